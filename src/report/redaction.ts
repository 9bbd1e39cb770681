/** Takes secrets out of a finished text: whole, as they look in a code span, and as what a cut left of them. */
import { code } from './markdown-text.js';
import { mermaidLabel } from './mermaid.js';

/** Shorter ones are too common as words: masking them would only show where they are. */
const SHORTEST = 4;
/** So much of a secret before an ellipsis counts as the secret. */
const SHORTEST_REST = 4;
const MASK = '***';
const ELLIPSIS = '…';

/** The text with every secret replaced by `***`; never longer than before. */
export function redacted(text: string, secrets: readonly string[]): string {
  const forms = formsOf(secrets);
  let clean = text;
  for (const form of forms) clean = clean.replaceAll(form, MASK);
  for (const form of forms) clean = withoutRests(clean, form);
  return clean;
}

/** The longest goes first, so that one that contains another leaves no rest. A secret of several lines is one secret a line. */
function formsOf(secrets: readonly string[]): readonly string[] {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
  const forms = lines.flatMap((line) => [
    line,
    code(line, line.length + 1).slice(1, -1),
    mermaidLabel(line, line.length + 1),
  ]);
  return [...new Set(forms)]
    .filter((form) => form.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length);
}

function withoutRests(text: string, secret: string): string {
  const start = secret.slice(0, SHORTEST_REST);
  if (start.length < SHORTEST_REST || !text.includes(start)) return text;
  const parts = text.split(ELLIPSIS);
  return parts
    .map((part, index) => (index === parts.length - 1 ? part : withoutRest(part, secret)))
    .join(ELLIPSIS);
}

function withoutRest(words: string, secret: string): string {
  for (let length = Math.min(secret.length - 1, words.length); length >= SHORTEST_REST; length -= 1)
    if (words.endsWith(secret.slice(0, length))) return `${words.slice(0, -length)}${MASK}`;
  return words;
}
