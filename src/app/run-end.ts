/** What became of a run and of its legs, from what the platform says of its jobs. */
import type { Forge, JobFate } from './ports/forge.js';
import type { Fate, RunEnd } from './settle-claims.js';

/** A job that belongs to a leg: `orchestrate / leg 3 / agent`. */
const LEG = /(?:^|\/ )leg (\d{1,9})(?: \/|$)/;
/** 100 jobs a page: a wave of 256 legs has a few jobs each, and calls are few. */
const MOST_PAGES = 4;

/** How the legs of one attempt of a run ended. */
export async function runEnd(forge: Forge, runId: string, attempt: number): Promise<RunEnd> {
  return endOf(await forge.runs.jobs(runId, attempt, MOST_PAGES));
}

/** The verdict of several jobs of one leg is the worst of them; a leg with a job that still runs lives. */
export function endOf(jobs: readonly JobFate[]): RunEnd {
  const legs = new Map<number, Fate>();
  const live = new Set<number>();
  for (const { name, conclusion } of jobs) {
    const leg = Number(LEG.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isInteger(leg)) continue;
    if (conclusion === null) live.add(leg);
    else if (legs.get(leg) === undefined || fateOf(conclusion) !== 'lost') legs.set(leg, fateOf(conclusion));
  }
  return {
    fateOf: (leg) => {
      if (leg === null) return 'lost';
      return live.has(leg) ? null : (legs.get(leg) ?? 'lost');
    },
  };
}

/** A job that was ended by its time limit is `cancelled` to the platform as well, in most of its answers. */
export function fateOf(conclusion: string | null): Fate {
  if (conclusion === 'timed_out') return 'timed_out';
  return conclusion === 'cancelled' ? 'cancelled' : 'lost';
}

/** A run that is over as a whole: what the platform still shows as working is not. */
export function overAltogether(end: RunEnd): RunEnd {
  return { fateOf: (leg) => end.fateOf(leg) ?? 'lost' };
}

/** One leg that is done among others that may still work. */
export function onlyLeg(leg: number, fate: Fate): RunEnd {
  return { fateOf: (other) => (other === leg ? fate : null) };
}
