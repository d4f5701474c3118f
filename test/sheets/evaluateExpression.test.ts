import { exact, exactText } from '../../src/domain/money/exact';
import { evaluateExpression } from '../../src/sheets/core/evaluateExpression';
import {
  cell,
  countOfNumbers,
  difference,
  equals,
  joined,
  largest,
  lessThan,
  lookup,
  number,
  plus,
  product,
  quotient,
  rounded,
  smallest,
  sumOfCells,
  sumWhere,
  text,
  when,
  type CellValue,
  type Expression,
} from '../../src/sheets/core/expression';

const held: Readonly<Record<string, CellValue | null>> = {
  fee: exact('5600'),
  explained: exact('5205.18'),
  blank: null,
  word: 'Week',
  yes: 'YES',
  weeks: exact(365).dividedBy(7),
};
const valueOf = (id: string): CellValue | null => {
  const value = held[id];
  if (value === undefined) throw new Error(`No cell is called ${id}`);
  return value;
};

describe('an expression as an exact value', () => {
  test.each<[string, Expression, string]>([
    ['5,600.00 − 5,205.18', difference(cell('fee'), cell('explained')), '394.82'],
    ['a tenth and two tenths', plus(number('0.1'), number('0.2')), '0.3'],
    ['a blank is nought', plus(cell('blank'), number(4)), '4'],
    ['a division by nought comes to nought', quotient(cell('fee'), cell('blank')), '0'],
    ['what is looked up and not listed is nought', lookup(text('month'), ['word'], ['fee']), '0'],
    ['half a penny away from nought', rounded(number('67218.525'), 2), '67218.53'],
    ['and below nought too', rounded(number('-1.005'), 2), '-1.01'],
    [
      '100.005 × W ÷ W is not tipped by a recurring decimal',
      rounded(quotient(product(number('100.005'), cell('weeks')), cell('weeks')), 2),
      '100.01',
    ],
    ['texts compare without letter case', when(equals(cell('yes'), text('yes')), number(1), number(0)), '1'],
    [
      'every number comes before every text',
      when(lessThan(number(999), cell('word')), number(1), number(0)),
      '1',
    ],
    ['a blank equals an empty text', when(equals(cell('blank'), text('')), number(1), number(0)), '1'],
    ['a sum passes over words and blanks', sumOfCells(['fee', 'word', 'blank']), '5600'],
    ['a count too', countOfNumbers(['fee', 'word', 'blank']), '1'],
    ['the least passes over a blank cell', smallest(cell('blank'), number(3)), '3'],
    ['the greatest of a sum and nought', largest(number(0), difference(cell('explained'), cell('fee'))), '0'],
    [
      'a sum by criterion',
      sumWhere(['fee', 'explained'], { cells: ['yes', 'word'], equals: text('yes') }),
      '5600',
    ],
    ['a look-up', lookup(text('week'), ['yes', 'word'], ['fee', 'explained']), '5205.18'],
  ])('%s', (_case, expression, value) => {
    const result = evaluateExpression(expression, valueOf);
    expect(typeof result === 'object' ? exactText(result) : result).toBe(value);
  });

  test('words joined to a figure', () => {
    expect(evaluateExpression(joined(number('2.50'), text(' of 3')), valueOf)).toBe('2.5 of 3');
  });

  test.each<[string, Expression, string]>([
    ['a sum of words', plus(cell('word'), number(1)), 'calculates on words: Week'],
    ['a missing cell', cell('nowhere'), 'No cell is called nowhere'],
    [
      'a criterion that reads as a pattern',
      sumWhere(['fee'], { cells: ['word'], equals: text('W*') }),
      'read as a pattern: W*',
    ],
  ])('%s is a fault of a description', (_case, expression, message) => {
    expect(() => evaluateExpression(expression, valueOf)).toThrow(message);
  });
});
