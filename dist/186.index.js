export const id = 186;
export const ids = [186];
export const modules = {

/***/ 8667:
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
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4813);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8891);
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

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/**
 * Looks into what Node threw. By shape, not by class: errors of the system may come from another realm than ours.
 */
/** True for a system error with this code (`ENOENT`, …). */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
/** Its words. */
function messageOf(error) {
    if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string')
        return error.message;
    return String(error);
}
//# sourceMappingURL=system-error.js.map

/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ isPhaseId),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   XJ: () => (/* binding */ isTaskId),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   wk: () => (/* binding */ isSegment)
/* harmony export */ });
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Device names that Windows reserves in every folder, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;
/** True for one path segment that every supported file system and git accept unchanged. */
function isSegment(text) {
    return (SEGMENT.test(text) &&
        !RESERVED.test(text) &&
        !text.endsWith('.') &&
        !text.endsWith('.lock') &&
        !text.includes('..'));
}
function isTaskId(text) {
    const segments = text.split('/');
    return segments.length <= 4 && segments.every(isSegment);
}
function isPhaseId(text) {
    return isSegment(text);
}
function isSessionId(text) {
    return /^[0-9a-f]{8}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isInstant(value) {
    return Number.isInteger(value) && value >= 0 && value < 253_402_300_800;
}
/** Later by `seconds`, rounded up to a whole second; stays inside the four-digit years. */
function after(instant, seconds) {
    const later = Math.min(instant + Math.max(0, Math.ceil(seconds)), 253_402_300_799);
    return isInstant(later) ? later : instant;
}
//# sourceMappingURL=ids.js.map

/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReportTravel: () => (/* binding */ openReportTravel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
;// CONCATENATED MODULE: ./build/src/app/gather-reports.js

/** Most attempts of a wave, and most legs. */
const MOST_ATTEMPTS = 800;
const MOST_LEGS = 256;
const AT_ONCE = 8;
/** Unpacked, of all reports together. */
const MOST_BYTES = 8 * 1024 ** 3;
/** `report.json`, the log, and what an archive adds. */
const BESIDE_THE_WORK = 16 * 1024 ** 2;
/** Lists once, fetches what is new, at most eight at a time. Throws when the service cannot be listed, or no download worked at all. */
async function gatherReports(exchange, order) {
    const mine = ofSession(await exchange.list(), order);
    const { chosen, surplus } = fairShare(mine, shareOf(order, mine));
    const all = withFolders(mine, chosen);
    const wanted = all.filter(({ name }) => !order.present.has(name));
    const most = perReport(order.session);
    let left = MOST_BYTES;
    const ends = await eachOf(wanted, AT_ONCE, async ({ artifact, name }) => {
        const end = await fetched(exchange, artifact, `${order.folder}/${name}`, Math.min(most, Math.max(left, 0)));
        if ('bytes' in end)
            left -= end.bytes;
        return end;
    });
    const failed = ends.filter((end) => 'error' in end);
    const down = failed.filter(({ error }) => error.code === 'ARTIFACT_FAILED');
    if (wanted.length > 0 && down.length === wanted.length && down[0] !== undefined)
        throw down[0].error;
    const missed = new Set(failed.map(({ artifact }) => artifact));
    return {
        fetched: wanted.filter(({ artifact }) => !missed.has(artifact)).map(({ name }) => name),
        ignored: [...failed.map(({ artifact, error }) => ignored(artifact, error)), ...surplus],
        jobs: new Map(all.map(({ name, artifact }) => [name, artifact.job])),
    };
}
/** Only names that we would have given, so that each is a plain name for a folder too. */
function ofSession(listed, { session, only }) {
    const ours = new RegExp(`^(orchestrator-${session.id}-[0-9a-f]{16})-r[1-9][0-9]{0,5}$`);
    const isWanted = (name) => {
        const stem = ours.exec(name)?.[1];
        return stem !== undefined && (only == null || only.has(stem));
    };
    return listed.filter(({ name }) => isWanted(name)).toSorted((a, b) => newestFirst(a.id, b.id));
}
/** Ids are numbers that grow, too large for a number of ours. */
function newestFirst(a, b) {
    return b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);
}
/** A leg has at most as many attempts as the run has claims, and its job of checks as many verdicts; twice that leaves room for what was uploaded before. */
function shareOf({ session, run }, artifacts) {
    const id = run?.split('/')[0];
    const claims = session.running.filter((task) => {
        const holder = session.tasks.get(task)?.claim?.holder;
        return id === undefined || (holder?.kind === 'run' && holder.id === id);
    });
    const jobs = new Set(artifacts.map(({ job }) => job)).size;
    return {
        inAll: 2 * MOST_ATTEMPTS + Math.min(jobs, 2 * MOST_LEGS),
        perJob: 2 * Math.min(Math.max(claims.length, 1), MOST_ATTEMPTS),
    };
}
/** The newest of each job in turn, so that no job crowds out another; what is too much, as one line per job. */
function fairShare(artifacts, share) {
    const jobs = grouped(artifacts, ({ job }) => job);
    const chosen = [];
    for (let round = 0; round < share.perJob && chosen.length < share.inAll; round += 1) {
        const turn = [...jobs.values()].flatMap((own) => own[round] ?? []);
        if (turn.length === 0)
            break;
        // Where not all of a round fit, small ones leave room for most.
        chosen.push(...turn.toSorted((a, b) => a.bytes - b.bytes).slice(0, share.inAll - chosen.length));
    }
    const taken = new Set(chosen);
    const surplus = [...jobs].flatMap(([job, own]) => {
        const left = own.filter((artifact) => !taken.has(artifact)).length;
        if (left === 0)
            return [];
        const reason = `${left} of the ${own.length} artifacts of job ${job.slice(0, 80)} are more than its share and were not fetched.`;
        return [{ task: '', code: 'ARTIFACT_SURPLUS', reason }];
    });
    return { chosen, surplus };
}
function grouped(artifacts, key) {
    const groups = new Map();
    for (const artifact of artifacts) {
        const group = groups.get(key(artifact));
        if (group === undefined)
            groups.set(key(artifact), [artifact]);
        else
            group.push(artifact);
    }
    return groups;
}
/** Re-runs may bring a name twice, and only one can be honest: then each gets a folder of its own. */
function withFolders(all, chosen) {
    const names = grouped(all, ({ name }) => name);
    return chosen.map((artifact) => ({
        artifact,
        name: names.get(artifact.name)?.length === 1 ? artifact.name : `${artifact.name}.${artifact.id}`,
    }));
}
function perReport({ definition }) {
    return definition.limits.maxOutputBytes + definition.changes.maxBytes + BESIDE_THE_WORK;
}
async function fetched(exchange, artifact, folder, mostBytes) {
    try {
        return await exchange.download(artifact, folder, mostBytes);
    }
    catch (error) {
        if (error instanceof errors/* OrchestratorError */.jD && error.code.startsWith('ARTIFACT_'))
            return { artifact, error };
        throw error;
    }
}
function ignored({ name, job }, error) {
    return { task: '', code: error.code, reason: `${name} of job ${job.slice(0, 80)}: ${error.message}` };
}
/** In order, so many at a time. */
async function eachOf(items, atOnce, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++;; index = next++) {
            const item = items[index];
            if (item === undefined)
                return;
            results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}
//# sourceMappingURL=gather-reports.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/action/upload-marks.js
var upload_marks = __webpack_require__(3115);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/report-travel.js
/**
 * Reports as artifacts of the run. What is to be sent is marked before its agent starts, and the mark goes when it has been: so the end of the step
 * can send what its beginning could not, because it was cancelled or killed.
 */





/** Null where the step has no results service: then reports stay in their folder, for whoever fetches them. */
async function openReportTravel(env, reporter) {
    const exchange = await openExchange(env, reporter);
    if (exchange === null)
        return null;
    const marks = (0,upload_marks/* marksFolder */.v)(env);
    return {
        async expect(folder) {
            await (0,promises_.mkdir)(marks, { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(marks, (0,external_node_path_.basename)(folder)), folder, { mode: 0o600 });
        },
        send: (folder) => send(exchange, marks, { name: (0,external_node_path_.basename)(folder), folder }),
        async fetch(session, what, folder) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const present = new Set(await (0,promises_.readdir)(folder));
            const gathered = await gatherReports(exchange, { session, ...what, folder, present });
            reporter.info(`Fetched ${gathered.fetched.length} reports of this run.`);
            return gathered;
        },
    };
}
async function openExchange(env, reporter) {
    const { hasResultsService } = await Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(2249)]).then(__webpack_require__.bind(__webpack_require__, 2249));
    if (!hasResultsService(env))
        return null;
    const { createRunArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(9949), __webpack_require__.e(2166), __webpack_require__.e(4915)]).then(__webpack_require__.bind(__webpack_require__, 4915));
    const { systemClock, systemRandomness } = await __webpack_require__.e(/* import() */ 4936).then(__webpack_require__.bind(__webpack_require__, 4936));
    return createRunArtifacts({ env, reporter, clock: systemClock, random: systemRandomness });
}
async function send(exchange, marks, { name, folder }) {
    try {
        await exchange.upload(name, folder);
    }
    catch (error) {
        // Trying again would change nothing, and saying it once is enough.
        const final = error instanceof errors/* OrchestratorError */.jD && error.code === 'ARTIFACT_EXISTS';
        if (final)
            await (0,promises_.rm)((0,external_node_path_.join)(marks, name), { force: true });
        throw error;
    }
    await (0,promises_.rm)((0,external_node_path_.join)(marks, name), { force: true });
}
//# sourceMappingURL=report-travel.js.map

