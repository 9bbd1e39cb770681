/** The part of the verb table about the course of a session: where work belongs, gates, the machine, and what is put on record. */
import type { VerbSpec } from './call.js';
import { count, flag, type PositionalSpec, text } from './verb-spec.js';
import { REASON, reads, TASK, writes } from './verb-words.js';

const PHASE: PositionalSpec = { name: 'PHASE', help: 'Id of a phase.', required: true };

const course = () => import('./course.js');
const views = () => import('./views.js');
const machine = () => import('./machine.js');

const one = (name: string, help: string, required = true): PositionalSpec => ({ name, help, required });

export const COURSE_VERBS: readonly VerbSpec[] = [
  {
    ...writes,
    name: 'reject',
    summary: 'Say that a task belongs to another layer; without --layer a person decides where.',
    positionals: [TASK],
    options: [
      text('layer', 'NAME', 'Where it belongs; where layers have an order, it moves there.'),
      flag('reopen', 'Also to a layer whose gate has closed: those after it wait again.'),
      REASON,
      text('claim', 'SECRET', 'The claim that `next` printed.'),
    ],
    load: course,
  },
  {
    ...writes,
    name: 'escalate',
    summary: 'Hand a task to somebody who has to decide about it.',
    positionals: [TASK],
    options: [text('to', 'WHO', 'Else user.'), REASON],
    load: course,
  },
  {
    ...writes,
    name: 'split',
    summary: 'Let others take the place of a task; whoever waits for it waits for all of them.',
    positionals: [TASK],
    options: [
      text('list', 'FILE', 'A JSON array of tasks, as a task may write it; - for standard input.'),
      REASON,
    ],
    load: () => import('./split.js'),
  },
  {
    ...writes,
    name: 'gate',
    summary:
      'Answer a gate that does not open: wait (once more), proceed (without what is missing) or abort.',
    positionals: [PHASE, one('ANSWER', 'wait, proceed or abort.')],
    options: [REASON],
    load: course,
  },
  {
    ...writes,
    name: 'decline',
    summary: 'Say that what was shown at a gate is not what is wanted.',
    positionals: [PHASE],
    options: [
      text('feedback', 'TEXT', 'What is to be different; tasks that are done again are told.'),
      text('retry', 'TASKS', 'Tasks to be done again, with commas between them.'),
    ],
    load: course,
  },
  {
    ...writes,
    name: 'assign',
    summary: 'Give tasks to an agent or a person: no lease, no attempt, only a place in its queue.',
    positionals: [{ ...TASK, many: true }],
    options: [text('owner', 'NAME', 'Whose they are from now on.'), flag('nobody', "Nobody's any more.")],
    load: course,
  },
  {
    ...reads,
    name: 'queue',
    summary: 'What an agent owns, in the order in which it is to work on it; without NAME all queues.',
    positionals: [one('NAME', 'An agent or a person.', false)],
    options: [],
    load: views,
  },
  {
    ...reads,
    name: 'views',
    summary: 'Write the files of other systems: status files, queues, flow state, agent invocations.',
    positionals: [],
    options: [text('out', 'DIR', 'Where they go.')],
    load: views,
  },
  {
    ...writes,
    name: 'update',
    summary: 'Set keys of one task, or of many at once: all of it or nothing.',
    positionals: [
      { ...TASK, required: false },
      { ...one('KEY=VALUE', 'status, owner, or a key of another system; null clears.', false), many: true },
    ],
    options: [
      text('from', 'FILE', 'A JSON map {task: {key: value}}; - for standard input.'),
      text('section', 'NAME=JSON', 'A section of the state, as other systems have them.'),
      count('if-version', 'Only if the session still is at this version; else exit code 5.'),
      flag('force', 'Complete without verified outputs; needs --reason.'),
      REASON,
    ],
    load: () => import('./update.js'),
  },
  {
    ...writes,
    name: 'transition',
    summary: 'Move the state machine of the session, or of a phase.',
    positionals: [one('STATE', 'Where it goes; an illegal one is refused with the legal ones.')],
    options: [
      REASON,
      text(
        'phase',
        'PHASE',
        'The machine of this phase; else the session’s, or that of the only open phase that has one.',
      ),
      flag('approved', 'A person says so: for human stops, and machines that go round in circles.'),
    ],
    load: course,
  },
  {
    ...reads,
    name: 'machine state',
    summary:
      'Where the state machine of the session stands, and those of open phases, and where they may go.',
    positionals: [],
    options: [],
    load: machine,
  },
  {
    ...reads,
    name: 'machine show',
    summary: 'A state machine that comes along, as a file to begin with.',
    positionals: [one('NAME', 'orchestrator, engineer, reviewer or architect.', false)],
    options: [],
    load: machine,
  },
  {
    ...reads,
    name: 'machine check',
    summary: 'Whether a machine that comes along may go from one state to another; needs no session.',
    positionals: [
      one('AGENT', 'Whose machine, as sw-engineer.'),
      one('FROM', 'A state.'),
      one('TO', 'A state.'),
    ],
    options: [],
    load: machine,
  },
  {
    ...reads,
    name: 'machine enter',
    summary: 'For an agent: note its own next state in agent-internal-state.yaml, if it may go there.',
    positionals: [one('STATE', 'Where it goes.')],
    options: [
      text(
        'agent',
        'TYPE',
        'Whose machine; else the one that the definition gives the agent of this attempt, else $AGENT_TYPE.',
      ),
    ],
    load: machine,
  },
  {
    ...writes,
    name: 'milestone',
    summary: 'Complete a milestone, say when it is expected, or add one.',
    positionals: [one('NAME', 'Of the definition, or a new one.')],
    options: [
      flag('done', 'It is completed.'),
      flag('open', 'It is not, after all.'),
      text('eta', 'WHEN', '2026-12-01, 2026-12-01T12:00:00Z, or a while from now as 2h.'),
    ],
    load: course,
  },
  {
    ...writes,
    name: 'blocker add',
    summary: 'Put on record what is in the way.',
    positionals: [one('TEXT', 'What it is.')],
    options: [
      text('type', 'WORD', 'Its kind, as technical; else general.'),
      text('severity', 'WORD', 'low, medium, high or critical; else medium.'),
      text('task', 'TASK', 'The task that it is about.'),
    ],
    load: course,
  },
  {
    ...writes,
    name: 'blocker update',
    summary: 'Change what is on record about a blocker.',
    positionals: [one('ID', 'As `blocker list` shows it.')],
    options: [
      text('type', 'WORD', 'Its kind.'),
      text('severity', 'WORD', 'low, medium, high or critical.'),
      text('description', 'TEXT', 'What it is.'),
    ],
    load: course,
  },
  {
    ...writes,
    name: 'blocker resolve',
    summary: 'Say that a blocker is out of the way.',
    positionals: [one('ID', 'As `blocker list` shows it.')],
    options: [REASON],
    load: course,
  },
  {
    ...writes,
    name: 'flow',
    summary: 'Workflows that are kept by hand, with the commands of flow-state files.',
    positionals: [
      one(
        'COMMAND',
        'initialize_workflow TICKET, update_phase_transition PHASE, update_current_activity TEXT, update_delegation AGENT TASK, update_completion AGENT [TASK], update_milestone NAME, update_blocker add|remove|update TEXT|ID, update_health, update_progress, update_quality NAME=VALUE, update_user_checkpoint PHASE, update_commit HASH MESSAGE, get_current_state.',
      ),
      { ...one('WORDS', 'What the command takes.', false), many: true },
    ],
    options: [
      text('title', 'TEXT', 'Of a new workflow.'),
      text('activity', 'TEXT', 'What is being done in the next phase.'),
      text('step', 'N of M', 'How far it is, as 3 of 5.'),
      text('status', 'WORD', 'completed or failed.'),
      text('summary', 'TEXT', 'What came of it.'),
      text('milestone', 'NAME', 'Reached with it.'),
      text('quality', 'NAME=VALUE', 'Found with it; several with commas between them.'),
      text('eta', 'WHEN', '2026-12-01, 2026-12-01T12:00:00Z, or a while from now as 2h.'),
      flag('done', 'The milestone is completed.'),
      flag('open', 'The milestone is not completed, after all.'),
      text('type', 'WORD', 'Of a blocker.'),
      text('severity', 'WORD', 'Of a blocker: low, medium, high or critical.'),
      text('description', 'TEXT', 'Of a blocker.'),
      flag('declined', 'A person says no.'),
      text('feedback', 'TEXT', 'What the person says.'),
    ],
    load: () => import('./flow.js'),
  },
  {
    ...reads,
    name: 'blocker list',
    summary: 'What is in the way.',
    positionals: [],
    options: [],
    load: course,
  },
  {
    ...writes,
    name: 'quality',
    summary: 'Put quality indicators on record.',
    positionals: [{ ...one('NAME=VALUE', 'As tests_passing=true or coverage=81.5.'), many: true }],
    options: [],
    load: course,
  },
  {
    ...writes,
    name: 'activity',
    summary: 'Say what is being worked on.',
    positionals: [one('TEXT', 'What it is.')],
    options: [text('step', 'N of M', 'How far it is, as 3 of 5.')],
    load: course,
  },
  {
    ...writes,
    name: 'artifact add',
    summary: 'Put the path of a document, a test result or a build on record.',
    positionals: [
      one('KIND', 'working_doc, research, documents, generated, test_results or builds.'),
      one('PATH', 'Where it is.'),
    ],
    options: [],
    load: course,
  },
  {
    ...writes,
    name: 'artifact remove',
    summary: 'Take a path off the record.',
    positionals: [one('KIND', 'As it was added.'), one('PATH', 'As it was added.')],
    options: [],
    load: course,
  },
];
