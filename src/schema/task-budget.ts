/** The budget of a task held against what one of its attempts may use: an attempt that could not even begin is a fault of the definition. */
import { BUDGET_KEYS, BUDGET_KINDS, describeAmount } from '../domain/budget.js';
import type { BudgetSpec } from '../domain/definition.js';
import type { PhaseId } from '../domain/ids.js';
import { type FaultList, quoted } from './definition-fault.js';
import { addMissingReserve, type Spending } from './named-references.js';
import type { WrittenPhase } from './phase-keys.js';
import type { Located } from './source-node.js';

/** Who works on the tasks, and how long an attempt may take. */
interface Working {
  readonly agent: Located<string>;
  readonly timeoutSeconds: number;
}

/** The same, with what the phase may spend in place of what nobody limits for the session. */
export function inPhase(
  spending: Spending & { readonly phases: readonly WrittenPhase[] | undefined },
  phase: PhaseId,
): Spending {
  const own = spending.phases?.find(({ id }) => id === phase)?.budget ?? null;
  return own === null ? spending : { ...spending, budget: merged(own, spending.budget) };
}

function merged(own: BudgetSpec, other: BudgetSpec): BudgetSpec {
  return {
    microUsd: own.microUsd ?? other.microUsd,
    tokens: own.tokens ?? other.tokens,
    agentSeconds: own.agentSeconds ?? other.agentSeconds,
  };
}

/** Adds a fault for a reserve that is missing, and for a budget that is smaller than a single attempt. */
export function addBudgetFaults(
  budget: Located<BudgetSpec> | null,
  { agent, timeoutSeconds }: Working,
  spending: Spending,
  faults: FaultList,
): void {
  const all = budget === null ? spending.budget : merged(budget.value, spending.budget);
  addMissingReserve(agent, { ...spending, budget: all }, faults);
  const reserve = spending.agents?.get(agent.value)?.reserve;
  if (budget === null || reserve === undefined) return;
  const uses = { ...reserve, agentSeconds: timeoutSeconds };
  for (const kind of BUDGET_KINDS) {
    const most = budget.value[kind];
    if (most !== null && uses[kind] > most)
      faults.add(
        budget.at,
        'BAD_VALUE',
        `One attempt by agent ${quoted(agent.value)} may use ${describeAmount(kind, uses[kind])}, and \`budget.${BUDGET_KEYS[kind]}\` allows ${describeAmount(kind, most)} in all.`,
        kind === 'agentSeconds'
          ? 'Allow more, or set a shorter `timeout`.'
          : 'Allow more, or lower the reserve of the agent.',
      );
  }
}
