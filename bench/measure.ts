/** How a figure is taken and what it consists of. Ratios come from interleaved pairs, so that a busy machine slows both halves alike. */

/** One line of the table. `ratio` is what is held against `target`. */
export interface Figure {
  readonly id: string;
  readonly metric: string;
  readonly ours: string;
  /** Peer or floor, measured in the same run; null when it is missing here, and `note` says which. */
  readonly peer: string | null;
  readonly ratio: number | null;
  /** Largest ratio that passes; null when the figure is only recorded. */
  readonly target: number | null;
  readonly note: string | null;
  /** Raw samples for `--json`. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
}

export interface Bench {
  readonly id: string;
  readonly title: string;
  /** Takes too long for every run: only when it is named. */
  readonly byHand?: boolean;
  readonly run: () => Promise<readonly Figure[]>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** CPU milliseconds (user and system) that this process spends on `work`. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface Pairs {
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  /** Median of the ratios of the pairs. */
  readonly ratio: number;
}

/** Takes `count` pairs after one unmeasured pair; who goes first alternates, unless the peer repeats what ours has just done. */
export async function pairs(
  count: number,
  ours: () => Promise<number>,
  peer: () => Promise<number>,
  order: 'alternating' | 'ours first' = 'alternating',
): Promise<Pairs> {
  await ours();
  await peer();
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const first = order === 'ours first' || round % 2 === 0;
    if (first) mine.push(await ours());
    theirs.push(await peer());
    if (!first) mine.push(await ours());
  }
  const ratio = median(mine.map((value, index) => value / (theirs[index] ?? Number.NaN)));
  return { ours: mine, peer: theirs, ratio };
}

export function milliseconds(value: number): string {
  return value >= 100
    ? `${Math.round(value)} ms`
    : value >= 1
      ? `${value.toFixed(1)} ms`
      : `${(value * 1000).toFixed(1)} µs`;
}

/** A figure from pairs, both sides in milliseconds. */
export function ratioFigure(
  id: string,
  metric: string,
  taken: Pairs,
  target: number | null,
  note: string | null = null,
): Figure {
  return {
    id,
    metric,
    ours: milliseconds(median(taken.ours)),
    peer: milliseconds(median(taken.peer)),
    ratio: taken.ratio,
    target,
    note,
    samples: { ours: taken.ours, peer: taken.peer },
  };
}

/** A figure whose peer is not on this machine. */
export function missing(id: string, metric: string, target: number | null, note: string): Figure {
  return { id, metric, ours: '–', peer: null, ratio: null, target, note, samples: {} };
}