/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendUnsent: () => (/* binding */ sendUnsent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8667);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7744);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9573);
/* harmony import */ var _report_travel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(298);
/* harmony import */ var _upload_marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3115);
/** Sends what a step left behind: reports and verdicts that are complete and were not sent. */







async function sendUnsent(env, runner, write) {
    const info = (line) => write(`${line}\n`);
    const unsent = await unsentReports((0,_upload_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .marksFolder */ .v)(env));
    if (unsent.length === 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    const travel = await (0,_report_travel_js__WEBPACK_IMPORTED_MODULE_5__.openReportTravel)(env, { info, warn: (line) => runner.warning(line) });
    if (travel === null)
        return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    let exit = _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    for (const { name, folder } of unsent)
        try {
            await travel.send(folder);
            info(`Uploaded ${name}, which the step left behind.`);
        }
        catch (error) {
            const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(error, _report_style_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN */ .tZ);
            runner.error(`The report ${name} was not uploaded: ${failure.lines.join(' ')}`);
            exit = failure.exit;
        }
    return exit;
}
/** What makes a folder complete: an attempt, or a check, that did not come to its end has left none. */
const LAST = ['report.json', 'check.json'];
const OURS = /^orchestrator-[0-9a-f]{8}-[0-9a-f]{16}-r[1-9][0-9]{0,5}$/;
const LONGEST_PATH = 4096;
/** An agent could write here too: marks that we would not have made are passed over. */
async function unsentReports(marks) {
    const found = [];
    for (const name of (0,_adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(marks).filter((one) => OURS.test(one))) {
        const folder = (await (0,_adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(marks, name), LONGEST_PATH))?.toString('utf8') ?? '';
        const is = (path) => (0,_adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .Nn)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder), path).kind;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder) !== name || is(name) !== 'folder')
            continue;
        if (LAST.some((last) => is(`${name}/${last}`) === 'file'))
            found.push({ name, folder });
    }
    return found;
}
//# sourceMappingURL=unsent-reports.js.map

