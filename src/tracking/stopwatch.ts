/**
 * Measures the time somebody spends here, in milliseconds.
 *
 * @param now a clock that never jumps, such as `performance.now`
 */
export function createStopwatch(now: () => number): Stopwatch {
  const start = now();
  let away = 0;
  let since: number | undefined;
  return {
    pause() {
      since ??= now();
    },
    resume() {
      const gone = since === undefined ? 0 : now() - since;
      since = undefined;
      // A look at another window belongs to the work; a night with the lid closed does not.
      if (gone > patience) away += gone;
    },
    spent: () => (since ?? now()) - start - away,
  };
}

const patience = 5 * 60_000;

export type Stopwatch = {
  /** The page is out of sight. */
  pause(): void;
  resume(): void;
  spent(): number;
};
