/** Snapshots that parse and whose hashes hold, and that say what cannot be: edited by somebody who knows how. Written by hand. */
import { type DamageCase, resealed, tasksForged, textOf, withFiles } from './damage-case.js';

type Row = readonly [name: string, pattern: RegExp, replacement: string, code?: string];
const DEEP = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;

const STATE_ROWS: readonly Row[] = [
  ['a version that is text', /"_version": \d+/, '"_version": "1"'],
  ['a negative version', /"_version": \d+/, '"_version": -1'],
  ['a fraction for a version', /"_version": \d+/, '"_version": 1.5'],
  ['a version beyond counting', /"_version": \d+/, '"_version": 9007199254740993'],
  ['an endless version', /"_version": \d+/, '"_version": 1e400'],
  ['no version', /"_version": \d+/, '"_version": null'],
  ['a version that went back', /"_version": \d+/, '"_version": 3'],
  ['a version that ran ahead', /"_version": \d+/, '"_version": 400'],
  ['a newer schema', /orchestrator\/state\/1/, 'orchestrator/state/2', 'STATE_NEWER_SCHEMA'],
  ['a foreign schema', /orchestrator\/state\/1/, 'terraform/4', 'STATE_FOREIGN'],
  ['the id of another session', /"session": "[0-9a-f]{8}"/, '"session": "ffffffff"', 'STATE_FOREIGN'],
  ['an id that is a path', /"session": "[0-9a-f]{8}"/, '"session": "../../etc"'],
  ['an unknown status', /"status": "in_progress"/, '"status": "sleeping"'],
  ['a status that every object has', /"status": "in_progress"/, '"status": "constructor"'],
  ['a 30th of February', /"created_at": "[^"]*"/, '"created_at": "2026-02-30T00:00:00Z"'],
  ['a time with a zone', /"created_at": "[^"]*"/, '"created_at": "2026-02-03T00:00:00+02:00"'],
  ['no time', /"_last_modified": "[^"]*"/, '"_last_modified": "yesterday"'],
  ['an unknown key', /"title":/, '"more": 1,\n  "title":'],
  ['the key __proto__', /"title":/, '"__proto__": {"status": "completed"},\n  "title":'],
  ['the key constructor', /"title":/, '"constructor": {"prototype": {}},\n  "title":'],
  ['a value nested without end', /"title": "[^"]*"/, `"title": ${DEEP}`],
  ['phases that are no list', /"approvals": \[/, '"approvals": {}, "x": ['],
  ['a hash that is none', /"tasks_sha256": "[0-9a-f]{64}"/, '"tasks_sha256": "none"'],
  ['the hash of other tasks', /"tasks_sha256": "[0-9a-f]{64}"/, `"tasks_sha256": "${'0'.repeat(64)}"`],
  [
    'the hash of another definition',
    /"definition_sha256": "[0-9a-f]{64}"/,
    `"definition_sha256": "${'0'.repeat(64)}"`,
  ],
  ['another end of the journal', /"head_sha256": "[0-9a-f]{64}"/, `"head_sha256": "${'0'.repeat(64)}"`],
  ['a number of parts that is none', /"segments": \d+/, '"segments": -3'],
];

const TASK_ROWS: readonly Row[] = [
  ['a version that went back', /"_version": \d+/, '"_version": 3'],
  ['a newer schema', /orchestrator\/tasks\/1/, 'orchestrator/tasks/2', 'STATE_NEWER_SCHEMA'],
  ['an unknown status', /"status":"completed"/, '"status":"sleeping"'],
  ['a status in another spelling', /"status":"completed"/, '"status":"Completed"'],
  ['an id that leaves the folder', /"id":"p\/b"/, '"id":"../../etc"'],
  ['an absolute id', /"id":"p\/b"/, '"id":"/etc/passwd"'],
  ['an id with a backslash', /"id":"p\/b"/, '"id":"p\\\\b"'],
  ['the name of a device for an id', /"id":"p\/b"/, '"id":"p/CON"'],
  ['an id like an option', /"id":"p\/b"/, '"id":"--upload-pack=x"'],
  ['an id with a line break', /"id":"p\/b"/, '"id":"p/b\\n::set-output"'],
  ['an id in Cyrillic letters', /"id":"p\/b"/, '"id":"p/\u0430"'],
  ['an id that runs from right to left', /"id":"p\/b"/, '"id":"p/\u202eb"'],
  ['the key __proto__', /"title":/, '"__proto__":{"claim":null},"title":'],
  ['__proto__ among labels', /"labels":\{/, '"labels":{"__proto__":"x",'],
  ['an unknown key', /"title":/, '"more":1,"title":'],
  ['an endless number', /"priority":50/, '"priority":1e999'],
  ['a text for a number', /"priority":50/, '"priority":"50"'],
  ['an attempt that counts from -1', /"n":1/, '"n":-1'],
  ['a value nested without end', /"title":"[^"]*"/, `"title":${DEEP}`],
  ['a claim of nobody', /"claim":null/, '"claim":{}'],
  ['an output out of its folder', /"output_digests":\[\{"bytes"/, '"output_digests":[{"x":1,"bytes"'],
];

/** Each of these reads well: only the journal tells that it is not so. */
const LIES: readonly Row[] = [
  ['a task that never failed', /"status":"skipped"/, '"status":"pending"'],
  ['a title that was never given', /"title":"Größe/, '"title":"Kleine'],
  ['a priority that was raised', /"priority":50/, '"priority":99'],
  ['a retry that was granted', /"max_attempts":3/, '"max_attempts":9'],
  ['evidence that nobody saw', /"evidence":null/, '"evidence":"by_hand"'],
  ['another owner', /"owner":null/, '"owner":"mallory"'],
];

const STATE_LIES: readonly Row[] = [
  ['another reason', /"status_reason": "[^"]*"/, '"status_reason": "I say so"'],
  ['another title', /"title": "[^"]*"/, '"title": "Mine"'],
  ['a count of runs', /"chain": \d+/, '"chain": 7'],
  ['a modification in the future', /"_last_modified": "20\d\d/, '"_last_modified": "2999'],
  ['a larger budget', /"micro_usd": null/, '"micro_usd": 5000000'],
];

export function forgedRecords(): readonly DamageCase[] {
  const replaced = (text: string, [name, pattern, replacement]: Row): string => {
    const next = text.replace(pattern, () => replacement);
    if (next === text) throw new Error(`nothing to change for ${name}`);
    return next;
  };
  const inState = (row: Row, code: string): DamageCase => ({
    family: 'forged state.json',
    name: row[0],
    base: 'lived',
    code,
    outcome: 'whole',
    damage: ({ files }) =>
      withFiles(files, { 'state.json': resealed(replaced(textOf(files, 'state.json'), row)) }),
  });
  const inTasks = (row: Row, code: string): DamageCase => ({
    family: 'forged tasks.json',
    name: row[0],
    base: 'lived',
    code,
    outcome: 'whole',
    damage: ({ files }) => tasksForged(files, (text) => replaced(text, row)),
  });
  return [
    ...STATE_ROWS.map((row) => inState(row, row[3] ?? 'STATE_CORRUPT')),
    ...TASK_ROWS.map((row) => inTasks(row, row[3] ?? 'STATE_CORRUPT')),
    ...STATE_LIES.map((row) => inState(row, 'verify')),
    ...LIES.map((row) => inTasks(row, 'verify')),
  ];
}
