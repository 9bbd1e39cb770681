export const id = 5449;
export const ids = [5449];
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

/***/ })

};
