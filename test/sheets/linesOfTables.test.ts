import { knownDay } from '../../src/domain/calendar/isoDate';
import { computed, figure, lineRow, row, typedFigure, words } from '../../src/sheets/core/cells';
import type { DescribedRow, WorkbookDescription } from '../../src/sheets/core/description';
import {
  cell,
  difference,
  number,
  ofLine,
  plus,
  product,
  quotient,
  sumOfCells,
  sumWhere,
  text,
  type Expression,
} from '../../src/sheets/core/expression';
import { idOf } from '../../src/sheets/core/grid';
import { layOut } from '../../src/sheets/core/layout';

const money = { kind: 'decimal', from: '0', to: '100', help: 'Type pounds.' } as const;
const named = (figureName: string) => ({ figure: figureName });

// One cell for the rows of all lines: amount × weeks in a year.
const yearly = computed(named('yearly'), product(ofLine('cost', 'amount'), cell('weeks')), 'money');
const kind = { bought: words('bought', 'text', named('kind')), own: words('own', 'text', named('kind')) };

const costRow = (line: string, amount: string, of: keyof typeof kind): DescribedRow =>
  lineRow(
    { table: 'cost', line },
    kind[of],
    typedFigure(named('amount'), amount, 'inputMoney', money),
    yearly,
  );

const shareOfAll = computed(null, quotient(ofLine('cost', 'yearly'), cell('all')), 'percent');
const shareRow = (line: string): DescribedRow => lineRow({ table: 'share', line }, words(line), shareOfAll);

function workbook(costs: readonly DescribedRow[], below: readonly Expression[]): WorkbookDescription {
  const sheet = {
    role: 'results',
    columnWidths: [20, 10, 10],
    headerRow: 0,
    orientation: 'landscape',
    protect: true,
  } as const;
  return {
    title: 't',
    subject: 's',
    description: 'd',
    created: knownDay('2026-04-01'),
    fingerprint: 'abcd',
    sheets: [
      // Not in the order of the costs: each finds its own line.
      { ...sheet, name: 'Shares', rows: [shareRow('rent'), shareRow('food')] },
      {
        ...sheet,
        name: 'Costs',
        rows: [
          row(words('Weeks a year'), figure(52, 'count', { id: 'weeks' })),
          ...costs,
          ...below.map((expression, index) => row(computed(index === 0 ? 'all' : null, expression, 'money'))),
        ],
      },
    ],
  };
}

const costs = [costRow('food', '90', 'bought'), costRow('rent', '30', 'own'), costRow('gas', '10', 'bought')];
const allYearly = { table: 'cost', figure: 'yearly' };

describe('the rows of lines', () => {
  const grid = layOut(
    workbook(costs, [
      sumOfCells(allYearly),
      sumOfCells({ ...allYearly, between: { first: 'food', last: 'rent' } }),
      sumWhere(allYearly, { cells: { table: 'cost', figure: 'kind' }, equals: text('bought') }),
      difference(cell('cost.rent.yearly'), cell('cost.gas.amount')),
    ]),
  );
  const [shares, own] = grid.sheets;
  const formulaAt = (sheet: typeof own, at: number, column: number) => {
    const found = sheet?.rows[at]?.cells[column];
    return [found?.formula, found?.exact];
  };

  test('one described cell is each line’s own in the grid', () => {
    // 90 × 52 = 4,680; 30 × 52 = 1,560.
    expect(formulaAt(own, 1, 2)).toEqual(['N(B2)*$B$1', '4680']);
    expect(formulaAt(own, 2, 2)).toEqual(['N(B3)*$B$1', '1560']);
    const gas = own?.rows[3];
    expect(gas?.cells.map((each) => (each === null ? null : idOf(each, gas.about)))).toEqual([
      'cost.gas.kind',
      'cost.gas.amount',
      'cost.gas.yearly',
    ]);
  });

  test('a cell in which nothing is worked out is the same one in every row that holds it', () => {
    expect(own?.rows[3]?.cells[0]).toBe(own?.rows[1]?.cells[0]);
    expect(own?.rows[3]?.cells[0]).toMatchObject({ value: 'bought', style: 'text' });
  });

  test('another sheet’s row finds its line, wherever that stands', () => {
    // All: (90 + 30 + 10) × 52 = 6,760; rent 1,560 of it is 3/13, food 4,680 is 9/13.
    expect(formulaAt(shares, 0, 1)[0]).toBe('IF(Costs!$A$5=0,0,Costs!$C$3/Costs!$A$5)');
    expect(shares?.rows[0]?.cells[1]?.value).toBeCloseTo(3 / 13, 12);
    expect(formulaAt(shares, 1, 1)[0]).toBe('IF(Costs!$A$5=0,0,Costs!$C$2/Costs!$A$5)');
    expect(shares?.rows[1]?.cells[1]?.value).toBeCloseTo(9 / 13, 12);
  });

  test('columns of lines are added up, whole, in part and by what they hold', () => {
    expect(formulaAt(own, 4, 0)).toEqual(['SUM($C$2:$C$4)', '6760']);
    // Food and rent: (90 + 30) × 52.
    expect(formulaAt(own, 5, 0)).toEqual(['SUM($C$2:$C$3)', '6240']);
    // Food and gas: (90 + 10) × 52.
    expect(formulaAt(own, 6, 0)).toEqual(['SUMIFS($C$2:$C$4,$A$2:$A$4,"bought")', '5200']);
  });

  test('a cell of a line is found by its whole name too', () => {
    // 30 × 52 − 10 = 1,550.
    expect(formulaAt(own, 7, 0)).toEqual(['$C$3-N($B$4)', '1550']);
  });

  test('what stands beside it in the row is no fixed address, though other lines share the expression', () => {
    const toWeeks = computed(named('yearly'), plus(cell('weeks'), ofLine('cost', 'amount')), 'money');
    const beside = lineRow(
      { table: 'cost', line: 'food' },
      figure(52, 'count', { id: 'weeks' }),
      figure(1, 'money', named('amount')),
      toWeeks,
    );
    const next = lineRow(
      { table: 'cost', line: 'rent' },
      words('none'),
      figure(2, 'money', named('amount')),
      toWeeks,
    );
    const laid = layOut({
      ...workbook([], [number(1)]),
      sheets: workbook([], [number(1)]).sheets.flatMap((each) =>
        each.name === 'Costs' ? [{ ...each, rows: [beside, next] }] : [],
      ),
    });
    expect(laid.sheets[0]?.rows.map(({ cells }) => cells[2]?.formula)).toEqual(['A1+B1', '$A$1+B2']);
  });

  test.each<[string, readonly DescribedRow[], Expression, string]>([
    [
      'two of one name',
      [...costs, costRow('food', '1', 'own')],
      number(1),
      'Two lines of cost are called food',
    ],
    [
      'other figures than the first',
      [...costs, lineRow({ table: 'cost', line: 'tax' }, words('own'))],
      number(1),
      'tax holds other figures than the first line of cost',
    ],
    ['a line that is not there', costs.slice(1), number(1), 'No line of cost is called food'],
    ['a figure of no line', costs, ofLine('cost', 'yearly'), 'asked for where no line is meant'],
    ['a figure that lines have not', costs, sumOfCells({ table: 'cost', figure: 'daily' }), 'called daily'],
    ['a table that is not there', costs, sumOfCells({ table: 'needs', figure: 'yearly' }), 'called needs'],
  ])('%s is a fault of a description', (_case, rows, below, message) => {
    expect(() => layOut(workbook(rows, [sumOfCells(allYearly), below]))).toThrow(message);
  });
});
