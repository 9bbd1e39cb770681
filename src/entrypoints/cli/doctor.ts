/** `doctor`: is everything in place for work to start, and to be brought home? */
import { examine } from '../../app/doctor/examine.js';
import { type Finding, finding, type Severity } from '../../app/doctor/finding.js';
import { fixes } from '../../app/doctor/fixes.js';
import type { PlatformLook } from '../../app/doctor/look.js';
import { EXIT } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { type Colour, mark, paint, type Style } from '../../report/style.js';
import type { NoPlatform } from '../wire-doctor.js';
import { answered, type Call, namedRoot, type VerbEnd, variable, workflowRun } from './call.js';

const SCHEMA = 'orchestrator/doctor/1';
const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'dim' };

export async function execute(call: Call): Promise<VerbEnd> {
  const { openSurroundings, openPreflight } = await import('../wire-doctor.js');
  const asks = call.options.flag('github');
  const options = {
    cwd: call.cwd,
    root: namedRoot(call),
    definitionFile: call.options.text('definition'),
    actor: null,
    writes: false,
    env: call.env,
    reporter: { info: call.terminal.note, warn: call.terminal.warn },
    token: call.door.token,
    run: workflowRun(call.env),
    stateBranch: call.door.stateBranch,
    store: call.door.store,
    user: call.door.user,
  };
  const around = openSurroundings(options);
  // A token of the shell is for GitHub alone: it never travels to whatever the remote happens to be.
  const token = call.door.token ?? environmentToken(call.env);
  const platform = asks ? await openPreflight(around, { ...options, token }) : null;
  const look = { around, platform: typeof platform === 'string' ? null : platform };
  const fixed = call.options.flag('fix') ? await fixes(look) : [];
  const found = [...(typeof platform === 'string' ? [unasked(platform)] : []), ...(await examine(look))];
  return ending(call, { found, fixed, platform: look.platform });
}

function ending(
  call: Call,
  {
    found,
    fixed,
    platform,
  }: {
    readonly found: readonly Finding[];
    readonly fixed: readonly string[];
    readonly platform: PlatformLook | null;
  },
): VerbEnd {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const requests = platform?.preflight.calls() ?? 0;
  const document = {
    schema: SCHEMA,
    ok: errors === 0,
    repository: platform?.repository ?? null,
    requests,
    fixed,
    findings: found,
  };
  const style = call.terminal.out;
  const asked = platform === null ? '' : `; ${counted(requests, 'request')} to ${platform.repository}`;
  return answered(
    document,
    [
      ...fixed.map((line) => plainText(line, 2000)),
      ...found.flatMap((one) => lines(one, style)),
      `${mark(style, errors === 0 ? 'completed' : 'failed')} ${counted(errors, 'error')}, ${counted(warnings, 'warning')}${asked}`,
    ],
    errors === 0 ? EXIT.done : EXIT.invalid,
  );
}

function lines({ code, severity, evidence, remedy, place }: Finding, style: Style): readonly string[] {
  const where = place === null ? '' : `${plainText(place.file, 400)}:${place.line}:${place.column} `;
  return [
    `${paint(style, COLOURS[severity], severity)} ${code}: ${where}${plainText(evidence, 2000)}`,
    `  → ${plainText(remedy, 2000)}`,
  ];
}

function unasked(why: NoPlatform): Finding {
  return why === 'no-token'
    ? finding('TOKEN_MISSING', {
        evidence: 'GitHub was to be asked, and there is no token.',
        remedy: 'Set GITHUB_TOKEN (in the action: the input github-token), or leave --github out.',
      })
    : finding('REPOSITORY_UNKNOWN', {
        evidence: 'GitHub was to be asked, and no remote names a repository there.',
        remedy:
          'Add the remote, or name it with `state: { remote: … }`; on a server of your own set GITHUB_SERVER_URL and GITHUB_API_URL.',
      });
}

/** What people have in their shell for the platform's own command line. */
function environmentToken(env: NodeJS.ProcessEnv): string | null {
  return variable(env, 'GITHUB_TOKEN') ?? variable(env, 'GH_TOKEN');
}
