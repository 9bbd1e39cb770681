import { describe, expect, test } from '@jest/globals';
import { pinned } from '../../src/app/session-files.js';
import { OrchestratorError } from '../../src/errors.js';
import { definition, objectId, rejectionCode, SESSION, taskId, taskSpec } from '../support/engine.js';
import { type LooseCommand, StoredEngine } from '../support/stored-session.js';

const TASKS = ['p/a', 'p/b', 'p/c'].map((id) => taskSpec(id));
const REF = 'refs/heads/orchestrator/0a1b2c3d';

function block(id: string, actor = 'tester'): LooseCommand {
  return { type: 'block_task', task: taskId(id), reason: `by ${actor}`, actor };
}

function started(): Promise<StoredEngine> {
  return StoredEngine.started(definition(TASKS));
}

/** Somebody else's transaction, past the answers that the test prepared. */
function rival(engine: StoredEngine, command: LooseCommand): () => Promise<void> {
  return async () => {
    const other = new StoredEngine(engine.store);
    const waiting = engine.store.answers.splice(0);
    await other.one(command);
    engine.store.answers.push(...waiting);
  };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof OrchestratorError ? error.code : String(error);
}

async function statuses(engine: StoredEngine): Promise<readonly string[]> {
  return [...(await engine.load()).session.tasks].map(({ status }) => status);
}

describe('a transaction', () => {
  test('commits what was decided against exactly what was loaded', async () => {
    const engine = await started();
    const before = await engine.load();
    const done = await engine.one(block('p/a'));
    expect(done.tries).toBe(1);
    expect(done.events.map(({ type }) => type)).toEqual(['task_blocked']);
    const change = engine.store.asked.at(-1);
    expect(change).toMatchObject({ base: before.revision, version: 2, session: SESSION });
    expect(change?.txId).toMatch(/^TX-000002-[0-9a-f]{16}$/);
    expect(await statuses(engine)).toEqual(['blocked', 'pending', 'pending']);
  });

  test('of several commands decides each on what the ones before it left', async () => {
    const engine = await started();
    await engine.transact((draft) => {
      expect(rejectionCode(engine.ask(draft, block('p/a')))).toBeNull();
      const unblock = { type: 'unblock_task', task: taskId('p/a'), reason: null } as const;
      expect(rejectionCode(engine.ask(draft, unblock))).toBeNull();
      expect(draft.session.tasks.get(taskId('p/a'))?.status).toBe('pending');
    });
    const { session } = await engine.load();
    expect(session.version).toBe(2);
    expect(session.tasks.get(taskId('p/a'))?.statusHistory.map(({ status }) => status)).toEqual([
      'pending',
      'blocked',
      'pending',
    ]);
  });

  test('without events is no commit', async () => {
    const engine = await started();
    const commits = engine.store.asked.length;
    const nothing = await engine.one({ type: 'unblock_task', task: taskId('p/a'), reason: null });
    expect(nothing).toMatchObject({ events: [], tries: 1 });
    expect(engine.store.asked).toHaveLength(commits);
  });

  test('of a command that is refused changes nothing', async () => {
    const engine = await started();
    const files = engine.store.files(SESSION);
    const refused = await engine.one({ type: 'unblock_task', task: taskId('p/none'), reason: null });
    expect(rejectionCode(refused.value)).toBe('UNKNOWN_TASK');
    expect(engine.store.files(SESSION)).toBe(files);
  });

  test('keeps what was accepted beside what was refused', async () => {
    const engine = await started();
    await engine.transact((draft) => {
      engine.ask(draft, block('p/none'));
      engine.ask(draft, block('p/b'));
    });
    expect(await statuses(engine)).toEqual(['pending', 'blocked', 'pending']);
  });

  test('that throws while it is planned commits nothing', async () => {
    const engine = await started();
    const commits = engine.store.asked.length;
    const plan = engine.transact((draft) => {
      engine.ask(draft, block('p/a'));
      throw new Error('Internal error: a bug');
    });
    await expect(plan).rejects.toThrow('a bug');
    expect(engine.store.asked).toHaveLength(commits);
  });

  test('writes files and moves refs with the state', async () => {
    const engine = await started();
    const ref = { ref: REF, before: null, after: objectId('a'.repeat(40)) };
    await engine.transact((draft) => {
      engine.ask(draft, block('p/a'));
      draft.writes.push({ path: 'feedback/p/a.a1.md', bytes: Buffer.from('why') });
      draft.refs.push(ref);
    });
    expect(engine.store.asked.at(-1)?.refs).toEqual([ref]);
    expect(engine.store.files(SESSION).has('feedback/p/a.a1.md')).toBe(true);
  });

  test('of a session that there is not finds none and makes none by itself', async () => {
    const engine = new StoredEngine();
    const done = await engine.transact((draft) => draft.maybe);
    expect(done).toMatchObject({ value: undefined, loaded: undefined, events: [] });
    expect(await engine.store.sessions()).toEqual([]);
  });
});

