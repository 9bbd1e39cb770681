export const id = 2828;
export const ids = [2828,8447,7408,5027];
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

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultsAccess),
/* harmony export */   hasResultsService: () => (/* binding */ hasResultsService)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/** What the environment of an action says about the results service: its address, the token, and which run and job the token stands for. */


const URL_VARIABLE = 'ACTIONS_RESULTS_URL';
const TOKEN_VARIABLE = 'ACTIONS_RUNTIME_TOKEN';
const SCOPE = 'Actions.Results';
/** True inside a step that `uses:` an action; false in `run:` steps, shells and other systems. */
function hasResultsService(env) {
    return (env[URL_VARIABLE] ?? '') !== '' && (env[TOKEN_VARIABLE] ?? '') !== '';
}
/** Reads both variables. Throws ARTIFACT_FAILED naming the one that is missing or cannot be used. */
function resultsAccess(env) {
    const needed = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('ARTIFACT_FAILED', `The variable ${name} is not set, so artifacts cannot be sent or fetched.`, 'A `run:` step does not get it: use the action. Elsewhere pass folders with --reports.');
    };
    const url = needed(URL_VARIABLE);
    const token = needed(TOKEN_VARIABLE);
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw unusable(URL_VARIABLE, `is no web address: ${JSON.stringify(url.slice(0, 200))}`);
    const ids = scopeOf(token);
    if (ids === undefined)
        throw unusable(TOKEN_VARIABLE, `grants no ${SCOPE} scope`);
    return { origin: new URL(url).origin, token, ...ids };
}
const claims = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ scp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(10_000) });
/** The ids in `scp: "… Actions.Results:<run>:<job> …"` of the token's payload. The service checks the signature, not we. */
function scopeOf(token) {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    let value;
    try {
        value = JSON.parse(payload);
    }
    catch {
        return undefined;
    }
    const parsed = claims.safeParse(value);
    for (const scope of parsed.success ? parsed.data.scp.split(' ') : []) {
        const [name, run, job, ...rest] = scope.split(':');
        if (name === SCOPE && run && job && rest.length === 0)
            return { run, job };
    }
    return undefined;
}
function unusable(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('ARTIFACT_FAILED', `The variable ${name} ${what}.`, 'The runner sets it; run the job again, and do not set it yourself.');
}
//# sourceMappingURL=results-token.js.map

