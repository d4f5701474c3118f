/** Bands, and the drift of a fee from the rate agreed for one. Needs, bands and rates are invented. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { bandOf, type Bands } from '../../../src/domain/shouldCost/bands';
import { driftFromRate, type BandRate } from '../../../src/domain/shouldCost/bandRate';
import { usualBands } from '../../../src/workflows/shouldCost/bands';
import { readNeedsProfile } from '../../../src/workflows/shouldCost/ask';

const day = knownDay('2025-10-01');

function needs(more: object) {
  const read = readNeedsProfile({ dayRatio: '1:2', ...more });
  if (read.kind !== 'understood') throw new Error(read.problems.join(' '));
  return read.value;
}

const bandNamed = (more: object) => {
  const { band, reasons } = bandOf(needs(more).profile, usualBands(), day);
  return [band?.name, reasons.map(({ sentence }) => sentence)];
};

test.each([
  ['no more than the core of the home', {}, 'Mainstream', []],
  [
    // two hours of two staff and eight of one are 12 staff hours
    'hours of 2:1 and 1:1 together',
    {
      extraHours: [
        { staff: 2, hoursAWeek: 2 },
        { staff: 1, hoursAWeek: 8 },
      ],
    },
    'Specialist',
    ['Hours of 1:1 and 2:1 a week: 12, at least 10 asked for'],
  ],
  [
    'hours that have ended',
    { extraHours: [{ staff: 2, hoursAWeek: 20, until: '2025-09-30' }] },
    'Mainstream',
    [],
  ],
  ['education alone is not specialist', { education: 'onSite' }, 'Mainstream', []],
  [
    'education and a waking night',
    { education: 'onSite', wakingStaff: 1 },
    'Specialist with education',
    ['Education on site: needed', 'Staff awake at night: 1, at least 1 asked for'],
  ],
  [
    'one to one by day',
    { dayRatio: '2:2' },
    'Specialist',
    ['Staff for each child by day: 1, at least 1 asked for'],
  ],
])('%s', (_name, more, band, reasons) => {
  expect(bandNamed(more)).toEqual([band, reasons]);
});

test('each band passed over says which of its rules are not met', () => {
  const { passedOver } = bandOf(needs({ wakingStaff: 1 }).profile, usualBands(), day);
  expect(passedOver.map(({ band, reasons }) => [band.name, reasons[0]?.sentence])).toEqual([
    ['Specialist with education', 'Education on site: not needed'],
  ]);
});

const own: Bands = {
  owner: 'Commissioning',
  reason: 'framework 2025',
  bands: [
    { name: 'Lot 3', all: [{ kind: 'need', need: 'fireSettingRisk' }], any: [] },
    {
      name: 'Lot 2',
      all: [{ kind: 'atMost', measure: 'staffForEachChildByDay', figure: exact('0.5') }],
      any: [{ kind: 'atLeast', measure: 'needsRecorded', figure: exact(2) }],
    },
  ],
};

test.each([
  ['a need of the placement standard', { needs: ['fireSettingRisk'] }, 'Lot 3'],
  ['two needs and a low ratio', { needs: ['riskOfSelfHarm', 'riskOfGoingMissing'] }, 'Lot 2'],
  ['one need: no band’s rules hold', { needs: ['riskOfSelfHarm'] }, undefined],
])('a council’s own bands: %s', (_name, more, band) => {
  expect(bandOf(needs(more).profile, own, day).band?.name).toBe(band);
});

const rate = (weekly: number, agreedOn: string): BandRate => ({
  name: 'specialist',
  weekly: poundsPer('week', weekly),
  agreedOn: knownDay(agreedOn),
  terms: 'framework',
  source: 'invented framework',
});
const specialist = { name: 'Specialist', all: [], any: [] };

test('drift is from the latest rate agreed by the day', () => {
  const rates = [rate(5000, '2023-04-01'), rate(5200, '2024-04-01'), rate(6000, '2026-04-01')];
  const found = driftFromRate(specialist, rates, poundsPer('week', 5600), day);
  if (found.kind !== 'drift') throw new Error(found.kind);
  // 5,600 − 5,200 = 400; 400 ÷ 5,200 = 7.6923 %; from 1 April 2024 to 1 October 2025 are 365 + 183 = 548 nights
  expect(exactText(found.place.above)).toBe('400');
  expect(exactText(found.place.drift!.toDecimalPlaces(6))).toBe('0.076923');
  expect(found.place.nightsSinceAgreed).toBe(548);
});

test.each([
  ['no rate card', specialist, [], 'noRateCard'],
  ['no band', null, [rate(5000, '2023-04-01')], 'noBand'],
  ['only a later rate', specialist, [rate(5000, '2026-04-01')], 'noRateForBand'],
  ['no fee beside it', specialist, [rate(5000, '2023-04-01')], 'rateOnly'],
] as const)('%s', (_name, band, rates, kind) => {
  expect(driftFromRate(band, rates, null, day).kind).toBe(kind);
});

test.each([
  ['a band without a name', { bands: { owner: 'A', reason: 'b', bands: [{ all: [] }] } }, '"bands" is'],
  [
    'a measure nobody knows',
    { bands: { owner: 'A', reason: 'b', bands: [{ name: 'x', any: [{ measure: 'rain', atLeast: 1 }] }] } },
    '"bands" is',
  ],
  [
    'a measure without a figure',
    { bands: { owner: 'A', reason: 'b', bands: [{ name: 'x', any: [{ measure: 'wakingStaff' }] }] } },
    '"bands" is',
  ],
  [
    'a rate of nought',
    { rateCard: [{ band: 'x', weekly: 0, agreedOn: '2025-04-01', source: 's' }] },
    '"rateCard" is',
  ],
  [
    'a rate without its source',
    { rateCard: [{ band: 'x', weekly: 1, agreedOn: '2025-04-01' }] },
    '"rateCard" is',
  ],
])('%s is asked about', (_name, more, words) => {
  const read = readNeedsProfile({ dayRatio: '1:2', ...more });
  expect(read.kind === 'notUnderstood' ? read.problems.join(' ') : '').toContain(words);
});
