/** The one hash of the project. */
import { hash } from 'node:crypto';
import type { Sha256 } from '../domain/ids.js';

/** Lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
export function sha256(data: Uint8Array | string): Sha256 {
  return hash('sha256', data, 'hex') as Sha256;
}
