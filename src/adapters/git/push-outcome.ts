/**
 * Reads the answer of `git push --porcelain --atomic`: was the compare-and-swap won, lost, refused by a policy, or is it unknown?
 * Pure. Unknown is the answer whenever nothing proves another one, for whoever guesses "no" here may do the work twice.
 */
import { gitWords } from './git-error.js';
import { pushRemedy, refsNamed, serverWords } from './push-remedy.js';

export interface PushAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

export type PushOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'conflict'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string }
  | { readonly kind: 'refs-refused'; readonly refs: readonly string[]; readonly reason: string };

/** A lost race has many spellings: the client's, the server's, and those of the two ways a server locks a ref. */
const LOST =
  /stale info|fetch first|non-fast-forward|failed to update ref|cannot lock ref|failed to lock|reference already exists|but expected|incorrect old value/i;
/** Refused only because another ref of the same push was; or all together, when the server could not swap them at once. */
const TOGETHER = /atomic (?:push|transaction) fail/i;
const NO_ANSWER = /remote failed to report|remote failure/i;
/** Said of every ref of a push by a check that looks at the push as a whole. */
const WHOLE_PUSH = /pre-receive hook declined|push declined/i;

const FORBIDDEN =
  /(?:returned error:|HTTP) 40[134]|authentication failed|could not read (?:username|password)|permission (?:to .* )?denied|access denied|not authorized|repository .*not found|does not appear to be a git repository|publickey|terminal prompts disabled/i;
const TOO_LARGE = /(?:returned error:|HTTP) 413|exceeds (?:maximum|the maximum|github)|too large|GH001/i;
const BY_HOOK = /aborted by hook|hook declined/i;

interface RefLine {
  readonly flag: string;
  readonly ref: string;
  readonly why: string;
}

/** What became of a push of `refs`, the state ref first. */
export function classifyPush(answer: PushAnswer, refs: readonly string[]): PushOutcome {
  const lines = refLines(answer.stdout);
  const said = gitWords(answer.stderr);
  if (answer.timedOut) return { kind: 'unknown', reason: `no answer in time; ${said}` };
  if (lines.some((line) => line.flag === '=' || LOST.test(line.why)))
    return { kind: 'conflict', reason: lines.map((line) => `${line.ref} ${line.why}`).join('; ') };
  const denied = lines.filter((line) => line.flag === '!');
  const blamed = denied.filter((line) => !TOGETHER.test(line.why));
  if (blamed.length > 0) return blame(blamed, refs, answer.stderr);
  if (denied.length > 0)
    return BY_HOOK.test(answer.stderr)
      ? blame(denied, refs, answer.stderr)
      : { kind: 'conflict', reason: said };
  if (
    answer.code === 0 &&
    refs.every((ref) => lines.some((line) => line.ref === ref && ' *+'.includes(line.flag)))
  )
    return { kind: 'accepted' };
  return withoutVerdict(answer.stderr);
}

function blame(blamed: readonly RefLine[], refs: readonly string[], stderr: string): PushOutcome {
  if (TOO_LARGE.test(stderr)) return withoutVerdict(stderr);
  const words = serverWords(stderr) || gitWords(stderr);
  const reason = `${blamed.map((line) => `${line.ref}: ${line.why}`).join('; ')}; ${words}`;
  if (blamed.every((line) => NO_ANSWER.test(line.why))) return { kind: 'unknown', reason };
  const [state = '', ...code] = refs;
  const named = refsNamed(stderr).filter((ref) => refs.includes(ref));
  const guilty = named.length > 0 ? named : blamed.map(({ ref }) => ref);
  const ofCode = code.filter((ref) => guilty.includes(ref));
  const ofState = guilty.includes(state);
  // A check of the whole push that names nobody blames every ref; the state alone may still pass it.
  const whole = named.length === 0 && blamed.some(({ ref, why }) => ref === state && WHOLE_PUSH.test(why));
  if (ofCode.length > 0 && (!ofState || whole)) {
    const remedy = pushRemedy(reason, ofCode.join(', '));
    return { kind: 'refs-refused', refs: ofCode, reason: remedy === null ? reason : `${reason}. ${remedy}` };
  }
  return {
    kind: 'refused',
    reason,
    remedy:
      pushRemedy(reason, state) ??
      `Let the orchestrator push ${state}: exempt that branch from the rule or hook that refused it, or choose another with state.branch.`,
  };
}

function withoutVerdict(stderr: string): PushOutcome {
  const reason = gitWords(stderr) || 'no message';
  if (TOO_LARGE.test(stderr))
    return {
      kind: 'refused',
      reason,
      remedy: 'Lower limits.max_output_bytes, or raise the size limit of the server.',
    };
  if (FORBIDDEN.test(stderr))
    return {
      kind: 'refused',
      reason,
      remedy:
        pushRemedy(stderr, 'the repository') ??
        'Give the token or key write access (in a workflow: `permissions:` with `contents: write`, in the job and in every job that calls it), and check the URL of the remote.',
    };
  return { kind: 'unknown', reason };
}

function refLines(stdout: string): readonly RefLine[] {
  return stdout
    .split('\n')
    .map((line) => /^([ +\-*!=])\t[^\t]*:([^\t:]+)\t(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ flag: match[1] ?? '', ref: match[2] ?? '', why: gitWords(match[3] ?? '') }));
}
