/** The state of a factory's machine and its history, held against the machine: unknown states, illegal steps, steps out of order, loops, and two places that disagree. */

import { isFactoryState, mayFollow } from './factory-machine.js';
import type { Fields } from './fields.js';
import { type FindingList, shownValue } from './finding.js';
import { readTime } from './source-time.js';

/** As often to and fro is no work any more. */
const PING_PONG = 5;

/** Where its machine stands: as the root of the file says, and as the part about the machine does. */
export function currentState(root: Fields, findings: FindingList): string | null {
  const machine = root.map('state_machine');
  const own = root.text('current_state');
  const inner = machine?.text('current_state') ?? null;
  if (own !== null && inner !== null && own !== inner)
    findings.add(
      machine?.at('current_state') ?? root.at(),
      'STATE_OUT_OF_STEP',
      `The root says ${shownValue(own)}, the machine ${shownValue(inner)}; the machine counts.`,
    );
  const state = inner ?? own;
  const from = inner === null ? root : (machine ?? root);
  if (state !== null && !isFactoryState(state))
    findings.add(from.at('current_state'), 'UNKNOWN_STATE', `The machine has no state ${shownValue(state)}.`);
  const previous = from.text('previous_state');
  if (
    state !== null &&
    previous !== null &&
    previous !== state &&
    isFactoryState(state) &&
    isFactoryState(previous)
  )
    if (!mayFollow(previous, state))
      findings.add(from.at('current_state'), 'TRANSITION_ILLEGAL', `${state} may not follow ${previous}.`);
  for (const key of ['transition_time', 'last_transition_timestamp'])
    if (from.has(key)) readTime(from.value(key), from.at(key), findings);
  return state;
}

/** Names that the same thing has in other versions of the file. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  orchestrator_proposed: 'orchestrator_proposal',
  proposal_rejected: 'proposal_accepted',
  proposal_rejection_reason: 'proposal_rejected_reason',
};

export function checkHistory(root: Fields, findings: FindingList): void {
  const machine = root.map('state_machine') ?? root;
  const history = [...machine.maps('state_history'), ...machine.maps('transition_history')];
  let before: number | null = null;
  const steps: string[] = [];
  for (const entry of history) {
    const from = entry.text('from_state', 'from', 'previous_state');
    const to = entry.text('to_state', 'to', 'state');
    for (const [name, known] of Object.entries(OTHER_NAMES))
      if (entry.has(name))
        findings.add(
          entry.at(name),
          'WORD_CHANGED',
          `\`${name}\` is called \`${known}\` in the schema; it was kept.`,
        );
    const key = ['timestamp', 'transition_time', 'at'].find((name) => entry.has(name));
    const time = key === undefined ? null : readTime(entry.value(key), entry.at(key), findings);
    if (time !== null && before !== null && time < before && key !== undefined)
      findings.add(entry.at(key), 'TRANSITION_ORDER', 'The step is older than the one before it.');
    before = time ?? before;
    if (from !== null && to !== null) checkStep(entry, { from, to }, findings);
    if (to !== null) steps.push(to);
  }
  const loop = longestLoop(steps);
  if (loop !== null)
    findings.add(
      machine.at('state_history'),
      'LOOP_SEEN',
      `The history goes to and fro between ${loop.a} and ${loop.b} ${loop.times} times.`,
    );
}

function checkStep(
  entry: Fields,
  { from, to }: { readonly from: string; readonly to: string },
  findings: FindingList,
): void {
  const unknown = [from, to].find((state) => !isFactoryState(state));
  if (unknown !== undefined)
    findings.add(entry.at('to_state'), 'UNKNOWN_STATE', `The machine has no state ${shownValue(unknown)}.`);
  else if (from !== to && !mayFollow(from, to))
    findings.add(entry.at('to_state'), 'TRANSITION_ILLEGAL', `${to} may not follow ${from}.`);
}

function longestLoop(
  steps: readonly string[],
): { readonly a: string; readonly b: string; readonly times: number } | null {
  let longest: { a: string; b: string; times: number } | null = null;
  let run = 0;
  for (let index = 2; index < steps.length; index += 1) {
    const [a, b, c] = [steps[index - 2], steps[index - 1], steps[index]];
    run = a === c && a !== b ? run + 1 : 0;
    const times = Math.floor((run + 1) / 2);
    if (a !== undefined && b !== undefined && times >= PING_PONG && times > (longest?.times ?? 0))
      longest = { a, b, times };
  }
  return longest;
}
