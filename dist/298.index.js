export const id = 298;
export const ids = [298];
export const modules = {

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

/***/ 3115:
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

/***/ })

};
