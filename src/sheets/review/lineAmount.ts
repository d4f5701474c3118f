/**
 * The eight cells in which a line in pounds becomes this child's week: whole cost a week = amount × periods a year ÷ weeks ×
 * share; for this child = whole ÷ children sharing, to the penny. What a post or a need in hours comes to is found on the
 * Staffing sheet by the line's reference.
 */
import type { Exact, ExactSource } from '../../domain/money/exact';
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
import {
  lineFigure,
  needCell,
  ofFeeLine,
  postCell,
  type LineFigure,
  type NeedFigure,
  type PostFigure,
} from './cellIds';
import { columnsOf } from './feeRows';
import { periodNames, periodsInAYear } from './periodTable';

export const forWhom = {
  home: 'the home',
  child: 'this child',
  organisation: 'organisation',
  group: 'a shared shift',
} as const;

export function lineAmount(line: FeeLine, review: FeeReview): readonly DescribedCell[] {
  const { origin } = line;
  const { posts, costLines, additionalNeeds } = review.openBook;
  switch (origin.kind) {
    case 'post': {
      const post = postById(posts, origin.postId);
      const serves = post?.shareOfShift === null ? post.serves : 'group';
      return amountCells({ basis: basisCells[serves], amount: postAmount(posts) }, review);
    }
    case 'cost':
      return costAmount(line, known(costLineById(costLines, origin.costLineId), origin.costLineId), review);
    case 'need':
      return needAmount(known(needById(additionalNeeds, origin.needId), origin.needId), review);
    case 'employmentAllowance':
      return amountCells(
        {
          basis: basisCells.home,
          amount: figure(origin.yearly.pounds.negated(), 'money', {
            ...lineFigure('amount'),
            note: 'A charity’s part of £10,500 a year, never more than its NI; worked out when the workbook was made.',
          }),
          period: periodCells.year,
        },
        review,
      );
    case 'placesKeptEmpty':
      throw new Error('Places kept empty have a row of their own');
  }
}

/** A row to add a line in: all of it may be typed. */
export function spareAmount(review: FeeReview): readonly DescribedCell[] {
  return amountCells(
    {
      basis: chosen(
        lineFigure('basis'),
        forWhom.child,
        [forWhom.child, forWhom.home, forWhom.organisation],
        'For whom is the amount: this child, the whole home, or its organisation?',
        'inputKind',
      ),
      amount: submittedAmount(null),
      period: chosen(
        lineFigure('period'),
        periodNames.week,
        Object.values(periodNames),
        'How often is the amount paid?',
        'inputKind',
      ),
      share: wholeShare,
    },
    review,
  );
}

interface Amount {
  readonly basis: DescribedCell;
  readonly amount: DescribedCell;
  readonly period?: DescribedCell;
  readonly periodsAYear?: DescribedCell;
  readonly share?: DescribedCell;
  /** Carried so that the lines foot to the fee. */
  readonly pennies?: Exact | null;
}

function amountCells(stated: Amount, review: FeeReview): readonly DescribedCell[] {
  const { basis, amount, period = periodCells.week, periodsAYear = byPeriod, share = all } = stated;
  const { pennies = null } = stated;
  return [
    basis,
    amount,
    period,
    periodsAYear,
    share,
    whole,
    sharingCell(review.openBook.posts),
    pennies === null ? weekly : weeklyCell(plus(forThisChild, number(pennies))),
  ];
}

const basisCells = eachNamed(forWhom, (words) => wordsOf('basis', words));
const periodCells = eachNamed(periodNames, (words) => wordsOf('period', words));

function wordsOf(name: LineFigure, text: string): DescribedCell {
  return words(text, 'text', lineFigure(name));
}

function eachNamed<Key extends string>(
  names: Readonly<Record<Key, string>>,
  cellOf: (name: string) => DescribedCell,
): Readonly<Record<Key, DescribedCell>> {
  const cells = Object.entries<string>(names).map(([key, name]) => [key, cellOf(name)]);
  return Object.fromEntries(cells) as Record<Key, DescribedCell>;
}

