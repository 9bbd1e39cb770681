/** `verify`: is the state what the journal says, and were the commits that changed it made by the orchestrator? */
import { chooseSessionId } from '../../app/choose-stored.js';
import type { Context } from '../../app/context.js';
import type { CommitRange } from '../../app/ports.js';
import { type Verified, verify } from '../../app/verify.js';
import { verifyRange } from '../../app/verify-range.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { mark, type Style } from '../../report/style.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const text = call.options.text('range');
  if (text === null)
    return withContext(call, async ({ context, root }) =>
      withOwnership(await whole(call, context), { call, context, root }),
    );
  return withContext(
    call,
    async ({ context, root }) =>
      withOwnership(await inRange(call, context, await rangeOf(text, root)), { call, context, root }),
    // Whoever asks about commits has them.
    { cloneOnly: true },
  );
}

/** What agents' texts say, beside the proof and without any say in it. */
async function withOwnership(
  end: VerbEnd,
  { call, context, root }: { readonly call: Call; readonly context: Context; readonly root: string },
): Promise<VerbEnd> {
  if (!call.options.flag('ownership') || end.kind !== 'answered') return end;
  const { ownershipIn, ownershipLines } = await import('./verify-ownership.js');
  const ownership = await ownershipIn(call, context, root);
  const more = ownershipLines(ownership, call.terminal.out);
  return answered(Object.assign({}, end.document, { ownership }), [end.text, ...more], end.exit);
}

async function whole(call: Call, context: Context): Promise<VerbEnd> {
  const { store } = context;
  const id = await chooseSessionId(context, namedSession(call));
  const stored = await store.load(id);
  if (stored === undefined)
    throw new OrchestratorError(
      'SESSION_NOT_FOUND',
      `There is no session ${id} in ${store.location}.`,
      'See: orchestrator session list',
    );
  const result = await verify(id, stored, store.changes?.(id) ?? null);
  return answered(result, lines(result, call.terminal.out), result.ok ? EXIT.done : EXIT.invalid);
}

/** What a range of commits, as a pull request brings it, has done to sessions. */
async function inRange(call: Call, context: Context, range: CommitRange): Promise<VerbEnd> {
  const result = await verifyRange(context.store, range);
  const style = call.terminal.out;
  const summary =
    result.sessions.length === 0 && result.ok
      ? [`${mark(style, 'completed')} No session was touched between ${range.from} and ${range.to}.`]
      : result.sessions.flatMap((session) => lines(session, style));
  const removed = result.problems.map(({ code, text }) => `${code} ${plainText(text, 1000)}`);
  return answered(result, [...removed, ...summary], result.ok ? EXIT.done : EXIT.invalid);
}

function lines(result: Verified, style: Style): readonly string[] {
  const { session: id, version, commits, unjudged } = result;
  const seen = [
    counted(result.transactions, 'transaction'),
    counted(result.lines, 'line'),
    counted(result.outputs, 'output'),
    ...(commits === null ? [] : [counted(commits.ours, 'commit')]),
  ].join(', ');
  const mended =
    commits === null || commits.mended === 0
      ? []
      : [`  ${counted(commits.mended, 'commit')} of somebody else, put on record by a repair since`];
  const doubts = [
    ...unjudged.map((what) => `  not judged: ${what}`),
    ...result.elsewhere.map(
      (path) =>
        `  ${plainText(path, 400)} is not as this session would write it; its next step writes it again`,
    ),
  ];
  if (result.ok)
    return [
      `${mark(style, 'completed')} Session ${id}, version ${version}: ${seen}, all as recorded.`,
      ...mended,
      ...doubts,
    ];
  return [
    ...result.problems.map(({ file, line, column, code, text }) =>
      file === ''
        ? `${code} ${plainText(text, 1000)}`
        : `${plainText(file, 400)}:${line}:${column} ${code} ${plainText(text, 1000)}`,
    ),
    `${mark(style, 'failed')} Session ${id}: ${counted(result.problems.length, 'problem')}. See what can be done: orchestrator repair --session ${id}`,
    ...doubts,
  ];
}

/** `A..B`: branches, tags or commits. */
async function rangeOf(text: string, root: string): Promise<CommitRange> {
  const { resolveCommit } = await import('../../adapters/git/user-repository.js');
  const [from = '', to = '', ...more] = text.split('..');
  const [first, last] = await Promise.all([from, to].map((name) => resolveCommit(root, name)));
  if (first === undefined || last === undefined || more.length > 0)
    throw new OrchestratorError(
      'USAGE',
      `--range is ${JSON.stringify(text.slice(0, 200))}, and ${first === undefined || more.length > 0 ? 'its beginning' : 'its end'} is no commit that is known here.`,
      'Name two commits, as in --range origin/main..HEAD; in a workflow check out with fetch-depth: 0.',
    );
  return { from: first, to: last };
}
