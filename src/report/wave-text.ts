/** `run --dry-run` for people: what would start now and why, and what everything else waits for. */
import { plainText } from './plain-text.js';
import { mark, paint, type Style } from './style.js';

export interface PlannedAttempt {
  readonly task: string;
  readonly title: string;
  readonly attempt: number;
  readonly agent: string;
  readonly reason: string;
}

export interface HeldBack {
  readonly task: string;
  readonly code: string;
  readonly reason: string;
}

const MOST_LINES = 60;

/** Line by line; tasks that are over are not mentioned. */
export function waveText(
  wave: readonly PlannedAttempt[],
  held: readonly HeldBack[],
  style: Style,
): readonly string[] {
  const head =
    wave.length === 0 ? 'Nothing would start now.' : `${wave.length} would start now, in this order:`;
  return [
    paint(style, 'bold', head),
    ...bounded(
      wave.map(
        ({ task, attempt, agent, reason }) =>
          `  ${mark(style, 'ready')} ${task} (attempt ${attempt}, agent ${plainText(agent, 64)}): ${plainText(reason)}`,
      ),
    ),
    ...(held.length === 0 ? [] : ['', paint(style, 'bold', `${held.length} would not:`)]),
    ...bounded(
      held.map(
        ({ task, code, reason }) => `  ${mark(style, 'waiting')} ${task}: ${code}, ${plainText(reason)}`,
      ),
    ),
  ];
}

function bounded(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return rest <= 0 ? lines : [...lines.slice(0, MOST_LINES), `  … and ${rest} more (--json lists all)`];
}
