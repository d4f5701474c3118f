/**
 * An expression's exact value: the second reading beside `renderExpression`, by the rules a spreadsheet follows.
 * A blank cell is nought in arithmetic and empty in text; texts compare without letter case; SUM, MIN and MAX pass
 * over blank and text cells.
 *
 * Worked example: ROUND(20000 × 12 ÷ (365 ÷ 7) ÷ 3.4, 2) is 1353.75.
 *
 * A missing cell, a cell that depends on itself, a division by nought and a sum of words are faults of a description,
 * never of a submission, and so they throw.
 */
import { exactText, greatestOf, leastOf, sumOf, zero, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { compareAsSheet, holds } from './compareValues';
import type { CellId, CellValue, Criterion, Expression, Operator } from './expression';

/** What a cell holds: null where it is blank. */
export type ValueOf = (id: CellId) => CellValue | null;

/** Weeks in a year recur as decimals; digits beyond these are traces of that and must not tip a rounding. */
const digitsThatCount = 30;

export function evaluateExpression(expression: Expression, valueOf: ValueOf): CellValue {
  return evaluated(expression, valueOf) ?? zero;
}

function evaluated(expression: Expression, valueOf: ValueOf): CellValue | null {
  const figure = (of: Expression): Exact => asNumber(evaluated(of, valueOf));
  const truth = (of: Expression): boolean => asTruth(evaluated(of, valueOf));
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'text':
      return expression.text;
    case 'cell':
      return valueOf(expression.id);
    case 'operation':
      return operated(
        expression.operator,
        evaluated(expression.left, valueOf),
        evaluated(expression.right, valueOf),
      );
    case 'sum':
      return sumOf(figuresAmong(expression.of, valueOf));
    case 'min':
      return furthest(figuresAmong(expression.of, valueOf), leastOf);
    case 'max':
      return furthest(figuresAmong(expression.of, valueOf), greatestOf);
    case 'and':
      return expression.of.every(truth);
    case 'or':
      return expression.of.some(truth);
    case 'sumOfCells':
      return sumOf(numbersIn(expression.cells, valueOf));
    case 'maxOfCells':
      return furthest(numbersIn(expression.cells, valueOf), greatestOf);
    case 'countOfNumbers':
      return zero.plus(numbersIn(expression.cells, valueOf).length);
    case 'round':
      return roundHalfAwayFromZero(
        figure(expression.of).toSignificantDigits(digitsThatCount),
        expression.places,
      );
    case 'abs':
      return figure(expression.of).abs();
    case 'exp':
      return figure(expression.of).exp();
    case 'not':
      return !truth(expression.of);
    case 'if':
      return evaluated(truth(expression.condition) ? expression.then : expression.otherwise, valueOf);
    case 'sumWhere':
      return sumOf(
        numbersIn(
          expression.sum.filter((_, index) => meets(expression.where, index, valueOf)),
          valueOf,
        ),
      );
    case 'countWhere':
      return zero.plus(
        (expression.where[0]?.cells ?? []).filter((_, index) => meets(expression.where, index, valueOf))
          .length,
      );
    case 'lookup':
      return lookedUp(expression, valueOf);
  }
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
  if (divisor.isZero()) throw new Error('A description divides by nought: guard the expression with `when`.');
  return dividend.dividedBy(divisor);
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
  return exactText(value.toSignificantDigits(15));
}

/** Within SUM, MIN and MAX a cell that is referred to, chosen or looked up counts only where it holds a number. */
function figuresAmong(of: readonly Expression[], valueOf: ValueOf): readonly Exact[] {
  return of.flatMap((each) => {
    const value = evaluated(each, valueOf);
    const isReference = each.kind === 'cell' || each.kind === 'if' || each.kind === 'lookup';
    return isReference && !isNumber(value) ? [] : [asNumber(value)];
  });
}

function isNumber(value: CellValue | null): value is Exact {
  return value !== null && typeof value === 'object';
}

function numbersIn(cells: readonly CellId[], valueOf: ValueOf): readonly Exact[] {
  return cells.flatMap((id) => {
    const value = valueOf(id);
    return isNumber(value) ? [value] : [];
  });
}

function furthest(
  [first, ...others]: readonly Exact[],
  pick: (first: Exact, ...others: readonly Exact[]) => Exact,
): Exact {
  return first === undefined ? zero : pick(first, ...others);
}

function meets(where: readonly Criterion[], index: number, valueOf: ValueOf): boolean {
  return where.every(({ cells, equals }) => {
    const id = cells[index];
    if (id === undefined) throw new Error('The columns of a criterion and of its sum differ in length');
    const held = valueOf(id);
    return held !== null && compareAsSheet(held, plainCriterion(evaluated(equals, valueOf))) === 0;
  });
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
  valueOf: ValueOf,
): CellValue | null {
  const sought = plainCriterion(evaluated(wanted, valueOf));
  const index = keys.findIndex((key) => {
    const held = valueOf(key);
    return held !== null && compareAsSheet(held, sought) === 0;
  });
  const result = results[index];
  if (result === undefined) throw new Error(`Nothing is listed under ${asText(sought)}`);
  return valueOf(result);
}
