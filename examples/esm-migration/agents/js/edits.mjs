/** Replaces stretches of a source text, all positions being those of the original. */
export class Edits {
  #source;
  #edits = [];

  constructor(source) {
    this.#source = source;
  }

  replace(start, end, text) {
    this.#edits.push({ start, end, text });
  }

  /** The stretch with the edits inside it applied; an edit within another one is swallowed by it. */
  slice(start, end) {
    const inside = this.#edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .sort((a, b) => a.start - b.start || isInsertion(b) - isInsertion(a) || b.end - a.end);
    let text = '';
    let at = start;
    for (const edit of inside) {
      if (edit.start < at) continue;
      text += this.#source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.#source.slice(at, end);
  }

  toString() {
    return this.slice(0, this.#source.length);
  }
}

/** Insertions come before a replacement that starts at the same place. */
function isInsertion({ start, end }) {
  return start === end ? 1 : 0;
}
