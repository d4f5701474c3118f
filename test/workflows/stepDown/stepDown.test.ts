import { knownDay } from '../../../src/domain/calendar/isoDate';
import { stepDown } from '../../../src/workflows/stepDown/stepDown';

const reference = { asAt: knownDay('2026-11-28') };
const signed = { council: '2026-11-20', provider: '2026-11-27' };
const run = (change: object) => stepDown.run({ ...stepDown.example, ...change }, reference);

test('20 hours, then 10, then none: 122, 153 and 90 nights, £10,465.71 saved', () => {
  // 122 × 20 × 22 ÷ 7 = 7,668.57; 153 × 10 × 22 ÷ 7 = 4,808.57; in all 12,477.14. Held: 365 × 440 ÷ 7 = 22,942.86
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    'The agreed steps cost £12,477.14 against £22,942.86 held at the first hours: £10,465.71 saved, 45.6 % less.',
  );
  expect(answered?.told.tables[0]?.rows).toEqual([
    ['1 April 2026', '122', '£4,640.00'], // 4,200 + 20 × 22
    ['1 August 2026', '153', '£4,420.00'],
    ['1 January 2027', '90', '£4,200.00'],
  ]);
});

test('both sides sign to keep 10 hours for 14 nights more: £440.00 more', () => {
  // 14 × 10 × 22 ÷ 7 = 440
  const { answered } = run({ holds: [{ step: 2, nights: 14, ...signed }] });
  expect(answered?.told.figures[0]).toEqual({ label: 'The steps', value: '£12,917.14' });
});

test('a hold longer than its step is refused by name', () => {
  expect(run({ holds: [{ step: 1, nights: 200, ...signed }] }).findings.map(({ code }) => code)).toEqual([
    'hold-longer-than-its-step',
  ]);
});

test('a hold that one side has not signed does not count: the fee falls on the agreed day', () => {
  const { answered, findings } = run({ holds: [{ step: 2, nights: 14, council: '2026-11-20' }] });
  expect(answered?.told.figures[0]).toEqual({ label: 'The steps', value: '£12,477.14' });
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['hold-not-signed', 'none of the provider'],
  ]);
});

test('a late review is said with what goes on until it is held', () => {
  // on 28 November 2026 10 hours at £22.00
  expect(run({ review: '2026-11-15' }).findings.map(({ code, advice }) => [code, advice])).toEqual([
    [
      'review-date-past',
      'Hold the review and state the next day. Until then £220.00 a week of these hours goes on.',
    ],
  ]);
});

test('from 1 to 7 settled evenings, 4 now: half of the way', () => {
  const { answered } = run({});
  expect(answered?.json()['distanceTravelled']).toBe('0.5');
  expect(answered?.told.sentences).toContain(
    'Evenings in a week settled without a second adult: 50.0 % of the way from where it began to what is sought.',
  );
  expect(run({ target: '1' }).answered?.json()['distanceTravelled']).toBeNull();
  expect(run({ latest: '' }).answered?.json()['distanceTravelled']).toBeNull();
});

test('hours in words are read and shown back', () => {
  const { answered } = run({
    hours: [],
    inWords: '20 hours a week from 1 April 2026, then 10 from August, and none from 1st January',
  });
  expect(answered?.told.figures[2]).toEqual({ label: 'Saved', value: '£10,465.71' });
  expect(answered?.told.sentences[0]).toBe(
    'Read as: 20 hours a week from 1 April 2026; 10 hours a week from 1 August 2026; 0 hours a week from 1 January 2027.',
  );
});

