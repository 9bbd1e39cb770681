/**
 * Watches the truth: after every effect that may have changed it, everything that is new is held against the journal, the rules and what was
 * acknowledged. Nothing here asks a process what it thinks; only what others could read counts.
 */
import type { StateChange, StoredSession } from '../../src/app/ports.js';
import {
  DEFINITION_FILE,
  JOURNAL_FILE,
  type LoadedSession,
  STATE_FILE,
  TASKS_FILE,
} from '../../src/app/session-files.js';
import type { Definition } from '../../src/domain/definition.js';
import type { Event } from '../../src/domain/event.js';
import { commitEvents, evolve } from '../../src/domain/evolve.js';
import type { SessionId } from '../../src/domain/ids.js';
import { breaches, stepBreaches } from '../../src/domain/invariants.js';
import type { Session } from '../../src/domain/session.js';
import { definitionFromJson } from '../../src/schema/definition-json.js';
import {
  EMPTY_JOURNAL,
  type JournalHead,
  lineOf,
  parseJournal,
  segmentName,
} from '../../src/schema/journal.js';
import { encodeStateFile } from '../../src/schema/session-codec.js';
import { sha256 } from '../../src/schema/sha256.js';
import { encodeTasks } from '../../src/schema/task-files.js';
import type { Actor } from './actor.js';
import { SECRET_MARK } from './claim-halves.js';
import { unclosed, unskipped, Witness } from './event-rules.js';
import type { Ground } from './ground.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

interface Checked {
  readonly session: Session | undefined;
  readonly events: readonly Event[];
  readonly txId: string;
  readonly head: JournalHead;
  readonly live: string;
}

const NOTHING: Checked = { session: undefined, events: [], txId: '', head: EMPTY_JOURNAL, live: '' };

export class Timeline {
  /** Every version that still stands, oldest first. */
  readonly versions: Checked[] = [];
  /** Transactions that still stand, and the version that each made. */
  readonly txs = new Map<string, number>();
  /** Hashes of all journal ends that ever were. */
  readonly heads = new Set<string>();
  /** Hashes of all claims that were ever committed. */
  readonly claims = new Set<string>();
  witness: Witness;
  definition: Definition | undefined;
  revision: string | undefined;
  /** Somebody has put bytes there that no transaction wrote. */
  damaged = false;
  /** Newest version that somebody was told of. */
  acknowledged = 0;

  constructor(witness: Witness) {
    this.witness = witness;
  }

  get last(): Checked {
    return this.versions.at(-1) ?? NOTHING;
  }
}

/** What a checker needs to know of the world that it watches. */
export interface Watched extends Pick<World, 'note' | 'people' | 'executions' | 'halves' | 'checkCode'> {
  readonly ground: Pick<Ground, 'truth'>;
}

export class Checker {
  readonly violations: Violation[] = [];
  readonly timelines = new Map<SessionId, Timeline>();
  transactions = 0;
  readonly #world: Watched;
  /** What had been acknowledged when a transaction was asked for. */
  readonly #floors = new Map<string, number>();

  constructor(world: Watched) {
    this.#world = world;
  }

  say(invariant: string, text: string): void {
    this.#world.note(() => `!! ${invariant} ${text}`);
    this.violations.push({ invariant, text });
  }

