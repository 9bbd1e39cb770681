export const id = 4433;
export const ids = [4433,8447];
export const modules = {

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   cC: () => (/* binding */ firstMeeting),
/* harmony export */   xY: () => (/* binding */ plainEntry)
/* harmony export */ });
/* harmony import */ var _git_tree_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);
/**
 * Which entries an archive may have. Archives come from places that nobody trusts: what is not plainly a file or a folder below the root, under
 * a name that means the same on every system, is refused, and the whole archive with it. Pure.
 */

const ENCRYPTED = 0x1 | 0x40 | 0x2000;
const NAME_IS_UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
const TYPE_MASK = 0o170000;
const FILE = 0o100000;
const FOLDER = 0o040000;
/** The entry as it may be unpacked, or why not. */
function plainEntry(facts) {
    const name = (0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(facts.name);
    if (name === undefined)
        return 'has a name that is no UTF-8';
    if (!/^[\x20-\x7e]*$/.test(name) && (facts.flags & NAME_IS_UTF8) === 0)
        return 'has a name in an unknown character set';
    const folder = name.endsWith('/');
    const path = folder ? name.slice(0, -1) : name;
    const fault = nameFault(path) ?? kindFault(facts, folder);
    return fault ?? { path, folder, bytes: facts.bytes };
}
/** What keeps a name out of an archive; undefined when nothing does. */
function nameFault(path) {
    if (path.startsWith('/'))
        return 'has an absolute path';
    if (/^[A-Za-z]:/.test(path))
        return 'names a drive';
    // A stream of another file, on Windows.
    if (path.includes(':'))
        return 'holds a colon';
    return (0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFaults */ .Jn)(path)[0];
}
function kindFault(facts, folder) {
    if ((facts.flags & ENCRYPTED) !== 0)
        return 'is encrypted';
    if (facts.method !== STORED && facts.method !== DEFLATED)
        return `is packed by the unknown method ${facts.method}`;
    const type = (facts.attributes >>> 16) & TYPE_MASK;
    if (type === 0o120000)
        return 'is a symbolic link';
    if (type !== 0 && type !== FILE && type !== FOLDER)
        return 'is no regular file';
    if (type !== 0 && (type === FOLDER) !== folder)
        return 'is a file by its name and a folder by its mode, or the reverse';
    if (folder && facts.bytes > 0)
        return 'is a folder with bytes';
    return undefined;
}
/** The first entry that another one of the archive meets on some file system: the same name, but for case or form, or a file where a folder must be. */
function firstMeeting(entries) {
    const all = new Map();
    for (const { path, folder } of entries) {
        for (const above of foldersAbove(path)) {
            const known = all.get((0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(above));
            if (known === undefined)
                all.set((0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(above), { path: above, folder: true, listed: false });
            else if (!known.folder || known.path !== above)
                return path;
        }
        const known = all.get((0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(path));
        const meets = known !== undefined && (!folder || !known.folder || known.listed || known.path !== path);
        if (meets)
            return path;
        all.set((0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(path), { path, folder, listed: true });
    }
    return undefined;
}
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
//# sourceMappingURL=archive-entry.js.map

/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackArchive: () => (/* binding */ unpackArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4085);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7406);
/* harmony import */ var _git_tree_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6107);
/* harmony import */ var _process_system_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3600);
/* harmony import */ var _archive_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7913);
/**
 * Unpacks a zip archive from a place that nobody trusts, whatever way it came: every entry is judged before the first byte is written, sizes are
 * counted while inflating, and a refused archive leaves nothing behind.
 */











/**
 * Unpacks bytes, or a file, into `folder`, which must not exist yet and does afterwards; answers the bytes of its files. Throws ARTIFACT_INVALID naming the entry, or
 * ARTIFACT_TOO_LARGE; then there is no folder.
 */
async function unpackArchive(archive, folder, limits) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    const part = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), '.unpacking-'));
    try {
        const bytes = await unpackInto(part, archive, limits);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, folder);
        return { bytes };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { recursive: true, force: true });
        throw error;
    }
}
async function unpackInto(part, archive, limits) {
    const zip = await opened(archive);
    try {
        return await unpackAll(zip, part, limits);
    }
    finally {
        zip.close();
    }
}
async function opened(archive) {
    const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
    try {
        return typeof archive === 'string'
            ? await yauzl__WEBPACK_IMPORTED_MODULE_6__.openPromise(archive, options)
            : await yauzl__WEBPACK_IMPORTED_MODULE_6__.fromBufferPromise(Buffer.from(archive), options);
    }
    catch (error) {
        if (isOfTheSystem(error))
            throw error;
        throw invalid(`It is no zip archive: ${(0,_process_system_error_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .b)(error)}`, error);
    }
}
async function unpackAll(zip, part, limits) {
    if (zip.entryCount > limits.maxEntries)
        throw tooLarge(`It has ${zip.entryCount} entries, more than ${limits.maxEntries}`);
    const entries = await judged(zip);
    const promised = entries.reduce((sum, { plain }) => sum + plain.bytes, 0);
    if (promised > limits.maxBytes)
        throw tooLarge(`Its entries have ${promised} bytes, more than ${limits.maxBytes}`);
    const budget = { left: limits.maxBytes, most: limits.maxBytes };
    for (const entry of entries)
        await unpackOne(zip, entry, part, budget);
    return budget.most - budget.left;
}
async function judged(zip) {
    const entries = [];
    try {
        for await (const raw of zip.eachEntry()) {
            const plain = (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .plainEntry */ .xY)({
                name: raw.fileNameRaw,
                flags: raw.generalPurposeBitFlag,
                method: raw.compressionMethod,
                attributes: raw.externalFileAttributes,
                bytes: raw.uncompressedSize,
            });
            if (typeof plain === 'string')
                throw invalid(`Its entry ${(0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(raw.fileNameRaw)} ${plain}`);
            entries.push({ raw, plain });
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .OrchestratorError */ .jD || isOfTheSystem(error))
            throw error;
        throw invalid(`Its directory cannot be read: ${(0,_process_system_error_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .b)(error)}`, error);
    }
    const met = (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .firstMeeting */ .cC)(entries.map(({ plain }) => plain));
    if (met !== undefined)
        throw invalid(`Its entry ${(0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(met)} meets another one of that name`);
    return entries;
}
async function unpackOne(zip, { raw, plain }, part, budget) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(part, plain.path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(plain.folder ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
    if (plain.folder)
        return;
    let sum = 0;
    const count = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _, done) {
            budget.left -= chunk.byteLength;
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(chunk, sum);
            if (budget.left < 0)
                done(tooLarge(`Its entries have more than ${budget.most} bytes`));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await zip.openReadStreamPromise(raw), count, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(place, { flags: 'wx', mode: 0o644 }));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .OrchestratorError */ .jD || isOfTheSystem(error))
            throw error;
        throw invalid(`Its entry ${(0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(plain.path)} cannot be unpacked: ${(0,_process_system_error_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .b)(error)}`, error);
    }
    if (sum !== raw.crc32)
        throw invalid(`Its entry ${(0,_git_tree_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(plain.path)} has another checksum than it says`);
}
/** Of the disk, not of the archive. */
function isOfTheSystem(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error && !(0,_process_system_error_js__WEBPACK_IMPORTED_MODULE_10__/* .hasCode */ .u)(error, 'EEXIST');
}
function invalid(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .OrchestratorError */ .jD('ARTIFACT_INVALID', `The archive cannot be used. ${what}.`, 'It counts as no report; let the task run again.', { cause });
}
function tooLarge(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .OrchestratorError */ .jD('ARTIFACT_TOO_LARGE', `The archive is too large. ${what}.`, 'Let the task leave less behind, or raise its limits in orchestrator.yml.');
}
//# sourceMappingURL=archive-unpacking.js.map

