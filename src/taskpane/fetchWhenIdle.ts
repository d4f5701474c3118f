/**
 * Fetches, one after another and only while nothing else is going on, what the pane will need: a network that goes away
 * or a new edition on the server later then takes nothing from whoever is at work.
 */
export function fetchWhenIdle(fetches: readonly (() => unknown)[]): void {
  const [first, ...others] = fetches;
  if (first === undefined) return;
  whenIdle(() => {
    // What cannot be fetched now is fetched when it is needed, and said then.
    Promise.resolve(first()).then(
      () => {
        fetchWhenIdle(others);
      },
      () => undefined,
    );
  });
}

/** Safari, in which Excel for Mac shows the pane, does not know idle time. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then);
  else setTimeout(then, 500);
}
