/** One piece of damage: what is done to a sound session, what reading it must end with, and what a repair makes of it. */
import { sealedText } from '../../src/schema/session-codec.js';
import { sha256 } from '../../src/schema/sha256.js';
import type { Base, Files, SoundSession } from './sound-sessions.js';

/**
 * `whole`: as it was. `written off`: lines of the journal are gone, and it goes on from the snapshot. `loss`: accepted transactions are gone, which has
 * to be allowed. `part`: something remains for a person. `none`: nothing can be done here.
 */
export type Outcome = 'whole' | 'written off' | 'loss' | 'part' | 'none';

export interface DamageCase {
  readonly family: string;
  readonly name: string;
  readonly base: Base;
  readonly damage: (sound: SoundSession) => Files;
  /** Code that reading the session ends with; `verify` where only following every hash tells. */
  readonly code: string;
  readonly outcome: Outcome;
}

export const LOG = 'transaction-log.jsonl';

/** The files with some changed; null takes one away. */
export function withFiles(
  files: Files,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Files {
  const next = new Map(files);
  for (const [path, content] of Object.entries(changes))
    if (content === null) next.delete(path);
    else next.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  return next;
}

export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the session has no ${path}`);
  return Buffer.from(bytes).toString('utf8');
}

export function linesOf(files: Files, path = LOG): string[] {
  return textOf(files, path).trimEnd().split('\n');
}

export function logOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** A `state.json` that was edited by somebody who knows about its seal. */
export function resealed(text: string): string {
  return sealedText(text.replace(/,\n {2}"sha256": "[0-9a-f]*"\n\}\n$/, '\n}\n'));
}

/** The files with `tasks.json` edited, and every hash of it put right. */
export function tasksForged(files: Files, edit: (text: string) => string): Files {
  const tasks = edit(textOf(files, 'tasks.json'));
  const state = textOf(files, 'state.json').replace(
    /"tasks_sha256": "[0-9a-f]{64}"/,
    `"tasks_sha256": "${sha256(tasks)}"`,
  );
  return withFiles(files, { 'tasks.json': tasks, 'state.json': resealed(state) });
}

/** Lines whose `prev` is put right from one of them on. */
export function rechained(lines: readonly string[], from: number): string[] {
  const next = [...lines];
  for (let index = Math.max(1, from); index < next.length; index += 1)
    next[index] = (next[index] ?? '').replace(
      /"prev":"[0-9a-f]{64}"\}$/,
      `"prev":"${sha256(next[index - 1] ?? '')}"}`,
    );
  return next;
}

/** Small, fast and repeatable (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
