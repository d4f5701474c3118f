/** Opening, target and limit of a review, what they rest on and the lawful floor: as JSON and in words. */
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { PositionBasis, ThreePositions } from '../../domain/negotiation/positions';
import { isPressed } from '../../domain/negotiation/positions';
import { noTerms } from '../../domain/negotiation/negotiationTerms';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { floorCoversInWords } from '../../domain/review/floorCover';
import { floorsInPennies, statesUnclearHours, staffingWithoutHours } from '../../domain/review/lawfulFloors';
import { providerAtOffers } from '../../domain/review/providerAtOffers';
import {
  reviewPositions,
  type LimitRestsOn,
  type ReviewPositions,
} from '../../domain/review/reviewPositions';
import { basisInWords, restsOnInWords } from '../../sheets/review/basisWords';
import type { JsonObject } from '../typed/jsonValue';
import { boundsOnScreen } from './boundsOnScreen';
import { directorSentence } from './directorSentence';
import { gapInWords, pence } from './gapTold';

const restsOnWords: Readonly<Record<LimitRestsOn, string>> = {
  ownLimit: 'the council’s own limit',
  highEnds: 'the high ends of what the categories are held against',
  quote: 'nothing of the council’s own: the high ends come to more than the quote',
  mostlySubmitted: 'nothing of the council’s own: most of the high ends is the provider’s own claim',
  linesExceedFee: 'nothing yet: the lines come to more than the fee',
  nothing: 'nothing of the council’s own',
};

export function positionsAsJson(review: FeeReview, comparisons: ReviewComparisons): JsonObject {
  const found = reviewPositions(review, comparisons);
  const { positions, positionTerms, floors, lawfulFloor, statedCost, wouldAddBack, doubts, bases } = found;
  return {
    sentence: directorSentence(review, comparisons),
    ...standingOnly(found),
    limitRestsOn: limitInWords(found, comparisons),
    offerOnRecord: positionTerms.offerOnRecord === null ? null : pence(positionTerms.offerOnRecord),
    ownLimit: positionTerms.ownLimit === null ? null : pence(positionTerms.ownLimit),
    statedCost: statedCost === null ? null : pence(statedCost.pounds),
    lawfulFloor: lawfulFloor === null ? null : pence(lawfulFloor.pounds),
    wouldAddBack: pence(wouldAddBack.pounds),
    rows: positions.rows.map((row, index) => {
      const basis = bases[index] ?? null;
      return {
        name: row.name,
        submitted: pence(positionTerms.rows[index]?.submitted ?? row.opening),
        pressed: positionTerms.rows[index] !== undefined && isPressed(positionTerms.rows[index]),
        needsLed: positionTerms.rows[index]?.needsLed === true,
        basis: basis?.used ?? null,
        basisByRule: basis?.byRule ?? null,
        basisChosen: basis?.isChosen === true,
        restsOn: basis === null ? null : restsOnInWords(basisInWords(basis.used), basis.isChosen),
        shouldCost:
          basis?.shouldCost == null ? null : { ...basisAsJson(basis.shouldCost), ends: 'range to expect' },
        market: basisAsJson(basis?.market ?? null),
        wouldGive:
          positionTerms.rows[index]?.needsLed === true
            ? 'It follows the child’s needs: only a need that has changed moves it.'
            : basis === null || basis.wouldGive === ''
              ? null
              : basis.wouldGive,
        ...three(row),
      };
    }),
    lawfulFloors: floorsInPennies(floors).map(
      ({ role, hours, perHour, childrenSharing, weekly, contractedHoursStated }) => ({
        role,
        hours: exactText(hours.toDecimalPlaces(6)),
        perHour: exactText(perHour.pounds.toDecimalPlaces(6)),
        childrenSharing: exactText(childrenSharing.toDecimalPlaces(6)),
        weekly: pence(weekly.pounds),
        contractedHoursStated,
      }),
    ),
    linesWithoutHours: staffingWithoutHours(review).map(({ label }) => label),
    findings: doubts.map(({ code, sentence }) => ({ code, sentence })),
  };
}

