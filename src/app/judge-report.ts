/**
 * What is believed of a report: its outputs measured and held against their schemas, the verdicts of its checks bound to the tree they were run
 * on, the tasks it wrote parsed. Nothing is decided and nothing written here.
 */
import type { AttemptReport, ProposedTask } from '../domain/command.js';
import type { Outcome, TaskSpec } from '../domain/definition.js';
import { isSha256, type ObjectId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { isCovered, type OutputDigest, type Task } from '../domain/task.js';
import type { Report } from '../schema/report.js';
import { type CheckIndicators, checkIndicators } from './check-indicators.js';
import { checkCommands, reasonsOf, type Verdicts } from './check-verdicts.js';
import type { Context } from './context.js';
import { importChange, integrate } from './integrate-change.js';
import { judgeSelection } from './judge-selection.js';
import { type Judgement, plainJudgement, type Received } from './plain-judgement.js';
import type { ImportedChange } from './ports.js';
import { proposedTasks } from './proposed-tasks.js';
import { plannerFor } from './split-planner.js';
import type { Draft } from './transact.js';

/** A report with what it is held against. */
export interface Evidence {
  readonly received: Received;
  readonly tip: ObjectId | null;
  /** Of check jobs; null where the report brings its own. */
  readonly verdicts: Verdicts | null;
}

/** Everything held against the report; a change that passes is merged onto `tip`. Null when its checks are still to come. */
export async function judgeReport(
  context: Context,
  draft: Draft,
  task: Task,
  { received, tip, verdicts }: Evidence,
): Promise<Judgement | null> {
  const plain = plainJudgement(task, received.report);
  // Of an attempt whose own checks failed there is nothing to judge but that they did.
  const failed = received.report.outcome === 'invalid' && verdicts === null;
  const base = failed ? { ...plain, quality: indicatorsIn(task, received.report, null, null) } : plain;
  const as = (outcome: Outcome, reasons: readonly string[]): Judgement => ({
    ...base,
    tip,
    report: { ...base.report, outcome, reason: reasons.join('\n') },
  });
  if (received.report.outcome === 'needs_split')
    return judgeSplit(draft.session, task, received, { ...base, tip });
  if (received.report.outcome !== 'succeeded') return { ...base, tip };
  const change = await importChange(context, draft.session, task, await received.readChange());
  if (change?.kind === 'refused')
    return as(
      'invalid',
      change.reasons.map((reason) => `Change refused: ${reason}`),
    );
  const files = await judgeOutputs(context, draft.session, task.spec, received);
  const checks = checksAgainst(task, received.report, { change, verdicts });
  const quality = indicatorsIn(task, received.report, change?.tree ?? null, verdicts);
  const listed = await proposedTasks(draft.session, task, received);
  const source = await sourceOutputs(context, task, received, {
    found: files.digests,
    tree: change?.candidate ?? task.claim?.baseSha ?? null,
  });
  const chosen = judgeSelection(task.spec, received.report, change !== null);
  const reasons = [
    ...files.reasons,
    ...source.reasons,
    ...(checks ?? []),
    ...listed.reasons,
    ...chosen.reasons,
  ];
  if (reasons.length > 0) return { ...as('invalid', reasons), quality };
  if (checks === null) {
    const fate = await fateOfChecks(task, verdicts);
    return fate === null ? null : as(fate.outcome, [fate.reason]);
  }
  const outputs = [...files.digests, ...source.digests];
  const report: AttemptReport = { ...base.report, outputs, tasks: listed.tasks, ...chosen.report };
  const believed: Judgement = {
    report,
    tip,
    hold: null,
    prompts: listed.prompts,
    files: files.digests,
    quality,
  };
  if (change === null) return believed;
  if (tip === null) throw new Error('Internal error: a change to integrate without code');
  const end = await integrate(context, draft, task, { change, tip });
  const held = end.report.held ?? null;
  const withHeld = held === null ? {} : { held: { ...held, outputs, tasks: specsOf(listed.tasks) } };
  return {
    ...believed,
    tip: end.tip ?? tip,
    hold: end.hold,
    report: { ...report, ...end.report, ...withHeld },
  };
}

function indicatorsIn(
  { spec }: Task,
  report: Report,
  tree: ObjectId | null,
  verdicts: Verdicts | null,
): CheckIndicators {
  return checkIndicators(spec, report, { tree, verdicts: verdicts?.about(report) ?? null });
}

/** A list of tasks that are to take the place of this one; without a list, a person will make it. */
async function judgeSplit(
  session: Session,
  task: Task,
  received: Received,
  base: Judgement,
): Promise<Judgement> {
  const listed = await proposedTasks(session, task, { ...received, outputs: [] });
  const { report } = base;
  return listed.reasons.length > 0
    ? { ...base, report: { ...report, outcome: 'invalid', reason: listed.reasons.join('\n') } }
    : listed.tasks === null
      ? plannedSplit(session, task, base)
      : { ...base, report: { ...report, tasks: listed.tasks }, prompts: listed.prompts };
}

function plannedSplit(session: Session, task: Task, base: Judgement): Judgement {
  const found = plannerFor(session, task, base.report.reason ?? '');
  if (found === null) return base;
  const { planner, prompt } = found;
  return { ...base, report: { ...base.report, planner }, prompts: new Map([[planner.id, prompt]]) };
}

function specsOf(tasks: readonly ProposedTask[] | null): readonly TaskSpec[] {
  return (tasks ?? []).map(({ spec }) => spec);
}

async function judgeOutputs(
  context: Context,
  session: Session,
  spec: TaskSpec,
  received: Received,
): Promise<{ readonly digests: readonly OutputDigest[]; readonly reasons: readonly string[] }> {
  const declared = spec.outputs.flatMap((output) => (output.kind === 'file' ? [output] : []));
  const kept = received.outputs.filter(({ path }) =>
    declared.some((output) => isCovered(output.path, [path])),
  );
  const reasons: string[] = [];
  const total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = session.definition.limits.maxOutputBytes;
  if (total > most)
    reasons.push(`The outputs are ${total} bytes, more than limits.max_output allows (${most})`);
  for (const output of declared) {
    const found = kept.filter(({ path }) => isCovered(output.path, [path]));
    if (!output.allowEmpty)
      for (const { path, bytes } of found) if (bytes === 0) reasons.push(`Empty output: ${path}`);
    const schema = output.schema === null ? undefined : session.definition.schemas[output.schema];
    const single = found.find(({ path }) => path === output.path);
    if (schema !== undefined && single !== undefined && total <= most)
      reasons.push(
        ...(await context.schemas.faults(schema, await received.readOutput(single.path))).map(
          (fault) => `${output.path}: ${fault}`,
        ),
      );
  }
  return {
    digests: kept.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash, source: false })),
    reasons,
  };
}

