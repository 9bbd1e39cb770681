/** What `tasks.json` and `state.json` hold around the tasks. */
import {
  approvalShape,
  budgetShape,
  codeShape,
  costShape,
  phaseIdShape,
  sessionIdShape,
  sha256Shape,
} from './domain-shapes.js';
import { anything, count, instant, list, matching, nullable, oneOf, record, text } from './shape.js';

const versioned = { _version: count, _last_modified: text, _last_modified_by: text, schema: text };
const groupEntry = record({
  name: matching(/^tasks\/\d{4,}\/index\.json$/, 'the name of an index'),
  sha256: sha256Shape,
});
export const groupedFileShape = record({ ...versioned, session: sessionIdShape, groups: list(groupEntry) });
export const wholeFileShape = record({ ...versioned, session: sessionIdShape, tasks: list(anything) });

export const stateFileShape = record({
  ...versioned,
  session: sessionIdShape,
  title: text,
  status: oneOf(['in_progress', 'completed', 'paused', 'failed', 'cancelled']),
  statusReason: nullable(text),
  createdAt: instant,
  definitionSha256: sha256Shape,
  code: nullable(codeShape),
  phases: list(
    record({
      id: phaseIdShape,
      status: oneOf(['pending', 'in_progress', 'completed']),
      openedAt: nullable(instant),
      completedAt: nullable(instant),
      verdict: nullable(text),
    }),
  ),
  approvals: list(approvalShape),
  budget: budgetShape,
  spent: costShape,
  chain: count,
  tasksSha256: sha256Shape,
  journal: record({
    seq: count,
    headSha256: matching(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
    segments: list(
      record({ name: matching(/^journal\/\d{5,}\.jsonl$/, 'the name of a segment'), sha256: sha256Shape }),
    ),
  }),
});
