/**
 * What must be seen beside a workflow run, under the caps of the platform: ten of each level for a step, 4,096 characters each. Gathered first, then
 * written once; what does not fit is counted in the last one that does.
 */
import type { Session } from '../../domain/session.js';
import type { Fault } from '../../errors.js';
import { cut, plainText } from '../../report/plain-text.js';
import { redacted } from '../../report/redaction.js';

const LEVELS = ['error', 'warning', 'notice'] as const;
export type Level = (typeof LEVELS)[number];

export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Writes one annotation of a level. */
export type AnnotationSink = Readonly<
  Record<Level, (message: string, properties?: AnnotationProperties) => void>
>;

export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** One error fewer than the platform takes: the step's own failure is one as well. */
const MOST: Readonly<Record<Level, number>> = { error: 9, warning: 10, notice: 10 };
const MOST_CHARACTERS = 4000;

/** The lines that the step log gathered while the verb ran: one for each task that failed for good. */
export function alertAnnotations(alerts: readonly string[]): readonly Annotation[] {
  return alerts.map((message) => ({ level: 'error', title: 'Task failed', message }));
}

/** Tasks that wait for a person's decision: held changes first, because somebody has to read them. */
export function escalationAnnotations(session: Session): readonly Annotation[] {
  const held: Annotation[] = [];
  const rest: Annotation[] = [];
  for (const { spec, status, escalationInfo } of session.tasks) {
    if (status !== 'escalated' || escalationInfo === null) continue;
    const { reason, held: change } = escalationInfo;
    if (change === null)
      rest.push({
        level: 'warning',
        title: 'Decision needed',
        message: `${spec.id} needs a decision: ${reason}`,
      });
    else {
      const paths = change.paths.slice(0, 20).join(', ');
      const message = `${spec.id} changed protected paths; commit ${change.oid} on ${change.ref} is held: ${paths}`;
      held.push({ level: 'warning', title: 'Change held', message });
    }
  }
  return [...held, ...rest];
}

/** Faults of the definition, each at its place. */
export function faultAnnotations(faults: readonly Fault[]): readonly Annotation[] {
  return faults.map(({ file, line, column, code, message, remedy }) => ({
    level: 'error',
    title: code,
    message: `${message} ${remedy}`,
    place: { file, line, column },
  }));
}

/** At most as many of each level as are shown; where there are more, the last says how many and where to look. */
export function capped(annotations: readonly Annotation[]): readonly Annotation[] {
  return LEVELS.flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    const most = MOST[level];
    if (all.length <= most) return all;
    const rest = all.length - most + 1;
    const message = `${rest} more like these; the summary of this run and the log of this step list them.`;
    return [...all.slice(0, most - 1), { level, title: 'And more', message }];
  });
}

/** Writes them, plain and without secrets. The sink escapes line ends; there are none left. */
export function annotate(
  sink: AnnotationSink,
  annotations: readonly Annotation[],
  secrets: readonly string[],
): void {
  for (const { level, title, message, place } of capped(annotations)) {
    const text = cut(redacted(plainText(message, MOST_CHARACTERS), secrets), MOST_CHARACTERS);
    const where =
      place === undefined
        ? {}
        : { file: plainText(place.file), startLine: place.line, startColumn: place.column };
    sink[level](text, { title: plainText(title, 100), ...where });
  }
}
