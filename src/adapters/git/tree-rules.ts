/**
 * Which paths, modes and links an agent's change may bring into a tree. Git itself accepts far more than a checkout on every system
 * survives; these rules are pure and see nothing but what was read from git objects.
 */
import { globMatches } from '../../domain/glob.js';

/** One path of a change, as the resulting tree has it. */
export interface ChangedEntry {
  readonly path: Uint8Array;
  /** Octal mode in the resulting tree, `000000` when the path is gone. */
  readonly mode: string;
  /** `A`, `D`, `M` or `T`. */
  readonly status: string;
  /** Size of the resulting blob. */
  readonly bytes: number;
  /** Where a symbolic link points to. */
  readonly target: Uint8Array | null;
}

export interface TreeLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly workflowsAllowed: boolean;
  /** Globs of files that are written with the state. */
  readonly placed?: readonly string[];
}

const MOST_REASONS = 50;
const LONGEST_NAME = 255;
const LONGEST_PATH = 1024;
const GONE = '000000';
const LINK = '120000';
const GITLINK = '160000';
const FILE_MODES: ReadonlySet<string> = new Set(['100644', '100755', LINK, GONE]);

/** Device names of Windows, reserved in every folder and with every extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[. ]|$)/i;
const CONTROL = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Code points that nobody sees; HFS+ leaves some of them out when it compares names. */
const INVISIBLE = /\p{DI}/gu;

/** Every reason why the change is refused; empty when there is none. */
export function refusals(entries: readonly ChangedEntry[], limits: TreeLimits): readonly string[] {
  const reasons: string[] = [];
  if (entries.length > limits.maxFiles)
    reasons.push(
      `it changes ${entries.length} files, more than the ${limits.maxFiles} that changes.max_files allows`,
    );
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (bytes > limits.maxBytes)
    reasons.push(`it brings ${bytes} bytes, more than the ${limits.maxBytes} that changes.max_bytes allows`);
  for (const entry of entries) {
    for (const fault of entryFaults(entry, limits)) reasons.push(`${quoted(entry.path)} ${fault}`);
    if (reasons.length > MOST_REASONS) break;
  }
  return bounded(reasons);
}

/** At most 50 reasons, and how many more there are. */
export function bounded(reasons: readonly string[]): readonly string[] {
  if (reasons.length <= MOST_REASONS) return reasons;
  return [...reasons.slice(0, MOST_REASONS), 'and there are more reasons'];
}

function entryFaults(entry: ChangedEntry, limits: TreeLimits): readonly string[] {
  const path = utf8(entry.path);
  if (path === undefined) return ['is no UTF-8 name'];
  const faults: string[] = [];
  const parts = path.split('/');
  const top = disguised(parts[0] ?? '');
  if (top === '.orchestrator' || /^orches~[0-9]+$/.test(top)) faults.push('belongs to the orchestrator');
  if (isPlaced(path, limits.placed ?? []))
    faults.push('is written with the state, by the orchestrator alone');
  if (top === '.github' && disguised(parts[1] ?? '') === 'workflows' && !limits.workflowsAllowed)
    faults.push('is a workflow, which the token could not push');
  if (!FILE_MODES.has(entry.mode))
    faults.push(
      entry.mode === GITLINK ? 'is a gitlink (a repository in the repository)' : `has mode ${entry.mode}`,
    );
  if (entry.status === 'A') faults.push(...pathFaults(path));
  if (entry.mode === LINK && entry.target !== null) faults.push(...linkFaults(parts, entry.target));
  return faults;
}

/** In whatever spelling a forgiving file system takes for the place. */
function isPlaced(path: string, placed: readonly string[]): boolean {
  if (placed.length === 0) return false;
  const name = path.split('/').map(disguised).join('/');
  return placed.some((glob) => globMatches(glob.toLowerCase(), name));
}

