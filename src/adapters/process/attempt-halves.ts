/**
 * An attempt in two halves, for agents that are started by somebody else: what the attempt runner does before the agent, and what it does after.
 */
import { createReadStream } from 'node:fs';
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type {
  AgentEnd,
  AttemptHalves,
  AttemptHooks,
  AttemptOrder,
  PreparedAttempt,
} from '../../app/ports/attempts.js';
import { OrchestratorError } from '../../errors.js';
import type { Report } from '../../schema/report.js';
import type { AgentLog } from './agent-log.js';
import type { ShellEnd } from './agent-process.js';
import { type AttemptFolder, createAttemptFolder } from './attempt-folder.js';
import {
  type Attempt,
  type AttemptRunnerOptions,
  brokenMachine,
  conclude,
  discard,
  layOutWork,
  openAttempt,
} from './attempt-work.js';
import { readNote, writeNote } from './prepared-note.js';
import { emptyReportFolder } from './report-folder.js';
import { statusBefore, statusPlaces } from './status-file.js';
import { messageOf } from './system-error.js';
import { codeSourceOf, type WorkingCopy } from './working-copy.js';

export function createAttemptHalves(options: AttemptRunnerOptions): AttemptHalves {
  const named = async <T>(body: () => Promise<T>): Promise<T> => {
    try {
      return await body();
    } catch (error) {
      throw brokenMachine(error);
    }
  };
  return {
    prepare: (order, places) => named(() => prepare(options, order, places)),
    prepared: readNote,
    submit: (order, prepared, end, hooks) => named(() => submit({ options, hooks, order }, prepared, end)),
    discard: async (prepared, note) => {
      await discard(prepared.top, options.reporter);
      await rm(note, { force: true });
    },
  };
}

async function prepare(
  options: AttemptRunnerOptions,
  order: AttemptOrder,
  places: Parameters<AttemptHalves['prepare']>[1],
): Promise<PreparedAttempt> {
  const workspace = order.baseSha === null ? options.root : await emptyFolder(places.workspace);
  await mkdir(dirname(places.note), { recursive: true });
  const folder = createAttemptFolder(dirname(places.note), order, workspace);
  try {
    const { copy, laid, work } = await layOutWork(options, order, folder);
    const { top, prompt, feedback, state, inputs, outputs, status } = folder;
    const prepared: PreparedAttempt = {
      session: order.session,
      task: order.task.id,
      attempt: order.attempt,
      claim: order.claim,
      runAttempt: places.runAttempt,
      startedAt: options.clock.now(),
      deadline: order.deadline,
      top,
      workspace: work,
      prompt,
      feedback,
      state,
      inputs,
      outputs,
      status,
      copy: copy === null ? null : withoutSource(copy),
      laid: [...laid.keys()],
      statusBefore: statusBefore(work, statusPlaces(order)),
    };
    await writeNote(places.note, prepared);
    return prepared;
  } catch (error) {
    await discard(folder.top, options.reporter);
    throw error;
  }
}

function withoutSource({ path, commit, judge, identity }: WorkingCopy): NonNullable<PreparedAttempt['copy']> {
  return { path, commit, judge, identity };
}

/** One name only, for git and for the agent. Throws USAGE for a folder that holds something. */
async function emptyFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  const names = await readdir(path);
  if (names.length === 0) return realpath(path);
  throw new OrchestratorError(
    'USAGE',
    `The workspace ${path} is not empty: it holds ${JSON.stringify(names[0]?.slice(0, 100))}.`,
    'Name a folder with --workspace that does not exist yet.',
  );
}

interface Half {
  readonly options: AttemptRunnerOptions;
  readonly hooks: AttemptHooks;
  readonly order: AttemptOrder;
}

async function submit(half: Half, prepared: PreparedAttempt, end: AgentEnd): Promise<Report> {
  const { options, hooks, order } = half;
  emptyReportFolder(order.reportFolder);
  const now = options.clock.now();
  const began = options.clock.monotonic() - Math.max(0, now - prepared.startedAt) * 1000;
  const laid = new Set(prepared.laid);
  const attempt: Attempt = openAttempt({
    options,
    order,
    hooks,
    folder: folderOf(prepared),
    copy: await copyOf(options, prepared),
    work: prepared.workspace,
    laid: new Map(order.inputs.filter(({ path }) => laid.has(path)).map(({ path, bytes }) => [path, bytes])),
    startedAt: prepared.startedAt,
    began,
    deadline: began + (prepared.deadline - prepared.startedAt) * 1000,
  });
  try {
    if (end.log !== null) await pour(end.log, attempt.log);
    return await conclude(attempt, shellEnd(end, now >= prepared.deadline), prepared.statusBefore);
  } finally {
    attempt.log.release();
  }
}

function folderOf(prepared: PreparedAttempt): AttemptFolder {
  const { top, workspace, prompt, feedback, state, inputs, outputs, status, copy } = prepared;
  const judge = copy?.judge ?? `${top}/judge`;
  return { top, work: workspace, prompt, feedback, state, inputs, outputs, status, judge };
}

async function copyOf(options: AttemptRunnerOptions, { copy }: PreparedAttempt): Promise<WorkingCopy | null> {
  if (copy === null) return null;
  if (options.git === null) throw new Error('Internal error: an attempt with a base needs a git directory');
  return { ...copy, source: await codeSourceOf(options.git) };
}

/** What the agent printed, masked and bounded like every log. Throws USAGE for a file that cannot be read. */
async function pour(file: string, log: AgentLog): Promise<void> {
  const stream = log.stream();
  try {
    for await (const part of createReadStream(file)) stream.write(part);
  } catch (cause) {
    throw new OrchestratorError(
      'USAGE',
      `The log ${JSON.stringify(file.slice(0, 300))} cannot be read: ${messageOf(cause)}`,
      'Name a file that exists, or leave --log out.',
      { cause },
    );
  }
  stream.end();
}

/** The step of the agent as the end of a process. One that failed past its deadline was stopped by it. */
function shellEnd({ outcome }: AgentEnd, late: boolean): ShellEnd {
  const end: ShellEnd = { cause: 'exit', exitCode: 0, signal: null, message: null };
  switch (outcome) {
    case 'success':
      return end;
    case 'failure':
      return { ...end, cause: late ? 'deadline' : 'exit', exitCode: 1 };
    case 'cancelled':
      return { ...end, cause: 'abort', exitCode: null };
    case 'skipped':
      return { ...end, cause: 'unstartable', exitCode: null, message: 'its step was skipped' };
  }
}
