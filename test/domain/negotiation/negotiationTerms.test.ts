/** What a council says of its own side: which offer counts, and what is said of careless ones. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { offerOnRecord } from '../../../src/domain/negotiation/negotiationTerms';

const offer = (on: string | null, pounds: string) => ({
  on: on === null ? null : knownDay(on),
  weekly: poundsPer('week', pounds),
});

test.each<[string, ReturnType<typeof offer>[], string | null, string[]]>([
  ['none', [], null, []],
  ['the latest', [offer('2026-09-14', '5150'), offer('2026-09-01', '5000')], '5150', []],
  [
    'the latest, though lower',
    [offer('2026-09-01', '5200'), offer('2026-09-14', '5150')],
    '5150',
    ['offer-lower-than-before'],
  ],
  [
    'two on a day',
    [offer('2026-09-14', '5150'), offer('2026-09-14', '5100')],
    '5150',
    ['two-offers-on-a-day'],
  ],
  ['the same twice', [offer('2026-09-14', '5150'), offer('2026-09-14', '5150')], '5150', []],
  [
    'one without a day is the latest',
    [offer('2026-09-14', '5150'), offer(null, '5000')],
    '5000',
    ['offer-lower-than-before'],
  ],
  ['nil', [offer(null, '0')], null, ['offer-nil']],
])('%s', (_, offers, pounds, codes) => {
  const found = offerOnRecord(offers);
  expect(found.pounds === null ? null : exactText(found.pounds)).toBe(pounds);
  expect(found.doubts.map(({ code }) => code)).toEqual(codes);
});
