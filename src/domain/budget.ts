/**
 * Budgets: an attempt sets its reserve aside when it is claimed and is settled with what it used when it is over, so that the sum of both
 * never passes the limit at a claim. Where nobody says what an attempt used, its reserve counts as spent.
 */
import type { BudgetSpec, Definition, TaskSpec } from './definition.js';
import type { AttemptEnd } from './event.js';
import type { PhaseId } from './ids.js';
import { phaseState, type Session } from './session.js';
import { addCost, type Claim, type Cost, NO_COST, type Task, type Usage } from './task.js';

export const BUDGET_KINDS = ['microUsd', 'tokens', 'agentSeconds'] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

/** As people write them. */
export const BUDGET_KEYS = {
  microUsd: 'usd',
  tokens: 'tokens',
  agentSeconds: 'agent_minutes',
} as const satisfies Record<BudgetKind, string>;

export function hasBudget(budget: BudgetSpec): boolean {
  return BUDGET_KINDS.some((kind) => budget[kind] !== null);
}

/** What one attempt of the task may use; null where neither the session nor its phase has a budget. */
export function reserveOf(session: Session, task: TaskSpec): Cost | null {
  const limited = hasBudget(session.budget) || phaseState(session, task.phase)?.budget !== undefined;
  return limited ? reserveIn(session.definition, task) : null;
}

function reserveIn(definition: Definition, task: TaskSpec): Cost {
  const { microUsd, tokens } = definition.agents[task.agent]?.reserve ?? NO_COST;
  return { microUsd, tokens, agentSeconds: task.timeoutSeconds };
}

/** Set aside by the claims that live. */
export function reserved(session: Session): Cost {
  let sum = NO_COST;
  for (const id of session.running) sum = addCost(sum, session.tasks.get(id)?.claim?.reserve ?? NO_COST);
  return sum;
}

/** What keeps an attempt with this reserve from being claimed; null when the budget covers it. */
export function overBudget(session: Session, reserve: Cost | null): BudgetKind | null {
  if (reserve === null) return null;
  return firstOver(session.budget, addCost(addCost(session.spent, reserved(session)), reserve));
}

function firstOver(budget: BudgetSpec, taken: Cost): BudgetKind | null {
  return (
    BUDGET_KINDS.find((kind) => {
      const most = budget[kind];
      return most !== null && taken[kind] > most;
    }) ?? null
  );
}

/** What its phase's budget says against an attempt of the task with this reserve. */
export function overPhaseBudget(
  session: Session,
  { phase }: TaskSpec,
  reserve: Cost | null,
): { readonly kind: BudgetKind; readonly most: number } | null {
  const budget = phaseState(session, phase)?.budget;
  if (budget === undefined || reserve === null) return null;
  const kind = firstOver(budget.limit, addCost(addCost(budget.spent, reservedIn(session, phase)), reserve));
  return kind === null ? null : { kind, most: budget.limit[kind] ?? 0 };
}

/** Set aside by the claims that live in a phase. */
export function reservedIn(session: Session, phase: PhaseId): Cost {
  let sum = NO_COST;
  for (const id of session.running) {
    const task = session.tasks.get(id);
    if (task?.spec.phase === phase) sum = addCost(sum, task.claim?.reserve ?? NO_COST);
  }
  return sum;
}

/** What an attempt is settled with: what it says it used, else what it had set aside. */
export function settledCost(
  claim: Claim | null,
  usage: Usage | null,
  durationSeconds: number | null,
): Cost | null {
  const reserve = claim?.reserve ?? null;
  return reserve === null ? null : costOf(reserve, usage, durationSeconds);
}

function costOf(reserve: Cost, usage: Usage | null, durationSeconds: number | null): Cost {
  const said = usage === null || (usage.inputTokens === null && usage.outputTokens === null);
  return {
    microUsd: usage?.usd == null ? reserve.microUsd : Math.round(usage.usd * 1e6),
    tokens: said ? reserve.tokens : (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0),
    agentSeconds: durationSeconds === null ? reserve.agentSeconds : Math.ceil(durationSeconds),
  };
}

/**
 * Why no further attempt of the task may begin by itself: what its attempts have used since a person gave it a fresh start, the one that ends now
 * included, leaves too little for another. Null where the task has no budget, or enough of it.
 */
export function budgetAgainst(session: Session, task: Task, end: AttemptEnd): string | null {
  const { budget } = task.spec;
  if (budget === undefined) return null;
  const reserve = reserveIn(session.definition, task.spec);
  let spent = costOf(reserve, end.usage, end.durationSeconds);
  for (const { n, usage, durationSeconds, outcome } of task.attempts)
    if (n >= task.freshSince && n !== end.n && outcome !== null)
      spent = addCost(spent, costOf(reserve, usage, durationSeconds));
  for (const kind of BUDGET_KINDS) {
    const most = budget[kind];
    if (most !== null && spent[kind] + reserve[kind] > most)
      return `The budget of the task (${describeAmount(kind, most)}) leaves too little for another attempt`;
  }
  return null;
}

/** For people: `12.50 USD`, `40 agent minutes`. */
export function describeAmount(kind: BudgetKind, amount: number): string {
  switch (kind) {
    case 'microUsd':
      return `${(amount / 1e6).toFixed(2)} USD`;
    case 'tokens':
      return `${amount} tokens`;
    default:
      return `${Math.ceil(amount / 60)} agent minutes`;
  }
}
