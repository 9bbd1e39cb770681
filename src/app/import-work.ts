/**
 * Brings the work of another system here: reads its files, says everything that was mended or lost, writes a definition and starts a session
 * that stands where the work stood. The session is made by the commands that people use; nothing is written into it by hand.
 */
import type { SessionId } from '../domain/ids.js';
import { DefinitionError, OrchestratorError } from '../errors.js';
import { compileDefinition } from '../schema/compile-definition.js';
import { type Finding, FindingList, lineOfFile } from '../schema/import/finding.js';
import { chooseFormat } from '../schema/import/format-registry.js';
import type { ImportFormat } from '../schema/import/import-format.js';
import { definitionText, taskText } from '../schema/import/render-definition.js';
import { type SettledWork, settleWork } from '../schema/import/settle-work.js';
import type { SourceTree } from '../schema/import/source-tree.js';
import { writtenTask } from '../schema/import/written-task.js';
import { sha256 } from '../schema/sha256.js';
import type { WrittenTask } from '../schema/task-file.js';
import { newSessionId } from './choose-session.js';
import { type Context, transaction } from './context.js';
import { askProgress, outputWrites } from './import-progress.js';
import { findImported, type ImportRecord, importRecord } from './import-record.js';
import type { DefinitionBytes, DefinitionTarget } from './ports/imports.js';
import type { PinnedDefinition } from './ports.js';
import { type LoadedSession, promptPath } from './session-files.js';
import { startCommand } from './start.js';
import { Draft, transact } from './transact.js';

export interface ImportOrder {
  readonly source: SourceTree;
  readonly target: DefinitionTarget;
  /** Format that a person named. */
  readonly from: string | null;
  /** Write nothing. */
  readonly check: boolean;
  /** Command of the default agent. */
  readonly agent: string | null;
  readonly adoptOutputs: boolean;
  /** Whoever asks makes it the session that is meant, or does not. */
  readonly keepsPointer?: true;
}

export interface Imported {
  readonly format: Pick<ImportFormat, 'id' | 'title'>;
  readonly work: SettledWork;
  readonly findings: readonly Finding[];
  /** Every finding by its code, also those beyond what is listed. */
  readonly counts: ReadonlyMap<string, number>;
  /** Session as it is or, with `check`, as it would be. */
  readonly session: LoadedSession['session'];
  readonly loaded: LoadedSession | null;
  /** False: the same files were imported before. */
  readonly created: boolean;
  readonly taskFolder: string;
  readonly files: readonly string[];
  /** Takes the files of the definition away again that were written. */
  readonly undo: () => void;
}

const NOTHING_TO_UNDO = (): void => undefined;
const MOST_IDS = 10;

/** Throws IMPORT_* when nothing can be made of the source or the definition has no place. */
export async function importWork(context: Context, order: ImportOrder): Promise<Imported> {
  const findings = new FindingList();
  const { format, settled, sources } = readWork(order, findings);
  if (order.agent === null)
    findings.add(
      lineOfFile('orchestrator.yml', 1),
      'AGENT_UNKNOWN',
      'The source does not say which command does a task; until one is named with --agent, tasks are done by hand (next, complete).',
    );
  const made = await compiled(context, order, { format, settled });
  const record = importRecord({
    format: format.id,
    sources,
    work: settled,
    adopted: order.adoptOutputs,
  });
  const plan = { settled, record, pinned: made.pinned, findings };
  const result = { format, work: settled, taskFolder: made.folder, undo: NOTHING_TO_UNDO };
  const before = await findImported(context, record);
  if (before !== null)
    return {
      ...result,
      ...said(findings),
      session: before.session,
      loaded: before,
      created: false,
      files: [],
    };
  if (order.check) {
    const draft = new Draft(undefined, []);
    await planSession(context, newSessionId(context), { draft, plan, source: order.source });
    return {
      ...result,
      ...said(findings),
      session: draft.session,
      loaded: null,
      created: false,
      files: made.files,
    };
  }
  const placed = order.target.place(made.definition, made.folder, made.tasks);
  try {
    const loaded = await create(context, plan, order.source);
    if (order.keepsPointer !== true) await context.pointer.write(loaded.session.id);
    const { session } = loaded;
    return {
      ...result,
      ...said(findings),
      session,
      loaded,
      created: true,
      files: placed.created,
      undo: placed.undo,
    };
  } catch (error) {
    placed.undo();
    throw error;
  }
}

/** Throws IMPORT_FORMAT or IMPORT_NOTHING. */
function readWork(order: ImportOrder, findings: FindingList) {
  for (const { path, why } of order.source.leftOut)
    findings.add(lineOfFile(path, 1), 'FILE_LEFT_OUT', `The file was left out: ${why}.`);
  const read = new ReadFiles(order.source);
  const format = chooseFormat(read, order.from);
  const work = format.read(read, { adoptOutputs: order.adoptOutputs }, findings);
  if (work === undefined || work.phases.length === 0)
    throw new OrchestratorError(
      'IMPORT_NOTHING',
      `${order.source.location} holds no work that can be read as ${format.title}.${firstOf(findings)}`,
      'Look at the files, or name another format with --from.',
    );
  const settled = settleWork(work, order.target.treeHas, findings);
  return { format, settled, sources: read.sources() };
}

