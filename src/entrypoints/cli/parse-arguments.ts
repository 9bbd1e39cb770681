/** Words to a call: finds the verb, checks every option against what the verb declares, and suggests the nearest name for what it does not know. */
import { parseArgs } from 'node:util';
import { OrchestratorError } from '../../errors.js';
import { nearestName } from '../../schema/nearest-name.js';
import type { OptionValues, VerbSpec } from './call.js';
import { COMMON_OPTIONS, type OptionSpec } from './verb-spec.js';

export interface ParsedCall {
  readonly verb: VerbSpec;
  readonly positionals: readonly string[];
  readonly options: OptionValues;
}

export type Parsed =
  | { readonly kind: 'call'; readonly call: ParsedCall }
  | { readonly kind: 'help'; readonly verb: VerbSpec | null }
  | { readonly kind: 'version' };

/** Throws USAGE for everything that cannot be a call. */
export function parseArguments(words: readonly string[], verbs: readonly VerbSpec[]): Parsed {
  const place = verbPlace(words);
  const before = words.slice(0, place);
  if (place === words.length) {
    if (before.includes('--version') || before.includes('-v')) return { kind: 'version' };
    if (before.length === 0 || before.includes('--help') || before.includes('-h'))
      return { kind: 'help', verb: null };
    throw usage(`There is no verb among ${before.map(quoted).join(' ')}.`, 'See: orchestrator --help');
  }
  if (words[place] === 'help') {
    const asked = words.slice(place + 1).filter((word) => !word.startsWith('-'));
    return { kind: 'help', verb: asked.length === 0 ? null : verbOf(asked, verbs).verb };
  }
  const { verb, taken } = verbOf(words.slice(place), verbs);
  const rest = [...before, ...words.slice(place + taken)];
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', verb };
  return { kind: 'call', call: parseCall(verb, rest) };
}

/** Index of the first word that is neither an option nor the value of one. */
function verbPlace(words: readonly string[]): number {
  const valued = new Set(COMMON_OPTIONS.filter(({ kind }) => kind === 'text').map(({ name }) => `--${name}`));
  let index = 0;
  while (index < words.length && (words[index] ?? '').startsWith('-'))
    index += valued.has(words[index] ?? '') ? 2 : 1;
  return Math.min(index, words.length);
}

function verbOf(
  words: readonly string[],
  verbs: readonly VerbSpec[],
): { readonly verb: VerbSpec; readonly taken: number } {
  const [first = '', second = ''] = words;
  const pair = verbs.find(({ name }) => name === `${first} ${second}`);
  if (pair !== undefined) return { verb: pair, taken: 2 };
  const single = verbs.find(({ name }) => name === first);
  if (single !== undefined) return { verb: single, taken: 1 };
  const family = verbs.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  if (family.length > 0)
    throw usage(
      second === '' ? `${first} needs a second word.` : `There is no verb ${quoted(`${first} ${second}`)}.`,
      `One of: ${family.join(', ')}`,
    );
  const near = nearestName(
    first,
    verbs.map(({ name }) => name),
  );
  throw usage(
    `There is no verb ${quoted(first)}.`,
    near === undefined ? 'See: orchestrator --help' : `Did you mean: orchestrator ${near}`,
  );
}

function parseCall(verb: VerbSpec, words: readonly string[]): ParsedCall {
  const specs = [...verb.options, ...COMMON_OPTIONS];
  const args = withOptionalValues(words, specs);
  const { values, positionals } = parsed(verb, args, specs);
  checkPositionals(verb, positionals);
  for (const spec of specs) checkValue(verb, spec, values[spec.name]);
  return { verb, positionals, options: optionValues(verb, specs, values) };
}

/** `--watch 5` and `--watch` become `--watch=5` and `--watch=`, which is what the parser can tell apart. */
function withOptionalValues(words: readonly string[], specs: readonly OptionSpec[]): string[] {
  const optional = new Set(
    specs.filter(({ kind }) => kind === 'optional-seconds').map(({ name }) => `--${name}`),
  );
  const args: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!optional.has(word)) {
      args.push(word);
      continue;
    }
    const next = words[index + 1] ?? '';
    const value = /^\d+(?:\.\d+)?$/.test(next) ? next : '';
    if (value !== '') index += 1;
    args.push(`${word}=${value}`);
  }
  return args;
}

