/** A fee round over a list: who is there on the day, whole months since a fee was agreed, each new fee to the penny. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { percentage } from '../../../src/domain/money/percentage';
import { feeRoundOfList } from '../../../src/domain/portfolio/feeRoundOfList';
import type { PlacedRow } from '../../../src/domain/portfolio/placed';
import { placementsFromRows } from '../../../src/domain/portfolio/placementsFromRows';

const from = knownDay('2027-04-01');
const row = (placement: string, weekly: string, more: Partial<PlacedRow> = {}): PlacedRow => ({
  placement,
  weekly: exact(weekly),
  council: 'Northbury',
  provider: 'Alder Care',
  starts: knownDay('2025-01-01'),
  ...more,
});
const roundOf = (provider: string | null, ...rows: readonly PlacedRow[]) =>
  feeRoundOfList(placementsFromRows(rows, { from, until: from }).placements, {
    provider,
    from,
    decided: percentage('3'),
    requested: percentage('8'),
    leaveOutWithinMonths: exact(6),
  });

test('5,000.00 and 4,321.09: 9,600.72 decided, 10,066.78 requested, 466.06 avoided a week', () => {
  const { round } = roundOf(
    'ALDER  care',
    row('P-1', '5000'),
    row('P-2', '4321.09'),
    row('P-3', '9000', { provider: 'Beech' }),
  );
  expect(round.now.pounds.toString()).toBe('9321.09');
  expect(round.decided.pounds.toString()).toBe('9600.72');
  expect(round.avoided.weekly.pounds.toString()).toBe('466.06');
});

test.each([
  ['2026-10-01', 6, false],
  ['2026-10-02', 5, true],
  ['2027-04-01', 0, true],
  ['2027-05-01', 0, true],
  ['2024-04-02', 35, false],
])('agreed on %s it is %i whole months ago: left out %s', (agreed, months, isLeftOut) => {
  const { placements } = roundOf(null, row('P-1', '5000', { agreed: knownDay(agreed) }));
  expect(placements).toMatchObject([{ agreedMonthsAgo: months, isLeftOut }]);
  expect(placements[0]?.decided.pounds.toString()).toBe(isLeftOut ? '5000' : '5150');
});

test('who has left, has not come yet, or has a later fee by then', () => {
  const { placements } = roundOf(
    null,
    row('P-1', '5000', { ends: from }),
    row('P-2', '5000', { starts: knownDay('2027-04-02') }),
    row('P-3', '5000'),
    row('P-3', '5100', { feeFrom: knownDay('2026-01-01') }),
  );
  expect(placements.map(({ placement, now }) => [placement, now.pounds.toString()])).toEqual([
    ['P-3', '5100'],
  ]);
});
