/** The files that a step gets to talk to the runner, and what the runner makes of them when the step has ended. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentFileError, readPairs, readPaths } from './environment-file.js';
import type { JobSession } from './job-session.js';
import type { LogReader } from './log-reader.js';

const KINDS = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;
export const LONGEST_SUMMARY = 1024 * 1024;

export interface StepFiles {
  /** GITHUB_OUTPUT and so on. */
  readonly variables: Readonly<Record<string, string>>;
  /** Reads them all. Answers false when one of them fails the step. */
  readonly take: (session: JobSession, reader: LogReader, left: StepLeft) => boolean;
}

/** What a step leaves behind. */
export interface StepLeft {
  readonly outputs: Record<string, string>;
  readonly state: Map<string, string>;
  summary: string;
}

export function emptyLeft(state = new Map<string, string>()): StepLeft {
  return { outputs: {}, state, summary: '' };
}

export function stepFiles(temp: string): StepFiles {
  const id = randomUUID();
  const paths = Object.fromEntries(
    KINDS.map((kind) => [kind, join(temp, '_runner_file_commands', `${kind.toLowerCase()}_${id}`)]),
  );
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const read = (kind: string): string => textOf(paths[kind] ?? '');
  return {
    variables: Object.fromEntries(Object.entries(paths).map(([kind, path]) => [`GITHUB_${kind}`, path])),
    take: (session, reader, left) => {
      try {
        for (const [name, value] of readPairs(read('ENV'))) {
          if (name.toUpperCase() === 'NODE_OPTIONS')
            throw new EnvironmentFileError(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV'.`);
          session.env = { ...session.env, [name]: value };
        }
        session.paths = [...readPaths(read('PATH')).toReversed(), ...session.paths];
        for (const [name, value] of readPairs(read('OUTPUT'))) left.outputs[name] = value;
        for (const [name, value] of readPairs(read('STATE'))) left.state.set(name, value);
      } catch (error) {
        if (!(error instanceof EnvironmentFileError)) throw error;
        reader.annotate('error', `Unable to process file command successfully. ${error.message}`);
        return false;
      } finally {
        const summary = read('STEP_SUMMARY');
        if (Buffer.byteLength(summary) <= LONGEST_SUMMARY) left.summary += session.masks.apply(summary);
        else
          reader.annotate(
            'error',
            `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${LONGEST_SUMMARY / 1024}k, got ${Math.ceil(Buffer.byteLength(summary) / 1024)}k.`,
          );
      }
      return true;
    },
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // A step may have removed its file; that says nothing.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
