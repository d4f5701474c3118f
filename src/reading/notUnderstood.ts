/**
 * Everything with content that nothing was made of, so that nothing is lost silently. Cells of one row that lie side by
 * side are one entry, at the first of them, with the texts joined by a bar.
 */
import { cellAddress } from '../domain/evidence/columnLetters';
import type { Place } from '../domain/evidence/place';
import type { NotUnderstood } from '../domain/submission/feeSubmission';
import { isFilled, placeIn, textOf, type FilledSheet } from './sheetCells';

export function notUnderstoodIn(
  sheets: readonly FilledSheet[],
  used: readonly Place[],
): readonly NotUnderstood[] {
  const readIn = cellsBySheet(used);
  return sheets.flatMap(({ sheet, rows }) => {
    const read = readIn.get(sheet.name);
    return rows.flatMap(({ row, cells }): readonly NotUnderstood[] => {
      let first = -1;
      const left: string[] = [];
      cells.forEach((cell, column) => {
        if (!isFilled(cell) || read?.has(cellAddress(row, column)) === true) return;
        if (left.length === 0) first = column;
        left.push(textOf(cell));
      });
      return left.length === 0 ? [] : [{ at: placeIn(sheet, row, first), text: left.join(' | ') }];
    });
  });
}

function cellsBySheet(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet = '', cell } of places) {
    const cells = bySheet.get(sheet);
    if (cells === undefined) bySheet.set(sheet, new Set([cell]));
    else cells.add(cell);
  }
  return bySheet;
}
