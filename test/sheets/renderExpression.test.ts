import {
  absolute,
  atLeast,
  both,
  cell,
  countWhere,
  difference,
  equals,
  joined,
  lookup,
  not,
  number,
  plus,
  product,
  quotient,
  rounded,
  smallest,
  sum,
  sumOfCells,
  sumWhere,
  text,
  when,
  type Expression,
} from '../../src/sheets/core/expression';
import { renderExpression } from '../../src/sheets/core/renderExpression';
import type { CellPlace } from '../../src/sheets/core/sheetAddress';

/** a, b, c stand in C5:C7 of "Fee"; d in C9; p, q, r in D5:D7; far in B2 of "Fee breakdown"; its in A1 of "Child's week". */
const places: Readonly<Record<string, CellPlace>> = {
  a: { sheet: 'Fee', row: 4, column: 2 },
  b: { sheet: 'Fee', row: 5, column: 2 },
  c: { sheet: 'Fee', row: 6, column: 2 },
  d: { sheet: 'Fee', row: 8, column: 2 },
  p: { sheet: 'Fee', row: 4, column: 3 },
  q: { sheet: 'Fee', row: 5, column: 3 },
  r: { sheet: 'Fee', row: 6, column: 3 },
  far: { sheet: 'Fee breakdown', row: 1, column: 1 },
  its: { sheet: 'Child’s "week" \'s', row: 0, column: 26 },
};
const placeOf = (id: string): CellPlace => {
  const place = places[id];
  if (place === undefined) throw new Error(`No cell is called ${id}`);
  return place;
};
const [a, b, c] = [cell('a'), cell('b'), cell('c')];

describe('an expression as a formula', () => {
  test.each<[string, Expression, string]>([
    ['a difference', difference(a, b), 'C5-C6'],
    ['what is taken away keeps its brackets', difference(a, difference(b, c)), 'C5-(C6-C7)'],
    ['what comes first needs none', difference(difference(a, b), c), 'C5-C6-C7'],
    ['sums within sums need none', plus(a, plus(b, c)), 'C5+C6+C7'],
    ['a sum that is multiplied', product(number(100), difference(a, b)), '100*(C5-C6)'],
    ['a divisor that is a product', quotient(a, product(b, c)), 'IF(C6*C7=0,0,C5/(C6*C7))'],
    ['a product that is divided', quotient(product(a, b), c), 'IF(C7=0,0,C5*C6/C7)'],
    ['a divisor that cannot be nought', quotient(a, number(7)), 'C5/7'],
    [
      'a divisor that was asked about',
      when(equals(b, number(0)), text('none'), quotient(a, b)),
      'IF(C6=0,"none",C5/C6)',
    ],
    ['a comparison of sums', atLeast(plus(a, b), c), 'C5+C6>=C7'],
    ['a comparison within a comparison', equals(a, equals(b, c)), 'C5=(C6=C7)'],
    ['words joined to a sum', joined(text('in all '), plus(a, b)), '"in all "&C5+C6'],
    ['a number below nought has no sign of its own', product(a, number('-2.5')), 'C5*(0-2.5)'],
    ['quotation marks are doubled', text('the “fee" £'), '"the “fee"" £"'],
    ['neighbours become a range', sumOfCells(['a', 'b', 'c', 'd']), 'SUM(C5:C7,C9)'],
    ['neighbours in a row too', sumOfCells(['a', 'p']), 'SUM(C5:D5)'],
    ['another sheet is named', plus(cell('far'), number(1)), "'Fee breakdown'!B2+1"],
    ['its apostrophes are doubled', cell('its'), "'Child’s \"week\" ''s'!AA1"],
    ['rounding', rounded(quotient(a, number(7)), 2), 'ROUND(C5/7,2)'],
    [
      'a question',
      when(not(both(equals(a, text('yes')))), number(0), absolute(b)),
      'IF(NOT(AND(C5="yes")),0,ABS(C6))',
    ],
    ['least and sum', smallest(sum(a, b), number(3)), 'MIN(SUM(C5,C6),3)'],
    [
      'a sum by criterion',
      sumWhere(['a', 'b', 'c'], { cells: ['p', 'q', 'r'], equals: text('yes') }),
      'SUMIFS(C5:C7,D5:D7,"yes")',
    ],
    [
      'a count by criterion',
      countWhere({ cells: ['p', 'q', 'r'], equals: cell('far') }),
      "COUNTIFS(D5:D7,'Fee breakdown'!B2)",
    ],
    [
      'a look-up',
      lookup(cell('far'), ['a', 'b'], ['p', 'q']),
      "IFERROR(INDEX(D5:D6,MATCH('Fee breakdown'!B2,C5:C6,0)),0)",
    ],
  ])('%s', (_case, expression, formula) => {
    expect(renderExpression(expression, 'Fee', placeOf)).toBe(formula);
  });

  test('a sum by criterion over cells that do not stand together is a fault', () => {
    const scattered = sumWhere(['a', 'd'], { cells: ['p', 'q'], equals: text('yes') });
    expect(() => renderExpression(scattered, 'Fee', placeOf)).toThrow(
      'do not stand in one row or column: a, d',
    );
  });
});
