/** Looks at a damaged session and says what can be done about it: a value that is shown before anything is changed. */
import type { JournalGap, Mending } from '../../domain/event.js';
import type { Instant, SessionId, Sha256 } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import { OrchestratorError } from '../../errors.js';
import { definitionFromJson } from '../../schema/definition-json.js';
import { encodeStateFile } from '../../schema/session-codec.js';
import { sha256 } from '../../schema/sha256.js';
import { encodeTasks, GROUP_PATH } from '../../schema/task-files.js';
import { isoOf } from '../../schema/wire.js';
import { anchorPath } from '../known-repairs.js';
import type { FileWrite, PinnedDefinition, StoredSession } from '../ports.js';
import {
  DEFINITION_FILE,
  JOURNAL_FILE,
  type LoadedSession,
  outputPath,
  promptPath,
  STATE_FILE,
  TASKS_FILE,
} from '../session-files.js';
import { verify } from '../verify.js';
import type { JournalFile, Problem } from '../verify-journal.js';
import { provedViews } from '../verify-views.js';
import { type FileSources, findFile } from './find-file.js';
import { layOut } from './lay-out.js';
import { listOrNot, PastVersions, readOrNot } from './past-versions.js';
import { type Rebuilt, rebuildSession, unlessDamaged } from './rebuild-session.js';

export interface Mended {
  readonly path: string;
  readonly how: Mending;
}

/** Damage that nobody here can mend. */
export interface Remaining {
  readonly path: string;
  readonly text: string;
  readonly remedy: string;
}

export interface RepairPlan {
  readonly session: SessionId;
  /** What `verify` says of the session as it is. */
  readonly problems: readonly Problem[];
  readonly mended: readonly Mended[];
  readonly gaps: readonly JournalGap[];
  /** The journal goes on from the snapshot, because it no longer gives it. */
  readonly anchored: boolean;
  readonly lost: number;
  readonly remaining: readonly Remaining[];
  /** Folder of the session that keeps what was there before. */
  readonly evidence: string;
  /** Version that the session would have before the repair itself is put on record; null when it cannot be brought back. */
  readonly version: number | null;
  /** What carrying it out takes; null when there is nothing to do or nothing can be done. */
  readonly steps: RepairSteps | null;
}

export interface RepairSteps {
  readonly from: LoadedSession;
  readonly writes: readonly FileWrite[];
  readonly removes: readonly string[];
  readonly anchor: Sha256 | null;
}

export interface PlanFrom {
  readonly id: SessionId;
  readonly stored: StoredSession;
  /** Older versions, newest first. */
  readonly history: AsyncIterable<StoredSession> | null;
  /** The definition in the work tree; null where it cannot be read. */
  readonly now: () => Promise<PinnedDefinition | null>;
  readonly at: Instant;
}

/** Changes nothing. */
export async function planRepair(from: PlanFrom): Promise<RepairPlan> {
  const { problems, ok } = await verify(from.id, from.stored);
  const plan = new Planning(from, problems);
  return ok ? plan.result(null) : plan.made();
}

class Planning {
  readonly #from: PlanFrom;
  readonly #problems: readonly Problem[];
  readonly #sources: FileSources;
  readonly #mended: Mended[] = [];
  readonly #remaining: Remaining[] = [];
  readonly #writes = new Map<string, Uint8Array>();
  readonly #removes: string[] = [];
  #evidence = '';

  constructor(from: PlanFrom, problems: readonly Problem[]) {
    this.#from = from;
    this.#problems = problems;
    this.#sources = { stored: from.stored, past: new PastVersions(from.history), now: from.now };
  }

  result(rebuilt: Rebuilt | null, steps: RepairSteps | null = null): RepairPlan {
    return {
      session: this.#from.id,
      problems: this.#problems,
      mended: this.#mended,
      gaps: rebuilt?.gaps ?? [],
      anchored: rebuilt?.anchored ?? false,
      lost: rebuilt?.lost ?? 0,
      remaining: this.#remaining,
      evidence: this.#evidence,
      version: rebuilt?.session.version ?? null,
      steps,
    };
  }

