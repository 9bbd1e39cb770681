/** INSPECT for people: agents' queues, blockers, the last transactions, checkpoints. */
import { plainText } from './plain-text.js';
import { paint, type Style } from './style.js';

/** The parts of an inspection that are shown. */
export interface InspectedSession {
  readonly session: string;
  readonly version: number;
  readonly title: string;
  readonly status: string;
  readonly updated_at: string;
  readonly tasks: {
    readonly total: number;
    readonly completed: number;
    readonly in_progress: number;
    readonly blocked: number;
  };
  readonly percent: number;
  readonly completed_phase: string | null;
  readonly phase: string | null;
  readonly findings: readonly { readonly code: string; readonly text: string }[];
  readonly queues: readonly {
    readonly agent: string;
    readonly tasks: readonly { readonly id: string; readonly standing: string }[];
  }[];
  readonly blockers: readonly { readonly id: string; readonly reason: string; readonly on: string | null }[];
  readonly transactions: readonly {
    readonly version: number;
    readonly timestamp: string;
    readonly agent: string;
    readonly operations: readonly string[];
    readonly tasks: readonly string[];
  }[];
  readonly checkpoints: readonly {
    readonly name: string;
    readonly version: number;
    readonly timestamp: string;
  }[];
}

/** More tasks of one agent than these are counted only. */
const MOST_TASKS = 20;

export function inspectionText(seen: InspectedSession, style: Style): readonly string[] {
  const title = (text: string): string => paint(style, 'bold', text);
  const none = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? ['  none'] : lines);
  return [
    title(plainText(seen.title)),
    ...foundText(seen),
    title('Queues'),
    ...none(seen.queues.flatMap(queueLines)),
    title('Blockers'),
    ...none(
      seen.blockers.map(
        ({ id, reason, on }) => `  ${id}: ${plainText(reason)}${on === null ? '' : `  → ${plainText(on)}`}`,
      ),
    ),
    title('Last transactions'),
    ...seen.transactions.map(({ version, timestamp, agent, operations, tasks }) =>
      `  ${String(version).padStart(5)}  ${timestamp}  ${plainText(agent, 60)}  ${operations.join(', ')}  ${listed(tasks, 3)}`.trimEnd(),
    ),
    title('Checkpoints'),
    ...none(
      seen.checkpoints.map(({ name, version, timestamp }) => `  ${name}  version ${version}, ${timestamp}`),
    ),
  ];
}

/** What is there, in a few lines: how far it is, and what is unusual about it. */
export function foundText(seen: InspectedSession): readonly string[] {
  const { total, completed, in_progress, blocked } = seen.tasks;
  const place =
    seen.phase === null
      ? 'all phases are completed'
      : seen.completed_phase === null
        ? `in ${seen.phase}`
        : `${seen.completed_phase} is completed, goes on with ${seen.phase}`;
  return [
    `Session ${seen.session} is ${seen.status}, version ${seen.version} of ${seen.updated_at}: ${completed} of ${total} tasks completed (${seen.percent} %), ${in_progress} in progress, ${blocked} blocked; ${place}`,
    ...seen.findings.map(({ text }) => `  ! ${plainText(text, 600)}`),
  ];
}

function queueLines({ agent, tasks }: InspectedSession['queues'][number]): readonly string[] {
  const shown = tasks.slice(0, MOST_TASKS).map(({ id, standing }) => `    ${standing.padEnd(9)} ${id}`);
  const more = tasks.length > MOST_TASKS ? [`    and ${tasks.length - MOST_TASKS} more`] : [];
  return [`  ${plainText(agent, 60)}: ${tasks.length}`, ...shown, ...more];
}

function listed(items: readonly string[], most: number): string {
  return `${items.slice(0, most).join(', ')}${items.length > most ? ` and ${items.length - most} more` : ''}`;
}
