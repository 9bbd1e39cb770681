/**
 * Faults are over. From here everything must come to an end within a bounded number of runs, with people who do nothing but what they are told to
 * do: the verb that `explain` names. At the end nothing may be left over, and the product's own proof of the state must hold.
 */
import { approveChange } from '../../src/app/approve-change.js';
import { type Context, stamp } from '../../src/app/context.js';
import { type Answer, ask } from '../../src/app/person-verbs.js';
import type { LoadedSession } from '../../src/app/session-files.js';
import { loadSession } from '../../src/app/session-files.js';
import { verify } from '../../src/app/verify.js';
import type { Command } from '../../src/domain/command.js';
import { explain } from '../../src/domain/explain.js';
import { isTaskId, type SessionId, type TaskId } from '../../src/domain/ids.js';
import type { Session } from '../../src/domain/session.js';
import { waitsForApproval } from '../../src/domain/status.js';
import { instant } from '../support/engine.js';
import type { Actor } from './actor.js';
import { localRun } from './local-runner.js';
import { processContext } from './process-context.js';
import { repairAll } from './saboteur.js';
import { workflowRun } from './workflow-run.js';
import type { World } from './world.js';

/** Longer than any lease of a hosted machine. */
const LEASES_MILLISECONDS = 15 * 3_600_000;
const MOST_STEPS = 20_000;
const FIRST_RUN = 9000;

export async function finish(world: World, id: SessionId): Promise<void> {
  world.faults.over = true;
  repairAll(world.repairs);
  const tasks = world.scenario.pinned.definition.tasks.length;
  const most = 10 + 6 * tasks;
  for (let round = 0; round < most; round += 1) {
    world.scheduler.now += LEASES_MILLISECONDS;
    if (isOver(world, id)) return leftovers(world, id);
    world.note(() => `--- clean run ${round + 1}`);
    void workflowRun(world, { id: String(FIRST_RUN + round), sweeps: true, chain: 0 });
    await world.scheduler.untilQuiet(MOST_STEPS);
    world.spawn(`goodwill ${round}`, (actor) => goodwill(actor, id));
    await world.scheduler.untilQuiet(MOST_STEPS);
  }
  if (!isOver(world, id))
    world.checker.say('I18', `it did not end within ${most} clean runs: ${standings(sessionOf(world, id))}`);
}

function standings(session: Session | undefined): string {
  if (session === undefined) return 'there is no session';
  const tasks = [...session.tasks].map((task) => {
    const { code, because } = explain(session, task, session.updatedAt);
    return `${task.spec.id} ${code} (${because.map(({ text }) => text).join('; ')})`;
  });
  const phases = session.phases.map(({ id, status }) => `${id} ${status}`);
  return [session.status, ...phases, ...tasks].join(', ');
}

function sessionOf(world: World, id: SessionId): Session | undefined {
  return world.checker.timeline(id).last.session;
}

function isOver(world: World, id: SessionId): boolean {
  const status = sessionOf(world, id)?.status;
  return status === 'completed' || status === 'cancelled';
}

/** Does what the session says can be done; something that it names must help. */
async function goodwill(actor: Actor, id: SessionId): Promise<void> {
  const context = processContext(actor, { run: null, as: 'bob' });
  const loaded = await loadSession(context.store, id);
  if (loaded === undefined) return actor.world.checker.say('I18', 'the session has gone');
  const words = named(loaded.session, actor.seconds());
  if (words.length === 0) return;
  for (const word of words) {
    const answer = await follow(context, loaded, word);
    actor.world.note(() => `  told to ${word}: ${answer.kind === 'done' ? 'done' : answer.rejection.code}`);
    if (answer.kind === 'done') return;
  }
  actor.world.checker.say('I18', `nothing that was named is accepted: ${words.join('; ')}`);
}

