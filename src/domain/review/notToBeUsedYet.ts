/**
 * Positions that nobody could sign, and what has to be settled before any is used: no fee is stated; the lines come to more than
 * the fee, so that pressing them counts what the provider has taken off already; the needs are of another kind of placement; or target or limit lies below the least that these
 * needs can be expected to cost, so that something they need has no line or is not paid for.
 *
 * Worked example: a fee of £5,600.00 whose only lines are rent and tuition: a target of £2,620.39 where these needs cost £4,370.56
 * at the least. Lines of £8,706.85 for the same fee: £3,106.85 of them is not charged.
 */
import { zero, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import type { PositionName } from '../negotiation/positionRule';
import type { PositionDoubt, PositionDoubtCode } from '../negotiation/positionDoubt';
import type { StandingTotals } from '../negotiation/positions';
import { rangeToExpect, type ShouldCostAnswer } from '../shouldCost/shouldCostAnswer';
import type { ReviewComparisons } from './comparisons';
import type { NeedsProfile } from '../shouldCost/needsProfile';
import type { FeeReview } from './feeReview';
import { modelAndMarket } from './modelAndMarket';

/** What rounding and a small discount come to: a hundredth of the fee. */
const littleOfTheFee = 100;

/** Pressing them would count twice what the provider has taken off already. */
export function linesExceedFee({ breakdown: { quoted, unexplained } }: FeeReview): boolean {
  return unexplained.pounds.negated().times(littleOfTheFee).greaterThan(quoted.pounds);
}

export function notToBeUsedYet(
  review: FeeReview,
  comparisons: ReviewComparisons,
  totals: StandingTotals,
): readonly PositionDoubt[] {
  const { breakdown } = review;
  const { shouldCost } = comparisons;
  const quoted = breakdown.quoted.pounds;
  const open = breakdown.unexplained.pounds;
  if (!quoted.greaterThan(0))
    return [
      {
        code: 'no-fee-stated',
        sentence: 'No fee is stated, so no position stands beside one: ask what is charged a week.',
      },
    ];
  return [
    ...(shouldCost === null
      ? []
      : [...ofAnotherPlacement(review, shouldCost.profile), ...ofOtherPlaces(review, shouldCost)]),
    ...(linesExceedFee(review)
      ? [
          {
            code: 'lines-exceed-fee' as const,
            sentence: `The lines come to ${poundsInWords(open.abs())} more than the fee: settle which of them are not charged, since pressing them counts twice what is taken off already.`,
          },
        ]
      : []),
    ...(shouldCost === null || isOpenOrOnMarket(comparisons)
      ? []
      : belowWhatNeedsCost(quoted, totals, rangeToExpect(shouldCost).from.pounds)),
  ];
}

/** While the two disagree and nobody has chosen the should-cost, its low end is no measure of what is missing. */
function isOpenOrOnMarket(comparisons: ReviewComparisons): boolean {
  const { basis, bases = {} } = comparisons.terms ?? {};
  const isChosen = basis === 'shouldCost' || Object.values(bases).includes('shouldCost');
  return modelAndMarket(comparisons)?.disagree === true && !isChosen;
}

const belowNeeds = [
  {
    name: 'target',
    code: 'below-what-needs-cost',
    advice: 'ask for the lines that are missing before it is used',
  },
  {
    name: 'limit',
    code: 'limit-below-what-needs-cost',
    advice: 'say which need it leaves out, or raise it',
  },
] as const satisfies readonly {
  readonly name: PositionName;
  readonly code: PositionDoubtCode;
  readonly advice: string;
}[];

/** A quote below it is asked about as a whole: no position can lie above. */
function belowWhatNeedsCost(quoted: Exact, totals: StandingTotals, least: Exact): readonly PositionDoubt[] {
  return belowNeeds.flatMap(({ name, code, advice }) => {
    const total = totals[name];
    return total?.lessThan(least) === true && total.lessThan(quoted)
      ? [
          {
            code,
            sentence: `The ${name} of ${poundsInWords(total)} is below the least that these needs can be expected to cost, ${poundsInWords(least)}: ${advice}.`,
          },
        ]
      : [];
  });
}

/** What is kept empty for a child alone follows from the places of the home, which a submission states and needs do not. */
function ofOtherPlaces(
  { openBook: { placement } }: FeeReview,
  { profile, ranges, cost }: ShouldCostAnswer,
): readonly PositionDoubt[] {
  const { registeredPlaces } = placement;
  const places = ranges.places.central;
  if (!profile.solo || registeredPlaces === null || registeredPlaces.equals(places)) return [];
  const empty = cost.lines.find(({ id }) => id === 'placesKeptEmpty')?.central.pounds ?? zero;
  return [
    {
      code: 'places-unlike-model',
      sentence: `The should-cost is of a home of ${places.toString()} places, all but one kept empty, ${poundsInWords(empty)} a week of it; the submission registers ${registeredPlaces.toString()}: state the places of this home with the needs, as a parameter of your own, before the two are compared.`,
    },
  ];
}

/** Needs of a child who lives with others beside the price of one who lives alone, or the other way round, compare nothing. */
function ofAnotherPlacement(
  { breakdown, openBook }: FeeReview,
  { solo }: NeedsProfile,
): readonly PositionDoubt[] {
  const keptEmpty = breakdown.categories.find(({ category }) => category === 'placesKeptEmpty');
  const { placesThatCanBeUsed, registeredPlaces } = openBook.placement;
  // A home that keeps one place of four empty has children who live together all the same.
  const pricedAlone =
    placesThatCanBeUsed === null
      ? keptEmpty?.weekly.pounds.greaterThan(0) === true || registeredPlaces?.equals(1) === true
      : placesThatCanBeUsed.equals(1);
  if (pricedAlone === solo) return [];
  const [price, needs] = pricedAlone ? ['alone', 'with others'] : ['with others', 'alone'];
  return [
    {
      code: 'needs-of-another-placement',
      sentence: `The fee is for a child who lives ${price}, the needs given are of one who lives ${needs}: check that they are this child’s before any figure is used.`,
    },
  ];
}
