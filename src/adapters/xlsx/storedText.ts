/**
 * Words on their way into a workbook file, so that Excel shows exactly what was meant.
 *
 * A file writes a control character as `_x` with four hexadecimal digits and a further `_`. Words that merely look
 * like that (`_x0041_`) have to be escaped, or Excel turns them into a letter: `_x0041_` is stored as
 * `_x005F_x0041_`. Two further characters that XML forbids are written the same way. A cell holds 32,767 characters;
 * what is longer is cut, and says so.
 */
const longestText = 32_767;
const cutNotice = ' […cut here: a cell holds no more]';

export function storedText(words: string): string {
  return escaped(shortened(words, longestText, cutNotice));
}

/** Shortens words to what Excel allows in a place (a help message, a footer), ending in an ellipsis where cut. */
export function shortened(words: string, longest: number, ending = '…'): string {
  return words.length <= longest ? words : words.slice(0, longest - ending.length) + ending;
}

function escaped(words: string): string {
  if (!/_x[0-9A-Fa-f]{4}_|[\uFFFE\uFFFF]/.test(words)) return words;
  return words
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFE', '_xFFFE_')
    .replaceAll('\uFFFF', '_xFFFF_');
}
