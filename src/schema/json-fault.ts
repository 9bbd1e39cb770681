/**
 * Where a text stops being JSON. The engine's own message names a position only sometimes; people who have to mend a file need it always.
 */

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, a key, the colon after it, or a comma or the end of what is open. */
type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'more';

/** Offset of the first character that no JSON text could have there; the text's length when it only ends too soon. */
export function jsonFaultOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null || (token === STRING && hasControl(found[0]))) return false;
    at = token.lastIndex;
    return true;
  };
  for (;;) {
    take(SPACE);
    if (at >= text.length) return text.length;
    const char = text[at] ?? '';
    if (expected === 'more' && open.length === 0) return at;
    const next = punctuation(char, expected, open);
    if (next !== undefined) {
      expected = next;
      at += 1;
    } else if ((expected === 'key' || expected === 'first-key') && take(STRING)) expected = 'colon';
    else if ((expected === 'value' || expected === 'first-item') && (take(STRING) || take(SCALAR)))
      expected = 'more';
    else return at;
  }
}

/** What is expected after a punctuation mark, or undefined when it may not stand here. Keeps `open` in step. */
function punctuation(char: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const value = expected === 'value' || expected === 'first-item';
  if (value && (char === '{' || char === '[')) {
    open.push(char);
    return char === '{' ? 'first-key' : 'first-item';
  }
  if (expected === 'colon') return char === ':' ? 'value' : undefined;
  const inside = open.at(-1);
  const closes =
    (char === '}' && inside === '{' && expected !== 'key' && !value) ||
    (char === ']' && inside === '[' && expected !== 'value');
  if (closes && expected !== 'first-key' && expected !== 'first-item' && expected !== 'more')
    return undefined;
  if (closes) {
    open.pop();
    return 'more';
  }
  if (char === ',' && expected === 'more') return inside === '{' ? 'key' : 'value';
  return undefined;
}

/** Characters below the space stand in no JSON string, not even a tab. */
function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) < 0x20) return true;
  return false;
}
