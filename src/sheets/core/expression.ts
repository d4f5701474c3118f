/**
 * A figure in a sheet as an expression over other named cells. One expression has two readings: it renders to a
 * spreadsheet formula once addresses are known (`renderExpression`), and it evaluates exactly (`evaluateExpression`)
 * to the value that is stored beside the formula. Nobody types an address or a formula.
 *
 * Worked example: `difference(cell('fee.quoted'), cell('fee.explained'))` renders to `C5-C6` and evaluates to 394.82.
 */
import { exact, type Exact } from '../../domain/money/exact';

/** The name of a cell within the workbook description, for example `fee.explained` or `line.L07.weekly`. */
export type CellId = string;

/**
 * Names of cells, each the same text however often it is asked for: a workbook of many lines names a cell dozens of times,
 * and one text is found again at once where two alike are first read through. Joined, it is one text and not its pieces.
 *
 * Worked example: `const lineCell = cellNames('line')`; `lineCell('L07', 'weekly')` is `line.L07.weekly`.
 */
export function cellNames(of: string): (id: string, figure: string) => CellId {
  const known = new Map<string, Map<string, CellId>>();
  return (id, figure) => {
    let names = known.get(id);
    if (names === undefined) {
      if (known.size >= mostNamed) known.clear();
      names = new Map<string, CellId>();
      known.set(id, names);
    }
    let name = names.get(figure);
    if (name === undefined) names.set(figure, (name = [of, id, figure].join('.')));
    return name;
  };
}

/** More lines than a fee has; what is known is forgotten then, and begins anew. */
const mostNamed = 25_000;

/**
 * A figure of many lines that stand one below another in their table: of each of them, or of those from one line to another.
 *
 * Worked example: `{ table: 'line', figure: 'inFee' }` is what each line of the fee comes to in it.
 */
export interface LinesColumn {
  readonly table: string;
  readonly figure: string;
  /** The first and the last of them; every line of the table where absent. */
  readonly between?: { readonly first: string; readonly last: string };
}

/** Cells by their names, in the order in which they count; or a figure of many lines. */
export type CellList = readonly CellId[] | LinesColumn;

export type CellValue = Exact | string | boolean;

export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=' | '&';

export type Expression =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly id: CellId }
  /** A figure of the line that this row is about, in its own table or another: one expression for the rows of all lines. */
  | { readonly kind: 'ofLine'; readonly table: string; readonly figure: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'sum' | 'min' | 'max' | 'and' | 'or'; readonly of: readonly Expression[] }
  /** The sum, smallest or largest of listed cells; blank and text cells count as nothing. */
  | { readonly kind: 'sumOfCells' | 'countOfNumbers' | 'maxOfCells'; readonly cells: CellList }
  | { readonly kind: 'round'; readonly of: Expression; readonly places: number }
  | { readonly kind: 'abs' | 'not' | 'exp'; readonly of: Expression }
  /** Pounds and pence in words: "£5,600.00". */
  | { readonly kind: 'poundsText'; readonly of: Expression }
  /** The same with its sign, as sentences print it: "+£165.00", "−£854.93". */
  | { readonly kind: 'signedPoundsText'; readonly of: Expression }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** The sum of `sum` where every criterion's column equals its value (SUMIFS); without `sum`, their count (COUNTIFS). */
  | { readonly kind: 'sumWhere'; readonly sum: CellList; readonly where: readonly Criterion[] }
  | { readonly kind: 'countWhere'; readonly where: readonly Criterion[] }
  /** Whether words stand in it (ISTEXT); the row it stands in, counted from 1 (ROW). */
  | { readonly kind: 'holdsText' | 'rowOf'; readonly id: CellId }
  /** How many times a mark of one character stands in words. */
  | { readonly kind: 'timesIn'; readonly of: Expression; readonly mark: string }
  /** Words without spaces before or after them, and one between. */
  | { readonly kind: 'trimmed'; readonly of: Expression }
  /** Words with some of them said otherwise, wherever they stand. */
  | { readonly kind: 'replacedIn'; readonly of: Expression; readonly wanted: string; readonly by: string }
  /** The result beside the key that equals `wanted` (INDEX with exact MATCH). */
  | {
      readonly kind: 'lookup';
      readonly wanted: Expression;
      readonly keys: readonly CellId[];
      readonly results: readonly CellId[];
    };

