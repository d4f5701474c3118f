import { knownDay } from '../../src/domain/calendar/isoDate';
import { chosen, computed, figure, row, typedFigure, words } from '../../src/sheets/core/cells';
import type { SheetDescription, WorkbookDescription } from '../../src/sheets/core/description';
import { cell, difference, number, plus, product } from '../../src/sheets/core/expression';
import { layOut } from '../../src/sheets/core/layout';

const money = { kind: 'decimal', from: '0', to: '100', help: 'Type pounds.' } as const;

function described(sheets: readonly Partial<SheetDescription>[]): WorkbookDescription {
  return {
    title: 'Fee review: Smith & Jones',
    subject: 's',
    description: 'd',
    created: knownDay('2026-04-01'),
    fingerprint: 'abcd',
    sheets: sheets.map((sheet, index) => ({
      name: `Sheet ${String(index)}`,
      role: 'results',
      columnWidths: [20, 10],
      rows: [],
      headerRow: 0,
      orientation: 'landscape',
      protect: true,
      ...sheet,
    })),
  };
}

const fee = described([
  {
    name: 'Fee',
    rows: [
      row(words('What'), words('A week')),
      row(
        words('Quoted'),
        typedFigure('quoted', '5600', 'inputMoney', money, {
          definedName: { name: 'QuotedWeeklyFee', comment: 'c' },
        }),
      ),
      row(words('Explained'), typedFigure('explained', '5205.18', 'inputMoney', money)),
      row(words('=1+1'), computed('left', difference(cell('quoted'), cell('explained')), 'money')),
    ],
    rules: [{ cells: ['left'], when: { kind: 'below', limit: 0 }, look: 'bad' }],
  },
  {
    name: 'A year',
    rows: [row(computed(null, product(cell('left'), number(52)), 'money', { link: { cell: 'left' } }))],
  },
]);

describe('layOut', () => {
  const grid = layOut(fee);

  test('a formula stands with its value and the exact text of it', () => {
    // 5,600.00 − 5,205.18 = 394.82
    expect(grid.sheets[0]?.rows[3]?.cells[1]).toEqual({
      value: 394.82,
      exact: '394.82',
      formula: 'N($B$2)-N($B$3)',
      style: 'money',
      id: 'left',
    });
  });

  test('another sheet’s cell is reached by its address, quoted where its name could be a column’s, and so is a link', () => {
    // 394.82 × 52 = 20,530.64
    expect(grid.sheets[1]?.rows[0]?.cells[0]).toMatchObject({
      formula: "'Fee'!$B$4*52",
      exact: '20530.64',
      link: { sheet: 'Fee', cell: 'B4' },
    });
  });

  test('words that begin with an equals sign stay words', () => {
    expect(grid.sheets[0]?.rows[3]?.cells[0]).toEqual({ value: '=1+1', style: 'text' });
  });

  test('inputs that may hold the same share one check', () => {
    expect(grid.sheets[0]?.validations).toEqual([
      { ...money, range: { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } } },
    ]);
  });

  test('names, freeze, rules and footer', () => {
    expect(grid.names).toEqual([
      { name: 'QuotedWeeklyFee', comment: 'c', sheet: 'Fee', at: { row: 1, column: 1 } },
    ]);
    expect(grid.sheets[0]?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(grid.sheets[0]?.rules[0]?.range).toEqual({
      from: { row: 3, column: 1 },
      to: { row: 3, column: 1 },
    });
    expect(grid.sheets[1]?.print).toEqual({
      breaksBefore: [],
      orientation: 'landscape',
      repeatRows: { from: 0, to: 0 },
      footerLeft: 'Fee review: Smith && Jones · 1 April 2026',
      footerCentre: 'A year',
      footerRight: 'page &P of &N',
    });
  });

  test('a long title ends before the sheet’s name in the middle of the footer', () => {
    const title = 'Six places in two homes around a school, with every term of four contracts (invented)';
    const [across] = layOut({ ...fee, title }).sheets;
    // 747 points hold 149 letters; less “Fee”, the half is 73, and 71 with what is between, of which the day takes 15: 55 and the dots.
    expect(across?.print.footerLeft).toBe(
      'Six places in two homes around a school, with every ter… · 1 April 2026',
    );
    const sheets = fee.sheets.map((sheet) => ({ ...sheet, orientation: 'portrait' as const }));
    // 507 points hold 101 letters; less “Fee”, the half is 49: 31 and the dots.
    expect(layOut({ ...fee, title, sheets }).sheets[0]?.print.footerLeft).toBe(
      'Six places in two homes around… · 1 April 2026',
    );
  });

  test('the same description gives the same grid', () => {
    expect(JSON.stringify(layOut(fee))).toBe(JSON.stringify(grid));
  });

  test.each([
    [
      'depends on itself',
      [row(computed('a', plus(cell('b'), number(1)), 'money')), row(computed('b', cell('a'), 'money'))],
      'depends on itself',
    ],
    [
      'is called twice',
      [row(figure(1, 'money', { id: 'a' })), row(chosen('a', 'x', ['x'], 'h'))],
      'Two cells are called a',
    ],
    ['is missing', [row(computed('a', cell('b'), 'money'))], 'No cell is called b'],
  ])('a cell that %s is a fault', (_case, rows, message) => {
    expect(() => layOut(described([{ rows }]))).toThrow(message);
  });
});
