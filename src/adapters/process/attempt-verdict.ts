/**
 * Looks at what an attempt made: declared outputs, the change of its working copy, the checks. Collects outputs and change into the
 * report folder, or says everything that is missing or wrong.
 */
import { join } from 'node:path';
import type { AttemptOrder } from '../../app/ports/attempts.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import type { Report } from '../../schema/report.js';
import {
  type Candidate,
  commitCandidate,
  packCandidate,
  type StagingLimits,
  stageChanges,
  trackedPaths,
  unstage,
} from '../git/change-pack.js';
import type { RawChange } from '../git/raw-diff.js';
import type { AttemptFolder } from './attempt-folder.js';
import {
  type CollectedOutput,
  collectOutputs,
  type FoundOutput,
  findOutputs,
  workspaceFolder,
} from './declared-outputs.js';
import type { CheckPlace, CheckVerdicts } from './output-check.js';
import { failureText, freshCopy } from './output-check.js';
import { schemaFaults } from './output-schema.js';
import { AGENT_STATE_FILE, statusPlaces } from './status-file.js';
import { damageOf, judgeGit, refreshJudge, sizeIn, type WorkingCopy } from './working-copy.js';

export interface Made {
  readonly order: AttemptOrder;
  readonly folder: AttemptFolder;
  /** Null when the agent worked in place. */
  readonly copy: WorkingCopy | null;
  readonly work: string;
  readonly laid: ReadonlyMap<string, Uint8Array>;
  readonly staging: StagingLimits;
  /** Runs the check commands; null when the task has none. */
  readonly check: ((place: CheckPlace, tree: ObjectId | null) => Promise<CheckVerdicts>) | null;
}

export interface Verdict {
  readonly outcome: 'succeeded' | 'invalid' | 'timed_out' | 'cancelled';
  readonly reasons: readonly string[];
  /** Worth knowing, nothing wrong. */
  readonly notes: readonly string[];
  readonly outputs: readonly CollectedOutput[];
  readonly checks: Report['checks'];
  readonly change: Report['change'];
  readonly pack: Buffer | null;
}

const NOTHING: Omit<Verdict, 'outcome' | 'reasons'> = {
  notes: [],
  outputs: [],
  checks: [],
  change: null,
  pack: null,
};

/** Judges a finished attempt. An agent's doing is never a throw. */
export async function verdictOf(made: Made): Promise<Verdict> {
  const { copy, order } = made;
  const damage = copy === null ? null : await damageOf(copy);
  if (damage !== null) return { ...NOTHING, outcome: 'invalid', reasons: [damage] };
  const found = await findOutputs(order.task.outputs, {
    outputs: made.folder.outputs,
    work: made.work,
    taskId: order.task.id,
    laid: made.laid,
  });
  const staged = copy === null ? null : await readChange(made, copy, found.files);
  const reasons = [...found.reasons, ...(staged?.reasons ?? []), ...(await badShapes(made, found.files))];
  if (reasons.length > 0) return { ...NOTHING, outcome: 'invalid', reasons };
  const collected = await collectOutputs(found.files, {
    folder: join(order.reportFolder, 'outputs'),
    maxBytes: order.maxOutputBytes,
    isSource: (file) => staged?.sources.has(file.path) ?? false,
  });
  if (collected.reasons.length > 0) return { ...NOTHING, outcome: 'invalid', reasons: collected.reasons };
  return await checked(made, { outputs: collected.outputs, staged });
}

async function badShapes(made: Made, found: readonly FoundOutput[]): Promise<readonly string[]> {
  const questions = found.flatMap(({ spec, path, file }) =>
    spec.schema === null ? [] : [{ path, file, schema: spec.schema }],
  );
  return questions.length === 0 ? [] : await schemaFaults(questions, made.order.schemas);
}

/** The change as it stands in the index of our own git directory. */
interface StagedChange {
  readonly changes: readonly RawChange[];
  /** Outputs that are files of the code base. */
  readonly sources: ReadonlySet<string>;
  readonly unchanged: readonly string[];
  readonly reasons: readonly string[];
}

