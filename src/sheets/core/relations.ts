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
  cell,
  difference,
  differs,
  equals,
  number,
  rounded,
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

const goTogether = '✓ The terms go together';

/** Something that may not be so: 1 where it is, held against nought. */
export const never = (fault: Expression): Pick<Relation, 'first' | 'second' | 'places'> => ({
  first: when(fault, number(1), number(0)),
  second: number(0),
  places: 2,
});

/** Where a row of the head says whether the terms go together, and the first relation that does not hold. */
export function termsRow(id: CellId, relations: readonly Relation[]): DescribedRow {
  const verdict = relations.reduceRight<Expression>(
    (later, { first, second, places, broken }) =>
      when(differs(rounded(difference(first, second), places), number(0)), text(`✗ ${broken}`), later),
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
  relations.map(({ broken, ...relation }) => ({ ...relation, meaning: broken, ofTerms: true }));
