export const id = 782;
export const ids = [782];
export const modules = {

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ approveChange)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);
/* harmony import */ var _integrate_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2015);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);



/** `permission`: what the person may do in the repository, where that was asked; kept in the journal. */
async function approveChange(context, loaded, task, permission) {
    const id = loaded.session.id;
    // What the person looked at is what is approved, also when the state is read again.
    const seen = loaded.session.tasks.get(task)?.escalationInfo?.held?.oid ?? null;
    const options = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .transaction */ .Rn)(context, id, 'approve', loaded);
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_0__/* .transact */ .h)(context, id, options, (draft) => approve(context, draft, { task, seen, permission }));
    const rejection = done.value;
    if (rejection !== null)
        return { kind: 'refused', rejection };
    return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}
async function approve(context, draft, word) {
    const task = draft.session.tasks.get(word.task);
    const held = task?.escalationInfo?.held ?? null;
    const place = draft.session.code;
    if (task === undefined || held === null || place === null || context.code === null)
        return nothingHeld(word.task);
    if (held.oid !== word.seen || (await (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .branchTip */ .ux)(context, held.ref)) !== held.oid)
        return stale(word.task, held.ref, held.oid);
    const before = await context.code.tip(place.branch);
    const tip = before ?? place.baseSha;
    for (const commit of [held.baseSha, tip])
        if (!(await context.code.obtain(commit)))
            return stale(word.task, held.ref, commit);
    const merged = await context.code.merge({
        base: held.baseSha,
        tip,
        candidate: held.oid,
        message: (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeMessage */ .ws)(draft.session, task),
        at: context.clock.now(),
    });
    if (merged.kind === 'conflict')
        return conflict(word.task, merged.paths);
    const { baseSha, files, bytes } = held;
    const change = { baseSha, commit: merged.commit, files, bytes };
    const { permission } = word;
    const decision = draft.ask({
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .stamp */ .iE)(context),
        type: 'approve_change',
        task: word.task,
        oid: held.oid,
        permission,
        change,
    });
    if (decision.kind === 'refused')
        return decision.rejection;
    draft.refs.push({ ref: `refs/heads/${place.branch}`, before, after: merged.commit });
    const own = (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .taskBranch */ .Ip)(draft.session, word.task);
    if (own !== null)
        draft.refs.push({ ref: own, before: await (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .branchTip */ .ux)(context, own), after: held.oid });
    return null;
}
function nothingHeld(task) {
    return {
        code: 'NOTHING_HELD',
        message: `No change of ${task} is held back.`,
        remedy: `orchestrator explain ${task}`,
    };
}
function stale(task, ref, oid) {
    return {
        code: 'APPROVAL_STALE',
        message: `The held change of ${task} is no longer what it was: ${ref} should lead to ${oid}.`,
        remedy: `Have it made again: orchestrator retry ${task}`,
    };
}
function conflict(task, paths) {
    return {
        code: 'CHANGE_CONFLICT',
        message: `The held change of ${task} conflicts with work that was integrated meanwhile, in: ${paths.join(', ')}.`,
        remedy: `Have it made again on the new code: orchestrator retry ${task}`,
    };
}
//# sourceMappingURL=approve-change.js.map

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

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);


/** Asks for one thing. `files` are written with it when it is accepted. */
async function ask(context, loaded, command, files = []) {
    const id = loaded.session.id;
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_0__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .transaction */ .Rn)(context, id, command.type.split('_')[0] ?? '', loaded), (draft) => {
        const decision = draft.ask(command);
        if (decision.kind === 'accepted' && decision.events.length > 0)
            draft.writes.push(...files);
        return decision;
    });
    if (done.value.kind === 'refused')
        return { kind: 'refused', rejection: done.value.rejection };
    return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}
//# sourceMappingURL=person-verbs.js.map

/***/ }),

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
/** What a person may do in the repository, weakest first. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
//# sourceMappingURL=forge.js.map

/***/ }),

