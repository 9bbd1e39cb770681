/**
 * Paths with placeholders, as `efforts/phase{phase}/{effort}/agent-status.yaml`. A value is never more than a part of the path that it stands in: it
 * opens no folder and leaves none.
 */
const PLACEHOLDER = /\{([A-Za-z_]+)\}/g;

/** The names in braces, in their order. */
export function placeholdersIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** The path with its values; null where a value is missing or is no plain part of a path. */
export function filledPath(pattern: string, values: Readonly<Record<string, string | null>>): string | null {
  let whole = true;
  const path = pattern.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? null) : null;
    if (value === null || !isPlainPart(value)) whole = false;
    return value ?? '';
  });
  return whole ? path : null;
}

/** The glob of every path that the pattern may become; a value may be a path of its own where `deep` names it. */
export function patternGlob(pattern: string, deep: readonly string[] = []): string {
  return pattern
    .split('/')
    .map((segment) => {
      const last = [...segment.matchAll(PLACEHOLDER)].findLast((match) => deep.includes(match[1] ?? ''));
      // What stands before it is in some folder by then, what stands behind it at the end of the name.
      const rest = last === undefined ? segment : segment.slice(last.index + last[0].length);
      return `${last === undefined ? '' : '**/*'}${rest.replace(PLACEHOLDER, '*')}`;
    })
    .join('/');
}

/** Letters, digits and the marks that every file system takes; neither a folder above nor a hidden file. */
export function isPlainPart(text: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/.test(text) && !text.includes('..') && !text.endsWith('.');
}

/** The text as a plain part of a path: what is none is left out. */
export function plainPart(text: string): string {
  const part = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+/, '')
    .slice(0, 100)
    .replace(/\.+$/, '');
  return part === '' ? '_' : part;
}
