/**
 * Where a text asks for, or does, what only the orchestrator may: writing its state. Line by line and by what a line says, so it is a hint for people
 * and no guard; what agents really change is judged by what they bring back.
 */
export const OWNERSHIP_CODES = ['STATE_WRITE', 'STATE_UPDATE_CALL'] as const;

export interface OwnershipHint {
  readonly line: number;
  readonly code: (typeof OWNERSHIP_CODES)[number];
  /** The line itself, cut. */
  readonly text: string;
}

/** Longer lines are no script that anybody reads. */
const LONGEST_LINE = 2000;
const MOST_HINTS = 100;

const STATE =
  /orchestrator-state[\w.-]{0,40}\.(?:ya?ml|json)|\.orchestrator\/(?!outputs\/)|transaction-log\.jsonl/g;
const CALL = /\bupdate[-_]orchestrator[-_]state\b/;
/** Commands that change what they name, wherever they name it. */
const CHANGING = new Set(['tee', 'mv', 'rm', 'truncate', 'sponge', 'touch', 'ln', 'dd', 'unlink', 'shred']);
/** Commands that change the last thing that they name. */
const FILLING = new Set(['cp', 'install', 'rsync']);
/** Commands that change a file where they are told to do it in place. */
const EDITING = new Set(['sed', 'gsed', 'perl', 'yq', 'ed']);
const IN_PLACE = /(?:^|\s)(?:-[a-zA-Z]{0,6}i\b|-i\S{0,20}|--in-?place\b|w\b)/;
const WRITING_CODE =
  /\b(?:writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|copyFile|copyFileSync|rename|renameSync|unlink|unlinkSync|write_text|write_bytes)\s?\(|\bopen\([^)]{0,300}["'](?:[wax]b?\+?|r\+b?)["']/;

/** `isScript`: a line that begins with `#` says nothing. `places`: further files that are written with the state. */
export function ownershipHints(
  text: string,
  { isScript, places }: { readonly isScript: boolean; readonly places: readonly string[] },
): readonly OwnershipHint[] {
  const hints: OwnershipHint[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, LONGEST_LINE);
    if (isScript && /^\s*#/.test(line)) continue;
    const code = CALL.test(line) ? 'STATE_UPDATE_CALL' : writesState(line, places) ? 'STATE_WRITE' : null;
    if (code !== null) hints.push({ line: index + 1, code, text: line.trim().slice(0, 200) });
    if (hints.length >= MOST_HINTS) break;
  }
  return hints;
}

function writesState(line: string, places: readonly string[]): boolean {
  const found = [...line.matchAll(STATE)].map(({ index }) => index);
  for (const place of places) {
    const at = place === '' ? -1 : line.indexOf(place);
    if (at >= 0) found.push(at);
  }
  return found.some((at) => isWrittenAt(line, at));
}

function isWrittenAt(line: string, at: number): boolean {
  const before = line.slice(0, at).replace(/[\w./~${}"'-]*$/, '');
  if (/>\|?\s*$/.test(before)) return true;
  if (WRITING_CODE.test(line)) return true;
  const start = Math.max(...['|', ';', '&', '`', '('].map((mark) => before.lastIndexOf(mark))) + 1;
  const command = line.slice(start).split(/[|;&`)]/)[0] ?? '';
  const [name = '', ...words] = command
    .replace(/^[\s>*-]*(?:\$ |sudo |then |do |else )?\s*/, '')
    .split(/\s+/);
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (CHANGING.has(base)) return true;
  if (EDITING.has(base)) return IN_PLACE.test(words.join(' '));
  return FILLING.has(base) && isLast(line, at, command, start);
}

/** Nothing but the rest of the name follows. */
function isLast(line: string, at: number, command: string, start: number): boolean {
  return !/\s\S/.test(line.slice(at, start + command.length).trimEnd());
}
