/**
 * Object ids from text, for tests.
 */
import { isObjectId, type ObjectId } from '../../src/domain/ids.js';

/** An object id from text that is one. */
export function objectId(text: string): ObjectId {
  if (!isObjectId(text)) throw new Error(`not an object id: ${text}`);
  return text;
}
