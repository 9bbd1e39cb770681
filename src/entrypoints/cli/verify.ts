/** `verify`: is the state what the journal says? */
import { chooseSessionId } from '../../app/choose-stored.js';
import { verify } from '../../app/verify.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { mark } from '../../report/style.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context }) => {
    const id = await chooseSessionId(context, namedSession(call));
    const stored = await context.store.load(id);
    if (stored === undefined)
      throw new OrchestratorError(
        'SESSION_NOT_FOUND',
        `There is no session ${id} in ${context.store.location}.`,
        'See: orchestrator session list',
      );
    const result = await verify(id, stored);
    const style = call.terminal.out;
    const seen = `${counted(result.transactions, 'transaction')}, ${counted(result.lines, 'line')}, ${counted(result.outputs, 'output')}`;
    return answered(
      result,
      result.ok
        ? [`${mark(style, 'completed')} Session ${id}, version ${result.version}: ${seen}, all as recorded.`]
        : [
            ...result.problems.map(
              ({ file, line, column, code, text }) =>
                `${plainText(file, 400)}:${line}:${column} ${code} ${plainText(text, 1000)}`,
            ),
            `${mark(style, 'failed')} Session ${id}: ${counted(result.problems.length, 'problem')}. See what can be done: orchestrator repair --session ${id}`,
          ],
      result.ok ? EXIT.done : EXIT.invalid,
    );
  });
}
