/**
 * Why a need that both sides state in hours differs, on Our position: more or fewer hours, a dearer or cheaper hour, and what of its
 * category states no hours. The hours are this child's alone. It says why; a need is cut by no rule.
 *
 * hours (H1 − H0)·R0, rate H1·(R1 − R0), the rest of the category without hours.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import type { FeeReview } from '../../domain/review/feeReview';
import { linesInHours, type NeedInHours } from '../../domain/review/gapOfReview';
import type { GapOfCategory } from '../../domain/shouldCost/gapOfFee';
import { computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  either,
  product,
  quotient,
  sum,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { lineCell as shouldCostLine, needCell as assessedCell } from '../shouldCost/cellIds';
import { lineCell, needCell } from './cellIds';
import { gapCell, needsInHours, none, nought, postsOfKind, type NeedPart } from './gapPostRows';
import type { GapSection } from './gapSections';

interface NeedSides {
  readonly hours: Expression;
  readonly paid: Expression;
  readonly assessed: Expression;
  readonly expected: Expression;
}

export function needRows(categories: readonly GapOfCategory[], review: FeeReview): readonly GapSection[] {
  const rows = needsInHours(categories).flatMap((each) => needRow(each, review));
  if (rows.length === 0) return [];
  const header = [
    { header: 'Of a need' },
    { header: 'Hours', figures: true },
    { header: 'Rate', figures: true },
    { header: 'Without hours', figures: true },
  ];
  return [{ header, rows }];
}

function needRow({ category, label }: GapOfCategory, review: FeeReview): readonly DescribedRow[] {
  const sides = sidesOf(category, review);
  if (sides === null) return [];
  const { hours, paid, assessed, expected } = sides;
  const isOneSided = either(none(hours), none(assessed));
  const ofBoth = (of: Expression) => when(isOneSided, nought, of);
  const atExpected = quotient(product(hours, expected), assessed);
  const own = (part: NeedPart, of: Expression) => computed(gapCell(category, part), of, 'money');
  const explained = sum(cell(gapCell(category, 'hours')), cell(gapCell(category, 'rate')));
  return [
    row(
      words(label, 'label'),
      own('hours', ofBoth(difference(atExpected, expected))),
      own('rate', ofBoth(difference(paid, atExpected))),
      own('withoutHours', difference(cell(gapCell(category, 'all')), explained)),
    ),
  ];
}

/** (H1 − H0) × what the provider asks ÷ H1; null where no hours are known. */
export function needAlone(category: CostCategory, review: FeeReview): Expression | null {
  const sides = sidesOf(category, review);
  if (sides === null) return null;
  const { hours, paid, assessed } = sides;
  return when(none(hours), nought, product(paid, quotient(difference(hours, assessed), hours)));
}

/** Null where posts hold such hours, or a line states none. */
function sidesOf(category: CostCategory, review: FeeReview): NeedSides | null {
  if (category !== 'additionalStaffing' && category !== 'additionalHealth') return null;
  const isStaffing = category === 'additionalStaffing';
  if (isStaffing && postsOfKind('childsOwnHours', review).length > 0) return null;
  const ids = needsOf(category, review);
  if (ids === null) return null;
  return {
    paid: sumOfCells(ids.map(({ id }) => lineCell(id, 'inFee'))),
    hours: sum(
      nought,
      ...ids.map(({ id, need }) =>
        when(none(cell(lineCell(id, 'inFee'))), nought, cell(needCell(need, 'hours'))),
      ),
    ),
    assessed: cell(assessedCell(isStaffing ? 'extraHours' : 'therapyHours')),
    expected: cell(shouldCostLine(isStaffing ? 'extraHours' : 'therapy', 'central')),
  };
}

function needsOf(
  category: NeedInHours,
  review: FeeReview,
): readonly { readonly id: string; readonly need: string }[] | null {
  return (
    linesInHours(category, review)?.flatMap(({ id, origin }) =>
      origin.kind === 'need' ? [{ id, need: origin.needId }] : [],
    ) ?? null
  );
}
