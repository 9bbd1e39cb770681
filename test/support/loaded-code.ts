/** Which files of the bundle a call reads, and how large they are together: a hook in the module loader notes each. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOOK = `
import { appendFileSync } from 'node:fs';
let file;
export const initialize = (data) => { file = data; };
export const load = (url, context, next) => { appendFileSync(file, url + '\\n'); return next(url, context); };
`;

/** Arguments for Node, before those of the program: each loaded module is written to the file as a line. */
export function noteLoads(file: string): readonly string[] {
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
  const register = `import { register } from 'node:module'; register(${JSON.stringify(hook)}, { data: ${JSON.stringify(file)} });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(register)}`];
}

/** Bytes of the files that were loaded, each once. Throws when there are none: then nothing was noted. */
export function bytesLoaded(file: string): { readonly bytes: number; readonly files: readonly string[] } {
  const noted = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const files = [...new Set(noted.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url)))];
  if (files.length === 0) throw new Error('no loaded file was noted');
  return { bytes: files.reduce((sum, path) => sum + statSync(path).size, 0), files };
}