  timeline(id: SessionId): Timeline {
    const known = this.timelines.get(id);
    if (known !== undefined) return known;
    const made = new Timeline(new Witness(this.#world.people, this.#world.executions));
    this.timelines.set(id, made);
    return made;
  }

  asked(_actor: Actor, { session, txId }: StateChange): void {
    this.#floors.set(txId, this.timeline(session).acknowledged);
  }

  /** The store told a process that its transaction is in. */
  acknowledged({ session, txId }: StateChange): void {
    const timeline = this.timeline(session);
    const version = timeline.txs.get(txId);
    if (version === undefined) this.say('I1', `${txId} was acknowledged and is not in the journal`);
    else timeline.acknowledged = Math.max(timeline.acknowledged, version);
  }

  /** A use case told its caller that this is the session as it stands, or stood a moment ago. */
  answered(who: string, loaded: LoadedSession): void {
    const timeline = this.timeline(loaded.session.id);
    if (!timeline.heads.has(loaded.journal.sha256))
      this.say('I1', `${who} was told of version ${loaded.session.version}, which never was`);
  }

  /** A secret was handed out: its claim must be on record. */
  handedOut(who: string, id: SessionId, secret: string): void {
    if (!this.timeline(id).claims.has(this.#world.halves.hash(secret)))
      this.say('I8', `${who} was handed a claim that was never committed`);
  }

  /** Whoever claims knows what it claimed: nothing that is on record in its name may be missing in its answer. */
  allHandedOut(who: string, id: SessionId, run: string, secrets: readonly string[]): void {
    const handed = new Set<string>(secrets.map((secret) => this.#world.halves.hash(secret)));
    for (const { claim, spec } of this.timeline(id).last.session?.tasks ?? [])
      if (claim?.holder.kind === 'run' && `${claim.holder.id}/${claim.holder.attempt}` === run)
        if (!handed.has(claim.sha256)) this.say('I16', `${who} claimed ${spec.id} and does not know it`);
  }

  /** Holds what has become true since the last look against everything. */
  async observe(id: SessionId): Promise<void> {
    const truth = await this.#world.ground.truth(id);
    const timeline = this.timeline(id);
    if (truth === undefined || truth.revision === timeline.revision) return;
    timeline.revision = truth.revision;
    if (timeline.damaged) this.say('damage', 'a transaction was built on damaged files');
    else await this.#step(id, timeline, truth);
    if (timeline.versions.length === 1) this.#onlyOne(id);
  }

  /** Somebody has wound the state back: what came after never was, and what was acknowledged of it is lost to that somebody. */
  rewound(id: SessionId, versions: number, revision: string | undefined): void {
    const timeline = this.timeline(id);
    timeline.versions.length = versions;
    timeline.revision = revision;
    timeline.acknowledged = Math.min(timeline.acknowledged, versions);
    timeline.txs.clear();
    timeline.witness = new Witness(this.#world.people, this.#world.executions);
    let state: Session | undefined;
    for (const [index, { events, txId, session }] of timeline.versions.entries()) {
      timeline.txs.set(txId, index + 1);
      for (const event of events) {
        timeline.witness.judge(state, event);
        state = evolve(state, event);
      }
      state = session;
    }
  }

  /** `start --if-none` makes no second session while one is unfinished. */
  #onlyOne(id: SessionId): void {
    for (const [other, { last }] of this.timelines)
      if (
        other !== id &&
        last.session !== undefined &&
        !['completed', 'cancelled'].includes(last.session.status)
      )
        this.say('I6', `session ${id} was started although ${other} is unfinished`);
  }

  async #step(id: SessionId, timeline: Timeline, truth: StoredSession): Promise<void> {
    const before = timeline.last;
    this.transactions += 1;
    timeline.definition ??= definitionFromJson((await truth.read(DEFINITION_FILE)) ?? new Uint8Array());
    const live = await textOf(truth, JOURNAL_FILE);
    const { text, segments } = await this.#newLines(before, live, truth);
    const lines = parseJournal(JOURNAL_FILE, text, timeline.definition);
    const txId = lines[0]?.txId ?? 'none';
    let state = before.session;
    let { seq, sha256: prev } = before.head;
    for (const line of lines) {
      seq += 1;
      if (line.seq !== seq || line.prev !== prev)
        this.say('I5', `line ${seq} does not follow the one before`);
      if (line.txId !== txId) this.say('I2', `${line.txId} and ${txId} came in one step`);
      for (const { invariant, text: why } of timeline.witness.judge(state, line.event))
        this.say(invariant, why);
      if (line.event.type === 'task_claimed') timeline.claims.add(line.event.claim.sha256);
      const next = evolve(state, line.event);
      if (lineOf(line, state, next) !== line.text) this.say('I4', `line ${seq} is not what its event gives`);
      prev = sha256(line.text);
      state = next;
    }
    const after = commitEvents(
      before.session,
      lines.map(({ event }) => event),
    );
    const head: JournalHead = { seq, sha256: prev, liveSha256: sha256(live), segments };
    this.#identity(timeline, txId, after);
    if (after !== undefined) {
      await this.#snapshot(after, head, { live, truth });
      this.#rules(before.session, after);
    }
    const events = lines.map(({ event }) => event);
    timeline.versions.push({ session: after, events, txId, head, live });
    timeline.heads.add(prev);
    await this.#world.checkCode?.(id, after);
  }

  /** What the journal gained; the rest of it must be as it was. */
  async #newLines(
    before: Checked,
    live: string,
    truth: StoredSession,
  ): Promise<{ readonly text: string; readonly segments: JournalHead['segments'] }> {
    const { segments } = before.head;
    if (live.startsWith(before.live) && live !== before.live)
      return { text: live.slice(before.live.length), segments };
    const name = segmentName(segments + 1);
    const segment = (await truth.read(name)) ?? new Uint8Array();
    if (Buffer.from(segment).toString('utf8') !== before.live)
      this.say('I1', 'the journal was not appended to, but replaced');
    return { text: live, segments: segments + 1 };
  }

  #identity(timeline: Timeline, txId: string, after: Session | undefined): void {
    const version = after?.version ?? 0;
    if (timeline.txs.has(txId)) this.say('I6', `${txId} was applied twice`);
    timeline.txs.set(txId, version);
    if (timeline.txs.size !== version)
      this.say('I3', `${timeline.txs.size} transactions, version ${version}`);
    if (!txId.startsWith(`TX-${String(version).padStart(6, '0')}-`))
      this.say('I2', `${txId} made ${version}`);
    if (version <= (this.#floors.get(txId) ?? 0))
      this.say('I17', `${txId} was asked for when version ${this.#floors.get(txId)} was known`);
  }

  async #snapshot(
    after: Session,
    head: JournalHead,
    { live, truth }: { readonly live: string; readonly truth: StoredSession },
  ): Promise<void> {
    const { files, tasksSha256 } = encodeTasks(after);
    for (const { path, bytes } of files)
      if (!Buffer.from((await truth.read(path)) ?? []).equals(bytes))
        this.say('I4', `${path} is not what the journal gives`);
    const found = [
      [TASKS_FILE, await textOf(truth, TASKS_FILE), null],
      [STATE_FILE, await textOf(truth, STATE_FILE), encodeStateFile(after, head, tasksSha256)],
      [JOURNAL_FILE, live, null],
    ] as const;
    for (const [path, text, expected] of found) {
      if (expected !== null && text !== expected) this.say('I4', `${path} is not what the journal gives`);
      if (text.includes(SECRET_MARK)) this.say('I20', `${path} holds a secret`);
    }
  }

  #rules(before: Session | undefined, after: Session): void {
    for (const { invariant, where, text } of [
      ...breaches(after, after.updatedAt),
      ...stepBreaches(before, after),
    ])
      this.say(`DESIGN ${invariant}`, `${where}: ${text}`);
    for (const id of unclosed(after)) this.say('I13', `nothing keeps phase ${id} open`);
    for (const id of unskipped(after)) this.say('F19', `${id} waits and should have been skipped`);
  }
}

async function textOf(stored: StoredSession, path: string): Promise<string> {
  return Buffer.from((await stored.read(path)) ?? []).toString('utf8');
}
