/** What `doctor --fix` does: only what takes nothing from anybody. Each answers with what it did. */
import { AttemptLeftovers } from '../attempt-leftovers.js';
import type { Context } from '../context.js';
import { loadSession } from '../session-files.js';
import { known, type Look } from './look.js';
import { named } from './session-checks.js';

export async function fixes({ around }: Look): Promise<readonly string[]> {
  if ((await known(around.state())) === null) return [];
  const done: string[] = [];
  const { leftovers } = await around.place();
  if (leftovers.length > 0) {
    await around.discard(leftovers);
    done.push(`Removed ${named(leftovers)}.`);
  }
  return [...done, ...((await known(around.use(fixContext))) ?? [])];
}

async function fixContext(context: Context): Promise<readonly string[]> {
  const done: string[] = [];
  const ids = await context.store.sessions();
  const current = await context.pointer.read();
  const [newest] = await unfinished(context, ids);
  if (current !== null && !ids.includes(current) && newest !== undefined) {
    await context.pointer.write(newest);
    done.push(`This clone means session ${newest} now.`);
  }
  for (const id of ids) {
    const before = (await context.local.keys(id)).length;
    if (before === 0) continue;
    const loaded = await known(loadSession(context.store, id));
    if (loaded == null) continue;
    await new AttemptLeftovers(context, id).sweep(loaded.session);
    const removed = before - (await context.local.keys(id)).length;
    if (removed > 0) done.push(`Removed ${removed} folders of attempts of session ${id}.`);
  }
  return done;
}

/** Sessions that go on, the one that changed last first. */
async function unfinished(
  { store }: Context,
  ids: Awaited<ReturnType<Context['store']['sessions']>>,
): Promise<typeof ids> {
  const found: { readonly id: (typeof ids)[number]; readonly at: number }[] = [];
  for (const id of ids) {
    const loaded = await known(loadSession(store, id));
    if (loaded != null && !['completed', 'cancelled'].includes(loaded.session.status))
      found.push({ id, at: loaded.session.updatedAt });
  }
  return found.sort((a, b) => b.at - a.at).map(({ id }) => id);
}
