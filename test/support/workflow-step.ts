/**
 * Runs the bundle as a workflow runner runs a step of the action: inputs as variables, file commands as files, and the log read the way the runner
 * reads it, `stop-commands` included.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE, cleanEnvironment } from './command-line.js';

export interface StepOrder {
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** GITHUB_RUN_ATTEMPT. */
  readonly attempt: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface StepEnded {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** What the end of the step is told by its beginning. */
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
  /** Lines that the runner would obey, masks left out. */
  readonly commands: readonly string[];
}

/** Runs to its end while this process waits: nothing that this process serves can be asked meanwhile. */
export function workflowStep(order: StepOrder): StepEnded {
  const step = openStep(order);
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [BUNDLE], {
    cwd: order.workspace,
    encoding: 'utf8',
    timeout: 50_000,
    env: step.env,
  });
  if (error !== undefined) throw error;
  return step.ended(status, stdout, stderr);
}

export interface RunningStep {
  readonly process: ChildProcess;
  readonly ended: Promise<StepEnded>;
  /** Resolves once the log holds the text. */
  readonly said: (text: string) => Promise<void>;
}

/** Runs beside this process, which may serve it and send it signals. */
export function startWorkflowStep(order: StepOrder): RunningStep {
  const step = openStep(order);
  const child = spawn(process.execPath, [BUNDLE], { cwd: order.workspace, env: step.env });
  let stdout = '';
  let stderr = '';
  const waiting = new Map<string, () => void>();
  const look = (): void => {
    for (const [text, resolve] of waiting) if (stdout.includes(text)) resolve();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
    look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return {
    process: child,
    ended: new Promise((resolve) => child.on('close', (code) => resolve(step.ended(code, stdout, stderr)))),
    said: (text) =>
      new Promise((resolve) => {
        waiting.set(text, resolve);
        look();
      }),
  };
}

interface OpenStep {
  readonly env: NodeJS.ProcessEnv;
  ended(code: number | null, stdout: string, stderr: string): StepEnded;
}

function openStep(order: StepOrder): OpenStep {
  mkdirSync(order.temp, { recursive: true });
  const files = mkdtempSync(join(order.temp, 'file-commands-'));
  const file = (name: string): string => {
    const path = join(files, name);
    writeFileSync(path, '');
    return path;
  };
  const inputs = Object.entries(order.inputs).map(([name, value]): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = cleanEnvironment({
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: order.attempt,
    GITHUB_WORKSPACE: order.workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: order.temp,
    ...Object.fromEntries(inputs),
    ...order.env,
  });
  const read = (name: string): string => {
    const path = join(files, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    env,
    ended: (code, stdout, stderr) => {
      if (read('env') !== '' || read('path') !== '') throw new Error('the step changed its environment');
      const outputs = fileCommands(read('output'));
      const state = fileCommands(read('state'));
      return { code, stdout, stderr, outputs, state, summary: read('summary'), commands: obeyed(stdout) };
    },
  };
}

/** `name<<DELIMITER`, lines, `DELIMITER`; or `name=value`. */
function fileCommands(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block === null) {
      const plain = /^([^=]+)=(.*)$/.exec(line);
      if (plain !== null) found.set(plain[1] ?? '', plain[2] ?? '');
      else if (line !== '') throw new Error(`the runner would fail the step for ${line}`);
      continue;
    }
    const value: string[] = [];
    for (let next = lines.shift(); next !== block[2]; next = lines.shift()) {
      if (next === undefined) throw new Error(`no end of ${block[1]}`);
      value.push(next);
    }
    found.set(block[1] ?? '', value.join('\n'));
  }
  return found;
}

/** `::name key=value::text` at the start of a line, `##[name]text` anywhere in it; nothing between `stop-commands` and its token. */
function obeyed(log: string): readonly string[] {
  const commands: string[] = [];
  let token: string | null = null;
  for (const raw of log.split('\n')) {
    const line = raw.trimStart();
    if (token !== null) {
      if (line === `::${token}::`) token = null;
      continue;
    }
    const stop = /^::stop-commands::(.+)$/.exec(line);
    if (stop !== null) token = stop[1] ?? '';
    else if (/^::[a-z-]+(?: [^:]*)?::/.test(line) || /##\[[a-z-]+/.test(line)) commands.push(line);
  }
  if (token !== null) throw new Error('commands were never resumed');
  return commands.filter((line) => !line.startsWith('::add-mask::'));
}
