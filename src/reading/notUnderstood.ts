/**
 * Everything with content that nothing was made of, so that nothing is lost silently. Cells of one row that lie side by
 * side are one entry, at the first of them, with the texts joined by a bar.
 */
import { placeText, type Place } from '../domain/evidence/place';
import type { NotUnderstood } from '../domain/submission/feeSubmission';
import { isFilled, placeIn, textOf, type FilledSheet } from './sheetCells';

export function notUnderstoodIn(
  sheets: readonly FilledSheet[],
  used: readonly Place[],
): readonly NotUnderstood[] {
  const read = new Set(used.map(placeText));
  return sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, cells }): readonly NotUnderstood[] => {
      const left = cells.flatMap((cell, column) => {
        const at = placeIn(sheet, row, column);
        return isFilled(cell) && !read.has(placeText(at)) ? [{ at, text: textOf(cell) }] : [];
      });
      const [first] = left;
      return first === undefined ? [] : [{ at: first.at, text: left.map(({ text }) => text).join(' | ') }];
    }),
  );
}
