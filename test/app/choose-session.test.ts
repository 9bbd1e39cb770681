import { describe, expect, test } from '@jest/globals';
import { chooseSession, findSession } from '../../src/app/choose-session.js';
import type { Context } from '../../src/app/context.js';
import { appRig } from '../support/app-context.js';
import { definition, SESSION, taskSpec } from '../support/engine.js';

/** A clone that knows of no session by itself, and a store with one that is over. */
async function afterTheEnd(ids = [SESSION]): Promise<Context> {
  const { engine, context } = await appRig(definition([taskSpec('p/a')]));
  await engine.one({ type: 'cancel_session', reason: null });
  engine.store.sessions = async () => ids;
  return { ...context, pointer: { ...context.pointer, read: async () => null } };
}

describe('which session a shell means', () => {
  test('is the only one there is, be it over', async () => {
    const { session } = await chooseSession(await afterTheEnd(), null);
    expect(session).toMatchObject({ id: SESSION, status: 'cancelled' });
  });

  test('is none that is over where a new one may be started', async () => {
    expect(await findSession(await afterTheEnd(), null)).toBeNull();
  });

  test('is a question where several are over', async () => {
    const chosen = chooseSession(await afterTheEnd([SESSION, SESSION]), null);
    await expect(chosen).rejects.toMatchObject({ code: 'NO_SESSION' });
  });
});
