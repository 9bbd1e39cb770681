/** Phases that are folders with a number in front: their order, and the limits and timeouts of the five names that have some. */
import type { ImportedPhase } from './imported-work.js';
import { bareName } from './task-paths.js';

/** What the system's document sets for its five phases: tasks at a time, and hours for each. */
const PHASES: ReadonlyMap<string, { readonly maxParallel: number; readonly hours: number }> = new Map([
  ['analysis', { maxParallel: 6, hours: 8 }],
  ['planning', { maxParallel: 3, hours: 6 }],
  ['implementation', { maxParallel: 10, hours: 12 }],
  ['validation', { maxParallel: 2, hours: 4 }],
  ['optimization', { maxParallel: 5, hours: 20 }],
]);

export function numberedPhases(folders: ReadonlySet<string>): readonly ImportedPhase[] {
  const known = [...PHASES.keys()];
  const rank = (folder: string): string => {
    const number = /^\d+/.exec(folder)?.[0];
    const place = known.indexOf(bareName(folder));
    return `${number?.padStart(9, '0') ?? (place < 0 ? 'x' : String(place).padStart(9, '0'))} ${folder}`;
  };
  return [...folders]
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((folder) => {
      const limits = PHASES.get(bareName(folder));
      return {
        key: folder,
        id: folder,
        title: folder,
        maxParallel: limits?.maxParallel ?? null,
        timeout: limits === undefined ? null : `${limits.hours}h`,
        approval: false,
        approved: null,
      };
    });
}