describe('on a conflict', () => {
  test('everything is read and decided again, on what the rival left', async () => {
    const engine = await started();
    engine.store.answers.push({ kind: 'rival', act: rival(engine, block('p/a', 'rival')) });
    const done = await engine.one(block('p/a'));
    expect(done.tries).toBe(2);
    expect(rejectionCode(done.value)).toBe('WRONG_STATUS');
    const { session } = await engine.load();
    expect(session).toMatchObject({ version: 2, updatedBy: 'rival' });
  });

  test('the next try is another transaction, with another id and the next version', async () => {
    const engine = await started();
    engine.store.answers.push(
      { kind: 'rival', act: rival(engine, block('p/b', 'rival')) },
      { kind: 'conflict' },
    );
    const done = await engine.one(block('p/a'));
    expect(done.tries).toBe(3);
    const mine = engine.store.asked.filter(({ writes }) => writes.length > 0).slice(-4);
    expect(new Set(mine.map(({ txId }) => txId)).size).toBe(mine.length);
    expect(await statuses(engine)).toEqual(['blocked', 'blocked', 'pending']);
    expect((await engine.load()).session.version).toBe(3);
  });

  test('waits longer, with luck, and only between tries', async () => {
    const engine = await started();
    engine.store.answers.push({ kind: 'conflict' }, { kind: 'conflict' }, { kind: 'conflict' });
    await engine.one(block('p/a'));
    expect(engine.clock.slept).toEqual([25, 50, 100]);
  });

  test('a guess at the state that is out of date costs one try and nothing else', async () => {
    const engine = await started();
    const old = await engine.load();
    await engine.one(block('p/b', 'rival'));
    const done = await engine.transact((draft) => engine.ask(draft, block('p/a')), old);
    expect(done.tries).toBe(2);
    expect(await statuses(engine)).toEqual(['blocked', 'blocked', 'pending']);
  });

  test('lost too often in a row ends in an error that says so, and changes nothing', async () => {
    const engine = await started();
    const files = engine.store.files(SESSION);
    for (let n = 0; n < 500; n += 1) engine.store.answers.push({ kind: 'conflict' });
    expect(await codeOf(engine.one(block('p/a')))).toBe('CONTENTION');
    expect(engine.store.files(SESSION)).toBe(files);
    expect(engine.clock.slept.length).toBeLessThan(100);
  });

  test('that nobody won, because the store took none, is called what it is', async () => {
    const engine = await started();
    const files = engine.store.files(SESSION);
    for (let n = 0; n < 500; n += 1) engine.store.answers.push({ kind: 'unknown-lost' });
    expect(await codeOf(engine.one(block('p/a')))).toBe('REMOTE_UNREACHABLE');
    expect(engine.store.files(SESSION)).toBe(files);
  });

  test('two that start the same session make one', async () => {
    const engine = new StoredEngine();
    const def = definition(TASKS);
    const start = {
      type: 'start_session',
      session: SESSION,
      definition: def,
      definitionSha256: pinned(def).sha256,
      code: null,
    } as const;
    engine.store.answers.push({ kind: 'rival', act: rival(engine, { ...start, actor: 'rival' }) });
    const done = await engine.one(start);
    expect(rejectionCode(done.value)).toBe('SESSION_EXISTS');
    expect((await engine.load()).session).toMatchObject({ version: 1, updatedBy: 'rival' });
  });
});

