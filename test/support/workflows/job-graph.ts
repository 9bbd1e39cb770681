/** The jobs of one workflow (and of those it calls): order, conditions, matrices, results. */
import { type Leg, type Legs, runLeg } from './job-leg.js';
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
import { jobAfterNeeds, legResults, type NodeEnd, resultOf } from './job-results.js';
import { asText, isTruthy } from './json.js';
import { matrixLegs } from './matrix.js';
import { evaluate, holds, literalText } from './template.js';
import type { JobModel } from './workflow-file.js';

export async function runLevel(core: RunCore, level: Level): Promise<LevelEnd> {
  const ends = new Map<string, Promise<NodeEnd>>();
  const byId = new Map(level.workflow.model.jobs.map((job) => [job.id, job]));
  const endOf = (id: string): Promise<NodeEnd> => {
    const known = ends.get(id);
    if (known !== undefined) return known;
    const job = byId.get(id);
    if (job === undefined) throw new Error(`Internal error: there is no job ${id}`);
    const end = runNode(core, level, job, endOf);
    ends.set(id, end);
    return end;
  };
  const all = await Promise.all([...byId.keys()].map(async (id) => [id, await endOf(id)] as const));
  const jobs = Object.fromEntries(all.map(([id, { result, outputs }]) => [id, { result, outputs }]));
  const bare = levelScope(core, level, {});
  const scope = { ...bare, contexts: { ...bare.contexts, jobs } };
  const outputs = Array.from(level.workflow.model.call.outputs, ([name, value]): [string, string] => [
    name,
    asText(evaluate(value, scope)),
  ]);
  return {
    result: resultOf(all.map(([, { result }]) => result)),
    outputs: Object.fromEntries(outputs.filter(([, value]) => value !== '')),
    executed: all.some(([, { executed }]) => executed),
  };
}

async function runNode(
  core: RunCore,
  level: Level,
  job: JobModel,
  endOf: (id: string) => Promise<NodeEnd>,
): Promise<NodeEnd> {
  const direct = await Promise.all(job.needs.map(async (id) => [id, await endOf(id)] as const));
  const { needs, ancestors, status, fresh } = jobAfterNeeds(direct, core.cancel.aborted);
  const node: Node = { core, level, job, needs, status, fresh: fresh || level.fresh };
  const end = await runWhenDue(node);
  return { ...end, ancestors };
}

async function runWhenDue(node: Node): Promise<Omit<NodeEnd, 'ancestors'>> {
  const { core, level, job } = node;
  const key = `${level.keyPrefix}${job.id}`;
  const name = literalText(job.name) ?? job.id;
  const kept = node.fresh ? null : (core.previous?.skipped(key) ?? null);
  if (kept !== null) {
    core.ended(kept);
    return { result: 'skipped', outputs: {}, executed: false };
  }
  try {
    if (!holds(job.condition, nodeScope(node))) {
      core.ended(emptyRecord(node, { key, name, conclusion: 'skipped', message: null }));
      return { result: 'skipped', outputs: {}, executed: true };
    }
    return await runLegs(node, legsOf(node));
  } catch (error) {
    return failed(node, key, error);
  }
}

function legsOf(node: Node): Legs {
  const { job } = node;
  if (job.matrix === null) return { rows: [{}], failFast: true, mostAtOnce: 1 };
  const scope = nodeScope(node);
  const rows = matrixLegs(evaluate(job.matrix, scope));
  const failFast = job.failFast === null || isTruthy(evaluate(job.failFast, scope));
  const most = evaluate(job.maxParallel, scope);
  if (most !== null && (typeof most !== 'number' || most < 1))
    throw new Error(`Unexpected value '${asText(most)}' for max-parallel`);
  return { rows, failFast, mostAtOnce: most ?? rows.length };
}

async function runLegs(node: Node, legs: Legs): Promise<Omit<NodeEnd, 'ancestors'>> {
  const stop = new AbortController();
  const ends: LevelEnd[] = [];
  const waiting = legs.rows.map((row, index) => async (): Promise<void> => {
    const leg: Leg = { node, legs, row, index, siblings: stop.signal, call: runLevel };
    const end = await runLeg(leg);
    ends.push(end);
    if (end.result === 'failure' && legs.failFast && legs.rows.length > 1) stop.abort();
  });
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: Math.min(legs.mostAtOnce, legs.rows.length) }, worker));
  return legResults(ends);
}
