/** What a session keeps beside its tasks, as it stands in `state.json` and in events. */
import {
  ARTIFACT_KINDS,
  GATE_ANSWERS,
  type Indicator,
  type Json,
  type Notes,
  SEVERITIES,
} from '../domain/notes.js';
import { phaseIdShape, taskIdShape } from './id-shapes.js';
import {
  count,
  dictionary,
  flag,
  instant,
  list,
  Misfit,
  nullable,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from './shape.js';

const DEEPEST = 40;

/** Data of somebody else. */
export const json: Shape<Json> = (value) => {
  if (!isJson(value, 0)) throw new Misfit('should be plain data');
  return value;
};

function isJson(value: unknown, depth: number): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  return Object.entries(value).every(([key, item]) => key !== '__proto__' && isJson(item, depth + 1));
}

const indicator: Shape<Indicator> = (value) =>
  typeof value === 'string' || typeof value === 'boolean' ? value : number(value);

const stamp = { at: instant, by: text };
const reason = nullable(text);
const gateWord = {
  ...stamp,
  phase: phaseIdShape,
  answer: oneOf(GATE_ANSWERS),
  unmet: list(text),
  reason,
};
const blocker = {
  kind: text,
  severity: oneOf(SEVERITIES),
  description: text,
  about: nullable(taskIdShape),
};
const quality = dictionary(indicator);

export const machineStateShape = record({
  currentState: text,
  previousState: nullable(text),
  transitionTime: instant,
  transitionReason: text,
  recent: list(record({ from: text, to: text, at: instant, by: text, reason: text })),
  pingPongCount: count,
  sameStateCount: count,
  errorEntries: count,
});

/** Each part stands in `state.json` by itself. */
export const notesFields = {
  gateWords: list(record({ ...gateWord, tasks: list(taskIdShape) })),
  queues: list(record({ agent: text, createdAt: instant, tasks: list(taskIdShape) })),
  machine: nullable(machineStateShape),
  milestones: list(record({ name: text, completed: flag, at: nullable(instant), eta: nullable(instant) })),
  blockers: list(
    record({
      ...stamp,
      ...blocker,
      id: text,
      resolvedAt: nullable(instant),
      resolvedBy: nullable(text),
      resolution: nullable(text),
    }),
  ),
  quality,
  activity: nullable(record({ ...stamp, activity: text, step: nullable(text) })),
  delegations: list(
    record({
      id: text,
      agent: text,
      work: text,
      phase: nullable(phaseIdShape),
      startedAt: instant,
      completedAt: nullable(instant),
      succeeded: nullable(flag),
      summary: nullable(text),
    }),
  ),
  commits: list(record({ ...stamp, hash: text, message: text, step: nullable(text) })),
  artifacts: list(record({ ...stamp, kind: oneOf(ARTIFACT_KINDS), path: text })),
  sections: list(record({ ...stamp, name: text, data: json })),
} as const satisfies { readonly [K in keyof Notes]: Shape<Notes[K]> };

/** By event type, for the table of all events. */
export const noteEventFields = {
  gate_answered: { ...gateWord, about: list(taskIdShape) },
  queue_created: { ...stamp, agent: text, queueFile: text, totalTasks: count },
  state_transitioned: { ...stamp, from: text, to: text, reason: text, within: optional(phaseIdShape) },
  milestone_updated: { ...stamp, milestone: text, completed: flag, eta: nullable(instant) },
  blocker_added: { ...stamp, ...blocker, blocker: text },
  blocker_updated: { ...stamp, ...blocker, blocker: text },
  blocker_resolved: { ...stamp, blocker: text, reason },
  quality_updated: { ...stamp, quality },
  activity_updated: { ...stamp, activity: text, step: nullable(text) },
  delegation_started: {
    ...stamp,
    delegation: text,
    agent: text,
    work: text,
    within: nullable(phaseIdShape),
  },
  delegation_ended: { ...stamp, delegation: text, succeeded: flag, summary: nullable(text) },
  commit_recorded: { ...stamp, hash: text, message: text, step: nullable(text) },
  artifact_recorded: { ...stamp, kind: oneOf(ARTIFACT_KINDS), path: text, removed: flag },
  section_updated: { ...stamp, section: text, data: json },
} as const;

/** The notes among the fields of a `state.json`. */
export function notesOf(state: Notes): Notes {
  const { gateWords, queues, machine, milestones, blockers, quality, activity } = state;
  const { delegations, commits, artifacts, sections } = state;
  return {
    gateWords,
    queues,
    machine,
    milestones,
    blockers,
    quality,
    activity,
    delegations,
    commits,
    artifacts,
    sections,
  };
}
