/**
 * What a claim's secret is good for: sealing what its leg leaves behind. State and reports hold only the public half, because every job of a run can
 * read what another one has uploaded: whoever reads a report must not be able to write one.
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Sha256 } from '../domain/ids.js';
import { sha256 } from './sha256.js';

/** Ed25519 keys, as DER around the 32 bytes that matter. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

interface KeyPair {
  readonly sealing: KeyObject;
  /** 64 hex digits. */
  readonly open: string;
}

/** Pairs already made: making one costs as much as ten seals, and one claim needs its own four times. */
const made = new Map<string, KeyPair>();
const KEPT = 1_000;

function keyPair(secret: string): KeyPair {
  const known = made.get(secret);
  if (known) return known;
  const seed = Buffer.from(sha256(`claim key:${secret}`), 'hex');
  const sealing = createPrivateKey({
    key: Buffer.concat([PRIVATE_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const der = createPublicKey(sealing).export({ format: 'der', type: 'spki' });
  const pair = { sealing, open: der.subarray(PUBLIC_PREFIX.length).toString('hex') };
  if (made.size >= KEPT) made.clear();
  made.set(secret, pair);
  return pair;
}

/** The public half of a claim's secret: 64 hex digits. */
export function claimKey(secret: string): string {
  return keyPair(secret).open;
}

/** What the state keeps of a claim: the SHA-256 of its public half. */
export function claimHash(secret: string): Sha256 {
  return sha256(claimKey(secret));
}

/** 128 hex digits that only the holder of the secret can make for this text. */
export function sealOf(secret: string, text: string): string {
  return sign(null, Buffer.from(text), keyPair(secret).sealing).toString('hex');
}

/** Whether the holder of the secret behind `key` sealed the text. Never throws for what key and seal are. */
export function isSealed(key: string, text: string, seal: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(key) || !/^[0-9a-f]{128}$/.test(seal)) return false;
  const der = Buffer.concat([PUBLIC_PREFIX, Buffer.from(key, 'hex')]);
  try {
    const known = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), known, Buffer.from(seal, 'hex'));
  } catch {
    // 32 bytes that are no point of the curve are nobody's key.
    return false;
  }
}
