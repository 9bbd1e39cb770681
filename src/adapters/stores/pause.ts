/** Waiting, without the module that has this ready-made: every command would pay for loading it, and hardly any ever waits. */

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
