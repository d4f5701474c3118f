/** A label with its value beside it: "Provider | Marlow Bridge", or both in one cell, "Provider: Marlow Bridge". */
import type { Place } from '../domain/evidence/place';
import type { Received, ReceivedSheet } from '../domain/submission/received';
import { isFilled, placeIn, textOf, type FilledRow } from './sheetCells';

export interface LabelledValue {
  readonly label: string;
  readonly labelAt: Place;
  readonly value: Received;
  /** The row it stands in, from nought. */
  readonly row: number;
}

const widestGap = 5;

export function labelledValues(sheet: ReceivedSheet, rows: readonly FilledRow[]): readonly LabelledValue[] {
  return rows.flatMap((filled) =>
    filled.cells.flatMap((cell, column): readonly LabelledValue[] =>
      isFilled(cell) && cell.kind === 'text'
        ? [...besideIt(sheet, filled, column), ...withinIt(sheet, filled, column)]
        : [],
    ),
  );
}

/** The next filled cell to the right, within a few columns. */
function besideIt(sheet: ReceivedSheet, { row, cells }: FilledRow, column: number): readonly LabelledValue[] {
  const next = cells.findIndex((cell, index) => index > column && isFilled(cell));
  const cell = cells[next];
  if (!isFilled(cell) || next - column > widestGap) return [];
  const value = { at: placeIn(sheet, row, next), cell };
  return [{ label: textOf(cells[column]), labelAt: placeIn(sheet, row, column), value, row }];
}

function withinIt(sheet: ReceivedSheet, { row, cells }: FilledRow, column: number): readonly LabelledValue[] {
  const [, label, text] = /^([^:£]{2,40}):\s*(\S.*)$/.exec(textOf(cells[column])) ?? [];
  if (label === undefined || text === undefined) return [];
  const at = placeIn(sheet, row, column);
  return [{ label, labelAt: at, value: { at, cell: { kind: 'text', text } }, row }];
}
