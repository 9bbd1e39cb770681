/** `log`: the journal, or what an attempt printed. */
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import type { Context } from '../../app/context.js';
import { findTask } from '../../app/find-by-name.js';
import { type LoadedSession, loadSession } from '../../app/session-files.js';
import { isTerminal, type Task } from '../../domain/task.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { plainLine } from '../../report/plain-text.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';
import { interruption } from './interruption.js';
import { orLegacy } from './legacy.js';
import { journalLog, legacyLog } from './log-journal.js';

const POLL_MILLISECONDS = 500;
/** More of a log than this is not printed from its beginning. */
const MOST_BYTES = 4 * 1024 * 1024;

export async function execute(call: Call): Promise<VerbEnd> {
  const [text] = call.positionals;
  const filters = ['task', 'since', 'operation'].filter((name) => call.options.text(name) !== null);
  if (text !== undefined && filters[0] !== undefined)
    throw new OrchestratorError(
      'USAGE',
      `--${filters[0]} is about the journal, and TASK asks for what an attempt printed.`,
      `For the journal of one task: orchestrator log --task ${text.slice(0, 80)}`,
    );
  if (text !== undefined && call.options.flag('follow') && call.terminal.json)
    throw new OrchestratorError('USAGE', '--follow and --json do not go together.', 'Leave one of them out.');
  const otherwise =
    text === undefined
      ? { otherwise: orLegacy(call, (found, { context }) => legacyLog(call, context, found)) }
      : {};
  return withSession(
    call,
    (context, loaded) =>
      text === undefined ? journalLog(call, context, loaded) : attempt(call, context, loaded, text),
    otherwise,
  );
}

async function attempt(call: Call, context: Context, loaded: LoadedSession, text: string): Promise<VerbEnd> {
  const found = findTask(loaded.session, text);
  if (found.kind === 'refused') return found;
  const task = found.value;
  const number = call.options.count('attempt') ?? Math.max(1, task.attempts.length);
  const file = context.local.logFile(loaded.session.id, task.spec.id, number);
  const about = { session: loaded.session.id, task: task.spec.id, attempt: number, file };
  if (call.options.flag('follow')) {
    await followFile(call, context, loaded, { task, file });
    return answered(null, []);
  }
  if (sizeOf(file) === null)
    return answered(
      { ...about, lines: null },
      [
        `Attempt ${number} of ${task.spec.id} left no log on this machine (${file}).`,
        `  → orchestrator explain ${task.spec.id}`,
      ],
      EXIT.nothing,
    );
  const tail = new FileTail(file);
  const lines = [...(await tail.lines()), ...tail.rest()];
  return answered({ ...about, lines }, lines);
}

async function followFile(
  call: Call,
  context: Context,
  { session }: LoadedSession,
  { task, file }: { readonly task: Task; readonly file: string },
): Promise<void> {
  const stop = interruption();
  const tail = new FileTail(file);
  let over = isTerminal(task.status);
  try {
    for (let round = 1; ; round += 1) {
      for (const line of await tail.lines()) call.terminal.print(line);
      if (over || stop.signal.aborted || call.terminal.closed()) break;
      await context.clock.sleep(POLL_MILLISECONDS, stop.signal);
      if (round % 4 !== 0) continue;
      const loaded = await loadSession(context.store, session.id);
      const now = loaded?.session.tasks.get(task.spec.id);
      over = now === undefined || now.status !== 'in_progress';
    }
    for (const line of tail.rest()) call.terminal.print(line);
  } finally {
    stop.release();
  }
}

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

/** Reads what was added to a file since the last time, as whole lines that are safe to print. */
class FileTail {
  readonly #file: string;
  #offset: number | null = null;
  #partial = '';
  readonly #decoder = new StringDecoder('utf8');

  constructor(file: string) {
    this.#file = file;
  }

  async lines(): Promise<readonly string[]> {
    const size = sizeOf(this.#file);
    if (size === null) return [];
    this.#offset ??= Math.max(0, size - MOST_BYTES);
    if (size < this.#offset) this.#offset = 0;
    const handle = await open(this.#file, 'r');
    try {
      const buffer = Buffer.alloc(Math.min(size - this.#offset, MOST_BYTES));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, this.#offset);
      this.#offset += bytesRead;
      const parts = (this.#partial + this.#decoder.write(buffer.subarray(0, bytesRead))).split('\n');
      this.#partial = parts.pop() ?? '';
      return parts.map((line) => plainLine(line, 4000));
    } finally {
      await handle.close();
    }
  }

  /** What stands after the last line break. */
  rest(): readonly string[] {
    const rest = this.#partial;
    this.#partial = '';
    return rest === '' ? [] : [plainLine(rest, 4000)];
  }
}
