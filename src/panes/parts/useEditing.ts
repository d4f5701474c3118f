/**
 * Changing what is in hand: each change is made to the latest, not to what was last drawn, so that two changes before the next
 * drawing are both kept. The same function as long as the pane is open, so that what does not change is not drawn again.
 */
import { useCallback, useEffect, useRef } from 'react';

export type Editing<Typed> = (change: (typed: Typed) => Typed) => void;

/** `keep` is the same function from one drawing to the next. */
export function useEditing<Typed>(typed: Typed, keep: (typed: Typed) => void): Editing<Typed> {
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  return useCallback(
    (change) => {
      latest.current = change(latest.current);
      keep(latest.current);
    },
    [keep],
  );
}