function basisAsJson(basis: PositionBasis | null): JsonObject | null {
  return basis === null
    ? null
    : { low: pence(basis.low), central: pence(basis.central), high: pence(basis.high) };
}

function limitInWords({ limitRestsOn }: ReviewPositions, { terms = noTerms }: ReviewComparisons): string {
  const stated = limitRestsOn === 'ownLimit' && terms.limitRestsOn !== null ? `: ${terms.limitRestsOn}` : '';
  return `${restsOnWords[limitRestsOn]}${stated}`;
}

/** What the provider keeps at the quote and at each offer. */
export function providerAtOffersAsJson(review: FeeReview, comparisons: ReviewComparisons): JsonObject {
  const { returnIsStated, at } = providerAtOffers(review, comparisons);
  return {
    returnStated: returnIsStated ? 'stated' : 'not stated: ask',
    atEachOffer: at.map(({ what, on, price, surplus, margin }) => ({
      what,
      on,
      price: pence(price),
      surplus: pence(surplus),
      marginIfUnexplainedIsProfit: margin === null ? null : exactText(margin.fraction.toDecimalPlaces(6)),
    })),
  };
}

export function positionsInWords(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  const found = reviewPositions(review, comparisons);
  const { opening, target, limit } = found.standing;
  const named = (name: string, pounds: Exact | undefined) =>
    pounds?.greaterThan(0) === true ? `${name} ${poundsInWords(pounds)}` : `no ${name} yet`;
  const { lowestFeeWords, outcomes } = boundsOnScreen(review, comparisons);
  const [first, others] = [true, false].map((isFirst) =>
    found.doubts.filter(({ code }) => (code === 'model-and-market-disagree') === isFirst),
  );
  return [
    ...(first ?? []).map(({ sentence }) => sentence),
    directorSentence(review, comparisons),
    `Positions: ${named('opening', opening)}, ${named('target', target)}, ${named('limit', limit)} a week; ${boundsInWords(found, review)}`,
    `  The limit rests on ${limitInWords(found, comparisons)}.`,
    ...(comparisons.shouldCost === null
      ? ['  No needs are given, so nothing is expected of them: give --needs.']
      : []),
    ...(found.wouldAddBack.pounds.isZero()
      ? []
      : [
          `  Below what should be expected: the provider may raise ${poundsInWords(found.wouldAddBack.pounds)}.`,
        ]),
    ...(others ?? []).map(({ sentence }) => `  ${sentence}`),
    `  ${lowestFeeWords}`,
    ...outcomes.map((sentence) => `  ${sentence}`),
    ...gapInWords(review, comparisons),
  ];
}

/** Null where there is no such position. */
function standingOnly({ standing: { opening, target, limit } }: ReviewPositions): JsonObject {
  const of = (pounds: Exact | undefined) => (pounds?.greaterThan(0) === true ? pence(pounds) : null);
  return { opening: of(opening), target: of(target), limit: of(limit) };
}

function boundsInWords({ statedCost, lawfulFloor }: ReviewPositions, review: FeeReview): string {
  const floor =
    lawfulFloor === null
      ? `${statesUnclearHours(review) ? 'its lines do not say clearly whose hours they pay for' : 'no post states its hours'}, so the lawful floor is not known: ask for the rota`
      : `the lawful cost of the hours${floorCoversInWords(review)} is ${poundsInWords(lawfulFloor.pounds)}`;
  return `${statedCost === null ? 'no line states a cost' : `stated cost ${poundsInWords(statedCost.pounds)}`}; ${floor}`;
}

function three({ opening, target, limit }: ThreePositions): JsonObject {
  return { opening: pence(opening), target: pence(target), limit: pence(limit) };
}
