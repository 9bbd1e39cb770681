/** The part of the verb table about the state: versions kept, sessions, proof and repair. */
import type { VerbSpec } from './call.js';
import { flag, text } from './verb-spec.js';
import { REASON, reads, writes } from './verb-words.js';

export const STATE_VERBS: readonly VerbSpec[] = [
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
    name: 'snapshot export',
    summary:
      'Pack a session into one archive: its whole record, proven first. Never secrets, nothing of this machine.',
    positionals: [],
    options: [
      text(
        'out',
        'FILE',
        'Where to; - for standard output; else orchestrator-<session>-v<version>.zip here.',
      ),
      flag('with-code', 'The branches with its code as well, with all their history.'),
      flag('with-logs', 'What agents printed on this machine as well.'),
    ],
    load: () => import('./snapshot.js'),
  },
  {
    ...writes,
    name: 'snapshot import',
    summary:
      'Take a session from such an archive in, to go on with it here; all of it is proven before anything is written.',
    positionals: [{ name: 'FILE', help: 'The archive.', required: true }],
    options: [flag('force', 'Also when it is of another repository.')],
    load: () => import('./snapshot.js'),
  },
  {
    ...reads,
    name: 'verify',
    summary: 'Prove that the state is what the journal says, and that nobody else has changed it.',
    positionals: [],
    options: [
      text('range', 'A..B', 'Only what these commits have done to sessions, as a pull request brings them.'),
      flag('ownership', 'Also say where commands, prompts and scripts of agents seem to write state.'),
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
    name: 'config show',
    summary: 'What is set, to what, and where: files, definition, environment, options.',
    positionals: [],
    options: [flag('effective', 'Also what stands as it does by itself.')],
    load: () => import('./config.js'),
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
