/** Says that a session which starts here would be lost with the machine. */
import type { Wired } from '../wire.js';
import type { Call } from './call.js';

/** The remark, for the answer as well; empty where there is no risk. */
export async function tellRisk(call: Call, risk: Wired['risk']): Promise<readonly string[]> {
  const found = await risk();
  if (found === null) return [];
  call.terminal.note(`note: ${found.evidence}\n  → ${found.remedy}`);
  return [found.evidence];
}
