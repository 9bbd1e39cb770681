/**
 * The seal beside a document that a leg leaves: made with the claim's secret over the document and the change that travels with it. Others can read and
 * replace what is uploaded, but cannot seal anything else.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSealed, sealOf } from '../../schema/claim-key.js';
import { sha256 } from '../../schema/sha256.js';
import { readPlainFile } from './plain-files.js';

export interface Sealed {
  /** `report.json` or `check.json`. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

const NO_CHANGE = '-';
const MOST_BYTES = 1024;

/** Name of the file with the seal of a document. */
export function sealName(document: string): string {
  return document.replace(/\.json$/, '.seal');
}

/** Two lines: the SHA-256 of the change, or `-`; and the seal. */
export function writeSeal(folder: string, document: Sealed, change: Uint8Array | null, secret: string): void {
  const hash = change === null ? NO_CHANGE : sha256(change);
  const seal = sealOf(secret, statement(document, hash));
  writeFileSync(join(folder, sealName(document.name)), `${hash}\n${seal}\n`);
}

/** What the holder of the claim sealed along with the document: the SHA-256 of the change, null for none. Undefined when nobody sealed this. */
export async function sealedChange(
  folder: string,
  document: Sealed,
  key: string,
): Promise<string | null | undefined> {
  const bytes = await readPlainFile(join(folder, sealName(document.name)), MOST_BYTES);
  const [hash = '', seal = ''] = (bytes?.toString('latin1') ?? '').split('\n');
  if (!isSealed(key, statement(document, hash), seal)) return undefined;
  return hash === NO_CHANGE ? null : hash;
}

function statement({ name, bytes }: Sealed, change: string): string {
  return `orchestrator/seal/1\n${name} ${sha256(bytes)}\nchange ${change}\n`;
}
