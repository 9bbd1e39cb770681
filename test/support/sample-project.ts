/** A small project in a folder of its own, with a definition and agents that are shell one-liners; driven through the real composition root. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Applied, Ignored } from '../../src/app/fold-report.js';
import { type RunEnd, run } from '../../src/app/run.js';
import type { RunObserver } from '../../src/app/run-observer.js';
import { start } from '../../src/app/start.js';
import { type Verified, verify } from '../../src/app/verify.js';
import { type Wired, wire } from '../../src/entrypoints/wire.js';

export interface Recorded {
  readonly applied: Applied[];
  readonly ignored: Ignored[];
  readonly alerts: string[];
  readonly started: string[];
}

export function recorder(): { readonly seen: Recorded; readonly observer: RunObserver } {
  const seen: Recorded = { applied: [], ignored: [], alerts: [], started: [] };
  const observer: RunObserver = {
    changed: () => undefined,
    started: ({ task, attempt }) => void seen.started.push(`${task}#${attempt}`),
    line: () => undefined,
    applied: (result) => void seen.applied.push(result),
    ignored: (result) => void seen.ignored.push(result),
    alert: (text) => void seen.alerts.push(text),
  };
  return { seen, observer };
}

export class SampleProject {
  readonly root: string;

  /** `files` are written below a fresh folder; with `git` they are the first commit of a repository. */
  constructor(files: Readonly<Record<string, string>>, options: { readonly git: boolean } = { git: true }) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-sample-')));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    if (!options.git) return;
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('add', '--all');
    this.git(
      '-c',
      'user.name=Sample',
      '-c',
      'user.email=sample@localhost',
      'commit',
      '--quiet',
      '--message=first',
    );
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  async wired(): Promise<Wired> {
    const reporter = { info: () => undefined, warn: () => undefined };
    return wire({
      cwd: this.root,
      root: null,
      definitionFile: null,
      actor: 'tester',
      writes: true,
      env: process.env,
      reporter,
      token: null,
      run: null,
      stateBranch: null,
      store: null,
    });
  }

  /** Starts a session when there is none and runs it until nothing moves. */
  async run(
    options: {
      readonly signal?: AbortSignal;
      readonly phase?: string;
      readonly maxParallel?: number;
      readonly observer?: RunObserver;
      readonly lookMilliseconds?: number;
    } = {},
  ): Promise<RunEnd & { readonly seen: Recorded }> {
    const wired = await this.wired();
    const { seen, observer } = recorder();
    try {
      const { loaded } = await start(wired.context, { ifNone: true });
      const phase = loaded.session.phases.find(({ id }) => id === options.phase)?.id ?? null;
      const end = await run(wired.context, loaded, {
        maxParallel: options.maxParallel ?? null,
        phase,
        signal: options.signal ?? new AbortController().signal,
        observer: options.observer ?? observer,
        ...(options.lookMilliseconds === undefined ? {} : { lookMilliseconds: options.lookMilliseconds }),
      });
      return { ...end, seen };
    } finally {
      await wired.close();
    }
  }

  async verify(session: string): Promise<Verified> {
    const wired = await this.wired();
    try {
      const id = (await wired.context.store.sessions()).find((known) => known === session);
      const stored = id === undefined ? undefined : await wired.context.store.load(id);
      if (id === undefined || stored === undefined) throw new Error(`there is no session ${session}`);
      return await verify(id, stored);
    } finally {
      await wired.close();
    }
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A definition with phases named by the tasks' folders. `tasks`: id → front matter lines. */
export function sampleFiles(
  tasks: Readonly<Record<string, string>>,
  definition: string,
): Record<string, string> {
  const files: Record<string, string> = { 'orchestrator.yml': definition };
  for (const [id, matter] of Object.entries(tasks))
    files[`tasks/${id}.md`] = `---\ntitle: ${id}\n${matter}\n---\nDo ${id}.\n`;
  return files;
}
