/** Puts the journal of a session that is over into as few files as it takes. Whole lines are moved, none is written anew: the chain stays as it is. */
import type { Rejection } from '../domain/command.js';
import { segmentName } from '../schema/journal.js';
import { corrupt, textOf } from '../schema/json-source.js';
import { type Context, stamp, transaction } from './context.js';
import { journalBackwards } from './journal-files.js';
import type { LoadedSession } from './session-files.js';
import { transact } from './transact.js';

/** Hosts of git repositories warn of files that are much larger. */
const MOST_CHARACTERS = 24 * 1024 * 1024;

export type Compacted =
  | {
      readonly kind: 'done';
      readonly loaded: LoadedSession;
      /** Older parts of the journal, before and after. */
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** Nothing is done where there is at most one older part. */
export async function compact(context: Context, loaded: LoadedSession): Promise<Compacted> {
  const { id } = loaded.session;
  const done = await transact(
    context,
    id,
    transaction(context, id, 'compact', loaded),
    async (draft, now) => {
      const { segments } = (now ?? loaded).journal;
      const decision = draft.ask({ ...stamp(context), type: 'compact_journal', segments });
      if (decision.kind === 'accepted' && decision.events.length > 0)
        draft.olderJournal = await olderJournal(now ?? loaded);
      return { decision, before: segments };
    },
  );
  const { decision, before } = done.value;
  if (decision.kind === 'refused') return decision;
  const after = done.loaded ?? loaded;
  return { kind: 'done', loaded: after, before, after: after.journal.segments };
}

/** What the older parts hold, in texts of a size that every host takes. Throws STATE_CORRUPT for a journal that is not the one that was written. */
async function olderJournal(loaded: LoadedSession): Promise<readonly string[]> {
  for await (const _proven of journalBackwards(loaded));
  const files = await loaded.files();
  const texts: string[] = [];
  for (let n = 1; n <= loaded.journal.segments; n += 1) {
    const name = segmentName(n);
    const bytes = await files.read(name);
    if (bytes === undefined) throw corrupt(name, 1, 1, 'the file is missing');
    const text = textOf(name, bytes);
    const last = texts.at(-1);
    if (last !== undefined && last.length + text.length <= MOST_CHARACTERS)
      texts[texts.length - 1] = last + text;
    else texts.push(text);
  }
  return texts;
}
