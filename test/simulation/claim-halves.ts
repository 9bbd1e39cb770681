/** The public half of each secret, computed once: keys are dear, and the simulation needs them more often than the product. */
import type { Sha256 } from '../../src/domain/ids.js';
import { claimKey } from '../../src/schema/claim-key.js';
import { sha256 } from '../../src/schema/sha256.js';

export class ClaimHalves {
  readonly #keys = new Map<string, string>();

  key(secret: string): string {
    const known = this.#keys.get(secret) ?? claimKey(secret);
    this.#keys.set(secret, known);
    return known;
  }

  /** As the state keeps it. */
  hash(secret: string): Sha256 {
    return sha256(this.key(secret));
  }
}
