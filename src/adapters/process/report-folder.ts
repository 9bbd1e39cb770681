/**
 * The report folder of an attempt: written by the runner (`report.json` last, so that a folder with one is complete) and read back as
 * hostile data, where one bad folder never spoils the others.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReceivedReport, ReportInbox } from '../../app/ports/attempts.js';
import type { Sha256 } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { parseReport, REPORT_BYTES, type Report } from '../../schema/report.js';
import { sha256 } from '../../schema/sha256.js';
import { collisions, meetingReason, pathFaults, quoted } from '../git/tree-rules.js';
import { inspect, listFolder, listPlainFiles, measurePlainFile, readPlainFile } from './plain-files.js';
import { sealedChange, sealName, writeSeal } from './seal-file.js';
import { messageOf } from './system-error.js';
import { readVerdict, VERDICT } from './verdict-folder.js';

const REPORT = 'report.json';
const CHANGE = 'change.pack';
export const OUTPUTS = 'outputs';

/** Makes the folder, without anything that an earlier attempt left in it. */
export function emptyReportFolder(folder: string): void {
  // Answers undefined when there was one already.
  if (mkdirSync(folder, { recursive: true }) !== undefined) return;
  for (const name of [REPORT, sealName(REPORT), CHANGE, OUTPUTS])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Writes the change, then the report, sealed with the claim's secret; answers the report as written. */
export function writeReport(folder: string, report: Report, pack: Buffer | null, secret: string): Report {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (Buffer.byteLength(text) > REPORT_BYTES) return writeReport(folder, tooLong(report), null, secret);
  if (pack !== null) writeFileSync(join(folder, CHANGE), pack);
  writeSeal(folder, { name: REPORT, bytes: text }, pack, secret);
  writeFileSync(join(folder, `${REPORT}.part`), text);
  renameSync(join(folder, `${REPORT}.part`), join(folder, REPORT));
  return report;
}

function tooLong(report: Report): Report {
  return {
    ...report,
    outcome: 'invalid',
    details: `The report is longer than ${REPORT_BYTES} bytes: fewer outputs, tasks or milestones have to do.`,
    outputs: [],
    tasks: null,
    blockers: [],
    milestones: [],
    quality: {},
    change: null,
  };
}

export interface ReportInboxOptions {
  /** Bytes of all outputs of one report; 1 GiB unless told. */
  readonly maxOutputBytes?: number;
  /** Files below one report's outputs; 10,000 unless told. */
  readonly maxFiles?: number;
  /** Bytes of one change; 512 MiB unless told. */
  readonly maxChangeBytes?: number;
  /** Report folders in one inbox; 10,000 unless told. */
  readonly maxReports?: number;
}

const DEFAULTS: Required<ReportInboxOptions> = {
  maxOutputBytes: 1024 ** 3,
  maxFiles: 10_000,
  maxChangeBytes: 512 * 1024 ** 2,
  maxReports: 10_000,
};

/** Reads folders of report and verdict folders, or one report folder by itself. */
export function createReportInbox(options: ReportInboxOptions = {}): ReportInbox {
  const limits = { ...DEFAULTS, ...options };
  return { list: async (folder) => await listReports(folder, limits) };
}

async function listReports(
  folder: string,
  limits: Required<ReportInboxOptions>,
): Promise<readonly ReceivedReport[]> {
  const names = listFolder(folder);
  if (names.includes(REPORT)) return [await received(folder, limits)];
  const reports: ReceivedReport[] = [];
  for (const name of names.slice(0, limits.maxReports)) {
    const entry = inspect(folder, name);
    const path = join(folder, name);
    // Loose files beside the folders are nobody's report.
    if (entry.kind === 'file') continue;
    reports.push(
      entry.kind === 'folder'
        ? await received(path, limits)
        : unreadable(path, entry.kind === 'strange' ? `is ${entry.what}` : 'cannot be looked up by its name'),
    );
  }
  if (names.length > limits.maxReports)
    reports.push(unreadable(folder, `holds ${names.length} entries, more than ${limits.maxReports}`));
  return reports;
}

function unreadable(folder: string, reason: string): ReceivedReport {
  return { kind: 'unreadable', folder, reason };
}

/** One report folder; whatever is wrong with it stays its own. */
async function received(folder: string, limits: Required<ReportInboxOptions>): Promise<ReceivedReport> {
  try {
    return await readReport(folder, limits);
  } catch (error) {
    const reason = messageOf(error);
    if (/^Internal error:/.test(reason)) throw error;
    return unreadable(folder, `cannot be read: ${reason}`);
  }
}

async function readReport(folder: string, limits: Required<ReportInboxOptions>): Promise<ReceivedReport> {
  const entry = inspect(folder, REPORT);
  if (entry.kind === 'absent' && inspect(folder, VERDICT).kind === 'file') return readVerdict(folder);
  if (entry.kind === 'absent')
    return unreadable(folder, `has no ${REPORT}: its attempt did not come to its end`);
  if (entry.kind !== 'file')
    return unreadable(folder, `its ${REPORT} is ${entry.kind === 'folder' ? 'a folder' : entry.what}`);
  const bytes = await readPlainFile(join(folder, REPORT), REPORT_BYTES);
  if (bytes === undefined) return unreadable(folder, `its ${REPORT} is longer than ${REPORT_BYTES} bytes`);
  const parsed = parseReport(bytes);
  if (parsed.kind === 'invalid')
    return unreadable(folder, `its ${REPORT} is wrong: ${parsed.faults.join('; ')}`);
  const { report } = parsed;
  const change = await sealedChange(folder, { name: REPORT, bytes }, report.claim);
  if (change === undefined)
    return unreadable(folder, `its ${REPORT} is not sealed by the claim that it names`);
  const outputs = await sealedOutputs(folder, report, limits);
  if (typeof outputs === 'string') return unreadable(folder, outputs);
  const known = new Set(outputs.map((output) => output.path));
  return {
    kind: 'report',
    folder,
    report,
    outputs,
    readOutput: async (path) => {
      if (!known.has(path))
        throw new Error(`Internal error: ${quoted(path)} is no output of ${basename(folder)}`);
      return await mustRead(join(folder, OUTPUTS, path), limits.maxOutputBytes);
    },
    readChange: async () =>
      change === null ? undefined : await mustBe(join(folder, CHANGE), change, limits.maxChangeBytes),
  };
}

/** Of what lies there, the files that the report names; or why the whole folder cannot be used. */
async function sealedOutputs(
  folder: string,
  report: Report,
  limits: Required<ReportInboxOptions>,
): Promise<readonly MeasuredOutput[] | string> {
  const measured = await measuredOutputs(join(folder, OUTPUTS), limits);
  if (typeof measured === 'string') return measured;
  const found = new Map(measured.map((output) => [output.path, output]));
  const named = report.outputs.filter(({ source }) => !source);
  const other = named.find(({ path, sha256: hash }) => found.get(path)?.sha256 !== hash);
  if (other !== undefined) return `its output ${quoted(other.path)} is not the one that its report names`;
  const names = new Set(named.map(({ path }) => path));
  return measured.filter(({ path }) => names.has(path));
}

type MeasuredOutput = { readonly path: string; readonly bytes: number; readonly sha256: Sha256 };

/** The regular files below `outputs/`, or why the whole folder cannot be used. */
async function measuredOutputs(
  folder: string,
  limits: Required<ReportInboxOptions>,
): Promise<readonly MeasuredOutput[] | string> {
  const entry = inspect(dirname(folder), basename(folder));
  if (entry.kind === 'absent') return [];
  if (entry.kind !== 'folder') return 'its outputs are no folder';
  const listing = await listPlainFiles(folder, limits.maxFiles);
  if (listing.cut) return `its outputs are more than ${limits.maxFiles} files`;
  const total = listing.files.reduce((sum, file) => sum + file.bytes, 0);
  if (total > limits.maxOutputBytes)
    return `its outputs have ${total} bytes, more than ${limits.maxOutputBytes}`;
  const files = listing.files.filter((file) => pathFaults(file.path).length === 0);
  const paths = files.map((file) => file.path);
  const [met] = collisions(paths, paths);
  if (met !== undefined) return `its outputs ${meetingReason(met)}`;
  const outputs: MeasuredOutput[] = [];
  for (const { path } of files) {
    const measured = await measurePlainFile(join(folder, path));
    if (measured !== undefined) outputs.push({ path, ...measured });
  }
  return outputs;
}

async function mustBe(file: string, hash: string, most: number): Promise<Uint8Array> {
  const bytes = await mustRead(file, most);
  if (sha256(bytes) === hash) return bytes;
  throw new OrchestratorError(
    'REPORT_INVALID',
    `${file} is not the change that was sealed with its report.`,
    'Run the attempt again: its report counts as lost.',
  );
}

async function mustRead(file: string, most: number): Promise<Uint8Array> {
  const bytes = await readPlainFile(file, most);
  if (bytes !== undefined) return bytes;
  throw new OrchestratorError(
    'REPORT_INVALID',
    `${file} is no regular file of at most ${most} bytes.`,
    'Run the attempt again: its report counts as lost.',
  );
}
