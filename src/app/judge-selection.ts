/** What the agent of a selection answered, read from its report: names and reasons from an untrusted place. Nothing is decided here. */
import type { AttemptReport } from '../domain/command.js';
import type { TaskSpec } from '../domain/definition.js';
import { isTaskId, type TaskId } from '../domain/ids.js';
import type { Selection } from '../domain/selection.js';
import type { Report } from '../schema/report.js';

const LONGEST_REASON = 2000;
/** One line, as long as in a definition. */
const LAYER = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,64}$/u;

/** The answer, or what is wrong with it as a whole; neither where the task is no selection. */
export function judgeSelection(
  spec: TaskSpec,
  { take, rejections }: Report,
  changesCode: boolean,
): { readonly report: Pick<AttemptReport, 'selection'>; readonly reasons: readonly string[] } {
  if (spec.select !== true) return { report: {}, reasons: [] };
  const reasons = [
    ...(changesCode ? ['A selection chooses tasks; its change of the code cannot be accepted.'] : []),
    ...(take === undefined && rejections === undefined
      ? [
          'The status file says neither `take` nor `rejections`; write empty lists where there is nothing to choose.',
        ]
      : []),
  ];
  const taken = (take ?? []).flatMap((value) => idOf(value) ?? []);
  const rejected = (rejections ?? []).flatMap((value) => rejectionOf(value) ?? []);
  const unreadable = (take ?? []).length - taken.length + (rejections ?? []).length - rejected.length;
  return { report: { selection: { take: taken, rejections: rejected, unreadable } }, reasons };
}

function idOf(value: unknown): TaskId | null {
  return typeof value === 'string' && isTaskId(value) ? value : null;
}

/** `{ task_id, suggested_layer, reason }`; without a layer a person says where it belongs. */
function rejectionOf(value: unknown): Selection['rejections'][number] | null {
  if (typeof value !== 'object' || value === null) return null;
  const task = idOf(Reflect.get(value, 'task_id'));
  const layer: unknown = Reflect.get(value, 'suggested_layer') ?? null;
  const reason: unknown = Reflect.get(value, 'reason') ?? null;
  if (task === null || (layer !== null && typeof layer !== 'string')) return null;
  if (layer !== null && (!LAYER.test(layer) || layer.trim() === '')) return null;
  const text = typeof reason === 'string' ? reason.trim().slice(0, LONGEST_REASON) : '';
  return { task, layer, reason: text === '' ? 'The agent does not take it.' : text };
}
