/** Everything a use case may use, put together once by the composition root. */
import type { Event } from '../domain/event.js';
import type { Instant, SessionId } from '../domain/ids.js';
import type { AttemptRunner, LocalAttempts, ReportInbox } from './ports/attempts.js';
import type {
  Clock,
  CodeRepository,
  DefinitionSource,
  Liveness,
  Randomness,
  Reporter,
  SchemaJudge,
  SessionPointer,
  StateStore,
} from './ports.js';
import type { TransactOptions } from './transact.js';

export interface Context {
  readonly store: StateStore;
  /** Null where there is no repository: then nothing can be integrated. */
  readonly code: CodeRepository | null;
  readonly definitions: DefinitionSource;
  readonly runner: AttemptRunner;
  readonly inbox: ReportInbox;
  readonly schemas: SchemaJudge;
  readonly pointer: SessionPointer;
  readonly local: LocalAttempts;
  readonly liveness: Liveness;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly reporter: Reporter;
  /** Who asks: `--as`, `ORCHESTRATOR_AGENT`, the git user. */
  readonly actor: string;
  /** `<run id>/<attempt>` inside a workflow run. */
  readonly run: string | null;
  /** May changes under `.github/workflows/` be pushed? */
  readonly workflowsAllowed: boolean;
}

/** The actor of the orchestrator's own decisions. */
export const ORCHESTRATOR = 'orchestrator';

export function stamp(
  context: Context,
  actor = context.actor,
): { readonly now: Instant; readonly actor: string } {
  return { now: context.clock.now(), actor };
}

/** `verb` is what was asked for; the subject line of the commit says what came of it. */
export function transaction(
  context: Context,
  session: SessionId,
  verb: string,
  from?: TransactOptions['from'],
): TransactOptions {
  return { run: context.run, summary: (events) => `${session} ${verb}: ${whatHappened(events)}`, from };
}

/** `2 completed (a, b), 3 claimed, 01-analysis completed`: what a reader of the log wants to know, in one line. */
function whatHappened(events: readonly Event[]): string {
  const tasks = new Map<string, string[]>();
  const rest: string[] = [];
  for (const event of events) {
    const [noun = '', what = ''] = event.type.split('_');
    const id = event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
    if (id !== null) tasks.set(what, [...(tasks.get(what) ?? []), id]);
    else if ('checkpoint' in event) rest.push(`${event.checkpoint} ${what}`);
    else rest.push('phase' in event ? `${event.phase} ${what}` : `${noun} ${what}`);
  }
  const counts = [...tasks].map(([what, ids]) =>
    ids.length <= 2 ? `${what} ${ids.join(', ')}` : `${ids.length} ${what}`,
  );
  return [...counts, ...rest].join('; ').slice(0, 160);
}
