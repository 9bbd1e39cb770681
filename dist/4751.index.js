export const id = 4751;
export const ids = [4751,5449];
export const modules = {

/***/ 4874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   is: () => (/* binding */ gitWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _stores_disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5779);
/**
 * What went wrong with a git call, in the catalogue's terms and with git's own words.
 */


/** What git said, as one line without control characters: a server's words can never become a log command. */
function gitWords(stderr) {
    return stderr
        .split('\n')
        .map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
        .filter((line) => line !== '' && line !== 'remote:')
        .slice(-10)
        .join('; ')
        .slice(0, 1000);
}
/** A git process that did not come to life. */
function notStarted(cause) {
    const code = (0,_stores_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(cause);
    if (code !== 'ENOENT' && code !== 'EACCES')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('GIT_FAILED', `git could not be started: ${cause instanceof Error ? cause.message : String(cause)}`, 'Look at the message, and run the same command again; nothing was changed.', { cause });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('GIT_MISSING', 'git could not be started.', 'Install git 2.38 or newer and make sure it is on PATH.', { cause });
}
/** The error of a git call that had to succeed: `DISK_FULL`, else `GIT_FAILED` with git's own words. */
function gitFailed(args, result) {
    const verb = args.find((word) => !word.startsWith('-')) ?? 'git';
    if (/No space left on device|disk quota exceeded/i.test(result.stderr))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('DISK_FULL', `git ${verb} found no space left on the device.`, 'Free some space and run the same command again; nothing was changed.');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('GIT_FAILED', `git ${verb} ended with exit code ${result.code}: ${gitWords(result.stderr) || 'no message'}`, 'Look at the message; run `orchestrator status` to see that nothing was changed.');
}
//# sourceMappingURL=git-error.js.map

/***/ }),

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

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// UNUSED EXPORTS: gitProcesses

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/adapters/git/git-environment.js
/**
 * The environment of a git process: an allow-list of what may pass, and nothing of what an earlier step may have left (`GIT_*`).
 */
const PASSED_ON = [
    'PATH',
    'SYSTEMROOT',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
];
const PASSED_ON_AMBIENT = [
    'HOME',
    'USERPROFILE',
    'SSH_AUTH_SOCK',
    'SSH_AGENT_PID',
    'XDG_CONFIG_HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS',
    'USER',
    'LOGNAME',
];
/** Every variable that the process gets; there are no others. */
function gitEnvironment(settings) {
    const ambient = settings.configuration === 'ambient';
    return {
        ...passedOn(ambient ? [...PASSED_ON, ...PASSED_ON_AMBIENT] : PASSED_ON),
        LC_ALL: 'C',
        TZ: 'UTC',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_DIR: settings.gitDir,
        ...(ambient ? {} : isolation(settings)),
        ...places(settings),
        ...(settings.allocationLimit === undefined ? {} : { GIT_ALLOC_LIMIT: String(settings.allocationLimit) }),
        ...transport(settings),
    };
}
function passedOn(names) {
    const env = {};
    for (const name of names) {
        const value = process.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    return env;
}
function isolation(settings) {
    return {
        HOME: settings.gitDir,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    };
}
function places(settings) {
    const env = {};
    const { objectDirectory, alternates = [], workTree, indexFile } = settings;
    if (objectDirectory !== undefined)
        env['GIT_OBJECT_DIRECTORY'] = objectDirectory;
    if (alternates.length > 0)
        env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] = alternates
            .map(quoteAlternate)
            .join(process.platform === 'win32' ? ';' : ':');
    if (workTree !== undefined)
        env['GIT_WORK_TREE'] = workTree;
    if (indexFile !== undefined)
        env['GIT_INDEX_FILE'] = indexFile;
    return env;
}
function transport({ authorization, timeoutSeconds }) {
    const env = {};
    // A helper that talks HTTP outlives the git that is ended for taking too long, unless it gives up by itself.
    if (timeoutSeconds !== undefined)
        Object.assign(env, {
            GIT_HTTP_LOW_SPEED_LIMIT: '1',
            GIT_HTTP_LOW_SPEED_TIME: String(Math.max(1, Math.floor(timeoutSeconds / 2))),
        });
    if (authorization !== undefined)
        Object.assign(env, {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: `http.${authorization.urlPrefix}.extraHeader`,
            GIT_CONFIG_VALUE_0: `Authorization: ${authorization.header}`,
        });
    return env;
}
/** A path that holds the separator would silently be two paths; git reads a quoted one as it is meant. */
function quoteAlternate(path) {
    return /[:;"\n]/.test(path) && process.platform !== 'win32'
        ? `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`
        : path;
}
//# sourceMappingURL=git-environment.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/git-error.js
var git_error = __webpack_require__(4874);
;// CONCATENATED MODULE: ./build/src/adapters/git/git.js
/**
 * Runs git as a child process with a scrubbed environment and a fixed argument list. Everything of ours that writes objects or refs,
 * or talks to a remote, goes through here, from a git directory of our own: no config, hook, filter or attribute that somebody left in
 * the user's repository takes part. Callers never put outside text where an option could stand (`--end-of-options`).
 */




/** Counts processes for `bench/`: the number of git processes a commit costs is part of the contract. */
const gitProcesses = { started: 0 };
const STDERR_LIMIT = 64 * 1024;
class Git {
    settings;
    constructor(settings) {
        this.settings = settings;
    }
    with(changes) {
        return new Git({ ...this.settings, ...changes });
    }
    /** Runs git and answers whatever its exit code; throws only when git cannot be started (`GIT_MISSING`). */
    async run(args, stdin) {
        const child = this.start(args);
        const stdout = [];
        let stderr = '';
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => {
            if (stderr.length < STDERR_LIMIT)
                stderr += chunk.toString('utf8');
        });
        const closed = (0,external_node_events_.once)(child, 'close');
        if (stdin === undefined)
            child.stdin.end();
        else if (typeof stdin === 'string' || stdin instanceof Uint8Array)
            child.stdin.end(stdin);
        else
            stdin.pipe(child.stdin);
        const limit = endAfter(child, this.settings.timeoutSeconds);
        try {
            const [code] = await closed;
            return {
                code: typeof code === 'number' ? code : 128,
                stdout: Buffer.concat(stdout),
                stderr,
                timedOut: limit.reached(),
            };
        }
        catch (cause) {
            throw (0,git_error/* notStarted */.DY)(cause);
        }
        finally {
            limit.clear();
        }
    }
    /** Starts a git that the caller talks to over its streams; a git that cannot be started emits `error`. */
    start(args) {
        gitProcesses.started += 1;
        const child = (0,external_node_child_process_.spawn)('git', [...FIXED_OPTIONS, ...args], {
            env: gitEnvironment(this.settings),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // git may end before it has read everything; its exit code tells, not the broken pipe.
        child.stdin.on('error', () => undefined);
        return child;
    }
    /** Standard output of a call that must succeed, as bytes. Throws `GIT_FAILED` with git's own words. */
    async bytes(args, stdin) {
        const result = await this.run(args, stdin);
        if (result.code !== 0)
            throw (0,git_error/* gitFailed */.gk)(args, result);
        return result.stdout;
    }
    /** Standard output of a call that must succeed, as trimmed text. Throws `GIT_FAILED`. */
    async text(args, stdin) {
        return (await this.bytes(args, stdin)).toString('utf8').trim();
    }
}
/** Options of every call: no hooks, no pager, no auto-maintenance, no external transports, names printed as they are. */
const FIXED_OPTIONS = [
    '--no-pager',
    ...[
        'core.hooksPath=/dev/null',
        'core.fsmonitor=false',
        'core.quotePath=false',
        'core.autocrlf=false',
        'gc.auto=0',
        'maintenance.auto=false',
        'protocol.ext.allow=never',
        'core.attributesFile=/dev/null',
        'commit.gpgSign=false',
        'core.logAllRefUpdates=false',
    ].flatMap((setting) => ['-c', setting]),
];
/** Ends the child when its time is over: SIGTERM, then SIGKILL, then its pipes, which a grandchild may still hold. */
function endAfter(child, seconds) {
    if (seconds === undefined)
        return { reached: () => false, clear: () => undefined };
    let reached = false;
    let hard;
    const soft = setTimeout(() => {
        reached = true;
        child.kill('SIGTERM');
        hard = setTimeout(() => {
            child.kill('SIGKILL');
            child.stdout.destroy();
            child.stderr.destroy();
        }, 2000);
    }, seconds * 1000);
    return {
        reached: () => reached,
        clear: () => {
            clearTimeout(soft);
            clearTimeout(hard);
        },
    };
}
//# sourceMappingURL=git.js.map

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

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ attemptOrder)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_claim_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2355);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/* harmony import */ var _status_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);





