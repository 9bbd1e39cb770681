/** The state where it is: can it be read, and would a push be taken? */
import { type Finding, finding } from './finding.js';
import { known, type Look } from './look.js';

export async function checkState({ around }: Look): Promise<readonly Finding[]> {
  if ((await known(around.state())) === null) return [];
  await around.sessions();
  const answer = await around.push();
  if (answer === null || answer.kind !== 'refused') return [];
  return [
    finding('TOKEN_READ_ONLY', {
      evidence: `The remote refuses to be pushed to: ${answer.reason}`,
      remedy: answer.remedy,
    }),
  ];
}
