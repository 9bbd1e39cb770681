export const id = 8447;
export const ids = [8447];
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

/***/ })

};
