/** State machines that a definition names: of the session, of a phase, of an agent. Each file is read once, however often it is named. */
import type { AgentSpec } from '../domain/definition.js';
import type { MachineSpec } from '../domain/machine.js';
import { type FaultList, quoted } from './definition-fault.js';
import { readMachineFile } from './machine-file.js';
import type { Located } from './source-node.js';
import type { SourceFile } from './source-text.js';

/** The machine of a file; null where there is none, or the fault says why. */
export type FindMachine = (path: Located<string>) => MachineSpec | null;

export function machineFinder(
  file: (path: string) => SourceFile | undefined,
  faults: FaultList,
): FindMachine {
  const read = new Map<string, MachineSpec | null>();
  return ({ value, at }) => {
    const known = read.get(value);
    if (known !== undefined) return known;
    const found = file(value);
    if (found === undefined) {
      faults.add(
        at,
        'MACHINE_MISSING',
        `There is no file ${quoted(value)}.`,
        'Name a file with a state machine; `orchestrator machine show NAME` prints those that come along.',
      );
      return null;
    }
    const machine = readMachineFile(found, faults) ?? null;
    read.set(value, machine);
    return machine;
  };
}

/** The agents with the machines that they name. */
export function agentsWithMachines(
  agents: ReadonlyMap<string, AgentSpec>,
  machines: ReadonlyMap<string, Located<string>>,
  find: FindMachine,
): ReadonlyMap<string, AgentSpec> {
  return new Map(
    [...agents].map(([name, agent]) => {
      const path = machines.get(name);
      const machine = path === undefined ? null : find(path);
      return [name, machine === null ? agent : { ...agent, machine }];
    }),
  );
}
