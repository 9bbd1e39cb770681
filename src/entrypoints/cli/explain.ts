/** `explain`: why a task does or does not move. */
import { explainDocument } from '../../app/explain-document.js';
import { findTask } from '../../app/find-by-name.js';
import { explain } from '../../domain/explain.js';
import { explainText } from '../../report/explain-text.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(call, async (context, { session }) => {
    const found = findTask(session, call.positionals[0] ?? '');
    if (found.kind === 'refused') return found;
    const now = context.clock.now();
    return answered(
      explainDocument(session, found.value, now),
      explainText(found.value, explain(session, found.value, now), call.terminal.out),
    );
  });
}
