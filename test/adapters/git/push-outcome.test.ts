import { describe, expect, test } from '@jest/globals';
import { classifyPush } from '../../../src/adapters/git/push-outcome.js';

const STATE = 'refs/heads/orchestrator-state';
const CODE = 'refs/heads/orchestrator/0a1b2c3d';
const OID = 'e6ed9363f910a78e813f36283f11ae7762523b2c';

/** One line per ref, as `--porcelain` prints it. */
function lines(...refs: readonly (readonly [flag: string, ref: string, summary: string])[]): string {
  return [
    'To ../r.git',
    ...refs.map(([flag, ref, summary]) => `${flag}\t${OID}:${ref}\t${summary}`),
    'Done',
    '',
  ].join('\n');
}

interface Row {
  readonly name: string;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly code?: number;
  readonly timedOut?: boolean;
  readonly refs?: readonly string[];
  readonly kind: string;
  readonly more?: object;
}

const HUNG_UP = "fatal: the remote end hung up unexpectedly\nerror: failed to push some refs to '../r.git'\n";

const ROWS: readonly Row[] = [
  { name: 'a new ref', code: 0, stdout: lines(['*', STATE, '[new branch]']), kind: 'accepted' },
  { name: 'a moved ref', code: 0, stdout: lines([' ', STATE, 'e0e02ae..e6ed936']), kind: 'accepted' },
  {
    name: 'a ref moved to no descendant',
    code: 0,
    stdout: lines(['+', STATE, 'e0e02ae...e6ed936 (forced update)']),
    kind: 'accepted',
  },
  {
    name: 'equal bytes of somebody else',
    code: 0,
    stdout: lines(['=', STATE, '[up to date]']),
    kind: 'conflict',
  },
  { name: 'success without a word about the ref', code: 0, stdout: 'To ../r.git\nDone\n', kind: 'unknown' },
  {
    name: 'success for another ref',
    code: 0,
    stdout: lines(['*', CODE, '[new branch]']),
    refs: [STATE, CODE],
    kind: 'unknown',
  },
  {
    name: 'a stale lease',
    stdout: lines(['!', STATE, '[rejected] (stale info)']),
    stderr: HUNG_UP,
    kind: 'conflict',
  },
  { name: 'fetch first', stdout: lines(['!', STATE, '[rejected] (fetch first)']), kind: 'conflict' },
  {
    name: 'non-fast-forward',
    stdout: lines(['!', STATE, '[remote rejected] (non-fast-forward)']),
    kind: 'conflict',
  },
  {
    name: 'a race lost at the server',
    stdout: lines(['!', STATE, '[remote rejected] (failed to update ref)']),
    kind: 'conflict',
  },
  {
    name: 'a ref made meanwhile',
    stdout: lines(['!', STATE, '[remote rejected] (reference already exists)']),
    kind: 'conflict',
  },
  {
    name: 'a race lost at the server by an atomic push',
    stdout: lines(['!', STATE, '[remote rejected] (atomic transaction failed)']),
    stderr: `remote: error: cannot lock ref '${STATE}': is at ${OID} but expected ${OID}        \n`,
    kind: 'conflict',
  },
  {
    name: 'a stale lease of the code ref',
    stdout: lines(['!', STATE, '[rejected] (atomic push failed)'], ['!', CODE, '[rejected] (stale info)']),
    refs: [STATE, CODE],
    kind: 'conflict',
  },
  {
    name: 'a code ref that a hook declines',
    stdout: lines(
      ['!', STATE, '[remote rejected] (atomic push failure)'],
      ['!', CODE, '[remote rejected] (hook declined)'],
    ),
    stderr: 'remote: code is protected        \n',
    refs: [STATE, CODE],
    kind: 'refs-refused',
    more: { refs: [CODE] },
  },
  {
    name: 'a push with code that a hook declines as a whole',
    stdout: lines(
      ['!', STATE, '[remote rejected] (pre-receive hook declined)'],
      ['!', CODE, '[remote rejected] (pre-receive hook declined)'],
    ),
    refs: [STATE, CODE],
    kind: 'refs-refused',
    more: { refs: [CODE] },
  },
  {
    name: 'a push of state that a hook declines',
    stdout: lines(['!', STATE, '[remote rejected] (pre-receive hook declined)']),
    kind: 'refused',
  },
  {
    name: 'a protected state branch',
    stdout: lines(['!', STATE, '[remote rejected] (protected branch hook declined)']),
    stderr: 'remote: error: GH006: Protected branch update failed for refs/heads/orchestrator-state.\n',
    kind: 'refused',
  },
  {
    name: 'a protected state branch beside a code ref',
    stdout: lines(
      ['!', STATE, '[remote rejected] (protected branch hook declined)'],
      ['!', CODE, '[remote rejected] (atomic push failure)'],
    ),
    refs: [STATE, CODE],
    kind: 'refused',
  },
  {
    name: 'a ref transaction that a hook of the server aborts',
    stdout: lines(['!', STATE, '[remote rejected] (atomic transaction failed)']),
    stderr: 'remote: error: ref updates aborted by hook        \n',
    kind: 'refused',
  },
  {
    name: 'a pack over the limit of the server',
    stdout: lines(['!', STATE, '[remote rejected] (unpacker error)']),
    stderr:
      'remote: fatal: pack exceeds maximum allowed size        \nerror: remote unpack failed: unpack-objects abnormal exit\n',
    kind: 'refused',
    more: { remedy: expect.stringContaining('max_output_bytes') },
  },
  {
    name: 'a server that cannot write',
    stdout: lines(['!', STATE, '[remote rejected] (unpacker error)']),
    stderr: 'remote: error: insufficient permission for adding an object to repository database ./objects\n',
    kind: 'refused',
  },
  {
    name: 'a token without the permission',
    code: 128,
    stderr:
      "remote: Permission to a/b.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/a/b/': The requested URL returned error: 403\n",
    kind: 'refused',
    more: { remedy: expect.stringContaining('contents: write') },
  },
  {
    name: 'a wrong token',
    code: 128,
    stderr: "fatal: Authentication failed for 'https://github.com/a/b/'\n",
    kind: 'refused',
  },
  {
    name: 'no token',
    code: 128,
    stderr: "fatal: could not read Username for 'https://github.com': terminal prompts disabled\n",
    kind: 'refused',
  },
  {
    name: 'a wrong key',
    code: 128,
    stderr: 'git@github.com: Permission denied (publickey).\n',
    kind: 'refused',
  },
  {
    name: 'a body that is too large',
    code: 1,
    stderr: 'error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413\n',
    kind: 'refused',
  },
  {
    name: 'a connection that is not made, after 403 ms',
    code: 128,
    stderr:
      "fatal: unable to access 'http://127.0.0.1:1/x.git/': Failed to connect to 127.0.0.1 port 1 after 403 ms: Couldn't connect to server\n",
    kind: 'unknown',
  },
  {
    name: 'a name that does not resolve',
    code: 128,
    stderr: "fatal: unable to access 'http://no.invalid/x.git/': Could not resolve host: no.invalid\n",
    kind: 'unknown',
  },
  {
    name: 'a connection that ends early',
    code: 128,
    stderr:
      'error: RPC failed; curl 56 Recv failure: Connection reset by peer\nsend-pack: unexpected disconnect while reading sideband packet\n',
    kind: 'unknown',
  },
  {
    name: 'a server in trouble',
    code: 1,
    stderr:
      'error: RPC failed; HTTP 500 curl 22 The requested URL returned error: 500\nfatal: the remote end hung up unexpectedly\n',
    kind: 'unknown',
  },
  {
    name: 'a server that does not report',
    stdout: lines(['!', STATE, '[remote failure] (remote failed to report status)']),
    kind: 'unknown',
  },
  { name: 'no answer in time', code: 143, timedOut: true, kind: 'unknown' },
  { name: 'silence', code: 128, kind: 'unknown' },
];

describe('what became of a push', () => {
  test.each(ROWS)('$name: $kind', (row) => {
    const { stdout = '', stderr = '', code = 1, timedOut = false, refs = [STATE], kind, more = {} } = row;
    expect(classifyPush({ stdout, stderr, code, timedOut }, refs)).toMatchObject({ kind, ...more });
  });

  test('the server’s words never start a line of ours', () => {
    const stderr = 'remote: \u001b[31m::error::x\r\n::set-output name=a::b\n';
    const outcome = classifyPush({ stdout: '', stderr, code: 128, timedOut: false }, [STATE]);
    expect(outcome).toMatchObject({ reason: expect.not.stringMatching(/\p{Cc}|^::/u) });
  });
});
