import { beforeAll, describe, expect, test } from '@jest/globals';
import { sessionFindings } from '../../src/app/doctor/session-checks.js';
import { carryOut } from '../../src/app/repair/carry-out.js';
import { planRepair, type RepairPlan } from '../../src/app/repair/plan-repair.js';
import { readSession } from '../../src/app/session-files.js';
import { verify } from '../../src/app/verify.js';
import { OrchestratorError } from '../../src/errors.js';
import { appRig } from '../support/app-context.js';
import { definition, SESSION, taskSpec } from '../support/engine.js';
import { type MemoryStore, storedFiles } from '../support/memory-store.js';
import type { DamageCase, Outcome } from './damage-case.js';
import { damagedFiles } from './damaged-files.js';
import { ELSEWHERE, rowsOf } from './elsewhere.js';
import { forgedRecords } from './forged-records.js';
import {
  type Base,
  type Files,
  type SoundSession,
  soundSessions,
  storeOf,
  workTree,
} from './sound-sessions.js';
import { tornJournals } from './torn-journals.js';

const SEED = 20261120;
const CASES: readonly DamageCase[] = [...damagedFiles(SEED), ...forgedRecords(), ...tornJournals()];

let sound: Readonly<Record<Base, SoundSession>>;
beforeAll(async () => {
  sound = await soundSessions();
});

/** What reading the session ends with. */
async function reading(files: Files): Promise<string> {
  try {
    await readSession(SESSION, storedFiles(files));
  } catch (error) {
    if (error instanceof OrchestratorError) return error.code;
    throw error;
  }
  return (await verify(SESSION, storedFiles(files))).ok ? 'sound' : 'verify';
}

function outcomeOf(plan: RepairPlan): Outcome {
  if (plan.steps === null)
    return plan.remaining.length === 0 ? 'whole' : plan.version === null ? 'none' : 'part';
  if (plan.lost > 0) return 'loss';
  if (plan.remaining.length > 0) return 'part';
  return plan.anchored ? 'written off' : 'whole';
}

async function repaired(
  base: SoundSession,
  store: MemoryStore,
): Promise<{ readonly plan: RepairPlan; readonly ok: boolean }> {
  const { context, engine } = await appRig(definition([taskSpec('p/x')]));
  const stored = await store.load(SESSION);
  if (stored === undefined) throw new Error('there is no session');
  const now = async () => workTree(base);
  const plan = await planRepair({ id: SESSION, stored, history: null, now, at: engine.clock.now() });
  if (plan.steps === null) return { plan, ok: (await verify(SESSION, stored)).ok };
  const { after } = await carryOut({ ...context, store }, plan, null);
  return { plan, ok: after.ok };
}

describe('damage of the state', () => {
  test.each(CASES.map((one) => [`${one.family}: ${one.name}`, one] as const))(
    '%s',
    async (_name, { base, damage, code, outcome }) => {
      const files = damage(sound[base]);
      expect(await reading(files)).toBe(code);
      const store = await storeOf(files);
      const { context } = await appRig(definition([taskSpec('p/x')]));
      const findings = await sessionFindings({ ...context, store }, SESSION);
      if (code !== 'sound')
        expect(findings.filter(({ severity, remedy }) => severity === 'error' && remedy !== '')).not.toEqual(
          [],
        );
      expect(store.asked).toHaveLength(1);
      expect(store.files(SESSION)).toEqual(files);
      const { plan, ok } = await repaired(sound[base], store);
      expect([outcomeOf(plan), ok]).toEqual([outcome, outcome !== 'none' && outcome !== 'part']);
      for (const [path, bytes] of files) {
        const changed = !Buffer.from(store.files(SESSION).get(path) ?? '').equals(bytes);
        const wasMended = plan.mended.some((one) => one.path === path);
        if (changed && wasMended && plan.steps !== null)
          expect(store.files(SESSION).get(`${plan.evidence}/damaged/${path}`)).toEqual(bytes);
      }
    },
    30_000,
  );
});

describe('the corpus', () => {
  test('has at least 278 cases of its own and in the tables of other suites', () => {
    const elsewhere = ELSEWHERE.map((table) => rowsOf(table));
    expect(elsewhere.every((rows) => rows >= 6)).toBe(true);
    expect(CASES.length).toBeGreaterThanOrEqual(250);
    expect(CASES.length + elsewhere.reduce((sum, rows) => sum + rows, 0)).toBeGreaterThanOrEqual(278);
  });

  test('has no two cases of one name', () => {
    const names = CASES.map(({ family, name }) => `${family}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
