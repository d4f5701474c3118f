/** Which offer is on record where several are written, and that one lower than what stood before it is said. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms, type DatedOffer } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { providerAtOffers } from '../../../src/domain/review/providerAtOffers';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { aCostLine, anOpenBook, aPlacement, employmentRules } from '../../support/builders';

const weekly = (pounds: number) => poundsPer('week', pounds);
const offer = (day: string | null, pounds: number): DatedOffer => ({
  on: day === null ? null : knownDay(day),
  weekly: weekly(pounds),
});

function withOffers(onForm: number | null, offers: readonly DatedOffer[], onRounds?: readonly DatedOffer[]) {
  const line = aCostLine({ id: 'all', serves: 'child', amount: { kind: 'money', money: weekly(5000) } });
  const placement = aPlacement({
    quotedWeeklyFee: weekly(5600),
    councilOffer: onForm === null ? null : weekly(onForm),
  });
  const book = anOpenBook({ placement, posts: [], additionalNeeds: [], costLines: [line] });
  const review = { ...reviewFee(book, employmentRules(), []), asAt: knownDay('2026-10-01') };
  const terms = { ...noTerms, offers, ...(onRounds === undefined ? {} : { onRounds }) };
  const comparisons = { ...noComparisons, terms };
  const { positionTerms, doubts } = reviewPositions(review, comparisons);
  return {
    onRecord: positionTerms.offerOnRecord === null ? null : exactText(positionTerms.offerOnRecord),
    lower: doubts.flatMap(({ code, sentence }) => (code === 'offer-lower-than-before' ? [sentence] : [])),
    listed: providerAtOffers(review, comparisons).at.map(({ price }) => exactText(price)),
  };
}

const lowerThan = (now: string, before: string) =>
  `The last offer, ${now}, is lower than the ${before} offered: say what has changed, since an offer that was made is remembered.`;

test('an offer on the form is remembered beside lower ones of the terms', () => {
  expect(withOffers(4700, [offer('2026-09-20', 4600), offer('2026-09-10', 4400)])).toEqual({
    onRecord: '4600',
    lower: [lowerThan('£4,600.00', '£4,700.00')],
    listed: ['5600', '4700', '4600', '4400'],
  });
});

test('so are those of the terms beside a lower round', () => {
  expect(withOffers(null, [offer(null, 4700)], [offer('2026-09-20', 4500)])).toEqual({
    onRecord: '4500',
    lower: [lowerThan('£4,500.00', '£4,700.00')],
    listed: ['5600', '4700', '4500'],
  });
});

test('one that rises is no doubt, and the same one is listed once', () => {
  expect(withOffers(4700, [offer(null, 4700)])).toEqual({
    onRecord: '4700',
    lower: [],
    listed: ['5600', '4700'],
  });
  expect(withOffers(4700, [offer('2026-09-20', 4800)]).lower).toEqual([]);
});

test('an offer of nought is none: neither on record nor listed, and the one before it stands', () => {
  expect(withOffers(4700, [offer('2026-09-20', 0)])).toEqual({
    onRecord: '4700',
    lower: [],
    listed: ['5600', '4700'],
  });
});