/** The order for a live claim. Throws CLAIM_NOT_LIVE when the secret is not that of the task's claim. */
async function attemptOrder(loaded, claimed, now, places) {
    const { session } = loaded;
    const { task: id, secret } = claimed;
    const task = session.tasks.get(id);
    const claim = task?.claim ?? null;
    if (task === undefined || claim === null || claim.sha256 !== (0,_schema_claim_key_js__WEBPACK_IMPORTED_MODULE_1__/* .claimHash */ .HQ)(secret))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('CLAIM_NOT_LIVE', `The claim on ${id} is not live in version ${session.version}.`, 'Somebody settled it, or it was handed out anew; nothing was run.');
    return {
        session: session.id,
        task: task.spec,
        attempt: claim.attempt,
        claim: secret,
        baseSha: claim.baseSha,
        agent: agentOf(loaded, task),
        prompt: await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)(loaded, (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .promptPath */ .AN)(id), task.spec.promptSha256),
        feedback: feedbackOf(task),
        state: stateText(session, now),
        inputs: await inputsOf(loaded, task),
        schemas: session.definition.schemas,
        maxOutputBytes: session.definition.limits.maxOutputBytes,
        deadline: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(now, task.spec.timeoutSeconds),
        ...places,
    };
}
const stateTexts = new WeakMap();
/** `status --json` at the claim's version, made once for all claims of a wave. */
function stateText(session, now) {
    const text = stateTexts.get(session) ?? `${(0,_status_document_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(session, now)}\n`;
    stateTexts.set(session, text);
    return text;
}
function agentOf(loaded, task) {
    const agent = Object.entries(loaded.session.definition.agents).find(([name]) => name === task.spec.agent)?.[1];
    if (agent === undefined)
        throw new Error(`Internal error: task ${task.spec.id} names agent ${task.spec.agent}, which the definition lacks`);
    return agent;
}
/** What the last attempt that did not make it was told. */
function feedbackOf(task) {
    const last = task.attempts.filter(({ outcome }) => outcome !== null).at(-1);
    return last === undefined || last.outcome === 'succeeded' ? null : (last.reason ?? last.outcome);
}
async function inputsOf(loaded, task) {
    const inputs = [];
    for (const { path, producer, output } of task.spec.inputs) {
        if (producer === null || output === null)
            continue;
        for (const digest of loaded.session.tasks.get(producer)?.outputDigests ?? []) {
            const below = digest.path.startsWith(output.endsWith('/') ? output : `${output}/`);
            if (digest.source || (digest.path !== output && !below))
                continue;
            const bytes = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)(loaded, (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(producer, digest.path), digest.sha256);
            inputs.push({
                path: below
                    ? `${path.replace(/\/$/, '')}/${digest.path.slice(output.replace(/\/$/, '').length + 1)}`
                    : path,
                producer,
                output: digest.path,
                bytes,
            });
        }
    }
    return inputs;
}
//# sourceMappingURL=attempt-order.js.map

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

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPhase),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/* harmony import */ var _schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/** `03-implementation/01-parse`, or `01-parse`, `implementation/parse`, `parse` where only one task is meant. */
function findTask(session, text) {
    const wanted = text.replace(/^\.?\//, '').replace(/\.md$/, '');
    for (const meant of [same, endsWith, endsWithBare]) {
        const hits = [];
        for (const task of session.tasks)
            if (meant(task.spec.id, wanted))
                hits.push(task);
        if (hits[0] !== undefined && hits.length === 1)
            return { kind: 'found', value: hits[0] };
        if (hits.length > 1)
            return unknown('UNKNOWN_TASK', `${quoted(text)} may mean ${hits.length} tasks.`, `Say which: ${hits
                .slice(0, 8)
                .map(({ spec }) => spec.id)
                .join(', ')}`);
    }
    const near = nearest(session, wanted);
    return unknown('UNKNOWN_TASK', `There is no task ${quoted(text)} in session ${session.id}.`, near.length === 0 ? 'See: orchestrator status' : `Did you mean: ${near.join(', ')}`);
}
/** `03-implementation`, or `implementation`. */
function findPhase(session, text) {
    const ids = session.phases.map(({ id }) => id);
    const exact = ids.find((id) => id === text);
    const loose = ids.filter((id) => bare(id) === text);
    const hit = exact ?? (loose.length === 1 ? loose[0] : undefined);
    if (hit !== undefined)
        return { kind: 'found', value: hit };
    const near = (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(text, [...ids, ...ids.map(bare)]);
    return unknown('UNKNOWN_PHASE', `There is no phase ${quoted(text)} in session ${session.id}.`, `${near === undefined ? '' : `Did you mean ${near}? `}Phases: ${ids.slice(0, 20).join(', ')}`);
}
function same(id, wanted) {
    return id === wanted;
}
function endsWith(id, wanted) {
    return id.endsWith(`/${wanted}`);
}
function endsWithBare(id, wanted) {
    const plain = id.split('/').map(bare).join('/');
    return plain === wanted || plain.endsWith(`/${wanted}`);
}
/** Without the `NN-` that orders folders and files. */
function bare(segment) {
    return segment.replace(/^\d+-/, '');
}
/** Ids whose whole, last segment or bare last segment is close to what was typed, the closest first. */
function nearest(session, wanted) {
    const most = Math.max(2, Math.floor(Math.min(wanted.length, 60) / 3));
    const close = [];
    let seen = 0;
    for (const { spec } of session.tasks) {
        seen += 1;
        if (seen > 5000)
            break;
        const last = spec.id.split('/').at(-1) ?? spec.id;
        const distance = Math.min(...[spec.id, last, bare(last)].map((name) => (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted.toLowerCase(), name.toLowerCase(), most)));
        if (distance <= most)
            close.push({ id: spec.id, distance });
    }
    return close
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, 3)
        .map(({ id }) => id);
}
function unknown(code, message, remedy) {
    return { kind: 'refused', rejection: { code, message, remedy } };
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 120));
}
//# sourceMappingURL=find-by-name.js.map

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

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   S7: () => (/* binding */ statusDocument)
/* harmony export */ });
/* unused harmony export STATUS_DOCUMENT */
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9312);


const STATUS_DOCUMENT = 'orchestrator/status/1';
function statusDocument(session, now, report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now)) {
    return {
        schema: STATUS_DOCUMENT,
        session: session.id,
        version: session.version,
        title: session.definition.title,
        status: report.status,
        status_reason: session.statusReason,
        health: report.health,
        health_reasons: report.healthReasons,
        phase: report.phase,
        created_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.createdAt),
        updated_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.updatedAt),
        code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
        progress: report.progress,
        phases: report.phases.map(({ id, status, gate, progress }) => ({
            id,
            title: session.definition.phases.find((phase) => phase.id === id)?.title ?? id,
            status,
            gate,
            progress,
        })),
        tasks: report.tasks.map(rowOf),
    };
}
function rowOf({ task, explanation }) {
    return {
        id: task.spec.id,
        title: task.spec.title,
        phase: task.spec.phase,
        status: task.status,
        standing: explanation.standing,
        code: explanation.code,
        attempts: task.attempts.length,
        duration_seconds: task.attempts.at(-1)?.durationSeconds ?? null,
        evidence: task.evidence,
        blocked_by: explanation.blockedBy,
        waiting_for: explanation.waitingFor,
        reason: task.status === 'completed' ? null : (explanation.because[0]?.text ?? null),
    };
}
/** Tasks never change, and nothing but themselves explains those that are over. */
const endedRows = new WeakMap();
function rowText(report) {
    if (report.explanation.standing !== 'over')
        return JSON.stringify(rowOf(report));
    const text = endedRows.get(report.task) ?? JSON.stringify(rowOf(report));
    endedRows.set(report.task, text);
    return text;
}
/** The document as one line of JSON. A run needs it at every step. */
function statusLine(session, now) {
    const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now);
    const { tasks: none, ...rest } = statusDocument(session, now, { ...report, tasks: [] });
    const head = JSON.stringify({ ...rest, tasks: none });
    return `${head.slice(0, -2)}${report.tasks.map(rowText).join(',')}]}`;
}
//# sourceMappingURL=status-document.js.map

