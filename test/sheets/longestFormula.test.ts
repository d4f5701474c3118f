/** A formula of more than 8,192 characters is refused by Excel, and the file with it: the longest lists that may be typed stay below. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { hub } from '../../src/workflows/hub/hub';
import { jointFunding } from '../../src/workflows/jointFunding/jointFunding';
import { options } from '../../src/workflows/options/options';
import { request } from '../../src/workflows/request/request';
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
  [
    jointFunding,
    {
      shares: many(60, (index) => ({
        from: `20${two(26 + Math.floor(index / 12))}-${two((index % 12) + 1)}-01`,
        payer: `Payer ${String(index)}`,
        percent: '100',
      })),
      from: '2026-04-01',
      until: '2027-04-01',
      decided: '',
      effective: '',
    },
  ],
  [
    request,
    {
      costs: many(40, (index) => ({ cost: `Cost ${String(index)}`, weekly: '10', change: '2' })),
      parts: many(12, (index) => ({
        index: `Part ${String(index)}`,
        weight: index === 0 ? '100' : '0',
        change: '2',
      })),
    },
  ],
  [hub, { homes: many(40, (index) => ({ name: `Home ${String(index)}`, places: '4', children: '3' })) }],
  [
    options,
    { options: many(12, (index) => ({ name: `Home ${String(index)}`, fee: '5000', quality: '80' })) },
  ],
  [
    yearEnd,
    {
      disallowed: many(40, (index) => ({ what: `Line ${String(index)}`, pounds: '1' })),
      councils: many(40, (index) => ({
        council: `Council ${String(index)}`,
        nights: index === 0 ? '365' : '0',
      })),
    },
  ],
] as const)('$title with as many rows as it takes', ({ example, run }, terms) => {
  const { sheets } = run({ ...example, ...terms }, reference).answered!.workbook();
  const lengths = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula?.length ?? 0)),
  );
  expect(Math.max(...lengths)).toBeLessThan(8192);
});
