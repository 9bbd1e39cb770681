/** Every session, read with the mistrust of `verify`: is it whole, does it move, and does it belong here? */
import type { Instant, SessionId } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import { stalls } from '../../domain/stall.js';
import { OrchestratorError } from '../../errors.js';
import { isoOf } from '../../schema/wire.js';
import { keyOf } from '../attempt-leftovers.js';
import type { Context } from '../context.js';
import { definitionDrift } from '../drift.js';
import type { StoredSession } from '../ports.js';
import { readSession } from '../session-files.js';
import { verify } from '../verify.js';
import { codeFindings } from './code-checks.js';
import { type Finding, finding, findingsOf } from './finding.js';
import { known, type Look } from './look.js';

/** What a session's folder may hold at its top. */
const OWN_NAMES = new Set([
  'STATUS.md',
  'agent-invocations.jsonl',
  'agent-queues',
  'checkpoints',
  'definition.json',
  'evidence',
  'feedback',
  'flow-state.json',
  'imported',
  'index',
  'index.json',
  'journal',
  'logs',
  'outputs',
  'prompts',
  'state.json',
  'status',
  'tasks',
  'tasks.json',
  'transaction-log.jsonl',
]);
const DAY = 24 * 3600;
const IDLE_SECONDS = 7 * DAY;
const LARGE_BYTES = 500_000_000;

export async function checkSessions({ around }: Look): Promise<readonly Finding[]> {
  if ((await known(around.state())) === null) return [];
  // What stands in the way of reading any session is found where the state is looked at.
  const found = await known(around.use(lookAt));
  return found ?? [];
}

async function lookAt(context: Context): Promise<readonly Finding[]> {
  const ids = await context.store.sessions();
  const found: Finding[] = [...(await pointerFindings(context, ids))];
  for (const id of ids) found.push(...(await sessionFindings(context, id)));
  return found;
}

async function pointerFindings({ pointer }: Context, ids: readonly SessionId[]): Promise<readonly Finding[]> {
  const current = await pointer.read();
  if (current === null || ids.includes(current)) return [];
  return [
    finding('POINTER_DANGLING', {
      evidence: `This clone means session ${current}, and there is none of that id where the state is.`,
      remedy: 'Choose one with `orchestrator session use ID`, or let `orchestrator doctor --fix` choose.',
    }),
  ];
}

/** Everything that is to be said of one session. */
export async function sessionFindings(context: Context, id: SessionId): Promise<readonly Finding[]> {
  try {
    const stored = await context.store.load(id);
    if (stored === undefined) return [];
    const { problems, repairs } = await verify(id, stored);
    const scars = repairs.filter(({ lines, lost }) => lines + lost > 0);
    const [first] = problems;
    const whole = first === undefined;
    return [
      ...(whole ? [] : [damaged(id, problems)]),
      ...scars.map(({ at, evidence, lines, lost }) =>
        finding('SESSION_SCARRED', {
          evidence: `Session ${id} was repaired at ${isoOf(at)}: ${lines} lines of its journal and ${lost} transactions are gone for good.`,
          remedy: `Nothing to do; what was there is kept in ${evidence} of the session.`,
        }),
      ),
      ...(await foreignFindings(id, stored)),
      ...(await checkpointFindings(id, stored)),
      ...(whole ? await livingFindings(context, (await readSession(id, stored)).session, stored) : []),
    ];
  } catch (error) {
    if (error instanceof OrchestratorError) return findingsOf(error);
    throw error;
  }
}

function damaged(
  id: SessionId,
  problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly code: string;
    readonly text: string;
  }[],
): Finding {
  const [first] = problems;
  const rest = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
  return finding('SESSION_DAMAGED', {
    evidence: `Session ${id}: ${first?.file}:${first?.line} ${first?.code} ${first?.text}${rest}`,
    remedy: `See what can be done: orchestrator repair --session ${id}`,
  });
}

async function foreignFindings(id: SessionId, stored: StoredSession): Promise<readonly Finding[]> {
  const paths = await stored.list('');
  const foreign = paths.filter((path) => !OWN_NAMES.has(path.split('/')[0] ?? ''));
  if (foreign.length === 0) return [];
  return [
    finding('FOREIGN_FILE', {
      evidence: `Session ${id} holds ${named(foreign)}, which nothing of ours wrote.`,
      remedy: 'Move it away; nothing reads it.',
    }),
  ];
}

