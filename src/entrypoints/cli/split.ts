/** `split`: other tasks take the place of one. */
import { findTask } from '../../app/find-by-name.js';
import { splitTask } from '../../app/split-task.js';
import { readGiven, required } from './agent.js';
import { type Call, type VerbEnd, withSession } from './call.js';
import { personAnswer } from './person-answer.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const list = required(call, 'list', 'the tasks that take its place');
  const reason = required(call, 'reason', 'why, for whoever reads the journal');
  return withSession(call, async (context, loaded) => {
    const found = findTask(loaded.session, call.positionals[0] ?? '');
    if (found.kind === 'refused') return found;
    const bytes = Buffer.from(await readGiven(call, list), 'utf8');
    const answer = await splitTask(context, loaded, { task: found.value, list: bytes, reason });
    return personAnswer(answer, { kind: 'task', id: found.value.spec.id });
  });
}
