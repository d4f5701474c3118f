/**
 * The rows of posts in why a fee differs: hours, rate and sharing of each kind, and sleep-ins, from the cells of Staffing and
 * Should-cost; with what agreeing to a part is worth.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { gapKindOf, gapKindWords, type GapKind, type GapOfKind } from '../../domain/shouldCost/gapByPost';
import type { ShouldCostLineId } from '../../domain/shouldCost/shouldCostLines';
import { computed, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  joined,
  number,
  plus,
  poundsText,
  product,
  quotient,
  sum,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, needCell, parameterCell, workedCell } from '../shouldCost/cellIds';
import { wholePeople } from '../shouldCost/workingRows';
import { postCell } from './cellIds';

type Part = 'hours' | 'rate' | 'sharing';
export const gapCell = (of: string, part: Part | 'all' | 'base' | 'percentage'): CellId =>
  `gap.${of}.${part}`;
export const gapWhole: CellId = 'gap.whole';
export const gapParts: CellId = 'gap.parts';

export const nought = number(0);
export const none = (of: Expression): Expression => equals(of, nought);

const linesOfKind: Readonly<Record<GapKind, readonly ShouldCostLineId[]>> = {
  dayCare: ['dayCare', 'seniors'],
  wakingNights: ['wakingNights'],
  childsOwnHours: ['extraHours'],
  management: ['manager', 'deputy', 'administration'],
};

const need = (id: Parameters<typeof needCell>[0]) => cell(needCell(id));
const nightHours = product(
  product(
    wholePeople(need('wakingStaff')),
    plus(difference(number(24), need('dayHours')), cell(parameterCell('handoverHoursADay', 'central'))),
  ),
  number(7),
);
export const hoursExpected: Readonly<Record<GapKind, Expression>> = {
  dayCare: cell(workedCell('dayHours', 'central')),
  wakingNights: nightHours,
  childsOwnHours: need('extraHours'),
  management: product(
    plus(number(2), cell(parameterCell('administrationWte', 'central'))),
    need('fullTimeHours'),
  ),
};

/** H1 of a kind. */
export function hoursSubmitted(kind: GapKind, { postCosts }: FeeReview): Expression {
  const posts = postCosts.filter((cost) => gapKindOf(cost) === kind && cost.workedHours.greaterThan(0));
  return sumOfCells(posts.map(({ post }) => postCell(post.id, 'worked')));
}

/** S0 of a kind: the children in the home, or this child alone. */
export function sharedBy(kind: GapKind): Expression {
  return kind === 'childsOwnHours' ? number(1) : cell(workedCell('childrenInHome', 'central'));
}

/** The four figures of a kind: hours and cost a child on either side, and how many share the cost. */
export function postRow({ kind, ratio }: GapOfKind, review: FeeReview): DescribedRow {
  const posts = review.postCosts.filter(
    (cost) => gapKindOf(cost) === kind && cost.workedHours.greaterThan(0),
  );
  const h1 = hoursSubmitted(kind, review);
  const paid = sumOfCells(
    posts.flatMap(({ post }) => [postCell(post.id, 'employedWeekly'), postCell(post.id, 'agencyWeekly')]),
  );
  const perChild = sum(
    nought,
    ...posts.map(({ post: { id } }) =>
      quotient(
        plus(cell(postCell(id, 'employedWeekly')), cell(postCell(id, 'agencyWeekly'))),
        cell(postCell(id, 'childrenSharing')),
      ),
    ),
  );
  const h0 = hoursExpected[kind];
  const c0 = sumOfCells(linesOfKind[kind].map((id) => lineCell(id, 'central')));
  const s0 = sharedBy(kind);
  const all = cell(gapCell(kind, 'all'));
  const alone = posts.length === 0;
  // One side alone is all hours. R0 ÷ S0 is what an hour costs a child: c0 ÷ h0.
  const oneSided = (of: Expression): Expression =>
    alone ? nought : when(none(h1), nought, when(none(h0), nought, of));
  const hours = alone
    ? all
    : when(none(h1), all, when(none(h0), all, product(difference(h1, h0), quotient(c0, h0))));
  const rate = oneSided(difference(quotient(paid, s0), product(h1, quotient(c0, h0))));
  const sharing = oneSided(difference(perChild, quotient(paid, s0)));
  const label = ratio === '' ? gapKindWords[kind] : `${gapKindWords[kind]}, ${ratio} expected`;
  const called = lowerFirst(gapKindWords[kind]);
  const what = ratio === '' ? `the hours assessed of ${called}` : `${called} at ${ratio}`;
  return row(
    words(label, 'label'),
    computed(gapCell(kind, 'all'), alone ? difference(nought, c0) : difference(perChild, c0), 'moneyStrong'),
    computed(gapCell(kind, 'hours'), hours, 'money'),
    computed(gapCell(kind, 'rate'), rate, 'money'),
    computed(gapCell(kind, 'sharing'), sharing, 'money'),
    leverCell(gapCell(kind, 'hours'), what),
  );
}

export function sleepIns({ postCosts }: FeeReview): Expression {
  const paid = postCosts
    .filter(({ sleepInWeekly }) => !sleepInWeekly.pounds.isZero())
    .map(({ post: { id } }) =>
      quotient(cell(postCell(id, 'sleepInWeekly')), cell(postCell(id, 'childrenSharing'))),
    );
  return difference(sum(nought, ...paid), cell(lineCell('sleepIns', 'central')));
}

/** "If care by day at 1:2 is agreed: −£983.86 a week, −£51,301.27 a year." */
export function leverCell(id: CellId, what: string): DescribedCell {
  const less = difference(nought, cell(id));
  const said = [
    text(`If ${what} is agreed: `),
    poundsText(less),
    text(' a week, '),
    poundsText(product(less, assumption('weeks'))),
    text(' a year.'),
  ].reduce((whole, part) => joined(whole, part));
  return computed(null, when(none(cell(id)), text('Nothing would move.'), said), 'purpose');
}

export function lowerFirst(said: string): string {
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
