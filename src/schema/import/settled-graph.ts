/**
 * The order between imported tasks: dependencies that lead nowhere are dropped, cycles are cut, and a task whose dependency lies in a later
 * phase moves there, because a phase cannot wait for what comes after it. Every step is said.
 */
import { type FindingList, shownValue } from './finding.js';
import { type ImportedTask, spotOf } from './imported-work.js';

/** Tasks by number, in the order of the source. */
export interface TaskGraph {
  readonly tasks: readonly ImportedTask[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of the tasks that each waits for. */
  readonly successors: number[][];
}

const LONGEST_TRAIL = 12;

export function graphOf(tasks: readonly ImportedTask[], findings: FindingList): TaskGraph {
  const numbers = new Map(tasks.map(({ key }, index) => [key, index]));
  const successors = tasks.map((task, own) => {
    const edges: number[] = [];
    for (const [index, wanted] of task.dependencies.entries()) {
      const target = numbers.get(wanted);
      if (target === undefined)
        findings.add(
          spotOf(task, 'dependencies', index),
          'DEPENDENCY_UNKNOWN',
          `${task.key} depends on ${shownValue(wanted)}, which is not there; it does not wait for it.`,
        );
      else if (target === own)
        findings.add(
          spotOf(task, 'dependencies', index),
          'DEPENDENCY_DROPPED',
          `${task.key} depends on itself; it does not wait.`,
        );
      else if (!edges.includes(target)) edges.push(target);
    }
    return edges;
  });
  return { tasks, numbers, successors };
}

/** Takes the edge out that closes each cycle. Walks without recursion: chains are as long as they like. */
export function cutCycles({ tasks, successors }: TaskGraph, findings: FindingList): void {
  const state = new Int8Array(tasks.length);
  for (let start = 0; start < tasks.length; start += 1) {
    if (state[start] !== 0) continue;
    const trail: { node: number; next: number }[] = [{ node: start, next: 0 }];
    state[start] = 1;
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const edges = successors[top.node] ?? [];
      const next = edges[top.next];
      if (next === undefined) {
        state[top.node] = 2;
        trail.pop();
      } else if (state[next] === 1) {
        edges.splice(top.next, 1);
        const from = trail.findIndex(({ node }) => node === next);
        const names = [...trail.slice(from).map(({ node }) => node), next].map((node) => tasks[node]?.key);
        const task = tasks[top.node];
        if (task !== undefined)
          findings.add(
            spotOf(task, 'dependencies'),
            'CYCLE_CUT',
            `Tasks wait for each other: ${shortened(names)}; ${task.key} does not wait for ${tasks[next]?.key ?? ''} any more.`,
          );
      } else {
        top.next += 1;
        if (state[next] !== 0) continue;
        state[next] = 1;
        trail.push({ node: next, next: 0 });
      }
    }
  }
}

function shortened(names: readonly (string | undefined)[]): string {
  return names.length <= LONGEST_TRAIL
    ? names.join(' → ')
    : [...names.slice(0, LONGEST_TRAIL - 1), '…', names.at(-1)].join(' → ');
}

/** Numbers of the tasks, each behind all that it waits for. The graph has no cycle. */
export function inOrder({ tasks, successors }: TaskGraph): readonly number[] {
  const order: number[] = [];
  const state = new Int8Array(tasks.length);
  for (let start = 0; start < tasks.length; start += 1) {
    if (state[start] !== 0) continue;
    const trail: { node: number; next: number }[] = [{ node: start, next: 0 }];
    state[start] = 1;
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = (successors[top.node] ?? [])[top.next];
      top.next += 1;
      if (next === undefined) {
        order.push(top.node);
        trail.pop();
      } else if (state[next] === 0) {
        state[next] = 1;
        trail.push({ node: next, next: 0 });
      }
    }
  }
  return order;
}

/** Position of each task's phase after tasks have moved behind what they wait for. */
export function phasesInTime(
  graph: TaskGraph,
  phases: readonly { readonly key: string; readonly title: string }[],
  findings: FindingList,
): readonly number[] {
  const positions = new Map(phases.map(({ key }, index) => [key, index]));
  const own = graph.tasks.map(({ phase }) => positions.get(phase) ?? 0);
  const settled = [...own];
  for (const node of inOrder(graph)) {
    for (const next of graph.successors[node] ?? [])
      settled[node] = Math.max(settled[node] ?? 0, settled[next] ?? 0);
    const task = graph.tasks[node];
    const [from, to] = [own[node] ?? 0, settled[node] ?? 0];
    if (from === to || task === undefined) continue;
    findings.add(
      task.at,
      'PHASE_MOVED',
      `${task.key} is of phase ${phases[from]?.title ?? ''} and waits for a task of ${phases[to]?.title ?? ''}; it was moved there.`,
    );
  }
  return settled;
}
