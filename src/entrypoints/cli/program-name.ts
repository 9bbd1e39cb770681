/** How the reader called this program, so that printed commands can be pasted as they are. */
import { basename, resolve } from 'node:path';

/** `orchestrator` when it is installed under that name, else `node <path of the bundle>`. */
export function programName(script: string | undefined): string {
  if (script === undefined || /^orchestrator(?:\.cmd)?$/.test(basename(script))) return 'orchestrator';
  return `node ${shellWord(resolve(script))}`;
}

/** The word, quoted where a shell would take it apart. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