/** Declared outputs that are files of the code base: the report names them, the tree that is judged must hold them. */
async function sourceOutputs(
  context: Context,
  task: Task,
  { report }: Received,
  { found, tree }: { readonly found: readonly OutputDigest[]; readonly tree: ObjectId | null },
): Promise<{ readonly digests: readonly OutputDigest[]; readonly reasons: readonly string[] }> {
  const paths = found.map(({ path }) => path);
  const digests = report.outputs.flatMap(({ path, bytes, sha256: hash, source }) => {
    const declared = task.spec.outputs.some(
      (output) => output.kind === 'file' && isCovered(output.path, [path]),
    );
    return source && declared && !paths.includes(path) && isSha256(hash)
      ? [{ path, bytes, sha256: hash, source: true }]
      : [];
  });
  if (digests.length === 0 || context.code === null || tree === null) return { digests, reasons: [] };
  const missing = await context.code.missingInputs(
    tree,
    digests.map(({ path }) => path),
  );
  return { digests, reasons: missing.map((path) => `Missing output: ${path}`) };
}

/** What checks hold against the report; null when nobody has said anything about them yet. */
function checksAgainst(
  { spec }: Task,
  report: Report,
  { change, verdicts }: { readonly change: GoodChange | null; readonly verdicts: Verdicts | null },
): readonly string[] | null {
  if (verdicts === null) return judgeOwnChecks(spec, report, change);
  if (checkCommands(spec).length === 0) return [];
  return reasonsOf(spec, verdicts.about(report), change?.tree ?? null);
}

type GoodChange = Extract<ImportedChange, { kind: 'ok' }>;

/** A check job that is over without a verdict is nothing that the agent could have done better. Null while it may still come. */
async function fateOfChecks(
  { spec, claim }: Task,
  verdicts: Verdicts | null,
): Promise<{ readonly outcome: Outcome; readonly reason: string } | null> {
  const fate = claim === null ? null : await verdicts?.fateOf(claim);
  if (fate === null || fate === undefined) return null;
  const missing = checkCommands(spec).map((command) => `Check without a verdict: ${command}`);
  const reason = [...missing, 'The job that was to run it is over; the attempt is not to blame.'].join('\n');
  return { outcome: fate === 'cancelled' ? 'cancelled' : 'lost', reason };
}

/** Every declared check must have a green verdict, and one that was given for this very tree. */
function judgeOwnChecks(spec: TaskSpec, report: Report, change: GoodChange | null): readonly string[] {
  return checkCommands(spec).flatMap((command) => {
    const verdict = report.checks.find((one) => one.command === command);
    if (verdict === undefined) return [`Check without a verdict: ${command}`];
    if (verdict.exit_code !== 0) return [`Check failed with exit code ${verdict.exit_code}: ${command}`];
    if (change !== null && verdict.tree !== change.tree)
      return [`Check was run on another tree than the change has: ${command}`];
    return [];
  });
}
