/**
 * What a step tells the runner: commands in its log, values in the files that the runner names. Written here because the toolkit brings a whole
 * HTTP client along, a megabyte that every step would read before its first line.
 */
import { appendFileSync } from 'node:fs';
import type { AnnotationProperties, AnnotationSink, Level } from './annotations.js';

export interface RunnerCommands extends AnnotationSink {
  /** Wherever the value would be shown from now on, the runner shows stars. */
  setSecret(value: string): void;
  /** For later steps; forgotten where the runner names no file for it. */
  setOutput(name: string, value: string): void;
  /** For the end of this very step; a word of ours, on one line. */
  saveState(name: string, value: string): void;
  addSummary(markdown: string): void;
}

/** `env` names the files, `write` is the log. */
export function runnerCommands(env: NodeJS.ProcessEnv, write: (text: string) => void): RunnerCommands {
  const command = (name: string, properties: string, text: string): void =>
    write(`::${name}${properties === '' ? '' : ` ${properties}`}::${escapedText(text)}\n`);
  const annotation =
    (level: Level): AnnotationSink[Level] =>
    (message, properties = {}) =>
      command(level, propertiesText(properties), message);
  const append = (variable: string, text: string): void => {
    const file = env[variable] ?? '';
    if (file !== '') appendFileSync(file, text);
  };
  return {
    error: annotation('error'),
    warning: annotation('warning'),
    notice: annotation('notice'),
    setSecret: (value) => command('add-mask', '', value),
    setOutput: (name, value) => append('GITHUB_OUTPUT', fileEntry(name, value)),
    saveState: (name, value) => append('GITHUB_STATE', `${name}=${value}\n`),
    addSummary: (markdown) => append('GITHUB_STEP_SUMMARY', `${markdown}\n`),
  };
}

/** The end mark is drawn by lot: no value can hold it, so none can add an entry of its own. */
function fileEntry(name: string, value: string): string {
  // The global one is made at its first use: a step that has nothing to hand on does not load the whole of node:crypto.
  const mark = `end_${crypto.randomUUID()}`;
  return `${name}<<${mark}\n${value}\n${mark}\n`;
}

function propertiesText({ title, file, startLine, startColumn }: AnnotationProperties): string {
  const given = { title, file, line: startLine, col: startColumn };
  return Object.entries(given)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`]))
    .join(',');
}

function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
