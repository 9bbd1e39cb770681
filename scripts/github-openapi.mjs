/**
 * Makes test/fixtures/github-openapi.json: the operations of GitHub's published REST description that the tests know, references followed, prose
 * dropped. The package that carries the description is 385 MB and stays out of the project's dependencies. Run: node scripts/github-openapi.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
const FILE = 'test/fixtures/github-openapi.json';
const REPO = '/repos/{owner}/{repo}';
const OPERATIONS = {
  '/rate_limit': ['get'],
  '/user': ['get'],
  [REPO]: ['get'],
  [`${REPO}/actions/artifacts`]: ['get'],
  [`${REPO}/actions/artifacts/{artifact_id}`]: ['get'],
  [`${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: ['get'],
  [`${REPO}/actions/permissions`]: ['get'],
  [`${REPO}/actions/permissions/workflow`]: ['get'],
  [`${REPO}/actions/runs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/artifacts`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/jobs`]: ['get'],
  [`${REPO}/actions/workflows/{workflow_id}`]: ['get'],
  [`${REPO}/actions/workflows/{workflow_id}/dispatches`]: ['post'],
  [`${REPO}/actions/workflows/{workflow_id}/runs`]: ['get'],
  [`${REPO}/branches/{branch}`]: ['get'],
  [`${REPO}/branches/{branch}/protection`]: ['get'],
  [`${REPO}/check-runs`]: ['post'],
  [`${REPO}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${REPO}/collaborators/{username}/permission`]: ['get'],
  [`${REPO}/commits/{ref}`]: ['get'],
  [`${REPO}/commits/{ref}/check-runs`]: ['get'],
  [`${REPO}/commits/{ref}/status`]: ['get'],
  [`${REPO}/commits/{ref}/statuses`]: ['get'],
  [`${REPO}/git/blobs`]: ['post'],
  [`${REPO}/git/blobs/{file_sha}`]: ['get'],
  [`${REPO}/git/commits`]: ['post'],
  [`${REPO}/git/commits/{commit_sha}`]: ['get'],
  [`${REPO}/git/matching-refs/{ref}`]: ['get'],
  [`${REPO}/git/ref/{ref}`]: ['get'],
  [`${REPO}/git/refs`]: ['post'],
  [`${REPO}/git/refs/{ref}`]: ['patch', 'delete'],
  [`${REPO}/git/trees`]: ['post'],
  [`${REPO}/git/trees/{tree_sha}`]: ['get'],
  [`${REPO}/issues/{issue_number}`]: ['get'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${REPO}/issues/comments/{comment_id}/reactions`]: ['get', 'post'],
  [`${REPO}/pulls`]: ['get', 'post'],
  [`${REPO}/pulls/{pull_number}`]: ['get', 'patch'],
  [`${REPO}/rules/branches/{branch}`]: ['get'],
  [`${REPO}/rulesets`]: ['get'],
  [`${REPO}/statuses/{sha}`]: ['post'],
};
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github', 'title']);
/** Names of properties are data, whatever they are called. */
const NAMES = new Set(['properties', 'patternProperties', 'schemas', 'parameters']);

function withoutProse(value, named = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || (!PROSE.has(key) && !key.startsWith('x-')))
      .map(([key, item]) => [key, withoutProse(item, NAMES.has(key))]),
  );
}

function references(value, found = new Set()) {
  if (typeof value !== 'object' || value === null) return found;
  if (typeof value.$ref === 'string') found.add(value.$ref);
  for (const item of Object.values(value)) references(item, found);
  return found;
}

/** Answers of success, as JSON only: what our own fake server may say. */
function answers(responses) {
  const good = Object.entries(responses ?? {}).filter(([status]) => /^2\d\d$/.test(status));
  return Object.fromEntries(
    good.map(([status, answer]) => {
      const schema = answer.content?.['application/json']?.schema;
      return [status, schema === undefined ? {} : { content: { 'application/json': { schema } } }];
    }),
  );
}

const lookUp = (whole, ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((place, key) => place[key.replaceAll('~1', '/').replaceAll('~0', '~')], whole);

function subset(whole) {
  const paths = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const item = whole.paths[path];
    if (item === undefined) throw new Error(`no path ${path}`);
    paths[path] = item.parameters === undefined ? {} : { parameters: item.parameters };
    for (const method of methods) {
      if (item[method] === undefined) throw new Error(`no operation ${method} ${path}`);
      const { operationId, parameters, requestBody, responses } = item[method];
      paths[path][method] = { operationId, parameters, requestBody, responses: answers(responses) };
    }
  }
  const small = withoutProse(JSON.parse(JSON.stringify({ openapi: whole.openapi, paths })));
  small.components = {};
  for (const waiting = [...references(small.paths)], seen = new Set(); waiting.length > 0; ) {
    const ref = waiting.pop();
    if (seen.has(ref)) continue;
    seen.add(ref);
    const [, kind, name] = ref.slice(2).split('/');
    const part = withoutProse(lookUp(whole, ref));
    small.components[kind] ??= {};
    small.components[kind][name] = part;
    waiting.push(...references(part));
  }
  return small;
}

const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'));
try {
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', PACKAGE], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const source = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  writeFileSync(FILE, `${JSON.stringify(subset(JSON.parse(readFileSync(source, 'utf8'))))}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
