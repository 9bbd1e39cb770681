export const id = 2233;
export const ids = [2233,8914];
export const modules = {

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ requireGitVersion),
/* harmony export */   oj: () => (/* binding */ requireGit),
/* harmony export */   r9: () => (/* binding */ gitVersion)
/* harmony export */ });
/* unused harmony export MINIMUM_GIT */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3924);
/**
 * Which git is on PATH, and whether it is new enough: older ones lack `merge-tree --write-tree` and would fail half way.
 */



const MINIMUM_GIT = [2, 38];
/** Throws `GIT_TOO_OLD` unless the text of `git --version` names at least {@link MINIMUM_GIT}. */
function requireGitVersion(versionText) {
    const found = /(\d+)\.(\d+)/.exec(versionText);
    const major = Number(found?.[1] ?? 0);
    const minor = Number(found?.[2] ?? 0);
    if (major > MINIMUM_GIT[0] || (major === MINIMUM_GIT[0] && minor >= MINIMUM_GIT[1]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('GIT_TOO_OLD', `git is too old or unknown: ${JSON.stringify(versionText.trim().slice(0, 80))}; ${MINIMUM_GIT.join('.')} is the minimum.`, `Install git ${MINIMUM_GIT.join('.')} or newer and make sure it comes first on PATH.`);
}
/** Throws `GIT_MISSING` or `GIT_TOO_OLD`; asks the git on PATH once per call. */
async function requireGit() {
    requireGitVersion(await gitVersion());
}
/** What the git on PATH says of itself. Throws `GIT_MISSING`. */
async function gitVersion() {
    return new _git_js__WEBPACK_IMPORTED_MODULE_2__/* .Git */ .T({ gitDir: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() }).text(['--version']);
}
//# sourceMappingURL=git-version.js.map

/***/ }),

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ObjectWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(964);
/* harmony import */ var _stores_disk_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5779);
/**
 * Writes git objects as loose files, in this process: a commit of a few files then costs no git process but the one that moves the
 * ref. Files appear under their final name only when they are whole.
 */







const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.deflate);
class ObjectWriter {
    options;
    written = new Set();
    constructor(options) {
        this.options = options;
    }
    /** Makes the object exist and answers its id. Throws `DISK_FULL` or `WRITE_REFUSED`. */
    async write(type, content) {
        const head = Buffer.from(`${type} ${content.length}\0`, 'latin1');
        const oid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(this.options.format).update(head).update(content).digest('hex');
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .isObjectId */ .TS)(oid))
            throw new Error(`Internal error: ${oid} is no object id`);
        if (this.written.has(oid))
            return oid;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.options.folder, oid.slice(0, 2));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, oid.slice(2));
        try {
            // An object that lies there for long could be pruned before a ref reaches it; a new date keeps it.
            const now = new Date();
            const known = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, now, now).then(() => true, () => false);
            if (!known)
                await this.create(folder, path, Buffer.concat([head, content]));
        }
        catch (cause) {
            throw (0,_stores_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .diskError */ .w)(cause, folder);
        }
        this.written.add(oid);
        return oid;
    }
    async create(folder, path, bytes) {
        const packed = await compress(bytes, {
            level: node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.Z_BEST_SPEED,
            chunkSize: chunkFor(bytes.length),
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        // `tmp_obj_*` is git's own name for this: its `gc` removes what a killed process leaves.
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `tmp_obj_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o444);
            try {
                await file.writeFile(packed);
                if (this.options.durable)
                    await file.sync();
            }
            finally {
                await file.close();
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        }
        catch (cause) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
            throw cause;
        }
    }
}
/** One piece for the whole result: handing over many small ones costs more than compressing them. */
function chunkFor(bytes) {
    return Math.min(1024 * 1024, Math.max(1024, bytes));
}
//# sourceMappingURL=object-writer.js.map

/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createCodeRefs),
/* harmony export */   t: () => (/* binding */ createOwnRefs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(964);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
/* harmony import */ var _ref_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2467);
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
        deepen: async () => false,
        move: (updates) => moveRefs(git, updates),
    };
}
async function readRef(git, ref) {
    (0,_ref_host_js__WEBPACK_IMPORTED_MODULE_3__/* .requireBranchRef */ .Xt)(ref);
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const result = await git.run(args);
    // With --quiet an absent ref is exit code 1 and silence; everything else has something to say.
    if (result.code === 1 && result.stderr === '')
        return null;
    const oid = result.stdout.toString('latin1').trim().split('\n').at(-1) ?? '';
    if (result.code !== 0 || !(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .TS)(oid))
        throw (0,_git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailed */ .gk)(args, result);
    return oid;
}
async function moveRefs(git, updates) {
    for (const { ref } of updates)
        (0,_ref_host_js__WEBPACK_IMPORTED_MODULE_3__/* .requireBranchRef */ .Xt)(ref);
    const lines = updates.map(({ ref, before, after }) => before === null ? `create ${ref} ${after}` : `update ${ref} ${after} ${before}`);
    const input = `${['start', ...lines, 'prepare', 'commit'].join('\n')}\n`;
    const update = () => git.run([...PATIENT, 'update-ref', '--no-deref', '--stdin'], input);
    let result = await update();
    if (result.code !== 0 && (await removeDeadLocks(git, updates)))
        result = await update();
    if (result.code === 0)
        return { kind: 'moved' };
    if (LOST.test(result.stderr))
        return { kind: 'conflict', reason: (0,_git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .gitWords */ .is)(result.stderr) };
    throw (0,_git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailed */ .gk)(['update-ref'], result);
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.settings.gitDir, `${ref}.lock`);
        const lock = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        if (lock === undefined || Date.now() - lock.mtimeMs < DEAD_LOCK_MS)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
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
//# sourceMappingURL=own-refs.js.map

/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openOwnRepository)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/stores/disk-error.js
var disk_error = __webpack_require__(5779);
// EXTERNAL MODULE: ./build/src/adapters/git/git.js + 1 modules
var git_git = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/src/adapters/git/git-version.js
var git_version = __webpack_require__(5876);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/git/git-error.js
var git_error = __webpack_require__(4874);
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
//# sourceMappingURL=object-reader.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/object-writer.js
var object_writer = __webpack_require__(5304);
// EXTERNAL MODULE: ./build/src/adapters/git/own-refs.js
var own_refs = __webpack_require__(9520);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/adapters/git/push-outcome.js + 1 modules
var push_outcome = __webpack_require__(2071);
// EXTERNAL MODULE: ./build/src/adapters/git/ref-host.js
var ref_host = __webpack_require__(2467);
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
/** git's word for all of it. */
const WHOLE = '--depth=2147483647';
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
        obtain: (commit) => turn(() => fetchCommit(options, options.git, ['--depth=1', commit])),
        deepen: (commit) => turn(() => fetchCommit(options, options.git.with({ alternates: options.alternates }), [WHOLE, commit])),
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
async function fetchCommit(options, git, [depth, commit]) {
    const args = [...FETCH, depth, '--end-of-options', options.fetch.url, commit];
    const result = await authorized(git, options.fetch).run(args);
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
    const outcome = (0,push_outcome/* classifyPush */.B)({ ...result, stdout: result.stdout.toString('utf8') }, updates.map(({ ref }) => ref));
    if (outcome.kind === 'accepted')
        return { kind: 'moved' };
    if (outcome.kind !== 'refused')
        return outcome;
    if (/No space left on device/i.test(result.stderr) && !/remote:/.test(result.stderr))
        throw (0,git_error/* gitFailed */.gk)(args, result);
    throw new errors/* OrchestratorError */.jD('PUSH_REFUSED', `${options.push.display} refused the push: ${outcome.reason}`, outcome.remedy);
}
function gitFor(options, url) {
    return authorized(options.git, url);
}
function authorized(git, { authorization }) {
    return authorization === undefined || git.settings.authorization !== undefined
        ? git
        : git.with({ authorization });
}
function fetchFailed(options, args, result) {
    if (/No space left on device/i.test(result.stderr))
        return (0,git_error/* gitFailed */.gk)(args, result);
    const words = result.timedOut ? 'no answer in time' : (0,git_error/* gitWords */.is)(result.stderr);
    return new errors/* OrchestratorError */.jD('REMOTE_UNREACHABLE', `${options.fetch.display} could not be read: ${words || 'no message'}`, 'Check the network, the URL of the remote and that the token or key may read it; then run the same command again.');
}
//# sourceMappingURL=remote-refs.js.map
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
        writer: new object_writer/* ObjectWriter */.n({ folder: objects, format, durable: remote === null }),
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
        return (0,own_refs/* createOwnRefs */.t)(userGit, user.commonDir);
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
//# sourceMappingURL=own-repository.js.map

/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ classifyPush)
});

// EXTERNAL MODULE: ./build/src/adapters/git/git-error.js
var git_error = __webpack_require__(4874);
;// CONCATENATED MODULE: ./build/src/adapters/git/push-remedy.js
/**
 * A server's words about a push that it did not take, to the setting behind them and what to do about it. Pure. The words are GitHub's; other
 * servers that use the same ones are understood as well. Patterns, because the wording differs a little between versions.
 */
/** A rule of a ruleset or of branch protection: there may be several in one answer. */
const rule = (name, more = '') => (ref) => `The rule "${name}" covers ${ref}${more}`;
const RULES = [
    [
        /through a pull request|approving reviews? (?:is|are) required/i,
        rule('Require a pull request before merging'),
    ],
    [/required status checks?|status checks? (?:is|are) expected/i, rule('Require status checks to pass')],
    [
        /verified signatures?|commits must be signed/i,
        rule('Require signed commits', ': the platform signs commits that it makes itself, so `state: { store: api }` with `changes: { integrate: none }` passes'),
    ],
    [/must not contain merge commits|linear history/i, rule('Require linear history')],
    [/cannot force-push|force pushes? (?:is|are) not/i, rule('Block force pushes')],
    [/creations being restricted|cannot create ref/i, rule('Restrict creations')],
    [/cannot update this protected|updates being restricted/i, rule('Restrict updates')],
    [/locked branch|branch is locked/i, rule('Lock branch')],
    [/not authorized to push to this branch/i, rule('Restrict who can push to matching branches')],
    [/merge queue/i, rule('Require merge queue')],
    [/code scanning/i, rule('Require code scanning results')],
    [
        /must be deployed|deployments? (?:is|are) required|required deployments?/i,
        rule('Require deployments to succeed'),
    ],
    [/required workflows?|workflows? (?:is|are) (?:required|expected)/i, rule('Require workflows to pass')],
    [/file path|restricted paths?/i, rule('Restrict file paths', ': it must let .orchestrator/ pass')],
    [/file extension/i, rule('Restrict file extensions', ': it must let .json, .jsonl, .md and .yml pass')],
    [/path length/i, rule('Restrict file path length')],
    [
        /file size|file is [\d.]+ ?[MG]B/i,
        rule('Restrict file size', ': lower limits.max_output_bytes, or raise the rule'),
    ],
    [
        /(?:commit message|author email|committer email|email address)[^;]* (?:must|does not|doesn't)/i,
        rule('Restrict commit metadata'),
    ],
    [/branch names? (?:must|does not|doesn't)/i, rule('Restrict branch names')],
    [
        /GH009|push cannot contain secrets|secrets detected/i,
        () => 'Push protection found a secret in what an agent left: the page that the message names shows where. Rotate it, keep it out of outputs and state, and run again',
    ],
    [
        /GH008|unknown Git LFS/i,
        () => 'The change names files of Git LFS that were never uploaded: agents must not commit LFS pointers',
    ],
];
/** How to let a push pass a rule. No token of a job may be put on a list of bypasses. */
const AROUND = 'Leave the branch out of it (Settings, Rules, Rulesets; or Settings, Branches; or those of the organization), name another with state.branch, or use the token of a GitHub App that may bypass it: the GITHUB_TOKEN of a job never can.';
/** What stands in the way of any push, whatever the branch. First match wins. */
const ACCESS = [
    [
        /repository (?:was|is|has been) archived|archived so it is/i,
        () => 'The repository is archived and cannot change. Unarchive it (Settings, General, Danger Zone).',
    ],
    [
        /without [`'"]?workflows?[`'"]? (?:permission|scope)/i,
        () => 'The GITHUB_TOKEN of a job can never change .github/workflows/: such changes need the token of a GitHub App with `workflows: write`, or a person.',
    ],
    [
        /SAML|single sign-on|\bSSO\b/i,
        () => 'Authorize the token for the organization (Configure SSO beside the token in the settings of its owner), or use the GITHUB_TOKEN of the job.',
    ],
    [
        /IP allow list/i,
        () => "Add the runner's address to the organization's IP allow list, or use a runner that is on it.",
    ],
    [
        /account (?:is|was|has been) suspended|billing (?:issue|problem)|spending limit/i,
        () => 'The account or its plan stands in the way: see Settings, Billing and plans.',
    ],
    [
        /repository (?:has been|is|was) (?:temporarily )?(?:disabled|locked)/i,
        () => 'The repository is disabled or locked: its page says why, and its owner can ask for it to be opened.',
    ],
    [
        /marked as read.only|key .*read.only/i,
        () => 'Allow write access for the deploy key (Settings, Deploy keys), or use another.',
    ],
];
/** What to change for a push of `ref` to be taken; null for words that say nothing of it. */
function pushRemedy(said, ref) {
    const access = ACCESS.find(([pattern]) => pattern.test(said));
    if (access !== undefined)
        return access[1](ref);
    const broken = RULES.filter(([pattern]) => pattern.test(said)).map(([, remedy]) => remedy(ref));
    if (broken.length > 0)
        return `${broken.slice(0, 4).join('. ')}. ${AROUND}`;
    if (/GH013|repository rule violations/i.test(said))
        return `A ruleset covers ${ref}. ${AROUND}`;
    if (/GH006|protected branch/i.test(said))
        return `Branch protection covers ${ref}. ${AROUND}`;
    return null;
}
/** The refs that a server names as those that its rules protect. */
function refsNamed(said) {
    return [...said.matchAll(/(?:violations found|update failed) for (refs\/[^\s;]+?)[.,;]?(?=\s|$)/gi)].map((match) => match[1] ?? '');
}
/** What the server itself said, without git's words about it; one line, bounded. */
function serverWords(stderr) {
    return stderr
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line
        .slice('remote:'.length)
        .replace(/\p{Cc}/gu, ' ')
        .trim())
        .filter((line) => line !== '')
        .join('; ')
        .slice(0, 1000);
}
//# sourceMappingURL=push-remedy.js.map
;// CONCATENATED MODULE: ./build/src/adapters/git/push-outcome.js
/**
 * Reads the answer of `git push --porcelain --atomic`: was the compare-and-swap won, lost, refused by a policy, or is it unknown?
 * Pure. Unknown is the answer whenever nothing proves another one, for whoever guesses "no" here may do the work twice.
 */


