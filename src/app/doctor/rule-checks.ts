/**
 * Rules that would turn away a push: of the state branch, before any agent starts; of the branch of a session, when the work is done and paid for.
 */
import type { StateSpec } from '../../domain/definition.js';
import { CURRENT_BRANCH } from '../../domain/definition.js';
import { branchOfSession } from '../../domain/state-branch.js';
import type { BranchRule, Preflight } from '../ports/forge.js';
import { type Finding, finding } from './finding.js';
import { known, type Look } from './look.js';

interface Verdict {
  readonly blocks: 'always' | 'maybe' | 'new-branches' | 'never';
  /** As the settings call it. */
  readonly name: string;
  /** In place of the common advice. */
  readonly remedy?: string;
}

const SIGNED: Verdict = {
  blocks: 'always',
  name: 'Require signed commits',
  remedy:
    'Choose `state: { store: api }` with `changes: { integrate: none }`: the platform signs what it commits itself. Or leave the branch out of the rule.',
};

/** Type of a rule, as the API has it, to what it does to a push of ours. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  pull_request: { blocks: 'always', name: 'Require a pull request before merging' },
  required_signatures: SIGNED,
  required_status_checks: { blocks: 'always', name: 'Require status checks to pass' },
  update: { blocks: 'always', name: 'Restrict updates' },
  creation: { blocks: 'new-branches', name: 'Restrict creations' },
  merge_queue: { blocks: 'always', name: 'Require merge queue' },
  required_deployments: { blocks: 'always', name: 'Require deployments to succeed' },
  workflows: { blocks: 'always', name: 'Require workflows to pass' },
  code_scanning: { blocks: 'always', name: 'Require code scanning results' },
  required_linear_history: { blocks: 'maybe', name: 'Require linear history' },
  file_path_restriction: { blocks: 'maybe', name: 'Restrict file paths' },
  file_extension_restriction: { blocks: 'maybe', name: 'Restrict file extensions' },
  max_file_size: { blocks: 'maybe', name: 'Restrict file size' },
  max_file_path_length: { blocks: 'maybe', name: 'Restrict file path length' },
  commit_message_pattern: { blocks: 'maybe', name: 'Restrict commit metadata' },
  commit_author_email_pattern: { blocks: 'maybe', name: 'Restrict commit metadata' },
  committer_email_pattern: { blocks: 'maybe', name: 'Restrict commit metadata' },
  branch_name_pattern: { blocks: 'maybe', name: 'Restrict branch names' },
  // Nothing of ours is ever deleted or moved backwards; reviews by machines stop no push.
  deletion: { blocks: 'never', name: 'Restrict deletions' },
  non_fast_forward: { blocks: 'never', name: 'Block force pushes' },
  tag_name_pattern: { blocks: 'never', name: 'Restrict tag names' },
  copilot_code_review: { blocks: 'never', name: 'Request review from Copilot' },
};

const REMEDY =
  'Leave the branch out of the rule (Settings, Rules, Rulesets; or those of the organization), name another with state.branch, or use the token of a GitHub App that may bypass it: the GITHUB_TOKEN of a job never can.';

/** As an id of a session could be. */
const SOME_ID = '0a1b2c3d';
const SOME_SESSION = `orchestrator/${SOME_ID}`;

export async function checkRules({ around, platform }: Look): Promise<readonly Finding[]> {
  const state = await known(around.state());
  if (platform === null || state === null) return [];
  const { preflight, run } = platform;
  const pinned = await known(around.definition());
  const current = run?.pullRequest?.headRef ?? (run === null ? null : run.ref.replace(/^refs\/heads\//, ''));
  const branch = state.branch === CURRENT_BRANCH ? current : branchOfSession(state.branch, SOME_ID);
  const found: Finding[] = [];
  if (branch !== null && (state.store === 'git' || state.store === 'api'))
    found.push(...(await ofState(preflight, branch, state)));
  if (state.store === 'git' && pinned?.definition.changes.integrate !== 'none')
    found.push(
      ...ofRules(await preflight.rules(SOME_SESSION), {
        branch: 'orchestrator/<session>',
        isNew: true,
        signs: false,
      }),
    );
  return found;
}

async function ofState(
  preflight: Preflight,
  branch: string,
  { store }: StateSpec,
): Promise<readonly Finding[]> {
  const there = await preflight.branch(branch);
  const rules = await preflight.rules(branch);
  const found = ofRules(rules, { branch, isNew: there === null, signs: store === 'api' });
  if (there?.protected !== true || found.length > 0) return found;
  return [
    finding('BRANCH_PROTECTED', {
      evidence:
        there.checks.length > 0
          ? `Branch protection covers ${branch} and requires the checks ${there.checks.slice(0, 5).join(', ')}, which no push of state can have passed.`
          : `Branch protection covers ${branch}; what it demands only an administrator may read.`,
      remedy: `Leave ${branch} out of it (Settings, Branches), or name another branch with state.branch.`,
    }),
  ];
}

function ofRules(
  rules: readonly BranchRule[],
  { branch, isNew, signs }: { readonly branch: string; readonly isNew: boolean; readonly signs: boolean },
): readonly Finding[] {
  return rules.flatMap((rule) => {
    const verdict = VERDICTS[rule.type] ?? { blocks: 'maybe', name: rule.type };
    if (verdict.blocks === 'never' || (verdict === SIGNED && signs)) return [];
    if (verdict.blocks === 'new-branches' && !isNew) return [];
    const maker = rule.source === null ? '' : ` of ${rule.source}`;
    const detail = detailOf(rule);
    const what = `The rule "${verdict.name}"${maker} covers ${branch}${detail === '' ? '' : ` (${detail})`}`;
    const remedy = verdict.remedy ?? REMEDY;
    return verdict.blocks === 'maybe'
      ? [finding('RULE_MAY_BLOCK', { evidence: `${what} and may turn pushes away.`, remedy })]
      : [
          finding('RULE_BLOCKS', {
            evidence: `${what} and turns away every push of state or code to it.`,
            remedy,
          }),
        ];
  });
}

/** The values that one would look for in the settings. */
function detailOf({ parameters }: BranchRule): string {
  return Object.entries(parameters)
    .filter(([, value]) => ['string', 'number'].includes(typeof value) || Array.isArray(value))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')
    .slice(0, 200);
}
