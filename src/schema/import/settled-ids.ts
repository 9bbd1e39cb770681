/**
 * Ids of another system to ids of ours: whatever it called its phases and tasks becomes a name that every file system and git take, unique by
 * letter case too, and as close to the original as that allows.
 */
import { isPhaseId, isSegment, type PhaseId, type TaskId } from '../../domain/ids.js';
import { isUsableTaskId } from '../usable-task-id.js';

const MOST_SEGMENTS = 4;
/** Leaves room for a number behind it. */
const LONGEST = 56;

/** Hands out ids that nobody has yet. */
export class FreshIds {
  readonly #taken = new Set<string>();

  phase(wanted: string): PhaseId {
    const id = this.#fresh(segmentOf(wanted));
    if (!isPhaseId(id)) throw new Error(`Internal error: ${id} should be a phase id`);
    return id;
  }

  /** `wanted`: the part behind the phase. */
  task(phase: PhaseId, wanted: string): TaskId {
    const segments = wanted.split('/').filter((segment) => segment !== '' && segment !== '.');
    const [first = 'task', ...rest] = segments.length === 0 ? ['task'] : segments;
    const kept = [first, ...rest].slice(0, MOST_SEGMENTS - 1);
    const over = segments.slice(MOST_SEGMENTS - 1);
    const last = [kept.pop() ?? first, ...over].join('-');
    const id = this.#fresh([phase, ...kept.map(segmentOf), segmentOf(last)].join('/'));
    if (!isUsableTaskId(id)) throw new Error(`Internal error: ${id} should be a task id`);
    return id;
  }

  #fresh(id: string): string {
    let free = id;
    for (let n = 2; this.#taken.has(free.toLowerCase()); n += 1) free = `${id}-${n}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }
}

/** The text as one segment of a path. */
export function segmentOf(text: string): string {
  if (isSegment(text) && text.length <= LONGEST && !/\.md$/i.test(text)) return text;
  const mended = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[^A-Za-z0-9]+/, '')
    .replace(/\.(?:md|lock)$/i, '')
    .slice(0, LONGEST)
    .replace(/[-._]+$/, '');
  if (isSegment(mended)) return mended;
  return mended === '' ? 'unnamed' : segmentOf(`x-${mended}`);
}
