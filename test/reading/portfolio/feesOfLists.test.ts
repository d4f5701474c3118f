/** Which of several fees of a list holds from when: by words, years and days, and never the old one in silence. Read on 1 November 2026. */
import { exactText } from '../../../src/domain/money/exact';
import { readListOf } from './listOfPlacements';

test.each([
  ['Previous weekly fee', 'Weekly fee'],
  ['Old rate', 'New rate'],
  ['Fee before uplift', 'Fee after uplift'],
  ['Weekly fee', 'New weekly fee'],
  ['Weekly fee', 'Uplifted fee'],
  ["Last year's fee", 'Current fee'],
])('“%s” beside “%s” without a day: the later counts, the earlier is said', (before, now) => {
  for (const isTurned of [false, true]) {
    const turn = (a: string, b: string) => (isTurned ? `${b},${a}` : `${a},${b}`);
    const { fees, of } = readListOf(
      `Ref,Provider,Start date,${turn(before, now)}`,
      `A,Elm Care,01/05/2025,${turn('7000', '7700')}`,
    );
    expect(fees).toEqual([['A', '7700', null]]);
    expect(of('fee-left-out')).toMatchObject([
      { severity: 'warning', received: `none for “${before}” in 1 row` },
    ]);
  }
});

test('a previous and a current fee with the day of the change are a history', () => {
  const { fees, found } = readListOf(
    'Ref,Provider,Start date,Previous weekly fee,Current weekly fee,Uplift date',
    'A,Elm Care,01/05/2025,7000,7700,01/10/2026',
    'B,Elm Care,01/11/2026,6000,6100,01/10/2026',
    'C,Elm Care,01/05/2025,,5000,',
    'D,Elm Care,01/05/2025,4900,5000,',
  );
  expect(fees).toEqual([
    ['A', '7000', null],
    ['A', '7700', '2026-10-01'],
    // The earlier one was over before it started.
    ['B', '6100', '2026-10-01'],
    ['C', '5000', null],
    ['D', '5000', null],
  ]);
  expect(found).toEqual(['fee-left-out, warning']);
});

test('years: each fee from its 1 April, whatever the order of the columns', () => {
  const { fees, sentence } = readListOf(
    'Ref,Provider,Weekly fee 2026/27,Weekly fee 2025-26,2027/28 weekly fee,Start date',
    'A,Elm Care,7700,7000,8000,01/05/2025',
    'B,Elm Care,6000,,,01/05/2026',
  );
  expect(fees).toEqual([
    ['A', '7000', '2025-04-01'],
    ['A', '7700', '2026-04-01'],
    ['A', '8000', '2027-04-01'],
    ['B', '6000', '2026-04-01'],
  ]);
  expect(sentence).toContain(
    '“Weekly fee 2025-26” from 1 April 2025, “Weekly fee 2026/27” from 1 April 2026',
  );
});

test('the fee of this year is blank: the earlier one counts on and is told by its row', () => {
  const { fees, of } = readListOf(
    'Ref,Provider,Start date,End date,Weekly fee 2025/26,Weekly fee 2026/27',
    'A,Elm Care,01/05/2025,,7000,TBC',
    'B,Elm Care,01/05/2025,31/03/2026,7000,',
  );
  expect(fees).toEqual([
    ['A', '7000', '2025-04-01'],
    ['B', '7000', '2025-04-01'],
  ]);
  expect(of('fee-left-out')).toMatchObject([{ at: 'row 2', received: '“TBC”' }]);
});

test('a fee without a year beside one of a year that is over holds from its end', () => {
  const { fees } = readListOf(
    'Ref,Provider,Start date,Weekly fee,Weekly fee 2025/26',
    'A,Elm Care,01/05/2025,7700,7000',
  );
  expect(fees).toEqual([
    ['A', '7000', '2025-04-01'],
    ['A', '7700', '2026-04-01'],
  ]);
});

