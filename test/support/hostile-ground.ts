/** A folder for a whole suite: what all its tests look at was made once. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ground {
  readonly folder: string;
  remove(): void;
}

export function tempFolder(): Ground {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-hostile-')));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  };
}

/** A project of words, each a task of phase `01-write`; the agent of `m` does its worst, once, and leaves in `loot` what came of it. */
export function hostileWords(
  loot: string,
  {
    title,
    agents,
    names,
  }: {
    readonly title: string;
    readonly agents: readonly string[];
    readonly names: Readonly<Record<string, string>>;
  },
): Readonly<Record<string, string>> {
  const task = (name: string, agent: string): string =>
    `---\ntitle: ${name}\nagent: ${agent}\noutputs: [word]\n---\nWrite ${name}.\n`;
  return {
    'orchestrator.yml': `version: 1
title: ${title}
phases: [{ id: 01-write }]
agents:
${agents.map((agent) => `  ${agent}\n`).join('')}retry: { max_attempts: 3, backoff: 0s }
changes: { integrate: session-branch, protected: ["agent.sh"] }
`,
    'agent.sh': `set -e
name=$(basename "$ORCHESTRATOR_TASK")
if [ "$name" = m ] && [ ! -e '${loot}' ]; then
  node '${join(process.cwd(), 'build/test/support/hostile-leg.js')}' '${loot}'
fi
printf '%s\\n' "$name" > "$name.txt"
printf '%s\\n' "$name" > "$ORCHESTRATOR_OUTPUTS/word"
`,
    ...Object.fromEntries(
      Object.entries(names).map(([name, agent]) => [`tasks/01-write/${name}.md`, task(name, agent)]),
    ),
  };
}
