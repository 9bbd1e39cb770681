/**
 * The small process that starts commands for a large one: the system copies the map of the starter's memory for every child, so that a child
 * of a process with a whole session in memory costs several times as much. It ends when the large one does.
 */
import type { ChildProcess } from 'node:child_process';
import { exitOf, type ShellOrder, shellChild } from './shell-child.js';
import { messageOf } from './system-error.js';

/** What the large process asks for. */
export type StartRequest =
  | { readonly kind: 'start'; readonly id: number; readonly order: ShellOrder }
  | { readonly kind: 'drop'; readonly id: number };

/** What the small one tells: first that it is there. Of one id: `started`, output, `exit`, `closed`; or `unstartable` alone. */
export type StartAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'started'; readonly id: number; readonly pid: number }
  | { readonly kind: 'unstartable'; readonly id: number; readonly message: string }
  | {
      readonly kind: 'output';
      readonly id: number;
      readonly pipe: 'stdout' | 'stderr';
      readonly chunk: Uint8Array;
    }
  | {
      readonly kind: 'exit';
      readonly id: number;
      readonly exitCode: number | null;
      readonly signal: string | null;
    }
  | { readonly kind: 'closed'; readonly id: number };

const running = new Map<number, ChildProcess>();

/** Serves the process that forked this one until that one is gone. */
export function serveStarts(): void {
  // Whoever interrupts the large process lets it end its commands in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit(0));
  process.on('message', (request: StartRequest) => {
    if (request.kind === 'start') start(request.id, request.order);
    else drop(request.id);
  });
  tell({ kind: 'ready' });
}

function start(id: number, order: ShellOrder): void {
  let child: ChildProcess;
  try {
    child = shellChild(order);
  } catch (error) {
    tell({ kind: 'unstartable', id, message: messageOf(error) });
    return;
  }
  const ended = exitOf(child);
  if (child.pid !== undefined) {
    running.set(id, child);
    tell({ kind: 'started', id, pid: child.pid });
    relay(id, child, 'stdout');
    relay(id, child, 'stderr');
    child.once('close', () => {
      running.delete(id);
      // Behind the exit, whose own `then` stands first.
      void ended.then(() => tell({ kind: 'closed', id }));
    });
  }
  void ended.then((end) =>
    tell(
      end.kind === 'exit'
        ? { kind: 'exit', id, exitCode: end.exitCode, signal: end.signal }
        : { kind: 'unstartable', id, message: end.message },
    ),
  );
}

/** A pipe is read no faster than its bytes are taken. */
function relay(id: number, child: ChildProcess, pipe: 'stdout' | 'stderr'): void {
  const stream = child[pipe];
  stream?.on('data', (chunk: Buffer) => {
    stream.pause();
    tell({ kind: 'output', id, pipe, chunk }, () => stream.resume());
  });
}

function drop(id: number): void {
  const child = running.get(id);
  child?.stdout?.destroy();
  child?.stderr?.destroy();
}

function tell(answer: StartAnswer, taken: () => void = () => undefined): void {
  process.send?.(answer, undefined, undefined, (error) => {
    // Nobody listens any more: the end of the channel ends this process.
    if (error === null) taken();
  });
}
