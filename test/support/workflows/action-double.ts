/** Stands in for a third-party action: a function that does what matters of it, in this process and with local git. */
import type { JsonObject } from './json.js';

export interface DoubleContext {
  /** Names in lower case; declared defaults are the double's own matter. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly temp: string;
  /** The environment that the action would have. */
  readonly env: Readonly<Record<string, string>>;
  readonly github: JsonObject;
  readonly remoteUrl: string;
  readonly signal: AbortSignal;
  log(line: string): void;
  /** Hides a value in the logs from now on. */
  mask(value: string): void;
  setOutput(name: string, value: string): void;
  /** Runs after the job's steps, whatever became of them. */
  post(act: () => void | Promise<void>): void;
}

/** Throws to fail the step. */
export type Double = (context: DoubleContext) => Promise<void>;
