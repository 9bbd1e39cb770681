/**
 * Settings of the older workflow tool as settings of ours. What has the same meaning here is carried over, each other key is said by its name alone:
 * values may be anybody's business.
 */
import { readSettings } from '../settings-file.js';
import { Fields } from './fields.js';
import type { FindingList } from './finding.js';
import { readYaml, sourceText } from './source-document.js';

/** Its keys that say the same here. */
const CARRIED = new Set(['state_branch']);
const INSTEAD: Readonly<Record<string, string>> = {
  web_mode: 'Nothing has to be set for machines on the web: with `store: git` each step is pushed.',
  feedback_sync: 'Feedback stays with its session.',
  secrets_repo: 'Agents get the secrets that the definition names in `env`.',
  claude_binary: 'Name the command in `agents` of the definition.',
  test_command: 'Name it as a check of a task: `outputs: [{ check: … }]`.',
  build_command: 'Name it as a check of a task: `outputs: [{ check: … }]`.',
};

/** Text of `.orchestrator/config.yml`; null when nothing is to be said there. `keptInGit`: the state is on a branch already, which stays. */
export function settingsText(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  keptInGit: boolean,
  findings: FindingList,
): string | null {
  const lines: string[] = [];
  for (const { path, bytes } of files) {
    const document = readYaml(path, sourceText(path, bytes, findings), findings);
    if (document === undefined) continue;
    const fields = new Fields(document, findings);
    for (const key of Object.keys(fields.data)) {
      const line = CARRIED.has(key) && !keptInGit ? lineFor(key, fields) : null;
      if (line !== null && !lines.includes(line)) lines.push(line);
      else if (line === null) findings.add(fields.at(key), 'NOT_CARRIED', whyNot(key));
    }
  }
  return lines.length === 0 ? null : `# Carried over by orchestrator migrate.\n${lines.join('\n')}\n`;
}

function whyNot(key: string): string {
  const shown = JSON.stringify(key.slice(0, 80));
  const instead = Object.hasOwn(INSTEAD, key) ? INSTEAD[key] : undefined;
  if (CARRIED.has(key))
    return `The setting ${shown} was not carried over: this state has its branch, or the name is none. Say it as \`state.branch\`.`;
  return `The setting ${shown} was not carried over. ${instead ?? 'There is none like it here.'}`;
}

/** Null where our own reader would not take it. */
function lineFor(key: string, fields: Fields): string | null {
  const value = fields.text(key);
  if (value === null) return null;
  const line = `${key}: ${JSON.stringify(value)}`;
  const read = readSettings({ path: 'config.yml', bytes: new TextEncoder().encode(`${line}\n`) }, 'project');
  return read.kind === 'ok' ? line : null;
}
