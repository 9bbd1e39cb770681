import { describe, expect, test } from '@jest/globals';
import type { Forge, RunFacts } from '../../src/app/ports/forge.js';
import { tellPlan } from '../../src/app/tell-plan.js';
import { PLAN_MARKER, planText } from '../../src/report/plan-text.js';
import { PLAN_SCHEMA, type PlanFile, parsePlanFile } from '../../src/schema/plan-file.js';
import { objectId } from '../support/engine.js';
import { HEAD, MemoryForge, pullRequest, runFacts } from '../support/memory-forge.js';

const PLAN: PlanFile = {
  schema: PLAN_SCHEMA,
  pull_request: 7,
  head_sha: HEAD,
  wave: [{ task: 'p/a', title: 'A', agent: 'default' }],
  held: [{ task: 'p/b', code: 'WAITING_FOR_TASK', reason: 'p/a is pending' }],
  more: 0,
};
const UPSTREAM = { id: '41', headSha: HEAD, event: 'pull_request' };

async function told(plan: PlanFile, facts: Partial<RunFacts> = {}, names = ['orchestrator-plan-r1']) {
  const memory = new MemoryForge();
  memory.pulls_.set(7, pullRequest({ fork: true }));
  const artifacts: Forge['artifacts'] = {
    ...memory.artifacts,
    ofRun: async (runId) =>
      names.map((name, id) => ({
        id,
        name,
        bytes: 1,
        runId,
        expired: false,
        createdAt: '2027-01-15T08:00:00Z',
      })),
    download: async (id) => Buffer.from(String(id)),
  };
  const read: string[] = [];
  const { kind } = await tellPlan(
    Object.assign(memory, { artifacts }),
    runFacts({ event: 'workflow_run', pullRequest: null, upstream: UPSTREAM, ...facts }),
    {
      read: async (archive) => {
        read.push(Buffer.from(archive).toString());
        return plan;
      },
      words: (shown) => ({ marker: PLAN_MARKER, body: `${PLAN_MARKER}\n${planText(shown)}` }),
    },
  );
  return { kind, read, comments: memory.comments };
}

describe('the plan of a run without rights', () => {
  test('is told on the pull request whose head it is for, the newest one', async () => {
    const { kind, read, comments } = await told(PLAN, {}, [
      'orchestrator-plan-r1',
      'orchestrator-plan-r2',
      'x',
    ]);
    expect([kind, read, comments.map(({ issue }) => issue)]).toEqual(['told', ['1'], [7]]);
  });

  test.each([
    [
      'names another commit than the run that made it was for',
      { ...PLAN, head_sha: objectId('c'.repeat(40)) },
      {},
    ],
    [
      'names a pull request with another head',
      PLAN,
      { upstream: { ...UPSTREAM, headSha: objectId('c'.repeat(40)) } },
    ],
    ['names a pull request that is not there', { ...PLAN, pull_request: 8 }, {}],
    ['names none', { ...PLAN, pull_request: null }, {}],
    ['was not made for a pull request', PLAN, { upstream: { ...UPSTREAM, event: 'push' } }],
    ['comes from nowhere', PLAN, { upstream: null }],
  ])('is not told when it %s', async (_, plan, facts) => {
    expect(await told(plan, facts)).toMatchObject({ kind: 'refused', comments: [] });
  });

  test('is refused whole when it is not what we write', () => {
    const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
    expect(parsePlanFile(bytes(PLAN))).toMatchObject({ kind: 'plan', plan: PLAN });
    for (const wrong of [
      { ...PLAN, more: -1 },
      { ...PLAN, extra: 1 },
      { ...PLAN, head_sha: '--upload-pack' },
      { ...PLAN, wave: Array.from({ length: 201 }, () => PLAN.wave[0]) },
      null,
    ])
      expect(parsePlanFile(bytes(wrong)).kind).toBe('invalid');
    expect(parsePlanFile(Buffer.from('{')).kind).toBe('invalid');
  });

  test('does nothing on the page but stand there', () => {
    const title = '@everyone <img src=x> #1 `| x\n::error::';
    const text = planText({ ...PLAN, wave: [{ task: 'p/a', title, agent: '[a](http://b)' }] });
    const plain = text.replace(/`[^`\n]*`/g, '');
    expect(plain).not.toMatch(/@|<|#1|http|::error/);
  });
});
