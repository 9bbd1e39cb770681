import { describe, expect, test } from '@jest/globals';
import { agentsHeld, runnerLargeEnough } from '../../src/domain/agent-size.js';
import type { Limits } from '../../src/domain/definition.js';

const GB = 1024 ** 3;
const machine = { cpus: 8, memoryBytes: 16 * GB };

function limits(size: Pick<Limits, 'maxCpuPerAgent' | 'maxMemoryGb'>): Limits {
  return {
    maxConcurrentAgents: 10,
    maxTasksAdded: 1,
    maxChain: 1,
    maxOutputBytes: 1,
    resources: {},
    ...size,
  };
}

describe('a machine', () => {
  test.each([
    ['no size: as many as the definition allows', {}, null],
    ['CPUs', { maxCpuPerAgent: 3 }, 2],
    ['memory', { maxMemoryGb: 2 }, 8],
    ['the scarcer of both', { maxCpuPerAgent: 4, maxMemoryGb: 12 }, 1],
    ['half a CPU', { maxCpuPerAgent: 0.5 }, 16],
    ['more than there is: one all the same', { maxCpuPerAgent: 64 }, 1],
  ])('holds so many agents at once by %s', (_, size, held) => {
    expect(agentsHeld(limits(size), machine)).toBe(held);
  });
});

describe('a runner', () => {
  const runners = [
    { label: 'huge', cpu: 64, memoryGb: 256 },
    { label: 'small', cpu: 2, memoryGb: 8 },
    { label: 'roomy', cpu: 4, memoryGb: 64 },
    { label: 'large', cpu: 4, memoryGb: 16 },
  ];
  test.each([
    [{}, null],
    [{ maxCpuPerAgent: 1 }, 'small'],
    [{ maxCpuPerAgent: 3 }, 'large'],
    [{ maxMemoryGb: 32 }, 'roomy'],
    [{ maxCpuPerAgent: 8, maxMemoryGb: 8 }, 'huge'],
    [{ maxCpuPerAgent: 65 }, null],
  ])('is the smallest that is large enough: %j on %s', (size, label) => {
    expect(runnerLargeEnough(limits(size), runners)).toBe(label);
  });
});
