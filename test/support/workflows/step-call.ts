/** What is needed to carry out one step, and the environment its process gets. */
import type { Frame, JobSession } from './job-session.js';
import type { LogReader } from './log-reader.js';
import { TRACKING } from './process-tree.js';
import { defaultVariables } from './run-facts.js';
import { type StepLeft, stepFiles } from './step-files.js';
import type { StepModel } from './step-model.js';
import { runProcess } from './step-process.js';

export interface StepCall {
  readonly session: JobSession;
  readonly frame: Frame;
  readonly step: StepModel;
  /** Its own, or one made up. */
  readonly id: string;
  readonly name: string;
  /** `env` of the step. */
  readonly env: Readonly<Record<string, string>>;
  readonly reader: LogReader;
  /** The step has to stop. */
  readonly signal: AbortSignal;
  readonly left: StepLeft;
  /** Runs one step of a composite action that this step uses. */
  readonly inner: (outer: StepCall, frame: Frame, step: StepModel, index: number) => Promise<void>;
}

export interface StepProcess {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Beside what every step has: inputs, state, tokens of actions. */
  readonly more: Readonly<Record<string, string>>;
}

/** Runs the process and takes what it left in its files. Answers whether it succeeded. */
export async function runStepProcess(call: StepCall, process: StepProcess): Promise<boolean> {
  const { session, reader, signal } = call;
  const files = stepFiles(session.places.temp);
  try {
    const code = await runProcess({
      file: process.file,
      args: process.args,
      cwd: process.cwd,
      env: { ...environmentOf(call, process.more), ...files.variables },
      waits: session.order.settings.waits,
      signal,
      started: (pid) => session.started(pid),
      line: (text) => {
        const from = reader.lines.length;
        reader.read(text);
        for (const line of reader.lines.slice(from)) session.order.settings.hooks.line?.(session.live, line);
      },
    });
    if (code !== 0) reader.annotate('error', `Process completed with exit code ${code}.`);
    return files.take(session, reader, call.left) && code === 0;
  } catch (error) {
    reader.annotate('error', error instanceof Error ? error.message : String(error));
    files.take(session, reader, call.left);
    return false;
  }
}

export function environmentOf(
  { session, frame, env, id }: StepCall,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const { settings, permissions } = session.order;
  const oidc = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${settings.resultsUrl}/idtoken?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: session.runtimeToken,
  };
  const all: Readonly<Record<string, string>> = {
    CI: 'true',
    HOME: session.places.home,
    LANG: 'C.UTF-8',
    ...settings.runnerEnv,
    ...session.env,
    ...frame.env,
    ...env,
    ...more,
    ...(permissions['id-token'] === 'write' ? oidc : {}),
    ...defaultVariables(session.github(frame, id), session.places),
    GITHUB_ACTION: id,
    [TRACKING]: session.jobId,
  };
  const path = [...session.paths, all['PATH'] ?? process.env['PATH'] ?? ''];
  return {
    ...all,
    PATH: path.join(':'),
    ...(frame.actionPath === null ? {} : { GITHUB_ACTION_PATH: frame.actionPath }),
  };
}