describe('when the answer of the store is lost', () => {
  test('a transaction that was applied counts once', async () => {
    const engine = await started();
    engine.store.answers.push({ kind: 'unknown-applied' });
    const done = await engine.one(block('p/a'));
    expect(done).toMatchObject({ tries: 1, loaded: { session: { version: 2 } } });
    expect((await engine.load()).session.version).toBe(2);
  });

  test('also when others have committed since', async () => {
    const engine = await started();
    engine.store.answers.push({ kind: 'unknown-applied', afterwards: rival(engine, block('p/b', 'rival')) });
    const done = await engine.one(block('p/a'));
    expect(done.tries).toBe(1);
    expect(done.loaded?.session.version).toBe(3);
    expect(await statuses(engine)).toEqual(['blocked', 'blocked', 'pending']);
  });

  test('also when the journal has moved into a segment since', async () => {
    const engine = await StoredEngine.started(definition(TASKS));
    const add = (n: number, title: string): LooseCommand => {
      const spec = taskSpec(`p/n${n}`, { title });
      return { type: 'add_tasks', tasks: [{ id: spec.id, spec }] };
    };
    const long = 'x'.repeat(70_000);
    engine.store.answers.push({ kind: 'unknown-applied', afterwards: rival(engine, block('p/b', 'rival')) });
    const done = await engine.one(add(1, long));
    expect(done.loaded?.journal.segments).toBe(1);
    expect(done.tries).toBe(1);
    expect((await engine.load()).session.version).toBe(3);
  });

  test('a transaction that was not applied is decided again under a new id', async () => {
    const engine = await started();
    engine.store.answers.push({ kind: 'unknown-lost' });
    const done = await engine.one(block('p/a'));
    expect(done.tries).toBe(2);
    const [first, second] = engine.store.asked.slice(-2);
    expect(first?.txId).not.toBe(second?.txId);
    expect((await engine.load()).session.version).toBe(2);
  });

  test('a transaction that arrives only after it was looked for is still its own', async () => {
    const engine = await started();
    const arrives = async (): Promise<void> => {
      const [first] = engine.store.asked.slice(-2);
      if (first !== undefined) await engine.store.commit(first);
    };
    engine.store.answers.push({ kind: 'unknown-lost' }, { kind: 'rival', act: arrives });
    const done = await engine.transact((draft) => {
      engine.ask(draft, block('p/a'));
      return engine.store.asked.length;
    });
    expect(done).toMatchObject({ value: 1, tries: 2, events: [{ type: 'task_blocked' }] });
    expect((await engine.load()).session.version).toBe(2);
  });

  test('a try that was refused, and of which a second copy gets in, is its own', async () => {
    const engine = await started();
    const again = async (): Promise<void> => {
      const [first] = engine.store.asked.slice(-2);
      if (first !== undefined) await engine.store.commit(first);
    };
    engine.store.answers.push({ kind: 'conflict' }, { kind: 'rival', act: again });
    const done = await engine.transact((draft) => {
      engine.ask(draft, block('p/a'));
      return engine.store.asked.length;
    });
    expect(done).toMatchObject({ value: 1, tries: 2, events: [{ type: 'task_blocked' }] });
    expect((await engine.load()).session.version).toBe(2);
  });

  test('and the store cannot be read, the error says that nobody knows', async () => {
    const engine = await started();
    const loaded = await engine.load();
    engine.store.answers.push({ kind: 'unknown-applied' });
    engine.store.loadFailures.push(new Error('no route'));
    const done = engine.transact((draft) => engine.ask(draft, block('p/a')), loaded);
    expect(await codeOf(done)).toBe('OUTCOME_UNKNOWN');
    expect((await engine.one(block('p/a'))).events).toEqual([]);
    expect((await engine.load()).session.version).toBe(2);
  });

  test('an older state than the one it was made on says nothing, even where nothing would be left to do', async () => {
    const engine = await started();
    await engine.one(block('p/a'));
    await engine.one(block('p/b'));
    const loaded = await engine.load();
    engine.store.answers.push({ kind: 'unknown-applied' });
    engine.store.behind.push(3, 2, 3);
    const done = await engine.transact((draft) => {
      if (draft.session.version === 3) engine.ask(draft, block('p/c'));
    }, loaded);
    expect(done.events).toMatchObject([{ type: 'task_blocked' }]);
    expect(done.loaded?.session.version).toBe(4);
  });

  test('and the store shows nothing but older states, nobody knows', async () => {
    const engine = await started();
    await engine.one(block('p/a'));
    const loaded = await engine.load();
    engine.store.answers.push({ kind: 'unknown-applied' });
    engine.store.behind.push(...Array.from({ length: 50 }, () => 2));
    const done = engine.transact((draft) => {
      if (draft.session.version === 2) engine.ask(draft, block('p/b'));
    }, loaded);
    expect(await codeOf(done)).toBe('OUTCOME_UNKNOWN');
    engine.store.behind.length = 0;
    expect((await engine.load()).session.version).toBe(3);
  });

  test('and the store goes away before the next try, nobody knows either: it may have been on its way', async () => {
    const engine = await started();
    const loaded = await engine.load();
    engine.store.answers.push({ kind: 'unknown-lost' });
    engine.clock.sleep = async () => {
      engine.store.loadFailures.push(new OrchestratorError('REMOTE_UNREACHABLE', 'no route', 'Try again.'));
    };
    const done = engine.transact((draft) => engine.ask(draft, block('p/a')), loaded);
    expect(await codeOf(done)).toBe('OUTCOME_UNKNOWN');
  });
});

