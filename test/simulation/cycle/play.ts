/** One history on the emulated platform: runs with accidents, people and schedules, until everything is put right and comes to its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, document, orchestrator } from '../../support/command-line.js';
import { git } from '../../support/git-command.js';
import { openPlatform, type Platform } from '../../support/platform.js';
import type { RunRecord } from '../../support/workflows/run-record.js';
import { Luck } from '../luck.js';
import type { Violation } from '../violation.js';
import { type AccidentKind, Accidents } from './accidents.js';
import { type Scene, sceneOf } from './scene.js';
import { Watch } from './watch.js';

const WORKFLOW = 'orchestrator.yml';
const QUICK = { interrupt: 1500, terminate: 1000, linger: 300 };
/** Rounds in which things go wrong, and rounds after which everything must be over. */
const ROUGH_ROUNDS = 3;
const MOST_CLEAN_ROUNDS = 12;

export interface CycleHistory {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly happened: readonly AccidentKind[];
  readonly runs: number;
  readonly transactions: number;
  readonly status: string;
  /** Logs of all runs, where something was wrong. */
  readonly log: string;
}

export async function playCycle(seed: number): Promise<CycleHistory> {
  const folder = mkdtempSync(join(tmpdir(), 'orchestrator-cycle-'));
  const luck = new Luck(seed, 'cycle');
  const scene = sceneOf(luck, folder);
  const accidents = new Accidents(seed);
  const platform = await openPlatform(folder, scene.files, { waits: QUICK, hooks: accidents.hooks });
  const watch = await Watch.open(folder, platform.github.gitDir, scene.ledger);
  const history = new Playing({ folder, luck, scene, accidents, platform, watch });
  try {
    accidents.install(platform);
    await history.play();
  } catch (error) {
    watch.checker.say('bug', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const bad = watch.violations.length > 0;
  const log = bad ? platform.log() : '';
  await watch.close();
  await platform.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return {
    seed,
    violations: watch.violations,
    happened: accidents.happened,
    runs: platform.rig.runs.length,
    transactions: watch.checker.transactions,
    status: history.status,
    log,
  };
}

interface Parts {
  readonly folder: string;
  readonly luck: Luck;
  readonly scene: Scene;
  readonly accidents: Accidents;
  readonly platform: Platform;
  readonly watch: Watch;
}

class Playing {
  status = 'none';
  readonly #parts: Parts;
  #clones = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async play(): Promise<void> {
    const { luck, accidents, watch, platform } = this.#parts;
    let runs = await this.#dispatch();
    for (let round = 0; round < ROUGH_ROUNDS && !this.#isOver(); round += 1) {
      const last: RunRecord | undefined = runs.at(-1);
      const what = luck.pick(['schedule', 'schedule', 'dispatch', 'again', 'person'] as const);
      if (what === 'again' && last !== undefined) runs = await this.#again(last);
      else if (what === 'dispatch') runs = await this.#dispatch();
      else if (what === 'person') this.#person();
      else runs = await this.#sweep();
      await watch.look();
    }
    accidents.over = true;
    platform.github.world.settings.refusedRefs = [];
    await this.#finish();
    await watch.look();
    await watch.end();
    this.#mergedOnce();
    for (const text of platform.github.violations) watch.checker.say('platform', text);
  }

  async #finish(): Promise<void> {
    for (let round = 0; round < MOST_CLEAN_ROUNDS && !this.#isOver(); round += 1) {
      this.#goodwill();
      await (round === 0 && this.status === 'none' ? this.#dispatch() : this.#sweep());
      await this.#parts.watch.look();
    }
    if (!this.#isOver())
      this.#parts.watch.checker.say(
        'I18',
        `it did not end within ${MOST_CLEAN_ROUNDS} clean rounds: ${JSON.stringify(this.#document()).slice(0, 3000)}`,
      );
  }

  async #dispatch(): Promise<readonly RunRecord[]> {
    const runs = await this.#parts.platform.drive({ workflow: WORKFLOW, inputs: {} });
    await this.#parts.watch.look();
    return runs;
  }

  #sweep(): Promise<readonly RunRecord[]> {
    return this.#parts.platform.drive({ workflow: WORKFLOW, event: 'schedule' });
  }

  #again(run: RunRecord): Promise<readonly RunRecord[]> {
    return this.#parts.platform.rerun(run, this.#parts.luck.pick(['failed', 'all'] as const));
  }

  /** Somebody has a look, and changes something. */
  #person(): void {
    const { luck } = this.#parts;
    const task = luck.pick(this.#parts.scene.tasks);
    this.#say(...luck.pick([['checkpoint', 'create'], ['retry', task], ['pause'], ['status']] as const));
  }

  /** What people do when they are told that nothing goes on. */
  #goodwill(): void {
    const found = this.#document();
    if (at(found, 'status') === 'paused') this.#say('resume');
    const tasks = at(found, 'tasks');
    for (const task of Array.isArray(tasks) ? tasks : []) {
      const id = String(at(task, 'id'));
      const status = at(task, 'status');
      if (status === 'failed' || status === 'escalated' || status === 'cancelled') this.#say('retry', id);
      if (status === 'blocked') this.#say('unblock', id);
    }
  }

  #say(...words: readonly string[]): void {
    // A refusal is an answer too; what came of it is for the next look.
    orchestrator(this.#parts.platform.work, words);
  }

  #isOver(): boolean {
    this.status = String(at(this.#document(), 'status') ?? 'none');
    return this.status === 'completed';
  }

  /** `status --json`, of a fresh clone; null where there is no session. */
  #document(): unknown {
    const { folder, platform } = this.#parts;
    this.#clones += 1;
    const place = join(folder, `clone-${this.#clones}`);
    git(folder, 'clone', '--quiet', '--branch', 'main', platform.github.gitDir, place);
    const ended = orchestrator(place, ['status', '--json']);
    rmSync(place, { recursive: true, force: true });
    return ended.stdout === '' ? null : document(ended);
  }

  /** Each completed task's change is in the branch of the result, once. */
  #mergedOnce(): void {
    const branch = at(this.#document(), 'code', 'branch');
    const { gitDir } = this.#parts.platform.github;
    if (typeof branch !== 'string' || git(gitDir, 'branch', '--list', branch) === '') return;
    const format = '--format=%(trailers:key=Orchestrator-Task,valueonly,separator=%x2C)';
    const merged = git(gitDir, 'log', format, branch).split('\n').filter(Boolean);
    if (new Set(merged).size !== merged.length)
      this.#parts.watch.checker.say('code', `merged more than once: ${merged.join(', ')}`);
  }
}
