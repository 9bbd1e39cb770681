export const id = 850;
export const ids = [850];
export const modules = {

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ commitCandidate),
/* harmony export */   Gr: () => (/* binding */ stageChanges),
/* harmony export */   XU: () => (/* binding */ candidateCommit),
/* harmony export */   ac: () => (/* binding */ unstage),
/* harmony export */   f4: () => (/* binding */ trackedPaths),
/* harmony export */   lQ: () => (/* binding */ packCandidate)
/* harmony export */ });
/* unused harmony export stagedChanges */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _raw_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);
/* harmony import */ var _tree_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);
/**
 * Turns the files of a working copy into `change.pack`: one squashed commit on the base, made from outside with a git directory and an
 * index of our own, so that no config, hook, filter or attribute of the agent takes part.
 */




/** The same for every attempt, so that the commit follows from base and tree alone and bears no word of an agent. */
const IDENTITY = 'Orchestrator <orchestrator@localhost> 0 +0000';
/** The bytes of the only commit that a change may consist of. */
function candidateCommit(tree, base) {
    return `tree ${tree}\nparent ${base}\nauthor ${IDENTITY}\ncommitter ${IDENTITY}\n\nChange of one attempt\n`;
}
/** Brings everything that the agent changed into the index. `.gitignore` is honoured; a nested repository is a refusal. */
async function stageChanges(order) {
    try {
        const touched = await touchedPaths(order.git);
        const reasons = [...nestedRepositories(touched, order.exclude), ...tooMuch(order, touched)];
        if (reasons.length > 0)
            return { kind: 'refused', reasons };
        if (touched.length === 0)
            return { kind: 'staged', changes: [] };
        await order.git.bytes(['add', '-A', '--pathspec-from-file=-', '--pathspec-file-nul'], ['.', ...exclusions(order.exclude, touched)].join('\0'));
        return { kind: 'staged', changes: await stagedChanges(order.git, order.base) };
    }
    catch (error) {
        // What git cannot read (a file without permission, a name it refuses) is the agent's doing; a full disk is not.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD && error.code === 'GIT_FAILED')
            return { kind: 'refused', reasons: [`git could not read the working copy: ${error.message}`] };
        throw error;
    }
}
async function touchedPaths(git) {
    const listed = await git.bytes(['ls-files', '-z', '--others', '--modified', '--exclude-standard']);
    return [...new Set(listed.toString('utf8').split('\0'))].filter((path) => path !== '');
}
/** `ls-files` ends the name of a repository within the work tree with a slash and does not look into it. */
function nestedRepositories(paths, exclude) {
    return paths
        .filter((path) => path.endsWith('/') && !exclude.some((one) => path.startsWith(`${one}/`)))
        .map((path) => `${(0,_tree_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is a git repository within the working copy`);
}
function tooMuch(order, paths) {
    if (paths.length > order.limits.maxFiles)
        return [`the working copy has ${paths.length} changed files, more than ${order.limits.maxFiles}`];
    let bytes = 0;
    for (const path of paths)
        bytes += order.sizeOf(path);
    return bytes > order.limits.maxBytes
        ? [`the working copy has ${bytes} changed bytes, more than ${order.limits.maxBytes}`]
        : [];
}
/** git takes an exclusion that lies in an ignored folder for a mistake, so only those that matter are named. */
function exclusions(exclude, touched) {
    return exclude
        .filter((path) => touched.some((one) => one === path || one.startsWith(`${path}/`)))
        .map((path) => `:(exclude,literal)${path}`);
}
/** Every path whose entry in the index differs from the base. */
async function stagedChanges(git, base) {
    return (0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRawDiff */ .L)(await git.bytes(['diff-index', '--cached', '--raw', '-z', '--no-renames', base]));
}
/** Takes paths that the base does not have out of the index again. */
async function unstage(git, paths) {
    if (paths.length > 0)
        await git.bytes(['update-index', '-z', '--force-remove', '--stdin'], paths.join('\0'));
}
/** Which of these paths the index knows. */
async function trackedPaths(git, paths) {
    if (paths.length === 0)
        return new Set();
    const listed = await git.bytes(['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths]);
    return new Set(listed
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== ''));
}
/** Writes tree and commit of what the index holds. */
async function commitCandidate(git, base) {
    const tree = objectId(await git.text(['write-tree']));
    const commit = objectId(await git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], candidateCommit(tree, base)));
    return { tree, commit };
}
/** The thin pack of a candidate: what it has and its base has not. */
async function packCandidate(git, candidate, base) {
    return await git.bytes(['pack-objects', '--thin', '--revs', '--stdout', '--delta-base-offset', '-q'], `${candidate}\n^${base}\n`);
}
function objectId(text) {
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .TS)(text))
        throw new Error(`Internal error: git answered ${(0,_tree_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} for an object id`);
    return text;
}
//# sourceMappingURL=change-pack.js.map

/***/ }),

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

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseRawDiff)
/* harmony export */ });
/**
 * Reads what `git diff-tree -r -z --raw` prints. Paths stay bytes: a tree may hold names that are no text.
 */
/** One entry for each changed path; a last entry without its end (output cut short) is left out. */
function parseRawDiff(output) {
    const changes = [];
    let at = 0;
    while (at < output.length) {
        const headEnd = output.indexOf(0, at);
        const pathEnd = headEnd < 0 ? -1 : output.indexOf(0, headEnd + 1);
        if (pathEnd < 0)
            break;
        const [oldMode, mode, , oid, status] = output.toString('latin1', at + 1, headEnd).split(' ');
        if (oldMode === undefined || mode === undefined || oid === undefined || status === undefined)
            throw new Error(`Internal error: git printed an unknown raw diff line`);
        changes.push({ path: output.subarray(headEnd + 1, pathEnd), mode, oldMode, oid, status });
        at = pathEnd + 1;
    }
    return changes;
}
//# sourceMappingURL=raw-diff.js.map

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
