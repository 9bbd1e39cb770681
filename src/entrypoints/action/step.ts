/** One step of a workflow, as what follows its verb sees it. */
import type { Call } from '../cli/call.js';
import type { Inputs } from './inputs.js';
import type { Platform } from './platform.js';

export interface Step {
  readonly inputs: Inputs;
  readonly call: Call;
  readonly platform: Platform | null;
  /** Values that must never be shown. */
  readonly secrets: readonly string[];
  readonly warn: (line: string) => void;
  readonly note: (line: string) => void;
}

/** Verbs after which work may be ready that nobody is going to take up by himself. */
export const PERSON_VERBS: ReadonlySet<string> = new Set([
  'approve',
  'retry',
  'resume',
  'unblock',
  'skip',
  'cancel',
  'comment',
]);

export function field(document: unknown, name: string): unknown {
  return typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
}
