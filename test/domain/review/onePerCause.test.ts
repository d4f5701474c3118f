/** An answer that cannot be used is asked about once, not as missing too. Homes are invented. */
import { submissionFromJson } from '../../../src/adapters/text/json';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { reviewSubmission } from '../../../src/workflows/review/answer';

function codesOf(placement: Record<string, string>, more: Record<string, unknown> = {}): readonly string[] {
  const submission = {
    placement: {
      registeredPlaces: '4',
      plannedOccupancyPercent: '85',
      quotedWeeklyFee: '5000',
      priceBaseDate: '2026-04-01',
      ...placement,
    },
    costs: [{ label: 'Rent', category: 'premises', amount: '3000', period: 'month', serves: 'home' }],
    ...more,
  };
  const { findings } = reviewSubmission(submissionFromJson('own.json', JSON.stringify(submission)), {
    asAt: knownDay('2026-10-01'),
    weeksPerYear: null,
  });
  return findings.map(({ code }) => code);
}

const post = {
  role: 'Care worker',
  postType: 'care',
  serves: 'home',
  rotaHoursAWeek: '238',
  payRate: '13.00',
  payPeriod: 'hour',
  agencySharePercent: '10',
};
const need = {
  need: '1:1 support',
  support: 'extraStaffHours',
  hoursAWeek: '14',
  hourlyRate: '21.00',
  intendedOutcome: 'joins a club',
  measure: 'visits a month',
};

test.each([
  ['occupancy 0', { plannedOccupancyPercent: '0' }, {}, 'number-out-of-range', 'occupancy-missing'],
  [
    'occupancy in words',
    { plannedOccupancyPercent: 'good' },
    {},
    'text-in-a-number-cell',
    'occupancy-missing',
  ],
  [
    'a price base that is no day',
    { priceBaseDate: 'spring' },
    {},
    'date-not-understood',
    'price-base-missing',
  ],
  [
    'an agency’s rate below nought',
    {},
    { staffing: [{ ...post, agencyRate: '-5' }] },
    'negative-amount',
    'agency-rate-missing',
  ],
  [
    'a review date that is no day',
    {},
    { additionalNeeds: [{ ...need, reviewDate: 'soon' }] },
    'date-not-understood',
    'additional-need-without-outcome',
  ],
])('%s', (_what, placement, more, said, notSaid) => {
  const codes = codesOf(placement, more);
  expect(codes).toContain(said);
  expect(codes).not.toContain(notSaid);
});

test.each([
  [{ plannedOccupancyPercent: '' }, {}, 'occupancy-missing'],
  [{ priceBaseDate: '' }, {}, 'price-base-missing'],
  [{}, { staffing: [post] }, 'agency-rate-missing'],
  [{}, { additionalNeeds: [need] }, 'additional-need-without-outcome'],
])('what is left out is asked for: %j', (placement, more, asked) => {
  expect(codesOf(placement as Record<string, string>, more)).toContain(asked);
});
