/**
 * Bugs that are put into the product on purpose, one at a time, to show that the checkers would see them. Each is an edit of the compiled code as
 * it is loaded, in a process of its own; an edit that no longer fits is an error, so that a bug cannot be forgotten.
 */

export interface Edit {
  /** Below `src/`, without its ending. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

export interface PlantedBug {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The store is the simulation's own: this one lets whoever comes last win. */
  readonly ignoresBase?: boolean;
}

const LOOKS_UP = 'const wanted = ';
const DECIDES: readonly Edit[] = [
  { file: 'app/transact', find: 'let refusedRefs = [];', put: 'let refusedRefs = [], kept, keptValue;' },
  {
    file: 'app/transact',
    find: 'const draft = new Draft(',
    put: 'const draft = kept ?? new Draft(',
  },
  {
    file: 'app/transact',
    find: 'const value = await plan(draft, loaded);',
    put: 'const value = kept === undefined ? await plan(draft, loaded) : keptValue; keptValue = value;',
  },
];

export const PLANTED_BUGS: readonly PlantedBug[] = [
  { name: 'force-push', edits: [], ignoresBase: true },
  {
    name: 'no-decision-anew',
    edits: [
      ...DECIDES,
      { file: 'app/transact', find: 'const wasThere =', put: 'kept = draft; const wasThere =' },
    ],
  },
  {
    name: 'no-look-for-the-id',
    edits: [{ file: 'app/doubtful', find: LOOKS_UP, put: `return false; ${LOOKS_UP}` }],
  },
  {
    name: 'unknown-is-success',
    edits: [
      {
        file: 'app/transact',
        find: "case 'unknown':",
        put: "case 'unknown': if (true) { const { journal, live, groups } = encoded; return { kind: 'committed', loaded: { session, revision: 'r0', commit: null, journal, live, groups, files: once(() => openFiles(ports.store, id)), held: null } }; }",
      },
    ],
  },
  {
    name: 'new-id-after-unknown',
    edits: [
      ...DECIDES,
      { file: 'app/doubtful', find: LOOKS_UP, put: `return false; ${LOOKS_UP}` },
      {
        file: 'app/transact',
        find: 'const wasThere =',
        put: "if (attempt.reason === 'the line went dead') kept = draft; const wasThere =",
      },
    ],
  },
  {
    name: 'no-fencing',
    edits: [
      {
        file: 'domain/decide-report',
        find: 'attempt.claimSha256 !== report.claimSha256',
        put: 'false',
      },
      {
        file: 'domain/decide-report',
        find: 'task.claim?.sha256 !== report.claimSha256 || task.claim.attempt !== report.attempt',
        put: 'task.claim === null',
      },
    ],
  },
  {
    name: 'terminal-overwritten',
    edits: [
      {
        file: 'domain/decide-report',
        find: 'return late(task, attempt, report, stamp);',
        put: 'return accepted(ended(task, judged(session, task, report), stamp));',
      },
    ],
  },
  {
    name: 'gate-ignored',
    edits: [{ file: 'domain/gate', find: 'if (unfinished > 0)', put: 'if (unfinished > 1)' }],
  },
  {
    name: 'limit-ignored',
    edits: [{ file: 'domain/readiness', find: 'const full = [];', put: 'return []; const full = [];' }],
  },
  {
    name: 'local-version-counter',
    edits: [
      {
        file: 'app/transact',
        find: 'const session = sealed((adopted?.session ?? loaded)?.session, events, draft.maybe);',
        put: 'const counted = sealed((adopted?.session ?? loaded)?.session, events, draft.maybe); counters.set(ports.store, (counters.get(ports.store) ?? loaded?.session.version ?? 0) + 1); const session = counted && { ...counted, version: counters.get(ports.store) };',
      },
      {
        file: 'app/transact',
        find: 'export class Draft {',
        put: 'const counters = new WeakMap(); export class Draft {',
      },
    ],
  },
  {
    name: 'corrupt-is-empty',
    edits: [
      {
        file: 'app/session-files',
        find: 'const loaded = await readSession(id, stored, known?.session.id === id ? known : undefined);',
        put: 'const loaded = await readSession(id, stored, undefined).catch(() => undefined); if (loaded === undefined) return undefined;',
      },
    ],
  },
  {
    name: 'no-start-transaction',
    edits: [
      {
        file: 'app/transact',
        find: 'if (draft.events.length === 0 && draft.adopted === null)',
        put: "if (draft.adopted === null && draft.events.every(({ type }) => type === 'task_claimed'))",
      },
    ],
  },
  {
    name: 'no-nonce',
    edits: [{ file: 'app/transact', find: 'ports.random.hex(8)', put: "'0'.repeat(16)" }],
  },
  {
    name: 'no-cascade',
    edits: [{ file: 'domain/consequences', find: 'const queue = [...seeds];', put: 'const queue = [];' }],
  },
  {
    name: 'budget-ignored',
    edits: [{ file: 'domain/budget', find: 'most !== null && taken', put: 'false && taken' }],
  },
  {
    name: 'tries-uncounted',
    edits: [{ file: 'domain/decide-failure', find: 'tries >= retry.maxAttempts', put: 'false' }],
  },
  {
    name: 'journal-read-unseen',
    edits: [{ file: 'app/session-files', find: 'sha256(text) !== head.liveSha256', put: 'false' }],
  },
  {
    name: 'state-read-unseen',
    edits: [{ file: 'schema/session-codec', find: 'requireSeal(source.file, source.text);', put: '' }],
  },
  {
    name: 'clock-decides-approval',
    edits: [
      {
        file: 'domain/gate',
        find: '(approval) => approval.phase === phase.id',
        put: '(approval) => approval.phase === phase.id && approval.at >= phase.openedAt',
      },
    ],
  },
];

export function plantedBug(name: string): PlantedBug {
  const bug = PLANTED_BUGS.find((known) => known.name === name);
  if (bug === undefined)
    throw new Error(`no such bug: ${name}; there are ${PLANTED_BUGS.map((known) => known.name).join(', ')}`);
  return bug;
}
