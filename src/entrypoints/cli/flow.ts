/** `flow COMMAND`: the thirteen commands of workflows that are kept by hand, in their own names. */
import { type Context, stamp } from '../../app/context.js';
import { declineGate } from '../../app/decline-gate.js';
import { findPhase } from '../../app/find-by-name.js';
import { askAll, initializeWorkflow, phaseTransition } from '../../app/flow.js';
import type { Answer } from '../../app/person-verbs.js';
import type { LoadedSession } from '../../app/session-files.js';
import { flowState } from '../../app/views.js';
import type { Command } from '../../domain/command.js';
import type { NoteCommand } from '../../domain/note-command.js';
import { SEVERITIES } from '../../domain/notes.js';
import { OrchestratorError } from '../../errors.js';
import { plainText } from '../../report/plain-text.js';
import { required } from './agent.js';
import { answered, type Call, type VerbEnd, withContext, withSession } from './call.js';
import { choice, indicators, momentOf } from './course.js';
import { noteAnswer } from './person-answer.js';

export const FLOW_COMMANDS = [
  'initialize_workflow',
  'update_phase_transition',
  'update_current_activity',
  'update_delegation',
  'update_completion',
  'update_milestone',
  'update_blocker',
  'update_health',
  'update_progress',
  'update_quality',
  'update_user_checkpoint',
  'update_commit',
  'get_current_state',
] as const;
type FlowCommand = (typeof FLOW_COMMANDS)[number];

export async function execute(call: Call): Promise<VerbEnd> {
  const command = choice('The flow command', call.positionals[0] ?? '', FLOW_COMMANDS);
  if (command === 'initialize_workflow') return initialize(call);
  return withSession(call, async (context, loaded) => {
    switch (command) {
      case 'get_current_state':
        return shown(context, loaded);
      case 'update_health':
      case 'update_progress':
        return computed(call, context, loaded, command);
      default:
        return follow(call, context, loaded, command);
    }
  });
}

type Recorded = Exclude<
  FlowCommand,
  'initialize_workflow' | 'get_current_state' | 'update_health' | 'update_progress'
>;

async function follow(
  call: Call,
  context: Context,
  loaded: LoadedSession,
  command: Recorded,
): Promise<VerbEnd> {
  switch (command) {
    case 'update_phase_transition': {
      const found = findPhase(loaded.session, word(call, 1, 'PHASE'));
      if (found.kind === 'refused') return found;
      return withState(
        context,
        await phaseTransition(context, loaded, found.value, call.options.text('activity')),
      );
    }
    case 'update_user_checkpoint':
      return checkpoint(call, context, loaded);
    default: {
      const asked = commandsOf(call, context, command);
      return withState(
        context,
        await askAll(
          context,
          loaded,
          asked.map((one): Command => ({ ...stamp(context), ...one })),
        ),
      );
    }
  }
}

async function initialize(call: Call): Promise<VerbEnd> {
  const ticket = word(call, 1, 'TICKET');
  const title = required(call, 'title', 'what the workflow is about');
  return withContext(call, async ({ context }) => {
    const loaded = await initializeWorkflow(context, ticket, title);
    const state = flowState(loaded.session, context.clock.now());
    const end = answered({ session: loaded.session.id, version: loaded.session.version, ...state }, [
      `Workflow ${plainText(ticket)} is session ${loaded.session.id}: ${plainText(title)}`,
    ]);
    return { ...end, loaded };
  });
}

function word(call: Call, index: number, name: string): string {
  const found = call.positionals[index];
  if (found !== undefined && found !== '') return found;
  throw new OrchestratorError(
    'USAGE',
    `${call.positionals[0] ?? 'flow'} needs ${name}.`,
    'See: orchestrator help flow',
  );
}

function commandsOf(call: Call, context: Context, command: Recorded): readonly NoteCommand[] {
  const { text, flag } = call.options;
  switch (command) {
    case 'update_current_activity':
      return [{ type: 'update_activity', activity: word(call, 1, 'TEXT'), step: text('step') }];
    case 'update_delegation': {
      const [agent, work] = [word(call, 1, 'AGENT'), word(call, 2, 'TASK')];
      return [
        { type: 'start_delegation', agent, work },
        { type: 'update_activity', activity: `${agent}: ${work}`, step: text('step') },
      ];
    }
    case 'update_completion':
      return completion(call);
    case 'update_milestone': {
      const eta = text('eta');
      const moment = eta === null ? null : momentOf(eta, context.clock.now());
      const completed = flag('done') ? true : flag('open') ? false : eta === null ? true : null;
      return [{ type: 'update_milestone', milestone: word(call, 1, 'NAME'), completed, eta: moment }];
    }
    case 'update_blocker':
      return [blocker(call)];
    case 'update_quality':
      return [{ type: 'update_quality', quality: indicators(call.positionals.slice(1)) }];
    default: {
      const [hash, message] = [word(call, 1, 'HASH'), call.positionals[2] ?? ''];
      return [{ type: 'record_commit', hash, message, step: text('step') }];
    }
  }
}

