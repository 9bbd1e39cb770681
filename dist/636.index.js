export const id = 636;
export const ids = [636];
export const modules = {

/***/ 6636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitParts: () => (/* binding */ openGitParts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/git/git.js + 1 modules
var git_git = __webpack_require__(3924);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/adapters/git/change-pack.js
var change_pack = __webpack_require__(8307);
;// CONCATENATED MODULE: ./build/src/adapters/git/path-glob.js
/**
 * Globs over `/`-separated paths: `*` and `?` within a name, `**` across folders; a pattern that names a folder covers what lies in it.
 * Matched name by name without regular expressions, so that no pattern can take exponential time.
 */
/** True when `pattern` covers `path`. */
function matchesGlob(pattern, path) {
    const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
    return wanted.length > 0 && matchesParts(wanted, path.split('/'));
}
/** True for a text that is more than a plain path. */
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
/** Walks the path once for each set of places in the pattern that could be reached. */
function matchesParts(wanted, parts) {
    let reached = skipDoubleStars(wanted, new Set([0]));
    for (const part of parts) {
        // The whole pattern is used up: what follows lies in a folder that it names.
        if (reached.has(wanted.length))
            return true;
        const next = new Set();
        for (const place of reached) {
            const pattern = wanted[place];
            if (pattern === undefined)
                continue;
            if (pattern === '**')
                next.add(place);
            else if (matchesName(pattern, part))
                next.add(place + 1);
        }
        reached = skipDoubleStars(wanted, next);
    }
    return reached.has(wanted.length);
}
/** `**` may stand for nothing; so `src/**` covers `src` itself, should a file or link take the folder's place. */
function skipDoubleStars(wanted, places) {
    const all = new Set(places);
    for (const place of all)
        if (wanted[place] === '**')
            all.add(place + 1);
    return all;
}
/** `*` and `?` within one name; at most as many steps as pattern × name. */
function matchesName(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let resume = 0;
    while (n < name.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = n;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
            p += 1;
            n += 1;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGF0aC1nbG9iLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL2dpdC9wYXRoLWdsb2IudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBRUgseUNBQXlDO0FBQ3pDLE1BQU0sVUFBVSxXQUFXLENBQUMsT0FBZSxFQUFFLElBQVk7SUFDdkQsTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksS0FBSyxFQUFFLElBQUksSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0lBQ2hGLE9BQU8sTUFBTSxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksWUFBWSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDcEUsQ0FBQztBQUVELHNEQUFzRDtBQUN0RCxNQUFNLFVBQVUsTUFBTSxDQUFDLE9BQWU7SUFDcEMsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQzlCLENBQUM7QUFFRCx1RkFBdUY7QUFDdkYsU0FBUyxZQUFZLENBQUMsTUFBeUIsRUFBRSxLQUF3QjtJQUN2RSxJQUFJLE9BQU8sR0FBRyxlQUFlLENBQUMsTUFBTSxFQUFFLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQ3BELEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxFQUFFLENBQUM7UUFDekIsNkVBQTZFO1FBQzdFLElBQUksT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDO1lBQUUsT0FBTyxJQUFJLENBQUM7UUFDNUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQVUsQ0FBQztRQUMvQixLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDO1lBQzVCLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUM5QixJQUFJLE9BQU8sS0FBSyxTQUFTO2dCQUFFLFNBQVM7WUFDcEMsSUFBSSxPQUFPLEtBQUssSUFBSTtnQkFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDO2lCQUNqQyxJQUFJLFdBQVcsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDO2dCQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO1FBQzNELENBQUM7UUFDRCxPQUFPLEdBQUcsZUFBZSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQztJQUMxQyxDQUFDO0lBQ0QsT0FBTyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNwQyxDQUFDO0FBRUQsa0hBQWtIO0FBQ2xILFNBQVMsZUFBZSxDQUFDLE1BQXlCLEVBQUUsTUFBMkI7SUFDN0UsTUFBTSxHQUFHLEdBQUcsSUFBSSxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDNUIsS0FBSyxNQUFNLEtBQUssSUFBSSxHQUFHO1FBQUUsSUFBSSxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSTtZQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0lBQ3hFLE9BQU8sR0FBRyxDQUFDO0FBQ2IsQ0FBQztBQUVELDRFQUE0RTtBQUM1RSxTQUFTLFdBQVcsQ0FBQyxPQUFlLEVBQUUsSUFBWTtJQUNoRCxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDVixJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDVixJQUFJLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztJQUNkLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQztJQUNmLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztRQUN2QixJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxHQUFHLEVBQUUsQ0FBQztZQUN2QixJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUM7WUFDWCxNQUFNLEdBQUcsQ0FBQyxDQUFDO1FBQ2IsQ0FBQzthQUFNLElBQUksQ0FBQyxHQUFHLE9BQU8sQ0FBQyxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLEtBQUssR0FBRyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDO1lBQ2hGLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDUCxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ1QsQ0FBQzthQUFNLElBQUksSUFBSSxJQUFJLENBQUMsRUFBRSxDQUFDO1lBQ3JCLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxDQUFDO1lBQ2IsQ0FBQyxHQUFHLEVBQUUsTUFBTSxDQUFDO1FBQ2YsQ0FBQzs7WUFBTSxPQUFPLEtBQUssQ0FBQztJQUN0QixDQUFDO0lBQ0QsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDLEtBQUssR0FBRztRQUFFLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDbEMsT0FBTyxDQUFDLEtBQUssT0FBTyxDQUFDLE1BQU0sQ0FBQztBQUM5QixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBHbG9icyBvdmVyIGAvYC1zZXBhcmF0ZWQgcGF0aHM6IGAqYCBhbmQgYD9gIHdpdGhpbiBhIG5hbWUsIGAqKmAgYWNyb3NzIGZvbGRlcnM7IGEgcGF0dGVybiB0aGF0IG5hbWVzIGEgZm9sZGVyIGNvdmVycyB3aGF0IGxpZXMgaW4gaXQuXG4gKiBNYXRjaGVkIG5hbWUgYnkgbmFtZSB3aXRob3V0IHJlZ3VsYXIgZXhwcmVzc2lvbnMsIHNvIHRoYXQgbm8gcGF0dGVybiBjYW4gdGFrZSBleHBvbmVudGlhbCB0aW1lLlxuICovXG5cbi8qKiBUcnVlIHdoZW4gYHBhdHRlcm5gIGNvdmVycyBgcGF0aGAuICovXG5leHBvcnQgZnVuY3Rpb24gbWF0Y2hlc0dsb2IocGF0dGVybjogc3RyaW5nLCBwYXRoOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3Qgd2FudGVkID0gcGF0dGVybi5zcGxpdCgnLycpLmZpbHRlcigocGFydCkgPT4gcGFydCAhPT0gJycgJiYgcGFydCAhPT0gJy4nKTtcbiAgcmV0dXJuIHdhbnRlZC5sZW5ndGggPiAwICYmIG1hdGNoZXNQYXJ0cyh3YW50ZWQsIHBhdGguc3BsaXQoJy8nKSk7XG59XG5cbi8qKiBUcnVlIGZvciBhIHRleHQgdGhhdCBpcyBtb3JlIHRoYW4gYSBwbGFpbiBwYXRoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzR2xvYihwYXR0ZXJuOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9bKj9dLy50ZXN0KHBhdHRlcm4pO1xufVxuXG4vKiogV2Fsa3MgdGhlIHBhdGggb25jZSBmb3IgZWFjaCBzZXQgb2YgcGxhY2VzIGluIHRoZSBwYXR0ZXJuIHRoYXQgY291bGQgYmUgcmVhY2hlZC4gKi9cbmZ1bmN0aW9uIG1hdGNoZXNQYXJ0cyh3YW50ZWQ6IHJlYWRvbmx5IHN0cmluZ1tdLCBwYXJ0czogcmVhZG9ubHkgc3RyaW5nW10pOiBib29sZWFuIHtcbiAgbGV0IHJlYWNoZWQgPSBza2lwRG91YmxlU3RhcnMod2FudGVkLCBuZXcgU2V0KFswXSkpO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHtcbiAgICAvLyBUaGUgd2hvbGUgcGF0dGVybiBpcyB1c2VkIHVwOiB3aGF0IGZvbGxvd3MgbGllcyBpbiBhIGZvbGRlciB0aGF0IGl0IG5hbWVzLlxuICAgIGlmIChyZWFjaGVkLmhhcyh3YW50ZWQubGVuZ3RoKSkgcmV0dXJuIHRydWU7XG4gICAgY29uc3QgbmV4dCA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgcmVhY2hlZCkge1xuICAgICAgY29uc3QgcGF0dGVybiA9IHdhbnRlZFtwbGFjZV07XG4gICAgICBpZiAocGF0dGVybiA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICAgIGlmIChwYXR0ZXJuID09PSAnKionKSBuZXh0LmFkZChwbGFjZSk7XG4gICAgICBlbHNlIGlmIChtYXRjaGVzTmFtZShwYXR0ZXJuLCBwYXJ0KSkgbmV4dC5hZGQocGxhY2UgKyAxKTtcbiAgICB9XG4gICAgcmVhY2hlZCA9IHNraXBEb3VibGVTdGFycyh3YW50ZWQsIG5leHQpO1xuICB9XG4gIHJldHVybiByZWFjaGVkLmhhcyh3YW50ZWQubGVuZ3RoKTtcbn1cblxuLyoqIGAqKmAgbWF5IHN0YW5kIGZvciBub3RoaW5nOyBzbyBgc3JjLyoqYCBjb3ZlcnMgYHNyY2AgaXRzZWxmLCBzaG91bGQgYSBmaWxlIG9yIGxpbmsgdGFrZSB0aGUgZm9sZGVyJ3MgcGxhY2UuICovXG5mdW5jdGlvbiBza2lwRG91YmxlU3RhcnMod2FudGVkOiByZWFkb25seSBzdHJpbmdbXSwgcGxhY2VzOiBSZWFkb25seVNldDxudW1iZXI+KTogU2V0PG51bWJlcj4ge1xuICBjb25zdCBhbGwgPSBuZXcgU2V0KHBsYWNlcyk7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgYWxsKSBpZiAod2FudGVkW3BsYWNlXSA9PT0gJyoqJykgYWxsLmFkZChwbGFjZSArIDEpO1xuICByZXR1cm4gYWxsO1xufVxuXG4vKiogYCpgIGFuZCBgP2Agd2l0aGluIG9uZSBuYW1lOyBhdCBtb3N0IGFzIG1hbnkgc3RlcHMgYXMgcGF0dGVybiDDlyBuYW1lLiAqL1xuZnVuY3Rpb24gbWF0Y2hlc05hbWUocGF0dGVybjogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgbGV0IHAgPSAwO1xuICBsZXQgbiA9IDA7XG4gIGxldCBzdGFyID0gLTE7XG4gIGxldCByZXN1bWUgPSAwO1xuICB3aGlsZSAobiA8IG5hbWUubGVuZ3RoKSB7XG4gICAgaWYgKHBhdHRlcm5bcF0gPT09ICcqJykge1xuICAgICAgc3RhciA9IHArKztcbiAgICAgIHJlc3VtZSA9IG47XG4gICAgfSBlbHNlIGlmIChwIDwgcGF0dGVybi5sZW5ndGggJiYgKHBhdHRlcm5bcF0gPT09ICc/JyB8fCBwYXR0ZXJuW3BdID09PSBuYW1lW25dKSkge1xuICAgICAgcCArPSAxO1xuICAgICAgbiArPSAxO1xuICAgIH0gZWxzZSBpZiAoc3RhciA+PSAwKSB7XG4gICAgICBwID0gc3RhciArIDE7XG4gICAgICBuID0gKytyZXN1bWU7XG4gICAgfSBlbHNlIHJldHVybiBmYWxzZTtcbiAgfVxuICB3aGlsZSAocGF0dGVybltwXSA9PT0gJyonKSBwICs9IDE7XG4gIHJldHVybiBwID09PSBwYXR0ZXJuLmxlbmd0aDtcbn1cbiJdfQ==
;// CONCATENATED MODULE: ./build/src/adapters/git/tree-diff.js
/**
 * Compares two trees level by level from their raw objects. `git diff-tree` gathers everything before it prints a word, shows modes
 * other than they are stored, and follows trees of a few kilobytes into billions of paths; this stops at a limit.
 */

const GONE = '000000';
const FOLDER = '40000';
/** Every path whose entry differs between the trees `before` and `after`, folders themselves left out. */
async function diffTrees(git, before, after, limits) {
    const changes = [];
    let level = before === after ? [] : [{ path: Buffer.alloc(0), before, after }];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limits.deepest)
            return { changes, stopped: 'too deep' };
        const trees = await readTrees(git, level);
        if (trees === undefined)
            return { changes, stopped: 'broken' };
        const next = [];
        for (const pair of level) {
            compare(pair, trees, changes, next);
            // Every folder that differs holds at least one change.
            if (changes.length + next.length > limits.mostChanges)
                return { changes, stopped: 'too many' };
        }
        level = next;
    }
    changes.sort((a, b) => Buffer.compare(a.path, b.path));
    return { changes, stopped: null };
}
function compare(pair, trees, changes, next) {
    const before = entriesOf(trees, pair.before);
    const after = entriesOf(trees, pair.after);
    for (const key of new Set([...before.keys(), ...after.keys()])) {
        const old = before.get(key);
        const now = after.get(key);
        if (old?.oid === now?.oid && old?.mode === now?.mode)
            continue;
        const name = (now ?? old)?.name ?? Buffer.alloc(0);
        const path = pair.path.length === 0 ? name : Buffer.concat([pair.path, Buffer.from('/'), name]);
        const oldFile = old !== undefined && !isFolder(old) ? old : undefined;
        const nowFile = now !== undefined && !isFolder(now) ? now : undefined;
        if (oldFile !== undefined || nowFile !== undefined)
            changes.push(changeOf(path, oldFile, nowFile));
        const oldFolder = old !== undefined && isFolder(old) ? old.oid : null;
        const nowFolder = now !== undefined && isFolder(now) ? now.oid : null;
        if (oldFolder !== nowFolder)
            next.push({ path, before: oldFolder, after: nowFolder });
    }
}
const NONE = new Map();
function entriesOf(trees, oid) {
    return oid === null ? NONE : (trees.get(oid) ?? NONE);
}
function isFolder(entry) {
    return entry.mode === FOLDER || entry.mode === '040000';
}
function changeOf(path, old, now) {
    const status = old === undefined ? 'A' : now === undefined ? 'D' : sameType(old, now) ? 'M' : 'T';
    return {
        path,
        oldMode: old?.mode ?? GONE,
        mode: now?.mode ?? GONE,
        oid: now?.oid ?? '0'.repeat(old?.oid.length ?? 40),
        status,
    };
}
function sameType(old, now) {
    return old.mode.slice(0, 3) === now.mode.slice(0, 3);
}
/** All trees of one level with one process; undefined when one is missing or no tree. */
async function readTrees(git, level) {
    const wanted = new Set(level.flatMap((pair) => [pair.before, pair.after]).filter((oid) => oid !== null));
    const output = await git.bytes(['cat-file', '--batch'], [...wanted].map((oid) => `${oid}\n`).join(''));
    const trees = new Map();
    let at = 0;
    while (at < output.length) {
        const headEnd = output.indexOf(0x0a, at);
        const [oid, type, size] = output.toString('latin1', at, headEnd).split(' ');
        if (oid === undefined || type !== 'tree')
            return undefined;
        const end = headEnd + 1 + Number(size);
        const entries = parseTree(output.subarray(headEnd + 1, end), oid.length / 2);
        if (entries === undefined)
            return undefined;
        trees.set(oid, entries);
        at = end + 1;
    }
    return trees;
}
/** `<mode> <name>\0<binary id>` again and again; undefined when it is anything else or a name comes twice. */
function parseTree(bytes, idBytes) {
    const entries = new Map();
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const nul = bytes.indexOf(0, space);
        if (space < 0 || nul < 0 || nul + 1 + idBytes > bytes.length)
            return undefined;
        const name = bytes.subarray(space + 1, nul);
        const oid = bytes.toString('hex', nul + 1, nul + 1 + idBytes);
        const key = name.toString('latin1');
        if (entries.has(key) || !(0,ids/* isObjectId */.TS)(oid))
            return undefined;
        entries.set(key, { name, mode: bytes.toString('latin1', at, space), oid });
        at = nul + 1 + idBytes;
    }
    return entries;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidHJlZS1kaWZmLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL2dpdC90cmVlLWRpZmYudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsT0FBTyxFQUFFLFVBQVUsRUFBaUIsTUFBTSxxQkFBcUIsQ0FBQztBQStCaEUsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDO0FBQ3RCLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQztBQUV2QiwwR0FBMEc7QUFDMUcsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQzdCLEdBQVEsRUFDUixNQUFnQixFQUNoQixLQUFlLEVBQ2YsTUFBc0I7SUFFdEIsTUFBTSxPQUFPLEdBQWdCLEVBQUUsQ0FBQztJQUNoQyxJQUFJLEtBQUssR0FBVyxNQUFNLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQztJQUN2RixLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxFQUFFLENBQUM7UUFDakQsSUFBSSxLQUFLLEdBQUcsTUFBTSxDQUFDLE9BQU87WUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUUsQ0FBQztRQUNwRSxNQUFNLEtBQUssR0FBRyxNQUFNLFNBQVMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDMUMsSUFBSSxLQUFLLEtBQUssU0FBUztZQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxDQUFDO1FBQy9ELE1BQU0sSUFBSSxHQUFXLEVBQUUsQ0FBQztRQUN4QixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO1lBQ3pCLE9BQU8sQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQztZQUNwQyx1REFBdUQ7WUFDdkQsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDLFdBQVc7Z0JBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsVUFBVSxFQUFFLENBQUM7UUFDakcsQ0FBQztRQUNELEtBQUssR0FBRyxJQUFJLENBQUM7SUFDZixDQUFDO0lBQ0QsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztJQUN2RCxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQztBQUNwQyxDQUFDO0FBSUQsU0FBUyxPQUFPLENBQUMsSUFBVSxFQUFFLEtBQVksRUFBRSxPQUFvQixFQUFFLElBQVk7SUFDM0UsTUFBTSxNQUFNLEdBQUcsU0FBUyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDN0MsTUFBTSxLQUFLLEdBQUcsU0FBUyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7SUFDM0MsS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJLEdBQUcsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksRUFBRSxFQUFFLEdBQUcsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDO1FBQy9ELE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDNUIsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztRQUMzQixJQUFJLEdBQUcsRUFBRSxHQUFHLEtBQUssR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLEVBQUUsSUFBSSxLQUFLLEdBQUcsRUFBRSxJQUFJO1lBQUUsU0FBUztRQUMvRCxNQUFNLElBQUksR0FBRyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLElBQUksTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUNuRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO1FBQ2hHLE1BQU0sT0FBTyxHQUFHLEdBQUcsS0FBSyxTQUFTLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDO1FBQ3RFLE1BQU0sT0FBTyxHQUFHLEdBQUcsS0FBSyxTQUFTLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDO1FBQ3RFLElBQUksT0FBTyxLQUFLLFNBQVMsSUFBSSxPQUFPLEtBQUssU0FBUztZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQztRQUNuRyxNQUFNLFNBQVMsR0FBRyxHQUFHLEtBQUssU0FBUyxJQUFJLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO1FBQ3RFLE1BQU0sU0FBUyxHQUFHLEdBQUcsS0FBSyxTQUFTLElBQUksUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7UUFDdEUsSUFBSSxTQUFTLEtBQUssU0FBUztZQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQztJQUN4RixDQUFDO0FBQ0gsQ0FBQztBQUVELE1BQU0sSUFBSSxHQUErQixJQUFJLEdBQUcsRUFBRSxDQUFDO0FBRW5ELFNBQVMsU0FBUyxDQUFDLEtBQVksRUFBRSxHQUFrQjtJQUNqRCxPQUFPLEdBQUcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQ3hELENBQUM7QUFFRCxTQUFTLFFBQVEsQ0FBQyxLQUFZO0lBQzVCLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUM7QUFDMUQsQ0FBQztBQUVELFNBQVMsUUFBUSxDQUFDLElBQVksRUFBRSxHQUFzQixFQUFFLEdBQXNCO0lBQzVFLE1BQU0sTUFBTSxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsR0FBRyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQztJQUNsRyxPQUFPO1FBQ0wsSUFBSTtRQUNKLE9BQU8sRUFBRSxHQUFHLEVBQUUsSUFBSSxJQUFJLElBQUk7UUFDMUIsSUFBSSxFQUFFLEdBQUcsRUFBRSxJQUFJLElBQUksSUFBSTtRQUN2QixHQUFHLEVBQUUsR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLENBQUMsTUFBTSxJQUFJLEVBQUUsQ0FBQztRQUNsRCxNQUFNO0tBQ1AsQ0FBQztBQUNKLENBQUM7QUFFRCxTQUFTLFFBQVEsQ0FBQyxHQUFVLEVBQUUsR0FBVTtJQUN0QyxPQUFPLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDdkQsQ0FBQztBQUVELHlGQUF5RjtBQUN6RixLQUFLLFVBQVUsU0FBUyxDQUFDLEdBQVEsRUFBRSxLQUFzQjtJQUN2RCxNQUFNLE1BQU0sR0FBRyxJQUFJLEdBQUcsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxHQUFHLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztJQUN6RyxNQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxVQUFVLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO0lBQ3ZHLE1BQU0sS0FBSyxHQUFHLElBQUksR0FBRyxFQUFzQyxDQUFDO0lBQzVELElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztJQUNYLE9BQU8sRUFBRSxHQUFHLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQztRQUMxQixNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztRQUN6QyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQzVFLElBQUksR0FBRyxLQUFLLFNBQVMsSUFBSSxJQUFJLEtBQUssTUFBTTtZQUFFLE9BQU8sU0FBUyxDQUFDO1FBQzNELE1BQU0sR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3ZDLE1BQU0sT0FBTyxHQUFHLFNBQVMsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLE9BQU8sR0FBRyxDQUFDLEVBQUUsR0FBRyxDQUFDLEVBQUUsR0FBRyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztRQUM3RSxJQUFJLE9BQU8sS0FBSyxTQUFTO1lBQUUsT0FBTyxTQUFTLENBQUM7UUFDNUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUM7UUFDeEIsRUFBRSxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUM7SUFDZixDQUFDO0lBQ0QsT0FBTyxLQUFLLENBQUM7QUFDZixDQUFDO0FBRUQsOEdBQThHO0FBQzlHLFNBQVMsU0FBUyxDQUFDLEtBQWEsRUFBRSxPQUFlO0lBQy9DLE1BQU0sT0FBTyxHQUFHLElBQUksR0FBRyxFQUFpQixDQUFDO0lBQ3pDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztJQUNYLE9BQU8sRUFBRSxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQztRQUN6QixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztRQUN0QyxNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQztRQUNwQyxJQUFJLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxHQUFHLENBQUMsSUFBSSxHQUFHLEdBQUcsQ0FBQyxHQUFHLE9BQU8sR0FBRyxLQUFLLENBQUMsTUFBTTtZQUFFLE9BQU8sU0FBUyxDQUFDO1FBQy9FLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxRQUFRLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQztRQUM1QyxNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxHQUFHLEdBQUcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUM7UUFDOUQsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztRQUNwQyxJQUFJLE9BQU8sQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDO1lBQUUsT0FBTyxTQUFTLENBQUM7UUFDM0QsT0FBTyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFRLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDO1FBQzNFLEVBQUUsR0FBRyxHQUFHLEdBQUcsQ0FBQyxHQUFHLE9BQU8sQ0FBQztJQUN6QixDQUFDO0lBQ0QsT0FBTyxPQUFPLENBQUM7QUFDakIsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogQ29tcGFyZXMgdHdvIHRyZWVzIGxldmVsIGJ5IGxldmVsIGZyb20gdGhlaXIgcmF3IG9iamVjdHMuIGBnaXQgZGlmZi10cmVlYCBnYXRoZXJzIGV2ZXJ5dGhpbmcgYmVmb3JlIGl0IHByaW50cyBhIHdvcmQsIHNob3dzIG1vZGVzXG4gKiBvdGhlciB0aGFuIHRoZXkgYXJlIHN0b3JlZCwgYW5kIGZvbGxvd3MgdHJlZXMgb2YgYSBmZXcga2lsb2J5dGVzIGludG8gYmlsbGlvbnMgb2YgcGF0aHM7IHRoaXMgc3RvcHMgYXQgYSBsaW1pdC5cbiAqL1xuaW1wb3J0IHsgaXNPYmplY3RJZCwgdHlwZSBPYmplY3RJZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHR5cGUgeyBHaXQgfSBmcm9tICcuL2dpdC5qcyc7XG5pbXBvcnQgdHlwZSB7IFJhd0NoYW5nZSB9IGZyb20gJy4vcmF3LWRpZmYuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIFRyZWVEaWZmTGltaXRzIHtcbiAgLyoqIE1vcmUgY2hhbmdlcyB0aGFuIHRoaXMgYXJlIG5vdCBsb29rZWQgZm9yLiAqL1xuICByZWFkb25seSBtb3N0Q2hhbmdlczogbnVtYmVyO1xuICAvKiogRm9sZGVycyB3aXRoaW4gZm9sZGVycy4gKi9cbiAgcmVhZG9ubHkgZGVlcGVzdDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRyZWVEaWZmIHtcbiAgLyoqIFNvcnRlZCBieSBwYXRoLiAqL1xuICByZWFkb25seSBjaGFuZ2VzOiByZWFkb25seSBSYXdDaGFuZ2VbXTtcbiAgLyoqIE51bGwgd2hlbiB0aGUgY29tcGFyaXNvbiBpcyBjb21wbGV0ZS4gKi9cbiAgcmVhZG9ubHkgc3RvcHBlZDogJ3RvbyBtYW55JyB8ICd0b28gZGVlcCcgfCAnYnJva2VuJyB8IG51bGw7XG59XG5cbmludGVyZmFjZSBFbnRyeSB7XG4gIHJlYWRvbmx5IG5hbWU6IEJ1ZmZlcjtcbiAgcmVhZG9ubHkgbW9kZTogc3RyaW5nO1xuICByZWFkb25seSBvaWQ6IHN0cmluZztcbn1cblxuLyoqIFR3byBmb2xkZXJzIGF0IHRoZSBzYW1lIHBhdGg7IG51bGwgd2hlcmUgb25lIHNpZGUgaGFzIG5vbmUuICovXG5pbnRlcmZhY2UgUGFpciB7XG4gIHJlYWRvbmx5IHBhdGg6IEJ1ZmZlcjtcbiAgcmVhZG9ubHkgYmVmb3JlOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBhZnRlcjogc3RyaW5nIHwgbnVsbDtcbn1cblxuY29uc3QgR09ORSA9ICcwMDAwMDAnO1xuY29uc3QgRk9MREVSID0gJzQwMDAwJztcblxuLyoqIEV2ZXJ5IHBhdGggd2hvc2UgZW50cnkgZGlmZmVycyBiZXR3ZWVuIHRoZSB0cmVlcyBgYmVmb3JlYCBhbmQgYGFmdGVyYCwgZm9sZGVycyB0aGVtc2VsdmVzIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGRpZmZUcmVlcyhcbiAgZ2l0OiBHaXQsXG4gIGJlZm9yZTogT2JqZWN0SWQsXG4gIGFmdGVyOiBPYmplY3RJZCxcbiAgbGltaXRzOiBUcmVlRGlmZkxpbWl0cyxcbik6IFByb21pc2U8VHJlZURpZmY+IHtcbiAgY29uc3QgY2hhbmdlczogUmF3Q2hhbmdlW10gPSBbXTtcbiAgbGV0IGxldmVsOiBQYWlyW10gPSBiZWZvcmUgPT09IGFmdGVyID8gW10gOiBbeyBwYXRoOiBCdWZmZXIuYWxsb2MoMCksIGJlZm9yZSwgYWZ0ZXIgfV07XG4gIGZvciAobGV0IGRlcHRoID0gMDsgbGV2ZWwubGVuZ3RoID4gMDsgZGVwdGggKz0gMSkge1xuICAgIGlmIChkZXB0aCA+IGxpbWl0cy5kZWVwZXN0KSByZXR1cm4geyBjaGFuZ2VzLCBzdG9wcGVkOiAndG9vIGRlZXAnIH07XG4gICAgY29uc3QgdHJlZXMgPSBhd2FpdCByZWFkVHJlZXMoZ2l0LCBsZXZlbCk7XG4gICAgaWYgKHRyZWVzID09PSB1bmRlZmluZWQpIHJldHVybiB7IGNoYW5nZXMsIHN0b3BwZWQ6ICdicm9rZW4nIH07XG4gICAgY29uc3QgbmV4dDogUGFpcltdID0gW107XG4gICAgZm9yIChjb25zdCBwYWlyIG9mIGxldmVsKSB7XG4gICAgICBjb21wYXJlKHBhaXIsIHRyZWVzLCBjaGFuZ2VzLCBuZXh0KTtcbiAgICAgIC8vIEV2ZXJ5IGZvbGRlciB0aGF0IGRpZmZlcnMgaG9sZHMgYXQgbGVhc3Qgb25lIGNoYW5nZS5cbiAgICAgIGlmIChjaGFuZ2VzLmxlbmd0aCArIG5leHQubGVuZ3RoID4gbGltaXRzLm1vc3RDaGFuZ2VzKSByZXR1cm4geyBjaGFuZ2VzLCBzdG9wcGVkOiAndG9vIG1hbnknIH07XG4gICAgfVxuICAgIGxldmVsID0gbmV4dDtcbiAgfVxuICBjaGFuZ2VzLnNvcnQoKGEsIGIpID0+IEJ1ZmZlci5jb21wYXJlKGEucGF0aCwgYi5wYXRoKSk7XG4gIHJldHVybiB7IGNoYW5nZXMsIHN0b3BwZWQ6IG51bGwgfTtcbn1cblxudHlwZSBUcmVlcyA9IFJlYWRvbmx5TWFwPHN0cmluZywgUmVhZG9ubHlNYXA8c3RyaW5nLCBFbnRyeT4+O1xuXG5mdW5jdGlvbiBjb21wYXJlKHBhaXI6IFBhaXIsIHRyZWVzOiBUcmVlcywgY2hhbmdlczogUmF3Q2hhbmdlW10sIG5leHQ6IFBhaXJbXSk6IHZvaWQge1xuICBjb25zdCBiZWZvcmUgPSBlbnRyaWVzT2YodHJlZXMsIHBhaXIuYmVmb3JlKTtcbiAgY29uc3QgYWZ0ZXIgPSBlbnRyaWVzT2YodHJlZXMsIHBhaXIuYWZ0ZXIpO1xuICBmb3IgKGNvbnN0IGtleSBvZiBuZXcgU2V0KFsuLi5iZWZvcmUua2V5cygpLCAuLi5hZnRlci5rZXlzKCldKSkge1xuICAgIGNvbnN0IG9sZCA9IGJlZm9yZS5nZXQoa2V5KTtcbiAgICBjb25zdCBub3cgPSBhZnRlci5nZXQoa2V5KTtcbiAgICBpZiAob2xkPy5vaWQgPT09IG5vdz8ub2lkICYmIG9sZD8ubW9kZSA9PT0gbm93Py5tb2RlKSBjb250aW51ZTtcbiAgICBjb25zdCBuYW1lID0gKG5vdyA/PyBvbGQpPy5uYW1lID8/IEJ1ZmZlci5hbGxvYygwKTtcbiAgICBjb25zdCBwYXRoID0gcGFpci5wYXRoLmxlbmd0aCA9PT0gMCA/IG5hbWUgOiBCdWZmZXIuY29uY2F0KFtwYWlyLnBhdGgsIEJ1ZmZlci5mcm9tKCcvJyksIG5hbWVdKTtcbiAgICBjb25zdCBvbGRGaWxlID0gb2xkICE9PSB1bmRlZmluZWQgJiYgIWlzRm9sZGVyKG9sZCkgPyBvbGQgOiB1bmRlZmluZWQ7XG4gICAgY29uc3Qgbm93RmlsZSA9IG5vdyAhPT0gdW5kZWZpbmVkICYmICFpc0ZvbGRlcihub3cpID8gbm93IDogdW5kZWZpbmVkO1xuICAgIGlmIChvbGRGaWxlICE9PSB1bmRlZmluZWQgfHwgbm93RmlsZSAhPT0gdW5kZWZpbmVkKSBjaGFuZ2VzLnB1c2goY2hhbmdlT2YocGF0aCwgb2xkRmlsZSwgbm93RmlsZSkpO1xuICAgIGNvbnN0IG9sZEZvbGRlciA9IG9sZCAhPT0gdW5kZWZpbmVkICYmIGlzRm9sZGVyKG9sZCkgPyBvbGQub2lkIDogbnVsbDtcbiAgICBjb25zdCBub3dGb2xkZXIgPSBub3cgIT09IHVuZGVmaW5lZCAmJiBpc0ZvbGRlcihub3cpID8gbm93Lm9pZCA6IG51bGw7XG4gICAgaWYgKG9sZEZvbGRlciAhPT0gbm93Rm9sZGVyKSBuZXh0LnB1c2goeyBwYXRoLCBiZWZvcmU6IG9sZEZvbGRlciwgYWZ0ZXI6IG5vd0ZvbGRlciB9KTtcbiAgfVxufVxuXG5jb25zdCBOT05FOiBSZWFkb25seU1hcDxzdHJpbmcsIEVudHJ5PiA9IG5ldyBNYXAoKTtcblxuZnVuY3Rpb24gZW50cmllc09mKHRyZWVzOiBUcmVlcywgb2lkOiBzdHJpbmcgfCBudWxsKTogUmVhZG9ubHlNYXA8c3RyaW5nLCBFbnRyeT4ge1xuICByZXR1cm4gb2lkID09PSBudWxsID8gTk9ORSA6ICh0cmVlcy5nZXQob2lkKSA/PyBOT05FKTtcbn1cblxuZnVuY3Rpb24gaXNGb2xkZXIoZW50cnk6IEVudHJ5KTogYm9vbGVhbiB7XG4gIHJldHVybiBlbnRyeS5tb2RlID09PSBGT0xERVIgfHwgZW50cnkubW9kZSA9PT0gJzA0MDAwMCc7XG59XG5cbmZ1bmN0aW9uIGNoYW5nZU9mKHBhdGg6IEJ1ZmZlciwgb2xkOiBFbnRyeSB8IHVuZGVmaW5lZCwgbm93OiBFbnRyeSB8IHVuZGVmaW5lZCk6IFJhd0NoYW5nZSB7XG4gIGNvbnN0IHN0YXR1cyA9IG9sZCA9PT0gdW5kZWZpbmVkID8gJ0EnIDogbm93ID09PSB1bmRlZmluZWQgPyAnRCcgOiBzYW1lVHlwZShvbGQsIG5vdykgPyAnTScgOiAnVCc7XG4gIHJldHVybiB7XG4gICAgcGF0aCxcbiAgICBvbGRNb2RlOiBvbGQ/Lm1vZGUgPz8gR09ORSxcbiAgICBtb2RlOiBub3c/Lm1vZGUgPz8gR09ORSxcbiAgICBvaWQ6IG5vdz8ub2lkID8/ICcwJy5yZXBlYXQob2xkPy5vaWQubGVuZ3RoID8/IDQwKSxcbiAgICBzdGF0dXMsXG4gIH07XG59XG5cbmZ1bmN0aW9uIHNhbWVUeXBlKG9sZDogRW50cnksIG5vdzogRW50cnkpOiBib29sZWFuIHtcbiAgcmV0dXJuIG9sZC5tb2RlLnNsaWNlKDAsIDMpID09PSBub3cubW9kZS5zbGljZSgwLCAzKTtcbn1cblxuLyoqIEFsbCB0cmVlcyBvZiBvbmUgbGV2ZWwgd2l0aCBvbmUgcHJvY2VzczsgdW5kZWZpbmVkIHdoZW4gb25lIGlzIG1pc3Npbmcgb3Igbm8gdHJlZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlYWRUcmVlcyhnaXQ6IEdpdCwgbGV2ZWw6IHJlYWRvbmx5IFBhaXJbXSk6IFByb21pc2U8VHJlZXMgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3Qgd2FudGVkID0gbmV3IFNldChsZXZlbC5mbGF0TWFwKChwYWlyKSA9PiBbcGFpci5iZWZvcmUsIHBhaXIuYWZ0ZXJdKS5maWx0ZXIoKG9pZCkgPT4gb2lkICE9PSBudWxsKSk7XG4gIGNvbnN0IG91dHB1dCA9IGF3YWl0IGdpdC5ieXRlcyhbJ2NhdC1maWxlJywgJy0tYmF0Y2gnXSwgWy4uLndhbnRlZF0ubWFwKChvaWQpID0+IGAke29pZH1cXG5gKS5qb2luKCcnKSk7XG4gIGNvbnN0IHRyZWVzID0gbmV3IE1hcDxzdHJpbmcsIFJlYWRvbmx5TWFwPHN0cmluZywgRW50cnk+PigpO1xuICBsZXQgYXQgPSAwO1xuICB3aGlsZSAoYXQgPCBvdXRwdXQubGVuZ3RoKSB7XG4gICAgY29uc3QgaGVhZEVuZCA9IG91dHB1dC5pbmRleE9mKDB4MGEsIGF0KTtcbiAgICBjb25zdCBbb2lkLCB0eXBlLCBzaXplXSA9IG91dHB1dC50b1N0cmluZygnbGF0aW4xJywgYXQsIGhlYWRFbmQpLnNwbGl0KCcgJyk7XG4gICAgaWYgKG9pZCA9PT0gdW5kZWZpbmVkIHx8IHR5cGUgIT09ICd0cmVlJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBlbmQgPSBoZWFkRW5kICsgMSArIE51bWJlcihzaXplKTtcbiAgICBjb25zdCBlbnRyaWVzID0gcGFyc2VUcmVlKG91dHB1dC5zdWJhcnJheShoZWFkRW5kICsgMSwgZW5kKSwgb2lkLmxlbmd0aCAvIDIpO1xuICAgIGlmIChlbnRyaWVzID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgdHJlZXMuc2V0KG9pZCwgZW50cmllcyk7XG4gICAgYXQgPSBlbmQgKyAxO1xuICB9XG4gIHJldHVybiB0cmVlcztcbn1cblxuLyoqIGA8bW9kZT4gPG5hbWU+XFwwPGJpbmFyeSBpZD5gIGFnYWluIGFuZCBhZ2FpbjsgdW5kZWZpbmVkIHdoZW4gaXQgaXMgYW55dGhpbmcgZWxzZSBvciBhIG5hbWUgY29tZXMgdHdpY2UuICovXG5mdW5jdGlvbiBwYXJzZVRyZWUoYnl0ZXM6IEJ1ZmZlciwgaWRCeXRlczogbnVtYmVyKTogUmVhZG9ubHlNYXA8c3RyaW5nLCBFbnRyeT4gfCB1bmRlZmluZWQge1xuICBjb25zdCBlbnRyaWVzID0gbmV3IE1hcDxzdHJpbmcsIEVudHJ5PigpO1xuICBsZXQgYXQgPSAwO1xuICB3aGlsZSAoYXQgPCBieXRlcy5sZW5ndGgpIHtcbiAgICBjb25zdCBzcGFjZSA9IGJ5dGVzLmluZGV4T2YoMHgyMCwgYXQpO1xuICAgIGNvbnN0IG51bCA9IGJ5dGVzLmluZGV4T2YoMCwgc3BhY2UpO1xuICAgIGlmIChzcGFjZSA8IDAgfHwgbnVsIDwgMCB8fCBudWwgKyAxICsgaWRCeXRlcyA+IGJ5dGVzLmxlbmd0aCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBuYW1lID0gYnl0ZXMuc3ViYXJyYXkoc3BhY2UgKyAxLCBudWwpO1xuICAgIGNvbnN0IG9pZCA9IGJ5dGVzLnRvU3RyaW5nKCdoZXgnLCBudWwgKyAxLCBudWwgKyAxICsgaWRCeXRlcyk7XG4gICAgY29uc3Qga2V5ID0gbmFtZS50b1N0cmluZygnbGF0aW4xJyk7XG4gICAgaWYgKGVudHJpZXMuaGFzKGtleSkgfHwgIWlzT2JqZWN0SWQob2lkKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBlbnRyaWVzLnNldChrZXksIHsgbmFtZSwgbW9kZTogYnl0ZXMudG9TdHJpbmcoJ2xhdGluMScsIGF0LCBzcGFjZSksIG9pZCB9KTtcbiAgICBhdCA9IG51bCArIDEgKyBpZEJ5dGVzO1xuICB9XG4gIHJldHVybiBlbnRyaWVzO1xufVxuIl19
// EXTERNAL MODULE: ./build/src/adapters/git/tree-rules.js
var tree_rules = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/src/adapters/git/imported-change.js
/**
 * Reads an agent's `change.pack` into a quarantine and judges it by git objects alone. Its objects reach the repository only when
 * nothing is refused; what the pack says about itself counts for nothing.
 */








/** Trees and commits on top of the blobs that the limit counts. */
const PACK_OVERHEAD = 8 * 1024 * 1024;
const DEEPEST = 100;
const LONGEST_LINK = 4096;
/** Names that git's own check would stop at; the rules name each of them instead. */
const LEFT_TO_THE_RULES = ['hasDot', 'hasDotdot', 'hasDotgit'];
/** Refusal found on the way; ends the reading. */
class Refused extends Error {
    reasons;
    constructor(reasons) {
        super(reasons.join('; '));
        this.reasons = reasons;
    }
}
/** Imports the pack into `git`'s object directory, or says everything that speaks against it. */
async function importChange(git, pack, base, limits) {
    const objects = git.settings.objectDirectory ?? (0,external_node_path_.join)(git.settings.gitDir, 'objects');
    // Inside the git directory: renaming the pack into place must not cross file systems.
    const quarantine = await (0,promises_.mkdtemp)((0,external_node_path_.join)(git.settings.gitDir, 'quarantine-'));
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(quarantine, 'pack'));
        const inside = git.with({
            objectDirectory: quarantine,
            alternates: [objects, ...(git.settings.alternates ?? [])],
            allocationLimit: limits.maxBytes + PACK_OVERHEAD,
        });
        const verdict = await judge(inside, { pack, base, limits, folder: (0,external_node_path_.join)(quarantine, 'pack') });
        if (verdict.kind === 'ok')
            await moveIn((0,external_node_path_.join)(quarantine, 'pack'), (0,external_node_path_.join)(objects, 'pack'));
        return verdict;
    }
    catch (error) {
        if (error instanceof Refused)
            return { kind: 'refused', reasons: error.reasons };
        throw error;
    }
    finally {
        await (0,promises_.rm)(quarantine, { recursive: true, force: true });
    }
}
async function judge(git, arrival) {
    const { base, limits } = arrival;
    await unpack(git, arrival);
    const { candidate, tree } = await onlyCommit(git, arrival);
    const changes = await changesSince(git, base, tree, limits);
    const entries = await measured(git, changes);
    const reasons = [...(0,tree_rules/* refusals */.Ke)(entries, limits)];
    if (reasons.length === 0)
        reasons.push(...(await meetings(git, candidate, changes)));
    if (reasons.length > 0)
        return { kind: 'refused', reasons: (0,tree_rules/* bounded */.Mm)(reasons) };
    const paths = changes.map((change) => Buffer.from(change.path).toString('utf8')).sort();
    return {
        kind: 'ok',
        candidate,
        tree,
        files: paths.length,
        bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
        paths,
        protectedPaths: paths.filter((path) => isProtected(path, limits.protected)),
    };
}
/** Letter case must not get a path past its protection. */
function isProtected(path, globs) {
    return globs.some((glob) => matchesGlob(glob.toLowerCase(), path.toLowerCase()));
}
async function unpack(git, arrival) {
    const most = arrival.limits.maxBytes + PACK_OVERHEAD;
    if (arrival.pack.byteLength > most)
        throw new Refused([`its pack has ${arrival.pack.byteLength} bytes, more than ${most}`]);
    const strict = `--strict=${LEFT_TO_THE_RULES.map((name) => `${name}=ignore`).join(',')}`;
    const result = await git.run(['index-pack', strict, '--fix-thin', `--max-input-size=${most}`, '--stdin'], arrival.pack);
    if (result.code === 0)
        return;
    const said = result.stderr
        .split('\n')
        .filter((line) => /^(?:error|fatal): /.test(line))
        .slice(-4);
    if (said.some((line) => line.includes('No space left on device')))
        throw new errors/* OrchestratorError */.jD('DISK_FULL', 'git index-pack found no space left on the device.', 'Free some space and run the same command again; nothing was changed.');
    throw new Refused([`git refuses its pack: ${(0,tree_rules/* quoted */.TL)(said.join('; ') || `exit code ${result.code}`)}`]);
}
/** The pack holds one commit, and that is the one which follows from its tree and the base: no other words, dates or parents. */
async function onlyCommit(git, arrival) {
    const commits = [];
    for (const { type, oid } of await packedObjects(git, arrival.folder)) {
        if (type === 'commit')
            commits.push(oid);
        else if (type === 'tag')
            throw new Refused(['its pack holds a tag']);
    }
    const [oid] = commits;
    if (oid === undefined || commits.length > 1 || !(0,ids/* isObjectId */.TS)(oid))
        throw new Refused([`its pack holds ${commits.length} commits instead of one`]);
    const text = (await git.bytes(['cat-file', 'commit', oid])).toString('latin1');
    const tree = /^tree ([0-9a-f]+)\n/.exec(text)?.[1] ?? '';
    if (!(0,ids/* isObjectId */.TS)(tree) || text !== (0,change_pack/* candidateCommit */.XU)(tree, arrival.base))
        throw new Refused([`its commit ${oid} is not a change of ${arrival.base} as an attempt leaves it`]);
    return { candidate: oid, tree };
}
async function packedObjects(git, folder) {
    const index = (await (0,promises_.readdir)(folder)).find((name) => name.endsWith('.idx'));
    if (index === undefined)
        throw new Refused(['its pack is empty']);
    const listed = await git.text(['verify-pack', '-v', (0,external_node_path_.join)(folder, index)]);
    return listed.split('\n').flatMap((line) => {
        const [oid, type] = line.split(' ');
        return oid !== undefined && (0,ids/* isObjectId */.TS)(oid) && type !== undefined ? [{ oid, type }] : [];
    });
}
async function changesSince(git, base, tree, limits) {
    const before = await git.text(['rev-parse', '--verify', '--end-of-options', `${base}^{tree}`]);
    if (!(0,ids/* isObjectId */.TS)(before))
        throw new Error(`Internal error: git answered ${(0,tree_rules/* quoted */.TL)(before)} for a tree`);
    const diff = await diffTrees(git, before, tree, { mostChanges: limits.maxFiles, deepest: DEEPEST });
    if (diff.stopped === 'too many')
        throw new Refused([`it changes more files than the ${limits.maxFiles} that changes.max_files allows`]);
    if (diff.stopped === 'too deep')
        throw new Refused([`it has folders nested deeper than ${DEEPEST} levels`]);
    if (diff.stopped === 'broken')
        throw new Refused(['it has a tree that is missing or cannot be read']);
    return diff.changes;
}
/** Sizes of the resulting blobs and the targets of the links among them. */
async function measured(git, changes) {
    const blobs = changes.filter((change) => change.mode.startsWith('10') || change.mode === '120000');
    const sizes = await blobSizes(git, [...new Set(blobs.map((change) => change.oid))]);
    const entries = [];
    for (const change of changes) {
        const bytes = sizes.get(change.oid) ?? 0;
        const target = change.mode !== '120000'
            ? null
            : bytes > LONGEST_LINK
                ? new Uint8Array()
                : await git.bytes(['cat-file', 'blob', change.oid]);
        entries.push({ path: change.path, mode: change.mode, status: change.status, bytes, target });
    }
    return entries;
}
async function blobSizes(git, oids) {
    const sizes = new Map();
    if (oids.length === 0)
        return sizes;
    const listed = await git.text(['cat-file', '--batch-check'], `${oids.join('\n')}\n`);
    for (const line of listed.split('\n')) {
        const [oid, type, size] = line.split(' ');
        if (oid === undefined || type !== 'blob')
            throw new Refused([`its object ${oid} is no blob or missing`]);
        sizes.set(oid, Number(size));
    }
    return sizes;
}
/** New names that meet others of the resulting tree on some file systems. */
async function meetings(git, candidate, changes) {
    const added = changes
        .filter((change) => change.status === 'A')
        .flatMap((change) => (0,tree_rules/* utf8 */.As)(change.path) ?? []);
    return added.length === 0 ? [] : (0,tree_rules/* collisions */.eS)(added, await treePaths(git, candidate)).map(tree_rules/* meetingReason */.OR);
}
/** Every path of a commit or tree. */
async function treePaths(git, treeish) {
    const listed = await git.bytes(['ls-tree', '-r', '-z', '--name-only', treeish]);
    return listed.toString('utf8').split('\0').slice(0, -1);
}
/** The index goes last: git sees a pack only through it. */
async function moveIn(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    const names = (await (0,promises_.readdir)(from)).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
    for (const name of names)
        await (0,promises_.rename)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW1wb3J0ZWQtY2hhbmdlLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL2dpdC9pbXBvcnRlZC1jaGFuZ2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUN2RSxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBRWpDLE9BQU8sRUFBRSxVQUFVLEVBQWlCLE1BQU0scUJBQXFCLENBQUM7QUFDaEUsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFDcEQsT0FBTyxFQUFFLGVBQWUsRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBRW5ELE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQztBQUU3QyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sZ0JBQWdCLENBQUM7QUFDM0MsT0FBTyxFQUNMLE9BQU8sRUFFUCxVQUFVLEVBQ1YsYUFBYSxFQUNiLE1BQU0sRUFDTixRQUFRLEVBQ1IsSUFBSSxHQUNMLE1BQU0saUJBQWlCLENBQUM7QUFFekIsbUVBQW1FO0FBQ25FLE1BQU0sYUFBYSxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ3RDLE1BQU0sT0FBTyxHQUFHLEdBQUcsQ0FBQztBQUNwQixNQUFNLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDMUIscUZBQXFGO0FBQ3JGLE1BQU0saUJBQWlCLEdBQUcsQ0FBQyxRQUFRLEVBQUUsV0FBVyxFQUFFLFdBQVcsQ0FBQyxDQUFDO0FBRS9ELGtEQUFrRDtBQUNsRCxNQUFNLE9BQVEsU0FBUSxLQUFLO0lBQ2hCLE9BQU8sQ0FBb0I7SUFDcEMsWUFBWSxPQUEwQjtRQUNwQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO1FBQzFCLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDO0lBQ3pCLENBQUM7Q0FDRjtBQUVELGlHQUFpRztBQUNqRyxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FDaEMsR0FBUSxFQUNSLElBQWdCLEVBQ2hCLElBQWMsRUFDZCxNQUFvQjtJQUVwQixNQUFNLE9BQU8sR0FBRyxHQUFHLENBQUMsUUFBUSxDQUFDLGVBQWUsSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUM7SUFDckYsc0ZBQXNGO0lBQ3RGLE1BQU0sVUFBVSxHQUFHLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxhQUFhLENBQUMsQ0FBQyxDQUFDO0lBQzNFLElBQUksQ0FBQztRQUNILE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztRQUN0QyxNQUFNLE1BQU0sR0FBRyxHQUFHLENBQUMsSUFBSSxDQUFDO1lBQ3RCLGVBQWUsRUFBRSxVQUFVO1lBQzNCLFVBQVUsRUFBRSxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxVQUFVLElBQUksRUFBRSxDQUFDLENBQUM7WUFDekQsZUFBZSxFQUFFLE1BQU0sQ0FBQyxRQUFRLEdBQUcsYUFBYTtTQUNqRCxDQUFDLENBQUM7UUFDSCxNQUFNLE9BQU8sR0FBRyxNQUFNLEtBQUssQ0FBQyxNQUFNLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLFVBQVUsRUFBRSxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUM7UUFDOUYsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUk7WUFBRSxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztRQUN6RixPQUFPLE9BQU8sQ0FBQztJQUNqQixDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLElBQUksS0FBSyxZQUFZLE9BQU87WUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFDO1FBQ2pGLE1BQU0sS0FBSyxDQUFDO0lBQ2QsQ0FBQztZQUFTLENBQUM7UUFDVCxNQUFNLEVBQUUsQ0FBQyxVQUFVLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3pELENBQUM7QUFDSCxDQUFDO0FBVUQsS0FBSyxVQUFVLEtBQUssQ0FBQyxHQUFRLEVBQUUsT0FBZ0I7SUFDN0MsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxPQUFPLENBQUM7SUFDakMsTUFBTSxNQUFNLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0lBQzNCLE1BQU0sRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEdBQUcsTUFBTSxVQUFVLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0lBQzNELE1BQU0sT0FBTyxHQUFHLE1BQU0sWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0lBQzVELE1BQU0sT0FBTyxHQUFHLE1BQU0sUUFBUSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQztJQUM3QyxNQUFNLE9BQU8sR0FBRyxDQUFDLEdBQUcsUUFBUSxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0lBQy9DLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxDQUFDO1FBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxRQUFRLENBQUMsR0FBRyxFQUFFLFNBQVMsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUM7SUFDckYsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLENBQUM7UUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUM7SUFDOUUsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDeEYsT0FBTztRQUNMLElBQUksRUFBRSxJQUFJO1FBQ1YsU0FBUztRQUNULElBQUk7UUFDSixLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU07UUFDbkIsS0FBSyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUM7UUFDM0QsS0FBSztRQUNMLGNBQWMsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxTQUFTLENBQUMsQ0FBQztLQUM1RSxDQUFDO0FBQ0osQ0FBQztBQUVELDJEQUEyRDtBQUMzRCxTQUFTLFdBQVcsQ0FBQyxJQUFZLEVBQUUsS0FBd0I7SUFDekQsT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLFdBQVcsRUFBRSxFQUFFLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkYsQ0FBQztBQUVELEtBQUssVUFBVSxNQUFNLENBQUMsR0FBUSxFQUFFLE9BQWdCO0lBQzlDLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsUUFBUSxHQUFHLGFBQWEsQ0FBQztJQUNyRCxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUMsVUFBVSxHQUFHLElBQUk7UUFDaEMsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLGdCQUFnQixPQUFPLENBQUMsSUFBSSxDQUFDLFVBQVUscUJBQXFCLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQztJQUMxRixNQUFNLE1BQU0sR0FBRyxZQUFZLGlCQUFpQixDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsR0FBRyxJQUFJLFNBQVMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDO0lBQ3pGLE1BQU0sTUFBTSxHQUFHLE1BQU0sR0FBRyxDQUFDLEdBQUcsQ0FDMUIsQ0FBQyxZQUFZLEVBQUUsTUFBTSxFQUFFLFlBQVksRUFBRSxvQkFBb0IsSUFBSSxFQUFFLEVBQUUsU0FBUyxDQUFDLEVBQzNFLE9BQU8sQ0FBQyxJQUFJLENBQ2IsQ0FBQztJQUNGLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxDQUFDO1FBQUUsT0FBTztJQUM5QixNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsTUFBTTtTQUN2QixLQUFLLENBQUMsSUFBSSxDQUFDO1NBQ1gsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxvQkFBb0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7U0FDakQsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7SUFDYixJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMseUJBQXlCLENBQUMsQ0FBQztRQUMvRCxNQUFNLElBQUksaUJBQWlCLENBQ3pCLFdBQVcsRUFDWCxtREFBbUQsRUFDbkQsc0VBQXNFLENBQ3ZFLENBQUM7SUFDSixNQUFNLElBQUksT0FBTyxDQUFDLENBQUMseUJBQXlCLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLGFBQWEsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDeEcsQ0FBQztBQU9ELGlJQUFpSTtBQUNqSSxLQUFLLFVBQVUsVUFBVSxDQUFDLEdBQVEsRUFBRSxPQUFnQjtJQUNsRCxNQUFNLE9BQU8sR0FBYSxFQUFFLENBQUM7SUFDN0IsS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxJQUFJLE1BQU0sYUFBYSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztRQUNyRSxJQUFJLElBQUksS0FBSyxRQUFRO1lBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQzthQUNwQyxJQUFJLElBQUksS0FBSyxLQUFLO1lBQUUsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLHNCQUFzQixDQUFDLENBQUMsQ0FBQztJQUN2RSxDQUFDO0lBQ0QsTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLE9BQU8sQ0FBQztJQUN0QixJQUFJLEdBQUcsS0FBSyxTQUFTLElBQUksT0FBTyxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDO1FBQzdELE1BQU0sSUFBSSxPQUFPLENBQUMsQ0FBQyxrQkFBa0IsT0FBTyxDQUFDLE1BQU0seUJBQXlCLENBQUMsQ0FBQyxDQUFDO0lBQ2pGLE1BQU0sSUFBSSxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsVUFBVSxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0lBQy9FLE1BQU0sSUFBSSxHQUFHLHFCQUFxQixDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQztJQUN6RCxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksS0FBSyxlQUFlLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUM7UUFDbkUsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLGNBQWMsR0FBRyx1QkFBdUIsT0FBTyxDQUFDLElBQUksMEJBQTBCLENBQUMsQ0FBQyxDQUFDO0lBQ3RHLE9BQU8sRUFBRSxTQUFTLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxDQUFDO0FBQ2xDLENBQUM7QUFFRCxLQUFLLFVBQVUsYUFBYSxDQUMxQixHQUFRLEVBQ1IsTUFBYztJQUVkLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBTSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztJQUM1RSxJQUFJLEtBQUssS0FBSyxTQUFTO1FBQUUsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLG1CQUFtQixDQUFDLENBQUMsQ0FBQztJQUNsRSxNQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxhQUFhLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQzFFLE9BQU8sTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRTtRQUN6QyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDcEMsT0FBTyxHQUFHLEtBQUssU0FBUyxJQUFJLFVBQVUsQ0FBQyxHQUFHLENBQUMsSUFBSSxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztJQUMzRixDQUFDLENBQUMsQ0FBQztBQUNMLENBQUM7QUFFRCxLQUFLLFVBQVUsWUFBWSxDQUN6QixHQUFRLEVBQ1IsSUFBYyxFQUNkLElBQWMsRUFDZCxNQUFvQjtJQUVwQixNQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxXQUFXLEVBQUUsVUFBVSxFQUFFLGtCQUFrQixFQUFFLEdBQUcsSUFBSSxTQUFTLENBQUMsQ0FBQyxDQUFDO0lBQy9GLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxDQUFDO1FBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxnQ0FBZ0MsTUFBTSxDQUFDLE1BQU0sQ0FBQyxhQUFhLENBQUMsQ0FBQztJQUN0RyxNQUFNLElBQUksR0FBRyxNQUFNLFNBQVMsQ0FBQyxHQUFHLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFLFdBQVcsRUFBRSxNQUFNLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0lBQ3BHLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxVQUFVO1FBQzdCLE1BQU0sSUFBSSxPQUFPLENBQUMsQ0FBQyxrQ0FBa0MsTUFBTSxDQUFDLFFBQVEsZ0NBQWdDLENBQUMsQ0FBQyxDQUFDO0lBQ3pHLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxVQUFVO1FBQUUsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLHFDQUFxQyxPQUFPLFNBQVMsQ0FBQyxDQUFDLENBQUM7SUFDNUcsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLFFBQVE7UUFBRSxNQUFNLElBQUksT0FBTyxDQUFDLENBQUMsaURBQWlELENBQUMsQ0FBQyxDQUFDO0lBQ3RHLE9BQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQztBQUN0QixDQUFDO0FBRUQsNEVBQTRFO0FBQzVFLEtBQUssVUFBVSxRQUFRLENBQUMsR0FBUSxFQUFFLE9BQTZCO0lBQzdELE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUM7SUFDbkcsTUFBTSxLQUFLLEdBQUcsTUFBTSxTQUFTLENBQUMsR0FBRyxFQUFFLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7SUFDcEYsTUFBTSxPQUFPLEdBQW1CLEVBQUUsQ0FBQztJQUNuQyxLQUFLLE1BQU0sTUFBTSxJQUFJLE9BQU8sRUFBRSxDQUFDO1FBQzdCLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUN6QyxNQUFNLE1BQU0sR0FDVixNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVE7WUFDdEIsQ0FBQyxDQUFDLElBQUk7WUFDTixDQUFDLENBQUMsS0FBSyxHQUFHLFlBQVk7Z0JBQ3BCLENBQUMsQ0FBQyxJQUFJLFVBQVUsRUFBRTtnQkFDbEIsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLFVBQVUsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7UUFDMUQsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0lBQy9GLENBQUM7SUFDRCxPQUFPLE9BQU8sQ0FBQztBQUNqQixDQUFDO0FBRUQsS0FBSyxVQUFVLFNBQVMsQ0FBQyxHQUFRLEVBQUUsSUFBdUI7SUFDeEQsTUFBTSxLQUFLLEdBQUcsSUFBSSxHQUFHLEVBQWtCLENBQUM7SUFDeEMsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUM7UUFBRSxPQUFPLEtBQUssQ0FBQztJQUNwQyxNQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxVQUFVLEVBQUUsZUFBZSxDQUFDLEVBQUUsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUNyRixLQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztRQUN0QyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQzFDLElBQUksR0FBRyxLQUFLLFNBQVMsSUFBSSxJQUFJLEtBQUssTUFBTTtZQUFFLE1BQU0sSUFBSSxPQUFPLENBQUMsQ0FBQyxjQUFjLEdBQUcsd0JBQXdCLENBQUMsQ0FBQyxDQUFDO1FBQ3pHLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0lBQy9CLENBQUM7SUFDRCxPQUFPLEtBQUssQ0FBQztBQUNmLENBQUM7QUFFRCw2RUFBNkU7QUFDN0UsS0FBSyxVQUFVLFFBQVEsQ0FDckIsR0FBUSxFQUNSLFNBQW1CLEVBQ25CLE9BQTZCO0lBRTdCLE1BQU0sS0FBSyxHQUFHLE9BQU87U0FDbEIsTUFBTSxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsTUFBTSxLQUFLLEdBQUcsQ0FBQztTQUN6QyxPQUFPLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUM7SUFDaEQsT0FBTyxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxVQUFVLENBQUMsS0FBSyxFQUFFLE1BQU0sU0FBUyxDQUFDLEdBQUcsRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxhQUFhLENBQUMsQ0FBQztBQUN6RyxDQUFDO0FBRUQsc0NBQXNDO0FBQ3RDLE1BQU0sQ0FBQyxLQUFLLFVBQVUsU0FBUyxDQUFDLEdBQVEsRUFBRSxPQUFpQjtJQUN6RCxNQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxTQUFTLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxhQUFhLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQztJQUNoRixPQUFPLE1BQU0sQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUMxRCxDQUFDO0FBRUQsNERBQTREO0FBQzVELEtBQUssVUFBVSxNQUFNLENBQUMsSUFBWSxFQUFFLEVBQVU7SUFDNUMsTUFBTSxLQUFLLENBQUMsRUFBRSxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7SUFDckMsTUFBTSxLQUFLLEdBQUcsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQzVHLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSztRQUFFLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNFLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFJlYWRzIGFuIGFnZW50J3MgYGNoYW5nZS5wYWNrYCBpbnRvIGEgcXVhcmFudGluZSBhbmQganVkZ2VzIGl0IGJ5IGdpdCBvYmplY3RzIGFsb25lLiBJdHMgb2JqZWN0cyByZWFjaCB0aGUgcmVwb3NpdG9yeSBvbmx5IHdoZW5cbiAqIG5vdGhpbmcgaXMgcmVmdXNlZDsgd2hhdCB0aGUgcGFjayBzYXlzIGFib3V0IGl0c2VsZiBjb3VudHMgZm9yIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IG1rZGlyLCBta2R0ZW1wLCByZWFkZGlyLCByZW5hbWUsIHJtIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgQ2hhbmdlTGltaXRzLCBJbXBvcnRlZENoYW5nZSB9IGZyb20gJy4uLy4uL2FwcC9wb3J0cy5qcyc7XG5pbXBvcnQgeyBpc09iamVjdElkLCB0eXBlIE9iamVjdElkIH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyBjYW5kaWRhdGVDb21taXQgfSBmcm9tICcuL2NoYW5nZS1wYWNrLmpzJztcbmltcG9ydCB0eXBlIHsgR2l0IH0gZnJvbSAnLi9naXQuanMnO1xuaW1wb3J0IHsgbWF0Y2hlc0dsb2IgfSBmcm9tICcuL3BhdGgtZ2xvYi5qcyc7XG5pbXBvcnQgdHlwZSB7IFJhd0NoYW5nZSB9IGZyb20gJy4vcmF3LWRpZmYuanMnO1xuaW1wb3J0IHsgZGlmZlRyZWVzIH0gZnJvbSAnLi90cmVlLWRpZmYuanMnO1xuaW1wb3J0IHtcbiAgYm91bmRlZCxcbiAgdHlwZSBDaGFuZ2VkRW50cnksXG4gIGNvbGxpc2lvbnMsXG4gIG1lZXRpbmdSZWFzb24sXG4gIHF1b3RlZCxcbiAgcmVmdXNhbHMsXG4gIHV0ZjgsXG59IGZyb20gJy4vdHJlZS1ydWxlcy5qcyc7XG5cbi8qKiBUcmVlcyBhbmQgY29tbWl0cyBvbiB0b3Agb2YgdGhlIGJsb2JzIHRoYXQgdGhlIGxpbWl0IGNvdW50cy4gKi9cbmNvbnN0IFBBQ0tfT1ZFUkhFQUQgPSA4ICogMTAyNCAqIDEwMjQ7XG5jb25zdCBERUVQRVNUID0gMTAwO1xuY29uc3QgTE9OR0VTVF9MSU5LID0gNDA5Njtcbi8qKiBOYW1lcyB0aGF0IGdpdCdzIG93biBjaGVjayB3b3VsZCBzdG9wIGF0OyB0aGUgcnVsZXMgbmFtZSBlYWNoIG9mIHRoZW0gaW5zdGVhZC4gKi9cbmNvbnN0IExFRlRfVE9fVEhFX1JVTEVTID0gWydoYXNEb3QnLCAnaGFzRG90ZG90JywgJ2hhc0RvdGdpdCddO1xuXG4vKiogUmVmdXNhbCBmb3VuZCBvbiB0aGUgd2F5OyBlbmRzIHRoZSByZWFkaW5nLiAqL1xuY2xhc3MgUmVmdXNlZCBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgcmVhc29uczogcmVhZG9ubHkgc3RyaW5nW107XG4gIGNvbnN0cnVjdG9yKHJlYXNvbnM6IHJlYWRvbmx5IHN0cmluZ1tdKSB7XG4gICAgc3VwZXIocmVhc29ucy5qb2luKCc7ICcpKTtcbiAgICB0aGlzLnJlYXNvbnMgPSByZWFzb25zO1xuICB9XG59XG5cbi8qKiBJbXBvcnRzIHRoZSBwYWNrIGludG8gYGdpdGAncyBvYmplY3QgZGlyZWN0b3J5LCBvciBzYXlzIGV2ZXJ5dGhpbmcgdGhhdCBzcGVha3MgYWdhaW5zdCBpdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBpbXBvcnRDaGFuZ2UoXG4gIGdpdDogR2l0LFxuICBwYWNrOiBVaW50OEFycmF5LFxuICBiYXNlOiBPYmplY3RJZCxcbiAgbGltaXRzOiBDaGFuZ2VMaW1pdHMsXG4pOiBQcm9taXNlPEltcG9ydGVkQ2hhbmdlPiB7XG4gIGNvbnN0IG9iamVjdHMgPSBnaXQuc2V0dGluZ3Mub2JqZWN0RGlyZWN0b3J5ID8/IGpvaW4oZ2l0LnNldHRpbmdzLmdpdERpciwgJ29iamVjdHMnKTtcbiAgLy8gSW5zaWRlIHRoZSBnaXQgZGlyZWN0b3J5OiByZW5hbWluZyB0aGUgcGFjayBpbnRvIHBsYWNlIG11c3Qgbm90IGNyb3NzIGZpbGUgc3lzdGVtcy5cbiAgY29uc3QgcXVhcmFudGluZSA9IGF3YWl0IG1rZHRlbXAoam9pbihnaXQuc2V0dGluZ3MuZ2l0RGlyLCAncXVhcmFudGluZS0nKSk7XG4gIHRyeSB7XG4gICAgYXdhaXQgbWtkaXIoam9pbihxdWFyYW50aW5lLCAncGFjaycpKTtcbiAgICBjb25zdCBpbnNpZGUgPSBnaXQud2l0aCh7XG4gICAgICBvYmplY3REaXJlY3Rvcnk6IHF1YXJhbnRpbmUsXG4gICAgICBhbHRlcm5hdGVzOiBbb2JqZWN0cywgLi4uKGdpdC5zZXR0aW5ncy5hbHRlcm5hdGVzID8/IFtdKV0sXG4gICAgICBhbGxvY2F0aW9uTGltaXQ6IGxpbWl0cy5tYXhCeXRlcyArIFBBQ0tfT1ZFUkhFQUQsXG4gICAgfSk7XG4gICAgY29uc3QgdmVyZGljdCA9IGF3YWl0IGp1ZGdlKGluc2lkZSwgeyBwYWNrLCBiYXNlLCBsaW1pdHMsIGZvbGRlcjogam9pbihxdWFyYW50aW5lLCAncGFjaycpIH0pO1xuICAgIGlmICh2ZXJkaWN0LmtpbmQgPT09ICdvaycpIGF3YWl0IG1vdmVJbihqb2luKHF1YXJhbnRpbmUsICdwYWNrJyksIGpvaW4ob2JqZWN0cywgJ3BhY2snKSk7XG4gICAgcmV0dXJuIHZlcmRpY3Q7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgUmVmdXNlZCkgcmV0dXJuIHsga2luZDogJ3JlZnVzZWQnLCByZWFzb25zOiBlcnJvci5yZWFzb25zIH07XG4gICAgdGhyb3cgZXJyb3I7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgcm0ocXVhcmFudGluZSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICB9XG59XG5cbmludGVyZmFjZSBBcnJpdmFsIHtcbiAgcmVhZG9ubHkgcGFjazogVWludDhBcnJheTtcbiAgcmVhZG9ubHkgYmFzZTogT2JqZWN0SWQ7XG4gIHJlYWRvbmx5IGxpbWl0czogQ2hhbmdlTGltaXRzO1xuICAvKiogV2hlcmUgaW5kZXgtcGFjayBsZWF2ZXMgdGhlIHBhY2suICovXG4gIHJlYWRvbmx5IGZvbGRlcjogc3RyaW5nO1xufVxuXG5hc3luYyBmdW5jdGlvbiBqdWRnZShnaXQ6IEdpdCwgYXJyaXZhbDogQXJyaXZhbCk6IFByb21pc2U8SW1wb3J0ZWRDaGFuZ2U+IHtcbiAgY29uc3QgeyBiYXNlLCBsaW1pdHMgfSA9IGFycml2YWw7XG4gIGF3YWl0IHVucGFjayhnaXQsIGFycml2YWwpO1xuICBjb25zdCB7IGNhbmRpZGF0ZSwgdHJlZSB9ID0gYXdhaXQgb25seUNvbW1pdChnaXQsIGFycml2YWwpO1xuICBjb25zdCBjaGFuZ2VzID0gYXdhaXQgY2hhbmdlc1NpbmNlKGdpdCwgYmFzZSwgdHJlZSwgbGltaXRzKTtcbiAgY29uc3QgZW50cmllcyA9IGF3YWl0IG1lYXN1cmVkKGdpdCwgY2hhbmdlcyk7XG4gIGNvbnN0IHJlYXNvbnMgPSBbLi4ucmVmdXNhbHMoZW50cmllcywgbGltaXRzKV07XG4gIGlmIChyZWFzb25zLmxlbmd0aCA9PT0gMCkgcmVhc29ucy5wdXNoKC4uLihhd2FpdCBtZWV0aW5ncyhnaXQsIGNhbmRpZGF0ZSwgY2hhbmdlcykpKTtcbiAgaWYgKHJlYXNvbnMubGVuZ3RoID4gMCkgcmV0dXJuIHsga2luZDogJ3JlZnVzZWQnLCByZWFzb25zOiBib3VuZGVkKHJlYXNvbnMpIH07XG4gIGNvbnN0IHBhdGhzID0gY2hhbmdlcy5tYXAoKGNoYW5nZSkgPT4gQnVmZmVyLmZyb20oY2hhbmdlLnBhdGgpLnRvU3RyaW5nKCd1dGY4JykpLnNvcnQoKTtcbiAgcmV0dXJuIHtcbiAgICBraW5kOiAnb2snLFxuICAgIGNhbmRpZGF0ZSxcbiAgICB0cmVlLFxuICAgIGZpbGVzOiBwYXRocy5sZW5ndGgsXG4gICAgYnl0ZXM6IGVudHJpZXMucmVkdWNlKChzdW0sIGVudHJ5KSA9PiBzdW0gKyBlbnRyeS5ieXRlcywgMCksXG4gICAgcGF0aHMsXG4gICAgcHJvdGVjdGVkUGF0aHM6IHBhdGhzLmZpbHRlcigocGF0aCkgPT4gaXNQcm90ZWN0ZWQocGF0aCwgbGltaXRzLnByb3RlY3RlZCkpLFxuICB9O1xufVxuXG4vKiogTGV0dGVyIGNhc2UgbXVzdCBub3QgZ2V0IGEgcGF0aCBwYXN0IGl0cyBwcm90ZWN0aW9uLiAqL1xuZnVuY3Rpb24gaXNQcm90ZWN0ZWQocGF0aDogc3RyaW5nLCBnbG9iczogcmVhZG9ubHkgc3RyaW5nW10pOiBib29sZWFuIHtcbiAgcmV0dXJuIGdsb2JzLnNvbWUoKGdsb2IpID0+IG1hdGNoZXNHbG9iKGdsb2IudG9Mb3dlckNhc2UoKSwgcGF0aC50b0xvd2VyQ2FzZSgpKSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHVucGFjayhnaXQ6IEdpdCwgYXJyaXZhbDogQXJyaXZhbCk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBtb3N0ID0gYXJyaXZhbC5saW1pdHMubWF4Qnl0ZXMgKyBQQUNLX09WRVJIRUFEO1xuICBpZiAoYXJyaXZhbC5wYWNrLmJ5dGVMZW5ndGggPiBtb3N0KVxuICAgIHRocm93IG5ldyBSZWZ1c2VkKFtgaXRzIHBhY2sgaGFzICR7YXJyaXZhbC5wYWNrLmJ5dGVMZW5ndGh9IGJ5dGVzLCBtb3JlIHRoYW4gJHttb3N0fWBdKTtcbiAgY29uc3Qgc3RyaWN0ID0gYC0tc3RyaWN0PSR7TEVGVF9UT19USEVfUlVMRVMubWFwKChuYW1lKSA9PiBgJHtuYW1lfT1pZ25vcmVgKS5qb2luKCcsJyl9YDtcbiAgY29uc3QgcmVzdWx0ID0gYXdhaXQgZ2l0LnJ1bihcbiAgICBbJ2luZGV4LXBhY2snLCBzdHJpY3QsICctLWZpeC10aGluJywgYC0tbWF4LWlucHV0LXNpemU9JHttb3N0fWAsICctLXN0ZGluJ10sXG4gICAgYXJyaXZhbC5wYWNrLFxuICApO1xuICBpZiAocmVzdWx0LmNvZGUgPT09IDApIHJldHVybjtcbiAgY29uc3Qgc2FpZCA9IHJlc3VsdC5zdGRlcnJcbiAgICAuc3BsaXQoJ1xcbicpXG4gICAgLmZpbHRlcigobGluZSkgPT4gL14oPzplcnJvcnxmYXRhbCk6IC8udGVzdChsaW5lKSlcbiAgICAuc2xpY2UoLTQpO1xuICBpZiAoc2FpZC5zb21lKChsaW5lKSA9PiBsaW5lLmluY2x1ZGVzKCdObyBzcGFjZSBsZWZ0IG9uIGRldmljZScpKSlcbiAgICB0aHJvdyBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgICAnRElTS19GVUxMJyxcbiAgICAgICdnaXQgaW5kZXgtcGFjayBmb3VuZCBubyBzcGFjZSBsZWZ0IG9uIHRoZSBkZXZpY2UuJyxcbiAgICAgICdGcmVlIHNvbWUgc3BhY2UgYW5kIHJ1biB0aGUgc2FtZSBjb21tYW5kIGFnYWluOyBub3RoaW5nIHdhcyBjaGFuZ2VkLicsXG4gICAgKTtcbiAgdGhyb3cgbmV3IFJlZnVzZWQoW2BnaXQgcmVmdXNlcyBpdHMgcGFjazogJHtxdW90ZWQoc2FpZC5qb2luKCc7ICcpIHx8IGBleGl0IGNvZGUgJHtyZXN1bHQuY29kZX1gKX1gXSk7XG59XG5cbmludGVyZmFjZSBDYW5kaWRhdGUge1xuICByZWFkb25seSBjYW5kaWRhdGU6IE9iamVjdElkO1xuICByZWFkb25seSB0cmVlOiBPYmplY3RJZDtcbn1cblxuLyoqIFRoZSBwYWNrIGhvbGRzIG9uZSBjb21taXQsIGFuZCB0aGF0IGlzIHRoZSBvbmUgd2hpY2ggZm9sbG93cyBmcm9tIGl0cyB0cmVlIGFuZCB0aGUgYmFzZTogbm8gb3RoZXIgd29yZHMsIGRhdGVzIG9yIHBhcmVudHMuICovXG5hc3luYyBmdW5jdGlvbiBvbmx5Q29tbWl0KGdpdDogR2l0LCBhcnJpdmFsOiBBcnJpdmFsKTogUHJvbWlzZTxDYW5kaWRhdGU+IHtcbiAgY29uc3QgY29tbWl0czogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChjb25zdCB7IHR5cGUsIG9pZCB9IG9mIGF3YWl0IHBhY2tlZE9iamVjdHMoZ2l0LCBhcnJpdmFsLmZvbGRlcikpIHtcbiAgICBpZiAodHlwZSA9PT0gJ2NvbW1pdCcpIGNvbW1pdHMucHVzaChvaWQpO1xuICAgIGVsc2UgaWYgKHR5cGUgPT09ICd0YWcnKSB0aHJvdyBuZXcgUmVmdXNlZChbJ2l0cyBwYWNrIGhvbGRzIGEgdGFnJ10pO1xuICB9XG4gIGNvbnN0IFtvaWRdID0gY29tbWl0cztcbiAgaWYgKG9pZCA9PT0gdW5kZWZpbmVkIHx8IGNvbW1pdHMubGVuZ3RoID4gMSB8fCAhaXNPYmplY3RJZChvaWQpKVxuICAgIHRocm93IG5ldyBSZWZ1c2VkKFtgaXRzIHBhY2sgaG9sZHMgJHtjb21taXRzLmxlbmd0aH0gY29tbWl0cyBpbnN0ZWFkIG9mIG9uZWBdKTtcbiAgY29uc3QgdGV4dCA9IChhd2FpdCBnaXQuYnl0ZXMoWydjYXQtZmlsZScsICdjb21taXQnLCBvaWRdKSkudG9TdHJpbmcoJ2xhdGluMScpO1xuICBjb25zdCB0cmVlID0gL150cmVlIChbMC05YS1mXSspXFxuLy5leGVjKHRleHQpPy5bMV0gPz8gJyc7XG4gIGlmICghaXNPYmplY3RJZCh0cmVlKSB8fCB0ZXh0ICE9PSBjYW5kaWRhdGVDb21taXQodHJlZSwgYXJyaXZhbC5iYXNlKSlcbiAgICB0aHJvdyBuZXcgUmVmdXNlZChbYGl0cyBjb21taXQgJHtvaWR9IGlzIG5vdCBhIGNoYW5nZSBvZiAke2Fycml2YWwuYmFzZX0gYXMgYW4gYXR0ZW1wdCBsZWF2ZXMgaXRgXSk7XG4gIHJldHVybiB7IGNhbmRpZGF0ZTogb2lkLCB0cmVlIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHBhY2tlZE9iamVjdHMoXG4gIGdpdDogR2l0LFxuICBmb2xkZXI6IHN0cmluZyxcbik6IFByb21pc2U8cmVhZG9ubHkgeyByZWFkb25seSBvaWQ6IHN0cmluZzsgcmVhZG9ubHkgdHlwZTogc3RyaW5nIH1bXT4ge1xuICBjb25zdCBpbmRleCA9IChhd2FpdCByZWFkZGlyKGZvbGRlcikpLmZpbmQoKG5hbWUpID0+IG5hbWUuZW5kc1dpdGgoJy5pZHgnKSk7XG4gIGlmIChpbmRleCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgUmVmdXNlZChbJ2l0cyBwYWNrIGlzIGVtcHR5J10pO1xuICBjb25zdCBsaXN0ZWQgPSBhd2FpdCBnaXQudGV4dChbJ3ZlcmlmeS1wYWNrJywgJy12Jywgam9pbihmb2xkZXIsIGluZGV4KV0pO1xuICByZXR1cm4gbGlzdGVkLnNwbGl0KCdcXG4nKS5mbGF0TWFwKChsaW5lKSA9PiB7XG4gICAgY29uc3QgW29pZCwgdHlwZV0gPSBsaW5lLnNwbGl0KCcgJyk7XG4gICAgcmV0dXJuIG9pZCAhPT0gdW5kZWZpbmVkICYmIGlzT2JqZWN0SWQob2lkKSAmJiB0eXBlICE9PSB1bmRlZmluZWQgPyBbeyBvaWQsIHR5cGUgfV0gOiBbXTtcbiAgfSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGNoYW5nZXNTaW5jZShcbiAgZ2l0OiBHaXQsXG4gIGJhc2U6IE9iamVjdElkLFxuICB0cmVlOiBPYmplY3RJZCxcbiAgbGltaXRzOiBDaGFuZ2VMaW1pdHMsXG4pOiBQcm9taXNlPHJlYWRvbmx5IFJhd0NoYW5nZVtdPiB7XG4gIGNvbnN0IGJlZm9yZSA9IGF3YWl0IGdpdC50ZXh0KFsncmV2LXBhcnNlJywgJy0tdmVyaWZ5JywgJy0tZW5kLW9mLW9wdGlvbnMnLCBgJHtiYXNlfV57dHJlZX1gXSk7XG4gIGlmICghaXNPYmplY3RJZChiZWZvcmUpKSB0aHJvdyBuZXcgRXJyb3IoYEludGVybmFsIGVycm9yOiBnaXQgYW5zd2VyZWQgJHtxdW90ZWQoYmVmb3JlKX0gZm9yIGEgdHJlZWApO1xuICBjb25zdCBkaWZmID0gYXdhaXQgZGlmZlRyZWVzKGdpdCwgYmVmb3JlLCB0cmVlLCB7IG1vc3RDaGFuZ2VzOiBsaW1pdHMubWF4RmlsZXMsIGRlZXBlc3Q6IERFRVBFU1QgfSk7XG4gIGlmIChkaWZmLnN0b3BwZWQgPT09ICd0b28gbWFueScpXG4gICAgdGhyb3cgbmV3IFJlZnVzZWQoW2BpdCBjaGFuZ2VzIG1vcmUgZmlsZXMgdGhhbiB0aGUgJHtsaW1pdHMubWF4RmlsZXN9IHRoYXQgY2hhbmdlcy5tYXhfZmlsZXMgYWxsb3dzYF0pO1xuICBpZiAoZGlmZi5zdG9wcGVkID09PSAndG9vIGRlZXAnKSB0aHJvdyBuZXcgUmVmdXNlZChbYGl0IGhhcyBmb2xkZXJzIG5lc3RlZCBkZWVwZXIgdGhhbiAke0RFRVBFU1R9IGxldmVsc2BdKTtcbiAgaWYgKGRpZmYuc3RvcHBlZCA9PT0gJ2Jyb2tlbicpIHRocm93IG5ldyBSZWZ1c2VkKFsnaXQgaGFzIGEgdHJlZSB0aGF0IGlzIG1pc3Npbmcgb3IgY2Fubm90IGJlIHJlYWQnXSk7XG4gIHJldHVybiBkaWZmLmNoYW5nZXM7XG59XG5cbi8qKiBTaXplcyBvZiB0aGUgcmVzdWx0aW5nIGJsb2JzIGFuZCB0aGUgdGFyZ2V0cyBvZiB0aGUgbGlua3MgYW1vbmcgdGhlbS4gKi9cbmFzeW5jIGZ1bmN0aW9uIG1lYXN1cmVkKGdpdDogR2l0LCBjaGFuZ2VzOiByZWFkb25seSBSYXdDaGFuZ2VbXSk6IFByb21pc2U8cmVhZG9ubHkgQ2hhbmdlZEVudHJ5W10+IHtcbiAgY29uc3QgYmxvYnMgPSBjaGFuZ2VzLmZpbHRlcigoY2hhbmdlKSA9PiBjaGFuZ2UubW9kZS5zdGFydHNXaXRoKCcxMCcpIHx8IGNoYW5nZS5tb2RlID09PSAnMTIwMDAwJyk7XG4gIGNvbnN0IHNpemVzID0gYXdhaXQgYmxvYlNpemVzKGdpdCwgWy4uLm5ldyBTZXQoYmxvYnMubWFwKChjaGFuZ2UpID0+IGNoYW5nZS5vaWQpKV0pO1xuICBjb25zdCBlbnRyaWVzOiBDaGFuZ2VkRW50cnlbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGNoYW5nZSBvZiBjaGFuZ2VzKSB7XG4gICAgY29uc3QgYnl0ZXMgPSBzaXplcy5nZXQoY2hhbmdlLm9pZCkgPz8gMDtcbiAgICBjb25zdCB0YXJnZXQgPVxuICAgICAgY2hhbmdlLm1vZGUgIT09ICcxMjAwMDAnXG4gICAgICAgID8gbnVsbFxuICAgICAgICA6IGJ5dGVzID4gTE9OR0VTVF9MSU5LXG4gICAgICAgICAgPyBuZXcgVWludDhBcnJheSgpXG4gICAgICAgICAgOiBhd2FpdCBnaXQuYnl0ZXMoWydjYXQtZmlsZScsICdibG9iJywgY2hhbmdlLm9pZF0pO1xuICAgIGVudHJpZXMucHVzaCh7IHBhdGg6IGNoYW5nZS5wYXRoLCBtb2RlOiBjaGFuZ2UubW9kZSwgc3RhdHVzOiBjaGFuZ2Uuc3RhdHVzLCBieXRlcywgdGFyZ2V0IH0pO1xuICB9XG4gIHJldHVybiBlbnRyaWVzO1xufVxuXG5hc3luYyBmdW5jdGlvbiBibG9iU2l6ZXMoZ2l0OiBHaXQsIG9pZHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogUHJvbWlzZTxSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4+IHtcbiAgY29uc3Qgc2l6ZXMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBpZiAob2lkcy5sZW5ndGggPT09IDApIHJldHVybiBzaXplcztcbiAgY29uc3QgbGlzdGVkID0gYXdhaXQgZ2l0LnRleHQoWydjYXQtZmlsZScsICctLWJhdGNoLWNoZWNrJ10sIGAke29pZHMuam9pbignXFxuJyl9XFxuYCk7XG4gIGZvciAoY29uc3QgbGluZSBvZiBsaXN0ZWQuc3BsaXQoJ1xcbicpKSB7XG4gICAgY29uc3QgW29pZCwgdHlwZSwgc2l6ZV0gPSBsaW5lLnNwbGl0KCcgJyk7XG4gICAgaWYgKG9pZCA9PT0gdW5kZWZpbmVkIHx8IHR5cGUgIT09ICdibG9iJykgdGhyb3cgbmV3IFJlZnVzZWQoW2BpdHMgb2JqZWN0ICR7b2lkfSBpcyBubyBibG9iIG9yIG1pc3NpbmdgXSk7XG4gICAgc2l6ZXMuc2V0KG9pZCwgTnVtYmVyKHNpemUpKTtcbiAgfVxuICByZXR1cm4gc2l6ZXM7XG59XG5cbi8qKiBOZXcgbmFtZXMgdGhhdCBtZWV0IG90aGVycyBvZiB0aGUgcmVzdWx0aW5nIHRyZWUgb24gc29tZSBmaWxlIHN5c3RlbXMuICovXG5hc3luYyBmdW5jdGlvbiBtZWV0aW5ncyhcbiAgZ2l0OiBHaXQsXG4gIGNhbmRpZGF0ZTogT2JqZWN0SWQsXG4gIGNoYW5nZXM6IHJlYWRvbmx5IFJhd0NoYW5nZVtdLFxuKTogUHJvbWlzZTxyZWFkb25seSBzdHJpbmdbXT4ge1xuICBjb25zdCBhZGRlZCA9IGNoYW5nZXNcbiAgICAuZmlsdGVyKChjaGFuZ2UpID0+IGNoYW5nZS5zdGF0dXMgPT09ICdBJylcbiAgICAuZmxhdE1hcCgoY2hhbmdlKSA9PiB1dGY4KGNoYW5nZS5wYXRoKSA/PyBbXSk7XG4gIHJldHVybiBhZGRlZC5sZW5ndGggPT09IDAgPyBbXSA6IGNvbGxpc2lvbnMoYWRkZWQsIGF3YWl0IHRyZWVQYXRocyhnaXQsIGNhbmRpZGF0ZSkpLm1hcChtZWV0aW5nUmVhc29uKTtcbn1cblxuLyoqIEV2ZXJ5IHBhdGggb2YgYSBjb21taXQgb3IgdHJlZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB0cmVlUGF0aHMoZ2l0OiBHaXQsIHRyZWVpc2g6IE9iamVjdElkKTogUHJvbWlzZTxyZWFkb25seSBzdHJpbmdbXT4ge1xuICBjb25zdCBsaXN0ZWQgPSBhd2FpdCBnaXQuYnl0ZXMoWydscy10cmVlJywgJy1yJywgJy16JywgJy0tbmFtZS1vbmx5JywgdHJlZWlzaF0pO1xuICByZXR1cm4gbGlzdGVkLnRvU3RyaW5nKCd1dGY4Jykuc3BsaXQoJ1xcMCcpLnNsaWNlKDAsIC0xKTtcbn1cblxuLyoqIFRoZSBpbmRleCBnb2VzIGxhc3Q6IGdpdCBzZWVzIGEgcGFjayBvbmx5IHRocm91Z2ggaXQuICovXG5hc3luYyBmdW5jdGlvbiBtb3ZlSW4oZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGF3YWl0IG1rZGlyKHRvLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgY29uc3QgbmFtZXMgPSAoYXdhaXQgcmVhZGRpcihmcm9tKSkuc29ydCgoYSwgYikgPT4gTnVtYmVyKGEuZW5kc1dpdGgoJy5pZHgnKSkgLSBOdW1iZXIoYi5lbmRzV2l0aCgnLmlkeCcpKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcykgYXdhaXQgcmVuYW1lKGpvaW4oZnJvbSwgbmFtZSksIGpvaW4odG8sIG5hbWUpKTtcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/adapters/git/raw-diff.js
var raw_diff = __webpack_require__(9215);
;// CONCATENATED MODULE: ./build/src/adapters/git/code-repository.js







const IDENTITY = 'Orchestrator <orchestrator@localhost>';
/** The `CodeRepository` of one repository. */
function createCodeRepository(options) {
    const { git, remote } = options;
    // With none of our object stores: the source has its own.
    const source = new git_git/* Git */.T({ gitDir: options.sourceGitDir });
    const identity = options.identity ?? IDENTITY;
    return {
        head: () => headOf(source),
        tip: (branch) => (remote === null ? ownTip(source, branch) : remoteTip(git, remote, branch)),
        missingInputs: (commit, paths) => missingInputs(git, commit, paths),
        importChange: (pack, base, limits) => importChange(git, pack, base, limits),
        merge: (input) => merge(git, { ...input, identity }),
    };
}
async function headOf(source) {
    const [ref, commit] = await Promise.all([
        source.run(['symbolic-ref', '-q', 'HEAD']),
        source.run(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']),
    ]);
    const sha = commit.stdout.toString('utf8').trim();
    if (commit.code === 0 && (0,ids/* isObjectId */.TS)(sha))
        return { ref: ref.code === 0 ? ref.stdout.toString('utf8').trim() : 'HEAD', sha };
    if (/not a git repository/i.test(commit.stderr))
        throw new errors/* OrchestratorError */.jD('GIT_NO_REPOSITORY', `${source.settings.gitDir} is no git repository.`, 'Run `git init` and commit something, or set `changes: { integrate: none }`.');
    throw new errors/* OrchestratorError */.jD('GIT_NO_COMMITS', 'The repository has no commit that work could start from.', 'Commit something first, or set `changes: { integrate: none }` to let agents work in place.');
}
async function ownTip(source, branch) {
    const shown = await source.run(['show-ref', '--verify', '--hash', '--', `refs/heads/${branch}`]);
    const sha = shown.stdout.toString('utf8').trim();
    return shown.code === 0 && (0,ids/* isObjectId */.TS)(sha) ? sha : null;
}
/** Between the answer and the fetch somebody may push: then both are asked again. */
const TRIES = 5;
async function remoteTip(git, remote, branch) {
    const ref = `refs/heads/${branch}`;
    for (let tried = 0; tried < TRIES; tried += 1) {
        const sha = await listedTip(remote, ref);
        if (sha === null || (await atHand(git, sha)))
            return sha;
        // No history is needed: merges are made over synthetic commits.
        const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1'];
        const fetched = await remote.git.run([...args, '--end-of-options', remote.url, ref]);
        if (fetched.code !== 0)
            throw unreachable(remote.url, fetched.stderr);
        if (await atHand(git, sha))
            return sha;
    }
    throw unreachable(remote.url, `${ref} moved ${TRIES} times while it was fetched`);
}
async function listedTip(remote, ref) {
    const listed = await remote.git.run(['ls-remote', '--end-of-options', remote.url, ref]);
    if (listed.code !== 0)
        throw unreachable(remote.url, listed.stderr);
    const lines = listed.stdout.toString('utf8').split('\n');
    const sha = lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0] ?? '';
    return (0,ids/* isObjectId */.TS)(sha) ? sha : null;
}
async function atHand(git, commit) {
    return (await git.run(['cat-file', '-e', `${commit}^{tree}`])).code === 0;
}
function unreachable(url, said) {
    return new errors/* OrchestratorError */.jD('REMOTE_UNREACHABLE', `The remote ${url.replace(/\/\/[^/@]*@/, '//')} did not answer: ${said.trim().split('\n').slice(-3).join('; ')}`, 'Check the network, the URL and the credentials; nothing was changed.');
}
async function missingInputs(git, commit, paths) {
    if (paths.length === 0)
        return [];
    const plain = paths.filter((path) => !isGlob(path) && !path.includes('\n'));
    const missing = new Set(paths.filter((path) => path.includes('\n')));
    if (plain.length > 0) {
        const asked = plain.map((path) => `${commit}:${path.replace(/\/+$/, '')}\n`).join('');
        const answers = (await git.text(['cat-file', '--batch-check=%(objecttype)'], asked)).split('\n');
        for (const [index, path] of plain.entries())
            if (answers[index]?.endsWith(' missing') !== false)
                missing.add(path);
    }
    if (paths.some(isGlob)) {
        const all = await treePaths(git, commit);
        for (const glob of paths.filter(isGlob))
            if (!all.some((path) => matchesGlob(glob, path)))
                missing.add(glob);
    }
    return paths.filter((path) => missing.has(path));
}
async function merge(git, order) {
    const tree = order.tip === order.base ? await treeOf(git, order.candidate) : await mergedTree(git, order);
    if (typeof tree !== 'string')
        return tree;
    const commit = await writeCommit(git, tree, [order.tip], order);
    return { kind: 'merged', commit };
}
async function mergedTree(git, order) {
    const [base, tip, candidate] = await Promise.all([order.base, order.tip, order.candidate].map((commit) => treeOf(git, commit)));
    if (base === undefined || tip === undefined || candidate === undefined)
        throw new Error('Internal error: a merge needs three trees');
    // git 2.38 takes no merge base: three commits that stand in such a relation give it one, whatever the history is.
    const root = await writeCommit(git, base, [], order);
    const [ours, theirs] = await Promise.all([
        writeCommit(git, tip, [root], { ...order, message: 'tip' }),
        writeCommit(git, candidate, [root], { ...order, message: 'candidate' }),
    ]);
    const merged = await git.run([
        'merge-tree',
        '--write-tree',
        '-z',
        '--name-only',
        '--no-messages',
        '--end-of-options',
        ours,
        theirs,
    ]);
    const [tree, ...conflicts] = merged.stdout.toString('utf8').split('\0');
    if ((merged.code !== 0 && merged.code !== 1) || tree === undefined || !(0,ids/* isObjectId */.TS)(tree))
        throw new errors/* OrchestratorError */.jD('GIT_FAILED', `git merge-tree ended with exit code ${merged.code}: ${merged.stderr.trim() || 'no message'}`, 'Check that git is 2.38 or newer; nothing was changed.');
    if (merged.code === 1)
        return conflict(conflicts.filter((path) => path !== ''));
    return await withoutMeetings(git, order, tree);
}
/** Two agents may each have added a name that differs from the other's only by letter case: git merges that, many systems cannot. */
async function withoutMeetings(git, order, tree) {
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--diff-filter=A'];
    const diff = await git.bytes([...args, order.base, order.candidate]);
    const added = (0,raw_diff/* parseRawDiff */.L)(diff).flatMap((change) => (0,tree_rules/* utf8 */.As)(change.path) ?? []);
    if (added.length === 0)
        return tree;
    const met = (0,tree_rules/* collisions */.eS)(added, await treePaths(git, tree));
    return met.length === 0 ? tree : conflict(met.flatMap((pair) => [pair.path, pair.other]));
}
function conflict(paths) {
    return { kind: 'conflict', paths: [...new Set(paths)].sort() };
}
async function treeOf(git, commit) {
    return objectId(await git.text(['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`]));
}
async function writeCommit(git, tree, parents, order) {
    const who = `${order.identity} ${order.at} +0000`;
    const lines = [
        `tree ${tree}`,
        ...parents.map((parent) => `parent ${parent}`),
        `author ${who}`,
        `committer ${who}`,
    ];
    const text = `${lines.join('\n')}\n\n${order.message.replaceAll('\0', '').trimEnd()}\n`;
    return objectId(await git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], text));
}
function objectId(text) {
    if (!(0,ids/* isObjectId */.TS)(text))
        throw new Error(`Internal error: git answered ${JSON.stringify(text)} for an object id`);
    return text;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29kZS1yZXBvc2l0b3J5LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL2dpdC9jb2RlLXJlcG9zaXRvcnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBTUEsT0FBTyxFQUFFLFVBQVUsRUFBaUIsTUFBTSxxQkFBcUIsQ0FBQztBQUNoRSxPQUFPLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUNwRCxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBQy9CLE9BQU8sRUFBRSxZQUFZLEVBQUUsU0FBUyxFQUFFLE1BQU0sc0JBQXNCLENBQUM7QUFDL0QsT0FBTyxFQUFFLE1BQU0sRUFBRSxXQUFXLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQztBQUNyRCxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sZUFBZSxDQUFDO0FBQzdDLE9BQU8sRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFhbkQsTUFBTSxRQUFRLEdBQUcsdUNBQXVDLENBQUM7QUFFekQsOENBQThDO0FBQzlDLE1BQU0sVUFBVSxvQkFBb0IsQ0FBQyxPQUE4QjtJQUNqRSxNQUFNLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxHQUFHLE9BQU8sQ0FBQztJQUNoQywwREFBMEQ7SUFDMUQsTUFBTSxNQUFNLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLFlBQVksRUFBRSxDQUFDLENBQUM7SUFDekQsTUFBTSxRQUFRLEdBQUcsT0FBTyxDQUFDLFFBQVEsSUFBSSxRQUFRLENBQUM7SUFDOUMsT0FBTztRQUNMLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDO1FBQzFCLEdBQUcsRUFBRSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQztRQUM1RixhQUFhLEVBQUUsQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUM7UUFDbkUsWUFBWSxFQUFFLENBQUMsSUFBZ0IsRUFBRSxJQUFjLEVBQUUsTUFBb0IsRUFBRSxFQUFFLENBQ3ZFLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUM7UUFDdkMsS0FBSyxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLEVBQUUsR0FBRyxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUM7S0FDckQsQ0FBQztBQUNKLENBQUM7QUFFRCxLQUFLLFVBQVUsTUFBTSxDQUFDLE1BQVc7SUFDL0IsTUFBTSxDQUFDLEdBQUcsRUFBRSxNQUFNLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxHQUFHLENBQUM7UUFDdEMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLGNBQWMsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7UUFDMUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLFdBQVcsRUFBRSxVQUFVLEVBQUUsa0JBQWtCLEVBQUUsZUFBZSxDQUFDLENBQUM7S0FDM0UsQ0FBQyxDQUFDO0lBQ0gsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDbEQsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsSUFBSSxVQUFVLENBQUMsR0FBRyxDQUFDO1FBQ3RDLE9BQU8sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUM7SUFDcEYsSUFBSSx1QkFBdUIsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQztRQUM3QyxNQUFNLElBQUksaUJBQWlCLENBQ3pCLG1CQUFtQixFQUNuQixHQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUMsTUFBTSx3QkFBd0IsRUFDakQsNkVBQTZFLENBQzlFLENBQUM7SUFDSixNQUFNLElBQUksaUJBQWlCLENBQ3pCLGdCQUFnQixFQUNoQiwwREFBMEQsRUFDMUQsNEZBQTRGLENBQzdGLENBQUM7QUFDSixDQUFDO0FBRUQsS0FBSyxVQUFVLE1BQU0sQ0FBQyxNQUFXLEVBQUUsTUFBYztJQUMvQyxNQUFNLEtBQUssR0FBRyxNQUFNLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxVQUFVLEVBQUUsVUFBVSxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsY0FBYyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7SUFDakcsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDakQsT0FBTyxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsSUFBSSxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQzFELENBQUM7QUFJRCxxRkFBcUY7QUFDckYsTUFBTSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBRWhCLEtBQUssVUFBVSxTQUFTLENBQUMsR0FBUSxFQUFFLE1BQWMsRUFBRSxNQUFjO0lBQy9ELE1BQU0sR0FBRyxHQUFHLGNBQWMsTUFBTSxFQUFFLENBQUM7SUFDbkMsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLEtBQUssRUFBRSxLQUFLLElBQUksQ0FBQyxFQUFFLENBQUM7UUFDOUMsTUFBTSxHQUFHLEdBQUcsTUFBTSxTQUFTLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDO1FBQ3pDLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxDQUFDLE1BQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLENBQUMsQ0FBQztZQUFFLE9BQU8sR0FBRyxDQUFDO1FBQ3pELGdFQUFnRTtRQUNoRSxNQUFNLElBQUksR0FBRyxDQUFDLE9BQU8sRUFBRSxTQUFTLEVBQUUsV0FBVyxFQUFFLHVCQUF1QixFQUFFLFdBQVcsQ0FBQyxDQUFDO1FBQ3JGLE1BQU0sT0FBTyxHQUFHLE1BQU0sTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxrQkFBa0IsRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUM7UUFDckYsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLENBQUM7WUFBRSxNQUFNLFdBQVcsQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQztRQUN0RSxJQUFJLE1BQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLENBQUM7WUFBRSxPQUFPLEdBQUcsQ0FBQztJQUN6QyxDQUFDO0lBQ0QsTUFBTSxXQUFXLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLEdBQUcsVUFBVSxLQUFLLDZCQUE2QixDQUFDLENBQUM7QUFDcEYsQ0FBQztBQUVELEtBQUssVUFBVSxTQUFTLENBQUMsTUFBYyxFQUFFLEdBQVc7SUFDbEQsTUFBTSxNQUFNLEdBQUcsTUFBTSxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLFdBQVcsRUFBRSxrQkFBa0IsRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUM7SUFDeEYsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUM7UUFBRSxNQUFNLFdBQVcsQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNwRSxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDekQsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEdBQUcsRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDO0lBQ2xGLE9BQU8sVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztBQUN0QyxDQUFDO0FBRUQsS0FBSyxVQUFVLE1BQU0sQ0FBQyxHQUFRLEVBQUUsTUFBZ0I7SUFDOUMsT0FBTyxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLFVBQVUsRUFBRSxJQUFJLEVBQUUsR0FBRyxNQUFNLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQzVFLENBQUM7QUFFRCxTQUFTLFdBQVcsQ0FBQyxHQUFXLEVBQUUsSUFBWTtJQUM1QyxPQUFPLElBQUksaUJBQWlCLENBQzFCLG9CQUFvQixFQUNwQixjQUFjLEdBQUcsQ0FBQyxPQUFPLENBQUMsYUFBYSxFQUFFLElBQUksQ0FBQyxvQkFBb0IsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFDaEgsc0VBQXNFLENBQ3ZFLENBQUM7QUFDSixDQUFDO0FBRUQsS0FBSyxVQUFVLGFBQWEsQ0FDMUIsR0FBUSxFQUNSLE1BQWdCLEVBQ2hCLEtBQXdCO0lBRXhCLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDO1FBQUUsT0FBTyxFQUFFLENBQUM7SUFDbEMsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDNUUsTUFBTSxPQUFPLEdBQUcsSUFBSSxHQUFHLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7SUFDckUsSUFBSSxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxDQUFDO1FBQ3JCLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7UUFDdEYsTUFBTSxPQUFPLEdBQUcsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxVQUFVLEVBQUUsNkJBQTZCLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNqRyxLQUFLLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLElBQUksS0FBSyxDQUFDLE9BQU8sRUFBRTtZQUN6QyxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUMsRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLEtBQUssS0FBSztnQkFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzFFLENBQUM7SUFDRCxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztRQUN2QixNQUFNLEdBQUcsR0FBRyxNQUFNLFNBQVMsQ0FBQyxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUM7UUFDekMsS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQztZQUNyQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsV0FBVyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztnQkFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3hFLENBQUM7SUFDRCxPQUFPLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNuRCxDQUFDO0FBV0QsS0FBSyxVQUFVLEtBQUssQ0FBQyxHQUFRLEVBQUUsS0FBaUI7SUFDOUMsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLFVBQVUsQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUM7SUFDMUcsSUFBSSxPQUFPLElBQUksS0FBSyxRQUFRO1FBQUUsT0FBTyxJQUFJLENBQUM7SUFDMUMsTUFBTSxNQUFNLEdBQUcsTUFBTSxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQztJQUNoRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsQ0FBQztBQUNwQyxDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FBQyxHQUFRLEVBQUUsS0FBaUI7SUFDbkQsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsR0FBRyxDQUM5QyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsU0FBUyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQzlFLENBQUM7SUFDRixJQUFJLElBQUksS0FBSyxTQUFTLElBQUksR0FBRyxLQUFLLFNBQVMsSUFBSSxTQUFTLEtBQUssU0FBUztRQUNwRSxNQUFNLElBQUksS0FBSyxDQUFDLDJDQUEyQyxDQUFDLENBQUM7SUFDL0Qsa0hBQWtIO0lBQ2xILE1BQU0sSUFBSSxHQUFHLE1BQU0sV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDO0lBQ3JELE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsR0FBRyxDQUFDO1FBQ3ZDLFdBQVcsQ0FBQyxHQUFHLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxHQUFHLEtBQUssRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUM7UUFDM0QsV0FBVyxDQUFDLEdBQUcsRUFBRSxTQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLEdBQUcsS0FBSyxFQUFFLE9BQU8sRUFBRSxXQUFXLEVBQUUsQ0FBQztLQUN4RSxDQUFDLENBQUM7SUFDSCxNQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUM7UUFDM0IsWUFBWTtRQUNaLGNBQWM7UUFDZCxJQUFJO1FBQ0osYUFBYTtRQUNiLGVBQWU7UUFDZixrQkFBa0I7UUFDbEIsSUFBSTtRQUNKLE1BQU07S0FDUCxDQUFDLENBQUM7SUFDSCxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsU0FBUyxDQUFDLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3hFLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsQ0FBQyxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDO1FBQ3JGLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsWUFBWSxFQUNaLHVDQUF1QyxNQUFNLENBQUMsSUFBSSxLQUFLLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksWUFBWSxFQUFFLEVBQzdGLHVEQUF1RCxDQUN4RCxDQUFDO0lBQ0osSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUM7UUFBRSxPQUFPLFFBQVEsQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztJQUNoRixPQUFPLE1BQU0sZUFBZSxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDakQsQ0FBQztBQUVELHFJQUFxSTtBQUNySSxLQUFLLFVBQVUsZUFBZSxDQUM1QixHQUFRLEVBQ1IsS0FBaUIsRUFDakIsSUFBYztJQUVkLE1BQU0sSUFBSSxHQUFHLENBQUMsV0FBVyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLGNBQWMsRUFBRSxpQkFBaUIsQ0FBQyxDQUFDO0lBQ25GLE1BQU0sSUFBSSxHQUFHLE1BQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUM7SUFDckUsTUFBTSxLQUFLLEdBQUcsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUM5RSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQztRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQ3BDLE1BQU0sR0FBRyxHQUFHLFVBQVUsQ0FBQyxLQUFLLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDMUQsT0FBTyxHQUFHLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDNUYsQ0FBQztBQUVELFNBQVMsUUFBUSxDQUFDLEtBQXdCO0lBQ3hDLE9BQU8sRUFBRSxJQUFJLEVBQUUsVUFBVSxFQUFFLEtBQUssRUFBRSxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDO0FBQ2pFLENBQUM7QUFFRCxLQUFLLFVBQVUsTUFBTSxDQUFDLEdBQVEsRUFBRSxNQUFnQjtJQUM5QyxPQUFPLFFBQVEsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxXQUFXLEVBQUUsVUFBVSxFQUFFLGtCQUFrQixFQUFFLEdBQUcsTUFBTSxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDckcsQ0FBQztBQUVELEtBQUssVUFBVSxXQUFXLENBQ3hCLEdBQVEsRUFDUixJQUFjLEVBQ2QsT0FBNEIsRUFDNUIsS0FBb0Y7SUFFcEYsTUFBTSxHQUFHLEdBQUcsR0FBRyxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFLFFBQVEsQ0FBQztJQUNsRCxNQUFNLEtBQUssR0FBRztRQUNaLFFBQVEsSUFBSSxFQUFFO1FBQ2QsR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxVQUFVLE1BQU0sRUFBRSxDQUFDO1FBQzlDLFVBQVUsR0FBRyxFQUFFO1FBQ2YsYUFBYSxHQUFHLEVBQUU7S0FDbkIsQ0FBQztJQUNGLE1BQU0sSUFBSSxHQUFHLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUMsT0FBTyxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQztJQUN4RixPQUFPLFFBQVEsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxhQUFhLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsU0FBUyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMxRixDQUFDO0FBRUQsU0FBUyxRQUFRLENBQUMsSUFBWTtJQUM1QixJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQztRQUNuQixNQUFNLElBQUksS0FBSyxDQUFDLGdDQUFnQyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxDQUFDO0lBQzNGLE9BQU8sSUFBSSxDQUFDO0FBQ2QsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVGhlIGNvZGUgYmVoaW5kIGEgc2Vzc2lvbjogd2hlcmUgd29yayBzdGFydHMgZnJvbSwgd2hhdCBhbiBhZ2VudCdzIGNoYW5nZSBob2xkcywgYW5kIGhvdyBpdCBqb2lucyB0aGUgb3RoZXJzLiBPbmx5IG9iamVjdHMgYXJlXG4gKiB3cml0dGVuLCBpbnRvIGEgZ2l0IGRpcmVjdG9yeSBvZiBvdXIgb3duOyBubyByZWYgbW92ZXMsIGFuZCBvZiB0aGUgdXNlcidzIHJlcG9zaXRvcnkgb25seSByZWZzIGFyZSByZWFkLlxuICovXG5pbXBvcnQgdHlwZSB7IENoYW5nZUxpbWl0cywgQ29kZVJlcG9zaXRvcnksIE1lcmdlT3V0Y29tZSB9IGZyb20gJy4uLy4uL2FwcC9wb3J0cy5qcyc7XG5pbXBvcnQgdHlwZSB7IEluc3RhbnQgfSBmcm9tICcuLi8uLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB7IGlzT2JqZWN0SWQsIHR5cGUgT2JqZWN0SWQgfSBmcm9tICcuLi8uLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB7IE9yY2hlc3RyYXRvckVycm9yIH0gZnJvbSAnLi4vLi4vZXJyb3JzLmpzJztcbmltcG9ydCB7IEdpdCB9IGZyb20gJy4vZ2l0LmpzJztcbmltcG9ydCB7IGltcG9ydENoYW5nZSwgdHJlZVBhdGhzIH0gZnJvbSAnLi9pbXBvcnRlZC1jaGFuZ2UuanMnO1xuaW1wb3J0IHsgaXNHbG9iLCBtYXRjaGVzR2xvYiB9IGZyb20gJy4vcGF0aC1nbG9iLmpzJztcbmltcG9ydCB7IHBhcnNlUmF3RGlmZiB9IGZyb20gJy4vcmF3LWRpZmYuanMnO1xuaW1wb3J0IHsgY29sbGlzaW9ucywgdXRmOCB9IGZyb20gJy4vdHJlZS1ydWxlcy5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29kZVJlcG9zaXRvcnlPcHRpb25zIHtcbiAgLyoqIE91ciBvd24gYmFyZSBnaXQgZGlyZWN0b3J5LCB3aGljaCBhbHNvIHJlYWRzIHRoZSBvYmplY3RzIG9mIHRoZSBzb3VyY2UuICovXG4gIHJlYWRvbmx5IGdpdDogR2l0O1xuICAvKiogR2l0IGRpcmVjdG9yeSBvZiB0aGUgdXNlcidzIHJlcG9zaXRvcnkgKG9mIHRoZSB3b3JrIHRyZWUgYXQgaGFuZCwgd2hlcmUgdGhlcmUgYXJlIHNldmVyYWwpLiAqL1xuICByZWFkb25seSBzb3VyY2VHaXREaXI6IHN0cmluZztcbiAgLyoqIFRoZSByZW1vdGUgd2hvc2UgYnJhbmNoZXMgYXJlIHRoZSB0cnV0aCwgd2l0aCBhIGBHaXRgIG9mIHRoZSBzYW1lIGRpcmVjdG9yeSB0aGF0IG1heSB0YWxrIHRvIGl0OyBudWxsID0gdGhlIHNvdXJjZSdzIG93biBicmFuY2hlcyBhcmUuICovXG4gIHJlYWRvbmx5IHJlbW90ZTogeyByZWFkb25seSB1cmw6IHN0cmluZzsgcmVhZG9ubHkgZ2l0OiBHaXQgfSB8IG51bGw7XG4gIC8qKiBgTmFtZSA8YWRkcmVzcz5gIG9mIG1lcmdlIGNvbW1pdHMuICovXG4gIHJlYWRvbmx5IGlkZW50aXR5Pzogc3RyaW5nO1xufVxuXG5jb25zdCBJREVOVElUWSA9ICdPcmNoZXN0cmF0b3IgPG9yY2hlc3RyYXRvckBsb2NhbGhvc3Q+JztcblxuLyoqIFRoZSBgQ29kZVJlcG9zaXRvcnlgIG9mIG9uZSByZXBvc2l0b3J5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUNvZGVSZXBvc2l0b3J5KG9wdGlvbnM6IENvZGVSZXBvc2l0b3J5T3B0aW9ucyk6IENvZGVSZXBvc2l0b3J5IHtcbiAgY29uc3QgeyBnaXQsIHJlbW90ZSB9ID0gb3B0aW9ucztcbiAgLy8gV2l0aCBub25lIG9mIG91ciBvYmplY3Qgc3RvcmVzOiB0aGUgc291cmNlIGhhcyBpdHMgb3duLlxuICBjb25zdCBzb3VyY2UgPSBuZXcgR2l0KHsgZ2l0RGlyOiBvcHRpb25zLnNvdXJjZUdpdERpciB9KTtcbiAgY29uc3QgaWRlbnRpdHkgPSBvcHRpb25zLmlkZW50aXR5ID8/IElERU5USVRZO1xuICByZXR1cm4ge1xuICAgIGhlYWQ6ICgpID0+IGhlYWRPZihzb3VyY2UpLFxuICAgIHRpcDogKGJyYW5jaCkgPT4gKHJlbW90ZSA9PT0gbnVsbCA/IG93blRpcChzb3VyY2UsIGJyYW5jaCkgOiByZW1vdGVUaXAoZ2l0LCByZW1vdGUsIGJyYW5jaCkpLFxuICAgIG1pc3NpbmdJbnB1dHM6IChjb21taXQsIHBhdGhzKSA9PiBtaXNzaW5nSW5wdXRzKGdpdCwgY29tbWl0LCBwYXRocyksXG4gICAgaW1wb3J0Q2hhbmdlOiAocGFjazogVWludDhBcnJheSwgYmFzZTogT2JqZWN0SWQsIGxpbWl0czogQ2hhbmdlTGltaXRzKSA9PlxuICAgICAgaW1wb3J0Q2hhbmdlKGdpdCwgcGFjaywgYmFzZSwgbGltaXRzKSxcbiAgICBtZXJnZTogKGlucHV0KSA9PiBtZXJnZShnaXQsIHsgLi4uaW5wdXQsIGlkZW50aXR5IH0pLFxuICB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBoZWFkT2Yoc291cmNlOiBHaXQpOiBQcm9taXNlPHsgcmVhZG9ubHkgcmVmOiBzdHJpbmc7IHJlYWRvbmx5IHNoYTogT2JqZWN0SWQgfT4ge1xuICBjb25zdCBbcmVmLCBjb21taXRdID0gYXdhaXQgUHJvbWlzZS5hbGwoW1xuICAgIHNvdXJjZS5ydW4oWydzeW1ib2xpYy1yZWYnLCAnLXEnLCAnSEVBRCddKSxcbiAgICBzb3VyY2UucnVuKFsncmV2LXBhcnNlJywgJy0tdmVyaWZ5JywgJy0tZW5kLW9mLW9wdGlvbnMnLCAnSEVBRF57Y29tbWl0fSddKSxcbiAgXSk7XG4gIGNvbnN0IHNoYSA9IGNvbW1pdC5zdGRvdXQudG9TdHJpbmcoJ3V0ZjgnKS50cmltKCk7XG4gIGlmIChjb21taXQuY29kZSA9PT0gMCAmJiBpc09iamVjdElkKHNoYSkpXG4gICAgcmV0dXJuIHsgcmVmOiByZWYuY29kZSA9PT0gMCA/IHJlZi5zdGRvdXQudG9TdHJpbmcoJ3V0ZjgnKS50cmltKCkgOiAnSEVBRCcsIHNoYSB9O1xuICBpZiAoL25vdCBhIGdpdCByZXBvc2l0b3J5L2kudGVzdChjb21taXQuc3RkZXJyKSlcbiAgICB0aHJvdyBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgICAnR0lUX05PX1JFUE9TSVRPUlknLFxuICAgICAgYCR7c291cmNlLnNldHRpbmdzLmdpdERpcn0gaXMgbm8gZ2l0IHJlcG9zaXRvcnkuYCxcbiAgICAgICdSdW4gYGdpdCBpbml0YCBhbmQgY29tbWl0IHNvbWV0aGluZywgb3Igc2V0IGBjaGFuZ2VzOiB7IGludGVncmF0ZTogbm9uZSB9YC4nLFxuICAgICk7XG4gIHRocm93IG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAnR0lUX05PX0NPTU1JVFMnLFxuICAgICdUaGUgcmVwb3NpdG9yeSBoYXMgbm8gY29tbWl0IHRoYXQgd29yayBjb3VsZCBzdGFydCBmcm9tLicsXG4gICAgJ0NvbW1pdCBzb21ldGhpbmcgZmlyc3QsIG9yIHNldCBgY2hhbmdlczogeyBpbnRlZ3JhdGU6IG5vbmUgfWAgdG8gbGV0IGFnZW50cyB3b3JrIGluIHBsYWNlLicsXG4gICk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG93blRpcChzb3VyY2U6IEdpdCwgYnJhbmNoOiBzdHJpbmcpOiBQcm9taXNlPE9iamVjdElkIHwgbnVsbD4ge1xuICBjb25zdCBzaG93biA9IGF3YWl0IHNvdXJjZS5ydW4oWydzaG93LXJlZicsICctLXZlcmlmeScsICctLWhhc2gnLCAnLS0nLCBgcmVmcy9oZWFkcy8ke2JyYW5jaH1gXSk7XG4gIGNvbnN0IHNoYSA9IHNob3duLnN0ZG91dC50b1N0cmluZygndXRmOCcpLnRyaW0oKTtcbiAgcmV0dXJuIHNob3duLmNvZGUgPT09IDAgJiYgaXNPYmplY3RJZChzaGEpID8gc2hhIDogbnVsbDtcbn1cblxudHlwZSBSZW1vdGUgPSBOb25OdWxsYWJsZTxDb2RlUmVwb3NpdG9yeU9wdGlvbnNbJ3JlbW90ZSddPjtcblxuLyoqIEJldHdlZW4gdGhlIGFuc3dlciBhbmQgdGhlIGZldGNoIHNvbWVib2R5IG1heSBwdXNoOiB0aGVuIGJvdGggYXJlIGFza2VkIGFnYWluLiAqL1xuY29uc3QgVFJJRVMgPSA1O1xuXG5hc3luYyBmdW5jdGlvbiByZW1vdGVUaXAoZ2l0OiBHaXQsIHJlbW90ZTogUmVtb3RlLCBicmFuY2g6IHN0cmluZyk6IFByb21pc2U8T2JqZWN0SWQgfCBudWxsPiB7XG4gIGNvbnN0IHJlZiA9IGByZWZzL2hlYWRzLyR7YnJhbmNofWA7XG4gIGZvciAobGV0IHRyaWVkID0gMDsgdHJpZWQgPCBUUklFUzsgdHJpZWQgKz0gMSkge1xuICAgIGNvbnN0IHNoYSA9IGF3YWl0IGxpc3RlZFRpcChyZW1vdGUsIHJlZik7XG4gICAgaWYgKHNoYSA9PT0gbnVsbCB8fCAoYXdhaXQgYXRIYW5kKGdpdCwgc2hhKSkpIHJldHVybiBzaGE7XG4gICAgLy8gTm8gaGlzdG9yeSBpcyBuZWVkZWQ6IG1lcmdlcyBhcmUgbWFkZSBvdmVyIHN5bnRoZXRpYyBjb21taXRzLlxuICAgIGNvbnN0IGFyZ3MgPSBbJ2ZldGNoJywgJy0tcXVpZXQnLCAnLS1uby10YWdzJywgJy0tbm8td3JpdGUtZmV0Y2gtaGVhZCcsICctLWRlcHRoPTEnXTtcbiAgICBjb25zdCBmZXRjaGVkID0gYXdhaXQgcmVtb3RlLmdpdC5ydW4oWy4uLmFyZ3MsICctLWVuZC1vZi1vcHRpb25zJywgcmVtb3RlLnVybCwgcmVmXSk7XG4gICAgaWYgKGZldGNoZWQuY29kZSAhPT0gMCkgdGhyb3cgdW5yZWFjaGFibGUocmVtb3RlLnVybCwgZmV0Y2hlZC5zdGRlcnIpO1xuICAgIGlmIChhd2FpdCBhdEhhbmQoZ2l0LCBzaGEpKSByZXR1cm4gc2hhO1xuICB9XG4gIHRocm93IHVucmVhY2hhYmxlKHJlbW90ZS51cmwsIGAke3JlZn0gbW92ZWQgJHtUUklFU30gdGltZXMgd2hpbGUgaXQgd2FzIGZldGNoZWRgKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gbGlzdGVkVGlwKHJlbW90ZTogUmVtb3RlLCByZWY6IHN0cmluZyk6IFByb21pc2U8T2JqZWN0SWQgfCBudWxsPiB7XG4gIGNvbnN0IGxpc3RlZCA9IGF3YWl0IHJlbW90ZS5naXQucnVuKFsnbHMtcmVtb3RlJywgJy0tZW5kLW9mLW9wdGlvbnMnLCByZW1vdGUudXJsLCByZWZdKTtcbiAgaWYgKGxpc3RlZC5jb2RlICE9PSAwKSB0aHJvdyB1bnJlYWNoYWJsZShyZW1vdGUudXJsLCBsaXN0ZWQuc3RkZXJyKTtcbiAgY29uc3QgbGluZXMgPSBsaXN0ZWQuc3Rkb3V0LnRvU3RyaW5nKCd1dGY4Jykuc3BsaXQoJ1xcbicpO1xuICBjb25zdCBzaGEgPSBsaW5lcy5maW5kKChsaW5lKSA9PiBsaW5lLmVuZHNXaXRoKGBcXHQke3JlZn1gKSk/LnNwbGl0KCdcXHQnKVswXSA/PyAnJztcbiAgcmV0dXJuIGlzT2JqZWN0SWQoc2hhKSA/IHNoYSA6IG51bGw7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGF0SGFuZChnaXQ6IEdpdCwgY29tbWl0OiBPYmplY3RJZCk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICByZXR1cm4gKGF3YWl0IGdpdC5ydW4oWydjYXQtZmlsZScsICctZScsIGAke2NvbW1pdH1ee3RyZWV9YF0pKS5jb2RlID09PSAwO1xufVxuXG5mdW5jdGlvbiB1bnJlYWNoYWJsZSh1cmw6IHN0cmluZywgc2FpZDogc3RyaW5nKTogT3JjaGVzdHJhdG9yRXJyb3Ige1xuICByZXR1cm4gbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICdSRU1PVEVfVU5SRUFDSEFCTEUnLFxuICAgIGBUaGUgcmVtb3RlICR7dXJsLnJlcGxhY2UoL1xcL1xcL1teL0BdKkAvLCAnLy8nKX0gZGlkIG5vdCBhbnN3ZXI6ICR7c2FpZC50cmltKCkuc3BsaXQoJ1xcbicpLnNsaWNlKC0zKS5qb2luKCc7ICcpfWAsXG4gICAgJ0NoZWNrIHRoZSBuZXR3b3JrLCB0aGUgVVJMIGFuZCB0aGUgY3JlZGVudGlhbHM7IG5vdGhpbmcgd2FzIGNoYW5nZWQuJyxcbiAgKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gbWlzc2luZ0lucHV0cyhcbiAgZ2l0OiBHaXQsXG4gIGNvbW1pdDogT2JqZWN0SWQsXG4gIHBhdGhzOiByZWFkb25seSBzdHJpbmdbXSxcbik6IFByb21pc2U8cmVhZG9ubHkgc3RyaW5nW10+IHtcbiAgaWYgKHBhdGhzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFtdO1xuICBjb25zdCBwbGFpbiA9IHBhdGhzLmZpbHRlcigocGF0aCkgPT4gIWlzR2xvYihwYXRoKSAmJiAhcGF0aC5pbmNsdWRlcygnXFxuJykpO1xuICBjb25zdCBtaXNzaW5nID0gbmV3IFNldChwYXRocy5maWx0ZXIoKHBhdGgpID0+IHBhdGguaW5jbHVkZXMoJ1xcbicpKSk7XG4gIGlmIChwbGFpbi5sZW5ndGggPiAwKSB7XG4gICAgY29uc3QgYXNrZWQgPSBwbGFpbi5tYXAoKHBhdGgpID0+IGAke2NvbW1pdH06JHtwYXRoLnJlcGxhY2UoL1xcLyskLywgJycpfVxcbmApLmpvaW4oJycpO1xuICAgIGNvbnN0IGFuc3dlcnMgPSAoYXdhaXQgZ2l0LnRleHQoWydjYXQtZmlsZScsICctLWJhdGNoLWNoZWNrPSUob2JqZWN0dHlwZSknXSwgYXNrZWQpKS5zcGxpdCgnXFxuJyk7XG4gICAgZm9yIChjb25zdCBbaW5kZXgsIHBhdGhdIG9mIHBsYWluLmVudHJpZXMoKSlcbiAgICAgIGlmIChhbnN3ZXJzW2luZGV4XT8uZW5kc1dpdGgoJyBtaXNzaW5nJykgIT09IGZhbHNlKSBtaXNzaW5nLmFkZChwYXRoKTtcbiAgfVxuICBpZiAocGF0aHMuc29tZShpc0dsb2IpKSB7XG4gICAgY29uc3QgYWxsID0gYXdhaXQgdHJlZVBhdGhzKGdpdCwgY29tbWl0KTtcbiAgICBmb3IgKGNvbnN0IGdsb2Igb2YgcGF0aHMuZmlsdGVyKGlzR2xvYikpXG4gICAgICBpZiAoIWFsbC5zb21lKChwYXRoKSA9PiBtYXRjaGVzR2xvYihnbG9iLCBwYXRoKSkpIG1pc3NpbmcuYWRkKGdsb2IpO1xuICB9XG4gIHJldHVybiBwYXRocy5maWx0ZXIoKHBhdGgpID0+IG1pc3NpbmcuaGFzKHBhdGgpKTtcbn1cblxuaW50ZXJmYWNlIE1lcmdlT3JkZXIge1xuICByZWFkb25seSBiYXNlOiBPYmplY3RJZDtcbiAgcmVhZG9ubHkgdGlwOiBPYmplY3RJZDtcbiAgcmVhZG9ubHkgY2FuZGlkYXRlOiBPYmplY3RJZDtcbiAgcmVhZG9ubHkgbWVzc2FnZTogc3RyaW5nO1xuICByZWFkb25seSBhdDogSW5zdGFudDtcbiAgcmVhZG9ubHkgaWRlbnRpdHk6IHN0cmluZztcbn1cblxuYXN5bmMgZnVuY3Rpb24gbWVyZ2UoZ2l0OiBHaXQsIG9yZGVyOiBNZXJnZU9yZGVyKTogUHJvbWlzZTxNZXJnZU91dGNvbWU+IHtcbiAgY29uc3QgdHJlZSA9IG9yZGVyLnRpcCA9PT0gb3JkZXIuYmFzZSA/IGF3YWl0IHRyZWVPZihnaXQsIG9yZGVyLmNhbmRpZGF0ZSkgOiBhd2FpdCBtZXJnZWRUcmVlKGdpdCwgb3JkZXIpO1xuICBpZiAodHlwZW9mIHRyZWUgIT09ICdzdHJpbmcnKSByZXR1cm4gdHJlZTtcbiAgY29uc3QgY29tbWl0ID0gYXdhaXQgd3JpdGVDb21taXQoZ2l0LCB0cmVlLCBbb3JkZXIudGlwXSwgb3JkZXIpO1xuICByZXR1cm4geyBraW5kOiAnbWVyZ2VkJywgY29tbWl0IH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG1lcmdlZFRyZWUoZ2l0OiBHaXQsIG9yZGVyOiBNZXJnZU9yZGVyKTogUHJvbWlzZTxPYmplY3RJZCB8IE1lcmdlT3V0Y29tZT4ge1xuICBjb25zdCBbYmFzZSwgdGlwLCBjYW5kaWRhdGVdID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgW29yZGVyLmJhc2UsIG9yZGVyLnRpcCwgb3JkZXIuY2FuZGlkYXRlXS5tYXAoKGNvbW1pdCkgPT4gdHJlZU9mKGdpdCwgY29tbWl0KSksXG4gICk7XG4gIGlmIChiYXNlID09PSB1bmRlZmluZWQgfHwgdGlwID09PSB1bmRlZmluZWQgfHwgY2FuZGlkYXRlID09PSB1bmRlZmluZWQpXG4gICAgdGhyb3cgbmV3IEVycm9yKCdJbnRlcm5hbCBlcnJvcjogYSBtZXJnZSBuZWVkcyB0aHJlZSB0cmVlcycpO1xuICAvLyBnaXQgMi4zOCB0YWtlcyBubyBtZXJnZSBiYXNlOiB0aHJlZSBjb21taXRzIHRoYXQgc3RhbmQgaW4gc3VjaCBhIHJlbGF0aW9uIGdpdmUgaXQgb25lLCB3aGF0ZXZlciB0aGUgaGlzdG9yeSBpcy5cbiAgY29uc3Qgcm9vdCA9IGF3YWl0IHdyaXRlQ29tbWl0KGdpdCwgYmFzZSwgW10sIG9yZGVyKTtcbiAgY29uc3QgW291cnMsIHRoZWlyc10gPSBhd2FpdCBQcm9taXNlLmFsbChbXG4gICAgd3JpdGVDb21taXQoZ2l0LCB0aXAsIFtyb290XSwgeyAuLi5vcmRlciwgbWVzc2FnZTogJ3RpcCcgfSksXG4gICAgd3JpdGVDb21taXQoZ2l0LCBjYW5kaWRhdGUsIFtyb290XSwgeyAuLi5vcmRlciwgbWVzc2FnZTogJ2NhbmRpZGF0ZScgfSksXG4gIF0pO1xuICBjb25zdCBtZXJnZWQgPSBhd2FpdCBnaXQucnVuKFtcbiAgICAnbWVyZ2UtdHJlZScsXG4gICAgJy0td3JpdGUtdHJlZScsXG4gICAgJy16JyxcbiAgICAnLS1uYW1lLW9ubHknLFxuICAgICctLW5vLW1lc3NhZ2VzJyxcbiAgICAnLS1lbmQtb2Ytb3B0aW9ucycsXG4gICAgb3VycyxcbiAgICB0aGVpcnMsXG4gIF0pO1xuICBjb25zdCBbdHJlZSwgLi4uY29uZmxpY3RzXSA9IG1lcmdlZC5zdGRvdXQudG9TdHJpbmcoJ3V0ZjgnKS5zcGxpdCgnXFwwJyk7XG4gIGlmICgobWVyZ2VkLmNvZGUgIT09IDAgJiYgbWVyZ2VkLmNvZGUgIT09IDEpIHx8IHRyZWUgPT09IHVuZGVmaW5lZCB8fCAhaXNPYmplY3RJZCh0cmVlKSlcbiAgICB0aHJvdyBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgICAnR0lUX0ZBSUxFRCcsXG4gICAgICBgZ2l0IG1lcmdlLXRyZWUgZW5kZWQgd2l0aCBleGl0IGNvZGUgJHttZXJnZWQuY29kZX06ICR7bWVyZ2VkLnN0ZGVyci50cmltKCkgfHwgJ25vIG1lc3NhZ2UnfWAsXG4gICAgICAnQ2hlY2sgdGhhdCBnaXQgaXMgMi4zOCBvciBuZXdlcjsgbm90aGluZyB3YXMgY2hhbmdlZC4nLFxuICAgICk7XG4gIGlmIChtZXJnZWQuY29kZSA9PT0gMSkgcmV0dXJuIGNvbmZsaWN0KGNvbmZsaWN0cy5maWx0ZXIoKHBhdGgpID0+IHBhdGggIT09ICcnKSk7XG4gIHJldHVybiBhd2FpdCB3aXRob3V0TWVldGluZ3MoZ2l0LCBvcmRlciwgdHJlZSk7XG59XG5cbi8qKiBUd28gYWdlbnRzIG1heSBlYWNoIGhhdmUgYWRkZWQgYSBuYW1lIHRoYXQgZGlmZmVycyBmcm9tIHRoZSBvdGhlcidzIG9ubHkgYnkgbGV0dGVyIGNhc2U6IGdpdCBtZXJnZXMgdGhhdCwgbWFueSBzeXN0ZW1zIGNhbm5vdC4gKi9cbmFzeW5jIGZ1bmN0aW9uIHdpdGhvdXRNZWV0aW5ncyhcbiAgZ2l0OiBHaXQsXG4gIG9yZGVyOiBNZXJnZU9yZGVyLFxuICB0cmVlOiBPYmplY3RJZCxcbik6IFByb21pc2U8T2JqZWN0SWQgfCBNZXJnZU91dGNvbWU+IHtcbiAgY29uc3QgYXJncyA9IFsnZGlmZi10cmVlJywgJy1yJywgJy16JywgJy0tcmF3JywgJy0tbm8tcmVuYW1lcycsICctLWRpZmYtZmlsdGVyPUEnXTtcbiAgY29uc3QgZGlmZiA9IGF3YWl0IGdpdC5ieXRlcyhbLi4uYXJncywgb3JkZXIuYmFzZSwgb3JkZXIuY2FuZGlkYXRlXSk7XG4gIGNvbnN0IGFkZGVkID0gcGFyc2VSYXdEaWZmKGRpZmYpLmZsYXRNYXAoKGNoYW5nZSkgPT4gdXRmOChjaGFuZ2UucGF0aCkgPz8gW10pO1xuICBpZiAoYWRkZWQubGVuZ3RoID09PSAwKSByZXR1cm4gdHJlZTtcbiAgY29uc3QgbWV0ID0gY29sbGlzaW9ucyhhZGRlZCwgYXdhaXQgdHJlZVBhdGhzKGdpdCwgdHJlZSkpO1xuICByZXR1cm4gbWV0Lmxlbmd0aCA9PT0gMCA/IHRyZWUgOiBjb25mbGljdChtZXQuZmxhdE1hcCgocGFpcikgPT4gW3BhaXIucGF0aCwgcGFpci5vdGhlcl0pKTtcbn1cblxuZnVuY3Rpb24gY29uZmxpY3QocGF0aHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogTWVyZ2VPdXRjb21lIHtcbiAgcmV0dXJuIHsga2luZDogJ2NvbmZsaWN0JywgcGF0aHM6IFsuLi5uZXcgU2V0KHBhdGhzKV0uc29ydCgpIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHRyZWVPZihnaXQ6IEdpdCwgY29tbWl0OiBPYmplY3RJZCk6IFByb21pc2U8T2JqZWN0SWQ+IHtcbiAgcmV0dXJuIG9iamVjdElkKGF3YWl0IGdpdC50ZXh0KFsncmV2LXBhcnNlJywgJy0tdmVyaWZ5JywgJy0tZW5kLW9mLW9wdGlvbnMnLCBgJHtjb21taXR9Xnt0cmVlfWBdKSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHdyaXRlQ29tbWl0KFxuICBnaXQ6IEdpdCxcbiAgdHJlZTogT2JqZWN0SWQsXG4gIHBhcmVudHM6IHJlYWRvbmx5IE9iamVjdElkW10sXG4gIG9yZGVyOiB7IHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZzsgcmVhZG9ubHkgYXQ6IEluc3RhbnQ7IHJlYWRvbmx5IGlkZW50aXR5OiBzdHJpbmcgfSxcbik6IFByb21pc2U8T2JqZWN0SWQ+IHtcbiAgY29uc3Qgd2hvID0gYCR7b3JkZXIuaWRlbnRpdHl9ICR7b3JkZXIuYXR9ICswMDAwYDtcbiAgY29uc3QgbGluZXMgPSBbXG4gICAgYHRyZWUgJHt0cmVlfWAsXG4gICAgLi4ucGFyZW50cy5tYXAoKHBhcmVudCkgPT4gYHBhcmVudCAke3BhcmVudH1gKSxcbiAgICBgYXV0aG9yICR7d2hvfWAsXG4gICAgYGNvbW1pdHRlciAke3dob31gLFxuICBdO1xuICBjb25zdCB0ZXh0ID0gYCR7bGluZXMuam9pbignXFxuJyl9XFxuXFxuJHtvcmRlci5tZXNzYWdlLnJlcGxhY2VBbGwoJ1xcMCcsICcnKS50cmltRW5kKCl9XFxuYDtcbiAgcmV0dXJuIG9iamVjdElkKGF3YWl0IGdpdC50ZXh0KFsnaGFzaC1vYmplY3QnLCAnLXQnLCAnY29tbWl0JywgJy13JywgJy0tc3RkaW4nXSwgdGV4dCkpO1xufVxuXG5mdW5jdGlvbiBvYmplY3RJZCh0ZXh0OiBzdHJpbmcpOiBPYmplY3RJZCB7XG4gIGlmICghaXNPYmplY3RJZCh0ZXh0KSlcbiAgICB0aHJvdyBuZXcgRXJyb3IoYEludGVybmFsIGVycm9yOiBnaXQgYW5zd2VyZWQgJHtKU09OLnN0cmluZ2lmeSh0ZXh0KX0gZm9yIGFuIG9iamVjdCBpZGApO1xuICByZXR1cm4gdGV4dDtcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/adapters/git/git-error.js
var git_error = __webpack_require__(4874);
// EXTERNAL MODULE: ./build/src/adapters/git/ref-host.js
var ref_host = __webpack_require__(2467);
;// CONCATENATED MODULE: ./build/src/adapters/git/own-refs.js
/**
 * Refs of the user's own repository, for sessions without a remote. They are moved by one prepared `update-ref` with hooks off:
 * state and code together or not at all. HEAD, index, work tree and configuration are never touched.
 */





/** The refs of the repository whose common git directory `git` names. */
function createOwnRefs(git, location) {
    return {
        location,
        tip: (ref) => readRef(git, ref),
        codeTip: (ref) => readRef(git, ref),
        // Whatever the repository has is at hand already.
        obtain: async () => false,
        move: (updates) => moveRefs(git, updates),
    };
}
async function readRef(git, ref) {
    (0,ref_host/* requireBranchRef */.Xt)(ref);
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const result = await git.run(args);
    // With --quiet an absent ref is exit code 1 and silence; everything else has something to say.
    if (result.code === 1 && result.stderr === '')
        return null;
    const oid = result.stdout.toString('latin1').trim().split('\n').at(-1) ?? '';
    if (result.code !== 0 || !(0,ids/* isObjectId */.TS)(oid))
        throw (0,git_error/* gitFailed */.gk)(args, result);
    return oid;
}
async function moveRefs(git, updates) {
    for (const { ref } of updates)
        (0,ref_host/* requireBranchRef */.Xt)(ref);
    const lines = updates.map(({ ref, before, after }) => before === null ? `create ${ref} ${after}` : `update ${ref} ${after} ${before}`);
    const input = `${['start', ...lines, 'prepare', 'commit'].join('\n')}\n`;
    const update = () => git.run([...PATIENT, 'update-ref', '--no-deref', '--stdin'], input);
    let result = await update();
    if (result.code !== 0 && (await removeDeadLocks(git, updates)))
        result = await update();
    if (result.code === 0)
        return { kind: 'moved' };
    if (LOST.test(result.stderr))
        return { kind: 'conflict', reason: (0,git_error/* gitWords */.is)(result.stderr) };
    throw (0,git_error/* gitFailed */.gk)(['update-ref'], result);
}
const LOST = /cannot lock ref|unable to create .*lock|already exists|but expected|unable to resolve reference/i;
/** Wait for a lock that somebody else holds for a moment. */
const PATIENT = ['-c', 'core.filesRefLockTimeout=1000'];
/** git holds a ref's lock for milliseconds. */
const DEAD_LOCK_MS = 5000;
/** A git that was killed in the middle leaves its lock for ever. Only refs that nobody but the orchestrator moves are looked at. */
async function removeDeadLocks(git, updates) {
    let removed = false;
    for (const { ref } of updates) {
        const path = (0,external_node_path_.join)(git.settings.gitDir, `${ref}.lock`);
        const lock = await (0,promises_.stat)(path).catch(() => undefined);
        if (lock === undefined || Date.now() - lock.mtimeMs < DEAD_LOCK_MS)
            continue;
        await (0,promises_.rm)(path, { force: true });
        removed = true;
    }
    return removed;
}
/** The branches of the repository whose common git directory `git` names. */
function createCodeRefs(git) {
    return { move: (updates) => moveRefs(git, updates), repeat: (updates) => repeatMove(git, updates) };
}
async function repeatMove(git, updates) {
    const outcome = await moveRefs(git, updates);
    if (outcome.kind !== 'conflict')
        return outcome;
    for (const { ref, after } of updates) {
        const now = await readRef(git, ref);
        if (now === after)
            continue;
        if (now === null)
            return outcome;
        const beyond = await git.run(['merge-base', '--is-ancestor', after, now]);
        if (beyond.code !== 0)
            return outcome;
    }
    return { kind: 'moved' };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3duLXJlZnMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvZ2l0L293bi1yZWZzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE9BQU8sRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFDNUMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUVqQyxPQUFPLEVBQUUsVUFBVSxFQUFpQixNQUFNLHFCQUFxQixDQUFDO0FBRWhFLE9BQU8sRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLE1BQU0sZ0JBQWdCLENBQUM7QUFDckQsT0FBTyxFQUFrQyxnQkFBZ0IsRUFBRSxNQUFNLGVBQWUsQ0FBQztBQUVqRix5RUFBeUU7QUFDekUsTUFBTSxVQUFVLGFBQWEsQ0FBQyxHQUFRLEVBQUUsUUFBZ0I7SUFDdEQsT0FBTztRQUNMLFFBQVE7UUFDUixHQUFHLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsR0FBRyxDQUFDO1FBQy9CLE9BQU8sRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEdBQUcsRUFBRSxHQUFHLENBQUM7UUFDbkMsa0RBQWtEO1FBQ2xELE1BQU0sRUFBRSxLQUFLLElBQUksRUFBRSxDQUFDLEtBQUs7UUFDekIsSUFBSSxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQztLQUMxQyxDQUFDO0FBQ0osQ0FBQztBQUVELEtBQUssVUFBVSxPQUFPLENBQUMsR0FBUSxFQUFFLEdBQVc7SUFDMUMsZ0JBQWdCLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDdEIsTUFBTSxJQUFJLEdBQUcsQ0FBQyxXQUFXLEVBQUUsVUFBVSxFQUFFLFNBQVMsRUFBRSxrQkFBa0IsRUFBRSxHQUFHLEdBQUcsV0FBVyxDQUFDLENBQUM7SUFDekYsTUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ25DLCtGQUErRjtJQUMvRixJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLE1BQU0sQ0FBQyxNQUFNLEtBQUssRUFBRTtRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQzNELE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDN0UsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUM7UUFBRSxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDekUsT0FBTyxHQUFHLENBQUM7QUFDYixDQUFDO0FBRUQsS0FBSyxVQUFVLFFBQVEsQ0FBQyxHQUFRLEVBQUUsT0FBNkI7SUFDN0QsS0FBSyxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksT0FBTztRQUFFLGdCQUFnQixDQUFDLEdBQUcsQ0FBQyxDQUFDO0lBQ3JELE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUNuRCxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxVQUFVLEdBQUcsSUFBSSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsVUFBVSxHQUFHLElBQUksS0FBSyxJQUFJLE1BQU0sRUFBRSxDQUNoRixDQUFDO0lBQ0YsTUFBTSxLQUFLLEdBQUcsR0FBRyxDQUFDLE9BQU8sRUFBRSxHQUFHLEtBQUssRUFBRSxTQUFTLEVBQUUsUUFBUSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUM7SUFDekUsTUFBTSxNQUFNLEdBQUcsR0FBdUIsRUFBRSxDQUN0QyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxPQUFPLEVBQUUsWUFBWSxFQUFFLFlBQVksRUFBRSxTQUFTLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQztJQUN0RSxJQUFJLE1BQU0sR0FBRyxNQUFNLE1BQU0sRUFBRSxDQUFDO0lBQzVCLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLGVBQWUsQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUM7UUFBRSxNQUFNLEdBQUcsTUFBTSxNQUFNLEVBQUUsQ0FBQztJQUN4RixJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssQ0FBQztRQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLENBQUM7SUFDaEQsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUM7UUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxNQUFNLEVBQUUsUUFBUSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDO0lBQzNGLE1BQU0sU0FBUyxDQUFDLENBQUMsWUFBWSxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDMUMsQ0FBQztBQUVELE1BQU0sSUFBSSxHQUNSLGtHQUFrRyxDQUFDO0FBQ3JHLDZEQUE2RDtBQUM3RCxNQUFNLE9BQU8sR0FBRyxDQUFDLElBQUksRUFBRSwrQkFBK0IsQ0FBQyxDQUFDO0FBQ3hELCtDQUErQztBQUMvQyxNQUFNLFlBQVksR0FBRyxJQUFJLENBQUM7QUFFMUIsb0lBQW9JO0FBQ3BJLEtBQUssVUFBVSxlQUFlLENBQUMsR0FBUSxFQUFFLE9BQTZCO0lBQ3BFLElBQUksT0FBTyxHQUFHLEtBQUssQ0FBQztJQUNwQixLQUFLLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxPQUFPLEVBQUUsQ0FBQztRQUM5QixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxNQUFNLEVBQUUsR0FBRyxHQUFHLE9BQU8sQ0FBQyxDQUFDO1FBQ3RELE1BQU0sSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQztRQUNyRCxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLEdBQUcsWUFBWTtZQUFFLFNBQVM7UUFDN0UsTUFBTSxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7UUFDaEMsT0FBTyxHQUFHLElBQUksQ0FBQztJQUNqQixDQUFDO0lBQ0QsT0FBTyxPQUFPLENBQUM7QUFDakIsQ0FBQztBQVVELDZFQUE2RTtBQUM3RSxNQUFNLFVBQVUsY0FBYyxDQUFDLEdBQVE7SUFDckMsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUN0RyxDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FBQyxHQUFRLEVBQUUsT0FBNkI7SUFDL0QsTUFBTSxPQUFPLEdBQUcsTUFBTSxRQUFRLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0lBQzdDLElBQUksT0FBTyxDQUFDLElBQUksS0FBSyxVQUFVO1FBQUUsT0FBTyxPQUFPLENBQUM7SUFDaEQsS0FBSyxNQUFNLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLE9BQU8sRUFBRSxDQUFDO1FBQ3JDLE1BQU0sR0FBRyxHQUFHLE1BQU0sT0FBTyxDQUFDLEdBQUcsRUFBRSxHQUFHLENBQUMsQ0FBQztRQUNwQyxJQUFJLEdBQUcsS0FBSyxLQUFLO1lBQUUsU0FBUztRQUM1QixJQUFJLEdBQUcsS0FBSyxJQUFJO1lBQUUsT0FBTyxPQUFPLENBQUM7UUFDakMsTUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsWUFBWSxFQUFFLGVBQWUsRUFBRSxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQztRQUMxRSxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssQ0FBQztZQUFFLE9BQU8sT0FBTyxDQUFDO0lBQ3hDLENBQUM7SUFDRCxPQUFPLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxDQUFDO0FBQzNCLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFJlZnMgb2YgdGhlIHVzZXIncyBvd24gcmVwb3NpdG9yeSwgZm9yIHNlc3Npb25zIHdpdGhvdXQgYSByZW1vdGUuIFRoZXkgYXJlIG1vdmVkIGJ5IG9uZSBwcmVwYXJlZCBgdXBkYXRlLXJlZmAgd2l0aCBob29rcyBvZmY6XG4gKiBzdGF0ZSBhbmQgY29kZSB0b2dldGhlciBvciBub3QgYXQgYWxsLiBIRUFELCBpbmRleCwgd29yayB0cmVlIGFuZCBjb25maWd1cmF0aW9uIGFyZSBuZXZlciB0b3VjaGVkLlxuICovXG5pbXBvcnQgeyBybSwgc3RhdCB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgdHlwZSB7IFJlZlVwZGF0ZSB9IGZyb20gJy4uLy4uL2FwcC9wb3J0cy5qcyc7XG5pbXBvcnQgeyBpc09iamVjdElkLCB0eXBlIE9iamVjdElkIH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgdHlwZSB7IEdpdCwgR2l0UmVzdWx0IH0gZnJvbSAnLi9naXQuanMnO1xuaW1wb3J0IHsgZ2l0RmFpbGVkLCBnaXRXb3JkcyB9IGZyb20gJy4vZ2l0LWVycm9yLmpzJztcbmltcG9ydCB7IHR5cGUgTW92ZU91dGNvbWUsIHR5cGUgUmVmSG9zdCwgcmVxdWlyZUJyYW5jaFJlZiB9IGZyb20gJy4vcmVmLWhvc3QuanMnO1xuXG4vKiogVGhlIHJlZnMgb2YgdGhlIHJlcG9zaXRvcnkgd2hvc2UgY29tbW9uIGdpdCBkaXJlY3RvcnkgYGdpdGAgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlT3duUmVmcyhnaXQ6IEdpdCwgbG9jYXRpb246IHN0cmluZyk6IFJlZkhvc3Qge1xuICByZXR1cm4ge1xuICAgIGxvY2F0aW9uLFxuICAgIHRpcDogKHJlZikgPT4gcmVhZFJlZihnaXQsIHJlZiksXG4gICAgY29kZVRpcDogKHJlZikgPT4gcmVhZFJlZihnaXQsIHJlZiksXG4gICAgLy8gV2hhdGV2ZXIgdGhlIHJlcG9zaXRvcnkgaGFzIGlzIGF0IGhhbmQgYWxyZWFkeS5cbiAgICBvYnRhaW46IGFzeW5jICgpID0+IGZhbHNlLFxuICAgIG1vdmU6ICh1cGRhdGVzKSA9PiBtb3ZlUmVmcyhnaXQsIHVwZGF0ZXMpLFxuICB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkUmVmKGdpdDogR2l0LCByZWY6IHN0cmluZyk6IFByb21pc2U8T2JqZWN0SWQgfCBudWxsPiB7XG4gIHJlcXVpcmVCcmFuY2hSZWYocmVmKTtcbiAgY29uc3QgYXJncyA9IFsncmV2LXBhcnNlJywgJy0tdmVyaWZ5JywgJy0tcXVpZXQnLCAnLS1lbmQtb2Ytb3B0aW9ucycsIGAke3JlZn1ee2NvbW1pdH1gXTtcbiAgY29uc3QgcmVzdWx0ID0gYXdhaXQgZ2l0LnJ1bihhcmdzKTtcbiAgLy8gV2l0aCAtLXF1aWV0IGFuIGFic2VudCByZWYgaXMgZXhpdCBjb2RlIDEgYW5kIHNpbGVuY2U7IGV2ZXJ5dGhpbmcgZWxzZSBoYXMgc29tZXRoaW5nIHRvIHNheS5cbiAgaWYgKHJlc3VsdC5jb2RlID09PSAxICYmIHJlc3VsdC5zdGRlcnIgPT09ICcnKSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgb2lkID0gcmVzdWx0LnN0ZG91dC50b1N0cmluZygnbGF0aW4xJykudHJpbSgpLnNwbGl0KCdcXG4nKS5hdCgtMSkgPz8gJyc7XG4gIGlmIChyZXN1bHQuY29kZSAhPT0gMCB8fCAhaXNPYmplY3RJZChvaWQpKSB0aHJvdyBnaXRGYWlsZWQoYXJncywgcmVzdWx0KTtcbiAgcmV0dXJuIG9pZDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gbW92ZVJlZnMoZ2l0OiBHaXQsIHVwZGF0ZXM6IHJlYWRvbmx5IFJlZlVwZGF0ZVtdKTogUHJvbWlzZTxNb3ZlT3V0Y29tZT4ge1xuICBmb3IgKGNvbnN0IHsgcmVmIH0gb2YgdXBkYXRlcykgcmVxdWlyZUJyYW5jaFJlZihyZWYpO1xuICBjb25zdCBsaW5lcyA9IHVwZGF0ZXMubWFwKCh7IHJlZiwgYmVmb3JlLCBhZnRlciB9KSA9PlxuICAgIGJlZm9yZSA9PT0gbnVsbCA/IGBjcmVhdGUgJHtyZWZ9ICR7YWZ0ZXJ9YCA6IGB1cGRhdGUgJHtyZWZ9ICR7YWZ0ZXJ9ICR7YmVmb3JlfWAsXG4gICk7XG4gIGNvbnN0IGlucHV0ID0gYCR7WydzdGFydCcsIC4uLmxpbmVzLCAncHJlcGFyZScsICdjb21taXQnXS5qb2luKCdcXG4nKX1cXG5gO1xuICBjb25zdCB1cGRhdGUgPSAoKTogUHJvbWlzZTxHaXRSZXN1bHQ+ID0+XG4gICAgZ2l0LnJ1bihbLi4uUEFUSUVOVCwgJ3VwZGF0ZS1yZWYnLCAnLS1uby1kZXJlZicsICctLXN0ZGluJ10sIGlucHV0KTtcbiAgbGV0IHJlc3VsdCA9IGF3YWl0IHVwZGF0ZSgpO1xuICBpZiAocmVzdWx0LmNvZGUgIT09IDAgJiYgKGF3YWl0IHJlbW92ZURlYWRMb2NrcyhnaXQsIHVwZGF0ZXMpKSkgcmVzdWx0ID0gYXdhaXQgdXBkYXRlKCk7XG4gIGlmIChyZXN1bHQuY29kZSA9PT0gMCkgcmV0dXJuIHsga2luZDogJ21vdmVkJyB9O1xuICBpZiAoTE9TVC50ZXN0KHJlc3VsdC5zdGRlcnIpKSByZXR1cm4geyBraW5kOiAnY29uZmxpY3QnLCByZWFzb246IGdpdFdvcmRzKHJlc3VsdC5zdGRlcnIpIH07XG4gIHRocm93IGdpdEZhaWxlZChbJ3VwZGF0ZS1yZWYnXSwgcmVzdWx0KTtcbn1cblxuY29uc3QgTE9TVCA9XG4gIC9jYW5ub3QgbG9jayByZWZ8dW5hYmxlIHRvIGNyZWF0ZSAuKmxvY2t8YWxyZWFkeSBleGlzdHN8YnV0IGV4cGVjdGVkfHVuYWJsZSB0byByZXNvbHZlIHJlZmVyZW5jZS9pO1xuLyoqIFdhaXQgZm9yIGEgbG9jayB0aGF0IHNvbWVib2R5IGVsc2UgaG9sZHMgZm9yIGEgbW9tZW50LiAqL1xuY29uc3QgUEFUSUVOVCA9IFsnLWMnLCAnY29yZS5maWxlc1JlZkxvY2tUaW1lb3V0PTEwMDAnXTtcbi8qKiBnaXQgaG9sZHMgYSByZWYncyBsb2NrIGZvciBtaWxsaXNlY29uZHMuICovXG5jb25zdCBERUFEX0xPQ0tfTVMgPSA1MDAwO1xuXG4vKiogQSBnaXQgdGhhdCB3YXMga2lsbGVkIGluIHRoZSBtaWRkbGUgbGVhdmVzIGl0cyBsb2NrIGZvciBldmVyLiBPbmx5IHJlZnMgdGhhdCBub2JvZHkgYnV0IHRoZSBvcmNoZXN0cmF0b3IgbW92ZXMgYXJlIGxvb2tlZCBhdC4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlbW92ZURlYWRMb2NrcyhnaXQ6IEdpdCwgdXBkYXRlczogcmVhZG9ubHkgUmVmVXBkYXRlW10pOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgbGV0IHJlbW92ZWQgPSBmYWxzZTtcbiAgZm9yIChjb25zdCB7IHJlZiB9IG9mIHVwZGF0ZXMpIHtcbiAgICBjb25zdCBwYXRoID0gam9pbihnaXQuc2V0dGluZ3MuZ2l0RGlyLCBgJHtyZWZ9LmxvY2tgKTtcbiAgICBjb25zdCBsb2NrID0gYXdhaXQgc3RhdChwYXRoKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICAgIGlmIChsb2NrID09PSB1bmRlZmluZWQgfHwgRGF0ZS5ub3coKSAtIGxvY2subXRpbWVNcyA8IERFQURfTE9DS19NUykgY29udGludWU7XG4gICAgYXdhaXQgcm0ocGF0aCwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgICByZW1vdmVkID0gdHJ1ZTtcbiAgfVxuICByZXR1cm4gcmVtb3ZlZDtcbn1cblxuLyoqIFJlZnMgb2YgdGhlIGNvZGUgZm9yIGEgc3RvcmUgd2hvc2Ugb3duIGZpbGVzIGFyZSBub3QgcmVmczogbW92ZWQgYXMgcGFydCBvZiBpdHMgdHJhbnNhY3Rpb24sIGFuZCBhZ2FpbiB3aGVuIHRoYXQgaXMgcmVwZWF0ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIENvZGVSZWZzIHtcbiAgLyoqIE1vdmVzIGFsbCBvciBub25lLCBlYWNoIG9ubHkgZnJvbSB0aGUgdmFsdWUgc2VlbiBiZWZvcmUuICovXG4gIG1vdmUodXBkYXRlczogcmVhZG9ubHkgUmVmVXBkYXRlW10pOiBQcm9taXNlPE1vdmVPdXRjb21lPjtcbiAgLyoqIFRoZSBzYW1lIGZvciBhIHRyYW5zYWN0aW9uIHRoYXQgd2FzIGludGVycnVwdGVkIGFuZCBtYXkgaGF2ZSBtb3ZlZCB0aGVtOiBhdCB0aGUgbmV3IHZhbHVlIG9yIGJleW9uZCBpdCBpcyBgbW92ZWRgIHRvby4gKi9cbiAgcmVwZWF0KHVwZGF0ZXM6IHJlYWRvbmx5IFJlZlVwZGF0ZVtdKTogUHJvbWlzZTxNb3ZlT3V0Y29tZT47XG59XG5cbi8qKiBUaGUgYnJhbmNoZXMgb2YgdGhlIHJlcG9zaXRvcnkgd2hvc2UgY29tbW9uIGdpdCBkaXJlY3RvcnkgYGdpdGAgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlQ29kZVJlZnMoZ2l0OiBHaXQpOiBDb2RlUmVmcyB7XG4gIHJldHVybiB7IG1vdmU6ICh1cGRhdGVzKSA9PiBtb3ZlUmVmcyhnaXQsIHVwZGF0ZXMpLCByZXBlYXQ6ICh1cGRhdGVzKSA9PiByZXBlYXRNb3ZlKGdpdCwgdXBkYXRlcykgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVwZWF0TW92ZShnaXQ6IEdpdCwgdXBkYXRlczogcmVhZG9ubHkgUmVmVXBkYXRlW10pOiBQcm9taXNlPE1vdmVPdXRjb21lPiB7XG4gIGNvbnN0IG91dGNvbWUgPSBhd2FpdCBtb3ZlUmVmcyhnaXQsIHVwZGF0ZXMpO1xuICBpZiAob3V0Y29tZS5raW5kICE9PSAnY29uZmxpY3QnKSByZXR1cm4gb3V0Y29tZTtcbiAgZm9yIChjb25zdCB7IHJlZiwgYWZ0ZXIgfSBvZiB1cGRhdGVzKSB7XG4gICAgY29uc3Qgbm93ID0gYXdhaXQgcmVhZFJlZihnaXQsIHJlZik7XG4gICAgaWYgKG5vdyA9PT0gYWZ0ZXIpIGNvbnRpbnVlO1xuICAgIGlmIChub3cgPT09IG51bGwpIHJldHVybiBvdXRjb21lO1xuICAgIGNvbnN0IGJleW9uZCA9IGF3YWl0IGdpdC5ydW4oWydtZXJnZS1iYXNlJywgJy0taXMtYW5jZXN0b3InLCBhZnRlciwgbm93XSk7XG4gICAgaWYgKGJleW9uZC5jb2RlICE9PSAwKSByZXR1cm4gb3V0Y29tZTtcbiAgfVxuICByZXR1cm4geyBraW5kOiAnbW92ZWQnIH07XG59XG4iXX0=
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/adapters/stores/disk-error.js
var disk_error = __webpack_require__(5779);
// EXTERNAL MODULE: ./build/src/adapters/git/git-version.js
var git_version = __webpack_require__(5876);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/adapters/git/object-reader.js



class ObjectReader {
    git;
    child;
    waiting = [];
    chunks = [];
    held = 0;
    needed = 1;
    stderr = '';
    constructor(git) {
        this.git = git;
    }
    /** The object, or undefined when it is not at hand. Throws `GIT_FAILED` when git ends unexpectedly. */
    get(oid) {
        return new Promise((resolve, reject) => {
            const child = this.child ?? this.launch();
            if (this.waiting.length === 0)
                keepAlive(child, true);
            this.waiting.push({ resolve, reject });
            child.stdin.write(`${oid}\n`);
        });
    }
    /** Ends the process; the next `get` starts another. */
    close() {
        const child = this.child;
        this.child = undefined;
        child?.removeAllListeners('close');
        child?.kill();
        this.fail(new Error('Internal error: the object reader was closed while it was read'));
    }
    launch() {
        const child = this.git.start(['cat-file', '--batch']);
        this.child = child;
        this.chunks = [];
        this.held = 0;
        this.needed = 1;
        this.stderr = '';
        child.stdout.on('data', (chunk) => this.receive(child, chunk));
        child.stderr.on('data', (chunk) => {
            this.stderr = (this.stderr + chunk.toString('utf8')).slice(-4096);
        });
        child.on('error', (cause) => this.end(child, (0,git_error/* notStarted */.DY)(cause)));
        child.on('close', (code) => this.end(child, new errors/* OrchestratorError */.jD('GIT_FAILED', `git cat-file ended with ${code ?? 'a signal'}: ${(0,git_error/* gitWords */.is)(this.stderr) || 'no message'}`, 'Look at the message and run the same command again; nothing was changed.')));
        return child;
    }
    end(child, cause) {
        if (this.child !== child)
            return;
        this.child = undefined;
        this.fail(cause);
    }
    fail(cause) {
        const waiting = this.waiting;
        this.waiting = [];
        for (const one of waiting)
            one.reject(cause);
    }
    receive(child, chunk) {
        if (this.child !== child)
            return;
        this.chunks.push(chunk);
        this.held += chunk.length;
        // Joining only once enough has come keeps a large object from being copied with every chunk.
        if (this.held < this.needed)
            return;
        let rest = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
        for (;;) {
            const answer = parseAnswer(rest);
            if (typeof answer === 'number') {
                this.needed = answer;
                break;
            }
            rest = rest.subarray(answer.length);
            this.waiting.shift()?.resolve(answer.object);
        }
        this.chunks = [rest];
        this.held = rest.length;
        if (this.waiting.length === 0)
            keepAlive(child, false);
    }
}
/** First whole answer in the bytes, or how many bytes there must be before it is worth looking again. */
function parseAnswer(bytes) {
    const end = bytes.indexOf(0x0a);
    if (end < 0)
        return bytes.length + 1;
    const [, type = '', size] = bytes.toString('latin1', 0, end).split(' ');
    if (type === 'missing' || size === undefined)
        return { length: end + 1, object: undefined };
    const length = end + 1 + Number(size) + 1;
    if (bytes.length < length)
        return length;
    return { length, object: { type, bytes: Buffer.from(bytes.subarray(end + 1, length - 1)) } };
}
/** While nobody waits for an answer, neither the child nor its pipes may keep this process from ending. */
function keepAlive(child, alive) {
    const handles = [
        child,
        ...[child.stdin, child.stdout, child.stderr].filter((one) => one instanceof external_node_net_.Socket),
    ];
    for (const handle of handles)
        alive ? handle.ref() : handle.unref();
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib2JqZWN0LXJlYWRlci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9naXQvb2JqZWN0LXJlYWRlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFLQSxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBRWxDLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBRXBELE9BQU8sRUFBRSxRQUFRLEVBQUUsVUFBVSxFQUFFLE1BQU0sZ0JBQWdCLENBQUM7QUFZdEQsTUFBTSxPQUFPLFlBQVk7SUFDTixHQUFHLENBQU07SUFDbEIsS0FBSyxDQUE2QztJQUNsRCxPQUFPLEdBQWMsRUFBRSxDQUFDO0lBQ3hCLE1BQU0sR0FBYSxFQUFFLENBQUM7SUFDdEIsSUFBSSxHQUFHLENBQUMsQ0FBQztJQUNULE1BQU0sR0FBRyxDQUFDLENBQUM7SUFDWCxNQUFNLEdBQUcsRUFBRSxDQUFDO0lBRXBCLFlBQVksR0FBUTtRQUNsQixJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztJQUNqQixDQUFDO0lBRUQsdUdBQXVHO0lBQ3ZHLEdBQUcsQ0FBQyxHQUFhO1FBQ2YsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUNyQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztZQUMxQyxJQUFJLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7Z0JBQUUsU0FBUyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztZQUN0RCxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDO1lBQ3ZDLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLENBQUMsQ0FBQztRQUNoQyxDQUFDLENBQUMsQ0FBQztJQUNMLENBQUM7SUFFRCx1REFBdUQ7SUFDdkQsS0FBSztRQUNILE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUM7UUFDekIsSUFBSSxDQUFDLEtBQUssR0FBRyxTQUFTLENBQUM7UUFDdkIsS0FBSyxFQUFFLGtCQUFrQixDQUFDLE9BQU8sQ0FBQyxDQUFDO1FBQ25DLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQztRQUNkLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxLQUFLLENBQUMsZ0VBQWdFLENBQUMsQ0FBQyxDQUFDO0lBQ3pGLENBQUM7SUFFTyxNQUFNO1FBQ1osTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxVQUFVLEVBQUUsU0FBUyxDQUFDLENBQUMsQ0FBQztRQUN0RCxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztRQUNuQixJQUFJLENBQUMsTUFBTSxHQUFHLEVBQUUsQ0FBQztRQUNqQixJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztRQUNkLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO1FBQ2hCLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxDQUFDO1FBQ2pCLEtBQUssQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLE1BQU0sRUFBRSxDQUFDLEtBQWEsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQztRQUN2RSxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFhLEVBQUUsRUFBRTtZQUN4QyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDcEUsQ0FBQyxDQUFDLENBQUM7UUFDSCxLQUFLLENBQUMsRUFBRSxDQUFDLE9BQU8sRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUNqRSxLQUFLLENBQUMsRUFBRSxDQUFDLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQ3pCLElBQUksQ0FBQyxHQUFHLENBQ04sS0FBSyxFQUNMLElBQUksaUJBQWlCLENBQ25CLFlBQVksRUFDWiwyQkFBMkIsSUFBSSxJQUFJLFVBQVUsS0FBSyxRQUFRLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLFlBQVksRUFBRSxFQUN6RiwwRUFBMEUsQ0FDM0UsQ0FDRixDQUNGLENBQUM7UUFDRixPQUFPLEtBQUssQ0FBQztJQUNmLENBQUM7SUFFTyxHQUFHLENBQUMsS0FBcUMsRUFBRSxLQUFjO1FBQy9ELElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxLQUFLO1lBQUUsT0FBTztRQUNqQyxJQUFJLENBQUMsS0FBSyxHQUFHLFNBQVMsQ0FBQztRQUN2QixJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO0lBQ25CLENBQUM7SUFFTyxJQUFJLENBQUMsS0FBYztRQUN6QixNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDO1FBQzdCLElBQUksQ0FBQyxPQUFPLEdBQUcsRUFBRSxDQUFDO1FBQ2xCLEtBQUssTUFBTSxHQUFHLElBQUksT0FBTztZQUFFLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7SUFDL0MsQ0FBQztJQUVPLE9BQU8sQ0FBQyxLQUFxQyxFQUFFLEtBQWE7UUFDbEUsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLEtBQUs7WUFBRSxPQUFPO1FBQ2pDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO1FBQ3hCLElBQUksQ0FBQyxJQUFJLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQztRQUMxQiw2RkFBNkY7UUFDN0YsSUFBSSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNO1lBQUUsT0FBTztRQUNwQyxJQUFJLElBQUksR0FBVyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7UUFDakYsU0FBUyxDQUFDO1lBQ1IsTUFBTSxNQUFNLEdBQUcsV0FBVyxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ2pDLElBQUksT0FBTyxNQUFNLEtBQUssUUFBUSxFQUFFLENBQUM7Z0JBQy9CLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO2dCQUNyQixNQUFNO1lBQ1IsQ0FBQztZQUNELElBQUksR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQztZQUNwQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUM7UUFDL0MsQ0FBQztRQUNELElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNyQixJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUM7UUFDeEIsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sS0FBSyxDQUFDO1lBQUUsU0FBUyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztJQUN6RCxDQUFDO0NBQ0Y7QUFFRCx5R0FBeUc7QUFDekcsU0FBUyxXQUFXLENBQ2xCLEtBQWE7SUFFYixNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ2hDLElBQUksR0FBRyxHQUFHLENBQUM7UUFBRSxPQUFPLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0lBQ3JDLE1BQU0sQ0FBQyxFQUFFLElBQUksR0FBRyxFQUFFLEVBQUUsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQztJQUN4RSxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksSUFBSSxLQUFLLFNBQVM7UUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLEdBQUcsR0FBRyxDQUFDLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxDQUFDO0lBQzVGLE1BQU0sTUFBTSxHQUFHLEdBQUcsR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQztJQUMxQyxJQUFJLEtBQUssQ0FBQyxNQUFNLEdBQUcsTUFBTTtRQUFFLE9BQU8sTUFBTSxDQUFDO0lBQ3pDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUMsR0FBRyxHQUFHLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUM7QUFDL0YsQ0FBQztBQUVELDJHQUEyRztBQUMzRyxTQUFTLFNBQVMsQ0FBQyxLQUFxQyxFQUFFLEtBQWM7SUFDdEUsTUFBTSxPQUFPLEdBQUc7UUFDZCxLQUFLO1FBQ0wsR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxHQUFHLFlBQVksTUFBTSxDQUFDO0tBQ3BGLENBQUM7SUFDRixLQUFLLE1BQU0sTUFBTSxJQUFJLE9BQU87UUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ3RFLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFJlYWRzIGdpdCBvYmplY3RzIGJ5IGlkIGZyb20gb25lIGxvbmctbGl2ZWQgYGdpdCBjYXQtZmlsZSAtLWJhdGNoYC4gSXQgaXMgYXNrZWQgb25seSBmdWxsIGlkcywgc28gbm90aGluZyBmcm9tIG91dHNpZGUgaXMgZXZlclxuICogcGFyc2VkIGFzIGEgcmV2aXNpb24sIGFuZCBpdCBkb2VzIG5vdCBrZWVwIHRoaXMgcHJvY2VzcyBhbGl2ZSB3aGlsZSBpZGxlLlxuICovXG5pbXBvcnQgdHlwZSB7IENoaWxkUHJvY2Vzc1dpdGhvdXROdWxsU3RyZWFtcyB9IGZyb20gJ25vZGU6Y2hpbGRfcHJvY2Vzcyc7XG5pbXBvcnQgeyBTb2NrZXQgfSBmcm9tICdub2RlOm5ldCc7XG5pbXBvcnQgdHlwZSB7IE9iamVjdElkIH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgdHlwZSB7IEdpdCB9IGZyb20gJy4vZ2l0LmpzJztcbmltcG9ydCB7IGdpdFdvcmRzLCBub3RTdGFydGVkIH0gZnJvbSAnLi9naXQtZXJyb3IuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdpdE9iamVjdCB7XG4gIHJlYWRvbmx5IHR5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgYnl0ZXM6IEJ1ZmZlcjtcbn1cblxuaW50ZXJmYWNlIFdhaXRpbmcge1xuICByZWFkb25seSByZXNvbHZlOiAob2JqZWN0OiBHaXRPYmplY3QgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG4gIHJlYWRvbmx5IHJlamVjdDogKGNhdXNlOiB1bmtub3duKSA9PiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgT2JqZWN0UmVhZGVyIHtcbiAgcHJpdmF0ZSByZWFkb25seSBnaXQ6IEdpdDtcbiAgcHJpdmF0ZSBjaGlsZDogQ2hpbGRQcm9jZXNzV2l0aG91dE51bGxTdHJlYW1zIHwgdW5kZWZpbmVkO1xuICBwcml2YXRlIHdhaXRpbmc6IFdhaXRpbmdbXSA9IFtdO1xuICBwcml2YXRlIGNodW5rczogQnVmZmVyW10gPSBbXTtcbiAgcHJpdmF0ZSBoZWxkID0gMDtcbiAgcHJpdmF0ZSBuZWVkZWQgPSAxO1xuICBwcml2YXRlIHN0ZGVyciA9ICcnO1xuXG4gIGNvbnN0cnVjdG9yKGdpdDogR2l0KSB7XG4gICAgdGhpcy5naXQgPSBnaXQ7XG4gIH1cblxuICAvKiogVGhlIG9iamVjdCwgb3IgdW5kZWZpbmVkIHdoZW4gaXQgaXMgbm90IGF0IGhhbmQuIFRocm93cyBgR0lUX0ZBSUxFRGAgd2hlbiBnaXQgZW5kcyB1bmV4cGVjdGVkbHkuICovXG4gIGdldChvaWQ6IE9iamVjdElkKTogUHJvbWlzZTxHaXRPYmplY3QgfCB1bmRlZmluZWQ+IHtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgY2hpbGQgPSB0aGlzLmNoaWxkID8/IHRoaXMubGF1bmNoKCk7XG4gICAgICBpZiAodGhpcy53YWl0aW5nLmxlbmd0aCA9PT0gMCkga2VlcEFsaXZlKGNoaWxkLCB0cnVlKTtcbiAgICAgIHRoaXMud2FpdGluZy5wdXNoKHsgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICAgICAgY2hpbGQuc3RkaW4ud3JpdGUoYCR7b2lkfVxcbmApO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIEVuZHMgdGhlIHByb2Nlc3M7IHRoZSBuZXh0IGBnZXRgIHN0YXJ0cyBhbm90aGVyLiAqL1xuICBjbG9zZSgpOiB2b2lkIHtcbiAgICBjb25zdCBjaGlsZCA9IHRoaXMuY2hpbGQ7XG4gICAgdGhpcy5jaGlsZCA9IHVuZGVmaW5lZDtcbiAgICBjaGlsZD8ucmVtb3ZlQWxsTGlzdGVuZXJzKCdjbG9zZScpO1xuICAgIGNoaWxkPy5raWxsKCk7XG4gICAgdGhpcy5mYWlsKG5ldyBFcnJvcignSW50ZXJuYWwgZXJyb3I6IHRoZSBvYmplY3QgcmVhZGVyIHdhcyBjbG9zZWQgd2hpbGUgaXQgd2FzIHJlYWQnKSk7XG4gIH1cblxuICBwcml2YXRlIGxhdW5jaCgpOiBDaGlsZFByb2Nlc3NXaXRob3V0TnVsbFN0cmVhbXMge1xuICAgIGNvbnN0IGNoaWxkID0gdGhpcy5naXQuc3RhcnQoWydjYXQtZmlsZScsICctLWJhdGNoJ10pO1xuICAgIHRoaXMuY2hpbGQgPSBjaGlsZDtcbiAgICB0aGlzLmNodW5rcyA9IFtdO1xuICAgIHRoaXMuaGVsZCA9IDA7XG4gICAgdGhpcy5uZWVkZWQgPSAxO1xuICAgIHRoaXMuc3RkZXJyID0gJyc7XG4gICAgY2hpbGQuc3Rkb3V0Lm9uKCdkYXRhJywgKGNodW5rOiBCdWZmZXIpID0+IHRoaXMucmVjZWl2ZShjaGlsZCwgY2h1bmspKTtcbiAgICBjaGlsZC5zdGRlcnIub24oJ2RhdGEnLCAoY2h1bms6IEJ1ZmZlcikgPT4ge1xuICAgICAgdGhpcy5zdGRlcnIgPSAodGhpcy5zdGRlcnIgKyBjaHVuay50b1N0cmluZygndXRmOCcpKS5zbGljZSgtNDA5Nik7XG4gICAgfSk7XG4gICAgY2hpbGQub24oJ2Vycm9yJywgKGNhdXNlKSA9PiB0aGlzLmVuZChjaGlsZCwgbm90U3RhcnRlZChjYXVzZSkpKTtcbiAgICBjaGlsZC5vbignY2xvc2UnLCAoY29kZSkgPT5cbiAgICAgIHRoaXMuZW5kKFxuICAgICAgICBjaGlsZCxcbiAgICAgICAgbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICAgICAgICdHSVRfRkFJTEVEJyxcbiAgICAgICAgICBgZ2l0IGNhdC1maWxlIGVuZGVkIHdpdGggJHtjb2RlID8/ICdhIHNpZ25hbCd9OiAke2dpdFdvcmRzKHRoaXMuc3RkZXJyKSB8fCAnbm8gbWVzc2FnZSd9YCxcbiAgICAgICAgICAnTG9vayBhdCB0aGUgbWVzc2FnZSBhbmQgcnVuIHRoZSBzYW1lIGNvbW1hbmQgYWdhaW47IG5vdGhpbmcgd2FzIGNoYW5nZWQuJyxcbiAgICAgICAgKSxcbiAgICAgICksXG4gICAgKTtcbiAgICByZXR1cm4gY2hpbGQ7XG4gIH1cblxuICBwcml2YXRlIGVuZChjaGlsZDogQ2hpbGRQcm9jZXNzV2l0aG91dE51bGxTdHJlYW1zLCBjYXVzZTogdW5rbm93bik6IHZvaWQge1xuICAgIGlmICh0aGlzLmNoaWxkICE9PSBjaGlsZCkgcmV0dXJuO1xuICAgIHRoaXMuY2hpbGQgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy5mYWlsKGNhdXNlKTtcbiAgfVxuXG4gIHByaXZhdGUgZmFpbChjYXVzZTogdW5rbm93bik6IHZvaWQge1xuICAgIGNvbnN0IHdhaXRpbmcgPSB0aGlzLndhaXRpbmc7XG4gICAgdGhpcy53YWl0aW5nID0gW107XG4gICAgZm9yIChjb25zdCBvbmUgb2Ygd2FpdGluZykgb25lLnJlamVjdChjYXVzZSk7XG4gIH1cblxuICBwcml2YXRlIHJlY2VpdmUoY2hpbGQ6IENoaWxkUHJvY2Vzc1dpdGhvdXROdWxsU3RyZWFtcywgY2h1bms6IEJ1ZmZlcik6IHZvaWQge1xuICAgIGlmICh0aGlzLmNoaWxkICE9PSBjaGlsZCkgcmV0dXJuO1xuICAgIHRoaXMuY2h1bmtzLnB1c2goY2h1bmspO1xuICAgIHRoaXMuaGVsZCArPSBjaHVuay5sZW5ndGg7XG4gICAgLy8gSm9pbmluZyBvbmx5IG9uY2UgZW5vdWdoIGhhcyBjb21lIGtlZXBzIGEgbGFyZ2Ugb2JqZWN0IGZyb20gYmVpbmcgY29waWVkIHdpdGggZXZlcnkgY2h1bmsuXG4gICAgaWYgKHRoaXMuaGVsZCA8IHRoaXMubmVlZGVkKSByZXR1cm47XG4gICAgbGV0IHJlc3Q6IEJ1ZmZlciA9IHRoaXMuY2h1bmtzLmxlbmd0aCA9PT0gMSA/IGNodW5rIDogQnVmZmVyLmNvbmNhdCh0aGlzLmNodW5rcyk7XG4gICAgZm9yICg7Oykge1xuICAgICAgY29uc3QgYW5zd2VyID0gcGFyc2VBbnN3ZXIocmVzdCk7XG4gICAgICBpZiAodHlwZW9mIGFuc3dlciA9PT0gJ251bWJlcicpIHtcbiAgICAgICAgdGhpcy5uZWVkZWQgPSBhbnN3ZXI7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgcmVzdCA9IHJlc3Quc3ViYXJyYXkoYW5zd2VyLmxlbmd0aCk7XG4gICAgICB0aGlzLndhaXRpbmcuc2hpZnQoKT8ucmVzb2x2ZShhbnN3ZXIub2JqZWN0KTtcbiAgICB9XG4gICAgdGhpcy5jaHVua3MgPSBbcmVzdF07XG4gICAgdGhpcy5oZWxkID0gcmVzdC5sZW5ndGg7XG4gICAgaWYgKHRoaXMud2FpdGluZy5sZW5ndGggPT09IDApIGtlZXBBbGl2ZShjaGlsZCwgZmFsc2UpO1xuICB9XG59XG5cbi8qKiBGaXJzdCB3aG9sZSBhbnN3ZXIgaW4gdGhlIGJ5dGVzLCBvciBob3cgbWFueSBieXRlcyB0aGVyZSBtdXN0IGJlIGJlZm9yZSBpdCBpcyB3b3J0aCBsb29raW5nIGFnYWluLiAqL1xuZnVuY3Rpb24gcGFyc2VBbnN3ZXIoXG4gIGJ5dGVzOiBCdWZmZXIsXG4pOiB7IHJlYWRvbmx5IGxlbmd0aDogbnVtYmVyOyByZWFkb25seSBvYmplY3Q6IEdpdE9iamVjdCB8IHVuZGVmaW5lZCB9IHwgbnVtYmVyIHtcbiAgY29uc3QgZW5kID0gYnl0ZXMuaW5kZXhPZigweDBhKTtcbiAgaWYgKGVuZCA8IDApIHJldHVybiBieXRlcy5sZW5ndGggKyAxO1xuICBjb25zdCBbLCB0eXBlID0gJycsIHNpemVdID0gYnl0ZXMudG9TdHJpbmcoJ2xhdGluMScsIDAsIGVuZCkuc3BsaXQoJyAnKTtcbiAgaWYgKHR5cGUgPT09ICdtaXNzaW5nJyB8fCBzaXplID09PSB1bmRlZmluZWQpIHJldHVybiB7IGxlbmd0aDogZW5kICsgMSwgb2JqZWN0OiB1bmRlZmluZWQgfTtcbiAgY29uc3QgbGVuZ3RoID0gZW5kICsgMSArIE51bWJlcihzaXplKSArIDE7XG4gIGlmIChieXRlcy5sZW5ndGggPCBsZW5ndGgpIHJldHVybiBsZW5ndGg7XG4gIHJldHVybiB7IGxlbmd0aCwgb2JqZWN0OiB7IHR5cGUsIGJ5dGVzOiBCdWZmZXIuZnJvbShieXRlcy5zdWJhcnJheShlbmQgKyAxLCBsZW5ndGggLSAxKSkgfSB9O1xufVxuXG4vKiogV2hpbGUgbm9ib2R5IHdhaXRzIGZvciBhbiBhbnN3ZXIsIG5laXRoZXIgdGhlIGNoaWxkIG5vciBpdHMgcGlwZXMgbWF5IGtlZXAgdGhpcyBwcm9jZXNzIGZyb20gZW5kaW5nLiAqL1xuZnVuY3Rpb24ga2VlcEFsaXZlKGNoaWxkOiBDaGlsZFByb2Nlc3NXaXRob3V0TnVsbFN0cmVhbXMsIGFsaXZlOiBib29sZWFuKTogdm9pZCB7XG4gIGNvbnN0IGhhbmRsZXMgPSBbXG4gICAgY2hpbGQsXG4gICAgLi4uW2NoaWxkLnN0ZGluLCBjaGlsZC5zdGRvdXQsIGNoaWxkLnN0ZGVycl0uZmlsdGVyKChvbmUpID0+IG9uZSBpbnN0YW5jZW9mIFNvY2tldCksXG4gIF07XG4gIGZvciAoY29uc3QgaGFuZGxlIG9mIGhhbmRsZXMpIGFsaXZlID8gaGFuZGxlLnJlZigpIDogaGFuZGxlLnVucmVmKCk7XG59XG4iXX0=
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/adapters/git/object-writer.js
/**
 * Writes git objects as loose files, in this process: a commit of a few files then costs no git process but the one that moves the
 * ref. Files appear under their final name only when they are whole.
 */







const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
class ObjectWriter {
    options;
    written = new Set();
    constructor(options) {
        this.options = options;
    }
    /** Makes the object exist and answers its id. Throws `DISK_FULL` or `WRITE_REFUSED`. */
    async write(type, content) {
        const head = Buffer.from(`${type} ${content.length}\0`, 'latin1');
        const oid = (0,external_node_crypto_.createHash)(this.options.format).update(head).update(content).digest('hex');
        if (!(0,ids/* isObjectId */.TS)(oid))
            throw new Error(`Internal error: ${oid} is no object id`);
        if (this.written.has(oid))
            return oid;
        const folder = (0,external_node_path_.join)(this.options.folder, oid.slice(0, 2));
        const path = (0,external_node_path_.join)(folder, oid.slice(2));
        try {
            // An object that lies there for long could be pruned before a ref reaches it; a new date keeps it.
            const now = new Date();
            const known = await (0,promises_.utimes)(path, now, now).then(() => true, () => false);
            if (!known)
                await this.create(folder, path, Buffer.concat([head, content]));
        }
        catch (cause) {
            throw (0,disk_error/* diskError */.w)(cause, folder);
        }
        this.written.add(oid);
        return oid;
    }
    async create(folder, path, bytes) {
        const packed = await compress(bytes, { level: external_node_zlib_.constants.Z_BEST_SPEED });
        await (0,promises_.mkdir)(folder, { recursive: true });
        // `tmp_obj_*` is git's own name for this: its `gc` removes what a killed process leaves.
        const temporary = (0,external_node_path_.join)(folder, `tmp_obj_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        try {
            const file = await (0,promises_.open)(temporary, 'wx', 0o444);
            try {
                await file.writeFile(packed);
                if (this.options.durable)
                    await file.sync();
            }
            finally {
                await file.close();
            }
            await (0,promises_.rename)(temporary, path);
        }
        catch (cause) {
            await (0,promises_.rm)(temporary, { force: true });
            throw cause;
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib2JqZWN0LXdyaXRlci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9naXQvb2JqZWN0LXdyaXRlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLFdBQVcsRUFBRSxNQUFNLGFBQWEsQ0FBQztBQUN0RCxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQ25FLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFDakMsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUN0QyxPQUFPLEVBQUUsU0FBUyxFQUFFLE9BQU8sRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUMvQyxPQUFPLEVBQUUsVUFBVSxFQUFpQixNQUFNLHFCQUFxQixDQUFDO0FBQ2hFLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSx5QkFBeUIsQ0FBQztBQUtwRCxNQUFNLFFBQVEsR0FBRyxTQUFTLENBQUMsT0FBTyxDQUFDLENBQUM7QUFVcEMsTUFBTSxPQUFPLFlBQVk7SUFDTixPQUFPLENBQXNCO0lBQzdCLE9BQU8sR0FBRyxJQUFJLEdBQUcsRUFBWSxDQUFDO0lBRS9DLFlBQVksT0FBNEI7UUFDdEMsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7SUFDekIsQ0FBQztJQUVELHdGQUF3RjtJQUN4RixLQUFLLENBQUMsS0FBSyxDQUFDLElBQWdCLEVBQUUsT0FBbUI7UUFDL0MsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLENBQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDbEUsTUFBTSxHQUFHLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7UUFDdkYsSUFBSSxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUM7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLG1CQUFtQixHQUFHLGtCQUFrQixDQUFDLENBQUM7UUFDaEYsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUM7WUFBRSxPQUFPLEdBQUcsQ0FBQztRQUN0QyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLEVBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUMxRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUN4QyxJQUFJLENBQUM7WUFDSCxtR0FBbUc7WUFDbkcsTUFBTSxHQUFHLEdBQUcsSUFBSSxJQUFJLEVBQUUsQ0FBQztZQUN2QixNQUFNLEtBQUssR0FBRyxNQUFNLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FDN0MsR0FBRyxFQUFFLENBQUMsSUFBSSxFQUNWLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FDWixDQUFDO1lBQ0YsSUFBSSxDQUFDLEtBQUs7Z0JBQUUsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDOUUsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixNQUFNLFNBQVMsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUM7UUFDakMsQ0FBQztRQUNELElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQ3RCLE9BQU8sR0FBRyxDQUFDO0lBQ2IsQ0FBQztJQUVPLEtBQUssQ0FBQyxNQUFNLENBQUMsTUFBYyxFQUFFLElBQVksRUFBRSxLQUFhO1FBQzlELE1BQU0sTUFBTSxHQUFHLE1BQU0sUUFBUSxDQUFDLEtBQUssRUFBRSxFQUFFLEtBQUssRUFBRSxTQUFTLENBQUMsWUFBWSxFQUFFLENBQUMsQ0FBQztRQUN4RSxNQUFNLEtBQUssQ0FBQyxNQUFNLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztRQUN6Qyx5RkFBeUY7UUFDekYsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxXQUFXLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO1FBQzVFLElBQUksQ0FBQztZQUNILE1BQU0sSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDaEQsSUFBSSxDQUFDO2dCQUNILE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQztnQkFDN0IsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU87b0JBQUUsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUM7WUFDOUMsQ0FBQztvQkFBUyxDQUFDO2dCQUNULE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDO1lBQ3JCLENBQUM7WUFDRCxNQUFNLE1BQU0sQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFDaEMsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixNQUFNLEVBQUUsQ0FBQyxTQUFTLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztZQUNyQyxNQUFNLEtBQUssQ0FBQztRQUNkLENBQUM7SUFDSCxDQUFDO0NBQ0YiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFdyaXRlcyBnaXQgb2JqZWN0cyBhcyBsb29zZSBmaWxlcywgaW4gdGhpcyBwcm9jZXNzOiBhIGNvbW1pdCBvZiBhIGZldyBmaWxlcyB0aGVuIGNvc3RzIG5vIGdpdCBwcm9jZXNzIGJ1dCB0aGUgb25lIHRoYXQgbW92ZXMgdGhlXG4gKiByZWYuIEZpbGVzIGFwcGVhciB1bmRlciB0aGVpciBmaW5hbCBuYW1lIG9ubHkgd2hlbiB0aGV5IGFyZSB3aG9sZS5cbiAqL1xuaW1wb3J0IHsgY3JlYXRlSGFzaCwgcmFuZG9tQnl0ZXMgfSBmcm9tICdub2RlOmNyeXB0byc7XG5pbXBvcnQgeyBta2Rpciwgb3BlbiwgcmVuYW1lLCBybSwgdXRpbWVzIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IHByb21pc2lmeSB9IGZyb20gJ25vZGU6dXRpbCc7XG5pbXBvcnQgeyBjb25zdGFudHMsIGRlZmxhdGUgfSBmcm9tICdub2RlOnpsaWInO1xuaW1wb3J0IHsgaXNPYmplY3RJZCwgdHlwZSBPYmplY3RJZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgZGlza0Vycm9yIH0gZnJvbSAnLi4vc3RvcmVzL2Rpc2stZXJyb3IuanMnO1xuXG5leHBvcnQgdHlwZSBPYmplY3RUeXBlID0gJ2Jsb2InIHwgJ3RyZWUnIHwgJ2NvbW1pdCc7XG5leHBvcnQgdHlwZSBPYmplY3RGb3JtYXQgPSAnc2hhMScgfCAnc2hhMjU2JztcblxuY29uc3QgY29tcHJlc3MgPSBwcm9taXNpZnkoZGVmbGF0ZSk7XG5cbmV4cG9ydCBpbnRlcmZhY2UgT2JqZWN0V3JpdGVyT3B0aW9ucyB7XG4gIC8qKiBBbiBgb2JqZWN0c2AgZm9sZGVyLiAqL1xuICByZWFkb25seSBmb2xkZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgZm9ybWF0OiBPYmplY3RGb3JtYXQ7XG4gIC8qKiBGbHVzaCBldmVyeSBvYmplY3QgdG8gdGhlIGRpc2s6IGZvciBmb2xkZXJzIHRoYXQgaG9sZCB0aGUgb25seSBjb3B5LiAqL1xuICByZWFkb25seSBkdXJhYmxlOiBib29sZWFuO1xufVxuXG5leHBvcnQgY2xhc3MgT2JqZWN0V3JpdGVyIHtcbiAgcHJpdmF0ZSByZWFkb25seSBvcHRpb25zOiBPYmplY3RXcml0ZXJPcHRpb25zO1xuICBwcml2YXRlIHJlYWRvbmx5IHdyaXR0ZW4gPSBuZXcgU2V0PE9iamVjdElkPigpO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IE9iamVjdFdyaXRlck9wdGlvbnMpIHtcbiAgICB0aGlzLm9wdGlvbnMgPSBvcHRpb25zO1xuICB9XG5cbiAgLyoqIE1ha2VzIHRoZSBvYmplY3QgZXhpc3QgYW5kIGFuc3dlcnMgaXRzIGlkLiBUaHJvd3MgYERJU0tfRlVMTGAgb3IgYFdSSVRFX1JFRlVTRURgLiAqL1xuICBhc3luYyB3cml0ZSh0eXBlOiBPYmplY3RUeXBlLCBjb250ZW50OiBVaW50OEFycmF5KTogUHJvbWlzZTxPYmplY3RJZD4ge1xuICAgIGNvbnN0IGhlYWQgPSBCdWZmZXIuZnJvbShgJHt0eXBlfSAke2NvbnRlbnQubGVuZ3RofVxcMGAsICdsYXRpbjEnKTtcbiAgICBjb25zdCBvaWQgPSBjcmVhdGVIYXNoKHRoaXMub3B0aW9ucy5mb3JtYXQpLnVwZGF0ZShoZWFkKS51cGRhdGUoY29udGVudCkuZGlnZXN0KCdoZXgnKTtcbiAgICBpZiAoIWlzT2JqZWN0SWQob2lkKSkgdGhyb3cgbmV3IEVycm9yKGBJbnRlcm5hbCBlcnJvcjogJHtvaWR9IGlzIG5vIG9iamVjdCBpZGApO1xuICAgIGlmICh0aGlzLndyaXR0ZW4uaGFzKG9pZCkpIHJldHVybiBvaWQ7XG4gICAgY29uc3QgZm9sZGVyID0gam9pbih0aGlzLm9wdGlvbnMuZm9sZGVyLCBvaWQuc2xpY2UoMCwgMikpO1xuICAgIGNvbnN0IHBhdGggPSBqb2luKGZvbGRlciwgb2lkLnNsaWNlKDIpKTtcbiAgICB0cnkge1xuICAgICAgLy8gQW4gb2JqZWN0IHRoYXQgbGllcyB0aGVyZSBmb3IgbG9uZyBjb3VsZCBiZSBwcnVuZWQgYmVmb3JlIGEgcmVmIHJlYWNoZXMgaXQ7IGEgbmV3IGRhdGUga2VlcHMgaXQuXG4gICAgICBjb25zdCBub3cgPSBuZXcgRGF0ZSgpO1xuICAgICAgY29uc3Qga25vd24gPSBhd2FpdCB1dGltZXMocGF0aCwgbm93LCBub3cpLnRoZW4oXG4gICAgICAgICgpID0+IHRydWUsXG4gICAgICAgICgpID0+IGZhbHNlLFxuICAgICAgKTtcbiAgICAgIGlmICgha25vd24pIGF3YWl0IHRoaXMuY3JlYXRlKGZvbGRlciwgcGF0aCwgQnVmZmVyLmNvbmNhdChbaGVhZCwgY29udGVudF0pKTtcbiAgICB9IGNhdGNoIChjYXVzZSkge1xuICAgICAgdGhyb3cgZGlza0Vycm9yKGNhdXNlLCBmb2xkZXIpO1xuICAgIH1cbiAgICB0aGlzLndyaXR0ZW4uYWRkKG9pZCk7XG4gICAgcmV0dXJuIG9pZDtcbiAgfVxuXG4gIHByaXZhdGUgYXN5bmMgY3JlYXRlKGZvbGRlcjogc3RyaW5nLCBwYXRoOiBzdHJpbmcsIGJ5dGVzOiBCdWZmZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBwYWNrZWQgPSBhd2FpdCBjb21wcmVzcyhieXRlcywgeyBsZXZlbDogY29uc3RhbnRzLlpfQkVTVF9TUEVFRCB9KTtcbiAgICBhd2FpdCBta2Rpcihmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICAgIC8vIGB0bXBfb2JqXypgIGlzIGdpdCdzIG93biBuYW1lIGZvciB0aGlzOiBpdHMgYGdjYCByZW1vdmVzIHdoYXQgYSBraWxsZWQgcHJvY2VzcyBsZWF2ZXMuXG4gICAgY29uc3QgdGVtcG9yYXJ5ID0gam9pbihmb2xkZXIsIGB0bXBfb2JqXyR7cmFuZG9tQnl0ZXMoOCkudG9TdHJpbmcoJ2hleCcpfWApO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBmaWxlID0gYXdhaXQgb3Blbih0ZW1wb3JhcnksICd3eCcsIDBvNDQ0KTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGZpbGUud3JpdGVGaWxlKHBhY2tlZCk7XG4gICAgICAgIGlmICh0aGlzLm9wdGlvbnMuZHVyYWJsZSkgYXdhaXQgZmlsZS5zeW5jKCk7XG4gICAgICB9IGZpbmFsbHkge1xuICAgICAgICBhd2FpdCBmaWxlLmNsb3NlKCk7XG4gICAgICB9XG4gICAgICBhd2FpdCByZW5hbWUodGVtcG9yYXJ5LCBwYXRoKTtcbiAgICB9IGNhdGNoIChjYXVzZSkge1xuICAgICAgYXdhaXQgcm0odGVtcG9yYXJ5LCB7IGZvcmNlOiB0cnVlIH0pO1xuICAgICAgdGhyb3cgY2F1c2U7XG4gICAgfVxuICB9XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/git/push-outcome.js
/**
 * Reads the answer of `git push --porcelain --atomic`: was the compare-and-swap won, lost, refused by a policy, or is it unknown?
 * Pure. Unknown is the answer whenever nothing proves another one, for whoever guesses "no" here may do the work twice.
 */

/** A lost race has many spellings: the client's, the server's, and those of the two ways a server locks a ref. */
const push_outcome_LOST = /stale info|fetch first|non-fast-forward|failed to update ref|cannot lock ref|failed to lock|reference already exists|but expected|incorrect old value/i;
/** Refused only because another ref of the same push was; or all together, when the server could not swap them at once. */
const TOGETHER = /atomic (?:push|transaction) fail/i;
const NO_ANSWER = /remote failed to report|remote failure/i;
/** Said of every ref of a push by a check that looks at the push as a whole. */
const WHOLE_PUSH = /pre-receive hook declined|push declined/i;
const FORBIDDEN = /(?:returned error:|HTTP) 40[134]|authentication failed|could not read (?:username|password)|permission (?:to .* )?denied|access denied|not authorized|repository .*not found|does not appear to be a git repository|publickey|terminal prompts disabled/i;
const TOO_LARGE = /(?:returned error:|HTTP) 413|exceeds (?:maximum|the maximum|github)|too large|GH001/i;
const BY_HOOK = /aborted by hook|hook declined/i;
/** What became of a push of `refs`, the state ref first. */
function classifyPush(answer, refs) {
    const lines = refLines(answer.stdout);
    const said = (0,git_error/* gitWords */.is)(answer.stderr);
    if (answer.timedOut)
        return { kind: 'unknown', reason: `no answer in time; ${said}` };
    if (lines.some((line) => line.flag === '=' || push_outcome_LOST.test(line.why)))
        return { kind: 'conflict', reason: lines.map((line) => `${line.ref} ${line.why}`).join('; ') };
    const denied = lines.filter((line) => line.flag === '!');
    const blamed = denied.filter((line) => !TOGETHER.test(line.why));
    if (blamed.length > 0)
        return blame(blamed, refs, answer.stderr);
    if (denied.length > 0)
        return BY_HOOK.test(answer.stderr)
            ? blame(denied, refs, answer.stderr)
            : { kind: 'conflict', reason: said };
    if (answer.code === 0 &&
        refs.every((ref) => lines.some((line) => line.ref === ref && ' *+'.includes(line.flag))))
        return { kind: 'accepted' };
    return withoutVerdict(answer.stderr);
}
function blame(blamed, refs, stderr) {
    const reason = `${blamed.map((line) => `${line.ref}: ${line.why}`).join('; ')}; ${(0,git_error/* gitWords */.is)(stderr)}`;
    if (TOO_LARGE.test(stderr))
        return withoutVerdict(stderr);
    if (blamed.every((line) => NO_ANSWER.test(line.why)))
        return { kind: 'unknown', reason };
    const [state, ...code] = refs;
    const ofState = blamed.find((line) => line.ref === state);
    const ofCode = code.filter((ref) => blamed.some((line) => line.ref === ref));
    // A check of the whole push names every ref; the state alone may still pass it.
    if (ofCode.length > 0 && (ofState === undefined || WHOLE_PUSH.test(ofState.why)))
        return { kind: 'refs-refused', refs: ofCode, reason };
    return {
        kind: 'refused',
        reason,
        remedy: `Let the orchestrator push ${state}: exempt that branch from the rule or hook that refused it, or choose another with state.branch.`,
    };
}
function withoutVerdict(stderr) {
    const reason = (0,git_error/* gitWords */.is)(stderr) || 'no message';
    if (TOO_LARGE.test(stderr))
        return {
            kind: 'refused',
            reason,
            remedy: 'Lower limits.max_output_bytes, or raise the size limit of the server.',
        };
    if (FORBIDDEN.test(stderr))
        return {
            kind: 'refused',
            reason,
            remedy: 'Give the token or key write access (in a workflow: permissions: contents: write), and check the URL of the remote.',
        };
    return { kind: 'unknown', reason };
}
function refLines(stdout) {
    return stdout
        .split('\n')
        .map((line) => /^([ +\-*!=])\t[^\t]*:([^\t:]+)\t(.*)$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => ({ flag: match[1] ?? '', ref: match[2] ?? '', why: (0,git_error/* gitWords */.is)(match[3] ?? '') }));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHVzaC1vdXRjb21lLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL2dpdC9wdXNoLW91dGNvbWUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGdCQUFnQixDQUFDO0FBZ0IxQyxrSEFBa0g7QUFDbEgsTUFBTSxJQUFJLEdBQ1Isd0pBQXdKLENBQUM7QUFDM0osMkhBQTJIO0FBQzNILE1BQU0sUUFBUSxHQUFHLG1DQUFtQyxDQUFDO0FBQ3JELE1BQU0sU0FBUyxHQUFHLHlDQUF5QyxDQUFDO0FBQzVELGdGQUFnRjtBQUNoRixNQUFNLFVBQVUsR0FBRywwQ0FBMEMsQ0FBQztBQUU5RCxNQUFNLFNBQVMsR0FDYiwwUEFBMFAsQ0FBQztBQUM3UCxNQUFNLFNBQVMsR0FBRyxzRkFBc0YsQ0FBQztBQUN6RyxNQUFNLE9BQU8sR0FBRyxnQ0FBZ0MsQ0FBQztBQVFqRCw0REFBNEQ7QUFDNUQsTUFBTSxVQUFVLFlBQVksQ0FBQyxNQUFrQixFQUFFLElBQXVCO0lBQ3RFLE1BQU0sS0FBSyxHQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDdEMsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNyQyxJQUFJLE1BQU0sQ0FBQyxRQUFRO1FBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLHNCQUFzQixJQUFJLEVBQUUsRUFBRSxDQUFDO0lBQ3RGLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLElBQUksS0FBSyxHQUFHLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDaEUsT0FBTyxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztJQUNqRyxNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0lBQ3pELE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztJQUNqRSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEdBQUcsQ0FBQztRQUFFLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQ2pFLElBQUksTUFBTSxDQUFDLE1BQU0sR0FBRyxDQUFDO1FBQ25CLE9BQU8sT0FBTyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDO1lBQ2hDLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDO1lBQ3BDLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDO0lBQ3pDLElBQ0UsTUFBTSxDQUFDLElBQUksS0FBSyxDQUFDO1FBQ2pCLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssR0FBRyxJQUFJLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7UUFFeEYsT0FBTyxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsQ0FBQztJQUM5QixPQUFPLGNBQWMsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDdkMsQ0FBQztBQUVELFNBQVMsS0FBSyxDQUFDLE1BQTBCLEVBQUUsSUFBdUIsRUFBRSxNQUFjO0lBQ2hGLE1BQU0sTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUMsR0FBRyxLQUFLLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxRQUFRLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztJQUNyRyxJQUFJLFNBQVMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDO1FBQUUsT0FBTyxjQUFjLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDMUQsSUFBSSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQztRQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxDQUFDO0lBQ3pGLE1BQU0sQ0FBQyxLQUFLLEVBQUUsR0FBRyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUM7SUFDOUIsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBQztJQUMxRCxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7SUFDN0UsZ0ZBQWdGO0lBQ2hGLElBQUksTUFBTSxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLEtBQUssU0FBUyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQzlFLE9BQU8sRUFBRSxJQUFJLEVBQUUsY0FBYyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLENBQUM7SUFDeEQsT0FBTztRQUNMLElBQUksRUFBRSxTQUFTO1FBQ2YsTUFBTTtRQUNOLE1BQU0sRUFBRSw2QkFBNkIsS0FBSyxrR0FBa0c7S0FDN0ksQ0FBQztBQUNKLENBQUM7QUFFRCxTQUFTLGNBQWMsQ0FBQyxNQUFjO0lBQ3BDLE1BQU0sTUFBTSxHQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxZQUFZLENBQUM7SUFDaEQsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQztRQUN4QixPQUFPO1lBQ0wsSUFBSSxFQUFFLFNBQVM7WUFDZixNQUFNO1lBQ04sTUFBTSxFQUFFLHVFQUF1RTtTQUNoRixDQUFDO0lBQ0osSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQztRQUN4QixPQUFPO1lBQ0wsSUFBSSxFQUFFLFNBQVM7WUFDZixNQUFNO1lBQ04sTUFBTSxFQUNKLG9IQUFvSDtTQUN2SCxDQUFDO0lBQ0osT0FBTyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLENBQUM7QUFDckMsQ0FBQztBQUVELFNBQVMsUUFBUSxDQUFDLE1BQWM7SUFDOUIsT0FBTyxNQUFNO1NBQ1YsS0FBSyxDQUFDLElBQUksQ0FBQztTQUNYLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsdUNBQXVDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1NBQ2pFLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQztTQUNqQyxHQUFHLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNwRyxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBSZWFkcyB0aGUgYW5zd2VyIG9mIGBnaXQgcHVzaCAtLXBvcmNlbGFpbiAtLWF0b21pY2A6IHdhcyB0aGUgY29tcGFyZS1hbmQtc3dhcCB3b24sIGxvc3QsIHJlZnVzZWQgYnkgYSBwb2xpY3ksIG9yIGlzIGl0IHVua25vd24/XG4gKiBQdXJlLiBVbmtub3duIGlzIHRoZSBhbnN3ZXIgd2hlbmV2ZXIgbm90aGluZyBwcm92ZXMgYW5vdGhlciBvbmUsIGZvciB3aG9ldmVyIGd1ZXNzZXMgXCJub1wiIGhlcmUgbWF5IGRvIHRoZSB3b3JrIHR3aWNlLlxuICovXG5pbXBvcnQgeyBnaXRXb3JkcyB9IGZyb20gJy4vZ2l0LWVycm9yLmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBQdXNoQW5zd2VyIHtcbiAgcmVhZG9ubHkgY29kZTogbnVtYmVyO1xuICByZWFkb25seSBzdGRvdXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc3RkZXJyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbWVkT3V0OiBib29sZWFuO1xufVxuXG5leHBvcnQgdHlwZSBQdXNoT3V0Y29tZSA9XG4gIHwgeyByZWFkb25seSBraW5kOiAnYWNjZXB0ZWQnIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICdjb25mbGljdCc7IHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICd1bmtub3duJzsgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmcgfVxuICB8IHsgcmVhZG9ubHkga2luZDogJ3JlZnVzZWQnOyByZWFkb25seSByZWFzb246IHN0cmluZzsgcmVhZG9ubHkgcmVtZWR5OiBzdHJpbmcgfVxuICB8IHsgcmVhZG9ubHkga2luZDogJ3JlZnMtcmVmdXNlZCc7IHJlYWRvbmx5IHJlZnM6IHJlYWRvbmx5IHN0cmluZ1tdOyByZWFkb25seSByZWFzb246IHN0cmluZyB9O1xuXG4vKiogQSBsb3N0IHJhY2UgaGFzIG1hbnkgc3BlbGxpbmdzOiB0aGUgY2xpZW50J3MsIHRoZSBzZXJ2ZXIncywgYW5kIHRob3NlIG9mIHRoZSB0d28gd2F5cyBhIHNlcnZlciBsb2NrcyBhIHJlZi4gKi9cbmNvbnN0IExPU1QgPVxuICAvc3RhbGUgaW5mb3xmZXRjaCBmaXJzdHxub24tZmFzdC1mb3J3YXJkfGZhaWxlZCB0byB1cGRhdGUgcmVmfGNhbm5vdCBsb2NrIHJlZnxmYWlsZWQgdG8gbG9ja3xyZWZlcmVuY2UgYWxyZWFkeSBleGlzdHN8YnV0IGV4cGVjdGVkfGluY29ycmVjdCBvbGQgdmFsdWUvaTtcbi8qKiBSZWZ1c2VkIG9ubHkgYmVjYXVzZSBhbm90aGVyIHJlZiBvZiB0aGUgc2FtZSBwdXNoIHdhczsgb3IgYWxsIHRvZ2V0aGVyLCB3aGVuIHRoZSBzZXJ2ZXIgY291bGQgbm90IHN3YXAgdGhlbSBhdCBvbmNlLiAqL1xuY29uc3QgVE9HRVRIRVIgPSAvYXRvbWljICg/OnB1c2h8dHJhbnNhY3Rpb24pIGZhaWwvaTtcbmNvbnN0IE5PX0FOU1dFUiA9IC9yZW1vdGUgZmFpbGVkIHRvIHJlcG9ydHxyZW1vdGUgZmFpbHVyZS9pO1xuLyoqIFNhaWQgb2YgZXZlcnkgcmVmIG9mIGEgcHVzaCBieSBhIGNoZWNrIHRoYXQgbG9va3MgYXQgdGhlIHB1c2ggYXMgYSB3aG9sZS4gKi9cbmNvbnN0IFdIT0xFX1BVU0ggPSAvcHJlLXJlY2VpdmUgaG9vayBkZWNsaW5lZHxwdXNoIGRlY2xpbmVkL2k7XG5cbmNvbnN0IEZPUkJJRERFTiA9XG4gIC8oPzpyZXR1cm5lZCBlcnJvcjp8SFRUUCkgNDBbMTM0XXxhdXRoZW50aWNhdGlvbiBmYWlsZWR8Y291bGQgbm90IHJlYWQgKD86dXNlcm5hbWV8cGFzc3dvcmQpfHBlcm1pc3Npb24gKD86dG8gLiogKT9kZW5pZWR8YWNjZXNzIGRlbmllZHxub3QgYXV0aG9yaXplZHxyZXBvc2l0b3J5IC4qbm90IGZvdW5kfGRvZXMgbm90IGFwcGVhciB0byBiZSBhIGdpdCByZXBvc2l0b3J5fHB1YmxpY2tleXx0ZXJtaW5hbCBwcm9tcHRzIGRpc2FibGVkL2k7XG5jb25zdCBUT09fTEFSR0UgPSAvKD86cmV0dXJuZWQgZXJyb3I6fEhUVFApIDQxM3xleGNlZWRzICg/Om1heGltdW18dGhlIG1heGltdW18Z2l0aHViKXx0b28gbGFyZ2V8R0gwMDEvaTtcbmNvbnN0IEJZX0hPT0sgPSAvYWJvcnRlZCBieSBob29rfGhvb2sgZGVjbGluZWQvaTtcblxuaW50ZXJmYWNlIFJlZkxpbmUge1xuICByZWFkb25seSBmbGFnOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlZjogc3RyaW5nO1xuICByZWFkb25seSB3aHk6IHN0cmluZztcbn1cblxuLyoqIFdoYXQgYmVjYW1lIG9mIGEgcHVzaCBvZiBgcmVmc2AsIHRoZSBzdGF0ZSByZWYgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gY2xhc3NpZnlQdXNoKGFuc3dlcjogUHVzaEFuc3dlciwgcmVmczogcmVhZG9ubHkgc3RyaW5nW10pOiBQdXNoT3V0Y29tZSB7XG4gIGNvbnN0IGxpbmVzID0gcmVmTGluZXMoYW5zd2VyLnN0ZG91dCk7XG4gIGNvbnN0IHNhaWQgPSBnaXRXb3JkcyhhbnN3ZXIuc3RkZXJyKTtcbiAgaWYgKGFuc3dlci50aW1lZE91dCkgcmV0dXJuIHsga2luZDogJ3Vua25vd24nLCByZWFzb246IGBubyBhbnN3ZXIgaW4gdGltZTsgJHtzYWlkfWAgfTtcbiAgaWYgKGxpbmVzLnNvbWUoKGxpbmUpID0+IGxpbmUuZmxhZyA9PT0gJz0nIHx8IExPU1QudGVzdChsaW5lLndoeSkpKVxuICAgIHJldHVybiB7IGtpbmQ6ICdjb25mbGljdCcsIHJlYXNvbjogbGluZXMubWFwKChsaW5lKSA9PiBgJHtsaW5lLnJlZn0gJHtsaW5lLndoeX1gKS5qb2luKCc7ICcpIH07XG4gIGNvbnN0IGRlbmllZCA9IGxpbmVzLmZpbHRlcigobGluZSkgPT4gbGluZS5mbGFnID09PSAnIScpO1xuICBjb25zdCBibGFtZWQgPSBkZW5pZWQuZmlsdGVyKChsaW5lKSA9PiAhVE9HRVRIRVIudGVzdChsaW5lLndoeSkpO1xuICBpZiAoYmxhbWVkLmxlbmd0aCA+IDApIHJldHVybiBibGFtZShibGFtZWQsIHJlZnMsIGFuc3dlci5zdGRlcnIpO1xuICBpZiAoZGVuaWVkLmxlbmd0aCA+IDApXG4gICAgcmV0dXJuIEJZX0hPT0sudGVzdChhbnN3ZXIuc3RkZXJyKVxuICAgICAgPyBibGFtZShkZW5pZWQsIHJlZnMsIGFuc3dlci5zdGRlcnIpXG4gICAgICA6IHsga2luZDogJ2NvbmZsaWN0JywgcmVhc29uOiBzYWlkIH07XG4gIGlmIChcbiAgICBhbnN3ZXIuY29kZSA9PT0gMCAmJlxuICAgIHJlZnMuZXZlcnkoKHJlZikgPT4gbGluZXMuc29tZSgobGluZSkgPT4gbGluZS5yZWYgPT09IHJlZiAmJiAnICorJy5pbmNsdWRlcyhsaW5lLmZsYWcpKSlcbiAgKVxuICAgIHJldHVybiB7IGtpbmQ6ICdhY2NlcHRlZCcgfTtcbiAgcmV0dXJuIHdpdGhvdXRWZXJkaWN0KGFuc3dlci5zdGRlcnIpO1xufVxuXG5mdW5jdGlvbiBibGFtZShibGFtZWQ6IHJlYWRvbmx5IFJlZkxpbmVbXSwgcmVmczogcmVhZG9ubHkgc3RyaW5nW10sIHN0ZGVycjogc3RyaW5nKTogUHVzaE91dGNvbWUge1xuICBjb25zdCByZWFzb24gPSBgJHtibGFtZWQubWFwKChsaW5lKSA9PiBgJHtsaW5lLnJlZn06ICR7bGluZS53aHl9YCkuam9pbignOyAnKX07ICR7Z2l0V29yZHMoc3RkZXJyKX1gO1xuICBpZiAoVE9PX0xBUkdFLnRlc3Qoc3RkZXJyKSkgcmV0dXJuIHdpdGhvdXRWZXJkaWN0KHN0ZGVycik7XG4gIGlmIChibGFtZWQuZXZlcnkoKGxpbmUpID0+IE5PX0FOU1dFUi50ZXN0KGxpbmUud2h5KSkpIHJldHVybiB7IGtpbmQ6ICd1bmtub3duJywgcmVhc29uIH07XG4gIGNvbnN0IFtzdGF0ZSwgLi4uY29kZV0gPSByZWZzO1xuICBjb25zdCBvZlN0YXRlID0gYmxhbWVkLmZpbmQoKGxpbmUpID0+IGxpbmUucmVmID09PSBzdGF0ZSk7XG4gIGNvbnN0IG9mQ29kZSA9IGNvZGUuZmlsdGVyKChyZWYpID0+IGJsYW1lZC5zb21lKChsaW5lKSA9PiBsaW5lLnJlZiA9PT0gcmVmKSk7XG4gIC8vIEEgY2hlY2sgb2YgdGhlIHdob2xlIHB1c2ggbmFtZXMgZXZlcnkgcmVmOyB0aGUgc3RhdGUgYWxvbmUgbWF5IHN0aWxsIHBhc3MgaXQuXG4gIGlmIChvZkNvZGUubGVuZ3RoID4gMCAmJiAob2ZTdGF0ZSA9PT0gdW5kZWZpbmVkIHx8IFdIT0xFX1BVU0gudGVzdChvZlN0YXRlLndoeSkpKVxuICAgIHJldHVybiB7IGtpbmQ6ICdyZWZzLXJlZnVzZWQnLCByZWZzOiBvZkNvZGUsIHJlYXNvbiB9O1xuICByZXR1cm4ge1xuICAgIGtpbmQ6ICdyZWZ1c2VkJyxcbiAgICByZWFzb24sXG4gICAgcmVtZWR5OiBgTGV0IHRoZSBvcmNoZXN0cmF0b3IgcHVzaCAke3N0YXRlfTogZXhlbXB0IHRoYXQgYnJhbmNoIGZyb20gdGhlIHJ1bGUgb3IgaG9vayB0aGF0IHJlZnVzZWQgaXQsIG9yIGNob29zZSBhbm90aGVyIHdpdGggc3RhdGUuYnJhbmNoLmAsXG4gIH07XG59XG5cbmZ1bmN0aW9uIHdpdGhvdXRWZXJkaWN0KHN0ZGVycjogc3RyaW5nKTogUHVzaE91dGNvbWUge1xuICBjb25zdCByZWFzb24gPSBnaXRXb3JkcyhzdGRlcnIpIHx8ICdubyBtZXNzYWdlJztcbiAgaWYgKFRPT19MQVJHRS50ZXN0KHN0ZGVycikpXG4gICAgcmV0dXJuIHtcbiAgICAgIGtpbmQ6ICdyZWZ1c2VkJyxcbiAgICAgIHJlYXNvbixcbiAgICAgIHJlbWVkeTogJ0xvd2VyIGxpbWl0cy5tYXhfb3V0cHV0X2J5dGVzLCBvciByYWlzZSB0aGUgc2l6ZSBsaW1pdCBvZiB0aGUgc2VydmVyLicsXG4gICAgfTtcbiAgaWYgKEZPUkJJRERFTi50ZXN0KHN0ZGVycikpXG4gICAgcmV0dXJuIHtcbiAgICAgIGtpbmQ6ICdyZWZ1c2VkJyxcbiAgICAgIHJlYXNvbixcbiAgICAgIHJlbWVkeTpcbiAgICAgICAgJ0dpdmUgdGhlIHRva2VuIG9yIGtleSB3cml0ZSBhY2Nlc3MgKGluIGEgd29ya2Zsb3c6IHBlcm1pc3Npb25zOiBjb250ZW50czogd3JpdGUpLCBhbmQgY2hlY2sgdGhlIFVSTCBvZiB0aGUgcmVtb3RlLicsXG4gICAgfTtcbiAgcmV0dXJuIHsga2luZDogJ3Vua25vd24nLCByZWFzb24gfTtcbn1cblxuZnVuY3Rpb24gcmVmTGluZXMoc3Rkb3V0OiBzdHJpbmcpOiByZWFkb25seSBSZWZMaW5lW10ge1xuICByZXR1cm4gc3Rkb3V0XG4gICAgLnNwbGl0KCdcXG4nKVxuICAgIC5tYXAoKGxpbmUpID0+IC9eKFsgK1xcLSohPV0pXFx0W15cXHRdKjooW15cXHQ6XSspXFx0KC4qKSQvLmV4ZWMobGluZSkpXG4gICAgLmZpbHRlcigobWF0Y2gpID0+IG1hdGNoICE9PSBudWxsKVxuICAgIC5tYXAoKG1hdGNoKSA9PiAoeyBmbGFnOiBtYXRjaFsxXSA/PyAnJywgcmVmOiBtYXRjaFsyXSA/PyAnJywgd2h5OiBnaXRXb3JkcyhtYXRjaFszXSA/PyAnJykgfSkpO1xufVxuIl19
// EXTERNAL MODULE: ./build/src/adapters/git/turn.js
var git_turn = __webpack_require__(234);
;// CONCATENATED MODULE: ./build/src/adapters/git/remote-refs.js
/**
 * Refs of a remote, reached by explicit URL from a git directory of our own. One fetch or push at a time; every push carries the
 * full old value of every ref, so nothing that somebody else wrote is ever overwritten.
 */








const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-gc',
    '--no-recurse-submodules',
];
/** What git says of a ref that the remote does not have. */
const ABSENT = /couldn't find remote ref/i;
const PUSH = [
    'push',
    '--porcelain',
    '--no-progress',
    '--no-follow-tags',
    '--recurse-submodules=no',
    '--atomic',
];
/** The refs of a remote. */
function createRemoteRefs(options) {
    const turn = (0,git_turn/* inTurn */.l)();
    const seen = new Set();
    return {
        location: options.fetch.display,
        tip: (ref) => turn(() => fetchTip(options, ref, seen)),
        codeTip: (ref) => turn(() => fetchCodeTip(options, ref)),
        obtain: (commit) => turn(() => fetchCommit(options, commit)),
        move: (updates) => turn(async () => {
            // From here on the ref may hold our commit, and a look at its tip alone could not tell.
            if (updates[0] !== undefined)
                seen.add(updates[0].ref);
            const outcome = await push(options, updates);
            if (outcome.kind === 'moved' && updates[0] !== undefined)
                await keep(options, updates[0]);
            return outcome;
        }),
    };
}
async function fetchTip(options, ref, seen) {
    (0,ref_host/* requireBranchRef */.Xt)(ref);
    const kept = keptRef(ref);
    // The first look takes the tip alone; later ones all that came on top, so that its history can be walked back to what we knew.
    const depth = seen.has(ref) ? [] : ['--depth=1'];
    const args = [...FETCH, ...depth, '--end-of-options', options.fetch.url, `+${ref}:${kept}`];
    const result = await gitFor(options, options.fetch).run(args);
    if (result.code !== 0) {
        if (ABSENT.test(result.stderr))
            return null;
        throw fetchFailed(options, args, result);
    }
    seen.add(ref);
    // The own git directory has loose refs only: nothing ever packs them.
    const oid = (await (0,promises_.readFile)((0,external_node_path_.join)(options.git.settings.gitDir, kept), 'latin1')).trim();
    if (!(0,ids/* isObjectId */.TS)(oid))
        throw new Error(`Internal error: ${kept} holds no object id`);
    return oid;
}
/** Where the own git directory keeps what the state ref was: the next fetch then brings only what is new. */
function keptRef(ref) {
    return ref.replace('refs/heads/', 'refs/remote-heads/');
}
async function keep(options, { ref, after }) {
    const path = (0,external_node_path_.join)(options.git.settings.gitDir, keptRef(ref));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, `${after}\n`);
}
/** Nothing is kept of it: its objects may partly be the user's, which a fetch of the state must not depend on. */
async function fetchCodeTip(options, ref) {
    (0,ref_host/* requireBranchRef */.Xt)(ref);
    const args = [...FETCH, '--write-fetch-head', '--depth=1', '--end-of-options', options.fetch.url, ref];
    const result = await gitFor(options, options.fetch).with({ alternates: options.alternates }).run(args);
    if (result.code !== 0) {
        if (ABSENT.test(result.stderr))
            return null;
        throw fetchFailed(options, args, result);
    }
    const [oid = ''] = (await (0,promises_.readFile)((0,external_node_path_.join)(options.git.settings.gitDir, 'FETCH_HEAD'), 'latin1')).split('\t');
    if (!(0,ids/* isObjectId */.TS)(oid))
        throw new Error('Internal error: FETCH_HEAD holds no object id');
    return oid;
}
async function fetchCommit(options, commit) {
    const args = [...FETCH, '--depth=1', '--end-of-options', options.fetch.url, commit];
    const result = await gitFor(options, options.fetch).run(args);
    if (result.code === 0)
        return true;
    if (/not our ref|does not allow request|couldn't find remote ref|no such remote ref/i.test(result.stderr))
        return false;
    throw fetchFailed(options, args, result);
}
async function push(options, updates) {
    for (const { ref } of updates)
        (0,ref_host/* requireBranchRef */.Xt)(ref);
    const args = [
        ...PUSH,
        ...updates.map(({ ref, before }) => `--force-with-lease=${ref}:${before ?? ''}`),
        '--end-of-options',
        options.push.url,
        ...updates.map(({ ref, after }) => `${after}:${ref}`),
    ];
    // Code commits may stand on objects of the user's repository; state never does.
    const git = gitFor(options, options.push).with(updates.length > 1 ? { alternates: options.alternates } : {});
    const result = await git.run(args);
    const outcome = classifyPush({ ...result, stdout: result.stdout.toString('utf8') }, updates.map(({ ref }) => ref));
    if (outcome.kind === 'accepted')
        return { kind: 'moved' };
    if (outcome.kind !== 'refused')
        return outcome;
    if (/No space left on device/i.test(result.stderr) && !/remote:/.test(result.stderr))
        throw (0,git_error/* gitFailed */.gk)(args, result);
    throw new errors/* OrchestratorError */.jD('PUSH_REFUSED', `${options.push.display} refused the push: ${outcome.reason}`, outcome.remedy);
}
function gitFor(options, url) {
    return url.authorization === undefined || options.git.settings.authorization !== undefined
        ? options.git
        : options.git.with({ authorization: url.authorization });
}
function fetchFailed(options, args, result) {
    if (/No space left on device/i.test(result.stderr))
        return (0,git_error/* gitFailed */.gk)(args, result);
    const words = result.timedOut ? 'no answer in time' : (0,git_error/* gitWords */.is)(result.stderr);
    return new errors/* OrchestratorError */.jD('REMOTE_UNREACHABLE', `${options.fetch.display} could not be read: ${words || 'no message'}`, 'Check the network, the URL of the remote and that the token or key may read it; then run the same command again.');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVtb3RlLXJlZnMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvZ2l0L3JlbW90ZS1yZWZzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQzlELE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBRTFDLE9BQU8sRUFBRSxVQUFVLEVBQWlCLE1BQU0scUJBQXFCLENBQUM7QUFDaEUsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFFcEQsT0FBTyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQztBQUNyRCxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFDakQsT0FBTyxFQUFrQyxnQkFBZ0IsRUFBRSxNQUFNLGVBQWUsQ0FBQztBQUVqRixPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBV25DLE1BQU0sS0FBSyxHQUFHO0lBQ1osT0FBTztJQUNQLFNBQVM7SUFDVCxXQUFXO0lBQ1gsdUJBQXVCO0lBQ3ZCLGNBQWM7SUFDZCx5QkFBeUI7Q0FDMUIsQ0FBQztBQUNGLDREQUE0RDtBQUM1RCxNQUFNLE1BQU0sR0FBRywyQkFBMkIsQ0FBQztBQUMzQyxNQUFNLElBQUksR0FBRztJQUNYLE1BQU07SUFDTixhQUFhO0lBQ2IsZUFBZTtJQUNmLGtCQUFrQjtJQUNsQix5QkFBeUI7SUFDekIsVUFBVTtDQUNYLENBQUM7QUFFRiw0QkFBNEI7QUFDNUIsTUFBTSxVQUFVLGdCQUFnQixDQUFDLE9BQTBCO0lBQ3pELE1BQU0sSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDO0lBQ3RCLE1BQU0sSUFBSSxHQUFHLElBQUksR0FBRyxFQUFVLENBQUM7SUFDL0IsT0FBTztRQUNMLFFBQVEsRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLE9BQU87UUFDL0IsR0FBRyxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFDdEQsT0FBTyxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsWUFBWSxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsQ0FBQztRQUN4RCxNQUFNLEVBQUUsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDO1FBQzVELElBQUksRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQ2hCLElBQUksQ0FBQyxLQUFLLElBQUksRUFBRTtZQUNkLHdGQUF3RjtZQUN4RixJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxTQUFTO2dCQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1lBQ3ZELE1BQU0sT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxTQUFTO2dCQUFFLE1BQU0sSUFBSSxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztZQUMxRixPQUFPLE9BQU8sQ0FBQztRQUNqQixDQUFDLENBQUM7S0FDTCxDQUFDO0FBQ0osQ0FBQztBQUVELEtBQUssVUFBVSxRQUFRLENBQ3JCLE9BQTBCLEVBQzFCLEdBQVcsRUFDWCxJQUFpQjtJQUVqQixnQkFBZ0IsQ0FBQyxHQUFHLENBQUMsQ0FBQztJQUN0QixNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDMUIsK0hBQStIO0lBQy9ILE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxXQUFXLENBQUMsQ0FBQztJQUNqRCxNQUFNLElBQUksR0FBRyxDQUFDLEdBQUcsS0FBSyxFQUFFLEdBQUcsS0FBSyxFQUFFLGtCQUFrQixFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksR0FBRyxJQUFJLElBQUksRUFBRSxDQUFDLENBQUM7SUFDNUYsTUFBTSxNQUFNLEdBQUcsTUFBTSxNQUFNLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDOUQsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsRUFBRSxDQUFDO1FBQ3RCLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDO1lBQUUsT0FBTyxJQUFJLENBQUM7UUFDNUMsTUFBTSxXQUFXLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQztJQUMzQyxDQUFDO0lBQ0QsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztJQUNkLHNFQUFzRTtJQUN0RSxNQUFNLEdBQUcsR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQztJQUN2RixJQUFJLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQztRQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsbUJBQW1CLElBQUkscUJBQXFCLENBQUMsQ0FBQztJQUNwRixPQUFPLEdBQUcsQ0FBQztBQUNiLENBQUM7QUFFRCw2R0FBNkc7QUFDN0csU0FBUyxPQUFPLENBQUMsR0FBVztJQUMxQixPQUFPLEdBQUcsQ0FBQyxPQUFPLENBQUMsYUFBYSxFQUFFLG9CQUFvQixDQUFDLENBQUM7QUFDMUQsQ0FBQztBQUVELEtBQUssVUFBVSxJQUFJLENBQUMsT0FBMEIsRUFBRSxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQWE7SUFDdkUsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztJQUM3RCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUNoRCxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ3RDLENBQUM7QUFFRCxrSEFBa0g7QUFDbEgsS0FBSyxVQUFVLFlBQVksQ0FBQyxPQUEwQixFQUFFLEdBQVc7SUFDakUsZ0JBQWdCLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDdEIsTUFBTSxJQUFJLEdBQUcsQ0FBQyxHQUFHLEtBQUssRUFBRSxvQkFBb0IsRUFBRSxXQUFXLEVBQUUsa0JBQWtCLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUM7SUFDdkcsTUFBTSxNQUFNLEdBQUcsTUFBTSxNQUFNLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxVQUFVLEVBQUUsT0FBTyxDQUFDLFVBQVUsRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3ZHLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxDQUFDLEVBQUUsQ0FBQztRQUN0QixJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQztZQUFFLE9BQU8sSUFBSSxDQUFDO1FBQzVDLE1BQU0sV0FBVyxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDM0MsQ0FBQztJQUNELE1BQU0sQ0FBQyxHQUFHLEdBQUcsRUFBRSxDQUFDLEdBQUcsQ0FBQyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFLFlBQVksQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzNHLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDO1FBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQywrQ0FBK0MsQ0FBQyxDQUFDO0lBQ3ZGLE9BQU8sR0FBRyxDQUFDO0FBQ2IsQ0FBQztBQUVELEtBQUssVUFBVSxXQUFXLENBQUMsT0FBMEIsRUFBRSxNQUFnQjtJQUNyRSxNQUFNLElBQUksR0FBRyxDQUFDLEdBQUcsS0FBSyxFQUFFLFdBQVcsRUFBRSxrQkFBa0IsRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxNQUFNLENBQUMsQ0FBQztJQUNwRixNQUFNLE1BQU0sR0FBRyxNQUFNLE1BQU0sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUM5RCxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssQ0FBQztRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQ25DLElBQUksaUZBQWlGLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUM7UUFDdkcsT0FBTyxLQUFLLENBQUM7SUFDZixNQUFNLFdBQVcsQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQzNDLENBQUM7QUFFRCxLQUFLLFVBQVUsSUFBSSxDQUFDLE9BQTBCLEVBQUUsT0FBNkI7SUFDM0UsS0FBSyxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksT0FBTztRQUFFLGdCQUFnQixDQUFDLEdBQUcsQ0FBQyxDQUFDO0lBQ3JELE1BQU0sSUFBSSxHQUFHO1FBQ1gsR0FBRyxJQUFJO1FBQ1AsR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLHNCQUFzQixHQUFHLElBQUksTUFBTSxJQUFJLEVBQUUsRUFBRSxDQUFDO1FBQ2hGLGtCQUFrQjtRQUNsQixPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUc7UUFDaEIsR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUFDLEdBQUcsS0FBSyxJQUFJLEdBQUcsRUFBRSxDQUFDO0tBQ3RELENBQUM7SUFDRixnRkFBZ0Y7SUFDaEYsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUM1QyxPQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxVQUFVLEVBQUUsT0FBTyxDQUFDLFVBQVUsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQzdELENBQUM7SUFDRixNQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDbkMsTUFBTSxPQUFPLEdBQUcsWUFBWSxDQUMxQixFQUFFLEdBQUcsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRSxFQUNyRCxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQzlCLENBQUM7SUFDRixJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssVUFBVTtRQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLENBQUM7SUFDMUQsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLFNBQVM7UUFBRSxPQUFPLE9BQU8sQ0FBQztJQUMvQyxJQUFJLDBCQUEwQixDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUM7UUFDbEYsTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0lBQ2hDLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsY0FBYyxFQUNkLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxPQUFPLHNCQUFzQixPQUFPLENBQUMsTUFBTSxFQUFFLEVBQzdELE9BQU8sQ0FBQyxNQUFNLENBQ2YsQ0FBQztBQUNKLENBQUM7QUFFRCxTQUFTLE1BQU0sQ0FBQyxPQUEwQixFQUFFLEdBQWM7SUFDeEQsT0FBTyxHQUFHLENBQUMsYUFBYSxLQUFLLFNBQVMsSUFBSSxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxhQUFhLEtBQUssU0FBUztRQUN4RixDQUFDLENBQUMsT0FBTyxDQUFDLEdBQUc7UUFDYixDQUFDLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxhQUFhLEVBQUUsR0FBRyxDQUFDLGFBQWEsRUFBRSxDQUFDLENBQUM7QUFDN0QsQ0FBQztBQUVELFNBQVMsV0FBVyxDQUNsQixPQUEwQixFQUMxQixJQUF1QixFQUN2QixNQUFpQjtJQUVqQixJQUFJLDBCQUEwQixDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDO1FBQUUsT0FBTyxTQUFTLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0lBQ25GLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLG1CQUFtQixDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQzlFLE9BQU8sSUFBSSxpQkFBaUIsQ0FDMUIsb0JBQW9CLEVBQ3BCLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxPQUFPLHVCQUF1QixLQUFLLElBQUksWUFBWSxFQUFFLEVBQ3RFLGtIQUFrSCxDQUNuSCxDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogUmVmcyBvZiBhIHJlbW90ZSwgcmVhY2hlZCBieSBleHBsaWNpdCBVUkwgZnJvbSBhIGdpdCBkaXJlY3Rvcnkgb2Ygb3VyIG93bi4gT25lIGZldGNoIG9yIHB1c2ggYXQgYSB0aW1lOyBldmVyeSBwdXNoIGNhcnJpZXMgdGhlXG4gKiBmdWxsIG9sZCB2YWx1ZSBvZiBldmVyeSByZWYsIHNvIG5vdGhpbmcgdGhhdCBzb21lYm9keSBlbHNlIHdyb3RlIGlzIGV2ZXIgb3ZlcndyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IG1rZGlyLCByZWFkRmlsZSwgd3JpdGVGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgUmVmVXBkYXRlIH0gZnJvbSAnLi4vLi4vYXBwL3BvcnRzLmpzJztcbmltcG9ydCB7IGlzT2JqZWN0SWQsIHR5cGUgT2JqZWN0SWQgfSBmcm9tICcuLi8uLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB7IE9yY2hlc3RyYXRvckVycm9yIH0gZnJvbSAnLi4vLi4vZXJyb3JzLmpzJztcbmltcG9ydCB0eXBlIHsgR2l0LCBHaXRSZXN1bHQgfSBmcm9tICcuL2dpdC5qcyc7XG5pbXBvcnQgeyBnaXRGYWlsZWQsIGdpdFdvcmRzIH0gZnJvbSAnLi9naXQtZXJyb3IuanMnO1xuaW1wb3J0IHsgY2xhc3NpZnlQdXNoIH0gZnJvbSAnLi9wdXNoLW91dGNvbWUuanMnO1xuaW1wb3J0IHsgdHlwZSBNb3ZlT3V0Y29tZSwgdHlwZSBSZWZIb3N0LCByZXF1aXJlQnJhbmNoUmVmIH0gZnJvbSAnLi9yZWYtaG9zdC5qcyc7XG5pbXBvcnQgdHlwZSB7IFJlbW90ZVVybCB9IGZyb20gJy4vcmVtb3RlLXVybC5qcyc7XG5pbXBvcnQgeyBpblR1cm4gfSBmcm9tICcuL3R1cm4uanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIFJlbW90ZVJlZnNPcHRpb25zIHtcbiAgLyoqIFRoZSBvd24gZ2l0IGRpcmVjdG9yeSwgd2l0aCB0aGUgcmVtb3RlJ3MgdGltZSBsaW1pdCBhbmQgYXV0aG9yaXphdGlvbi4gKi9cbiAgcmVhZG9ubHkgZ2l0OiBHaXQ7XG4gIC8qKiBPYmplY3QgZm9sZGVycyB0aGF0IGEgcHVzaCBtYXkgcmVhZCBmcm9tIGJlc2lkZSB0aGUgb3duIG9uZS4gKi9cbiAgcmVhZG9ubHkgYWx0ZXJuYXRlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IGZldGNoOiBSZW1vdGVVcmw7XG4gIHJlYWRvbmx5IHB1c2g6IFJlbW90ZVVybDtcbn1cblxuY29uc3QgRkVUQ0ggPSBbXG4gICdmZXRjaCcsXG4gICctLXF1aWV0JyxcbiAgJy0tbm8tdGFncycsXG4gICctLW5vLXdyaXRlLWZldGNoLWhlYWQnLFxuICAnLS1uby1hdXRvLWdjJyxcbiAgJy0tbm8tcmVjdXJzZS1zdWJtb2R1bGVzJyxcbl07XG4vKiogV2hhdCBnaXQgc2F5cyBvZiBhIHJlZiB0aGF0IHRoZSByZW1vdGUgZG9lcyBub3QgaGF2ZS4gKi9cbmNvbnN0IEFCU0VOVCA9IC9jb3VsZG4ndCBmaW5kIHJlbW90ZSByZWYvaTtcbmNvbnN0IFBVU0ggPSBbXG4gICdwdXNoJyxcbiAgJy0tcG9yY2VsYWluJyxcbiAgJy0tbm8tcHJvZ3Jlc3MnLFxuICAnLS1uby1mb2xsb3ctdGFncycsXG4gICctLXJlY3Vyc2Utc3VibW9kdWxlcz1ubycsXG4gICctLWF0b21pYycsXG5dO1xuXG4vKiogVGhlIHJlZnMgb2YgYSByZW1vdGUuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUmVtb3RlUmVmcyhvcHRpb25zOiBSZW1vdGVSZWZzT3B0aW9ucyk6IFJlZkhvc3Qge1xuICBjb25zdCB0dXJuID0gaW5UdXJuKCk7XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmV0dXJuIHtcbiAgICBsb2NhdGlvbjogb3B0aW9ucy5mZXRjaC5kaXNwbGF5LFxuICAgIHRpcDogKHJlZikgPT4gdHVybigoKSA9PiBmZXRjaFRpcChvcHRpb25zLCByZWYsIHNlZW4pKSxcbiAgICBjb2RlVGlwOiAocmVmKSA9PiB0dXJuKCgpID0+IGZldGNoQ29kZVRpcChvcHRpb25zLCByZWYpKSxcbiAgICBvYnRhaW46IChjb21taXQpID0+IHR1cm4oKCkgPT4gZmV0Y2hDb21taXQob3B0aW9ucywgY29tbWl0KSksXG4gICAgbW92ZTogKHVwZGF0ZXMpID0+XG4gICAgICB0dXJuKGFzeW5jICgpID0+IHtcbiAgICAgICAgLy8gRnJvbSBoZXJlIG9uIHRoZSByZWYgbWF5IGhvbGQgb3VyIGNvbW1pdCwgYW5kIGEgbG9vayBhdCBpdHMgdGlwIGFsb25lIGNvdWxkIG5vdCB0ZWxsLlxuICAgICAgICBpZiAodXBkYXRlc1swXSAhPT0gdW5kZWZpbmVkKSBzZWVuLmFkZCh1cGRhdGVzWzBdLnJlZik7XG4gICAgICAgIGNvbnN0IG91dGNvbWUgPSBhd2FpdCBwdXNoKG9wdGlvbnMsIHVwZGF0ZXMpO1xuICAgICAgICBpZiAob3V0Y29tZS5raW5kID09PSAnbW92ZWQnICYmIHVwZGF0ZXNbMF0gIT09IHVuZGVmaW5lZCkgYXdhaXQga2VlcChvcHRpb25zLCB1cGRhdGVzWzBdKTtcbiAgICAgICAgcmV0dXJuIG91dGNvbWU7XG4gICAgICB9KSxcbiAgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZmV0Y2hUaXAoXG4gIG9wdGlvbnM6IFJlbW90ZVJlZnNPcHRpb25zLFxuICByZWY6IHN0cmluZyxcbiAgc2VlbjogU2V0PHN0cmluZz4sXG4pOiBQcm9taXNlPE9iamVjdElkIHwgbnVsbD4ge1xuICByZXF1aXJlQnJhbmNoUmVmKHJlZik7XG4gIGNvbnN0IGtlcHQgPSBrZXB0UmVmKHJlZik7XG4gIC8vIFRoZSBmaXJzdCBsb29rIHRha2VzIHRoZSB0aXAgYWxvbmU7IGxhdGVyIG9uZXMgYWxsIHRoYXQgY2FtZSBvbiB0b3AsIHNvIHRoYXQgaXRzIGhpc3RvcnkgY2FuIGJlIHdhbGtlZCBiYWNrIHRvIHdoYXQgd2Uga25ldy5cbiAgY29uc3QgZGVwdGggPSBzZWVuLmhhcyhyZWYpID8gW10gOiBbJy0tZGVwdGg9MSddO1xuICBjb25zdCBhcmdzID0gWy4uLkZFVENILCAuLi5kZXB0aCwgJy0tZW5kLW9mLW9wdGlvbnMnLCBvcHRpb25zLmZldGNoLnVybCwgYCske3JlZn06JHtrZXB0fWBdO1xuICBjb25zdCByZXN1bHQgPSBhd2FpdCBnaXRGb3Iob3B0aW9ucywgb3B0aW9ucy5mZXRjaCkucnVuKGFyZ3MpO1xuICBpZiAocmVzdWx0LmNvZGUgIT09IDApIHtcbiAgICBpZiAoQUJTRU5ULnRlc3QocmVzdWx0LnN0ZGVycikpIHJldHVybiBudWxsO1xuICAgIHRocm93IGZldGNoRmFpbGVkKG9wdGlvbnMsIGFyZ3MsIHJlc3VsdCk7XG4gIH1cbiAgc2Vlbi5hZGQocmVmKTtcbiAgLy8gVGhlIG93biBnaXQgZGlyZWN0b3J5IGhhcyBsb29zZSByZWZzIG9ubHk6IG5vdGhpbmcgZXZlciBwYWNrcyB0aGVtLlxuICBjb25zdCBvaWQgPSAoYXdhaXQgcmVhZEZpbGUoam9pbihvcHRpb25zLmdpdC5zZXR0aW5ncy5naXREaXIsIGtlcHQpLCAnbGF0aW4xJykpLnRyaW0oKTtcbiAgaWYgKCFpc09iamVjdElkKG9pZCkpIHRocm93IG5ldyBFcnJvcihgSW50ZXJuYWwgZXJyb3I6ICR7a2VwdH0gaG9sZHMgbm8gb2JqZWN0IGlkYCk7XG4gIHJldHVybiBvaWQ7XG59XG5cbi8qKiBXaGVyZSB0aGUgb3duIGdpdCBkaXJlY3Rvcnkga2VlcHMgd2hhdCB0aGUgc3RhdGUgcmVmIHdhczogdGhlIG5leHQgZmV0Y2ggdGhlbiBicmluZ3Mgb25seSB3aGF0IGlzIG5ldy4gKi9cbmZ1bmN0aW9uIGtlcHRSZWYocmVmOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gcmVmLnJlcGxhY2UoJ3JlZnMvaGVhZHMvJywgJ3JlZnMvcmVtb3RlLWhlYWRzLycpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBrZWVwKG9wdGlvbnM6IFJlbW90ZVJlZnNPcHRpb25zLCB7IHJlZiwgYWZ0ZXIgfTogUmVmVXBkYXRlKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHBhdGggPSBqb2luKG9wdGlvbnMuZ2l0LnNldHRpbmdzLmdpdERpciwga2VwdFJlZihyZWYpKTtcbiAgYXdhaXQgbWtkaXIoZGlybmFtZShwYXRoKSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGF3YWl0IHdyaXRlRmlsZShwYXRoLCBgJHthZnRlcn1cXG5gKTtcbn1cblxuLyoqIE5vdGhpbmcgaXMga2VwdCBvZiBpdDogaXRzIG9iamVjdHMgbWF5IHBhcnRseSBiZSB0aGUgdXNlcidzLCB3aGljaCBhIGZldGNoIG9mIHRoZSBzdGF0ZSBtdXN0IG5vdCBkZXBlbmQgb24uICovXG5hc3luYyBmdW5jdGlvbiBmZXRjaENvZGVUaXAob3B0aW9uczogUmVtb3RlUmVmc09wdGlvbnMsIHJlZjogc3RyaW5nKTogUHJvbWlzZTxPYmplY3RJZCB8IG51bGw+IHtcbiAgcmVxdWlyZUJyYW5jaFJlZihyZWYpO1xuICBjb25zdCBhcmdzID0gWy4uLkZFVENILCAnLS13cml0ZS1mZXRjaC1oZWFkJywgJy0tZGVwdGg9MScsICctLWVuZC1vZi1vcHRpb25zJywgb3B0aW9ucy5mZXRjaC51cmwsIHJlZl07XG4gIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGdpdEZvcihvcHRpb25zLCBvcHRpb25zLmZldGNoKS53aXRoKHsgYWx0ZXJuYXRlczogb3B0aW9ucy5hbHRlcm5hdGVzIH0pLnJ1bihhcmdzKTtcbiAgaWYgKHJlc3VsdC5jb2RlICE9PSAwKSB7XG4gICAgaWYgKEFCU0VOVC50ZXN0KHJlc3VsdC5zdGRlcnIpKSByZXR1cm4gbnVsbDtcbiAgICB0aHJvdyBmZXRjaEZhaWxlZChvcHRpb25zLCBhcmdzLCByZXN1bHQpO1xuICB9XG4gIGNvbnN0IFtvaWQgPSAnJ10gPSAoYXdhaXQgcmVhZEZpbGUoam9pbihvcHRpb25zLmdpdC5zZXR0aW5ncy5naXREaXIsICdGRVRDSF9IRUFEJyksICdsYXRpbjEnKSkuc3BsaXQoJ1xcdCcpO1xuICBpZiAoIWlzT2JqZWN0SWQob2lkKSkgdGhyb3cgbmV3IEVycm9yKCdJbnRlcm5hbCBlcnJvcjogRkVUQ0hfSEVBRCBob2xkcyBubyBvYmplY3QgaWQnKTtcbiAgcmV0dXJuIG9pZDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZmV0Y2hDb21taXQob3B0aW9uczogUmVtb3RlUmVmc09wdGlvbnMsIGNvbW1pdDogT2JqZWN0SWQpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgY29uc3QgYXJncyA9IFsuLi5GRVRDSCwgJy0tZGVwdGg9MScsICctLWVuZC1vZi1vcHRpb25zJywgb3B0aW9ucy5mZXRjaC51cmwsIGNvbW1pdF07XG4gIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGdpdEZvcihvcHRpb25zLCBvcHRpb25zLmZldGNoKS5ydW4oYXJncyk7XG4gIGlmIChyZXN1bHQuY29kZSA9PT0gMCkgcmV0dXJuIHRydWU7XG4gIGlmICgvbm90IG91ciByZWZ8ZG9lcyBub3QgYWxsb3cgcmVxdWVzdHxjb3VsZG4ndCBmaW5kIHJlbW90ZSByZWZ8bm8gc3VjaCByZW1vdGUgcmVmL2kudGVzdChyZXN1bHQuc3RkZXJyKSlcbiAgICByZXR1cm4gZmFsc2U7XG4gIHRocm93IGZldGNoRmFpbGVkKG9wdGlvbnMsIGFyZ3MsIHJlc3VsdCk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHB1c2gob3B0aW9uczogUmVtb3RlUmVmc09wdGlvbnMsIHVwZGF0ZXM6IHJlYWRvbmx5IFJlZlVwZGF0ZVtdKTogUHJvbWlzZTxNb3ZlT3V0Y29tZT4ge1xuICBmb3IgKGNvbnN0IHsgcmVmIH0gb2YgdXBkYXRlcykgcmVxdWlyZUJyYW5jaFJlZihyZWYpO1xuICBjb25zdCBhcmdzID0gW1xuICAgIC4uLlBVU0gsXG4gICAgLi4udXBkYXRlcy5tYXAoKHsgcmVmLCBiZWZvcmUgfSkgPT4gYC0tZm9yY2Utd2l0aC1sZWFzZT0ke3JlZn06JHtiZWZvcmUgPz8gJyd9YCksXG4gICAgJy0tZW5kLW9mLW9wdGlvbnMnLFxuICAgIG9wdGlvbnMucHVzaC51cmwsXG4gICAgLi4udXBkYXRlcy5tYXAoKHsgcmVmLCBhZnRlciB9KSA9PiBgJHthZnRlcn06JHtyZWZ9YCksXG4gIF07XG4gIC8vIENvZGUgY29tbWl0cyBtYXkgc3RhbmQgb24gb2JqZWN0cyBvZiB0aGUgdXNlcidzIHJlcG9zaXRvcnk7IHN0YXRlIG5ldmVyIGRvZXMuXG4gIGNvbnN0IGdpdCA9IGdpdEZvcihvcHRpb25zLCBvcHRpb25zLnB1c2gpLndpdGgoXG4gICAgdXBkYXRlcy5sZW5ndGggPiAxID8geyBhbHRlcm5hdGVzOiBvcHRpb25zLmFsdGVybmF0ZXMgfSA6IHt9LFxuICApO1xuICBjb25zdCByZXN1bHQgPSBhd2FpdCBnaXQucnVuKGFyZ3MpO1xuICBjb25zdCBvdXRjb21lID0gY2xhc3NpZnlQdXNoKFxuICAgIHsgLi4ucmVzdWx0LCBzdGRvdXQ6IHJlc3VsdC5zdGRvdXQudG9TdHJpbmcoJ3V0ZjgnKSB9LFxuICAgIHVwZGF0ZXMubWFwKCh7IHJlZiB9KSA9PiByZWYpLFxuICApO1xuICBpZiAob3V0Y29tZS5raW5kID09PSAnYWNjZXB0ZWQnKSByZXR1cm4geyBraW5kOiAnbW92ZWQnIH07XG4gIGlmIChvdXRjb21lLmtpbmQgIT09ICdyZWZ1c2VkJykgcmV0dXJuIG91dGNvbWU7XG4gIGlmICgvTm8gc3BhY2UgbGVmdCBvbiBkZXZpY2UvaS50ZXN0KHJlc3VsdC5zdGRlcnIpICYmICEvcmVtb3RlOi8udGVzdChyZXN1bHQuc3RkZXJyKSlcbiAgICB0aHJvdyBnaXRGYWlsZWQoYXJncywgcmVzdWx0KTtcbiAgdGhyb3cgbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICdQVVNIX1JFRlVTRUQnLFxuICAgIGAke29wdGlvbnMucHVzaC5kaXNwbGF5fSByZWZ1c2VkIHRoZSBwdXNoOiAke291dGNvbWUucmVhc29ufWAsXG4gICAgb3V0Y29tZS5yZW1lZHksXG4gICk7XG59XG5cbmZ1bmN0aW9uIGdpdEZvcihvcHRpb25zOiBSZW1vdGVSZWZzT3B0aW9ucywgdXJsOiBSZW1vdGVVcmwpOiBHaXQge1xuICByZXR1cm4gdXJsLmF1dGhvcml6YXRpb24gPT09IHVuZGVmaW5lZCB8fCBvcHRpb25zLmdpdC5zZXR0aW5ncy5hdXRob3JpemF0aW9uICE9PSB1bmRlZmluZWRcbiAgICA/IG9wdGlvbnMuZ2l0XG4gICAgOiBvcHRpb25zLmdpdC53aXRoKHsgYXV0aG9yaXphdGlvbjogdXJsLmF1dGhvcml6YXRpb24gfSk7XG59XG5cbmZ1bmN0aW9uIGZldGNoRmFpbGVkKFxuICBvcHRpb25zOiBSZW1vdGVSZWZzT3B0aW9ucyxcbiAgYXJnczogcmVhZG9ubHkgc3RyaW5nW10sXG4gIHJlc3VsdDogR2l0UmVzdWx0LFxuKTogT3JjaGVzdHJhdG9yRXJyb3Ige1xuICBpZiAoL05vIHNwYWNlIGxlZnQgb24gZGV2aWNlL2kudGVzdChyZXN1bHQuc3RkZXJyKSkgcmV0dXJuIGdpdEZhaWxlZChhcmdzLCByZXN1bHQpO1xuICBjb25zdCB3b3JkcyA9IHJlc3VsdC50aW1lZE91dCA/ICdubyBhbnN3ZXIgaW4gdGltZScgOiBnaXRXb3JkcyhyZXN1bHQuc3RkZXJyKTtcbiAgcmV0dXJuIG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAnUkVNT1RFX1VOUkVBQ0hBQkxFJyxcbiAgICBgJHtvcHRpb25zLmZldGNoLmRpc3BsYXl9IGNvdWxkIG5vdCBiZSByZWFkOiAke3dvcmRzIHx8ICdubyBtZXNzYWdlJ31gLFxuICAgICdDaGVjayB0aGUgbmV0d29yaywgdGhlIFVSTCBvZiB0aGUgcmVtb3RlIGFuZCB0aGF0IHRoZSB0b2tlbiBvciBrZXkgbWF5IHJlYWQgaXQ7IHRoZW4gcnVuIHRoZSBzYW1lIGNvbW1hbmQgYWdhaW4uJyxcbiAgKTtcbn1cbiJdfQ==
;// CONCATENATED MODULE: ./build/src/adapters/git/own-repository.js
/**
 * A git directory of our own, from which everything that writes objects or refs is run: without hooks, filters or configuration of
 * anybody. Each process has its own and removes those that dead processes left, so a killed git can never leave a lock that stops
 * the next one.
 */










/** Makes a fresh own git directory. Throws `GIT_MISSING`, `GIT_TOO_OLD`, `DISK_FULL` or `WRITE_REFUSED`. */
async function openOwnRepository(options) {
    const { user, remote } = options;
    if (user === null && remote === null)
        throw new Error('Internal error: neither a repository nor a remote holds the state');
    await (0,git_version/* requireGit */.oj)();
    const format = user?.format ?? 'sha1';
    const gitDir = await makeGitDir(options, format);
    const alternates = user === null ? [] : [user.objectDirectory];
    const objects = remote === null && user !== null ? user.objectDirectory : (0,external_node_path_.join)(gitDir, 'objects');
    const own = new git_git/* Git */.T({ gitDir });
    // Without a remote the user's object store is the only copy: objects go straight there, and are flushed.
    const git = own.with(remote === null ? { objectDirectory: objects } : { alternates });
    const userGit = user === null ? null : new git_git/* Git */.T({ gitDir: user.commonDir });
    const reader = new ObjectReader(remote === null ? git : own);
    return {
        git,
        format,
        reader,
        writer: new ObjectWriter({ folder: objects, format, durable: remote === null }),
        refs: refsOf(options, own, userGit, alternates),
        userGit,
        close: async () => {
            reader.close();
            await (0,promises_.rm)(gitDir, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
function refsOf(options, own, userGit, alternates) {
    const { remote, user } = options;
    if (remote === null) {
        if (userGit === null || user === null)
            throw new Error('Internal error: no repository holds the refs');
        return createOwnRefs(userGit, user.commonDir);
    }
    const access = remote.authorization === undefined
        ? { configuration: 'ambient' }
        : { configuration: 'isolated', authorization: remote.authorization };
    return createRemoteRefs({
        git: own.with({ ...access, timeoutSeconds: remote.timeoutSeconds ?? 120 }),
        alternates,
        fetch: remote.fetch,
        push: remote.push,
    });
}
/** By hand what `git init --bare --template=` does, for a fraction of its time. */
async function makeGitDir(options, format) {
    const place = machineOf(options.liveness.self());
    const gitDir = (0,external_node_path_.join)(options.folder, `${place.prefix}-${place.process}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    const version = format === 'sha1' ? '0' : '1\n[extensions]\n\tobjectformat = sha256\n[core]';
    try {
        await (0,promises_.mkdir)(options.folder, { recursive: true });
        await removeAbandoned(options);
        await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects', 'pack'), { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'refs'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n`);
        const shallow = options.user === null ? '' : await shallowLines(options.user.commonDir);
        if (shallow !== '')
            await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'shallow'), shallow);
        return gitDir;
    }
    catch (cause) {
        throw (0,disk_error/* diskError */.w)(cause, options.folder);
    }
}
/** Where the user's history ends: without this, git would miss the parents of those commits when it pushes code. */
async function shallowLines(commonDir) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(commonDir, 'shallow'), 'latin1');
    }
    catch (cause) {
        if ((0,disk_error/* systemCode */.x)(cause) === 'ENOENT')
            return '';
        throw cause;
    }
}
const ABANDONED_AFTER_MS = 7 * 24 * 3600 * 1000;
async function removeAbandoned(options) {
    const self = options.liveness.self();
    for (const name of await (0,promises_.readdir)(options.folder)) {
        const match = /^(own-[0-9a-f]{12})-(\d+)\.(\w*)-[0-9a-f]{8}$/.exec(name);
        if (match === null)
            continue;
        const path = (0,external_node_path_.join)(options.folder, name);
        if (await isAbandoned(match, self, options.liveness, path))
            await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function isAbandoned(name, self, liveness, path) {
    if (name[1] === machineOf(self).prefix && self.kind === 'local')
        return liveness.probe({ ...self, pid: Number(name[2]), startTime: name[3] ?? '' }) === 'dead';
    // Of another machine, or from before a restart: nobody can ask, so age decides.
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS;
}
function machineOf(holder) {
    if (holder.kind !== 'local')
        throw new Error('Internal error: this process has no local identity');
    const machine = (0,external_node_crypto_.createHash)('sha256').update(`${holder.host}\n${holder.bootId}`).digest('hex').slice(0, 12);
    return { prefix: `own-${machine}`, process: `${holder.pid}.${holder.startTime}` };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3duLXJlcG9zaXRvcnkuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvZ2l0L293bi1yZXBvc2l0b3J5LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLFdBQVcsRUFBRSxNQUFNLGFBQWEsQ0FBQztBQUN0RCxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUNqRixPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBR2pDLE9BQU8sRUFBRSxTQUFTLEVBQUUsVUFBVSxFQUFFLE1BQU0seUJBQXlCLENBQUM7QUFDaEUsT0FBTyxFQUFFLEdBQUcsRUFBb0IsTUFBTSxVQUFVLENBQUM7QUFDakQsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQzlDLE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQztBQUNsRCxPQUFPLEVBQXFCLFlBQVksRUFBRSxNQUFNLG9CQUFvQixDQUFDO0FBQ3JFLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxlQUFlLENBQUM7QUFFOUMsT0FBTyxFQUFFLGdCQUFnQixFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFzQ3BELDRHQUE0RztBQUM1RyxNQUFNLENBQUMsS0FBSyxVQUFVLGlCQUFpQixDQUFDLE9BQTZCO0lBQ25FLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsT0FBTyxDQUFDO0lBQ2pDLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxNQUFNLEtBQUssSUFBSTtRQUNsQyxNQUFNLElBQUksS0FBSyxDQUFDLG1FQUFtRSxDQUFDLENBQUM7SUFDdkYsTUFBTSxVQUFVLEVBQUUsQ0FBQztJQUNuQixNQUFNLE1BQU0sR0FBRyxJQUFJLEVBQUUsTUFBTSxJQUFJLE1BQU0sQ0FBQztJQUN0QyxNQUFNLE1BQU0sR0FBRyxNQUFNLFVBQVUsQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDakQsTUFBTSxVQUFVLEdBQUcsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxlQUFlLENBQUMsQ0FBQztJQUMvRCxNQUFNLE9BQU8sR0FBRyxNQUFNLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxlQUFlLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUM7SUFDbEcsTUFBTSxHQUFHLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0lBQ2hDLHlHQUF5RztJQUN6RyxNQUFNLEdBQUcsR0FBRyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsZUFBZSxFQUFFLE9BQU8sRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLFVBQVUsRUFBRSxDQUFDLENBQUM7SUFDdEYsTUFBTSxPQUFPLEdBQUcsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsQ0FBQztJQUMzRSxNQUFNLE1BQU0sR0FBRyxJQUFJLFlBQVksQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0lBQzdELE9BQU87UUFDTCxHQUFHO1FBQ0gsTUFBTTtRQUNOLE1BQU07UUFDTixNQUFNLEVBQUUsSUFBSSxZQUFZLENBQUMsRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxLQUFLLElBQUksRUFBRSxDQUFDO1FBQy9FLElBQUksRUFBRSxNQUFNLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxPQUFPLEVBQUUsVUFBVSxDQUFDO1FBQy9DLE9BQU87UUFDUCxLQUFLLEVBQUUsS0FBSyxJQUFJLEVBQUU7WUFDaEIsTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFDO1lBQ2YsTUFBTSxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDO1FBQ3BFLENBQUM7S0FDRixDQUFDO0FBQ0osQ0FBQztBQUVELFNBQVMsTUFBTSxDQUNiLE9BQTZCLEVBQzdCLEdBQVEsRUFDUixPQUFtQixFQUNuQixVQUE2QjtJQUU3QixNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQztJQUNqQyxJQUFJLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQztRQUNwQixJQUFJLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUk7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLDhDQUE4QyxDQUFDLENBQUM7UUFDdkcsT0FBTyxhQUFhLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsQ0FBQztJQUNoRCxDQUFDO0lBQ0QsTUFBTSxNQUFNLEdBQ1YsTUFBTSxDQUFDLGFBQWEsS0FBSyxTQUFTO1FBQ2hDLENBQUMsQ0FBQyxFQUFFLGFBQWEsRUFBRSxTQUFTLEVBQUU7UUFDOUIsQ0FBQyxDQUFDLEVBQUUsYUFBYSxFQUFFLFVBQVUsRUFBRSxhQUFhLEVBQUUsTUFBTSxDQUFDLGFBQWEsRUFBRSxDQUFDO0lBQ3pFLE9BQU8sZ0JBQWdCLENBQUM7UUFDdEIsR0FBRyxFQUFFLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxjQUFjLEVBQUUsTUFBTSxDQUFDLGNBQWMsSUFBSSxHQUFHLEVBQUUsQ0FBQztRQUMxRSxVQUFVO1FBQ1YsS0FBSyxFQUFFLE1BQU0sQ0FBQyxLQUFLO1FBQ25CLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSTtLQUNsQixDQUFDLENBQUM7QUFDTCxDQUFDO0FBRUQsbUZBQW1GO0FBQ25GLEtBQUssVUFBVSxVQUFVLENBQUMsT0FBNkIsRUFBRSxNQUFvQjtJQUMzRSxNQUFNLEtBQUssR0FBRyxTQUFTLENBQUMsT0FBTyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ2pELE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEdBQUcsS0FBSyxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUMsT0FBTyxJQUFJLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0lBQzFHLE1BQU0sT0FBTyxHQUFHLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsa0RBQWtELENBQUM7SUFDN0YsSUFBSSxDQUFDO1FBQ0gsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO1FBQ2pELE1BQU0sZUFBZSxDQUFDLE9BQU8sQ0FBQyxDQUFDO1FBQy9CLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7UUFDbEUsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO1FBQ2xDLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsd0JBQXdCLENBQUMsQ0FBQztRQUNoRSxNQUFNLFNBQVMsQ0FDYixJQUFJLENBQUMsTUFBTSxFQUFFLFFBQVEsQ0FBQyxFQUN0Qix1Q0FBdUMsT0FBTyxtQkFBbUIsQ0FDbEUsQ0FBQztRQUNGLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLE1BQU0sWUFBWSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUM7UUFDeEYsSUFBSSxPQUFPLEtBQUssRUFBRTtZQUFFLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUM7UUFDdEUsT0FBTyxNQUFNLENBQUM7SUFDaEIsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixNQUFNLFNBQVMsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQ3pDLENBQUM7QUFDSCxDQUFDO0FBRUQsb0hBQW9IO0FBQ3BILEtBQUssVUFBVSxZQUFZLENBQUMsU0FBaUI7SUFDM0MsSUFBSSxDQUFDO1FBQ0gsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLFNBQVMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0lBQzlELENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxVQUFVLENBQUMsS0FBSyxDQUFDLEtBQUssUUFBUTtZQUFFLE9BQU8sRUFBRSxDQUFDO1FBQzlDLE1BQU0sS0FBSyxDQUFDO0lBQ2QsQ0FBQztBQUNILENBQUM7QUFFRCxNQUFNLGtCQUFrQixHQUFHLENBQUMsR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQztBQUVoRCxLQUFLLFVBQVUsZUFBZSxDQUFDLE9BQTZCO0lBQzFELE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDckMsS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLE9BQU8sQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztRQUNqRCxNQUFNLEtBQUssR0FBRywrQ0FBK0MsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDekUsSUFBSSxLQUFLLEtBQUssSUFBSTtZQUFFLFNBQVM7UUFDN0IsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFDeEMsSUFBSSxNQUFNLFdBQVcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDO1lBQ3hELE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUNwRSxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxXQUFXLENBQ3hCLElBQXFCLEVBQ3JCLElBQVksRUFDWixRQUFrQixFQUNsQixJQUFZO0lBRVosSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLE9BQU87UUFDN0QsT0FBTyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLEtBQUssTUFBTSxDQUFDO0lBQ2hHLGdGQUFnRjtJQUNoRixNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUM7SUFDdEQsT0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxHQUFHLEVBQUUsR0FBRyxLQUFLLENBQUMsT0FBTyxHQUFHLGtCQUFrQixDQUFDO0FBQ2hGLENBQUM7QUFFRCxTQUFTLFNBQVMsQ0FBQyxNQUFjO0lBQy9CLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxPQUFPO1FBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxvREFBb0QsQ0FBQyxDQUFDO0lBQ25HLE1BQU0sT0FBTyxHQUFHLFVBQVUsQ0FBQyxRQUFRLENBQUMsQ0FBQyxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxLQUFLLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0lBQzNHLE9BQU8sRUFBRSxNQUFNLEVBQUUsT0FBTyxPQUFPLEVBQUUsRUFBRSxPQUFPLEVBQUUsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLE1BQU0sQ0FBQyxTQUFTLEVBQUUsRUFBRSxDQUFDO0FBQ3BGLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIEEgZ2l0IGRpcmVjdG9yeSBvZiBvdXIgb3duLCBmcm9tIHdoaWNoIGV2ZXJ5dGhpbmcgdGhhdCB3cml0ZXMgb2JqZWN0cyBvciByZWZzIGlzIHJ1bjogd2l0aG91dCBob29rcywgZmlsdGVycyBvciBjb25maWd1cmF0aW9uIG9mXG4gKiBhbnlib2R5LiBFYWNoIHByb2Nlc3MgaGFzIGl0cyBvd24gYW5kIHJlbW92ZXMgdGhvc2UgdGhhdCBkZWFkIHByb2Nlc3NlcyBsZWZ0LCBzbyBhIGtpbGxlZCBnaXQgY2FuIG5ldmVyIGxlYXZlIGEgbG9jayB0aGF0IHN0b3BzXG4gKiB0aGUgbmV4dCBvbmUuXG4gKi9cbmltcG9ydCB7IGNyZWF0ZUhhc2gsIHJhbmRvbUJ5dGVzIH0gZnJvbSAnbm9kZTpjcnlwdG8nO1xuaW1wb3J0IHsgbWtkaXIsIHJlYWRkaXIsIHJlYWRGaWxlLCBybSwgc3RhdCwgd3JpdGVGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgTGl2ZW5lc3MgfSBmcm9tICcuLi8uLi9hcHAvcG9ydHMuanMnO1xuaW1wb3J0IHR5cGUgeyBIb2xkZXIgfSBmcm9tICcuLi8uLi9kb21haW4vdGFzay5qcyc7XG5pbXBvcnQgeyBkaXNrRXJyb3IsIHN5c3RlbUNvZGUgfSBmcm9tICcuLi9zdG9yZXMvZGlzay1lcnJvci5qcyc7XG5pbXBvcnQgeyBHaXQsIHR5cGUgR2l0U2V0dGluZ3MgfSBmcm9tICcuL2dpdC5qcyc7XG5pbXBvcnQgeyByZXF1aXJlR2l0IH0gZnJvbSAnLi9naXQtdmVyc2lvbi5qcyc7XG5pbXBvcnQgeyBPYmplY3RSZWFkZXIgfSBmcm9tICcuL29iamVjdC1yZWFkZXIuanMnO1xuaW1wb3J0IHsgdHlwZSBPYmplY3RGb3JtYXQsIE9iamVjdFdyaXRlciB9IGZyb20gJy4vb2JqZWN0LXdyaXRlci5qcyc7XG5pbXBvcnQgeyBjcmVhdGVPd25SZWZzIH0gZnJvbSAnLi9vd24tcmVmcy5qcyc7XG5pbXBvcnQgdHlwZSB7IFJlZkhvc3QgfSBmcm9tICcuL3JlZi1ob3N0LmpzJztcbmltcG9ydCB7IGNyZWF0ZVJlbW90ZVJlZnMgfSBmcm9tICcuL3JlbW90ZS1yZWZzLmpzJztcbmltcG9ydCB0eXBlIHsgUmVtb3RlVXJsIH0gZnJvbSAnLi9yZW1vdGUtdXJsLmpzJztcbmltcG9ydCB0eXBlIHsgVXNlclJlcG9zaXRvcnkgfSBmcm9tICcuL3VzZXItcmVwb3NpdG9yeS5qcyc7XG5cbi8qKiBBIHJlbW90ZSBhbmQgaG93IHRvIHRhbGsgdG8gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlbW90ZUFjY2VzcyB7XG4gIHJlYWRvbmx5IGZldGNoOiBSZW1vdGVVcmw7XG4gIHJlYWRvbmx5IHB1c2g6IFJlbW90ZVVybDtcbiAgLyoqIEdpdmVuIGEgdG9rZW46IGl0cyBoZWFkZXIsIGFuZCBubyBjb25maWd1cmF0aW9uIG9mIGFueWJvZHkuIEVsc2UgdGhlIHVzZXIncyBvd24gY29uZmlndXJhdGlvbiByZWFjaGVzIHRoZSByZW1vdGUuICovXG4gIHJlYWRvbmx5IGF1dGhvcml6YXRpb24/OiB7IHJlYWRvbmx5IHVybFByZWZpeDogc3RyaW5nOyByZWFkb25seSBoZWFkZXI6IHN0cmluZyB9O1xuICAvKiogUGVyIGZldGNoIGFuZCBwZXIgcHVzaDsgMTIwIHdoZW4gYWJzZW50LiAqL1xuICByZWFkb25seSB0aW1lb3V0U2Vjb25kcz86IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBPd25SZXBvc2l0b3J5T3B0aW9ucyB7XG4gIC8qKiBGb2xkZXIgdGhhdCBob2xkcyB0aGUgb3duIGdpdCBkaXJlY3RvcmllczsgbWFkZSB3aGVuIGFic2VudC4gKi9cbiAgcmVhZG9ubHkgZm9sZGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpdmVuZXNzOiBMaXZlbmVzcztcbiAgLyoqIE9ubHkgaXRzIGNvbW1vbiBnaXQgZGlyZWN0b3J5LCBvYmplY3RzIGFuZCBmb3JtYXQgbWF0dGVyIGhlcmUuIE51bGw6IHN0YXRlIG9mIGEgcmVtb3RlLCB3aXRob3V0IGEgY2hlY2tvdXQuICovXG4gIHJlYWRvbmx5IHVzZXI6IFBpY2s8VXNlclJlcG9zaXRvcnksICdjb21tb25EaXInIHwgJ29iamVjdERpcmVjdG9yeScgfCAnZm9ybWF0Jz4gfCBudWxsO1xuICAvKiogTnVsbDogdGhlIHJlZnMgb2YgdGhlIHVzZXIncyByZXBvc2l0b3J5IGFyZSB0aGUgdHJ1dGguICovXG4gIHJlYWRvbmx5IHJlbW90ZTogUmVtb3RlQWNjZXNzIHwgbnVsbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBPd25SZXBvc2l0b3J5IHtcbiAgLyoqIFdyaXRlcyBuZXcgb2JqZWN0cyB3aGVyZSBgcmVmcy5tb3ZlYCBmaW5kcyB0aGVtOyByZWFkcyB0aGVtLCBhbmQgdGhvc2Ugb2YgdGhlIHVzZXIncyByZXBvc2l0b3J5LiAqL1xuICByZWFkb25seSBnaXQ6IEdpdDtcbiAgcmVhZG9ubHkgZm9ybWF0OiBPYmplY3RGb3JtYXQ7XG4gIC8qKiBTdGF0ZSBvYmplY3RzLCBieSBpZC4gKi9cbiAgcmVhZG9ubHkgcmVhZGVyOiBPYmplY3RSZWFkZXI7XG4gIHJlYWRvbmx5IHdyaXRlcjogT2JqZWN0V3JpdGVyO1xuICByZWFkb25seSByZWZzOiBSZWZIb3N0O1xuICAvKiogR2l0IGluIHRoZSB1c2VyJ3MgY29tbW9uIGdpdCBkaXJlY3RvcnksIGhvb2tzIG9mZiwgZm9yIHJlZnMgYWxvbmU7IG51bGwgd2l0aG91dCBhIHVzZXIncyByZXBvc2l0b3J5LiAqL1xuICByZWFkb25seSB1c2VyR2l0OiBHaXQgfCBudWxsO1xuICAvKiogRW5kcyBoZWxwZXIgcHJvY2Vzc2VzIGFuZCByZW1vdmVzIHRoZSBvd24gZ2l0IGRpcmVjdG9yeS4gKi9cbiAgY2xvc2UoKTogUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIE1ha2VzIGEgZnJlc2ggb3duIGdpdCBkaXJlY3RvcnkuIFRocm93cyBgR0lUX01JU1NJTkdgLCBgR0lUX1RPT19PTERgLCBgRElTS19GVUxMYCBvciBgV1JJVEVfUkVGVVNFRGAuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3Blbk93blJlcG9zaXRvcnkob3B0aW9uczogT3duUmVwb3NpdG9yeU9wdGlvbnMpOiBQcm9taXNlPE93blJlcG9zaXRvcnk+IHtcbiAgY29uc3QgeyB1c2VyLCByZW1vdGUgfSA9IG9wdGlvbnM7XG4gIGlmICh1c2VyID09PSBudWxsICYmIHJlbW90ZSA9PT0gbnVsbClcbiAgICB0aHJvdyBuZXcgRXJyb3IoJ0ludGVybmFsIGVycm9yOiBuZWl0aGVyIGEgcmVwb3NpdG9yeSBub3IgYSByZW1vdGUgaG9sZHMgdGhlIHN0YXRlJyk7XG4gIGF3YWl0IHJlcXVpcmVHaXQoKTtcbiAgY29uc3QgZm9ybWF0ID0gdXNlcj8uZm9ybWF0ID8/ICdzaGExJztcbiAgY29uc3QgZ2l0RGlyID0gYXdhaXQgbWFrZUdpdERpcihvcHRpb25zLCBmb3JtYXQpO1xuICBjb25zdCBhbHRlcm5hdGVzID0gdXNlciA9PT0gbnVsbCA/IFtdIDogW3VzZXIub2JqZWN0RGlyZWN0b3J5XTtcbiAgY29uc3Qgb2JqZWN0cyA9IHJlbW90ZSA9PT0gbnVsbCAmJiB1c2VyICE9PSBudWxsID8gdXNlci5vYmplY3REaXJlY3RvcnkgOiBqb2luKGdpdERpciwgJ29iamVjdHMnKTtcbiAgY29uc3Qgb3duID0gbmV3IEdpdCh7IGdpdERpciB9KTtcbiAgLy8gV2l0aG91dCBhIHJlbW90ZSB0aGUgdXNlcidzIG9iamVjdCBzdG9yZSBpcyB0aGUgb25seSBjb3B5OiBvYmplY3RzIGdvIHN0cmFpZ2h0IHRoZXJlLCBhbmQgYXJlIGZsdXNoZWQuXG4gIGNvbnN0IGdpdCA9IG93bi53aXRoKHJlbW90ZSA9PT0gbnVsbCA/IHsgb2JqZWN0RGlyZWN0b3J5OiBvYmplY3RzIH0gOiB7IGFsdGVybmF0ZXMgfSk7XG4gIGNvbnN0IHVzZXJHaXQgPSB1c2VyID09PSBudWxsID8gbnVsbCA6IG5ldyBHaXQoeyBnaXREaXI6IHVzZXIuY29tbW9uRGlyIH0pO1xuICBjb25zdCByZWFkZXIgPSBuZXcgT2JqZWN0UmVhZGVyKHJlbW90ZSA9PT0gbnVsbCA/IGdpdCA6IG93bik7XG4gIHJldHVybiB7XG4gICAgZ2l0LFxuICAgIGZvcm1hdCxcbiAgICByZWFkZXIsXG4gICAgd3JpdGVyOiBuZXcgT2JqZWN0V3JpdGVyKHsgZm9sZGVyOiBvYmplY3RzLCBmb3JtYXQsIGR1cmFibGU6IHJlbW90ZSA9PT0gbnVsbCB9KSxcbiAgICByZWZzOiByZWZzT2Yob3B0aW9ucywgb3duLCB1c2VyR2l0LCBhbHRlcm5hdGVzKSxcbiAgICB1c2VyR2l0LFxuICAgIGNsb3NlOiBhc3luYyAoKSA9PiB7XG4gICAgICByZWFkZXIuY2xvc2UoKTtcbiAgICAgIGF3YWl0IHJtKGdpdERpciwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlLCBtYXhSZXRyaWVzOiAzIH0pO1xuICAgIH0sXG4gIH07XG59XG5cbmZ1bmN0aW9uIHJlZnNPZihcbiAgb3B0aW9uczogT3duUmVwb3NpdG9yeU9wdGlvbnMsXG4gIG93bjogR2l0LFxuICB1c2VyR2l0OiBHaXQgfCBudWxsLFxuICBhbHRlcm5hdGVzOiByZWFkb25seSBzdHJpbmdbXSxcbik6IFJlZkhvc3Qge1xuICBjb25zdCB7IHJlbW90ZSwgdXNlciB9ID0gb3B0aW9ucztcbiAgaWYgKHJlbW90ZSA9PT0gbnVsbCkge1xuICAgIGlmICh1c2VyR2l0ID09PSBudWxsIHx8IHVzZXIgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcignSW50ZXJuYWwgZXJyb3I6IG5vIHJlcG9zaXRvcnkgaG9sZHMgdGhlIHJlZnMnKTtcbiAgICByZXR1cm4gY3JlYXRlT3duUmVmcyh1c2VyR2l0LCB1c2VyLmNvbW1vbkRpcik7XG4gIH1cbiAgY29uc3QgYWNjZXNzOiBQYXJ0aWFsPEdpdFNldHRpbmdzPiA9XG4gICAgcmVtb3RlLmF1dGhvcml6YXRpb24gPT09IHVuZGVmaW5lZFxuICAgICAgPyB7IGNvbmZpZ3VyYXRpb246ICdhbWJpZW50JyB9XG4gICAgICA6IHsgY29uZmlndXJhdGlvbjogJ2lzb2xhdGVkJywgYXV0aG9yaXphdGlvbjogcmVtb3RlLmF1dGhvcml6YXRpb24gfTtcbiAgcmV0dXJuIGNyZWF0ZVJlbW90ZVJlZnMoe1xuICAgIGdpdDogb3duLndpdGgoeyAuLi5hY2Nlc3MsIHRpbWVvdXRTZWNvbmRzOiByZW1vdGUudGltZW91dFNlY29uZHMgPz8gMTIwIH0pLFxuICAgIGFsdGVybmF0ZXMsXG4gICAgZmV0Y2g6IHJlbW90ZS5mZXRjaCxcbiAgICBwdXNoOiByZW1vdGUucHVzaCxcbiAgfSk7XG59XG5cbi8qKiBCeSBoYW5kIHdoYXQgYGdpdCBpbml0IC0tYmFyZSAtLXRlbXBsYXRlPWAgZG9lcywgZm9yIGEgZnJhY3Rpb24gb2YgaXRzIHRpbWUuICovXG5hc3luYyBmdW5jdGlvbiBtYWtlR2l0RGlyKG9wdGlvbnM6IE93blJlcG9zaXRvcnlPcHRpb25zLCBmb3JtYXQ6IE9iamVjdEZvcm1hdCk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IHBsYWNlID0gbWFjaGluZU9mKG9wdGlvbnMubGl2ZW5lc3Muc2VsZigpKTtcbiAgY29uc3QgZ2l0RGlyID0gam9pbihvcHRpb25zLmZvbGRlciwgYCR7cGxhY2UucHJlZml4fS0ke3BsYWNlLnByb2Nlc3N9LSR7cmFuZG9tQnl0ZXMoNCkudG9TdHJpbmcoJ2hleCcpfWApO1xuICBjb25zdCB2ZXJzaW9uID0gZm9ybWF0ID09PSAnc2hhMScgPyAnMCcgOiAnMVxcbltleHRlbnNpb25zXVxcblxcdG9iamVjdGZvcm1hdCA9IHNoYTI1Nlxcbltjb3JlXSc7XG4gIHRyeSB7XG4gICAgYXdhaXQgbWtkaXIob3B0aW9ucy5mb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICAgIGF3YWl0IHJlbW92ZUFiYW5kb25lZChvcHRpb25zKTtcbiAgICBhd2FpdCBta2Rpcihqb2luKGdpdERpciwgJ29iamVjdHMnLCAncGFjaycpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgICBhd2FpdCBta2Rpcihqb2luKGdpdERpciwgJ3JlZnMnKSk7XG4gICAgYXdhaXQgd3JpdGVGaWxlKGpvaW4oZ2l0RGlyLCAnSEVBRCcpLCAncmVmOiByZWZzL2hlYWRzL25vbmVcXG4nKTtcbiAgICBhd2FpdCB3cml0ZUZpbGUoXG4gICAgICBqb2luKGdpdERpciwgJ2NvbmZpZycpLFxuICAgICAgYFtjb3JlXVxcblxcdHJlcG9zaXRvcnlmb3JtYXR2ZXJzaW9uID0gJHt2ZXJzaW9ufVxcblxcdGJhcmUgPSB0cnVlXFxuYCxcbiAgICApO1xuICAgIGNvbnN0IHNoYWxsb3cgPSBvcHRpb25zLnVzZXIgPT09IG51bGwgPyAnJyA6IGF3YWl0IHNoYWxsb3dMaW5lcyhvcHRpb25zLnVzZXIuY29tbW9uRGlyKTtcbiAgICBpZiAoc2hhbGxvdyAhPT0gJycpIGF3YWl0IHdyaXRlRmlsZShqb2luKGdpdERpciwgJ3NoYWxsb3cnKSwgc2hhbGxvdyk7XG4gICAgcmV0dXJuIGdpdERpcjtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICB0aHJvdyBkaXNrRXJyb3IoY2F1c2UsIG9wdGlvbnMuZm9sZGVyKTtcbiAgfVxufVxuXG4vKiogV2hlcmUgdGhlIHVzZXIncyBoaXN0b3J5IGVuZHM6IHdpdGhvdXQgdGhpcywgZ2l0IHdvdWxkIG1pc3MgdGhlIHBhcmVudHMgb2YgdGhvc2UgY29tbWl0cyB3aGVuIGl0IHB1c2hlcyBjb2RlLiAqL1xuYXN5bmMgZnVuY3Rpb24gc2hhbGxvd0xpbmVzKGNvbW1vbkRpcjogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgcmVhZEZpbGUoam9pbihjb21tb25EaXIsICdzaGFsbG93JyksICdsYXRpbjEnKTtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICBpZiAoc3lzdGVtQ29kZShjYXVzZSkgPT09ICdFTk9FTlQnKSByZXR1cm4gJyc7XG4gICAgdGhyb3cgY2F1c2U7XG4gIH1cbn1cblxuY29uc3QgQUJBTkRPTkVEX0FGVEVSX01TID0gNyAqIDI0ICogMzYwMCAqIDEwMDA7XG5cbmFzeW5jIGZ1bmN0aW9uIHJlbW92ZUFiYW5kb25lZChvcHRpb25zOiBPd25SZXBvc2l0b3J5T3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBzZWxmID0gb3B0aW9ucy5saXZlbmVzcy5zZWxmKCk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBhd2FpdCByZWFkZGlyKG9wdGlvbnMuZm9sZGVyKSkge1xuICAgIGNvbnN0IG1hdGNoID0gL14ob3duLVswLTlhLWZdezEyfSktKFxcZCspXFwuKFxcdyopLVswLTlhLWZdezh9JC8uZXhlYyhuYW1lKTtcbiAgICBpZiAobWF0Y2ggPT09IG51bGwpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBhdGggPSBqb2luKG9wdGlvbnMuZm9sZGVyLCBuYW1lKTtcbiAgICBpZiAoYXdhaXQgaXNBYmFuZG9uZWQobWF0Y2gsIHNlbGYsIG9wdGlvbnMubGl2ZW5lc3MsIHBhdGgpKVxuICAgICAgYXdhaXQgcm0ocGF0aCwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlLCBtYXhSZXRyaWVzOiAzIH0pO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGlzQWJhbmRvbmVkKFxuICBuYW1lOiBSZWdFeHBFeGVjQXJyYXksXG4gIHNlbGY6IEhvbGRlcixcbiAgbGl2ZW5lc3M6IExpdmVuZXNzLFxuICBwYXRoOiBzdHJpbmcsXG4pOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgaWYgKG5hbWVbMV0gPT09IG1hY2hpbmVPZihzZWxmKS5wcmVmaXggJiYgc2VsZi5raW5kID09PSAnbG9jYWwnKVxuICAgIHJldHVybiBsaXZlbmVzcy5wcm9iZSh7IC4uLnNlbGYsIHBpZDogTnVtYmVyKG5hbWVbMl0pLCBzdGFydFRpbWU6IG5hbWVbM10gPz8gJycgfSkgPT09ICdkZWFkJztcbiAgLy8gT2YgYW5vdGhlciBtYWNoaW5lLCBvciBmcm9tIGJlZm9yZSBhIHJlc3RhcnQ6IG5vYm9keSBjYW4gYXNrLCBzbyBhZ2UgZGVjaWRlcy5cbiAgY29uc3QgZm91bmQgPSBhd2FpdCBzdGF0KHBhdGgpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIHJldHVybiBmb3VuZCAhPT0gdW5kZWZpbmVkICYmIERhdGUubm93KCkgLSBmb3VuZC5tdGltZU1zID4gQUJBTkRPTkVEX0FGVEVSX01TO1xufVxuXG5mdW5jdGlvbiBtYWNoaW5lT2YoaG9sZGVyOiBIb2xkZXIpOiB7IHJlYWRvbmx5IHByZWZpeDogc3RyaW5nOyByZWFkb25seSBwcm9jZXNzOiBzdHJpbmcgfSB7XG4gIGlmIChob2xkZXIua2luZCAhPT0gJ2xvY2FsJykgdGhyb3cgbmV3IEVycm9yKCdJbnRlcm5hbCBlcnJvcjogdGhpcyBwcm9jZXNzIGhhcyBubyBsb2NhbCBpZGVudGl0eScpO1xuICBjb25zdCBtYWNoaW5lID0gY3JlYXRlSGFzaCgnc2hhMjU2JykudXBkYXRlKGAke2hvbGRlci5ob3N0fVxcbiR7aG9sZGVyLmJvb3RJZH1gKS5kaWdlc3QoJ2hleCcpLnNsaWNlKDAsIDEyKTtcbiAgcmV0dXJuIHsgcHJlZml4OiBgb3duLSR7bWFjaGluZX1gLCBwcm9jZXNzOiBgJHtob2xkZXIucGlkfS4ke2hvbGRlci5zdGFydFRpbWV9YCB9O1xufVxuIl19
// EXTERNAL MODULE: ./build/src/adapters/git/user-repository.js + 1 modules
var user_repository = __webpack_require__(5449);
// EXTERNAL MODULE: ./build/src/adapters/process/system.js
var system = __webpack_require__(4203);
;// CONCATENATED MODULE: ./build/src/adapters/git/tree.js
/**
 * Git's tree and commit objects as bytes and back. Names stay byte strings (latin1), because trees that others wrote must come out
 * exactly as they went in.
 */

const MODE_TREE = '40000';
const MODE_FILE = '100644';
/** A name as its bytes, one per character: the form in which entries carry it. */
function byteName(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The text of a byte name. */
function textName(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
/** Entries of a tree object, in its order. */
function tree_parseTree(bytes, format) {
    const width = format === 'sha1' ? 20 : 32;
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        const oid = bytes.toString('hex', end + 1, end + 1 + width);
        if (space < 0 || end < 0 || !(0,ids/* isObjectId */.TS)(oid))
            throw new Error('Internal error: git gave a torn tree');
        entries.push({
            mode: bytes.toString('latin1', at, space),
            name: bytes.toString('latin1', space + 1, end),
            oid,
        });
        at = end + 1 + width;
    }
    return entries;
}
/** A tree object of these entries, put into git's order: by bytes, folders as if their name ended in `/`. */
function encodeTree(entries) {
    const key = (entry) => (entry.mode === MODE_TREE ? `${entry.name}/` : entry.name);
    const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return Buffer.concat(sorted.flatMap((entry) => [
        Buffer.from(`${entry.mode} ${entry.name}\0`, 'latin1'),
        Buffer.from(entry.oid, 'hex'),
    ]));
}
/** What matters of a commit object. */
function parseCommit(bytes) {
    const end = bytes.indexOf('\n\n');
    const header = bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
    const [tree] = valuesOf(header, 'tree');
    if (tree === undefined)
        throw new Error('Internal error: git gave a commit without a tree');
    return {
        tree,
        parents: valuesOf(header, 'parent'),
        message: end < 0 ? '' : bytes.toString('utf8', end + 2),
    };
}
function valuesOf(header, key) {
    return header
        .split('\n')
        .filter((line) => line.startsWith(`${key} `))
        .map((line) => line.slice(key.length + 1))
        .filter(ids/* isObjectId */.TS);
}
/** A commit object by one identity, at `seconds` since 1970, in UTC. */
function encodeCommit(commit, identity, seconds) {
    return Buffer.from([
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${identity} ${seconds} +0000`,
        `committer ${identity} ${seconds} +0000`,
        '',
        commit.message,
    ].join('\n'), 'utf8');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidHJlZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9naXQvdHJlZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFpQixNQUFNLHFCQUFxQixDQUFDO0FBR2hFLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRyxPQUFPLENBQUM7QUFDakMsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFHLFFBQVEsQ0FBQztBQVNsQyxrRkFBa0Y7QUFDbEYsTUFBTSxVQUFVLFFBQVEsQ0FBQyxJQUFZO0lBQ25DLE9BQU8sTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQ3RELENBQUM7QUFFRCwrQkFBK0I7QUFDL0IsTUFBTSxVQUFVLFFBQVEsQ0FBQyxLQUFhO0lBQ3BDLE9BQU8sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ3ZELENBQUM7QUFFRCw4Q0FBOEM7QUFDOUMsTUFBTSxVQUFVLFNBQVMsQ0FBQyxLQUFhLEVBQUUsTUFBb0I7SUFDM0QsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUM7SUFDMUMsTUFBTSxPQUFPLEdBQWdCLEVBQUUsQ0FBQztJQUNoQyxLQUFLLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsS0FBSyxDQUFDLE1BQU0sR0FBSSxDQUFDO1FBQ3JDLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDO1FBQ3RDLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQ3BDLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLEdBQUcsR0FBRyxDQUFDLEVBQUUsR0FBRyxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztRQUM1RCxJQUFJLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxHQUFHLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUM7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLHNDQUFzQyxDQUFDLENBQUM7UUFDdEcsT0FBTyxDQUFDLElBQUksQ0FBQztZQUNYLElBQUksRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDO1lBQ3pDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEdBQUcsQ0FBQztZQUM5QyxHQUFHO1NBQ0osQ0FBQyxDQUFDO1FBQ0gsRUFBRSxHQUFHLEdBQUcsR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDO0lBQ3ZCLENBQUM7SUFDRCxPQUFPLE9BQU8sQ0FBQztBQUNqQixDQUFDO0FBRUQsNkdBQTZHO0FBQzdHLE1BQU0sVUFBVSxVQUFVLENBQUMsT0FBNEI7SUFDckQsTUFBTSxHQUFHLEdBQUcsQ0FBQyxLQUFnQixFQUFVLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3JHLE1BQU0sTUFBTSxHQUFHLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQ3ZFLE9BQU8sTUFBTSxDQUFDLE1BQU0sQ0FDbEIsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUM7UUFDeEIsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxDQUFDLElBQUksSUFBSSxFQUFFLFFBQVEsQ0FBQztRQUN0RCxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDO0tBQzlCLENBQUMsQ0FDSCxDQUFDO0FBQ0osQ0FBQztBQVFELHVDQUF1QztBQUN2QyxNQUFNLFVBQVUsV0FBVyxDQUFDLEtBQWE7SUFDdkMsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNsQyxNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFDLEVBQUUsR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDekUsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLFFBQVEsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDeEMsSUFBSSxJQUFJLEtBQUssU0FBUztRQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsa0RBQWtELENBQUMsQ0FBQztJQUM1RixPQUFPO1FBQ0wsSUFBSTtRQUNKLE9BQU8sRUFBRSxRQUFRLENBQUMsTUFBTSxFQUFFLFFBQVEsQ0FBQztRQUNuQyxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLEdBQUcsQ0FBQyxDQUFDO0tBQ3hELENBQUM7QUFDSixDQUFDO0FBRUQsU0FBUyxRQUFRLENBQUMsTUFBYyxFQUFFLEdBQVc7SUFDM0MsT0FBTyxNQUFNO1NBQ1YsS0FBSyxDQUFDLElBQUksQ0FBQztTQUNYLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUM7U0FDNUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUM7U0FDekMsTUFBTSxDQUFDLFVBQVUsQ0FBQyxDQUFDO0FBQ3hCLENBQUM7QUFFRCx3RUFBd0U7QUFDeEUsTUFBTSxVQUFVLFlBQVksQ0FBQyxNQUFrQixFQUFFLFFBQWdCLEVBQUUsT0FBZTtJQUNoRixPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQ2hCO1FBQ0UsUUFBUSxNQUFNLENBQUMsSUFBSSxFQUFFO1FBQ3JCLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLFVBQVUsTUFBTSxFQUFFLENBQUM7UUFDckQsVUFBVSxRQUFRLElBQUksT0FBTyxRQUFRO1FBQ3JDLGFBQWEsUUFBUSxJQUFJLE9BQU8sUUFBUTtRQUN4QyxFQUFFO1FBQ0YsTUFBTSxDQUFDLE9BQU87S0FDZixDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFDWixNQUFNLENBQ1AsQ0FBQztBQUNKLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIEdpdCdzIHRyZWUgYW5kIGNvbW1pdCBvYmplY3RzIGFzIGJ5dGVzIGFuZCBiYWNrLiBOYW1lcyBzdGF5IGJ5dGUgc3RyaW5ncyAobGF0aW4xKSwgYmVjYXVzZSB0cmVlcyB0aGF0IG90aGVycyB3cm90ZSBtdXN0IGNvbWUgb3V0XG4gKiBleGFjdGx5IGFzIHRoZXkgd2VudCBpbi5cbiAqL1xuaW1wb3J0IHsgaXNPYmplY3RJZCwgdHlwZSBPYmplY3RJZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHR5cGUgeyBPYmplY3RGb3JtYXQgfSBmcm9tICcuL29iamVjdC13cml0ZXIuanMnO1xuXG5leHBvcnQgY29uc3QgTU9ERV9UUkVFID0gJzQwMDAwJztcbmV4cG9ydCBjb25zdCBNT0RFX0ZJTEUgPSAnMTAwNjQ0JztcblxuZXhwb3J0IGludGVyZmFjZSBUcmVlRW50cnkge1xuICByZWFkb25seSBtb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgbmFtZSdzIGJ5dGVzLCBvbmUgcGVyIGNoYXJhY3Rlci4gKi9cbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBvaWQ6IE9iamVjdElkO1xufVxuXG4vKiogQSBuYW1lIGFzIGl0cyBieXRlcywgb25lIHBlciBjaGFyYWN0ZXI6IHRoZSBmb3JtIGluIHdoaWNoIGVudHJpZXMgY2FycnkgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gYnl0ZU5hbWUodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIEJ1ZmZlci5mcm9tKHRleHQsICd1dGY4JykudG9TdHJpbmcoJ2xhdGluMScpO1xufVxuXG4vKiogVGhlIHRleHQgb2YgYSBieXRlIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gdGV4dE5hbWUoYnl0ZXM6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBCdWZmZXIuZnJvbShieXRlcywgJ2xhdGluMScpLnRvU3RyaW5nKCd1dGY4Jyk7XG59XG5cbi8qKiBFbnRyaWVzIG9mIGEgdHJlZSBvYmplY3QsIGluIGl0cyBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVRyZWUoYnl0ZXM6IEJ1ZmZlciwgZm9ybWF0OiBPYmplY3RGb3JtYXQpOiByZWFkb25seSBUcmVlRW50cnlbXSB7XG4gIGNvbnN0IHdpZHRoID0gZm9ybWF0ID09PSAnc2hhMScgPyAyMCA6IDMyO1xuICBjb25zdCBlbnRyaWVzOiBUcmVlRW50cnlbXSA9IFtdO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgYnl0ZXMubGVuZ3RoOyApIHtcbiAgICBjb25zdCBzcGFjZSA9IGJ5dGVzLmluZGV4T2YoMHgyMCwgYXQpO1xuICAgIGNvbnN0IGVuZCA9IGJ5dGVzLmluZGV4T2YoMCwgc3BhY2UpO1xuICAgIGNvbnN0IG9pZCA9IGJ5dGVzLnRvU3RyaW5nKCdoZXgnLCBlbmQgKyAxLCBlbmQgKyAxICsgd2lkdGgpO1xuICAgIGlmIChzcGFjZSA8IDAgfHwgZW5kIDwgMCB8fCAhaXNPYmplY3RJZChvaWQpKSB0aHJvdyBuZXcgRXJyb3IoJ0ludGVybmFsIGVycm9yOiBnaXQgZ2F2ZSBhIHRvcm4gdHJlZScpO1xuICAgIGVudHJpZXMucHVzaCh7XG4gICAgICBtb2RlOiBieXRlcy50b1N0cmluZygnbGF0aW4xJywgYXQsIHNwYWNlKSxcbiAgICAgIG5hbWU6IGJ5dGVzLnRvU3RyaW5nKCdsYXRpbjEnLCBzcGFjZSArIDEsIGVuZCksXG4gICAgICBvaWQsXG4gICAgfSk7XG4gICAgYXQgPSBlbmQgKyAxICsgd2lkdGg7XG4gIH1cbiAgcmV0dXJuIGVudHJpZXM7XG59XG5cbi8qKiBBIHRyZWUgb2JqZWN0IG9mIHRoZXNlIGVudHJpZXMsIHB1dCBpbnRvIGdpdCdzIG9yZGVyOiBieSBieXRlcywgZm9sZGVycyBhcyBpZiB0aGVpciBuYW1lIGVuZGVkIGluIGAvYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVUcmVlKGVudHJpZXM6IEl0ZXJhYmxlPFRyZWVFbnRyeT4pOiBCdWZmZXIge1xuICBjb25zdCBrZXkgPSAoZW50cnk6IFRyZWVFbnRyeSk6IHN0cmluZyA9PiAoZW50cnkubW9kZSA9PT0gTU9ERV9UUkVFID8gYCR7ZW50cnkubmFtZX0vYCA6IGVudHJ5Lm5hbWUpO1xuICBjb25zdCBzb3J0ZWQgPSBbLi4uZW50cmllc10uc29ydCgoYSwgYikgPT4gKGtleShhKSA8IGtleShiKSA/IC0xIDogMSkpO1xuICByZXR1cm4gQnVmZmVyLmNvbmNhdChcbiAgICBzb3J0ZWQuZmxhdE1hcCgoZW50cnkpID0+IFtcbiAgICAgIEJ1ZmZlci5mcm9tKGAke2VudHJ5Lm1vZGV9ICR7ZW50cnkubmFtZX1cXDBgLCAnbGF0aW4xJyksXG4gICAgICBCdWZmZXIuZnJvbShlbnRyeS5vaWQsICdoZXgnKSxcbiAgICBdKSxcbiAgKTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDb21taXREYXRhIHtcbiAgcmVhZG9ubHkgdHJlZTogT2JqZWN0SWQ7XG4gIHJlYWRvbmx5IHBhcmVudHM6IHJlYWRvbmx5IE9iamVjdElkW107XG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZztcbn1cblxuLyoqIFdoYXQgbWF0dGVycyBvZiBhIGNvbW1pdCBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VDb21taXQoYnl0ZXM6IEJ1ZmZlcik6IENvbW1pdERhdGEge1xuICBjb25zdCBlbmQgPSBieXRlcy5pbmRleE9mKCdcXG5cXG4nKTtcbiAgY29uc3QgaGVhZGVyID0gYnl0ZXMudG9TdHJpbmcoJ2xhdGluMScsIDAsIGVuZCA8IDAgPyBieXRlcy5sZW5ndGggOiBlbmQpO1xuICBjb25zdCBbdHJlZV0gPSB2YWx1ZXNPZihoZWFkZXIsICd0cmVlJyk7XG4gIGlmICh0cmVlID09PSB1bmRlZmluZWQpIHRocm93IG5ldyBFcnJvcignSW50ZXJuYWwgZXJyb3I6IGdpdCBnYXZlIGEgY29tbWl0IHdpdGhvdXQgYSB0cmVlJyk7XG4gIHJldHVybiB7XG4gICAgdHJlZSxcbiAgICBwYXJlbnRzOiB2YWx1ZXNPZihoZWFkZXIsICdwYXJlbnQnKSxcbiAgICBtZXNzYWdlOiBlbmQgPCAwID8gJycgOiBieXRlcy50b1N0cmluZygndXRmOCcsIGVuZCArIDIpLFxuICB9O1xufVxuXG5mdW5jdGlvbiB2YWx1ZXNPZihoZWFkZXI6IHN0cmluZywga2V5OiBzdHJpbmcpOiBPYmplY3RJZFtdIHtcbiAgcmV0dXJuIGhlYWRlclxuICAgIC5zcGxpdCgnXFxuJylcbiAgICAuZmlsdGVyKChsaW5lKSA9PiBsaW5lLnN0YXJ0c1dpdGgoYCR7a2V5fSBgKSlcbiAgICAubWFwKChsaW5lKSA9PiBsaW5lLnNsaWNlKGtleS5sZW5ndGggKyAxKSlcbiAgICAuZmlsdGVyKGlzT2JqZWN0SWQpO1xufVxuXG4vKiogQSBjb21taXQgb2JqZWN0IGJ5IG9uZSBpZGVudGl0eSwgYXQgYHNlY29uZHNgIHNpbmNlIDE5NzAsIGluIFVUQy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVDb21taXQoY29tbWl0OiBDb21taXREYXRhLCBpZGVudGl0eTogc3RyaW5nLCBzZWNvbmRzOiBudW1iZXIpOiBCdWZmZXIge1xuICByZXR1cm4gQnVmZmVyLmZyb20oXG4gICAgW1xuICAgICAgYHRyZWUgJHtjb21taXQudHJlZX1gLFxuICAgICAgLi4uY29tbWl0LnBhcmVudHMubWFwKChwYXJlbnQpID0+IGBwYXJlbnQgJHtwYXJlbnR9YCksXG4gICAgICBgYXV0aG9yICR7aWRlbnRpdHl9ICR7c2Vjb25kc30gKzAwMDBgLFxuICAgICAgYGNvbW1pdHRlciAke2lkZW50aXR5fSAke3NlY29uZHN9ICswMDAwYCxcbiAgICAgICcnLFxuICAgICAgY29tbWl0Lm1lc3NhZ2UsXG4gICAgXS5qb2luKCdcXG4nKSxcbiAgICAndXRmOCcsXG4gICk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/stores/git-objects.js


const EMPTY = new Map();
/** Parsed trees kept at most; a session has a few dozen that matter. */
const KEPT = 4096;
class GitObjects {
    reader;
    writer;
    format;
    trees = new Map();
    constructor(reader, writer, format) {
        this.reader = reader;
        this.writer = writer;
        this.format = format;
    }
    /** Entries of a tree by byte name; null is the empty tree. */
    async tree(oid) {
        if (oid === null)
            return EMPTY;
        const kept = this.trees.get(oid);
        if (kept !== undefined)
            return kept;
        const bytes = await this.content(oid, 'tree');
        const tree = new Map(tree_parseTree(bytes, this.format).map((entry) => [entry.name, entry]));
        this.keep(oid, tree);
        return tree;
    }
    /** The commit, or undefined when it is not at hand. */
    async commit(oid) {
        const object = await this.reader.get(oid);
        return object?.type === 'commit' ? parseCommit(object.bytes) : undefined;
    }
    blob(oid) {
        return this.content(oid, 'blob');
    }
    /** Writes a tree; null when it has no entries, for git knows no empty folders. */
    async writeTree(tree) {
        if (tree.size === 0)
            return null;
        const oid = await this.writer.write('tree', encodeTree(tree.values()));
        this.keep(oid, tree);
        return oid;
    }
    writeBlob(bytes) {
        return this.writer.write('blob', bytes);
    }
    writeCommit(bytes) {
        return this.writer.write('commit', bytes);
    }
    async content(oid, type) {
        const object = await this.reader.get(oid);
        if (object?.type === type)
            return object.bytes;
        throw new errors/* OrchestratorError */.jD('STATE_CORRUPT', `The ${type} ${oid} of the state branch is ${object === undefined ? 'missing' : `a ${object.type}`}.`, 'Run git fsck on the repository that holds the state; nothing was changed.');
    }
    keep(oid, tree) {
        if (this.trees.size >= KEPT)
            this.trees.clear();
        this.trees.set(oid, tree);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZ2l0LW9iamVjdHMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvc3RvcmVzL2dpdC1vYmplY3RzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUlBLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBR3BELE9BQU8sRUFBbUIsVUFBVSxFQUFFLFdBQVcsRUFBRSxTQUFTLEVBQWtCLE1BQU0sZ0JBQWdCLENBQUM7QUFJckcsTUFBTSxLQUFLLEdBQWEsSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUNsQyx3RUFBd0U7QUFDeEUsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBRWxCLE1BQU0sT0FBTyxVQUFVO0lBQ0osTUFBTSxDQUFlO0lBQ3JCLE1BQU0sQ0FBZTtJQUNyQixNQUFNLENBQWU7SUFDckIsS0FBSyxHQUFHLElBQUksR0FBRyxFQUFzQixDQUFDO0lBRXZELFlBQVksTUFBb0IsRUFBRSxNQUFvQixFQUFFLE1BQW9CO1FBQzFFLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO1FBQ3JCLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO1FBQ3JCLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO0lBQ3ZCLENBQUM7SUFFRCw4REFBOEQ7SUFDOUQsS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFvQjtRQUM3QixJQUFJLEdBQUcsS0FBSyxJQUFJO1lBQUUsT0FBTyxLQUFLLENBQUM7UUFDL0IsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDakMsSUFBSSxJQUFJLEtBQUssU0FBUztZQUFFLE9BQU8sSUFBSSxDQUFDO1FBQ3BDLE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUM7UUFDOUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQUMsU0FBUyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO1FBQ3hGLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO1FBQ3JCLE9BQU8sSUFBSSxDQUFDO0lBQ2QsQ0FBQztJQUVELHVEQUF1RDtJQUN2RCxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQWE7UUFDeEIsTUFBTSxNQUFNLEdBQUcsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztRQUMxQyxPQUFPLE1BQU0sRUFBRSxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUM7SUFDM0UsQ0FBQztJQUVELElBQUksQ0FBQyxHQUFhO1FBQ2hCLE9BQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDbkMsQ0FBQztJQUVELGtGQUFrRjtJQUNsRixLQUFLLENBQUMsU0FBUyxDQUFDLElBQWM7UUFDNUIsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLENBQUM7WUFBRSxPQUFPLElBQUksQ0FBQztRQUNqQyxNQUFNLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxVQUFVLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztRQUN2RSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztRQUNyQixPQUFPLEdBQUcsQ0FBQztJQUNiLENBQUM7SUFFRCxTQUFTLENBQUMsS0FBaUI7UUFDekIsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUM7SUFDMUMsQ0FBQztJQUVELFdBQVcsQ0FBQyxLQUFpQjtRQUMzQixPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxLQUFLLENBQUMsQ0FBQztJQUM1QyxDQUFDO0lBRU8sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFhLEVBQUUsSUFBWTtRQUMvQyxNQUFNLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQzFDLElBQUksTUFBTSxFQUFFLElBQUksS0FBSyxJQUFJO1lBQUUsT0FBTyxNQUFNLENBQUMsS0FBSyxDQUFDO1FBQy9DLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsZUFBZSxFQUNmLE9BQU8sSUFBSSxJQUFJLEdBQUcsMkJBQTJCLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFDckcsMkVBQTJFLENBQzVFLENBQUM7SUFDSixDQUFDO0lBRU8sSUFBSSxDQUFDLEdBQWEsRUFBRSxJQUFjO1FBQ3hDLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLElBQUksSUFBSTtZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUM7UUFDaEQsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQzVCLENBQUM7Q0FDRiIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVHJlZXMgYW5kIGNvbW1pdHMgYnkgaWQsIHBhcnNlZCBhbmQga2VwdDogd2hhdCBvbmUgbG9hZCByZWFkLCB0aGUgbmV4dCBjb21taXQgbmVlZHMgbm90IHJlYWQgYWdhaW4uXG4gKi9cbmltcG9ydCB0eXBlIHsgT2JqZWN0SWQgfSBmcm9tICcuLi8uLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB7IE9yY2hlc3RyYXRvckVycm9yIH0gZnJvbSAnLi4vLi4vZXJyb3JzLmpzJztcbmltcG9ydCB0eXBlIHsgT2JqZWN0UmVhZGVyIH0gZnJvbSAnLi4vZ2l0L29iamVjdC1yZWFkZXIuanMnO1xuaW1wb3J0IHR5cGUgeyBPYmplY3RGb3JtYXQsIE9iamVjdFdyaXRlciB9IGZyb20gJy4uL2dpdC9vYmplY3Qtd3JpdGVyLmpzJztcbmltcG9ydCB7IHR5cGUgQ29tbWl0RGF0YSwgZW5jb2RlVHJlZSwgcGFyc2VDb21taXQsIHBhcnNlVHJlZSwgdHlwZSBUcmVlRW50cnkgfSBmcm9tICcuLi9naXQvdHJlZS5qcyc7XG5cbmV4cG9ydCB0eXBlIFRyZWVOb2RlID0gUmVhZG9ubHlNYXA8c3RyaW5nLCBUcmVlRW50cnk+O1xuXG5jb25zdCBFTVBUWTogVHJlZU5vZGUgPSBuZXcgTWFwKCk7XG4vKiogUGFyc2VkIHRyZWVzIGtlcHQgYXQgbW9zdDsgYSBzZXNzaW9uIGhhcyBhIGZldyBkb3plbiB0aGF0IG1hdHRlci4gKi9cbmNvbnN0IEtFUFQgPSA0MDk2O1xuXG5leHBvcnQgY2xhc3MgR2l0T2JqZWN0cyB7XG4gIHByaXZhdGUgcmVhZG9ubHkgcmVhZGVyOiBPYmplY3RSZWFkZXI7XG4gIHByaXZhdGUgcmVhZG9ubHkgd3JpdGVyOiBPYmplY3RXcml0ZXI7XG4gIHByaXZhdGUgcmVhZG9ubHkgZm9ybWF0OiBPYmplY3RGb3JtYXQ7XG4gIHByaXZhdGUgcmVhZG9ubHkgdHJlZXMgPSBuZXcgTWFwPE9iamVjdElkLCBUcmVlTm9kZT4oKTtcblxuICBjb25zdHJ1Y3RvcihyZWFkZXI6IE9iamVjdFJlYWRlciwgd3JpdGVyOiBPYmplY3RXcml0ZXIsIGZvcm1hdDogT2JqZWN0Rm9ybWF0KSB7XG4gICAgdGhpcy5yZWFkZXIgPSByZWFkZXI7XG4gICAgdGhpcy53cml0ZXIgPSB3cml0ZXI7XG4gICAgdGhpcy5mb3JtYXQgPSBmb3JtYXQ7XG4gIH1cblxuICAvKiogRW50cmllcyBvZiBhIHRyZWUgYnkgYnl0ZSBuYW1lOyBudWxsIGlzIHRoZSBlbXB0eSB0cmVlLiAqL1xuICBhc3luYyB0cmVlKG9pZDogT2JqZWN0SWQgfCBudWxsKTogUHJvbWlzZTxUcmVlTm9kZT4ge1xuICAgIGlmIChvaWQgPT09IG51bGwpIHJldHVybiBFTVBUWTtcbiAgICBjb25zdCBrZXB0ID0gdGhpcy50cmVlcy5nZXQob2lkKTtcbiAgICBpZiAoa2VwdCAhPT0gdW5kZWZpbmVkKSByZXR1cm4ga2VwdDtcbiAgICBjb25zdCBieXRlcyA9IGF3YWl0IHRoaXMuY29udGVudChvaWQsICd0cmVlJyk7XG4gICAgY29uc3QgdHJlZSA9IG5ldyBNYXAocGFyc2VUcmVlKGJ5dGVzLCB0aGlzLmZvcm1hdCkubWFwKChlbnRyeSkgPT4gW2VudHJ5Lm5hbWUsIGVudHJ5XSkpO1xuICAgIHRoaXMua2VlcChvaWQsIHRyZWUpO1xuICAgIHJldHVybiB0cmVlO1xuICB9XG5cbiAgLyoqIFRoZSBjb21taXQsIG9yIHVuZGVmaW5lZCB3aGVuIGl0IGlzIG5vdCBhdCBoYW5kLiAqL1xuICBhc3luYyBjb21taXQob2lkOiBPYmplY3RJZCk6IFByb21pc2U8Q29tbWl0RGF0YSB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IG9iamVjdCA9IGF3YWl0IHRoaXMucmVhZGVyLmdldChvaWQpO1xuICAgIHJldHVybiBvYmplY3Q/LnR5cGUgPT09ICdjb21taXQnID8gcGFyc2VDb21taXQob2JqZWN0LmJ5dGVzKSA6IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGJsb2Iob2lkOiBPYmplY3RJZCk6IFByb21pc2U8QnVmZmVyPiB7XG4gICAgcmV0dXJuIHRoaXMuY29udGVudChvaWQsICdibG9iJyk7XG4gIH1cblxuICAvKiogV3JpdGVzIGEgdHJlZTsgbnVsbCB3aGVuIGl0IGhhcyBubyBlbnRyaWVzLCBmb3IgZ2l0IGtub3dzIG5vIGVtcHR5IGZvbGRlcnMuICovXG4gIGFzeW5jIHdyaXRlVHJlZSh0cmVlOiBUcmVlTm9kZSk6IFByb21pc2U8T2JqZWN0SWQgfCBudWxsPiB7XG4gICAgaWYgKHRyZWUuc2l6ZSA9PT0gMCkgcmV0dXJuIG51bGw7XG4gICAgY29uc3Qgb2lkID0gYXdhaXQgdGhpcy53cml0ZXIud3JpdGUoJ3RyZWUnLCBlbmNvZGVUcmVlKHRyZWUudmFsdWVzKCkpKTtcbiAgICB0aGlzLmtlZXAob2lkLCB0cmVlKTtcbiAgICByZXR1cm4gb2lkO1xuICB9XG5cbiAgd3JpdGVCbG9iKGJ5dGVzOiBVaW50OEFycmF5KTogUHJvbWlzZTxPYmplY3RJZD4ge1xuICAgIHJldHVybiB0aGlzLndyaXRlci53cml0ZSgnYmxvYicsIGJ5dGVzKTtcbiAgfVxuXG4gIHdyaXRlQ29tbWl0KGJ5dGVzOiBVaW50OEFycmF5KTogUHJvbWlzZTxPYmplY3RJZD4ge1xuICAgIHJldHVybiB0aGlzLndyaXRlci53cml0ZSgnY29tbWl0JywgYnl0ZXMpO1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyBjb250ZW50KG9pZDogT2JqZWN0SWQsIHR5cGU6IHN0cmluZyk6IFByb21pc2U8QnVmZmVyPiB7XG4gICAgY29uc3Qgb2JqZWN0ID0gYXdhaXQgdGhpcy5yZWFkZXIuZ2V0KG9pZCk7XG4gICAgaWYgKG9iamVjdD8udHlwZSA9PT0gdHlwZSkgcmV0dXJuIG9iamVjdC5ieXRlcztcbiAgICB0aHJvdyBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgICAnU1RBVEVfQ09SUlVQVCcsXG4gICAgICBgVGhlICR7dHlwZX0gJHtvaWR9IG9mIHRoZSBzdGF0ZSBicmFuY2ggaXMgJHtvYmplY3QgPT09IHVuZGVmaW5lZCA/ICdtaXNzaW5nJyA6IGBhICR7b2JqZWN0LnR5cGV9YH0uYCxcbiAgICAgICdSdW4gZ2l0IGZzY2sgb24gdGhlIHJlcG9zaXRvcnkgdGhhdCBob2xkcyB0aGUgc3RhdGU7IG5vdGhpbmcgd2FzIGNoYW5nZWQuJyxcbiAgICApO1xuICB9XG5cbiAgcHJpdmF0ZSBrZWVwKG9pZDogT2JqZWN0SWQsIHRyZWU6IFRyZWVOb2RlKTogdm9pZCB7XG4gICAgaWYgKHRoaXMudHJlZXMuc2l6ZSA+PSBLRVBUKSB0aGlzLnRyZWVzLmNsZWFyKCk7XG4gICAgdGhpcy50cmVlcy5zZXQob2lkLCB0cmVlKTtcbiAgfVxufVxuIl19
// EXTERNAL MODULE: ./build/src/adapters/stores/state-path.js
var state_path = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/src/adapters/stores/state-tree.js


/** The folder that an entry names, or null when there is none. Throws `STATE_CORRUPT` for anything else. */
function folderOf(entry, place) {
    if (entry === undefined)
        return null;
    if (entry.mode !== MODE_TREE)
        throw corrupt(place, entry.mode, 'a folder');
    return entry.oid;
}
/** The file that an entry names, or undefined when there is none. Throws `STATE_CORRUPT` for anything else. */
function fileOf(entry, place) {
    if (entry === undefined)
        return undefined;
    if (entry.mode !== MODE_FILE)
        throw corrupt(place, entry.mode, 'a plain file');
    return entry.oid;
}
/** Id of the folder at a path below a tree; null when any part of the path is absent. */
async function findFolder(objects, root, path) {
    let oid = root;
    for (const [index, segment] of path.entries()) {
        if (oid === null)
            return null;
        const entry = (await objects.tree(oid)).get(byteName(segment));
        oid = folderOf(entry, path.slice(0, index + 1).join('/'));
    }
    return oid;
}
/** Writes the tree that results from edits; null when nothing is left in it. */
async function editTree(objects, root, edits, place = '') {
    const tree = new Map(await objects.tree(root));
    const below = new Map();
    const here = [];
    for (const [path, oid] of edits) {
        const slash = path.indexOf('/');
        if (slash < 0)
            here.push([path, oid]);
        else {
            const name = path.slice(0, slash);
            const inner = below.get(name) ?? new Map();
            below.set(name, inner.set(path.slice(slash + 1), oid));
        }
    }
    // Removals, then folders, then files: so that a file may become a folder within one change, and the other way round.
    for (const [name, oid] of here)
        if (oid === null)
            setFile(tree, name, null, place);
    for (const [name, inner] of below) {
        const old = folderOf(tree.get(byteName(name)), place + name);
        const oid = await editTree(objects, old, inner, `${place}${name}/`);
        setEntry(tree, name, MODE_TREE, oid);
    }
    for (const [name, oid] of here)
        if (oid !== null)
            setFile(tree, name, oid, place);
    return objects.writeTree(tree);
}
/** Writes the tree in which the folder at a path is replaced by another one. */
async function replaceFolder(objects, root, path, folder) {
    const [name, ...rest] = path;
    if (name === undefined)
        return folder;
    const tree = new Map(await objects.tree(root));
    const old = folderOf(tree.get(byteName(name)), name);
    setEntry(tree, name, MODE_TREE, await replaceFolder(objects, old, rest, folder));
    return objects.writeTree(tree);
}
function setFile(tree, name, oid, place) {
    fileOf(tree.get(byteName(name)), place + name);
    setEntry(tree, name, MODE_FILE, oid);
}
function setEntry(tree, name, mode, oid) {
    const key = byteName(name);
    if (oid === null)
        tree.delete(key);
    else
        tree.set(key, { mode, name: key, oid });
}
const KINDS = {
    [MODE_TREE]: 'a folder',
    [MODE_FILE]: 'a plain file',
    '100755': 'an executable file',
    '120000': 'a symbolic link',
    '160000': 'a submodule',
};
function corrupt(place, mode, expected) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${JSON.stringify(place)} on the state branch is ${KINDS[mode] ?? `of mode ${mode}`} where ${expected} belongs.`, 'Somebody else committed there: put it back with git, or remove that commit; nothing was changed.');
}
/** Error for a name on the state branch that no store of ours wrote. */
function foreignName(place, name) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${JSON.stringify(place + textName(name))} on the state branch is a name that no session writes.`, 'Somebody else committed there: remove it with git; nothing was changed.');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RhdGUtdHJlZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9zdG9yZXMvc3RhdGUtdHJlZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFLQSxPQUFPLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUNwRCxPQUFPLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxTQUFTLEVBQWtCLFFBQVEsRUFBRSxNQUFNLGdCQUFnQixDQUFDO0FBTTFGLDRHQUE0RztBQUM1RyxNQUFNLFVBQVUsUUFBUSxDQUFDLEtBQTRCLEVBQUUsS0FBYTtJQUNsRSxJQUFJLEtBQUssS0FBSyxTQUFTO1FBQUUsT0FBTyxJQUFJLENBQUM7SUFDckMsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFNBQVM7UUFBRSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxVQUFVLENBQUMsQ0FBQztJQUMzRSxPQUFPLEtBQUssQ0FBQyxHQUFHLENBQUM7QUFDbkIsQ0FBQztBQUVELCtHQUErRztBQUMvRyxNQUFNLFVBQVUsTUFBTSxDQUFDLEtBQTRCLEVBQUUsS0FBYTtJQUNoRSxJQUFJLEtBQUssS0FBSyxTQUFTO1FBQUUsT0FBTyxTQUFTLENBQUM7SUFDMUMsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFNBQVM7UUFBRSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxjQUFjLENBQUMsQ0FBQztJQUMvRSxPQUFPLEtBQUssQ0FBQyxHQUFHLENBQUM7QUFDbkIsQ0FBQztBQUVELHlGQUF5RjtBQUN6RixNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FDOUIsT0FBbUIsRUFDbkIsSUFBcUIsRUFDckIsSUFBdUI7SUFFdkIsSUFBSSxHQUFHLEdBQUcsSUFBSSxDQUFDO0lBQ2YsS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxJQUFJLElBQUksQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDO1FBQzlDLElBQUksR0FBRyxLQUFLLElBQUk7WUFBRSxPQUFPLElBQUksQ0FBQztRQUM5QixNQUFNLEtBQUssR0FBRyxDQUFDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQztRQUMvRCxHQUFHLEdBQUcsUUFBUSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7SUFDNUQsQ0FBQztJQUNELE9BQU8sR0FBRyxDQUFDO0FBQ2IsQ0FBQztBQUVELGdGQUFnRjtBQUNoRixNQUFNLENBQUMsS0FBSyxVQUFVLFFBQVEsQ0FDNUIsT0FBbUIsRUFDbkIsSUFBcUIsRUFDckIsS0FBWSxFQUNaLEtBQUssR0FBRyxFQUFFO0lBRVYsTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQUMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDL0MsTUFBTSxLQUFLLEdBQUcsSUFBSSxHQUFHLEVBQXdDLENBQUM7SUFDOUQsTUFBTSxJQUFJLEdBQWdDLEVBQUUsQ0FBQztJQUM3QyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLElBQUksS0FBSyxFQUFFLENBQUM7UUFDaEMsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQztRQUNoQyxJQUFJLEtBQUssR0FBRyxDQUFDO1lBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFDO2FBQ2pDLENBQUM7WUFDSixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQztZQUNsQyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksR0FBRyxFQUEyQixDQUFDO1lBQ3BFLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQztRQUN6RCxDQUFDO0lBQ0gsQ0FBQztJQUNELHFIQUFxSDtJQUNySCxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLElBQUksSUFBSTtRQUFFLElBQUksR0FBRyxLQUFLLElBQUk7WUFBRSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7SUFDbkYsS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLEtBQUssRUFBRSxDQUFDO1FBQ2xDLE1BQU0sR0FBRyxHQUFHLFFBQVEsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssR0FBRyxJQUFJLENBQUMsQ0FBQztRQUM3RCxNQUFNLEdBQUcsR0FBRyxNQUFNLFFBQVEsQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxHQUFHLEtBQUssR0FBRyxJQUFJLEdBQUcsQ0FBQyxDQUFDO1FBQ3BFLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxHQUFHLENBQUMsQ0FBQztJQUN2QyxDQUFDO0lBQ0QsS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLElBQUk7UUFBRSxJQUFJLEdBQUcsS0FBSyxJQUFJO1lBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDO0lBQ2xGLE9BQU8sT0FBTyxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNqQyxDQUFDO0FBRUQsZ0ZBQWdGO0FBQ2hGLE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUNqQyxPQUFtQixFQUNuQixJQUFxQixFQUNyQixJQUF1QixFQUN2QixNQUF1QjtJQUV2QixNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDO0lBQzdCLElBQUksSUFBSSxLQUFLLFNBQVM7UUFBRSxPQUFPLE1BQU0sQ0FBQztJQUN0QyxNQUFNLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztJQUMvQyxNQUFNLEdBQUcsR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQztJQUNyRCxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxhQUFhLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztJQUNqRixPQUFPLE9BQU8sQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDakMsQ0FBQztBQUVELFNBQVMsT0FBTyxDQUFDLElBQTRCLEVBQUUsSUFBWSxFQUFFLEdBQW9CLEVBQUUsS0FBYTtJQUM5RixNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDLENBQUM7SUFDL0MsUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZDLENBQUM7QUFFRCxTQUFTLFFBQVEsQ0FBQyxJQUE0QixFQUFFLElBQVksRUFBRSxJQUFZLEVBQUUsR0FBb0I7SUFDOUYsTUFBTSxHQUFHLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzNCLElBQUksR0FBRyxLQUFLLElBQUk7UUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDOztRQUM5QixJQUFJLENBQUMsR0FBRyxDQUFDLEdBQUcsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDL0MsQ0FBQztBQUVELE1BQU0sS0FBSyxHQUFxQztJQUM5QyxDQUFDLFNBQVMsQ0FBQyxFQUFFLFVBQVU7SUFDdkIsQ0FBQyxTQUFTLENBQUMsRUFBRSxjQUFjO0lBQzNCLFFBQVEsRUFBRSxvQkFBb0I7SUFDOUIsUUFBUSxFQUFFLGlCQUFpQjtJQUMzQixRQUFRLEVBQUUsYUFBYTtDQUN4QixDQUFDO0FBRUYsU0FBUyxPQUFPLENBQUMsS0FBYSxFQUFFLElBQVksRUFBRSxRQUFnQjtJQUM1RCxPQUFPLElBQUksaUJBQWlCLENBQzFCLGVBQWUsRUFDZixHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLDJCQUEyQixLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksV0FBVyxJQUFJLEVBQUUsVUFBVSxRQUFRLFdBQVcsRUFDaEgsa0dBQWtHLENBQ25HLENBQUM7QUFDSixDQUFDO0FBRUQsd0VBQXdFO0FBQ3hFLE1BQU0sVUFBVSxXQUFXLENBQUMsS0FBYSxFQUFFLElBQVk7SUFDckQsT0FBTyxJQUFJLGlCQUFpQixDQUMxQixlQUFlLEVBQ2YsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsd0RBQXdELEVBQ2pHLHlFQUF5RSxDQUMxRSxDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVGhlIHRyZWUgb2YgdGhlIHN0YXRlIGJyYW5jaDogZmluZHMgYSBzZXNzaW9uIGluIGl0LCBhbmQgbWFrZXMgYSBuZXcgdHJlZSBmcm9tIGFuIG9sZCBvbmUgYW5kIHNvbWUgZWRpdHMuIFdoYXQgaXMgbm90IGVkaXRlZCBpc1xuICogY2FycmllZCBvdmVyIHVudG91Y2hlZDsgbGlua3MsIHN1Ym1vZHVsZXMgYW5kIGV4ZWN1dGFibGUgZmlsZXMgYXJlIHJlZnVzZWQsIG5ldmVyIGZvbGxvd2VkLlxuICovXG5pbXBvcnQgdHlwZSB7IE9iamVjdElkIH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyBieXRlTmFtZSwgTU9ERV9GSUxFLCBNT0RFX1RSRUUsIHR5cGUgVHJlZUVudHJ5LCB0ZXh0TmFtZSB9IGZyb20gJy4uL2dpdC90cmVlLmpzJztcbmltcG9ydCB0eXBlIHsgR2l0T2JqZWN0cyB9IGZyb20gJy4vZ2l0LW9iamVjdHMuanMnO1xuXG4vKiogTmV3IGNvbnRlbnQgb2YgYSBwYXRoOyBudWxsIHJlbW92ZXMgaXQuICovXG5leHBvcnQgdHlwZSBFZGl0cyA9IFJlYWRvbmx5TWFwPHN0cmluZywgT2JqZWN0SWQgfCBudWxsPjtcblxuLyoqIFRoZSBmb2xkZXIgdGhhdCBhbiBlbnRyeSBuYW1lcywgb3IgbnVsbCB3aGVuIHRoZXJlIGlzIG5vbmUuIFRocm93cyBgU1RBVEVfQ09SUlVQVGAgZm9yIGFueXRoaW5nIGVsc2UuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVyT2YoZW50cnk6IFRyZWVFbnRyeSB8IHVuZGVmaW5lZCwgcGxhY2U6IHN0cmluZyk6IE9iamVjdElkIHwgbnVsbCB7XG4gIGlmIChlbnRyeSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gbnVsbDtcbiAgaWYgKGVudHJ5Lm1vZGUgIT09IE1PREVfVFJFRSkgdGhyb3cgY29ycnVwdChwbGFjZSwgZW50cnkubW9kZSwgJ2EgZm9sZGVyJyk7XG4gIHJldHVybiBlbnRyeS5vaWQ7XG59XG5cbi8qKiBUaGUgZmlsZSB0aGF0IGFuIGVudHJ5IG5hbWVzLCBvciB1bmRlZmluZWQgd2hlbiB0aGVyZSBpcyBub25lLiBUaHJvd3MgYFNUQVRFX0NPUlJVUFRgIGZvciBhbnl0aGluZyBlbHNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVPZihlbnRyeTogVHJlZUVudHJ5IHwgdW5kZWZpbmVkLCBwbGFjZTogc3RyaW5nKTogT2JqZWN0SWQgfCB1bmRlZmluZWQge1xuICBpZiAoZW50cnkgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKGVudHJ5Lm1vZGUgIT09IE1PREVfRklMRSkgdGhyb3cgY29ycnVwdChwbGFjZSwgZW50cnkubW9kZSwgJ2EgcGxhaW4gZmlsZScpO1xuICByZXR1cm4gZW50cnkub2lkO1xufVxuXG4vKiogSWQgb2YgdGhlIGZvbGRlciBhdCBhIHBhdGggYmVsb3cgYSB0cmVlOyBudWxsIHdoZW4gYW55IHBhcnQgb2YgdGhlIHBhdGggaXMgYWJzZW50LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGZpbmRGb2xkZXIoXG4gIG9iamVjdHM6IEdpdE9iamVjdHMsXG4gIHJvb3Q6IE9iamVjdElkIHwgbnVsbCxcbiAgcGF0aDogcmVhZG9ubHkgc3RyaW5nW10sXG4pOiBQcm9taXNlPE9iamVjdElkIHwgbnVsbD4ge1xuICBsZXQgb2lkID0gcm9vdDtcbiAgZm9yIChjb25zdCBbaW5kZXgsIHNlZ21lbnRdIG9mIHBhdGguZW50cmllcygpKSB7XG4gICAgaWYgKG9pZCA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gICAgY29uc3QgZW50cnkgPSAoYXdhaXQgb2JqZWN0cy50cmVlKG9pZCkpLmdldChieXRlTmFtZShzZWdtZW50KSk7XG4gICAgb2lkID0gZm9sZGVyT2YoZW50cnksIHBhdGguc2xpY2UoMCwgaW5kZXggKyAxKS5qb2luKCcvJykpO1xuICB9XG4gIHJldHVybiBvaWQ7XG59XG5cbi8qKiBXcml0ZXMgdGhlIHRyZWUgdGhhdCByZXN1bHRzIGZyb20gZWRpdHM7IG51bGwgd2hlbiBub3RoaW5nIGlzIGxlZnQgaW4gaXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZWRpdFRyZWUoXG4gIG9iamVjdHM6IEdpdE9iamVjdHMsXG4gIHJvb3Q6IE9iamVjdElkIHwgbnVsbCxcbiAgZWRpdHM6IEVkaXRzLFxuICBwbGFjZSA9ICcnLFxuKTogUHJvbWlzZTxPYmplY3RJZCB8IG51bGw+IHtcbiAgY29uc3QgdHJlZSA9IG5ldyBNYXAoYXdhaXQgb2JqZWN0cy50cmVlKHJvb3QpKTtcbiAgY29uc3QgYmVsb3cgPSBuZXcgTWFwPHN0cmluZywgTWFwPHN0cmluZywgT2JqZWN0SWQgfCBudWxsPj4oKTtcbiAgY29uc3QgaGVyZTogW3N0cmluZywgT2JqZWN0SWQgfCBudWxsXVtdID0gW107XG4gIGZvciAoY29uc3QgW3BhdGgsIG9pZF0gb2YgZWRpdHMpIHtcbiAgICBjb25zdCBzbGFzaCA9IHBhdGguaW5kZXhPZignLycpO1xuICAgIGlmIChzbGFzaCA8IDApIGhlcmUucHVzaChbcGF0aCwgb2lkXSk7XG4gICAgZWxzZSB7XG4gICAgICBjb25zdCBuYW1lID0gcGF0aC5zbGljZSgwLCBzbGFzaCk7XG4gICAgICBjb25zdCBpbm5lciA9IGJlbG93LmdldChuYW1lKSA/PyBuZXcgTWFwPHN0cmluZywgT2JqZWN0SWQgfCBudWxsPigpO1xuICAgICAgYmVsb3cuc2V0KG5hbWUsIGlubmVyLnNldChwYXRoLnNsaWNlKHNsYXNoICsgMSksIG9pZCkpO1xuICAgIH1cbiAgfVxuICAvLyBSZW1vdmFscywgdGhlbiBmb2xkZXJzLCB0aGVuIGZpbGVzOiBzbyB0aGF0IGEgZmlsZSBtYXkgYmVjb21lIGEgZm9sZGVyIHdpdGhpbiBvbmUgY2hhbmdlLCBhbmQgdGhlIG90aGVyIHdheSByb3VuZC5cbiAgZm9yIChjb25zdCBbbmFtZSwgb2lkXSBvZiBoZXJlKSBpZiAob2lkID09PSBudWxsKSBzZXRGaWxlKHRyZWUsIG5hbWUsIG51bGwsIHBsYWNlKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgaW5uZXJdIG9mIGJlbG93KSB7XG4gICAgY29uc3Qgb2xkID0gZm9sZGVyT2YodHJlZS5nZXQoYnl0ZU5hbWUobmFtZSkpLCBwbGFjZSArIG5hbWUpO1xuICAgIGNvbnN0IG9pZCA9IGF3YWl0IGVkaXRUcmVlKG9iamVjdHMsIG9sZCwgaW5uZXIsIGAke3BsYWNlfSR7bmFtZX0vYCk7XG4gICAgc2V0RW50cnkodHJlZSwgbmFtZSwgTU9ERV9UUkVFLCBvaWQpO1xuICB9XG4gIGZvciAoY29uc3QgW25hbWUsIG9pZF0gb2YgaGVyZSkgaWYgKG9pZCAhPT0gbnVsbCkgc2V0RmlsZSh0cmVlLCBuYW1lLCBvaWQsIHBsYWNlKTtcbiAgcmV0dXJuIG9iamVjdHMud3JpdGVUcmVlKHRyZWUpO1xufVxuXG4vKiogV3JpdGVzIHRoZSB0cmVlIGluIHdoaWNoIHRoZSBmb2xkZXIgYXQgYSBwYXRoIGlzIHJlcGxhY2VkIGJ5IGFub3RoZXIgb25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlcGxhY2VGb2xkZXIoXG4gIG9iamVjdHM6IEdpdE9iamVjdHMsXG4gIHJvb3Q6IE9iamVjdElkIHwgbnVsbCxcbiAgcGF0aDogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGZvbGRlcjogT2JqZWN0SWQgfCBudWxsLFxuKTogUHJvbWlzZTxPYmplY3RJZCB8IG51bGw+IHtcbiAgY29uc3QgW25hbWUsIC4uLnJlc3RdID0gcGF0aDtcbiAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGZvbGRlcjtcbiAgY29uc3QgdHJlZSA9IG5ldyBNYXAoYXdhaXQgb2JqZWN0cy50cmVlKHJvb3QpKTtcbiAgY29uc3Qgb2xkID0gZm9sZGVyT2YodHJlZS5nZXQoYnl0ZU5hbWUobmFtZSkpLCBuYW1lKTtcbiAgc2V0RW50cnkodHJlZSwgbmFtZSwgTU9ERV9UUkVFLCBhd2FpdCByZXBsYWNlRm9sZGVyKG9iamVjdHMsIG9sZCwgcmVzdCwgZm9sZGVyKSk7XG4gIHJldHVybiBvYmplY3RzLndyaXRlVHJlZSh0cmVlKTtcbn1cblxuZnVuY3Rpb24gc2V0RmlsZSh0cmVlOiBNYXA8c3RyaW5nLCBUcmVlRW50cnk+LCBuYW1lOiBzdHJpbmcsIG9pZDogT2JqZWN0SWQgfCBudWxsLCBwbGFjZTogc3RyaW5nKTogdm9pZCB7XG4gIGZpbGVPZih0cmVlLmdldChieXRlTmFtZShuYW1lKSksIHBsYWNlICsgbmFtZSk7XG4gIHNldEVudHJ5KHRyZWUsIG5hbWUsIE1PREVfRklMRSwgb2lkKTtcbn1cblxuZnVuY3Rpb24gc2V0RW50cnkodHJlZTogTWFwPHN0cmluZywgVHJlZUVudHJ5PiwgbmFtZTogc3RyaW5nLCBtb2RlOiBzdHJpbmcsIG9pZDogT2JqZWN0SWQgfCBudWxsKTogdm9pZCB7XG4gIGNvbnN0IGtleSA9IGJ5dGVOYW1lKG5hbWUpO1xuICBpZiAob2lkID09PSBudWxsKSB0cmVlLmRlbGV0ZShrZXkpO1xuICBlbHNlIHRyZWUuc2V0KGtleSwgeyBtb2RlLCBuYW1lOiBrZXksIG9pZCB9KTtcbn1cblxuY29uc3QgS0lORFM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+ID0ge1xuICBbTU9ERV9UUkVFXTogJ2EgZm9sZGVyJyxcbiAgW01PREVfRklMRV06ICdhIHBsYWluIGZpbGUnLFxuICAnMTAwNzU1JzogJ2FuIGV4ZWN1dGFibGUgZmlsZScsXG4gICcxMjAwMDAnOiAnYSBzeW1ib2xpYyBsaW5rJyxcbiAgJzE2MDAwMCc6ICdhIHN1Ym1vZHVsZScsXG59O1xuXG5mdW5jdGlvbiBjb3JydXB0KHBsYWNlOiBzdHJpbmcsIG1vZGU6IHN0cmluZywgZXhwZWN0ZWQ6IHN0cmluZyk6IE9yY2hlc3RyYXRvckVycm9yIHtcbiAgcmV0dXJuIG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAnU1RBVEVfQ09SUlVQVCcsXG4gICAgYCR7SlNPTi5zdHJpbmdpZnkocGxhY2UpfSBvbiB0aGUgc3RhdGUgYnJhbmNoIGlzICR7S0lORFNbbW9kZV0gPz8gYG9mIG1vZGUgJHttb2RlfWB9IHdoZXJlICR7ZXhwZWN0ZWR9IGJlbG9uZ3MuYCxcbiAgICAnU29tZWJvZHkgZWxzZSBjb21taXR0ZWQgdGhlcmU6IHB1dCBpdCBiYWNrIHdpdGggZ2l0LCBvciByZW1vdmUgdGhhdCBjb21taXQ7IG5vdGhpbmcgd2FzIGNoYW5nZWQuJyxcbiAgKTtcbn1cblxuLyoqIEVycm9yIGZvciBhIG5hbWUgb24gdGhlIHN0YXRlIGJyYW5jaCB0aGF0IG5vIHN0b3JlIG9mIG91cnMgd3JvdGUuICovXG5leHBvcnQgZnVuY3Rpb24gZm9yZWlnbk5hbWUocGxhY2U6IHN0cmluZywgbmFtZTogc3RyaW5nKTogT3JjaGVzdHJhdG9yRXJyb3Ige1xuICByZXR1cm4gbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICdTVEFURV9DT1JSVVBUJyxcbiAgICBgJHtKU09OLnN0cmluZ2lmeShwbGFjZSArIHRleHROYW1lKG5hbWUpKX0gb24gdGhlIHN0YXRlIGJyYW5jaCBpcyBhIG5hbWUgdGhhdCBubyBzZXNzaW9uIHdyaXRlcy5gLFxuICAgICdTb21lYm9keSBlbHNlIGNvbW1pdHRlZCB0aGVyZTogcmVtb3ZlIGl0IHdpdGggZ2l0OyBub3RoaW5nIHdhcyBjaGFuZ2VkLicsXG4gICk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/stores/git-session.js



/** The session whose folder is the tree `revision`, found in `commit`. */
function gitSession(objects, revision, commit) {
    return {
        revision,
        commit,
        read: async (path) => {
            (0,state_path/* requireStatePath */.o)(path);
            const segments = path.split('/');
            const folder = await findFolder(objects, revision, segments.slice(0, -1));
            if (folder === null)
                return undefined;
            const entry = (await objects.tree(folder)).get(byteName(segments.at(-1) ?? ''));
            const oid = fileOf(entry, path);
            return oid === undefined ? undefined : objects.blob(oid);
        },
        list: async (folder) => {
            if (folder !== '')
                (0,state_path/* requireStatePath */.o)(folder);
            const oid = await findFolder(objects, revision, folder === '' ? [] : folder.split('/'));
            const paths = await filesBelow(objects, oid, folder === '' ? '' : `${folder}/`);
            return paths.sort();
        },
    };
}
async function filesBelow(objects, oid, place) {
    const paths = [];
    for (const entry of (await objects.tree(oid)).values()) {
        const name = textName(entry.name);
        if (!(0,state_path/* isStatePath */.r)(name))
            throw foreignName(place, entry.name);
        if (entry.mode === MODE_TREE)
            paths.push(...(await filesBelow(objects, entry.oid, `${place}${name}/`)));
        else if (fileOf(entry, place + name) !== undefined)
            paths.push(place + name);
    }
    return paths;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZ2l0LXNlc3Npb24uanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvc3RvcmVzL2dpdC1zZXNzaW9uLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUtBLE9BQU8sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxNQUFNLGdCQUFnQixDQUFDO0FBRS9ELE9BQU8sRUFBRSxXQUFXLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUNoRSxPQUFPLEVBQUUsTUFBTSxFQUFFLFVBQVUsRUFBRSxXQUFXLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUVsRSwwRUFBMEU7QUFDMUUsTUFBTSxVQUFVLFVBQVUsQ0FBQyxPQUFtQixFQUFFLFFBQWtCLEVBQUUsTUFBZ0I7SUFDbEYsT0FBTztRQUNMLFFBQVE7UUFDUixNQUFNO1FBQ04sSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRTtZQUNuQixnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QixNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1lBQ2pDLE1BQU0sTUFBTSxHQUFHLE1BQU0sVUFBVSxDQUFDLE9BQU8sRUFBRSxRQUFRLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO1lBQzFFLElBQUksTUFBTSxLQUFLLElBQUk7Z0JBQUUsT0FBTyxTQUFTLENBQUM7WUFDdEMsTUFBTSxLQUFLLEdBQUcsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDO1lBQ2hGLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7WUFDaEMsT0FBTyxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDM0QsQ0FBQztRQUNELElBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLEVBQUU7WUFDckIsSUFBSSxNQUFNLEtBQUssRUFBRTtnQkFBRSxnQkFBZ0IsQ0FBQyxNQUFNLENBQUMsQ0FBQztZQUM1QyxNQUFNLEdBQUcsR0FBRyxNQUFNLFVBQVUsQ0FBQyxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO1lBQ3hGLE1BQU0sS0FBSyxHQUFHLE1BQU0sVUFBVSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDLENBQUM7WUFDaEYsT0FBTyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUM7UUFDdEIsQ0FBQztLQUNGLENBQUM7QUFDSixDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FBQyxPQUFtQixFQUFFLEdBQW9CLEVBQUUsS0FBYTtJQUNoRixNQUFNLEtBQUssR0FBYSxFQUFFLENBQUM7SUFDM0IsS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUM7UUFDdkQsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNsQyxJQUFJLENBQUMsV0FBVyxDQUFDLElBQUksQ0FBQztZQUFFLE1BQU0sV0FBVyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDN0QsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFNBQVM7WUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLFVBQVUsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUssR0FBRyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQzthQUNuRyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLFNBQVM7WUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUMsQ0FBQztJQUMvRSxDQUFDO0lBQ0QsT0FBTyxLQUFLLENBQUM7QUFDZixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBPbmUgc2Vzc2lvbiBhcyBpdCBzdGFuZHMgaW4gYSBjb21taXQ6IHJlYWQgZnJvbSBnaXQgb2JqZWN0cywgc28gdGhhdCBpdCBuZXZlciBjaGFuZ2VzIHdoaWxlIHNvbWVib2R5IHJlYWRzIGl0LlxuICovXG5pbXBvcnQgdHlwZSB7IFN0b3JlZFNlc3Npb24gfSBmcm9tICcuLi8uLi9hcHAvcG9ydHMuanMnO1xuaW1wb3J0IHR5cGUgeyBPYmplY3RJZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgYnl0ZU5hbWUsIE1PREVfVFJFRSwgdGV4dE5hbWUgfSBmcm9tICcuLi9naXQvdHJlZS5qcyc7XG5pbXBvcnQgdHlwZSB7IEdpdE9iamVjdHMgfSBmcm9tICcuL2dpdC1vYmplY3RzLmpzJztcbmltcG9ydCB7IGlzU3RhdGVQYXRoLCByZXF1aXJlU3RhdGVQYXRoIH0gZnJvbSAnLi9zdGF0ZS1wYXRoLmpzJztcbmltcG9ydCB7IGZpbGVPZiwgZmluZEZvbGRlciwgZm9yZWlnbk5hbWUgfSBmcm9tICcuL3N0YXRlLXRyZWUuanMnO1xuXG4vKiogVGhlIHNlc3Npb24gd2hvc2UgZm9sZGVyIGlzIHRoZSB0cmVlIGByZXZpc2lvbmAsIGZvdW5kIGluIGBjb21taXRgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdpdFNlc3Npb24ob2JqZWN0czogR2l0T2JqZWN0cywgcmV2aXNpb246IE9iamVjdElkLCBjb21taXQ6IE9iamVjdElkKTogU3RvcmVkU2Vzc2lvbiB7XG4gIHJldHVybiB7XG4gICAgcmV2aXNpb24sXG4gICAgY29tbWl0LFxuICAgIHJlYWQ6IGFzeW5jIChwYXRoKSA9PiB7XG4gICAgICByZXF1aXJlU3RhdGVQYXRoKHBhdGgpO1xuICAgICAgY29uc3Qgc2VnbWVudHMgPSBwYXRoLnNwbGl0KCcvJyk7XG4gICAgICBjb25zdCBmb2xkZXIgPSBhd2FpdCBmaW5kRm9sZGVyKG9iamVjdHMsIHJldmlzaW9uLCBzZWdtZW50cy5zbGljZSgwLCAtMSkpO1xuICAgICAgaWYgKGZvbGRlciA9PT0gbnVsbCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIGNvbnN0IGVudHJ5ID0gKGF3YWl0IG9iamVjdHMudHJlZShmb2xkZXIpKS5nZXQoYnl0ZU5hbWUoc2VnbWVudHMuYXQoLTEpID8/ICcnKSk7XG4gICAgICBjb25zdCBvaWQgPSBmaWxlT2YoZW50cnksIHBhdGgpO1xuICAgICAgcmV0dXJuIG9pZCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogb2JqZWN0cy5ibG9iKG9pZCk7XG4gICAgfSxcbiAgICBsaXN0OiBhc3luYyAoZm9sZGVyKSA9PiB7XG4gICAgICBpZiAoZm9sZGVyICE9PSAnJykgcmVxdWlyZVN0YXRlUGF0aChmb2xkZXIpO1xuICAgICAgY29uc3Qgb2lkID0gYXdhaXQgZmluZEZvbGRlcihvYmplY3RzLCByZXZpc2lvbiwgZm9sZGVyID09PSAnJyA/IFtdIDogZm9sZGVyLnNwbGl0KCcvJykpO1xuICAgICAgY29uc3QgcGF0aHMgPSBhd2FpdCBmaWxlc0JlbG93KG9iamVjdHMsIG9pZCwgZm9sZGVyID09PSAnJyA/ICcnIDogYCR7Zm9sZGVyfS9gKTtcbiAgICAgIHJldHVybiBwYXRocy5zb3J0KCk7XG4gICAgfSxcbiAgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZmlsZXNCZWxvdyhvYmplY3RzOiBHaXRPYmplY3RzLCBvaWQ6IE9iamVjdElkIHwgbnVsbCwgcGxhY2U6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nW10+IHtcbiAgY29uc3QgcGF0aHM6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgZW50cnkgb2YgKGF3YWl0IG9iamVjdHMudHJlZShvaWQpKS52YWx1ZXMoKSkge1xuICAgIGNvbnN0IG5hbWUgPSB0ZXh0TmFtZShlbnRyeS5uYW1lKTtcbiAgICBpZiAoIWlzU3RhdGVQYXRoKG5hbWUpKSB0aHJvdyBmb3JlaWduTmFtZShwbGFjZSwgZW50cnkubmFtZSk7XG4gICAgaWYgKGVudHJ5Lm1vZGUgPT09IE1PREVfVFJFRSkgcGF0aHMucHVzaCguLi4oYXdhaXQgZmlsZXNCZWxvdyhvYmplY3RzLCBlbnRyeS5vaWQsIGAke3BsYWNlfSR7bmFtZX0vYCkpKTtcbiAgICBlbHNlIGlmIChmaWxlT2YoZW50cnksIHBsYWNlICsgbmFtZSkgIT09IHVuZGVmaW5lZCkgcGF0aHMucHVzaChwbGFjZSArIG5hbWUpO1xuICB9XG4gIHJldHVybiBwYXRocztcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/adapters/stores/state-change.js
var state_change = __webpack_require__(409);
;// CONCATENATED MODULE: ./build/src/adapters/stores/state-commit.js
const STATE_IDENTITY = 'orchestrator <orchestrator@users.noreply.github.com>';
/** Subject, blank line, trailers. */
function stateMessage(change) {
    const trailers = [
        `Orchestrator-Session: ${change.session}`,
        `Orchestrator-Transaction: ${change.txId}`,
        `Orchestrator-Version: ${change.version}`,
        ...(change.run === null ? [] : [`Orchestrator-Run: ${oneLine(change.run, 100)}`]),
    ];
    return `${oneLine(change.summary, 120) || 'orchestrator: state'}\n\n${trailers.join('\n')}\n`;
}
/** Transaction id in the trailers of a commit message; undefined when there is none. */
function transactionOf(message) {
    // Only the last paragraph: a subject or body could quote a trailer.
    const last = message.trimEnd().split('\n\n').at(-1) ?? '';
    return /^Orchestrator-Transaction: (\S+)$/m.exec(last)?.[1];
}
function oneLine(text, most) {
    return text
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim()
        .slice(0, most);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RhdGUtY29tbWl0LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL3N0b3Jlcy9zdGF0ZS1jb21taXQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBTUEsTUFBTSxDQUFDLE1BQU0sY0FBYyxHQUFHLHNEQUFzRCxDQUFDO0FBRXJGLHFDQUFxQztBQUNyQyxNQUFNLFVBQVUsWUFBWSxDQUFDLE1BQW1CO0lBQzlDLE1BQU0sUUFBUSxHQUFHO1FBQ2YseUJBQXlCLE1BQU0sQ0FBQyxPQUFPLEVBQUU7UUFDekMsNkJBQTZCLE1BQU0sQ0FBQyxJQUFJLEVBQUU7UUFDMUMseUJBQXlCLE1BQU0sQ0FBQyxPQUFPLEVBQUU7UUFDekMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMscUJBQXFCLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztLQUNsRixDQUFDO0lBQ0YsT0FBTyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLEdBQUcsQ0FBQyxJQUFJLHFCQUFxQixPQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQztBQUNoRyxDQUFDO0FBRUQsd0ZBQXdGO0FBQ3hGLE1BQU0sVUFBVSxhQUFhLENBQUMsT0FBZTtJQUMzQyxvRUFBb0U7SUFDcEUsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDMUQsT0FBTyxvQ0FBb0MsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM5RCxDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsSUFBWSxFQUFFLElBQVk7SUFDekMsT0FBTyxJQUFJO1NBQ1IsT0FBTyxDQUFDLDJCQUEyQixFQUFFLEdBQUcsQ0FBQztTQUN6QyxJQUFJLEVBQUU7U0FDTixLQUFLLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3BCLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFRoZSBtZXNzYWdlIG9mIGEgc3RhdGUgY29tbWl0OiBhIHN1YmplY3QgZm9yIHBlb3BsZSwgdHJhaWxlcnMgZm9yIHByb2dyYW1zLiBUaGUgdHJhbnNhY3Rpb24gaWQgbWFrZXMgZXZlcnkgY29tbWl0IHVuaXF1ZSwgc28gdGhhdFxuICogdHdvIHdyaXRlcnMgY2FuIG5ldmVyIGJvdGggYmVsaWV2ZSB0aGF0IHRoZSBzYW1lIGNvbW1pdCBpcyB0aGVpcnMuXG4gKi9cbmltcG9ydCB0eXBlIHsgU3RhdGVDaGFuZ2UgfSBmcm9tICcuLi8uLi9hcHAvcG9ydHMuanMnO1xuXG5leHBvcnQgY29uc3QgU1RBVEVfSURFTlRJVFkgPSAnb3JjaGVzdHJhdG9yIDxvcmNoZXN0cmF0b3JAdXNlcnMubm9yZXBseS5naXRodWIuY29tPic7XG5cbi8qKiBTdWJqZWN0LCBibGFuayBsaW5lLCB0cmFpbGVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGF0ZU1lc3NhZ2UoY2hhbmdlOiBTdGF0ZUNoYW5nZSk6IHN0cmluZyB7XG4gIGNvbnN0IHRyYWlsZXJzID0gW1xuICAgIGBPcmNoZXN0cmF0b3ItU2Vzc2lvbjogJHtjaGFuZ2Uuc2Vzc2lvbn1gLFxuICAgIGBPcmNoZXN0cmF0b3ItVHJhbnNhY3Rpb246ICR7Y2hhbmdlLnR4SWR9YCxcbiAgICBgT3JjaGVzdHJhdG9yLVZlcnNpb246ICR7Y2hhbmdlLnZlcnNpb259YCxcbiAgICAuLi4oY2hhbmdlLnJ1biA9PT0gbnVsbCA/IFtdIDogW2BPcmNoZXN0cmF0b3ItUnVuOiAke29uZUxpbmUoY2hhbmdlLnJ1biwgMTAwKX1gXSksXG4gIF07XG4gIHJldHVybiBgJHtvbmVMaW5lKGNoYW5nZS5zdW1tYXJ5LCAxMjApIHx8ICdvcmNoZXN0cmF0b3I6IHN0YXRlJ31cXG5cXG4ke3RyYWlsZXJzLmpvaW4oJ1xcbicpfVxcbmA7XG59XG5cbi8qKiBUcmFuc2FjdGlvbiBpZCBpbiB0aGUgdHJhaWxlcnMgb2YgYSBjb21taXQgbWVzc2FnZTsgdW5kZWZpbmVkIHdoZW4gdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0cmFuc2FjdGlvbk9mKG1lc3NhZ2U6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIC8vIE9ubHkgdGhlIGxhc3QgcGFyYWdyYXBoOiBhIHN1YmplY3Qgb3IgYm9keSBjb3VsZCBxdW90ZSBhIHRyYWlsZXIuXG4gIGNvbnN0IGxhc3QgPSBtZXNzYWdlLnRyaW1FbmQoKS5zcGxpdCgnXFxuXFxuJykuYXQoLTEpID8/ICcnO1xuICByZXR1cm4gL15PcmNoZXN0cmF0b3ItVHJhbnNhY3Rpb246IChcXFMrKSQvbS5leGVjKGxhc3QpPy5bMV07XG59XG5cbmZ1bmN0aW9uIG9uZUxpbmUodGV4dDogc3RyaW5nLCBtb3N0OiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dFxuICAgIC5yZXBsYWNlKC9bXFxzXFxwe0NjfVxcdTIwMjhcXHUyMDI5XSsvZ3UsICcgJylcbiAgICAudHJpbSgpXG4gICAgLnNsaWNlKDAsIG1vc3QpO1xufVxuIl19
;// CONCATENATED MODULE: ./build/src/adapters/stores/state-history.js

/** Commits looked at before a walk gives up; a branch grows by far less between two looks. */
const MOST = 20_000;
/**
 * True when `tip` is one of `known` or descends from it, false when history is known to its end without it. Also true when the walk
 * gave up: a doubt is no proof that history was replaced.
 */
async function descendsFrom(objects, tip, known) {
    let steps = 0;
    for await (const oid of walk(objects, tip)) {
        steps += 1;
        if (known.has(oid) || steps > MOST)
            return true;
    }
    return false;
}
/** The commit at or below `tip`, but above `end`, that carries a transaction; undefined when there is none. */
async function findTransaction(objects, tip, end, txId) {
    let steps = 0;
    for await (const oid of walk(objects, tip)) {
        steps += 1;
        if (oid === end || steps > MOST)
            return undefined;
        const commit = await objects.commit(oid);
        if (commit !== undefined && transactionOf(commit.message) === txId)
            return oid;
    }
    return undefined;
}
async function* walk(objects, tip) {
    const seen = new Set([tip]);
    const queue = [tip];
    for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
        yield oid;
        // Absent: the history of this copy ends here.
        const commit = await objects.commit(oid);
        for (const parent of commit?.parents ?? [])
            if (!seen.has(parent)) {
                seen.add(parent);
                queue.push(parent);
            }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RhdGUtaGlzdG9yeS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9zdG9yZXMvc3RhdGUtaGlzdG9yeS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFLQSxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFFbEQsOEZBQThGO0FBQzlGLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQztBQUVwQjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FDaEMsT0FBbUIsRUFDbkIsR0FBYSxFQUNiLEtBQTRCO0lBRTVCLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQztJQUNkLElBQUksS0FBSyxFQUFFLE1BQU0sR0FBRyxJQUFJLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxDQUFDLEVBQUUsQ0FBQztRQUMzQyxLQUFLLElBQUksQ0FBQyxDQUFDO1FBQ1gsSUFBSSxLQUFLLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEtBQUssR0FBRyxJQUFJO1lBQUUsT0FBTyxJQUFJLENBQUM7SUFDbEQsQ0FBQztJQUNELE9BQU8sS0FBSyxDQUFDO0FBQ2YsQ0FBQztBQUVELCtHQUErRztBQUMvRyxNQUFNLENBQUMsS0FBSyxVQUFVLGVBQWUsQ0FDbkMsT0FBbUIsRUFDbkIsR0FBYSxFQUNiLEdBQW9CLEVBQ3BCLElBQVk7SUFFWixJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7SUFDZCxJQUFJLEtBQUssRUFBRSxNQUFNLEdBQUcsSUFBSSxJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUM7UUFDM0MsS0FBSyxJQUFJLENBQUMsQ0FBQztRQUNYLElBQUksR0FBRyxLQUFLLEdBQUcsSUFBSSxLQUFLLEdBQUcsSUFBSTtZQUFFLE9BQU8sU0FBUyxDQUFDO1FBQ2xELE1BQU0sTUFBTSxHQUFHLE1BQU0sT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztRQUN6QyxJQUFJLE1BQU0sS0FBSyxTQUFTLElBQUksYUFBYSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJO1lBQUUsT0FBTyxHQUFHLENBQUM7SUFDakYsQ0FBQztJQUNELE9BQU8sU0FBUyxDQUFDO0FBQ25CLENBQUM7QUFFRCxLQUFLLFNBQVMsQ0FBQyxDQUFDLElBQUksQ0FBQyxPQUFtQixFQUFFLEdBQWE7SUFDckQsTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0lBQ3RDLE1BQU0sS0FBSyxHQUFlLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDaEMsS0FBSyxJQUFJLEdBQUcsR0FBRyxLQUFLLENBQUMsS0FBSyxFQUFFLEVBQUUsR0FBRyxLQUFLLFNBQVMsRUFBRSxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUM7UUFDckUsTUFBTSxHQUFHLENBQUM7UUFDViw4Q0FBOEM7UUFDOUMsTUFBTSxNQUFNLEdBQUcsTUFBTSxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQ3pDLEtBQUssTUFBTSxNQUFNLElBQUksTUFBTSxFQUFFLE9BQU8sSUFBSSxFQUFFO1lBQ3hDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUM7Z0JBQ2pCLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7WUFDckIsQ0FBQztJQUNMLENBQUM7QUFDSCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBXYWxrcyB0aGUgaGlzdG9yeSBvZiB0aGUgc3RhdGUgYnJhbmNoLCBuZXdlc3QgZmlyc3Q6IGlzIGEgY29tbWl0IHN0aWxsIHBhcnQgb2YgaXQsIGFuZCB3aGljaCBjb21taXQgY2FycmllcyBhIHRyYW5zYWN0aW9uP1xuICovXG5pbXBvcnQgdHlwZSB7IE9iamVjdElkIH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgdHlwZSB7IEdpdE9iamVjdHMgfSBmcm9tICcuL2dpdC1vYmplY3RzLmpzJztcbmltcG9ydCB7IHRyYW5zYWN0aW9uT2YgfSBmcm9tICcuL3N0YXRlLWNvbW1pdC5qcyc7XG5cbi8qKiBDb21taXRzIGxvb2tlZCBhdCBiZWZvcmUgYSB3YWxrIGdpdmVzIHVwOyBhIGJyYW5jaCBncm93cyBieSBmYXIgbGVzcyBiZXR3ZWVuIHR3byBsb29rcy4gKi9cbmNvbnN0IE1PU1QgPSAyMF8wMDA7XG5cbi8qKlxuICogVHJ1ZSB3aGVuIGB0aXBgIGlzIG9uZSBvZiBga25vd25gIG9yIGRlc2NlbmRzIGZyb20gaXQsIGZhbHNlIHdoZW4gaGlzdG9yeSBpcyBrbm93biB0byBpdHMgZW5kIHdpdGhvdXQgaXQuIEFsc28gdHJ1ZSB3aGVuIHRoZSB3YWxrXG4gKiBnYXZlIHVwOiBhIGRvdWJ0IGlzIG5vIHByb29mIHRoYXQgaGlzdG9yeSB3YXMgcmVwbGFjZWQuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBkZXNjZW5kc0Zyb20oXG4gIG9iamVjdHM6IEdpdE9iamVjdHMsXG4gIHRpcDogT2JqZWN0SWQsXG4gIGtub3duOiBSZWFkb25seVNldDxPYmplY3RJZD4sXG4pOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgbGV0IHN0ZXBzID0gMDtcbiAgZm9yIGF3YWl0IChjb25zdCBvaWQgb2Ygd2FsayhvYmplY3RzLCB0aXApKSB7XG4gICAgc3RlcHMgKz0gMTtcbiAgICBpZiAoa25vd24uaGFzKG9pZCkgfHwgc3RlcHMgPiBNT1NUKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBUaGUgY29tbWl0IGF0IG9yIGJlbG93IGB0aXBgLCBidXQgYWJvdmUgYGVuZGAsIHRoYXQgY2FycmllcyBhIHRyYW5zYWN0aW9uOyB1bmRlZmluZWQgd2hlbiB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGZpbmRUcmFuc2FjdGlvbihcbiAgb2JqZWN0czogR2l0T2JqZWN0cyxcbiAgdGlwOiBPYmplY3RJZCxcbiAgZW5kOiBPYmplY3RJZCB8IG51bGwsXG4gIHR4SWQ6IHN0cmluZyxcbik6IFByb21pc2U8T2JqZWN0SWQgfCB1bmRlZmluZWQ+IHtcbiAgbGV0IHN0ZXBzID0gMDtcbiAgZm9yIGF3YWl0IChjb25zdCBvaWQgb2Ygd2FsayhvYmplY3RzLCB0aXApKSB7XG4gICAgc3RlcHMgKz0gMTtcbiAgICBpZiAob2lkID09PSBlbmQgfHwgc3RlcHMgPiBNT1NUKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IGNvbW1pdCA9IGF3YWl0IG9iamVjdHMuY29tbWl0KG9pZCk7XG4gICAgaWYgKGNvbW1pdCAhPT0gdW5kZWZpbmVkICYmIHRyYW5zYWN0aW9uT2YoY29tbWl0Lm1lc3NhZ2UpID09PSB0eElkKSByZXR1cm4gb2lkO1xuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbmFzeW5jIGZ1bmN0aW9uKiB3YWxrKG9iamVjdHM6IEdpdE9iamVjdHMsIHRpcDogT2JqZWN0SWQpOiBBc3luY0dlbmVyYXRvcjxPYmplY3RJZD4ge1xuICBjb25zdCBzZWVuID0gbmV3IFNldDxPYmplY3RJZD4oW3RpcF0pO1xuICBjb25zdCBxdWV1ZTogT2JqZWN0SWRbXSA9IFt0aXBdO1xuICBmb3IgKGxldCBvaWQgPSBxdWV1ZS5zaGlmdCgpOyBvaWQgIT09IHVuZGVmaW5lZDsgb2lkID0gcXVldWUuc2hpZnQoKSkge1xuICAgIHlpZWxkIG9pZDtcbiAgICAvLyBBYnNlbnQ6IHRoZSBoaXN0b3J5IG9mIHRoaXMgY29weSBlbmRzIGhlcmUuXG4gICAgY29uc3QgY29tbWl0ID0gYXdhaXQgb2JqZWN0cy5jb21taXQob2lkKTtcbiAgICBmb3IgKGNvbnN0IHBhcmVudCBvZiBjb21taXQ/LnBhcmVudHMgPz8gW10pXG4gICAgICBpZiAoIXNlZW4uaGFzKHBhcmVudCkpIHtcbiAgICAgICAgc2Vlbi5hZGQocGFyZW50KTtcbiAgICAgICAgcXVldWUucHVzaChwYXJlbnQpO1xuICAgICAgfVxuICB9XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/stores/git-store.js











const SESSIONS = ['.orchestrator', 'sessions'];
/** Times that one commit is rebuilt on top of other sessions' commits before the caller is asked to decide again. */
const REBUILDS = 8;
/** Times that the same commit is pushed again after no answer came. */
const REPEATS = 3;
/** The store of `state: { store: git }`. A branch name that git would not take everywhere is a `USAGE` error. */
function createGitStore(options) {
    return new GitStore(options);
}
class GitStore {
    kind = 'git';
    location;
    ref;
    repository;
    clock;
    objects;
    turn = (0,git_turn/* inTurn */.l)();
    /** Tip as last seen; undefined before the first look. */
    tip;
    /** The last commit of ours that was accepted: the branch must descend from it for ever. */
    landed;
    constructor(options) {
        this.ref = requireBranch(options.branch);
        this.repository = options.repository;
        this.clock = options.clock;
        this.location = `${options.repository.refs.location} (branch ${options.branch})`;
        const { reader, writer, format } = options.repository;
        this.objects = new GitObjects(reader, writer, format);
    }
    async sessions() {
        const tip = await this.turn(() => this.look());
        const folder = await findFolder(this.objects, await this.rootOf(tip), SESSIONS);
        return [...(await this.objects.tree(folder)).values()]
            .map((entry) => textName(entry.name))
            .filter(ids/* isSessionId */.Sd)
            .sort();
    }
    async load(session) {
        const tip = await this.turn(() => this.look());
        return tip === null ? undefined : this.at(session, tip);
    }
    async loadAt(session, commit) {
        const known = async () => (await this.objects.commit(commit)) !== undefined;
        return this.turn(async () => {
            if (await known())
                return this.at(session, commit);
            // A commit newer than ours must come with its history, or our own would seem to be gone.
            if (this.landed !== undefined)
                await this.look();
            if ((await known()) || (await this.repository.refs.obtain(commit)))
                return this.at(session, commit);
            return undefined;
        });
    }
    async commit(change) {
        (0,state_change/* requireSoundChange */.F)(change);
        return this.turn(() => this.commitInTurn(change));
    }
    async commitInTurn(change) {
        let fresh = this.tip === undefined;
        let tip = this.tip === undefined ? await this.look() : this.tip;
        for (let round = 0; round < REBUILDS; round += 1) {
            const root = await this.rootOf(tip);
            if ((await findFolder(this.objects, root, [...SESSIONS, change.session])) !== change.base) {
                if (fresh)
                    return { kind: 'conflict', reason: 'the session changed since it was loaded' };
                tip = await this.look();
                fresh = true;
                continue;
            }
            const built = await this.build(change, tip, root);
            const outcome = await this.land(change, built);
            if (outcome !== 'moved-on')
                return outcome;
            tip = this.tip ?? null;
            fresh = true;
        }
        return { kind: 'conflict', reason: 'other sessions kept moving the state branch' };
    }
    /** Swaps the ref, and settles what the answer leaves open. `moved-on`: the branch moved, perhaps for another session only. */
    async land(change, built) {
        const updates = [
            { ref: this.ref, before: built.parent, after: built.commit },
            ...change.refs,
        ];
        for (let again = 0;; again += 1) {
            const outcome = await this.repository.refs.move(updates);
            if (outcome.kind === 'moved')
                return this.accept(built.commit, built.revision);
            if (outcome.kind === 'refs-refused')
                return outcome;
            let now;
            try {
                now = await this.look();
            }
            catch (cause) {
                if (outcome.kind === 'conflict' || !isUnreachable(cause))
                    throw cause;
                return { kind: 'unknown', reason: `${outcome.reason}; then ${cause.message}` };
            }
            const mine = now === null ? undefined : await findTransaction(this.objects, now, built.parent, change.txId);
            if (mine !== undefined)
                return this.accept(mine, built.revision, now);
            if (now !== built.parent)
                return 'moved-on';
            if (outcome.kind === 'conflict' || again >= REPEATS)
                return { kind: 'conflict', reason: outcome.reason };
            // Not there, but it may still be on its way: the same bytes again can land only once.
            await this.clock.sleep(200 * 2 ** again);
        }
    }
    accept(commit, revision, tip = commit) {
        this.tip = tip;
        this.landed = commit;
        return { kind: 'committed', revision, commit };
    }
    async build(change, tip, root) {
        const edits = new Map(change.removes.map((path) => [path, null]));
        const blobs = change.writes.map(async ({ path, bytes }) => {
            edits.set(path, await this.objects.writeBlob(bytes));
        });
        await Promise.all(blobs);
        const base = await findFolder(this.objects, root, [...SESSIONS, change.session]);
        const revision = await editTree(this.objects, base, edits);
        if (revision === null)
            throw new Error('Internal error: a transaction leaves no file in its session');
        const tree = await replaceFolder(this.objects, root, [...SESSIONS, change.session], revision);
        if (tree === null)
            throw new Error('Internal error: a transaction leaves no file on the state branch');
        const data = { tree, parents: tip === null ? [] : [tip], message: stateMessage(change) };
        const commit = await this.objects.writeCommit(encodeCommit(data, STATE_IDENTITY, this.clock.now()));
        return { parent: tip, commit, revision };
    }
    /** Reads the tip where the truth is. Throws `STATE_REWOUND` when a commit of ours is no longer part of the branch. */
    async look() {
        const tip = await this.repository.refs.tip(this.ref);
        if (this.landed !== undefined && tip !== this.tip) {
            const known = new Set([this.landed, ...(this.tip == null ? [] : [this.tip])]);
            if (tip === null || !(await descendsFrom(this.objects, tip, known)))
                throw rewound(this.location, this.landed);
        }
        this.tip = tip;
        return tip;
    }
    async rootOf(tip) {
        if (tip === null)
            return null;
        const commit = await this.objects.commit(tip);
        if (commit === undefined)
            throw new Error(`Internal error: commit ${tip} is not at hand`);
        return commit.tree;
    }
    async at(session, commit) {
        const root = await this.rootOf(commit);
        const sessions = await findFolder(this.objects, root, SESSIONS);
        const entry = (await this.objects.tree(sessions)).get(session);
        const revision = folderOf(entry, [...SESSIONS, session].join('/'));
        return revision === null ? undefined : gitSession(this.objects, revision, commit);
    }
}
function requireBranch(branch) {
    const ref = (0,ref_host/* branchRef */.Mi)(branch);
    if (ref !== undefined)
        return ref;
    throw new errors/* OrchestratorError */.jD('USAGE', `${JSON.stringify(branch)} cannot be the name of the state branch.`, 'Use letters, digits, dots, dashes and slashes, for example orchestrator-state.');
}
function isUnreachable(cause) {
    return cause instanceof errors/* OrchestratorError */.jD && cause.code === 'REMOTE_UNREACHABLE';
}
function rewound(location, landed) {
    return new errors/* OrchestratorError */.jD('STATE_REWOUND', `${location} no longer holds commit ${landed}, which it had accepted: the branch was reset, replaced or deleted.`, `Put it back (git push <remote> ${landed}:refs/heads/<branch>), or run again to go on from what is there now.`);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZ2l0LXN0b3JlLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL3N0b3Jlcy9naXQtc3RvcmUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBWUEsT0FBTyxFQUFFLFdBQVcsRUFBaUMsTUFBTSxxQkFBcUIsQ0FBQztBQUNqRixPQUFPLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUVwRCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sb0JBQW9CLENBQUM7QUFDL0MsT0FBTyxFQUFFLFlBQVksRUFBRSxRQUFRLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQztBQUN4RCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sZ0JBQWdCLENBQUM7QUFDeEMsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQzlDLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUM5QyxPQUFPLEVBQUUsa0JBQWtCLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQUN2RCxPQUFPLEVBQUUsY0FBYyxFQUFFLFlBQVksRUFBRSxNQUFNLG1CQUFtQixDQUFDO0FBQ2pFLE9BQU8sRUFBRSxZQUFZLEVBQUUsZUFBZSxFQUFFLE1BQU0sb0JBQW9CLENBQUM7QUFDbkUsT0FBTyxFQUFFLFFBQVEsRUFBRSxVQUFVLEVBQUUsUUFBUSxFQUFFLGFBQWEsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBVWhGLE1BQU0sUUFBUSxHQUFHLENBQUMsZUFBZSxFQUFFLFVBQVUsQ0FBVSxDQUFDO0FBQ3hELHFIQUFxSDtBQUNySCxNQUFNLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDbkIsdUVBQXVFO0FBQ3ZFLE1BQU0sT0FBTyxHQUFHLENBQUMsQ0FBQztBQVFsQixpSEFBaUg7QUFDakgsTUFBTSxVQUFVLGNBQWMsQ0FBQyxPQUF3QjtJQUNyRCxPQUFPLElBQUksUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQy9CLENBQUM7QUFFRCxNQUFNLFFBQVE7SUFDSCxJQUFJLEdBQUcsS0FBSyxDQUFDO0lBQ2IsUUFBUSxDQUFTO0lBQ1QsR0FBRyxDQUFTO0lBQ1osVUFBVSxDQUFnQjtJQUMxQixLQUFLLENBQVE7SUFDYixPQUFPLENBQWE7SUFDcEIsSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDO0lBQ2pDLHlEQUF5RDtJQUNqRCxHQUFHLENBQThCO0lBQ3pDLDJGQUEyRjtJQUNuRixNQUFNLENBQXVCO0lBRXJDLFlBQVksT0FBd0I7UUFDbEMsSUFBSSxDQUFDLEdBQUcsR0FBRyxhQUFhLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDO1FBQ3pDLElBQUksQ0FBQyxVQUFVLEdBQUcsT0FBTyxDQUFDLFVBQVUsQ0FBQztRQUNyQyxJQUFJLENBQUMsS0FBSyxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUM7UUFDM0IsSUFBSSxDQUFDLFFBQVEsR0FBRyxHQUFHLE9BQU8sQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLFFBQVEsWUFBWSxPQUFPLENBQUMsTUFBTSxHQUFHLENBQUM7UUFDakYsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsT0FBTyxDQUFDLFVBQVUsQ0FBQztRQUN0RCxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksVUFBVSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDeEQsQ0FBQztJQUVELEtBQUssQ0FBQyxRQUFRO1FBQ1osTUFBTSxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO1FBQy9DLE1BQU0sTUFBTSxHQUFHLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ2hGLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFDO2FBQ25ELEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQzthQUNwQyxNQUFNLENBQUMsV0FBVyxDQUFDO2FBQ25CLElBQUksRUFBRSxDQUFDO0lBQ1osQ0FBQztJQUVELEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBa0I7UUFDM0IsTUFBTSxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO1FBQy9DLE9BQU8sR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsQ0FBQztJQUMxRCxDQUFDO0lBRUQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxPQUFrQixFQUFFLE1BQWdCO1FBQy9DLE1BQU0sS0FBSyxHQUFHLEtBQUssSUFBc0IsRUFBRSxDQUFDLENBQUMsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxLQUFLLFNBQVMsQ0FBQztRQUM5RixPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxJQUFJLEVBQUU7WUFDMUIsSUFBSSxNQUFNLEtBQUssRUFBRTtnQkFBRSxPQUFPLElBQUksQ0FBQyxFQUFFLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDO1lBQ25ELHlGQUF5RjtZQUN6RixJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssU0FBUztnQkFBRSxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsTUFBTSxLQUFLLEVBQUUsQ0FBQyxJQUFJLENBQUMsTUFBTSxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUM7Z0JBQUUsT0FBTyxJQUFJLENBQUMsRUFBRSxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQztZQUNwRyxPQUFPLFNBQVMsQ0FBQztRQUNuQixDQUFDLENBQUMsQ0FBQztJQUNMLENBQUM7SUFFRCxLQUFLLENBQUMsTUFBTSxDQUFDLE1BQW1CO1FBQzlCLGtCQUFrQixDQUFDLE1BQU0sQ0FBQyxDQUFDO1FBQzNCLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7SUFDcEQsQ0FBQztJQUVPLEtBQUssQ0FBQyxZQUFZLENBQUMsTUFBbUI7UUFDNUMsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLEdBQUcsS0FBSyxTQUFTLENBQUM7UUFDbkMsSUFBSSxHQUFHLEdBQUcsSUFBSSxDQUFDLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDO1FBQ2hFLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxRQUFRLEVBQUUsS0FBSyxJQUFJLENBQUMsRUFBRSxDQUFDO1lBQ2pELE1BQU0sSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztZQUNwQyxJQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQztnQkFDMUYsSUFBSSxLQUFLO29CQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsVUFBVSxFQUFFLE1BQU0sRUFBRSx5Q0FBeUMsRUFBRSxDQUFDO2dCQUMxRixHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUM7Z0JBQ3hCLEtBQUssR0FBRyxJQUFJLENBQUM7Z0JBQ2IsU0FBUztZQUNYLENBQUM7WUFDRCxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztZQUNsRCxNQUFNLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQy9DLElBQUksT0FBTyxLQUFLLFVBQVU7Z0JBQUUsT0FBTyxPQUFPLENBQUM7WUFDM0MsR0FBRyxHQUFHLElBQUksQ0FBQyxHQUFHLElBQUksSUFBSSxDQUFDO1lBQ3ZCLEtBQUssR0FBRyxJQUFJLENBQUM7UUFDZixDQUFDO1FBQ0QsT0FBTyxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLDZDQUE2QyxFQUFFLENBQUM7SUFDckYsQ0FBQztJQUVELDhIQUE4SDtJQUN0SCxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQW1CLEVBQUUsS0FBWTtRQUNsRCxNQUFNLE9BQU8sR0FBeUI7WUFDcEMsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLEdBQUcsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRTtZQUM1RCxHQUFHLE1BQU0sQ0FBQyxJQUFJO1NBQ2YsQ0FBQztRQUNGLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxHQUFJLEtBQUssSUFBSSxDQUFDLEVBQUUsQ0FBQztZQUNqQyxNQUFNLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN6RCxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssT0FBTztnQkFBRSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDL0UsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLGNBQWM7Z0JBQUUsT0FBTyxPQUFPLENBQUM7WUFDcEQsSUFBSSxHQUFvQixDQUFDO1lBQ3pCLElBQUksQ0FBQztnQkFDSCxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUM7WUFDMUIsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLFVBQVUsSUFBSSxDQUFDLGFBQWEsQ0FBQyxLQUFLLENBQUM7b0JBQUUsTUFBTSxLQUFLLENBQUM7Z0JBQ3RFLE9BQU8sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxHQUFHLE9BQU8sQ0FBQyxNQUFNLFVBQVUsS0FBSyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUM7WUFDakYsQ0FBQztZQUNELE1BQU0sSUFBSSxHQUNSLEdBQUcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsTUFBTSxlQUFlLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDakcsSUFBSSxJQUFJLEtBQUssU0FBUztnQkFBRSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFRLEVBQUUsR0FBRyxDQUFDLENBQUM7WUFDdEUsSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDLE1BQU07Z0JBQUUsT0FBTyxVQUFVLENBQUM7WUFDNUMsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLFVBQVUsSUFBSSxLQUFLLElBQUksT0FBTztnQkFDakQsT0FBTyxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQztZQUN0RCxzRkFBc0Y7WUFDdEYsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDO1FBQzNDLENBQUM7SUFDSCxDQUFDO0lBRU8sTUFBTSxDQUFDLE1BQWdCLEVBQUUsUUFBa0IsRUFBRSxHQUFHLEdBQW9CLE1BQU07UUFDaEYsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7UUFDZixJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztRQUNyQixPQUFPLEVBQUUsSUFBSSxFQUFFLFdBQVcsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLENBQUM7SUFDakQsQ0FBQztJQUVPLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBbUIsRUFBRSxHQUFvQixFQUFFLElBQXFCO1FBQ2xGLE1BQU0sS0FBSyxHQUFHLElBQUksR0FBRyxDQUEwQixNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO1FBQzNGLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFO1lBQ3hELEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztRQUN2RCxDQUFDLENBQUMsQ0FBQztRQUNILE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQztRQUN6QixNQUFNLElBQUksR0FBRyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLEdBQUcsUUFBUSxFQUFFLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDO1FBQ2pGLE1BQU0sUUFBUSxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzNELElBQUksUUFBUSxLQUFLLElBQUk7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLDZEQUE2RCxDQUFDLENBQUM7UUFDdEcsTUFBTSxJQUFJLEdBQUcsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDOUYsSUFBSSxJQUFJLEtBQUssSUFBSTtZQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsa0VBQWtFLENBQUMsQ0FBQztRQUN2RyxNQUFNLElBQUksR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxFQUFFLE9BQU8sRUFBRSxZQUFZLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztRQUN6RixNQUFNLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsV0FBVyxDQUFDLFlBQVksQ0FBQyxJQUFJLEVBQUUsY0FBYyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDO1FBQ3BHLE9BQU8sRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxRQUFRLEVBQUUsQ0FBQztJQUMzQyxDQUFDO0lBRUQsc0hBQXNIO0lBQzlHLEtBQUssQ0FBQyxJQUFJO1FBQ2hCLE1BQU0sR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQztRQUNyRCxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssU0FBUyxJQUFJLEdBQUcsS0FBSyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUM7WUFDbEQsTUFBTSxLQUFLLEdBQUcsSUFBSSxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztZQUM5RSxJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDLE1BQU0sWUFBWSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUNqRSxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztRQUM5QyxDQUFDO1FBQ0QsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7UUFDZixPQUFPLEdBQUcsQ0FBQztJQUNiLENBQUM7SUFFTyxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQW9CO1FBQ3ZDLElBQUksR0FBRyxLQUFLLElBQUk7WUFBRSxPQUFPLElBQUksQ0FBQztRQUM5QixNQUFNLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQzlDLElBQUksTUFBTSxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLDBCQUEwQixHQUFHLGlCQUFpQixDQUFDLENBQUM7UUFDMUYsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDO0lBQ3JCLENBQUM7SUFFTyxLQUFLLENBQUMsRUFBRSxDQUFDLE9BQWtCLEVBQUUsTUFBZ0I7UUFDbkQsTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDO1FBQ3ZDLE1BQU0sUUFBUSxHQUFHLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ2hFLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQztRQUMvRCxNQUFNLFFBQVEsR0FBRyxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7UUFDbkUsT0FBTyxRQUFRLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsQ0FBQztJQUNwRixDQUFDO0NBQ0Y7QUFFRCxTQUFTLGFBQWEsQ0FBQyxNQUFjO0lBQ25DLE1BQU0sR0FBRyxHQUFHLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUM5QixJQUFJLEdBQUcsS0FBSyxTQUFTO1FBQUUsT0FBTyxHQUFHLENBQUM7SUFDbEMsTUFBTSxJQUFJLGlCQUFpQixDQUN6QixPQUFPLEVBQ1AsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQywwQ0FBMEMsRUFDbkUsZ0ZBQWdGLENBQ2pGLENBQUM7QUFDSixDQUFDO0FBRUQsU0FBUyxhQUFhLENBQUMsS0FBYztJQUNuQyxPQUFPLEtBQUssWUFBWSxpQkFBaUIsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLG9CQUFvQixDQUFDO0FBQ25GLENBQUM7QUFFRCxTQUFTLE9BQU8sQ0FBQyxRQUFnQixFQUFFLE1BQWdCO0lBQ2pELE9BQU8sSUFBSSxpQkFBaUIsQ0FDMUIsZUFBZSxFQUNmLEdBQUcsUUFBUSwyQkFBMkIsTUFBTSxxRUFBcUUsRUFDakgsa0NBQWtDLE1BQU0sc0VBQXNFLENBQy9HLENBQUM7QUFDSixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBTZXNzaW9ucyBvbiBhIGJyYW5jaCwgd2l0aG91dCBhIGNoZWNrb3V0LiBFdmVyeSB0cmFuc2FjdGlvbiBpcyBvbmUgY29tbWl0IHdob3NlIG9sZCBhbmQgbmV3IHZhbHVlIHRoZSByZWYncyBob3N0IGNvbXBhcmVzIGFuZCBzd2FwcztcbiAqIHNlc3Npb25zIHNoYXJlIHRoZSBicmFuY2ggYW5kIGFyZSBubyBjb25mbGljdCBmb3IgZWFjaCBvdGhlci4gQSBkb3VidGZ1bCBhbnN3ZXIgaXMgc2V0dGxlZCBieSBsb29raW5nIGZvciB0aGUgdHJhbnNhY3Rpb24ncyBpZC5cbiAqL1xuaW1wb3J0IHR5cGUge1xuICBDbG9jayxcbiAgQ29tbWl0T3V0Y29tZSxcbiAgUmVmVXBkYXRlLFxuICBTdGF0ZUNoYW5nZSxcbiAgU3RhdGVTdG9yZSxcbiAgU3RvcmVkU2Vzc2lvbixcbn0gZnJvbSAnLi4vLi4vYXBwL3BvcnRzLmpzJztcbmltcG9ydCB7IGlzU2Vzc2lvbklkLCB0eXBlIE9iamVjdElkLCB0eXBlIFNlc3Npb25JZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgT3JjaGVzdHJhdG9yRXJyb3IgfSBmcm9tICcuLi8uLi9lcnJvcnMuanMnO1xuaW1wb3J0IHR5cGUgeyBPd25SZXBvc2l0b3J5IH0gZnJvbSAnLi4vZ2l0L293bi1yZXBvc2l0b3J5LmpzJztcbmltcG9ydCB7IGJyYW5jaFJlZiB9IGZyb20gJy4uL2dpdC9yZWYtaG9zdC5qcyc7XG5pbXBvcnQgeyBlbmNvZGVDb21taXQsIHRleHROYW1lIH0gZnJvbSAnLi4vZ2l0L3RyZWUuanMnO1xuaW1wb3J0IHsgaW5UdXJuIH0gZnJvbSAnLi4vZ2l0L3R1cm4uanMnO1xuaW1wb3J0IHsgR2l0T2JqZWN0cyB9IGZyb20gJy4vZ2l0LW9iamVjdHMuanMnO1xuaW1wb3J0IHsgZ2l0U2Vzc2lvbiB9IGZyb20gJy4vZ2l0LXNlc3Npb24uanMnO1xuaW1wb3J0IHsgcmVxdWlyZVNvdW5kQ2hhbmdlIH0gZnJvbSAnLi9zdGF0ZS1jaGFuZ2UuanMnO1xuaW1wb3J0IHsgU1RBVEVfSURFTlRJVFksIHN0YXRlTWVzc2FnZSB9IGZyb20gJy4vc3RhdGUtY29tbWl0LmpzJztcbmltcG9ydCB7IGRlc2NlbmRzRnJvbSwgZmluZFRyYW5zYWN0aW9uIH0gZnJvbSAnLi9zdGF0ZS1oaXN0b3J5LmpzJztcbmltcG9ydCB7IGVkaXRUcmVlLCBmaW5kRm9sZGVyLCBmb2xkZXJPZiwgcmVwbGFjZUZvbGRlciB9IGZyb20gJy4vc3RhdGUtdHJlZS5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgR2l0U3RvcmVPcHRpb25zIHtcbiAgLyoqIFdoZXJlIG9iamVjdHMgYXJlIHdyaXR0ZW4gYW5kIHJlZnMgbGl2ZTogYSByZW1vdGUsIG9yIHRoZSB1c2VyJ3MgcmVwb3NpdG9yeSBpdHNlbGYuICovXG4gIHJlYWRvbmx5IHJlcG9zaXRvcnk6IE93blJlcG9zaXRvcnk7XG4gIC8qKiBTaG9ydCBuYW1lIG9mIHRoZSBzdGF0ZSBicmFuY2guICovXG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBjbG9jazogQ2xvY2s7XG59XG5cbmNvbnN0IFNFU1NJT05TID0gWycub3JjaGVzdHJhdG9yJywgJ3Nlc3Npb25zJ10gYXMgY29uc3Q7XG4vKiogVGltZXMgdGhhdCBvbmUgY29tbWl0IGlzIHJlYnVpbHQgb24gdG9wIG9mIG90aGVyIHNlc3Npb25zJyBjb21taXRzIGJlZm9yZSB0aGUgY2FsbGVyIGlzIGFza2VkIHRvIGRlY2lkZSBhZ2Fpbi4gKi9cbmNvbnN0IFJFQlVJTERTID0gODtcbi8qKiBUaW1lcyB0aGF0IHRoZSBzYW1lIGNvbW1pdCBpcyBwdXNoZWQgYWdhaW4gYWZ0ZXIgbm8gYW5zd2VyIGNhbWUuICovXG5jb25zdCBSRVBFQVRTID0gMztcblxuaW50ZXJmYWNlIEJ1aWx0IHtcbiAgcmVhZG9ubHkgcGFyZW50OiBPYmplY3RJZCB8IG51bGw7XG4gIHJlYWRvbmx5IGNvbW1pdDogT2JqZWN0SWQ7XG4gIHJlYWRvbmx5IHJldmlzaW9uOiBPYmplY3RJZDtcbn1cblxuLyoqIFRoZSBzdG9yZSBvZiBgc3RhdGU6IHsgc3RvcmU6IGdpdCB9YC4gQSBicmFuY2ggbmFtZSB0aGF0IGdpdCB3b3VsZCBub3QgdGFrZSBldmVyeXdoZXJlIGlzIGEgYFVTQUdFYCBlcnJvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVHaXRTdG9yZShvcHRpb25zOiBHaXRTdG9yZU9wdGlvbnMpOiBTdGF0ZVN0b3JlIHtcbiAgcmV0dXJuIG5ldyBHaXRTdG9yZShvcHRpb25zKTtcbn1cblxuY2xhc3MgR2l0U3RvcmUgaW1wbGVtZW50cyBTdGF0ZVN0b3JlIHtcbiAgcmVhZG9ubHkga2luZCA9ICdnaXQnO1xuICByZWFkb25seSBsb2NhdGlvbjogc3RyaW5nO1xuICBwcml2YXRlIHJlYWRvbmx5IHJlZjogc3RyaW5nO1xuICBwcml2YXRlIHJlYWRvbmx5IHJlcG9zaXRvcnk6IE93blJlcG9zaXRvcnk7XG4gIHByaXZhdGUgcmVhZG9ubHkgY2xvY2s6IENsb2NrO1xuICBwcml2YXRlIHJlYWRvbmx5IG9iamVjdHM6IEdpdE9iamVjdHM7XG4gIHByaXZhdGUgcmVhZG9ubHkgdHVybiA9IGluVHVybigpO1xuICAvKiogVGlwIGFzIGxhc3Qgc2VlbjsgdW5kZWZpbmVkIGJlZm9yZSB0aGUgZmlyc3QgbG9vay4gKi9cbiAgcHJpdmF0ZSB0aXA6IE9iamVjdElkIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgLyoqIFRoZSBsYXN0IGNvbW1pdCBvZiBvdXJzIHRoYXQgd2FzIGFjY2VwdGVkOiB0aGUgYnJhbmNoIG11c3QgZGVzY2VuZCBmcm9tIGl0IGZvciBldmVyLiAqL1xuICBwcml2YXRlIGxhbmRlZDogT2JqZWN0SWQgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogR2l0U3RvcmVPcHRpb25zKSB7XG4gICAgdGhpcy5yZWYgPSByZXF1aXJlQnJhbmNoKG9wdGlvbnMuYnJhbmNoKTtcbiAgICB0aGlzLnJlcG9zaXRvcnkgPSBvcHRpb25zLnJlcG9zaXRvcnk7XG4gICAgdGhpcy5jbG9jayA9IG9wdGlvbnMuY2xvY2s7XG4gICAgdGhpcy5sb2NhdGlvbiA9IGAke29wdGlvbnMucmVwb3NpdG9yeS5yZWZzLmxvY2F0aW9ufSAoYnJhbmNoICR7b3B0aW9ucy5icmFuY2h9KWA7XG4gICAgY29uc3QgeyByZWFkZXIsIHdyaXRlciwgZm9ybWF0IH0gPSBvcHRpb25zLnJlcG9zaXRvcnk7XG4gICAgdGhpcy5vYmplY3RzID0gbmV3IEdpdE9iamVjdHMocmVhZGVyLCB3cml0ZXIsIGZvcm1hdCk7XG4gIH1cblxuICBhc3luYyBzZXNzaW9ucygpOiBQcm9taXNlPHJlYWRvbmx5IFNlc3Npb25JZFtdPiB7XG4gICAgY29uc3QgdGlwID0gYXdhaXQgdGhpcy50dXJuKCgpID0+IHRoaXMubG9vaygpKTtcbiAgICBjb25zdCBmb2xkZXIgPSBhd2FpdCBmaW5kRm9sZGVyKHRoaXMub2JqZWN0cywgYXdhaXQgdGhpcy5yb290T2YodGlwKSwgU0VTU0lPTlMpO1xuICAgIHJldHVybiBbLi4uKGF3YWl0IHRoaXMub2JqZWN0cy50cmVlKGZvbGRlcikpLnZhbHVlcygpXVxuICAgICAgLm1hcCgoZW50cnkpID0+IHRleHROYW1lKGVudHJ5Lm5hbWUpKVxuICAgICAgLmZpbHRlcihpc1Nlc3Npb25JZClcbiAgICAgIC5zb3J0KCk7XG4gIH1cblxuICBhc3luYyBsb2FkKHNlc3Npb246IFNlc3Npb25JZCk6IFByb21pc2U8U3RvcmVkU2Vzc2lvbiB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IHRpcCA9IGF3YWl0IHRoaXMudHVybigoKSA9PiB0aGlzLmxvb2soKSk7XG4gICAgcmV0dXJuIHRpcCA9PT0gbnVsbCA/IHVuZGVmaW5lZCA6IHRoaXMuYXQoc2Vzc2lvbiwgdGlwKTtcbiAgfVxuXG4gIGFzeW5jIGxvYWRBdChzZXNzaW9uOiBTZXNzaW9uSWQsIGNvbW1pdDogT2JqZWN0SWQpOiBQcm9taXNlPFN0b3JlZFNlc3Npb24gfCB1bmRlZmluZWQ+IHtcbiAgICBjb25zdCBrbm93biA9IGFzeW5jICgpOiBQcm9taXNlPGJvb2xlYW4+ID0+IChhd2FpdCB0aGlzLm9iamVjdHMuY29tbWl0KGNvbW1pdCkpICE9PSB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIHRoaXMudHVybihhc3luYyAoKSA9PiB7XG4gICAgICBpZiAoYXdhaXQga25vd24oKSkgcmV0dXJuIHRoaXMuYXQoc2Vzc2lvbiwgY29tbWl0KTtcbiAgICAgIC8vIEEgY29tbWl0IG5ld2VyIHRoYW4gb3VycyBtdXN0IGNvbWUgd2l0aCBpdHMgaGlzdG9yeSwgb3Igb3VyIG93biB3b3VsZCBzZWVtIHRvIGJlIGdvbmUuXG4gICAgICBpZiAodGhpcy5sYW5kZWQgIT09IHVuZGVmaW5lZCkgYXdhaXQgdGhpcy5sb29rKCk7XG4gICAgICBpZiAoKGF3YWl0IGtub3duKCkpIHx8IChhd2FpdCB0aGlzLnJlcG9zaXRvcnkucmVmcy5vYnRhaW4oY29tbWl0KSkpIHJldHVybiB0aGlzLmF0KHNlc3Npb24sIGNvbW1pdCk7XG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH0pO1xuICB9XG5cbiAgYXN5bmMgY29tbWl0KGNoYW5nZTogU3RhdGVDaGFuZ2UpOiBQcm9taXNlPENvbW1pdE91dGNvbWU+IHtcbiAgICByZXF1aXJlU291bmRDaGFuZ2UoY2hhbmdlKTtcbiAgICByZXR1cm4gdGhpcy50dXJuKCgpID0+IHRoaXMuY29tbWl0SW5UdXJuKGNoYW5nZSkpO1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyBjb21taXRJblR1cm4oY2hhbmdlOiBTdGF0ZUNoYW5nZSk6IFByb21pc2U8Q29tbWl0T3V0Y29tZT4ge1xuICAgIGxldCBmcmVzaCA9IHRoaXMudGlwID09PSB1bmRlZmluZWQ7XG4gICAgbGV0IHRpcCA9IHRoaXMudGlwID09PSB1bmRlZmluZWQgPyBhd2FpdCB0aGlzLmxvb2soKSA6IHRoaXMudGlwO1xuICAgIGZvciAobGV0IHJvdW5kID0gMDsgcm91bmQgPCBSRUJVSUxEUzsgcm91bmQgKz0gMSkge1xuICAgICAgY29uc3Qgcm9vdCA9IGF3YWl0IHRoaXMucm9vdE9mKHRpcCk7XG4gICAgICBpZiAoKGF3YWl0IGZpbmRGb2xkZXIodGhpcy5vYmplY3RzLCByb290LCBbLi4uU0VTU0lPTlMsIGNoYW5nZS5zZXNzaW9uXSkpICE9PSBjaGFuZ2UuYmFzZSkge1xuICAgICAgICBpZiAoZnJlc2gpIHJldHVybiB7IGtpbmQ6ICdjb25mbGljdCcsIHJlYXNvbjogJ3RoZSBzZXNzaW9uIGNoYW5nZWQgc2luY2UgaXQgd2FzIGxvYWRlZCcgfTtcbiAgICAgICAgdGlwID0gYXdhaXQgdGhpcy5sb29rKCk7XG4gICAgICAgIGZyZXNoID0gdHJ1ZTtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBjb25zdCBidWlsdCA9IGF3YWl0IHRoaXMuYnVpbGQoY2hhbmdlLCB0aXAsIHJvb3QpO1xuICAgICAgY29uc3Qgb3V0Y29tZSA9IGF3YWl0IHRoaXMubGFuZChjaGFuZ2UsIGJ1aWx0KTtcbiAgICAgIGlmIChvdXRjb21lICE9PSAnbW92ZWQtb24nKSByZXR1cm4gb3V0Y29tZTtcbiAgICAgIHRpcCA9IHRoaXMudGlwID8/IG51bGw7XG4gICAgICBmcmVzaCA9IHRydWU7XG4gICAgfVxuICAgIHJldHVybiB7IGtpbmQ6ICdjb25mbGljdCcsIHJlYXNvbjogJ290aGVyIHNlc3Npb25zIGtlcHQgbW92aW5nIHRoZSBzdGF0ZSBicmFuY2gnIH07XG4gIH1cblxuICAvKiogU3dhcHMgdGhlIHJlZiwgYW5kIHNldHRsZXMgd2hhdCB0aGUgYW5zd2VyIGxlYXZlcyBvcGVuLiBgbW92ZWQtb25gOiB0aGUgYnJhbmNoIG1vdmVkLCBwZXJoYXBzIGZvciBhbm90aGVyIHNlc3Npb24gb25seS4gKi9cbiAgcHJpdmF0ZSBhc3luYyBsYW5kKGNoYW5nZTogU3RhdGVDaGFuZ2UsIGJ1aWx0OiBCdWlsdCk6IFByb21pc2U8Q29tbWl0T3V0Y29tZSB8ICdtb3ZlZC1vbic+IHtcbiAgICBjb25zdCB1cGRhdGVzOiByZWFkb25seSBSZWZVcGRhdGVbXSA9IFtcbiAgICAgIHsgcmVmOiB0aGlzLnJlZiwgYmVmb3JlOiBidWlsdC5wYXJlbnQsIGFmdGVyOiBidWlsdC5jb21taXQgfSxcbiAgICAgIC4uLmNoYW5nZS5yZWZzLFxuICAgIF07XG4gICAgZm9yIChsZXQgYWdhaW4gPSAwOyA7IGFnYWluICs9IDEpIHtcbiAgICAgIGNvbnN0IG91dGNvbWUgPSBhd2FpdCB0aGlzLnJlcG9zaXRvcnkucmVmcy5tb3ZlKHVwZGF0ZXMpO1xuICAgICAgaWYgKG91dGNvbWUua2luZCA9PT0gJ21vdmVkJykgcmV0dXJuIHRoaXMuYWNjZXB0KGJ1aWx0LmNvbW1pdCwgYnVpbHQucmV2aXNpb24pO1xuICAgICAgaWYgKG91dGNvbWUua2luZCA9PT0gJ3JlZnMtcmVmdXNlZCcpIHJldHVybiBvdXRjb21lO1xuICAgICAgbGV0IG5vdzogT2JqZWN0SWQgfCBudWxsO1xuICAgICAgdHJ5IHtcbiAgICAgICAgbm93ID0gYXdhaXQgdGhpcy5sb29rKCk7XG4gICAgICB9IGNhdGNoIChjYXVzZSkge1xuICAgICAgICBpZiAob3V0Y29tZS5raW5kID09PSAnY29uZmxpY3QnIHx8ICFpc1VucmVhY2hhYmxlKGNhdXNlKSkgdGhyb3cgY2F1c2U7XG4gICAgICAgIHJldHVybiB7IGtpbmQ6ICd1bmtub3duJywgcmVhc29uOiBgJHtvdXRjb21lLnJlYXNvbn07IHRoZW4gJHtjYXVzZS5tZXNzYWdlfWAgfTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IG1pbmUgPVxuICAgICAgICBub3cgPT09IG51bGwgPyB1bmRlZmluZWQgOiBhd2FpdCBmaW5kVHJhbnNhY3Rpb24odGhpcy5vYmplY3RzLCBub3csIGJ1aWx0LnBhcmVudCwgY2hhbmdlLnR4SWQpO1xuICAgICAgaWYgKG1pbmUgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHRoaXMuYWNjZXB0KG1pbmUsIGJ1aWx0LnJldmlzaW9uLCBub3cpO1xuICAgICAgaWYgKG5vdyAhPT0gYnVpbHQucGFyZW50KSByZXR1cm4gJ21vdmVkLW9uJztcbiAgICAgIGlmIChvdXRjb21lLmtpbmQgPT09ICdjb25mbGljdCcgfHwgYWdhaW4gPj0gUkVQRUFUUylcbiAgICAgICAgcmV0dXJuIHsga2luZDogJ2NvbmZsaWN0JywgcmVhc29uOiBvdXRjb21lLnJlYXNvbiB9O1xuICAgICAgLy8gTm90IHRoZXJlLCBidXQgaXQgbWF5IHN0aWxsIGJlIG9uIGl0cyB3YXk6IHRoZSBzYW1lIGJ5dGVzIGFnYWluIGNhbiBsYW5kIG9ubHkgb25jZS5cbiAgICAgIGF3YWl0IHRoaXMuY2xvY2suc2xlZXAoMjAwICogMiAqKiBhZ2Fpbik7XG4gICAgfVxuICB9XG5cbiAgcHJpdmF0ZSBhY2NlcHQoY29tbWl0OiBPYmplY3RJZCwgcmV2aXNpb246IE9iamVjdElkLCB0aXA6IE9iamVjdElkIHwgbnVsbCA9IGNvbW1pdCk6IENvbW1pdE91dGNvbWUge1xuICAgIHRoaXMudGlwID0gdGlwO1xuICAgIHRoaXMubGFuZGVkID0gY29tbWl0O1xuICAgIHJldHVybiB7IGtpbmQ6ICdjb21taXR0ZWQnLCByZXZpc2lvbiwgY29tbWl0IH07XG4gIH1cblxuICBwcml2YXRlIGFzeW5jIGJ1aWxkKGNoYW5nZTogU3RhdGVDaGFuZ2UsIHRpcDogT2JqZWN0SWQgfCBudWxsLCByb290OiBPYmplY3RJZCB8IG51bGwpOiBQcm9taXNlPEJ1aWx0PiB7XG4gICAgY29uc3QgZWRpdHMgPSBuZXcgTWFwPHN0cmluZywgT2JqZWN0SWQgfCBudWxsPihjaGFuZ2UucmVtb3Zlcy5tYXAoKHBhdGgpID0+IFtwYXRoLCBudWxsXSkpO1xuICAgIGNvbnN0IGJsb2JzID0gY2hhbmdlLndyaXRlcy5tYXAoYXN5bmMgKHsgcGF0aCwgYnl0ZXMgfSkgPT4ge1xuICAgICAgZWRpdHMuc2V0KHBhdGgsIGF3YWl0IHRoaXMub2JqZWN0cy53cml0ZUJsb2IoYnl0ZXMpKTtcbiAgICB9KTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChibG9icyk7XG4gICAgY29uc3QgYmFzZSA9IGF3YWl0IGZpbmRGb2xkZXIodGhpcy5vYmplY3RzLCByb290LCBbLi4uU0VTU0lPTlMsIGNoYW5nZS5zZXNzaW9uXSk7XG4gICAgY29uc3QgcmV2aXNpb24gPSBhd2FpdCBlZGl0VHJlZSh0aGlzLm9iamVjdHMsIGJhc2UsIGVkaXRzKTtcbiAgICBpZiAocmV2aXNpb24gPT09IG51bGwpIHRocm93IG5ldyBFcnJvcignSW50ZXJuYWwgZXJyb3I6IGEgdHJhbnNhY3Rpb24gbGVhdmVzIG5vIGZpbGUgaW4gaXRzIHNlc3Npb24nKTtcbiAgICBjb25zdCB0cmVlID0gYXdhaXQgcmVwbGFjZUZvbGRlcih0aGlzLm9iamVjdHMsIHJvb3QsIFsuLi5TRVNTSU9OUywgY2hhbmdlLnNlc3Npb25dLCByZXZpc2lvbik7XG4gICAgaWYgKHRyZWUgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcignSW50ZXJuYWwgZXJyb3I6IGEgdHJhbnNhY3Rpb24gbGVhdmVzIG5vIGZpbGUgb24gdGhlIHN0YXRlIGJyYW5jaCcpO1xuICAgIGNvbnN0IGRhdGEgPSB7IHRyZWUsIHBhcmVudHM6IHRpcCA9PT0gbnVsbCA/IFtdIDogW3RpcF0sIG1lc3NhZ2U6IHN0YXRlTWVzc2FnZShjaGFuZ2UpIH07XG4gICAgY29uc3QgY29tbWl0ID0gYXdhaXQgdGhpcy5vYmplY3RzLndyaXRlQ29tbWl0KGVuY29kZUNvbW1pdChkYXRhLCBTVEFURV9JREVOVElUWSwgdGhpcy5jbG9jay5ub3coKSkpO1xuICAgIHJldHVybiB7IHBhcmVudDogdGlwLCBjb21taXQsIHJldmlzaW9uIH07XG4gIH1cblxuICAvKiogUmVhZHMgdGhlIHRpcCB3aGVyZSB0aGUgdHJ1dGggaXMuIFRocm93cyBgU1RBVEVfUkVXT1VORGAgd2hlbiBhIGNvbW1pdCBvZiBvdXJzIGlzIG5vIGxvbmdlciBwYXJ0IG9mIHRoZSBicmFuY2guICovXG4gIHByaXZhdGUgYXN5bmMgbG9vaygpOiBQcm9taXNlPE9iamVjdElkIHwgbnVsbD4ge1xuICAgIGNvbnN0IHRpcCA9IGF3YWl0IHRoaXMucmVwb3NpdG9yeS5yZWZzLnRpcCh0aGlzLnJlZik7XG4gICAgaWYgKHRoaXMubGFuZGVkICE9PSB1bmRlZmluZWQgJiYgdGlwICE9PSB0aGlzLnRpcCkge1xuICAgICAgY29uc3Qga25vd24gPSBuZXcgU2V0KFt0aGlzLmxhbmRlZCwgLi4uKHRoaXMudGlwID09IG51bGwgPyBbXSA6IFt0aGlzLnRpcF0pXSk7XG4gICAgICBpZiAodGlwID09PSBudWxsIHx8ICEoYXdhaXQgZGVzY2VuZHNGcm9tKHRoaXMub2JqZWN0cywgdGlwLCBrbm93bikpKVxuICAgICAgICB0aHJvdyByZXdvdW5kKHRoaXMubG9jYXRpb24sIHRoaXMubGFuZGVkKTtcbiAgICB9XG4gICAgdGhpcy50aXAgPSB0aXA7XG4gICAgcmV0dXJuIHRpcDtcbiAgfVxuXG4gIHByaXZhdGUgYXN5bmMgcm9vdE9mKHRpcDogT2JqZWN0SWQgfCBudWxsKTogUHJvbWlzZTxPYmplY3RJZCB8IG51bGw+IHtcbiAgICBpZiAodGlwID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgICBjb25zdCBjb21taXQgPSBhd2FpdCB0aGlzLm9iamVjdHMuY29tbWl0KHRpcCk7XG4gICAgaWYgKGNvbW1pdCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRXJyb3IoYEludGVybmFsIGVycm9yOiBjb21taXQgJHt0aXB9IGlzIG5vdCBhdCBoYW5kYCk7XG4gICAgcmV0dXJuIGNvbW1pdC50cmVlO1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyBhdChzZXNzaW9uOiBTZXNzaW9uSWQsIGNvbW1pdDogT2JqZWN0SWQpOiBQcm9taXNlPFN0b3JlZFNlc3Npb24gfCB1bmRlZmluZWQ+IHtcbiAgICBjb25zdCByb290ID0gYXdhaXQgdGhpcy5yb290T2YoY29tbWl0KTtcbiAgICBjb25zdCBzZXNzaW9ucyA9IGF3YWl0IGZpbmRGb2xkZXIodGhpcy5vYmplY3RzLCByb290LCBTRVNTSU9OUyk7XG4gICAgY29uc3QgZW50cnkgPSAoYXdhaXQgdGhpcy5vYmplY3RzLnRyZWUoc2Vzc2lvbnMpKS5nZXQoc2Vzc2lvbik7XG4gICAgY29uc3QgcmV2aXNpb24gPSBmb2xkZXJPZihlbnRyeSwgWy4uLlNFU1NJT05TLCBzZXNzaW9uXS5qb2luKCcvJykpO1xuICAgIHJldHVybiByZXZpc2lvbiA9PT0gbnVsbCA/IHVuZGVmaW5lZCA6IGdpdFNlc3Npb24odGhpcy5vYmplY3RzLCByZXZpc2lvbiwgY29tbWl0KTtcbiAgfVxufVxuXG5mdW5jdGlvbiByZXF1aXJlQnJhbmNoKGJyYW5jaDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgcmVmID0gYnJhbmNoUmVmKGJyYW5jaCk7XG4gIGlmIChyZWYgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHJlZjtcbiAgdGhyb3cgbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICdVU0FHRScsXG4gICAgYCR7SlNPTi5zdHJpbmdpZnkoYnJhbmNoKX0gY2Fubm90IGJlIHRoZSBuYW1lIG9mIHRoZSBzdGF0ZSBicmFuY2guYCxcbiAgICAnVXNlIGxldHRlcnMsIGRpZ2l0cywgZG90cywgZGFzaGVzIGFuZCBzbGFzaGVzLCBmb3IgZXhhbXBsZSBvcmNoZXN0cmF0b3Itc3RhdGUuJyxcbiAgKTtcbn1cblxuZnVuY3Rpb24gaXNVbnJlYWNoYWJsZShjYXVzZTogdW5rbm93bik6IGNhdXNlIGlzIE9yY2hlc3RyYXRvckVycm9yIHtcbiAgcmV0dXJuIGNhdXNlIGluc3RhbmNlb2YgT3JjaGVzdHJhdG9yRXJyb3IgJiYgY2F1c2UuY29kZSA9PT0gJ1JFTU9URV9VTlJFQUNIQUJMRSc7XG59XG5cbmZ1bmN0aW9uIHJld291bmQobG9jYXRpb246IHN0cmluZywgbGFuZGVkOiBPYmplY3RJZCk6IE9yY2hlc3RyYXRvckVycm9yIHtcbiAgcmV0dXJuIG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAnU1RBVEVfUkVXT1VORCcsXG4gICAgYCR7bG9jYXRpb259IG5vIGxvbmdlciBob2xkcyBjb21taXQgJHtsYW5kZWR9LCB3aGljaCBpdCBoYWQgYWNjZXB0ZWQ6IHRoZSBicmFuY2ggd2FzIHJlc2V0LCByZXBsYWNlZCBvciBkZWxldGVkLmAsXG4gICAgYFB1dCBpdCBiYWNrIChnaXQgcHVzaCA8cmVtb3RlPiAke2xhbmRlZH06cmVmcy9oZWFkcy88YnJhbmNoPiksIG9yIHJ1biBhZ2FpbiB0byBnbyBvbiBmcm9tIHdoYXQgaXMgdGhlcmUgbm93LmAsXG4gICk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/entrypoints/wire-git.js
/** The git half of the composition root, loaded when a verb needs git. */







async function openGitParts({ root, state, liveness, options, folder, }) {
    const user = await (0,user_repository/* openUserRepository */.A)(root.path);
    const remote = state.store === 'git' ? await remoteAccess(user, state, options.token) : null;
    const own = await openOwnRepository({ folder: (0,external_node_path_.join)(folder, 'git'), liveness, user, remote });
    const code = createCodeRepository({ git: own.git, sourceGitDir: user.gitDir, remote: null });
    return {
        own,
        code: { ...code, tip: (branch) => own.refs.codeTip(`refs/heads/${branch}`) },
        store: createGitStore({ repository: own, branch: state.branch, clock: system/* systemClock */.m }),
        refs: own.userGit === null ? null : createCodeRefs(own.userGit),
    };
}
/** The remote that the definition names, if the repository has it; a token goes into a header and only over HTTPS. */
async function remoteAccess(user, state, token) {
    const urls = await user.remote(state.remote);
    if (urls === null)
        return null;
    const given = urls.push.authorization ?? urls.fetch.authorization;
    if (given !== undefined)
        return { ...urls, authorization: given };
    const web = /^https?:\/\/[^/]+\//.exec(urls.push.url)?.[0];
    if (token === null || web === undefined)
        return urls;
    const header = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    return { ...urls, authorization: { urlPrefix: web, header } };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoid2lyZS1naXQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi9zcmMvZW50cnlwb2ludHMvd2lyZS1naXQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsMEVBQTBFO0FBQzFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFDakMsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0NBQW9DLENBQUM7QUFDMUUsT0FBTyxFQUFpQixjQUFjLEVBQUUsTUFBTSw2QkFBNkIsQ0FBQztBQUM1RSxPQUFPLEVBQXNCLGlCQUFpQixFQUFxQixNQUFNLG1DQUFtQyxDQUFDO0FBQzdHLE9BQU8sRUFBRSxrQkFBa0IsRUFBdUIsTUFBTSxvQ0FBb0MsQ0FBQztBQUM3RixPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sK0JBQStCLENBQUM7QUFDNUQsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlDQUFpQyxDQUFDO0FBc0JqRSxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxFQUNqQyxJQUFJLEVBQ0osS0FBSyxFQUNMLFFBQVEsRUFDUixPQUFPLEVBQ1AsTUFBTSxHQUNTO0lBQ2YsTUFBTSxJQUFJLEdBQUcsTUFBTSxrQkFBa0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDakQsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7SUFDN0YsTUFBTSxHQUFHLEdBQUcsTUFBTSxpQkFBaUIsQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQztJQUM3RixNQUFNLElBQUksR0FBRyxvQkFBb0IsQ0FBQyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsR0FBRyxFQUFFLFlBQVksRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQzdGLE9BQU87UUFDTCxHQUFHO1FBQ0gsSUFBSSxFQUFFLEVBQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxjQUFjLE1BQU0sRUFBRSxDQUFDLEVBQUU7UUFDNUUsS0FBSyxFQUFFLGNBQWMsQ0FBQyxFQUFFLFVBQVUsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLFdBQVcsRUFBRSxDQUFDO1FBQ3BGLElBQUksRUFBRSxHQUFHLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxjQUFjLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQztLQUNoRSxDQUFDO0FBQ0osQ0FBQztBQUVELHNIQUFzSDtBQUN0SCxLQUFLLFVBQVUsWUFBWSxDQUN6QixJQUFvQixFQUNwQixLQUFnQixFQUNoQixLQUFvQjtJQUVwQixNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQzdDLElBQUksSUFBSSxLQUFLLElBQUk7UUFBRSxPQUFPLElBQUksQ0FBQztJQUMvQixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLGFBQWEsQ0FBQztJQUNsRSxJQUFJLEtBQUssS0FBSyxTQUFTO1FBQUUsT0FBTyxFQUFFLEdBQUcsSUFBSSxFQUFFLGFBQWEsRUFBRSxLQUFLLEVBQUUsQ0FBQztJQUNsRSxNQUFNLEdBQUcsR0FBRyxxQkFBcUIsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQzNELElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxHQUFHLEtBQUssU0FBUztRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQ3JELE1BQU0sTUFBTSxHQUFHLFNBQVMsTUFBTSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsS0FBSyxFQUFFLENBQUMsQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQztJQUNwRixPQUFPLEVBQUUsR0FBRyxJQUFJLEVBQUUsYUFBYSxFQUFFLEVBQUUsU0FBUyxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ2hFLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogVGhlIGdpdCBoYWxmIG9mIHRoZSBjb21wb3NpdGlvbiByb290LCBsb2FkZWQgd2hlbiBhIHZlcmIgbmVlZHMgZ2l0LiAqL1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBjcmVhdGVDb2RlUmVwb3NpdG9yeSB9IGZyb20gJy4uL2FkYXB0ZXJzL2dpdC9jb2RlLXJlcG9zaXRvcnkuanMnO1xuaW1wb3J0IHsgdHlwZSBDb2RlUmVmcywgY3JlYXRlQ29kZVJlZnMgfSBmcm9tICcuLi9hZGFwdGVycy9naXQvb3duLXJlZnMuanMnO1xuaW1wb3J0IHsgdHlwZSBPd25SZXBvc2l0b3J5LCBvcGVuT3duUmVwb3NpdG9yeSwgdHlwZSBSZW1vdGVBY2Nlc3MgfSBmcm9tICcuLi9hZGFwdGVycy9naXQvb3duLXJlcG9zaXRvcnkuanMnO1xuaW1wb3J0IHsgb3BlblVzZXJSZXBvc2l0b3J5LCB0eXBlIFVzZXJSZXBvc2l0b3J5IH0gZnJvbSAnLi4vYWRhcHRlcnMvZ2l0L3VzZXItcmVwb3NpdG9yeS5qcyc7XG5pbXBvcnQgeyBzeXN0ZW1DbG9jayB9IGZyb20gJy4uL2FkYXB0ZXJzL3Byb2Nlc3Mvc3lzdGVtLmpzJztcbmltcG9ydCB7IGNyZWF0ZUdpdFN0b3JlIH0gZnJvbSAnLi4vYWRhcHRlcnMvc3RvcmVzL2dpdC1zdG9yZS5qcyc7XG5pbXBvcnQgdHlwZSB7IENvZGVSZXBvc2l0b3J5LCBMaXZlbmVzcywgU3RhdGVTdG9yZSB9IGZyb20gJy4uL2FwcC9wb3J0cy5qcyc7XG5pbXBvcnQgdHlwZSB7IFN0YXRlU3BlYyB9IGZyb20gJy4uL2RvbWFpbi9kZWZpbml0aW9uLmpzJztcbmltcG9ydCB0eXBlIHsgUm9vdCB9IGZyb20gJy4vcm9vdC5qcyc7XG5pbXBvcnQgdHlwZSB7IFdpcmVPcHRpb25zIH0gZnJvbSAnLi93aXJlLW9wdGlvbnMuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdpdFBhcnRzIHtcbiAgcmVhZG9ubHkgb3duOiBPd25SZXBvc2l0b3J5O1xuICByZWFkb25seSBjb2RlOiBDb2RlUmVwb3NpdG9yeTtcbiAgcmVhZG9ubHkgc3RvcmU6IFN0YXRlU3RvcmU7XG4gIC8qKiBUaGUgYnJhbmNoZXMgb2YgdGhlIHVzZXIncyByZXBvc2l0b3J5LCBmb3IgYSBzdG9yZSB0aGF0IGlzIG5vIHJlZiBpdHNlbGY7IG51bGwgd2l0aG91dCBhIHJlcG9zaXRvcnkuICovXG4gIHJlYWRvbmx5IHJlZnM6IENvZGVSZWZzIHwgbnVsbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBHaXRXaXJlT3B0aW9ucyB7XG4gIHJlYWRvbmx5IHJvb3Q6IFJvb3Q7XG4gIHJlYWRvbmx5IHN0YXRlOiBTdGF0ZVNwZWM7XG4gIHJlYWRvbmx5IGxpdmVuZXNzOiBMaXZlbmVzcztcbiAgcmVhZG9ubHkgb3B0aW9uczogV2lyZU9wdGlvbnM7XG4gIHJlYWRvbmx5IGZvbGRlcjogc3RyaW5nO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkdpdFBhcnRzKHtcbiAgcm9vdCxcbiAgc3RhdGUsXG4gIGxpdmVuZXNzLFxuICBvcHRpb25zLFxuICBmb2xkZXIsXG59OiBHaXRXaXJlT3B0aW9ucyk6IFByb21pc2U8R2l0UGFydHM+IHtcbiAgY29uc3QgdXNlciA9IGF3YWl0IG9wZW5Vc2VyUmVwb3NpdG9yeShyb290LnBhdGgpO1xuICBjb25zdCByZW1vdGUgPSBzdGF0ZS5zdG9yZSA9PT0gJ2dpdCcgPyBhd2FpdCByZW1vdGVBY2Nlc3ModXNlciwgc3RhdGUsIG9wdGlvbnMudG9rZW4pIDogbnVsbDtcbiAgY29uc3Qgb3duID0gYXdhaXQgb3Blbk93blJlcG9zaXRvcnkoeyBmb2xkZXI6IGpvaW4oZm9sZGVyLCAnZ2l0JyksIGxpdmVuZXNzLCB1c2VyLCByZW1vdGUgfSk7XG4gIGNvbnN0IGNvZGUgPSBjcmVhdGVDb2RlUmVwb3NpdG9yeSh7IGdpdDogb3duLmdpdCwgc291cmNlR2l0RGlyOiB1c2VyLmdpdERpciwgcmVtb3RlOiBudWxsIH0pO1xuICByZXR1cm4ge1xuICAgIG93bixcbiAgICBjb2RlOiB7IC4uLmNvZGUsIHRpcDogKGJyYW5jaCkgPT4gb3duLnJlZnMuY29kZVRpcChgcmVmcy9oZWFkcy8ke2JyYW5jaH1gKSB9LFxuICAgIHN0b3JlOiBjcmVhdGVHaXRTdG9yZSh7IHJlcG9zaXRvcnk6IG93biwgYnJhbmNoOiBzdGF0ZS5icmFuY2gsIGNsb2NrOiBzeXN0ZW1DbG9jayB9KSxcbiAgICByZWZzOiBvd24udXNlckdpdCA9PT0gbnVsbCA/IG51bGwgOiBjcmVhdGVDb2RlUmVmcyhvd24udXNlckdpdCksXG4gIH07XG59XG5cbi8qKiBUaGUgcmVtb3RlIHRoYXQgdGhlIGRlZmluaXRpb24gbmFtZXMsIGlmIHRoZSByZXBvc2l0b3J5IGhhcyBpdDsgYSB0b2tlbiBnb2VzIGludG8gYSBoZWFkZXIgYW5kIG9ubHkgb3ZlciBIVFRQUy4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlbW90ZUFjY2VzcyhcbiAgdXNlcjogVXNlclJlcG9zaXRvcnksXG4gIHN0YXRlOiBTdGF0ZVNwZWMsXG4gIHRva2VuOiBzdHJpbmcgfCBudWxsLFxuKTogUHJvbWlzZTxSZW1vdGVBY2Nlc3MgfCBudWxsPiB7XG4gIGNvbnN0IHVybHMgPSBhd2FpdCB1c2VyLnJlbW90ZShzdGF0ZS5yZW1vdGUpO1xuICBpZiAodXJscyA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGdpdmVuID0gdXJscy5wdXNoLmF1dGhvcml6YXRpb24gPz8gdXJscy5mZXRjaC5hdXRob3JpemF0aW9uO1xuICBpZiAoZ2l2ZW4gIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgLi4udXJscywgYXV0aG9yaXphdGlvbjogZ2l2ZW4gfTtcbiAgY29uc3Qgd2ViID0gL15odHRwcz86XFwvXFwvW14vXStcXC8vLmV4ZWModXJscy5wdXNoLnVybCk/LlswXTtcbiAgaWYgKHRva2VuID09PSBudWxsIHx8IHdlYiA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdXJscztcbiAgY29uc3QgaGVhZGVyID0gYGJhc2ljICR7QnVmZmVyLmZyb20oYHgtYWNjZXNzLXRva2VuOiR7dG9rZW59YCkudG9TdHJpbmcoJ2Jhc2U2NCcpfWA7XG4gIHJldHVybiB7IC4uLnVybHMsIGF1dGhvcml6YXRpb246IHsgdXJsUHJlZml4OiB3ZWIsIGhlYWRlciB9IH07XG59XG4iXX0=

/***/ })

};
