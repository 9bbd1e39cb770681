/** A `StartShell` whose commands are children of a second, small process (start-server.ts). Where that one fails, commands start here. */
import { type ChildProcess, fork } from 'node:child_process';
import {
  type RunningShell,
  type ShellExit,
  type ShellOrder,
  type ShellOutput,
  type StartShell,
  startHere,
} from './shell-child.js';
import type { StartAnswer, StartRequest } from './start-server.js';

/** A command that the second process was asked to start. */
interface Asked {
  readonly output: ShellOutput;
  readonly begun: (running: RunningShell) => void;
  readonly exited: Settled<ShellExit>;
  readonly closed: Settled<void>;
}

interface Settled<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
}

/** Starts the second process: `script` with `word` as its only argument must call `serveStarts`. */
export function startInSecondProcess(script: string, word: string): StartShell {
  const server = new StartClient(fork(script, [word], SMALL));
  return async (order, output) =>
    (await server.serves()) ? server.start(order, output) : startHere(order, output);
}

const SMALL = {
  serialization: 'advanced',
  // Each command brings its own environment.
  env: {},
  execArgv: [],
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  // An interrupt from the keyboard is for us alone.
  detached: process.platform !== 'win32',
} satisfies Parameters<typeof fork>[2];

class StartClient {
  readonly #server: ChildProcess;
  readonly #asked = new Map<number, Asked>();
  readonly #ready = settled<void>();
  #last = 0;
  #gone = false;

  constructor(server: ChildProcess) {
    this.#server = server;
    server.on('message', (answer: StartAnswer) => this.#hear(answer));
    for (const end of ['error', 'exit', 'disconnect']) server.on(end, () => this.#lost());
    server.unref();
    server.channel?.unref();
  }

  /** Whether it may be asked: it has said that it is there, and has not gone since. */
  async serves(): Promise<boolean> {
    this.#server.channel?.ref();
    await this.#ready.promise;
    this.#rest();
    return !this.#gone;
  }

  async start(order: ShellOrder, output: ShellOutput): Promise<RunningShell> {
    const id = ++this.#last;
    this.#server.channel?.ref();
    return new Promise((begun) => {
      this.#asked.set(id, { output, begun, exited: settled(), closed: settled() });
      this.#ask({ kind: 'start', id, order });
    });
  }

  #ask(request: StartRequest): void {
    this.#server.send(request, (error) => {
      if (error !== null) this.#lost();
    });
  }

  #hear(answer: StartAnswer): void {
    if (answer.kind === 'ready') {
      this.#ready.resolve();
      return;
    }
    const asked = this.#asked.get(answer.id);
    if (asked === undefined) return;
    switch (answer.kind) {
      case 'started':
        asked.begun(this.#running(answer.id, asked, answer.pid));
        return;
      case 'output':
        asked.output[answer.pipe](Buffer.from(answer.chunk));
        return;
      case 'exit':
        asked.exited.resolve(answer);
        return;
      case 'unstartable':
        this.#forget(answer.id);
        asked.exited.resolve(answer);
        asked.closed.resolve();
        asked.begun(this.#running(answer.id, asked, undefined));
        return;
      case 'closed':
        this.#forget(answer.id);
        asked.closed.resolve();
    }
  }

  #running(id: number, asked: Asked, pid: number | undefined): RunningShell {
    return {
      pid,
      exited: asked.exited.promise,
      closed: asked.closed.promise,
      drop: () => this.#ask({ kind: 'drop', id }),
    };
  }

  #forget(id: number): void {
    this.#asked.delete(id);
    this.#rest();
  }

  /** Does not keep this process alive while nothing is asked. */
  #rest(): void {
    if (this.#asked.size === 0) this.#server.channel?.unref();
  }

  /** Nobody tells any more how a command ends: each counts as ended by a signal, and whoever follows it ends its group. */
  #lost(): void {
    this.#gone = true;
    this.#ready.resolve();
    for (const [id, asked] of this.#asked) {
      asked.exited.resolve({ kind: 'exit', exitCode: null, signal: 'SIGKILL' });
      asked.closed.resolve();
      asked.begun(this.#running(id, asked, undefined));
    }
    this.#asked.clear();
  }
}

function settled<Value>(): Settled<Value> {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((taken) => {
    resolve = taken;
  });
  return { promise, resolve };
}
