/**
 * Marks by which sheets of Open Book are known again, inside a file and in an open workbook, whatever anybody calls them
 * later: a defined name that points at the sheet. What Open Book worked out is never read as a provider's figures.
 */

/** In an open workbook: the nth sheet of the remembered layout. */
export const layoutMark = 'OpenBook_Sheet_';
/** In a file that stands alone. */
export const resultMark = 'OpenBook_Result_';

export const resultComment = 'Open Book worked this sheet out: it is never read as a provider’s figures.';
/** A template or an example: ours, and still something to read. */
export const sourceComment = 'A sheet of Open Book to fill in: it is read as a provider’s figures.';

export const isOwnMark = (name: string): boolean =>
  name.startsWith(layoutMark) || name.startsWith(resultMark);

/** The sheet a mark points to: `'Fee breakdown'!$A$1` is "Fee breakdown"; a deleted sheet's mark points nowhere. */
export function markedSheet(formula: string): string | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return parts?.[1]?.replaceAll("''", "'") ?? parts?.[2] ?? null;
}
