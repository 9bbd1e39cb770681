/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once. */

export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives the signals back to the system. */
  release(): void;
}

/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;

/** `asked` is called at the first signal. */
export function interruption(asked: () => void = () => undefined): Interruption {
  const controller = new AbortController();
  const handler = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
    asked();
  };
  process.on('SIGINT', handler);
  process.on('SIGTERM', handler);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', handler);
      process.off('SIGTERM', handler);
    },
  };
}
