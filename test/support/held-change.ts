/** Sessions in which a change touches protected paths. */
import type { HeldChange } from '../../src/domain/task.js';
import { sha256 } from '../../src/schema/sha256.js';
import { definition, Engine, objectId, taskId, taskSpec } from './engine.js';

export const HELD_TASK = 'p/a';
export const HELD_OID = objectId('b'.repeat(40));
const BASE = objectId('a'.repeat(40));

export const HELD: HeldChange = {
  ref: 'refs/heads/orchestrator-held/0a1b2c3d/0123456789abcdef',
  oid: HELD_OID,
  paths: ['orchestrator.yml'],
  baseSha: BASE,
  files: 1,
  bytes: 10,
  outputs: [{ path: 'out.json', bytes: 3, sha256: sha256('out.json'), source: false }],
  tasks: [taskSpec('q/new')],
};

/** A report with outputs, a new task and a change that is held. */
export function withHeldChange(): Engine {
  const outputs = [{ kind: 'file', path: 'out.json', schema: null, allowEmpty: false }] as const;
  const engine = Engine.started(definition([taskSpec(HELD_TASK, { outputs }), taskSpec('q/z')]));
  engine.claim(HELD_TASK);
  engine.report(HELD_TASK, 'succeeded', { held: HELD });
  return engine;
}

export function approveHeld(engine: Engine, oid = HELD_OID): ReturnType<Engine['ask']> {
  const commit = objectId('c'.repeat(40));
  return engine.ask({
    type: 'approve_change',
    task: taskId(HELD_TASK),
    oid,
    permission: 'write',
    change: { baseSha: BASE, commit, files: 1, bytes: 10 },
  });
}

export function withApprovedChange(): Engine {
  const engine = withHeldChange();
  approveHeld(engine);
  return engine;
}
