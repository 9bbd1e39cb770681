import { describe, expect, test } from '@jest/globals';
import { sessionFindings } from '../../../src/app/doctor/session-checks.js';
import { explainDocument } from '../../../src/app/explain-document.js';
import { sha256 } from '../../../src/schema/sha256.js';
import { type AppRig, appRig } from '../../support/app-context.js';
import { definition, RETRY, SESSION, taskId, taskSpec } from '../../support/engine.js';

async function failedThrice(): Promise<AppRig> {
  const retry = { ...RETRY, maxAttempts: 9, backoffSeconds: 0 };
  const rig = await appRig(definition([taskSpec('p/a', { retry })]));
  for (const n of [1, 2, 3]) {
    await rig.engine.one({
      type: 'claim_task',
      task: taskId('p/a'),
      claimSha256: sha256(`secret ${n}`),
      holder: { kind: 'run', id: '1', attempt: 1, leg: null },
      baseSha: null,
      leaseSeconds: 100,
      missingInputs: [],
    });
    await rig.engine.one({
      type: 'settle_claim',
      task: taskId('p/a'),
      attempt: n,
      outcome: 'timed_out',
      reason: `It took ${n * 100} s.`,
    });
  }
  return rig;
}

describe('a session that goes on without getting anywhere', () => {
  test('is a finding of doctor, with the task and the evidence', async () => {
    const rig = await failedThrice();
    const { definition: pinned } = (await rig.engine.load()).session;
    const compile = async () => ({ definition: pinned, prompts: new Map(), remarks: [] });
    const findings = await sessionFindings({ ...rig.context, definitions: { compile } }, SESSION);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['SESSION_STALLED', 'warning']]);
    expect(findings[0]?.evidence).toContain('p/a');
    expect(findings[0]?.remedy).toContain('orchestrator explain p/a');
  });

  test('is explained where the task is', async () => {
    const { session } = await (await failedThrice()).engine.load();
    const task = session.tasks.get(taskId('p/a'));
    if (task === undefined) throw new Error('the task is gone');
    expect(explainDocument(session, task, session.updatedAt)).toMatchObject({
      status: 'escalated',
      because: [{ code: 'ESCALATED' }, { code: 'SAME_FAILURE' }],
    });
  });
});
