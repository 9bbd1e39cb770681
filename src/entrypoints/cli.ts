/** The command line: words to a call, a call to an answer, an answer to text or JSON and an exit code. Translation only. */
import { EXIT, type ExitCode } from '../errors.js';
import { beginning } from './cli/beginning.js';
import { type Call, SHELL, type VerbEnd } from './cli/call.js';
import { failureOf, refusalOf } from './cli/failure.js';
import { overview, verbHelp } from './cli/help-text.js';
import { refuseAgents } from './cli/ownership.js';
import { type ParsedCall, parseArguments } from './cli/parse-arguments.js';
import { createTerminal, type Terminal } from './cli/terminal.js';
import { verbsFor } from './cli/verbs-for.js';
import { VERSION } from './version.js';

const words = process.argv.slice(2);

/** Before anything is parsed, so that a call that cannot be parsed is answered in the right form too. */
const begun = await beginning(words, process.env);
const terminal = createTerminal({ ...begun, env: process.env });

// Not process.exit: what was written to a pipe would be lost.
process.exitCode = await main(words, terminal);

async function main(argv: readonly string[], out: Terminal): Promise<ExitCode> {
  try {
    const verbs = await verbsFor(argv);
    const parsed = parseArguments(argv, verbs);
    switch (parsed.kind) {
      case 'version':
        return answer(out, { version: VERSION }, VERSION);
      case 'help': {
        const lines = parsed.verb === null ? overview(verbs, VERSION) : verbHelp(parsed.verb);
        out.print(lines.join('\n'));
        return EXIT.done;
      }
      default:
        return finish(out, await execute(parsed.call, out));
    }
  } catch (error) {
    return fail(out, failureOf(error, out.err));
  }
}

async function execute(parsed: ParsedCall, out: Terminal): Promise<VerbEnd> {
  const { verb } = parsed;
  if (begun.problem !== null) throw begun.problem.error;
  if (verb.changesState) refuseAgents(verb.name, process.env);
  const module = await verb.load();
  const door = { ...SHELL, user: begun.user };
  const call: Call = { ...parsed, door, terminal: out, env: process.env, cwd: process.cwd() };
  return module.execute(call);
}

function finish(out: Terminal, end: VerbEnd): ExitCode {
  if (end.kind === 'refused') return fail(out, refusalOf(end.rejection, out.err));
  answer(out, end.document, end.text);
  return end.exit;
}

function answer(out: Terminal, document: unknown, text: string): ExitCode {
  // What goes on line by line has been printed already.
  if (!out.json) out.print(text);
  else if (document !== undefined) out.print(JSON.stringify(document, null, 2));
  return EXIT.done;
}

function fail(out: Terminal, failure: ReturnType<typeof failureOf>): ExitCode {
  for (const line of failure.lines) out.warn(line);
  if (out.json) out.print(JSON.stringify(failure.document, null, 2));
  return failure.exit;
}
