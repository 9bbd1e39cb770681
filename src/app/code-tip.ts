/**
 * Where the session's branch stands within one transaction: asked for at its first use, because that costs a conversation with the remote, moved by
 * every merged change, pushed once.
 */

import type { CodeState } from '../domain/event.js';
import type { ObjectId } from '../domain/ids.js';
import type { Context } from './context.js';
import type { RefUpdate } from './ports.js';

export class CodeTip {
  readonly #context: Context;
  readonly #place: CodeState | null;
  #branch: Promise<ObjectId | null> | undefined;
  #moved: ObjectId | null = null;

  constructor(context: Context, place: CodeState | null) {
    this.#context = context;
    this.#place = place;
  }

  /** The commit that the next attempts work on; null where nothing is integrated. */
  async at(): Promise<ObjectId | null> {
    return this.#moved ?? (await this.#before()) ?? this.#place?.baseSha ?? null;
  }

  moveTo(commit: ObjectId | null): void {
    this.#moved = commit;
  }

  /** The push that brings the branch to where it was moved. */
  async updates(): Promise<readonly RefUpdate[]> {
    const before = this.#branch === undefined ? null : await this.#branch;
    if (this.#place === null || this.#moved === null || this.#moved === (before ?? this.#place.baseSha))
      return [];
    return [{ ref: `refs/heads/${this.#place.branch}`, before, after: this.#moved }];
  }

  #before(): Promise<ObjectId | null> {
    const { code } = this.#context;
    const place = this.#place;
    this.#branch ??= place === null || code === null ? Promise.resolve(null) : code.tip(place.branch);
    return this.#branch;
  }
}
