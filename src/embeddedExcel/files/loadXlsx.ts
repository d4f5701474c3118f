/**
 * A provider's file as an embedded workbook: what its cells hold and how numbers are shown. Their formulas keep the
 * values they arrived with. The file itself is kept by whoever saves, so nothing of it is lost by not being shown.
 */
import { spreadsheetSerial } from '../../domain/calendar/isoDate';
import { exact, unsafeNumber } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { cellToChange } from '../model/cells';
import {
  addSheet,
  newEmbeddedWorkbook,
  type EmbeddedCell,
  type EmbeddedSheet,
  type EmbeddedWorkbook,
} from '../model/embeddedWorkbook';

export function embeddedFromReceived({ sheets }: ReceivedWorkbook): EmbeddedWorkbook {
  if (sheets.length === 0) return newEmbeddedWorkbook();
  const workbook: EmbeddedWorkbook = { ...newEmbeddedWorkbook(), sheets: [], nextId: 1 };
  for (const sheet of sheets) addReceived(workbook, sheet);
  workbook.activeSheetId = workbook.sheets.find(({ visibility }) => visibility === 'Visible')?.id ?? '';
  return workbook;
}

/** One more sheet, behind those that are there. */
export function addReceived(workbook: EmbeddedWorkbook, sheet: ReceivedSheet): EmbeddedSheet {
  const embedded = addSheet(workbook, sheet.name);
  fill(embedded, sheet);
  return embedded;
}

function fill(embedded: EmbeddedSheet, sheet: ReceivedSheet): void {
  const { hidden, veryHidden, rows, hiddenRows = [], hiddenColumns = [], merges = [] } = sheet;
  embedded.visibility = veryHidden === true ? 'VeryHidden' : hidden ? 'Hidden' : 'Visible';
  for (const row of hiddenRows) embedded.hiddenRows.add(row);
  for (const column of hiddenColumns) embedded.hiddenColumns.add(column);
  embedded.merges = merges.map(({ fromRow, fromColumn, toRow, toColumn }) => ({
    top: fromRow,
    left: fromColumn,
    bottom: toRow,
    right: toColumn,
  }));
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) put(cellToChange(embedded, row, column), cell);
    });
  });
}

function put(cell: EmbeddedCell, received: ReceivedCell): void {
  if (received.kind === 'number' && received.numberFormat !== undefined)
    cell.numberFormat = received.numberFormat;
  switch (received.kind) {
    case 'text':
    case 'error':
      cell.value = received.text;
      return;
    case 'truth':
      cell.value = received.truth;
      return;
    case 'date':
      cell.value = spreadsheetSerial(received.day);
      cell.numberFormat = received.numberFormat ?? 'dd/mm/yyyy';
      return;
    case 'time':
      cell.value = dayFraction(received.shown);
      cell.numberFormat = received.numberFormat ?? 'hh:mm';
      return;
    case 'number':
      cell.value = unsafeNumber(exact(received.decimal));
      cell.formula = received.formula === undefined ? null : `=${received.formula}`;
  }
}

/** `02:01` is 121 of a day's 1,440 minutes. */
function dayFraction(shown: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^(\d+):(\d+)(?::(\d+))?/.exec(shown) ?? [];
  const afternoon = /pm/i.test(shown) && hours !== '12' ? 12 : 0;
  return (Number(hours) + afternoon) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
}