describe('when the repository refuses a ref', () => {
  const moving = (engine: StoredEngine, heedful: boolean) =>
    engine.transact((draft) => {
      engine.ask(draft, block('p/a'));
      if (!heedful || !draft.refusedRefs.includes(REF))
        draft.refs.push({ ref: REF, before: null, after: objectId('a'.repeat(40)) });
    });

  test('the plan is asked again and can do without it', async () => {
    const engine = await started();
    engine.store.answers.push({ kind: 'refs-refused', refs: [REF] });
    const done = await moving(engine, true);
    expect(done.tries).toBe(2);
    expect(engine.store.asked.at(-1)?.refs).toEqual([]);
    expect(await statuses(engine)).toEqual(['blocked', 'pending', 'pending']);
  });

  test('a plan that insists ends in an error, at once', async () => {
    const engine = await started();
    for (let n = 0; n < 3; n += 1) engine.store.answers.push({ kind: 'refs-refused', refs: [REF] });
    expect(await codeOf(moving(engine, false))).toBe('PUSH_REFUSED');
    expect(await statuses(engine)).toEqual(['pending', 'pending', 'pending']);
  });
});

describe('when the state cannot be had', () => {
  test('a failure to load is the failure of the transaction', async () => {
    const engine = await started();
    engine.store.loadFailures.push(new OrchestratorError('REMOTE_UNREACHABLE', 'no route', 'Try again.'));
    expect(await codeOf(engine.one(block('p/a')))).toBe('REMOTE_UNREACHABLE');
  });

  test('a session that vanishes between two tries is missed, never made anew', async () => {
    const engine = await started();
    engine.store.answers.push({ kind: 'rival', act: async () => engine.store.lose(SESSION) });
    expect(await codeOf(engine.one(block('p/a')))).toBe('STATE_REWOUND');
    expect(await engine.store.sessions()).toEqual([]);
  });

  test('on a session that is gone before anything was read is an error of the state, not of the program', async () => {
    const engine = new StoredEngine();
    expect(await codeOf(engine.transact((draft) => draft.session.version))).toBe('STATE_REWOUND');
  });
});