/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8529);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7744);



const LONGEST_LINE = 2000;
const REPORT_IT = 'This is a bug of the orchestrator. Please report it with the lines above.';
function failureOf(error, style) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk)
        return definitionFailure(error, style);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD) {
        const { code, message, remedy } = error;
        return {
            exit: error.exitCode,
            document: { error: { code, message, remedy } },
            lines: [
                `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${plainLines(message)}`,
                `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
            ],
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        document: { error: { code: 'INTERNAL', message, remedy: REPORT_IT } },
        lines: [plainLines(stack), `  → ${REPORT_IT}`],
    };
}
function definitionFailure(error, style) {
    const { code, message, remedy, faults } = error;
    return {
        exit: error.exitCode,
        document: { error: { code, message: message.split('\n')[0] ?? '', remedy, faults } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message.split('\n')[0] ?? '')}`,
            ...faults.map((fault) => `  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFault */ .A)(fault), LONGEST_LINE)}`),
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function refusalOf({ code, message, remedy }, style) {
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused,
        document: { error: { code, message, remedy } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'yellow', 'refused')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message, LONGEST_LINE)}`,
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function plainLines(text) {
    return text
        .split('\n')
        .map((line) => (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line, LONGEST_LINE))
        .join('\n');
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Makes text from agents, task files and reports harmless before people see it: no terminal escapes, no control characters, nothing that
 * turns the reading direction around. Everything in this folder passes such text through here.
 */
const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPE_SEQUENCE = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[PX^_][^${ESC}]*(?:${ESC}\\\\)?|[ -/]*[0-~])`, 'g');
/** Blanks of every kind, line breaks among them. */
const BLANKS = /\s+/gu;
/** Control and format characters: C0, C1, marks of direction, zero-width ones; and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** One line of at most `most` characters. */
function plainText(text, most = 200) {
    // Bounded before anything is searched: the text may be megabytes.
    const bounded = text.slice(0, most * 8 + 1024);
    const line = bounded.replace(ESCAPE_SEQUENCE, '').replace(BLANKS, ' ').replace(UNSEEN, '').trim();
    return cut(line, most);
}
/** As {@link plainText}, with the blanks of the line left as they are: for logs and prompts. */
function plainLine(text, most) {
    const bounded = text.slice(0, most * 4 + 1024).replaceAll('\t', '    ');
    return cut(bounded.replace(ESCAPE_SEQUENCE, '').replace(UNSEEN, '').trimEnd(), most);
}
/** The first `most` characters, the last of them an ellipsis when something was cut off. */
function cut(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
//# sourceMappingURL=plain-text.js.map

/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   lW: () => (/* binding */ phaseMark),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/** No colour, no terminal: for files and pipes. */
const PLAIN = { colour: false, unicode: true, columns: null };
const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, dim: 2, bold: 1 };
const ESC = String.fromCharCode(0x1b);
function paint(style, colour, text) {
    return style.colour ? `${ESC}[${COLOURS[colour]}m${text}${ESC}[0m` : text;
}
const MARKS = {
    completed: ['✓', '+', 'green'],
    failed: ['✗', 'x', 'red'],
    in_progress: ['●', '*', 'cyan'],
    ready: ['○', 'o', 'blue'],
    waiting: ['·', '.', 'dim'],
    pending: ['·', '.', 'dim'],
    blocked: ['■', '#', 'yellow'],
    escalated: ['▲', '!', 'yellow'],
    skipped: ['–', '-', 'dim'],
    cancelled: ['–', '-', 'dim'],
};
/** One character that stands for how a task looks. */
function mark(style, look) {
    const [unicode, ascii, colour] = MARKS[look];
    return paint(style, colour, style.unicode ? unicode : ascii);
}
function phaseMark(style, status) {
    if (status === 'completed')
        return mark(style, 'completed');
    if (status === 'in_progress')
        return paint(style, 'cyan', style.unicode ? '▶' : '>');
    return mark(style, 'waiting');
}
/** A pending task looks like its standing, any other like its status. */
function lookOf(status, standing) {
    if (status !== 'pending')
        return status;
    return standing === 'ready' || standing === 'blocked' || standing === 'escalated' ? standing : 'waiting';
}
/** `████░░░░░░` */
function bar(style, percent, width) {
    const filled = Math.round((Math.min(100, Math.max(0, percent)) / 100) * width);
    const [full, empty] = style.unicode ? ['█', '░'] : ['#', '-'];
    return `${paint(style, 'green', full.repeat(filled))}${paint(style, 'dim', empty.repeat(width - filled))}`;
}
/** Cuts a line without colours to the width of the terminal. */
function fitted(style, line) {
    if (style.columns === null)
        return line;
    const characters = [...line];
    return characters.length < style.columns
        ? line
        : `${characters.slice(0, Math.max(1, style.columns - 2)).join('')}${style.unicode ? '…' : '~'}`;
}
//# sourceMappingURL=style.js.map

/***/ })

};
