/** What changed between two versions, for people. */
import type { Difference, TaskDifference, TaskGlance } from '../domain/difference.js';
import { counted } from './duration-text.js';
import { plainText } from './plain-text.js';
import { paint, type Style } from './style.js';

/** More tasks than these are counted only. */
const MOST_TASKS = 100;

export function differenceText(session: string, difference: Difference, style: Style): readonly string[] {
  const { from, to, status, phases, tasks, approvals } = difference;
  const lines = [
    ...(status === null ? [] : [`  session ${status.before} → ${status.after}`]),
    ...phases.map(({ id, before, after }) => `  phase ${id}: ${before} → ${after}`),
    ...approvals.added.map(({ phase, by }) => `  approval of ${phase} by ${plainText(by, 60)}`),
    ...approvals.removed.map(({ phase, by }) => `  approval of ${phase} by ${plainText(by, 60)} taken back`),
    ...tasks.slice(0, MOST_TASKS).map((task) => taskLine(task, style)),
    ...(tasks.length > MOST_TASKS ? [`  and ${counted(tasks.length - MOST_TASKS, 'more task')}`] : []),
  ];
  const head = `Session ${session}, version ${from} to ${to}:`;
  return lines.length === 0
    ? [`${head} no task, phase or approval changed.`]
    : [`${head} ${counted(tasks.length, 'task')} changed.`, ...lines];
}

function taskLine({ id, before, after }: TaskDifference, style: Style): string {
  if (before === null) return paint(style, 'green', `+ ${id}: ${after === null ? '' : glanceText(after)}`);
  if (after === null) return paint(style, 'red', `- ${id}: ${glanceText(before)}`);
  const parts = [
    ...(before.status === after.status ? [] : [`${before.status} → ${after.status}`]),
    ...(before.attempts === after.attempts ? [] : [`attempts ${before.attempts} → ${after.attempts}`]),
    ...(before.owner === after.owner ? [] : [`owner ${nameOf(before.owner)} → ${nameOf(after.owner)}`]),
    ...(before.outputs.join() === after.outputs.join() ? [] : [outputsText(before, after)]),
    ...(before.commit === after.commit ? [] : [`change ${shaOf(before.commit)} → ${shaOf(after.commit)}`]),
  ];
  return `  ${id}: ${parts.join(', ')}`;
}

function glanceText({ status, attempts }: TaskGlance): string {
  return attempts === 0 ? status : `${status}, ${counted(attempts, 'attempt')}`;
}

function outputsText(before: TaskGlance, after: TaskGlance): string {
  const names = (glance: TaskGlance): Map<string, string> =>
    new Map(glance.outputs.map((text) => [text.slice(0, -65), text]));
  const [old, now] = [names(before), names(after)];
  const changed = [...now].filter(([path, text]) => old.get(path) !== text).map(([path]) => path);
  const gone = [...old.keys()].filter((path) => !now.has(path)).map((path) => `${path} gone`);
  return `outputs ${plainText([...changed, ...gone].slice(0, 8).join(', '), 300)}`;
}

function nameOf(owner: string | null): string {
  return owner === null ? 'nobody' : plainText(owner, 60);
}

function shaOf(commit: string | null): string {
  return commit?.slice(0, 12) ?? 'none';
}
