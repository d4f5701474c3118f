/** Our own sheets in an embedded workbook, told by the layout that the Office adapter keeps in the workbook's settings. */
import { layoutMark } from '../../sheets/core/ownMarks';
import { renameSheets } from '../../sheets/core/renameSheets';
import type { WorkbookGrid } from '../../sheets/core/grid';
import {
  gridFromLayout,
  layoutFromText,
  type HeldCell,
  type WrittenLayout,
} from '../../sheets/core/writtenLayout';
import { cellAt } from '../model/cells';
import { parseQualified } from '../model/area';
import type { EmbeddedSheet, EmbeddedWorkbook } from '../model/embeddedWorkbook';

export const layoutKey = 'openBook.sheets';
/** Long lists that Excel needs a sheet for; a file gets its own where it is written. */
const choiceSheets = 'Choices for ';

export interface OurSheets {
  readonly grid: WorkbookGrid;
  /** What the workbook remembers of them, sheet by sheet as in the grid. */
  readonly layout: WrittenLayout;
}

/** As they stand now, with what has been typed and worked out since; null where there are none. */
export function ourSheets(workbook: EmbeddedWorkbook): OurSheets | null {
  const stored = workbook.storedSettings.get(layoutKey);
  const layout = typeof stored === 'string' ? layoutFromText(stored) : null;
  if (layout === null) return null;
  const ownSheets = new Map(
    layout.sheets.flatMap((sheet, index): [string, EmbeddedSheet][] => {
      const marked = markedSheet(workbook, index);
      return marked === null ? [] : [[sheet.wantedName, marked]];
    }),
  );
  const kept: WrittenLayout = {
    ...layout,
    sheets: layout.sheets.filter(
      ({ wantedName }) => ownSheets.has(wantedName) && !wantedName.startsWith(choiceSheets),
    ),
  };
  const names = new Set(kept.sheets.map(({ name }) => name));
  const calledNow = new Map(
    kept.sheets.map(({ name, wantedName }) => [name, ownSheets.get(wantedName)?.name ?? name]),
  );
  const grid = gridFromLayout(
    { ...kept, names: layout.names.filter(({ sheet }) => names.has(sheet)) },
    ({ wantedName }, row, column) => heldAt(ownSheets.get(wantedName), row, column),
  );
  return grid.sheets.length === 0 ? null : { grid: renameSheets(grid, calledNow), layout: kept };
}

function markedSheet(workbook: EmbeddedWorkbook, index: number): EmbeddedSheet | null {
  const mark = workbook.names.find(({ name }) => name === `${layoutMark}${index}`);
  const place = mark === undefined ? null : parseQualified(mark.formula);
  return workbook.sheets.find(({ name }) => name === place?.sheet) ?? null;
}

function heldAt(sheet: EmbeddedSheet | undefined, row: number, column: number): HeldCell | null {
  const cell = sheet === undefined ? null : cellAt(sheet, row, column);
  if (cell === null) return null;
  return cell.formula === null
    ? { value: cell.value }
    : { value: cell.value, formula: cell.formula.slice(1) };
}
