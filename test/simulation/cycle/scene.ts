/** What a history on the emulated platform is about: a small project whose agents have accidents, all of it from the seed. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callerOf, smallFiles } from '../../support/cycle-example.js';
import type { Luck } from '../luck.js';

export interface Scene {
  readonly files: Readonly<Record<string, string>>;
  readonly tasks: readonly string[];
  /** Where agents write down what they did: no part of the repository. */
  readonly ledger: string;
}

/** What befalls an attempt. */
type Accident = 'none' | 'fails' | 'says nothing' | 'hangs' | 'is slow' | 'changes what others change';

const ACCIDENTS: readonly (readonly [Accident, number])[] = [
  ['none', 8],
  ['fails', 1],
  ['says nothing', 1],
  ['hangs', 0.7],
  ['is slow', 2],
  ['changes what others change', 2],
];

const SCRIPTS: Readonly<Record<Accident, string>> = {
  none: ':',
  fails: 'exit 3',
  'says nothing': 'quiet=yes',
  hangs: 'sleep 100',
  'is slow': 'sleep 1',
  'changes what others change': 'printf "%s\\n" "$ORCHESTRATOR_TASK" >> common.txt',
};

export function sceneOf(luck: Luck, folder: string): Scene {
  const ledger = join(folder, 'ledger.txt');
  const count = luck.between(2, 4);
  const phases = luck.between(1, 2);
  const names = Array.from({ length: count }, (_, index) => {
    const phase = Math.min(phases, 1 + Math.floor((index * phases) / count));
    return `0${phase}-work/t${index}`;
  });
  const tasks = Object.fromEntries(
    names.map((name, index) => {
      const before = names.slice(0, index).filter(() => luck.chance(0.3));
      return [
        name,
        [
          ...(before.length > 0 ? [`dependencies: [${before.join(', ')}]`] : []),
          ...(luck.chance(0.8) ? ['timeout: 5s'] : []),
        ].join('\n'),
      ];
    }),
  );
  const caller = callerOf('orchestrator.yml');
  const files = smallFiles(tasks, {
    definition: [`changes: { integrate: ${luck.pick(['session-branch', 'none', 'task-branches'])} }`],
    agent: agentScript(luck, names, ledger),
    caller: luck.chance(0.3)
      ? caller.replace('    with:\n', "    with:\n      dispatch: 'stream'\n")
      : caller,
  });
  return { files: { ...files, 'common.txt': 'common\n' }, tasks: names, ledger };
}

/** Each attempt up to the third has its own accident; later ones have none, so that everything can come to an end. */
function agentScript(luck: Luck, names: readonly string[], ledger: string): string {
  const cases = names.flatMap((name) =>
    [1, 2].map((attempt) => `  ${name}/${attempt}) ${SCRIPTS[luck.weighted(ACCIDENTS)]} ;;`),
  );
  return [
    'set -e',
    'quiet=no',
    `echo "begun $ORCHESTRATOR_TASK $ORCHESTRATOR_ATTEMPT" >> '${ledger}'`,
    'case "$ORCHESTRATOR_TASK/$ORCHESTRATOR_ATTEMPT" in',
    ...cases,
    'esac',
    'name=$(basename "$ORCHESTRATOR_TASK")',
    `printf '%s\\n' "$name" > "$name.txt"`,
    `test "$quiet" = yes || printf '%s\\n' "$name" > "$ORCHESTRATOR_OUTPUTS/word"`,
    `test "$quiet" = yes || echo "done $ORCHESTRATOR_TASK $ORCHESTRATOR_ATTEMPT" >> '${ledger}'`,
    '',
  ].join('\n');
}

/** Attempts that came to a good end, as `task attempt`. */
export function doneIn(ledger: string): ReadonlySet<string> {
  if (!existsSync(ledger)) appendFileSync(ledger, '');
  const lines = readFileSync(ledger, 'utf8').split('\n');
  return new Set(lines.flatMap((line) => (line.startsWith('done ') ? [line.slice('done '.length)] : [])));
}
