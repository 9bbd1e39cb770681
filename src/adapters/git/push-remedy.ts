/**
 * A server's words about a push that it did not take, to the setting behind them and what to do about it. Pure. The words are GitHub's; other
 * servers that use the same ones are understood as well. Patterns, because the wording differs a little between versions.
 */

type Said = readonly [said: RegExp, remedy: (ref: string) => string];

/** A rule of a ruleset or of branch protection: there may be several in one answer. */
const rule =
  (name: string, more = '') =>
  (ref: string): string =>
    `The rule "${name}" covers ${ref}${more}`;

const RULES: readonly Said[] = [
  [
    /through a pull request|approving reviews? (?:is|are) required/i,
    rule('Require a pull request before merging'),
  ],
  [/required status checks?|status checks? (?:is|are) expected/i, rule('Require status checks to pass')],
  [
    /verified signatures?|commits must be signed/i,
    rule(
      'Require signed commits',
      ': the platform signs commits that it makes itself, so `state: { store: api }` with `changes: { integrate: none }` passes',
    ),
  ],
  [/must not contain merge commits|linear history/i, rule('Require linear history')],
  [/cannot force-push|force pushes? (?:is|are) not/i, rule('Block force pushes')],
  [/creations being restricted|cannot create ref/i, rule('Restrict creations')],
  [/cannot update this protected|updates being restricted/i, rule('Restrict updates')],
  [/locked branch|branch is locked/i, rule('Lock branch')],
  [/not authorized to push to this branch/i, rule('Restrict who can push to matching branches')],
  [/merge queue/i, rule('Require merge queue')],
  [/code scanning/i, rule('Require code scanning results')],
  [
    /must be deployed|deployments? (?:is|are) required|required deployments?/i,
    rule('Require deployments to succeed'),
  ],
  [/required workflows?|workflows? (?:is|are) (?:required|expected)/i, rule('Require workflows to pass')],
  [/file path|restricted paths?/i, rule('Restrict file paths', ': it must let .orchestrator/ pass')],
  [/file extension/i, rule('Restrict file extensions', ': it must let .json, .jsonl, .md and .yml pass')],
  [/path length/i, rule('Restrict file path length')],
  [
    /file size|file is [\d.]+ ?[MG]B/i,
    rule('Restrict file size', ': lower limits.max_output_bytes, or raise the rule'),
  ],
  [
    /(?:commit message|author email|committer email|email address)[^;]* (?:must|does not|doesn't)/i,
    rule('Restrict commit metadata'),
  ],
  [/branch names? (?:must|does not|doesn't)/i, rule('Restrict branch names')],
  [
    /GH009|push cannot contain secrets|secrets detected/i,
    () =>
      'Push protection found a secret in what an agent left: the page that the message names shows where. Rotate it, keep it out of outputs and state, and run again',
  ],
  [
    /GH008|unknown Git LFS/i,
    () => 'The change names files of Git LFS that were never uploaded: agents must not commit LFS pointers',
  ],
];

/** How to let a push pass a rule. No token of a job may be put on a list of bypasses. */
const AROUND =
  'Leave the branch out of it (Settings, Rules, Rulesets; or Settings, Branches; or those of the organization), name another with state.branch, or use the token of a GitHub App that may bypass it: the GITHUB_TOKEN of a job never can.';

/** What stands in the way of any push, whatever the branch. First match wins. */
const ACCESS: readonly Said[] = [
  [
    /repository (?:was|is|has been) archived|archived so it is/i,
    () => 'The repository is archived and cannot change. Unarchive it (Settings, General, Danger Zone).',
  ],
  [
    /without [`'"]?workflows?[`'"]? (?:permission|scope)/i,
    () =>
      'The GITHUB_TOKEN of a job can never change .github/workflows/: such changes need the token of a GitHub App with `workflows: write`, or a person.',
  ],
  [
    /SAML|single sign-on|\bSSO\b/i,
    () =>
      'Authorize the token for the organization (Configure SSO beside the token in the settings of its owner), or use the GITHUB_TOKEN of the job.',
  ],
  [
    /IP allow list/i,
    () => "Add the runner's address to the organization's IP allow list, or use a runner that is on it.",
  ],
  [
    /account (?:is|was|has been) suspended|billing (?:issue|problem)|spending limit/i,
    () => 'The account or its plan stands in the way: see Settings, Billing and plans.',
  ],
  [
    /repository (?:has been|is|was) (?:temporarily )?(?:disabled|locked)/i,
    () =>
      'The repository is disabled or locked: its page says why, and its owner can ask for it to be opened.',
  ],
  [
    /marked as read.only|key .*read.only/i,
    () => 'Allow write access for the deploy key (Settings, Deploy keys), or use another.',
  ],
];

/** What to change for a push of `ref` to be taken; null for words that say nothing of it. */
export function pushRemedy(said: string, ref: string): string | null {
  const access = ACCESS.find(([pattern]) => pattern.test(said));
  if (access !== undefined) return access[1](ref);
  const broken = RULES.filter(([pattern]) => pattern.test(said)).map(([, remedy]) => remedy(ref));
  if (broken.length > 0) return `${broken.slice(0, 4).join('. ')}. ${AROUND}`;
  if (/GH013|repository rule violations/i.test(said)) return `A ruleset covers ${ref}. ${AROUND}`;
  if (/GH006|protected branch/i.test(said)) return `Branch protection covers ${ref}. ${AROUND}`;
  return null;
}

/** The refs that a server names as those that its rules protect. */
export function refsNamed(said: string): readonly string[] {
  return [...said.matchAll(/(?:violations found|update failed) for (refs\/[^\s;]+?)[.,;]?(?=\s|$)/gi)].map(
    (match) => match[1] ?? '',
  );
}

/** What the server itself said, without git's words about it; one line, bounded. */
export function serverWords(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('remote:'))
    .map((line) =>
      line
        .slice('remote:'.length)
        .replace(/\p{Cc}/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('; ')
    .slice(0, 1000);
}