async function checkpointFindings(id: SessionId, stored: StoredSession): Promise<readonly Finding[]> {
  const damaged: string[] = [];
  for (const path of await stored.list('checkpoints')) {
    if (!path.endsWith('.json')) continue;
    try {
      JSON.parse(Buffer.from((await stored.read(path)) ?? []).toString('utf8'));
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof OrchestratorError)) throw error;
      damaged.push(path);
    }
  }
  if (damaged.length === 0) return [];
  return [
    finding('CHECKPOINT_DAMAGED', {
      evidence: `Session ${id}: ${named(damaged)} cannot be read.`,
      remedy: 'The session itself does not need it. Make another: orchestrator checkpoint create',
    }),
  ];
}

async function livingFindings(
  context: Context,
  session: Session,
  stored: StoredSession,
): Promise<readonly Finding[]> {
  const found: Finding[] = [...(await attemptFindings(context, session)), ...sizeFindings(session)];
  if (session.status === 'completed' || session.status === 'cancelled') return found;
  found.push(...claimFindings(context, session), ...stallFindings(session, context.clock.now()));
  const idle = context.clock.now() - session.updatedAt;
  if (session.status === 'in_progress' && session.running.length === 0 && idle > IDLE_SECONDS)
    found.push(
      finding('SESSION_IDLE', {
        evidence: `Nothing has happened in session ${session.id} for ${Math.floor(idle / DAY)} days.`,
        remedy: 'See what it waits for: orchestrator status',
      }),
    );
  for (const text of await definitionDrift(context, session))
    found.push(
      finding('DEFINITION_DRIFT', {
        evidence: `The definition has moved away from the one of session ${session.id}: ${text}.`,
        remedy: 'The session goes on with what it was started with; a new session takes the new definition.',
      }),
    );
  found.push(...(await codeFindings(context, session, stored)));
  return found;
}

function claimFindings({ clock, liveness }: Context, session: Session): readonly Finding[] {
  const now = clock.now();
  const stuck = session.running.filter((id) => {
    const claim = session.tasks.get(id)?.claim;
    return claim != null && (claim.leaseExpiresAt < now || liveness.probe(claim.holder) === 'dead');
  });
  if (stuck.length === 0) return [];
  return [
    finding('CLAIM_STUCK', {
      evidence: `Session ${session.id}: ${named(stuck)} ${stuck.length === 1 ? 'is' : 'are'} claimed by somebody who is gone.`,
      remedy: 'The next `orchestrator run` or `orchestrator advance` settles that.',
    }),
  ];
}

/** What goes on without getting anywhere; claims that are over are found with who held them. */
function stallFindings(session: Session, now: Instant): readonly Finding[] {
  return stalls(session, now)
    .filter(({ code }) => code !== 'WORK_OVERDUE')
    .map(({ tasks, text }) =>
      finding('SESSION_STALLED', {
        evidence: `Session ${session.id}, ${named(tasks)}: ${text}`,
        remedy: `See why, and change the task or its inputs before it is tried again: orchestrator explain ${tasks[0] ?? ''}`,
      }),
    );
}

async function attemptFindings({ local }: Context, session: Session): Promise<readonly Finding[]> {
  const live = new Set(session.running.map((id) => keyOf(session.tasks.get(id)?.claim?.sha256 ?? '')));
  const left = (await local.keys(session.id)).filter((key) => !live.has(key));
  if (left.length === 0) return [];
  return [
    finding('ATTEMPTS_LEFT', {
      evidence: `Session ${session.id}: ${left.length === 1 ? 'a folder of an attempt' : `${left.length} folders of attempts`} that nobody works on any more.`,
      remedy: 'The next `orchestrator run` removes them, and so does `orchestrator doctor --fix`.',
    }),
  ];
}

function sizeFindings(session: Session): readonly Finding[] {
  let bytes = 0;
  for (const { outputDigests } of session.tasks)
    for (const output of outputDigests) if (!output.source) bytes += output.bytes;
  if (bytes <= LARGE_BYTES) return [];
  return [
    finding('STATE_LARGE', {
      evidence: `The outputs of session ${session.id} are ${Math.round(bytes / 1e6)} MB.`,
      remedy:
        'Lower limits.max_output_bytes for sessions to come; large results belong into a release or a bucket.',
    }),
  ];
}

const MOST_NAMED = 5;

export function named(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMED;
  return `${paths.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
