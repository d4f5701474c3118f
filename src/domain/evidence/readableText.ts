/** A text from outside as everything after reads it: no longer than the limit, and every character of it to be seen. */
import { countInWords } from './countInWords';
import type { Finding } from './finding';
import { limits } from './limits';
import { placeText, type Place } from './place';
import { visibleText } from './visibleText';

/** Marks without a width at either end come with copied text, and mean nothing there. */
export function readableText(text: string): string {
  const shown = text.slice(0, limits.cellCharacters.most);
  const trimmed =
    isMark(shown.charCodeAt(0)) || isMark(shown.charCodeAt(shown.length - 1)) ? bare(shown) : shown;
  return visibleText(trimmed);
}

function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isMark(text.charCodeAt(start))) start += 1;
  while (end > start && isMark(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const marks = new Set([0x200b, 0x200e, 0x200f, 0x2060, 0xfeff]);
const isMark = (code: number): boolean => marks.has(code);

/** One finding for all of them, with the first few places. */
export function textsCut(places: readonly Place[]): Finding {
  const [first] = places;
  const others = places.length - 1;
  return {
    code: 'text-cut',
    severity: 'warning',
    at: first ?? { cell: '' },
    expected: `texts of at most ${String(limits.cellCharacters.most)} characters`,
    received:
      others === 0
        ? 'a longer one'
        : `longer ones in ${countInWords(places.length, 'cell')}, ${places.slice(0, 5).map(placeText).join(', ')}${others > 4 ? ' …' : ''}`,
    advice: 'Look at the cell itself: what stands beyond is not read and is in no sheet.',
  };
}
