export const id = 7911;
export const ids = [7911,2048,8447];
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

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _domain_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2573);
/* harmony import */ var _domain_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2429);
/* harmony import */ var _code_tip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9848);
/* harmony import */ var _settle_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6782);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(215);
/** What the next wave would be, decided by the same code that claims it, on a session that is never stored. */






/** Writes nothing, wherever the session came from. */
async function dryRun(context, session, options) {
    const draft = new _transact_js__WEBPACK_IMPORTED_MODULE_4__/* .Draft */ .K(session, []);
    const now = context.clock.now();
    const settled = (0,_settle_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .settleDeadClaims */ .XP)(context, draft, now, _settle_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .NOBODY */ .oQ);
    // The order of the real step: nothing can be asked of the code base before the session has one.
    const code = new _code_tip_js__WEBPACK_IMPORTED_MODULE_5__/* .CodeTip */ .T(context, draft.session.code);
    const most = options.maxParallel ?? session.definition.limits.maxConcurrentAgents;
    const claims = new _planner_js__WEBPACK_IMPORTED_MODULE_2__/* .Planner */ .x().claim(context, draft, {
        now,
        most: Math.max(0, most - draft.session.running.length),
        holder: context.liveness.self(),
        baseSha: await code.at(),
        wave: null,
        queueSeconds: () => 0,
        phase: options.phase,
        task: null,
        missingInputs: await (0,_planner_js__WEBPACK_IMPORTED_MODULE_2__/* .missingTreeInputs */ .k)(context, draft.session, code),
    });
    const wave = claims.flatMap(({ task: id, attempt }) => {
        const task = session.tasks.get(id);
        return task === undefined
            ? []
            : [{ task: id, title: task.spec.title, attempt, agent: task.spec.agent, reason: whyNow(task) }];
    });
    const taken = new Set(wave.map(({ task }) => task));
    const held = [...draft.session.tasks].flatMap((task) => {
        if (taken.has(task.spec.id) || (0,_domain_task_js__WEBPACK_IMPORTED_MODULE_1__/* .isTerminal */ .Hd)(task.status))
            return [];
        const { code, because } = (0,_domain_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(draft.session, task, now);
        return [{ task: task.spec.id, ...outsidePhase(task, code, because[0]?.text ?? '', options.phase) }];
    });
    return { session: session.id, version: session.version, wave, held, settled };
}
function whyNow(task) {
    const needs = task.spec.dependencies.length;
    const dependencies = needs === 0
        ? 'it depends on nothing'
        : `all ${needs} dependencies hold (${task.spec.dependencies[0]?.task}${needs > 1 ? ', …' : ''})`;
    const again = task.attempts.length === 0 ? '' : `; ${task.attempts.length} attempts before`;
    return `phase ${task.spec.phase} is open and ${dependencies}${again}`;
}
function outsidePhase(task, code, reason, phase) {
    return code === 'READY' && phase !== null && task.spec.phase !== phase
        ? { code: 'OTHER_PHASE', reason: `only ${phase} was asked for` }
        : code === 'READY'
            ? { code: 'NEXT_WAVE', reason: 'more is ready than may run at once' }
            : { code, reason };
}
//# sourceMappingURL=dry-run.js.map

/***/ }),

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ startInMemory),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _choose_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1590);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);





