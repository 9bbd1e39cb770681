/**
 * `machine`: state machines as data. Those that come along, whether one may go from here to there, where the session's stands, and the state that an
 * agent keeps of itself.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  legalTargets,
  type StandingMachine,
  standingMachines,
  stuckReasons,
} from '../../domain/decide-machine.js';
import { type MachineFault, type MachineSpec, stateSpec, transitionFault } from '../../domain/machine.js';
import type { Session } from '../../domain/session.js';
import { OrchestratorError } from '../../errors.js';
import { FaultList } from '../../schema/definition-fault.js';
import { readMachineFile } from '../../schema/machine-file.js';
import { machineShape } from '../../schema/machine-json.js';
import { isoOf } from '../../schema/wire.js';
import { answered, type Call, type VerbEnd, variable, withSession } from './call.js';
import { packageFolder } from './package-folder.js';

export async function execute(call: Call): Promise<VerbEnd> {
  switch (call.verb.name) {
    case 'machine check':
      return check(call);
    case 'machine enter':
      return enter(call);
    case 'machine show':
      return show(call);
    default:
      return withSession(call, async (_, { session }) => {
        const all = standingMachines(session);
        if (all.length === 0) return refusedWithout(session.id);
        const own = all.find(({ within }) => within === null);
        const inPhases = all.filter(({ within }) => within !== null);
        const document = {
          session: session.id,
          version: session.version,
          ...(own === undefined ? {} : standingDocument(session, own)),
          phases: inPhases.map((one) => ({ phase: one.within, ...standingDocument(session, one) })),
        };
        return answered(
          document,
          all.flatMap((one) => standingLines(session, one)),
        );
      });
  }
}

function standingDocument(session: Session, one: StandingMachine) {
  const { machine, state } = one;
  return {
    machine: machine.name,
    current_state: state.currentState,
    previous_state: state.previousState,
    transition_time: isoOf(state.transitionTime),
    transition_reason: state.transitionReason,
    human_stop: stateSpec(machine, state.currentState)?.human === true,
    legal_targets: legalTargets(session, one),
    stuck: stuckReasons(machine, state),
  };
}

function standingLines(session: Session, one: StandingMachine): readonly string[] {
  const { machine, state, within } = one;
  const legal = legalTargets(session, one);
  const whose = within === null ? machine.name : `${machine.name} of ${within}`;
  return [
    `${whose}: ${state.currentState} since ${isoOf(state.transitionTime)} (${state.transitionReason})`,
    legal.length === 0 ? 'Nothing follows.' : `From there: ${legal.join(', ')}`,
    ...stuckReasons(machine, state).map((reason) => `Stuck: ${reason}`),
  ];
}

function refusedWithout(session: string): VerbEnd {
  return {
    kind: 'refused',
    rejection: {
      code: 'NO_MACHINE',
      message: `Session ${session} has no state machine.`,
      remedy: 'Name one in the definition: `machine: FILE`.',
    },
  };
}

interface Shipped {
  readonly file: string;
  readonly text: string;
  readonly machine: MachineSpec;
}

/** By file name or by the type of agent it is for. */
function shipped(name: string): Shipped {
  const folder = packageFolder('machines');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
  const machines = files.map((file) => readMachine(folder, file));
  const wanted = name.toLowerCase();
  const found = machines.find(
    ({ file, machine }) => file === `${wanted}.yml` || machine.agent === wanted || machine.name === wanted,
  );
  if (found !== undefined) return found;
  const known = machines.map(({ file }) => file.replace(/\.yml$/, '')).join(', ');
  throw new OrchestratorError(
    'USAGE',
    `No machine is called ${JSON.stringify(name.slice(0, 80))}.`,
    `There are: ${known}.`,
  );
}

function readMachine(folder: string, file: string): Shipped {
  const bytes = readFileSync(join(folder, file));
  const faults = new FaultList();
  const machine = readMachineFile({ path: `machines/${file}`, bytes }, faults);
  if (machine === undefined)
    throw new Error(`Internal error: ${file}: ${faults.sorted()[0]?.message ?? 'it cannot be read'}`);
  return { file, text: bytes.toString('utf8'), machine };
}

function show(call: Call): VerbEnd {
  const { machine, text } = shipped(call.positionals[0] ?? 'orchestrator');
  return answered(machine, [text.trimEnd()]);
}