/** A lost race has many spellings: the client's, the server's, and those of the two ways a server locks a ref. */
const LOST = /stale info|fetch first|non-fast-forward|failed to update ref|cannot lock ref|failed to lock|reference already exists|but expected|incorrect old value/i;
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
    if (lines.some((line) => line.flag === '=' || LOST.test(line.why)))
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
    if (TOO_LARGE.test(stderr))
        return withoutVerdict(stderr);
    const words = serverWords(stderr) || (0,git_error/* gitWords */.is)(stderr);
    const reason = `${blamed.map((line) => `${line.ref}: ${line.why}`).join('; ')}; ${words}`;
    if (blamed.every((line) => NO_ANSWER.test(line.why)))
        return { kind: 'unknown', reason };
    const [state = '', ...code] = refs;
    const named = refsNamed(stderr).filter((ref) => refs.includes(ref));
    const guilty = named.length > 0 ? named : blamed.map(({ ref }) => ref);
    const ofCode = code.filter((ref) => guilty.includes(ref));
    const ofState = guilty.includes(state);
    // A check of the whole push that names nobody blames every ref; the state alone may still pass it.
    const whole = named.length === 0 && blamed.some(({ ref, why }) => ref === state && WHOLE_PUSH.test(why));
    if (ofCode.length > 0 && (!ofState || whole)) {
        const remedy = pushRemedy(reason, ofCode.join(', '));
        return { kind: 'refs-refused', refs: ofCode, reason: remedy === null ? reason : `${reason}. ${remedy}` };
    }
    return {
        kind: 'refused',
        reason,
        remedy: pushRemedy(reason, state) ??
            `Let the orchestrator push ${state}: exempt that branch from the rule or hook that refused it, or choose another with state.branch.`,
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
            remedy: pushRemedy(stderr, 'the repository') ??
                'Give the token or key write access (in a workflow: `permissions:` with `contents: write`, in the job and in every job that calls it), and check the URL of the remote.',
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
//# sourceMappingURL=push-outcome.js.map

/***/ }),

