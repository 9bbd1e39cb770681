export const id = 6566;
export const ids = [6566];
export const modules = {

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ globsOverlap),
/* harmony export */   fQ: () => (/* binding */ globCovers),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   mw: () => (/* binding */ globMatches)
/* harmony export */ });
/**
 * Path globs: `*` and `?` within a segment, `**` for any number of segments, a trailing `/` for everything below. Everything else
 * is literal. Both questions are answered by dynamic programming, so no pattern can make them slow.
 */
/** Does the pattern match the `/`-separated path? */
function globMatches(pattern, path) {
    return segmentsOverlap(split(pattern), path.split('/').map(literal));
}
/** Does the pattern match the path, or a folder that the path lies in? */
function globCovers(pattern, path) {
    const plain = pattern.replace(/\/+$/, '');
    return plain !== '' && (globMatches(plain, path) || globMatches(`${plain}/**`, path));
}
/** Is there a path that both patterns match? */
function globsOverlap(a, b) {
    return segmentsOverlap(split(a), split(b));
}
/** Has the text any character that makes it more than a plain path? */
function isGlob(text) {
    return /[*?]/.test(text) || text.endsWith('/');
}
function literal(segment) {
    return [...segment].map((char) => ({ char }));
}
function split(pattern) {
    const parts = (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/');
    return parts.map((part) => part === '**'
        ? '**'
        : [...part].map((char) => (char === '*' ? 'many' : char === '?' ? 'one' : { char })));
}
/** Can the two sequences stand for a common one? Both may hold wildcards for any number of elements. */
function overlap(a, b, any, meet) {
    let row = new Array(b.length + 1).fill(false);
    for (let i = a.length; i >= 0; i -= 1) {
        const next = new Array(b.length + 1).fill(false);
        for (let j = b.length; j >= 0; j -= 1) {
            const x = a[i];
            const y = b[j];
            if (x === undefined && y === undefined)
                next[j] = true;
            else if (x !== undefined && any(x))
                next[j] = row[j] === true || (y !== undefined && next[j + 1] === true);
            else if (y !== undefined && any(y))
                next[j] = next[j + 1] === true || (x !== undefined && row[j] === true);
            else
                next[j] = x !== undefined && y !== undefined && meet(x, y) && row[j + 1] === true;
        }
        row = next;
    }
    return row[0] === true;
}
function segmentsOverlap(a, b) {
    return overlap(a, b, (segment) => segment === '**', (x, y) => x !== '**' && y !== '**' && signsOverlap(x, y));
}
function signsOverlap(a, b) {
    return overlap(a, b, (sign) => sign === 'many', (x, y) => x === 'one' || y === 'one' || (typeof x === 'object' && typeof y === 'object' && x.char === y.char));
}
//# sourceMappingURL=glob.js.map

/***/ })

};
