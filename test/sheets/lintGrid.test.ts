import type { CellGrid, GridCell, WorkbookGrid } from '../../src/sheets/core/grid';
import { lintGrid } from '../support/lintGrid';

function aGrid(sheet: Partial<CellGrid>, name = 'QuotedWeeklyFee'): WorkbookGrid {
  const amount: GridCell = { value: 1, exact: '1', style: 'money' };
  return {
    sheets: [
      {
        name: 'Fee',
        role: 'results',
        columnWidths: [10],
        rows: [{ cells: [amount] }],
        merges: [],
        freeze: { rows: 0, columns: 0 },
        validations: [],
        rules: [],
        charts: [],
        tables: [],
        print: {
          orientation: 'portrait',
          repeatRows: null,
          footerLeft: '',
          footerCentre: '',
          footerRight: '',
        },
        protect: true,
        ...sheet,
      },
    ],
    names: [{ name, sheet: sheet.name ?? 'Fee', at: { row: 0, column: 0 }, comment: '' }],
    properties: { title: '', subject: '', description: '', created: '2026-04-01' },
  };
}

const calculated = (formula: string, cell: Partial<GridCell> = {}): Partial<CellGrid> => ({
  rows: [{ cells: [{ value: 1, exact: '1', style: 'money', formula, ...cell }] }],
});
const checkOn = (fromRow: number, toRow: number) =>
  ({
    kind: 'list',
    range: { from: { row: fromRow, column: 0 }, to: { row: toRow, column: 0 } },
    choices: ['a'],
    help: '',
  }) as const;

describe('lintGrid', () => {
  test('a sound workbook has no faults', () => {
    expect(lintGrid(aGrid(calculated('1+A1')))).toEqual([]);
  });

  test.each(['Rate', 'Price', 'Type', 'Days', 'Yield', 'Fee1', 'R1C1', 'Weekly fee', '1st'])(
    'the name %s is not allowed',
    (name) => {
      expect(lintGrid(aGrid({}, name))).toEqual([`The name ${name} is not allowed`]);
    },
  );

  test.each<[string, WorkbookGrid, string]>([
    ['a sheet name of 32 letters', aGrid({ name: 'x'.repeat(32) }), 'is not 1 to 31 characters'],
    ['a sheet name with a slash', aGrid({ name: 'In/out' }), 'holds a character that is not allowed'],
    [
      'checks that overlap',
      aGrid({ validations: [checkOn(0, 2), checkOn(2, 3)] }),
      'the checks on A1:A3 and A3:A4 overlap',
    ],
    [
      'a reference to nothing',
      aGrid(calculated("SUM('Gone'!A1:A2)")),
      "Fee!A1: it refers to 'Gone'!A1:A2, where there is no cell",
    ],
    ['a formula without its value', aGrid(calculated('A1', { value: null })), 'a formula without its value'],
    ['a volatile formula', aGrid(calculated('TODAY()')), 'it is volatile'],
  ])('%s', (_case, grid, fault) => {
    expect(lintGrid(grid).join('\n')).toContain(fault);
  });

  test('words in quotation marks are no references', () => {
    expect(lintGrid(aGrid(calculated('IF(A1=1,"see ZZ99","")')))).toEqual([]);
  });
});
