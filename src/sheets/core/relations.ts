/**
 * What typed cells must be to one another: shares that come to 100 %, a floor no higher than its cap, a hold no longer than its
 * step. One cell alone is limited where it is typed; a relation between several is held by a line of Checks, told at the head of
 * the page, and answers stand only while every one of them holds, as the command gives none where it refuses the terms.
 *
 * Worked example: shares typed as 75, 5 and 15 %: Checks says "✗ differs", the page "✗ A row of shares does not come to 100 %:
 * …", and what each bears is a dash.
 */
import { computed, row } from './cells';
import { verdictRules, type ArithmeticCheck } from './checksSheet';
import type { DescribedRow, DescribedRule } from './description';
import {
  both,
  cell,
  countWhere,
  differs,
  either,
  equals,
  greaterThan,
  not,
  number,
  sum,
  text,
  when,
  type CellId,
  type Expression,
} from './expression';

/** Two figures that are the same while the relation holds. */
export interface Relation {
  readonly label: string;
  readonly first: Expression;
  readonly second: Expression;
  readonly places: 2 | 6;
  /** What is wrong where they differ, and what to do: on the page and on Checks. */
  readonly broken: string;
}

/** On Checks, where each relation stands once: told again at the head of a page a formula could grow too long. */
const apartCell = (relation: number): CellId => `check.term.${String(relation + 1)}`;

const goTogether = '✓ The terms go together';

/** Cells that the command asks for: an emptied one counts for nought, as if that had been agreed. */
export const nothingMissing = (ids: readonly CellId[]): Relation => ({
  label: 'Cells that the answer rests on and that are empty: none',
  ...noneOf(ids.map((id) => equals(cell(id), text('')))),
  broken: 'A cell that the answer rests on is empty: fill it in.',
});

/** Cells that the command asks for and that must be above nought. */
export const allAboveNought = (what: string, ids: readonly CellId[]): Relation => ({
  label: `${what} are above nought`,
  ...noneOf(ids.map((id) => not(greaterThan(cell(id), number(0))))),
  broken: `${what} must be above nought.`,
});

type TwoFigures = Pick<Relation, 'first' | 'second' | 'places'>;

/** Things of which none may be so: how many are, held against nought. */
export const noneOf = (faults: readonly Expression[]): TwoFigures => ({
  first: sum(number(0), ...faults.map((fault) => when(fault, number(1), number(0)))),
  second: number(0),
  places: 2,
});

export const never = (fault: Expression): TwoFigures => noneOf([fault]);

/** Rows of a long list that bear a mark in place of a figure: a formula over all of them would be too long to be read. */
export const noneMarked = (cells: readonly CellId[], mark: string): TwoFigures => ({
  first: countWhere({ cells, equals: text(mark) }),
  second: number(0),
  places: 2,
});

/** Names of which each may stand once. */
export const eachNamedOnce = (names: readonly CellId[]): TwoFigures =>
  noneOf(names.map((name) => isNamedAgain(name, names)));

export const isNamedAgain = (name: CellId, names: readonly CellId[]): Expression =>
  both(isTyped(name), greaterThan(countWhere({ cells: names, equals: cell(name) }), number(1)));

/** A row of a list: what the command asks of each, and what may stand beside it. */
interface RowAsked {
  readonly needs: readonly CellId[];
  readonly may?: readonly CellId[];
}

/** Rows of which something is filled in, and something that the command asks for is not. */
export const noneIncomplete = (rows: readonly RowAsked[]): TwoFigures =>
  noneOf(rows.map(({ needs, may = [] }) => isIncomplete(needs, may)));

/** Cells that a row needs are all filled in, or none is: held one against the next, which keeps the formula of a long list short. */
export function isIncomplete(needs: readonly CellId[], may: readonly CellId[]): Expression {
  if (may.length > 0)
    return both(either(...[...needs, ...may].map(isTyped)), not(both(...needs.map(isTyped))));
  const filled = needs.map(isTyped);
  return either(...filled.slice(1).map((each, before) => differs(filled[before] ?? each, each)));
}

/** Rows in which one of two cells is filled in and the other is not. */
export const noneHalf = (pairs: readonly (readonly [CellId, CellId])[]): TwoFigures =>
  noneOf(pairs.map(([one, other]) => differs(isTyped(one), isTyped(other))));

export const isTyped = (id: CellId): Expression => differs(cell(id), text(''));

/** Where a row of the head says whether the terms go together, and the first relation that does not hold. */
export function termsRow(id: CellId, relations: readonly Relation[]): DescribedRow {
  const verdict = relations.reduceRight<Expression>(
    (later, { broken }, index) =>
      when(differs(cell(apartCell(index)), number(0)), text(`✗ ${broken}`), later),
    text(goTogether),
  );
  return row(computed(id, verdict, 'check'));
}

export const termsRules = (id: CellId): readonly DescribedRule[] => verdictRules([id]);

/** A figure that is an answer only while the terms go together; otherwise a dash, or what is given in its place. */
export const onceTermsHold = (
  id: CellId,
  answer: Expression,
  otherwise: Expression = text('–'),
): Expression => when(equals(cell(id), text(goTogether)), answer, otherwise);

export const checksOfTerms = (relations: readonly Relation[]): readonly ArithmeticCheck[] =>
  relations.map(({ broken, ...relation }, index) => ({
    ...relation,
    meaning: broken,
    ofTerms: true,
    apartCell: apartCell(index),
  }));
