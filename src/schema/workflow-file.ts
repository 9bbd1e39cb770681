/**
 * A file of `.github/workflows`, as far as one needs to know what it calls and what it grants: triggers, permissions, jobs and steps. Expressions are
 * left as they are written, and what has another shape than expected counts as not there: the platform itself says what is wrong with it.
 */
import type { Fault } from '../errors.js';
import { FaultList } from './definition-fault.js';
import type { Located, MapNode, Place, SourceNode } from './source-node.js';
import { type SourceFile, sourceText } from './source-text.js';
import { parseYaml } from './yaml-source.js';

export type Access = 'none' | 'read' | 'write';
/** What a token may do. Names that are not in the map may nothing. */
export type Grant =
  | { readonly kind: 'all'; readonly access: 'read' | 'write' }
  | { readonly kind: 'named'; readonly names: ReadonlyMap<string, Access> };

export interface WorkflowStep {
  readonly uses: Located<string> | null;
  readonly inputs: ReadonlyMap<string, string>;
}

export interface WorkflowJob {
  readonly id: string;
  readonly at: Place;
  /** The workflow that it calls. */
  readonly uses: Located<string> | null;
  /** Null: as the workflow says. */
  readonly permissions: Grant | null;
  readonly runsOn: readonly string[];
  readonly serialised: boolean;
  /** For the called workflow. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowFile {
  readonly file: string;
  readonly events: ReadonlyMap<string, Place>;
  readonly dispatchInputs: readonly string[];
  readonly crons: readonly Located<string>[];
  /** Null: as the repository's setting says. */
  readonly permissions: Grant | null;
  readonly serialised: boolean;
  readonly jobs: readonly WorkflowJob[];
}

export type ReadWorkflow =
  | { readonly kind: 'workflow'; readonly workflow: WorkflowFile }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Reads a workflow file, or says why it cannot be read. */
export function readWorkflow(source: SourceFile): ReadWorkflow {
  const faults = new FaultList();
  const text = sourceText(source, faults);
  const tree =
    text === undefined ? undefined : parseYaml({ file: source.path, text, linesBefore: 0 }, faults);
  if (tree === undefined) return { kind: 'faults', faults: faults.sorted() };
  const on = child(tree, 'on');
  return {
    kind: 'workflow',
    workflow: {
      file: source.path,
      events: eventsOf(on),
      dispatchInputs: entries(child(child(on, 'workflow_dispatch'), 'inputs')).map(({ key }) => key),
      crons: items(child(on, 'schedule')).flatMap((item) => located(child(item, 'cron'))),
      permissions: grantOf(child(tree, 'permissions')),
      serialised: child(tree, 'concurrency') !== undefined,
      jobs: entries(child(tree, 'jobs')).map(({ key, keyAt, value }) => jobOf(key, keyAt, value)),
    },
  };
}

function jobOf(id: string, at: Place, node: SourceNode): WorkflowJob {
  const runsOn = child(node, 'runs-on');
  const labels = runsOn?.kind === 'map' ? child(runsOn, 'labels') : runsOn;
  return {
    id,
    at,
    uses: located(child(node, 'uses'))[0] ?? null,
    permissions: grantOf(child(node, 'permissions')),
    runsOn: (labels?.kind === 'list' ? labels.items : labels === undefined ? [] : [labels]).flatMap((label) =>
      located(label).map(({ value }) => value),
    ),
    serialised: child(node, 'concurrency') !== undefined,
    inputs: texts(child(node, 'with')),
    steps: items(child(node, 'steps')).map((step) => ({
      uses: located(child(step, 'uses'))[0] ?? null,
      inputs: texts(child(step, 'with')),
    })),
  };
}

/** `on: push`, `on: [push, pull_request]`, or a map. */
function eventsOf(on: SourceNode | undefined): ReadonlyMap<string, Place> {
  if (on?.kind === 'map') return new Map(on.entries.map(({ key, keyAt }) => [key, keyAt]));
  const words = on?.kind === 'list' ? on.items : on === undefined ? [] : [on];
  return new Map(words.flatMap((word) => located(word).map(({ value, at }) => [value, at] as const)));
}

function grantOf(node: SourceNode | undefined): Grant | null {
  if (node === undefined) return null;
  if (node.kind === 'map')
    return {
      kind: 'named',
      names: new Map(
        node.entries.flatMap(({ key, value }) => {
          const word = value.kind === 'scalar' ? value.source : '';
          return word === 'read' || word === 'write' ? [[key, word] as const] : [];
        }),
      ),
    };
  const word = node.kind === 'scalar' ? node.source : '';
  if (word === 'read-all') return { kind: 'all', access: 'read' };
  return word === 'write-all' ? { kind: 'all', access: 'write' } : null;
}

function child(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return entries(node).find((entry) => entry.key === key)?.value;
}

function entries(node: SourceNode | undefined): MapNode['entries'] {
  return node?.kind === 'map' ? node.entries : [];
}

function items(node: SourceNode | undefined): readonly SourceNode[] {
  return node?.kind === 'list' ? node.items : [];
}

function located(node: SourceNode | undefined): readonly Located<string>[] {
  return node?.kind === 'scalar' && node.value !== null ? [{ value: node.source, at: node.at }] : [];
}

function texts(node: SourceNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    entries(node).flatMap(({ key, value }) => located(value).map((one) => [key, one.value] as const)),
  );
}
