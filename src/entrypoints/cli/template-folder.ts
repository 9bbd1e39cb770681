/** Which folder a template's name means: one that comes along, one of the reader's own, or any folder. Nothing is ever fetched. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { DEFINITION_FILE } from '../../adapters/definition/read-definition.js';
import { userSettingsPath } from '../../adapters/definition/settings-files.js';
import { OrchestratorError } from '../../errors.js';
import { nearestName } from '../../schema/nearest-name.js';
import type { Call } from './call.js';
import { packageFolder } from './package-folder.js';
import { programName, shellWord } from './program-name.js';

/** Throws USAGE for an unknown name, an address, or a folder that is not there. */
export function templateFolder(named: string, { cwd, env }: Call): string {
  const fetched = remoteParts(named);
  if (fetched !== null) throw notFetched(named, fetched);
  if (isAbsolute(named) || /[/\\]/.test(named) || named === '.' || named === '..') {
    const folder = resolve(cwd, named);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
    throw usage(
      `${JSON.stringify(named.slice(0, 300))} is no folder.`,
      'Name a folder with an orchestrator.yml, or one of the templates that come along.',
    );
  }
  const settings = userSettingsPath(env);
  const places = [
    packageFolder('templates'),
    ...(settings === null ? [] : [join(dirname(settings), 'templates')]),
  ];
  const found = places
    .map((place) => join(place, named))
    .find((folder) => existsSync(join(folder, DEFINITION_FILE)));
  if (found !== undefined) return found;
  const names = places.flatMap(templatesIn);
  const near = nearestName(named, names);
  throw usage(
    `There is no template ${JSON.stringify(named.slice(0, 80))}.`,
    near === undefined
      ? `Templates: ${names.join(', ')}; or a folder, as ./DIR`
      : `Did you mean: --template ${near}`,
  );
}

function templatesIn(place: string): readonly string[] {
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(place).filter((name) => existsSync(join(place, name, DEFINITION_FILE)));
}

interface Remote {
  /** Null where the address is none that a command could be made of. */
  readonly clone: string | null;
  readonly folder: string;
}

/** What an address names: `https://host/org/repo/sub`, `github.com/org/repo/sub`, `git@host:…`. */
function remoteParts(named: string): Remote | null {
  const hosted =
    /^(?:https?:\/\/)?((?:www\.)?(?:github|gitlab)\.com)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?((?:\/[\w.-]+)*)\/?$/.exec(
      named,
    );
  if (hosted !== null) {
    const [, host = '', owner = '', name = '', below = ''] = hosted;
    return { clone: `https://${host}/${owner}/${name}.git`, folder: `./${name}${below}` };
  }
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(named) || /^[\w.-]+@[\w.-]+:/.test(named)
    ? { clone: null, folder: './FOLDER' }
    : null;
}

function notFetched(named: string, { clone, folder }: Remote): OrchestratorError {
  const program = programName(process.argv[1]);
  return usage(
    `${JSON.stringify(named.slice(0, 300))} is an address, and init fetches nothing: what you begin from runs on your machine, so look at it first.`,
    `git clone --depth 1 ${clone === null ? 'ADDRESS FOLDER' : shellWord(clone)} && ${program} init --template ${shellWord(folder)}`,
  );
}

function usage(message: string, remedy: string): OrchestratorError {
  return new OrchestratorError('USAGE', message, remedy);
}
