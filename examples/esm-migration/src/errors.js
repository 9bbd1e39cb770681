'use strict';

/** An input that tally cannot work with; `line` is 1-based where it is known. */
module.exports = class TallyError extends Error {
  constructor(message, line = null) {
    super(line === null ? message : `line ${line}: ${message}`);
    this.name = 'TallyError';
    this.line = line;
  }
};
