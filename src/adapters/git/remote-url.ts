/**
 * What a remote's URL may be. It comes from a configuration file that anybody in the repository could have written, and git would run
 * a program for some of them (`ext::`, options); those are refused. Credentials are taken out of the URL, so that no process list,
 * message or file shows them.
 */
import { isAbsolute, resolve } from 'node:path';
import { OrchestratorError } from '../../errors.js';

export interface RemoteUrl {
  /** For git; without credentials where they can travel in a header. */
  readonly url: string;
  /** For people; never with credentials. */
  readonly display: string;
  /** The credentials that stood in the URL of an HTTP remote. */
  readonly authorization?: { readonly urlPrefix: string; readonly header: string };
}

const SCHEMES = new Set(['http:', 'https:', 'ssh:', 'git:', 'file:']);

/** The URL as it may be handed to git. Relative paths are below `root`. Throws `REMOTE_REFUSED`. */
export function parseRemoteUrl(text: string, root: string): RemoteUrl {
  if (text === '' || text.startsWith('-') || /\p{Cc}/u.test(text)) throw refused(text);
  // A drive letter (`C:\…`) is a path; `word::…` names a helper program.
  if (/^[A-Za-z0-9+.-]+::/.test(text)) throw refused(text);
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text)) return withScheme(text);
  const scp = /^(?:([^@/\\:]+)@)?([^/\\:]{2,}|\[[^\]]+\]):(.*)$/.exec(text);
  if (scp === null) {
    const path = isAbsolute(text) ? text : resolve(root, text);
    return { url: path, display: path };
  }
  if ((scp[1] ?? '').startsWith('-') || (scp[2] ?? '').startsWith('-')) throw refused(text);
  return { url: text, display: `${scp[2]}:${scp[3]}` };
}

function withScheme(text: string): RemoteUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !SCHEMES.has(url.protocol)) throw refused(text);
  // git reads a file URL byte by byte; what `URL` would normalise must stay as it is.
  if (url.protocol === 'file:') return { url: text, display: text };
  if (url.hostname.startsWith('-') || url.username.startsWith('-')) throw refused(text);
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.search = '';
  shown.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { url: text, display: shown.href };
  if (url.username === '' && url.password === '') return { url: text, display: shown.href };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    url: shown.href,
    display: shown.href,
    authorization: {
      urlPrefix: `${shown.protocol}//${shown.host}/`,
      header: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`,
    },
  };
}

function refused(text: string): OrchestratorError {
  return new OrchestratorError(
    'REMOTE_REFUSED',
    `The remote's URL ${JSON.stringify(text.replace(/\/\/[^/@]*@/, '//').slice(0, 200))} is none that may be used.`,
    'Use an https, ssh, file or path URL: git remote set-url <remote> <url>',
  );
}
