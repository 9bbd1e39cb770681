import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import type { ApiFault } from '../../support/github/fake-github.js';
import { failureOf } from '../../support/github/forge-rig.js';
import type { RecordedRequest } from '../../support/github/rest-api.js';
import { forgeRigs } from '../../support/github/with-forge.js';

const start = forgeRigs();
const LONG_AGO = '946684800';

/** The first requests meet these fates, the rest none. */
function once(...fates: readonly ApiFault[]): (request: RecordedRequest) => ApiFault {
  const left = [...fates];
  return () => left.shift() ?? 'none';
}

describe('limits', () => {
  test('a short wait is waited for, and said', async () => {
    const { github, said, forge } = await start();
    github.fault = once({
      status: 403,
      headers: { 'retry-after': '3' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    });
    expect(await forge().people.permission('ann')).toBe('none');
    expect(github.requests).toHaveLength(2);
    expect(said).toEqual([expect.stringContaining('3 s')]);
  });

  test('a write that was turned away by a limit did not land and is sent again', async () => {
    const { github, forge } = await start();
    github.world.issues.add(7);
    github.fault = once({
      status: 429,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': LONG_AGO },
      body: { message: 'API rate limit exceeded' },
    });
    await forge().signals.comment(7, 'hello');
    expect(github.world.comments).toHaveLength(1);
  });

  test('a wait over the budget ends the call and says when to come back', async () => {
    const { github, said, forge } = await start();
    github.world.settings.remaining = 0;
    const error = await failureOf(forge().people.permission('ann'));
    expect(error.code).toBe('API_LIMITED');
    expect(error.remedy).toContain('2033-05-18T03:33:20Z');
    expect(github.requests).toHaveLength(1);
    expect(said).toEqual([]);
  });

  test('all waits of a process share one budget', async () => {
    const { github, forge } = await start();
    github.fault = () => ({
      status: 429,
      headers: { 'retry-after': '50' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    });
    expect((await failureOf(forge().people.permission('ann'))).code).toBe('API_LIMITED');
    expect(github.requests).toHaveLength(3);
  });

  test('a clock that is ahead of the platform does not ask for ever', async () => {
    const { github, forge } = await start();
    github.fault = () => ({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': LONG_AGO },
      body: { message: 'API rate limit exceeded' },
    });
    expect((await failureOf(forge().people.permission('ann'))).code).toBe('API_LIMITED');
    expect(github.requests).toHaveLength(4);
  });

  test('of GraphQL come as an error with status 200', async () => {
    const { github, api } = await start();
    const body = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    github.fault = () => ({ status: 200, headers: { 'x-ratelimit-remaining': '0' }, body });
    const error = await failureOf(
      api(
        {},
        { waiting: { budgetSeconds: 0, timeoutSeconds: 5, secondMilliseconds: 1, paced: false } },
      ).graphql('query viewer { viewer { login } }', {}, z.unknown()),
    );
    expect(error.code).toBe('API_LIMITED');
  });
});

describe('trouble on the way', () => {
  test.each<[string, ApiFault]>([
    ['a dropped connection', 'drop-before'],
    ['a lost answer', 'drop-after'],
    ['a bad gateway', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['an outage', { status: 503, body: { message: 'Service Unavailable' } }],
  ])('%s is tried again for what only reads', async (_, fault) => {
    const { github, forge } = await start();
    github.world.people.set('ann', { permission: 'write', role: 'write' });
    github.fault = once(fault, fault);
    expect(await forge().people.permission('ann')).toBe('write');
    expect(github.requests).toHaveLength(3);
  });

  test('that stays is an unreachable platform', async () => {
    const { github, forge } = await start();
    github.fault = () => ({ status: 500, body: { message: 'Server Error' } });
    const error = await failureOf(forge().runs.fate('7'));
    expect([error.code, error.status, error.mayHaveLanded]).toEqual(['API_UNREACHABLE', 500, false]);
    expect(github.requests).toHaveLength(3);
  });

  test('a write that may have landed is not sent again', async () => {
    const { github, forge } = await start();
    github.world.issues.add(7);
    github.fault = () => ({ status: 502, body: '' });
    const error = await failureOf(forge().signals.comment(7, 'hello'));
    expect([error.code, error.mayHaveLanded]).toEqual(['API_UNREACHABLE', true]);
    expect(github.requests).toHaveLength(1);
  });

  test('a server that never answers is given up', async () => {
    const { github, forge } = await start();
    github.fault = () => 'hang';
    const waiting = { budgetSeconds: 1, timeoutSeconds: 0.2, secondMilliseconds: 1, paced: false };
    const error = await failureOf(forge({}, { waiting }).runs.fate('7'));
    expect(error.code).toBe('API_UNREACHABLE');
    expect(error.said).toContain('0.2 s');
  });

  test('a server that is not there is named', async () => {
    const { forge } = await start();
    const error = await failureOf(forge({}, { apiUrl: 'http://127.0.0.1:1' }).runs.fate('7'));
    expect(error.code).toBe('API_UNREACHABLE');
    expect(error.message).toContain('GET /repos/octo/factory/actions/runs/7');
  });
});

describe('answers that are none', () => {
  test.each<[string, ApiFault]>([
    ['cut off in the middle', 'truncated'],
    ['of another shape', { status: 200, body: { status: 7, run_attempt: 'one' } }],
    ['null', { status: 200, body: 'null' }],
    ['a page of a proxy', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['larger than any', { status: 200, body: `"${'x'.repeat(17 * 1024 * 1024)}"` }],
  ])('%s', async (_, fault) => {
    const { github, forge } = await start();
    github.addRun();
    github.fault = () => fault;
    const error = await failureOf(forge().runs.fate('1001'));
    expect(error.code).toBe('API_BAD_ANSWER');
    expect(error.message).toContain('GET /repos/octo/factory/actions/runs/1001');
  });

  test('of GraphQL too', async () => {
    const { github, api } = await start();
    for (const body of ['null', '[]', '"x"', '{"data":null}', '{"errors":7}']) {
      github.fault = () => ({ status: 200, body });
      const call = api().graphql('query viewer { viewer { login } }', {}, z.object({ viewer: z.object({}) }));
      expect((await failureOf(call)).code).toBe('API_BAD_ANSWER');
    }
  });

  test('words of the platform become no commands', async () => {
    const { github, forge } = await start();
    github.fault = () => ({
      status: 403,
      body: { message: `no\n::add-mask::x\n\u001b[2J${'y'.repeat(5000)}` },
    });
    const error = await failureOf(forge().runs.fate('7'));
    expect(error.message).not.toMatch(/\p{Cc}/u);
    expect(error.message.length).toBeLessThan(800);
  });
});

describe('redirects', () => {
  test('within the server are followed', async () => {
    const { github, forge } = await start();
    const run = github.addRun({ status: 'completed', conclusion: 'success' });
    const location = `/repos/octo/factory/actions/runs/${run.id}?exclude_pull_requests=true`;
    github.fault = once({ status: 301, headers: { location } });
    const platform = forge();
    expect((await platform.runs.fate('7')).conclusion).toBe('success');
    expect(platform.calls()).toBe(2);
  });

  test('to another place never see the token', async () => {
    const [here, there] = [await start(), await start()];
    for (const status of [301, 302, 307, 308]) {
      here.github.fault = () => ({ status, headers: { location: `${there.github.apiUrl}/user` }, body: {} });
      const read = await failureOf(here.forge().runs.fate('7'));
      const write = await failureOf(here.forge().signals.comment(7, 'hello'));
      expect([read.code, write.code]).toEqual(['API_REFUSED', 'API_REFUSED']);
    }
    expect(there.github.requests).toEqual([]);
  });

  test('in a circle end', async () => {
    const { github, forge } = await start();
    github.fault = () => ({ status: 307, headers: { location: '/repos/octo/factory/actions/runs/7' } });
    expect((await failureOf(forge().runs.fate('7'))).code).toBe('API_REFUSED');
    expect(github.requests).toHaveLength(4);
  });
});

describe('refusals', () => {
  test.each<[string, number, string, Readonly<Record<string, string>>, RegExp]>([
    ['an unknown token', 401, 'Bad credentials', {}, /expired/],
    ['single sign-on', 403, 'Resource protected by organization SAML enforcement.', {}, /Configure SSO/],
    ['single sign-on by header', 403, 'Forbidden', { 'x-github-sso': 'required; url=x' }, /Configure SSO/],
    ['an archived repository', 403, 'Repository was archived so is read-only.', {}, /Unarchive/],
    ['an address list', 403, 'the organization has an IP allow list enabled', {}, /IP allow list/],
    ['a missing permission', 403, 'Resource not accessible by integration', {}, /actions: read/],
    ['a conflict', 409, 'Conflict', {}, /again/],
    ['a disabled feature', 410, 'Issues are disabled for this repo', {}, /Turn Issues on/],
    ['an impossible value', 422, 'Validation Failed', {}, /message/],
  ])('%s says what to change', async (_, status, message, headers, remedy) => {
    const { github, forge } = await start();
    github.fault = () => ({ status, headers, body: { message } });
    const error = await failureOf(forge().runs.jobs('7', 1, 1));
    expect([error.code, error.status, error.said]).toEqual(['API_REFUSED', status, message]);
    expect(error.message).toContain('GET /repos/octo/factory/actions/runs/7/attempts/1/jobs');
    expect(error.remedy).toMatch(remedy);
    expect(github.requests).toHaveLength(1);
  });

  test('a token that GitHub does not know', async () => {
    const { github, forge } = await start();
    const platform = forge();
    github.world.tokens.clear();
    expect((await failureOf(platform.runs.fate('7'))).status).toBe(401);
  });

  test('a run for a fork is told that this is as it should be', async () => {
    const { forge, sha } = await start();
    const { signals } = forge({ fork: true }, { fork: true });
    const status = { context: 'a', state: 'success', description: '', url: null } as const;
    const error = await failureOf(signals.setStatus(sha, status));
    expect(error.code).toBe('API_REFUSED');
    expect(error.remedy).toContain('fork');
  });

  test('never show the token', async () => {
    const { github, forge } = await start();
    github.fault = () => 'drop-before';
    const error = await failureOf(forge().signals.comment(7, 'hello'));
    expect(`${error.message} ${error.remedy} ${JSON.stringify(error)}`).not.toContain('ghs_test');
  });
});

describe('counting', () => {
  test('nothing is asked before the first call, and every request counts', async () => {
    const { github, forge } = await start();
    const platform = forge();
    expect([platform.calls(), platform.remaining()]).toEqual([0, null]);
    github.fault = once('drop-before');
    await platform.runs.fate('7');
    expect([platform.calls(), platform.remaining()]).toEqual([2, 999]);
    github.world.issues.add(7);
    await platform.signals.upsertComment(7, '<!-- m -->', 'hello');
    expect([platform.calls(), platform.remaining()]).toEqual([4, 998]);
  });
});
