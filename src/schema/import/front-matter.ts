/**
 * Front matter as people write it for tools that never parsed it strictly: `key: value`, lists of plain items, and items with a note behind
 * the closing quote (`- "a/b.rs" (modified)`), which no YAML parser takes. Anything richer is left to the YAML parser; what that refuses as
 * well is read line by line, the broken lines said and passed over.
 */
import { quoted } from '../definition-fault.js';
import { FORBIDDEN_KEYS } from '../source-node.js';
import { type FindingList, lineOfFile, type Trail } from './finding.js';
import { readYaml, type SourceDocument } from './source-document.js';

export interface FrontMatter {
  readonly document: SourceDocument;
  /** What stood behind an item, by `key` and position: `outputs 0` → `(modified)`. */
  readonly notes: ReadonlyMap<string, string>;
  readonly body: string;
}

const KEY = /^([A-Za-z_][\w-]*):(?:[ \t]+(.*))?$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;
const NOTED = /^("(?:[^"\\]|\\.)*"|'[^']*')[ \t]+(\(.*\)|[^#\s].*)$/;

/** The front matter of a Markdown file; undefined when it has none. */
export function readFrontMatter(file: string, text: string, findings: FindingList): FrontMatter | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening.length));
  if (closing === null) return undefined;
  const front = text.slice(opening.length, opening.length + closing.index);
  const body = text.slice(opening.length + closing.index + closing[0].length).replace(/^\r?\n/, '');
  const strict = new FrontLines(file, front);
  if (strict.read(true)) return { ...strict.result(findings), body };
  if (!strict.hasNotes) {
    const document = readYaml(file, front, findings, 1);
    if (document !== undefined) return { document, notes: new Map(), body };
  }
  const lenient = new FrontLines(file, front);
  lenient.read(false);
  return { ...lenient.result(findings), body };
}

class FrontLines {
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #data: Record<string, unknown> = {};
  readonly #notes = new Map<string, string>();
  /** Line of each key and of each of its items. */
  readonly #places = new Map<string, number[]>();
  readonly #said: { readonly line: number; readonly say: (findings: FindingList) => void }[] = [];
  hasNotes = false;

  constructor(file: string, front: string) {
    this.#file = file;
    this.#lines = front.split(/\r?\n/);
  }

