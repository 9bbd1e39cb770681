/** Every verb of the command line, once: parsing, help and the reference page are made from this table. A verb's code is loaded when it is called. */
import type { VerbSpec } from './call.js';
import { COURSE_VERBS } from './course-verbs.js';
import { count, flag, type PositionalSpec, text } from './verb-spec.js';

const TASK: PositionalSpec = {
  name: 'TASK',
  help: 'Id of a task; its last part will do where only one task has it.',
  required: true,
};
const TASK_OR_NONE: PositionalSpec = { ...TASK, required: false };
const REASON = text('reason', 'TEXT', 'Why; kept in the journal.');
const CLAIM = text('claim', 'SECRET', 'The claim that `next` printed.');
const RUN = text('run', 'ID', 'The run that asks, as ID or ID/ATTEMPT; else the workflow run around it.');
const CHECKS = text(
  'checks',
  'HOW',
  'beside: check commands run after the agent, on its machine; separate: `check` runs them. Else beside.',
);
const MOST = count('max-parallel', 'At most so many tasks at once.');

const RECOVER = text(
  'recover',
  'HOW',
  'On a session that is there: resume it; restart (keeps it as a checkpoint, begins another); inspect (only look). Else a terminal asks where something is wrong, and everything else resumes.',
);

const reads = { changesState: false } as const;
const writes = { changesState: true } as const;
const person = () => import('./person.js');

