/**
 * The whole review as JSON, for other programs: decimals as text, money a week to the penny, places as cells.
 *
 * The names here are a promise to whoever reads them; new names may be added, none changes its meaning.
 */
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsPer, type Weekly } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero, toThePenny } from '../../domain/money/rounding';
import { placeText } from '../../domain/evidence/place';
import { provenanceText } from '../../domain/evidence/provenance';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import type { FeeLine } from '../../domain/fee/feeLine';
import {
  noComparisons,
  reviewAgainstShouldCost,
  type ReviewComparisons,
} from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { staffingRatios, type StaffingRatioShare } from '../../domain/review/staffingRatios';
import { benchmarksAsJson } from '../benchmarks/json';
import { gapAsJson, gapOfFeeAsJson, leversAsJson, leversNote } from './gapTold';
import type { Reader } from './boundsOnScreen';
import { inProvidersVoice } from './providersVoice';
import { positionsAsJson, providerAtOffersAsJson } from './positionsTold';
import { profitEvidenceAsJson } from './profitEvidence';
import { rateCardAsJson } from './rateCardTold';
import { findingAsJson } from '../../domain/evidence/findingWords';
import { scenarioAsJson } from '../figures/scenarioTold';
import { shouldCostAsJson } from '../shouldCost/json';

/** To a provider without what a council works out for itself: positions, the gap to its should-cost, levers, its rate card. */
export function reviewAsJson(
  review: FeeReview,
  comparisons: ReviewComparisons = noComparisons,
  reader: Reader = 'council',
) {
  const { breakdown, openBook } = review;
  return {
    file: openBook.submission.file,
    asAt: review.asAt,
    scenario: scenarioAsJson(review.rules),
    placement: placementAsJson(review),
    fee: {
      quoted: pence(breakdown.quoted),
      explained: pence(breakdown.explained),
      unexplained: pence(breakdown.unexplained),
      notIncluded: pence(breakdown.notIncluded),
      totalPlacementCost: pence(breakdown.totalPlacementCost),
      notAllowable: pence(breakdown.notAllowable),
    },
    categories: breakdown.categories.map(({ category, weekly, share }) => ({
      category,
      label: costCategoryLabel(category),
      weekly: pence(weekly),
      share: sixPlaces(share.fraction),
    })),
    lines: breakdown.lines.map(lineAsJson),
    ratios: review.ratios.map(({ id, label, unit, value, sentence }) => ({
      id,
      label,
      unit,
      value: value === null ? null : sixPlaces(value),
      sentence,
    })),
    provider: { ...providerAsJson(review), ...providerAtOffersAsJson(review, comparisons) },
    staffing: staffingAsJson(review),
    ...(reader === 'provider' ? {} : councilsFigures(review, comparisons)),
    profitEvidence: profitEvidenceAsJson(review),
    staffingRatios: staffingRatios(review).map(ratioAsJson),
    findings: (reader === 'provider' ? review.findings.map(inProvidersVoice) : review.findings).map(
      findingAsJson,
    ),
    notUnderstood: openBook.submission.notUnderstood.map(({ at, text }) => ({ cell: placeText(at), text })),
    reading: readingAsJson(review),
    assumptions: review.assumptions.map(({ label, value, effect, provenance }) => ({
      label,
      value,
      effect,
      source: provenanceText(provenance),
    })),
    sources: review.sources.map(({ publisher, title, published }) => ({
      publisher,
      title,
      published: published ?? null,
    })),
    ...(comparisons.shouldCost === null
      ? {}
      : {
          shouldCost: shouldCostAsJson(
            comparisons.shouldCost,
            reviewAgainstShouldCost(review, comparisons.shouldCost),
          ),
        }),
    ...(comparisons.benchmarks === null ? {} : { benchmarks: benchmarksAsJson(comparisons.benchmarks) }),
  };
}

