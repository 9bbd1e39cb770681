/** What a verb says about itself: enough to parse its arguments, to print its help and to write its page of the reference. */
export interface PositionalSpec {
  /** In capitals, as help shows it. */
  readonly name: string;
  readonly help: string;
  readonly required: boolean;
  /** Takes all remaining arguments. */
  readonly many?: boolean;
}

/** `count`: a whole number from 1. `optional-seconds`: a flag that may be followed by a number of seconds. */
export type OptionKind = 'flag' | 'text' | 'count' | 'optional-seconds';

export interface OptionSpec {
  readonly name: string;
  readonly kind: OptionKind;
  /** What stands for the value in help; empty for flags. */
  readonly value: string;
  readonly help: string;
}

export interface VerbFacts {
  /** One word, or two for verbs about sessions. */
  readonly name: string;
  readonly summary: string;
  readonly positionals: readonly PositionalSpec[];
  readonly options: readonly OptionSpec[];
  /** Agents may not use it (see `ownership.ts`). */
  readonly changesState: boolean;
}

export function flag(name: string, help: string): OptionSpec {
  return { name, kind: 'flag', value: '', help };
}

export function text(name: string, value: string, help: string): OptionSpec {
  return { name, kind: 'text', value, help };
}

export function count(name: string, help: string): OptionSpec {
  return { name, kind: 'count', value: 'N', help };
}

/** Options that every verb takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  text(
    'session',
    'ID',
    'The session meant; else $ORCHESTRATOR_SESSION, else the one started last in this clone.',
  ),
  text('root', 'DIR', 'The root to work on; else $ORCHESTRATOR_ROOT, else the nearest repository.'),
  text('definition', 'FILE', 'Another definition than orchestrator.yml.'),
  text('as', 'NAME', 'Who acts, as recorded in the journal; else $ORCHESTRATOR_AGENT, else the user.'),
  flag('json', 'One JSON document on standard output; everything else goes to standard error.'),
  flag('quiet', 'No progress and no remarks.'),
  flag('no-color', 'No colours; $NO_COLOR does the same.'),
  flag('help', 'What the verb does and takes.'),
];
