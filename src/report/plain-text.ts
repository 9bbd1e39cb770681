/**
 * Makes text from agents, task files and reports harmless before people see it: no terminal escapes, no control characters, nothing that
 * turns the reading direction around. Everything in this folder passes such text through here.
 */

const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPE_SEQUENCE = new RegExp(
  `${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[PX^_][^${ESC}]*(?:${ESC}\\\\)?|[ -/]*[0-~])`,
  'g',
);
/** Blanks of every kind, line breaks among them. */
const BLANKS = /\s+/gu;
/** Control and format characters: C0, C1, marks of direction, zero-width ones; and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** One line of at most `most` characters. */
export function plainText(text: string, most = 200): string {
  // Bounded before anything is searched: the text may be megabytes.
  const bounded = text.slice(0, most * 8 + 1024);
  const line = bounded.replace(ESCAPE_SEQUENCE, '').replace(BLANKS, ' ').replace(UNSEEN, '').trim();
  return cut(line, most);
}

/** As {@link plainText}, with the blanks of the line left as they are: for logs and prompts. */
export function plainLine(text: string, most: number): string {
  const bounded = text.slice(0, most * 4 + 1024).replaceAll('\t', '    ');
  return cut(bounded.replace(ESCAPE_SEQUENCE, '').replace(UNSEEN, '').trimEnd(), most);
}

/** The first `most` characters, the last of them an ellipsis when something was cut off. */
export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
