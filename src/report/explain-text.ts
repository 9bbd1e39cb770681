/** `explain` for people: where a task stands, everything it hangs on, and what happened to it so far. */
import type { Explanation } from '../domain/explain.js';
import type { Attempt, Task } from '../domain/task.js';
import { durationText } from './duration-text.js';
import { plainText } from './plain-text.js';
import { lookOf, mark, paint, type Style } from './style.js';

const MOST_REASONS = 40;

/** Line by line. */
export function explainText(task: Task, explanation: Explanation, style: Style): readonly string[] {
  const look = lookOf(task.status, explanation.standing);
  const shown = explanation.because.slice(0, MOST_REASONS);
  const rest = explanation.because.length - shown.length;
  return [
    `${mark(style, look)} ${paint(style, 'bold', task.spec.id)}  ${plainText(task.spec.title)}`,
    `  ${task.status}${explanation.standing === 'over' ? '' : `, ${explanation.standing}`}`,
    ...shown.flatMap(({ code, text, on }) => [
      `  ${code}: ${plainText(text, 500)}`,
      ...(on === null ? [] : [paint(style, 'dim', `      → ${plainText(on)}`)]),
    ]),
    ...(rest > 0 ? [`  … and ${rest} more reasons`] : []),
    ...attemptLines(task.attempts),
    ...(task.change === null
      ? []
      : [`  Change: commit ${task.change.commit.slice(0, 12)}, ${task.change.files} files`]),
    ...task.outputDigests
      .slice(0, 20)
      .map(({ path, bytes }) => `  Output: ${plainText(path)} (${bytes} bytes)`),
  ];
}

function attemptLines(attempts: readonly Attempt[]): readonly string[] {
  return attempts.slice(-10).map((attempt) => {
    const seconds = attempt.durationSeconds === null ? '' : ` after ${durationText(attempt.durationSeconds)}`;
    const reason = attempt.reason === null ? '' : `: ${plainText(attempt.reason)}`;
    return `  Attempt ${attempt.n}: ${attempt.outcome ?? 'running'}${attempt.outcome === null ? '' : seconds}${reason}`;
  });
}
