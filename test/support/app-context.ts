/** A context for use cases without a machine: state in memory, code that is a table, reports that are written down in the test. */
import type { Context } from '../../src/app/context.js';
import type { ReceivedReport } from '../../src/app/ports/attempts.js';
import type { ChangeLimits, CodeRepository, ImportedChange, MergeOutcome } from '../../src/app/ports.js';
import type { Definition } from '../../src/domain/definition.js';
import type { CodeState } from '../../src/domain/event.js';
import type { ObjectId } from '../../src/domain/ids.js';
import { claimKey } from '../../src/schema/claim-key.js';
import type { Report } from '../../src/schema/report.js';
import { sha256 } from '../../src/schema/sha256.js';
import { objectId, SESSION } from './engine.js';
import { FIVE_SECONDS, NOTHING_ELSE } from './report-fields.js';
import { StoredEngine } from './stored-session.js';

export const BASE = objectId('b'.repeat(40));
export const BRANCH = `orchestrator/${SESSION}`;
export const CODE: CodeState = { targetRef: 'refs/heads/main', baseSha: BASE, branch: BRANCH };

/** Code as a table. A pack is the JSON of what its import shall find; merged commits are numbered. */
export class CodeTable implements CodeRepository {
  /** Commits that nobody has any more. */
  readonly gone = new Set<string>();
  readonly tips = new Map<string, ObjectId>();
  /** Paths that no tree has. */
  readonly absent = new Set<string>();
  /** Candidates whose merge is in conflict, and where. */
  readonly conflicts = new Map<string, readonly string[]>();
  readonly merges: { readonly tip: ObjectId; readonly candidate: ObjectId; readonly message: string }[] = [];
  readonly imports: ChangeLimits[] = [];

  async head(): Promise<{ readonly ref: string; readonly sha: ObjectId }> {
    return { ref: CODE.targetRef, sha: BASE };
  }

  async tip(branch: string): Promise<ObjectId | null> {
    return this.tips.get(branch) ?? null;
  }

  async obtain(commit: ObjectId): Promise<boolean> {
    return !this.gone.has(commit);
  }

  async read(): Promise<null> {
    return null;
  }

  async missingInputs(_commit: ObjectId, paths: readonly string[]): Promise<readonly string[]> {
    return paths.filter((path) => this.absent.has(path));
  }

  async importChange(pack: Uint8Array, _base: ObjectId, limits: ChangeLimits): Promise<ImportedChange> {
    this.imports.push(limits);
    return JSON.parse(Buffer.from(pack).toString('utf8')) as ImportedChange;
  }

  async merge(input: Parameters<CodeRepository['merge']>[0]): Promise<MergeOutcome> {
    const paths = this.conflicts.get(input.candidate);
    if (paths !== undefined) return { kind: 'conflict', paths };
    this.merges.push(input);
    return { kind: 'merged', commit: objectId(String(this.merges.length).padStart(40, '0')) };
  }
}

/** A change as its import finds it. */
export function change(
  candidate: string,
  changes: Partial<Extract<ImportedChange, { kind: 'ok' }>> = {},
): ImportedChange {
  const oid = objectId(candidate.repeat(40));
  return {
    kind: 'ok',
    candidate: oid,
    tree: oid,
    files: 1,
    bytes: 9,
    paths: ['a'],
    protectedPaths: [],
    ...changes,
  };
}

export interface Reported {
  readonly report?: Partial<Report>;
  /** Contents of `outputs/`. */
  readonly outputs?: Readonly<Record<string, string>>;
  readonly change?: ImportedChange;
  /** Thrown when the change is read. */
  readonly broken?: Error;
}

/** The report of an attempt that went well, but for what is told otherwise. */
export function received(task: string, claim: string, more: Reported = {}): ReceivedReport {
  const outputs = Object.entries(more.outputs ?? {}).map(([path, text]) => {
    const bytes = Buffer.from(text);
    return { path, bytes: bytes.length, sha256: sha256(bytes) };
  });
  const report: Report = {
    schema: 'orchestrator/report/1',
    session: SESSION,
    task_id: task,
    attempt: 1,
    claim: claimKey(claim),
    outcome: 'succeeded',
    ...FIVE_SECONDS,
    outputs: outputs.map((output) => ({ ...output, source: false })),
    ...NOTHING_ELSE,
    ...more.report,
  };
  return {
    kind: 'report',
    folder: `reports/${task}`,
    report,
    outputs,
    readOutput: async (path) => Buffer.from(more.outputs?.[path] ?? ''),
    readChange: async () => {
      if (more.broken !== undefined) throw more.broken;
      return more.change === undefined ? undefined : Buffer.from(JSON.stringify(more.change));
    },
  };
}

function unused(what: string): never {
  throw new Error(`the test asked for ${what}, which it does not have`);
}

export interface AppRig {
  readonly engine: StoredEngine;
  readonly code: CodeTable;
  /** What the inbox will give. */
  readonly reports: ReceivedReport[];
  readonly context: Context;
}

/** A started session with everything around it. `run`: the workflow run that the context acts in. */
export async function appRig(
  definition: Definition,
  { run = null, code = null }: { readonly run?: string | null; readonly code?: CodeState | null } = {},
): Promise<AppRig> {
  const engine = await StoredEngine.started(definition, code);
  const table = new CodeTable();
  const reports: ReceivedReport[] = [];
  const context: Context = {
    store: engine.store,
    code: code === null ? null : table,
    definitions: { compile: () => unused('a definition') },
    runner: { run: () => unused('a runner'), giveBack: () => unused('a runner') },
    inbox: { list: async () => reports },
    schemas: {
      faults: async (_schema, bytes) =>
        Buffer.from(bytes).toString().startsWith('{') ? [] : ['is no object'],
    },
    pointer: { read: async () => SESSION, write: () => unused('a pointer') },
    local: {
      reportFolder: () => unused('a report folder'),
      logFile: () => unused('a log file'),
      started: () => unused('a marker'),
      endSurvivors: () => unused('survivors'),
      keys: async () => [],
      condemn: async () => undefined,
      spare: async () => undefined,
      condemned: async () => [],
      forget: async () => undefined,
      discard: () => unused('a folder to discard'),
    },
    liveness: {
      self: () => ({ kind: 'run', id: 'self', attempt: 1, leg: null }),
      probe: (holder) => (holder.kind === 'local' && holder.pid === 666 ? 'dead' : 'unknown'),
    },
    clock: engine.clock,
    random: engine.random,
    reporter: { info: () => undefined, warn: () => undefined },
    actor: 'tester',
    run,
    workflowsAllowed: false,
  };
  return { engine, code: table, reports, context };
}
