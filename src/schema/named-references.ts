/**
 * References by name: agents and resources that are not there become faults with the nearest name; agents that cost something say how much.
 */
import type { AgentSpec, BudgetSpec } from '../domain/definition.js';
import { type FaultList, quoted } from './definition-fault.js';
import { nearestName } from './nearest-name.js';
import type { Located } from './source-node.js';

/** Adds a fault when the agent is not among the known ones. */
export function addUnknownAgent(agent: Located<string>, known: Iterable<string>, faults: FaultList): void {
  const names = [...known];
  if (names.includes(agent.value)) return;
  const near = nearestName(agent.value, names);
  faults.add(
    agent.at,
    'UNKNOWN_AGENT',
    `There is no agent ${quoted(agent.value)}.`,
    near === undefined
      ? `Add it to \`agents\`, or name one of: ${names.join(', ')}.`
      : `Did you mean ${near}?`,
  );
}

/** Adds a fault when the resource has no limit. */
export function addUnknownResource(
  resource: Located<string>,
  known: readonly string[],
  faults: FaultList,
): void {
  if (known.includes(resource.value)) return;
  const near = nearestName(resource.value, known);
  faults.add(
    resource.at,
    'UNKNOWN_RESOURCE',
    `There is no resource ${quoted(resource.value)}.`,
    near === undefined ? 'Add it to `limits.resources` with its number of units.' : `Did you mean ${near}?`,
  );
}

/** What a definition says about agents and what they may cost. */
export interface Spending {
  /** Undefined where nothing can be said about them. */
  readonly agents: ReadonlyMap<string, AgentSpec> | undefined;
  readonly budget: BudgetSpec;
  /** `<agent> usd` or `<agent> tokens` for each reserve that is written. */
  readonly reserves: ReadonlySet<string>;
}

/** An attempt that sets nothing aside could overrun the budget unseen. */
export function addMissingReserve(
  { value: name, at }: Located<string>,
  { agents, budget, reserves }: Spending,
  faults: FaultList,
): void {
  for (const [kind, key] of [
    ['microUsd', 'usd'],
    ['tokens', 'tokens'],
  ] as const)
    if (agents?.has(name) === true && budget[kind] !== null && !reserves.has(`${name} ${key}`))
      faults.add(
        at,
        'RESERVE_MISSING',
        `\`budget.${key}\` is set, and agent ${quoted(name)} does not say what one attempt may take of it.`,
        `Add \`reserve: { ${key}: … }\` to agents.${name}; 0 for an agent that uses none.`,
      );
}