/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Jn: () => (/* binding */ pathFaults),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   OR: () => (/* binding */ meetingReason),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   eS: () => (/* binding */ collisions)
/* harmony export */ });
/**
 * Which paths, modes and links an agent's change may bring into a tree. Git itself accepts far more than a checkout on every system
 * survives; these rules are pure and see nothing but what was read from git objects.
 */
const MOST_REASONS = 50;
const LONGEST_NAME = 255;
const LONGEST_PATH = 1024;
const GONE = '000000';
const LINK = '120000';
const GITLINK = '160000';
const FILE_MODES = new Set(['100644', '100755', LINK, GONE]);
/** Device names of Windows, reserved in every folder and with every extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[. ]|$)/i;
const CONTROL = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Code points that nobody sees; HFS+ leaves some of them out when it compares names. */
const INVISIBLE = /\p{DI}/gu;
/** Every reason why the change is refused; empty when there is none. */
function refusals(entries, limits) {
    const reasons = [];
    if (entries.length > limits.maxFiles)
        reasons.push(`it changes ${entries.length} files, more than the ${limits.maxFiles} that changes.max_files allows`);
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (bytes > limits.maxBytes)
        reasons.push(`it brings ${bytes} bytes, more than the ${limits.maxBytes} that changes.max_bytes allows`);
    for (const entry of entries) {
        for (const fault of entryFaults(entry, limits))
            reasons.push(`${quoted(entry.path)} ${fault}`);
        if (reasons.length > MOST_REASONS)
            break;
    }
    return bounded(reasons);
}
/** At most 50 reasons, and how many more there are. */
function bounded(reasons) {
    if (reasons.length <= MOST_REASONS)
        return reasons;
    return [...reasons.slice(0, MOST_REASONS), 'and there are more reasons'];
}
function entryFaults(entry, limits) {
    const path = utf8(entry.path);
    if (path === undefined)
        return ['is no UTF-8 name'];
    const faults = [];
    const parts = path.split('/');
    const top = disguised(parts[0] ?? '');
    if (top === '.orchestrator' || /^orches~[0-9]+$/.test(top))
        faults.push('belongs to the orchestrator');
    if (top === '.github' && disguised(parts[1] ?? '') === 'workflows' && !limits.workflowsAllowed)
        faults.push('is a workflow, which the token could not push');
    if (!FILE_MODES.has(entry.mode))
        faults.push(entry.mode === GITLINK ? 'is a gitlink (a repository in the repository)' : `has mode ${entry.mode}`);
    if (entry.status === 'A')
        faults.push(...pathFaults(path));
    if (entry.mode === LINK && entry.target !== null)
        faults.push(...linkFaults(parts, entry.target));
    return faults;
}
/** What keeps a new path from being checked out everywhere, or makes it something else than it looks like. */
function pathFaults(path) {
    const faults = new Set();
    if (path.length > LONGEST_PATH)
        faults.add(`is longer than ${LONGEST_PATH} characters`);
    for (const part of path.split('/')) {
        if (part === '' || part === '.' || part === '..')
            faults.add('is no plain path');
        if (isGitName(part))
            faults.add('names a .git folder');
        if (CONTROL.test(part))
            faults.add('holds a control character');
        if (part.includes('\\'))
            faults.add('holds a backslash');
        if (RESERVED.test(part))
            faults.add('is a device name on Windows');
        if (/[. ]$/.test(part) && part !== '.' && part !== '..')
            faults.add('ends in a dot or a space');
        if (Buffer.byteLength(part) > LONGEST_NAME)
            faults.add(`has a name longer than ${LONGEST_NAME} bytes`);
    }
    return [...faults];
}
/** `.git` in any case, with invisible characters, or as Windows spells it (`git~1`, `.git. `, `.git::$INDEX_ALLOCATION`). */
function isGitName(part) {
    const name = disguised(part.split(':')[0] ?? '');
    return name === '.git' || /^git~[0-9]+$/.test(name);
}
/** The name that a forgiving file system takes this one for. */
function disguised(part) {
    const name = part.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * A link may only climb with leading `..` and must stay inside. With `..` further on, another link on the way could lead out although
 * the text seems to stay in.
 */
function linkFaults(place, target) {
    const text = utf8(target);
    if (text === undefined || text === '' || CONTROL.test(text))
        return ['is a link whose target is no plain path'];
    if (/^[/\\]|^[A-Za-z]:|\\/.test(text))
        return [`is a link to ${quoted(target)}, which is no relative path`];
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    const climbs = parts.findIndex((part) => part !== '..');
    const up = climbs < 0 ? parts.length : climbs;
    const down = parts.slice(up);
    if (up > place.length - 1 || down.includes('..'))
        return [`is a link to ${quoted(target)}, out of the tree`];
    const rest = [...place.slice(0, place.length - 1 - up), ...down];
    if (rest.some(isGitName) || disguised(rest[0] ?? '') === '.orchestrator')
        return [`is a link to ${quoted(target)}, which is none of the agent's business`];
    return [];
}
/**
 * New paths that another path of the tree would meet on a file system that ignores case or Unicode form. `all` holds every path of the
 * resulting tree.
 */
function collisions(added, all) {
    const ours = new Map();
    const met = new Map();
    const meet = (name, own) => {
        const key = folded(name);
        const known = ours.get(key);
        if (known === undefined && own)
            ours.set(key, name);
        else if (known !== undefined && known !== name)
            met.set([known, name].sort().join('\0'), { path: known, other: name });
    };
    for (const path of added)
        for (const name of withFolders(path))
            meet(name, true);
    if (ours.size === 0)
        return [];
    let folder = '';
    for (const path of all) {
        const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (above !== folder)
            for (const name of withFolders(above))
                meet(name, false);
        folder = above;
        meet(path, false);
    }
    return [...met.values()];
}
/** A meeting as a reason. */
function meetingReason(meeting) {
    return `${quoted(meeting.path)} and ${quoted(meeting.other)} differ only by letter case or Unicode form`;
}
/** The path itself and each folder above it. */
function withFolders(path) {
    const names = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
        names.push(path.slice(0, end));
    if (path !== '')
        names.push(path);
    return names;
}
/** Equal for names that a case-insensitive, normalising file system takes for one. Upper case first: it unites more (ß, ſ, K). */
function folded(name) {
    // Most paths are plain ASCII, and there are many of them.
    if (/^[\x20-\x7e]*$/.test(name))
        return name.toLowerCase();
    return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** The text of some bytes, or undefined when they are no UTF-8. */
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        // The one way in which decoding can fail.
        return undefined;
    }
}
/** A hostile name for a message: one line, escaped, not too long. */
function quoted(name) {
    const text = typeof name === 'string' ? name : Buffer.from(name).toString('utf8');
    const short = text.length > 200 ? `${text.slice(0, 200)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
//# sourceMappingURL=tree-rules.js.map

/***/ }),

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ measurePlainFile),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   gO: () => (/* binding */ listPlainFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(964);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3600);
/**
 * Reads and copies files in folders that an agent could write: never through a symbolic link, never a pipe or a device, never more than
 * was asked for.
 */






/** Deeper trees than this are no work of a sane tool. */
const DEEPEST = 64;
/** What lies at `path` below `root`, looking at every component by itself. */
function inspect(root, path) {
    const parts = path.split('/');
    let place = root;
    for (const [index, part] of parts.entries()) {
        if (part === '' || part === '.' || part === '..' || part.includes('\0'))
            return { kind: 'strange', what: 'no plain path' };
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, part);
        const entry = entryOf(statOrUndefined(place));
        if (entry.kind === 'absent' || entry.kind === 'strange')
            return entry;
        if (index === parts.length - 1)
            return entry;
        if (entry.kind === 'file')
            return { kind: 'strange', what: 'below a file instead of a folder' };
    }
    return { kind: 'absent' };
}
/** Synchronous: one look costs a few microseconds, a detour through the thread pool many times that. */
function statOrUndefined(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (['ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'ELOOP'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, code)))
            return undefined;
        throw error;
    }
}
function entryOf(stats) {
    if (stats === undefined)
        return { kind: 'absent' };
    if (stats.isFile())
        return { kind: 'file', bytes: stats.size };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return { kind: 'strange', what: stats.isSymbolicLink() ? 'a symbolic link' : 'no regular file' };
}
/** Names in a folder, sorted; none when it is absent or no folder. */
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOENT') || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOTDIR'))
            return [];
        throw error;
    }
}
async function namesOrNull(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'EACCES'))
            return null;
        throw error;
    }
}
/** Every file below a folder; links and specials are listed apart and never entered. */
async function listPlainFiles(folder, mostEntries) {
    const files = [];
    const strange = [];
    let left = mostEntries;
    const enter = async (below, depth) => {
        const names = await namesOrNull((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, below));
        if (names === null)
            strange.push({ path: below, what: 'a folder that cannot be read' });
        for (const name of names ?? []) {
            left -= 1;
            if (left < 0)
                return;
            const path = below === '' ? name : `${below}/${name}`;
            const entry = entryOf(statOrUndefined((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
            if (entry.kind === 'file')
                files.push({ path, bytes: entry.bytes });
            else if (entry.kind === 'folder' && depth < DEEPEST)
                await enter(path, depth + 1);
            else if (entry.kind === 'folder')
                strange.push({ path, what: 'nested too deeply' });
            // A name that is not UTF-8 cannot be looked up again.
            else
                strange.push({ path, what: entry.kind === 'strange' ? entry.what : 'a name that is no UTF-8' });
        }
    };
    await enter('', 0);
    return { files, strange, cut: left < 0 };
}
/** Files up to this long are read on the spot: four detours through the thread pool take longer than the reading. */
const SHORT = 64 * 1024;
/** Bytes of a regular file; undefined when it is absent, no regular file, or longer than `mostBytes`. */
async function readPlainFile(file, mostBytes) {
    const short = readShort(file);
    if (short !== 'long')
        return short !== undefined && short.length <= mostBytes ? short : undefined;
    const handle = await openPlain(file);
    if (handle === undefined)
        return undefined;
    try {
        const stats = await handle.stat();
        if (!stats.isFile() || stats.size > mostBytes)
            return undefined;
        // The file may grow while it is read: never more than its size at the beginning.
        const bytes = Buffer.alloc(stats.size);
        let read = 0;
        while (read < bytes.length) {
            const { bytesRead } = await handle.read(bytes, read, bytes.length - read, read);
            if (bytesRead === 0)
                break;
            read += bytesRead;
        }
        return bytes.subarray(0, read);
    }
    finally {
        await handle.close();
    }
}
function readShort(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, PLAIN);
    }
    catch (error) {
        if (isNoPlainFile(error))
            return undefined;
        throw error;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            return undefined;
        if (stats.size > SHORT)
            return 'long';
        const bytes = Buffer.alloc(stats.size);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Size and digest of a regular file, read in pieces and written to `to` on the way; undefined when it is none. */
async function measurePlainFile(file, to) {
    const handle = await openPlain(file);
    if (handle === undefined)
        return undefined;
    let target;
    try {
        if (!(await handle.stat()).isFile())
            return undefined;
        if (to !== undefined) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
            target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o644);
        }
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        const piece = Buffer.alloc(64 * 1024);
        for (;;) {
            const { bytesRead } = await handle.read(piece, 0, piece.length, bytes);
            if (bytesRead === 0)
                break;
            const part = piece.subarray(0, bytesRead);
            hash.update(part);
            if (target !== undefined)
                await target.write(part);
            bytes += bytesRead;
        }
        const sha256 = hash.digest('hex');
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isSha256 */ ._h)(sha256))
            throw new Error(`Internal error: sha256 answered ${sha256}`);
        return { bytes, sha256 };
    }
    finally {
        await target?.close();
        await handle.close();
    }
}
/** Opens without following a link and without waiting for the other end of a pipe. */
const PLAIN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
async function openPlain(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, PLAIN);
    }
    catch (error) {
        if (isNoPlainFile(error))
            return undefined;
        throw error;
    }
}
function isNoPlainFile(error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENXIO', 'EISDIR'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, code));
}
//# sourceMappingURL=plain-files.js.map

/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactStore: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/artifacts/archive-unpacking.js
var archive_unpacking = __webpack_require__(8447);
// EXTERNAL MODULE: ./build/src/adapters/git/turn.js
var turn = __webpack_require__(234);
// EXTERNAL MODULE: ./build/src/adapters/artifacts/archive-entry.js
var archive_entry = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/src/adapters/process/plain-files.js
var plain_files = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/adapters/stores/state-path.js
var state_path = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/src/adapters/stores/artifact-session.js
/**
 * One version of a session as it lies unpacked in a folder, and how the next one is laid out beside it.
 */






/** More entries than an archive may have. */
const MOST_ENTRIES = 100_000;
/** What an unpacked archive holds. Throws `STATE_CORRUPT` for what no session has. */
async function unpackedSession(folder) {
    const { files, strange, cut } = await (0,plain_files/* listPlainFiles */.gO)(folder, MOST_ENTRIES);
    const foreign = strange[0]?.path ?? files.find(({ path }) => !(0,state_path/* isStatePath */.r)(path))?.path;
    if (foreign !== undefined || cut)
        throw corrupt(foreign === undefined ? 'it has too many files' : `${JSON.stringify(foreign)} is no file of a session`);
    return { folder, paths: files.map(({ path }) => path).sort() };
}
/** The view of an unpacked session. */
function artifactSession({ folder, paths }, revision) {
    const known = new Set(paths);
    return {
        revision,
        commit: null,
        read: async (path) => {
            (0,state_path/* requireStatePath */.o)(path);
            if (known.has(path))
                return (0,promises_.readFile)((0,external_node_path_.join)(folder, path));
            if (paths.some((one) => one.startsWith(`${path}/`)))
                throw corrupt(`${JSON.stringify(path)} is a folder where a plain file belongs`);
            return undefined;
        },
        list: async (below) => {
            if (below !== '')
                (0,state_path/* requireStatePath */.o)(below);
            return below === '' ? paths : paths.filter((path) => path.startsWith(`${below}/`));
        },
    };
}
/** Lays out the session as a change leaves it. Throws `WRITE_REFUSED` for names that no archive may have. */
async function layOut(base, change, folder) {
    const gone = new Set([...change.removes, ...change.writes.map(({ path }) => path)]);
    const kept = (base?.paths ?? []).filter((path) => !gone.has(path));
    const paths = [...kept, ...change.writes.map(({ path }) => path)].sort();
    requireNames(paths);
    for (const path of new Set(paths.map((one) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, one)))))
        await (0,promises_.mkdir)(path, { recursive: true });
    if (base !== null)
        for (const path of kept)
            await (0,promises_.copyFile)((0,external_node_path_.join)(base.folder, path), (0,external_node_path_.join)(folder, path));
    for (const { path, bytes } of change.writes)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), bytes);
    return { folder, paths };
}
function requireNames(paths) {
    const named = paths.find((path) => (0,archive_entry/* nameFault */.IY)(path) !== undefined);
    const met = (0,archive_entry/* firstMeeting */.cC)(paths.map((path) => ({ path, folder: false, bytes: 0 })));
    const path = named ?? met;
    if (path === undefined)
        return;
    const why = named === undefined ? 'meets another name on some file systems' : (0,archive_entry/* nameFault */.IY)(named);
    throw new errors/* OrchestratorError */.jD('WRITE_REFUSED', `${JSON.stringify(path)} cannot be kept in an artifact: it ${why ?? 'has no plain name'}.`, 'Let the agent give that output a plain name, or choose `state: { store: git }`; nothing was changed.');
}
function corrupt(what) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `The artifact that holds the session is damaged: ${what}.`, 'Delete that artifact, so that the version before it counts again; nothing was changed.');
}
//# sourceMappingURL=artifact-session.js.map
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
;// CONCATENATED MODULE: ./build/src/adapters/stores/artifact-versions.js

/** `list` answers with this many artifacts a page. */
const PAGES = 10;
/** Name of the artifact that holds one version of a session. */
function stateArtifactName(session, version) {
    return `orchestrator-state-${session}-v${version}`;
}
class ArtifactVersions {
    #remote;
    #exchange;
    #seen = new Map();
    constructor(remote, exchange) {
        this.#remote = remote;
        this.#exchange = exchange;
    }
    /** The artifact that counts for a session: of the highest version, the one with the lowest id. Undefined: there is none. */
    async newest(session) {
        const known = this.#best(session);
        if (known === undefined)
            await this.#lookAtAll();
        else
            await this.#lookAbove(session, known.version);
        return this.#best(session);
    }
    /** What counts for every session, by id. */
    async all() {
        await this.#lookAtAll();
        const sessions = [...new Set([...this.#seen.values()].map(({ session }) => session))].sort();
        return sessions.flatMap((session) => this.#best(session) ?? []);
    }
    /** Looks again for a version that was just uploaded: the artifact of it that counts. Later versions stand on it already. */
    async winner(session, version) {
        await this.#lookHere();
        this.#rememberRemote((await this.#remote?.list(stateArtifactName(session, version), 1)) ?? []);
        return this.#best(session, version);
    }
    async #lookAtAll() {
        await this.#lookHere();
        this.#rememberRemote((await this.#remote?.list(null, PAGES)) ?? []);
    }
    /** Versions follow each other without a gap, so asking by name finds the newest however many other artifacts there are. */
    async #lookAbove(session, version) {
        await this.#lookHere();
        for (let next = version + 1;; next += 1) {
            const name = stateArtifactName(session, next);
            this.#rememberRemote((await this.#remote?.list(name, 1)) ?? []);
            if (![...this.#seen.values()].some((one) => one.name === name))
                return;
        }
    }
    async #lookHere() {
        for (const one of (await this.#exchange?.list()) ?? [])
            this.#remember({ id: Number(one.id), name: one.name, expired: false, ofThisRun: one });
    }
    #rememberRemote(listed) {
        for (const { id, name, expired } of listed)
            this.#remember({ id, name, expired, ofThisRun: this.#seen.get(id)?.ofThisRun ?? null });
    }
    #remember(found) {
        const [, session = '', digits = ''] = /^orchestrator-state-([0-9a-f]{8})-v([1-9]\d{0,8})$/.exec(found.name) ?? [];
        if (!(0,ids/* isSessionId */.Sd)(session) || !Number.isSafeInteger(found.id))
            return;
        const expired = found.expired || (this.#seen.get(found.id)?.expired ?? false);
        this.#seen.set(found.id, { ...found, session, version: Number(digits), expired });
    }
    #best(session, version) {
        let best;
        for (const one of this.#seen.values()) {
            if (one.session !== session || (version !== undefined && one.version !== version))
                continue;
            const wins = best === undefined ||
                one.version > best.version ||
                (one.version === best.version && one.id < best.id);
            if (wins)
                best = one;
        }
        return best;
    }
}
//# sourceMappingURL=artifact-versions.js.map
// EXTERNAL MODULE: ./build/src/adapters/stores/state-change.js
var state_change = __webpack_require__(409);
;// CONCATENATED MODULE: ./build/src/adapters/stores/artifact-store.js
/**
 * Sessions in artifacts of workflow runs, for repositories that nobody may push to. Each version is one artifact with the whole session, which
 * never changes: the highest version counts, among equals the one with the lowest id.
 *
 * Weaker than a ref: between two uploads of one version both may believe for a moment that they won, and whoever can start a run can upload a
 * version. It needs a concurrency group around the runs, and says so.
 */








const MOST_BYTES = 1024 ** 3;
const artifact_store_MOST_ENTRIES = 100_000;
/** The store of `state: { store: artifact }`. */
function createArtifactStore(options) {
    const store = new ArtifactStore(options);
    return { store, close: () => store.close() };
}
class ArtifactStore {
    kind = 'artifact';
    location;
    #options;
    #versions;
    #unpacked = new Map();
    #turn = (0,turn/* inTurn */.l)();
    #scratch;
    #told = false;
    constructor(options) {
        this.#options = options;
        this.#versions = new ArtifactVersions(options.remote, options.exchange);
        this.location = `the artifacts of ${options.repository}`;
    }
    /** Sessions that can still be read. Throws `ARTIFACT_EXPIRED` when there are only others: that is not "no session". */
    sessions() {
        return this.#turn(async () => {
            const all = await this.#versions.all();
            const there = all.filter(({ expired }) => !expired);
            const [gone] = all.filter(({ expired }) => expired);
            if (gone !== undefined && there.length === 0)
                throw expiredError(gone);
            return there.map(({ session }) => session);
        });
    }
    load(session) {
        return this.#turn(async () => {
            const found = await this.#versions.newest(session);
            return found === undefined ? undefined : artifactSession(await this.#files(found), revisionOf(found));
        });
    }
    async loadAt() {
        return undefined;
    }
    async commit(change) {
        (0,state_change/* requireSoundChange */.F)(change);
        if (change.refs.length > 0)
            return {
                kind: 'refs-refused',
                refs: change.refs.map(({ ref }) => ref),
                reason: 'artifacts hold the state alone',
            };
        return this.#turn(() => this.#commit(change));
    }
    async close() {
        const scratch = await this.#scratch?.catch(() => undefined);
        if (scratch !== undefined)
            await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
    async #commit(change) {
        const { exchange, remote } = this.#options;
        if (exchange === null || remote === null)
            throw notInAnAction();
        this.#warn();
        const base = await this.#versions.newest(change.session);
        if ((base === undefined ? null : revisionOf(base)) !== change.base)
            return { kind: 'conflict', reason: 'the session changed since it was loaded' };
        if (change.version !== (base?.version ?? 0) + 1)
            throw new Error(`Internal error: version ${change.version} does not follow ${base?.version ?? 0}`);
        const files = base === undefined ? null : await this.#files(base);
        const next = await layOut(files, change, await this.#newFolder());
        const name = stateArtifactName(change.session, change.version);
        const uploaded = await this.#upload(exchange, name, next.folder);
        if (typeof uploaded !== 'number')
            return uploaded;
        const now = await this.#versions.winner(change.session, change.version);
        if (now === undefined)
            return { kind: 'unknown', reason: `${name} is not listed yet` };
        if (now.id !== uploaded)
            return { kind: 'conflict', reason: `artifact ${now.id} (${now.name}) was first` };
        this.#unpacked.set(uploaded, next);
        return { kind: 'committed', revision: revisionOf(now), commit: null };
    }
    /** Id of the new artifact, or what became of it instead. */
    async #upload(exchange, name, folder) {
        try {
            return Number((await exchange.upload(name, folder)).id);
        }
        catch (cause) {
            if (!(cause instanceof errors/* OrchestratorError */.jD))
                throw cause;
            if (cause.code === 'ARTIFACT_EXISTS')
                return { kind: 'conflict', reason: cause.message };
            if (cause.code !== 'ARTIFACT_FAILED')
                throw cause;
            // The bytes may have arrived all the same: whoever looks for the transaction will know.
            const listed = await exchange.list().catch(() => null);
            if (listed?.some((one) => one.name === name) === false)
                throw cause;
            return { kind: 'unknown', reason: cause.message };
        }
    }
    async #files(found) {
        const known = this.#unpacked.get(found.id);
        if (known !== undefined)
            return known;
        if (found.expired)
            throw expiredError(found);
        const folder = (0,external_node_path_.join)(await this.#newFolder(), 'session');
        try {
            await this.#download(found, folder);
        }
        catch (cause) {
            if (cause instanceof errors/* OrchestratorError */.jD && cause.code === 'ARTIFACT_EXPIRED')
                throw expiredError(found, cause);
            throw cause;
        }
        const files = await unpackedSession(folder);
        this.#unpacked.set(found.id, files);
        return files;
    }
    async #download(found, folder) {
        const { remote, exchange, mostBytes: maxBytes = MOST_BYTES } = this.#options;
        if (found.ofThisRun !== null && exchange !== null)
            await exchange.download(found.ofThisRun, folder, maxBytes);
        else if (remote !== null)
            await (0,archive_unpacking.unpackArchive)(await remote.download(found.id, maxBytes), folder, {
                maxBytes,
                maxEntries: artifact_store_MOST_ENTRIES,
            });
        else
            throw new Error('Internal error: an artifact that nobody listed');
    }
    async #newFolder() {
        const { folder } = this.#options;
        this.#scratch ??= (0,promises_.mkdir)(folder, { recursive: true }).then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'versions-')));
        return (0,promises_.mkdtemp)((0,external_node_path_.join)(await this.#scratch, 'v-'));
    }
    #warn() {
        if (this.#told)
            return;
        this.#told = true;
        this.#options.reporter.warn('The state is kept in artifacts, which cannot compare and swap as a branch can: give all workflows of these sessions one concurrency group. Artifacts expire.');
    }
}
function revisionOf({ version, id }) {
    return `v${version}-${id}`;
}
function expiredError({ name, session, id }, cause) {
    return new errors/* OrchestratorError */.jD('ARTIFACT_EXPIRED', `The newest state of session ${session} was in the artifact ${name} (${id}), which has expired.`, 'Start a new session. To keep sessions longer, raise the retention of artifacts in the settings of the repository, or choose `state: { store: git }`.', cause === undefined ? undefined : { cause });
}
function notInAnAction() {
    return new errors/* OrchestratorError */.jD('WRITE_REFUSED', 'State in artifacts can only be written by an action inside a workflow run, with a token that may read them (actions: read).', 'Use the action (uses: …) instead of a `run:` step, or choose `state: { store: git }`; nothing was changed.');
}
//# sourceMappingURL=artifact-store.js.map

/***/ })

};
