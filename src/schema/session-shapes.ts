/** Records of the session itself, as they stand in `state.json` and in events: code, phases, approvals, checkpoints. */
import { isCheckpointName } from '../domain/checkpoint.js';
import { budgetShape, costShape } from './domain-shapes.js';
import { objectIdShape, phaseIdShape } from './id-shapes.js';
import { machineStateShape } from './note-shapes.js';
import { count, guarded, instant, nullable, oneOf, optional, record, type Shape, text } from './shape.js';

export const codeShape = record({ targetRef: text, baseSha: objectIdShape, branch: text });

export const approvalShape = record({
  phase: phaseIdShape,
  by: text,
  at: instant,
  permission: nullable(text),
  version: count,
  headSha: nullable(text),
  feedback: nullable(text),
});

export const sessionStatusShape = oneOf(['in_progress', 'completed', 'paused', 'failed', 'cancelled']);

/** A phase without the counts that follow from its tasks. */
export const phaseShape = record({
  id: phaseIdShape,
  status: oneOf(['pending', 'in_progress', 'completed']),
  openedAt: nullable(instant),
  completedAt: nullable(instant),
  verdict: nullable(text),
  machine: optional(machineStateShape),
  budget: optional(record({ limit: budgetShape, spent: costShape })),
});

export const checkpointNameShape: Shape<string> = guarded(isName, 'the name of a checkpoint');

function isName(value: string): value is string {
  return isCheckpointName(value);
}

export const checkpointShape = record({
  name: checkpointNameShape,
  version: count,
  at: instant,
  by: text,
  layer: nullable(text),
  gate: nullable(phaseIdShape),
  total: count,
  completed: count,
});
