/**
 * Secrets of claims and their public halves. Keys are dear, and the simulation needs many more than the product ever does: all histories draw from
 * the same few hundred secrets, so that each key is made once for all of them. Within one history no secret comes twice.
 */
import type { Sha256 } from '../../src/domain/ids.js';
import { claimKey } from '../../src/schema/claim-key.js';
import { sha256 } from '../../src/schema/sha256.js';
import type { Luck } from './luck.js';

/** With this every secret begins, so that it is found wherever it does not belong. */
export const SECRET_MARK = '5ec2e75ec2e7';

const SECRETS = 900;
const hashes = new Map<string, Sha256>();

export class ClaimHalves {
  readonly #taken = new Set<number>();

  /** A secret that this history has not seen yet. */
  fresh(luck: Luck): string {
    if (this.#taken.size >= SECRETS) return `${SECRET_MARK}${luck.hex(16).slice(SECRET_MARK.length)}`;
    let index = luck.below(SECRETS);
    while (this.#taken.has(index)) index = (index + 1) % SECRETS;
    this.#taken.add(index);
    return `${SECRET_MARK}${String(index).padStart(32 - SECRET_MARK.length, '0')}`;
  }

  key(secret: string): string {
    return claimKey(secret);
  }

  /** As the state keeps it. */
  hash(secret: string): Sha256 {
    const known = hashes.get(secret) ?? sha256(claimKey(secret));
    hashes.set(secret, known);
    return known;
  }
}
