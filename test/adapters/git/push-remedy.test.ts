import { describe, expect, test } from '@jest/globals';
import { classifyPush } from '../../../src/adapters/git/push-outcome.js';
import { pushRemedy } from '../../../src/adapters/git/push-remedy.js';

const STATE = 'refs/heads/orchestrator-state';
const CODE = 'refs/heads/orchestrator/0a1b2c3d';
const OID = 'e6ed9363f910a78e813f36283f11ae7762523b2c';

/** What git prints for a push that GitHub declines, blank lines of the server included. */
function declined(why: string, ...said: readonly string[]): { stdout: string; stderr: string } {
  return {
    stdout: `To https://github.com/a/b\n!\t${OID}:${STATE}\t[remote rejected] (${why})\nDone\n`,
    stderr: [
      ...said.map((line) => `remote: ${line}        `),
      "error: failed to push some refs to 'x'",
      '',
    ].join('\n'),
  };
}

const rules = (...violations: readonly string[]): { stdout: string; stderr: string } =>
  declined(
    'push declined due to repository rule violations',
    `error: GH013: Repository rule violations found for ${STATE}.`,
    `Review all repository rules at https://github.com/a/b/rules?ref=refs%2Fheads%2Forchestrator-state`,
    '',
    ...violations.flatMap((violation) => [`- ${violation}`, '']),
  );
const protection = (...words: readonly string[]): { stdout: string; stderr: string } =>
  declined(
    'protected branch hook declined',
    `error: GH006: Protected branch update failed for ${STATE}.`,
    ...words.map((line) => `error: ${line}`),
  );
const access = (words: string, status = 403): { stdout: string; stderr: string } => ({
  stdout: '',
  stderr: `remote: ${words}\nfatal: unable to access 'https://github.com/a/b/': The requested URL returned error: ${status}\n`,
});

const ROWS: readonly (readonly [
  name: string,
  answer: { readonly stdout: string; readonly stderr: string },
  setting: string,
  quoted?: string,
])[] = [
  [
    'GH013, a pull request',
    rules('Changes must be made through a pull request.'),
    'Require a pull request before merging',
    'GH013',
  ],
  [
    'GH013, signatures',
    rules('Commits must have verified signatures.', '  Found 1 violation:', `  ${OID}`),
    'store: api',
    'verified signatures',
  ],
  [
    'GH013, status checks',
    rules('Required status check "ci" is expected.'),
    'Require status checks to pass',
    '"ci"',
  ],
  [
    'GH013, several checks',
    rules('2 of 2 required status checks are expected.'),
    'Require status checks to pass',
  ],
  ['GH013, linear history', rules('This branch must not contain merge commits.'), 'Require linear history'],
  ['GH013, force pushes', rules('Cannot force-push to this branch'), 'Block force pushes'],
  ['GH013, creations', rules('Cannot create ref due to creations being restricted.'), 'Restrict creations'],
  ['GH013, updates', rules('Cannot update this protected ref.'), 'Restrict updates'],
  [
    'GH013, code scanning',
    rules('Code scanning is waiting for results from CodeQL.'),
    'Require code scanning results',
  ],
  [
    'GH013, file paths',
    rules('Restricted file paths: .orchestrator/sessions/0a1b2c3d/state.json'),
    'Restrict file paths',
  ],
  ['GH013, secrets', rules('Push cannot contain secrets'), 'Push protection'],
  ['GH013, new words', rules('Something that nobody has seen yet.'), 'ruleset', 'nobody has seen yet'],
  [
    'GH006, a pull request',
    protection('Changes must be made through a pull request. Required status check "Build" is expected.'),
    'Require a pull request before merging',
    'GH006',
  ],
  [
    'GH006, a review',
    protection('At least 1 approving review is required by reviewers with write access.'),
    'Require a pull request before merging',
  ],
  [
    'GH006, checks',
    protection('6 of 6 required status checks are expected.'),
    'Require status checks to pass',
  ],
  [
    'GH006, who may push',
    protection(
      "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
    ),
    'Restrict who can push',
  ],
  [
    'GH006, signatures',
    protection('Commits must have valid signatures.', 'Commits must have verified signatures.'),
    'Require signed commits',
  ],
  ['GH006, a locked branch', protection('Cannot change this locked branch'), 'Lock branch'],
  ['GH006, new words', protection('No.'), 'Branch protection'],
  [
    'a workflow file',
    declined(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
    ),
    '.github/workflows/',
  ],
  [
    'a workflow file and a personal token',
    declined(
      'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/x.yml` without `workflow` scope',
    ),
    '.github/workflows/',
  ],
  [
    'a token without the permission',
    access('Permission to a/b.git denied to github-actions[bot].'),
    'contents: write',
    'denied to github-actions[bot]',
  ],
  ['a token that may only read', access('Write access to repository not granted.'), 'contents: write'],
  ['an archived repository', access('This repository was archived so it is read-only.'), 'Unarchive'],
  [
    'an organization with single sign-on',
    access(
      "The 'a' organization has enabled or enforced SAML SSO. To access this repository, you must use the HTTPS remote.",
    ),
    'Configure SSO',
  ],
  [
    'an IP allow list',
    access(
      'The organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
    ),
    'IP allow list',
  ],
  [
    'a suspended account',
    access('Your account is suspended. Please visit https://support.github.com for more information.'),
    'Billing',
  ],
  [
    'a disabled repository',
    access('Access to this repository has been disabled by GitHub staff. The repository has been disabled.'),
    'disabled',
  ],
  ['a repository that the token cannot see', access('Repository not found.', 404), 'contents: write'],
  [
    'a deploy key that only reads',
    {
      stdout: '',
      stderr:
        'ERROR: The key you are authenticating with has been marked as read only.\nfatal: Could not read from remote repository. Permission denied (publickey).\n',
    },
    'deploy key',
  ],
];

