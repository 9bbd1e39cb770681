/** What a run and its jobs know about themselves: the `github` context, the variables made of it, and the event's payload. */
import { basename, dirname } from 'node:path';
import { asText, inside, type Json, type JsonObject } from './json.js';
import type { RigSettings } from './rig-settings.js';

export interface RunFacts {
  readonly id: string;
  readonly attempt: number;
  readonly number: number;
  readonly event: string;
  readonly payload: JsonObject;
  /** Full. */
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly workflow: { readonly path: string; readonly name: string };
}

/** The payload with what every payload holds. */
export function fullPayload(settings: RigSettings, actor: string, payload: JsonObject): JsonObject {
  const { slug, serverUrl, apiUrl, defaultBranch } = settings;
  const [login = '', name = ''] = slug.split('/');
  return {
    repository: {
      id: 4711,
      name,
      full_name: slug,
      private: false,
      fork: false,
      owner: { login, id: 47, type: 'Organization' },
      default_branch: defaultBranch,
      html_url: `${serverUrl}/${slug}`,
      url: `${apiUrl}/repos/${slug}`,
    },
    sender: { login: actor, id: 11, type: actor.endsWith('[bot]') ? 'Bot' : 'User' },
    ...payload,
  };
}

/** A run for a pull request from another repository: no secrets, tokens that only read. */
export function isFromFork(settings: RigSettings, { event, payload }: RunFacts): boolean {
  if (!['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(event)) return false;
  const head = asText(inside(payload, 'pull_request', 'head', 'repo', 'full_name'));
  return head !== '' && head.toLowerCase() !== settings.slug.toLowerCase();
}

export interface JobPlaces {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly tools: string;
  readonly eventFile: string;
}

/** Without `job`, `token` and what belongs to a step. */
export function githubContext(settings: RigSettings, run: RunFacts): JsonObject {
  const { slug, serverUrl, apiUrl, graphqlUrl } = settings;
  const pull = (end: string): string => asText(inside(run.payload, 'pull_request', end, 'ref'));
  const isPull = run.event.startsWith('pull_request');
  return {
    actor: run.actor,
    actor_id: '11',
    api_url: apiUrl,
    base_ref: isPull ? pull('base') : '',
    event: run.payload,
    event_name: run.event,
    graphql_url: graphqlUrl,
    head_ref: isPull ? pull('head') : '',
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: slug,
    repository_id: '4711',
    repository_owner: slug.split('/')[0] ?? '',
    repository_owner_id: '47',
    repositoryUrl: `git://${slug}.git`,
    retention_days: '90',
    run_attempt: String(run.attempt),
    run_id: run.id,
    run_number: String(run.number),
    secret_source: 'Actions',
    server_url: serverUrl,
    sha: run.sha,
    triggering_actor: run.triggeringActor,
    workflow: run.workflow.name,
    workflow_ref: `${slug}/${run.workflow.path}@${run.ref}`,
    workflow_sha: run.sha,
  };
}

const VARIABLES = [
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

/** GITHUB_* and RUNNER_* that nothing can overwrite. */
export function defaultVariables(github: JsonObject, places: JobPlaces): Readonly<Record<string, string>> {
  const own = VARIABLES.map((name): [string, string] => [
    `GITHUB_${name.toUpperCase()}`,
    asText(github[name]),
  ]);
  return {
    ...Object.fromEntries(own),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: places.eventFile,
    GITHUB_WORKSPACE: places.workspace,
    ...Object.fromEntries(
      Object.entries(runnerContext(places)).map(([name, value]) => [
        `RUNNER_${name.toUpperCase()}`,
        asText(value),
      ]),
    ),
  };
}

export function runnerContext(places: JobPlaces): JsonObject {
  const os: Json = { darwin: 'macOS', win32: 'Windows' }[String(process.platform)] ?? 'Linux';
  return {
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    environment: 'github-hosted',
    name: `runner-${basename(dirname(places.home))}`,
    os,
    temp: places.temp,
    tool_cache: places.tools,
    workspace: places.workspace.slice(0, places.workspace.lastIndexOf('/')),
  };
}
