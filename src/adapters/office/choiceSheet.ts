/**
 * Long drop-down lists. Excel takes a list within its rule only up to 255 characters and without commas in a choice;
 * longer ones stand one a column on a hidden sheet of ours, and the rule points there.
 */
import { columnLetters } from '../../domain/evidence/columnLetters';
import type { CellGrid, GridRow, WorkbookGrid } from '../../sheets/core/grid';
import { sheetNameInFormula } from '../../sheets/core/sheetAddress';

const longestInRule = 255;
const prefix = 'Choices for ';
const longestSheetName = 31;

/** Each write has its own, so that the lists of sheets written earlier stay as they are. */
const choiceSheetName = (grid: WorkbookGrid): string =>
  `${prefix}${grid.sheets[0]?.name ?? ''}`.slice(0, longestSheetName);

export interface ChoiceColumns {
  readonly sheet: string;
  readonly lists: readonly (readonly string[])[];
}

const fitsInRule = (choices: readonly string[]): boolean =>
  choices.join(',').length <= longestInRule && choices.every((choice) => !/[,"]|^[\s=]|\s$/.test(choice));

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n');

export function choiceColumns(grid: WorkbookGrid): ChoiceColumns {
  const lists: (readonly string[])[] = [];
  for (const sheet of grid.sheets) {
    for (const validation of sheet.validations) {
      if (validation.kind !== 'list' || fitsInRule(validation.choices)) continue;
      if (!lists.some((known) => sameList(known, validation.choices))) lists.push(validation.choices);
    }
  }
  const there = grid.sheets.find(isChoiceSheet)?.name;
  return { sheet: there ?? choiceSheetName(grid), lists };
}

export const isChoiceSheet = (sheet: Pick<CellGrid, 'name'>): boolean => sheet.name.startsWith(prefix);

/** The grid with the sheet of choices behind its own, where there are long lists. */
export function withChoiceSheet(grid: WorkbookGrid): WorkbookGrid {
  const { lists } = choiceColumns(grid);
  if (lists.length === 0 || grid.sheets.some(isChoiceSheet)) return grid;
  const longest = Math.max(...lists.map((choices) => choices.length));
  const rows = Array.from({ length: longest }, (_, row): GridRow => ({
    cells: lists.map((choices) => {
      const choice = choices[row];
      return choice === undefined ? null : { value: choice, style: 'text' };
    }),
  }));
  return { ...grid, sheets: [...grid.sheets, plainSheet(choiceSheetName(grid), rows, lists.length)] };
}

const plainSheet = (name: string, rows: readonly GridRow[], columns: number): CellGrid => ({
  name,
  role: 'records',
  columnWidths: Array.from({ length: columns }, () => 24),
  rows,
  merges: [],
  freeze: { rows: 0, columns: 0 },
  validations: [],
  rules: [],
  charts: [],
  tables: [],
  print: { orientation: 'portrait', repeatRows: null, footerLeft: '', footerCentre: '', footerRight: '' },
  protect: true,
});

export function choicesInRule(choices: readonly string[], columns: ChoiceColumns): string {
  if (fitsInRule(choices)) return choices.join(',');
  const column = columnLetters(columns.lists.findIndex((known) => sameList(known, choices)));
  return `=${sheetNameInFormula(columns.sheet)}!$${column}$1:$${column}$${choices.length}`;
}
