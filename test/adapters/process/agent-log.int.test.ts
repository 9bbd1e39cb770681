import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { AgentLog } from '../../../src/adapters/process/agent-log.js';
import { createMask } from '../../../src/adapters/process/log-line.js';

const folder = mkdtempSync(join(tmpdir(), 'agent-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function logged(pieces: readonly string[], headBytes = 100, tailBytes = 100): string {
  const path = join(folder, 'a.log');
  const log = AgentLog.open({ file: path, mask: createMask([]), headBytes, tailBytes });
  const stream = log.stream();
  for (const piece of pieces) stream.write(Buffer.from(piece));
  stream.end();
  log.close();
  return readFileSync(path, 'utf8');
}

describe('the log of an agent', () => {
  test.each([
    [['a\nb\n'], 'a\nb\n'],
    [['a\r\nb'], 'a\nb\n'],
    [['a\r', '\nb'], 'a\nb\n'],
    [['10%\r20%\rdone\n'], '10%\n20%\ndone\n'],
    [['half ', 'line\n\nx'], 'half line\n\nx\n'],
    [[], ''],
  ])('of %j is %j', (pieces, expected) => {
    expect(logged(pieces)).toBe(expected);
  });

  test('joins a character that comes in two pieces', () => {
    const bytes = Buffer.from('ü\n');
    const path = join(folder, 'b.log');
    const log = AgentLog.open({ file: path, mask: createMask([]) });
    const stream = log.stream();
    stream.write(bytes.subarray(0, 1));
    stream.write(bytes.subarray(1));
    stream.end();
    log.close();
    expect(readFileSync(path, 'utf8')).toBe('ü\n');
  });

  test('keeps its beginning and its end, and says how much is left out', () => {
    const text = logged(Array.from({ length: 100 }, (_, index) => `line ${index}\n`));
    expect(text.startsWith('line 0\n')).toBe(true);
    expect(text.endsWith('line 99\n')).toBe(true);
    expect(text).toMatch(/bytes of output left out/);
    expect(text.length).toBeLessThan(300);
  });

  test('takes 200 MB in 48 MB of heap', () => {
    const url = (name: string): string =>
      pathToFileURL(resolve('build', 'src', 'adapters', 'process', name)).href;
    const path = join(folder, 'big.log');
    const script = `
      const { AgentLog } = await import(${JSON.stringify(url('agent-log.js'))});
      const { createMask } = await import(${JSON.stringify(url('log-line.js'))});
      const log = AgentLog.open({ file: ${JSON.stringify(path)}, mask: createMask(['hunter22']), line: () => {} });
      const [one, two] = [log.stream(), log.stream()];
      const [long, lines] = [Buffer.alloc(65536, 'x'), Buffer.from('a line of output\\n'.repeat(4000))];
      for (let at = 0; at < 1500; at += 1) { one.write(long); two.write(lines); }
      one.end(); two.end(); log.close();`;
    execFileSync(process.execPath, ['--max-old-space-size=48', '--input-type=module', '-e', script]);
    expect(statSync(path).size).toBeLessThan(1100 * 1024);
  });
});
