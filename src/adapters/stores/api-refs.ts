/**
 * A remote whose state branch is moved by commits over the platform's API instead of a push, for repositories that want signed commits. The
 * commit that was built here says what is to change; the platform makes one of its own from it, and only that one counts. Code cannot move
 * this way.
 */
import type { Clock, RefUpdate } from '../../app/ports.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Git } from '../git/git.js';
import type { ObjectReader } from '../git/object-reader.js';
import { parseRawDiff } from '../git/raw-diff.js';
import type { MoveOutcome, RefHost } from '../git/ref-host.js';
import { parseCommit } from '../git/tree.js';
import type { ApiCommitOrder, ApiFile, CommitApi } from './commit-api.js';

export interface ApiRefsOptions {
  /** The same remote over git: for everything but moving. */
  readonly inner: RefHost;
  readonly api: CommitApi;
  /** The own git directory with the commits that were built. */
  readonly git: Git;
  readonly reader: ObjectReader;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** What one request may carry; the platform names no number, and larger ones are known to fail. */
const MOST_BYTES = 10_000_000;
/** Looks at the remote until the platform's commit can be fetched. */
const LOOKS = 6;

const FIRST = {
  message: 'The state of orchestrated sessions',
  path: '.orchestrator/README.md',
  text: 'The state of orchestrated sessions. Written by the orchestrator alone.\n',
} as const;

/** The remote with its API in place of pushes. Its `move` throws `COMMIT_TOO_LARGE` before anything is sent. */
export function createApiRefs(options: ApiRefsOptions): RefHost {
  const { inner } = options;
  return {
    location: inner.location,
    tip: (ref) => inner.tip(ref),
    list: (folder) => inner.list(folder),
    codeTip: (ref) => inner.codeTip(ref),
    obtain: (commit) => inner.obtain(commit),
    deepen: (commit) => inner.deepen(commit),
    move: (updates) => move(options, updates),
  };
}

async function move(options: ApiRefsOptions, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
  const [state, ...code] = updates;
  if (state === undefined) throw new Error('Internal error: a transaction without a ref');
  if (code.length > 0)
    return {
      kind: 'refs-refused',
      refs: code.map(({ ref }) => ref),
      reason: 'commits over the API move the state alone',
    };
  const branch = state.ref.replace('refs/heads/', '');
  const order = { branch, ...(await changesOf(options, state)) };
  const expectedHead = state.before ?? (await options.api.createBranch({ branch, ...FIRST }));
  if (expectedHead === null) return { kind: 'conflict', reason: `${branch} exists by now` };
  const outcome = await options.api.commit({ ...order, expectedHead });
  if (outcome.kind === 'stale') return { kind: 'conflict', reason: outcome.reason };
  if (outcome.kind === 'unknown') return outcome;
  return (await isAtHand(options, state.ref, outcome.commit))
    ? { kind: 'moved', as: outcome.commit }
    : { kind: 'unknown', reason: `${outcome.commit} was made, and cannot be fetched yet` };
}

type Changes = Pick<ApiCommitOrder, 'headline' | 'body' | 'additions' | 'deletions'>;

/** What leads from the commit before to the one that was built. */
async function changesOf({ git, reader }: ApiRefsOptions, { before, after }: RefUpdate): Promise<Changes> {
  const commit = await reader.get(after);
  if (commit === undefined) throw new Error(`Internal error: commit ${after} is not at hand`);
  const from = before ?? (await git.text(['hash-object', '-t', 'tree', '-w', '--stdin'], ''));
  const diff = await git.bytes(['diff-tree', '-r', '-z', '--raw', '--no-renames', from, after]);
  const additions: ApiFile[] = [];
  const deletions: string[] = [];
  let bytes = 0;
  for (const { path: name, oid, status } of parseRawDiff(diff)) {
    const path = Buffer.from(name).toString('utf8');
    bytes += path.length;
    if (status === 'D') deletions.push(path);
    else {
      const content = await blob(reader, oid);
      bytes += Math.ceil(content.length / 3) * 4;
      additions.push({ path, bytes: content });
    }
    if (bytes > MOST_BYTES) throw tooLarge(bytes);
  }
  const { message } = parseCommit(commit.bytes);
  const end = message.indexOf('\n\n');
  return { headline: message.slice(0, end), body: message.slice(end + 2).trimEnd(), additions, deletions };
}

async function blob(reader: ObjectReader, oid: string): Promise<Buffer> {
  const object = isObjectId(oid) ? await reader.get(oid) : undefined;
  if (object === undefined) throw new Error(`Internal error: blob ${oid} is not at hand`);
  return object.bytes;
}

/** Servers that answer for the branch may be a moment behind the one that made the commit. */
async function isAtHand({ inner, clock }: ApiRefsOptions, ref: string, commit: ObjectId): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (look > 0) await clock.sleep(100 * 2 ** look);
    // The tip brings all that came on top of what was known; the commit alone would seem to have no history.
    if ((await inner.tip(ref)) === commit || (await inner.obtain(commit))) return true;
  }
  return false;
}

function tooLarge(bytes: number): OrchestratorError {
  return new OrchestratorError(
    'COMMIT_TOO_LARGE',
    `The step changes files of more than ${bytes} bytes, and a commit over the API carries ${MOST_BYTES}.`,
    'Lower limits.max_output, let fewer agents run at a time, or choose `state: { store: git }`.',
  );
}
