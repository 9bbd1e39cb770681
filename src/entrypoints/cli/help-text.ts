/** `--help` and the pages of the reference, both from the verb table, so that they cannot disagree with what is parsed. */
import { COMMON_OPTIONS, type OptionSpec, type VerbFacts } from './verb-spec.js';

const EXIT_CODES =
  '0 done · 1 failed · 2 usage · 3 invalid input or state · 4 refused · 5 contention · 6 nothing to do where something was required';

export function overview(verbs: readonly VerbFacts[], version: string): readonly string[] {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  return [
    `orchestrator ${version}: long, many-agent work in phases and tasks, every step committed.`,
    '',
    'orchestrator VERB [OPTIONS]',
    '',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options of every verb:',
    ...optionLines(COMMON_OPTIONS),
    '',
    `Exit codes: ${EXIT_CODES}`,
    'More about one verb: orchestrator help VERB',
  ];
}

export function verbHelp(verb: VerbFacts): readonly string[] {
  return [
    usageLine(verb),
    '',
    verb.summary,
    ...(verb.positionals.length === 0
      ? []
      : ['', ...verb.positionals.map(({ name, help }) => `  ${name}  ${help}`)]),
    ...(verb.options.length === 0 ? [] : ['', 'Options:', ...optionLines(verb.options)]),
    '',
    'Options of every verb:',
    ...optionLines(COMMON_OPTIONS),
  ];
}

/** `orchestrator skip TASK --reason TEXT [OPTIONS]` */
export function usageLine(verb: VerbFacts): string {
  const words = verb.positionals.map(({ name, required, many }) => {
    const word = many === true ? `${name}…` : name;
    return required ? word : `[${word}]`;
  });
  const options = verb.options.map((option) => `[${optionWord(option)}]`);
  return ['orchestrator', verb.name, ...words, ...options].join(' ');
}

function optionWord({ name, kind, value }: OptionSpec): string {
  if (kind === 'flag') return `--${name}`;
  return kind === 'optional-seconds' ? `--${name} [${value}]` : `--${name} ${value}`;
}

function optionLines(options: readonly OptionSpec[]): readonly string[] {
  const width = Math.max(...options.map((option) => optionWord(option).length));
  return options.map((option) => `  ${optionWord(option).padEnd(width)}  ${option.help}`);
}

/** The reference of all verbs as Markdown. */
export function referencePage(verbs: readonly VerbFacts[]): string {
  const table = (options: readonly OptionSpec[]): readonly string[] => [
    '| option | |',
    '|---|---|',
    ...options.map((option) => `| \`${optionWord(option)}\` | ${option.help} |`),
    '',
  ];
  const pages = verbs.flatMap((verb) => [
    `## ${verb.name}`,
    '',
    verb.summary,
    '',
    '```',
    usageLine(verb),
    '```',
    '',
    ...verb.positionals.map(({ name, help }) => `- \`${name}\`: ${help}`),
    ...(verb.positionals.length === 0 ? [] : ['']),
    ...(verb.options.length === 0 ? [] : table(verb.options)),
    ...(verb.changesState ? [] : ['Writes no state.', '']),
  ]);
  return [
    '# The command line',
    '',
    'Written from the verb table in `src/entrypoints/cli/verb-table.ts`; a test keeps the two in step.',
    '',
    `Exit codes: ${EXIT_CODES}.`,
    '',
    '## Options of every verb',
    '',
    ...table(COMMON_OPTIONS),
    ...pages,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