/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once, unless somebody else sees to that. */
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;
/**
 * `asked` is called at the first signal. With `second` as `go-on`, further signals change nothing: a workflow's runner sends several, kills by
 * itself, and what is being written until then must not be cut off.
 */
function interruption(asked = () => undefined, second = 'exit') {
    const controller = new AbortController();
    const handler = () => {
        if (controller.signal.aborted && second === 'exit')
            process.exit(INTERRUPTED);
        if (controller.signal.aborted)
            return;
        controller.abort();
        asked();
    };
    process.on('SIGINT', handler);
    process.on('SIGTERM', handler);
    return {
        signal: controller.signal,
        release: () => {
            process.off('SIGINT', handler);
            process.off('SIGTERM', handler);
        },
    };
}
//# sourceMappingURL=interruption.js.map

/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ run_execute)
});

// EXTERNAL MODULE: ./build/src/app/dry-run.js
var dry_run = __webpack_require__(5752);
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/domain/status.js
var domain_status = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/src/app/advance.js
var advance = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/attempt-leftovers.js

/** So many at a time: removing costs as much as the making did, and has all the time in the world. */
const MOST = 32;
/** Key of an attempt's local folder: known to whoever reads the state, unlike the claim's secret. */
function keyOf(claimSha256) {
    return claimSha256.slice(0, 16);
}
class AttemptLeftovers {
    #context;
    #session;
    #keys = [];
    #removed = Promise.resolve();
    constructor(context, session) {
        this.#context = context;
        this.#session = session;
    }
    /** Attempts that were folded: their reports are part of the state now. */
    add(keys) {
        this.#keys.push(...keys);
        if (this.#keys.length >= MOST)
            this.#remove();
    }
    /** Resolves when all that was added is gone. */
    async finish() {
        this.#remove();
        await this.#removed;
    }
    #remove() {
        const { local, reporter } = this.#context;
        const removed = local.discard(this.#session, this.#keys.splice(0)).catch((cause) => {
            reporter.warn(`Folders of attempts that are over could not be removed: ${String(cause)}`);
        });
        this.#removed = Promise.all([this.#removed, removed]);
    }
    /**
     * Removes what is left of attempts whose claim is gone. The folders are listed before the session is read: a folder is made after its claim was
     * committed, so one that was there and has no claim belongs to nobody, whoever else runs.
     */
    async sweep(known) {
        const { local, store } = this.#context;
        const keys = await local.keys(this.#session);
        if (keys.length === 0)
            return;
        const session = (await (0,session_files/* loadSession */.L6)(store, this.#session))?.session ?? known;
        const live = new Set(session.running.map((task) => keyOf(session.tasks.get(task)?.claim?.sha256 ?? '')));
        for (const key of keys) {
            if (live.has(key))
                continue;
            await local.endSurvivors(this.#session, key);
            await local.discard(this.#session, [key]);
        }
    }
}
//# sourceMappingURL=attempt-leftovers.js.map
// EXTERNAL MODULE: ./build/src/app/attempt-order.js
var attempt_order = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/app/fold-reports.js + 3 modules
var fold_reports = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/src/app/planner.js + 2 modules
var planner = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/src/app/settle-claims.js
var settle_claims = __webpack_require__(6782);
// EXTERNAL MODULE: ./build/src/app/transact.js + 8 modules
var transact = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/src/app/run.js









/** Another holder's claims are looked at again this often. */
const POLL_MILLISECONDS = 2_000;
/** While others still run, a first report waits this long for more: they share one transaction, and so do the claims that follow. */
const LINGER_MILLISECONDS = 8;
const QUEUE_SECONDS = 0;
async function run(context, loaded, options) {
    return new LocalRun(context, loaded, options).untilNothingMoves();
}
/** An attempt that ended here without a report that counts will never bring one. */
function settleUnreported(draft, { task, attempt, sha256 }, now) {
    if (draft.session.tasks.get(task)?.claim?.sha256 !== sha256)
        return;
    const reason = 'The attempt ended without a report that can be read.';
    draft.ask({ type: 'settle_claim', now, actor: app_context/* ORCHESTRATOR */.zt, task, attempt, outcome: 'lost', reason });
}
class LocalRun {
    #context;
    #options;
    #planner = new planner/* Planner */.x();
    #active = new Map();
    #finished = [];
    #leftovers;
    #stop = new AbortController();
    #loaded;
    #broken;
    #applied = 0;
    /** Somebody else may have written since: read again before the next decision. */
    #stale = false;
    #decidedAt;
    #wake = () => undefined;
    constructor(context, loaded, options) {
        this.#context = context;
        this.#leftovers = new AttemptLeftovers(context, loaded.session.id);
        this.#loaded = loaded;
        this.#options = options;
        this.#decidedAt = context.clock.now();
        const stop = () => {
            this.#stop.abort();
            this.#wake();
        };
        if (options.signal.aborted)
            stop();
        else
            options.signal.addEventListener('abort', stop, { once: true });
    }
    async untilNothingMoves() {
        try {
            await this.#leftovers.sweep(this.#loaded.session);
            let salvaged = await this.#salvage();
            for (;;) {
                await this.#step(salvaged);
                salvaged = [];
                if (this.#finished.length > 0)
                    continue;
                if (this.#active.size === 0 && !(await this.#worthWaiting()))
                    break;
                if (this.#active.size > 0)
                    await this.#nextEvent();
            }
        }
        catch (cause) {
            this.#stop.abort();
            throw cause;
        }
        await this.#leftovers.finish();
        await this.#leftovers.sweep(this.#loaded.session);
        if (this.#broken !== undefined)
            throw this.#broken;
        return { loaded: this.#loaded, conclusion: this.#conclusion(), applied: this.#applied };
    }
    #conclusion() {
        const { session } = this.#loaded;
        if (this.#options.signal.aborted)
            return 'interrupted';
        const phase = session.phases.find(({ id }) => id === this.#options.phase);
        if (phase?.status === 'completed')
            return 'phase-completed';
        if (phase?.status === 'pending')
            return 'phase-closed';
        return (0,advance/* conclusionOf */.vu)(session, this.#context.clock.now());
    }
    /** Reports that a killed run left behind finished, and the end of agents that outlived it. */
    async #salvage() {
        const reports = [];
        const { session } = this.#loaded;
        for (const id of session.running) {
            const claim = session.tasks.get(id)?.claim;
            if (claim?.holder.kind !== 'local' || this.#context.liveness.probe(claim.holder) !== 'dead')
                continue;
            const key = keyOf(claim.sha256);
            await this.#context.local.endSurvivors(session.id, key);
            const left = await this.#context.inbox.list(this.#context.local.reportFolder(session.id, key));
            reports.push(...left.filter(({ kind }) => kind === 'report'));
        }
        return reports;
    }
    /** One transaction: what came back is folded, what is dead is settled, what is ready is claimed. Then the claimed attempts start. */
    async #step(salvaged) {
        const context = this.#context;
        const batch = this.#finished.splice(0);
        const received = [...salvaged, ...batch.flatMap((item) => item.received)];
        const own = new Set([...this.#active.values()].map(({ claim }) => claim.sha256));
        const id = this.#loaded.session.id;
        const done = await (0,transact/* transact */.h)(context, id, (0,app_context/* transaction */.Rn)(context, id, 'run', this.#stale ? undefined : this.#loaded), async (draft) => {
            const now = context.clock.now();
            this.#decidedAt = now;
            const before = draft.session;
            const { results, code } = await (0,fold_reports/* foldReports */.h)(context, draft, received);
            for (const { active } of batch)
                settleUnreported(draft, active.claim, now);
            (0,settle_claims/* settleDeadClaims */.XP)(context, draft, now, { ...settle_claims/* NOBODY */.oQ, except: own });
            this.#planner.follow(before, draft.events, draft.session);
            const claims = this.#planner.claim(context, draft, {
                now,
                most: this.#capacity(),
                holder: context.liveness.self(),
                baseSha: await code.at(),
                wave: null,
                queueSeconds: () => QUEUE_SECONDS,
                phase: this.#options.phase,
                task: null,
                missingInputs: await (0,planner/* missingTreeInputs */.k)(context, draft.session, code),
            });
            return { results, claims };
        });
        this.#loaded = done.loaded ?? this.#loaded;
        this.#stale = false;
        this.#tell(done.value.results);
        for (const claim of done.value.claims)
            this.#launch(claim);
        this.#options.observer.changed(this.#loaded.session, [...this.#active.values()]);
        this.#leftovers.add(batch.map(({ active }) => active.key));
    }
    #capacity() {
        if (this.#stop.signal.aborted || this.#broken !== undefined)
            return 0;
        return ((this.#options.maxParallel ?? this.#loaded.session.definition.limits.maxConcurrentAgents) -
            this.#active.size);
    }
    #tell(results) {
        const { observer } = this.#options;
        const { session } = this.#loaded;
        for (const result of results) {
            if ('code' in result) {
                observer.ignored(result);
                continue;
            }
            this.#applied += 1;
            observer.applied(result, session);
            if (result.status !== 'failed')
                continue;
            const task = [...session.tasks].find(({ spec }) => spec.id === result.task);
            if (task !== undefined)
                observer.alert(`ALERT: Task ${result.task} failed, blocking ${(0,domain_status/* blockedBy */.yJ)(session, task.spec.id)} tasks`);
        }
    }
    #launch(claim) {
        const since = this.#context.clock.now();
        const active = {
            claim,
            key: keyOf(claim.sha256),
            task: claim.task,
            attempt: claim.attempt,
            since,
        };
        this.#active.set(claim.secret, active);
        this.#options.observer.started(claim, this.#loaded.session);
        void this.#execute(active, this.#loaded).then((received) => this.#ended(active, received), (cause) => {
            this.#break(cause);
            this.#ended(active, []);
        });
    }
    async #execute(active, loaded) {
        const { local, clock, runner, inbox } = this.#context;
        const { id } = loaded.session;
        const reportFolder = local.reportFolder(id, active.key);
        const places = { reportFolder, logFile: local.logFile(id, active.claim.task, active.attempt) };
        const order = await (0,attempt_order/* attemptOrder */.u)(loaded, active.claim, clock.now(), places);
        await runner.run(order, {
            signal: this.#stop.signal,
            started: (marker) => local.started(id, active.key, marker),
            line: (text) => this.#options.observer.line(active.task, text),
            leaveFolder: true,
        });
        return inbox.list(reportFolder);
    }
    /** The machine is broken (no space, no git): nothing new starts, what runs is ended, and the error is thrown at the end. */
    #break(cause) {
        this.#broken ??= cause;
        this.#stop.abort();
    }
    #ended(active, received) {
        this.#active.delete(active.claim.secret);
        this.#finished.push({ active, received });
        this.#wake();
    }
    /** Waits until an attempt ends, a backoff is over, or somebody interrupts. */
    async #nextEvent() {
        if (this.#finished.length === 0)
            await this.#sleep(this.#untilBackoffEnds());
        if (this.#finished.length > 0 && this.#active.size > 0 && !this.#stop.signal.aborted)
            await this.#context.clock.sleep(LINGER_MILLISECONDS, this.#stop.signal);
    }
    /** Sleeps until woken, at most so many milliseconds (null: as long as it takes). */
    async #sleep(milliseconds) {
        const woken = new AbortController();
        await new Promise((resolve) => {
            this.#wake = resolve;
            if (milliseconds !== null)
                void this.#context.clock.sleep(milliseconds, woken.signal).then(resolve);
        });
        woken.abort();
    }
    #untilBackoffEnds() {
        // As of the last decision: a backoff that ended since then is still to be acted on.
        const end = (0,domain_status/* nextBackoffEnd */.Ne)(this.#loaded.session, this.#decidedAt);
        return end === null ? null : Math.max(50, (end - this.#context.clock.now()) * 1000);
    }
    /** With nothing of ours running: is there a backoff to sit out, or somebody else's claim that may end? Waits a while when there is. */
    async #worthWaiting() {
        if (this.#stop.signal.aborted || this.#broken !== undefined)
            return false;
        const { session } = this.#loaded;
        if (session.status !== 'in_progress')
            return false;
        const backoff = this.#untilBackoffEnds();
        if (backoff === null && session.running.length === 0)
            return false;
        await this.#sleep(Math.min(backoff ?? POLL_MILLISECONDS, POLL_MILLISECONDS));
        this.#stale = true;
        return true;
    }
}
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: ./build/src/app/start.js
var start = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/src/app/status-document.js
var status_document = __webpack_require__(6697);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/conclusion-text.js
var conclusion_text = __webpack_require__(5029);
// EXTERNAL MODULE: ./build/src/report/status-text.js
var status_text = __webpack_require__(662);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/src/report/run-summary.js





const WORDS = {
    completed: ['Completed', 'green'],
    'phase-completed': ['The phase is completed', 'green'],
    'phase-closed': ['The phase has not opened yet', 'yellow'],
    approval: ['Waits for an approval', 'yellow'],
    paused: ['Paused', 'yellow'],
    waiting: ['Waits', 'yellow'],
    budget: ['The budget is spent', 'yellow'],
    work: ['Stopped; there is more work', 'yellow'],
    interrupted: ['Interrupted', 'yellow'],
    blocked: ['Stopped: blocked', 'red'],
    failed: ['Failed', 'red'],
    cancelled: ['Cancelled', 'red'],
};
/** Line by line. */
function runSummary(session, report, ending, style) {
    const [text, colour] = WORDS[ending.conclusion] ?? [ending.conclusion, 'yellow'];
    const took = `${(0,duration_text/* counted */.h)(ending.applied, 'attempt')} in ${(0,duration_text/* durationText */.S)(ending.elapsedSeconds)}`;
    return [
        `${(0,report_style/* paint */.nI)(style, colour, text)}: ${(0,status_text/* countsText */.WN)(report.progress)} (${took})`,
        ...waitsFor(session, report, ending.conclusion),
        ...(0,status_text/* phaseLines */.tX)(report, style),
        '',
        ...changeLines(session),
        `State: ${(0,plain_text/* plainText */.wh)(ending.location, 300)}, version ${session.version}`,
        ...(0,status_text/* attentionLines */.Qr)(session, report, style),
        ...(ending.look.length === 0 ? [] : ['', 'Look:', ...ending.look.map((line) => `  ${line}`)]),
        ...(ending.next === null ? [] : ['', `Go on with: ${ending.next}`]),
    ];
}
/** What exactly is waited for, where the heading alone does not say. */
function waitsFor(session, report, conclusion) {
    return ['blocked', 'waiting', 'approval', 'budget'].includes(conclusion)
        ? [`  ${(0,conclusion_text/* standText */.s)(session, report).text}`]
        : [];
}
function changeLines(session) {
    let commits = 0;
    let files = 0;
    let outputs = 0;
    let bytes = 0;
    for (const task of session.tasks) {
        if (task.change !== null) {
            commits += 1;
            files += task.change.files;
        }
        for (const digest of task.outputDigests) {
            if (digest.source)
                continue;
            outputs += 1;
            bytes += digest.bytes;
        }
    }
    const code = session.code === null
        ? 'Code: agents worked in place, nothing was merged'
        : `Code: ${(0,duration_text/* counted */.h)(commits, 'change')} merged into branch ${session.code.branch} (${(0,duration_text/* counted */.h)(files, 'file')} touched)`;
    return [code, `Outputs: ${(0,duration_text/* counted */.h)(outputs, 'file')}, ${bytes} bytes, kept with the state`];
}
//# sourceMappingURL=run-summary.js.map
// EXTERNAL MODULE: ./build/src/report/wave-text.js
var wave_text = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/schema/nearest-name.js
var nearest_name = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/example.js
/** `run --example`: a copy of an example as a fresh repository with one commit, so that nothing of the reader's own can be touched. */









const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Whose commit it is; only for this one. */
const IDENTITY = {
    GIT_AUTHOR_NAME: 'Orchestrator example',
    GIT_AUTHOR_EMAIL: 'example@localhost',
    GIT_COMMITTER_NAME: 'Orchestrator example',
    GIT_COMMITTER_EMAIL: 'example@localhost',
};
/** The folder of the new repository. Throws USAGE for an unknown example. */
async function exampleRepository(name, env) {
    const source = (0,external_node_path_.join)(examplesFolder(), known(name));
    // The real path, because git answers with it.
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `orchestrator-${name}-`)));
    await (0,promises_.cp)(source, folder, { recursive: true });
    const git = async (...words) => {
        await execute('git', ['-C', folder, ...words], { env: { ...quiet(env), ...IDENTITY } }).catch((cause) => {
            const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
            throw new errors/* OrchestratorError */.jD(missing ? 'GIT_MISSING' : 'GIT_FAILED', `git ${words[0] ?? ''} in ${folder} failed: ${cause instanceof Error ? cause.message : String(cause)}`, missing ? 'Install git 2.38 or newer.' : 'Run the command there yourself to see why.', { cause });
        });
    };
    await git('init', '--quiet', '--template=', '--initial-branch=main');
    await git('add', '--all', '--force');
    await git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', `--message=The ${name} example`);
    return folder;
}
/** Nothing of a repository around this process, and nobody's configuration. */
function quiet(env) {
    const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(own),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    };
}
function known(name) {
    const names = (0,external_node_fs_.readdirSync)(examplesFolder(), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    if (names.includes(name))
        return name;
    const near = (0,nearest_name/* nearestName */.q)(name, names);
    throw new errors/* OrchestratorError */.jD('USAGE', `There is no example ${JSON.stringify(name.slice(0, 80))}.`, near === undefined ? `Examples: ${names.join(', ')}` : `Did you mean: --example ${near}`);
}
/** `examples/` of the package that this file is part of, bundled or not. */
function examplesFolder() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let folder = here;; folder = (0,external_node_path_.dirname)(folder)) {
        const found = (0,external_node_path_.join)(folder, 'examples');
        if ((0,external_node_fs_.existsSync)(found) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'package.json')) && folder !== here)
            return found;
        if ((0,external_node_path_.dirname)(folder) === folder)
            throw new errors/* OrchestratorError */.jD('USAGE', `The examples are not beside this program (${here}).`, 'Clone the repository and run node dist/index.js there.');
    }
}
//# sourceMappingURL=example.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/cli/interruption.js
var interruption = __webpack_require__(929);
// EXTERNAL MODULE: ./build/src/domain/session.js
var domain_session = __webpack_require__(5486);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/live-display.js