/** No session is needed: the machine alone answers, guards left out. */
function check(call: Call): VerbEnd {
  const [type = '', from = '', to = ''] = call.positionals;
  const { machine } = shipped(type);
  const fault = transitionFault(machine, from, to, null);
  return fault === null
    ? answered({ machine: machine.name, from, to, legal: true }, [`${from} may be followed by ${to}.`])
    : refusedFor(machine, from, to, fault);
}

function refusedFor(machine: MachineSpec, from: string, to: string, fault: MachineFault): VerbEnd {
  const code = fault.code === 'TERMINAL_STATE' ? 'ILLEGAL_TRANSITION' : fault.code;
  const legal = 'legal' in fault ? fault.legal : [];
  const message =
    fault.code === 'UNKNOWN_STATE'
      ? `${machine.name} has no state ${JSON.stringify(fault.state.slice(0, 80))}.`
      : `In ${machine.name} there is no way from ${from} to ${to}.`;
  const remedy = legal.length === 0 ? 'Nothing follows it.' : `From ${from} it goes to: ${legal.join(', ')}`;
  return { kind: 'refused', rejection: { code, message, remedy } };
}

const OWN_STATE = 'agent-internal-state.yaml';

/** An agent's own state, in a file of its own: no machine of the session is touched. */
function enter(call: Call): VerbEnd {
  const { machine, type } = ownMachine(call);
  const to = call.positionals[0] ?? '';
  const path = join(call.cwd, OWN_STATE);
  const attempt = attemptOf(call);
  const before = notedBefore(path, attempt);
  const fault =
    before === undefined ? entryFault(call, machine, to) : transitionFault(machine, before, to, null);
  if (fault !== null && before !== to) return refusedFor(machine, before ?? machine.initial, to, fault);
  const lines = [`agent_state: ${to}`, `previous_state: ${before ?? 'null'}`];
  if (attempt !== null) lines.push(`attempt: ${JSON.stringify(attempt)}`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return answered(
    { machine: machine.name, agent_state: to, previous_state: before ?? null, file: OWN_STATE },
    [`${type} is in ${to}; written to ${OWN_STATE}.`],
  );
}

/** The one that the definition gives the agent of this attempt, unless another type is asked for; else the one that comes along for the type. */
function ownMachine(call: Call): { readonly machine: MachineSpec; readonly type: string } {
  const asked = call.options.text('agent');
  const file = variable(call.env, 'ORCHESTRATOR_MACHINE');
  if (file !== null && (asked === null || asked === variable(call.env, 'ORCHESTRATOR_AGENT')))
    return { machine: laidOut(file), type: variable(call.env, 'ORCHESTRATOR_AGENT') ?? 'The agent' };
  const type = asked ?? variable(call.env, 'AGENT_TYPE');
  if (type === null)
    throw new OrchestratorError('USAGE', 'Whose state is it?', 'Add --agent TYPE, or set $AGENT_TYPE.');
  return { machine: shipped(type).machine, type };
}

/** Throws USAGE for a file that is no machine: whoever works here has put another one there. */
function laidOut(file: string): MachineSpec {
  try {
    return machineShape(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new OrchestratorError(
      'USAGE',
      `$ORCHESTRATOR_MACHINE names ${file}, which holds no state machine.`,
      'Leave the variable as the attempt has it, or say --agent TYPE.',
      { cause },
    );
  }
}

function attemptOf({ env }: Call): string | null {
  const [task, attempt] = [variable(env, 'ORCHESTRATOR_TASK'), variable(env, 'ORCHESTRATOR_ATTEMPT')];
  return task === null || attempt === null ? null : `${task}#${attempt}`;
}

/** Where it stood; what another attempt has left there counts for nothing. */
function notedBefore(path: string, attempt: string | null): string | undefined {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  if (attempt !== null && !text.includes(`attempt: ${JSON.stringify(attempt)}`)) return undefined;
  return /^agent_state:\s*["']?([\w-]+)/m.exec(text)?.[1];
}

/** The first state: the machine's own beginning or an entry of it, and whatever follows the beginning; where the task says which, that one. */
function entryFault(call: Call, machine: MachineSpec, to: string): MachineFault | null {
  const wanted = variable(call.env, 'ORCHESTRATOR_ENTRY_STATE');
  if (wanted !== null && stateSpec(machine, wanted) !== undefined)
    return to === wanted ? null : { code: 'ILLEGAL_TRANSITION', legal: [wanted] };
  const isEntry = to === machine.initial || stateSpec(machine, to)?.entry === true;
  return isEntry ? null : transitionFault(machine, machine.initial, to, null);
}
