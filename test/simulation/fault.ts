/**
 * What may go wrong, where, and how often in one history. Which step is struck is decided by the step's own name, so that any single fault can be
 * left out when a failure is made smaller.
 */
import { chanceOf, Luck } from './luck.js';

export type FaultKind =
  /** Never goes on: before or after the effect. */
  | 'kill-before'
  | 'kill-after'
  /** Goes on hours later, when the platform has given it up. */
  | 'stall-before'
  | 'stall-after'
  | 'unreachable'
  /** An older version is read. */
  | 'stale'
  /** A file is read cut off or with a flipped bit. */
  | 'garbled'
  /** Refused as stale although nobody was faster. */
  | 'conflict'
  | 'policy'
  | 'refs-refused'
  /** No answer: nothing arrived, all of it arrived, or it arrives later. */
  | 'unknown-lost'
  | 'unknown-applied'
  | 'unknown-late'
  /** Arrives once more later. */
  | 'doubled'
  | 'disk-full'
  | 'upload-lost'
  | 'upload-broken'
  | 'expired'
  | 'mixed-up';

export type EffectKind = 'load' | 'commit' | 'code' | 'agent' | 'upload' | 'fetch' | 'api' | 'local' | 'wait';

type Menu = readonly (readonly [FaultKind, number])[];

const ANYWHERE: Menu = [
  ['kill-before', 1],
  ['kill-after', 1],
  ['stall-before', 0.4],
  ['stall-after', 0.4],
];

const MENUS: Readonly<Record<EffectKind, Menu>> = {
  load: [...ANYWHERE, ['unreachable', 1], ['stale', 2], ['garbled', 1]],
  commit: [
    ...ANYWHERE,
    ['kill-after', 2],
    ['conflict', 1],
    ['policy', 0.5],
    ['refs-refused', 0.5],
    ['unknown-lost', 2],
    ['unknown-applied', 3],
    ['unknown-late', 2],
    ['doubled', 1],
    ['disk-full', 0.7],
  ],
  code: [...ANYWHERE, ['unreachable', 1]],
  agent: [...ANYWHERE],
  upload: [...ANYWHERE, ['upload-lost', 1], ['upload-broken', 1], ['doubled', 1]],
  fetch: [...ANYWHERE, ['expired', 1], ['mixed-up', 3], ['unreachable', 0.5]],
  api: [...ANYWHERE, ['unreachable', 1], ['doubled', 1]],
  local: [...ANYWHERE],
  wait: [],
};

export interface FaultPlan {
  /** Chance that a step is struck. */
  readonly rate: number;
  /** Only these, in this history. */
  readonly kinds: ReadonlySet<FaultKind>;
}

export const NO_FAULTS: FaultPlan = { rate: 0, kinds: new Set() };

/** Some kinds only, more or less often: histories that differ in what goes wrong reach further than histories where everything does. */
export function faultPlan(seed: number): FaultPlan {
  const luck = new Luck(seed, 'fault plan');
  if (luck.chance(0.15)) return NO_FAULTS;
  const all = new Set(Object.values(MENUS).flatMap((menu) => menu.map(([kind]) => kind)));
  const share = luck.pick([0.25, 0.5, 1]);
  const kinds = new Set([...all].filter(() => luck.chance(share)));
  return { rate: luck.pick([0.01, 0.03, 0.08, 0.15]), kinds };
}

export class Faults {
  /** Ids of the steps that were struck, in order. */
  readonly struck: { readonly id: string; readonly kind: FaultKind }[] = [];
  readonly #seed: number;
  readonly #plan: FaultPlan;
  readonly #without: ReadonlySet<string>;
  /** Faults are over: what remains has to be mended without them. */
  over = false;

  constructor(seed: number, plan: FaultPlan, without: ReadonlySet<string>) {
    this.#seed = seed;
    this.#plan = plan;
    this.#without = without;
  }

  /** Nothing goes wrong in this history at all. */
  get calm(): boolean {
    return this.#plan.rate === 0;
  }

  /** What strikes the n-th step of an actor; null = nothing. */
  at(actor: string, n: number, effect: EffectKind): FaultKind | null {
    if (this.over || this.#plan.rate === 0) return null;
    const id = `${actor}#${n}`;
    if (chanceOf(this.#seed, `strike ${id}`) >= this.#plan.rate || this.#without.has(id)) return null;
    const menu = MENUS[effect].filter(([kind]) => this.#plan.kinds.has(kind));
    if (menu.length === 0) return null;
    const kind = new Luck(this.#seed, `fault ${id}`).weighted(menu);
    this.struck.push({ id, kind });
    return kind;
  }
}
