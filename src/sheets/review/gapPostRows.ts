/**
 * The rows of posts in why a fee differs: hours, rate and sharing of each kind, and sleep-ins, from the cells of Staffing and
 * Should-cost; with what agreeing to a part is worth.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { hoursInWords } from '../../domain/review/levers';
import { standsInOf } from '../../domain/review/standsIn';
import type { RatePart } from '../../domain/shouldCost/gap';
import {
  bearsEmptyPlaces,
  gapKindOf,
  gapKindWords,
  type GapKind,
  type GapOfKind,
} from '../../domain/shouldCost/gapByPost';
import type { GapOfCategory } from '../../domain/shouldCost/gapOfFee';
import type { ShouldCostLineId } from '../../domain/shouldCost/shouldCostLines';
import { computed, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  joined,
  lessThan,
  number,
  either,
  plus,
  product,
  quotient,
  rounded,
  signedPoundsText,
  sum,
  sumOfCells,
  text,
  together,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, needCell, parameterCell, workedCell } from '../shouldCost/cellIds';
import { placesBorne } from '../shouldCost/rowParts';
import { wholePeople } from '../shouldCost/workingRows';
import { lineCell as feeLineCell, postCell } from './cellIds';

type Part = 'hours' | 'rate' | 'sharing';
export const gapCell = (of: string, part: Part | 'all' | 'base' | 'percentage' | 'withoutHours'): CellId =>
  `gap.${of}.${part}`;
export const gapWhole: CellId = 'gap.whole';
export const ratePartCell = (kind: GapKind, of: RatePart): CellId => `gap.${kind}.rate.${of}`;
export const gapParts: CellId = 'gap.parts';

/** What the gap of a need in hours is parted into. */
export const needParts = ['hours', 'rate', 'withoutHours'] as const;
export type NeedPart = (typeof needParts)[number];

export function needsInHours(categories: readonly GapOfCategory[]): readonly GapOfCategory[] {
  return categories.filter(({ ofNeed }) => ofNeed !== null);
}

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

/** Posts of a kind that have hours. */
export function postsOfKind(kind: GapKind, review: FeeReview): FeeReview['postCosts'] {
  const standsIn = standsInOf(review);
  return review.postCosts.filter(
    (cost) => gapKindOf(cost, standsIn) === kind && cost.workedHours.greaterThan(0),
  );
}

/** H1 of a kind. */
export function hoursSubmitted(kind: GapKind, review: FeeReview): Expression {
  return sumOfCells(postsOfKind(kind, review).map(({ post }) => postCell(post.id, 'worked')));
}

/** S0 of a kind: the children in the home, of whom one alone bears the empty places where no line does; or this child. */
export function sharedBy(kind: GapKind, review: FeeReview): Expression {
  if (kind === 'childsOwnHours') return number(1);
  const inHome = cell(workedCell('childrenInHome', 'central'));
  return bearsEmptyPlaces(kind, standsInOf(review)) ? quotient(inHome, placesBorne('central')) : inHome;
}

/** The four figures of a kind: hours and cost a child on either side, and how many share the cost. */
export function postRow({ kind, ratio }: GapOfKind, review: FeeReview): DescribedRow {
  const posts = postsOfKind(kind, review);
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
  const c0 = expectedAChild(kind, review);
  const s0 = sharedBy(kind, review);
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
  return row(
    expectedLabel({ kind, ratio }),
    computed(gapCell(kind, 'all'), alone ? difference(nought, c0) : difference(perChild, c0), 'moneyStrong'),
    computed(gapCell(kind, 'hours'), hours, 'money'),
    computed(gapCell(kind, 'rate'), rate, 'money'),
    computed(gapCell(kind, 'sharing'), sharing, 'money'),
    leverCell(
      hoursAlone(kind, review),
      ratio === ''
        ? hoursInWords({ kind, ratio })
        : together(`${lowerFirst(gapKindWords[kind])} at `, expectedRatio),
      kind === 'childsOwnHours' ? [{ unless: ownHoursAreNoLever(review, h0), says: followsNeeds }] : [],
    ),
  );
}

/** "1:2", as the needs have it now. */
const expectedRatio = together(cell(needCell('staff')), ':', cell(needCell('children')));

function expectedLabel({ kind, ratio }: Pick<GapOfKind, 'kind' | 'ratio'>): DescribedCell {
  const called = gapKindWords[kind];
  if (ratio === '') return words(called, 'label');
  const written = `${called}, ${ratio} expected`;
  return computed(null, together(`${called}, `, expectedRatio, ' expected'), 'label', {
    measuredAs: written,
  });
}