function parserOptions(
  specs: readonly OptionSpec[],
): Record<string, { type: 'boolean' | 'string'; multiple?: boolean }> {
  return Object.fromEntries(
    specs.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
  );
}

/** The message of the strict parse does not tell the nearest name. */
function refuseUnknown(verb: VerbSpec, args: string[], specs: readonly OptionSpec[]): void {
  const { tokens } = parseArgs({ args, options: parserOptions(specs), strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || specs.some(({ name }) => name === token.name)) continue;
    const near = nearestName(
      token.name,
      specs.map(({ name }) => name),
    );
    throw usage(
      `${verb.name} has no option ${quoted(token.rawName)}.`,
      near === undefined ? `See: orchestrator help ${verb.name}` : `Did you mean: --${near}`,
    );
  }
}

function parsed(
  verb: VerbSpec,
  args: string[],
  specs: readonly OptionSpec[],
): {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: parserOptions(specs),
      strict: true,
      allowPositionals: true,
    });
    const flat = Object.entries(values).map(([name, value]): [string, string | boolean | undefined] => [
      name,
      Array.isArray(value) ? value.at(-1) : value,
    ]);
    return { values: Object.fromEntries(flat), positionals };
  } catch (cause) {
    const complaint = complaintOf(cause);
    if (complaint === null) throw cause;
    refuseUnknown(verb, args, specs);
    throw usage(`${verb.name}: ${complaint}`, `See: orchestrator help ${verb.name}`);
  }
}

/** First line of what the parser says about the words; null when it is about something else. */
function complaintOf(cause: unknown): string | null {
  if (typeof cause !== 'object' || cause === null || !('code' in cause && 'message' in cause)) return null;
  const { code, message } = cause;
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS_')) return null;
  return String(message).split('\n')[0] ?? '';
}

function checkPositionals(verb: VerbSpec, given: readonly string[]): void {
  const required = verb.positionals.filter((spec) => spec.required).length;
  const most = verb.positionals.some(({ many }) => many === true)
    ? Number.POSITIVE_INFINITY
    : verb.positionals.length;
  const missing = verb.positionals[given.length];
  if (given.length < required && missing !== undefined)
    throw usage(`${verb.name} needs ${missing.name}: ${missing.help}`, `See: orchestrator help ${verb.name}`);
  if (given.length > most)
    throw usage(
      `${verb.name} does not take ${quoted(given[most] ?? '')}.`,
      `See: orchestrator help ${verb.name}`,
    );
}

function checkValue(verb: VerbSpec, spec: OptionSpec, value: string | boolean | undefined): void {
  if (typeof value !== 'string') return;
  const wrong = (expected: string): OrchestratorError =>
    usage(
      `--${spec.name} of ${verb.name} is ${quoted(value)}, which is not ${expected}.`,
      `See: orchestrator help ${verb.name}`,
    );
  if (spec.kind === 'count' && !/^[1-9]\d{0,8}$/.test(value)) throw wrong('a whole number from 1');
  if (spec.kind === 'optional-seconds' && value !== '' && !/^\d{1,6}(?:\.\d+)?$/.test(value))
    throw wrong('a number of seconds');
  if (spec.kind === 'text' && value === '') throw wrong(spec.value);
  if (value.includes('\0')) throw wrong('text without NUL');
}

function optionValues(
  verb: VerbSpec,
  specs: readonly OptionSpec[],
  values: Readonly<Record<string, string | boolean | undefined>>,
): OptionValues {
  const get = (name: string): string | boolean | undefined => {
    if (!specs.some((spec) => spec.name === name))
      throw new Error(`Internal error: ${verb.name} does not declare --${name}`);
    return values[name];
  };
  const textOf = (name: string): string | null => {
    const value = get(name);
    return typeof value === 'string' ? value : null;
  };
  return {
    text: textOf,
    flag: (name) => get(name) === true,
    count: (name) => {
      const value = textOf(name);
      return value === null ? null : Number(value);
    },
    seconds: (name, fallback) => {
      const value = textOf(name);
      if (value === null) return null;
      return value === '' ? fallback : Number(value);
    },
  };
}

function quoted(word: string): string {
  return JSON.stringify(word.slice(0, 80));
}

function usage(message: string, remedy: string): OrchestratorError {
  return new OrchestratorError('USAGE', message, remedy);
}
