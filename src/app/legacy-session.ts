/** The state of an older tool as a session of ours, in memory alone: for verbs that only read. */
import { type Instant, isSessionId, type SessionId, type TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { isRecord } from '../schema/import/fields.js';
import { FindingList, lineOfFile } from '../schema/import/finding.js';
import { type ImportedLine, importedLines } from '../schema/import/imported-lines.js';
import { readTime } from '../schema/import/source-time.js';
import type { SourceTree } from '../schema/import/source-tree.js';
import { sha256 } from '../schema/sha256.js';
import type { Context } from './context.js';
import { importWork } from './import-work.js';
import type { DefinitionTarget } from './ports/imports.js';

export interface LegacySession {
  readonly session: Session;
  readonly log: readonly ImportedLine[];
  /** What its tasks are called there. */
  readonly keys: ReadonlyMap<TaskId, string>;
}

/** Throws IMPORT_NOTHING for state that cannot be read. Writes nothing, and asks nothing of the code. */
export async function legacySession(
  context: Context,
  source: SourceTree,
  { target, stateFile }: { readonly target: DefinitionTarget; readonly stateFile: string },
): Promise<LegacySession> {
  const { id, at } = factsOf(source.bytes(stateFile), context.clock.now());
  const { clock, random } = context;
  const still: Context = {
    ...context,
    code: null,
    clock: {
      now: () => at,
      monotonic: () => clock.monotonic(),
      sleep: (ms, signal) => clock.sleep(ms, signal),
    },
    // The same id at every look.
    random: { hex: (bytes) => (bytes === 4 ? id : random.hex(bytes)), fraction: () => random.fraction() },
  };
  const { session, work } = await importWork(still, {
    source,
    target,
    from: 'workflow-items',
    check: true,
    agent: null,
    adoptOutputs: false,
  });
  const log = work.from.kept.find(({ path }) => path === 'log.jsonl');
  return {
    session,
    log: log === undefined ? [] : importedLines('.workflow_log.jsonl', log.bytes),
    keys: new Map(work.tasks.map(({ id: task, from }) => [task, from.key])),
  };
}

/** The hex of its own id where that is one of ours, and when it was written last. */
function factsOf(
  bytes: Uint8Array | undefined,
  now: Instant,
): { readonly id: SessionId; readonly at: Instant } {
  const value = parsed(bytes ?? new Uint8Array());
  const name = String(value['workflow_id'] ?? '').replace(/^wf_/, '');
  const hash = sha256(bytes ?? '').slice(0, 8);
  const said = new FindingList();
  const at = readTime(value['updated_at'], lineOfFile('', 1), said);
  if (!isSessionId(hash)) throw new Error('Internal error: a hash begins with no session id');
  return { id: isSessionId(name) ? name : hash, at: at ?? now };
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
