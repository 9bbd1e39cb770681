/**
 * Turns what came back from an attempt into what is believed of it: outputs measured and held against their schemas, check verdicts bound to the
 * tree they were run on, the change judged and merged from git objects. Works on a draft; may be run again from scratch after a conflict.
 */
import type { AttemptReport, ProposedTask } from '../domain/command.js';
import type { Outcome, TaskSpec } from '../domain/definition.js';
import { type Instant, isSha256, isTaskId, type ObjectId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { type Change, type HeldChange, isCovered, type OutputDigest, type Task } from '../domain/task.js';
import type { Report } from '../schema/report.js';
import { sha256 } from '../schema/sha256.js';
import { judgeTaskList, type ParsedTaskList, parseTaskList } from '../schema/task-list.js';
import { instantOf } from '../schema/wire.js';
import type { Context } from './context.js';
import type { ImportedChange, ReceivedReport } from './ports.js';
import { feedbackPath, outputPath, promptPath, textFile } from './session-files.js';
import type { Draft } from './transact.js';

type Received = Extract<ReceivedReport, { kind: 'report' }>;

export interface Applied {
  readonly task: string;
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly status: string;
  readonly reason: string | null;
}

export interface Ignored {
  readonly task: string;
  readonly code: string;
  readonly reason: string;
}

/** Where the session's branch stands within one transaction: moved by every merged change, pushed once. */
export interface CodeTip {
  tip: ObjectId | null;
}

/** What verification believes of a report, and what has to be written when the decision agrees. */
interface Judgement {
  readonly report: AttemptReport;
  readonly tip: ObjectId | null;
  readonly prompts: ReadonlyMap<string, Uint8Array>;
  readonly files: readonly OutputDigest[];
}

/** Folds one report into the draft. Never throws for what a report says. */
export async function foldReport(
  context: Context,
  draft: Draft,
  received: ReceivedReport,
  code: CodeTip,
): Promise<Applied | Ignored> {
  if (received.kind === 'unreadable')
    return { task: '', code: 'REPORT_UNREADABLE', reason: `${received.folder}: ${received.reason}` };
  const { report } = received;
  const now = context.clock.now();
  if (report.session !== draft.session.id)
    return {
      task: report.task_id,
      code: 'SESSION_FOREIGN',
      reason: `The report is for session ${report.session}.`,
    };
  const task = isTaskId(report.task_id) ? draft.session.tasks.get(report.task_id) : undefined;
  if (task === undefined)
    return { task: report.task_id, code: 'UNKNOWN_TASK', reason: `There is no task ${report.task_id}.` };
  const live = task.claim?.sha256 === sha256(report.claim) && task.claim.attempt === report.attempt;
  const judgement = live ? await judge(context, draft, task, received, code.tip) : plain(task, report);
  const decision = draft.ask({
    type: 'report_attempt',
    now,
    actor: task.spec.agent,
    report: judgement.report,
  });
  if (decision.kind === 'refused')
    return { task: task.spec.id, code: decision.rejection.code, reason: decision.rejection.message };
  if (decision.ignored !== null)
    return { task: task.spec.id, code: decision.ignored.code, reason: decision.ignored.message };
  await keep(draft, task, judgement, received, code);
  const folded = draft.session.tasks.get(task.spec.id);
  const attempt = folded?.attempts.find(({ n }) => n === report.attempt);
  return {
    task: task.spec.id,
    attempt: report.attempt,
    outcome: attempt?.outcome ?? report.outcome,
    status: folded?.status ?? 'unknown',
    reason: attempt?.reason ?? null,
  };
}

/** Writes what belongs to the decision: accepted outputs and moved code, or the feedback for the next attempt. */
async function keep(
  draft: Draft,
  task: Task,
  judgement: Judgement,
  received: Received,
  code: CodeTip,
): Promise<void> {
  const folded = draft.session.tasks.get(task.spec.id);
  if (folded === undefined) return;
  if (folded.status === 'completed') {
    for (const { path } of judgement.files)
      draft.writes.push({ path: outputPath(task.spec.id, path), bytes: await received.readOutput(path) });
    for (const [id, bytes] of judgement.prompts)
      if (isTaskId(id)) draft.writes.push({ path: promptPath(id), bytes });
    code.tip = judgement.tip;
    return;
  }
  const { held } = judgement.report;
  if (held !== null && folded.escalationInfo?.held !== null)
    draft.refs.push({ ref: held.ref, before: null, after: held.oid });
  const reason = folded.attempts.at(-1)?.reason;
  if (reason !== null && reason !== undefined)
    draft.writes.push(textFile(feedbackPath(task.spec.id, received.report.attempt), `${reason}\n`));
}

/** The report's own words in the domain's form, nothing verified. */
function plain(task: Task, report: Report): Judgement {
  const started: Instant | undefined = report.started_at === null ? undefined : instantOf(report.started_at);
  return {
    report: {
      task: task.spec.id,
      attempt: report.attempt,
      claimSha256: sha256(report.claim),
      outcome: report.outcome,
      startedAt: started ?? null,
      durationSeconds: report.duration_seconds,
      exitCode: report.exit_code,
      runUrl: null,
      usage:
        report.usage === null
          ? null
          : {
              inputTokens: report.usage.input_tokens,
              outputTokens: report.usage.output_tokens,
              usd: report.usage.usd,
            },
      reason:
        report.details === null || report.details === ''
          ? report.outcome === 'succeeded'
            ? null
            : report.outcome
          : report.details,
      outputs: [],
      change: null,
      held: null,
      suggestedLayer: report.layer,
      tasks: null,
    },
    tip: null,
    prompts: new Map(),
    files: [],
  };
}

async function judge(
  context: Context,
  draft: Draft,
  task: Task,
  received: Received,
  tip: ObjectId | null,
): Promise<Judgement> {
  const base = plain(task, received.report);
  const as = (outcome: Outcome, reasons: readonly string[]): Judgement => ({
    ...base,
    tip,
    report: { ...base.report, outcome, reason: reasons.join('\n') },
  });
  if (received.report.outcome !== 'succeeded') return { ...base, tip };
  const change = await importedChange(context, draft.session, task, received);
  if (change?.kind === 'refused')
    return as(
      'invalid',
      change.reasons.map((reason) => `Change refused: ${reason}`),
    );
  const files = await judgeOutputs(context, draft.session, task.spec, received);
  const checks = judgeChecks(task.spec, received.report, change);
  const listed = await proposedTasks(draft.session, task, received);
  const source = await sourceOutputs(
    context,
    task,
    received,
    files.digests,
    change?.candidate ?? task.claim?.baseSha ?? null,
  );
  const reasons = [...files.reasons, ...source.reasons, ...checks, ...listed.reasons];
  if (reasons.length > 0) return as('invalid', reasons);
  const outputs = [...files.digests, ...source.digests];
  const report: AttemptReport = { ...base.report, outputs, tasks: listed.tasks };
  const believed: Judgement = { report, tip, prompts: listed.prompts, files: files.digests };
  return change === null ? believed : integrate(context, draft, task, believed, change);
}

async function importedChange(
  context: Context,
  session: Session,
  task: Task,
  received: Received,
): Promise<ImportedChange | null> {
  const base = task.claim?.baseSha ?? null;
  const pack = await received.readChange();
  if (pack === undefined) return null;
  if (context.code === null || base === null || session.code === null)
    return { kind: 'refused', reasons: ['this session integrates no changes'] };
  const { maxBytes, maxFiles, protected: globs } = session.definition.changes;
  return context.code.importChange(pack, base, {
    maxBytes,
    maxFiles,
    protected: globs,
    workflowsAllowed: context.workflowsAllowed,
  });
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
  received: Received,
  found: readonly OutputDigest[],
  tree: ObjectId | null,
): Promise<{ readonly digests: readonly OutputDigest[]; readonly reasons: readonly string[] }> {
  const paths = found.map(({ path }) => path);
  const digests = received.report.outputs.flatMap(({ path, bytes, sha256: hash, source }) => {
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

/** Every declared check must have a green verdict, and one that was given for this very tree. */
function judgeChecks(
  spec: TaskSpec,
  report: Report,
  change: Extract<ImportedChange, { kind: 'ok' }> | null,
): readonly string[] {
  return spec.outputs.flatMap((output) => {
    if (output.kind !== 'check') return [];
    const verdict = report.checks.find(({ command }) => command === output.command);
    if (verdict === undefined) return [`Check without a verdict: ${output.command}`];
    if (verdict.exit_code !== 0)
      return [`Check failed with exit code ${verdict.exit_code}: ${output.command}`];
    if (change !== null && verdict.tree !== change.tree)
      return [`Check was run on another tree than the change has: ${output.command}`];
    return [];
  });
}

/** Tasks that the attempt wrote: in a declared output that a phase names, and in its report. */
async function proposedTasks(
  session: Session,
  task: Task,
  received: Received,
): Promise<{
  readonly tasks: readonly ProposedTask[] | null;
  readonly prompts: ReadonlyMap<string, Uint8Array>;
  readonly reasons: readonly string[];
}> {
  const tasks: ProposedTask[] = [];
  const prompts = new Map<string, Uint8Array>();
  const reasons: string[] = [];
  const take = (parsed: ParsedTaskList, where: string): void => {
    if (parsed.kind === 'refused') reasons.push(...parsed.reasons.map((reason) => `${where}: ${reason}`));
    else {
      tasks.push(...parsed.tasks);
      for (const [id, prompt] of parsed.prompts) prompts.set(id, prompt);
    }
  };
  const { definition } = session;
  const taskOf = (id: string): TaskSpec | undefined =>
    isTaskId(id) ? session.tasks.get(id)?.spec : undefined;
  for (const { id: phase, tasksFrom: from } of definition.phases) {
    if (from?.task !== task.spec.id || !received.outputs.some(({ path }) => path === from.path)) continue;
    take(parseTaskList(await received.readOutput(from.path), { definition, phase, taskOf }), from.path);
  }
  const own = received.report.tasks;
  if (own !== null && own.length > 0)
    take(judgeTaskList(own, { definition, phase: task.spec.phase, taskOf }), 'report tasks');
  return { tasks: tasks.length === 0 ? null : tasks, prompts, reasons };
}

async function integrate(
  context: Context,
  draft: Draft,
  task: Task,
  believed: Judgement,
  change: Extract<ImportedChange, { kind: 'ok' }>,
): Promise<Judgement> {
  const { session } = draft;
  const base = task.claim?.baseSha ?? null;
  if (session.code === null || context.code === null || base === null || believed.tip === null)
    throw new Error('Internal error: a change to integrate without code');
  const branch = `refs/heads/${session.code.branch}`;
  if (draft.refusedRefs.includes(branch))
    return {
      ...believed,
      report: {
        ...believed.report,
        outcome: 'rejected',
        reason: `The repository refused the push to ${branch}.`,
      },
    };
  if (change.protectedPaths.length > 0) {
    const held: HeldChange = {
      ref: heldRef(session, task),
      oid: change.candidate,
      paths: change.protectedPaths,
    };
    return {
      ...believed,
      report: {
        ...believed.report,
        held,
        reason: `The change touches protected paths: ${change.protectedPaths.join(', ')}`,
      },
    };
  }
  const merged = await context.code.merge({
    base,
    tip: believed.tip,
    candidate: change.candidate,
    message: mergeMessage(session, task),
    at: context.clock.now(),
  });
  if (merged.kind === 'conflict') {
    const reason = `Your change conflicts with work that was integrated meanwhile, in: ${merged.paths.join(', ')}`;
    return { ...believed, report: { ...believed.report, outcome: 'conflict', reason } };
  }
  const integrated: Change = {
    baseSha: base,
    commit: merged.commit,
    files: change.files,
    bytes: change.bytes,
  };
  return { ...believed, tip: merged.commit, report: { ...believed.report, change: integrated } };
}

function heldRef(session: Session, task: Task): string {
  return `refs/heads/orchestrator-held/${session.id}/${(task.claim?.sha256 ?? '').slice(0, 16)}`;
}

function mergeMessage(session: Session, task: Task): string {
  return `${task.spec.id}\n\nOrchestrator-Session: ${session.id}\nOrchestrator-Task: ${task.spec.id}\nOrchestrator-Attempt: ${task.claim?.attempt ?? 0}\n`;
}
