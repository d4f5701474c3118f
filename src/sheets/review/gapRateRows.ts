/**
 * What makes the rate of an hour differ, on Our position: an hour as submitted and as expected (pay, on-costs, cover, agency), and
 * what each of the four is worth a week. They come to the rate beside the post, in the order in which they are replaced.
 *
 * R = (1 − α)·pay·(1 + on-costs)·cover + α·agency rate; hours H1 and children S0 as above.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { gapKindWords, type GapKind, type GapOfKind } from '../../domain/shouldCost/gapByPost';
import { computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  number,
  either,
  plus,
  product,
  quotient,
  sum,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { needCell, parameterCell, personCell, workedCell, type WorkedPerson } from '../shouldCost/cellIds';
import { postCell, type PostFigure } from './cellIds';
import {
  hoursExpected,
  followsNeeds,
  leverHeader,
  hoursSubmitted,
  leverCell,
  lowerFirst,
  none,
  nought,
  paidAChild,
  postsOfKind,
  ratePartCell,
  sharedBy,
} from './gapPostRows';
import type { GapSection } from './gapSections';

type Side = 'submitted' | 'expected';
const madeOf = ['pay', 'onCosts', 'cover', 'agencyShare', 'agencyRate'] as const;
type MadeOf = (typeof madeOf)[number];
const madeCell = (kind: GapKind, side: Side, of: MadeOf): CellId => `gap.${kind}.${side}.${of}`;

const one = number(1);
const over = (part: Expression, whole: Expression, otherwise: Expression): Expression =>
  when(none(whole), otherwise, quotient(part, whole));

/** Of posts that both sides have; none where no post has hours on either. */
export function rateRows(posts: readonly GapOfKind[], review: FeeReview): readonly GapSection[] {
  const both = posts.filter(({ kind }) => postsOfKind(kind, review).length > 0);
  if (both.length === 0) return [];
  return [
    {
      header: [
        { header: 'What makes an hour' },
        { header: 'Pay an hour', figures: true },
        { header: 'On-costs', figures: true },
        { header: 'Cover', figures: true },
        { header: 'Agency, of hours', figures: true },
        { header: 'Agency rate', figures: true },
      ],
      rows: both.flatMap(({ kind }) => [
        madeRow(kind, 'submitted', submittedMade(kind, review)),
        madeRow(kind, 'expected', expectedMade(kind)),
      ]),
    },
    {
      header: [
        { header: 'Of the rate' },
        { header: 'Pay', figures: true },
        { header: 'On-costs', figures: true },
        { header: 'Cover', figures: true },
        { header: 'Agency', figures: true },
        leverHeader,
      ],
      rows: both.map(({ kind }) => partsRow(kind, review)),
    },
  ];
}

type Made = Readonly<Record<MadeOf, Expression>>;

const styles = {
  pay: 'money',
  onCosts: 'percent',
  cover: 'factor',
  agencyShare: 'percent',
  agencyRate: 'moneyDash',
} as const satisfies Readonly<Record<MadeOf, string>>;

function madeRow(kind: GapKind, side: Side, made: Made): DescribedRow {
  return row(
    words(`${gapKindWords[kind]}, ${side}`, 'label'),
    ...madeOf.map((of) => computed(madeCell(kind, side, of), made[of], styles[of])),
  );
}

function submittedMade(kind: GapKind, review: FeeReview): Made {
  const posts = postsOfKind(kind, review).map(({ post }) => post.id);
  const total = (of: PostFigure) => sumOfCells(posts.map((id) => postCell(id, of)));
  const totalOf = (of: (id: string) => Expression) => sum(nought, ...posts.map(of));
  const agencyHours = totalOf((id) =>
    product(cell(postCell(id, 'worked')), cell(postCell(id, 'agencyShare'))),
  );
  const pay = quotient(
    totalOf((id) => product(cell(postCell(id, 'people')), cell(postCell(id, 'gross')))),
    assumption('weeks'),
  );
  const own = difference(total('worked'), agencyHours);
  return {
    pay: over(pay, total('employed'), nought),
    onCosts: over(difference(total('employedWeekly'), pay), pay, nought),
    cover: over(total('employed'), own, one),
    agencyShare: over(agencyHours, total('worked'), nought),
    agencyRate: over(total('agencyWeekly'), agencyHours, nought),
  };
}

const central = (person: WorkedPerson, figure: 'gross' | 'ni' | 'pension') =>
  cell(personCell(person, figure, 'central'));