test.each([
  ['words without a day', { hours: [], inWords: 'fewer hours soon' }, 'words-not-understood'],
  ['neither rows nor words', { hours: [] }, 'words-not-understood'],
  ['both', { inWords: '7 hours a week from June' }, 'stated-twice'],
])('%s: asked about', (_, change, code) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test('a month without a year is the one that lies before the end', () => {
  // June 2026, since June 2027 is past 1 April 2027: 304 nights × 7 × 22 ÷ 7 = 6,688
  const { answered, findings } = run({ hours: [], inWords: '7 hours a week from June' });
  expect(findings).toEqual([]);
  expect(answered?.told.sentences[0]).toBe('Read as: 7 hours a week from 1 June 2026.');
  expect(answered?.told.figures[0]).toEqual({ label: 'The steps', value: '£6,688.00' });
  // Where the end is later it is the first after the day asked about.
  const later = run({ hours: [], inWords: '7 hours a week from June', until: '2028-09-01' });
  expect(later.answered?.told.sentences[0]).toBe('Read as: 7 hours a week from 1 June 2027.');
});

test('words that begin after the end are refused with what was read from them', () => {
  const { answered, findings } = run({ hours: [], inWords: '7 hours a week from June 2027' });
  expect(answered).toBeNull();
  expect(findings.map(({ code, at, received }) => [code, at, received])).toEqual([
    [
      'no-nights',
      'inWords, until',
      '“7 hours a week from June 2027”, read as 7 hours a week from 1 June 2027',
    ],
  ]);
});

const inSpring = { asAt: knownDay('2027-03-01') };
const signedLate = (provider: string, asAt = inSpring, change: object = {}) =>
  stepDown.run(
    {
      ...stepDown.example,
      review: '2027-03-15',
      holds: [{ step: 2, nights: 14, council: '2026-12-01', provider }],
      ...change,
    },
    asAt,
  );

test('a hold signed after its step counts from that day: the lower fee until then', () => {
  // signed on 4 January for the nights from 1 to 14 January: three at £4,200, eleven held: 11 × 10 × 22 ÷ 7 = 345.71 more
  const { answered, findings } = signedLate('2027-01-04');
  expect(answered?.told.figures[0]).toEqual({ label: 'The steps', value: '£12,822.86' });
  expect(answered?.told.tables[0]?.rows.slice(2)).toEqual([
    ['1 January 2027', '3', '£4,200.00'],
    ['4 January 2027', '11', '£4,420.00'],
    ['15 January 2027', '76', '£4,200.00'],
  ]);
  expect(findings.map(({ code, received, advice }) => [code, received, advice])).toEqual([
    [
      'hold-signed-late',
      '2027-01-04',
      'It is counted as held from 4 January 2027: from the day of the step until then the lower fee was due.',
    ],
  ]);
  expect(signedLate('2027-01-01').findings).toEqual([]);
  expect(
    signedLate('2027-01-01', inSpring, { review: '2027-04-02' }).findings.map(({ code }) => code),
  ).toEqual(['review-after-the-end']);
});

test.each([
  ['on the day after the nights that it holds', '2027-01-15', '2027-03-01'],
  ['after everything has ended', '2028-11-10', '2028-12-01'],
])('a hold signed %s changes no past price', (_, provider, asAt) => {
  const { answered, findings } = signedLate(provider, { asAt: knownDay(asAt) }, { review: '' });
  expect(answered?.told.figures[0]).toEqual({ label: 'The steps', value: '£12,477.14' });
  expect(findings.map(({ code, advice }) => [code, advice])).toEqual([
    [
      'hold-signed-late',
      'It changes nothing: its nights were past when it was signed, and the past is not priced anew.',
    ],
  ]);
});

test('a signature still to come on the day asked about does not count, and is said', () => {
  const { answered, findings } = signedLate('2026-12-21', reference);
  expect(answered?.told.figures[0]).toEqual({ label: 'The steps', value: '£12,477.14' });
  expect(findings.map(({ code, expected, received }) => [code, expected, received])).toEqual([
    [
      'hold-signature-to-come',
      'both signatures by 28 November 2026, the day asked about',
      '21 December 2026',
    ],
  ]);
});

test('an earlier hold may not reach over the day of a step whose own hold was signed late', () => {
  // 1 August + 160 nights is 8 January: step 2 was due on 1 January, and its hold stands only from the 4th
  const step1 = { step: 1, nights: 160, council: '2026-07-01', provider: '2026-07-01' };
  const step2 = { step: 2, nights: 14, council: '2027-01-04', provider: '2027-01-04' };
  const { findings } = signedLate('', inSpring, { holds: [step1, step2] });
  expect(findings.map(({ code }) => code)).toEqual(['hold-longer-than-its-step']);
});

test('an unsigned hold of a step that is not there is refused like a signed one', () => {
  const { answered, findings } = run({ holds: [{ step: 9, nights: 14 }] });
  expect(answered).toBeNull();
  expect(findings.map(({ code, received }) => [code, received])).toEqual([['step-not-there', 'step 9']]);
});

test('hours that rise are dearer: nothing is saved and nothing falls by itself', () => {
  // 122 nights at 10, 243 at 15: (1,220 + 3,645) × 22 ÷ 7 = 15,290.00; held 3,650 × 22 ÷ 7 = 11,471.43; 33.3 %
  const hours = [
    { from: '2026-04-01', perWeek: '10' },
    { from: '2026-08-01', perWeek: '15' },
  ];
  const { answered } = run({ hours });
  expect(answered?.told.headline).toBe(
    'The agreed steps cost £15,290.00 against £11,471.43 held at the first hours: £3,818.57 more, 33.3 % dearer.',
  );
  expect(answered?.told.figures[2]).toEqual({ label: 'Dearer by', value: '£3,818.57' });
  expect(answered?.told.sentences.join(' ')).not.toMatch(/saved|by itself/);
  const falling = run({ hours: [...hours, { from: '2027-01-01', perWeek: '0' }] });
  expect(falling.answered?.told.sentences).toContain(
    'The fee falls by itself on each day on which the hours fall unless both sides sign to hold a step.',
  );
});

test('what goes on until a late review counts the hold that stands', () => {
  // 10 January 2027: the fall of 1 January is held to the 15th, so 10 hours at £22.00
  const { findings } = signedLate('2026-12-10', { asAt: knownDay('2027-01-10') }, { review: '2027-01-05' });
  expect(findings.map(({ advice }) => advice)).toEqual([
    'Hold the review and state the next day. Until then £220.00 a week of these hours goes on.',
  ]);
});
