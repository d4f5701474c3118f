/**
 * An expression as a spreadsheet formula in en-US, without the leading `=`: plain functions that every spreadsheet
 * has, no whole columns, nothing that recalculates by itself, no sign before a name or a number.
 *
 * Worked example: 100 × (a − b) ÷ 7 with a in C5 and b in C6 of the same sheet is `100*(C5-C6)/7`; the sum of C5, C6,
 * C7 is `SUM(C5:C7)`.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { exactText } from '../../domain/money/exact';
import type { CellId, Criterion, Expression, Operator } from './expression';
import type { GridRange } from './grid';
import { rangeText, runsOf, sheetNameInFormula, type CellPlace } from './sheetAddress';

export type PlaceOf = (id: CellId) => CellPlace;

const bindingOf: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};
const wholePiece = 5;

interface Piece {
  readonly formula: string;
  readonly binding: number;
}

/** The formula of `expression` as it stands on `sheet`, once `placeOf` knows where each cell is. */
export function renderExpression(expression: Expression, sheet: string, placeOf: PlaceOf): string {
  return renderer(sheet, placeOf)(expression);
}

/** Renders the expressions of one sheet; a list of cells that many of them share is turned into ranges once. */
export function renderer(sheet: string, placeOf: PlaceOf): (expression: Expression) => string {
  const refer: References = {
    toCell: (id) => referenceTo(oneCell(placeOf(id)), sheet),
    toCells: workedOutOnce((ids: readonly CellId[]) =>
      runsOf(ids.map(placeOf)).map((run) => referenceTo(run, sheet)),
    ),
  };
  return (expression) => rendered(expression, refer).formula;
}

interface References {
  readonly toCell: (id: CellId) => string;
  readonly toCells: (ids: readonly CellId[]) => readonly string[];
}

function rendered(expression: Expression, refer: References): Piece {
  const argument = (of: Expression): string => rendered(of, refer).formula;
  switch (expression.kind) {
    case 'number':
      return expression.value.isNegative() && !expression.value.isZero()
        ? { formula: `0-${exactText(expression.value.abs())}`, binding: bindingOf['-'] }
        : whole(exactText(expression.value));
    case 'text':
      return whole(`"${expression.text.replaceAll('"', '""')}"`);
    case 'cell':
      return whole(refer.toCell(expression.id));
    case 'operation':
      return renderedOperation(expression, refer);
    case 'sum':
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return called(expression.kind.toUpperCase(), expression.of.map(argument));
    case 'sumOfCells':
      return called('SUM', refer.toCells(expression.cells));
    case 'maxOfCells':
      return called('MAX', refer.toCells(expression.cells));
    case 'countOfNumbers':
      return called('COUNT', refer.toCells(expression.cells));
    case 'round':
      return called('ROUND', [argument(expression.of), String(expression.places)]);
    case 'abs':
    case 'not':
    case 'exp':
      return called(expression.kind.toUpperCase(), [argument(expression.of)]);
    case 'if':
      return called('IF', [expression.condition, expression.then, expression.otherwise].map(argument));
    case 'sumWhere':
      return called('SUMIFS', [oneRange(expression.sum, refer), ...criteria(expression.where, refer)]);
    case 'countWhere':
      return called('COUNTIFS', criteria(expression.where, refer));
    case 'lookup': {
      const row = `MATCH(${argument(expression.wanted)},${oneRange(expression.keys, refer)},0)`;
      return called('INDEX', [oneRange(expression.results, refer), row]);
    }
  }
}

function whole(formula: string): Piece {
  return { formula, binding: wholePiece };
}

function called(name: string, given: readonly string[]): Piece {
  return whole(`${name}(${given.join(',')})`);
}

function renderedOperation(
  { operator, left, right }: Extract<Expression, { kind: 'operation' }>,
  refer: References,
): Piece {
  const binding = bindingOf[operator];
  const before = rendered(left, refer);
  const after = rendered(right, refer);
  const sameAndAssociative =
    right.kind === 'operation' && right.operator === operator && ['+', '*', '&'].includes(operator);
  const first = before.binding < binding ? `(${before.formula})` : before.formula;
  const second = after.binding > binding || sameAndAssociative ? after.formula : `(${after.formula})`;
  return { formula: first + operator + second, binding };
}

function criteria(where: readonly Criterion[], refer: References): readonly string[] {
  return where.flatMap(({ cells, equals }) => [oneRange(cells, refer), rendered(equals, refer).formula]);
}

/** Look-ups and sums by criterion take one range; cells that do not stand together are a fault of the description. */
function oneRange(ids: readonly CellId[], refer: References): string {
  const [range, ...others] = refer.toCells(ids);
  if (range === undefined || others.length > 0) {
    throw new Error(`These cells do not stand in one row or column: ${ids.join(', ')}`);
  }
  return range;
}

function oneCell(place: CellPlace): GridRange & { readonly sheet: string } {
  return { sheet: place.sheet, from: place, to: place };
}

function referenceTo(range: GridRange & { readonly sheet: string }, sheet: string): string {
  return range.sheet === sheet ? rangeText(range) : `${sheetNameInFormula(range.sheet)}!${rangeText(range)}`;
}