export const VERBS: readonly VerbSpec[] = [
  {
    ...reads,
    name: 'init',
    summary: 'Write a commented orchestrator.yml and one example task; files that exist are left alone.',
    positionals: [],
    options: [
      flag('portable', 'Keep the state on a git branch instead of this machine.'),
      flag(
        'github',
        'The same for work in GitHub Actions: a branch for the state alone, and the workflow that does it.',
      ),
    ],
    load: () => import('./init.js'),
  },
  {
    ...reads,
    name: 'validate',
    summary: 'Check orchestrator.yml and every task file; all faults at once, as file:line:col.',
    positionals: [],
    options: [],
    load: () => import('./validate.js'),
  },
  {
    ...writes,
    name: 'start',
    summary: 'Start a session: pin the definition and commit version 1.',
    positionals: [],
    options: [
      flag('if-none', 'Only when no session is unfinished.'),
      text('ticket', 'NAME', 'Name of the session elsewhere; --session takes it as well.'),
    ],
    load: () => import('./start.js'),
  },
  {
    ...writes,
    name: 'import',
    summary:
      'Bring the work of another system here: its files become a definition and a session; says all that was mended or lost.',
    positionals: [{ name: 'PATH', help: 'Folder or file of the other system.', required: true }],
    options: [
      flag('check', 'Only say what would come of it; writes nothing.'),
      text('from', 'FORMAT', 'Which system it is; else the files tell.'),
      text('agent', 'COMMAND', 'Shell command that does a task, for the default agent.'),
      flag('adopt-outputs', 'Tasks whose declared outputs are all there count as done.'),
    ],
    load: () => import('./import.js'),
  },
  {
    ...writes,
    name: 'migrate',
    summary:
      'Move from the older files of a workflow (.workflow_*) to a session; they are kept, and can be moved back.',
    positionals: [],
    options: [
      flag('dry-run', 'Only say what would be moved, and what is said about it.'),
      flag('rollback', 'Move the files back and cancel the session.'),
      text('agent', 'COMMAND', 'Shell command that does a task, for the default agent.'),
    ],
    load: () => import('./migrate.js'),
  },
  {
    ...writes,
    name: 'run',
    summary:
      'Work on a session with processes of this machine until nothing can move; starts one if there is none.',
    positionals: [],
    options: [
      flag('dry-run', 'Only say what would start now, and why the rest would not.'),
      text('phase', 'PHASE', 'Only tasks of this phase.'),
      MOST,
      RECOVER,
      text('example', 'NAME', 'Copy an example to a new temporary repository and run it there.'),
    ],
    load: () => import('./run.js'),
  },
  {
    ...writes,
    name: 'advance',
    summary: 'Claim the next wave and print it as a matrix, for machines elsewhere.',
    positionals: [],
    options: [MOST, RECOVER, RUN],
    load: () => import('./advance.js'),
  },
  {
    ...reads,
    name: 'agent',
    summary: 'Run one leg of a wave and leave one report folder for each attempt.',
    positionals: [],
    options: [
      text('leg', 'JSON', 'One row of the matrix: JSON, @FILE, or - for standard input.'),
      text('reports', 'DIR', 'Where the report folders go.'),
      CHECKS,
      RUN,
    ],
    load: () => import('./agent.js'),
  },
  {
    ...reads,
    name: 'check',
    summary:
      'Run the check commands of one leg on what its agents left; one verdict folder for each attempt.',
    positionals: [],
    options: [
      text('leg', 'JSON', 'One row of the matrix: JSON, @FILE, or - for standard input.'),
      text('reports', 'DIR', 'The folder of report folders; verdicts go beside them.'),
      RUN,
    ],
    load: () => import('./check.js'),
  },
  {
    ...reads,
    name: 'prepare',
    summary:
      'Lay out the one task of a leg for an agent that somebody else starts: the first half of `agent`.',
    positionals: [],
    options: [
      text('leg', 'JSON', 'One row of the matrix: JSON, @FILE, or - for standard input.'),
      text('workspace', 'DIR', 'Where the agent is to work: a folder that does not exist yet, or is empty.'),
      RUN,
    ],
    load: () => import('./prepare.js'),
  },
  {
    ...reads,
    name: 'submit',
    summary:
      'Turn what the agent made in a prepared workspace into a report folder: the second half of `agent`.',
    positionals: [],
    options: [
      text('workspace', 'DIR', 'As it was given to `prepare`.'),
      text('reports', 'DIR', 'Where the report folder goes.'),
      text('outcome', 'WORD', 'How the agent ended: success, failure, cancelled or skipped; else success.'),
      text('log', 'FILE', 'What the agent printed.'),
      CHECKS,
    ],
    load: () => import('./submit.js'),
  },
  {
    ...writes,
    name: 'collect',
    summary: 'Verify the reports in a folder and commit what they are worth: state and code at once.',
    positionals: [],
    options: [
      text('reports', 'DIR', 'The folder of report folders.'),
      text(
        'leg',
        'JSON',
        'Only this leg is over: a row of the matrix, where every leg is collected by itself.',
      ),
      text('checks', 'HOW', 'separate: only verdicts that `check` left count, and no report gives its own.'),
      RUN,
    ],
    load: () => import('./collect.js'),
  },
  {
    ...reads,
    name: 'status',
    summary: 'Progress, phases, tasks, and what waits for whom.',
    positionals: [],
    options: [
      flag('phases', 'Phases only.'),
      {
        name: 'watch',
        kind: 'optional-seconds',
        value: 'SECONDS',
        help: 'Again every so many seconds (2), until the session is over.',
      },
      count('at', 'As it was at this version.'),
      text('diff', 'A..B', 'What changed between two versions; B is the present one where it is left out.'),
    ],
    load: () => import('./status.js'),
  },
  {
    ...reads,
    name: 'diff',
    summary: 'What changed between two versions of the session: tasks, phases, approvals.',
    positionals: [
      { name: 'A', help: 'Number of the earlier version.', required: true },
      { name: 'B', help: 'Number of the later one; else the present one.', required: false },
    ],
    options: [],
    load: () => import('./diff.js'),
  },
  {
    ...reads,
    name: 'explain',
    summary: 'Why a task does or does not move, and everything it hangs on.',
    positionals: [TASK],
    options: [],
    load: () => import('./explain.js'),
  },
  {
    ...reads,
    name: 'log',
    summary: 'The journal, or what an attempt of a task printed.',
    positionals: [TASK_OR_NONE],
    options: [
      count('attempt', 'Which attempt; else the last.'),
      count('last', 'At most so many lines of the journal (50; all of them with --since).'),
      text('task', 'TASK', 'Only lines of the journal about this task.'),
      text('since', 'WHEN', 'Only lines since then: 2026-11-20, 2026-11-20T10:00:00Z, or as long ago as 2h.'),
      text('operation', 'NAMES', 'Only these operations, as claim_task,complete_task.'),
      flag('follow', 'Go on as lines are added; with --json one document a line.'),
    ],
    load: () => import('./log.js'),
  },
  {
    ...reads,
    name: 'ready',
    summary: 'List the tasks that could start now, limits left out; quick at any number of tasks.',
    positionals: [],
    options: [],
    load: () => import('./ready.js'),
  },
  {
    ...writes,
    name: 'next',
    summary: 'Claim one task for whoever asks; prints its prompt and the claim.',
    positionals: [TASK_OR_NONE],
    options: [
      text('agent', 'NAME', "Who asks: the tasks in its queue first, and none that are others'."),
      text('layer', 'NAME', 'Only tasks of this layer.'),
    ],
    load: () => import('./next.js'),
  },
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
  ...COURSE_VERBS,
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
    options: [REASON, text('budget', 'TOTALS', 'New totals, as usd=50,tokens=1000000,agent_minutes=600.')],
    load: person,
  },
  {
    ...writes,
    name: 'checkpoint create',
    summary:
      'Give the session as it is now a name, to come back to; every gate that is passed does the same.',
    positionals: [{ name: 'NAME', help: 'Else checkpoint-v<version>.', required: false }],
    options: [REASON],
    load: () => import('./checkpoint.js'),
  },
  {
    ...reads,
    name: 'checkpoint list',
    summary: 'The checkpoints of the session, oldest first.',
    positionals: [],
    options: [],
    load: () => import('./checkpoint.js'),
  },
  {
    ...writes,
    name: 'checkpoint restore',
    summary:
      'Go on from a checkpoint: tasks done since are done again. Attempts, costs and the journal stay.',
    positionals: [{ name: 'NAME', help: 'As `checkpoint list` shows it.', required: true }],
    options: [
      flag('dry-run', 'Only say what would change.'),
      flag('force', 'Cut short what is being worked on.'),
      flag('code-stays', 'Although changes were merged since: they stay, and the tasks go on top of them.'),
      REASON,
    ],
    load: () => import('./checkpoint.js'),
  },
  {
    ...reads,
    name: 'session list',
    summary: 'All sessions, the one that changed last at the end.',
    positionals: [],
    options: [],
    load: () => import('./session-verbs.js'),
  },
  {
    ...writes,
    name: 'session use',
    summary: 'Make a session the one that this clone means.',
    positionals: [{ name: 'ID', help: 'Id of a session.', required: true }],
    options: [],
    load: () => import('./session-verbs.js'),
  },
  {
    ...reads,
    name: 'session show',
    summary: 'Where a session and its files are.',
    positionals: [{ name: 'ID', help: 'Id of a session.', required: false }],
    options: [],
    load: () => import('./session-verbs.js'),
  },
  {
    ...writes,
    name: 'session remove',
    summary: 'Remove a session that is over, with its files. Branches with its code stay.',
    positionals: [{ name: 'ID', help: 'Id of a session.', required: true }],
    options: [flag('force', 'Also one that is not over, unless somebody works on it.')],
    load: () => import('./session-removal.js'),
  },
  {
    ...writes,
    name: 'session cleanup',
    summary: 'Remove sessions that have been over for long; never the current one, never unfinished work.',
    positionals: [],
    options: [
      text('older-than', 'AGE', 'Since the last of their work, as 12h or 30d; else 30d.'),
      text('status', 'WORDS', 'completed, cancelled or failed, or several; else completed,cancelled.'),
      flag('dry-run', 'Only say what would go.'),
    ],
    load: () => import('./session-removal.js'),
  },
  {
    ...writes,
    name: 'session compact',
    summary: 'Put the journal of a session that is over into one file; without ID of all of them.',
    positionals: [{ name: 'ID', help: 'Id of a session.', required: false }],
    options: [],
    load: () => import('./session-removal.js'),
  },
  {
    ...reads,
    name: 'verify',
    summary: 'Prove that the state is what the journal says, and that nobody else has changed it.',
    positionals: [],
    options: [
      text('range', 'A..B', 'Only what these commits have done to sessions, as a pull request brings them.'),
    ],
    load: () => import('./verify.js'),
  },
  {
    ...writes,
    name: 'repair',
    summary: 'Say what is damaged in a session and what can be done about it; with --yes, do it.',
    positionals: [],
    options: [
      flag('yes', 'Carry out what is said; else nothing is changed.'),
      flag('dry-run', 'Change nothing, also with --yes.'),
      flag('accept-loss', 'Also when accepted transactions cannot be brought back.'),
      REASON,
    ],
    load: () => import('./repair.js'),
  },
  {
    ...reads,
    name: 'doctor',
    summary: 'Check git, definition, state and workflows; with --github the settings there as well.',
    positionals: [],
    options: [
      flag('github', 'Ask GitHub as well, with $GITHUB_TOKEN; at most eight requests.'),
      flag(
        'fix',
        'First do what takes nothing from anybody: remove leftovers, choose a session that is there.',
      ),
    ],
    load: () => import('./doctor.js'),
  },
];
