/** Demand counted from starts and ends: open stays add nights and no end, nights outside the time do not count. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { demandInList } from '../../../src/domain/portfolio/demandInList';
import type { PlacedRow } from '../../../src/domain/portfolio/placed';
import { placementsFromRows } from '../../../src/domain/portfolio/placementsFromRows';

const time = { from: knownDay('2026-01-01'), until: knownDay('2026-12-31') };
const stay = (starts: string, ends: string | null, band = '3'): PlacedRow => ({
  weekly: exact('5000'),
  band,
  starts: knownDay(starts),
  ends: ends === null ? undefined : knownDay(ends),
});
const counted = (...rows: readonly PlacedRow[]) =>
  demandInList(placementsFromRows(rows, time).placements, time, 'band');

test('52 weeks: one that began before, one within, one open, one after', () => {
  const { weeks, all } = counted(
    stay('2025-06-01', '2026-01-15'), // 14 nights of the time, an end, no start
    stay('2026-02-01', '2026-03-01'), // 28 nights, a start and an end
    stay('2026-12-01', null), // 30 nights, a start, open
    stay('2026-10-01', '2027-02-01'), // 91 nights, a start; its end is after the time
    stay('2027-01-05', null), // not of this time
  );
  expect(weeks.toString()).toBe('52');
  expect(all).toMatchObject({
    starts: 3,
    ends: 2,
    open: 2,
    nightsOfEnded: 42,
    nightsOfOpen: 121,
    nights: 163,
  });
  // 163 ÷ 2 ÷ 7 = 11.642857 weeks; × 3 ÷ 52 = 0.671703.
  expect(all.demand?.meanStayWeeks.toFixed(6)).toBe('11.642857');
  expect(all.demand?.load.toFixed(6)).toBe('0.671703');
});

test('26 starts and 20 ends of 7,000 nights: 25 children, 15.3 to 40.8', () => {
  const rows = [
    ...Array.from({ length: 20 }, () => stay('2025-01-01', '2026-07-20')),
    ...Array.from({ length: 26 }, () => stay('2026-06-04', null)),
  ];
  // 20 × 200 nights and 26 × 210: 9,460; the load is 26 ÷ 52 × 9,460 ÷ 20 ÷ 7 = 33.785714, f = exp(1.645 √(1/26 + 1/20)) = 1.631.
  const { all } = counted(...rows);
  expect(all.nights).toBe(20 * 200 + 26 * 210);
  expect(all.demand?.load.toFixed(6)).toBe('33.785714');
  expect(all.demand?.factor.toFixed(3)).toBe('1.631');
  expect(all.demand?.least.toFixed(1)).toBe('20.7');
  expect(all.demand?.most.toFixed(1)).toBe('55.1');
});

test('a group whose stays have not ended says so', () => {
  const { groups } = counted(stay('2026-02-01', '2026-03-01'), stay('2026-02-01', null, '4'));
  expect(groups.map(({ name, demand }) => [name, demand === null])).toEqual([
    ['4', true],
    ['3', false],
  ]);
});

test('a stay without its start is no arrival: its nights count where an earlier fee says that it was there', () => {
  const { starts, ...unstated } = stay('2026-01-01', '2026-03-01');
  expect(starts).toBe('2026-01-01');
  const { all } = counted(
    stay('2026-02-01', '2026-03-01'), // 28 nights, a start and an end
    unstated, // of the time, and nobody knows from when
    { ...unstated, feeFrom: knownDay('2025-04-01') }, // there from the first night: 59 nights, an end, no start
    { ...unstated, feeFrom: knownDay('2026-02-01') }, // an uplift within the time says nothing of its first night
    { ...unstated, ends: knownDay('2025-12-01') }, // not of this time
  );
  expect(all).toMatchObject({ starts: 1, ends: 2, open: 0, nightsOfEnded: 87, startsUnknown: 2 });
  // 1 ÷ 52 weeks × 87 nights ÷ 2 ÷ 7.
  expect(all.demand?.load.toFixed(6)).toBe('0.119505');
});
