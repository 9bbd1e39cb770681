/**
 * Holds what the emulated platform's repository has gained against all invariants, commit by commit, and says what is wrong with the end: not one
 * word of it comes from a process that was part of the history.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openOwnRepository } from '../../../src/adapters/git/own-repository.js';
import { parseRemoteUrl } from '../../../src/adapters/git/remote-url.js';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import { createGitStore } from '../../../src/adapters/stores/git-store.js';
import type { StateStore, StoredSession } from '../../../src/app/ports.js';
import { unlessDamaged } from '../../../src/app/repair/rebuild-session.js';
import { readSession } from '../../../src/app/session-files.js';
import { verify } from '../../../src/app/verify.js';
import { isObjectId, type ObjectId, type SessionId } from '../../../src/domain/ids.js';
import { systemClock } from '../../support/clock.js';
import { git } from '../../support/git-command.js';
import { Checker } from '../checker.js';
import { ClaimHalves } from '../claim-halves.js';
import type { Execution } from '../event-rules.js';
import type { Violation } from '../violation.js';
import { doneIn } from './scene.js';

const BRANCH = 'orchestrator-state';
/** People that may change what is over. */
const PEOPLE = new Set(['tester', 'ann', 'octocat', 'Tester']);
const KNOWN_REFS = /^refs\/heads\/(?:main|orchestrator-state|orchestrator(?:-task|-held)?\/.+)$/;

export class Watch {
  readonly checker: Checker;
  readonly #gitDir: string;
  readonly #ledger: string;
  readonly #store: StateStore;
  readonly #close: () => Promise<void>;
  readonly #executions: Execution[] = [];
  readonly #seen = new Set<string>();
  #commit: ObjectId | null = null;

  private constructor(
    place: { readonly gitDir: string; readonly ledger: string },
    store: StateStore,
    close: () => Promise<void>,
  ) {
    this.#gitDir = place.gitDir;
    this.#ledger = place.ledger;
    this.#store = store;
    this.#close = close;
    this.checker = new Checker({
      ground: { truth: (id) => this.#truth(id) },
      note: () => undefined,
      people: PEOPLE,
      executions: this.#executions,
      halves: new ClaimHalves(),
      checkCode: undefined,
    });
  }

  static async open(folder: string, gitDir: string, ledger: string): Promise<Watch> {
    const url = parseRemoteUrl(gitDir, '/');
    const repository = await openOwnRepository({
      folder: join(folder, 'watch'),
      liveness: createProcessIdentity(),
      user: null,
      remote: { fetch: url, push: url },
    });
    const store = createGitStore({ repository, branch: BRANCH, clock: systemClock });
    return new Watch({ gitDir, ledger }, store, () => repository.close());
  }

  get violations(): readonly Violation[] {
    return this.checker.violations;
  }

  async close(): Promise<void> {
    await this.#close();
  }

  /** Every commit since the last look, oldest first. */
  async look(): Promise<void> {
    const commits = this.#commits();
    if (commits.length === 0) return;
    // Brings what is new into the watcher's own repository.
    const sessions = await this.#store.sessions();
    for (const id of sessions) await this.#whatWasDone(id);
    for (const commit of commits) {
      this.#commit = commit;
      for (const id of sessions) await this.checker.observe(id);
    }
    if (sessions.length > 1) this.checker.say('I6', `there are ${sessions.length} sessions instead of one`);
  }

  /** What nobody should have left behind, and the product's own proof. */
  async end(): Promise<void> {
    for (const ref of git(this.#gitDir, 'for-each-ref', '--format=%(refname)').split('\n'))
      if (ref !== '' && !KNOWN_REFS.test(ref)) this.checker.say('I19', `${ref} is left over`);
    for (const path of readdirSync(this.#gitDir, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.lock')) this.checker.say('I19', `${path} is left over`);
    for (const id of await this.#store.sessions()) {
      const stored = await this.#store.load(id);
      if (stored === undefined) continue;
      const { problems } = await verify(id, stored);
      for (const { code, file, line, text } of problems.slice(0, 3))
        this.checker.say('verify', `${code} ${file}:${line} ${text}`);
    }
  }

  #truth(id: SessionId): Promise<StoredSession | undefined> {
    if (this.#commit === null) throw new Error('nothing was looked at yet');
    return this.#store.loadAt(id, this.#commit);
  }

  #commits(): readonly ObjectId[] {
    if (!existsSync(this.#gitDir) || git(this.#gitDir, 'branch', '--list', BRANCH) === '') return [];
    const all = git(this.#gitDir, 'rev-list', '--reverse', BRANCH).split('\n').filter(isObjectId);
    for (const known of this.#seen)
      if (!all.some((commit) => commit === known))
        this.checker.say('I5', `${known} was on the state branch and is no longer`);
    const fresh = all.filter((commit) => !this.#seen.has(commit));
    for (const commit of fresh) this.#seen.add(commit);
    return fresh;
  }

  /** Attempts that really came to a good end, by the hashes of their claims. */
  async #whatWasDone(id: SessionId): Promise<void> {
    const stored = await this.#store.load(id);
    if (stored === undefined) return;
    const done = doneIn(this.#ledger);
    const session = await unlessDamaged(async () => (await readSession(id, stored)).session);
    // What is damaged is named when its commit is looked at.
    for (const { spec, attempts } of session?.tasks ?? [])
      for (const { n, claimSha256 } of attempts)
        if (done.has(`${spec.id} ${n}`)) this.#executions.push({ claimSha256, succeeded: true });
  }
}
