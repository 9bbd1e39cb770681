/** Everything a use case may use, put together once by the composition root. */
import type { Instant, SessionId } from '../domain/ids.js';
import type {
  AttemptRunner,
  Clock,
  CodeRepository,
  DefinitionSource,
  Liveness,
  LocalAttempts,
  Randomness,
  Reporter,
  ReportInbox,
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

export function transaction(
  context: Context,
  session: SessionId,
  summary: string,
  from?: TransactOptions['from'],
): TransactOptions {
  return {
    run: context.run,
    summary: (events) => `${session}: ${summary}${events.length > 1 ? ` (${events.length} events)` : ''}`,
    from,
  };
}
