/** A formula of more than 8,192 characters is refused by Excel, and the file with it: the longest lists that may be typed stay below. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { stayCost } from '../../src/workflows/stayCost/stayCost';
import { yearEnd } from '../../src/workflows/yearEnd/yearEnd';

const reference = { asAt: knownDay('2026-11-28') };
const many = <T>(some: number, each: (index: number) => T): readonly T[] =>
  Array.from({ length: some }, (_, index) => each(index));
const two = (value: number): string => String(value).padStart(2, '0');

test.each([
  [
    stayCost,
    {
      departure: '2027-05-25',
      heldNights: '400',
      noticeNights: '400',
      feeChanges: many(12, (month) => ({ from: `2026-${two(month + 1)}-15`, weekly: '5000' })),
      away: many(24, (spell) => ({
        reason: 'home',
        from: `2026-${two(3 + Math.floor(spell / 3))}-${two(4 + (spell % 3) * 8)}`,
        nights: '2',
      })),
    },
  ],
  [
    yearEnd,
    {
      allowances: many(60, (index) => ({
        what: `Allowance ${String(index)}`,
        from: '2026-05-01',
        until: '2026-06-01',
        pounds: '1',
      })),
      councils: [],
    },
  ],
] as const)('$title with as many rows as it takes', ({ example, run }, terms) => {
  const { sheets } = run({ ...example, ...terms }, reference).answered!.workbook();
  const lengths = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula?.length ?? 0)),
  );
  expect(Math.max(...lengths)).toBeLessThan(8192);
});
