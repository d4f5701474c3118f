/**
 * The eight cells in which a line in pounds becomes this child's week: whole cost a week = amount × periods a year ÷ weeks ×
 * share; for this child = whole ÷ children sharing, to the penny. What a post or a need in hours comes to is found on the
 * Staffing sheet by the line's reference.
 */
import type { Exact } from '../../domain/money/exact';
import { foundByKey, workedOutOnce } from '../../domain/evidence/foundByKey';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { costLineById, type CostLine } from '../../domain/fee/costLine';
import type { Post } from '../../domain/staffing/post';
import {
  amountInput,
  chosen,
  computed,
  figure,
  moneyInput,
  shareInput,
  typedFigure,
  words,
} from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  cell,
  equals,
  number,
  plus,
  product,
  quotient,
  rounded,
  sumWhere,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, needCell, postCell, type LineFigure, type NeedFigure, type PostFigure } from './cellIds';
import { columnsOf } from './feeRows';
import { periodNames, periodsInAYear } from './periodTable';

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
      const weekly = byReference(id, postColumn(posts, 'ref'), postColumn(posts, 'weekly'));
      return amountCells(
        id,
        { basis: forWhom[serves], amount: computed(lineCell(id, 'amount'), weekly, 'money') },
        review,
      );
    }
    case 'cost':
      return costAmount(line, known(costLineById(costLines, origin.costLineId), origin.costLineId), review);
    case 'need':
      return needAmount(id, known(needById(additionalNeeds, origin.needId), origin.needId), review);
    case 'employmentAllowance':
      return amountCells(
        id,
        {
          basis: forWhom.home,
          amount: figure(origin.yearly.pounds.negated(), 'money', {
            id: lineCell(id, 'amount'),
            note: 'A charity’s part of £10,500 a year, never more than its NI; worked out when the workbook was made.',
          }),
          period: periodNames.year,
        },
        review,
      );
    case 'placesKeptEmpty':
      throw new Error('Places kept empty have a row of their own');
  }
}

/** A row to add a line in: all of it may be typed. */
export function spareAmount(id: string, review: FeeReview): readonly DescribedCell[] {
  return amountCells(
    id,
    {
      basis: chosen(
        lineCell(id, 'basis'),
        forWhom.child,
        [forWhom.child, forWhom.home, forWhom.organisation],
        'For whom is the amount: this child, the whole home, or its organisation?',
        'inputKind',
      ),
      amount: submittedAmount(id, null),
      period: chosen(
        lineCell(id, 'period'),
        periodNames.week,
        Object.values(periodNames),
        'How often is the amount paid?',
        'inputKind',
      ),
      share: shareCell(id, 1),
    },
    review,
  );
}

interface Amount {
  readonly basis: string | DescribedCell;
  readonly amount: DescribedCell;
  readonly period?: string | DescribedCell;
  readonly periodsAYear?: DescribedCell;
  readonly share?: DescribedCell;
  /** Carried so that the lines foot to the fee. */
  readonly pennies?: Exact | null;
}

function amountCells(id: string, stated: Amount, review: FeeReview): readonly DescribedCell[] {
  const { basis, amount, period = periodNames.week, periodsAYear, share, pennies = null } = stated;
  const weekly = rounded(quotient(cell(lineCell(id, 'whole')), cell(lineCell(id, 'childrenSharing'))), 2);
  const of = (name: LineFigure) => cell(lineCell(id, name));
  const inAWeek = quotient(product(of('amount'), of('periodsAYear')), assumption('weeks'));
  return [
    typeof basis === 'string' ? words(basis, 'text', { id: lineCell(id, 'basis') }) : basis,
    amount,
    typeof period === 'string' ? words(period, 'text', { id: lineCell(id, 'period') }) : period,
    periodsAYear ?? computed(lineCell(id, 'periodsAYear'), periodsInAYear(lineCell(id, 'period')), 'wte'),
    share ?? figure(1, 'percent', { id: lineCell(id, 'share') }),
    computed(lineCell(id, 'whole'), product(inAWeek, of('share')), 'money'),
    computed(lineCell(id, 'childrenSharing'), childrenSharing(id, review), 'wte'),
    computed(lineCell(id, 'weekly'), pennies === null ? weekly : plus(weekly, number(pennies)), 'money'),
  ];
}

