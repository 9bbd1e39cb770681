/** How large an agent may be, and what follows for machines: how many agents one holds, and which runner is large enough. */
import type { Limits, RunnerSpec } from './definition.js';

export interface MachineSize {
  readonly cpus: number;
  readonly memoryBytes: number;
}

const GIGABYTE = 1024 ** 3;

/** What one agent may take of a machine; null where nobody says. */
export interface AgentBounds {
  readonly cpus: number | null;
  readonly memoryBytes: number | null;
}

export function agentBounds({ maxCpuPerAgent, maxMemoryGb }: Limits): AgentBounds | null {
  if (maxCpuPerAgent === undefined && maxMemoryGb === undefined) return null;
  return {
    cpus: maxCpuPerAgent ?? null,
    memoryBytes: maxMemoryGb === undefined ? null : Math.floor(maxMemoryGb * GIGABYTE),
  };
}

/** Agents that a machine holds at once, one at least; null where their size is not limited. */
export function agentsHeld(limits: Limits, machine: MachineSize): number | null {
  const bounds = agentBounds(limits);
  if (bounds === null) return null;
  const byCpu = bounds.cpus === null ? Number.POSITIVE_INFINITY : machine.cpus / bounds.cpus;
  const byMemory =
    bounds.memoryBytes === null ? Number.POSITIVE_INFINITY : machine.memoryBytes / bounds.memoryBytes;
  return Math.max(1, Math.floor(Math.min(byCpu, byMemory)));
}

/** The smallest of the runners that is large enough for an agent; null where sizes are not limited, or none is. */
export function runnerLargeEnough(limits: Limits, runners: readonly RunnerSpec[]): string | null {
  const { maxCpuPerAgent = 0, maxMemoryGb = 0 } = limits;
  if (agentBounds(limits) === null) return null;
  const fitting = runners
    .filter(({ cpu, memoryGb }) => cpu >= maxCpuPerAgent && memoryGb >= maxMemoryGb)
    .toSorted((a, b) => a.cpu - b.cpu || a.memoryGb - b.memoryGb);
  return fitting[0]?.label ?? null;
}
