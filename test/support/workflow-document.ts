/** Parts of a workflow file as plain data, for tests that hold such files against rules. */
import { at } from './command-line.js';

export interface Job {
  readonly id: string;
  readonly job: unknown;
}

/** The entries of a mapping; none for anything else. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function jobsIn(workflow: unknown): readonly Job[] {
  return Object.entries(fieldsIn(at(workflow, 'jobs'))).map(([id, job]) => ({ id, job }));
}

export function stepsIn(job: unknown): readonly unknown[] {
  const steps = at(job, 'steps');
  return Array.isArray(steps) ? steps : [];
}

/** Every text in it, wherever it stands. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