const FRAME_MILLISECONDS = 100;
const MOST_PHASES = 12;
const ESC = String.fromCharCode(0x1b);
class LiveDisplay {
    #terminal;
    #now;
    #lastLines = new Map();
    #clock;
    #session = null;
    #active = [];
    #drawn = 0;
    #drawnAt = 0;
    #timer = null;
    /** `now`: seconds since 1970. */
    constructor(terminal, now) {
        this.#terminal = terminal;
        this.#now = now;
        this.#clock = setInterval(() => this.#soon(), 1000);
        this.#clock.unref();
    }
    event(line) {
        this.#clear();
        this.#terminal.draw(`${line}\n`);
        this.#draw();
    }
    changed(session, active) {
        this.#session = session;
        this.#active = active;
        const running = new Set(active.map(({ task }) => task));
        for (const task of this.#lastLines.keys())
            if (!running.has(task))
                this.#lastLines.delete(task);
        this.#soon();
    }
    line(task, text) {
        this.#lastLines.set(task, (0,plain_text/* plainText */.wh)(text, 300));
        this.#soon();
    }
    close() {
        clearInterval(this.#clock);
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#clear();
    }
    #soon() {
        if (this.#timer !== null)
            return;
        const wait = Math.max(0, FRAME_MILLISECONDS - (performance.now() - this.#drawnAt));
        this.#timer = setTimeout(() => {
            this.#timer = null;
            this.#draw();
        }, wait);
        this.#timer.unref();
    }
    #clear() {
        if (this.#drawn > 0)
            this.#terminal.draw(`${ESC}[${this.#drawn}A${ESC}[J`);
        this.#drawn = 0;
    }
    #draw() {
        if (this.#session === null)
            return;
        const { columns, rows } = this.#terminal.size();
        const style = { ...this.#terminal.err, columns };
        const lines = this.#lines(this.#session, style).slice(0, Math.max(1, rows - 2));
        this.#clear();
        this.#terminal.draw(`${lines.join('\n')}\n`);
        this.#drawn = lines.length;
        this.#drawnAt = performance.now();
    }
    #lines(session, style) {
        const columns = style.columns ?? 80;
        const width = Math.min(Math.max(...session.phases.map(({ id }) => id.length)), Math.max(10, columns - 40));
        const phases = shownPhases(session).map(({ id, status, tally }) => {
            const total = (0,domain_session/* tallyTotal */.Lp)(tally) - tally.cancelled;
            const done = tally.completed + tally.skipped;
            const percent = status === 'completed' ? 100 : total === 0 ? 0 : (100 * done) / total;
            const rest = tally.failed > 0 ? `, ${tally.failed} failed` : '';
            return `${(0,report_style/* phaseMark */.lW)(style, status)} ${(0,plain_text/* cut */.Jj)(id, width).padEnd(width)} ${(0,report_style/* bar */.M0)(style, percent, 16)} ${done}/${total}${rest}`;
        });
        return ['', ...phases, ...this.#active.map((attempt) => this.#running(attempt, style))];
    }
    #running({ task, attempt, since }, style) {
        const columns = style.columns ?? 80;
        const again = attempt > 1 ? ` attempt ${attempt}` : '';
        const head = (0,plain_text/* cut */.Jj)(`${task}${again}  ${elapsedText(this.#now() - since)}`, columns - 4);
        const room = columns - [...head].length - 7;
        const last = this.#lastLines.get(task) ?? '';
        const tail = room > 8 && last !== '' ? `  ${(0,report_style/* paint */.nI)(style, 'dim', (0,plain_text/* cut */.Jj)(last, room))}` : '';
        return `  ${(0,report_style/* mark */.Gy)(style, 'in_progress')} ${head}${tail}`;
    }
}
/** The clock of sessions knows whole seconds. */
function elapsedText(seconds) {
    return seconds < 60 ? `${Math.max(0, Math.round(seconds))} s` : (0,duration_text/* durationText */.S)(seconds);
}
/** Around the open phase when there are too many. */
function shownPhases(session) {
    if (session.phases.length <= MOST_PHASES)
        return session.phases;
    const open = Math.max(0, session.phases.findIndex(({ status }) => status !== 'completed'));
    const start = Math.max(0, Math.min(open - 3, session.phases.length - MOST_PHASES));
    return session.phases.slice(start, start + MOST_PHASES);
}
//# sourceMappingURL=live-display.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/program-name.js
/** How the reader called this program, so that printed commands can be pasted as they are. */

/** `orchestrator` when it is installed under that name, else `node <path of the bundle>`. */
function programName(script) {
    if (script === undefined || /^orchestrator(?:\.cmd)?$/.test((0,external_node_path_.basename)(script)))
        return 'orchestrator';
    return `node ${shellWord((0,external_node_path_.resolve)(script))}`;
}
/** The word, quoted where a shell would take it apart. */
function shellWord(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=program-name.js.map
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/run-progress.js




/** Without a terminal: plain lines, and nothing of what agents print (it is in their logs). */
function plainView(terminal) {
    return {
        event: (line) => terminal.note(line),
        changed: () => undefined,
        line: () => undefined,
        close: () => undefined,
    };
}
function progressObserver(terminal, view) {
    const style = terminal.err;
    const event = (text) => view.event(`${(0,report_style/* paint */.nI)(style, 'dim', timeOfDay(new Date()))} ${text}`);
    return {
        changed: (session, active) => view.changed(session, active),
        started: ({ task, attempt }) => {
            if (!terminal.live)
                event(`${(0,report_style/* mark */.Gy)(style, 'in_progress')} ${task}${attempt > 1 ? ` (attempt ${attempt})` : ''}`);
        },
        line: (task, text) => view.line(task, text),
        applied: (result, session) => event(appliedText(result, session)),
        ignored: ({ task, code, reason }) => event(`${(0,report_style/* mark */.Gy)(style, 'blocked')} ignored a report of ${(0,plain_text/* plainText */.wh)(task)}: ${code}, ${(0,plain_text/* plainText */.wh)(reason)}`),
        alert: (text) => {
            if (terminal.live)
                view.event((0,report_style/* paint */.nI)(style, 'red', (0,plain_text/* plainText */.wh)(text, 1000)));
            else
                terminal.warn((0,plain_text/* plainText */.wh)(text, 1000));
        },
    };
    function appliedText(result, session) {
        const task = (0,ids/* isTaskId */.XJ)(result.task) ? session.tasks.get(result.task) : undefined;
        const seconds = task?.attempts.find(({ n }) => n === result.attempt)?.durationSeconds ?? null;
        const took = seconds === null ? '' : ` (${(0,duration_text/* durationText */.S)(seconds)})`;
        if (result.status === 'completed')
            return `${(0,report_style/* mark */.Gy)(style, 'completed')} ${result.task}${took}`;
        const reason = result.reason === null ? '' : `: ${(0,plain_text/* plainText */.wh)(result.reason)}`;
        const again = result.status === 'pending' ? ', will be tried again' : `, ${result.status}`;
        const look = result.status === 'failed' ? 'failed' : 'blocked';
        return `${(0,report_style/* mark */.Gy)(style, look)} ${result.task}${took} ${result.outcome}${again}${reason}`;
    }
}
/** `12:03:05`, where the reader is. */
function timeOfDay(at) {
    return [at.getHours(), at.getMinutes(), at.getSeconds()]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');
}
//# sourceMappingURL=run-progress.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/user-repository.js + 1 modules
var user_repository = __webpack_require__(5449);
// EXTERNAL MODULE: ./build/src/domain/definition.js
var definition = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/where-to-look.js
/** Commands that show what a session changed, for the end of a run. */



/** In the order in which one would try them. */
async function whereToLook(session, options) {
    const { program, root, cwd } = options;
    const { code } = session;
    const lines = root === cwd ? [] : [`cd ${shellWord(root)}`];
    if (code !== null && [...session.tasks].some(({ change }) => change !== null)) {
        const remote = await remoteName(session, root);
        if (remote !== null)
            lines.push(`git fetch ${shellWord(remote)} ${code.branch}`);
        const tip = remote === null ? code.branch : 'FETCH_HEAD';
        lines.push(`git log --oneline --stat ${code.baseSha.slice(0, 12)}..${tip}`);
    }
    lines.push(...(await outputLines(session, options)));
    return [...lines, `${program} status`, `${program} log`, `${program} verify`];
}
/** How to read the last output: the result, where tasks go from analysis to report. */
async function outputLines(session, { root }) {
    const { store, branch } = session.definition.state;
    // Added tasks come last in the table, so the order of the phases counts.
    const made = [...session.tasks].filter(({ status, outputDigests }) => status === 'completed' && outputDigests.some(({ source }) => !source));
    const phase = session.phases.findLast(({ id }) => made.some(({ spec }) => spec.phase === id))?.id;
    const last = made.findLast(({ spec }) => spec.phase === phase);
    const files = last?.outputDigests.filter(({ source }) => !source).map(({ path }) => path) ?? [];
    const file = files.find((path) => path.endsWith('.md')) ?? files[0];
    if (last === undefined || file === undefined)
        return [];
    const path = `.orchestrator/sessions/${session.id}/outputs/${last.spec.id}/${file}`;
    // What is on the branch that is checked out is in the work tree.
    if (store === 'file' || branch === definition/* CURRENT_BRANCH */.nW)
        return [`cat ${shellWord(path)}`];
    if (store === 'artifact')
        return [];
    const remote = await remoteName(session, root);
    const show = `git show ${shellWord(`${remote === null ? branch : 'FETCH_HEAD'}:${path}`)}`;
    return remote === null ? [show] : [`git fetch ${shellWord(remote)} ${shellWord(branch)}`, show];
}
/** The remote that holds the session's branch; null when it is in the repository itself. */
async function remoteName(session, root) {
    const { store, remote } = session.definition.state;
    if (store === 'file')
        return null;
    const user = await (0,user_repository/* openUserRepository */.A)(root);
    return (await user.remote(remote)) === null ? null : remote;
}
//# sourceMappingURL=where-to-look.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/run.js


















async function run_execute(call) {
    const example = call.options.text('example');
    if (example === null)
        return inRoot(call, null);
    if (call.options.flag('dry-run') || call.options.text('session') !== null)
        throw new errors/* OrchestratorError */.jD('USAGE', '--example goes with neither --dry-run nor --session.', 'Run the example first; its folder is printed.');
    const folder = await exampleRepository(example, call.env);
    call.terminal.note(`Example ${example} is now a repository of its own: ${folder}`);
    return inRoot(call, folder);
}
async function inRoot(call, example) {
    return (0,cli_call/* withContext */.eQ)(call, async ({ context, root }) => {
        // An example is a new repository: a session that the environment names is not in it.
        const found = example === null ? await call.door.find(context, (0,cli_call/* namedSession */.MK)(call)) : null;
        const phase = phaseOption(call, found?.session);
        if (call.options.flag('dry-run'))
            return planOnly(call, context, found?.session ?? null, phase);
        const loaded = found ?? (await begin(call, context));
        return work(call, context, { loaded, root, phase: phaseOption(call, loaded.session) });
    }, example === null ? { series: true } : { series: true, root: example });
}
async function begin(call, context) {
    if (!call.door.runStarts)
        return call.door.choose(context, null);
    const { loaded, remarks } = await (0,start/* start */.n)(context, { ifNone: false });
    for (const remark of remarks)
        call.terminal.note(`note: ${(0,plain_text/* plainText */.wh)(remark, 500)}`);
    return loaded;
}
function phaseOption(call, session) {
    const text = call.options.text('phase');
    if (text === null || session === undefined)
        return null;
    const found = (0,find_by_name/* findPhase */.$)(session, text);
    if (found.kind === 'found')
        return found.value;
    throw new errors/* OrchestratorError */.jD('USAGE', found.rejection.message, found.rejection.remedy);
}
async function planOnly(call, context, found, asked) {
    const session = found ?? (await (0,start/* startInMemory */.h)(context)).session;
    const phase = asked ?? phaseOption(call, session);
    const plan = await (0,dry_run/* dryRun */.P)(context, session, { maxParallel: call.options.count('max-parallel'), phase });
    return (0,cli_call/* answered */.oQ)({ ...plan, session: found === null ? null : plan.session, dry_run: true }, [
        ...(found === null
            ? ['No session yet; it would be started first.']
            : [`Session ${session.id}, version ${session.version}`]),
        ...plan.settled.map((task) => `  ${task} would be given back first: nobody works on it any more`),
        ...(0,wave_text/* waveText */.n)(plan.wave, plan.held, call.terminal.out),
    ]);
}
async function work(call, context, { loaded, root, phase }) {
    const { terminal } = call;
    const program = programName(process.argv[1]);
    const { session } = loaded;
    const resume = resumeCommand(call, program, session.id, root);
    terminal.note(`Session ${session.id}: ${(0,plain_text/* plainText */.wh)(session.definition.title)} (${(0,duration_text/* counted */.h)(session.tasks.size, 'task')}); resume with: ${resume}`);
    const began = context.clock.monotonic();
    const view = terminal.live ? new LiveDisplay(terminal, () => context.clock.now()) : plainView(terminal);
    const stop = (0,interruption/* interruption */.Y)(() => {
        const line = `Stopping: agents are ended and their tasks go back. Resume with: ${resume}`;
        if (terminal.live)
            view.event(line);
        else
            terminal.warn(line);
    });
    let end;
    try {
        end = await run(context, loaded, {
            maxParallel: call.options.count('max-parallel'),
            phase,
            signal: stop.signal,
            observer: progressObserver(terminal, view),
        });
    }
    finally {
        view.close();
        stop.release();
    }
    const elapsedSeconds = (context.clock.monotonic() - began) / 1000;
    return ending(call, context, { end, elapsedSeconds, root, resume, program });
}
async function ending(call, context, ended) {
    const { conclusion, applied, loaded } = ended.end;
    const { session } = loaded;
    const now = context.clock.now();
    const report = (0,domain_status/* statusReport */.Xt)(session, now);
    const exit = exitOf(conclusion);
    const over = session.status === 'completed' || session.status === 'cancelled';
    const look = await whereToLook(session, { root: ended.root, cwd: call.cwd, program: ended.program });
    const lines = runSummary(session, report, {
        conclusion,
        elapsedSeconds: ended.elapsedSeconds,
        applied,
        location: context.store.location,
        look,
        next: over ? (applied === 0 ? `${ended.program} start (a new session)` : null) : ended.resume,
    }, call.terminal.out);
    const document = {
        session: session.id,
        version: session.version,
        conclusion,
        applied,
        elapsed_seconds: Math.round(ended.elapsedSeconds * 1000) / 1000,
        root: ended.root,
        location: context.store.location,
        resume: ended.resume,
        status: (0,status_document/* statusDocument */.S7)(session, now, report),
    };
    return (0,cli_call/* answered */.oQ)(document, lines, exit);
}
/** 0 only when what was asked for is completed; 1 when work stopped; 6 when it waits for a person or a closed gate. */
function exitOf(conclusion) {
    switch (conclusion) {
        case 'completed':
        case 'phase-completed':
            return errors/* EXIT */.dc.done;
        case 'approval':
        case 'paused':
        case 'waiting':
        case 'work':
        case 'phase-closed':
            return errors/* EXIT */.dc.nothing;
        default:
            return errors/* EXIT */.dc.failed;
    }
}
function resumeCommand(call, program, session, root) {
    const phase = call.options.text('phase');
    const parts = [
        `${program} run --session ${session}`,
        ...(call.options.text('example') === null && call.options.text('root') === null
            ? []
            : [`--root ${shellWord(root)}`]),
        ...(phase === null ? [] : [`--phase ${shellWord(phase)}`]),
    ];
    return parts.join(' ');
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ describeUnmet),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   uM: () => (/* binding */ lacksBudget)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);


/** In the order of the phases; empty when nobody has to do anything. */
function attention(session, report) {
    if (session.status === 'completed' || session.status === 'cancelled')
        return [];
    const items = [];
    if (session.status === 'paused')
        items.push({
            subject: 'session',
            text: `is paused${because(session.statusReason)}`,
            verbs: ['orchestrator resume'],
            comments: ['/orchestrator resume'],
        });
    for (const task of report.tasks)
        items.push(...ofTask(session, task));
    const money = report.tasks.find(isOutOfBudget)?.explanation.because[0];
    if (money !== undefined)
        items.push({
            subject: 'session',
            text: `has spent its budget: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(money.text)}`,
            verbs: money.on === null ? [] : [money.on],
            comments: [],
        });
    for (const phase of report.phases) {
        const others = phase.gate.unmet.filter(({ code }) => code !== 'APPROVAL_MISSING');
        if (phase.status === 'in_progress' && others.length === 0 && phase.gate.unmet.length > 0)
            items.push({
                subject: phase.id,
                text: 'is done and waits for approval',
                verbs: [`orchestrator approve ${phase.id}`],
                comments: [`/orchestrator approve ${phase.id}`],
            });
        if (phase.status === 'in_progress')
            items.push(...phase.gate.unmet.flatMap(ofGate));
    }
    return items;
}
function isOutOfBudget({ explanation }) {
    return explanation.standing === 'waiting' && explanation.code === 'LIMIT_BUDGET';
}
/** Which budget keeps tasks from starting, in words; null when none does. */
function lacksBudget(report) {
    const text = report.tasks.find(isOutOfBudget)?.explanation.because[0]?.text;
    return text === undefined ? null : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text);
}
function because(reason) {
    return reason === null || reason === '' ? '' : `: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}`;
}
function ofTask(session, { task, explanation }) {
    const id = task.spec.id;
    const retry = `orchestrator retry ${id}`;
    const skip = `orchestrator skip ${id} --reason TEXT`;
    const comments = [`/orchestrator retry ${id}`, `/orchestrator skip ${id} REASON`];
    const isHeld = (task.escalationInfo?.held ?? null) !== null;
    switch (task.status) {
        case 'failed': {
            if (session.definition.onFailure === 'skip')
                return [];
            const attempts = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(task.attempts.length, 'attempt');
            const last = task.attempts.at(-1)?.reason ?? null;
            return [
                { subject: id, text: `failed after ${attempts}${because(last)}`, verbs: [retry, skip], comments },
            ];
        }
        case 'blocked':
            return [
                {
                    subject: id,
                    text: `is blocked${because(task.blockerInfo?.reason ?? null)}`,
                    verbs: [`orchestrator unblock ${id}`, skip],
                    comments,
                },
            ];
        case 'escalated':
            return [
                {
                    subject: id,
                    text: `needs a decision${because(task.escalationInfo?.reason ?? null)}`,
                    verbs: isHeld
                        ? [`orchestrator approve ${id}`, retry, skip]
                        : [retry, skip, `orchestrator complete ${id} --force --reason TEXT`],
                    comments: isHeld ? [`/orchestrator approve ${id}`, ...comments] : comments,
                },
            ];
        case 'cancelled':
            // A cancelled task only matters while another one needs it.
            return [...session.tasks.dependents(id)].some(({ status }) => status === 'pending')
                ? [
                    {
                        subject: id,
                        text: 'was cancelled, and others need it',
                        verbs: [retry],
                        comments: comments.slice(0, 1),
                    },
                ]
                : [];
        default:
            return explanation.code === 'CLAIM_OVERDUE'
                ? [
                    {
                        subject: id,
                        text: 'has been claimed for longer than its lease',
                        verbs: ['orchestrator run'],
                        comments: [],
                    },
                ]
                : [];
    }
}
function ofGate(unmet) {
    switch (unmet.code) {
        case 'OUTPUT_MISSING':
            return [
                {
                    subject: unmet.task,
                    text: `left no ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)}, which the gate asks for`,
                    verbs: [`orchestrator explain ${unmet.task}`],
                    comments: [`/orchestrator retry ${unmet.task}`],
                },
            ];
        case 'NO_TASKS_WRITTEN':
            return [
                {
                    subject: unmet.task,
                    text: `wrote no tasks for ${unmet.phase} (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)})`,
                    verbs: ['orchestrator add --list FILE'],
                    comments: [`/orchestrator retry ${unmet.task}`],
                },
            ];
        default:
            return [];
    }
}
/** One unmet condition of a gate in words. */
function describeUnmet(unmet) {
    switch (unmet.code) {
        case 'TASKS_UNFINISHED':
            return `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(unmet.count, 'task')} unfinished`;
        case 'TASKS_FAILED':
            return `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(unmet.count, 'task')} failed`;
        case 'OUTPUT_MISSING':
            return `output ${unmet.task}/${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)} is missing`;
        case 'NO_TASKS_WRITTEN':
            return `${unmet.task} wrote no tasks for ${unmet.phase}`;
        default:
            return 'approval is missing';
    }
}
//# sourceMappingURL=attention.js.map

/***/ }),

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ standText)
/* harmony export */ });
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2162);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6366);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(662);





