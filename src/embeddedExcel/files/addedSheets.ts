/**
 * Sheets of the workbook that a download writes out: those of a further file, and all of a file that is no workbook. What
 * was typed in them is in the file, which is nobody's as it came; widths, fonts and grounds are those they came with.
 */
import { writeSheets, type SheetLooks, type SheetToWrite } from '../../adapters/xlsx/writeSheets';
import { wholeSheet } from '../model/area';
import { cellAt, existingCells } from '../model/cells';
import type { EmbeddedSheet, EmbeddedWorkbook } from '../model/embeddedWorkbook';

export interface AddedSheet {
  /** As it was when it came; its id is that of the sheet in the workbook. */
  readonly asCame: EmbeddedSheet;
  /** Null where its file has none that are read. */
  readonly looks: SheetLooks | null;
}

/** A package of those that are in the workbook still; null where none is. */
export async function writeAdded(
  { sheets }: EmbeddedWorkbook,
  added: readonly AddedSheet[],
  from1904: boolean,
): Promise<Uint8Array | null> {
  const here = added.flatMap(({ asCame, looks }): SheetToWrite[] => {
    const sheet = sheets.find(({ id }) => id === asCame.id);
    return sheet === undefined ? [] : [sheetToWrite(sheet, asCame, looks)];
  });
  return here.length === 0 ? null : writeSheets(here, from1904);
}

const sheetToWrite = (
  sheet: EmbeddedSheet,
  asCame: EmbeddedSheet,
  looks: SheetLooks | null,
): SheetToWrite => ({
  name: sheet.name,
  visibility: sheet.visibility,
  looks,
  merges: sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  })),
  cells: [...existingCells(sheet, wholeSheet)].map(({ cell, row, column }) => {
    const came = cellAt(asCame, row, column);
    const { value, formula, numberFormat } = cell;
    return {
      row,
      column,
      value,
      formula: formula === null ? null : formula.slice(1),
      numberFormat,
      isAsCame: came?.value === value && came.formula === formula,
    };
  }),
});