/***/ 782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTo: () => (/* binding */ answerTo)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/nearest-name.js
var nearest_name = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/src/schema/comment-line.js
/**
 * Reads a comment of the platform as a command. Only its very first line counts, one command a comment; everything else in it is text for people
 * and agents. Nothing of it is ever a word of a shell, an option or a command of a log.
 */

const COMMENT_VERBS = [
    'approve',
    'decline',
    'retry',
    'skip',
    'cancel',
    'pause',
    'resume',
    'status',
    'explain',
    'help',
];
const GRAMMAR = {
    approve: { subject: 'PHASE-OR-TASK', words: 'FEEDBACK', wordsNeeded: false },
    decline: { subject: 'PHASE', words: 'FEEDBACK', wordsNeeded: true },
    retry: { subject: 'TASK', words: 'REASON', wordsNeeded: false },
    skip: { subject: 'TASK', words: 'REASON', wordsNeeded: true },
    cancel: { subject: null, words: null, wordsNeeded: false },
    pause: { subject: null, words: null, wordsNeeded: false },
    resume: { subject: null, words: null, wordsNeeded: false },
    status: { subject: null, words: null, wordsNeeded: false },
    explain: { subject: 'TASK', words: null, wordsNeeded: false },
    help: { subject: null, words: null, wordsNeeded: false },
};
const PREFIX = '/orchestrator';
const LONGEST_LINE = 2000;
/** What is kept of the words behind a command. */
const LONGEST_TEXT = 4000;
const ID = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,259}$/;
/** `/orchestrator skip TASK REASON`, one for each verb. */
function commentUsages() {
    return COMMENT_VERBS.map(usage);
}
function parseComment(body) {
    if (!body.startsWith(PREFIX))
        return { kind: 'none' };
    const end = body.search(/[\r\n]/);
    const line = end === -1 ? body : body.slice(0, end);
    const rest = end === -1 ? '' : body.slice(end);
    if (!/^[ \t]|^$/.test(line.slice(PREFIX.length, PREFIX.length + 1)))
        return { kind: 'none' };
    if (line.length > LONGEST_LINE)
        return wrong('TOO_MUCH', `The first line has ${line.length} characters.`, 'Write what belongs to the command below it.');
    if (/[\r\n]\/orchestrator(?:[ \t\r\n]|$)/.test(rest))
        return wrong('TWO_COMMANDS', 'The comment holds more than one command.', 'Write one comment for each.');
    return readWords(line.slice(PREFIX.length), rest);
}
function readWords(line, rest) {
    const named = /^[ \t]+session=([0-9a-f]{8})(?=[ \t]|$)/.exec(line);
    const [word, afterVerb] = firstWord(line.slice(named?.[0].length ?? 0));
    const verb = COMMENT_VERBS.find((known) => known === word) ?? (word === '' ? 'help' : undefined);
    if (verb === undefined)
        return unknownVerb(word);
    const grammar = GRAMMAR[verb];
    const [subject, afterSubject] = grammar.subject === null ? ['', afterVerb] : firstWord(afterVerb);
    if (grammar.subject !== null && subject === '')
        return wrong('SUBJECT_NEEDED', `The command ${verb} needs a ${grammar.subject.toLowerCase().replaceAll('-', ' ')}.`, usage(verb));
    if (subject !== '' && !ID.test(subject))
        return wrong('SUBJECT_INVALID', `${quoted(subject)} is no name of a task or phase.`, usage(verb));
    if (grammar.words === null && afterSubject.trim() !== '')
        return wrong('TOO_MUCH', `The command ${verb} takes no more words: ${quoted(afterSubject.trim())}.`, usage(verb));
    const text = seen(`${afterSubject}${rest}`);
    if (grammar.wordsNeeded && text === '')
        return wrong('TEXT_NEEDED', `The command ${verb} needs a ${(grammar.words ?? '').toLowerCase()}.`, usage(verb));
    const command = {
        verb,
        session: named?.[1] ?? null,
        subject: subject === '' ? null : subject,
        text: text === '' ? null : text,
    };
    return { kind: 'command', command };
}
/** Blanks and tabs alone part words: any other blank is a part of one, and then no id. */
function firstWord(line) {
    const [found = '', word = ''] = /^[ \t]*([^ \t]*)/.exec(line) ?? [];
    return [word, line.slice(found.length)];
}
function unknownVerb(word) {
    const near = (0,nearest_name/* nearestName */.q)(word.slice(0, 60), COMMENT_VERBS);
    return wrong('UNKNOWN_VERB', `There is no command ${quoted(word)}.`, near === undefined ? `Use one of: ${COMMENT_VERBS.join(', ')}` : `Did you mean: ${usage(near)}`);
}
function usage(verb) {
    const known = COMMENT_VERBS.find((one) => one === verb);
    if (known === undefined)
        return PREFIX;
    const { subject, words, wordsNeeded } = GRAMMAR[known];
    const tail = words === null ? '' : wordsNeeded ? ` ${words}` : ` [${words}]`;
    return `${PREFIX} ${verb}${subject === null ? '' : ` ${subject}`}${tail}`;
}
/** Line breaks stay; every other control or format character goes. */
function seen(text) {
    return [...text.slice(0, LONGEST_TEXT * 4).replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')]
        .filter((character) => character === '\n' || !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character))
        .slice(0, LONGEST_TEXT)
        .join('')
        .trim();
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 80));
}
function wrong(code, message, remedy) {
    return { kind: 'wrong', fault: { code, message, remedy } };
}
//# sourceMappingURL=comment-line.js.map
// EXTERNAL MODULE: ./build/src/domain/explain.js
var explain = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/src/domain/status.js
var domain_status = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/src/app/approve-change.js
var approve_change = __webpack_require__(1793);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/app/person-verbs.js
var person_verbs = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/comment-turn.js