const byPeriod = computed(lineFigure('periodsAYear'), periodsInAYear(ofFeeLine('period')), 'wte');
const all = figure(1, 'percent', lineFigure('share'));
const inAWeek = quotient(product(ofFeeLine('amount'), ofFeeLine('periodsAYear')), assumption('weeks'));
const whole = computed(lineFigure('whole'), product(inAWeek, ofFeeLine('share')), 'money');
const forThisChild = rounded(quotient(ofFeeLine('whole'), ofFeeLine('childrenSharing')), 2);
const weeklyCell = (expression: Expression) => computed(lineFigure('weekly'), expression, 'money');
const weekly = weeklyCell(forThisChild);

/** One for this child's own; a shift shared by a group as the Staffing sheet states it; else the children of the home. */
const sharingCell = workedOutOnce((posts: readonly Post[]): DescribedCell => {
  const basis = ofFeeLine('basis');
  const groups = posts.some(({ shareOfShift }) => shareOfShift !== null)
    ? when(
        equals(basis, text(forWhom.group)),
        byReference(postColumn(posts, 'ref'), postColumn(posts, 'childrenSharing')),
        assumption('childrenSharing'),
      )
    : assumption('childrenSharing');
  const sharing = when(equals(basis, text(forWhom.child)), number(1), groups);
  return computed(lineFigure('childrenSharing'), sharing, 'wte');
});

/** The figure that stands beside this line's reference in another table. */
function byReference(references: readonly CellId[], figures: readonly CellId[]): Expression {
  return sumWhere(figures, { cells: references, equals: ofFeeLine('ref') });
}

const postAmount = workedOutOnce((posts: readonly Post[]) =>
  computed(lineFigure('amount'), byReference(postColumn(posts, 'ref'), postColumn(posts, 'weekly')), 'money'),
);

const needHoursAmount = workedOutOnce((needs: readonly AdditionalNeed[]) =>
  computed(lineFigure('amount'), byReference(needColumn(needs, 'ref'), needColumn(needs, 'weekly')), 'money'),
);

/** A figure of every post, or of every need in hours: the same list for each line that looks itself up there. */
const postColumn = columnsOf((posts: readonly Post[], figure: PostFigure) =>
  posts.map(({ id }) => postCell(id, figure)),
);
const needColumn = columnsOf((needs: readonly AdditionalNeed[], figure: NeedFigure) =>
  needs.filter(({ price }) => price.kind === 'hours').map(({ id }) => needCell(id, figure)),
);

function costAmount({ id, pennies }: FeeLine, line: CostLine, review: FeeReview): readonly DescribedCell[] {
  if (line.amount.kind === 'percentage') throw new Error(`${id} is stated as a percentage`);
  const { pounds, per } = line.amount.money;
  const { serves, teachingWeeks } = line;
  const ownWeeks = per === 'teachingWeek' && teachingWeeks !== null ? teachingWeeks : null;
  return amountCells(
    {
      basis: basisCells[serves],
      pennies: pennies ?? null,
      amount: submittedAmount(pounds),
      period: periodCells[per],
      ...(ownWeeks === null
        ? {}
        : {
            periodsAYear: typedFigure(
              lineFigure('periodsAYear'),
              ownWeeks,
              'inputWte',
              amountInput('53', 'Type the weeks a year that are paid.'),
            ),
          }),
      share: shareOf(line.organisationShare.fraction),
    },
    review,
  );
}

function needAmount({ price }: AdditionalNeed, review: FeeReview): readonly DescribedCell[] {
  const amount =
    price.kind === 'weekly'
      ? submittedAmount(price.amount.pounds)
      : needHoursAmount(review.openBook.additionalNeeds);
  return amountCells({ basis: basisCells.child, amount }, review);
}

function shareCell(share: ExactSource): DescribedCell {
  return typedFigure(
    lineFigure('share'),
    share,
    'inputPercent',
    shareInput(
      'Type the share of the amount that this home bears; 100 % unless the organisation shares it out.',
    ),
  );
}

const wholeShare = shareCell(1);
const shareOf = (share: Exact): DescribedCell => (share.equals(1) ? wholeShare : shareCell(share));

function submittedAmount(pounds: Exact | null): DescribedCell {
  return typedFigure(lineFigure('amount'), pounds, 'inputMoney', poundsInput);
}

const poundsInput = moneyInput('Type the amount in pounds, for the period beside it.');

const postById = foundByKey<Post>(({ id }) => id);
const needById = foundByKey<AdditionalNeed>(({ id }) => id);

function known<T>(one: T | null, id: string): T {
  if (one === null) throw new Error(`The fee has a line that rests on ${id}, which is not in the book`);
  return one;
}
