/**
 * Binds a command and everything that it starts to its share of the machine: by a control group of its own where this process may make one
 * (cgroup v2), else the memory of each of its processes by the limit on data. What cannot be bound is said once.
 *
 * The command enters by itself before it begins, with a line of the shell that holds nothing but a number of ours: whoever put it in from
 * outside would come too late for its first child.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reporter } from '../../app/ports.js';
import type { AgentBounds } from '../../domain/agent-size.js';

export interface Bound {
  /** Goes before the command in the shell. */
  readonly prefix: string;
  readonly env: Readonly<Record<string, string>>;
  /** When none of its processes is left. */
  release(): void;
}

export interface AgentBinder {
  bind(bounds: AgentBounds): Bound;
}

export interface BinderOptions {
  readonly reporter: Reporter;
  /** This machine's own unless told. */
  readonly platform?: NodeJS.Platform;
  readonly groups?: string;
  readonly membership?: string;
}

const PERIOD_MICROSECONDS = 100_000;
const FREE: Bound = { prefix: '', env: {}, release: () => undefined };
const ENTER = 'echo $$ > "$ORCHESTRATOR_GROUP/cgroup.procs" && unset ORCHESTRATOR_GROUP || exit 125\n';

export function createAgentBinder(options: BinderOptions): AgentBinder {
  const { reporter, platform = process.platform } = options;
  const told = new Set<string>();
  const tell = (line: string): void => {
    if (!told.has(line)) reporter.warn(line);
    told.add(line);
  };
  let parent: Parent | null | undefined;
  let made = 0;
  return {
    bind(bounds) {
      if (platform !== 'linux') {
        tell(`Agents are not bound to ${boundsText(bounds)}: this is only done on Linux.`);
        return FREE;
      }
      parent ??= parentGroup(options);
      const cpu = bounds.cpus !== null && parent?.controllers.has('cpu') === true;
      const memory = bounds.memoryBytes !== null && parent?.controllers.has('memory') === true;
      if (bounds.cpus !== null && !cpu)
        tell(
          `Agents are not bound to ${bounds.cpus} CPUs: this process may not make control groups for that.`,
        );
      if (bounds.memoryBytes !== null && !memory)
        tell(
          'The memory of agents is bound for each of their processes, not for all of them together: this process may not make control groups for that.',
        );
      const limit = memory || bounds.memoryBytes === null ? '' : ulimit(bounds.memoryBytes);
      if (parent === null || (!cpu && !memory)) return { ...FREE, prefix: limit };
      made += 1;
      const group = join(parent.folder, `orchestrator-${process.pid}-${made}`);
      makeGroup(group, { cpus: cpu ? bounds.cpus : null, memoryBytes: memory ? bounds.memoryBytes : null });
      return { prefix: ENTER + limit, env: { ORCHESTRATOR_GROUP: group }, release: () => removeGroup(group) };
    },
  };
}

interface Parent {
  readonly folder: string;
  readonly controllers: ReadonlySet<string>;
}

/** The group in which groups for agents can be made: our own where it may have processes beside groups, else the one around it. */
function parentGroup({
  groups = '/sys/fs/cgroup',
  membership = '/proc/self/cgroup',
}: BinderOptions): Parent | null {
  const path = /^0::(\/.*)$/m.exec(textOf(membership))?.[1];
  if (path === undefined) return null;
  const own = join(groups, path);
  for (const folder of own === join(groups) ? [own] : [own, dirname(own)]) {
    const controllers = new Set(textOf(join(folder, 'cgroup.subtree_control')).split(/\s+/));
    if ((controllers.has('cpu') || controllers.has('memory')) && canEnter(folder))
      return { folder, controllers };
  }
  return null;
}

/** Making a group is one right, moving into it another. */
function canEnter(folder: string): boolean {
  const group = join(folder, `orchestrator-${process.pid}-0`);
  try {
    mkdirSync(group);
  } catch {
    return false;
  }
  const { status } = spawnSync('/bin/sh', ['-c', ENTER], {
    env: { ORCHESTRATOR_GROUP: group },
    stdio: 'ignore',
  });
  removeGroup(group);
  return status === 0;
}

function makeGroup(group: string, { cpus, memoryBytes }: AgentBounds): void {
  mkdirSync(group);
  if (cpus !== null)
    writeFileSync(join(group, 'cpu.max'), `${Math.round(cpus * PERIOD_MICROSECONDS)} ${PERIOD_MICROSECONDS}`);
  if (memoryBytes === null) return;
  writeFileSync(join(group, 'memory.max'), String(memoryBytes));
  // Half an agent is worth nothing: all of it goes.
  writeIfThere(join(group, 'memory.oom.group'), '1');
}

/** The kernel takes it away only when it is empty; what is left then is empty soon, and costs nothing. */
function removeGroup(group: string): void {
  writeIfThere(join(group, 'cgroup.kill'), '1');
  try {
    rmdirSync(group);
  } catch {
    // Its last process is just ending.
  }
}

function writeIfThere(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'r+' });
  } catch {
    // Older kernels have no such file.
  }
}

/** Data, not addresses: programs reserve far more of those than they ever use. A limit that is lower already stays. */
function ulimit(bytes: number): string {
  return `ulimit -d ${Math.floor(bytes / 1024)} 2>/dev/null || :\n`;
}

function boundsText({ cpus, memoryBytes }: AgentBounds): string {
  return [
    ...(cpus === null ? [] : [`${cpus} CPUs`]),
    ...(memoryBytes === null ? [] : [`${memoryBytes / 1024 ** 3} GB`]),
  ].join(' and ');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
