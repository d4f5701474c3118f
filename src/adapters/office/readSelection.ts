/** The cells a person has selected; and where Excel has none to give, why. */
import { withDaysFrom1900 } from './dateSystem';
import { codeOf, refusal } from './officeProblems';
import { partsNotShown, type PartsNotShown, type PlaceToAsk } from './notShown';
import { readCells, readablePart } from './readCells';
import type { SeenCells } from './seenWorkbook';

export interface Selection {
  readonly sheet: string;
  readonly cells: SeenCells;
  readonly isCut: boolean;
  readonly notShown: PartsNotShown;
}

/** Null where the selected cells are empty. Only the used part: a person often selects whole columns. */
export async function readSelection(from1904: boolean): Promise<Selection | null> {
  const place = await placeOfSelection();
  if (place === null) return null;
  const [cells = null] = await readCells([place.place]);
  if (cells === null) return null;
  const [notShown = {}] = await partsNotShown([place.place]);
  return {
    notShown,
    sheet: place.place.sheet,
    cells: from1904 ? withDaysFrom1900(cells) : cells,
    isCut: place.isCut,
  };
}

async function placeOfSelection(): Promise<{ place: PlaceToAsk; isCut: boolean } | null> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      selected.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,rowHidden,columnHidden');
      selected.worksheet.load('name');
      await context.sync();
      if (selected.isNullObject) return null;
      const { part, isCut } = readablePart(selected);
      return { place: { sheet: selected.worksheet.name, ...part }, isCut };
    });
  } catch (failure) {
    if (!notCells.has(codeOf(failure))) throw failure;
    throw refusal(await whyNoCells(codeOf(failure)));
  }
}

/** What Excel answers where the selection is no one rectangle of cells. */
const notCells = new Set([
  'GeneralException',
  'InactiveWorkbook',
  'InvalidOperation',
  'InvalidReference',
  'InvalidSelection',
  'ItemNotFound',
  'UnsupportedOperation',
  'UnsupportedSheet',
]);

/** Several areas can be counted; beside a picture there is a sheet in front; of a chart sheet there is neither. */
async function whyNoCells(code: string): Promise<string> {
  if (code === 'InactiveWorkbook') return code;
  const areas = await requestedOrNull(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load('areaCount');
    await context.sync();
    return selected.areaCount;
  });
  if (areas !== null) return areas > 1 ? 'OpenBook.SeveralAreas' : code;
  const sheet = await requestedOrNull(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    return active.name;
  });
  return sheet === null ? 'OpenBook.NoSheetInFront' : 'OpenBook.NoCellsSelected';
}

async function requestedOrNull<T>(ask: (context: Excel.RequestContext) => Promise<T>): Promise<T | null> {
  try {
    return await Excel.run(ask);
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    return null;
  }
}