/** Cells of one column or row, and the value they must equal. */
export interface Criterion {
  readonly cells: CellList;
  readonly equals: Expression;
}

export const number = (value: string | number | Exact): Expression => ({
  kind: 'number',
  value: exact(value),
});
export const text = (words: string): Expression => ({ kind: 'text', text: words });
export const cell = (id: CellId): Expression => ({ kind: 'cell', id });
export const ofLine = (table: string, figure: string): Expression => ({ kind: 'ofLine', table, figure });

const operation =
  (operator: Operator) =>
  (left: Expression, right: Expression): Expression => ({ kind: 'operation', operator, left, right });

export const plus = operation('+');
export const difference = operation('-');
export const product = operation('*');
export const quotient = operation('/');
export const equals = operation('=');
export const differs = operation('<>');
export const lessThan = operation('<');
export const greaterThan = operation('>');
export const atLeast = operation('>=');
export const joined = operation('&');
/** A sentence of words and figures in words. */
export const together = (...parts: readonly (string | Expression)[]): Expression =>
  parts
    .map((part) => (typeof part === 'string' ? text(part) : part))
    .reduce((whole, part) => joined(whole, part));

export const sum = (...of: readonly Expression[]): Expression => ({ kind: 'sum', of });
export const smallest = (...of: readonly Expression[]): Expression => ({ kind: 'min', of });
export const largest = (...of: readonly Expression[]): Expression => ({ kind: 'max', of });
export const both = (...of: readonly Expression[]): Expression => ({ kind: 'and', of });
export const either = (...of: readonly Expression[]): Expression => ({ kind: 'or', of });
export const not = (of: Expression): Expression => ({ kind: 'not', of });
export const absolute = (of: Expression): Expression => ({ kind: 'abs', of });
/** e to the power of it. */
export const exponential = (of: Expression): Expression => ({ kind: 'exp', of });
/** As a sentence says it: £5,600.00, and -£55.30 below nought. */
export const poundsText = (of: Expression): Expression => ({ kind: 'poundsText', of });
/** What something moves by: +£165.00, −£854.93. */
export const signedPoundsText = (of: Expression): Expression => ({ kind: 'signedPoundsText', of });
export const rounded = (of: Expression, places: number): Expression => ({ kind: 'round', of, places });
export const sumOfCells = (cells: CellList): Expression => ({ kind: 'sumOfCells', cells });
export const countOfNumbers = (cells: CellList): Expression => ({ kind: 'countOfNumbers', cells });
export const largestOfCells = (cells: CellList): Expression => ({ kind: 'maxOfCells', cells });
export const holdsText = (id: CellId): Expression => ({ kind: 'holdsText', id });
export const rowOf = (id: CellId): Expression => ({ kind: 'rowOf', id });
export const timesIn = (of: Expression, mark: string): Expression => ({ kind: 'timesIn', of, mark });
export const trimmed = (of: Expression): Expression => ({ kind: 'trimmed', of });
export const replacedIn = (of: Expression, wanted: string, by: string): Expression => ({
  kind: 'replacedIn',
  of,
  wanted,
  by,
});
export const when = (condition: Expression, then: Expression, otherwise: Expression): Expression => ({
  kind: 'if',
  condition,
  then,
  otherwise,
});
export const sumWhere = (sumCells: CellList, ...where: readonly Criterion[]): Expression => ({
  kind: 'sumWhere',
  sum: sumCells,
  where,
});
export const countWhere = (...where: readonly Criterion[]): Expression => ({ kind: 'countWhere', where });
export const lookup = (
  wanted: Expression,
  keys: readonly CellId[],
  results: readonly CellId[],
): Expression => ({
  kind: 'lookup',
  wanted,
  keys,
  results,
});