async function readChange(
  made: Made,
  copy: WorkingCopy,
  found: readonly FoundOutput[],
): Promise<StagedChange> {
  await refreshJudge(copy);
  const git = judgeGit(copy);
  const staged = await stageChanges({
    git,
    base: copy.commit,
    exclude: [
      ...made.laid.keys(),
      ...statusPlaces(made.order),
      AGENT_STATE_FILE,
      workspaceFolder(made.order.task.id),
    ],
    limits: made.staging,
    sizeOf: (path) => sizeIn(copy, path),
  });
  if (staged.kind === 'refused')
    return { changes: [], sources: new Set(), unchanged: [], reasons: staged.reasons };
  const status = new Map(staged.changes.map((change) => [pathOf(change), change.status]));
  const inCopy = found.filter((file) => file.place === 'copy');
  // A new file at the root is an output and nothing else; one in a folder is code, unless .gitignore keeps it out of the change.
  const onlyOutputs = inCopy.filter(
    (file) => status.get(file.path) === 'A' && !file.spec.path.replace(/\/+$/, '').includes('/'),
  );
  const dropped = new Set(onlyOutputs.map((file) => file.path));
  await unstage(git, [...dropped]);
  const others = inCopy.map((file) => file.path).filter((path) => !status.has(path));
  const tracked = await trackedPaths(git, others);
  const sources = inCopy
    .map((file) => file.path)
    .filter((path) => tracked.has(path) || (status.has(path) && !dropped.has(path)));
  return {
    changes: staged.changes.filter((change) => !dropped.has(pathOf(change))),
    sources: new Set(sources),
    unchanged: others.filter((path) => tracked.has(path)),
    reasons: [],
  };
}

function pathOf(change: RawChange): string {
  return Buffer.from(change.path).toString('utf8');
}

interface Gathered {
  readonly outputs: readonly CollectedOutput[];
  readonly staged: StagedChange | null;
}

async function checked(made: Made, gathered: Gathered): Promise<Verdict> {
  const { staged, outputs } = gathered;
  const copy = made.copy;
  const changes = staged?.changes ?? [];
  const candidate =
    copy === null || changes.length === 0 ? null : await commitCandidate(judgeGit(copy), copy.commit);
  const ran = made.check === null ? null : await runIn(made, gathered, candidate);
  const checks = ran?.checks ?? [];
  if (ran !== null && ran.failures.length > 0)
    return {
      ...NOTHING,
      outcome: ran.stopped ?? 'invalid',
      reasons: ran.failures.map(failureText),
      checks,
    };
  const notes = (staged?.unchanged ?? []).map((path) => `Output ${path} is as it was in the base.`);
  const whole = { outcome: 'succeeded', reasons: [], notes, outputs, checks } as const;
  if (copy === null || candidate === null) return { ...whole, change: null, pack: null };
  const pack = await packCandidate(judgeGit(copy), candidate.commit, copy.commit);
  let bytes = 0;
  for (const change of changes) bytes += change.status === 'D' ? 0 : sizeIn(copy, pathOf(change));
  return { ...whole, change: { base_sha: copy.commit, files: changes.length, bytes }, pack };
}

async function runIn(
  made: Made,
  gathered: Gathered,
  candidate: Candidate | null,
): Promise<CheckVerdicts | null> {
  const { copy, order, folder } = made;
  if (made.check === null) return null;
  if (copy === null) return await made.check({ cwd: made.work, outputs: folder.outputs }, null);
  const place = await freshCopy({
    folder: join(folder.top, 'attempt'),
    source: { ...copy.source, objects: [join(copy.judge, 'objects'), ...copy.source.objects] },
    commit: candidate?.commit ?? copy.commit,
    inputs: order.inputs,
    taskId: order.task.id,
    collected: join(order.reportFolder, 'outputs'),
    outputs: gathered.outputs.filter(({ source }) => !source),
  });
  return await made.check(place, candidate?.tree ?? (await treeOf(copy)));
}

async function treeOf(copy: WorkingCopy): Promise<ObjectId> {
  const tree = await judgeGit(copy).text([
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${copy.commit}^{tree}`,
  ]);
  if (!isObjectId(tree)) throw new Error(`Internal error: git answered ${tree} for a tree`);
  return tree;
}