function standText(session, report) {
    const items = (0,_attention_js__WEBPACK_IMPORTED_MODULE_1__/* .attention */ .fP)(session, report);
    const stand = standOf(session, report);
    const answer = ['completed', 'empty', 'cancelled', 'budget'].includes(stand)
        ? null
        : (items.find(({ comments }) => comments.length > 0)?.comments[0] ?? null);
    return { stand, text: wordsOf(stand, session, report, items), answer };
}
function standOf(session, report) {
    switch (report.status) {
        case 'completed':
            return report.progress.completed > 0 ? 'completed' : 'empty';
        case 'failed':
        case 'cancelled':
        case 'paused':
            return report.status;
        default:
            if ((0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsForApproval */ .XM)(session) !== null)
                return 'approval';
            if (report.status !== 'blocked')
                return 'moving';
            return (0,_attention_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksBudget */ .uM)(report) === null ? 'blocked' : 'budget';
    }
}
function wordsOf(stand, session, report, items) {
    const counts = (0,_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countsText */ .WN)(report.progress);
    const why = session.statusReason === null ? '' : `: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(session.statusReason)}`;
    switch (stand) {
        case 'completed':
            return `Completed, ${counts}`;
        case 'empty':
            return 'Ended without any task done';
        case 'failed':
            return `Failed, ${counts}${failedNames(report)}`;
        case 'cancelled':
            return `Cancelled, ${counts}${why}`;
        case 'paused':
            return `Paused${why}`;
        case 'approval':
            return `Phase ${(0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsForApproval */ .XM)(session) ?? ''} is done and waits for approval`;
        case 'budget':
            return `The budget is spent: ${(0,_attention_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksBudget */ .uM)(report) ?? ''}; ${counts}`;
        case 'blocked':
            return `Blocked: ${blocker(report, items)}`;
        default:
            return movingText(report, items);
    }
}
function failedNames(report) {
    const failed = report.tasks.filter(({ task }) => task.status === 'failed');
    return failed.length === 0 ? '' : `: ${names(failed.map(({ task }) => task.spec.id))}`;
}
/** What keeps everything from moving: the first thing for a person, else the first task that cannot start. */
function blocker(report, items) {
    const [first] = items;
    const rest = items.length > 1 ? `; ${items.length - 1} more` : '';
    if (first !== undefined)
        return `${first.subject} ${first.text}${rest}`;
    const stuck = report.tasks.find(({ explanation }) => explanation.standing !== 'over');
    if (stuck !== undefined)
        return `${stuck.task.spec.id}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(stuck.explanation.because[0]?.text ?? stuck.explanation.code)}`;
    const phase = report.phases.find(({ status }) => status !== 'completed');
    return `phase ${phase?.id ?? ''} cannot be left: ${phase?.gate.unmet.map(({ code }) => code).join(', ') ?? ''}`;
}
function movingText(report, items) {
    const running = report.tasks.filter(({ task }) => task.status === 'in_progress');
    const backing = report.tasks.filter(({ explanation }) => explanation.code === 'BACKING_OFF');
    const { progress } = report;
    const parts = [
        running.length === 0 ? '' : `waits for ${names(running.map(({ task }) => task.spec.id))}`,
        progress.ready === 0 ? '' : `${progress.ready} ready`,
        backing.length === 0 ? '' : `${names(backing.map(({ task }) => task.spec.id))} will be tried again`,
        items.length === 0 ? '' : `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(items.length, 'thing')} for a person`,
    ].filter((part) => part !== '');
    const done = `${progress.completed + progress.skipped} of ${progress.total} done`;
    return parts.length === 0 ? done : `${done}; ${parts.join('; ')}`;
}
/** `a, b and 3 more` */
function names(ids) {
    const shown = ids.slice(0, 2).map((id) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(id, 60));
    const rest = ids.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
//# sourceMappingURL=conclusion-text.js.map

/***/ }),

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ attentionLines),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   tX: () => (/* binding */ phaseLines)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2162);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);




