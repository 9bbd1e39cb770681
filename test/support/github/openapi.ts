/**
 * GitHub's published description of its REST API as a judge: finds the operation of a request and says what is wrong with the request, or with
 * what the fake server means to answer.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { fieldOf, isRecord, type Json } from './json.js';

const SPEC = resolve('test/fixtures/github-openapi.json');
/** Parameters that may hold slashes. */
const WITH_SLASHES = new Set(['path', 'ref', 'basehead', 'branch']);

/** What the platform answers although its description has it otherwise: the repository of a fork that was deleted. */
const UNDESCRIBED = [/pulls\/\{pull_number\}\/head\/repo: must be object$/];

export interface Operation {
  /** `POST /repos/{owner}/{repo}/statuses/{sha}` */
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

export interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Description {
  find(method: string, path: string): Operation | undefined;
  /** Faults of a request to a known operation. */
  requestFaults(operation: Operation, request: RequestParts): readonly string[];
  /** Faults of an answer: fields that do not exist or have another type. Left-out ones are none, for the fake answers only what matters. */
  answerFaults(operation: Operation, status: number, body: unknown): readonly string[];
}

interface Template {
  readonly path: string;
  readonly item: Json;
  readonly literal: number;
  readonly pattern: RegExp;
}

let read: Description | undefined;

/** Read once for all suites of a process. */
export function description(): Description {
  read ??= describe(JSON.parse(readFileSync(SPEC, 'utf8')));
  return read;
}

function describe(document: unknown): Description {
  if (!isRecord(document)) throw new Error(`${SPEC} is no description`);
  allowNull(document);
  const strict = schemas(document, 'strict');
  const lenient = structuredClone(document);
  dropRequired(lenient);
  const answers = schemas(lenient, 'answers');
  const templates = templatesOf(document);
  return {
    find: (method, path) => find(templates, method, path),
    requestFaults: (operation, request) => requestFaults(document, strict, operation, request),
    answerFaults: (operation, status, body) => {
      const place = ['responses', String(status), 'content', 'application/json', 'schema'];
      if (at(methodOf(document, operation), ...place) === undefined) return [];
      const validate = answers(operation, place);
      return validate(body)
        ? []
        : wordsOf(operation, validate).filter((words) => !UNDESCRIBED.some((known) => known.test(words)));
    },
  };
}

type Compile = (operation: Operation, place: readonly string[]) => ValidateFunction;

function schemas(document: Json, id: string): Compile {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: id, ...document });
  const compiled = new Map<string, ValidateFunction>();
  return (operation, place) => {
    const [method = '', path = ''] = operation.name.split(' ');
    const pointer = ['paths', path, method.toLowerCase(), ...place]
      .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${id}#/${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
}

/** The validator wants a type beside `nullable`. */
function allowNull(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) allowNull(item);
  if (!isRecord(value)) return;
  if (value['nullable'] === true && value['type'] === undefined) {
    delete value['nullable'];
    if (['$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => value[key] !== undefined)) {
      const copy = { ...value };
      for (const key of Object.keys(value)) delete value[key];
      value['anyOf'] = [copy, { type: 'null' }];
    }
  }
  if (value['nullable'] === true && Array.isArray(value['enum'])) value['enum'].push(null);
  for (const item of Object.values(value)) allowNull(item);
}

function dropRequired(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) dropRequired(item);
  if (!isRecord(value)) return;
  if (Array.isArray(value['required'])) delete value['required'];
  // Of several alternatives without required fields more than one may fit.
  if (Array.isArray(value['oneOf'])) {
    value['anyOf'] = value['oneOf'];
    delete value['oneOf'];
  }
  for (const item of Object.values(value)) dropRequired(item);
}

function templatesOf(document: Json): readonly Template[] {
  return Object.entries(isRecord(document['paths']) ? document['paths'] : {})
    .map(([path, item]) => ({
      path,
      item: isRecord(item) ? item : {},
      literal: path.replace(/\{[^}]+\}/g, '').length,
      pattern: new RegExp(
        `^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([^}]+)\}/g, (_, name: string) => `(?<${name}>${WITH_SLASHES.has(name) ? '.+' : '[^/]+'})`)}$`,
      ),
    }))
    .sort((a, b) => b.literal - a.literal);
}

function find(templates: readonly Template[], method: string, path: string): Operation | undefined {
  for (const template of templates) {
    if (template.item[method.toLowerCase()] === undefined) continue;
    const match = template.pattern.exec(path);
    if (match === null) continue;
    const values = Object.entries(match.groups ?? {}).map(([name, text]): [string, string] => [
      name,
      decodeURIComponent(text),
    ]);
    return { name: `${method} ${template.path}`, values: new Map(values) };
  }
  return undefined;
}

function requestFaults(
  document: Json,
  compile: Compile,
  operation: Operation,
  request: RequestParts,
): readonly string[] {
  const place = ['requestBody', 'content', 'application/json', 'schema'];
  const schema = at(methodOf(document, operation), ...place);
  const faults = parameterFaults(document, operation, request.query);
  if (schema === undefined)
    return request.body === undefined ? faults : [...faults, `${operation.name}: takes no body`];
  const body = request.body ?? {};
  const validate = compile(operation, place);
  if (!validate(body)) faults.push(...wordsOf(operation, validate));
  const known = at(schema, 'properties');
  if (isRecord(known) && isRecord(body))
    for (const key of Object.keys(body))
      if (known[key] === undefined) faults.push(`${operation.name}: unknown property ${key}`);
  return faults;
}

function parameterFaults(document: Json, operation: Operation, query: URLSearchParams): string[] {
  const path = operation.name.split(' ')[1] ?? '';
  const lists = [at(document, 'paths', path, 'parameters'), at(methodOf(document, operation), 'parameters')];
  const known = lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((one: unknown) => resolved(document, one));
  const faults: string[] = [];
  for (const [key, value] of query) {
    const parameter = known.find((one) => fieldOf(one, 'in') === 'query' && fieldOf(one, 'name') === key);
    if (parameter === undefined) faults.push(`${operation.name}: unknown query ${key}`);
    if (fieldOf(fieldOf(parameter, 'schema'), 'type') === 'integer' && !/^\d+$/.test(value))
      faults.push(`${operation.name}: query ${key} is no number`);
  }
  for (const [key, value] of operation.values) {
    const parameter = known.find((one) => fieldOf(one, 'in') === 'path' && fieldOf(one, 'name') === key);
    if (fieldOf(fieldOf(parameter, 'schema'), 'type') === 'integer' && !/^\d+$/.test(value))
      faults.push(`${operation.name}: ${key} is no number`);
  }
  return faults;
}

function methodOf(document: Json, operation: Operation): unknown {
  const [method = '', path = ''] = operation.name.split(' ');
  return at(document, 'paths', path, method.toLowerCase());
}

function resolved(document: Json, value: unknown): unknown {
  const ref = fieldOf(value, '$ref');
  if (typeof ref !== 'string') return value;
  return at(document, ...ref.slice(2).split('/'));
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((place, key) => fieldOf(place, key), value);
}

function wordsOf(operation: Operation, validate: ValidateFunction): string[] {
  return (validate.errors ?? []).map(
    (error) => `${operation.name}${error.instancePath}: ${error.message ?? error.keyword}`,
  );
}
