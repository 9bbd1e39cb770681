/**
 * The environment of a git process: an allow-list of what may pass, and nothing of what an earlier step may have left (`GIT_*`).
 */

export interface GitSettings {
  /** `GIT_DIR` of every call. */
  readonly gitDir: string;
  /** Where new objects are written, when not into `gitDir` itself. */
  readonly objectDirectory?: string;
  /** Further object stores to read from, absolute. */
  readonly alternates?: readonly string[];
  readonly workTree?: string;
  readonly indexFile?: string;
  /**
   * `isolated`: no user or system configuration at all. `ambient`: the user's own configuration and agents (ssh, credential helpers)
   * take part, for remotes that only the user's set-up can reach.
   */
  readonly configuration?: 'isolated' | 'ambient';
  /** Bytes of the largest single allocation; hostile packs can promise objects of any size in a few bytes. */
  readonly allocationLimit?: number;
  /** Value of an `Authorization` header, and the URL prefix it is for; handed over in the environment, never in an argument. */
  readonly authorization?: { readonly urlPrefix: string; readonly header: string };
  /** A call that takes longer is ended; its result then says `timedOut`. */
  readonly timeoutSeconds?: number;
}

const PASSED_ON = [
  'PATH',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
];
const PASSED_ON_AMBIENT = [
  'HOME',
  'USERPROFILE',
  'SSH_AUTH_SOCK',
  'SSH_AGENT_PID',
  'XDG_CONFIG_HOME',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
  'USER',
  'LOGNAME',
];
/** Every variable that the process gets; there are no others. */
export function gitEnvironment(settings: GitSettings): NodeJS.ProcessEnv {
  const ambient = settings.configuration === 'ambient';
  return {
    ...passedOn(ambient ? [...PASSED_ON, ...PASSED_ON_AMBIENT] : PASSED_ON),
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_DIR: settings.gitDir,
    ...(ambient ? {} : isolation(settings)),
    ...places(settings),
    ...(settings.allocationLimit === undefined ? {} : { GIT_ALLOC_LIMIT: String(settings.allocationLimit) }),
    ...transport(settings),
  };
}

function passedOn(names: readonly string[]): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const name of names) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

function isolation(settings: GitSettings): NodeJS.ProcessEnv {
  return {
    HOME: settings.gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  };
}

function places(settings: GitSettings): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  const { objectDirectory, alternates = [], workTree, indexFile } = settings;
  if (objectDirectory !== undefined) env['GIT_OBJECT_DIRECTORY'] = objectDirectory;
  if (alternates.length > 0)
    env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] = alternates
      .map(quoteAlternate)
      .join(process.platform === 'win32' ? ';' : ':');
  if (workTree !== undefined) env['GIT_WORK_TREE'] = workTree;
  if (indexFile !== undefined) env['GIT_INDEX_FILE'] = indexFile;
  return env;
}

function transport({ authorization, timeoutSeconds }: GitSettings): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  // A helper that talks HTTP outlives the git that is ended for taking too long, unless it gives up by itself.
  if (timeoutSeconds !== undefined)
    Object.assign(env, {
      GIT_HTTP_LOW_SPEED_LIMIT: '1',
      GIT_HTTP_LOW_SPEED_TIME: String(Math.max(1, Math.floor(timeoutSeconds / 2))),
    });
  if (authorization !== undefined)
    Object.assign(env, {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${authorization.urlPrefix}.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: ${authorization.header}`,
    });
  return env;
}

/** A path that holds the separator would silently be two paths; git reads a quoted one as it is meant. */
function quoteAlternate(path: string): string {
  return /[:;"\n]/.test(path) && process.platform !== 'win32'
    ? `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`
    : path;
}
