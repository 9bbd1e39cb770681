'use strict';

/** Signs of a frame: corners and crossings by row, then the two lines. */
module.exports = {
  none: { top: null, middle: null, bottom: null, side: ['', '  ', ''] },
  ascii: { top: '+-++', middle: '+-++', bottom: '+-++', side: ['| ', ' | ', ' |'] },
  'double-line': { top: '╔═╦╗', middle: '╠═╬╣', bottom: '╚═╩╝', side: ['║ ', ' ║ ', ' ║'] },
  line: { top: '┌─┬┐', middle: '├─┼┤', bottom: '└─┴┘', side: ['│ ', ' │ ', ' │'] },
};
