/** People: they look at the session and ask for things by name, sensible or not, at any moment, sometimes twice. */
import { addTaskList } from '../../src/app/add-tasks.js';
import { approveChange } from '../../src/app/approve-change.js';
import type { Context } from '../../src/app/context.js';
import { stamp } from '../../src/app/context.js';
import { type Answer, ask } from '../../src/app/person-verbs.js';
import { requestContinuation } from '../../src/app/request-continuation.js';
import type { LoadedSession } from '../../src/app/session-files.js';
import { unfinished } from '../../src/app/sweep.js';
import type { Command } from '../../src/domain/command.js';
import type { Session } from '../../src/domain/session.js';
import type { Task } from '../../src/domain/task.js';
import type { Actor } from './actor.js';
import type { Luck } from './luck.js';
import { processContext } from './process-context.js';

type Deed =
  | 'approve'
  | 'approve change'
  | 'task'
  | 'pause'
  | 'resume'
  | 'add'
  | 'budget'
  | 'cancel'
  | 'continue';

const DEEDS: readonly (readonly [Deed, number])[] = [
  ['approve', 6],
  ['approve change', 4],
  ['task', 12],
  ['pause', 1],
  ['resume', 3],
  ['add', 1.5],
  ['budget', 2],
  ['cancel', 0.15],
  ['continue', 1],
];

export async function person(actor: Actor, name: string): Promise<void> {
  const context = processContext(actor, { run: null, as: name });
  const deeds = actor.luck.between(1, 4);
  for (let count = 0; count < deeds; count += 1) {
    await actor.sleep(actor.luck.below(actor.world.scenario.rush));
    const [loaded] = await unfinished(context);
    if (loaded !== undefined) await deed(actor, context, loaded);
  }
}

async function deed(actor: Actor, context: Context, loaded: LoadedSession): Promise<void> {
  const { luck, world } = actor;
  const what = luck.weighted(DEEDS);
  const { session } = loaded;
  if (what === 'continue') {
    world.checker.answered(actor.name, (await requestContinuation(context, loaded, 1)).loaded);
    return;
  }
  if (what === 'approve change') {
    const held = [...session.tasks].find(({ escalationInfo }) => (escalationInfo?.held ?? null) !== null);
    if (held !== undefined) told(actor, await approveChange(context, loaded, held.spec.id, null));
    return;
  }
  if (what === 'add') {
    const list = [{ id: `${session.phases.at(-1)?.id}/by-hand-${luck.below(2)}`, title: 'By hand' }];
    told(actor, await addTaskList(context, loaded, Buffer.from(JSON.stringify(list))));
    return;
  }
  const command = commandFor(what, context, session, luck);
  if (command === null) return;
  const answer = await ask(context, loaded, command);
  told(actor, answer);
  if (luck.chance(0.3)) await again(actor, context, command, answer);
}

/** The same once more, as after an answer that was lost: nothing is left to do, unless somebody has undone it since. */
async function again(actor: Actor, context: Context, command: Command, first: Answer): Promise<void> {
  if (first.kind === 'refused') return;
  const { checker } = actor.world;
  const second = await ask(context, first.loaded, command);
  told(actor, second);
  const isLast = first.loaded.session.updatedBy === command.actor;
  const alone =
    isLast && second.kind === 'done' && second.loaded.session.version === first.loaded.session.version + 1;
  if (second.kind === 'done' && second.events.length > 0 && alone)
    checker.say('I16', `${actor.name} asked for ${command.type} twice, and it was done twice`);
}

function told(actor: Actor, answer: Answer): void {
  if (answer.kind === 'done') actor.world.checker.answered(actor.name, answer.loaded);
  else actor.world.note(() => `  refused: ${answer.rejection.code}`);
}

function commandFor(what: Deed, context: Context, session: Session, luck: Luck): Command | null {
  const at = stamp(context);
  switch (what) {
    case 'approve': {
      const phase = luck.pick(session.phases).id;
      const word = { permission: null, headSha: null, feedback: null, seenVersion: null, seenAt: null };
      return { ...at, type: 'approve_gate', phase, ...word };
    }
    case 'task':
      return taskCommand(at, luck.pick([...session.tasks]), luck);
    case 'pause':
      return { ...at, type: 'pause_session', reason: null };
    case 'resume':
      return { ...at, type: 'resume_session', reason: null };
    case 'budget': {
      const more = (amount: number | null): number | null => (amount === null ? null : amount * 2);
      const { microUsd, tokens, agentSeconds } = session.budget;
      const budget = { microUsd: more(microUsd), tokens: more(tokens), agentSeconds: more(agentSeconds) };
      return { ...at, type: 'raise_budget', budget, reason: null };
    }
    case 'cancel':
      return { ...at, type: 'cancel_session', reason: null };
    default:
      return null;
  }
}

function taskCommand(at: Pick<Command, 'now' | 'actor'>, { spec }: Task, luck: Luck): Command {
  const reason = 'because';
  const task = spec.id;
  const type = luck.weighted([
    ['retry_task', 5],
    ['skip_task', 2],
    ['cancel_task', 1],
    ['block_task', 1],
    ['unblock_task', 2],
    ['fail_task', 1],
    ['complete_task', 1],
  ] as const);
  switch (type) {
    case 'fail_task':
      return { ...at, type, task, claimSha256: null, reason };
    case 'complete_task':
      return {
        ...at,
        type,
        task,
        claimSha256: null,
        outputs: [],
        missing: [],
        force: luck.chance(0.6),
        reason,
      };
    default:
      return { ...at, type, task, reason };
  }
}