function said(findings: FindingList): Pick<Imported, 'findings' | 'counts'> {
  return { findings: findings.sorted(), counts: findings.counts };
}

function firstOf(findings: FindingList): string {
  const [first] = findings.sorted();
  return first === undefined ? '' : ` ${first.file}:${first.line}:${first.column}: ${first.message}`;
}

/** Notes which files a format has read: what the import was made from. */
class ReadFiles implements SourceTree {
  readonly #tree: SourceTree;
  readonly #read = new Map<string, Uint8Array>();

  constructor(tree: SourceTree) {
    this.#tree = tree;
  }

  get location(): string {
    return this.#tree.location;
  }

  get paths(): readonly string[] {
    return this.#tree.paths;
  }

  get leftOut(): SourceTree['leftOut'] {
    return this.#tree.leftOut;
  }

  bytes(path: string): Uint8Array | undefined {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const bytes = this.#tree.bytes(path);
    if (bytes !== undefined) this.#read.set(path, bytes);
    return bytes;
  }

  sources(): ImportRecord['sources'] {
    return [...this.#read]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

interface Compiled {
  readonly pinned: PinnedDefinition;
  readonly folder: string;
  readonly definition: DefinitionBytes;
  readonly tasks: readonly DefinitionBytes[];
  readonly files: readonly string[];
}

/** The definition as it will be on disk, compiled before anything is written. */
async function compiled(
  context: Context,
  order: ImportOrder,
  { format, settled }: { readonly format: ImportFormat; readonly settled: SettledWork },
): Promise<Compiled> {
  const encoder = new TextEncoder();
  const written = new Map<string, WrittenTask>();
  const tasks = settled.tasks.map((task) => {
    const file = { path: `${task.id}.md`, bytes: encoder.encode(taskText(task)) };
    written.set(task.id, writtenTask(task, file.path, file.bytes));
    return file;
  });
  const folder = order.target.taskFolder(tasks);
  const text = definitionText(settled, {
    source: format.title,
    taskFolder: folder,
    agent: order.agent ?? NO_AGENT,
    integrate: await hasCode(context),
    store: context.store.kind,
  });
  const definition = { path: 'orchestrator.yml', bytes: encoder.encode(text) };
  const result = compileDefinition({
    definition,
    taskFiles: () => tasks.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })),
    schema: () => undefined,
    treeHas: order.target.treeHas,
    defaultStore: context.store.kind,
    written,
  });
  if (result.kind === 'faults') throw new DefinitionError(result.faults);
  const pinned = { definition: result.definition, prompts: result.prompts, remarks: [] };
  const files = [definition.path, ...tasks.map(({ path }) => `${folder}/${path}`)];
  return { pinned, folder, definition, tasks, files };
}

const NO_AGENT = 'echo "No agent is set: see agents.default.run in orchestrator.yml" >&2; exit 1';

/** Changes can only be integrated where there is code: a repository with a commit. */
async function hasCode(context: Context): Promise<boolean> {
  if (context.code === null || (context.store.kind !== 'file' && context.store.kind !== 'git')) return false;
  try {
    await context.code.head();
    return true;
  } catch (error) {
    if (error instanceof OrchestratorError) return false;
    throw error;
  }
}

interface Plan {
  readonly settled: SettledWork;
  readonly record: ImportRecord;
  readonly pinned: PinnedDefinition;
  readonly findings: FindingList;
}

async function create(context: Context, plan: Plan, source: SourceTree): Promise<LoadedSession> {
  for (let tries = 1; tries <= MOST_IDS; tries += 1) {
    const id = newSessionId(context);
    const done = await transact(context, id, transaction(context, id, 'import'), async (draft, loaded) => {
      if (loaded !== undefined) return false;
      await planSession(context, id, { draft, plan, source });
      return true;
    });
    if (done.value && done.loaded !== undefined) return done.loaded;
  }
  throw new Error('Internal error: no free session id was found');
}

/** The whole session as one transaction. May run more than once. */
async function planSession(
  context: Context,
  id: SessionId,
  { draft, plan, source }: { readonly draft: Draft; readonly plan: Plan; readonly source: SourceTree },
): Promise<void> {
  const command = await startCommand(context, id, plan.pinned);
  draft.ask(command);
  for (const [task, bytes] of plan.pinned.prompts) draft.writes.push({ path: promptPath(task), bytes });
  if (command.code !== null)
    draft.refs.push({ ref: `refs/heads/${command.code.branch}`, before: null, after: command.code.baseSha });
  const outputs = outputWrites(plan.settled, source, plan.pinned.definition, plan.findings);
  askProgress(context, draft, { ...plan, outputs: outputs.digests });
  draft.writes.push(...outputs.writes, ...plan.record.files(draft.session, plan.findings));
}
