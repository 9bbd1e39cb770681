/** How large this machine is for us: what a container lets us have of it, where we are in one. */
import { availableParallelism, totalmem } from 'node:os';
import type { MachineSize } from '../../domain/agent-size.js';

export function machineSize(): MachineSize {
  const constrained = process.constrainedMemory();
  const total = totalmem();
  return {
    cpus: availableParallelism(),
    memoryBytes: constrained > 0 && constrained < total ? constrained : total,
  };
}
