import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import type { Holder } from '../../../src/domain/task.js';
import { runChild } from '../../support/child.js';

const liveness = createProcessIdentity();
const self = liveness.self();
const like = (change: object): Holder => ({ ...self, ...change });

describe('whether the holder of a claim still lives', () => {
  test('this process does', () => {
    expect(self).toMatchObject({ kind: 'local', pid: process.pid });
    expect(liveness.probe(self)).toBe('alive');
    expect(createProcessIdentity().probe(self)).toBe('alive');
  });

  test('a process that ended does not', async () => {
    const ended: Holder = JSON.parse((await runChild('own-identity', null)).stdout);
    expect(liveness.probe(ended)).toBe('dead');
  });

  test('a process that was killed does not, even before anybody waited for it', async () => {
    const child = spawn('sleep', ['60'], { stdio: 'ignore' });
    await once(child, 'spawn');
    expect(liveness.probe(like({ pid: child.pid, startTime: '' }))).toBe('alive');
    process.kill(child.pid ?? 0, 'SIGKILL');
    await once(child, 'exit');
    expect(liveness.probe(like({ pid: child.pid, startTime: '' }))).toBe('dead');
  });

  test('somebody who got the pid later is not the holder', () => {
    if (self.kind === 'local' && self.startTime !== '')
      expect(liveness.probe(like({ startTime: `${self.startTime}1` }))).toBe('dead');
    expect(liveness.probe(like({ pid: 2 ** 30 }))).toBe('dead');
  });

  test('nothing survives a restart', () => {
    expect(liveness.probe(like({ bootId: 'another/1' }))).toBe('dead');
  });

  test('of another machine, another container or a workflow run nothing is known', () => {
    expect(liveness.probe(like({ host: 'elsewhere' }))).toBe('unknown');
    expect(liveness.probe({ kind: 'run', id: '1', attempt: 1, leg: null })).toBe('unknown');
    if (self.kind === 'local' && self.bootId.includes('/'))
      expect(liveness.probe(like({ bootId: self.bootId.replace(/\d+$/, '1') }))).toBe('unknown');
  });
});
