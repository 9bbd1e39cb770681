/** The part of the verb table that begins work and gets it done. */
import type { VerbSpec } from './call.js';
import { flag, text } from './verb-spec.js';
import { MOST, RUN, reads, writes } from './verb-words.js';

const CHECKS = text(
  'checks',
  'HOW',
  'beside: check commands run after the agent, on its machine; separate: `check` runs them. Else beside.',
);
const RECOVER = text(
  'recover',
  'HOW',
  'On a session that is there: resume it; restart (keeps it as a checkpoint, begins another); inspect (only look). Else a terminal asks where something is wrong, and everything else resumes.',
);

export const WORK_VERBS: readonly VerbSpec[] = [
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
      text(
        'template',
        'NAME',
        'Begin from docs, migration or review, from one of your own in the folder of your settings, or from any folder (./DIR).',
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
      flag(
        'auto-rollback',
        'When anything fails, leave nothing behind; else the next call goes on from there.',
      ),
      flag('force-from-old', 'Where newer state of that workflow lies beside the older: take the older.'),
      flag('force-from-new', 'Take the newer, which counts anyway, and leave out what only the older says.'),
      text('report', 'FILE', 'Write what was done, or what went wrong, into this file as well, as JSON.'),
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
];
