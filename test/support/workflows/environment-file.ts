/** Files by which a step hands values to the runner: `name=value`, or a block between delimiters; anything else fails the step. */

export class EnvironmentFileError extends Error {}

export type Pairs = readonly (readonly [name: string, value: string])[];

/** In the order written; later ones win. Throws EnvironmentFileError. */
export function readPairs(text: string): Pairs {
  const pairs: (readonly [string, string])[] = [];
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals >= 0 && (block < 0 || equals < block)) {
      pairs.push([named(line.slice(0, equals), line), line.slice(equals + 1)]);
      continue;
    }
    if (block < 0) throw new EnvironmentFileError(`Invalid format '${line}'`);
    const delimiter = line.slice(block + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (delimiter === '') throw new EnvironmentFileError(`Invalid format '${line}'`);
    if (end < 0) throw new EnvironmentFileError(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs.push([named(line.slice(0, block), line), lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return pairs;
}

function named(name: string, line: string): string {
  if (name === '') throw new EnvironmentFileError(`Invalid format '${line}'. Name must not be empty`);
  return name;
}

/** Lines of a path file. */
export function readPaths(text: string): readonly string[] {
  return linesOf(text).filter((line) => line !== '');
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}
