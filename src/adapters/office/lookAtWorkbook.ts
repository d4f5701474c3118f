/**
 * One look at the whole workbook in one request: every sheet with what it holds, the names, and what Open Book
 * remembers of its own sheets. Sheets are reached one from the other, because their names are not known beforehand;
 * beyond the last one there is nothing, and Excel says so.
 */
// What is asked for and what is read of it stand in one function; the caller syncs between the two.
/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/no-empty-load */
import { layoutFromText, type WrittenLayout } from '../../sheets/core/writtenLayout';

export const layoutKey = 'openBook.sheets';
/** A hidden name that points to our nth sheet, so that the sheet is known again when somebody renames it. */
export const markPrefix = 'OpenBook_Sheet_';
/** A workbook with more sheets than this is read up to here, and the reading says so. */
export const mostSheets = 40;

export interface SeenCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly unknown[])[];
}

export interface SeenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  readonly cells: SeenCells | null;
}

export interface SeenWorkbook {
  readonly sheets: readonly SeenSheet[];
  readonly moreSheets: boolean;
  readonly active: string;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly layoutText: string | null;
  readonly layout: WrittenLayout | null;
  /** What each of our sheets is called now, by what it was to be called when we wrote it. */
  readonly ours: ReadonlyMap<string, string>;
}

export const cellMembers = 'rowIndex,columnIndex,values,formulas,numberFormat,valueTypes,text';

/** Asks for everything; the caller syncs, and then calls what this returns. */
export function lookAtWorkbook(context: Excel.RequestContext): () => SeenWorkbook {
  const { worksheets, names, settings } = context.workbook;
  const sheets = eachSheet(worksheets).map(askForSheet);
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  names.load('items/name,items/formula');
  const remembered = settings.getItemOrNullObject(layoutKey);
  remembered.load('value');
  return () => {
    const seen = sheets.flatMap((sheet) => sheet() ?? []);
    const layoutText = remembered.isNullObject ? null : String(remembered.value);
    const layout = layoutText === null ? null : layoutFromText(layoutText);
    const named = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    return {
      sheets: seen.slice(0, mostSheets),
      moreSheets: seen.length > mostSheets,
      active: active.name,
      names: named,
      layoutText,
      layout,
      ours: ourSheets(layout, named, seen),
    };
  };
}

function eachSheet(worksheets: Excel.WorksheetCollection): Excel.Worksheet[] {
  const sheets = [worksheets.getFirst()];
  for (let next = 1; next <= mostSheets; next += 1) {
    const last = sheets[sheets.length - 1];
    if (last !== undefined) sheets.push(last.getNextOrNullObject());
  }
  return sheets;
}

function askForSheet(sheet: Excel.Worksheet): () => SeenSheet | null {
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(cellMembers);
  return () =>
    sheet.isNullObject
      ? null
      : {
          name: sheet.name,
          hidden: sheet.visibility !== 'Visible',
          isProtected: sheet.protection.protected,
          charts: sheet.charts.items.map(({ name }) => name),
          tables: sheet.tables.items.map(({ name }) => name),
          cells: used.isNullObject ? null : seenCells(used),
        };
}

export function seenCells(range: Excel.Range): SeenCells {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    types: range.valueTypes,
    texts: range.text,
  };
}

/** The sheet a mark points to: `='Fee breakdown'!$A$1` is "Fee breakdown"; a deleted sheet's mark points nowhere. */
function markedSheet(formula: string): string | null {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return parts?.[1]?.replaceAll("''", "'") ?? parts?.[2] ?? null;
}

function ourSheets(
  layout: WrittenLayout | null,
  names: SeenWorkbook['names'],
  sheets: readonly SeenSheet[],
): ReadonlyMap<string, string> {
  const present = new Set(sheets.map(({ name }) => name));
  const marked = (index: number): string | null => {
    const mark = names.find(({ name }) => name === `${markPrefix}${index}`);
    return mark === undefined ? null : markedSheet(mark.formula);
  };
  return new Map(
    (layout?.sheets ?? []).flatMap(({ wantedName }, index): [string, string][] => {
      const called = marked(index);
      return called !== null && present.has(called) ? [[wantedName, called]] : [];
    }),
  );
}
