/**
 * What a local run keeps about its attempts outside the state: report folders that survive a killed run, logs for people, and how to tell its
 * processes, so that the next run can end what the killed one left behind.
 */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { LocalAttempts } from '../../app/ports/attempts.js';
import { isSessionId } from '../../domain/ids.js';
import { hasCode } from './system-error.js';

/** Beside the folders of sessions, whose names have no dot. */
const CONDEMNED = '.condemned';

/** `folder`: `.orchestrator`, or `orchestrator` in the git directory where the state is on a ref. */
export function createLocalAttempts(folder: string): LocalAttempts {
  const place = (session: string, key: string): string => join(folder, 'attempts', session, key);
  const condemnation = (session: string): string => join(folder, 'attempts', CONDEMNED, session);
  const markerFile = (session: string, key: string): string => join(place(session, key), 'marker');
  return {
    reportFolder: place,
    logFile: (session, task, attempt) => join(folder, 'sessions', session, 'logs', `${task}.a${attempt}.log`),
    started(session, key, marker) {
      // Before the agent begins, so that there is no moment in which it runs and is not known.
      writeInFolder(markerFile(session, key), marker);
    },
    async endSurvivors(session, key) {
      const marker = markerIn(markerFile(session, key));
      if (marker === undefined || process.platform !== 'linux') return;
      const { killMarked } = await import('./process-survivors.js');
      killMarked(marker, 1);
    },
    async keys(session) {
      return namesIn(join(folder, 'attempts', session));
    },
    async condemn(session) {
      writeInFolder(condemnation(session), '');
    },
    async spare(session) {
      await rm(condemnation(session), { force: true });
      removeEmptyFolder(dirname(condemnation(session)));
    },
    async condemned() {
      return namesIn(join(folder, 'attempts', CONDEMNED)).filter(isSessionId);
    },
    async forget(session) {
      const { removeTrees } = await import('./folder-removal.js');
      await removeTrees([join(folder, 'attempts', session), join(folder, 'sessions', session, 'logs')]);
      removeEmptyFolder(join(folder, 'sessions', session));
      await this.spare(session);
    },
    async discard(session, keys) {
      const folders = keys.flatMap((key) => {
        const marker = markerIn(markerFile(session, key));
        const working = marker === undefined ? undefined : workingFolder(marker);
        return working === undefined ? [place(session, key)] : [working, place(session, key)];
      });
      const { removeTrees } = await import('./folder-removal.js');
      await removeTrees(folders);
    },
  };
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].some((code) => hasCode(error, code))) throw error;
  }
}

/** The folder is there already, as a rule. */
function writeInFolder(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The marker is the attempt's own folder name in an environment variable: no other process can bear it, whatever became of its pid. */
function markerIn(file: string): string | undefined {
  try {
    const marker = readFileSync(file, 'utf8');
    return /^ORCHESTRATOR_[A-Z]+=./.test(marker) ? marker : undefined;
  } catch (error) {
    // Killed before the agent had begun: then nothing of it can be left.
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** The attempt's own temporary folder, which a killed run could not remove. */
function workingFolder(marker: string): string | undefined {
  const top = dirname(dirname(marker.slice(marker.indexOf('=') + 1)));
  return isAbsolute(top) && basename(top).startsWith('orchestrator-attempt-') ? top : undefined;
}
