/**
 * The `state:` of a definition: where the state lives. A store that cannot move branches of the code is refused where code is integrated.
 */
import {
  DEFAULT_STATE,
  type Integration,
  STORE_KINDS,
  type StateSpec,
  type StoreKind,
} from '../domain/definition.js';
import { isSegment } from '../domain/ids.js';
import { branchFault } from '../domain/state-branch.js';
import { type FaultList, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import type { SourceNode } from './source-node.js';
import { choiceOf, lineOf, named, type Read, readMap } from './value-reading.js';

const STATE_KEYS = { known: ['store', 'branch', 'remote'], notBuilt: [] };

/** What is meant where the definition does not say it. */
export interface StateDefaults {
  readonly defaultStore: StoreKind;
  readonly defaultBranch?: string | undefined;
  readonly defaultRemote?: string | undefined;
}

export interface AroundState extends StateDefaults {
  readonly integrate: Integration;
}

/** What is not written comes from the place around it. */
export function readState(node: SourceNode | undefined, around: AroundState, faults: FaultList): StateSpec {
  const map = node === undefined ? undefined : readMap(node, faults);
  const keys = map === undefined ? undefined : new MapReader(map, STATE_KEYS, faults);
  const written = keys?.located('store', choiceOf(STORE_KINDS));
  if (written !== undefined && around.integrate !== 'none' && !MOVES_CODE.has(written.value))
    faults.add(
      written.at,
      'STORE_WITHOUT_CODE',
      `The store ${quoted(written.value)} cannot move branches of the code, and \`changes.integrate\` is ${around.integrate}.`,
      'Write `changes: { integrate: none }`, or choose `store: git`.',
    );
  return {
    store: written?.value ?? around.defaultStore,
    branch: keys?.get('branch', readBranch) ?? around.defaultBranch ?? DEFAULT_STATE.branch,
    remote: keys?.get('remote', readRefName) ?? around.defaultRemote ?? DEFAULT_STATE.remote,
  };
}

/** Stores whose transaction takes refs of the code along. */
const MOVES_CODE: ReadonlySet<StoreKind> = new Set(['file', 'git']);

/** The branch, or with `{session}` as the last part of its name one for each session. */
export const readBranch: Read<string> = (node, faults) => {
  const text = lineOf(200)(node, faults);
  const fault = text === undefined ? null : branchFault(text);
  if (fault === null) return text;
  if (fault === 'no-name') return readRefName(node, faults);
  faults.add(
    node.at,
    'BAD_VALUE',
    `${named(node.at.trail)}: beside ${quoted(text ?? '')} git cannot keep the branches of the code.`,
    'Name another, for example orchestrator-state, or orchestrator/state/{session} for a branch of each session.',
  );
  return undefined;
};

/** A name that git takes as a branch or remote and that cannot be read as an option or an address. */
export const readRefName: Read<string> = (node, faults) => {
  const text = lineOf(200)(node, faults);
  if (text === undefined || text.split('/').every(isSegment)) return text;
  faults.add(
    node.at,
    'BAD_VALUE',
    `${named(node.at.trail)}: ${quoted(text)} is no plain name.`,
    'Use letters, digits, ".", "_", "-" and "/"; a branch may end with "/{session}".',
  );
  return undefined;
};
