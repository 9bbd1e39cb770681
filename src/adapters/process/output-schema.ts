/**
 * Holds JSON outputs against the schemas of the pinned definition. Schemas are never fetched; `$schema` chooses between draft 2020-12
 * and draft-07, the older being the default of a schema that does not say.
 */
import type { ValidateFunction } from 'ajv';
import type { SchemaJudge } from '../../app/ports.js';
import { quoted } from '../git/tree-rules.js';
import { readPlainFile } from './plain-files.js';
import { messageOf } from './system-error.js';

/** A longer schema is no schema but an attack on whoever compiles it. */
const SCHEMA_CHARACTERS = 1024 * 1024;
/** A longer output is not read into memory to be parsed. */
const JSON_BYTES = 64 * 1024 * 1024;
const MOST_FAULTS = 10;

export interface SchemaQuestion {
  /** For the message. */
  readonly path: string;
  readonly file: string;
  /** Key into the definition's schemas. */
  readonly schema: string;
}

/** Reasons why outputs do not satisfy their schemas; loads the validator only when there is a question. */
export async function schemaFaults(
  questions: readonly SchemaQuestion[],
  schemas: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const compiled = new Map<string, ValidateFunction | string>();
  const reasons: string[] = [];
  for (const question of questions) {
    const validate = compiled.get(question.schema) ?? (await compile(question.schema, schemas));
    compiled.set(question.schema, validate);
    if (typeof validate === 'string') reasons.push(validate);
    else reasons.push(...(await faultsOf(question, validate)));
  }
  return reasons;
}

async function compile(
  name: string,
  schemas: Readonly<Record<string, unknown>>,
): Promise<ValidateFunction | string> {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!isSchema(schema)) return `Schema ${quoted(name)} is not part of the session's definition`;
  const text = JSON.stringify(schema);
  if (text.length > SCHEMA_CHARACTERS)
    return `Schema ${quoted(name)} is longer than ${SCHEMA_CHARACTERS} characters`;
  const options = { strict: false, allErrors: false, validateFormats: false, logger: false } as const;
  try {
    const { validators } = await import('./schema-validators.js');
    const Validator = /2020-12/.test(declaredDraft(schema)) ? validators.draft2020 : validators.draft7;
    return new Validator(options).compile(schema);
  } catch (error) {
    // A reference to elsewhere, an unknown draft, a broken keyword: named, so that the definition can be mended.
    return `Schema ${quoted(name)} cannot be used: ${messageOf(error)}`;
  }
}

function declaredDraft(schema: object | boolean): string {
  return typeof schema === 'object' && '$schema' in schema && typeof schema.$schema === 'string'
    ? schema.$schema
    : '';
}

function isSchema(value: unknown): value is object | boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

async function faultsOf(question: SchemaQuestion, validate: ValidateFunction): Promise<readonly string[]> {
  const bytes = await readPlainFile(question.file, JSON_BYTES);
  const name = quoted(question.path);
  if (bytes === undefined) return [`Output ${name} could not be read, or is longer than ${JSON_BYTES} bytes`];
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (validate(value)) return [];
  } catch (error) {
    return [`Output ${name} is no JSON that could be checked: ${messageOf(error)}`];
  }
  return (validate.errors ?? [])
    .slice(0, MOST_FAULTS)
    .map(
      (fault) =>
        `Output ${name} does not satisfy ${quoted(question.schema)}: ${fault.instancePath || '/'} ${fault.message ?? fault.keyword}`,
    );
}

/** A `SchemaJudge` over the same validator. */
export const schemaJudge: SchemaJudge = {
  async faults(schema, bytes) {
    const validate = await compile('schema', { schema });
    if (typeof validate === 'string') return [validate];
    try {
      const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      return validate(value)
        ? []
        : (validate.errors ?? [])
            .slice(0, MOST_FAULTS)
            .map((fault) => `${fault.instancePath || '/'} ${fault.message ?? fault.keyword}`);
    } catch (error) {
      return [`no JSON that could be checked: ${messageOf(error)}`];
    }
  },
};
