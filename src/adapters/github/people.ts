/** What a person may do in the repository. Unknown people may do nothing. */
import { PERMISSIONS, type People, type Permission } from '../../app/ports/forge.js';
import { permissionAnswer } from './answers.js';
import type { Api } from './api.js';
import { ApiError } from './api-error.js';

const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';

/** Roles between the four that the platform has always told, each beside the one it is told as. */
const FINER: readonly (readonly [coarse: Permission, fine: Permission])[] = [
  ['read', 'triage'],
  ['write', 'maintain'],
];

/** The port's half for people. */
export function createPeople(api: Api): People {
  return { permission: (login) => permission(api, login) };
}

async function permission(api: Api, login: string): Promise<Permission> {
  if (!isLogin(login)) return 'none';
  try {
    const { data } = await api.ask({
      operation: PERMISSION,
      parameters: { username: login },
      shape: permissionAnswer,
    });
    // A role that an organization made itself has a name of its choice: the coarse word is the one that counts.
    const fine = FINER.find(([coarse, name]) => coarse === data.permission && name === data.role_name)?.[1];
    return fine ?? PERMISSIONS.find((name) => name === data.permission) ?? 'none';
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return 'none';
    throw error;
  }
}

/** True for what may be the login of a person, a company's managed user or a bot. */
export function isLogin(login: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/.test(login);
}
