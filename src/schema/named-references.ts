/**
 * References by name: agents and resources that are not there become faults with the nearest name.
 */
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
