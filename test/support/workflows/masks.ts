/** Values that no log, no summary and no output may show, in the spellings that the runner knows. */

export class Masks {
  readonly #values = new Set<string>();

  /** A value and each of its lines; `encoded` spellings only for secrets that were known from the start. */
  add(value: string): void {
    for (const line of value.split(/\r?\n/).filter((one) => one.trim() !== '')) {
      this.#values.add(line);
      this.#values.add(JSON.stringify(line).slice(1, -1));
      this.#values.add(encodeURIComponent(line));
      for (const shift of [0, 1, 2]) {
        const encoded = Buffer.from(' '.repeat(shift) + line).toString('base64');
        // The first characters hold what stands before, the last ones what comes after.
        const inner = encoded.slice(shift === 0 ? 0 : 4, shift === 0 ? undefined : -4);
        if (inner.length >= 8) this.#values.add(inner);
      }
    }
  }

  apply(text: string): string {
    let masked = text;
    for (const value of [...this.#values].sort((one, other) => other.length - one.length))
      if (masked.includes(value)) masked = masked.replaceAll(value, '***');
    return masked;
  }

  hides(text: string): boolean {
    return text !== '' && this.apply(text) !== text;
  }
}
