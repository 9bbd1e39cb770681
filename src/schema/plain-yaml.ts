/**
 * Data as YAML in block style, in one spelling: equal data gives equal bytes, whichever version wrote it. Words stand bare where a shell script looks
 * for them; everything else is quoted as JSON, which is YAML too.
 */
import type { Json } from '../domain/notes.js';

/** A map of keys and values with a line feed at its end. */
export function plainYaml(map: Readonly<Record<string, Json>>): string {
  const lines = Object.keys(map).length === 0 ? ['{}'] : mapLines(map, '');
  return lines.map((line) => `${line}\n`).join('');
}

function mapLines(map: Readonly<Record<string, Json>>, indent: string): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    entry(`${indent}${scalar(key)}:`, value, `${indent}  `),
  );
}

function entry(start: string, value: Json, indent: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${start} ${scalar(value)}`];
  if (isList(value)) return value.length === 0 ? [`${start} []`] : [start, ...listLines(value, indent)];
  return Object.keys(value).length === 0 ? [`${start} {}`] : [start, ...mapLines(value, indent)];
}

function listLines(list: readonly Json[], indent: string): readonly string[] {
  return list.flatMap((value) => {
    if (typeof value !== 'object' || value === null) return [`${indent}- ${scalar(value)}`];
    if (isList(value)) return entry(`${indent}-`, value, `${indent}  `);
    const [first, ...rest] = mapLines(value, `${indent}  `);
    return first === undefined ? [`${indent}- {}`] : [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** Words that YAML, old or new, takes for something else than a text. */
const MEANS_MORE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalar(value: null | boolean | number | string): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^[A-Za-z_][A-Za-z0-9_-]{0,200}$/.test(value) && !MEANS_MORE.test(value)) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
