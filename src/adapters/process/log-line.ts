/**
 * Turns a line that an agent printed into plain text: no terminal escapes or control characters, secrets masked, nothing that a
 * workflow runner would read as a command.
 */

/** Replaces every secret in a text by `***`. */
export type Mask = (text: string) => string;

const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPE_SEQUENCE = new RegExp(
  `${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[PX^_][^${ESC}]*(?:${ESC}\\\\)?|[ -/]*[0-~])`,
  'g',
);
/** C0 but the tab, DEL, C1, line and paragraph separator, and the marks that turn the reading direction around. */
const CONTROL = /[^\P{Cc}\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const PRINTABLE = /^[ -~\t]*$/;
const FOREIGN = String.fromCharCode(0xfffd);

/** The longest secret goes first, so that one that contains another leaves no rest. */
export function createMask(secrets: readonly string[]): Mask {
  const known = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return (text) => text;
  const pattern = new RegExp(
    known.map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  return (text) => text.replace(pattern, '***');
}

/** One line without its line end, safe to print and to keep. */
export function plainLine(raw: string, mask: Mask): string {
  // Most lines are plain ASCII, and there may be a gigabyte of them.
  if (PRINTABLE.test(raw)) return neutralise(mask(raw));
  const text = raw.includes(ESC) ? raw.replace(ESCAPE_SEQUENCE, '') : raw;
  return neutralise(mask(text.replace(CONTROL, FOREIGN)));
}

/** A runner obeys `::command::` at the start of a line and `##[command]` anywhere in it. */
function neutralise(text: string): string {
  const line = text.includes('##[') ? text.replaceAll('##[', '##\\[') : text;
  const start = line.trimStart();
  return start.startsWith('::') ? `${line.slice(0, line.length - start.length)}\\${start}` : line;
}
