/** Two invented reviews: one as our own template gives it, with a post, needs and a percentage line; one of a foreign layout without posts. */
import { exact } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { fraction, percentage } from '../../src/domain/money/percentage';
import type { FeeReview } from '../../src/domain/review/feeReview';
import { reviewFee } from '../../src/domain/review/reviewFee';
import {
  aCostLine,
  aFeeSubmission,
  anAdditionalNeed,
  anOpenBook,
  aPlacement,
  aPost,
  employmentRules,
} from './builders';

/** Elm House: four places at 80 %, one post round the clock, food, rent of the home, ten extra hours, a return of 10 % of price. */
export function aReviewOfATemplate(): FeeReview {
  const rent = aCostLine({
    id: 'cost-2',
    label: 'Rent',
    category: 'premises',
    at: { sheet: 'Costs', cell: 'A5' },
    amount: { kind: 'money', money: poundsPer('year', '38400') },
    serves: 'home',
    relatedParty: true,
  });
  const surplus = aCostLine({
    id: 'cost-3',
    label: 'Return, 10 % of price',
    category: 'return',
    at: { sheet: 'Costs', cell: 'A6' },
    amount: { kind: 'percentage', percentage: percentage(10), of: 'price' },
  });
  const book = anOpenBook({
    placement: aPlacement({
      quotedWeeklyFee: poundsPer('week', '1600'),
      councilOffer: poundsPer('week', '1500'),
    }),
    posts: [aPost()],
    costLines: [aCostLine(), rent, surplus],
    additionalNeeds: [anAdditionalNeed()],
  });
  return reviewFee(book, employmentRules(), []);
}

/** Ash Lodge: three places, amounts by week, month, year and teaching week; lines that come to more than the fee. */
export function aReviewOfAForeignLayout(): FeeReview {
  const confidence = exact('0.8');
  const book = anOpenBook({
    submission: aFeeSubmission({
      file: 'ash-lodge.xlsx',
      layout: 'foreign',
      reading: { sentence: 'a cost table at A5:D12, 5 lines, the fee in D14', mapped: [] },
      notUnderstood: [{ at: { sheet: 'Fees', cell: 'B20' }, text: 'subject to contract' }],
    }),
    placement: aPlacement({
      home: 'Ash Lodge (invented)',
      registeredPlaces: exact(3),
      placesThatCanBeUsed: exact(3),
      plannedOccupancy: fraction(1),
      quotedWeeklyFee: poundsPer('week', '3300'),
      quotedWeeklyFeeAt: { sheet: 'Fees', cell: 'D14' },
    }),
    posts: [],
    additionalNeeds: [],
    costLines: [
      aCostLine({
        id: 'L1',
        label: 'Care staff 9.5 FTE',
        category: 'directCare',
        confidence,
        amount: { kind: 'money', money: poundsPer('week', '2000') },
        workings: { wte: exact('9.5') },
        evidence: null,
      }),
      aCostLine({
        id: 'L2',
        label: 'Rent',
        category: 'premises',
        confidence,
        amount: { kind: 'money', money: poundsPer('month', '5000') },
        serves: 'home',
      }),
      aCostLine({
        id: 'L3',
        label: 'School',
        category: 'additionalEducation',
        confidence,
        amount: { kind: 'money', money: poundsPer('teachingWeek', '1000') },
      }),
      aCostLine({
        id: 'L4',
        label: 'Head office',
        category: 'centralOverheads',
        confidence,
        amount: { kind: 'money', money: poundsPer('year', '300000') },
        serves: 'organisation',
        organisationShare: fraction('0.1'),
        basisOfShare: 'places',
      }),
      aCostLine({
        id: 'L5',
        label: 'Travel to see family',
        confidence,
        amount: { kind: 'money', money: poundsPer('week', '42') },
        included: false,
      }),
    ],
  });
  return reviewFee(book, employmentRules(), []);
}