const MOST_IDS = 10;
/** A new session; with `ifNone`, the unfinished one when there is one. Throws every fault of the definition at once. */
async function start(context, options) {
    if (options.ifNone) {
        const found = await (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .findSession */ .KP)(context, null);
        if (found !== null && found.session.status !== 'completed' && found.session.status !== 'cancelled')
            return { loaded: found, created: false, remarks: [] };
    }
    const compiled = await context.definitions.compile();
    for (let tries = 1;; tries += 1) {
        const loaded = await create(context, compiled);
        if (loaded === null && tries < MOST_IDS)
            continue;
        if (loaded === null)
            throw new Error('Internal error: no free session id was found');
        await context.pointer.write(loaded.session.id);
        return { loaded, created: true, remarks: compiled.remarks };
    }
}
/** The session as it would start, without a trace anywhere: for dry runs. */
async function startInMemory(context) {
    const compiled = await context.definitions.compile();
    const draft = new _transact_js__WEBPACK_IMPORTED_MODULE_3__/* .Draft */ .K(undefined, []);
    draft.ask(await command(context, (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .newSessionId */ .OZ)(context), compiled));
    return { session: draft.session, remarks: compiled.remarks };
}
async function command(context, session, compiled) {
    const pin = (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pinned */ .dp)(compiled.definition);
    const code = await codeState(context, session, compiled);
    return {
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(context),
        type: 'start_session',
        session,
        definition: pin.definition,
        definitionSha256: pin.sha256,
        code,
    };
}
async function create(context, compiled) {
    const id = (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .newSessionId */ .OZ)(context);
    const ask = await command(context, id, compiled);
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_3__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .transaction */ .Rn)(context, id, 'start'), (draft, loaded) => {
        if (loaded !== undefined)
            return false;
        draft.ask(ask);
        for (const [task, bytes] of compiled.prompts)
            draft.writes.push({ path: (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .promptPath */ .AN)(task), bytes });
        if (ask.code !== null)
            draft.refs.push({ ref: `refs/heads/${ask.code.branch}`, before: null, after: ask.code.baseSha });
        return true;
    });
    return done.value ? (done.loaded ?? null) : null;
}
async function codeState(context, session, compiled) {
    if (compiled.definition.changes.integrate === 'none')
        return null;
    if (context.code === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('GIT_NO_REPOSITORY', 'Changes cannot be integrated: this folder is no git repository.', 'Run `git init` and commit, or set `changes: { integrate: none }` in orchestrator.yml.');
    const head = await context.code.head();
    return { targetRef: head.ref, baseSha: head.sha, branch: `orchestrator/${session}` };
}
//# sourceMappingURL=start.js.map

/***/ }),

