/** What lines of care state of each kind, beside what is expected of it: hours, £ an hour, how many share them, and a week of it. */
import { kindsOfLines, type KindOfLines } from '../../domain/review/gapOfLines';
import type { FeeReview } from '../../domain/review/feeReview';
import { gapKindWords } from '../../domain/shouldCost/gapByPost';
import { computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, product, quotient, text, when, type CellId, type Expression } from '../core/expression';
import { expectedAChild, hoursExpected, none, nought, sharedBy } from './gapPostRows';
import { linesOfKind, statedSide } from './gapLineSides';
import type { GapSection } from './gapSections';

type Side = 'submitted' | 'expected';
type SideFigure = 'hours' | 'rate' | 'children' | 'weekly';
export const sideCell = (kind: KindOfLines, side: Side, of: SideFigure): CellId =>
  `gap.lines.${kind}.${side}.${of}`;

/** Kinds that lines could be of, however they are judged. */
export function kindsShown(review: FeeReview): readonly KindOfLines[] {
  return kindsOfLines.filter((kind) => linesOfKind(kind, review).stated.length > 0);
}

export function sidesSection(review: FeeReview): GapSection {
  return {
    header: [
      { header: 'As the lines state it' },
      { header: 'Hours a week', figures: true },
      { header: '£ an hour', figures: true },
      { header: 'Shared by', figures: true },
      { header: 'For this child', figures: true },
    ],
    rows: kindsShown(review).flatMap((kind) => [submittedRow(kind, review), expectedRow(kind, review)]),
  };
}

const over = (part: Expression, whole: Expression) => when(none(whole), nought, quotient(part, whole));

/** Nought, and said to be so, where a line of the kind does not say its hours clearly or none is in the fee. */
function submittedRow(kind: KindOfLines, review: FeeReview): DescribedRow {
  const { hours, weekly, whole, isUnclear } = statedSide(kind, review);
  const hoursTold = cell(sideCell(kind, 'submitted', 'hours'));
  const told = (of: Expression) => when(none(hoursTold), nought, of);
  const orUnclear = (unclear: Expression, otherwise: Expression) =>
    isUnclear === null ? otherwise : when(isUnclear, unclear, otherwise);
  return sideRow(kind, 'submitted', {
    hours: orUnclear(nought, hours),
    rate: over(whole, hoursTold),
    children: told(over(whole, cell(sideCell(kind, 'submitted', 'weekly')))),
    weekly: told(weekly),
    says: orUnclear(
      text('A line of it does not say its hours clearly: ask for the rota.'),
      when(none(hoursTold), text('No line of it in the fee states hours.'), text('')),
    ),
  });
}

function expectedRow(kind: KindOfLines, review: FeeReview): DescribedRow {
  const own = (of: SideFigure) => cell(sideCell(kind, 'expected', of));
  return sideRow(kind, 'expected', {
    hours: hoursExpected[kind],
    rate: over(product(own('weekly'), own('children')), own('hours')),
    children: sharedBy(kind, review),
    weekly: expectedAChild(kind, review),
    says: null,
  });
}

type FiguresOfSide = Readonly<Record<SideFigure, Expression>> & { readonly says: Expression | null };

function sideRow(
  kind: KindOfLines,
  side: Side,
  { hours, rate, children, weekly, says }: FiguresOfSide,
): DescribedRow {
  return row(
    words(`${gapKindWords[kind]}, ${side}`, 'label'),
    computed(sideCell(kind, side, 'hours'), hours, 'hours'),
    computed(sideCell(kind, side, 'rate'), rate, 'moneyDash'),
    computed(sideCell(kind, side, 'children'), children, 'wte'),
    computed(sideCell(kind, side, 'weekly'), weekly, 'moneyDash'),
    ...(says === null ? [] : [computed(`gap.lines.${kind}.says`, says, 'purpose')]),
  );
}