/***/ 8425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ encodeCommit),
/* harmony export */   Hr: () => (/* binding */ textName),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   b4: () => (/* binding */ MODE_TREE),
/* harmony export */   cJ: () => (/* binding */ byteName),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   hN: () => (/* binding */ encodeTree),
/* harmony export */   tS: () => (/* binding */ MODE_FILE)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
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
function parseTree(bytes, format) {
    const width = format === 'sha1' ? 20 : 32;
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        const oid = bytes.toString('hex', end + 1, end + 1 + width);
        if (space < 0 || end < 0 || !(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(oid))
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
        .filter(_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS);
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
//# sourceMappingURL=tree.js.map

/***/ }),

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitUserName: () => (/* binding */ gitUserName),
  A: () => (/* binding */ openUserRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/simple-git/dist/index.mjs + 2 modules
var dist = __webpack_require__(4724);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/git/git-version.js
var git_version = __webpack_require__(5876);
;// CONCATENATED MODULE: ./build/src/adapters/git/remote-url.js
/**
 * What a remote's URL may be. It comes from a configuration file that anybody in the repository could have written, and git would run
 * a program for some of them (`ext::`, options); those are refused. Credentials are taken out of the URL, so that no process list,
 * message or file shows them.
 */


const SCHEMES = new Set(['http:', 'https:', 'ssh:', 'git:', 'file:']);
/** The URL as it may be handed to git. Relative paths are below `root`. Throws `REMOTE_REFUSED`. */
function parseRemoteUrl(text, root) {
    if (text === '' || text.startsWith('-') || /\p{Cc}/u.test(text))
        throw refused(text);
    // A drive letter (`C:\…`) is a path; `word::…` names a helper program.
    if (/^[A-Za-z0-9+.-]+::/.test(text))
        throw refused(text);
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text))
        return withScheme(text);
    const scp = /^(?:([^@/\\:]+)@)?([^/\\:]{2,}|\[[^\]]+\]):(.*)$/.exec(text);
    if (scp === null) {
        const path = (0,external_node_path_.isAbsolute)(text) ? text : (0,external_node_path_.resolve)(root, text);
        return { url: path, display: path };
    }
    if ((scp[1] ?? '').startsWith('-') || (scp[2] ?? '').startsWith('-'))
        throw refused(text);
    return { url: text, display: `${scp[2]}:${scp[3]}` };
}
function withScheme(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !SCHEMES.has(url.protocol))
        throw refused(text);
    // git reads a file URL byte by byte; what `URL` would normalise must stay as it is.
    if (url.protocol === 'file:')
        return { url: text, display: text };
    if (url.hostname.startsWith('-') || url.username.startsWith('-'))
        throw refused(text);
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    shown.hash = '';
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return { url: text, display: shown.href };
    if (url.username === '' && url.password === '')
        return { url: text, display: shown.href };
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return {
        url: shown.href,
        display: shown.href,
        authorization: {
            urlPrefix: `${shown.protocol}//${shown.host}/`,
            header: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`,
        },
    };
}
function refused(text) {
    return new errors/* OrchestratorError */.jD('REMOTE_REFUSED', `The remote's URL ${JSON.stringify(text.replace(/\/\/[^/@]*@/, '//').slice(0, 200))} is none that may be used.`, 'Use an https, ssh, file or path URL: git remote set-url <remote> <url>');
}
//# sourceMappingURL=remote-url.js.map
;// CONCATENATED MODULE: ./build/src/adapters/git/user-repository.js
/**
 * Reads the user's repository: where it is, what its HEAD names, which URLs its remotes have. It only ever reads, and only with
 * commands that run no program from the repository's configuration.
 */






/** Opens the repository that contains a folder. Throws `GIT_MISSING`, `GIT_TOO_OLD` or `GIT_NO_REPOSITORY`. */
async function openUserRepository(folder) {
    await (0,git_version/* requireGit */.oj)();
    const git = await gitIn(folder);
    const words = [
        '--path-format=absolute',
        '--absolute-git-dir',
        '--git-common-dir',
        '--git-path',
        'objects',
        '--is-shallow-repository',
        '--show-object-format',
        '--is-bare-repository',
    ];
    const answer = await user_repository_text(git, ['rev-parse', ...words]);
    if (answer === undefined)
        throw noRepository(folder);
    const [gitDir = '', commonDir = '', objectDirectory = '', shallow, format, bare] = answer.split('\n');
    const headRef = (await user_repository_text(git, ['symbolic-ref', '--quiet', 'HEAD'])) ?? null;
    const head = await user_repository_text(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    const root = bare === 'true' ? gitDir : ((await user_repository_text(git, ['rev-parse', '--show-toplevel'])) ?? gitDir);
    return {
        root: (0,external_node_path_.resolve)(root),
        gitDir: absolute(folder, gitDir),
        commonDir: absolute(folder, commonDir),
        objectDirectory: absolute(folder, objectDirectory),
        format: format === 'sha256' ? 'sha256' : 'sha1',
        shallow: shallow === 'true',
        headRef,
        head: head !== undefined && (0,ids/* isObjectId */.TS)(head) ? head : null,
        remote: (name) => remoteOf(git, name, (0,external_node_path_.resolve)(root)),
    };
}
/** `user.name` as git knows it in a folder, on one line; null when there is none, or no git. */
async function gitUserName(folder) {
    const name = await user_repository_text(await gitIn(folder), ['config', '--get', 'user.name']);
    const line = (name ?? '').replace(/\p{C}/gu, ' ').trim().slice(0, 100);
    return line === '' ? null : line;
}
async function remoteOf(git, name, root) {
    // Read as configured and not through `git remote get-url`: that would apply the repository's own `insteadOf`.
    const url = await user_repository_text(git, ['config', '--get', `remote.${name}.url`]);
    if (url === undefined)
        return null;
    const push = await user_repository_text(git, ['config', '--get', `remote.${name}.pushurl`]);
    const fetch = parseRemoteUrl(url, root);
    return { fetch, push: push === undefined ? fetch : parseRemoteUrl(push, root) };
}
async function gitIn(folder) {
    try {
        return (0,dist/* simpleGit */.Lp)({ baseDir: folder, maxConcurrentProcesses: 2 });
    }
    catch (cause) {
        throw noRepository(folder, cause);
    }
}
/** Output of a call without its last line end; undefined when git says no, or nothing. */
async function user_repository_text(git, args) {
    try {
        const said = (await git.raw(args)).replace(/\r?\n$/, '');
        return said === '' ? undefined : said;
    }
    catch {
        // Every call here asks a question whose "no" is a non-zero exit; whether git runs at all has been checked before.
        return undefined;
    }
}
function absolute(folder, path) {
    return (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.resolve)(path) : (0,external_node_path_.resolve)(folder, path);
}
function noRepository(folder, cause) {
    return new errors/* OrchestratorError */.jD('GIT_NO_REPOSITORY', `${JSON.stringify(folder)} is not inside a git repository.`, 'Run git init there, or choose another folder with --root.', { cause });
}
//# sourceMappingURL=user-repository.js.map

/***/ }),

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitParts: () => (/* binding */ openGitParts),
  remoteAccess: () => (/* binding */ remoteAccess)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/glob.js