/***/ 7808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePlan: () => (/* binding */ makePlan),
  tellWrittenPlan: () => (/* binding */ tellWrittenPlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/artifacts/archive-unpacking.js
var archive_unpacking = __webpack_require__(8447);
// EXTERNAL MODULE: ./build/src/adapters/process/plain-files.js
var plain_files = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/app/dry-run.js
var dry_run = __webpack_require__(5752);
// EXTERNAL MODULE: ./build/src/app/start.js
var start = __webpack_require__(4621);
;// CONCATENATED MODULE: ./build/src/app/tell-plan.js
/** One for each attempt of the run that makes it. */
const PLAN_ARTIFACT = 'orchestrator-plan-r';
const MOST_ARCHIVE_BYTES = 1024 * 1024;
/** At most five calls. Throws what the platform and `read` throw. */
async function tellPlan(forge, { upstream }, { read, words }) {
    if (upstream === null || upstream.event !== 'pull_request')
        return refused('this run was not started by the end of one for a pull request');
    const artifacts = await forge.artifacts.ofRun(upstream.id, 1);
    const plans = artifacts.filter(({ name, expired }) => name.startsWith(PLAN_ARTIFACT) && !expired);
    const newest = plans.toSorted((a, b) => b.id - a.id)[0];
    if (newest === undefined)
        return refused(`run ${upstream.id} has left none`);
    const plan = await read(await forge.artifacts.download(newest.id, MOST_ARCHIVE_BYTES));
    if (upstream.headSha !== plan.head_sha)
        return refused(`it is for ${plan.head_sha}, and the run that made it was for ${upstream.headSha}`);
    const pull = plan.pull_request === null ? null : await forge.pulls.get(plan.pull_request);
    if (pull?.headSha !== plan.head_sha)
        return refused(`${plan.head_sha} is not (or no longer) the head of pull request ${plan.pull_request}`);
    const { marker, body } = words(plan);
    await forge.signals.upsertComment(pull.number, marker, body);
    return { kind: 'told', pullRequest: pull.number };
}
function refused(reason) {
    return { kind: 'refused', reason };
}
//# sourceMappingURL=tell-plan.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/byte-budget.js
var byte_budget = __webpack_require__(180);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(1675);
;// CONCATENATED MODULE: ./build/src/report/plan-text.js
/** A plan as Markdown, for the summary of the run that made it and for a comment on its pull request. Every word in it is a stranger's. */


/** What the comment begins with, so that the next plan takes its place. */
const PLAN_MARKER = '<!-- orchestrator:plan -->';
/** The platform takes 65,535 characters. */
const MOST_BYTES = 65_000;
function planText({ head_sha, wave, held, more }) {
    const head = [
        '### What a session would do',
        '',
        `For commit ${(0,markdown_text/* code */.aY)(head_sha.slice(0, 12))}. Nothing was started.`,
        '',
    ];
    const first = [
        `**${wave.length} would start at once**`,
        '',
        (0,markdown_text/* row */.nM)('task', 'title', 'agent'),
        (0,markdown_text/* row */.nM)('---', '---', '---'),
        ...wave.map(({ task, title, agent }) => (0,markdown_text/* row */.nM)((0,markdown_text/* code */.aY)(task), (0,markdown_text/* code */.aY)(title), (0,markdown_text/* code */.aY)(agent))),
        '',
    ];
    const later = [
        `**${held.length + more} would wait**`,
        '',
        (0,markdown_text/* row */.nM)('task', 'why'),
        (0,markdown_text/* row */.nM)('---', '---'),
        ...held.map(({ task, code: why, reason }) => (0,markdown_text/* row */.nM)((0,markdown_text/* code */.aY)(task), `${(0,markdown_text/* code */.aY)(why)} ${(0,markdown_text/* code */.aY)(reason)}`)),
        ...(more > 0 ? ['', `… and ${more} more.`] : []),
        '',
    ];
    const sections = [wave.length > 0 ? first : [], held.length + more > 0 ? later : []];
    return (0,byte_budget/* fittingSections */.YJ)([head, ...sections], MOST_BYTES - (0,byte_budget/* bytesOf */.$$)([PLAN_MARKER])).join('\n');
}
//# sourceMappingURL=plan-text.js.map
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(542);
// EXTERNAL MODULE: ./build/src/report/wave-text.js
var wave_text = __webpack_require__(3123);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/schema/plain-data.js
var plain_data = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/src/schema/plan-file.js
/**
 * `plan.json`: what a session would begin with, worked out by a run without rights for a pull request that may come from anywhere, and read by one that
 * has some. Every word in it is a stranger's; what it says of itself is believed only where the platform says the same.
 */



const PLAN_SCHEMA = 'orchestrator/plan/1';
/** Longest `plan.json`, and how many entries of each kind it may hold. */
const PLAN_BYTES = 256 * 1024;
const PLAN_ENTRIES = 200;
const plan_file_text = (most) => schemas/* string */.YjP().max(most);
const planFileSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(PLAN_SCHEMA),
    /** Null for a plan of a branch, which nobody is told of. */
    pull_request: schemas/* number */.aig().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable(),
    head_sha: schemas/* string */.YjP().refine(ids/* isObjectId */.TS, 'no object id'),
    /** Tasks that would start, in this order. */
    wave: schemas/* array */.YOg(schemas/* strictObject */.rej({ task: plan_file_text(300), title: plan_file_text(300), agent: plan_file_text(64) })).max(PLAN_ENTRIES),
    /** Tasks that would wait, and why. */
    held: schemas/* array */.YOg(schemas/* strictObject */.rej({ task: plan_file_text(300), code: plan_file_text(64), reason: plan_file_text(500) })).max(PLAN_ENTRIES),
    /** Tasks that found no place in the lists. */
    more: schemas/* number */.aig().int().min(0).max(1_000_000),
});
/** Never throws for what is in it. */
function parsePlanFile(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return { kind: 'invalid', fault: 'it is no JSON' };
    }
    const fault = (0,plain_data/* dataFault */.x)(value);
    if (fault !== undefined)
        return { kind: 'invalid', fault: `it ${fault}` };
    const { success, data, error } = planFileSchema.safeParse(value);
    if (success)
        return { kind: 'plan', plan: data };
    const [first] = error.issues;
    return { kind: 'invalid', fault: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` };
}
//# sourceMappingURL=plan-file.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/entrypoints/action/report-travel.js + 1 modules
var report_travel = __webpack_require__(6521);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/plan-step.js
/** The commands `plan` and `tell-plan`: what a run without rights can do for a pull request, and what one with rights does with it. */















const PLAN_NAME = 'plan.json';
/** Works out what a session would begin with, and writes it down for the run that may tell it. Throws DEFINITION_INVALID. */
async function makePlan(call, platform, env) {
    if (platform === null)
        throw new errors/* OrchestratorError */.jD('USAGE', 'The command plan needs a workflow run and a token.', 'In a shell: orchestrator run --dry-run');
    const { wave, held } = await (0,cli_call/* withContext */.eQ)(call, async ({ context }) => {
        const found = await call.door.find(context, (0,cli_call/* namedSession */.MK)(call));
        const { session } = found ?? (await (0,start/* startInMemory */.h)(context));
        return (0,dry_run/* dryRun */.P)(context, session, { maxParallel: call.options.count('max-parallel'), phase: null });
    });
    const { pullRequest, sha } = platform.facts;
    const plan = {
        schema: PLAN_SCHEMA,
        pull_request: pullRequest?.number ?? null,
        head_sha: pullRequest?.headSha ?? sha,
        wave: wave
            .slice(0, PLAN_ENTRIES)
            .map(({ task, title, agent }) => ({ task, title: (0,plain_text/* plainText */.wh)(title, 200), agent: (0,plain_text/* plainText */.wh)(agent, 64) })),
        held: held
            .slice(0, PLAN_ENTRIES)
            .map(({ task, code, reason }) => ({ task, code, reason: (0,plain_text/* plainText */.wh)(reason, 300) })),
        more: Math.max(0, wave.length - PLAN_ENTRIES) + Math.max(0, held.length - PLAN_ENTRIES),
    };
    const told = { lines: (0,wave_text/* waveText */.n)(wave, held, style/* PLAIN */.tZ), summary: `${planText(plan)}\n` };
    if (pullRequest === null)
        return { ...told, file: null };
    const folder = (0,external_node_path_.join)(planFolder(env), 'made');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, PLAN_NAME);
    await (0,promises_.writeFile)(file, `${JSON.stringify(plan)}\n`);
    const { note: info, warn } = call.terminal;
    const exchange = await (0,report_travel.openExchange)(env, { info, warn });
    await exchange?.upload(`${PLAN_ARTIFACT}${platform.facts.attempt}`, folder);
    return { ...told, file };
}
/** Answers with what was done. Throws REPORT_INVALID for a plan that is none, USAGE where nobody could be told. */
async function tellWrittenPlan(platform, env) {
    if (platform === null)
        throw new errors/* OrchestratorError */.jD('USAGE', 'The command tell-plan needs a workflow run and a token.', 'Run it on `workflow_run`, after a workflow with the command plan.');
    const folder = (0,external_node_path_.join)(planFolder(env), 'fetched');
    const told = await tellPlan(platform.forge, platform.facts, {
        read: (archive) => readArchive(archive, folder),
        words: (plan) => ({ marker: PLAN_MARKER, body: `${PLAN_MARKER}\n${planText(plan)}` }),
    });
    return told.kind === 'told'
        ? `The plan stands on pull request ${told.pullRequest}.`
        : `The plan was not told: ${told.reason}.`;
}
async function readArchive(archive, folder) {
    await (0,archive_unpacking.unpackArchive)(archive, folder, { maxBytes: PLAN_BYTES, maxEntries: 1 });
    const bytes = await (0,plain_files/* readPlainFile */.b$)((0,external_node_path_.join)(folder, PLAN_NAME), PLAN_BYTES);
    const parsed = bytes === undefined ? null : parsePlanFile(bytes);
    if (parsed?.kind === 'plan')
        return parsed.plan;
    throw new errors/* OrchestratorError */.jD('REPORT_INVALID', `The plan cannot be read: ${parsed === null ? `there is no ${PLAN_NAME}` : (0,plain_text/* plainText */.wh)(parsed.fault, 300)}.`, 'Nothing was told: anybody who opens a pull request may have made it.');
}
function planFolder(env) {
    return (0,external_node_path_.join)((0,cli_call/* variable */.bv)(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-plan');
}
//# sourceMappingURL=plan-step.js.map

/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ marksFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Where a step marks the reports that it has to send, for its end to find. */

function marksFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] || '.', 'orchestrator-uploads');
}
//# sourceMappingURL=upload-marks.js.map

/***/ }),

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ waveText)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/** `run --dry-run` for people: what would start now and why, and what everything else waits for. */


const MOST_LINES = 60;
/** Line by line; tasks that are over are not mentioned. */
function waveText(wave, held, style) {
    const head = wave.length === 0 ? 'Nothing would start now.' : `${wave.length} would start now, in this order:`;
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, 'bold', head),
        ...bounded(wave.map(({ task, attempt, agent, reason }) => `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(style, 'ready')} ${task} (attempt ${attempt}, agent ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(agent, 64)}): ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}`)),
        ...(held.length === 0 ? [] : ['', (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, 'bold', `${held.length} would not:`)]),
        ...bounded(held.map(({ task, code, reason }) => `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(style, 'waiting')} ${task}: ${code}, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}`)),
    ];
}
function bounded(lines) {
    const rest = lines.length - MOST_LINES;
    return rest <= 0 ? lines : [...lines.slice(0, MOST_LINES), `  … and ${rest} more (--json lists all)`];
}
//# sourceMappingURL=wave-text.js.map

/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ dataFault)
/* harmony export */ });
/* unused harmony export DATA_LIMITS */
/**
 * Holds data that somebody else parsed for us (JSON, YAML) to what is safe to carry on: plain, finite, not too deep, not too much of it,
 * no cycle and no key that reaches a prototype.
 */
const DATA_LIMITS = { depth: 32, values: 200_000 };
/** Why a parsed value is no plain data, or undefined when it is. */
function dataFault(value, limits = DATA_LIMITS) {
    let left = limits.values;
    const look = (one, depth) => {
        left -= 1;
        if (left < 0)
            return `holds more than ${limits.values} values`;
        if (typeof one === 'number')
            return Number.isFinite(one) ? undefined : 'holds a number that is not finite';
        if (one === null || typeof one === 'string' || typeof one === 'boolean')
            return undefined;
        if (typeof one !== 'object')
            return `holds a ${typeof one}`;
        if (depth >= limits.depth)
            return `is nested deeper than ${limits.depth} levels`;
        if (!Array.isArray(one) && !isPlain(one))
            return 'holds no plain object';
        for (const key of Object.keys(one))
            if (key === '__proto__')
                return 'holds the key "__proto__"';
        for (const inner of Object.values(one)) {
            const fault = look(inner, depth + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return look(value, 0);
}
/** Of no class of its own; the prototype of plain objects is told by having none above it, in every realm. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
//# sourceMappingURL=plain-data.js.map

/***/ })

};
