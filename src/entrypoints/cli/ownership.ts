/**
 * Agents propose, the orchestrator disposes: inside an attempt, or for an agent of another kind than the orchestrator, verbs that change state
 * are refused before anything is read. An agent's way to report is its status file.
 */
import { OrchestratorError } from '../../errors.js';
import { variable } from './call.js';

/** Throws NOT_OWNER. */
export function refuseAgents(verb: string, env: NodeJS.ProcessEnv): void {
  const attempt = variable(env, 'ORCHESTRATOR_ATTEMPT');
  const kind = variable(env, 'AGENT_TYPE');
  if (attempt === null && (kind === null || kind === 'orchestrator')) return;
  const who =
    attempt === null
      ? `an agent of type ${JSON.stringify((kind ?? '').slice(0, 80))}`
      : `attempt ${attempt.slice(0, 20)} of task ${JSON.stringify((variable(env, 'ORCHESTRATOR_TASK') ?? '').slice(0, 300))}`;
  throw new OrchestratorError(
    'NOT_OWNER',
    `${verb} changes state, and this process is ${who}: only the orchestrator writes state. Nothing was written.`,
    'Report by writing the status file $ORCHESTRATOR_STATUS (status: COMPLETED, BLOCKED, NEEDS_SPLIT, REJECTED or FAILED, and details).',
  );
}
