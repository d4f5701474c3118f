/** Rows of a council's list as placements: what is one, what is twice, what cannot all be true. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import type { PlacedRow } from '../../../src/domain/portfolio/placed';
import { placementsFromRows } from '../../../src/domain/portfolio/placementsFromRows';

const year = { from: knownDay('2026-04-01'), until: knownDay('2027-04-01') };
const row = (weekly: string, more: Partial<PlacedRow> = {}): PlacedRow => ({
  weekly: exact(weekly),
  placement: 'P-1',
  starts: knownDay('2026-04-01'),
  socialCare: exact(weekly),
  ...more,
});
const made = (...rows: readonly PlacedRow[]) => {
  const { placements, findings } = placementsFromRows(rows, year);
  return {
    fees: placements.map(({ fees }) =>
      fees.map(({ from, weeklyFee }) => `${from} ${weeklyFee.pounds.toString()}`),
    ),
    codes: findings.map(({ code }) => code),
    findings,
    placements,
  };
};

test('a row that says the same again is counted once and told', () => {
  const { fees, codes, findings } = made(row('5000'), row('5000'));
  expect(fees).toEqual([['2026-04-01 5000']]);
  expect(codes).toEqual(['row-twice']);
  expect(findings[0]?.at).toBe('row 1 and row 2');
});

test('rows of one start and different days of the fee are the fees of one stay', () => {
  const { fees, codes } = made(row('5150', { feeFrom: knownDay('2026-07-01') }), row('5000'));
  expect(fees).toEqual([['2026-04-01 5000', '2026-07-01 5150']]);
  expect(codes).toEqual([]);
});

test('a fee without a day and one dated before the start: the dated one holds from the start, and it is told', () => {
  const undated = row('5000', { starts: knownDay('2026-09-02') });
  const dated = row('5200', { starts: knownDay('2026-09-02'), feeFrom: knownDay('2026-07-01') });
  for (const rows of [
    [undated, dated],
    [dated, undated],
  ]) {
    const { fees, codes, findings, placements } = made(...rows);
    expect(fees).toEqual([['2026-06-30 5000', '2026-07-01 5200']]);
    expect(placements[0]?.starts).toBe('2026-09-02');
    expect(codes).toEqual(['rows-conflict']);
    expect(findings[0]?.advice).toContain('The fee dated before the start counts.');
  }
});

test('without a start, a fee without a day counts from the year’s first night until the next one', () => {
  const { fees, codes } = made(
    row('5000', { starts: undefined }),
    row('5200', { starts: undefined, feeFrom: knownDay('2026-07-01') }),
  );
  expect(fees).toEqual([['2026-04-01 5000', '2026-07-01 5200']]);
  expect(codes).toEqual(['start-not-stated']);
});

test('two fees from one day: the dearer counts in either order, and the other is told', () => {
  for (const rows of [
    [row('5000'), row('5200')],
    [row('5200'), row('5000')],
  ]) {
    const { fees, codes, findings } = made(...rows);
    expect(fees).toEqual([['2026-04-01 5200']]);
    expect(codes).toEqual(['rows-conflict']);
    expect(findings[0]?.received).toBe('£5,200.00 and £5,000.00 a week');
  }
});

test('two stays at once are both counted, with the nights that stand twice', () => {
  const { fees, findings } = made(
    row('5000', { ends: knownDay('2026-06-01') }),
    row('5000', { starts: knownDay('2026-05-01'), home: 'Rowan House' }),
  );
  expect(fees).toHaveLength(2);
  // 1 May to 1 June is 31 nights.
  expect(findings.map(({ code, advice }) => [code, advice])).toEqual([
    ['stays-overlap', 'Both are counted, 31 nights twice: end the first before the second starts.'],
  ]);
});

test('a stay after another is no overlap', () => {
  expect(
    made(row('5000', { ends: knownDay('2026-06-01') }), row('5000', { starts: knownDay('2026-06-01') }))
      .codes,
  ).toEqual([]);
});

test('the same reference in two councils is two placements', () => {
  expect(made(row('5000', { council: 'A' }), row('5000', { council: 'B' })).fees).toHaveLength(2);
});

test('rows without a reference may be twins: both are counted', () => {
  const { fees, codes } = made(row('5000', { placement: undefined }), row('5000', { placement: undefined }));
  expect(fees).toHaveLength(2);
  expect(codes).toEqual([]);
});

test('an end before the start is not counted', () => {
  const { fees, codes } = made(row('5000', { ends: knownDay('2026-03-01') }));
  expect(fees).toEqual([]);
  expect(codes).toEqual(['departure-before-arrival']);
});

test('a fee that is dated after the year begins is counted before it too, and said with its nights', () => {
  const { fees, findings } = made(
    row('5150', { starts: knownDay('2025-01-06'), feeFrom: knownDay('2026-07-01') }),
  );
  expect(fees).toEqual([['2025-01-06 5150']]);
  // 1 April to 1 July 2026 is 91 nights.
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['fee-before-not-stated', 'none for 91 nights'],
  ]);
});

test('contributions below the fee leave a rest that nobody is named for', () => {
  const { placements, codes } = made(row('5000', { socialCare: exact('3000'), health: exact('1500') }));
  expect(placements[0]?.shares[0]?.weights.map(({ payer, weight }) => [payer, weight.toString()])).toEqual([
    ['Social care', '3000'],
    ['Health', '1500'],
    ['Not stated', '500'],
  ]);
  expect(codes).toEqual(['contributions-differ']);
});

test('thirty of a kind are ten and a count', () => {
  const { findings } = made(
    ...Array.from({ length: 30 }, (_, index) =>
      row('5000', { placement: `P-${String(index)}`, starts: undefined }),
    ),
  );
  expect(findings).toHaveLength(10);
  expect(findings.at(-1)?.advice).toBe('Counted from 2026-04-01: add the start. The same holds for 20 more.');
});
