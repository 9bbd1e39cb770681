/**
 * A source repository, our own bare git directory over it and an attempt runner, all in one temporary folder that goes away.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCodeRepository } from '../../src/adapters/git/code-repository.js';
import { Git } from '../../src/adapters/git/git.js';
import { type AttemptRunnerOptions, createAttemptRunner } from '../../src/adapters/process/attempt-runner.js';
import type { AttemptHooks, AttemptOrder } from '../../src/app/ports/attempts.js';
import type { ChangeLimits, Clock, CodeRepository } from '../../src/app/ports.js';
import type { OutputSpec, TaskSpec } from '../../src/domain/definition.js';
import {
  type Instant,
  isInstant,
  isObjectId,
  isPhaseId,
  isSessionId,
  isSha256,
  isTaskId,
  type ObjectId,
} from '../../src/domain/ids.js';
import type { Report } from '../../src/schema/report.js';

export const LIMITS: ChangeLimits = {
  maxBytes: 4 * 1024 * 1024,
  maxFiles: 300,
  protected: [],
  workflowsAllowed: false,
};

/** The value as the guard's type; a test that gives a wrong one is wrong itself. */
export function must<T extends V, V>(value: V, guard: (value: V) => value is T): T {
  if (!guard(value)) throw new Error(`Internal error: ${String(value)} is not what the test takes it for`);
  return value;
}

export function oid(text: string): ObjectId {
  return must(text, isObjectId);
}

export const testClock: Clock = {
  now: () => must(Math.floor(Date.now() / 1000), isInstant),
  monotonic: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export function inSeconds(seconds: number): Instant {
  return must(testClock.now() + seconds, isInstant);
}

export function file(path: string, more: Partial<Extract<OutputSpec, { kind: 'file' }>> = {}): OutputSpec {
  return { kind: 'file', path, schema: null, allowEmpty: false, ...more };
}

export function taskSpec(outputs: readonly OutputSpec[]): TaskSpec {
  return {
    id: must('01-work/a-task', isTaskId),
    title: 'A task',
    phase: must('01-work', isPhaseId),
    layer: null,
    agent: 'default',
    priority: 50,
    dependencies: [],
    inputs: [],
    outputs,
    estimateSeconds: null,
    timeoutSeconds: 60,
    touches: [],
    resources: [],
    runner: null,
    retry: { maxAttempts: 1, backoffSeconds: 0, factor: 1, maxBackoffSeconds: 0, on: [] },
    promptSha256: must('0'.repeat(64), isSha256),
    labels: {},
    when: null,
  };
}

export interface Asked extends Partial<Omit<AttemptOrder, 'task' | 'agent'>> {
  readonly outputs?: readonly OutputSpec[];
  readonly env?: readonly string[];
  /** Pattern of the agent's status file. */
  readonly statusFile?: string;
  readonly task?: Partial<TaskSpec>;
  readonly options?: Partial<AttemptRunnerOptions>;
  readonly hooks?: AttemptHooks;
}

export class AttemptRig {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'attempt-rig-')));
  readonly source = join(this.folder, 'source');
  readonly gitDir = join(this.folder, 'own.git');
  readonly git = new Git({ gitDir: this.gitDir });
  readonly code: CodeRepository;
  base: ObjectId;
  #reports = 0;

  constructor(files: Readonly<Record<string, string>> = { 'README.md': 'hello\n' }) {
    mkdirSync(this.source);
    this.sourceGit('init', '--quiet', '--initial-branch=main', '--template=');
    this.base = this.commit(files);
    execFileSync('git', ['init', '--quiet', '--bare', '--template=', this.gitDir]);
    writeFileSync(
      join(this.gitDir, 'objects', 'info', 'alternates'),
      `${join(this.source, '.git', 'objects')}\n`,
    );
    this.code = createCodeRepository({
      git: this.git,
      sourceGitDir: join(this.source, '.git'),
    });
  }

  sourceGit(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
    return execFileSync('git', ['-C', this.source, ...identity, ...args], { encoding: 'utf8' }).trim();
  }

  /** Writes files into the source and commits everything there; a name that ends in `!` is made executable. */
  commit(files: Readonly<Record<string, string>>): ObjectId {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.source, name.replace(/!$/, ''));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      if (name.endsWith('!')) chmodSync(path, 0o755);
    }
    this.sourceGit('add', '-A');
    this.sourceGit('commit', '--quiet', '-m', 'commit');
    return oid(this.sourceGit('rev-parse', 'HEAD'));
  }

  /** Runs one attempt of a shell command; without `baseSha` it works on the base. */
  async run(command: string, asked: Asked = {}): Promise<{ report: Report; folder: string; log: string }> {
    this.#reports += 1;
    const { outputs, env, statusFile, task, options, hooks, ...order } = asked;
    const folder = join(this.folder, `report-${this.#reports}`);
    const temp = join(this.folder, 'temp');
    mkdirSync(temp, { recursive: true });
    const runner = createAttemptRunner({
      git: this.git,
      root: this.source,
      clock: testClock,
      reporter: { info: () => undefined, warn: () => undefined },
      tempFolder: temp,
      graceMilliseconds: 300,
      ...options,
    });
    const report = await runner.run(
      {
        session: must('0123abcd', isSessionId),
        task: { ...taskSpec(outputs ?? []), ...task },
        attempt: 1,
        claim: '0123456789abcdef0123456789abcdef',
        baseSha: this.base,
        agent: {
          run: command,
          env: env ?? [],
          runner: null,
          reserve: { microUsd: 0, tokens: 0 },
          ...(statusFile === undefined ? {} : { statusFile }),
        },
        prompt: Buffer.from('Do it.\n'),
        feedback: null,
        state: '{"schema":"x"}',
        inputs: [],
        schemas: {},
        maxOutputBytes: 1024 * 1024,
        deadline: inSeconds(60),
        reportFolder: folder,
        logFile: null,
        ...order,
      },
      hooks ?? {},
    );
    return { report, folder, log: readFileSync(join(folder, 'agent.log'), 'utf8') };
  }

  oid(text: string): ObjectId {
    return oid(text);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
