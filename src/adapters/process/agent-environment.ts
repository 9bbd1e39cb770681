/**
 * The environment of an agent: an allow-list, the variables that the definition names, and the `ORCHESTRATOR_*` contract. Tokens, file
 * commands and inputs of the surrounding workflow never get in by themselves.
 */

const PASSED_ON = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'TZ',
  'TMPDIR',
  'CI',
  // Windows programs do not start without these.
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'COMSPEC',
  'PATHEXT',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
];

/** Shorter values would black out half of any log. */
const SHORTEST_SECRET = 6;

/** Environment for an agent made from `source`: the allow-list, `named` variables, then `own`, which nothing can override. */
export function agentEnvironment(
  source: NodeJS.ProcessEnv,
  named: readonly string[],
  own: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  const locale = Object.keys(source).filter((name) => name.startsWith('LC_'));
  for (const name of [...PASSED_ON, ...locale, ...named]) {
    const value = source[name];
    if (value !== undefined) environment[name] = value;
  }
  return { ...environment, TERM: 'dumb', ...own };
}

/** Values that must not appear in a log: what the definition names, long enough to be told from ordinary words. */
export function secretValues(source: NodeJS.ProcessEnv, named: readonly string[]): readonly string[] {
  return named
    .flatMap((name) => (source[name] ?? '').split(/\r?\n/))
    .map((value) => value.trim())
    .filter((value) => value.length >= SHORTEST_SECRET);
}
