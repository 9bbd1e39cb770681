/**
 * The message of a state commit: a subject for people, trailers for programs. The transaction id makes every commit unique, so that
 * two writers can never both believe that the same commit is theirs.
 */
import type { StateChange } from '../../app/ports.js';

export const STATE_IDENTITY = 'orchestrator <orchestrator@users.noreply.github.com>';

/** Subject, blank line, trailers. */
export function stateMessage(change: StateChange): string {
  const trailers = [
    `Orchestrator-Session: ${change.session}`,
    `Orchestrator-Transaction: ${change.txId}`,
    `Orchestrator-Version: ${change.version}`,
    ...(change.run === null ? [] : [`Orchestrator-Run: ${oneLine(change.run, 100)}`]),
  ];
  return `${oneLine(change.summary, 120) || 'orchestrator: state'}\n\n${trailers.join('\n')}\n`;
}

/** Transaction id in the trailers of a commit message; undefined when there is none. */
export function transactionOf(message: string): string | undefined {
  // Only the last paragraph: a subject or body could quote a trailer.
  const last = message.trimEnd().split('\n\n').at(-1) ?? '';
  return /^Orchestrator-Transaction: (\S+)$/m.exec(last)?.[1];
}

function oneLine(text: string, most: number): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, most);
}
