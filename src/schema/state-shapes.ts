/** What `tasks.json` and `state.json` hold around the tasks. */

import { budgetShape, costShape } from './domain-shapes.js';
import { phaseIdShape, sessionIdShape, sha256Shape } from './id-shapes.js';
import { notesFields } from './note-shapes.js';
import {
  approvalShape,
  checkpointShape,
  codeShape,
  phaseShape,
  sessionStatusShape,
} from './session-shapes.js';
import { anything, count, instant, list, matching, nullable, record, text } from './shape.js';
import { standingShape } from './task-index.js';

const versioned = { _version: count, _last_modified: text, _last_modified_by: text, schema: text };
const groupEntry = record({
  name: matching(/^tasks\/\d{4,}\/index\.json$/, 'the name of an index'),
  sha256: sha256Shape,
  standing: standingShape,
  phases: list(record({ id: phaseIdShape, tasks: count })),
});
export const groupedFileShape = record({ ...versioned, session: sessionIdShape, groups: list(groupEntry) });
export const wholeFileShape = record({ ...versioned, session: sessionIdShape, tasks: list(anything) });

export const stateFileShape = record({
  ...versioned,
  session: sessionIdShape,
  title: text,
  status: sessionStatusShape,
  statusReason: nullable(text),
  createdAt: instant,
  definitionSha256: sha256Shape,
  code: nullable(codeShape),
  phases: list(phaseShape),
  approvals: list(approvalShape),
  checkpoints: list(checkpointShape),
  budget: budgetShape,
  spent: costShape,
  chain: count,
  ...notesFields,
  askedAt: nullable(instant),
  tasksSha256: sha256Shape,
  journal: record({
    seq: count,
    headSha256: matching(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
    liveSha256: sha256Shape,
    segments: count,
  }),
  sha256: sha256Shape,
});