var domain_glob = __webpack_require__(6566);
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
//# sourceMappingURL=tree-diff.js.map
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
        const verdict = await judge(inside, { pack, base, limits });
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
    return globs.some((glob) => (0,domain_glob/* globCovers */.fQ)(glob.toLowerCase(), path.toLowerCase()));
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
    for (const { type, oid } of await packedObjects(git)) {
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
/** Everything that the pack brought, what makes it whole included. */
async function packedObjects(git) {
    const alone = git.with({ alternates: [] });
    const all = ['--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objecttype)'];
    const listed = await alone.text(['cat-file', ...all]);
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
//# sourceMappingURL=imported-change.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/object-writer.js
var object_writer = __webpack_require__(5304);
// EXTERNAL MODULE: ./build/src/adapters/git/raw-diff.js
var raw_diff = __webpack_require__(9215);
;// CONCATENATED MODULE: ./build/src/adapters/git/stateless-base.js
/**
 * The commit that a session's code starts from when the branch carries sessions too: the same tree without them, on top of the last commit that
 * had none. So the session's branch holds no state, and merging it back takes none away.
 */


const stateless_base_FOLDER = '.orchestrator';
const SESSIONS = `${stateless_base_FOLDER}/sessions`;
/** Commits looked at; sessions are started far more often than this many commits apart. */
const MOST = 20_000;
/** The commit itself when it carries no session. Throws `BRANCH_REFUSED` where the history is too short to tell. */
async function statelessBase(options, head) {
    const { git, source } = options;
    if ((await treeEntry(source, head, SESSIONS)) === null)
        return head;
    let found = await lastWithout(source, head);
    if (found.commit === null && found.cut && (await options.deepen(head)))
        found = await lastWithout(git, head);
    if (found.commit === null && found.cut)
        throw tooShort(head);
    const parent = found.commit;
    const kept = parent === null ? null : await treeEntry(git, parent, stateless_base_FOLDER);
    const entries = (await git.bytes(['ls-tree', '-z', head])).toString('latin1').split('\0');
    const others = entries.filter((entry) => entry !== '' && !entry.endsWith(`\t${stateless_base_FOLDER}`));
    const lines = [...others, ...(kept === null ? [] : [`040000 tree ${kept}\t${stateless_base_FOLDER}`])];
    const tree = await git.text(['mktree', '-z'], Buffer.from(lines.map((line) => `${line}\0`).join(''), 'latin1'));
    return writeBase(options, { head, parent, tree });
}
/** Dated like the commit that it stands for: the same base each time. */
async function writeBase({ git, identity }, { head, parent, tree, }) {
    const seconds = await git.text(['log', '-1', '--format=%ct', '--end-of-options', head]);
    const who = `${identity} ${seconds} +0000`;
    const header = [
        `tree ${tree}`,
        ...(parent === null ? [] : [`parent ${parent}`]),
        `author ${who}`,
        `committer ${who}`,
    ];
    const text = `${header.join('\n')}\n\nThe code of ${head}, without the state beside it\n`;
    const oid = await git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
    if (!(0,ids/* isObjectId */.TS)(oid))
        throw new Error(`Internal error: git answered ${JSON.stringify(oid)} for an object id`);
    return oid;
}
/** The newest commit of the main line without a session in its tree, or none; `cut`: the history at hand ends before its beginning. */
async function lastWithout(git, head) {
    const args = ['rev-list', '--first-parent', `--max-count=${MOST}`, '--end-of-options', head];
    const commits = (await git.text(args)).split('\n').filter(ids/* isObjectId */.TS);
    const asked = commits.map((commit) => `${commit}:${SESSIONS}\n`).join('');
    const answers = (await git.text(['cat-file', '--batch-check=%(objecttype)'], asked)).split('\n');
    const commit = commits.find((_, index) => answers[index]?.endsWith(' missing')) ?? null;
    const object = (await git.bytes(['cat-file', 'commit', commits.at(-1) ?? head])).toString('latin1');
    return { commit, cut: /^parent /m.test(object.slice(0, object.indexOf('\n\n'))) };
}
async function treeEntry(git, commit, path) {
    const [answer = ''] = (await git.text(['cat-file', '--batch-check=%(objecttype) %(objectname)'], `${commit}:${path}\n`)).split('\n');
    const oid = /^tree ([0-9a-f]+)$/.exec(answer)?.[1];
    return oid !== undefined && (0,ids/* isObjectId */.TS)(oid) ? oid : null;
}
function tooShort(head) {
    return new errors/* OrchestratorError */.jD('BRANCH_REFUSED', `${head} carries sessions, and its history here is too short to find the code without them.`, 'Fetch the whole history (git fetch --unshallow; in a workflow: fetch-depth: 0), or set `changes: { integrate: none }`.');
}
//# sourceMappingURL=stateless-base.js.map
;// CONCATENATED MODULE: ./build/src/adapters/git/code-repository.js
/**
 * The code behind a session: where work starts from, what an agent's change holds, and how it joins the others. Only objects are
 * written, into a git directory of our own; no ref moves, and of the user's repository only refs are read.
 */










const IDENTITY = 'Orchestrator <orchestrator@localhost>';
/** The `CodeRepository` of one repository. */
function createCodeRepository(options) {
    const { git } = options;
    // With none of our object stores: the source has its own.
    const source = new git_git/* Git */.T({ gitDir: options.sourceGitDir });
    const identity = options.identity ?? IDENTITY;
    return {
        head: async () => {
            const head = await headOf(source);
            const deepen = options.deepen ?? (async () => false);
            return { ...head, sha: await statelessBase({ source, git, identity, deepen }, head.sha) };
        },
        tip: options.tip ?? ((branch) => ownTip(source, branch)),
        obtain: async (commit) => (await isAtHand(git, commit)) || (options.obtain !== undefined && (await options.obtain(commit))),
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
/** The commit and its tree: a shallow fetch may know one without the other. */
async function isAtHand(git, commit) {
    const asked = `${commit}^{commit}\n${commit}^{tree}\n`;
    const answers = await git.text(['cat-file', '--batch-check=%(objecttype)'], asked);
    return !answers.includes(' missing');
}
async function missingInputs(git, commit, paths) {
    if (paths.length === 0)
        return [];
    const plain = paths.filter((path) => !(0,domain_glob/* isGlob */.fg)(path) && !path.includes('\n'));
    const missing = new Set(paths.filter((path) => path.includes('\n')));
    if (plain.length > 0) {
        const asked = plain.map((path) => `${commit}:${path.replace(/\/+$/, '')}\n`).join('');
        const answers = (await git.text(['cat-file', '--batch-check=%(objecttype)'], asked)).split('\n');
        for (const [index, path] of plain.entries())
            if (answers[index]?.endsWith(' missing') !== false)
                missing.add(path);
    }
    if (paths.some(domain_glob/* isGlob */.fg)) {
        const all = await treePaths(git, commit);
        for (const glob of paths.filter(domain_glob/* isGlob */.fg))
            if (!all.some((path) => (0,domain_glob/* globCovers */.fQ)(glob, path)))
                missing.add(glob);
    }
    return paths.filter((path) => missing.has(path));
}
async function merge(git, order) {
    const [base, tip, candidate] = await treesOf(git, [order.base, order.tip, order.candidate]);
    if (base === undefined || tip === undefined || candidate === undefined)
        throw new Error('Internal error: a merge needs three trees');
    const tree = order.tip === order.base ? candidate : await mergedTree(git, order, { base, tip, candidate });
    if (typeof tree !== 'string')
        return tree;
    const commit = await writeCommit(git, tree, [order.tip], order);
    return { kind: 'merged', commit };
}
async function mergedTree(git, order, trees) {
    // git 2.38 takes no merge base: three commits that stand in such a relation give it one, whatever the history is.
    const root = await writeCommit(git, trees.base, [], order);
    const [ours, theirs] = await Promise.all([
        writeCommit(git, trees.tip, [root], { ...order, message: 'tip' }),
        writeCommit(git, trees.candidate, [root], { ...order, message: 'candidate' }),
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
/** With one process for all of them: a wave merges hundreds of changes. */
async function treesOf(git, commits) {
    const asked = commits.map((commit) => `${commit}^{tree}\n`).join('');
    return (await git.text(['cat-file', '--batch-check=%(objectname)'], asked)).split('\n').map(objectId);
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
    return writerFor(git, tree).write('commit', Buffer.from(text, 'utf8'));
}
/** In this process: three commits for each merge are not worth three others. */
function writerFor(git, known) {
    const folder = git.settings.objectDirectory ?? (0,external_node_path_.join)(git.settings.gitDir, 'objects');
    return new object_writer/* ObjectWriter */.n({ folder, format: known.length === 40 ? 'sha1' : 'sha256', durable: false });
}
function objectId(text) {
    if (!(0,ids/* isObjectId */.TS)(text))
        throw new Error(`Internal error: git answered ${JSON.stringify(text)} for an object id`);
    return text;
}
//# sourceMappingURL=code-repository.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/ref-host.js
var ref_host = __webpack_require__(2467);
;// CONCATENATED MODULE: ./build/src/adapters/git/current-branch.js


const HEADS = 'refs/heads/';
/**
 * Short name of the current branch. `headRef`: full name that HEAD has, null when it is detached; `run`: null outside of workflow runs.
 * Throws `BRANCH_REFUSED`.
 */
function currentBranch(headRef, run) {
    const branch = run === null ? checkedOut(headRef) : branchOfRun(run);
    if ((0,ref_host/* branchRef */.Mi)(branch) === undefined)
        throw refused(`the branch ${JSON.stringify(branch.slice(0, 200))} has a name that cannot be used everywhere`, 'Rename it to letters, digits, dots, dashes, underscores and slashes.');
    if (/^orchestrator\/[0-9a-f]{8}$|^orchestrator-held\//.test(branch))
        throw refused(`the branch ${branch} holds the code of a session, and never its state`, 'Check out the branch that the session was started from.');
    return branch;
}
function branchOfRun({ ref, pullRequest, comment }) {
    if (pullRequest?.fork === true)
        throw refused('the pull request comes from a fork, which this run cannot write to', 'Set `state: { store: artifact }` with `changes: { integrate: none }` for forks, or run it for a branch of this repository.');
    if (pullRequest !== null)
        return pullRequest.headRef;
    if (comment?.onPullRequest === true)
        throw refused('the run is for a comment, and does not know the branch of its pull request', 'Name the branch with the input `state-branch`.');
    if (ref.startsWith(HEADS))
        return ref.slice(HEADS.length);
    throw refused(`the run is for ${ref.startsWith('refs/tags/') ? 'the tag ' : ''}${JSON.stringify(ref.slice(0, 200))}, which is no branch`, 'Start the workflow for a branch, or name one with `state: { branch: … }`.');
}
function checkedOut(headRef) {
    if (headRef?.startsWith(HEADS) === true)
        return headRef.slice(HEADS.length);
    throw refused(headRef === null ? 'HEAD is detached' : `HEAD names ${JSON.stringify(headRef.slice(0, 200))}`, 'Check out a branch (git switch <branch>), or name one with `state: { branch: … }`.');
}
function refused(what, remedy) {
    return new errors/* OrchestratorError */.jD('BRANCH_REFUSED', `State cannot live on the current branch: ${what}.`, remedy);
}
//# sourceMappingURL=current-branch.js.map
// EXTERNAL MODULE: ./build/src/adapters/stores/folder-lock.js
var folder_lock = __webpack_require__(7313);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/adapters/git/checkout-finder.js
/**
 * Finds where a branch of the user's repository is checked out: in the work tree at hand, in another one that is linked to it, or nowhere.
 */



/** The branch as the user's repository has it now. `git`: in the user's git directory; `tracking`: full name of its remote-tracking ref. */
async function localBranch(git, user, ref, tracking) {
    const format = '--format=%(refname)%00%(objectname)%00%(worktreepath)%00';
    const wanted = tracking === null ? [ref] : [ref, tracking];
    const shown = await git.text(['for-each-ref', format, ...wanted]);
    const lines = shown.split('\0\n').map((line) => line.replace(/\0$/, '').split('\0'));
    const [, tip, folder = ''] = lines.find(([name]) => name === ref) ?? [];
    const [, tracked] = lines.find(([name]) => name === tracking) ?? [];
    const bare = user.root === user.gitDir;
    const unborn = tip === undefined && user.headRef === ref;
    const here = bare ? null : { folder: user.root, gitDir: user.gitDir };
    return {
        tip: tip !== undefined && (0,ids/* isObjectId */.TS)(tip) ? tip : null,
        tracked: tracked !== undefined && (0,ids/* isObjectId */.TS)(tracked) ? tracked : null,
        place: unborn ? here : folder === '' ? null : placeOf(folder, user, here),
    };
}
function placeOf(folder, user, here) {
    // Of a submodule, git names the git directory instead of the work tree.
    if (here !== null && (same(folder, user.root) || same(folder, user.commonDir)))
        return here;
    const git = (0,external_node_path_.join)(folder, '.git');
    // A linked work tree that somebody removed by hand.
    if (!(0,external_node_fs_.existsSync)(git))
        return null;
    if ((0,external_node_fs_.lstatSync)(git).isDirectory())
        return { folder, gitDir: git };
    const pointer = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(git, 'utf8'))?.[1]?.trim();
    if (pointer === undefined)
        return null;
    return { folder, gitDir: (0,external_node_path_.isAbsolute)(pointer) ? pointer : (0,external_node_path_.resolve)(folder, pointer) };
}
function same(one, other) {
    return (0,external_node_path_.resolve)(one) === (0,external_node_path_.resolve)(other) || ((0,external_node_fs_.existsSync)(one) && (0,external_node_fs_.realpathSync)(one) === (0,external_node_fs_.realpathSync)(other));
}
//# sourceMappingURL=checkout-finder.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/adapters/stores/disk-error.js
var disk_error = __webpack_require__(5779);
;// CONCATENATED MODULE: ./build/src/adapters/git/index-lock.js
/**
 * git's own lock on an index, held while a branch and what is checked out of it move together: no commit of the user's can come between.
 * Commands work on a copy, which then takes the index's place. What a killed process had begun stands in the lock file, for the next one
 * to finish.
 *
 * ```
 *   index.lock made ──> checked ──> noted(from, to) ──> ref moved, files written ──> copy renamed over index ──> index.lock removed
 * ```
 */






const MARK = 'orchestrator';
/** Waits for the lock of the index in a git directory. Throws `LOCK_TIMEOUT`, `DISK_FULL` or `WRITE_REFUSED`. */
async function lockIndex(gitDir, waitSeconds) {
    const lock = lockPath(gitDir);
    const start = performance.now();
    while (!create(lock)) {
        if (performance.now() - start > waitSeconds * 1000)
            throw new errors/* OrchestratorError */.jD('LOCK_TIMEOUT', `${lock} is held by another git.`, 'Finish what git is doing in this work tree (a commit with its editor open?), then run the same command again; nothing was changed.');
        await (0,external_node_timers_promises_.setTimeout)(20 + Math.random() * 60);
    }
    try {
        const file = copyIndex(gitDir);
        return {
            file,
            note: (step) => (0,external_node_fs_.writeFileSync)(lock, JSON.stringify({ [MARK]: 1, ...step })),
            publish: () => publishIndex(file, gitDir),
            release: () => {
                (0,external_node_fs_.rmSync)(file, { force: true });
                (0,external_node_fs_.rmSync)(lock, { force: true });
            },
        };
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(lock, { force: true });
        throw (0,disk_error/* diskError */.w)(cause, gitDir);
    }
}
/** Copy of an index, for looking only; removed by the caller. */
function copyIndex(gitDir) {
    const index = (0,external_node_path_.join)(gitDir, 'index');
    const copy = (0,external_node_path_.join)(gitDir, `index.orchestrator-${process.pid}-${performance.now().toString(36)}`);
    const found = (0,external_node_fs_.statSync)(index, { throwIfNoEntry: false });
    if (found === undefined)
        return copy;
    (0,external_node_fs_.copyFileSync)(index, copy);
    // A newer date would make git trust entries that changed in the same moment as the index was written.
    const seconds = Math.floor(found.mtimeMs) / 1000;
    (0,external_node_fs_.utimesSync)(copy, seconds, seconds);
    return copy;
}
/** A changed copy takes the place of the index. */
function publishIndex(copy, gitDir) {
    (0,external_node_fs_.renameSync)(copy, (0,external_node_path_.join)(gitDir, 'index'));
}
/** What a process of ours had begun when it was killed; `null`: it had begun nothing yet; undefined: the lock is not ours, or there is none. */
function abandonedStep(gitDir) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(lockPath(gitDir), 'utf8');
    }
    catch (cause) {
        if ((0,disk_error/* systemCode */.x)(cause) === 'ENOENT')
            return undefined;
        throw (0,disk_error/* diskError */.w)(cause, gitDir);
    }
    if (!text.startsWith(`{"${MARK}"`))
        return undefined;
    const [from, to] = /"from":"([0-9a-f]+)","to":"([0-9a-f]+)"\}$/.exec(text)?.slice(1) ?? [];
    return from !== undefined && to !== undefined && (0,ids/* isObjectId */.TS)(from) && (0,ids/* isObjectId */.TS)(to) ? { from, to } : null;
}
/** Removes the lock that {@link abandonedStep} read. Only for who keeps other processes of ours out. */
function removeAbandoned(gitDir) {
    (0,external_node_fs_.rmSync)(lockPath(gitDir), { force: true });
}
function lockPath(gitDir) {
    return (0,external_node_path_.join)(gitDir, 'index.lock');
}
function create(lock) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(lock, 'wx');
    }
    catch (cause) {
        if ((0,disk_error/* systemCode */.x)(cause) === 'EEXIST')
            return false;
        throw (0,disk_error/* diskError */.w)(cause, lock);
    }
    try {
        (0,external_node_fs_.writeSync)(file, `{"${MARK}":1}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return true;
}
//# sourceMappingURL=index-lock.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/git-error.js
var git_error = __webpack_require__(4874);
;// CONCATENATED MODULE: ./build/src/adapters/git/work-tree.js
/**
 * A work tree and its index, as far as the orchestrator ever touches them: exactly the paths that differ between two commits are brought from
 * one to the other. Runs from the own git directory, so that no hook, filter or setting of the repository takes part; attributes that
 * concern line ends do.
 */






const MOST_NAMED = 20;
/** `git`: the own git directory, which reads the objects of the user's repository too. */
class WorkTree {
    place;
    #git;
    constructor(git, place) {
        this.place = place;
        this.#git = git.with({ workTree: place.folder });
    }
    /** Throws `CHECKOUT_DIRTY` naming the paths between these commits that somebody changed, in the index or in the folder. */
    async requireClean(step, held) {
        const file = held?.file ?? copyIndex(this.place.gitDir);
        try {
            const result = await this.#on(file).run(['read-tree', '-m', '-u', '-n', step.from, step.to]);
            if (result.code !== 0)
                throw await this.#dirty(file, step, result.stderr);
        }
        finally {
            if (held === undefined)
                (0,external_node_fs_.rmSync)(file, { force: true });
        }
    }
    /** Brings the held index and the folder along. Only after {@link requireClean}: it overwrites. */
    async bring(step, held) {
        const args = ['read-tree', '--reset', '-u', step.from, step.to];
        const result = await this.#on(held.file).run(args);
        if (result.code !== 0)
            throw (0,git_error/* gitFailed */.gk)(args, result);
    }
    /**
     * Finishes, or takes back, what a killed process had begun. `tip`: where the branch stands now. Only for who keeps other processes of
     * ours out.
     */
    async settleAbandoned(tip) {
        const { gitDir } = this.place;
        for (const name of (0,external_node_fs_.readdirSync)(gitDir))
            if (/^index\.orchestrator-/.test(name))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(gitDir, name), { force: true });
        const step = abandonedStep(gitDir);
        if (step === undefined)
            return;
        if (step !== null) {
            const file = copyIndex(gitDir);
            const steps = tip === step.to ? [step] : [step, { from: step.to, to: step.from }];
            for (const { from, to } of steps)
                await this.#on(file).bytes(['read-tree', '--reset', '-u', from, to]);
            publishIndex(file, gitDir);
        }
        removeAbandoned(gitDir);
    }
    #on(indexFile) {
        return this.#git.with({ indexFile });
    }
    async #dirty(file, { from, to }, stderr) {
        const git = this.#on(file);
        const diff = (0,raw_diff/* parseRawDiff */.L)(await git.bytes(['diff-tree', '-r', '-z', '--raw', '--no-renames', from, to]));
        await git.run(['update-index', '-q', '--refresh']);
        const against = await git.run(['diff-index', '-z', '--name-only', '--no-renames', from]);
        const touched = new Set(against.stdout.toString('utf8').split('\0'));
        const dirty = diff.flatMap(({ path: bytes, status }) => {
            const path = Buffer.from(bytes).toString('utf8');
            const inTheWay = status === 'A' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.place.folder, path));
            return touched.has(path) || inTheWay ? [path] : [];
        });
        const named = dirty.slice(0, MOST_NAMED).map((path) => JSON.stringify(path));
        const more = dirty.length > MOST_NAMED ? ` and ${dirty.length - MOST_NAMED} more` : '';
        return new errors/* OrchestratorError */.jD('CHECKOUT_DIRTY', `The next step would overwrite changes in ${this.place.folder}: ${named.join(', ') || (0,git_error/* gitWords */.is)(stderr)}${more}.`, 'State files are written by the orchestrator alone. Put them back (git restore --source=HEAD --staged --worktree -- .orchestrator) or move them away; nothing was changed.');
    }
}
//# sourceMappingURL=work-tree.js.map
;// CONCATENATED MODULE: ./build/src/adapters/git/following-refs.js






/** The host, followed by the checkout of one branch. Its `move` throws `CHECKOUT_DIRTY` or `BRANCH_REFUSED` before anything is changed. */
function createFollowingRefs(options) {
    const { inner } = options;
    const following = new Following(options);
    return {
        location: inner.location,
        tip: async (ref) => following.seen(ref, await inner.tip(ref)),
        codeTip: (ref) => inner.codeTip(ref),
        obtain: (commit) => inner.obtain(commit),
        deepen: (commit) => inner.deepen(commit),
        move: (updates) => following.move(updates),
    };
}
class Following {
    #options;
    /** Pushed, and no certain answer came: follows as soon as it is seen. */
    #doubtful;
    #told = false;
    constructor(options) {
        this.#options = options;
    }
    async seen(ref, tip) {
        const { remote } = this.#options;
        const doubtful = this.#doubtful;
        if (doubtful === undefined || ref !== this.#options.ref || remote === null || tip === null)
            return tip;
        if (tip === doubtful || (await this.#descends(tip, doubtful)))
            await this.#follow(tip);
        this.#doubtful = undefined;
        return tip;
    }
    async move(updates) {
        const [state] = updates;
        if (state === undefined || state.ref !== this.#options.ref)
            throw new Error('Internal error: the first ref of a transaction is not the branch of the state');
        return this.#options.remote === null ? this.#moveHere(state, updates) : this.#moveThere(state, updates);
    }
    async #moveHere(state, updates) {
        const { inner } = this.#options;
        return this.#alone(async (local) => {
            const tree = this.#treeOf(local);
            if (tree === null)
                return inner.move(updates);
            if (local.tip !== state.before)
                return { kind: 'conflict', reason: `${state.ref} has moved` };
            const step = { from: state.before ?? (await this.#emptyTree()), to: state.after };
            return this.#holding(tree, async (held) => {
                await tree.requireClean(step, held);
                held.note(step);
                const outcome = await inner.move(updates);
                if (outcome.kind === 'moved')
                    await this.#afterwards(() => bringAll(tree, step, held));
                return outcome;
            });
        });
    }
    async #moveThere(state, updates) {
        const { before, after } = state;
        if (before === null)
            throw this.#notThere();
        await this.#alone(async (local) => {
            const tree = this.#treeOf(local);
            if (tree === null || local.tip === null || !(await this.#mayFollow(local.tip, state)))
                return;
            await tree.requireClean({ from: local.tip, to: after });
        });
        const outcome = await this.#options.inner.move(updates);
        if (outcome.kind === 'moved')
            await this.#follow(outcome.as ?? after, { ...state, after: outcome.as ?? after });
        // Also when it is said to be lost: the answer may be the one to the same push, sent again.
        else if (outcome.kind !== 'refs-refused')
            this.#doubtful = after;
        return outcome;
    }
    /** Brings the local branch and its checkout to a commit that the remote has. */
    async #follow(to, state) {
        const { ref } = this.#options;
        await this.#afterwards(() => this.#alone(async (local) => {
            const tree = this.#treeOf(local);
            if (tree === null || local.tip === null || local.tip === to)
                return;
            if (await this.#mayFollow(local.tip, state ?? { ref, before: null, after: to }))
                await this.#bringLocal(tree, local, to);
            else if (!(await this.#descends(local.tip, to)))
                this.#leave('it has moved apart from there');
        }));
    }
    /** The transaction is over and has its answer: what fails now is told, and undoes nothing. */
    async #afterwards(work) {
        try {
            await work();
        }
        catch (cause) {
            if (!(cause instanceof errors/* OrchestratorError */.jD))
                throw cause;
            this.#leave(cause.message);
        }
    }
    async #bringLocal(tree, local, to) {
        const { git, user, userGit, ref } = this.#options;
        const from = local.tip;
        if (from === null)
            return;
        const pack = await git.bytes(['pack-objects', '--revs', '--stdout', '-q'], `${to}\n^${from}\n`);
        await git.with({ objectDirectory: user.objectDirectory }).bytes(['unpack-objects', '-q'], pack);
        const step = { from, to };
        await this.#holding(tree, async (held) => {
            await tree.requireClean(step, held);
            held.note(step);
            const tracked = local.tracked === from ? [`update ${this.#tracking() ?? ''} ${to} ${local.tracked}`] : [];
            const lines = ['start', `update ${ref} ${to} ${from}`, ...tracked, 'prepare', 'commit'];
            await userGit.bytes(['update-ref', '-m', 'orchestrator: state', '--no-deref', '--stdin'], `${lines.join('\n')}\n`);
            await bringAll(tree, step, held);
        });
    }
    /** What lies between the two commits is history that was added, and changes nothing but state. */
    async #mayFollow(local, { before, after }) {
        if (local === before)
            return true;
        if (!(await this.#descends(after, local)))
            return false;
        const others = ['diff-tree', '--quiet', '-r', local, after, '--', '.', ':(exclude).orchestrator'];
        return (await this.#options.git.run(others)).code === 0;
    }
    async #descends(tip, from) {
        return (await this.#options.git.run(['merge-base', '--is-ancestor', from, tip])).code === 0;
    }
    async #local() {
        const { userGit, user, ref } = this.#options;
        return localBranch(userGit, user, ref, this.#tracking());
    }
    #tracking() {
        const { remote, ref } = this.#options;
        return remote === null ? null : ref.replace('refs/heads/', `refs/remotes/${remote}/`);
    }
    #treeOf({ place }) {
        return place === null ? null : new WorkTree(this.#options.git, place);
    }
    async #emptyTree() {
        const oid = await this.#options.git.text(['hash-object', '-t', 'tree', '-w', '--stdin'], '');
        if (!(0,ids/* isObjectId */.TS)(oid))
            throw new Error(`Internal error: ${oid} is no object id`);
        return oid;
    }
    /** Keeps other processes of ours out, and finishes what a killed one began. */
    async #alone(work) {
        const { lockFolder, liveness, waitSeconds = 60 } = this.#options;
        const lock = await (0,folder_lock/* acquireFolderLock */.g)({ folder: lockFolder, liveness, waitSeconds });
        try {
            const local = await this.#local();
            await this.#treeOf(local)?.settleAbandoned(local.tip);
            return await work(local);
        }
        finally {
            lock.release();
        }
    }
    async #holding(tree, work) {
        const held = await lockIndex(tree.place.gitDir, this.#options.waitSeconds ?? 60);
        try {
            return await work(held);
        }
        finally {
            held.release();
        }
    }
    #leave(why) {
        if (this.#told)
            return;
        this.#told = true;
        const { ref, remote } = this.#options;
        const branch = ref.replace('refs/heads/', '');
        this.#options.reporter.warn(remote === null
            ? `The state is on ${branch}, and the files here could not follow (${why}). Bring them along with: git restore --source=HEAD --staged --worktree -- .orchestrator`
            : `The state was pushed to ${branch} of ${remote}; the branch here was left alone (${why}). Bring it along with: git pull`);
    }
    #notThere() {
        const { ref, remote, inner } = this.#options;
        const branch = ref.replace('refs/heads/', '');
        return new errors/* OrchestratorError */.jD('BRANCH_REFUSED', `State cannot live on the current branch: ${inner.location} has no branch ${branch} yet.`, `Push it first: git push -u ${remote ?? 'origin'} ${branch}`);
    }
}
async function bringAll(tree, step, held) {
    await tree.bring(step, held);
    held.publish();
}
//# sourceMappingURL=following-refs.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/own-refs.js
var own_refs = __webpack_require__(9520);
// EXTERNAL MODULE: ./build/src/adapters/git/own-repository.js + 2 modules
var own_repository = __webpack_require__(3353);
// EXTERNAL MODULE: ./build/src/adapters/git/user-repository.js + 1 modules
var user_repository = __webpack_require__(5449);
// EXTERNAL MODULE: ./build/src/adapters/process/system.js
var system = __webpack_require__(4203);
// EXTERNAL MODULE: ./build/src/adapters/git/tree.js
var git_tree = __webpack_require__(8425);
// EXTERNAL MODULE: ./build/src/adapters/git/turn.js
var turn = __webpack_require__(234);
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
        const tree = new Map((0,git_tree/* parseTree */.cZ)(bytes, this.format).map((entry) => [entry.name, entry]));
        this.keep(oid, tree);
        return tree;
    }
    /** The commit, or undefined when it is not at hand. */
    async commit(oid) {
        const object = await this.reader.get(oid);
        return object?.type === 'commit' ? (0,git_tree/* parseCommit */.L5)(object.bytes) : undefined;
    }
    blob(oid) {
        return this.content(oid, 'blob');
    }
    /** Writes a tree; null when it has no entries, for git knows no empty folders. */
    async writeTree(tree) {
        if (tree.size === 0)
            return null;
        const oid = await this.writer.write('tree', (0,git_tree/* encodeTree */.hN)(tree.values()));
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
//# sourceMappingURL=git-objects.js.map
// EXTERNAL MODULE: ./build/src/adapters/stores/state-path.js
var state_path = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/src/adapters/stores/state-tree.js


/** The folder that an entry names, or null when there is none. Throws `STATE_CORRUPT` for anything else. */
function folderOf(entry, place) {
    if (entry === undefined)
        return null;
    if (entry.mode !== git_tree/* MODE_TREE */.b4)
        throw corrupt(place, entry.mode, 'a folder');
    return entry.oid;
}
/** The file that an entry names, or undefined when there is none. Throws `STATE_CORRUPT` for anything else. */
function fileOf(entry, place) {
    if (entry === undefined)
        return undefined;
    if (entry.mode !== git_tree/* MODE_FILE */.tS)
        throw corrupt(place, entry.mode, 'a plain file');
    return entry.oid;
}
/** Id of the folder at a path below a tree; null when any part of the path is absent. */
async function findFolder(objects, root, path) {
    let oid = root;
    for (const [index, segment] of path.entries()) {
        if (oid === null)
            return null;
        const entry = (await objects.tree(oid)).get((0,git_tree/* byteName */.cJ)(segment));
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
        const old = folderOf(tree.get((0,git_tree/* byteName */.cJ)(name)), place + name);
        const oid = await editTree(objects, old, inner, `${place}${name}/`);
        setEntry(tree, name, git_tree/* MODE_TREE */.b4, oid);
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
    const old = folderOf(tree.get((0,git_tree/* byteName */.cJ)(name)), name);
    setEntry(tree, name, git_tree/* MODE_TREE */.b4, await replaceFolder(objects, old, rest, folder));
    return objects.writeTree(tree);
}
function setFile(tree, name, oid, place) {
    fileOf(tree.get((0,git_tree/* byteName */.cJ)(name)), place + name);
    setEntry(tree, name, git_tree/* MODE_FILE */.tS, oid);
}
function setEntry(tree, name, mode, oid) {
    const key = (0,git_tree/* byteName */.cJ)(name);
    if (oid === null)
        tree.delete(key);
    else
        tree.set(key, { mode, name: key, oid });
}
const KINDS = {
    [git_tree/* MODE_TREE */.b4]: 'a folder',
    [git_tree/* MODE_FILE */.tS]: 'a plain file',
    '100755': 'an executable file',
    '120000': 'a symbolic link',
    '160000': 'a submodule',
};
function corrupt(place, mode, expected) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${JSON.stringify(place)} on the state branch is ${KINDS[mode] ?? `of mode ${mode}`} where ${expected} belongs.`, 'Somebody else committed there: put it back with git, or remove that commit; nothing was changed.');
}
/** Error for a name on the state branch that no store of ours wrote. */
function foreignName(place, name) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${JSON.stringify(place + (0,git_tree/* textName */.Hr)(name))} on the state branch is a name that no session writes.`, 'Somebody else committed there: remove it with git; nothing was changed.');
}
//# sourceMappingURL=state-tree.js.map
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
            const entry = (await objects.tree(folder)).get((0,git_tree/* byteName */.cJ)(segments.at(-1) ?? ''));
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
        const name = (0,git_tree/* textName */.Hr)(entry.name);
        if (!(0,state_path/* isStatePath */.r)(name))
            throw foreignName(place, entry.name);
        if (entry.mode === git_tree/* MODE_TREE */.b4)
            paths.push(...(await filesBelow(objects, entry.oid, `${place}${name}/`)));
        else if (fileOf(entry, place + name) !== undefined)
            paths.push(place + name);
    }
    return paths;
}
//# sourceMappingURL=git-session.js.map
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
//# sourceMappingURL=state-commit.js.map
;// CONCATENATED MODULE: ./build/src/adapters/stores/state-history.js

