/** The part of the verb table for people: what becomes of a task, a gate, a session. */
import type { VerbSpec } from './call.js';
import { count, flag, type PositionalSpec, text } from './verb-spec.js';
import { REASON, TASK, writes } from './verb-words.js';

const CLAIM = text('claim', 'SECRET', 'The claim that `next` printed.');
const TASK_OR_NONE: PositionalSpec = { ...TASK, required: false };
const person = () => import('./person.js');

/** About one task. */
export const PERSON_VERBS: readonly VerbSpec[] = [
  {
    ...writes,
    name: 'complete',
    summary: 'Say that a task is done; its declared outputs are looked for.',
    positionals: [TASK],
    options: [CLAIM, flag('force', 'Without verified outputs; needs --reason.'), REASON],
    load: () => import('./complete.js'),
  },
  {
    ...writes,
    name: 'fail',
    summary: 'Say that a task failed for good.',
    positionals: [TASK],
    options: [REASON, CLAIM],
    load: person,
  },
  {
    ...writes,
    name: 'block',
    summary: 'Hold a task back until it is unblocked.',
    positionals: [TASK],
    options: [REASON],
    load: person,
  },
  {
    ...writes,
    name: 'unblock',
    summary: 'Let a blocked task go on.',
    positionals: [TASK],
    options: [REASON],
    load: person,
  },
  {
    ...writes,
    name: 'retry',
    summary: 'Give a task a fresh start: failed, blocked, escalated, skipped, cancelled, or backing off.',
    positionals: [TASK],
    options: [REASON],
    load: person,
  },
  {
    ...writes,
    name: 'skip',
    summary: 'Go on without a task; those that depend on it may start.',
    positionals: [TASK],
    options: [REASON],
    load: person,
  },
  {
    ...writes,
    name: 'cancel',
    summary: 'Cancel a task, or the whole session.',
    positionals: [TASK_OR_NONE],
    options: [REASON],
    load: person,
  },
];

/** About the session. */
export const STEERING_VERBS: readonly VerbSpec[] = [
  {
    ...writes,
    name: 'add',
    summary: 'Add tasks to a running session.',
    positionals: [
      { name: 'FILE', help: 'Task files, tasks/<phase>/<name>.md.', required: false, many: true },
    ],
    options: [text('list', 'FILE', 'A JSON array of tasks, as a task may write it.')],
    load: () => import('./add.js'),
  },
  {
    ...writes,
    name: 'approve',
    summary: 'Open the gate of a phase that waits for approval, or let the held change of a task pass.',
    positionals: [
      { name: 'PHASE', help: 'Id of a phase, or of a task whose change is held.', required: true },
    ],
    options: [
      text('feedback', 'TEXT', 'Kept with the approval.'),
      count('if-version', 'Only if the session still is at this version.'),
    ],
    load: person,
  },
  {
    ...writes,
    name: 'pause',
    summary: 'Let nothing new start.',
    positionals: [],
    options: [REASON],
    load: person,
  },
  {
    ...writes,
    name: 'resume',
    summary: 'Let a paused session go on, or give it a larger budget.',
    positionals: [],
    options: [
      REASON,
      text('budget', 'TOTALS', 'New totals, as usd=50,tokens=1000000,agent_minutes=600.'),
      text('phase', 'PHASE', 'Of the budget of this phase, with --budget.'),
    ],
    load: person,
  },
];
