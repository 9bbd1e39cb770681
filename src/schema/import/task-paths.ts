/**
 * The conventions by which tasks kept as files name what they read and write: below `workspace/outputs/`, relative to a task's output folder or to its
 * phase's, or a path of the code base.
 */

export const OUTPUT_ROOT = 'workspace/outputs/';

/** The places an input may mean, the likeliest first, as paths from the root. */
export function inputPlaces(task: string, input: string): readonly string[] {
  const own = `${OUTPUT_ROOT}${task}/`;
  const ofPhase = `${OUTPUT_ROOT}${task.split('/')[0] ?? ''}/`;
  const bases = input.startsWith('.') ? [own, ofPhase] : ['', OUTPUT_ROOT, own];
  const places = bases.flatMap((base) => joined(base, input) ?? []);
  return [...new Set(places)];
}

/** The path behind `base`, `..` worked out; undefined when it leaves the tree. */
function joined(base: string, path: string): string | undefined {
  const segments: string[] = [];
  for (const segment of `${base}${path}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.length === 0 ? undefined : segments.join('/');
}

/** Task whose output folder holds the path, and the path in there; the longest id that exists. */
export function producerOf(
  place: string,
  isTask: (id: string) => boolean,
): { readonly task: string; readonly path: string } | undefined {
  if (!place.startsWith(OUTPUT_ROOT)) return undefined;
  const segments = place.slice(OUTPUT_ROOT.length).split('/');
  for (let count = Math.min(4, segments.length - 1); count >= 1; count -= 1) {
    const task = segments.slice(0, count).join('/');
    if (isTask(task)) return { task, path: segments.slice(count).join('/') };
  }
  return undefined;
}

/** `analysis` for `01-analysis`. */
export function bareName(phase: string): string {
  return phase.replace(/^\d+[-_.]/, '');
}