/** Commits looked at before a walk gives up; a branch grows by far less between two looks. */
const state_history_MOST = 20_000;
/**
 * True when `tip` is one of `known` or descends from it, false when history is known to its end without it. Also true when the walk
 * gave up: a doubt is no proof that history was replaced.
 */
async function descendsFrom(objects, tip, known) {
    let steps = 0;
    for await (const oid of walk(objects, tip)) {
        steps += 1;
        if (known.has(oid) || steps > state_history_MOST)
            return true;
    }
    return false;
}
/** The commit at or below `tip`, but above `end`, that carries a transaction; undefined when there is none. */
async function findTransaction(objects, tip, end, txId) {
    let steps = 0;
    for await (const oid of walk(objects, tip)) {
        steps += 1;
        if (oid === end || steps > state_history_MOST)
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
//# sourceMappingURL=state-history.js.map
;// CONCATENATED MODULE: ./build/src/adapters/stores/git-store.js











const git_store_SESSIONS = ['.orchestrator', 'sessions'];
/** Times that one commit is rebuilt on top of other sessions' commits before the caller is asked to decide again. */
const REBUILDS = 8;
/** Times that the same commit is pushed again after no answer came. */
const REPEATS = 3;
/** The store of `state: { store: git }`. A branch name that git would not take everywhere is a `USAGE` error. */
function createGitStore(options) {
    return new GitStore(options);
}
class GitStore {
    kind;
    location;
    ref;
    repository;
    clock;
    objects;
    turn = (0,turn/* inTurn */.l)();
    /** Tip as last seen; undefined before the first look. */
    tip;
    /** The last commit of ours that was accepted: the branch must descend from it for ever. */
    landed;
    shared;
    constructor(options) {
        this.ref = requireBranch(options.branch);
        this.repository = options.repository;
        this.clock = options.clock;
        this.shared = options.shared ?? false;
        this.kind = options.kind ?? 'git';
        this.location = `${options.repository.refs.location} (branch ${options.branch})`;
        const { reader, writer, format } = options.repository;
        this.objects = new GitObjects(reader, writer, format);
    }
    async sessions() {
        const tip = await this.turn(() => this.look());
        const folder = await findFolder(this.objects, await this.rootOf(tip), git_store_SESSIONS);
        return [...(await this.objects.tree(folder)).values()]
            .map((entry) => (0,git_tree/* textName */.Hr)(entry.name))
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
            if ((await findFolder(this.objects, root, [...git_store_SESSIONS, change.session])) !== change.base) {
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
                return this.accept(change, { ...built, commit: outcome.as ?? built.commit });
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
                return this.accept(change, { ...built, commit: mine }, now);
            if (now !== built.parent)
                return 'moved-on';
            if (outcome.kind === 'conflict' || again >= REPEATS)
                return { kind: 'conflict', reason: outcome.reason };
            // Not there, but it may still be on its way: the same bytes again can land only once.
            await this.clock.sleep(200 * 2 ** again);
        }
    }
    accept({ session }, { commit, revision }, tip = commit) {
        this.tip = tip;
        this.landed = { session, commit, revision };
        return { kind: 'committed', revision, commit };
    }
    async build(change, tip, root) {
        const edits = new Map(change.removes.map((path) => [path, null]));
        const blobs = change.writes.map(async ({ path, bytes }) => {
            edits.set(path, await this.objects.writeBlob(bytes));
        });
        await Promise.all(blobs);
        const base = await findFolder(this.objects, root, [...git_store_SESSIONS, change.session]);
        const revision = await editTree(this.objects, base, edits);
        if (revision === null)
            throw new Error('Internal error: a transaction leaves no file in its session');
        const tree = await replaceFolder(this.objects, root, [...git_store_SESSIONS, change.session], revision);
        if (tree === null)
            throw new Error('Internal error: a transaction leaves no file on the state branch');
        const data = { tree, parents: tip === null ? [] : [tip], message: stateMessage(change) };
        const commit = await this.objects.writeCommit((0,git_tree/* encodeCommit */.Cv)(data, STATE_IDENTITY, this.clock.now()));
        return { parent: tip, commit, revision };
    }
    /** Reads the tip where the truth is. Throws `STATE_REWOUND` when a commit of ours is no longer part of the branch. */
    async look() {
        const tip = await this.repository.refs.tip(this.ref);
        if (this.landed !== undefined && tip !== this.tip) {
            const known = new Set([this.landed.commit, ...(this.tip == null ? [] : [this.tip])]);
            if (tip === null || !((await descendsFrom(this.objects, tip, known)) || (await this.carries(tip))))
                throw rewound(this.location, this.landed.commit);
        }
        this.tip = tip;
        return tip;
    }
    /** A person rewrote the history of a branch of theirs and kept our last version. */
    async carries(tip) {
        if (!this.shared || this.landed === undefined)
            return false;
        const { session, revision } = this.landed;
        return (await findFolder(this.objects, await this.rootOf(tip), [...git_store_SESSIONS, session])) === revision;
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
        const sessions = await findFolder(this.objects, root, git_store_SESSIONS);
        const entry = (await this.objects.tree(sessions)).get(session);
        const revision = folderOf(entry, [...git_store_SESSIONS, session].join('/'));
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
//# sourceMappingURL=git-store.js.map
// EXTERNAL MODULE: ./build/src/domain/definition.js
var definition = __webpack_require__(321);
// EXTERNAL MODULE: ./build/src/entrypoints/wire-github.js
var wire_github = __webpack_require__(8914);
;// CONCATENATED MODULE: ./build/src/entrypoints/wire-git.js
/** The git half of the composition root, loaded when a verb needs git. */













async function openGitParts({ root, state, liveness, options, folder, }) {
    const user = await (0,user_repository/* openUserRepository */.A)(root.path);
    const isRef = state.store === 'git' || state.store === 'api';
    const current = state.branch === definition/* CURRENT_BRANCH */.nW && isRef;
    const branch = current ? currentBranch(user.headRef, await (0,wire_github.runPlace)(options)) : state.branch;
    const remote = isRef ? await remoteAccess(user, state, options.token) : null;
    if (state.store === 'api' && remote === null)
        throw noRemote(state.remote);
    const pushed = await (0,own_repository/* openOwnRepository */.H)({ folder: (0,external_node_path_.join)(folder, 'git'), liveness, user, remote });
    const plain = state.store === 'api' ? await overApi(pushed, options) : pushed;
    const own = current
        ? {
            ...plain,
            refs: createFollowingRefs({
                inner: plain.refs,
                ref: `refs/heads/${branch}`,
                user,
                userGit: new git_git/* Git */.T({ gitDir: user.gitDir }),
                git: plain.git,
                remote: remote === null ? null : state.remote,
                lockFolder: (0,external_node_path_.join)(folder, 'checkout'),
                liveness,
                reporter: options.reporter,
            }),
        }
        : plain;
    const code = createCodeRepository({
        git: own.git,
        sourceGitDir: user.gitDir,
        tip: (name) => own.refs.codeTip(`refs/heads/${name}`),
        deepen: (commit) => own.refs.deepen(commit),
        obtain: (commit) => own.refs.obtain(commit),
    });
    return {
        own,
        code,
        store: createGitStore({
            repository: own,
            branch,
            shared: current,
            kind: isRef ? state.store : 'git',
            clock: system.systemClock,
        }),
        refs: own.userGit === null ? null : (0,own_refs/* createCodeRefs */.W)(own.userGit),
    };
}
/** The same repository, whose state branch moves by commits that the platform makes. */
async function overApi(repository, options) {
    const { createApiRefs } = await __webpack_require__.e(/* import() */ 3272).then(__webpack_require__.bind(__webpack_require__, 3272));
    const { refs: inner, git, reader } = repository;
    return {
        ...repository,
        refs: createApiRefs({ inner, git, reader, api: (0,wire_github.commitApi)(options), clock: system.systemClock }),
    };
}
function noRemote(name) {
    return new errors/* OrchestratorError */.jD('REMOTE_REFUSED', `State is to be committed over the API, and the repository has no remote ${JSON.stringify(name)} to read it from.`, 'Name the remote with `state: { remote: … }`, or choose `store: git`.');
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
//# sourceMappingURL=wire-git.js.map

/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitApi: () => (/* binding */ commitApi),
/* harmony export */   openArtifacts: () => (/* binding */ openArtifacts),
/* harmony export */   runPlace: () => (/* binding */ runPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85);
/** The half of the composition root that knows a workflow run and its platform, loaded when the state lives where only they can tell or write. */





/** What the run is for; null outside of a workflow. A comment on a pull request costs one request: its event does not name the branch. */
async function runPlace(options) {
    if (options.place !== undefined)
        return options.place;
    const { runFacts } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6683)]).then(__webpack_require__.bind(__webpack_require__, 6683));
    const facts = await runFacts(options.env, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    if (facts === null || facts.comment?.onPullRequest !== true || facts.pullRequest !== null)
        return facts;
    const api = await openApi(options);
    if (api === null)
        return facts;
    const { createPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2172)]).then(__webpack_require__.bind(__webpack_require__, 2172));
    const serverUrl = options.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const pulls = createPullRequests(api.api, { ...api.options, serverUrl });
    return { ...facts, pullRequest: await pulls.get(facts.comment.issue) };
}
/** Commits by the platform; nothing is asked of it before the first one. */
function commitApi(options) {
    const open = async () => {
        const api = await openApi(options);
        if (api === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('WRITE_REFUSED', 'Commits over the API need a workflow run with a token (contents: write).', 'Use the action inside a workflow, or choose `state: { store: git }`; nothing was changed.');
        const { createGraphqlCommits } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8867)]).then(__webpack_require__.bind(__webpack_require__, 8867));
        return createGraphqlCommits(api.api, api.options.repository);
    };
    return {
        createBranch: async (order) => (await open()).createBranch(order),
        commit: async (order) => (await open()).commit(order),
    };
}
/** The store of artifacts; `folder`: where this clone keeps what is not state. */
async function openArtifacts(options, folder) {
    const { createArtifactStore } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 4433));
    return createArtifactStore({
        remote: await remoteArtifacts(options),
        exchange: await artifactExchange(options),
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'artifacts'),
        reporter: options.reporter,
        repository: options.env['GITHUB_REPOSITORY'] ?? 'this repository',
    });
}
async function remoteArtifacts(options) {
    const api = await openApi(options);
    if (api === null)
        return null;
    const { createRemoteArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1114)]).then(__webpack_require__.bind(__webpack_require__, 1114));
    return createRemoteArtifacts(api.api, api.options.apiUrl);
}
async function artifactExchange({ env, reporter }) {
    const { hasResultsService } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(7408)]).then(__webpack_require__.bind(__webpack_require__, 7408));
    if (!hasResultsService(env))
        return null;
    const { createRunArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3044), __webpack_require__.e(2828)]).then(__webpack_require__.bind(__webpack_require__, 2828));
    return createRunArtifacts({ env, reporter, clock: _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_2__.systemClock, random: _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_2__.systemRandomness });
}
async function openApi(wish) {
    const { env, token, reporter } = wish;
    if (wish.api !== undefined)
        return wish.api;
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (token === null || repository === '')
        return null;
    const options = {
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
        repository,
        token,
        reporter,
        userAgent: `orchestrator/${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}`,
    };
    const { createApi } = await __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 4284));
    return { api: createApi(options), options };
}
//# sourceMappingURL=wire-github.js.map

/***/ })

};
