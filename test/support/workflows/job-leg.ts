/** One leg of a job: its name, its concurrency group, and then a runner or a called workflow. */
import { calledInputs } from './called-inputs.js';
import { type Holder, wishOf } from './concurrency.js';
import type { Scope } from './expression.js';
import {
  emptyRecord,
  failed,
  type Level,
  type LevelEnd,
  levelScope,
  type Node,
  nodeScope,
  type RunCore,
} from './job-level.js';
import { runJob } from './job-runner.js';
import { asText, type JsonObject } from './json.js';
import { permissionsOfJob } from './loaded-workflow.js';
import { legSuffix } from './matrix.js';
import { capped, type Permissions } from './permissions.js';
import { asObject, evaluate, evaluateTexts, holds, literalText } from './template.js';

export interface Legs {
  readonly rows: readonly JsonObject[];
  readonly failFast: boolean;
  readonly mostAtOnce: number;
}

export interface Leg {
  readonly node: Node;
  readonly legs: Legs;
  readonly row: JsonObject;
  readonly index: number;
  /** A sibling failed, and with it the others. */
  readonly siblings: AbortSignal;
  /** Runs a called workflow. */
  readonly call: (core: RunCore, level: Level) => Promise<LevelEnd>;
}

export async function runLeg(leg: Leg): Promise<LevelEnd> {
  const { node, index } = leg;
  const key = `${node.level.keyPrefix}${node.job.id}[${index}]`;
  const kept = node.fresh || node.job.uses !== null ? null : (node.core.previous?.kept(key) ?? null);
  if (kept !== null) {
    node.core.ended(kept);
    return { result: kept.result, outputs: kept.outputs, executed: false };
  }
  try {
    return await runInGroup(leg, key);
  } catch (error) {
    return failed(node, key, error);
  }
}

function shownName(leg: Leg): string {
  const { name, id } = leg.node.job;
  const literal = name === null ? id : literalText(name);
  return literal === null ? asText(evaluate(name, legScope(leg))) : `${literal}${legSuffix(leg.row)}`;
}

/** Waits for the leg's concurrency group, runs it, and leaves the group. */
async function runInGroup(leg: Leg, key: string): Promise<LevelEnd> {
  const { core, level, job } = leg.node;
  const name = `${level.prefix}${shownName(leg)}`;
  const over = (): LevelEnd => {
    core.ended(emptyRecord(leg.node, { key, name, conclusion: 'cancelled', message: null }));
    return { result: 'cancelled', outputs: {}, executed: true };
  };
  const wish = wishOf(evaluate(job.concurrency, legScope(leg)));
  if (wish !== null && level.held.includes(wish.group.toLowerCase())) {
    core.errors.push(`Canceling since a deadlock for concurrency group '${wish.group}' was detected`);
    return over();
  }
  const taken = new AbortController();
  const holder: Holder = { name: `${core.facts.id}/${name}`, cancel: () => taken.abort() };
  const signal = AbortSignal.any([cancelOfLeg(leg), taken.signal]);
  if (signal.aborted) return over();
  if (wish !== null && (await core.groups.enter(wish, holder, signal)) === 'replaced') return over();
  try {
    if (signal.aborted) return over();
    const held = wish === null ? level.held : [...level.held, wish.group.toLowerCase()];
    if (job.uses !== null) return await runCalled({ leg, key, name, signal, held });
    return await core.slots.use(signal, () => runOnRunner({ leg, key, name, signal, held }), over);
  } finally {
    if (wish !== null) core.groups.leave(wish, holder);
  }
}

async function runOnRunner({ leg, key, name, signal }: Calling): Promise<LevelEnd> {
  const { core, level, job, needs } = leg.node;
  const record = await runJob({
    settings: core.settings,
    run: core.facts,
    workflow: level.workflow,
    model: job,
    key,
    name,
    matrix: leg.row,
    strategy: strategyOf(leg),
    needs,
    inputs: level.inputs,
    vars: core.vars,
    secrets: level.secrets,
    permissions: tokenPermissions(leg.node),
    cancel: signal,
    cancelRun: core.cancelRun,
  });
  core.ended(record);
  return { result: record.result, outputs: record.outputs, executed: true };
}

interface Calling {
  readonly leg: Leg;
  readonly key: string;
  readonly name: string;
  readonly signal: AbortSignal;
  readonly held: readonly string[];
}

async function runCalled({ leg, key, name, signal, held }: Calling): Promise<LevelEnd> {
  const { core, level, job, fresh } = leg.node;
  const workflow = level.workflow.called.get(job.id);
  if (workflow === undefined) throw new Error(`Internal error: ${job.uses} was not loaded`);
  const scope = legScope(leg);
  const { inputs, errors } = calledInputs(
    workflow.model.call.inputs,
    asObject(evaluate(job.with, scope)),
    levelScope(core, { ...level, inputs: {} }, {}),
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const inherits = literalText(job.secrets) === 'inherit';
  return leg.call(core, {
    workflow,
    prefix: `${name} / `,
    keyPrefix: `${key}/`,
    inputs,
    secrets: inherits ? level.secrets : evaluateTexts(job.secrets, scope),
    held,
    fresh,
    cancel: signal,
  });
}

/** Cancelling a run reaches only jobs whose condition would not hold any more; siblings and groups reach all. */
function cancelOfLeg({ node, siblings }: Leg): AbortSignal {
  const { core, level, job } = node;
  if (job.uses !== null) return AbortSignal.any([siblings, level.cancel]);
  const own = new AbortController();
  const look = (): void => {
    if (!survives(node)) own.abort();
  };
  if (core.cancel.aborted) look();
  else core.cancel.addEventListener('abort', look, { once: true });
  return AbortSignal.any([own.signal, siblings, level.cancel]);
}

function survives(node: Node): boolean {
  return holds(node.job.condition, {
    ...nodeScope(node),
    status: { ...node.status, success: false, cancelled: true },
  });
}

function tokenPermissions({ core, level, job }: Node): Permissions {
  const permissions = permissionsOfJob(level.workflow, job);
  return core.fork ? capped(permissions, 'read') : permissions;
}

function strategyOf({ legs, index }: Leg): JsonObject {
  return {
    'fail-fast': legs.failFast,
    'job-index': index,
    'job-total': legs.rows.length,
    'max-parallel': legs.mostAtOnce,
  };
}

function legScope(leg: Leg): Scope {
  const { node, row } = leg;
  const scope = nodeScope(node);
  const secrets = node.level.secrets;
  return { ...scope, contexts: { ...scope.contexts, matrix: row, strategy: strategyOf(leg), secrets } };
}
