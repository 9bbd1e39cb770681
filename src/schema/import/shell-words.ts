/** Commands that were started without a shell, as a shell starts the same: split as Python's `shlex` does, every word quoted where it must be. */

/** The words; undefined for a text whose quotes are open. */
export function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quote === "'") {
      if (char === "'") quote = '';
      else word = (word ?? '') + char;
    } else if (quote === '"') {
      if (char === '"') quote = '';
      else if (char === '\\' && /["\\]/.test(text[at + 1] ?? '')) {
        at += 1;
        word = (word ?? '') + (text[at] ?? '');
      } else word = (word ?? '') + char;
    } else if (char === "'" || char === '"') {
      quote = char;
      word ??= '';
    } else if (char === '\\') {
      at += 1;
      word = (word ?? '') + (text[at] ?? '');
    } else if (/\s/.test(char)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + char;
  }
  if (quote !== '') return undefined;
  if (word !== null) words.push(word);
  return words;
}

/** One word that a POSIX shell takes as it is. */
export function quotedWord(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The command for a shell; undefined when it is none. */
export function plainCommand(text: string): string | undefined {
  const words = splitWords(text);
  return words === undefined || words.length === 0 ? undefined : words.map(quotedWord).join(' ');
}