async function performComment(context, turn) {
    const chosen = await sessionOf(context, turn.command.session);
    if ('code' in chosen)
        return { kind: 'refused', refusal: chosen, loaded: null };
    const { verb } = turn.command;
    const now = context.clock.now();
    switch (verb) {
        case 'help':
        case 'status':
            return { kind: 'status', report: (0,domain_status/* statusReport */.Xt)(chosen.session, now), loaded: chosen };
        case 'explain': {
            const found = (0,find_by_name/* findTask */.V)(chosen.session, turn.command.subject ?? '');
            if (found.kind === 'refused')
                return refused(found.rejection, chosen);
            const explanation = (0,explain/* explain */.W)(chosen.session, found.value, now);
            return { kind: 'explained', task: found.value, explanation, loaded: chosen };
        }
        default:
            return change(context, turn, chosen);
    }
}
async function change(context, turn, loaded) {
    const held = turn.command.verb === 'approve' ? heldTask(loaded.session, turn.command.subject ?? '') : null;
    if (held !== null)
        return letPass(context, turn, loaded, held);
    const meant = meaning(context, turn, loaded.session);
    if (meant.kind === 'refused')
        return refused(meant.refusal, loaded);
    const answer = await (0,person_verbs/* ask */.k)(context, loaded, meant.command);
    if (answer.kind === 'refused')
        return refused(answer.rejection, loaded);
    const { session } = answer.loaded;
    return {
        kind: 'done',
        subject: meant.subject,
        status: meant.status(session),
        changed: answer.events.length > 0,
        loaded: answer.loaded,
    };
}
function meaning(context, turn, session) {
    const { verb, text } = turn.command;
    const asked = (0,app_context/* stamp */.iE)(context, turn.author);
    switch (verb) {
        case 'approve':
            return approval(context, turn, session);
        case 'decline':
            return { kind: 'refused', refusal: DECLINE };
        case 'retry':
        case 'skip': {
            const found = (0,find_by_name/* findTask */.V)(session, turn.command.subject ?? '');
            if (found.kind === 'refused')
                return { kind: 'refused', refusal: found.rejection };
            const task = found.value.spec.id;
            const command = verb === 'retry'
                ? { ...asked, type: 'retry_task', task, reason: text }
                : { ...asked, type: 'skip_task', task, reason: text ?? '' };
            const status = (after) => after.tasks.get(task)?.status ?? 'gone';
            return { kind: 'command', command, subject: task, status };
        }
        default: {
            const types = { pause: 'pause_session', resume: 'resume_session', cancel: 'cancel_session' };
            if (verb !== 'pause' && verb !== 'resume' && verb !== 'cancel')
                throw new Error(`Internal error: ${verb} changes nothing`);
            const command = { ...asked, type: types[verb], reason: text };
            return { kind: 'command', command, subject: 'session', status: ({ status }) => status };
        }
    }
}
/** The task that is meant, when its change is held back for a person. Phases go first: they are what approvals are for. */
function heldTask(session, name) {
    if ((0,find_by_name/* findPhase */.$)(session, name).kind === 'found')
        return null;
    const found = (0,find_by_name/* findTask */.V)(session, name);
    return found.kind === 'found' && (found.value.escalationInfo?.held ?? null) !== null ? found.value : null;
}
async function letPass(context, turn, loaded, task) {
    const { id } = task.spec;
    if (turn.saidAt !== null && task.updatedAt > turn.saidAt)
        return refused(changedSince(id), loaded);
    const answer = await (0,approve_change/* approveChange */.W)({ ...context, actor: turn.author }, loaded, id, turn.permission);
    if (answer.kind === 'refused')
        return refused(answer.rejection, loaded);
    const status = answer.loaded.session.tasks.get(id)?.status ?? 'gone';
    return { kind: 'done', subject: id, status, changed: answer.events.length > 0, loaded: answer.loaded };
}
/** Bound to what was there when it was given: permission, version (by the domain) and head. */
function approval(context, turn, session) {
    const name = turn.command.subject ?? '';
    const found = (0,find_by_name/* findPhase */.$)(session, name);
    if (found.kind === 'refused') {
        const task = (0,find_by_name/* findTask */.V)(session, name);
        return { kind: 'refused', refusal: task.kind === 'found' ? noPhase(task.value) : found.rejection };
    }
    const phase = found.value;
    const command = {
        ...(0,app_context/* stamp */.iE)(context, turn.author),
        type: 'approve_gate',
        phase,
        permission: turn.permission,
        headSha: turn.headSha,
        feedback: turn.command.text,
        seenVersion: null,
        seenAt: turn.saidAt,
    };
    const status = (after) => after.phases.find(({ id }) => id === phase)?.status === 'completed' ? 'completed' : 'approved';
    return { kind: 'command', command, subject: phase, status };
}
function noPhase({ spec, status }) {
    return {
        code: 'GATE_NEEDS_NO_APPROVAL',
        message: `${spec.id} is a task (${status}); approvals are given to phases, and to changes that are held back.`,
        remedy: `Use /orchestrator retry ${spec.id} or /orchestrator skip ${spec.id} REASON, or approve its phase: /orchestrator approve ${spec.phase}`,
    };
}
function changedSince(task) {
    return {
        code: 'APPROVAL_STALE',
        message: `Task ${task} has changed since the comment was written.`,
        remedy: `Look at what is held now, then write a new comment: /orchestrator approve ${task}`,
    };
}
const DECLINE = {
    code: 'NOT_BUILT',
    message: 'A phase cannot be declined by a comment yet; without an approval its gate stays closed.',
    remedy: 'Send back what must be done again: /orchestrator retry TASK REASON',
};
function refused(refusal, loaded) {
    return { kind: 'refused', refusal, loaded };
}
/** The named session; else the only one that goes on; else, where none does, the one that changed last. */
async function sessionOf(context, named) {
    const known = await context.store.sessions();
    const wanted = named === null ? known : known.filter((id) => id === named);
    const all = [];
    for (const id of wanted) {
        const loaded = await (0,session_files/* loadSession */.L6)(context.store, id);
        if (loaded !== undefined)
            all.push(loaded);
    }
    const going = all.filter(({ session }) => session.status !== 'completed' && session.status !== 'cancelled');
    if (named === null && going.length > 1) {
        const ids = going.slice(0, 10).map(({ session }) => session.id);
        return {
            code: 'SESSION_AMBIGUOUS',
            message: `${going.length} sessions are unfinished: ${ids.join(', ')}.`,
            remedy: `Say which: /orchestrator session=${ids[0] ?? ''} …`,
        };
    }
    const last = all.toSorted((a, b) => b.session.updatedAt - a.session.updatedAt)[0];
    const chosen = going[0] ?? last;
    if (chosen !== undefined)
        return chosen;
    return named === null
        ? { code: 'NO_SESSION', message: 'There is no session.', remedy: 'Start one: run the workflow.' }
        : {
            code: 'SESSION_NOT_FOUND',
            message: `There is no session ${JSON.stringify(named.slice(0, 80))}.`,
            remedy: `Known sessions: ${known.slice(0, 10).join(', ')}`,
        };
}
//# sourceMappingURL=comment-turn.js.map
// EXTERNAL MODULE: ./build/src/app/ports/forge.js
var forge = __webpack_require__(4713);
;// CONCATENATED MODULE: ./build/src/app/comment-command.js




