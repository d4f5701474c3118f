/** Opening, target and limit of a review, the lawful floor and why there is a gap: as JSON and in words. */
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { isPressed, type ThreePositions } from '../../domain/negotiation/positions';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { reviewPositions, type ReviewPositions } from '../../domain/review/reviewPositions';
import { gapByPost, gapKindWords, type GapOfKind } from '../../domain/shouldCost/gapByPost';
import type { JsonObject } from '../typed/jsonValue';

export function positionsAsJson(review: FeeReview, comparisons: ReviewComparisons): JsonObject {
  const found = reviewPositions(review, comparisons);
  const { positions, asked, floors, lawfulFloor, statedCost, wouldAddBack, doubts } = found;
  return {
    ...three(positions.totals),
    offerOnRecord: asked.offerOnRecord === null ? null : pence(asked.offerOnRecord),
    statedCost: pence(statedCost.pounds),
    lawfulFloor: lawfulFloor === null ? null : pence(lawfulFloor.pounds),
    wouldAddBack: pence(wouldAddBack.pounds),
    rows: positions.rows.map((row, index) => ({
      name: row.name,
      submitted: pence(asked.rows[index]?.submitted ?? row.opening),
      pressed: asked.rows[index] !== undefined && isPressed(asked.rows[index]),
      ...three(row),
    })),
    lawfulFloors: floors.map(({ role, hours, perHour, childrenSharing, weekly, contractedHoursStated }) => ({
      role,
      hours: exactText(hours.toDecimalPlaces(6)),
      perHour: exactText(perHour.pounds.toDecimalPlaces(6)),
      childrenSharing: exactText(childrenSharing.toDecimalPlaces(6)),
      weekly: pence(weekly.pounds),
      contractedHoursStated,
    })),
    findings: doubts.map(({ code, sentence }) => ({ code, sentence })),
  };
}

export function gapAsJson(review: FeeReview, comparisons: ReviewComparisons): readonly JsonObject[] | null {
  return gapsOf(review, comparisons)?.map(gapOfKindAsJson) ?? null;
}

function gapOfKindAsJson({ kind, ratio, gap, hours, rate, rateParts, sharing }: GapOfKind): JsonObject {
  return {
    post: gapKindWords[kind],
    ratio: ratio === '' ? null : ratio,
    gap: pence(gap),
    hours: pence(hours),
    rate: pence(rate),
    rateBy: Object.fromEntries(Object.entries(rateParts).map(([part, pounds]) => [part, pence(pounds)])),
    sharing: pence(sharing),
  };
}

function gapsOf(
  { postCosts, staffingAssumptions }: FeeReview,
  { shouldCost }: ReviewComparisons,
): readonly GapOfKind[] | null {
  return shouldCost === null || postCosts.length === 0
    ? null
    : gapByPost(postCosts, staffingAssumptions, shouldCost);
}

export function positionsInWords(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  const found = reviewPositions(review, comparisons);
  const { opening, target, limit } = found.positions.totals;
  return [
    `Positions: opening ${poundsInWords(opening)}, target ${poundsInWords(target)}, limit ${poundsInWords(limit)} a week; ${boundsInWords(found)}`,
    ...(comparisons.shouldCost === null
      ? ['  No needs are given, so nothing but the provider’s own figures stands behind them: give --needs.']
      : []),
    ...(found.wouldAddBack.pounds.isZero()
      ? []
      : [
          `  Below what should be expected: the provider may raise ${poundsInWords(found.wouldAddBack.pounds)}.`,
        ]),
    ...found.doubts.map(({ sentence }) => `  ${sentence}`),
    ...(gapsOf(review, comparisons) ?? []).map(gapInWords),
  ];
}

function boundsInWords({ statedCost, lawfulFloor }: ReviewPositions): string {
  const floor =
    lawfulFloor === null
      ? 'no hours are stated, so the lawful floor is not known: ask for the rota'
      : `the lawful cost of the hours is ${poundsInWords(lawfulFloor.pounds)}`;
  return `stated cost ${poundsInWords(statedCost.pounds)}; ${floor}`;
}

function gapInWords({ kind, ratio, gap, hours, rate, sharing }: GapOfKind): string {
  const called = ratio === '' ? gapKindWords[kind] : `${gapKindWords[kind]} (${ratio} expected)`;
  return `  ${called}: ${poundsInWords(gap)} above what it should cost: hours ${poundsInWords(hours)}, rate ${poundsInWords(rate)}, sharing ${poundsInWords(sharing)}`;
}

function three({ opening, target, limit }: ThreePositions): JsonObject {
  return { opening: pence(opening), target: pence(target), limit: pence(limit) };
}

function pence(pounds: Exact): string {
  const [whole = '0', part = ''] = exactText(toThePenny(pounds)).split('.');
  return `${whole}.${part.padEnd(2, '0')}`;
}
