/**
 * Foreign words inside Markdown. The platform turns `@name`, `#1`, commit ids, addresses and HTML of any plain text into something that acts; a code
 * span is the only place where it leaves them alone, so that is where every word stands that is not ours.
 */
import { plainText } from './plain-text.js';

/** Text as a code span that fits into a table: nothing in it can end the span or the cell. Empty for text without anything to see. */
export function code(text: string, most = 160): string {
  // A backslash before a bar is no way out: how many of them a table counts differs between readers, so there is no bar at all.
  const line = plainText(text, most).replaceAll('`', "'").replaceAll('|', '¦');
  return line === '' ? '' : `\`${line}\``;
}

/** A link to an address of the platform; the words alone where the address is none that can stand in Markdown. */
export function link(words: string, url: string | null): string {
  return url !== null && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?(?:[?#][\w=&.-]*)?$/.test(url)
    ? `[${words}](${url})`
    : words;
}

/** `@login` or `@organisation/team`; empty for what cannot be one. The only place that mentions anybody. */
export function mention(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,63})?$/.test(name)
    ? `@${name}`
    : '';
}

/** Cells of one row; what is in them must be safe already. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