const thisChild = text(forWhom.child);
const one = number(1);

/** One for this child's own; a shift shared by a group as the Staffing sheet states it; else the children of the home. */
function childrenSharing(id: string, { openBook: { posts } }: FeeReview): Expression {
  const basis = cell(lineCell(id, 'basis'));
  const groups = someShareShifts(posts)
    ? when(
        equals(basis, text(forWhom.group)),
        byReference(id, postColumn(posts, 'ref'), postColumn(posts, 'childrenSharing')),
        assumption('childrenSharing'),
      )
    : assumption('childrenSharing');
  return when(equals(basis, thisChild), one, groups);
}

/** The figure that stands beside this line's reference in another table. */
function byReference(id: string, references: readonly CellId[], figures: readonly CellId[]): Expression {
  return sumWhere(figures, { cells: references, equals: cell(lineCell(id, 'ref')) });
}

/** A figure of every post, or of every need in hours: the same list for each line that looks itself up there. */
const postColumn = columnsOf((posts: readonly Post[], figure: PostFigure) =>
  posts.map(({ id }) => postCell(id, figure)),
);
const needColumn = columnsOf((needs: readonly AdditionalNeed[], figure: NeedFigure) =>
  needs.filter(({ price }) => price.kind === 'hours').map(({ id }) => needCell(id, figure)),
);

const someShareShifts = workedOutOnce((posts: readonly Post[]) =>
  posts.some(({ shareOfShift }) => shareOfShift !== null),
);

function costAmount({ id, pennies }: FeeLine, line: CostLine, review: FeeReview): readonly DescribedCell[] {
  if (line.amount.kind === 'percentage') throw new Error(`${id} is stated as a percentage`);
  const { pounds, per } = line.amount.money;
  const { serves, teachingWeeks } = line;
  const ownWeeks = per === 'teachingWeek' && teachingWeeks !== null ? teachingWeeks : null;
  return amountCells(
    id,
    {
      basis: forWhom[serves],
      pennies: pennies ?? null,
      amount: submittedAmount(id, pounds),
      period: periodNames[per],
      ...(ownWeeks === null
        ? {}
        : {
            periodsAYear: typedFigure(
              lineCell(id, 'periodsAYear'),
              ownWeeks,
              'inputWte',
              amountInput('53', 'Type the weeks a year that are paid.'),
            ),
          }),
      share: shareCell(id, line.organisationShare.fraction),
    },
    review,
  );
}

function needAmount(id: string, need: AdditionalNeed, review: FeeReview): readonly DescribedCell[] {
  const { additionalNeeds } = review.openBook;
  const amount =
    need.price.kind === 'weekly'
      ? submittedAmount(id, need.price.amount.pounds)
      : computed(
          lineCell(id, 'amount'),
          byReference(id, needColumn(additionalNeeds, 'ref'), needColumn(additionalNeeds, 'weekly')),
          'money',
        );
  return amountCells(id, { basis: forWhom.child, amount }, review);
}

function shareCell(id: string, share: Parameters<typeof typedFigure>[1]): DescribedCell {
  return typedFigure(
    lineCell(id, 'share'),
    share,
    'inputPercent',
    shareInput(
      'Type the share of the amount that this home bears; 100 % unless the organisation shares it out.',
    ),
  );
}

function submittedAmount(id: string, pounds: Parameters<typeof typedFigure>[1]): DescribedCell {
  return typedFigure(lineCell(id, 'amount'), pounds, 'inputMoney', poundsInput);
}

const poundsInput = moneyInput('Type the amount in pounds, for the period beside it.');

const postById = foundByKey<Post>(({ id }) => id);
const needById = foundByKey<AdditionalNeed>(({ id }) => id);

function known<T>(one: T | null, id: string): T {
  if (one === null) throw new Error(`The fee has a line that rests on ${id}, which is not in the book`);
  return one;
}
