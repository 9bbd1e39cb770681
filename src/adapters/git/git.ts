/**
 * Runs git as a child process with a scrubbed environment and a fixed argument list. Everything of ours that writes objects or refs,
 * or talks to a remote, goes through here, from a git directory of our own: no config, hook, filter or attribute that somebody left in
 * the user's repository takes part. Callers never put outside text where an option could stand (`--end-of-options`).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { OrchestratorError } from '../../errors.js';

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
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Counts processes for `bench/`: the number of git processes a commit costs is part of the contract. */
export const gitProcesses = { started: 0 };

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
const STDERR_LIMIT = 64 * 1024;

export class Git {
  readonly settings: GitSettings;

  constructor(settings: GitSettings) {
    this.settings = settings;
  }

  with(changes: Partial<GitSettings>): Git {
    return new Git({ ...this.settings, ...changes });
  }

  /** Runs git and answers whatever its exit code; throws only when git cannot be started (`GIT_MISSING`). */
  async run(args: readonly string[], stdin?: Uint8Array | string | Readable): Promise<GitResult> {
    gitProcesses.started += 1;
    const child = spawn('git', [...FIXED_OPTIONS, ...args], {
      env: this.environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < STDERR_LIMIT) stderr += chunk.toString('utf8');
    });
    // git may end before it has read everything; its exit code tells, not the broken pipe.
    child.stdin.on('error', () => undefined);
    const closed = once(child, 'close');
    if (stdin === undefined) child.stdin.end();
    else if (typeof stdin === 'string' || stdin instanceof Uint8Array) child.stdin.end(stdin);
    else stdin.pipe(child.stdin);
    try {
      const [code]: unknown[] = await closed;
      return { code: typeof code === 'number' ? code : 128, stdout: Buffer.concat(stdout), stderr };
    } catch (cause) {
      throw new OrchestratorError(
        'GIT_MISSING',
        'git could not be started.',
        'Install git 2.38 or newer and make sure it is on PATH.',
        { cause },
      );
    }
  }

  /** Standard output of a call that must succeed, as bytes. Throws `GIT_FAILED` with git's own words. */
  async bytes(args: readonly string[], stdin?: Uint8Array | string | Readable): Promise<Buffer> {
    const result = await this.run(args, stdin);
    if (result.code !== 0) throw gitFailed(args, result);
    return result.stdout;
  }

  /** Standard output of a call that must succeed, as trimmed text. Throws `GIT_FAILED`. */
  async text(args: readonly string[], stdin?: Uint8Array | string | Readable): Promise<string> {
    return (await this.bytes(args, stdin)).toString('utf8').trim();
  }

  private environment(): NodeJS.ProcessEnv {
    const ambient = this.settings.configuration === 'ambient';
    const env: NodeJS.ProcessEnv = {};
    for (const name of ambient ? [...PASSED_ON, ...PASSED_ON_AMBIENT] : PASSED_ON) {
      const value = process.env[name];
      if (value !== undefined) env[name] = value;
    }
    Object.assign(env, {
      LC_ALL: 'C',
      TZ: 'UTC',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_DIR: this.settings.gitDir,
    });
    if (!ambient)
      Object.assign(env, {
        HOME: this.settings.gitDir,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
      });
    if (this.settings.objectDirectory !== undefined)
      env['GIT_OBJECT_DIRECTORY'] = this.settings.objectDirectory;
    if (this.settings.alternates !== undefined && this.settings.alternates.length > 0)
      env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] = this.settings.alternates.join(
        process.platform === 'win32' ? ';' : ':',
      );
    if (this.settings.workTree !== undefined) env['GIT_WORK_TREE'] = this.settings.workTree;
    if (this.settings.indexFile !== undefined) env['GIT_INDEX_FILE'] = this.settings.indexFile;
    if (this.settings.allocationLimit !== undefined)
      env['GIT_ALLOC_LIMIT'] = String(this.settings.allocationLimit);
    const authorization = this.settings.authorization;
    if (authorization !== undefined)
      Object.assign(env, {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${authorization.urlPrefix}.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: ${authorization.header}`,
      });
    return env;
  }
}

/** Options of every call: no hooks, no pager, no auto-maintenance, no external transports, names printed as they are. */
const FIXED_OPTIONS = [
  '--no-pager',
  ...[
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.autocrlf=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'core.attributesFile=/dev/null',
    'commit.gpgSign=false',
    'core.logAllRefUpdates=false',
  ].flatMap((setting) => ['-c', setting]),
];

function gitFailed(args: readonly string[], result: GitResult): OrchestratorError {
  const verb = args.find((word) => !word.startsWith('-')) ?? 'git';
  const said = result.stderr.trim().split('\n').slice(-6).join('\n');
  if (/No space left on device|disk quota exceeded/i.test(said))
    return new OrchestratorError(
      'DISK_FULL',
      `git ${verb} found no space left on the device.`,
      'Free some space and run the same command again; nothing was changed.',
    );
  return new OrchestratorError(
    'GIT_FAILED',
    `git ${verb} ended with exit code ${result.code}: ${said || 'no message'}`,
    'Look at the message; run `orchestrator status` to see that nothing was changed.',
  );
}
