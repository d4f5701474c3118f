/**
 * An expression's exact value: the second reading beside `renderExpression`, by the rules a spreadsheet follows.
 * A blank cell is nought in arithmetic and empty in text; texts compare without letter case; SUM, MIN and MAX pass
 * over blank and text cells.
 *
 * Worked example: ROUND(20000 × 12 ÷ (365 ÷ 7) ÷ 3.4, 2) is 1353.75.
 *
 * A division by nought comes to nought and what is looked up and not listed counts as nothing, as in the formulas: whatever
 * is typed, a sheet holds no error value.
 *
 * A missing cell, a cell that depends on itself and a sum of words are faults of a description, never of a submission, and
 * so they throw.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import {
  exact,
  exactText,
  greatestOf,
  leastOf,
  sumOf,
  withSignificantDigits,
  zero,
  type Exact,
} from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { compareAsSheet, holds, keyAsSheet } from './compareValues';
import type { CellId, CellList, CellValue, Criterion, Expression, Operator } from './expression';

/** What a cell holds: null where it is blank. */
export type ValueOf = (id: CellId) => CellValue | null;

/** Weeks in a year recur as decimals; digits beyond these are traces of that and must not tip a rounding. */
const digitsThatCount = 30;

/** What cells hold by their names, what a line's figure is in the row that is worked out, and what many cells hold together. */
export interface CellsHeld {
  readonly valueOf: ValueOf;
  readonly valueOfLine: (table: string, figure: string) => CellValue | null;
  readonly valuesOf: (cells: CellList) => readonly (CellValue | null)[];
  /** The row in which a cell stands, counted from 1; nothing outside a workbook. */
  readonly rowOf?: (id: CellId) => number;
}

/** And which of the cells of a column hold a thing looked for; gathered once a column. */
interface Evaluating extends Required<CellsHeld> {
  readonly placesOf: (cells: CellList) => ReadonlyMap<string, readonly number[]>;
}

/** Outside a workbook: what rows of lines hold is not known there. */
export function evaluateExpression(expression: Expression, valueOf: ValueOf): CellValue {
  const noLines = (): never => {
    throw new Error('There are no lines outside a workbook');
  };
  const valuesOf = (cells: CellList) => ('table' in cells ? noLines() : cells.map(valueOf));
  return evaluator({ valueOf, valueOfLine: noLines, valuesOf })(expression);
}

/** Evaluates the expressions of one workbook: a list of cells that many of them share is gone through once. */
export function evaluator({
  valueOf,
  valueOfLine,
  valuesOf: held,
  rowOf = () => 0,
}: CellsHeld): (of: Expression) => CellValue {
  const gathered = workedOutOnce(held);
  const valuesOf = (cells: CellList): readonly (CellValue | null)[] =>
    'table' in cells || cells.length > fewCells ? gathered(cells) : cells.map(valueOf);
  const placesOf = workedOutOnce((cells: CellList) => placesByKey(valuesOf(cells)));
  const evaluating = { valueOf, valueOfLine, valuesOf, rowOf, placesOf };
  return (expression) => evaluated(expression, evaluating) ?? zero;
}

/** A list as short as this is gone through as fast as it is remembered. */
const fewCells = 8;

function placesByKey(values: readonly (CellValue | null)[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  values.forEach((value, place) => {
    if (value === null) return;
    const key = keyAsSheet(value);
    const here = places.get(key);
    if (here === undefined) places.set(key, [place]);
    else here.push(place);
  });
  return places;
}

function figure(of: Expression, evaluating: Evaluating): Exact {
  return asNumber(evaluated(of, evaluating));
}

function truth(of: Expression, evaluating: Evaluating): boolean {
  return asTruth(evaluated(of, evaluating));
}

function evaluated(expression: Expression, evaluating: Evaluating): CellValue | null {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'text':
      return expression.text;
    case 'cell':
      return evaluating.valueOf(expression.id);
    case 'ofLine':
      return evaluating.valueOfLine(expression.table, expression.figure);
    case 'operation':
      return operated(
        expression.operator,
        evaluated(expression.left, evaluating),
        evaluated(expression.right, evaluating),
      );
    case 'sum':
      return sumOf(figuresAmong(expression.of, evaluating));
    case 'min':
      return furthest(figuresAmong(expression.of, evaluating), leastOf);
    case 'max':
      return furthest(figuresAmong(expression.of, evaluating), greatestOf);
    case 'and':
      return expression.of.every((each) => truth(each, evaluating));
    case 'or':
      return expression.of.some((each) => truth(each, evaluating));
    case 'sumOfCells':
      return sumOf(evaluating.valuesOf(expression.cells).filter(isNumber));
    case 'maxOfCells':
      return furthest(evaluating.valuesOf(expression.cells).filter(isNumber), greatestOf);
    case 'countOfNumbers':
      return exact(evaluating.valuesOf(expression.cells).filter(isNumber).length);
    case 'round':
      return rounded(figure(expression.of, evaluating), expression.places);
    case 'abs':
      return figure(expression.of, evaluating).abs();
    case 'exp':
      return figure(expression.of, evaluating).exp();
    case 'poundsText':
      return poundsAsText(figure(expression.of, evaluating));
    case 'signedPoundsText':
      return poundsWithSign(figure(expression.of, evaluating));
    case 'not':
      return !truth(expression.of, evaluating);
    case 'if':
      return evaluated(
        truth(expression.condition, evaluating) ? expression.then : expression.otherwise,
        evaluating,
      );
    case 'sumWhere': {
      const summed = evaluating.valuesOf(expression.sum);
      const places = placesThatMeet(expression.where, summed.length, evaluating);
      return sumOf(places.map((place) => summed[place] ?? null).filter(isNumber));
    }
    case 'countWhere': {
      const [first] = expression.where;
      const length = first === undefined ? 0 : evaluating.valuesOf(first.cells).length;
      return exact(placesThatMeet(expression.where, length, evaluating).length);
    }
    case 'holdsText':
      return typeof evaluating.valueOf(expression.id) === 'string';
    case 'rowOf':
      return exact(evaluating.rowOf(expression.id));
    case 'timesIn':
      return exact(asText(evaluated(expression.of, evaluating)).split(expression.mark).length - 1);
    case 'trimmed':
      return asText(evaluated(expression.of, evaluating)).trim().replace(/ +/g, ' ');
    case 'replacedIn':
      return asText(evaluated(expression.of, evaluating)).replaceAll(expression.wanted, () => expression.by);
    case 'lookup':
      return lookedUp(expression, evaluating);
  }
}

