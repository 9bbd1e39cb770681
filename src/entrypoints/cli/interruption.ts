/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once, unless somebody else sees to that. */

export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives the signals back to the system. */
  release(): void;
}

/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;

/**
 * `asked` is called at the first signal. With `second` as `go-on`, further signals change nothing: a workflow's runner sends several, kills by
 * itself, and what is being written until then must not be cut off.
 */
export function interruption(
  asked: () => void = () => undefined,
  second: 'exit' | 'go-on' = 'exit',
): Interruption {
  const controller = new AbortController();
  const handler = (): void => {
    if (controller.signal.aborted && second === 'exit') process.exit(INTERRUPTED);
    if (controller.signal.aborted) return;
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
