/**
 * An expression as a spreadsheet formula in en-US, without the leading `=`: plain functions that every spreadsheet
 * has, no whole columns, nothing that recalculates by itself, no sign before a name or a number.
 *
 * Worked example: 100 × (a − b) ÷ 7 with a in C5 and b in C6 of the same sheet is `100*(C5-C6)/7`; the sum of C5, C6,
 * C7 is `SUM(C5:C7)`.
 */
import { exactText, type Exact } from '../../domain/money/exact';
import type { CellId, Criterion, Expression, Operator } from './expression';
import { addressText, rangeText, runsOf, sheetNameInFormula, type CellPlace } from './sheetAddress';

export type PlaceOf = (id: CellId) => CellPlace;

const bindingOfOperator: Readonly<Record<Operator, number>> = {
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

/** The formula of `expression` as it stands on `sheet`, once `placeOf` knows where each cell is. */
export function renderExpression(expression: Expression, sheet: string, placeOf: PlaceOf): string {
  return renderer(sheet, placeOf)(expression);
}

/** Renders the expressions of one sheet; a list of cells that many of them share is turned into ranges once. */
export function renderer(sheet: string, placeOf: PlaceOf): (expression: Expression) => string {
  const before = new Map([[sheet, '']]);
  const sheetBefore = (name: string): string => {
    let known = before.get(name);
    if (known === undefined) before.set(name, (known = `${sheetNameInFormula(name)}!`));
    return known;
  };
  const ranges = (ids: readonly CellId[]): readonly string[] =>
    runsOf(ids.map(placeOf)).map((run) => sheetBefore(run.sheet) + rangeText(run));
  const known = new Map<readonly CellId[], readonly string[]>();
  const refer: References = {
    toCell: (id) => {
      const place = placeOf(id);
      return sheetBefore(place.sheet) + addressText(place);
    },
    toCells: (ids) => {
      if (ids.length <= fewCells) return ranges(ids);
      let rendered = known.get(ids);
      if (rendered === undefined) known.set(ids, (rendered = ranges(ids)));
      return rendered;
    },
  };
  return (expression) => rendered(expression, refer);
}

/** A list as short as this is gone through as fast as it is remembered. */
const fewCells = 8;

interface References {
  readonly toCell: (id: CellId) => string;
  readonly toCells: (ids: readonly CellId[]) => readonly string[];
}

function rendered(expression: Expression, refer: References): string {
  switch (expression.kind) {
    case 'number':
      return isBelowNought(expression.value)
        ? `0-${exactText(expression.value.abs())}`
        : exactText(expression.value);
    case 'text':
      return `"${expression.text.replaceAll('"', '""')}"`;
    case 'cell':
      return refer.toCell(expression.id);
    case 'operation':
      return renderedOperation(expression, refer);
    case 'sum':
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return called(expression.kind.toUpperCase(), renderedAll(expression.of, refer));
    case 'sumOfCells':
      return called('SUM', refer.toCells(expression.cells));
    case 'maxOfCells':
      return called('MAX', refer.toCells(expression.cells));
    case 'countOfNumbers':
      return called('COUNT', refer.toCells(expression.cells));
    case 'round':
      return `ROUND(${rendered(expression.of, refer)},${expression.places})`;
    case 'abs':
    case 'not':
    case 'exp':
      return `${expression.kind.toUpperCase()}(${rendered(expression.of, refer)})`;
    case 'if': {
      const { condition, then, otherwise } = expression;
      return `IF(${rendered(condition, refer)},${rendered(then, refer)},${rendered(otherwise, refer)})`;
    }
    case 'sumWhere':
      return called('SUMIFS', [oneRange(expression.sum, refer), ...criteria(expression.where, refer)]);
    case 'countWhere':
      return called('COUNTIFS', criteria(expression.where, refer));
    case 'lookup': {
      const row = `MATCH(${rendered(expression.wanted, refer)},${oneRange(expression.keys, refer)},0)`;
      return `INDEX(${oneRange(expression.results, refer)},${row})`;
    }
  }
}

const isBelowNought = (value: Exact): boolean => value.isNegative() && !value.isZero();

/** How closely what is rendered holds together: whatever binds less closely than what it stands in takes brackets. */
function bindingOf(expression: Expression): number {
  if (expression.kind === 'operation') return bindingOfOperator[expression.operator];
  return expression.kind === 'number' && isBelowNought(expression.value)
    ? bindingOfOperator['-']
    : wholePiece;
}

function renderedAll(of: readonly Expression[], refer: References): readonly string[] {
  return of.map((each) => rendered(each, refer));
}

function called(name: string, given: readonly string[]): string {
  return `${name}(${given.join(',')})`;
}

function renderedOperation(
  { operator, left, right }: Extract<Expression, { kind: 'operation' }>,
  refer: References,
): string {
  const binding = bindingOfOperator[operator];
  const first = rendered(left, refer);
  const second = rendered(right, refer);
  const sameAndAssociative =
    right.kind === 'operation' && right.operator === operator && isAssociative(operator);
  const needsNone = sameAndAssociative || bindingOf(right) > binding;
  return (bindingOf(left) < binding ? `(${first})` : first) + operator + (needsNone ? second : `(${second})`);
}

const isAssociative = (operator: Operator): boolean =>
  operator === '+' || operator === '*' || operator === '&';

function criteria(where: readonly Criterion[], refer: References): readonly string[] {
  return where.flatMap(({ cells, equals }) => [oneRange(cells, refer), rendered(equals, refer)]);
}

/** Look-ups and sums by criterion take one range; cells that do not stand together are a fault of the description. */
function oneRange(ids: readonly CellId[], refer: References): string {
  const [range, ...others] = refer.toCells(ids);
  if (range === undefined || others.length > 0) {
    throw new Error(`These cells do not stand in one row or column: ${ids.join(', ')}`);
  }
  return range;
}
