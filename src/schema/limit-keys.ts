/** `limits` and `runners` of a definition: how much at once, how large an agent, and which machines there are for it. */
import { agentBounds, runnerLargeEnough } from '../domain/agent-size.js';
import type { Limits, RunnerSpec } from '../domain/definition.js';
import { quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { readRunner } from './policy-keys.js';
import { listOf, numberOf, type Read, readMap, readSize, wholeOf } from './value-reading.js';

const LIMIT_KEYS = {
  known: [
    'max_concurrent_agents',
    'max_tasks_added',
    'max_chain',
    'max_output',
    'resources',
    'max_cpu_per_agent',
    'max_memory_gb',
  ],
  notBuilt: [],
};
const RUNNER_KEYS = { known: ['label', 'cpu', 'memory_gb'], notBuilt: [] };
const MOST_CPUS = 4096;
const MOST_GIGABYTES = 65_536;

export const DEFAULT_LIMITS: Limits = {
  maxConcurrentAgents: 10,
  maxTasksAdded: 1000,
  maxChain: 200,
  maxOutputBytes: 10 * 1024 * 1024,
  resources: {},
};

export const readLimits: Read<Limits> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, LIMIT_KEYS, faults);
  const cpu = keys.get('max_cpu_per_agent', numberOf(0.1, MOST_CPUS));
  const memory = keys.get('max_memory_gb', numberOf(0.1, MOST_GIGABYTES));
  return {
    maxConcurrentAgents:
      keys.get('max_concurrent_agents', wholeOf(1, 10_000)) ?? DEFAULT_LIMITS.maxConcurrentAgents,
    maxTasksAdded: keys.get('max_tasks_added', wholeOf(0, 1_000_000)) ?? DEFAULT_LIMITS.maxTasksAdded,
    maxChain: keys.get('max_chain', wholeOf(0, 100_000)) ?? DEFAULT_LIMITS.maxChain,
    maxOutputBytes: keys.get('max_output', readSize) ?? DEFAULT_LIMITS.maxOutputBytes,
    resources: keys.get('resources', readResources) ?? {},
    ...(cpu === undefined ? {} : { maxCpuPerAgent: cpu }),
    ...(memory === undefined ? {} : { maxMemoryGb: memory }),
  };
};

const readResources: Read<Readonly<Record<string, number>>> = (node, faults) => {
  const map = readMap(node, faults);
  return map === undefined
    ? undefined
    : Object.fromEntries(map.entries.map(({ key, value }) => [key, wholeOf(1, 10_000)(value, faults) ?? 1]));
};

const readRunnerSpec: Read<RunnerSpec> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, RUNNER_KEYS, faults);
  const label = keys.required('label', readRunner);
  const cpu = keys.required('cpu', numberOf(0.1, MOST_CPUS));
  const memoryGb = keys.required('memory_gb', numberOf(0.1, MOST_GIGABYTES));
  if (label === undefined || cpu === undefined || memoryGb === undefined) return undefined;
  return { label, cpu, memoryGb };
};

/** Machines to choose from. A choice that nothing asks for, or that comes to nothing, is a fault. */
export const readRunners =
  (limits: Limits): Read<readonly RunnerSpec[]> =>
  (node, faults) => {
    const runners = listOf(readRunnerSpec, 100)(node, faults);
    if (node.kind !== 'list' || runners === undefined || runners.length < node.items.length) return runners;
    const twice = runners.find(({ label }, index) =>
      runners.some((one, at) => at < index && one.label === label),
    );
    if (twice !== undefined)
      faults.add(
        node.at,
        'BAD_VALUE',
        `The runner ${quoted(twice.label)} stands here twice.`,
        'Keep one of the two.',
      );
    if (agentBounds(limits) === null)
      faults.add(
        node.at,
        'BAD_VALUE',
        '`runners` are chosen by the size of an agent, which is not limited.',
        'Add `limits: { max_cpu_per_agent: …, max_memory_gb: … }`, or give agents and tasks a `runner`.',
      );
    else if (runnerLargeEnough(limits, runners) === null)
      faults.add(
        node.at,
        'BAD_VALUE',
        'None of `runners` is as large as an agent may be.',
        'Add a larger one, or lower `limits.max_cpu_per_agent` or `limits.max_memory_gb`.',
      );
    return runners;
  };
