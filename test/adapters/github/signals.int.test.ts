import { describe, expect, test } from '@jest/globals';
import { isObjectId } from '../../../src/domain/ids.js';
import { failureOf } from '../../support/github/forge-rig.js';
import { forgeRigs } from '../../support/github/with-forge.js';

const start = forgeRigs();
const MARKER = '<!-- orchestrator:0a1b2c3d -->';

describe('commit statuses', () => {
  test('the newest of each context is what counts', async () => {
    const { sha, forge } = await start();
    const { signals } = forge();
    const status = { context: 'orchestrator/a', description: 'wave 1', url: null };
    await signals.setStatus(sha, { ...status, state: 'pending' });
    await signals.setStatus(sha, { ...status, state: 'success', url: 'https://example.com/run' });
    await signals.setStatus(sha, { ...status, context: 'orchestrator/b', state: 'failure' });
    expect(await signals.statuses(sha)).toEqual([
      { ...status, context: 'orchestrator/b', state: 'failure' },
      { ...status, state: 'success', url: 'https://example.com/run' },
    ]);
  });

  test('a description is cut to what the platform takes', async () => {
    const { github, sha, forge } = await start();
    const description = `${'x'.repeat(138)}😀😀`;
    await forge().signals.setStatus(sha, { context: 'a', state: 'success', description, url: null });
    expect(github.world.statuses[0]?.description).toBe(`${'x'.repeat(138)}…`);
  });

  test('is written again after a lost answer, for twice is as good as once', async () => {
    const { github, sha, forge } = await start();
    let first = true;
    github.fault = () => {
      if (!first) return 'none';
      first = false;
      return 'drop-after';
    };
    await forge().signals.setStatus(sha, { context: 'a', state: 'success', description: '', url: null });
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['success', 'success']);
  });

  test('a token that can only read names what it lacks', async () => {
    const { sha, forge } = await start();
    const { signals } = forge({ permissions: { contents: 'read', statuses: 'read' } });
    const error = await failureOf(
      signals.setStatus(sha, { context: 'a', state: 'success', description: '', url: null }),
    );
    expect(error.code).toBe('API_REFUSED');
    expect(error.status).toBe(403);
    expect(error.message).toContain(`POST /repos/octo/factory/statuses/${sha}`);
    expect(error.message).toContain('Resource not accessible by integration');
    expect(error.remedy).toContain('statuses: write');
  });

  test('a commit that the repository does not have is refused', async () => {
    const { forge } = await start();
    const nowhere = 'a'.repeat(40);
    if (!isObjectId(nowhere)) throw new Error('no id');
    const error = await failureOf(
      forge().signals.setStatus(nowhere, { context: 'a', state: 'success', description: '', url: null }),
    );
    expect([error.code, error.status]).toEqual(['API_REFUSED', 422]);
  });
});

describe('the comment that is kept up to date', () => {
  test('is written once and then in place, and not at all when nothing changed', async () => {
    const { github, forge } = await start();
    github.world.issues.add(7);
    const { signals } = forge();
    await signals.upsertComment(7, MARKER, 'one');
    await signals.upsertComment(7, MARKER, 'two');
    const before = github.requests.length;
    await signals.upsertComment(7, MARKER, `${MARKER}\ntwo`);
    expect(github.requests).toHaveLength(before + 1);
    expect(github.world.comments.map(({ body, edits }) => ({ body, edits }))).toEqual([
      { body: `${MARKER}\ntwo`, edits: 1 },
    ]);
  });

  test('of somebody else with our marker is left alone', async () => {
    const { github, forge } = await start();
    const forged = github.addComment({ issue: 7, author: 'mallory', body: `${MARKER}\nall is well` });
    await forge().signals.upsertComment(7, MARKER, 'one');
    expect(forged.edits).toBe(0);
    expect(github.world.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
  });

  test('is found below many others, and for a person its own', async () => {
    const { github, forge } = await start();
    for (let n = 0; n < 150; n++) github.addComment({ issue: 7, author: 'ann', body: `remark ${n}` });
    const { signals } = forge({ kind: 'user', login: 'ann' });
    await signals.upsertComment(7, MARKER, 'one');
    await signals.upsertComment(7, MARKER, 'two');
    expect(github.world.comments.filter(({ body }) => body.startsWith(MARKER))).toHaveLength(1);
    expect(github.requests).toHaveLength(4);
  });

  test('is cut where the platform would refuse it', async () => {
    const { github, forge } = await start();
    github.world.issues.add(7);
    await forge().signals.upsertComment(7, MARKER, 'x'.repeat(100_000));
    expect(github.world.comments[0]?.body.length).toBeLessThan(65_536);
  });

  test('names the permission when it may not be read', async () => {
    const { github, forge } = await start();
    github.world.issues.add(7);
    const error = await failureOf(
      forge({ permissions: { contents: 'write' } }).signals.upsertComment(7, MARKER, 'one'),
    );
    expect(error.code).toBe('API_REFUSED');
    expect(error.kinds).toEqual(['FORBIDDEN']);
    expect(error.remedy).toContain('pull-requests: read');
  });
});

describe('answers to people', () => {
  test('a comment is written once, whatever happens to the answer', async () => {
    const { github, forge } = await start();
    github.world.issues.add(7);
    github.fault = () => 'drop-after';
    const error = await failureOf(forge().signals.comment(7, 'Approved.'));
    expect([error.code, error.mayHaveLanded]).toEqual(['API_UNREACHABLE', true]);
    expect(github.world.comments).toHaveLength(1);
  });

  test('a reaction is there once', async () => {
    const { github, forge } = await start();
    const comment = github.addComment({ issue: 7, author: 'ann', body: '/orchestrator status' });
    const { signals } = forge();
    await signals.react(comment.id, 'eyes');
    await signals.react(comment.id, 'eyes');
    expect(comment.reactions).toEqual([{ content: 'eyes', login: 'github-actions[bot]' }]);
  });

  test('a comment on an issue that is gone says so', async () => {
    const { forge } = await start();
    const error = await failureOf(forge().signals.comment(404, 'hello'));
    expect([error.code, error.status]).toEqual(['API_REFUSED', 404]);
  });
});

describe('check runs', () => {
  test('are open or have a conclusion', async () => {
    const { github, sha, forge } = await start();
    const check = { name: 'orchestrator', sha, title: 'Wave 1', summary: 'fine', url: null };
    const { signals } = forge();
    await signals.createCheckRun({ ...check, conclusion: null });
    await signals.createCheckRun({ ...check, conclusion: 'action_required' });
    expect(github.world.checkRuns.map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ['in_progress', null],
      ['completed', 'action_required'],
    ]);
  });
});