/** Verbs that people are told, in the order in which they are told; empty: it goes on by itself. */
function named(session: Session, seconds: number): readonly string[] {
  const now = instant(Math.max(session.updatedAt, seconds));
  if (session.status === 'paused') return ['resume'];
  const phase = waitsForApproval(session);
  if (phase !== null) return [`approve ${phase}`];
  const words: string[] = [];
  for (const task of session.tasks) {
    const { standing, because, code } = explain(session, task, now);
    const failed = session.status === 'failed' && task.status === 'failed';
    const stuck = standing === 'blocked' || standing === 'escalated' || code === 'LIMIT_BUDGET' || failed;
    if (stuck) for (const { on } of because) words.push(...verbsIn(on ?? '', task.spec.id));
    else if (task.status === 'failed' && session.definition.onFailure !== 'skip')
      words.push(...verbsIn(because[0]?.on ?? '', task.spec.id));
  }
  return [...new Set(words)];
}

/** `orchestrator retry X, or skip X` says two things. */
function verbsIn(text: string, task: string): readonly string[] {
  if (text.includes('--budget')) return ['budget'];
  return [...text.matchAll(/\b(retry|skip|unblock|approve|complete) (\S+?)(?=,|\s|$)/g)].flatMap(
    ([, verb, on]) => (on === 'TASK' ? `${verb} ${task}` : `${verb} ${on}`),
  );
}

function follow(context: Context, loaded: LoadedSession, word: string): Promise<Answer> {
  const [verb = '', on = ''] = word.split(' ');
  const { session } = loaded;
  if (verb === 'approve' && isTaskId(on) && on.includes('/')) return approveChange(context, loaded, on, null);
  return ask(context, loaded, commandOf(context, session, verb, on));
}

function commandOf(context: Context, session: Session, verb: string, on: string): Command {
  const at = stamp(context);
  if (verb === 'resume') return { ...at, type: 'resume_session', reason: null };
  if (verb === 'budget') {
    const more = (amount: number | null): number | null => (amount === null ? null : amount * 10);
    const { microUsd, tokens, agentSeconds } = session.budget;
    const budget = { microUsd: more(microUsd), tokens: more(tokens), agentSeconds: more(agentSeconds) };
    return { ...at, type: 'raise_budget', budget, reason: null };
  }
  if (verb === 'approve') {
    const phase = session.phases.find(({ id }) => id === on)?.id;
    if (phase === undefined) throw new Error(`there is no phase ${on}`);
    const word = { permission: null, headSha: null, feedback: null, seenVersion: null, seenAt: null };
    return { ...at, type: 'approve_gate', phase, ...word };
  }
  const task = taskOf(on);
  const reason = 'as I was told';
  if (verb === 'unblock') return { ...at, type: 'unblock_task', task, reason };
  if (verb === 'skip') return { ...at, type: 'skip_task', task, reason };
  if (verb === 'complete')
    return {
      ...at,
      type: 'complete_task',
      task,
      claimSha256: null,
      outputs: [],
      missing: [],
      force: true,
      reason,
    };
  return { ...at, type: 'retry_task', task, reason };
}

function taskOf(id: string): TaskId {
  if (!isTaskId(id)) throw new Error(`not a task id: ${id}`);
  return id;
}

/** Nothing remains but the session, and the product's own proof holds. */
async function leftovers(world: World, id: SessionId): Promise<void> {
  if (world.folders.begun.size > 0) {
    world.spawn('last local run', async (actor) => void (await localRun(actor)));
    await world.scheduler.untilQuiet(MOST_STEPS);
  }
  for (const name of [...world.folders.begun, ...world.ground.leftOver()])
    world.checker.say('I19', `${name} is left over`);
  const stored = await world.ground.truth(id);
  if (stored === undefined) return world.checker.say('I1', 'the session has gone');
  const proof = await verify(id, stored);
  for (const { code, file, line, text } of proof.problems.slice(0, 3))
    world.checker.say('verify', `${code} ${file}:${line} ${text}`);
}
