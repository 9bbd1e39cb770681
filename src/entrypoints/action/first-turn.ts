/** The first wait of a collector in a stream: before anything is loaded that collecting needs, so that those who only wait cost next to nothing. */
import { HttpFault } from '../../adapters/artifacts/patience.js';
import { openResultsService } from '../../adapters/artifacts/results-service.js';
import { hasResultsService, resultsAccess } from '../../adapters/artifacts/results-token.js';
import { systemClock, systemRandomness } from '../../adapters/process/system.js';
import { parseLeg } from '../../app/leg.js';
import { NO_TURNS, type Turns, turnMilliseconds, turnsBefore } from '../../app/stream-turn.js';
import { OrchestratorError } from '../../errors.js';

const PAUSE_MILLISECONDS = 1000;

/** Waits one turn where others shall go first; answers what is left to wait. `text`: the row of the matrix. */
export async function firstTurn(env: NodeJS.ProcessEnv, text: string): Promise<Turns> {
  if (!hasResultsService(env)) return NO_TURNS;
  const patience = {
    clock: systemClock,
    random: systemRandomness,
    fetch,
    pauseMilliseconds: PAUSE_MILLISECONDS,
  };
  let turns: number;
  try {
    const listed = await openResultsService(resultsAccess(env), patience).list(null);
    turns = turnsBefore(listed, parseLeg(text));
  } catch (error) {
    // Turns decide nothing: collecting asks for the same, and says what is wrong with it.
    if (error instanceof OrchestratorError || error instanceof HttpFault) return NO_TURNS;
    throw error;
  }
  if (turns === 0) return NO_TURNS;
  const milliseconds = turnMilliseconds(performance.now(), systemRandomness.fraction());
  await systemClock.sleep(milliseconds);
  return { left: turns - 1, milliseconds };
}
