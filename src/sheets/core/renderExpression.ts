/**
 * An expression as a spreadsheet formula in en-US, without the leading `=`: plain functions that every spreadsheet
 * has, no whole columns, nothing that recalculates by itself, no sign before a name or a number.
 *
 * Words pasted over a figure that is typed count as nothing wherever it is calculated with, so that no cell holds an error value.
 *
 * Worked example: 100 × (a − b) ÷ 7 with a in C5 and b in C6 of the same sheet is `100*(C5-C6)/7`; the sum of C5, C6,
 * C7 is `SUM(C5:C7)`; a ÷ b is `IF(C6=0,0,C5/C6)`.
 */
import { exactText, type Exact } from '../../domain/money/exact';
import type { CellId, CellList, Criterion, Expression, Operator } from './expression';
import { addressText, rangeText, runsOf, sheetNameInFormula, type CellPlace } from './sheetAddress';

type PlaceOf = (id: CellId) => CellPlace;

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

/** The formula of `expression` as it stands on `sheet`, once `placeOf` knows where each cell is; every reference is relative. */
export function renderExpression(expression: Expression, sheet: string, placeOf: PlaceOf): string {
  const before = (name: string) => (name === sheet ? '' : `${sheetNameInFormula(name)}!`);
  const noLines = (): never => {
    throw new Error('There are no lines outside a workbook');
  };
  return renderWith(expression, {
    toCell: (id) => before(placeOf(id).sheet) + addressText(placeOf(id)),
    toLine: noLines,
    toCells: (cells) =>
      'table' in cells
        ? noLines()
        : runsOf(cells.map(placeOf)).map((run) => before(run.sheet) + rangeText(run)),
    isFigureTyped: () => false,
  });
}

/** How a formula refers to cells from where it stands. */
export interface References {
  readonly toCell: (id: CellId) => string;
  readonly toLine: (table: string, figure: string) => string;
  readonly toCells: (cells: CellList) => readonly string[];
  /** Whether a figure is typed there, and words may be pasted over it; where it is calculated with, its like in other rows counts. */
  readonly isFigureTyped: (reference: FigureReference, isCalculated: boolean) => boolean;
}

type FigureReference = Extract<Expression, { kind: 'cell' | 'ofLine' }>;

export function renderWith(expression: Expression, refer: References): string {
  return asFigure(expression, refer, nothingKnown);
}

/** What stands in a cell, or in a branch that it takes. */
function asFigure(expression: Expression, refer: References, known: NotNought): string {
  const formula = rendered(expression, refer, known, true);
  return mayBeWords(expression, refer, false) ? `N(${formula})` : formula;
}

/** What is calculated with: words in its place count as nothing (N). */
function figured(expression: Expression, refer: References, known: NotNought): string {
  const formula = rendered(expression, refer, known, true);
  return mayBeWords(expression, refer, true) ? `N(${formula})` : formula;
}

function mayBeWords(expression: Expression, refer: References, isCalculated: boolean): boolean {
  if (expression.kind === 'cell' || expression.kind === 'ofLine')
    return refer.isFigureTyped(expression, isCalculated);
  const [result] = expression.kind === 'lookup' ? expression.results : [];
  return result !== undefined && refer.isFigureTyped({ kind: 'cell', id: result }, isCalculated);
}

/** Excel takes 255 characters between quotation marks, and refuses the file where there are more. */
const longestLiteral = 250;

/** A long one in parts, put together again. */
function renderedText(words: string): string {
  const parts = words.match(new RegExp(`.{1,${String(longestLiteral)}}`, 'gsu')) ?? [''];
  const literals = parts.map((part) => `"${part.replaceAll('"', '""')}"`);
  return literals.length === 1 ? literals.join('') : `(${literals.join('&')})`;
}

/** Formulas that are known not to be nought where an expression stands, since a condition around it has asked. */
type NotNought = readonly string[];
const nothingKnown: NotNought = [];

