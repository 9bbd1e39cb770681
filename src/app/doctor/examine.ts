/** Runs the families of checks one after the other and puts what they find in order. Looks only: nothing is changed anywhere. */
import { OrchestratorError } from '../../errors.js';
import { checkDefinition, checkStore } from './definition-checks.js';
import { type Finding, findingsOf, SEVERITIES } from './finding.js';
import { checkJobs } from './job-checks.js';
import type { Family, Look } from './look.js';
import { checkMachine } from './machine-checks.js';
import { checkPermissions } from './permission-checks.js';
import { checkPlace } from './place-checks.js';
import { checkRules } from './rule-checks.js';
import { checkSessions } from './session-checks.js';
import { checkSettings } from './setting-checks.js';
import { checkState } from './state-checks.js';
import { checkTriggers } from './trigger-checks.js';

/** In the order in which they are looked at. Those of the platform find nothing where it is not asked. */
export const FAMILIES: readonly Family[] = [
  { name: 'machine', check: checkMachine },
  { name: 'definition', check: checkDefinition },
  { name: 'store', check: checkStore },
  { name: 'state', check: checkState },
  { name: 'sessions', check: checkSessions },
  { name: 'place', check: checkPlace },
  { name: 'triggers', check: checkTriggers },
  { name: 'permissions', check: checkPermissions },
  { name: 'jobs', check: checkJobs },
  { name: 'settings', check: checkSettings },
  { name: 'rules', check: checkRules },
];

/** Everything that was found, the worst first; each thing once. */
export async function examine(
  look: Look,
  families: readonly Family[] = FAMILIES,
): Promise<readonly Finding[]> {
  const found = new Map<string, Finding>();
  for (const { check } of families)
    for (const one of await findings(check, look))
      found.set([one.code, one.evidence, one.place?.file, one.place?.line].join('\n'), one);
  return SEVERITIES.flatMap((severity) => [...found.values()].filter((one) => one.severity === severity));
}

async function findings(check: Family['check'], look: Look): Promise<readonly Finding[]> {
  try {
    return await check(look);
  } catch (error) {
    if (error instanceof OrchestratorError) return findingsOf(error);
    throw error;
  }
}