describe('a push that GitHub declines', () => {
  test.each(ROWS)('%s: the setting is named and the words are quoted', (_, answer, setting, quoted = '') => {
    const outcome = classifyPush({ ...answer, code: 1, timedOut: false }, [STATE]);
    expect(outcome).toMatchObject({
      kind: 'refused',
      remedy: expect.stringContaining(setting),
      reason: expect.stringContaining(quoted),
    });
  });

  test('for two rules names both, and says what a token can never do', () => {
    const { stdout, stderr } = rules(
      'Changes must be made through a pull request.',
      'Commits must have verified signatures.',
    );
    const outcome = classifyPush({ stdout, stderr, code: 1, timedOut: false }, [STATE]);
    expect(outcome).toMatchObject({
      remedy: expect.stringMatching(/pull request.*signed commits.*GITHUB_TOKEN/s),
    });
  });

  test('for the state branch is no matter of the code beside it, when the server says so', () => {
    const { stderr } = rules('Commits must have verified signatures.');
    const why = '[remote rejected] (push declined due to repository rule violations)';
    const stdout = `!\t${OID}:${STATE}\t${why}\n!\t${OID}:${CODE}\t${why}\nDone\n`;
    const answer = { stdout, stderr, code: 1, timedOut: false };
    expect(classifyPush(answer, [STATE, CODE]).kind).toBe('refused');
    const turned = { ...answer, stderr: stderr.replaceAll(STATE, CODE) };
    expect(classifyPush(turned, [STATE, CODE])).toMatchObject({
      kind: 'refs-refused',
      refs: [CODE],
      reason: expect.stringContaining('Require signed commits'),
    });
  });

  test('is not blamed on a word that happens to be in a path', () => {
    expect(pushRemedy('! refs/heads/x: hook declined; src/billing/archived.ts is bad', STATE)).toBeNull();
  });
});