/** `isFigure` where a figure is wanted of it: then one is of the branches of a choice. */
function rendered(expression: Expression, refer: References, known: NotNought, isFigure = false): string {
  switch (expression.kind) {
    case 'number':
      return isBelowNought(expression.value)
        ? `0-${exactText(expression.value.abs())}`
        : exactText(expression.value);
    case 'text':
      return renderedText(expression.text);
    case 'cell':
      return refer.toCell(expression.id);
    case 'ofLine':
      return refer.toLine(expression.table, expression.figure);
    case 'operation':
      return renderedOperation(expression, refer, known);
    case 'sum':
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return called(expression.kind.toUpperCase(), renderedAll(expression.of, refer, known));
    case 'sumOfCells':
      return called('SUM', refer.toCells(expression.cells));
    case 'maxOfCells':
      return called('MAX', refer.toCells(expression.cells));
    case 'countOfNumbers':
      return called('COUNT', refer.toCells(expression.cells));
    case 'round':
      return `ROUND(${figured(expression.of, refer, known)},${expression.places})`;
    case 'not':
      return `NOT(${rendered(expression.of, refer, known)})`;
    case 'abs':
    case 'exp':
      return `${expression.kind.toUpperCase()}(${figured(expression.of, refer, known)})`;
    case 'poundsText':
      return `TEXT(${figured(expression.of, refer, known)},"£#,##0.00")`;
    case 'signedPoundsText':
      // Rounded first: what rounds to nought has no minus. The backslash takes the typographic minus as it stands.
      return `TEXT(ROUND(${figured(expression.of, refer, known)},2),"+£#,##0.00;\\−£#,##0.00")`;
    case 'if':
      return renderedChoice(expression, refer, known, isFigure);
    case 'sumWhere':
      return called('SUMIFS', [oneRange(expression.sum, refer), ...criteria(expression.where, refer, known)]);
    case 'countWhere':
      return called('COUNTIFS', criteria(expression.where, refer, known));
    case 'holdsText':
      return `ISTEXT(${refer.toCell(expression.id)})`;
    case 'rowOf':
      return `ROW(${refer.toCell(expression.id)})`;
    case 'timesIn': {
      const words = rendered(expression.of, refer, known);
      return `(LEN(${words})-LEN(SUBSTITUTE(${words},${renderedText(expression.mark)},"")))`;
    }
    case 'trimmed':
      return `TRIM(${rendered(expression.of, refer, known)})`;
    case 'replacedIn': {
      const { of, wanted, by } = expression;
      return `SUBSTITUTE(${rendered(of, refer, known)},${renderedText(wanted)},${renderedText(by)})`;
    }
    case 'lookup': {
      const row = `MATCH(${rendered(expression.wanted, refer, known)},${oneRange(expression.keys, refer)},0)`;
      // What nobody lists counts as nothing, as where a choice was cleared.
      return `IFERROR(INDEX(${oneRange(expression.results, refer)},${row}),0)`;
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

function renderedAll(of: readonly Expression[], refer: References, known: NotNought): readonly string[] {
  return of.map((each) => rendered(each, refer, known));
}

function called(name: string, given: readonly string[]): string {
  return `${name}(${given.join(',')})`;
}

/** Where the condition asks whether something is nought, the branch it leads to need not ask again. */
function renderedChoice(
  { condition, then, otherwise }: Extract<Expression, { kind: 'if' }>,
  refer: References,
  known: NotNought,
  isFigure: boolean,
): string {
  const tested = comparedWithNought(condition);
  const more = tested === null ? known : [...known, figured(tested.of, refer, known)];
  const branch = isFigure ? asFigure : rendered;
  const first = branch(then, refer, tested?.isNoughtIf === 'false' ? more : known);
  const second = branch(otherwise, refer, tested?.isNoughtIf === 'true' ? more : known);
  return `IF(${rendered(condition, refer, known)},${first},${second})`;
}

/** X = 0 leaves X other than nought where it does not hold; X > 0, X < 0 and X <> 0 where they do. */
function comparedWithNought(
  condition: Expression,
): { readonly of: Expression; readonly isNoughtIf: 'true' | 'false' } | null {
  if (condition.kind !== 'operation') return null;
  const { operator, left, right } = condition;
  if (right.kind !== 'number' || !right.value.isZero()) return null;
  if (operator === '=') return { of: left, isNoughtIf: 'true' };
  return operator === '>' || operator === '<' || operator === '<>' ? { of: left, isNoughtIf: 'false' } : null;
}

type Operation = Extract<Expression, { kind: 'operation' }>;

/** Whether the divisor, rendered as `divisor`, could be nought: no input is to bring an error value. */
function isDoubtful({ operator, right }: Operation, divisor: () => string, known: NotNought): boolean {
  return operator === '/' && right.kind !== 'number' && !known.includes(divisor());
}

/** A division by nought comes to nought. */
function renderedOperation(operation: Operation, refer: References, known: NotNought): string {
  const { operator, left, right } = operation;
  const binding = bindingOfOperator[operator];
  const side = wantsFigures(operation) ? figured : rendered;
  const first = side(left, refer, known);
  const second = side(right, refer, known);
  const isWhole = (of: Expression): boolean =>
    of.kind === 'operation' && isDoubtful(of, () => figured(of.right, refer, known), known);
  const sameAndAssociative =
    right.kind === 'operation' && right.operator === operator && isAssociative(operator);
  const needsNone = sameAndAssociative || bindingOf(right) > binding || isWhole(right);
  const leftNeeds = bindingOf(left) < binding && !isWhole(left);
  const formula = (leftNeeds ? `(${first})` : first) + operator + (needsNone ? second : `(${second})`);
  if (!isDoubtful(operation, () => second, known)) return formula;
  return `IF(${bindingOf(right) <= bindingOfOperator['='] ? `(${second})` : second}=0,0,${formula})`;
}

/** What is calculated, and what is held against a figure; words are held against words as they stand. */
function wantsFigures({ operator, left, right }: Operation): boolean {
  if (operator === '&') return false;
  return (
    bindingOfOperator[operator] >= bindingOfOperator['+'] ||
    [left, right].some(({ kind }) => kind === 'number')
  );
}

const isAssociative = (operator: Operator): boolean =>
  operator === '+' || operator === '*' || operator === '&';

function criteria(where: readonly Criterion[], refer: References, known: NotNought): readonly string[] {
  return where.flatMap(({ cells, equals }) => [oneRange(cells, refer), rendered(equals, refer, known)]);
}

/** Look-ups and sums by criterion take one range; cells that do not stand together are a fault of the description. */
function oneRange(cells: CellList, refer: References): string {
  const [range, ...others] = refer.toCells(cells);
  if (range === undefined || others.length > 0) {
    const named = 'table' in cells ? `${cells.figure} of ${cells.table}` : cells.join(', ');
    throw new Error(`These cells do not stand in one row or column: ${named}`);
  }
  return range;
}