  /** False, in strict mode, at the first line that this does not understand. */
  read(strict: boolean): boolean {
    let key: string | null = null;
    for (const [index, line] of this.#lines.entries()) {
      if (/^\s*(?:#.*)?$/.test(line)) continue;
      const number = index + 2;
      const named = KEY.exec(line);
      const item = named === null ? ITEM.exec(line) : null;
      if (named !== null) key = this.#key(named[1] ?? '', (named[2] ?? '').trim(), number);
      else if (item !== null && key !== null) this.#item(key, (item[1] ?? '').trim(), number);
      else if (!this.#broken(number, line)) key = null;
      if (key === null && strict) return this.#rest();
    }
    return true;
  }

  /** Notes matter before it is known that the YAML parser would stumble over them. */
  #rest(): false {
    this.hasNotes ||= this.#lines.some((line) => NOTED.test((ITEM.exec(line)?.[1] ?? '').trim()));
    return false;
  }

  result(findings: FindingList): Pick<FrontMatter, 'document' | 'notes'> {
    for (const { say } of this.#said) say(findings);
    const places = (trails: readonly Trail[]): (readonly [number, number])[] =>
      trails.map(([key, item]) => {
        const lines = this.#places.get(String(key ?? ''));
        const line = lines?.[typeof item === 'number' ? item + 1 : 0] ?? lines?.[0] ?? 1;
        return [line, 1] as const;
      });
    return { document: { file: this.#file, value: this.#data, places }, notes: this.#notes };
  }

  /** The key, or null when its value is for the YAML parser. */
  #key(key: string, written: string, line: number): string | null {
    if (FORBIDDEN_KEYS.has(key)) {
      this.#say(line, (findings, at) => findings.add(at, 'FORBIDDEN_KEY', `The key "${key}" was left out.`));
      return key;
    }
    if (Object.hasOwn(this.#data, key))
      this.#say(line, (findings, at) =>
        findings.add(at, 'DUPLICATE_KEY', `The key ${quoted(key)} stands twice; the last one counts.`),
      );
    this.#places.set(key, [line]);
    if (/^[|>&*!{%@`]/.test(written)) return null;
    if (written.startsWith('[')) {
      const items = inlineList(written);
      if (items === undefined) return null;
      this.#data[key] = items;
    } else
      this.#data[key] = written === '' || written.startsWith('#') ? null : this.#scalar(written, key, line);
    return key;
  }

  #item(key: string, written: string, line: number): void {
    if (FORBIDDEN_KEYS.has(key)) return;
    const known = this.#data[key];
    const list: unknown[] = Array.isArray(known) ? known : [];
    const noted = NOTED.exec(written);
    const note = noted?.[2]?.trim();
    const value = this.#scalar(noted?.[1] ?? written, key, line);
    if (note !== undefined) {
      this.hasNotes = true;
      this.#notes.set(`${key} ${list.length}`, note);
      this.#say(line, (findings, at) =>
        findings.add(
          at,
          'NOTE_KEPT',
          `${quoted(note)} behind ${quoted(String(value))} is no YAML; it was kept as a note.`,
        ),
      );
    }
    list.push(value);
    this.#data[key] = list;
    this.#places.get(key)?.push(line);
  }

  #scalar(written: string, key: string, line: number): unknown {
    const quotedText = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')(?:[ \t]+#.*)?$/.exec(written);
    if (quotedText !== null) {
      if (quotedText[2] !== undefined) return quotedText[2].replaceAll("''", "'");
      return unescaped(quotedText[1] ?? '');
    }
    const plain = written.replace(/[ \t]+#.*$/, '');
    if (/:[ \t]|^["']/.test(plain))
      this.#say(line, (findings, at) =>
        findings.add(at, 'SYNTAX_MENDED', `The value of \`${key}\` is no YAML; it was read as a text.`),
      );
    if (/^-?\d{1,15}(?:\.\d+)?$/.test(plain)) return Number(plain);
    if (plain === 'true' || plain === 'false') return plain === 'true';
    return plain === 'null' || plain === '~' ? null : plain;
  }

  #broken(line: number, text: string): false {
    this.#say(line, (findings, at) =>
      findings.add(at, 'LINE_BROKEN', `${quoted(text.trim())} could not be read and was passed over.`),
    );
    return false;
  }

  #say(line: number, say: (findings: FindingList, at: ReturnType<typeof lineOfFile>) => void): void {
    this.#said.push({ line, say: (findings) => say(findings, lineOfFile(this.#file, line)) });
  }
}

/** `[a, "b", 'c']` on one line, nothing nested; undefined for anything else. */
function inlineList(written: string): readonly unknown[] | undefined {
  const inner = /^\[(.*)\][ \t]*(?:#.*)?$/.exec(written)?.[1];
  if (inner === undefined || /[[\]{}]/.test(inner)) return undefined;
  if (inner.trim() === '') return [];
  const items: unknown[] = [];
  const item = /[ \t]*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^,"']+?))[ \t]*(?:,|$)/y;
  while (item.lastIndex < inner.length) {
    const match = item.exec(inner);
    if (match === null) return undefined;
    const [, double, single, plain] = match;
    if (double !== undefined) items.push(unescaped(double));
    else if (single !== undefined) items.push(single.replaceAll("''", "'"));
    else items.push(plain);
  }
  return items;
}

function unescaped(inner: string): string {
  if (!inner.includes('\\')) return inner;
  try {
    const text: unknown = JSON.parse(`"${inner}"`);
    return typeof text === 'string' ? text : inner;
  } catch {
    return inner;
  }
}