/** The least that somebody must be allowed in the repository for each verb. Commands on branches of forks always need `write`. */
const NEEDED_PERMISSION = {
    approve: 'write',
    decline: 'write',
    retry: 'write',
    skip: 'write',
    cancel: 'write',
    pause: 'write',
    resume: 'write',
    status: 'read',
    explain: 'read',
    help: 'read',
};
/** Reads, judges, does and answers. Throws what the store or the platform throws before anything was changed. */
async function answerComment(context, forge, request, words) {
    const comment = request.facts.comment;
    if (comment === null || request.facts.event !== 'issue_comment')
        return ignored('the run was not caused by a comment');
    const line = parseComment(comment.body);
    if (line.kind === 'none')
        return ignored('the comment asks for nothing');
    if (comment.authorType !== 'User' || !isLogin(comment.author))
        return ignored(`comments of ${JSON.stringify(comment.authorType.slice(0, 40))} accounts count for nothing`);
    if (comment.action === 'deleted')
        return ignored('the comment was deleted');
    const answer = new Answer(forge, comment, words);
    if (comment.action !== 'created')
        return answer.refuse(EDITED, null);
    const permission = await forge.people.permission(comment.author);
    if (!allows(permission, 'read'))
        return answer.refuse(tooLittle(comment.author, permission, 'read'), null);
    if (line.kind === 'wrong')
        return answer.refuse(line.fault, null);
    return judged(context, { request, comment, command: line.command, permission, forge, answer });
}
const EDITED = {
    code: 'COMMENT_EDITED',
    message: 'A comment that was edited is no command: somebody else may have edited it.',
    remedy: 'Write a new comment.',
};
async function judged(context, judging) {
    const { request, comment, command, permission, forge, answer } = judging;
    const { verb } = command;
    const needed = request.needed[verb];
    if (!allows(permission, needed))
        return answer.refuse(tooLittle(comment.author, permission, needed), verb);
    if (verb === 'help')
        return answer.tell(verb, answer.words.help(commentUsages()), null);
    // The head that an approval is bound to, and whether the branch is a stranger's, cost a call: only where they matter.
    const asks = comment.onPullRequest && (verb === 'approve' || !allows(permission, 'write'));
    const pull = asks ? await forge.pulls.get(comment.issue) : null;
    if (pull?.fork === true && !allows(permission, 'write'))
        return answer.refuse(tooLittle(comment.author, permission, 'write'), verb);
    const turn = {
        command: { ...command, session: request.session ?? command.session },
        author: comment.author,
        permission,
        headSha: pull?.headSha ?? null,
        saidAt: comment.createdAt ?? null,
    };
    try {
        return await answer.give(verb, await performComment(context, turn), pull);
    }
    catch (error) {
        if (error instanceof errors/* OrchestratorError */.jD)
            await answer.broken(error);
        throw error;
    }
}
/** Says one thing, and marks the comment. What the platform does not take is kept: the state may have changed before. */
class Answer {
    words;
    #forge;
    #comment;
    #problems = [];
    constructor(forge, comment, words) {
        this.#forge = forge;
        this.#comment = comment;
        this.words = words;
    }
    async refuse(refusal, verb, loaded = null) {
        const understood = refusal.code === 'PERMISSION' || verb !== null;
        await this.#say(understood ? '-1' : 'confused', this.words.refused(refusal));
        return { kind: 'refused', verb, code: refusal.code, loaded, pull: null, problems: this.#problems };
    }
    async tell(verb, body, loaded) {
        await this.#say('eyes', body);
        return { kind: 'told', verb, code: null, loaded, pull: null, problems: this.#problems };
    }
    async give(verb, result, pull) {
        const { loaded } = result;
        switch (result.kind) {
            case 'refused':
                return { ...(await this.refuse(result.refusal, verb, loaded)), ...(pull === null ? {} : { pull }) };
            case 'status':
                return this.tell(verb, this.words.status(result.loaded.session, result.report), loaded);
            case 'explained':
                return this.tell(verb, this.words.explain(result.task, result.explanation), loaded);
            default: {
                const { subject, status, changed } = result;
                const { version } = result.loaded.session;
                await this.#say('rocket', this.words.done({ subject, status, version, changed }));
                const kind = changed ? 'changed' : 'unchanged';
                return { kind, verb, code: null, loaded, pull, problems: this.#problems };
            }
        }
    }
    /** The code alone: what exactly is broken is for the log of the run. */
    async broken({ code }) {
        const message = 'The orchestrator could not do it.';
        await this.#say('confused', this.words.refused({ code, message, remedy: 'The log of the workflow run says why.' }));
    }
    async #say(reaction, body) {
        const { signals } = this.#forge;
        await this.#try(() => signals.react(this.#comment.id, reaction));
        await this.#try(() => signals.comment(this.#comment.issue, body));
    }
    async #try(request) {
        try {
            await request();
        }
        catch (error) {
            if (!(error instanceof errors/* OrchestratorError */.jD))
                throw error;
            this.#problems.push(`${error.code} ${error.message} ${error.remedy}`);
        }
    }
}
function allows(has, needed) {
    return forge/* PERMISSIONS */.J.indexOf(has) >= forge/* PERMISSIONS */.J.indexOf(needed);
}
/** Names of people on the platform; what an organisation manages may end in `_` and a short code. */
function isLogin(author) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62})$/.test(author);
}
function tooLittle(author, has, needed) {
    return {
        code: 'PERMISSION',
        message: `${author} has the permission ${has} in this repository; that needs ${needed}.`,
        remedy: `Ask somebody with ${needed} to write the comment.`,
    };
}
function ignored(reason) {
    return { kind: 'ignored', reason };
}
//# sourceMappingURL=comment-command.js.map
// EXTERNAL MODULE: ./build/src/report/signal-words.js + 2 modules
var signal_words = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/answer-comment.js
/** The command `comment`: reads the comment that caused the run, does what it asks for as far as its author may, and answers under it. */




async function answerTo(context, platform, session, secrets) {
    if (platform === null)
        throw new errors/* OrchestratorError */.jD('USAGE', 'The command comment needs a workflow run and a token.', 'Run it on `issue_comment`, with `github-token` as it is.');
    const { facts, forge } = platform;
    const end = await answerComment(context, forge, { facts, session, needed: NEEDED_PERMISSION }, (0,signal_words/* answerWords */.G)(secrets));
    if (end.kind === 'ignored')
        return (0,call/* answered */.oQ)({ kind: end.kind, changed: false }, [`Nothing to do: ${end.reason}.`]);
    const document = {
        kind: end.kind,
        verb: end.verb,
        code: end.code,
        changed: end.kind === 'changed',
        session: end.loaded?.session.id ?? null,
        version: end.loaded?.session.version ?? null,
    };
    const said = (0,call/* answered */.oQ)(document, [
        `/orchestrator ${end.verb ?? ''}: ${end.kind}${end.code === null ? '' : ` (${end.code})`}`,
        ...end.problems,
    ]);
    return end.loaded === null ? said : { ...said, loaded: end.loaded };
}
//# sourceMappingURL=answer-comment.js.map

/***/ })

};
