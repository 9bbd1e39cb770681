/** `decline`: what was shown at a gate is not what is wanted. Tasks that are done again are told so, as after an attempt that failed. */
import type { PhaseId, TaskId } from '../domain/ids.js';
import { type Context, stamp } from './context.js';
import { type Answer, ask } from './person-verbs.js';
import { feedbackPath, type LoadedSession, textFile } from './session-files.js';

export async function declineGate(
  context: Context,
  loaded: LoadedSession,
  word: { readonly phase: PhaseId; readonly feedback: string; readonly tasks: readonly TaskId[] },
): Promise<Answer> {
  const files = word.tasks.flatMap((id) => {
    const attempts = loaded.session.tasks.get(id)?.attempts.length ?? 0;
    return attempts === 0 ? [] : [textFile(feedbackPath(id, attempts), `${word.feedback}\n`)];
  });
  return ask(context, loaded, { ...stamp(context), type: 'decline_gate', ...word }, files);
}
