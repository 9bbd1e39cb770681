/**
 * Keys of the definition about the course of a session: layers, machine, milestones, deadline, ticket, views. Read with their places; what they
 * refer to is looked up once tasks and phases are known.
 */
import type { Definition, LayerSpec, MilestoneSpec, ViewSpec } from '../domain/definition.js';
import type { Instant, PhaseId } from '../domain/ids.js';
import { type FaultList, quoted } from './definition-fault.js';
import type { FindMachine } from './machine-reference.js';
import { MapReader } from './map-reader.js';
import type { Spending } from './named-references.js';
import { nearestName } from './nearest-name.js';
import { locatedOf } from './policy-keys.js';
import type { Located, Place } from './source-node.js';
import { readSplit, resolveSplit, type WrittenSplit } from './split-keys.js';
import { lineOf, listOf, type Read, readPath, scalarText } from './value-reading.js';
import { viewsReader } from './view-keys.js';
import { instantOf } from './wire.js';

export interface WrittenLayer {
  readonly name: string;
  readonly at: Place;
  readonly phase: Located<string> | null;
  readonly owner: string | null;
}

export interface WrittenCourse {
  readonly layers: readonly WrittenLayer[];
  /** Path of the file that holds it. */
  readonly machine: Located<string> | null;
  readonly milestones: readonly { readonly name: string; readonly after: readonly Located<string>[] }[];
  readonly deadline: Instant | null;
  readonly ticket: string | null;
  readonly views: readonly ViewSpec[];
  readonly split: WrittenSplit | null;
}

export const COURSE_KEYS = [
  'machine',
  'milestones',
  'layers',
  'views',
  'ticket',
  'deadline',
  'split',
] as const;

const LAYER_KEYS = { known: ['name', 'phase', 'owner'], notBuilt: [] };
const MILESTONE_KEYS = { known: ['name', 'after'], notBuilt: [] };

const readLayer: Read<WrittenLayer> = (node, faults) => {
  if (node.kind !== 'map') {
    const name = lineOf(64)(node, faults);
    return name === undefined ? undefined : { name, at: node.at, phase: null, owner: null };
  }
  const keys = new MapReader(node, LAYER_KEYS, faults);
  const name = keys.required('name', lineOf(64));
  const phase = keys.located('phase', lineOf(64)) ?? null;
  const owner = keys.get('owner', lineOf(100)) ?? null;
  return name === undefined ? undefined : { name, at: node.at, phase, owner };
};

const readMilestone: Read<WrittenCourse['milestones'][number]> = (node, faults) => {
  if (node.kind !== 'map') {
    const name = lineOf(300)(node, faults);
    return name === undefined ? undefined : { name, after: [] };
  }
  const keys = new MapReader(node, MILESTONE_KEYS, faults);
  const name = keys.required('name', lineOf(300));
  const after = keys.node('after');
  const one = locatedOf(lineOf(300));
  const items =
    after === undefined
      ? []
      : after.kind === 'list'
        ? (listOf(one)(after, faults) ?? [])
        : [one(after, faults)].flatMap((item) => item ?? []);
  return name === undefined ? undefined : { name, after: items };
};

/** `2026-12-01` (the end of that day) or `2026-12-01T12:00:00Z`. */
const readDeadline: Read<Instant> = (node, faults) => {
  const text = scalarText(node) ?? '';
  const found = instantOf(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
  if (found !== undefined) return found;
  faults.add(
    node.at,
    'BAD_VALUE',
    `\`deadline\` must be a moment, not ${quoted(text)}.`,
    'Write 2026-12-01 or 2026-12-01T12:00:00Z.',
  );
  return undefined;
};

/** `own`: globs of what the definition is made of. */
export function readCourse(keys: MapReader, own: readonly string[]): WrittenCourse {
  return {
    layers: keys.get('layers', listOf(readLayer)) ?? [],
    machine: keys.located('machine', readPath) ?? null,
    milestones: keys.get('milestones', listOf(readMilestone)) ?? [],
    deadline: keys.get('deadline', readDeadline) ?? null,
    ticket: keys.get('ticket', lineOf(100)) ?? null,
    views: keys.get('views', viewsReader(own)) ?? [],
    split: keys.get('split', readSplit) ?? null,
  };
}

/** What the course is looked up in. */
export interface CourseWorld {
  readonly phases: readonly PhaseId[];
  readonly hasTask: (id: string) => boolean;
  readonly spending: Spending;
  readonly machine: FindMachine;
}

export type Course = Pick<
  Definition,
  'layers' | 'machine' | 'milestones' | 'deadline' | 'ticket' | 'views' | 'split'
>;

export function resolveCourse(written: WrittenCourse, world: CourseWorld, faults: FaultList): Course {
  const { deadline, ticket, views } = written;
  return {
    layers: resolveLayers(written.layers, world, faults),
    machine: written.machine === null ? null : world.machine(written.machine),
    milestones: resolveMilestones(written.milestones, world, faults),
    deadline,
    ticket,
    views,
    ...resolveSplit(written.split, world, faults),
  };
}

/** A layer lies in the phase that it names, else in the one that is called like it, with or without a number before it. */
function resolveLayers(
  layers: readonly WrittenLayer[],
  { phases }: CourseWorld,
  faults: FaultList,
): readonly LayerSpec[] {
  const found: LayerSpec[] = [];
  let last = -1;
  for (const { name, at, phase, owner } of layers) {
    const wanted = phase?.value ?? name;
    const order = phases.findIndex((id) => id === wanted || id.replace(/^\d+-/, '') === wanted);
    const id = phases[order];
    if (id === undefined) {
      const near = nearestName(wanted, phases);
      faults.add(
        phase?.at ?? at,
        'UNKNOWN_PHASE',
        `The layer ${quoted(name)} lies in no phase: there is no ${quoted(wanted)}.`,
        near === undefined ? 'Write { name, phase }.' : `Did you mean ${near}?`,
      );
    } else if (order <= last || found.some((layer) => layer.name === name))
      faults.add(
        at,
        'BAD_LAYER',
        `The layer ${quoted(name)} stands here twice, or before the layer of an earlier phase.`,
        'Give layers in the order of their phases, each a phase of its own.',
      );
    else {
      last = order;
      found.push({ name, phase: id, owner });
    }
  }
  return found;
}

function resolveMilestones(
  milestones: WrittenCourse['milestones'],
  { phases, hasTask }: CourseWorld,
  faults: FaultList,
): readonly MilestoneSpec[] {
  return milestones.map(({ name, after }) => ({
    name,
    after: after.flatMap(({ value, at }) => {
      const phase = phases.find((id) => id === value || id.replace(/^\d+-/, '') === value);
      if (phase !== undefined) return [phase];
      if (hasTask(value)) return [value];
      faults.add(
        at,
        'UNKNOWN_DEPENDENCY',
        `The milestone ${quoted(name)} comes after ${quoted(value)}, which is no phase and no task.`,
        'Name phases and tasks.',
      );
      return [];
    }),
  }));
}
