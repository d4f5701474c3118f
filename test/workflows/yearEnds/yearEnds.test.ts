import { knownDay } from '../../../src/domain/calendar/isoDate';
import { yearEnds } from '../../../src/workflows/yearEnds/yearEnds';

const reference = { asAt: knownDay('2027-05-10') };
const run = (change: object) => yearEnds.run({ ...yearEnds.example, ...change }, reference);
const example = yearEnds.example['placements'] as readonly object[];

test('two placements: £9,107.10 for one; a loss on the other is set against nothing', () => {
  // income 273,750, credit 76 × 22 = 1,672, surplus 42,078, cap 27,207.80, half of 14,870.20 = 7,435.10
  // 4,900 × 30 = 147,000 − 151,000 = −4,000; 10 hours short of 600 are within 30
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.json()).toMatchObject({
    owed: '9107.1',
    placements: [
      { placement: 'P-1042', toCouncil: '9107.1' },
      { placement: 'S-0033', surplus: '-4000', hoursCredit: '0', toCouncil: '0' },
    ],
    byCouncil: { Northshire: '9107.1', Southshire: '0' },
  });
});

test('each is rounded to the penny, then summed', () => {
  // a tenth of a penny each: 1 night at £0.07 is 0.01; half of all of it above a cap of nought is 0.005, 0.01 each
  const one = {
    ...example[0],
    fee: '0.07',
    nights: '1',
    hoursAgreed: '0',
    hoursDelivered: '0',
    cost: '0',
    disallowed: '0',
  };
  const placements = [
    { ...one, placement: 'A' },
    { ...one, placement: 'B' },
  ];
  expect(run({ cap: '0', placements }).answered?.json()['owed']).toBe('0.02');
});

test.each([
  ['a placement twice', { placements: [example[0], example[0]] }, 'named-twice', 'placements, P-1042'],
  [
    'more taken out than it cost',
    { placements: [{ ...example[0], disallowed: '234001' }] },
    'more-taken-out-than-cost',
    'P-1042, disallowed',
  ],
  [
    'a credit above the income',
    { placements: [{ ...example[0], hourRate: '5000' }] },
    'credit-above-income',
    'P-1042, hoursAgreed, hoursDelivered, hourRate',
  ],
])('%s is refused by name', (_, change, code, at) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => [finding.code, finding.at])).toEqual([[code, at]]);
});
