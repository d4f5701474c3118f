/** The placement sheet: each answer stands in the answer column beside its question. */
import { fieldHeading, placementHeadings } from '../../domain/submission/templateForm';
import { sectionFields } from '../../domain/submission/fields';
import type { NotUnderstood } from '../../domain/submission/feeSubmission';
import type { PlacementFieldId } from '../../domain/submission/fieldIds';
import type { Received, ReceivedSheet } from '../../domain/submission/received';
import { filledSheet, isFilled, labelKey, placeIn, textOf, type FilledRow } from '../sheetCells';

export interface ReadPlacement {
  readonly answers: Readonly<Partial<Record<PlacementFieldId, Received>>>;
  readonly notUnderstood: readonly NotUnderstood[];
}

export function readPlacementSheet(sheet: ReceivedSheet): ReadPlacement {
  const { rows } = filledSheet(sheet);
  const header = rows.findIndex((row) => columnOf(row, placementHeadings.answer) !== -1);
  const headerRow = rows[header];
  if (headerRow === undefined) return { answers: {}, notUnderstood: [wholeSheet(sheet)] };
  const question = columnOf(headerRow, placementHeadings.question);
  const answer = columnOf(headerRow, placementHeadings.answer);
  const ours = Object.values(placementHeadings).map((heading) => columnOf(headerRow, heading));
  const answers: Partial<Record<PlacementFieldId, Received>> = {};
  const notUnderstood: NotUnderstood[] = [];
  for (const { row, cells } of rows.slice(header + 1)) {
    const field = fieldOfQuestion(textOf(cells[question]));
    cells.forEach((cell, column) => {
      if (!isFilled(cell)) return;
      const at = placeIn(sheet, row, column);
      if (field !== null && column === answer && answers[field] === undefined) answers[field] = { at, cell };
      else if (column === answer || !ours.includes(column)) notUnderstood.push({ at, text: textOf(cell) });
    });
  }
  return { answers, notUnderstood };
}

function columnOf({ cells }: FilledRow, heading: string): number {
  return cells.findIndex((cell) => labelKey(textOf(cell)) === labelKey(heading));
}

const fieldByLabel: ReadonlyMap<string, PlacementFieldId> = new Map(
  sectionFields.placement.flatMap((field) => {
    const id = field.id as PlacementFieldId;
    return [
      [labelKey(field.label), id],
      [labelKey(fieldHeading(field)), id],
    ] as const;
  }),
);

function fieldOfQuestion(label: string): PlacementFieldId | null {
  return fieldByLabel.get(labelKey(label)) ?? null;
}

function wholeSheet(sheet: ReceivedSheet): NotUnderstood {
  return {
    at: placeIn(sheet, 0, 0),
    text: `the sheet ${sheet.name} has no column headed “${placementHeadings.answer}”`,
  };
}