  async made(): Promise<RepairPlan> {
    const { id, stored } = this.#from;
    const blocked = await this.#unreadable();
    if (blocked) return this.result(null);
    const files = await filesOf(stored);
    const definition = await this.#definition(files);
    if (definition === null) return this.result(null);
    const rebuilt = await rebuildSession({ id, stored, past: this.#sources.past, definition, files });
    if (rebuilt === undefined) {
      this.#give(JOURNAL_FILE, 'Neither the journal nor the snapshot can be made sense of.');
      return this.result(null);
    }
    const stamp = isoOf(this.#from.at).replace(/[-:]/g, '');
    this.#evidence = `evidence/v${String(rebuilt.session.version + 1).padStart(6, '0')}-${stamp}`;
    const from = await this.#sessionFiles(rebuilt);
    await this.#promptsAndOutputs(rebuilt.session);
    for (const { path, bytes } of await provedViews(rebuilt.session))
      await this.#compare(path, bytes, 'rebuilt');
    const anchor = rebuilt.anchored ? this.#anchor(from) : null;
    await this.#keepEvidence();
    if (this.#mended.length === 0 && !rebuilt.anchored) return this.result(rebuilt);
    const writes = [...this.#writes].map(([path, bytes]) => ({ path, bytes }));
    return this.result(rebuilt, { from, writes, removes: this.#removes, anchor });
  }

  /** Links, folders and the like in the place of files are for a person to remove: nobody else knows what they are. */
  async #unreadable(): Promise<boolean> {
    const found = this.#remaining.length;
    for (const path of [DEFINITION_FILE, STATE_FILE, TASKS_FILE, JOURNAL_FILE])
      try {
        await this.#from.stored.read(path);
      } catch (error) {
        if (!(error instanceof OrchestratorError)) throw error;
        this.#remaining.push({ path, text: error.message, remedy: error.remedy });
      }
    return this.#remaining.length > found;
  }

  #give(path: string, text: string, remedy = 'Put back a copy of the folder, if there is one.'): void {
    this.#remaining.push({ path, text, remedy });
  }

  async #definition(files: readonly JournalFile[]) {
    const hashes = new Set<string>();
    for (const bytes of [await readOrNot(this.#from.stored, STATE_FILE), files[0]?.bytes]) {
      const text = Buffer.from(bytes ?? []).toString('latin1', 0, 20_000);
      for (const [, hash = ''] of text.matchAll(/"definition_sha256":\s?"([0-9a-f]{64})"/g)) hashes.add(hash);
    }
    for (const hash of hashes) {
      const found = await findFile(this.#sources, DEFINITION_FILE, hash);
      if (found === undefined) continue;
      if (found.how !== null) this.#mend(DEFINITION_FILE, found.how, found.bytes);
      return definitionFromJson(found.bytes);
    }
    const here = await readOrNot(this.#from.stored, DEFINITION_FILE);
    // Where nobody knows the hash, the file is all there is to go by.
    if (hashes.size === 0 && here !== undefined) return unlessDamaged(async () => definitionFromJson(here));
    this.#give(
      DEFINITION_FILE,
      'It is not the definition that the session was started with, and no copy of that one is left.',
      'Check out orchestrator.yml and the tasks as they were at the start, and run the repair again.',
    );
    return null;
  }

  #mend(path: string, how: Mending, bytes?: Uint8Array): void {
    this.#mended.push({ path, how });
    if (bytes !== undefined) this.#writes.set(path, bytes);
  }

  /** Whatever of the record and the journal is not as it should be, and the session as it would be loaded then. */
  async #sessionFiles(rebuilt: Rebuilt): Promise<LoadedSession> {
    const { session, lines, head } = rebuilt;
    const { stored } = this.#from;
    const laid = layOut(lines);
    for (const { name, text, how } of laid.segments) await this.#renew(name, text, how);
    await this.#compare(JOURNAL_FILE, laid.live, laid.liveHow);
    const { files: tasks, groups, tasksSha256 } = encodeTasks(session);
    for (const { path, bytes } of tasks)
      if (path === TASKS_FILE) await this.#compare(path, bytes, 'rebuilt');
      else await this.#renew(path, bytes, 'rebuilt');
    const { segments } = laid;
    const journal = { ...head, liveSha256: sha256(laid.live), segments: segments.length };
    await this.#compare(STATE_FILE, encodeStateFile(session, journal, tasksSha256), 'rebuilt');
    await this.#removeOthers('journal', /\.jsonl$/, new Set(segments.map(({ name }) => name)));
    await this.#removeOthers('tasks', GROUP_PATH, new Set(tasks.map(({ path }) => path)));
    const { revision, commit } = stored;
    const files = async (): Promise<StoredSession> => stored;
    return { session, revision, commit, journal, live: laid.live, groups, files, held: null };
  }

  /** Notes a file that the transaction itself writes. */
  async #compare(path: string, wanted: string | Uint8Array, how: Mending): Promise<boolean> {
    const bytes = await readOrNot(this.#from.stored, path);
    const same = bytes !== undefined && Buffer.from(wanted).equals(bytes);
    if (!same) this.#mend(path, how);
    return same;
  }

  async #renew(path: string, wanted: string | Uint8Array, how: Mending): Promise<void> {
    if (!(await this.#compare(path, wanted, how))) this.#writes.set(path, Buffer.from(wanted));
  }

  async #removeOthers(folder: string, ours: RegExp, kept: ReadonlySet<string>): Promise<void> {
    for (const path of await listOrNot(this.#from.stored, folder))
      if (ours.test(path) && !kept.has(path)) {
        this.#mend(path, 'cut');
        this.#removes.push(path);
      }
  }

  async #promptsAndOutputs(session: Session): Promise<void> {
    for (const { spec, outputDigests } of session.tasks) {
      await this.#accepted(promptPath(spec.id), spec.promptSha256, {
        text: 'The prompt is not the one that was pinned, and no copy of that one is left.',
        remedy: `Put tasks/${spec.id}.md back as it was and run the repair again, or: orchestrator cancel ${spec.id}`,
      });
      for (const { path, sha256: hash, source } of outputDigests)
        if (!source)
          await this.#accepted(outputPath(spec.id, path), hash, {
            text: 'The output is not the one that was accepted, and no copy of that one is left.',
            remedy: `Have it made again: orchestrator retry ${spec.id}`,
          });
    }
  }

  async #accepted(path: string, hash: string, otherwise: Omit<Remaining, 'path'>): Promise<void> {
    const found = await findFile(this.#sources, path, hash);
    if (found === undefined) this.#remaining.push({ path, ...otherwise });
    else if (found.how !== null) this.#mend(path, found.how, found.bytes);
  }

  /** The snapshot once more, for `verify` to go on from. */
  #anchor({ session, journal }: LoadedSession): Sha256 {
    const { files, tasksSha256 } = encodeTasks(session);
    const state = Buffer.from(encodeStateFile(session, journal, tasksSha256));
    for (const { path, bytes } of [...files, { path: STATE_FILE, bytes: state }])
      this.#writes.set(anchorPath(this.#evidence, path), bytes);
    return sha256(state);
  }

  async #keepEvidence(): Promise<void> {
    for (const { path } of this.#mended) {
      const bytes = await readOrNot(this.#from.stored, path);
      if (bytes !== undefined) this.#writes.set(`${this.#evidence}/damaged/${path}`, bytes);
    }
  }
}

async function filesOf(stored: StoredSession): Promise<readonly JournalFile[]> {
  const names = [...(await listOrNot(stored, 'journal')), JOURNAL_FILE];
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readOrNot(stored, name) })),
  );
  return files.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]));
}
