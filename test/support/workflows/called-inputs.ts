/** Inputs by their declared types, for dispatches and for called workflows. */
import type { Scope } from './expression.js';
import { asText, type Json, type JsonObject } from './json.js';
import { evaluate } from './template.js';
import type { InputModel } from './workflow-file.js';

export interface TypedInputs {
  readonly inputs: JsonObject;
  readonly errors: readonly string[];
}

/** Values of a call: what is given must have the declared type. */
export function calledInputs(declared: readonly InputModel[], given: JsonObject, scope: Scope): TypedInputs {
  const errors: string[] = [];
  const entries = declared.map(({ name, type, fallback }): [string, Json] => {
    const key = Object.keys(given).find((one) => one.toLowerCase() === name.toLowerCase());
    const value = key === undefined ? evaluate(fallback, scope) : (given[key] ?? null);
    if (value === null || (type === 'string' && typeof value !== 'object'))
      return [name, value === null ? emptyOf(type) : asText(value)];
    if (typeof value !== type)
      errors.push(`Unexpected value '${asText(value)}' for input ${name} of type ${type}`);
    return [name, value];
  });
  return { inputs: Object.fromEntries(entries), errors };
}

/** Values of a dispatch: all text, judged and converted. */
export function dispatchedInputs(
  declared: readonly InputModel[],
  given: Readonly<Record<string, string>>,
  scope: Scope,
): TypedInputs {
  const unknown = Object.keys(given).filter((name) => !declared.some((input) => input.name === name));
  const errors = unknown.map((name) => `Unexpected inputs provided: ["${name}"]`);
  const entries = declared.map(({ name, type, required, fallback, options }): [string, Json] => {
    const text = given[name] ?? asText(evaluate(fallback, scope));
    if (required && text === '') errors.push(`Required input '${name}' not provided`);
    if (type === 'choice' && text !== '' && !options.includes(text))
      errors.push(`Provided value '${text}' for input '${name}' not in the list of allowed values`);
    if (type === 'boolean' && !['true', 'false', ''].includes(text))
      errors.push(`Provided value '${text}' for input '${name}' is not a boolean`);
    return [name, type === 'boolean' ? text === 'true' : text];
  });
  return { inputs: Object.fromEntries(entries), errors };
}

function emptyOf(type: string): Json {
  return { boolean: false, number: 0 }[type] ?? '';
}
