/** Many histories, one after the other: what was found, counted. The first failures are made smaller and shown step by step. */
import type { Ground } from './ground.js';
import { type History, type HistoryOptions, playHistory } from './history.js';
import { smaller } from './smaller.js';

export interface CampaignOptions {
  readonly first: number;
  readonly runs: number;
  readonly tasks: number;
  readonly without: ReadonlySet<string>;
  readonly trace: boolean;
  /** Where the histories happen; in memory where absent. */
  readonly ground?: () => Promise<Ground>;
  readonly ignoresBase: boolean;
  /** No history begins after so many minutes; the figures tell how many there were. */
  readonly minutes: number;
  /** Stops at the first failure, and is short about it. */
  readonly untilFound: boolean;
}

export interface Figures {
  readonly histories: number;
  readonly calm: number;
  readonly steps: number;
  readonly transactions: number;
  /** Histories with a violation. */
  readonly bad: number;
  readonly invariants: readonly string[];
  readonly seconds: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly troubles: Readonly<Record<string, number>>;
}

const MOST_SHOWN = 3;

class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  all(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

export async function campaign(
  options: CampaignOptions,
): Promise<{ readonly figures: Figures; readonly text: string }> {
  const began = performance.now();
  const [faults, outcomes, troubles] = [new Tally(), new Tally(), new Tally()];
  const invariants = new Set<string>();
  const lines: string[] = [];
  let [histories, calm, steps, transactions, bad] = [0, 0, 0, 0, 0];
  const isTime = (): boolean => performance.now() - began < options.minutes * 60_000;
  for (let seed = options.first; seed < options.first + options.runs && isTime(); seed += 1) {
    const trace: string[] = [];
    const order = orderOf(options, seed, options.trace ? trace : null);
    const history = await playHistory(order);
    histories += 1;
    steps += history.steps;
    transactions += history.transactions;
    if (history.calm) calm += 1;
    outcomes.add(history.outcome);
    for (const { kind } of history.faults) faults.add(kind);
    for (const { code } of history.troubles) troubles.add(code);
    lines.push(...trace);
    if (history.violations.length === 0) continue;
    bad += 1;
    for (const { invariant } of history.violations) invariants.add(invariant);
    if (bad <= MOST_SHOWN && !options.trace) lines.push(...(await described(options, history)));
    if (options.untilFound) break;
  }
  const figures: Figures = {
    histories,
    calm,
    steps,
    transactions,
    bad,
    invariants: [...invariants].sort(),
    seconds: Math.round((performance.now() - began) / 100) / 10,
    faults: faults.all(),
    outcomes: outcomes.all(),
    troubles: troubles.all(),
  };
  return { figures, text: [...lines, JSON.stringify(figures, null, 1)].join('\n') };
}

function orderOf(options: CampaignOptions, seed: number, trace: string[] | null): HistoryOptions {
  const { tasks, without, ignoresBase, ground } = options;
  const place = ground === undefined ? {} : { ground };
  return { seed, tasks, without, ignoresBase, ...place, ...(trace === null ? {} : { trace }) };
}

async function described(options: CampaignOptions, history: History): Promise<readonly string[]> {
  const [first] = history.violations;
  if (first === undefined) return [];
  const found = `seed ${history.seed}: ${first.invariant} ${first.text}`;
  if (options.untilFound) return [found];
  const small = await smaller(orderOf(options, history.seed, null), history);
  const left = [...small].join(',');
  const trace: string[] = [];
  await playHistory({ ...orderOf(options, history.seed, trace), without: small });
  return [
    found,
    ...trace,
    `Again: npm run simulate:faults -- --seed ${history.seed} --tasks ${options.tasks} --trace${left === '' ? '' : ` --without '${left}'`}`,
  ];
}
