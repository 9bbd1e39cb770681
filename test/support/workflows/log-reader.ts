/** Reads what a step prints as the runner does: commands are obeyed, masks applied, annotations counted against their caps. */
import type { Masks } from './masks.js';

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
  /** Name of the step. */
  readonly step: string;
}

export const MOST_OF_LEVEL = 10;
export const MOST_OF_JOB = 50;
const LONGEST_MESSAGE = 4096;
const COMMANDS = new Set([
  'add-mask',
  'add-path',
  'add-matcher',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The log of one step. */
export class LogReader {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly #masks: Masks;
  readonly #step: string;
  /** How many annotations the job has so far. */
  readonly #ofJob: { count: number };
  #token: string | null = null;

  constructor(step: string, masks: Masks, ofJob: { count: number }) {
    this.#step = step;
    this.#masks = masks;
    this.#ofJob = ofJob;
  }

  /** A line that the step printed. */
  read(line: string): void {
    const command = this.#token === null ? commandOf(line) : null;
    if (this.#token !== null && line.trimStart().startsWith(`::${this.#token}::`)) {
      this.#token = null;
      this.say(line);
    } else if (command === null) this.say(line);
    else this.#obey(command, line);
  }

  /** A line of the runner itself, or of a step that is no process. */
  say(line: string): void {
    this.lines.push(this.#masks.apply(line));
  }

  annotate(level: Level, message: string, properties: Readonly<Record<string, string>> = {}): void {
    const text = this.#masks.apply(message);
    this.say(`##[${level}]${message}`);
    const same = this.annotations.filter((one) => one.level === level).length;
    if (same >= MOST_OF_LEVEL || this.#ofJob.count >= MOST_OF_JOB) return;
    this.#ofJob.count += 1;
    this.annotations.push({
      level,
      message: text.slice(0, LONGEST_MESSAGE),
      title: properties['title'] ?? null,
      file: properties['file'] ?? null,
      line: properties['line'] === undefined ? null : Number(properties['line']),
      step: this.#step,
    });
  }

  #obey({ name, properties, data }: Command, line: string): void {
    if (name === 'add-mask') {
      this.#masks.add(data);
      this.say('::add-mask::***');
    } else if (name === 'stop-commands') {
      this.say(line);
      if (data === '' || COMMANDS.has(data)) this.annotate('error', `Invalid stop token '${data}'`);
      else this.#token = data;
    } else if (name === 'error' || name === 'warning' || name === 'notice')
      this.annotate(name, data, properties);
    else if (name === 'set-env' || name === 'add-path')
      this.annotate('error', `The \`${name}\` command is disabled.`);
    else if (name !== 'debug') this.say(line);
  }
}

/** `::name key=value,…::data` at the start, `##[name key=value;…]data` anywhere; null for what is no known command. */
function commandOf(line: string): Command | null {
  const modern = /^\s*::([A-Za-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::([\s\S]*)$/.exec(line);
  if (modern !== null) {
    const [, name = '', properties = '', text = ''] = modern;
    if (COMMANDS.has(name.toLowerCase()))
      return { name: name.toLowerCase(), properties: propertiesOf(properties, ','), data: unescaped(text) };
  }
  const old = /##\[([A-Za-z-]+)(?: ([^\]]*))?\]([\s\S]*)$/.exec(line);
  if (old === null) return null;
  const [, name = '', properties = '', text = ''] = old;
  if (!COMMANDS.has(name.toLowerCase())) return null;
  return { name: name.toLowerCase(), properties: propertiesOf(properties, ';'), data: unescaped(text) };
}

function propertiesOf(text: string, separator: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(separator).flatMap((part) => {
      const [key = '', ...value] = part.split('=');
      return value.length === 0 ? [] : [[key.trim(), unescaped(value.join('='))]];
    }),
  );
}

function unescaped(text: string): string {
  return text.replace(/%(0D|0A|25|3A|2C|3B|5D)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
