/**
 * Writes a finished grid as an .xlsx file. It decides nothing: addresses, formulas, values and looks are the grid's.
 * The same grid gives the same bytes, because the only dates in the file are the grid's own.
 */
import type {
  Cell,
  NamedRange,
  SheetProtection,
  WorkbookProperties as FileProperties,
  WriteSheet,
} from 'hucre';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { CellGrid, WorkbookGrid, WorkbookProperties } from '../../sheets/core/grid';
import { baseFont, tabColours } from '../../sheets/core/styles';
import { chartsOf } from './charts';
import { choiceListsOf, choiceSheets, type ChoiceList } from './choiceLists';
import { definedNames, ownMarks } from './definedNames';
import { breaks, footer, pageSetup } from './printSetup';
import { conditionalRules } from './rules';
import { inputsSheets } from './inputsSheet';
import { linksAndNotes } from './linksAndNotes';
import { tablesOf } from './tables';
import { dataValidations } from './validations';
import { oneOfEachLook, withRows } from './withRows';

export function writeXlsx(grid: WorkbookGrid): Promise<Uint8Array> {
  return written(grid, (choices) => ownMarks(grid, choices));
}

/** For whoever puts our sheets into another file, and marks them there. */
export function writeUnmarked(grid: WorkbookGrid): Promise<Uint8Array> {
  return written(grid, () => []);
}

async function written(
  grid: WorkbookGrid,
  marks: (choiceSheets: readonly string[]) => readonly NamedRange[],
): Promise<Uint8Array> {
  const lists = choiceListsOf(grid);
  const choices = [...choiceSheets(lists), ...inputsSheets(grid)];
  const sheetNames = new Set(grid.sheets.map(({ name }) => name));
  const bytes = await writeWorkbook({
    sheets: [
      ...grid.sheets.map((sheet, index) =>
        sheetOf(sheet, sheetNames, lists, index === 0 ? oneOfEachLook(grid) : []),
      ),
      ...choices,
    ],
    namedRanges: [...definedNames(grid), ...marks(choices.map(({ name }) => name))],
    properties: propertiesOf(grid.properties),
    defaultFont: { ...baseFont },
  });
  return withRows(bytes, grid);
}

function sheetOf(
  grid: CellGrid,
  sheetNames: ReadonlySet<string>,
  lists: readonly ChoiceList[],
  looks: Iterable<readonly [string, Partial<Cell>]>,
): WriteSheet {
  const { rows, columns } = grid.freeze;
  return {
    name: grid.name,
    columns: grid.columnWidths.map((width) => ({ width })),
    cells: new Map([...linksAndNotes(grid, sheetNames), ...looks]),
    merges: grid.merges.map(({ from, to }) => ({
      startRow: from.row,
      startCol: from.column,
      endRow: to.row,
      endCol: to.column,
    })),
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    dataValidations: dataValidations(grid.validations, lists),
    conditionalRules: conditionalRules(grid.rules),
    tables: tablesOf(grid),
    charts: chartsOf(grid.charts),
    view: { showGridLines: false, tabColor: { rgb: tabColours[grid.role] } },
    pageSetup: pageSetup(grid.print),
    ...breaks(grid.print),
    headerFooter: footer(grid.print),
    ...(grid.protect ? { protection } : {}),
  };
}

/** Locked cells cannot be changed; columns and rows can still be widened, lists filtered; there is no password. */
const protection: SheetProtection = {
  sheet: true,
  objects: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

function propertiesOf({ title, subject, description, created }: WorkbookProperties): FileProperties {
  const day = new Date(`${created}T00:00:00Z`);
  return {
    title,
    subject,
    description,
    creator: 'Open Book',
    lastModifiedBy: 'Open Book',
    created: day,
    modified: day,
  };
}
