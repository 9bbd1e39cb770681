/** Everything one attempt needs, gathered from the session at its claim's version: prompt, inputs of other tasks, feedback, state to read. */
import { agentBounds } from '../domain/agent-size.js';
import type { AgentSpec } from '../domain/definition.js';
import { after, type Instant, type TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import { OrchestratorError } from '../errors.js';
import { claimHash } from '../schema/claim-key.js';
import type { AttemptOrder, InputFile } from './ports/attempts.js';
import { selectionFile } from './selection-file.js';
import { type LoadedSession, outputPath, promptPath, readAccepted } from './session-files.js';
import { statusLine } from './status-document.js';

/** A claim as its leg has it. */
export interface ClaimInHand {
  readonly task: TaskId;
  readonly secret: string;
}

export interface OrderPlaces {
  readonly reportFolder: string;
  readonly logFile: string | null;
}

/** The order for a live claim. Throws CLAIM_NOT_LIVE when the secret is not that of the task's claim. */
export async function attemptOrder(
  loaded: LoadedSession,
  claimed: ClaimInHand,
  now: Instant,
  places: OrderPlaces,
): Promise<AttemptOrder> {
  const { session } = loaded;
  const { task: id, secret } = claimed;
  const task = session.tasks.get(id);
  const claim = task?.claim ?? null;
  if (task === undefined || claim === null || claim.sha256 !== claimHash(secret))
    throw new OrchestratorError(
      'CLAIM_NOT_LIVE',
      `The claim on ${id} is not live in version ${session.version}.`,
      'Somebody settled it, or it was handed out anew; nothing was run.',
    );
  const bounds = agentBounds(session.definition.limits);
  return {
    session: session.id,
    task: task.spec,
    attempt: claim.attempt,
    claim: secret,
    baseSha: claim.baseSha,
    agent: agentOf(loaded, task),
    prompt: await readAccepted(loaded, promptPath(id), task.spec.promptSha256),
    feedback: feedbackOf(task),
    state: stateText(session, now),
    inputs: await inputsOf(loaded, task),
    ...(task.spec.select === true ? { selection: await selectionFile(loaded, task.spec) } : {}),
    schemas: session.definition.schemas,
    maxOutputBytes: session.definition.limits.maxOutputBytes,
    ...(bounds === null ? {} : { bounds }),
    deadline: after(now, task.spec.timeoutSeconds),
    ...places,
  };
}

const stateTexts = new WeakMap<Session, string>();

/** `status --json` at the claim's version, made once for all claims of a wave. */
function stateText(session: Session, now: Instant): string {
  const text = stateTexts.get(session) ?? `${statusLine(session, now)}\n`;
  stateTexts.set(session, text);
  return text;
}

function agentOf(loaded: LoadedSession, task: Task): AgentSpec {
  const agent = Object.entries(loaded.session.definition.agents).find(
    ([name]) => name === task.spec.agent,
  )?.[1];
  if (agent === undefined)
    throw new Error(
      `Internal error: task ${task.spec.id} names agent ${task.spec.agent}, which the definition lacks`,
    );
  return agent;
}

/** What the last attempt that did not make it was told. */
function feedbackOf(task: Task): string | null {
  const last = task.attempts.filter(({ outcome }) => outcome !== null).at(-1);
  return last === undefined || last.outcome === 'succeeded' ? null : (last.reason ?? last.outcome);
}

async function inputsOf(loaded: LoadedSession, task: Task): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const { path, producer, output } of task.spec.inputs) {
    if (producer === null || output === null) continue;
    for (const digest of loaded.session.tasks.get(producer)?.outputDigests ?? []) {
      const below = digest.path.startsWith(output.endsWith('/') ? output : `${output}/`);
      if (digest.source || (digest.path !== output && !below)) continue;
      const bytes = await readAccepted(loaded, outputPath(producer, digest.path), digest.sha256);
      inputs.push({
        path: below
          ? `${path.replace(/\/$/, '')}/${digest.path.slice(output.replace(/\/$/, '').length + 1)}`
          : path,
        producer,
        output: digest.path,
        bytes,
      });
    }
  }
  return inputs;
}