/** More tasks than these are not listed one by one; the unfinished ones come first then. */
const MOST_TASKS = 60;
const BAR_WIDTH = 12;
/** The whole picture, line by line. */
function statusText(session, report, style, view) {
    return [
        ...headLines(session, report, style, view.location),
        '',
        ...phaseLines(report, style),
        ...(view.phasesOnly ? [] : taskLines(report, style)),
        ...attentionLines(session, report, style),
    ];
}
function headLines(session, report, style, location) {
    const { progress } = report;
    const health = report.healthReasons.length === 0 ? '' : ` (${report.healthReasons.join(', ')})`;
    const colour = report.health === 'healthy' ? 'green' : report.health === 'warning' ? 'yellow' : 'red';
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.definition.title))),
        `Session ${session.id}, version ${session.version}: ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, colour, report.status)}, ${report.health}${health}`,
        ...(session.statusReason === null ? [] : [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.statusReason)}`)]),
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'dim', (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `State: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(location, 300)}`)),
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(style, progress.percent, BAR_WIDTH * 2)} ${percent(progress)}  ${countsText(progress)}`,
    ];
}
function percent(progress) {
    return `${String(progress.percent).padStart(3)} %`;
}
/** `12 of 20 done, 3 running, 2 ready` */
function countsText(progress) {
    const done = progress.completed + progress.skipped;
    const parts = [
        [progress.in_progress, 'running'],
        [progress.ready, 'ready'],
        [progress.waiting, 'waiting'],
        [progress.blocked, 'blocked'],
        [progress.failed, 'failed'],
        [progress.skipped, 'skipped'],
        [progress.cancelled, 'cancelled'],
    ];
    const rest = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return [`${done} of ${progress.total} done`, ...rest].join(', ');
}
/** One line a phase. */
function phaseLines(report, style) {
    const width = Math.max(4, ...report.phases.map(({ id }) => id.length));
    return report.phases.map((phase) => {
        const name = phase.id.padEnd(width);
        return `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseMark */ .lW)(style, phase.status)} ${name} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(style, phasePercent(phase), BAR_WIDTH)} ${percent(phase.progress)}  ${phaseNote(phase)}`;
    });
}
/** A completed phase without tasks is full, not empty. */
function phasePercent(phase) {
    return phase.status === 'completed' ? 100 : phase.progress.percent;
}
function phaseNote(phase) {
    const counts = countsText(phase.progress);
    if (phase.status !== 'in_progress')
        return counts;
    const gate = phase.gate.unmet.filter(({ code }) => code !== 'TASKS_UNFINISHED').map(_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnmet */ .TY);
    return gate.length === 0 ? counts : `${counts}; gate: ${gate.join(', ')}`;
}
function taskLines({ tasks: unsorted, phases }, style) {
    if (unsorted.length === 0)
        return [];
    // Tasks that were added later stand at the end of the session, and belong to their phase.
    const place = new Map(phases.map(({ id }, index) => [id, index]));
    const phaseOf = ({ task }) => place.get(task.spec.phase) ?? 0;
    const tasks = unsorted.toSorted((a, b) => phaseOf(a) - phaseOf(b));
    const all = tasks.length <= MOST_TASKS;
    const shown = (all ? tasks : tasks.toSorted((a, b) => interest(a) - interest(b))).slice(0, MOST_TASKS);
    const width = Math.min(60, Math.max(...shown.map(({ task }) => task.spec.id.length)));
    const lines = shown.map((report) => taskLine(report, width, style));
    const rest = tasks.length - shown.length;
    return ['', ...lines, ...(rest > 0 ? [`  … and ${rest} more (status --json lists all)`] : [])];
}
const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];
function interest({ task, explanation }) {
    const place = ORDER.indexOf((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOf */ .Li)(task.status, explanation.standing));
    return place === -1 ? ORDER.length : place;
}
function taskLine({ task, explanation }, width, style) {
    const look = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOf */ .Li)(task.status, explanation.standing);
    const id = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(task.spec.id, width).padEnd(width);
    const note = taskNote({ task, explanation });
    const room = style.columns === null ? null : style.columns - width - 20;
    const fittedNote = room === null ? note : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(note, Math.max(10, room));
    return `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)(style, look)} ${id} ${look.padEnd(11)} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'dim', fittedNote)}`.trimEnd();
}
function taskNote({ task, explanation }) {
    const last = task.attempts.at(-1);
    const seconds = last?.durationSeconds ?? null;
    const again = task.attempts.length > 1 ? `, attempt ${task.attempts.length}` : '';
    switch (task.status) {
        case 'completed':
            return `${seconds === null ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S)(seconds)}${again}${task.evidence === 'by_hand' ? ' by hand' : ''}`.replace(/^[, ]+/, '');
        case 'in_progress':
            return `attempt ${task.claim?.attempt ?? task.attempts.length}${task.owner === null ? '' : ` with ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(task.owner, 40)}`}`;
        default:
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(explanation.because[0]?.text ?? '', 160);
    }
}
/** `Waits for a person`, with the verbs; empty when nobody has to do anything. */
function attentionLines(session, report, style) {
    const items = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(session, report);
    if (items.length === 0)
        return [];
    const shown = items.slice(0, 20);
    const lines = shown.flatMap(({ subject, text, verbs }) => [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `  ${subject} ${text}`),
        ...verbs.map((verb, index) => `      ${index === 0 ? '→' : 'or'} ${verb}`),
    ]);
    const rest = items.length - shown.length;
    return [
        '',
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'yellow', 'Waits for a person:'),
        ...lines,
        ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ];
}
//# sourceMappingURL=status-text.js.map

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

/***/ })

};
