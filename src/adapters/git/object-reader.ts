/**
 * Reads git objects by id from one long-lived `git cat-file --batch`. It is asked only full ids, so nothing from outside is ever
 * parsed as a revision, and it does not keep this process alive while idle.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Socket } from 'node:net';
import type { ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Git } from './git.js';
import { gitWords, notStarted } from './git-error.js';

export interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (cause: unknown) => void;
}

export class ObjectReader {
  private readonly git: Git;
  private child: ChildProcessWithoutNullStreams | undefined;
  private waiting: Waiting[] = [];
  private chunks: Buffer[] = [];
  private held = 0;
  private needed = 1;
  private stderr = '';

  constructor(git: Git) {
    this.git = git;
  }

  /** The object, or undefined when it is not at hand. Throws `GIT_FAILED` when git ends unexpectedly. */
  get(oid: ObjectId): Promise<GitObject | undefined> {
    return new Promise((resolve, reject) => {
      const child = this.child ?? this.launch();
      if (this.waiting.length === 0) keepAlive(child, true);
      this.waiting.push({ resolve, reject });
      child.stdin.write(`${oid}\n`);
    });
  }

  /** Ends the process; the next `get` starts another. */
  close(): void {
    const child = this.child;
    this.child = undefined;
    child?.removeAllListeners('close');
    child?.kill();
    this.fail(new Error('Internal error: the object reader was closed while it was read'));
  }

  private launch(): ChildProcessWithoutNullStreams {
    const child = this.git.start(['cat-file', '--batch']);
    this.child = child;
    this.chunks = [];
    this.held = 0;
    this.needed = 1;
    this.stderr = '';
    child.stdout.on('data', (chunk: Buffer) => this.receive(child, chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      this.stderr = (this.stderr + chunk.toString('utf8')).slice(-4096);
    });
    child.on('error', (cause) => this.end(child, notStarted(cause)));
    child.on('close', (code) =>
      this.end(
        child,
        new OrchestratorError(
          'GIT_FAILED',
          `git cat-file ended with ${code ?? 'a signal'}: ${gitWords(this.stderr) || 'no message'}`,
          'Look at the message and run the same command again; nothing was changed.',
        ),
      ),
    );
    return child;
  }

  private end(child: ChildProcessWithoutNullStreams, cause: unknown): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.fail(cause);
  }

  private fail(cause: unknown): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const one of waiting) one.reject(cause);
  }

  private receive(child: ChildProcessWithoutNullStreams, chunk: Buffer): void {
    if (this.child !== child) return;
    this.chunks.push(chunk);
    this.held += chunk.length;
    // Joining only once enough has come keeps a large object from being copied with every chunk.
    if (this.held < this.needed) return;
    let rest: Buffer = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    for (;;) {
      const answer = parseAnswer(rest);
      if (typeof answer === 'number') {
        this.needed = answer;
        break;
      }
      rest = rest.subarray(answer.length);
      this.waiting.shift()?.resolve(answer.object);
    }
    this.chunks = [rest];
    this.held = rest.length;
    if (this.waiting.length === 0) keepAlive(child, false);
  }
}

/** First whole answer in the bytes, or how many bytes there must be before it is worth looking again. */
function parseAnswer(
  bytes: Buffer,
): { readonly length: number; readonly object: GitObject | undefined } | number {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return bytes.length + 1;
  const [, type = '', size] = bytes.toString('latin1', 0, end).split(' ');
  if (type === 'missing' || size === undefined) return { length: end + 1, object: undefined };
  const length = end + 1 + Number(size) + 1;
  if (bytes.length < length) return length;
  return { length, object: { type, bytes: Buffer.from(bytes.subarray(end + 1, length - 1)) } };
}

/** While nobody waits for an answer, neither the child nor its pipes may keep this process from ending. */
function keepAlive(child: ChildProcessWithoutNullStreams, alive: boolean): void {
  const handles = [
    child,
    ...[child.stdin, child.stdout, child.stderr].filter((one) => one instanceof Socket),
  ];
  for (const handle of handles) alive ? handle.ref() : handle.unref();
}
