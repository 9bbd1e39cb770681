/** The command `comment`: reads the comment that caused the run, does what it asks for as far as its author may, and answers under it. */
import { answerComment, NEEDED_PERMISSION } from '../../app/comment-command.js';
import type { Context } from '../../app/context.js';
import { OrchestratorError } from '../../errors.js';
import { answerWords } from '../../report/signal-words.js';
import { answered, type VerbEnd } from '../cli/call.js';
import type { Platform } from './platform.js';

export async function answerTo(
  context: Context,
  platform: Platform | null,
  session: string | null,
  secrets: readonly string[],
): Promise<VerbEnd> {
  if (platform === null)
    throw new OrchestratorError(
      'USAGE',
      'The command comment needs a workflow run and a token.',
      'Run it on `issue_comment`, with `github-token` as it is.',
    );
  const { facts, forge } = platform;
  const end = await answerComment(
    context,
    forge,
    { facts, session, needed: NEEDED_PERMISSION },
    answerWords(secrets),
  );
  if (end.kind === 'ignored')
    return answered({ kind: end.kind, changed: false }, [`Nothing to do: ${end.reason}.`]);
  const document = {
    kind: end.kind,
    verb: end.verb,
    code: end.code,
    changed: end.kind === 'changed',
    session: end.loaded?.session.id ?? null,
    version: end.loaded?.session.version ?? null,
  };
  const said = answered(document, [
    `/orchestrator${end.verb === null ? '' : ` ${end.verb}`}: ${end.kind}${end.code === null ? '' : ` (${end.code})`}`,
    ...end.problems,
  ]);
  return end.loaded === null ? said : { ...said, loaded: end.loaded };
}
