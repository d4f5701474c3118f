/** The eight cells in which a line's submitted amount becomes this child's week: by post, cost line, percentage, need or places kept empty. */
import type { Exact } from '../../domain/money/exact';
import { foundByKey } from '../../domain/evidence/foundByKey';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { costLineById, type CostLine } from '../../domain/fee/costLine';
import type { Post } from '../../domain/staffing/post';
import { computed, figure, moneyInput, typedFigure, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import { cell, number, plus, product, quotient, rounded } from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, needCell, postCell } from './cellIds';
import { periodNames, periodsInAYear } from './periodTable';
import { percentageAmount } from './percentageAmount';
import { emptyPlacesAmount } from './emptyPlacesAmount';

export const forWhom = {
  home: 'the home',
  child: 'this child',
  organisation: 'organisation',
  group: 'a shared shift',
} as const;

export function lineAmount(line: FeeLine, review: FeeReview): readonly DescribedCell[] {
  const { origin, id } = line;
  const { posts, costLines, additionalNeeds } = review.openBook;
  switch (origin.kind) {
    case 'post': {
      const post = postById(posts, origin.postId);
      const serves = post?.shareOfShift === null ? post.serves : 'group';
      return amountCells(id, {
        basis: forWhom[serves],
        amount: computed(lineCell(id, 'amount'), cell(postCell(origin.postId, 'weekly')), 'money'),
        sharing: computed(
          lineCell(id, 'childrenSharing'),
          cell(postCell(origin.postId, 'childrenSharing')),
          'wte',
        ),
      });
    }
    case 'cost':
      return costAmount(line, known(costLineById(costLines, origin.costLineId), origin.costLineId), review);
    case 'need':
      return needAmount(id, known(needById(additionalNeeds, origin.needId), origin.needId));
    case 'placesKeptEmpty':
      return emptyPlacesAmount(id, review);
  }
}

interface Amount {
  readonly basis: string;
  readonly amount: DescribedCell;
  readonly period?: string;
  readonly periodsAYear?: DescribedCell;
  readonly share?: DescribedCell;
  readonly sharing?: DescribedCell;
  /** Carried so that the lines foot to the fee. */
  readonly pennies?: Exact | null;
}

function amountCells(id: string, stated: Amount): readonly DescribedCell[] {
  const { basis, amount, period = periodNames.week, periodsAYear, share, sharing, pennies = null } = stated;
  const of = (figureName: Parameters<typeof lineCell>[1]) => cell(lineCell(id, figureName));
  const weekly = rounded(quotient(of('whole'), of('childrenSharing')), 2);
  const inAWeek = quotient(product(of('amount'), of('periodsAYear')), assumption('weeks'));
  return [
    words(basis, 'text', { id: lineCell(id, 'basis') }),
    amount,
    words(period, 'text', { id: lineCell(id, 'period') }),
    periodsAYear ?? computed(lineCell(id, 'periodsAYear'), periodsInAYear(lineCell(id, 'period')), 'wte'),
    share ?? figure(1, 'percent', { id: lineCell(id, 'share') }),
    computed(lineCell(id, 'whole'), product(inAWeek, of('share')), 'money'),
    sharing ?? figure(1, 'wte', { id: lineCell(id, 'childrenSharing') }),
    computed(lineCell(id, 'weekly'), pennies === null ? weekly : plus(weekly, number(pennies)), 'money'),
  ];
}

function costAmount({ id, pennies }: FeeLine, line: CostLine, review: FeeReview): readonly DescribedCell[] {
  if (line.amount.kind === 'percentage') return percentageAmount(line, review);
  const { pounds, per } = line.amount.money;
  const { serves, teachingWeeks } = line;
  const ownWeeks = per === 'teachingWeek' && teachingWeeks !== null ? teachingWeeks : null;
  return amountCells(id, {
    basis: forWhom[serves],
    pennies: pennies ?? null,
    amount: submittedAmount(id, pounds),
    period: periodNames[per],
    ...(ownWeeks === null
      ? {}
      : { periodsAYear: figure(ownWeeks, 'wte', { id: lineCell(id, 'periodsAYear') }) }),
    share: figure(line.organisationShare.fraction, 'percent', { id: lineCell(id, 'share') }),
    ...(serves === 'child'
      ? {}
      : {
          sharing: computed(lineCell(id, 'childrenSharing'), assumption('childrenSharing'), 'wte'),
        }),
  });
}

function needAmount(id: string, need: AdditionalNeed): readonly DescribedCell[] {
  const amount =
    need.price.kind === 'weekly'
      ? submittedAmount(id, need.price.amount.pounds)
      : computed(lineCell(id, 'amount'), cell(needCell(need.id, 'weekly')), 'money');
  return amountCells(id, { basis: forWhom.child, amount });
}

function submittedAmount(id: string, pounds: Parameters<typeof typedFigure>[1]): DescribedCell {
  return typedFigure(lineCell(id, 'amount'), pounds, 'inputMoney', amountInput);
}

const amountInput = moneyInput('Type the amount in pounds, for the period beside it.');

const postById = foundByKey<Post>(({ id }) => id);
const needById = foundByKey<AdditionalNeed>(({ id }) => id);

function known<T>(one: T | null, id: string): T {
  if (one === null) throw new Error(`The fee has a line that rests on ${id}, which is not in the book`);
  return one;
}