test('“Fee from 1 April” is that of the last 1 April, and the next one beside a current fee', () => {
  const last = readListOf(
    'Ref,Provider,Start date,Weekly fee,Fee from 1 April',
    'A,Elm,01/05/2025,7000,7700',
  );
  expect(last.fees).toEqual([
    ['A', '7000', null],
    ['A', '7700', '2026-04-01'],
  ]);
  expect(last.found).toEqual([]);
  expect(last.sentence).toContain('“Fee from 1 April” from 1 April 2026');
  const next = readListOf(
    'Ref,Provider,Start date,Current fee,Fee from 1 April',
    'A,Elm,01/05/2025,7000,7700',
  );
  expect(next.fees[1]).toEqual(['A', '7700', '2027-04-01']);
});

test('a fee that nobody has agreed is left out beside another, and said where it stands alone', () => {
  const beside = readListOf(
    'Ref,Provider,Start date,Requested weekly fee,Weekly fee',
    'A,Elm,01/05/2025,8000,7000',
  );
  expect(beside.fees).toEqual([['A', '7000', null]]);
  expect(beside.found).toEqual(['fee-left-out, warning']);
  const alone = readListOf('Ref,Provider,Start date,Previous weekly fee', 'A,Elm,01/05/2025,8000');
  expect(alone.fees).toEqual([['A', '8000', null]]);
  expect(alone.found).toEqual(['fee-left-out, warning']);
});

test('what each funder pays of the fee of now is shared alike of the fee before', () => {
  const { rows } = readListOf(
    'Ref,Provider,Start date,Previous fee,Current fee,Fee change date,Contribution from Social Care,Contribution from Health',
    'A,Elm Care,01/05/2025,7000,7700,01/10/2026,5390,2310',
  );
  // 5,390 and 2,310 of 7,700 are 70 and 30 %.
  expect(rows.map(({ socialCare, health }) => [socialCare, health].map((each) => exactText(each!)))).toEqual([
    ['4900', '2100'],
    ['5390', '2310'],
  ]);
});

test('the two fees of a row without a reference are one placement', () => {
  const { rows } = readListOf(
    'Home,Provider,Start date,Weekly fee 2025/26,Weekly fee 2026/27',
    'Hollin Bank,Elm Care,01/05/2025,7000,7700',
  );
  expect(rows.map(({ listLine }) => listLine)).toEqual(['row 2', 'row 2']);
});

test.each([
  ['Fee 1 April 2025 to 31 March 2026', 'Fee 1 April 2026 to 31 March 2027'],
  ['Fee (01/04/25 - 31/03/26)', 'Fee (01/04/26 - 31/03/27)'],
  ['Rate wef 01.04.2025', 'Rate wef 01.04.2026'],
  ['Fee at April 2025', 'Fee at Apr-26'],
  ['Fee 2025/6', 'Fee 2026/7'],
])('“%s” and “%s”: from 1 April of each', (before, now) => {
  const { fees, found } = readListOf(
    `Ref,Provider,Start date,${now},${before}`,
    'A,Elm Care,01/05/2024,7700,7000',
  );
  expect(fees).toEqual([
    ['A', '7000', '2025-04-01'],
    ['A', '7700', '2026-04-01'],
  ]);
  expect(found).toEqual([]);
});

test('“Fee to 31 March 2026” and “Starting fee” are earlier fees', () => {
  for (const before of ['Fee to 31 March 2026', 'Starting fee', 'Fee at start']) {
    const { fees, found } = readListOf(
      `Ref,Provider,Start date,${before},Fee`,
      'A,Elm Care,01/05/2024,7000,7700',
    );
    expect(fees).toEqual([['A', '7700', null]]);
    expect(found).toEqual(['fee-left-out, warning']);
  }
});

test('a fee of now whose day nobody states is not said to hold from one', () => {
  const { fees, found, sentence } = readListOf(
    'Ref,Provider,Previous weekly fee,Current weekly fee,Start date',
    'A,Elm,7049.52,7149.52,01/05/2025',
  );
  expect(fees).toEqual([['A', '7149.52', null]]);
  expect(found).toEqual(['fee-left-out, warning']);
  expect(sentence).not.toMatch(/from the start|from the day/);
});
