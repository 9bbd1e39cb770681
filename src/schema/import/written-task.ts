/** A settled task as its own file would be read: what is written by us need not be parsed to be known. A test holds the two against each other. */
import { parseDuration } from '../duration.js';
import { DEFAULT_PRIORITY, PRIORITY_WORDS } from '../policy-keys.js';
import { type Located, type Place, placeOfFile } from '../source-node.js';
import type { WrittenTask } from '../task-file.js';
import type { SettledTask } from './settle-work.js';

export function writtenTask(task: SettledTask, path: string, bytes: Uint8Array): WrittenTask {
  const at: Place = placeOfFile(path);
  const located = <T>(value: T): Located<T> => ({ value, at });
  const { priority } = task;
  return {
    id: task.id,
    at,
    bytes,
    title: task.title,
    layer: task.layer === null ? null : located(task.layer),
    agent: null,
    priority:
      typeof priority === 'number' ? priority : (PRIORITY_WORDS.get(priority ?? '') ?? DEFAULT_PRIORITY),
    dependencies: task.dependencies.map((other) => located({ task: other, on: 'succeeded' as const })),
    inputs: task.inputs.map(located),
    outputs: [
      ...task.outputs.map(({ path: output }) =>
        located({ kind: 'file' as const, path: output, schema: null, allowEmpty: true }),
      ),
      ...task.from.checks.map((command) => located({ kind: 'check' as const, command })),
    ],
    estimateSeconds: secondsOf(task.estimate),
    timeoutSeconds: secondsOf(task.timeout),
    touches: [...new Set(task.outputs.filter(({ source }) => source).map(({ path: output }) => output))],
    resources: null,
    runner: null,
    when: null,
    retry: {},
    labels: task.labels,
    select: false,
    budget: null,
  };
}

function secondsOf(text: string | null): number | null {
  return text === null ? null : (parseDuration(text) ?? null);
}
