/**
 * Who goes first when several legs of a stream are done at the same moment. Whoever collects takes every report along that has come in, so one of them
 * is enough: the one whose report came last sees most. The others look from time to time whether theirs was taken along. Saves work, decides nothing:
 * whoever has waited long enough goes ahead, and collectors that go at the same time are told apart by the state.
 */
import { isTaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { claimHash } from '../schema/claim-key.js';
import type { Leg } from './advance.js';
import type { RunArtifact } from './ports/forge.js';
import { reportStem, verdictStem } from './report-names.js';

/** What a collector still has to wait. */
export interface Turns {
  readonly left: number;
  /** Of each. */
  readonly milliseconds: number;
}

export const NO_TURNS: Turns = { left: 0, milliseconds: 0 };

/** Long enough for a collector to load, fold and push what it found, */
const LEAST_TURN = 3000;
/** also where everything takes longer: so many times what it took to get this far. */
const TIMES_SO_FAR = 4;
const LONGEST_TURN = 20_000;
/** Others that anybody lets go first. */
const MOST_TURNS = 5;

/** How many jobs brought a report of this session later than the leg's last one, bounded; 0 where the leg brought none. */
export function turnsBefore(listed: readonly RunArtifact[], leg: Leg): number {
  const own = new Set(
    leg.tasks.flatMap(({ claim }) => [reportStem(leg.session, claim), verdictStem(leg.session, claim)]),
  );
  const isOwn = ({ name }: RunArtifact): boolean => own.has(name.replace(/-r\d+$/, ''));
  const mine = listed.filter(isOwn).toSorted(byAge).at(-1);
  if (mine === undefined) return 0;
  const later = listed.filter(
    (other) =>
      !isOwn(other) &&
      other.job !== mine.job &&
      other.name.startsWith(`orchestrator-${leg.session}-`) &&
      byAge(other, mine) > 0,
  );
  return Math.min(MOST_TURNS, new Set(later.map(({ job }) => job)).size);
}

/** Milliseconds of one turn. `soFar`: what this process has taken until now; `luck`: 0 to 1, so that those who wait do not all come back at once. */
export function turnMilliseconds(soFar: number, luck: number): number {
  return Math.min(LONGEST_TURN, Math.max(LEAST_TURN, TIMES_SO_FAR * soFar)) * (0.8 + 0.4 * luck);
}

/** Ids are numbers that grow, too large for a number of ours. */
function byAge(a: RunArtifact, b: RunArtifact): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

/** Some claim of the leg has not brought its report in. */
export function worksStill(session: Session, { tasks }: Leg): boolean {
  return tasks.some(
    ({ id, claim }) => isTaskId(id) && session.tasks.get(id)?.claim?.sha256 === claimHash(claim),
  );
}