/** What an agent brought: its summary, and what it says of milestones and quality, at once. */
function completion(call: Call): readonly NoteCommand[] {
  const { text } = call.options;
  const status = choice('--status', text('status') ?? 'completed', ['completed', 'failed']);
  const milestone = text('milestone');
  const quality = text('quality');
  return [
    {
      type: 'end_delegation',
      agent: word(call, 1, 'AGENT'),
      work: call.positionals[2] ?? null,
      succeeded: status === 'completed',
      summary: text('summary'),
    },
    ...(milestone === null
      ? []
      : [{ type: 'update_milestone', milestone, completed: true, eta: null } as const]),
    ...(quality === null
      ? []
      : [{ type: 'update_quality', quality: indicators(quality.split(',')) } as const]),
  ];
}

function blocker(call: Call): NoteCommand {
  const { text } = call.options;
  const what = choice('What to do', word(call, 1, 'add, remove or update'), ['add', 'remove', 'update']);
  const given = text('severity');
  const severity = given === null ? null : choice('--severity', given, SEVERITIES);
  const subject = word(call, 2, what === 'add' ? 'TEXT' : 'ID');
  switch (what) {
    case 'add':
      return {
        type: 'add_blocker',
        kind: text('type') ?? 'general',
        severity: severity ?? 'medium',
        description: subject,
        about: null,
      };
    case 'remove':
      return { type: 'resolve_blocker', blocker: subject, reason: text('summary') };
    default:
      return {
        type: 'update_blocker',
        blocker: subject,
        kind: text('type'),
        severity,
        description: text('description'),
      };
  }
}

/** A person's word about a phase: an approval, or not. */
async function checkpoint(call: Call, context: Context, loaded: LoadedSession): Promise<VerbEnd> {
  const found = findPhase(loaded.session, word(call, 1, 'PHASE'));
  if (found.kind === 'refused') return found;
  const phase = found.value;
  if (call.options.flag('declined')) {
    const feedback = required(call, 'feedback', 'what is to be different');
    return withState(context, await declineGate(context, loaded, { phase, feedback, tasks: [] }));
  }
  const word_ = { permission: null, headSha: null, seenVersion: null, seenAt: null };
  const feedback = call.options.text('feedback');
  const command: Command = { ...stamp(context), ...word_, type: 'approve_gate', phase, feedback };
  return withState(context, await askAll(context, loaded, [command]));
}

function withState(context: Context, answer: Answer): VerbEnd {
  const end = noteAnswer(answer);
  if (end.kind === 'refused' || answer.kind === 'refused') return end;
  const { session } = answer.loaded;
  const document = {
    session: session.id,
    version: session.version,
    changed: answer.events.length > 0,
    ...flowState(session, context.clock.now()),
  };
  return { ...end, document };
}

function shown(context: Context, { session }: LoadedSession): VerbEnd {
  const state = flowState(session, context.clock.now());
  return answered(state, JSON.stringify(state, null, 2).split('\n'));
}

/** What follows from the rest is shown, and never set. */
function computed(
  call: Call,
  context: Context,
  { session }: LoadedSession,
  command: 'update_health' | 'update_progress',
): VerbEnd {
  const state = flowState(session, context.clock.now());
  const value = command === 'update_health' ? state.health : String(state.progress.completion_percentage);
  const given = call.positionals[1];
  if (given !== undefined && given !== value)
    return {
      kind: 'refused',
      rejection: {
        code: 'COMPUTED_VALUE',
        message: `It is ${value}: that follows from the session and cannot be set to ${JSON.stringify(given.slice(0, 80))}.`,
        remedy: 'Change what it follows from: orchestrator blocker, quality, milestone or activity',
      },
    };
  return answered({ session: session.id, version: session.version, value }, [value]);
}
