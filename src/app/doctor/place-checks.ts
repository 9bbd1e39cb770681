/** What this machine keeps of the state, or beside it: room, rights, locks, and what does not belong there. */
import type { StatePlace } from '../ports/surroundings.js';
import { type Finding, finding } from './finding.js';
import { known, type Look } from './look.js';
import { named } from './session-checks.js';

const LEAST_FREE = 200_000_000;
const LARGE_BYTES = 2_000_000_000;

export async function checkPlace({ around }: Look): Promise<readonly Finding[]> {
  if ((await known(around.state())) === null) return [];
  const place = await around.place();
  const secrets = await secretFindings({ around, platform: null });
  return [...roomFindings(place), ...strangers(place), ...lockFindings(place), ...secrets];
}

function roomFindings({ folder, writable, freeBytes, bytes, edited }: StatePlace): readonly Finding[] {
  const found: Finding[] = [];
  if (!writable)
    found.push(
      finding('STATE_NOT_WRITABLE', {
        evidence: `${folder} may not be written by this user, so nothing can be added to the journal.`,
        remedy: 'Give this user the right to write there, or run as the one who made it.',
      }),
    );
  if (freeBytes !== null && freeBytes < LEAST_FREE)
    found.push(
      finding('DISK_LOW', {
        evidence: `The disk of ${folder} has ${Math.floor(freeBytes / 1e6)} MB left.`,
        remedy: 'Make room: a full disk changes nothing, and nothing goes on either.',
      }),
    );
  if (bytes > LARGE_BYTES)
    found.push(
      finding('STATE_LARGE', {
        evidence: `${folder} holds ${Math.round(bytes / 1e6)} MB.`,
        remedy: 'Remove sessions that are over: orchestrator session cleanup',
      }),
    );
  if (edited.length > 0)
    found.push(
      finding('STATE_EDITED', {
        evidence: `${named(edited)} differ from what is committed.`,
        remedy:
          'State is written by the orchestrator alone. Put it back: git restore --source=HEAD --staged --worktree -- .orchestrator',
      }),
    );
  return found;
}

function strangers({ links, foreign, leftovers, legacy }: StatePlace): readonly Finding[] {
  const found: Finding[] = [];
  if (links.length > 0)
    found.push(
      finding('STATE_LINK', {
        evidence: `${named(links)}: a link where state belongs. It is never followed.`,
        remedy:
          'Put the file or folder itself in its place; what is missing then, `orchestrator repair` brings back.',
      }),
    );
  if (foreign.length > 0)
    found.push(
      finding('FOREIGN_FILE', {
        evidence: `${named(foreign)}: nothing of ours has that name.`,
        remedy: 'Move it away; nothing reads it.',
      }),
    );
  if (leftovers.length > 0)
    found.push(
      finding('LEFTOVER_FILES', {
        evidence: `${named(leftovers)}: left by a process that died.`,
        remedy: 'Whoever writes next removes it, and so does `orchestrator doctor --fix`.',
      }),
    );
  if (legacy.length > 0)
    found.push(
      finding('LEGACY_STATE', {
        evidence: `${named(legacy)}: state of another program.`,
        remedy:
          'See what it would be here: orchestrator import . --check. Files of a workflow can be moved over: orchestrator migrate --dry-run',
      }),
    );
  return found;
}

function lockFindings({ locks }: StatePlace): readonly Finding[] {
  return locks.map(({ path, holder, state }) =>
    state === 'dead'
      ? finding('LOCK_STALE', {
          evidence: `${path} names ${holder}, which is gone.`,
          remedy: 'Nothing to do: whoever comes next takes it over.',
        })
      : finding('LOCK_HELD', {
          evidence: `${path} is held by ${holder}.`,
          remedy:
            state === 'alive'
              ? 'Wait for it, or end that process.'
              : 'If that machine is gone for good, remove that folder.',
        }),
  );
}

async function secretFindings({ around }: Look): Promise<readonly Finding[]> {
  const pinned = await known(around.definition());
  const names = Object.values(pinned?.definition.agents ?? {}).flatMap(({ env }) => env);
  const unset = around.unset([...new Set(names)]);
  if (unset.length === 0) return [];
  return [
    finding('SECRET_MISSING', {
      evidence: `Agents are to be given ${named(unset)}, which ${unset.length === 1 ? 'is' : 'are'} not set here.`,
      remedy: 'Set it where agents run: in this shell, or as a secret of the job.',
    }),
  ];
}
