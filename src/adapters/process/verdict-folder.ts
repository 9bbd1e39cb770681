/**
 * The folder that a check job leaves for one attempt: `check.log`, and `check.json` when the checks came to their end. Read back as hostile data.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReceivedReport } from '../../app/ports/attempts.js';
import { CHECK_BYTES, type CheckVerdict, parseCheckVerdict } from '../../schema/check-verdict.js';
import { readPlainFile } from './plain-files.js';
import { sealedChange, sealName, writeSeal } from './seal-file.js';

export const VERDICT = 'check.json';
const LOG = 'check.log';

/** Makes the folder, without a verdict that was left in it before; answers where its log goes. */
export function emptyVerdictFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of [VERDICT, sealName(VERDICT)])
    rmSync(join(folder, name), { recursive: true, force: true });
  return join(folder, LOG);
}

/** Sealed with the claim's secret; last of all, so that a folder with a verdict is complete. */
export function writeVerdict(folder: string, verdict: CheckVerdict, secret: string): void {
  const text = `${JSON.stringify(verdict, null, 2)}\n`;
  writeSeal(folder, { name: VERDICT, bytes: text }, null, secret);
  writeFileSync(join(folder, `${VERDICT}.part`), text);
  renameSync(join(folder, `${VERDICT}.part`), join(folder, VERDICT));
}

/** What somebody left as a verdict. */
export async function readVerdict(folder: string): Promise<ReceivedReport> {
  const bytes = await readPlainFile(join(folder, VERDICT), CHECK_BYTES);
  if (bytes === undefined)
    return { kind: 'unreadable', folder, reason: `its ${VERDICT} is longer than ${CHECK_BYTES} bytes` };
  const parsed = parseCheckVerdict(bytes);
  if (parsed.kind === 'invalid')
    return { kind: 'unreadable', folder, reason: `its ${VERDICT} is wrong: ${parsed.faults.join('; ')}` };
  const { verdict } = parsed;
  return (await sealedChange(folder, { name: VERDICT, bytes }, verdict.claim)) === undefined
    ? { kind: 'unreadable', folder, reason: `its ${VERDICT} is not sealed by the claim that it names` }
    : { kind: 'verdict', folder, verdict };
}