const parameter = (id: Parameters<typeof parameterCell>[0]) => cell(parameterCell(id, 'central'));

/** People of each sort behind one whole-time post of the kind. */
function mix(kind: GapKind): readonly (readonly [WorkedPerson, Expression])[] {
  switch (kind) {
    case 'dayCare':
      return [
        ['care', difference(one, parameter('seniorShare'))],
        ['senior', parameter('seniorShare')],
      ];
    case 'wakingNights':
      return [['night', one]];
    case 'childsOwnHours':
      return [['care', one]];
    case 'management':
      return [
        ['manager', one],
        ['deputy', one],
        ['administration', parameter('administrationWte')],
      ];
  }
}

function expectedMade(kind: GapKind): Made {
  const people = mix(kind);
  const yearly = (of: readonly ('gross' | 'ni' | 'pension')[]) =>
    sum(
      nought,
      ...people.flatMap(([person, share]) => of.map((figure) => product(share, central(person, figure)))),
    );
  const posts = sum(nought, ...people.map(([, share]) => share));
  const hoursAYear = product(
    product(posts, cell(needCell('fullTimeHours'))),
    quotient(cell(needCell('daysAYear')), number(7)),
  );
  const onRota = kind !== 'management';
  return {
    pay: over(yearly(['gross']), hoursAYear, nought),
    onCosts: over(yearly(['ni', 'pension']), yearly(['gross']), nought),
    cover: onRota ? cell(workedCell('cover', 'central')) : one,
    agencyShare: onRota ? parameter('agencyShare') : nought,
    agencyRate: onRota ? parameter('agencyHourlyRate') : nought,
  };
}

/** Nought where one side has no such hours: then all of it is hours. */
function partsRow(kind: GapKind, review: FeeReview): DescribedRow {
  const of = (side: Side, made: MadeOf) => cell(madeCell(kind, side, made));
  const h1 = hoursSubmitted(kind, review);
  const employed = (pay: Side, onCosts: Side, cover: Side) =>
    product(product(of(pay, 'pay'), plus(one, of(onCosts, 'onCosts'))), of(cover, 'cover'));
  const withAgency = (hour: Expression, side: Side) =>
    plus(
      product(difference(one, of(side, 'agencyShare')), hour),
      product(of(side, 'agencyShare'), of(side, 'agencyRate')),
    );
  const expected = employed('expected', 'expected', 'expected');
  const withPay = employed('submitted', 'expected', 'expected');
  const withOnCosts = employed('submitted', 'submitted', 'expected');
  const withCover = employed('submitted', 'submitted', 'submitted');
  const step = (to: Expression, from: Expression): Expression =>
    when(
      none(h1),
      nought,
      when(
        none(hoursExpected[kind]),
        nought,
        product(quotient(h1, sharedBy(kind, review)), difference(to, from)),
      ),
    );
  // H1·R1 ÷ S1 of the provider’s, of it the part that its pay makes, for what its pay is above the expected.
  const payAlone = (): Expression => {
    const own = product(
      difference(one, of('submitted', 'agencyShare')),
      employed('submitted', 'submitted', 'submitted'),
    );
    const above = quotient(difference(of('submitted', 'pay'), of('expected', 'pay')), of('submitted', 'pay'));
    const share = quotient(product(own, above), withAgency(withCover, 'submitted'));
    const isOneSided = either(none(h1), none(hoursExpected[kind]), none(of('submitted', 'pay')));
    return when(isOneSided, nought, product(paidAChild(kind, review), share));
  };
  const part = (name: 'pay' | 'onCosts' | 'cover' | 'agency', to: Expression, from: Expression) =>
    computed(ratePartCell(kind, name), step(to, from), 'money');
  return row(
    words(gapKindWords[kind], 'label'),
    part('pay', withAgency(withPay, 'expected'), withAgency(expected, 'expected')),
    part('onCosts', withAgency(withOnCosts, 'expected'), withAgency(withPay, 'expected')),
    part('cover', withAgency(withCover, 'expected'), withAgency(withOnCosts, 'expected')),
    part('agency', withAgency(withCover, 'submitted'), withAgency(withCover, 'expected')),
    kind === 'childsOwnHours'
      ? words(followsNeeds, 'purpose')
      : leverCell(payAlone(), `the expected pay of ${lowerFirst(gapKindWords[kind])}`),
  );
}
