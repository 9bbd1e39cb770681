/**
 * Tells commands that a shell would only pass on word by word. They are started without one, as make does it: a shell costs as much as a
 * short agent does. When in doubt, the shell.
 */

/** Words in which no shell sees anything but letters; the first one is no assignment. */
const PLAIN = /^[A-Za-z0-9_./-]+(?: +[A-Za-z0-9_./:@%+,=-]+)*$/;

/** Reserved words and commands that a shell has itself: a program of the same name may do something else. */
const OF_THE_SHELL = new Set(
  (
    '. : alias bg break builtin case cd chdir command continue do done echo elif else esac eval exec exit export false fc fg fi for ' +
    'function getopts hash if in jobs kill let local printf pwd read readonly return select set shift source test then time times ' +
    'trap true type typeset ulimit umask unalias unset until wait while'
  ).split(' '),
);

/** The words of a command that needs no shell; null for one that may. */
export function plainWords(command: string): readonly string[] | null {
  if (!PLAIN.test(command)) return null;
  const words = command.split(/ +/);
  return OF_THE_SHELL.has(words[0] ?? '') ? null : words;
}
