/**
 * Files of ours as JSON of a named schema: what is damaged, what a newer version wrote and what is somebody else's are told apart.
 */
import { OrchestratorError } from '../errors.js';
import { corrupt, jsonOf, oneLine, placeOf } from './json-source.js';
import { Misfit, type Shape } from './shape.js';

/** The JSON of a file beside its text, which knows where everything stands. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly json: unknown;
}

export function sourceOf(file: string, text: string): Source {
  return { file, text, json: jsonOf(file, text) };
}

/** Reads a file of ours; one of a newer version or of somebody else is told apart from a damaged one. */
export function checked<T>({ file, text, json }: Source, expected: string, shape: Shape<T>): T {
  const named = typeof json === 'object' && json !== null ? Reflect.get(json, 'schema') : undefined;
  if (named !== expected)
    throw otherSchema(`${file}:${placeOf(text, ['schema']).join(':')}`, named, expected);
  try {
    return shape(json);
  } catch (cause) {
    throw cause instanceof Misfit ? corrupt(file, ...placeOf(text, cause.path), cause.message) : cause;
  }
}

function otherSchema(where: string, named: unknown, expected: string): OrchestratorError {
  const shown = typeof named === 'string' ? oneLine(named.slice(0, 80)) : 'missing';
  if (typeof named === 'string' && named.startsWith(expected.replace(/\d+$/, '')))
    return new OrchestratorError(
      'STATE_NEWER_SCHEMA',
      `${where}: the schema is ${shown}; this version reads ${expected}.`,
      'Use a newer version of Orchestrator; nothing was changed.',
    );
  return new OrchestratorError(
    'STATE_FOREIGN',
    `${where}: it is no file of ours, its schema is ${shown}.`,
    'Nothing was changed.',
  );
}
