/**
 * One sentence about a fee that a director could say aloud: what is asked, what care is said to cost and cannot lawfully cost
 * less than, what these needs should cost and others pay, what has been offered and is aimed at. Where nothing but the
 * provider's claim stands behind a figure, it says what is needed first.
 */
import { poundsInWords } from '../../domain/money/moneyPer';
import type { PositionDoubtCode } from '../../domain/negotiation/positionDoubt';
import { isPressed } from '../../domain/negotiation/positions';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { floorCoversInWords } from '../../domain/review/floorCover';
import { statesUnclearHours } from '../../domain/review/lawfulFloors';
import { categoriesToChoose, whatWouldGive } from '../../domain/review/whatWouldGive';
import { hasLimit, reviewPositions, type ReviewPositions } from '../../domain/review/reviewPositions';
import { lowEndsOf } from '../../domain/review/standingTotals';
import { assumedInWords } from '../shouldCost/tell';
import { rangeToExpect, type ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';

export function directorSentence(review: FeeReview, comparisons: ReviewComparisons): string {
  const found = reviewPositions(review, comparisons);
  const { placement, submission } = review.openBook;
  const named = placement.home ?? placement.provider ?? submission.file;
  const parts = [
    review.breakdown.quoted.pounds.isZero()
      ? `${named} states no fee`
      : `${named} asks ${poundsInWords(review.breakdown.quoted.pounds)} a week`,
    costInWords(review, found),
    ...expectedInWords(comparisons),
  ];
  return `${parts.join('; ')}: ${aimInWords(found, comparisons)}.`;
}

/** Without a fee nothing is more or less than it. */
function costInWords(review: FeeReview, { statedCost, lawfulFloor }: ReviewPositions): string {
  const { breakdown } = review;
  const floor =
    lawfulFloor === null
      ? `${statesUnclearHours(review) ? 'its lines do not say clearly whose hours they pay for' : 'no post states its hours'}, so what is lawful cannot be said`
      : `its hours${floorCoversInWords(review)} cannot lawfully cost less than ${poundsInWords(lawfulFloor.pounds)}`;
  const open = breakdown.unexplained.pounds;
  const unexplained = open.greaterThan(0)
    ? `, no line explains ${poundsInWords(open)}`
    : open.isZero() || breakdown.quoted.pounds.isZero()
      ? ''
      : `, its lines come to ${poundsInWords(open.abs())} more`;
  return `${statedCost === null ? 'it states no cost' : `it states a cost of ${poundsInWords(statedCost.pounds)}`}${unexplained}, and ${floor}`;
}

function expectedInWords({ shouldCost, benchmarks }: ReviewComparisons): readonly string[] {
  const median = benchmarks?.fee.median ?? null;
  return [
    ...(shouldCost === null ? [] : [shouldCostInWords(shouldCost)]),
    ...(median === null
      ? []
      : [
          `comparable homes ask ${poundsInWords(median.pounds)} at the median, n = ${String(benchmarks?.fee.n ?? 0)}`,
        ]),
  ];
}

/** Never two figures under one word: what is to be expected, or the ends at which every parameter is at its own. */
function shouldCostInWords(answer: ShouldCostAnswer): string {
  const { from, to } = rangeToExpect(answer);
  const ends = `${poundsInWords(from.pounds)} to ${poundsInWords(to.pounds)}`;
  return `these needs should cost ${poundsInWords(answer.cost.total.central.pounds)} (${ends} ${answer.simulation === null ? 'with every parameter low or high' : `to be expected, the middle 80 % of the simulation, ${assumedInWords(answer.ranges)}`})`;
}

/** Where the aim comes to the quote: because somebody has still to choose, or because price alone is no argument. */
function noAimOnPrice(open: readonly string[]): string {
  return open.length > 0
    ? `no aim below the quote stands until should-cost or comparable homes is chosen for ${open.join(', ')}, which count as submitted since the two disagree there`
    : 'in the middle, what its categories are held against comes to no less than the quote, so argue from hours, needs and evidence and not from price';
}

/** What has to be settled before any aim can be said; null where nothing stands in its way. */
function settleFirst(found: ReviewPositions): string | null {
  const { doubts, positions, standing, positionTerms, lawfulFloor } = found;
  const { target } = positions.totals;
  const { quoted, unexplained, offerOnRecord } = positionTerms;
  const has = (code: PositionDoubtCode) => doubts.some((each) => each.code === code);
  if (has('no-fee-stated')) return 'ask what is charged a week before anything else';
  if (has('lines-exceed-fee'))
    return `settle first which of its lines are not charged, since they come to ${poundsInWords(unexplained.abs())} more than it asks`;
  if (has('needs-of-another-placement'))
    return 'check first that the needs are this child’s, since the fee is for another kind of placement';
  if (standing.target?.greaterThan(0) !== true)
    return 'ask first what the fee pays for, as lines with amounts, since what is there comes to no price';
  if (lawfulFloor !== null && target.lessThan(lawfulFloor.pounds))
    return target.equals(quoted)
      ? 'ask how its hours are paid for, since it asks less than they can lawfully cost'
      : `settle first which of its hours are not needed, since ${whatRowsAre(found)} to ${poundsInWords(target)}, below what those hours can lawfully cost`;
  if (has('below-what-needs-cost'))
    return `ask first for the lines that are missing, since what is there comes to ${poundsInWords(target)}, less than these needs can be expected to cost`;
  if (has('limit-below-what-needs-cost'))
    return `settle first which needs are left out, since the limit of ${poundsInWords(positions.totals.limit)} is below what these needs can be expected to cost`;
  if (has('opening-above-explained') && offerOnRecord === null)
    return `ask first what its lines leave out, since the ${poundsInWords(lowEndsOf(positions, positionTerms))} that its categories come to at the least is more than the lines explain`;
  if (has('offer-above-quote') && offerOnRecord !== null)
    return `check the offer of ${poundsInWords(offerOnRecord)} on record, since it is more than is asked`;
  return null;
}

function aimInWords(found: ReviewPositions, comparisons: ReviewComparisons): string {
  const first = settleFirst(found);
  return first ?? aimOnFigures(found, comparisons);
}

function untilThen(found: ReviewPositions, comparisons: ReviewComparisons): string {
  const { words, isOne } = whatWouldGive(comparisons, categoriesToChoose(found).length > 0);
  return `${words} ${isOne ? 'is' : 'are'} there`;
}

function aimOnFigures(found: ReviewPositions, comparisons: ReviewComparisons): string {
  const { shouldCost } = comparisons;
  const { positions, positionTerms, limitRestsOn, statedCost } = found;
  const { opening, target, limit } = positions.totals;
  const isOffered = positionTerms.offerOnRecord !== null;
  if (limitRestsOn === 'nothing')
    return `${isOffered ? `stay at the ${poundsInWords(opening)} offered` : `pay no more than the ${poundsInWords(target)} that its lines explain`} until ${untilThen(found, comparisons)}`;
  const first = isOffered ? `we have offered ${poundsInWords(opening)}` : `open at ${poundsInWords(opening)}`;
  if (hasLimit(found) && target.greaterThan(limit)) return limitBelow(found, first);
  const open = categoriesToChoose(found);
  if (target.greaterThanOrEqualTo(positionTerms.quoted))
    return `${isOffered ? `${first}, but ` : ''}${noAimOnPrice(open)}`;
  const most =
    limitRestsOn === 'quote'
      ? 'and set a limit of our own first, since the high ends lie above the quote'
      : limitRestsOn === 'mostlySubmitted'
        ? 'and set a limit of our own first, since most of the high ends is the provider’s own claim'
        : `and go no further than ${poundsInWords(limit)}`;
  const asides = [
    ...(shouldCost !== null && isAbove(found, shouldCost)
      ? ['more than these needs should cost since what follows a need or has no basis stands as submitted']
      : []),
    ...(statedCost !== null && target.lessThan(statedCost.pounds)
      ? [
          `${poundsInWords(statedCost.pounds.minus(target))} below its stated cost, so say which cost we do not accept`,
        ]
      : []),
  ];
  const aside = asides.length === 0 ? '' : `, ${asides.join(', and ')},`;
  const asSubmitted =
    open.length === 0
      ? ''
      : `, with ${open.join(', ')} as submitted until should-cost or comparable homes is chosen`;
  return `${first}, aim for ${poundsInWords(target)}${aside} ${most}${asSubmitted}`;
}

/** By more than the rounding of each row to the penny, and for the reason that is said of it. */
function isAbove(
  { positions, positionTerms: { rows } }: ReviewPositions,
  { cost }: ShouldCostAnswer,
): boolean {
  const over = positions.totals.target.minus(cost.total.central.pounds);
  return over.times(200).greaterThan(rows.length) && !rows.every(isPressed);
}

/** What the rows come to: held against something, or as the lines have it. */
const whatRowsAre = ({ bases }: ReviewPositions): string =>
  bases.some((basis) => basis?.used != null)
    ? 'what its categories are held against comes'
    : 'its lines come';

/** A limit that lies under what is aimed for, and perhaps under what is opened with. */
function limitBelow(found: ReviewPositions, first: string): string {
  const { positions, positionTerms } = found;
  const { offerOnRecord } = positionTerms;
  const { opening, target, limit } = positions.totals;
  if (opening.greaterThan(limit))
    return offerOnRecord === null
      ? `the limit of ${poundsInWords(limit)} is below the ${poundsInWords(lowEndsOf(positions, positionTerms))} that its categories come to at the least, so settle first which of them give way`
      : `we have offered ${poundsInWords(opening)}, more than the limit of ${poundsInWords(limit)}, so settle first which of the two holds`;
  return `${first}, and ${whatRowsAre(found)} to ${poundsInWords(target)}, above the limit of ${poundsInWords(limit)}, so settle which gives way before the meeting`;
}