const councilsFigures = (review: FeeReview, comparisons: ReviewComparisons) => ({
  positions: positionsAsJson(review, comparisons),
  gap: gapAsJson(review, comparisons),
  gapOfFee: gapOfFeeAsJson(review, comparisons),
  levers: leversAsJson(review, comparisons),
  leversNote: leversNote(review, comparisons),
  rateCard: rateCardAsJson(review, comparisons),
});

function placementAsJson({ openBook: { placement }, staffingAssumptions }: FeeReview) {
  return {
    submissionId: placement.submissionId,
    placementReference: placement.placementReference,
    provider: placement.provider,
    home: placement.home,
    sector: placement.sector,
    region: placement.region,
    registeredPlaces: textOf(placement.registeredPlaces),
    placesThatCanBeUsed: textOf(placement.placesThatCanBeUsed),
    plannedOccupancy: textOf(placement.plannedOccupancy?.fraction ?? null),
    occupancyUsed: exactText(staffingAssumptions.plannedOccupancy.value),
    priceBaseDate: placement.priceBaseDate,
    weeksPerYear: placement.weeksPerYear,
    contractType: placement.contractType,
  };
}

function lineAsJson(line: FeeLine) {
  return {
    label: line.label,
    category: line.category,
    weekly: pence(line.weekly),
    cell: placeText(line.at),
    confidence: line.confidence === null ? '1' : exactText(line.confidence),
    included: line.included,
    allowable: line.allowability.allowable,
    relatedParty: line.relatedParty,
    funder: line.funder,
  };
}

function providerAsJson({ providerResult }: FeeReview) {
  if (providerResult === null) return null;
  const { price, priceIsOffer, cost, surplus, margin, markUp } = providerResult;
  return {
    price: pence(price),
    priceIsOffer,
    cost: pence(cost),
    surplus: pence(surplus),
    lowestFeeThatCoversCost: cost.pounds.isZero() ? null : pence(cost),
    marginIfUnexplainedIsProfit: margin === null ? null : sixPlaces(margin.fraction),
    markUpIfUnexplainedIsProfit: markUp === null ? null : sixPlaces(markUp.fraction),
  };
}

function staffingAsJson({ postCosts }: FeeReview) {
  return postCosts.map((cost) => ({
    role: cost.post.role,
    workedHours: sixPlaces(cost.workedHours),
    coverFactor: sixPlaces(cost.coverFactor),
    employedHours: sixPlaces(cost.employedHours),
    wte: sixPlaces(cost.wte),
    people: sixPlaces(cost.people),
    weekly: pence(cost.weekly),
    weeklyPerChild: pence(cost.weeklyPerChild),
  }));
}

function ratioAsJson({ ratio, childHours, staffHours, weekly, perStaffHour, share }: StaffingRatioShare) {
  const twoPlaces = (value: Exact | null) =>
    value === null ? null : exactText(roundHalfAwayFromZero(value, 2));
  return {
    ratio,
    childHours: twoPlaces(childHours),
    staffHours: twoPlaces(staffHours),
    weekly: pence(poundsPer('week', weekly)),
    perStaffHour: perStaffHour === null ? null : pence(poundsPer('week', perStaffHour)),
    share: sixPlaces(share),
  };
}

function readingAsJson({ openBook: { submission } }: FeeReview) {
  return {
    layout: submission.layout,
    sentence: submission.reading.sentence,
    choices: (submission.reading.choices ?? []).map(({ words, weekly, isUsed }) => ({
      words,
      weekly: pence(poundsPer('week', weekly)),
      isUsed,
    })),
    mapped: submission.reading.mapped.map(({ label, at, treatedAs, category, confidence, decidedBy }) => ({
      label,
      cell: placeText(at),
      treatedAs,
      category,
      confidence: exactText(confidence),
      decidedBy,
    })),
  };
}

function pence(amount: Weekly): string {
  const [whole = '0', part = ''] = exactText(toThePenny(amount.pounds)).split('.');
  return `${whole}.${part.padEnd(2, '0')}`;
}

function sixPlaces(value: Exact): string {
  return exactText(roundHalfAwayFromZero(value, 6));
}

function textOf(value: Exact | null): string | null {
  return value === null ? null : exactText(value);
}
