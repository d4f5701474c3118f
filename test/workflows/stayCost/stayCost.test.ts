import { knownDay } from '../../../src/domain/calendar/isoDate';
import { idOf } from '../../../src/sheets/core/grid';
import { stayCost } from '../../../src/workflows/stayCost/stayCost';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => stayCost.run({ ...stayCost.example, ...change }, reference);

test('an emergency start, a fee that changes, a week at home at half, notice, a charge once: £79,875.00', () => {
  // 3 × 1,000 + 27 × 800 + 12 × 850 + 7 × 425 + 35 × 850 + 14 × 850 + 450; slept 3 + 27 + 12 + 35, others 7 + 14
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.json()).toMatchObject({ total: '79875', nightsPlaced: '77', nightsPaidAway: '21' });
});

test('a place held at half before the child came', () => {
  // 7 nights × 400
  expect(run({ heldNights: '7', retainer: '50' }).answered?.json()).toMatchObject({ total: '82675' });
});

test('a place held for nothing is no paid night on the sheet either: 7 held unpaid beside the 21', () => {
  const { answered } = run({ heldNights: '7' });
  expect(answered?.json()).toMatchObject({ total: '79875', nightsPaidAway: '21' });
  const cells = answered!.workbook().sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const paidAway = cells.find((cell) => cell !== null && idOf(cell, undefined) === 'stayCost.total.paidAway');
  expect(paidAway?.value).toBe(21);
});

test('notice that had run is not paid again; the night of departure where the contract pays it', () => {
  // 4 of 14 nights less, 3,400; one night more, 850
  expect(run({ noticeGiven: '4' }).answered?.json()).toMatchObject({ total: '76475' });
  expect(run({ departureNightPaid: 'yes' }).answered?.json()).toMatchObject({ nightsPlaced: '78' });
});

test.each([
  ['out before in', { departure: '2026-03-01' }],
  ['away before the stay', { away: [{ reason: 'home', from: '2026-02-13', nights: '7' }] }],
])('%s is refused in words', (_, change) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['contract-not-meant']);
});
