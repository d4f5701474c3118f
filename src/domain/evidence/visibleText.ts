/**
 * Text from outside as text that can be seen: an escape sequence, a line break or a mark that turns the direction of writing
 * shows as a sign of its own, so that nobody forges a line of ours ("Findings: 0") or hides one.
 *
 * Worked example: a home called `Hollin⏎Findings: 0` prints on one line, with the sign for the break in it.
 */

/** C0 and C1 controls, the line and paragraph separators, and every mark that steers the direction of writing. */
const unseen = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
const unseenButBreaks =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** One line: a line break too is shown, as `⏎`. */
export function visibleLine(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '⏎')
    .replace(/\t/g, ' ')
    .replace(unseen, signOf);
}

/** Several lines, as a cell may hold them: line breaks and tabs stay. */
export function visibleText(text: string): string {
  return text.replace(unseenButBreaks, signOf);
}

/** JSON whose every unseen character is written as its number, so that it reads back the same and shows nothing false. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    unseenButBreaks,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function signOf(character: string): string {
  const code = character.charCodeAt(0);
  // Unicode has a picture for each control of the first block: ␛ for the escape.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
