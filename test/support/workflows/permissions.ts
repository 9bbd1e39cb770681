/** What the token of a job may do: the closest `permissions` counts, everything unnamed there is none, and a called workflow can only lower. */
import { asText } from './json.js';
import { fieldsOf, literalText, type Template } from './template.js';

export type Access = 'none' | 'read' | 'write';
export type Permissions = Readonly<Record<string, Access>>;

export const SCOPES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const;

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** What a token gets in a repository with the restricted default when nobody asks for anything. */
export const RESTRICTED: Permissions = { contents: 'read', packages: 'read' };

export function permissionsOf(template: Template | undefined): Permissions | null {
  if (template === undefined) return null;
  const all = literalText(template);
  if (all === 'read-all' || all === 'write-all') {
    const access: Access = all === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(SCOPES.map((scope) => [scope, access]));
  }
  return Object.fromEntries(
    [...fieldsOf(template)].flatMap(([scope, value]) => {
      const access = asText(literalText(value));
      return access === 'read' || access === 'write' ? [[scope, access]] : [];
    }),
  );
}

/** Scopes that ask for more than the ceiling, as `contents: write, but only read`. */
export function beyond(wanted: Permissions, ceiling: Permissions): readonly string[] {
  return Object.entries(wanted).flatMap(([scope, access]) => {
    const most = ceiling[scope] ?? 'none';
    return RANK[access] > RANK[most] ? [`${scope}: ${access}, but is only allowed ${scope}: ${most}`] : [];
  });
}

/** No scope above the given access, as for runs from forks. */
export function capped(permissions: Permissions, most: Access): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([scope, access]) => [scope, RANK[access] > RANK[most] ? most : access]),
  );
}