/** What keeps a new path from being checked out everywhere, or makes it something else than it looks like. */
export function pathFaults(path: string): readonly string[] {
  const faults = new Set<string>();
  if (path.length > LONGEST_PATH) faults.add(`is longer than ${LONGEST_PATH} characters`);
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') faults.add('is no plain path');
    if (isGitName(part)) faults.add('names a .git folder');
    if (CONTROL.test(part)) faults.add('holds a control character');
    if (part.includes('\\')) faults.add('holds a backslash');
    if (RESERVED.test(part)) faults.add('is a device name on Windows');
    if (/[. ]$/.test(part) && part !== '.' && part !== '..') faults.add('ends in a dot or a space');
    if (Buffer.byteLength(part) > LONGEST_NAME) faults.add(`has a name longer than ${LONGEST_NAME} bytes`);
  }
  return [...faults];
}

/** `.git` in any case, with invisible characters, or as Windows spells it (`git~1`, `.git. `, `.git::$INDEX_ALLOCATION`). */
function isGitName(part: string): boolean {
  const name = disguised(part.split(':')[0] ?? '');
  return name === '.git' || /^git~[0-9]+$/.test(name);
}

/** The name that a forgiving file system takes this one for. */
function disguised(part: string): string {
  const name = part.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end -= 1;
  return name.slice(0, end);
}

/**
 * A link may only climb with leading `..` and must stay inside. With `..` further on, another link on the way could lead out although
 * the text seems to stay in.
 */
function linkFaults(place: readonly string[], target: Uint8Array): readonly string[] {
  const text = utf8(target);
  if (text === undefined || text === '' || CONTROL.test(text))
    return ['is a link whose target is no plain path'];
  if (/^[/\\]|^[A-Za-z]:|\\/.test(text)) return [`is a link to ${quoted(target)}, which is no relative path`];
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  const climbs = parts.findIndex((part) => part !== '..');
  const up = climbs < 0 ? parts.length : climbs;
  const down = parts.slice(up);
  if (up > place.length - 1 || down.includes('..'))
    return [`is a link to ${quoted(target)}, out of the tree`];
  const rest = [...place.slice(0, place.length - 1 - up), ...down];
  if (rest.some(isGitName) || disguised(rest[0] ?? '') === '.orchestrator')
    return [`is a link to ${quoted(target)}, which is none of the agent's business`];
  return [];
}

/** Two names that some file systems take for one. */
export interface Meeting {
  readonly path: string;
  readonly other: string;
}

/**
 * New paths that another path of the tree would meet on a file system that ignores case or Unicode form. `all` holds every path of the
 * resulting tree.
 */
export function collisions(added: readonly string[], all: Iterable<string>): readonly Meeting[] {
  const ours = new Map<string, string>();
  const met = new Map<string, Meeting>();
  const meet = (name: string, own: boolean): void => {
    const key = folded(name);
    const known = ours.get(key);
    if (known === undefined && own) ours.set(key, name);
    else if (known !== undefined && known !== name)
      met.set([known, name].sort().join('\0'), { path: known, other: name });
  };
  for (const path of added) for (const name of withFolders(path)) meet(name, true);
  if (ours.size === 0) return [];
  let folder = '';
  for (const path of all) {
    const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (above !== folder) for (const name of withFolders(above)) meet(name, false);
    folder = above;
    meet(path, false);
  }
  return [...met.values()];
}

/** A meeting as a reason. */
export function meetingReason(meeting: Meeting): string {
  return `${quoted(meeting.path)} and ${quoted(meeting.other)} differ only by letter case or Unicode form`;
}

/** The path itself and each folder above it. */
function withFolders(path: string): readonly string[] {
  const names: string[] = [];
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
    names.push(path.slice(0, end));
  if (path !== '') names.push(path);
  return names;
}

/** Equal for names that a case-insensitive, normalising file system takes for one. Upper case first: it unites more (ß, ſ, K). */
export function folded(name: string): string {
  // Most paths are plain ASCII, and there are many of them.
  if (/^[\x20-\x7e]*$/.test(name)) return name.toLowerCase();
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

/** The text of some bytes, or undefined when they are no UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The one way in which decoding can fail.
    return undefined;
  }
}

/** A hostile name for a message: one line, escaped, not too long. */
export function quoted(name: Uint8Array | string): string {
  const text = typeof name === 'string' ? name : Buffer.from(name).toString('utf8');
  const short = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
