/** What the environment of an action says about the results service: its address, the token, and which run and job the token stands for. */
import * as z from 'zod';
import { OrchestratorError } from '../../errors.js';

export interface ResultsAccess {
  /** Scheme and host, where every call goes. */
  readonly origin: string;
  readonly token: string;
  /** As the service calls them: not the numbers that people see. */
  readonly run: string;
  readonly job: string;
}

const URL_VARIABLE = 'ACTIONS_RESULTS_URL';
const TOKEN_VARIABLE = 'ACTIONS_RUNTIME_TOKEN';
const SCOPE = 'Actions.Results';

/** True inside a step that `uses:` an action; false in `run:` steps, shells and other systems. */
export function hasResultsService(env: NodeJS.ProcessEnv): boolean {
  return (env[URL_VARIABLE] ?? '') !== '' && (env[TOKEN_VARIABLE] ?? '') !== '';
}

/** Reads both variables. Throws ARTIFACT_FAILED naming the one that is missing or cannot be used. */
export function resultsAccess(env: NodeJS.ProcessEnv): ResultsAccess {
  const needed = (name: string): string => {
    const value = env[name] ?? '';
    if (value !== '') return value;
    throw new OrchestratorError(
      'ARTIFACT_FAILED',
      `The variable ${name} is not set, so artifacts cannot be sent or fetched.`,
      'A `run:` step does not get it: use the action. Elsewhere pass folders with --reports.',
    );
  };
  const url = needed(URL_VARIABLE);
  const token = needed(TOKEN_VARIABLE);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw unusable(URL_VARIABLE, `is no web address: ${JSON.stringify(url.slice(0, 200))}`);
  const ids = scopeOf(token);
  if (ids === undefined) throw unusable(TOKEN_VARIABLE, `grants no ${SCOPE} scope`);
  return { origin: new URL(url).origin, token, ...ids };
}

const claims = z.object({ scp: z.string().max(10_000) });

/** The ids in `scp: "… Actions.Results:<run>:<job> …"` of the token's payload. The service checks the signature, not we. */
function scopeOf(token: string): { readonly run: string; readonly job: string } | undefined {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    return undefined;
  }
  const parsed = claims.safeParse(value);
  for (const scope of parsed.success ? parsed.data.scp.split(' ') : []) {
    const [name, run, job, ...rest] = scope.split(':');
    if (name === SCOPE && run && job && rest.length === 0) return { run, job };
  }
  return undefined;
}

function unusable(name: string, what: string): OrchestratorError {
  return new OrchestratorError(
    'ARTIFACT_FAILED',
    `The variable ${name} ${what}.`,
    'The runner sets it; run the job again, and do not set it yourself.',
  );
}
