/** The part of the verb table that looks at a session, and hands out what is next. */
import type { VerbSpec } from './call.js';
import { count, flag, type PositionalSpec, text } from './verb-spec.js';
import { reads, TASK, writes } from './verb-words.js';

const TASK_OR_NONE: PositionalSpec = { ...TASK, required: false };

export const LOOK_VERBS: readonly VerbSpec[] = [
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
];
