/** Where a step marks the reports that it has to send, for its end to find. */
import { join } from 'node:path';

export function marksFolder(env: NodeJS.ProcessEnv): string {
  return join(env['RUNNER_TEMP'] || '.', 'orchestrator-uploads');
}
