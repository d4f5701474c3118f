/**
 * A look at the workbook, in as many requests as it takes and no more: first the list of its sheets, then the sizes of
 * those that are wanted, then their cells. A sheet's cells are never asked for before it is known how many there are.
 */
import { layoutFromText } from '../../sheets/core/writtenLayout';
import { withDaysFrom1900 } from './dateSystem';
import { codeOf } from './officeProblems';
import type { PlaceToAsk } from './notShown';
import { readCells, readablePart } from './readCells';
import {
  layoutKey,
  ourSheets,
  type ListedWorkbook,
  type NamedSheet,
  type SeenSheet,
  type SeenWorkbook,
  type SheetFurniture,
} from './seenWorkbook';

/** What Excel answers where what is in front is no sheet of cells, or where it does not work out a day's number. */
const maybeOfOnePart = new Set([
  'ApiNotAvailable',
  'ApiNotFound',
  'GeneralException',
  'InactiveWorkbook',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidReference',
  'InvalidSelection',
  'ItemNotFound',
  'NotImplemented',
  'UnsupportedOperation',
  'UnsupportedSheet',
]);

/** The list can do without the sheet in front and without the way days are counted: asked for together, then apart. */
const attempts = [
  { active: true, days: true },
  { active: true, days: false },
  { active: false, days: true },
  { active: false, days: false },
] as const;

export async function listWorkbook(attempt = 0): Promise<ListedWorkbook> {
  const parts = attempts[attempt] ?? { active: false, days: false };
  try {
    return await listed(parts);
  } catch (failure) {
    if (attempt + 1 >= attempts.length || !maybeOfOnePart.has(codeOf(failure))) throw failure;
    return listWorkbook(attempt + 1);
  }
}

/** 1 January 2026 is day 46,023 of the usual count, and 44,561 where days are counted from 1904. */
const newYearOf2026From1904 = 44_561;

async function listed(parts: { readonly active: boolean; readonly days: boolean }): Promise<ListedWorkbook> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables, settings, functions } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    names.load('items/name,items/formula');
    tables.load('items/name,items/worksheet/name');
    const remembered = settings.getItemOrNullObject(layoutKey);
    remembered.load('value');
    const newYear = parts.days ? functions.date(2026, 1, 1) : null;
    newYear?.load('value');
    context.application.load('calculationMode');
    const active = parts.active ? worksheets.getActiveWorksheet() : null;
    active?.load('name');
    await context.sync();
    const layoutText = remembered.isNullObject ? null : String(remembered.value);
    const layout = layoutText === null ? null : layoutFromText(layoutText);
    const named = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const sheets = worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      hidden: visibility !== 'Visible',
      ...(visibility === 'VeryHidden' ? { veryHidden: true as const } : {}),
    }));
    return {
      sheets,
      active: active === null ? null : active.name,
      names: named,
      allTables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      layoutText,
      layout,
      ours: ourSheets(layout, named, sheets),
      from1904: newYear?.value === newYearOf2026From1904,
      isManual: context.application.calculationMode === 'Manual',
    };
  });
}

/** Looks into the sheets of these names. */
export async function lookInto(
  { sheets, ...rest }: ListedWorkbook,
  wanted: readonly string[],
  withCells = true,
): Promise<SeenWorkbook> {
  const names = new Set(wanted);
  const sized = await sizesOf(sheets.filter(({ name }) => names.has(name)));
  const places = withCells ? sized.map(({ place }) => place) : sized.map(() => null);
  const cells = await readCells(places);
  return {
    ...rest,
    listed: sheets,
    sheets: sized.map(({ sheet, furniture, place, isCut }, index): SeenSheet => {
      const held = cells[index] ?? null;
      return {
        ...sheet,
        ...furniture,
        used: place,
        isCut,
        cells: held !== null && rest.from1904 ? withDaysFrom1900(held) : held,
      };
    }),
  };
}

interface SizedSheet {
  readonly sheet: NamedSheet;
  readonly furniture: SheetFurniture;
  readonly place: PlaceToAsk | null;
  readonly isCut: boolean;
}

async function sizesOf(sheets: readonly NamedSheet[]): Promise<readonly SizedSheet[]> {
  if (sheets.length === 0) return [];
  return Excel.run(async (context) => {
    const requested = sheets.map((sheet) => ({ sheet, tell: askForSize(context, sheet) }));
    await context.sync();
    return requested.map(({ tell }) => tell());
  });
}

// What is asked for and what is read of it stand in one function; the caller syncs between the two.
/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read */
function askForSize(context: Excel.RequestContext, sheet: NamedSheet): () => SizedSheet {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  worksheet.protection.load('protected,options');
  worksheet.charts.load('items/name');
  worksheet.tables.load('items/name');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,rowHidden,columnHidden');
  return () => {
    const part = used.isNullObject ? null : readablePart(used);
    return {
      sheet,
      furniture: {
        lock: worksheet.protection.protected ? worksheet.protection.options : null,
        charts: worksheet.charts.items.map(({ name }) => name),
        tables: worksheet.tables.items.map(({ name }) => name),
      },
      place: part === null ? null : { sheet: sheet.name, ...part.part },
      isCut: part?.isCut ?? false,
    };
  };
}
