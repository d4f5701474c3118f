/**
 * Ctrl and Z takes back what was typed last in the workbook, Ctrl and Y (or Shift, Ctrl and Z) does it again, wherever on the
 * page the focus is. While a cell is being typed in they are about its letters, and are left to the browser.
 */
import { useEffect } from 'react';

/** Stands on whatever is being typed in. */
export const typingMark = 'data-typing';

export function useRetraceKeys(retrace: (direction: 'back' | 'again') => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (direction === null || document.querySelector(`[${typingMark}]`) !== null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      retrace(direction);
    };
    // Before the grid hears it, which has an undo of its own beside this one.
    window.addEventListener('keydown', pressed, true);
    return () => {
      window.removeEventListener('keydown', pressed, true);
    };
  }, [retrace]);
}

function directionOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'back' | 'again' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' && !shiftKey) return 'again';
  if (letter !== 'z') return null;
  return shiftKey ? 'again' : 'back';
}
