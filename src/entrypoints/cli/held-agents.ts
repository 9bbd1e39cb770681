/** How many agents start here at once: what was asked for, and no more than the machine holds. */
import { machineSize } from '../../adapters/process/machine-size.js';
import { agentBounds, agentsHeld } from '../../domain/agent-size.js';
import type { Limits } from '../../domain/definition.js';
import { counted } from '../../report/duration-text.js';
import type { Terminal } from './terminal.js';

/** `asked`: null where nobody asks for fewer than the definition allows. */
export function agentsHere(limits: Limits, asked: number | null, terminal: Terminal): number | null {
  const machine = machineSize();
  const held = agentsHeld(limits, machine);
  if (held === null) return asked;
  const { cpus, memoryBytes } = agentBounds(limits) ?? { cpus: null, memoryBytes: null };
  if (machine.cpus < (cpus ?? 0) || machine.memoryBytes < (memoryBytes ?? 0))
    terminal.warn(
      'This machine is smaller than an agent may be: one is started at a time, and has all of it.',
    );
  else if (held < Math.min(asked ?? limits.maxConcurrentAgents, limits.maxConcurrentAgents))
    terminal.note(
      `This machine holds ${counted(held, 'agent')} at once, by limits.max_cpu_per_agent and limits.max_memory_gb.`,
    );
  return Math.min(held, asked ?? held);
}
