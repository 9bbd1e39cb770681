/** Holds a document against one of the schemas that programs may rely on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What is wrong with the document, empty when nothing is. `name`: of `schemas/<name>.schema.json`. */
export function schemaFaults(name: string, document: unknown): readonly string[] {
  const schema = JSON.parse(readFileSync(resolve('schemas', `${name}.schema.json`), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
