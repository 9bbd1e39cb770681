/** Every kind of file of a session, damaged in every way that bytes can be: made by a generator with a seed. */
import { type DamageCase, LOG, type Outcome, randomFrom, textOf, withFiles } from './damage-case.js';
import type { Base } from './sound-sessions.js';

interface Kind {
  readonly path: string;
  readonly base: Base;
  /** Damage to it is seen when the session is read. */
  readonly read: boolean;
  /** What a repair can do where nothing of the file, or only a part of it, is left; where one byte is wrong; where every line is still there. */
  readonly gone: Outcome;
  readonly flipped: Outcome;
  readonly mixed: Outcome;
}

const KINDS: readonly Kind[] = [
  { path: 'state.json', base: 'lived', read: true, gone: 'whole', flipped: 'whole', mixed: 'whole' },
  { path: 'tasks.json', base: 'lived', read: true, gone: 'whole', flipped: 'whole', mixed: 'whole' },
  { path: 'definition.json', base: 'lived', read: true, gone: 'whole', flipped: 'whole', mixed: 'whole' },
  { path: LOG, base: 'lived', read: true, gone: 'written off', flipped: 'whole', mixed: 'whole' },
  {
    path: 'tasks/0001/04.jsonl',
    base: 'sharded',
    read: true,
    gone: 'whole',
    flipped: 'whole',
    mixed: 'whole',
  },
  {
    path: 'tasks/0001/index.json',
    base: 'sharded',
    read: true,
    gone: 'whole',
    flipped: 'whole',
    mixed: 'whole',
  },
  {
    path: 'tasks/0002/needs.txt',
    base: 'sharded',
    read: false,
    gone: 'whole',
    flipped: 'whole',
    mixed: 'whole',
  },
  {
    path: 'tasks/0001/names.txt',
    base: 'sharded',
    read: false,
    gone: 'whole',
    flipped: 'whole',
    mixed: 'whole',
  },
  {
    path: 'journal/00001.jsonl',
    base: 'segmented',
    read: false,
    gone: 'written off',
    flipped: 'whole',
    mixed: 'whole',
  },
  { path: 'prompts/p/a.md', base: 'lived', read: false, gone: 'whole', flipped: 'whole', mixed: 'whole' },
  { path: 'outputs/p/a/out.json', base: 'lived', read: false, gone: 'part', flipped: 'whole', mixed: 'part' },
];

type Damage = (bytes: Buffer, random: () => number) => Uint8Array | null;

/** Nothing is left, or a part of it. */
const GONE: Readonly<Record<string, Damage>> = {
  missing: () => null,
  empty: () => Buffer.alloc(0),
  'zeros of the same length': (bytes) => Buffer.alloc(bytes.length),
  'noise of the same length': (bytes, random) => Buffer.from(bytes.map(() => Math.floor(random() * 256))),
  'only white space': () => Buffer.from(' \n\t \n'),
  'an empty object': () => Buffer.from('{}\n'),
  null: () => Buffer.from('null\n'),
  'nested without end': () => Buffer.from('['.repeat(100_000)),
  'cut at a quarter': (bytes) => bytes.subarray(0, bytes.length >> 2),
  'cut behind a brace': (bytes, random) => bytes.subarray(0, after(bytes, '{', random)),
  'cut behind a comma': (bytes, random) => bytes.subarray(0, after(bytes, ',', random)),
  'cut within a text': (bytes, random) => bytes.subarray(0, after(bytes, ':"', random)),
};

/** One byte is not what it was. */
const FLIPPED: Readonly<Record<string, Damage>> = {
  'bit 0 flipped': (bytes, random) => flipped(bytes, random, 0),
  'bit 3 flipped': (bytes, random) => flipped(bytes, random, 3),
  'bit 5 flipped': (bytes, random) => flipped(bytes, random, 5),
  'bit 7 flipped, which is no UTF-8': (bytes, random) => flipped(bytes, random, 7),
};

/** Everything is still there, among other things. */
const MIXED: Readonly<Record<string, Damage>> = {
  'a byte order mark before it': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  'line ends of Windows': (bytes) =>
    Buffer.from(`${bytes.toString('latin1')}`.replaceAll('\n', '\r\n'), 'latin1'),
  'conflict markers': (bytes) => Buffer.from(conflict(bytes.toString('latin1')), 'latin1'),
  'written twice': (bytes) => Buffer.concat([bytes, bytes]),
  'rubbish behind it': (bytes) => Buffer.concat([bytes, Buffer.from('{"test":"true"}\n')]),
};

/** Which of these say nothing about a file without structure, or are no damage to it. */
const PLAIN_FILES = new Set(['prompts/p/a.md', 'outputs/p/a/out.json']);
const NEEDS_STRUCTURE = /^cut behind|^cut within/;

export function damagedFiles(seed: number): readonly DamageCase[] {
  return KINDS.flatMap((kind) => [
    ...casesOf(kind, GONE, kind.gone, seed),
    ...casesOf(kind, FLIPPED, kind.flipped, seed),
    ...casesOf(kind, MIXED, kind.mixed, seed),
  ]);
}

function casesOf(
  kind: Kind,
  damages: Readonly<Record<string, Damage>>,
  outcome: Outcome,
  seed: number,
): readonly DamageCase[] {
  return Object.entries(damages)
    .filter(([name]) => !(PLAIN_FILES.has(kind.path) && NEEDS_STRUCTURE.test(name)))
    .filter(([name]) => !(kind.path === 'prompts/p/a.md' && name === 'line ends of Windows'))
    .map(([name, damage], index) => ({
      family: `damaged ${kind.path}`,
      name,
      base: kind.base,
      code: codeOf(kind, name),
      outcome: outcomeOf(kind, name, outcome),
      damage: ({ files }) => {
        const random = randomFrom(seed + index * 7_919 + kind.path.length);
        return withFiles(files, { [kind.path]: damage(Buffer.from(textOf(files, kind.path)), random) });
      },
    }));
}

function codeOf({ path, read }: Kind, name: string): string {
  if (!read) return 'verify';
  if (name === 'conflict markers' && !HASHED.has(path)) return 'STATE_CONFLICT_MARKERS';
  return /^(?:an empty object|null)$/.test(name) && SCHEMED.has(path) ? 'STATE_FOREIGN' : 'STATE_CORRUPT';
}

/** Held by a hash before anything else is looked at. */
const HASHED = new Set(['definition.json']);
/** Files that say which schema they have. */
const SCHEMED = new Set(['state.json', 'tasks.json']);

function outcomeOf({ path }: Kind, name: string, outcome: Outcome): Outcome {
  // One byte too many is one wrong byte: what was there before is found again.
  if (path === 'outputs/p/a/out.json' && name === 'line ends of Windows') return 'whole';
  return outcome;
}

function flipped(bytes: Buffer, random: () => number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(random() * (copy.length - 1));
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

function after(bytes: Buffer, text: string, random: () => number): number {
  const from = Math.floor(random() * bytes.length * 0.8);
  const found = bytes.indexOf(text, from);
  return (found < 0 ? bytes.indexOf(text) : found) + text.length;
}

function conflict(text: string): string {
  const lines = text.split('\n');
  const at = Math.min(2, lines.length - 1);
  const one = lines[at] ?? '';
  return [
    ...lines.slice(0, at),
    '<<<<<<< ours',
    one,
    '=======',
    one,
    '>>>>>>> theirs',
    ...lines.slice(at + 1),
  ].join('\n');
}
