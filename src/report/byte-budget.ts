/** Keeps texts under limits that count bytes: whole lines only, so that a table that ends early is still a table. */

const encoder = new TextEncoder();

/** Length in UTF-8, line end included. */
export function lineBytes(line: string): number {
  return encoder.encode(line).length + 1;
}

export function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + lineBytes(line), 0);
}

/** The lines from the first on that fit together. */
export function fitting(lines: readonly string[], most: number): readonly string[] {
  let left = most;
  let count = 0;
  for (const line of lines) {
    left -= lineBytes(line);
    if (left < 0) break;
    count += 1;
  }
  return lines.slice(0, count);
}

const LEFT_OUT = ['… a part was left out: it would be too long.', ''];

/** The sections that fit, in their order; one that does not is left out whole, so no fence and no fold stays open, and that is said. */
export function fittingSections(sections: readonly (readonly string[])[], most: number): readonly string[] {
  const kept: string[] = [];
  let left = most - bytesOf(LEFT_OUT);
  let complete = true;
  for (const section of sections) {
    const bytes = bytesOf(section);
    if (bytes > left) complete = false;
    else {
      kept.push(...section);
      left -= bytes;
    }
  }
  return complete ? kept : [...kept, ...LEFT_OUT];
}
