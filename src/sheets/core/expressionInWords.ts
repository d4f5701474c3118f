/**
 * The third reading of an expression, for people: the formula in words, by the names of the figures it takes, and those
 * figures, to be gone down to one by one. Of a choice the branch that holds is told, with its condition where that is so.
 *
 * Worked example: `difference(cell('fee.quoted'), cell('fee.explained'))` is "Quoted weekly fee − Explained by the lines" and
 * rests on both. Sums of many figures are counted, and what is nought in them is left out.
 */
import { exactText, withSignificantDigits } from '../../domain/money/exact';
import { compareAsSheet } from './compareValues';
import { evaluator, type CellsHeld } from './evaluateExpression';
import type { CellId, CellList, CellValue, Expression, Operator } from './expression';

/** What is known of the workbook in the row where the expression stands. */
export interface RowOfExpression extends CellsHeld {
  readonly nameOf: (id: CellId) => string;
  readonly idOfLine: (table: string, figure: string) => CellId;
  readonly idsOf: (cells: CellList) => readonly CellId[];
}

export interface ExpressionInWords {
  readonly words: string;
  /** In the order in which they are named. */
  readonly restsOn: readonly CellId[];
}

export function expressionInWords(expression: Expression, held: RowOfExpression): ExpressionInWords {
  const restsOn = new Set<CellId>();
  const words = sayer(held, restsOn)(expression);
  return { words, restsOn: [...restsOn] };
}

const signs: Readonly<Record<Operator, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '=': 'is',
  '<>': 'is not',
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
  '&': 'and then',
};
const strength: Readonly<Partial<Record<Operator, number>>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
/** Of more figures than this their names are not listed in the sentence: they stand below it. */
const mostNamed = 4;
const digitsSaid = 8;

function sayer(held: RowOfExpression, restsOn: Set<CellId>): (expression: Expression) => string {
  const evaluate = evaluator(held);
  const named = (id: CellId): string => {
    restsOn.add(id);
    return held.nameOf(id);
  };
  const all = (ids: readonly CellId[], what: string): string => {
    const counted = ids.filter((id) => !isNothing(held.valueOf(id)));
    const names = counted.map(named);
    return names.length <= mostNamed && names.length > 0 ? names.join(' + ') : `${what} ${count(names)}`;
  };
  const marked = (list: CellList, where: Extract<Expression, { kind: 'countWhere' }>['where']) => {
    const criteria = where.map(({ cells, equals }) => ({ ids: held.idsOf(cells), is: evaluate(equals) }));
    return {
      ids: held
        .idsOf(list)
        .filter((_, index) =>
          criteria.every(({ ids, is }) => compareAsSheet(held.valueOf(ids[index] ?? ''), is) === 0),
        ),
      as: criteria.map(({ is }) => quoted(is)).join(' and '),
    };
  };
  const operand = (expression: Expression, above: number): string => {
    const [only, ...others] = expression.kind === 'sum' ? expression.of : [];
    if (only !== undefined && others.length === 0) return operand(only, above);
    const words = say(expression);
    const own = expression.kind === 'operation' ? (strength[expression.operator] ?? 0) : 3;
    return own < above || ['sum', 'sumOfCells', 'sumWhere', 'if'].includes(expression.kind)
      ? `(${words})`
      : words;
  };
  const decided = ({ condition, then, otherwise }: Extract<Expression, { kind: 'if' }>): string => {
    const isSo = evaluate(condition) === true;
    // What guards a division or a missing figure is no reason to tell.
    if (isStated(isSo ? otherwise : then)) return say(isSo ? then : otherwise);
    const words = say(isSo ? then : otherwise);
    const reason = say(condition);
    return isSo ? `${words}, since ${reason}` : words;
  };
  const say = (expression: Expression): string => {
    switch (expression.kind) {
      case 'number':
        return exactText(withSignificantDigits(expression.value, digitsSaid));
      case 'text':
        return quoted(expression.text);
      case 'cell':
        return named(expression.id);
      case 'ofLine':
        return named(held.idOfLine(expression.table, expression.figure));
      case 'operation': {
        const { operator, left, right } = expression;
        const own = strength[operator] ?? 0;
        const onRight = operator === '-' || operator === '/' ? own + 1 : own;
        return `${operand(left, own)} ${signs[operator]} ${operand(right, onRight)}`;
      }
      case 'sum':
        return expression.of.map(say).join(' + ');
      case 'min':
        return `the smallest of ${expression.of.map(say).join(', ')}`;
      case 'max':
        return `the largest of ${expression.of.map(say).join(', ')}`;
      case 'and':
        return expression.of.map(say).join(' and ');
      case 'or':
        return expression.of.map(say).join(' or ');
      case 'sumOfCells':
        return all(held.idsOf(expression.cells), 'the sum of');
      case 'countOfNumbers':
        return `how many stand: ${all(held.idsOf(expression.cells), '')}`;
      case 'maxOfCells':
        return `the largest of: ${all(held.idsOf(expression.cells), '')}`;
      case 'round':
        return expression.places === 2
          ? `${say(expression.of)}, to the penny`
          : `${say(expression.of)}, rounded`;
      case 'abs':
        return `${say(expression.of)} without its sign`;
      case 'not':
        return `not ${say(expression.of)}`;
      case 'exp':
        return `e to the power of ${say(expression.of)}`;
      case 'poundsText':
      case 'signedPoundsText':
        return say(expression.of);
      case 'if':
        return decided(expression);
      case 'sumWhere': {
        const { ids, as } = marked(expression.sum, expression.where);
        return `the sum of what is marked ${as}: ${all(ids, '')}`;
      }
      case 'countWhere': {
        const [first] = expression.where;
        const { ids, as } = marked(first?.cells ?? [], expression.where);
        return `how many are marked ${as}: ${all(ids, '')}`;
      }
      case 'holdsText':
        return `words stand in ${named(expression.id)}`;
      case 'rowOf':
        return `the row of ${named(expression.id)}`;
      case 'timesIn':
        return `how many are listed in ${say(expression.of)}`;
      case 'trimmed':
      case 'replacedIn':
        return say(expression.of);
      case 'lookup': {
        const at = expression.keys.findIndex(
          (key) => compareAsSheet(held.valueOf(key), evaluate(expression.wanted)) === 0,
        );
        const result = expression.results[at];
        return `${result === undefined ? 'nothing' : named(result)}, by ${say(expression.wanted)}`;
      }
    }
  };
  return say;
}

const isStated = ({ kind }: Expression): boolean => kind === 'number' || kind === 'text';
const isNothing = (value: CellValue | null): boolean =>
  value === null || value === '' || (typeof value === 'object' && value.isZero());
const count = ({ length }: readonly unknown[]): string =>
  length === 0 ? 'nothing' : `${String(length)} figures`;

function quoted(value: CellValue): string {
  if (typeof value === 'string') return value === '' ? 'nothing' : `“${value}”`;
  return typeof value === 'boolean' ? (value ? 'so' : 'not so') : exactText(value);
}
