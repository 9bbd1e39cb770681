/** The sessions that the corpus damages: one that has been through everything, and one whose tasks lie in shards and whose journal in segments. */
import type { PinnedDefinition } from '../../src/app/ports.js';
import type { Definition } from '../../src/domain/definition.js';
import { definition, SESSION, taskId, taskSpec } from '../support/engine.js';
import { livedSession } from '../support/lived-session.js';
import { MemoryStore } from '../support/memory-store.js';
import { StoredEngine } from '../support/stored-session.js';

export type Files = ReadonlyMap<string, Uint8Array>;
export type Base = 'lived' | 'segmented' | 'sharded';

export interface SoundSession {
  readonly files: Files;
  readonly definition: Definition;
  /** The session's files as they were some transactions before. */
  readonly older: Files;
}

export async function soundSessions(): Promise<Readonly<Record<Base, SoundSession>>> {
  return { lived: await lived(), segmented: await segmented(), sharded: await sharded() };
}

async function lived(): Promise<SoundSession> {
  const engine = await livedSession();
  await engine.one({ type: 'pause_session', reason: 'tea' });
  const older = new Map(engine.store.files(SESSION));
  await engine.one({ type: 'resume_session', reason: 'done' });
  await engine.one({ type: 'block_task', task: taskId('q/new'), reason: 'a question' });
  return soundOf(engine, older);
}

async function segmented(): Promise<SoundSession> {
  const engine = await StoredEngine.started(definition([taskSpec('p/a'), taskSpec('p/b')]));
  let older: Files = new Map();
  for (let n = 0; n < 26; n += 1) {
    const reason = `${n} ${'x'.repeat(1_400)}`;
    await engine.one({ type: 'block_task', task: taskId('p/a'), reason });
    await engine.one({ type: 'unblock_task', task: taskId('p/a'), reason: null });
    if (n === 20) older = new Map(engine.store.files(SESSION));
  }
  return soundOf(engine, older);
}

async function sharded(): Promise<SoundSession> {
  const tasks = Array.from({ length: 1_020 }, (_, index) => taskSpec(`p/t${index}`));
  const engine = await StoredEngine.started(definition(tasks));
  const older = new Map(engine.store.files(SESSION));
  await engine.one({ type: 'block_task', task: taskId('p/t150'), reason: 'a question' });
  return soundOf(engine, older);
}

async function soundOf(engine: StoredEngine, older: Files): Promise<SoundSession> {
  const { session } = await engine.load();
  return { files: engine.store.files(SESSION), definition: session.definition, older };
}

/** A store that holds exactly these files. */
export async function storeOf(files: Files): Promise<MemoryStore> {
  const store = new MemoryStore();
  const writes = [...files].map(([path, bytes]) => ({ path, bytes }));
  const change = { session: SESSION, base: null, txId: 'TX-000001-0000000000000000', version: 1 };
  await store.commit({ ...change, writes, removes: [], refs: [], summary: 'corpus', run: null });
  return store;
}

/** The work tree beside the session, as it was at the start. */
export function workTree({ definition: pinned, files }: SoundSession): PinnedDefinition {
  const prompts = new Map(
    pinned.tasks.map(({ id }) => [id, files.get(`prompts/${id}.md`) ?? Buffer.alloc(0)]),
  );
  return { definition: pinned, prompts, remarks: [] };
}
