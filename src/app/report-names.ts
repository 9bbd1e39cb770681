/** Names of what the jobs of one claim leave: folders, and artifacts of the run. */
import { sha256 } from '../schema/sha256.js';

/** Name of the folder (and artifact) of one attempt's report: unguessable from outside, equal for both sides of the claim. */
export function reportName(session: string, claim: string, runAttempt: number): string {
  return `${reportStem(session, claim)}-r${runAttempt}`;
}

/** The same for every attempt of the run. */
export function reportStem(session: string, claim: string): string {
  return `orchestrator-${session}-${sha256(`name:${claim}`).slice(0, 16)}`;
}

/** Name of the folder (and artifact) of one attempt's verdict, as unguessable from outside as that of its report. */
export function verdictName(session: string, claim: string, runAttempt: number): string {
  return `${verdictStem(session, claim)}-r${runAttempt}`;
}

/** The same for every attempt of the run. */
export function verdictStem(session: string, claim: string): string {
  return `orchestrator-${session}-${sha256(`check:${claim}`).slice(0, 16)}`;
}
