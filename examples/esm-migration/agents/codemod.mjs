/**
 * Converts the text of one CommonJS module into an ES module. Pure: it is told what the modules next door look like, reads nothing
 * and writes nothing, and refuses with a line number (SyntaxFault) what it cannot convert truly.
 */
import { withExports } from './js/exports.mjs';
import { withImports } from './js/imports.mjs';
import { isPropertyName } from './js/statements.mjs';
import { SyntaxFault, tokenise } from './js/tokens.mjs';

/**
 * `file` is the module's base name; `resolve(specifier)` answers `{ specifier, style, names }` for everything it requires, style
 * being builtin, json, named, default or both.
 */
export function toEsm(source, { file, resolve }) {
  const plain = source.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const text = withExports(withImports(plain, resolve), file);
  refuseLeftovers(text);
  return text;
}

function refuseLeftovers(text) {
  const tokens = tokenise(text);
  const hasRequire = tokens.some((token, i) => token.text === 'require' && tokens[i - 1]?.text === 'const');
  tokens.forEach((token, i) => {
    if (token.type !== 'word' || isPropertyName(tokens, i)) return;
    const left = /^(?:module|exports|__dirname|__filename)$/.test(token.text) || (token.text === 'require' && !hasRequire);
    if (left) throw new SyntaxFault(`${token.text} has no equal in an ES module`, text, token.start);
  });
}
