/**
 * One at a time: what must not overlap within this process waits for its turn.
 */

/** A queue: each piece of work starts when the one before it has ended, however it ended. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
