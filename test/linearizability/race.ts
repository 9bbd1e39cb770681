/**
 * Many writers on one session, each call a process of the shipped command line, some of them killed in the middle: what was asked, when, and what was
 * answered, and the journal at the end.
 */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Luck } from '../simulation/luck.js';
import { at, BUNDLE, type Ended } from '../support/command-line.js';
import type { Ask, History, Operation, Result, SeenLine } from './history.js';
import { ownTask, type Place, SHARED } from './places.js';

export interface RaceOptions {
  readonly seed: number;
  readonly writers: number;
  readonly operations: number;
  /** Part of the calls that are killed, at any moment. */
  readonly kills: number;
}

/** Nobody waits longer than this for an answer: what came of it is not known then. */
const PATIENCE = 240_000;
const LINES = 12;

export async function race(place: Place, options: RaceOptions): Promise<History> {
  const operations: Operation[] = [];
  let next = 0;
  let usual = 300;
  const luck = new Luck(options.seed, 'network');
  place.trouble(luck);
  const writer = async (number: number): Promise<void> => {
    let turn = 0;
    for (let index = next; index < options.operations; index = next) {
      next += 1;
      const own = new Luck(options.seed, `operation ${index}`);
      const ask = askOf(own, index, number, turn);
      turn += 1;
      const killAfter = own.chance(options.kills) ? own.below(2 * usual) : PATIENCE;
      const invoked = performance.now();
      const ended = await called(place, number, argumentsOf(ask, index), killAfter);
      const returned = performance.now();
      if (ended.code === 0) usual = 0.9 * usual + 0.1 * (returned - invoked);
      operations.push({
        id: nameOf(index),
        writer: number,
        ask,
        invoked,
        returned,
        result: resultOf(ask, ended),
      });
    }
  };
  await Promise.all(Array.from({ length: options.writers }, (_, number) => writer(number)));
  place.trouble(null);
  // What the dead had sent may still be on its way.
  await sleep(1_000);
  const ended = await called(place, options.writers, ['log', '--last', '1000000'], PATIENCE);
  if (ended.code !== 0) throw new Error(`the journal cannot be read: ${ended.stderr}`);
  const { version, lines } = linesOf(ended);
  return { operations, journal: lines, version };
}

function nameOf(index: number): string {
  return `op-${index}`;
}

/** Writes that nobody disputes, writes that only the first of many can have, and reads. */
function askOf(luck: Luck, index: number, number: number, turn: number): Ask {
  const drawn = luck.fraction();
  const toggled = (odd: boolean, task = ''): Ask => ({ kind: odd ? 'block' : 'unblock', task });
  if (drawn < 0.5) return toggled(turn % 2 === 0, ownTask(number));
  if (drawn < 0.6) return { kind: 'raise', total: index + 1 };
  if (drawn < 0.75) return toggled(luck.chance(0.5), SHARED[luck.below(SHARED.length)]);
  return { kind: 'read' };
}

function argumentsOf(ask: Ask, index: number): readonly string[] {
  const reason = ['--reason', nameOf(index)];
  if (ask.kind === 'raise') return ['resume', '--budget', `tokens=${ask.total}`, ...reason];
  return ask.kind === 'read' ? ['log', '--last', String(LINES)] : [ask.kind, ask.task, ...reason];
}

async function called(
  place: Place,
  writer: number,
  args: readonly string[],
  killAfter: number,
): Promise<Ended> {
  const child = spawn(process.execPath, [BUNDLE, ...args, '--session', place.session, '--json'], {
    cwd: place.folderOf(writer),
    env: place.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  }, killAfter);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout, stderr });
    });
  });
}

/** Codes by which the command line says that nothing was changed, whatever else went wrong. */
const UNCHANGED = new Set(['CONTENTION', 'LOCK_TIMEOUT', 'REMOTE_UNREACHABLE']);

function resultOf(ask: Ask, ended: Ended): Result {
  if (ended.signal !== null) return { kind: 'unknown', code: ended.signal };
  const answer = documentOf(ended);
  if (ended.code === 0) {
    if (ask.kind === 'read') return { kind: 'read', ...linesOf(ended) };
    const version = Number(at(answer, 'version'));
    return { kind: at(answer, 'changed') === true ? 'changed' : 'nothing', version };
  }
  const code = String(at(answer, 'error', 'code') ?? `exit ${ended.code}`);
  if (ended.code === 4) return { kind: 'refused', code };
  if (UNCHANGED.has(code)) return { kind: 'failed', code };
  if (code === 'OUTCOME_UNKNOWN') return { kind: 'unknown', code };
  throw new Error(`${ask.kind} ended with ${code}: ${ended.stderr.slice(-2000)}`);
}

function documentOf({ stdout }: Ended): unknown {
  return stdout === '' ? null : JSON.parse(stdout);
}

function linesOf(ended: Ended): { readonly version: number; readonly lines: readonly SeenLine[] } {
  const answer = documentOf(ended);
  const lines = at(answer, 'lines');
  return { version: Number(at(answer, 'version')), lines: Array.isArray(lines) ? lines.map(lineOf) : [] };
}

function lineOf(line: unknown): SeenLine {
  const reason = at(line, 'event', 'reason');
  return {
    seq: Number(at(line, 'seq')),
    version: Number(/^TX-(\d+)-/.exec(String(at(line, 'tx_id')))?.[1]),
    prev: String(at(line, 'prev')),
    operation: String(at(line, 'operation')),
    id: typeof reason === 'string' && /^op-\d+$/.test(reason) ? reason : null,
  };
}
