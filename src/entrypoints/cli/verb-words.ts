/** Positionals and options that several parts of the verb table have in common. */
import { count, type PositionalSpec, text } from './verb-spec.js';

export const TASK: PositionalSpec = {
  name: 'TASK',
  help: 'Id of a task; its last part will do where only one task has it.',
  required: true,
};
export const REASON = text('reason', 'TEXT', 'Why; kept in the journal.');
export const RUN = text(
  'run',
  'ID',
  'The run that asks, as ID or ID/ATTEMPT; else the workflow run around it.',
);
export const MOST = count('max-parallel', 'At most so many tasks at once.');

export const reads = { changesState: false } as const;
export const writes = { changesState: true } as const;