/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunArtifacts: () => (/* binding */ createRunArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(4085);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(3044);
// EXTERNAL MODULE: ./build/src/adapters/process/plain-files.js
var plain_files = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/adapters/artifacts/archive-entry.js
var archive_entry = __webpack_require__(7913);
;// CONCATENATED MODULE: ./build/src/adapters/artifacts/archive-packing.js
/** Packs a folder into a zip archive: its plain files, under names that every system takes for the same, and nothing else. */










/** No report has more files, whichever way it travels. */
const MOST_ENTRIES = 20_000;
/** No clock: the same files are the same archive. */
const WHEN = new Date(1980, 0, 1);
/** Writes `<folder's files>` into a new archive in `place`. Throws ARTIFACT_TOO_LARGE. */
async function packFolder(folder, place, limits) {
    const listing = await (0,plain_files/* listPlainFiles */.gO)(folder, limits.maxEntries);
    if (listing.cut)
        throw tooLarge(`${folder} holds more than ${limits.maxEntries} files and folders`);
    const total = listing.files.reduce((sum, file) => sum + file.bytes, 0);
    if (total > limits.maxBytes)
        throw tooLarge(`${folder} holds ${total} bytes, more than ${limits.maxBytes}`);
    const named = listing.files.filter(({ path }) => (0,archive_entry/* nameFault */.IY)(path) === undefined);
    const kept = new Set(named);
    const file = (0,external_node_path_.join)(place, `${(0,external_node_crypto_.randomUUID)()}.zip`);
    try {
        await writeArchive(folder, named.map(({ path }) => path), file);
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
    const unnamed = listing.files.filter((one) => !kept.has(one)).map(({ path }) => path);
    return { file, leftOut: [...listing.strange.map(({ path }) => path), ...unnamed] };
}
async function writeArchive(folder, paths, file) {
    const zip = new yazl/* ZipFile */.u();
    const broken = new AbortController();
    zip.once('error', (error) => broken.abort(error));
    for (const path of paths)
        zip.addReadStreamLazy(path, { mtime: WHEN, mode: 0o100644, forceDosTimestamp: true }, (give) => {
            openPlain((0,external_node_path_.join)(folder, path)).then((stream) => give(null, stream), (error) => give(error, external_node_stream_.Readable.from([])));
        });
    zip.end();
    try {
        const target = (0,external_node_fs_.createWriteStream)(file, { flags: 'wx', mode: 0o600 });
        await (0,external_node_stream_promises_.pipeline)(zip.outputStream, target, { signal: broken.signal });
    }
    catch (error) {
        throw broken.signal.aborted ? broken.signal.reason : error;
    }
}
/** A file that became a link since it was listed is none to be read. */
async function openPlain(file) {
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    return handle.createReadStream();
}
function tooLarge(what) {
    return new errors/* OrchestratorError */.jD('ARTIFACT_TOO_LARGE', `${what}.`, 'Let the task leave less behind, or raise its limits in orchestrator.yml.');
}
//# sourceMappingURL=archive-packing.js.map
// EXTERNAL MODULE: ./build/src/adapters/artifacts/archive-unpacking.js
var archive_unpacking = __webpack_require__(8447);
// EXTERNAL MODULE: ./build/src/adapters/process/system-error.js
var system_error = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/src/adapters/artifacts/patience.js


const TRIES = 5;
const GROWTH = 1.5;
const LONGEST_ANSWER = 200;
/** An answer that is not the one asked for. */
class HttpFault extends Error {
    status;
    constructor(status, text) {
        super(`status ${status}${text === '' ? '' : `: ${text.slice(0, LONGEST_ANSWER)}`}`);
        this.status = status;
    }
    /** The service is in trouble, or asks to be left alone for a while. */
    get passing() {
        return this.status >= 500 || this.status === 429;
    }
}
/**
 * The answer of `ask`, which is called again after network faults and passing ones. `ask` is told how often it was called before. Throws
 * the `HttpFault` of a refusal, and ARTIFACT_FAILED when no try worked.
 */
async function patiently(patience, what, ask) {
    for (let tried = 1;; tried += 1)
        try {
            return await ask(tried - 1);
        }
        catch (cause) {
            if (isFinal(cause))
                throw cause;
            if (tried === TRIES)
                throw gaveUp(what, cause);
            const pause = patience.pauseMilliseconds * GROWTH ** (tried - 1);
            await patience.clock.sleep(pause * (0.5 + patience.random.fraction()));
        }
}
function isFinal(cause) {
    if (cause instanceof errors/* OrchestratorError */.jD)
        return true;
    if (cause instanceof HttpFault)
        return !cause.passing;
    return /^Internal error:/.test((0,system_error/* messageOf */.b)(cause));
}
function gaveUp(what, cause) {
    const inner = cause instanceof Error && cause.cause !== undefined ? ` (${(0,system_error/* messageOf */.b)(cause.cause)})` : '';
    return new errors/* OrchestratorError */.jD('ARTIFACT_FAILED', `${what} failed ${TRIES} times, the last time with: ${(0,system_error/* messageOf */.b)(cause)}${inner}`, 'See whether the service has an incident, then run the job again.', { cause });
}
/** The answer to one request. Throws an `HttpFault` for every other status than 2xx; redirections are none of ours to follow. */
async function answerTo(patience, url, request) {
    const { timeoutMilliseconds, body, ...rest } = request;
    const response = await patience.fetch(url, {
        ...rest,
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    if (response.ok)
        return response;
    const text = await boundedText(response, 4096);
    throw new HttpFault(response.status, text);
}
/** The beginning of an answer's text. */
async function boundedText(response, mostBytes) {
    const parts = [];
    let bytes = 0;
    for await (const part of response.body ?? []) {
        parts.push(part);
        bytes += part.byteLength;
        if (bytes >= mostBytes)
            break;
    }
    return Buffer.concat(parts).subarray(0, mostBytes).toString('utf8');
}
//# sourceMappingURL=patience.js.map
;// CONCATENATED MODULE: ./build/src/adapters/artifacts/blob-transfer.js
/** Bytes to and from the blob store behind signed addresses: uploads in blocks, downloads counted and measured while they arrive. */





const BLOCK_BYTES = 8 * 1024 * 1024;
const BLOCK_TIMEOUT_MILLISECONDS = 120_000;
const DOWNLOAD_TIMEOUT_MILLISECONDS = 600_000;
/** Sends a file; the blob exists once all its blocks are listed. Answers size and `sha256:…` of what was sent. */
async function uploadFile(patience, url, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const ids = [];
    let bytes = 0;
    const handle = await (0,promises_.open)(file);
    try {
        for await (const block of blocksOf(handle)) {
            const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64');
            await put(patience, `${url}&comp=block&blockid=${encodeURIComponent(id)}`, block, {});
            hash.update(block);
            bytes += block.byteLength;
            ids.push(id);
        }
    }
    finally {
        await handle.close();
    }
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await put(patience, `${url}&comp=blocklist`, Buffer.from(xml), {
        'content-type': 'text/plain; charset=utf-8',
        'x-ms-blob-content-type': 'zip',
    });
    return { bytes, digest: `sha256:${hash.digest('hex')}` };
}
async function* blocksOf(handle) {
    for (;;) {
        const block = Buffer.alloc(BLOCK_BYTES);
        let filled = 0;
        while (filled < BLOCK_BYTES) {
            const { bytesRead } = await handle.read(block, filled, BLOCK_BYTES - filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        if (filled > 0)
            yield block.subarray(0, filled);
        if (filled < BLOCK_BYTES)
            return;
    }
}
/** `sha256:…` of a file. */
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const part of (0,external_node_fs_.createReadStream)(file))
        hash.update(part);
    return `sha256:${hash.digest('hex')}`;
}
async function put(patience, url, body, headers) {
    await patiently(patience, 'The upload of an artifact', async () => {
        const timeoutMilliseconds = BLOCK_TIMEOUT_MILLISECONDS;
        const response = await answerTo(patience, url, { method: 'PUT', headers, body, timeoutMilliseconds });
        await response.body?.cancel();
    });
}
/** Fetches one blob into a file, in one try. Answers its `sha256:…`; throws ARTIFACT_TOO_LARGE beyond `mostBytes`, `HttpFault` for refusals. */
async function downloadFile(patience, url, file, mostBytes) {
    const response = await answerTo(patience, url, {
        method: 'GET',
        timeoutMilliseconds: DOWNLOAD_TIMEOUT_MILLISECONDS,
    });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const handle = await (0,promises_.open)(file, 'w', 0o600);
    try {
        for await (const part of response.body ?? []) {
            bytes += part.byteLength;
            if (bytes > mostBytes)
                throw new errors/* OrchestratorError */.jD('ARTIFACT_TOO_LARGE', `The archive has more than ${mostBytes} bytes.`, 'Let the task leave less behind, or raise its limits in orchestrator.yml.');
            hash.update(part);
            await handle.writeFile(part);
        }
    }
    finally {
        await handle.close();
    }
    return `sha256:${hash.digest('hex')}`;
}
//# sourceMappingURL=blob-transfer.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/adapters/artifacts/results-service.js
/** The artifact calls of the results service: JSON over HTTP in the Twirp form, snake_case names, 64-bit numbers as text. */




const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
const TIMEOUT_MILLISECONDS = 30_000;
const results_service_LONGEST_ANSWER = 32 * 1024 * 1024;
/** The version of the service's protocol whose artifacts are zip archives. */
const PROTOCOL = 4;
const number = schemas/* union */.KCZ([schemas/* number */.aig().int().min(0), schemas/* string */.YjP().regex(/^\d{1,19}$/)]).transform(Number);
const id = schemas/* union */.KCZ([schemas/* number */.aig().int(), schemas/* string */.YjP().regex(/^\d{1,19}$/)]).transform(String);
const address = schemas/* string */.YjP()
    .max(16_384)
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'expected a web address');
const created = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), signed_upload_url: address });
const finalized = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), artifact_id: id });
const signed = schemas/* object */.Ikc({ signed_url: address });
const listed = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        workflow_job_run_backend_id: schemas/* string */.YjP().max(200),
        database_id: id,
        name: schemas/* string */.YjP().max(1000),
        size: number.default(0),
        created_at: schemas/* string */.YjP().max(64).nullish(),
        digest: schemas/* string */.YjP().max(200).nullish(),
    }))
        .max(100_000)
        .nullish(),
});
function openResultsService(access, patience) {
    const own = { workflow_run_backend_id: access.run, workflow_job_run_backend_id: access.job };
    const call = (method, shape, request) => ask({ access, patience, method, shape }, request);
    return {
        async create(name) {
            return (await call('CreateArtifact', created, { ...own, name, version: PROTOCOL })).signed_upload_url;
        },
        async finalize(name, bytes, digest) {
            const request = { ...own, name, size: String(bytes), hash: digest };
            return (await call('FinalizeArtifact', finalized, request)).artifact_id;
        },
        async list(name) {
            const filter = name === null ? {} : { name_filter: name };
            const answer = await call('ListArtifacts', listed, { ...own, ...filter });
            return (answer.artifacts ?? []).map((one) => ({
                id: one.database_id,
                name: one.name,
                bytes: one.size,
                job: one.workflow_job_run_backend_id,
                createdAt: one.created_at ?? null,
                digest: one.digest ?? null,
            }));
        },
        async signedUrl(job, name) {
            const request = { ...own, workflow_job_run_backend_id: job, name };
            return (await call('GetSignedArtifactURL', signed, request)).signed_url;
        },
    };
}
function ask({ access, patience, method, shape }, request) {
    return patiently(patience, `${method} of the results service`, async () => {
        const response = await answerTo(patience, `${access.origin}/${SERVICE}/${method}`, {
            method: 'POST',
            headers: { authorization: `Bearer ${access.token}`, 'content-type': 'application/json' },
            body: JSON.stringify(request),
            timeoutMilliseconds: TIMEOUT_MILLISECONDS,
        });
        return understood(method, shape, await boundedText(response, results_service_LONGEST_ANSWER));
    });
}
function understood(method, shape, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        // Cut off on its way, as likely as not: worth another try.
        throw new Error(`${method} answered with something that is not JSON: ${(0,system_error/* messageOf */.b)(cause)}`, { cause });
    }
    const parsed = shape.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* OrchestratorError */.jD('ARTIFACT_FAILED', `${method} of the results service answered with something unknown: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, 'Use a newer version of the action; the service may have changed.');
}
//# sourceMappingURL=results-service.js.map
// EXTERNAL MODULE: ./build/src/adapters/artifacts/results-token.js
var results_token = __webpack_require__(7408);
;// CONCATENATED MODULE: ./build/src/adapters/artifacts/run-artifacts.js
/** Artifacts of the run that this process is part of, over the results service: no REST call, no token but the runner's own. */










const PACKING = { maxBytes: 4 * 1024 ** 3, maxEntries: MOST_ENTRIES };
const PAUSE_MILLISECONDS = 3000;
/** Throws ARTIFACT_FAILED where the variables of an action are missing. */
function createRunArtifacts(options) {
    const access = (0,results_token/* resultsAccess */.B)(options.env);
    const patience = {
        clock: options.clock,
        random: options.random,
        fetch: options.fetch ?? fetch,
        pauseMilliseconds: options.pauseMilliseconds ?? PAUSE_MILLISECONDS,
    };
    const parts = { access, patience, options, service: openResultsService(access, patience) };
    return {
        upload: (name, folder) => inScratchFolder(options, (scratch) => named(name, () => upload(parts, name, folder, scratch))),
        list: () => named('of this run', () => parts.service.list(null)),
        download: (artifact, folder, mostBytes) => inScratchFolder(options, (scratch) => named(artifact.name, () => download(parts, artifact, { folder, scratch }, mostBytes))),
    };
}
async function inScratchFolder(options, body) {
    const above = options.tempFolder ?? options.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(above, 'orchestrator-archive-'));
    try {
        return await body(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** What a refusal of the service means, with the artifact's name in it. */
async function named(name, body) {
    try {
        return await body();
    }
    catch (error) {
        if (!(error instanceof HttpFault))
            throw error;
        const shown = JSON.stringify(name.slice(0, 200));
        if (error.status === 404 || error.status === 410)
            throw new errors/* OrchestratorError */.jD('ARTIFACT_EXPIRED', `The artifact ${shown} is gone: it has expired or was deleted (${error.message}).`, 'It counts as no report; let the task run again.', { cause: error });
        throw new errors/* OrchestratorError */.jD('ARTIFACT_FAILED', `The service refused the artifact ${shown}: ${error.message}`, 'Is the storage quota of artifacts used up? Then delete some, or wait for it to be counted again.', { cause: error });
    }
}
async function upload(parts, name, folder, scratch) {
    const { service, patience, options } = parts;
    const { file, leftOut } = await packFolder(folder, scratch, options.packing ?? PACKING);
    if (leftOut.length > 0)
        options.reporter.warn(`The artifact ${name} leaves out ${leftOut.length} entries that are no plain files, or whose names no archive may have.`);
    try {
        const url = await service.create(name);
        const { bytes, digest } = await uploadFile(patience, url, file);
        return { id: await service.finalize(name, bytes, digest), bytes };
    }
    catch (error) {
        // The answer to an earlier try may have been lost, or the process ended: the same bytes from this job are no second artifact.
        if (!(error instanceof HttpFault))
            throw error;
        const found = await ours(parts, name, await digestOf(file));
        if (found !== undefined)
            return found;
        throw error.status === 409 ? exists(name, error) : error;
    }
}
async function ours({ access, service }, name, digest) {
    const found = await service.list(name);
    return found.find((one) => one.name === name && one.job === access.job && one.digest === digest);
}
function exists(name, cause) {
    return new errors/* OrchestratorError */.jD('ARTIFACT_EXISTS', `There is an artifact ${JSON.stringify(name.slice(0, 200))} in this run already; it was left as it is.`, 'Each attempt of a run has names of its own. Was the same leg started twice?', { cause });
}
async function download({ service, patience }, artifact, places, mostBytes) {
    const file = (0,external_node_path_.join)(places.scratch, 'archive.zip');
    // The address is good for a minute only, so each try gets its own.
    const digest = await patiently(patience, `The download of ${JSON.stringify(artifact.name)}`, async () => downloadFile(patience, await service.signedUrl(artifact.job, artifact.name), file, mostBytes));
    if (artifact.digest !== null && artifact.digest.toLowerCase() !== digest)
        throw new errors/* OrchestratorError */.jD('ARTIFACT_INVALID', `The artifact ${JSON.stringify(artifact.name)} has ${digest}, and not ${JSON.stringify(artifact.digest)} as the service lists it.`, 'It counts as no report; let the task run again.');
    return (0,archive_unpacking.unpackArchive)(file, places.folder, { maxBytes: mostBytes, maxEntries: MOST_ENTRIES });
}
//# sourceMappingURL=run-artifacts.js.map

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

/***/ })

};
