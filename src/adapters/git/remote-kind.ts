/** Which kind of place a remote is, by its URL for people alone. Pure. */
import { isAbsolute } from 'node:path';
import type { RemoteKind } from '../../app/ports/surroundings.js';

/** `hosts`: names of servers that are GitHub. */
export function remoteKind(
  display: string,
  hosts: readonly string[],
): { readonly kind: RemoteKind; readonly repository: string | null } {
  if (isAbsolute(display) || display.startsWith('file:')) return { kind: 'path', repository: null };
  const web = /^(https?):\/\/([^/]+)\/(.+)$/.exec(display);
  const ssh =
    /^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(display) ?? /^([^/:]+):(.+)$/.exec(display);
  const host = web?.[2] ?? ssh?.[1] ?? '';
  const path = (web?.[3] ?? ssh?.[2] ?? '').replace(/\.git\/?$|\/+$/, '');
  const repository = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(path) ? path : null;
  if (hosts.includes(host.toLowerCase()) && repository !== null) return { kind: 'github', repository };
  return { kind: web === null ? 'ssh' : 'web', repository: null };
}
