/** `complete`: a task that somebody did by hand or in a shell of their own. */
import { complete } from '../../app/complete.js';
import { findTask } from '../../app/find-by-name.js';
import { type Call, type VerbEnd, withSession } from './call.js';
import { personAnswer } from './person-answer.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(call, async (context, loaded, { findOutput }) => {
    const found = findTask(loaded.session, call.positionals[0] ?? '');
    if (found.kind === 'refused') return found;
    const answer = await complete(context, loaded, {
      task: found.value,
      claim: call.options.text('claim'),
      force: call.options.flag('force'),
      reason: call.options.text('reason'),
      find: findOutput,
    });
    return personAnswer(answer, { kind: 'task', id: found.value.spec.id });
  });
}