/** c0 of a kind: what is expected of it for a child. */
export function expectedAChild(kind: GapKind, review: FeeReview): Expression {
  const lines = sumOfCells(linesOfKind[kind].map((id) => lineCell(id, 'central')));
  return bearsEmptyPlaces(kind, standsInOf(review)) ? product(lines, placesBorne('central')) : lines;
}

/** H1·R1 ÷ S1 of a kind, from its gap: a sum over every post would be too long a formula. */
export function paidAChild(kind: GapKind, review: FeeReview): Expression {
  return plus(cell(gapCell(kind, 'all')), expectedAChild(kind, review));
}

/** What agreeing the hours alone is worth, at the provider’s own rate and sharing: (H1 − H0)·R1 ÷ S1. */
function hoursAlone(kind: GapKind, review: FeeReview): Expression {
  const all = cell(gapCell(kind, 'all'));
  if (postsOfKind(kind, review).length === 0) return all;
  const h1 = hoursSubmitted(kind, review);
  const share = quotient(difference(h1, hoursExpected[kind]), h1);
  return when(none(h1), all, product(paidAChild(kind, review), share));
}

/** None is assessed; or some stand in lines beside the posts, and nobody can tell which are meant. */
function ownHoursAreNoLever({ breakdown }: FeeReview, assessed: Expression): Expression {
  const besides = breakdown.lines
    .filter(({ category, origin }) => category === 'additionalStaffing' && origin.kind !== 'post')
    .map(({ id }) => feeLineCell(id, 'inFee'));
  const isNone = none(assessed);
  return besides.length === 0 ? isNone : either(isNone, lessThan(nought, sumOfCells(besides)));
}

/** What sleep-ins as many as assessed are worth, each at what the provider asks for one. */
export function sleepInsAlone(review: FeeReview): Expression {
  const all = cell(gapCell('sleepIns', 'all'));
  const posts = postsWithSleepIns(review);
  if (posts.length === 0) return all;
  const nights = sumOfCells(posts.map(({ post }) => postCell(post.id, 'nights')));
  const share = quotient(difference(nights, product(wholePeople(need('sleepInStaff')), number(7))), nights);
  return when(none(nights), all, product(plus(all, sleepInsExpected(review)), share));
}

function postsWithSleepIns(review: FeeReview): FeeReview['postCosts'] {
  return review.postCosts.filter(({ sleepInWeekly }) => !sleepInWeekly.pounds.isZero());
}

function sleepInsExpected(review: FeeReview): Expression {
  const expected = cell(lineCell('sleepIns', 'central'));
  const isBorne = bearsEmptyPlaces('dayCare', standsInOf(review));
  return isBorne ? product(expected, placesBorne('central')) : expected;
}

export function sleepIns(review: FeeReview): Expression {
  const paid = postsWithSleepIns(review).map(({ post: { id } }) =>
    quotient(cell(postCell(id, 'sleepInWeekly')), cell(postCell(id, 'childrenSharing'))),
  );
  return difference(sum(nought, ...paid), sleepInsExpected(review));
}

export const notStated = 'No line states it: ask. It is no claim of nought.';

/** Where there is nothing to agree: what is said instead. */
export interface OtherwiseSaid {
  readonly unless: Expression;
  readonly says: string;
}

export const followsNeeds = 'Follows the child’s needs: only a changed need moves it.';
export const leverHeader = { header: 'If this alone is agreed' } as const;

/** "If care by day at 1:2 is agreed: −£854.93 a week, −£44,578.42 a year."; `less` is what the fee falls by. */
export function leverCell(
  less: Expression,
  what: string | Expression,
  otherwise: readonly OtherwiseSaid[] = [],
): DescribedCell {
  const moves = difference(nought, less);
  const said = [
    together('If ', what, ' is agreed: '),
    signedPoundsText(moves),
    text(' a week, '),
    signedPoundsText(product(moves, assumption('weeks'))),
    text(' a year.'),
  ].reduce((whole, part) => joined(whole, part));
  const agreed = when(none(rounded(less, 2)), text('Nothing would move.'), said);
  return computed(
    null,
    otherwise.reduceRight((whole, { unless, says }) => when(unless, text(says), whole), agreed),
    'purpose',
  );
}

export function partRow(
  label: string,
  id: string,
  of: Expression,
  what: string,
  otherwise: readonly OtherwiseSaid[] = [],
  alone: Expression = cell(gapCell(id, 'all')),
): DescribedRow {
  return row(
    words(label, 'label'),
    computed(gapCell(id, 'all'), of, 'moneyStrong'),
    leverCell(alone, what, otherwise),
  );
}

export function lowerFirst(said: string): string {
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
