import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createAgentBinder } from '../../../src/adapters/process/agent-bounds.js';
import { AttemptRig } from '../../support/attempt-rig.js';
import { tempFolders } from '../../support/temp-folder.js';

const folders = tempFolders();
const rig = new AttemptRig();
afterAll(() => rig.dispose());

const GB = 1024 ** 3;
const onLinux = process.platform === 'linux' ? test : test.skip;

function collected(): {
  readonly lines: string[];
  readonly reporter: { info(): void; warn(line: string): void };
} {
  const lines: string[] = [];
  return { lines, reporter: { info: () => undefined, warn: (line) => lines.push(line) } };
}

/** A machine whose control groups are plain folders; `controllers` may be used below `own`. */
function groups(controllers: string): {
  readonly groups: string;
  readonly membership: string;
  readonly around: string;
} {
  const folder = folders();
  const around = join(folder, 'groups', 'user', 'app');
  mkdirSync(join(around, 'own'), { recursive: true });
  writeFileSync(join(around, 'cgroup.subtree_control'), controllers);
  writeFileSync(join(folder, 'membership'), '1:name=x:/\n0::/user/app/own\n');
  return { groups: join(folder, 'groups'), membership: join(folder, 'membership'), around };
}

describe('an agent is bound', () => {
  onLinux(
    'to its memory by a limit of its processes where no control group can be made, and that is said once',
    async () => {
      const { lines, reporter } = collected();
      const binder = createAgentBinder({ reporter, groups: folders(), membership: '/nowhere' });
      const options = { binder };
      const bounds = { cpus: null, memoryBytes: GB };
      const greedy = `node -e "const all = []; for (let n = 0; n < 30; n += 1) all.push(Buffer.alloc(1e8, 1)); console.log('had it all')"`;
      const refused = await rig.run(greedy, { options, bounds });
      expect([refused.report.outcome, refused.log.includes('had it all')]).toEqual(['failed', false]);
      const modest = await rig.run(`node -e "Buffer.alloc(1e8, 1); console.log('had enough')"`, {
        options,
        bounds,
      });
      expect([modest.report.outcome, modest.log.includes('had enough')]).toEqual(['succeeded', true]);
      expect(lines).toEqual([expect.stringContaining('not for all of them together')]);
    },
  );

  test('by a control group of its own, which the command enters before it begins', async () => {
    const place = groups('cpuset cpu io memory pids\n');
    const { lines, reporter } = collected();
    const binder = createAgentBinder({ reporter, platform: 'linux', ...place });
    const { report, log } = await rig.run('echo "group: $ORCHESTRATOR_GROUP."; echo "pid $$"', {
      options: { binder },
      bounds: { cpus: 1.5, memoryBytes: 2 * GB },
    });
    expect(report.outcome).toBe('succeeded');
    const group = join(place.around, `orchestrator-${process.pid}-1`);
    expect(readFileSync(join(group, 'cpu.max'), 'utf8')).toBe('150000 100000');
    expect(readFileSync(join(group, 'memory.max'), 'utf8')).toBe(String(2 * GB));
    expect(log).toContain(`pid ${readFileSync(join(group, 'cgroup.procs'), 'utf8').trim()}`);
    // Nothing of it is left in its environment.
    expect(log).toContain('group: .');
    expect(lines).toEqual([]);
  });

  test('by what the control groups of this machine can do, and by limits for the rest', async () => {
    const place = groups('memory\n');
    const { lines, reporter } = collected();
    const binder = createAgentBinder({ reporter, platform: 'linux', ...place });
    for (const _ of [1, 2]) binder.bind({ cpus: 2, memoryBytes: GB }).release();
    expect(lines).toEqual([expect.stringContaining('not bound to 2 CPUs')]);
    expect(existsSync(join(place.around, `orchestrator-${process.pid}-1`, 'cpu.max'))).toBe(false);
  });

  test('not at all on other systems, which is said once', () => {
    const { lines, reporter } = collected();
    const binder = createAgentBinder({ reporter, platform: 'darwin' });
    for (const _ of [1, 2]) expect(binder.bind({ cpus: 2, memoryBytes: GB }).prefix).toBe('');
    expect(lines).toEqual([expect.stringContaining('2 CPUs and 1 GB')]);
  });
});
