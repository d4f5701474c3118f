/** What a council says of its own side, from the cells that hold it. Homes and fees are invented. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { providerAtOffers } from '../../../src/domain/review/providerAtOffers';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { termsOf } from '../../../src/workflows/review/chosenBases';
import {
  contentsOfSide,
  evidenceStatusOf,
  isNoAmount,
  roundsOf,
  sideTyped,
  stillApart,
  termsOfSide,
  withOffer,
  withoutOffer,
  type TypedSide,
} from '../../../src/workflows/review/councilsSide';
import { evidenceToAsk, markedAsAsked, questionsForEmail } from '../../../src/workflows/review/evidenceToAsk';
import { aCostLine, anOpenBook, aPlacement, employmentRules } from '../../support/builders';

const on = knownDay('2026-09-14');
const offer = (side: TypedSide, whose: 'council' | 'provider', pounds: string, reason = '') =>
  withOffer(side, { side: whose, pounds, reason, on }) ?? side;
const twoRounds = offer(offer({}, 'council', '£5,150.00', 'Hours as assessed'), 'provider', '5480');

test('offers stand in the order they were made, with what is still apart', () => {
  expect(roundsOf(twoRounds).map(({ number, side, pounds }) => [number, side, exactText(pounds)])).toEqual([
    [1, 'council', '5150'],
    [2, 'provider', '5480'],
  ]);
  // 5,480 − 5,150
  expect(stillApart(roundsOf(twoRounds))?.equals(330)).toBe(true);
  expect(stillApart(roundsOf(offer({}, 'council', '5150')))).toBeNull();
});

test('an offer taken out leaves its number free, and the next one takes it', () => {
  const one = withoutOffer(twoRounds, 1);
  expect(roundsOf(one).map(({ number }) => number)).toEqual([2]);
  expect(roundsOf(offer(one, 'council', '5200')).map(({ number }) => number)).toEqual([1, 2]);
});

test.each(['', 'about 5,000', '0', '-5'])('"%s" is no offer', (pounds) => {
  expect(withOffer({}, { side: 'council', pounds, reason: '', on })).toBeNull();
});

test('there is room for twenty', () => {
  const twenty = Array.from({ length: 20 }).reduce<TypedSide>((side) => offer(side, 'council', '5000'), {});
  expect(roundsOf(twenty)).toHaveLength(20);
  expect(withOffer(twenty, { side: 'council', pounds: '5000', reason: '', on })).toBeNull();
});

test('nothing said leaves a review without terms', () => {
  expect(termsOf({})).toEqual({});
  expect(termsOf({}, { 'negotiation.ownLimit': { text: '' } })).toEqual({});
});

test('the council’s latest round is on record, before an offer typed above it and one on the form', () => {
  const side: TypedSide = {
    ...twoRounds,
    'negotiation.offer': { text: '5000' },
    'negotiation.ownLimit': { text: '5,300' },
    'position.limitRestsOn': { text: ' Budget ' },
  };
  expect(termsOfSide(side)).toEqual({
    offers: [{ on: null, weekly: poundsPer('week', '5000') }],
    onRounds: [{ on, weekly: poundsPer('week', '5150') }],
    ownLimit: poundsPer('week', '5300'),
    limitRestsOn: 'Budget',
  });
  const review = aReview();
  const comparisons = { ...noComparisons, terms: { ...noTerms, ...termsOfSide(side) } };
  expect(reviewPositions(review, comparisons).positionTerms.offerOnRecord?.equals(5150)).toBe(true);
  expect(providerAtOffers(review, comparisons).at.map(({ price }) => exactText(price))).toEqual([
    '5600',
    '5000',
    '5150',
  ]);
});

test('what is no amount is told, and stands in no cell', () => {
  const side: TypedSide = { 'negotiation.ownLimit': { text: 'lots' }, 'negotiation.offer': { text: '' } };
  expect(isNoAmount(side, 'negotiation.ownLimit')).toBe(true);
  expect(isNoAmount(side, 'negotiation.offer')).toBe(false);
  expect([...contentsOfSide(side)]).toEqual([['negotiation.offer', { kind: 'blank' }]]);
});

test('from the workbook: a day by its serial number, cells of other pages passed over', () => {
  const typed = new Map<string, { value: string | number }>([
    ['round.1.day', { value: 46279 }], // 14 September 2026: 45,748 is 1 April 2025, and 531 days later
    ['round.1.offer', { value: 5150 }],
    ['round.1.side', { value: 'council' }],
    ['ownPosition.premises.target', { value: 300 }],
    ['evidence.L1.status', { value: 'tested' }],
    ['evidence.L1.effect', { value: -20 }],
  ]);
  const side = sideTyped(typed);
  expect(roundsOf(side)).toEqual([{ number: 1, side: 'council', on, pounds: exact(5150), reason: '' }]);
  expect(evidenceStatusOf(side, 'L1')).toBe('tested');
  expect(Object.keys(side)).not.toContain('ownPosition.premises.target');
  expect(Object.keys(side)).not.toContain('evidence.L1.effect');
});

function aReview() {
  const line = (id: string, pounds: string, more: Parameters<typeof aCostLine>[0] = {}) =>
    aCostLine({ id, label: id, amount: { kind: 'money', money: poundsPer('week', pounds) }, ...more });
  return reviewFee(
    anOpenBook({
      placement: aPlacement({ quotedWeeklyFee: poundsPer('week', '5600'), weeksPerYear: '52' }),
      posts: [],
      additionalNeeds: [],
      costLines: [
        line('Care', '5200', { category: 'directCare' }),
        line('Tuition 5 hrs @ £38', '210', {
          category: 'additionalEducation',
          workings: { amount: { pounds: exact(190), per: 'week', factors: ['5', '£38.00'] } },
        }),
      ],
    }),
    employmentRules(),
    [],
  );
}

describe('evidence to ask for', () => {
  const review = aReview();
  const items = evidenceToAsk(review, {});
  const tuition = items.find(({ label }) => label.startsWith('Tuition'))!;

  test('a gap first, and nothing asked yet', () => {
    expect(items[0]).toBe(tuition);
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['to ask']));
  });

  test('the e-mail holds the ticked questions and what no line explains', () => {
    const text = questionsForEmail(review, new Set([tuition.line]));
    expect(text).toContain(`1. ${tuition.label}, £210.00 a week`);
    expect(text).toContain(`What would show it: ${tuition.ask}`);
    // 5,600 − 5,200 − 210
    expect(text).toContain('2. £190.00 of the fee is explained by no line.');
    expect(text).not.toContain('Care, £5,200.00');
  });

  test('what is copied counts as asked; what has come already stays', () => {
    const care = items.find(({ label }) => label === 'Care')!.line;
    const side = markedAsAsked({ [`evidence.${care}.status`]: { text: 'received' } }, [tuition.line, care]);
    expect(evidenceStatusOf(side, tuition.line)).toBe('asked');
    expect(evidenceStatusOf(side, care)).toBe('received');
  });
});
