/**
 * Our own template, filled in, back into a submission. Columns are found by their headings, so a moved column still
 * reads; blank rows are skipped; whatever stands where nothing is asked is listed as not understood, never dropped.
 *
 * Null where the workbook does not carry the template's marker: then it is somebody's own layout.
 */
import type { FeeSubmission, NotUnderstood, ReceivedRow } from '../../domain/submission/feeSubmission';
import type { CostFieldId, NeedFieldId, PostFieldId } from '../../domain/submission/fieldIds';
import type { SectionName } from '../../domain/submission/fields';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import {
  exampleSheetName,
  instructionsSheetName,
  sectionSheetNames,
  templateMarker,
} from '../../domain/submission/templateForm';
import { filledSheet, placeOfSheet, textOf } from '../sheetCells';
import { isListOfChoices } from './listOfChoices';
import { readPlacementSheet } from './readPlacementSheet';
import { readTableSheet } from './readTableSheet';

export function readTemplate(workbook: ReceivedWorkbook): FeeSubmission | null {
  if (!isTemplate(workbook)) return null;
  const placementSheet = sheetCalled(workbook, sectionSheetNames.placement);
  const placement = placementSheet === null ? null : readPlacementSheet(placementSheet);
  const posts = readRows<PostFieldId>(workbook, 'staffing');
  const costs = readRows<CostFieldId>(workbook, 'costs');
  const needs = readRows<NeedFieldId>(workbook, 'additionalNeeds');
  return {
    file: workbook.file,
    layout: 'template',
    placement: placement?.answers ?? {},
    posts: posts.rows,
    costs: costs.rows,
    additionalNeeds: needs.rows,
    printedTotals: [],
    reading: {
      sentence: readingSentence(posts.rows.length, costs.rows.length, needs.rows.length),
      mapped: [],
    },
    notUnderstood: [
      ...(placement?.notUnderstood ?? []),
      ...posts.notUnderstood,
      ...costs.notUnderstood,
      ...needs.notUnderstood,
      ...otherSheets(workbook),
    ],
  };
}

/** The marker in any cell of the instructions; the sheet may have been renamed. */
export function isTemplate(workbook: ReceivedWorkbook): boolean {
  return workbook.sheets.some((sheet) =>
    filledSheet(sheet).rows.some(({ cells }) => cells.some((cell) => textOf(cell) === templateMarker)),
  );
}

function readRows<Id extends string>(workbook: ReceivedWorkbook, section: Exclude<SectionName, 'placement'>) {
  const sheet = sheetCalled(workbook, sectionSheetNames[section]);
  const none: { rows: readonly ReceivedRow<Id>[]; notUnderstood: readonly NotUnderstood[] } = {
    rows: [],
    notUnderstood: [],
  };
  return sheet === null ? none : readTableSheet<Id>(sheet, section);
}

function sheetCalled(workbook: ReceivedWorkbook, name: string): ReceivedSheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted) ?? null;
}

function readingSentence(posts: number, costs: number, needs: number): string {
  return `the Open Book template, filled in: posts ${String(posts)}, cost lines ${String(costs)}, additional needs ${String(needs)}`;
}

/** Sheets that the provider added: named, because what they hold was not read. */
function otherSheets(workbook: ReceivedWorkbook): readonly NotUnderstood[] {
  const ours = [instructionsSheetName, exampleSheetName, ...Object.values(sectionSheetNames)];
  return workbook.sheets
    .filter(({ name }) => !ours.some((known) => known.toLowerCase() === name.trim().toLowerCase()))
    .filter((sheet) => filledSheet(sheet).rows.length > 0 && !isListOfChoices(sheet) && !holdsMarker(sheet))
    .map((sheet) => ({
      at: placeOfSheet(sheet),
      text: `a sheet that is not part of the template: ${sheet.name}`,
    }));
}

function holdsMarker(sheet: ReceivedSheet): boolean {
  return filledSheet(sheet).rows.some(({ cells }) => cells.some((cell) => textOf(cell) === templateMarker));
}
