/**
 * Is this a machine whose disk goes away with it: a job, a workspace in the cloud, a container? Then state that only lies here is lost. Judged by what
 * such places say of themselves; a machine that says nothing is taken for one that stays.
 */
import { existsSync, statSync } from 'node:fs';

/** What each place sets, and how it is called. The first that fits says it best. */
const PLACES: readonly (readonly [name: string, value: RegExp, what: string])[] = [
  ['GITHUB_ACTIONS', /^true$/, 'a job of GitHub Actions'],
  ['CODESPACES', /^true$/, 'a codespace'],
  ['GITPOD_WORKSPACE_ID', /./, 'a Gitpod workspace'],
  ['CLAUDE_CODE_REMOTE', /^true$/, 'a Claude Code session on the web'],
  ['GITLAB_CI', /./, 'a job of GitLab CI'],
  ['BITBUCKET_BUILD_NUMBER', /./, 'a Bitbucket pipeline'],
  ['CIRCLECI', /^true$/, 'a CircleCI job'],
  ['BUILDKITE', /^true$/, 'a Buildkite job'],
  ['TF_BUILD', /^true$/i, 'an Azure pipeline'],
  ['JENKINS_URL', /./, 'a Jenkins build'],
  ['TEAMCITY_VERSION', /./, 'a TeamCity build'],
  ['KUBERNETES_SERVICE_HOST', /./, 'a container in a cluster'],
  ['CI', /^(?:true|1)$/i, 'a job of continuous integration'],
];

/** Files that container engines put into what they start. */
const MARKS = ['/.dockerenv', '/run/.containerenv'];

export interface DiskFacts {
  /** The machine is a container. */
  readonly container: boolean;
  /** The folder lies on a disk of its own, and not in the container's. */
  readonly mounted: boolean;
}

/** What kind of machine it is, for people; null for one whose disk stays. */
export function shortLivedMachine(env: NodeJS.ProcessEnv, disk: DiskFacts): string | null {
  const place = PLACES.find(([name, value]) => value.test(env[name] ?? ''));
  if (place !== undefined) return place[2];
  return disk.container && !disk.mounted ? 'a container' : null;
}

/** Where a folder is. A folder that cannot be looked at counts as one that stays. */
export function diskOf(folder: string): DiskFacts {
  const container = MARKS.some((path) => existsSync(path));
  if (!container) return { container, mounted: false };
  const here = statSync(folder, { throwIfNoEntry: false });
  return { container, mounted: here === undefined || here.dev !== statSync('/').dev };
}
