/** `next`: one task for whoever asks. The claim is printed once and stored nowhere. */
import { conclusionOf } from '../../app/advance.js';
import { findTask } from '../../app/find-by-name.js';
import { next } from '../../app/next.js';
import { explain } from '../../domain/explain.js';
import type { Task } from '../../domain/task.js';
import { EXIT } from '../../errors.js';
import { explainText } from '../../report/explain-text.js';
import { plainLine, plainText } from '../../report/plain-text.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(call, async (context, loaded) => {
    const text = call.positionals[0];
    const found = text === undefined ? null : findTask(loaded.session, text);
    if (found?.kind === 'refused') return found;
    const wanted = found === null ? null : found.value;
    const { claimed, loaded: after } = await next(context, loaded, {
      task: wanted?.spec.id ?? null,
      agent: call.options.text('agent'),
      layer: call.options.text('layer'),
    });
    const { session } = after;
    const head = { session: session.id, version: session.version };
    if (claimed === null) {
      const now = context.clock.now();
      const conclusion = conclusionOf(session, now);
      const why =
        wanted === null
          ? [`Nothing can be claimed now: ${conclusion}.`, '  → orchestrator status']
          : explainText(wanted, explain(session, wanted, now), call.terminal.out);
      return answered({ ...head, claimed: null, conclusion }, why, EXIT.nothing);
    }
    const { task, attempt, claim, prompt } = claimed;
    const promptText = Buffer.from(prompt).toString('utf8');
    return answered({ ...head, claimed: claimDocument(task, attempt, claim, promptText) }, [
      `${task.spec.id} attempt ${attempt}: ${plainText(task.spec.title)}`,
      ...task.spec.outputs.map((output) =>
        output.kind === 'file'
          ? `  output ${plainText(output.path)}`
          : `  check  ${plainText(output.command)}`,
      ),
      '',
      ...promptText
        .trimEnd()
        .split('\n')
        .map((line) => plainLine(line, 2000)),
      '',
      `When it is done: orchestrator complete ${task.spec.id} --claim ${claim}`,
      `If it cannot be done: orchestrator fail ${task.spec.id} --claim ${claim} --reason TEXT`,
    ]);
  });
}

function claimDocument(task: Task, attempt: number, claim: string, prompt: string) {
  return {
    task: task.spec.id,
    title: task.spec.title,
    attempt,
    claim,
    base_sha: task.claim?.baseSha ?? null,
    outputs: task.spec.outputs.map((output) =>
      output.kind === 'file' ? { path: output.path } : { check: output.command },
    ),
    prompt,
  };
}
