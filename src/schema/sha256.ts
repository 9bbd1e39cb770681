/** The one hash of the project. */
import { createHash } from 'node:crypto';
import { isSha256, type Sha256 } from '../domain/ids.js';

/** Lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
export function sha256(data: Uint8Array | string): Sha256 {
  const hex = createHash('sha256').update(data).digest('hex');
  if (!isSha256(hex)) throw new Error('Internal error: SHA-256 gave no SHA-256');
  return hex;
}