function rounded(value: Exact, places: number): Exact {
  return roundHalfAwayFromZero(withSignificantDigits(value, digitsThatCount), places);
}

/** As TEXT writes it with the pattern £#,##0.00. */
function poundsAsText(pounds: Exact): string {
  const toThePenny = rounded(pounds, 2);
  const [whole = '0', pence = ''] = exactText(toThePenny.abs()).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${toThePenny.isNegative() && !toThePenny.isZero() ? '-' : ''}£${grouped}.${pence.padEnd(2, '0')}`;
}

function poundsWithSign(pounds: Exact): string {
  const toThePenny = rounded(pounds, 2);
  const isBelow = toThePenny.isNegative() && !toThePenny.isZero();
  return `${isBelow ? '−' : '+'}${poundsAsText(toThePenny.abs())}`;
}

function operated(operator: Operator, left: CellValue | null, right: CellValue | null): CellValue {
  switch (operator) {
    case '+':
      return asNumber(left).plus(asNumber(right));
    case '-':
      return asNumber(left).minus(asNumber(right));
    case '*':
      return asNumber(left).times(asNumber(right));
    case '/':
      return divided(asNumber(left), asNumber(right));
    case '&':
      return asText(left) + asText(right);
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return holds(operator, compareAsSheet(left, right));
  }
}

function divided(dividend: Exact, divisor: Exact): Exact {
  return divisor.isZero() ? zero : dividend.dividedBy(divisor);
}

function asNumber(value: CellValue | null): Exact {
  if (value === null) return zero;
  if (typeof value === 'string') throw new Error(`A description calculates on words: ${value}`);
  return typeof value === 'boolean' ? zero.plus(value ? 1 : 0) : value;
}

function asTruth(value: CellValue | null): boolean {
  if (typeof value === 'boolean') return value;
  return !asNumber(value).isZero();
}

function asText(value: CellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return exactText(withSignificantDigits(value, 15));
}

/** Within SUM, MIN and MAX a cell that is referred to, chosen or looked up counts only where it holds a number. */
function figuresAmong(of: readonly Expression[], evaluating: Evaluating): readonly Exact[] {
  return of.flatMap((each) => {
    const value = evaluated(each, evaluating);
    const isReference =
      each.kind === 'cell' || each.kind === 'ofLine' || each.kind === 'if' || each.kind === 'lookup';
    return isReference && !isNumber(value) ? [] : [asNumber(value)];
  });
}

function isNumber(value: CellValue | null): value is Exact {
  return value !== null && typeof value === 'object';
}

function furthest([first, ...others]: readonly Exact[], pick: (first: Exact, second: Exact) => Exact): Exact {
  return others.reduce((furthest, each) => pick(furthest, each), first ?? zero);
}

/** The places, in order, at which every criterion's column holds what it asks for. */
function placesThatMeet(
  where: readonly Criterion[],
  length: number,
  evaluating: Evaluating,
): readonly number[] {
  const [first, ...others] = where.map(({ cells, equals }) => {
    if (evaluating.valuesOf(cells).length !== length)
      throw new Error('The columns of a criterion and of its sum differ in length');
    return placesOfValue(cells, plainCriterion(evaluated(equals, evaluating)), evaluating);
  });
  const further = others.map((places) => new Set(places));
  return (first ?? []).filter((place) => further.every((places) => places.has(place)));
}

/** Where a column holds what is sought; nothing sought is found wherever a cell holds what counts as nothing. */
function placesOfValue(
  cells: CellList,
  sought: CellValue | null,
  { placesOf }: Evaluating,
): readonly number[] {
  const places = placesOf(cells);
  if (sought !== null) return places.get(keyAsSheet(sought)) ?? [];
  return ['', zero, false].flatMap((nothing) => places.get(keyAsSheet(nothing)) ?? []).sort((a, b) => a - b);
}

/** SUMIFS reads some texts as patterns (`>5`, `a*`); a description never uses one. */
function plainCriterion(wanted: CellValue | null): CellValue | null {
  if (typeof wanted === 'string' && /^[<>=]|[*?~]/.test(wanted)) {
    throw new Error(`A criterion would be read as a pattern: ${wanted}`);
  }
  return wanted;
}

function lookedUp(
  { wanted, keys, results }: Extract<Expression, { kind: 'lookup' }>,
  evaluating: Evaluating,
): CellValue | null {
  const sought = plainCriterion(evaluated(wanted, evaluating));
  const [place = -1] = placesOfValue(keys, sought, evaluating);
  const result = results[place];
  return result === undefined ? zero : evaluating.valueOf(result);
}
