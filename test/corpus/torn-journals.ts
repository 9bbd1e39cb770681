/** Journals with a gap, a swap, a repeat, a stranger, and histories that do not belong together. Written by hand. */
import { sha256 } from '../../src/schema/sha256.js';
import {
  type DamageCase,
  LOG,
  linesOf,
  logOf,
  type Outcome,
  rechained,
  textOf,
  withFiles,
} from './damage-case.js';
import type { Files, SoundSession } from './sound-sessions.js';

type Edit = (lines: string[]) => readonly string[];

const without =
  (...indices: number[]): Edit =>
  (lines) =>
    lines.filter((_, index) => !indices.includes(index));
const edited =
  (index: number, edit: (line: string) => string): Edit =>
  (lines) =>
    lines.map((line, at) => (at === index ? edit(line) : line));

/** The line after the last, as somebody would write it who knows about the chain. */
function stranger(lines: readonly string[]): string {
  const last = lines.at(-1) ?? '';
  const seq = lines.length + 1;
  return last
    .replace(/"tx_id":"TX-\d+-/, `"tx_id":"TX-${String(99).padStart(6, '0')}-`)
    .replace(/"seq":\d+/, `"seq":${seq}`)
    .replace(/"prev":"[0-9a-f]{64}"\}$/, `"prev":"${sha256(last)}"}`);
}

const ROWS: readonly (readonly [name: string, edit: Edit, outcome: Outcome])[] = [
  ['without its first line', without(0), 'written off'],
  ['without a line in the middle', without(5), 'written off'],
  ['without three lines in a row', without(5, 6, 7), 'written off'],
  ['without two lines apart', without(4, 9), 'written off'],
  ['without its last line', (lines) => lines.slice(0, -1), 'written off'],
  ['without its last three lines', (lines) => lines.slice(0, -3), 'written off'],
  ['with two lines swapped', (lines) => lines.toSpliced(3, 2, lines[4] ?? '', lines[3] ?? ''), 'whole'],
  ['backwards', (lines) => lines.toReversed(), 'whole'],
  ['with a line twice', (lines) => lines.toSpliced(3, 0, lines[3] ?? ''), 'whole'],
  ['with its last line twice', (lines) => [...lines, lines.at(-1) ?? ''], 'whole'],
  ['with its first line at the end again', (lines) => [...lines, lines[0] ?? ''], 'whole'],
  ['with an empty line', (lines) => lines.toSpliced(6, 0, ''), 'whole'],
  ['with the test line of a validator', (lines) => [...lines, '{"test":"true"}'], 'whole'],
  ['with a stranger at its end', (lines) => [...lines, stranger(lines)], 'whole'],
  ['with a stranger in the middle', (lines) => lines.toSpliced(4, 0, stranger(lines.slice(0, 4))), 'whole'],
  ['with half a line more', (lines) => [...lines, (lines.at(-1) ?? '').slice(0, 90)], 'whole'],
  ['with a line broken in two', edited(7, (line) => `${line.slice(0, 100)}\n${line.slice(101)}`), 'whole'],
  ['with two lines run together', (lines) => lines.toSpliced(7, 2, `${lines[7]} ${lines[8]}`), 'whole'],
  ['with a line break lost', (lines) => lines.toSpliced(7, 2, `${lines[7]}${lines[8]}`), 'whole'],
  ['with a byte more in a line', edited(7, (line) => `${line.slice(0, 80)}x${line.slice(80)}`), 'whole'],
  ['with a byte less in a line', edited(7, (line) => line.slice(0, 80) + line.slice(81)), 'whole'],
  ['with another number', edited(7, (line) => line.replace(/"seq":(\d)/, '"seq":9$1')), 'whole'],
  ['with another link', edited(7, (line) => line.replace(/"prev":"./, '"prev":"x')), 'whole'],
  [
    'with a transaction of another name',
    edited(7, (line) => line.replace(/"tx_id":"TX-0/, '"tx_id":"TX-7')),
    'whole',
  ],
  ['with a line nobody can read', edited(7, () => 'rubbish '.repeat(40)), 'written off'],
  [
    'with two lines nobody can read',
    (lines) => edited(11, () => 'x')(edited(7, () => 'y')(lines).slice()),
    'written off',
  ],
  [
    'with an unknown operation',
    edited(7, (line) => line.replace(/"operation":"[a-z_]+"/, '"operation":"bribe_task"')),
    'written off',
  ],
  [
    'with an unknown event',
    edited(7, (line) => line.replace(/"type":"[a-z_]+"/, '"type":"constructor"')),
    'written off',
  ],
  [
    'with the actor changed, hashes and all',
    (lines) => rechained(edited(6, (line) => line.replaceAll('"tester"', '"nobody"'))(lines), 7),
    'written off',
  ],
  [
    'with a line changed and every hash after it put right',
    (lines) => rechained(edited(2, (line) => line.replace('"attempts":', '"attempts":1'))(lines), 3),
    'written off',
  ],
];

type Whole = readonly [name: string, damage: (sound: SoundSession) => Files, code: string, outcome: Outcome];

const OLDER = ['state.json', 'tasks.json', LOG];
const MANY: readonly Whole[] = [
  [
    'an older snapshot beside the journal',
    ({ files, older }) => withFiles(files, picked(older, ['state.json', 'tasks.json'])),
    'STATE_CORRUPT',
    'whole',
  ],
  [
    'an older state.json alone',
    ({ files, older }) => withFiles(files, picked(older, ['state.json'])),
    'STATE_CORRUPT',
    'whole',
  ],
  [
    'older tasks alone',
    ({ files, older }) => withFiles(files, picked(older, ['tasks.json'])),
    'STATE_CORRUPT',
    'whole',
  ],
  [
    'an older journal alone',
    ({ files, older }) => withFiles(files, picked(older, [LOG])),
    'STATE_CORRUPT',
    'written off',
  ],
  ['two histories put together', forked, 'STATE_CORRUPT', 'loss'],
  [
    'snapshot and journal cut off together',
    ({ files }) =>
      withFiles(files, {
        'state.json': textOf(files, 'state.json').slice(0, 90),
        [LOG]: textOf(files, LOG).slice(0, -200),
      }),
    'STATE_CORRUPT',
    'loss',
  ],
  [
    'nothing but the definition',
    ({ files }) => withFiles(files, { 'state.json': null, 'tasks.json': null, [LOG]: null }),
    'STATE_CORRUPT',
    'none',
  ],
  [
    'an empty record',
    ({ files }) => withFiles(files, { 'state.json': '', 'tasks.json': '', [LOG]: '' }),
    'STATE_CORRUPT',
    'none',
  ],
  ['a snapshot alone', ({ files }) => withFiles(files, { [LOG]: null }), 'STATE_CORRUPT', 'written off'],
  [
    'a journal alone',
    ({ files }) => withFiles(files, { 'state.json': null, 'tasks.json': null }),
    'STATE_CORRUPT',
    'whole',
  ],
  [
    'a journal and prompts alone',
    ({ files }) => withFiles(files, { 'state.json': null, 'tasks.json': null, 'definition.json': null }),
    'STATE_CORRUPT',
    'whole',
  ],
];

function picked(files: Files, paths: readonly string[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(paths.map((path) => [path, files.get(path) ?? Buffer.alloc(0)]));
}

/** Somebody merged two clones of a session that had gone on in both, and kept all lines. */
function forked({ files, older }: SoundSession): Files {
  const common = linesOf(older);
  const mine = linesOf(files).slice(common.length);
  const theirs = mine
    .slice(0, 1)
    .map((line) =>
      line
        .replaceAll(/"reason":"[^"]*"/g, '"reason":"theirs"')
        .replace(/-[0-9a-f]{16}"/, '-00000000000fffff"'),
    );
  return withFiles(files, { ...picked(older, OLDER), [LOG]: logOf([...common, ...mine, ...theirs]) });
}

const SEGMENTS: readonly Whole[] = [
  [
    'a segment too many',
    ({ files }) => withFiles(files, { 'journal/00009.jsonl': logOf(['{"test":"true"}']) }),
    'verify',
    'whole',
  ],
  [
    'a segment of another name',
    ({ files }) => withFiles(files, { 'journal/00001 copy.jsonl': textOf(files, 'journal/00001.jsonl') }),
    'verify',
    'whole',
  ],
  [
    'a segment that begins later',
    ({ files }) =>
      withFiles(files, { 'journal/00001.jsonl': logOf(linesOf(files, 'journal/00001.jsonl').slice(2)) }),
    'verify',
    'written off',
  ],
  ['lines in the wrong file', moved, 'STATE_CORRUPT', 'whole'],
];

const SHARDS: readonly Whole[] = [
  [
    'a shard in the place of another',
    ({ files }) => withFiles(files, { 'tasks/0001/02.jsonl': textOf(files, 'tasks/0001/03.jsonl') }),
    'STATE_CORRUPT',
    'whole',
  ],
  [
    'a shard too many',
    ({ files }) => withFiles(files, { 'tasks/0001/99.jsonl': textOf(files, 'tasks/0001/03.jsonl') }),
    'verify',
    'whole',
  ],
  [
    'an index in the place of another',
    ({ files }) => withFiles(files, { 'tasks/0002/index.json': textOf(files, 'tasks/0001/index.json') }),
    'STATE_CORRUPT',
    'whole',
  ],
  [
    'a group too many',
    ({ files }) => withFiles(files, { 'tasks/0003/index.json': textOf(files, 'tasks/0002/index.json') }),
    'verify',
    'whole',
  ],
  [
    'no shards at all',
    ({ files }) =>
      withFiles(
        files,
        Object.fromEntries(
          [...files.keys()].filter((path) => path.startsWith('tasks/')).map((path) => [path, null]),
        ),
      ),
    'STATE_CORRUPT',
    'whole',
  ],
];

function moved({ files }: SoundSession): Files {
  const segment = linesOf(files, 'journal/00001.jsonl');
  return withFiles(files, {
    'journal/00001.jsonl': logOf(segment.slice(0, -2)),
    [LOG]: logOf([...segment.slice(-2), ...linesOf(files)]),
  });
}

export function tornJournals(): readonly DamageCase[] {
  const inLog = ROWS.map(
    ([name, edit, outcome]): DamageCase => ({
      family: 'torn journal',
      name,
      base: 'lived',
      code: 'STATE_CORRUPT',
      outcome,
      damage: ({ files }) => withFiles(files, { [LOG]: logOf(edit(linesOf(files))) }),
    }),
  );
  const several = (family: string, base: DamageCase['base'], rows: readonly Whole[]): readonly DamageCase[] =>
    rows.map(([name, damage, code, outcome]) => ({ family, name, base, code, outcome, damage }));
  return [
    ...inLog,
    ...several('several files', 'lived', MANY),
    ...several('segments', 'segmented', SEGMENTS),
    ...several('shards', 'sharded', SHARDS),
  ];
}
