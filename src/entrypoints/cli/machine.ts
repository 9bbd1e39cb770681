/**
 * `machine`: state machines as data. Those that come along, whether one may go from here to there, where the session's stands, and the state that an
 * agent keeps of itself.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { legalTargets, stuckReasons } from '../../domain/decide-machine.js';
import { type MachineFault, type MachineSpec, stateSpec, transitionFault } from '../../domain/machine.js';
import { OrchestratorError } from '../../errors.js';
import { FaultList } from '../../schema/definition-fault.js';
import { readMachineFile } from '../../schema/machine-file.js';
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
        const { machine: spec } = session.definition;
        const { machine: state } = session.notes;
        if (spec === null || state === null) return refusedWithout(session.id);
        const legal = legalTargets(session);
        const stuck = stuckReasons(spec, state);
        const document = {
          session: session.id,
          version: session.version,
          machine: spec.name,
          current_state: state.currentState,
          previous_state: state.previousState,
          transition_time: isoOf(state.transitionTime),
          transition_reason: state.transitionReason,
          human_stop: stateSpec(spec, state.currentState)?.human === true,
          legal_targets: legal,
          stuck,
        };
        return answered(document, [
          `${spec.name}: ${state.currentState} since ${isoOf(state.transitionTime)} (${state.transitionReason})`,
          legal.length === 0 ? 'Nothing follows.' : `From there: ${legal.join(', ')}`,
          ...stuck.map((reason) => `Stuck: ${reason}`),
        ]);
      });
  }
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

/** An agent's own state, in a file of its own: the session's machine is not touched. */
function enter(call: Call): VerbEnd {
  const type = call.options.text('agent') ?? variable(call.env, 'AGENT_TYPE');
  if (type === null)
    throw new OrchestratorError('USAGE', 'Whose state is it?', 'Add --agent TYPE, or set $AGENT_TYPE.');
  const { machine } = shipped(type);
  const to = call.positionals[0] ?? '';
  const path = join(call.cwd, OWN_STATE);
  const before = existsSync(path)
    ? /^agent_state:\s*["']?([\w-]+)/m.exec(readFileSync(path, 'utf8'))?.[1]
    : undefined;
  const entry = to === machine.initial || stateSpec(machine, to)?.entry === true;
  const fault =
    before === undefined && entry ? null : transitionFault(machine, before ?? machine.initial, to, null);
  if (fault !== null && before !== to) return refusedFor(machine, before ?? machine.initial, to, fault);
  writeFileSync(path, `agent_state: ${to}\nprevious_state: ${before ?? 'null'}\n`);
  return answered(
    { machine: machine.name, agent_state: to, previous_state: before ?? null, file: OWN_STATE },
    [`${type} is in ${to}; written to ${OWN_STATE}.`],
  );
}
