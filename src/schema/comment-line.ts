/**
 * Reads a comment of the platform as a command. Only its very first line counts, one command a comment; everything else in it is text for people
 * and agents. Nothing of it is ever a word of a shell, an option or a command of a log.
 */
import { nearestName } from './nearest-name.js';

export const COMMENT_VERBS = [
  'approve',
  'decline',
  'retry',
  'skip',
  'cancel',
  'pause',
  'resume',
  'status',
  'explain',
  'help',
] as const;
export type CommentVerb = (typeof COMMENT_VERBS)[number];

interface Grammar {
  readonly subject: 'PHASE' | 'TASK' | 'PHASE-OR-TASK' | null;
  /** What the words behind the subject are; null = there may be none on the first line. */
  readonly words: 'FEEDBACK' | 'REASON' | null;
  readonly wordsNeeded: boolean;
}

const GRAMMAR: Readonly<Record<CommentVerb, Grammar>> = {
  approve: { subject: 'PHASE-OR-TASK', words: 'FEEDBACK', wordsNeeded: false },
  decline: { subject: 'PHASE', words: 'FEEDBACK', wordsNeeded: true },
  retry: { subject: 'TASK', words: 'REASON', wordsNeeded: false },
  skip: { subject: 'TASK', words: 'REASON', wordsNeeded: true },
  cancel: { subject: null, words: null, wordsNeeded: false },
  pause: { subject: null, words: null, wordsNeeded: false },
  resume: { subject: null, words: null, wordsNeeded: false },
  status: { subject: null, words: null, wordsNeeded: false },
  explain: { subject: 'TASK', words: null, wordsNeeded: false },
  help: { subject: null, words: null, wordsNeeded: false },
};

const PREFIX = '/orchestrator';
const LONGEST_LINE = 2000;
/** What is kept of the words behind a command. */
const LONGEST_TEXT = 4000;
const ID = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,259}$/;

export interface CommentCommand {
  readonly verb: CommentVerb;
  /** Eight hex digits where the comment names its session. */
  readonly session: string | null;
  /** A name of a task or phase as it was typed; looks like an id. */
  readonly subject: string | null;
  /** Feedback or a reason: the rest of the comment, without characters that nobody sees. */
  readonly text: string | null;
}

export interface WrongComment {
  readonly code:
    | 'UNKNOWN_VERB'
    | 'SUBJECT_NEEDED'
    | 'SUBJECT_INVALID'
    | 'TEXT_NEEDED'
    | 'TOO_MUCH'
    | 'TWO_COMMANDS';
  readonly message: string;
  readonly remedy: string;
}

export type CommentLine =
  /** Not for us. */
  | { readonly kind: 'none' }
  | { readonly kind: 'command'; readonly command: CommentCommand }
  | { readonly kind: 'wrong'; readonly fault: WrongComment };

/** `/orchestrator skip TASK REASON`, one for each verb. */
export function commentUsages(): readonly string[] {
  return COMMENT_VERBS.map(usage);
}

export function parseComment(body: string): CommentLine {
  if (!body.startsWith(PREFIX)) return { kind: 'none' };
  const end = body.search(/[\r\n]/);
  const line = end === -1 ? body : body.slice(0, end);
  const rest = end === -1 ? '' : body.slice(end);
  if (!/^[ \t]|^$/.test(line.slice(PREFIX.length, PREFIX.length + 1))) return { kind: 'none' };
  if (line.length > LONGEST_LINE)
    return wrong(
      'TOO_MUCH',
      `The first line has ${line.length} characters.`,
      'Write what belongs to the command below it.',
    );
  if (/[\r\n]\/orchestrator(?:[ \t\r\n]|$)/.test(rest))
    return wrong('TWO_COMMANDS', 'The comment holds more than one command.', 'Write one comment for each.');
  return readWords(line.slice(PREFIX.length), rest);
}

function readWords(line: string, rest: string): CommentLine {
  const named = /^[ \t]+session=([0-9a-f]{8})(?=[ \t]|$)/.exec(line);
  const [word, afterVerb] = firstWord(line.slice(named?.[0].length ?? 0));
  const verb = COMMENT_VERBS.find((known) => known === word) ?? (word === '' ? 'help' : undefined);
  if (verb === undefined) return unknownVerb(word);
  const grammar = GRAMMAR[verb];
  const [subject, afterSubject] = grammar.subject === null ? ['', afterVerb] : firstWord(afterVerb);
  if (grammar.subject !== null && subject === '')
    return wrong(
      'SUBJECT_NEEDED',
      `The command ${verb} needs a ${grammar.subject.toLowerCase().replaceAll('-', ' ')}.`,
      usage(verb),
    );
  if (subject !== '' && !ID.test(subject))
    return wrong('SUBJECT_INVALID', `${quoted(subject)} is no name of a task or phase.`, usage(verb));
  if (grammar.words === null && afterSubject.trim() !== '')
    return wrong(
      'TOO_MUCH',
      `The command ${verb} takes no more words: ${quoted(afterSubject.trim())}.`,
      usage(verb),
    );
  const text = seen(`${afterSubject}${rest}`);
  if (grammar.wordsNeeded && text === '')
    return wrong(
      'TEXT_NEEDED',
      `The command ${verb} needs a ${(grammar.words ?? '').toLowerCase()}.`,
      usage(verb),
    );
  const command = {
    verb,
    session: named?.[1] ?? null,
    subject: subject === '' ? null : subject,
    text: text === '' ? null : text,
  };
  return { kind: 'command', command };
}

/** Blanks and tabs alone part words: any other blank is a part of one, and then no id. */
function firstWord(line: string): readonly [word: string, rest: string] {
  const [found = '', word = ''] = /^[ \t]*([^ \t]*)/.exec(line) ?? [];
  return [word, line.slice(found.length)];
}

function unknownVerb(word: string): CommentLine {
  const near = nearestName(word.slice(0, 60), COMMENT_VERBS);
  return wrong(
    'UNKNOWN_VERB',
    `There is no command ${quoted(word)}.`,
    near === undefined ? `Use one of: ${COMMENT_VERBS.join(', ')}` : `Did you mean: ${usage(near)}`,
  );
}

function usage(verb: string): string {
  const known = COMMENT_VERBS.find((one) => one === verb);
  if (known === undefined) return PREFIX;
  const { subject, words, wordsNeeded } = GRAMMAR[known];
  const tail = words === null ? '' : wordsNeeded ? ` ${words}` : ` [${words}]`;
  return `${PREFIX} ${verb}${subject === null ? '' : ` ${subject}`}${tail}`;
}

/** Line breaks stay; every other control or format character goes. */
function seen(text: string): string {
  return [...text.slice(0, LONGEST_TEXT * 4).replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')]
    .filter((character) => character === '\n' || !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character))
    .slice(0, LONGEST_TEXT)
    .join('')
    .trim();
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}

function wrong(code: WrongComment['code'], message: string, remedy: string): CommentLine {
  return { kind: 'wrong', fault: { code, message, remedy } };
}
