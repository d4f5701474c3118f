import { knownDay } from '../../../src/domain/calendar/isoDate';
import { stepDown } from '../../../src/workflows/stepDown/stepDown';

const reference = { asAt: knownDay('2026-11-28') };
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
  const { answered } = run({ holds: [{ step: 2, nights: 14 }] });
  expect(answered?.told.figures[0]).toEqual({ label: 'The steps', value: '£12,917.14' });
});

test('a hold longer than its step is refused by name', () => {
  expect(run({ holds: [{ step: 1, nights: 200 }] }).findings.map(({ code }) => code)).toEqual([
    'hold-longer-than-its-step',
  ]);
});
