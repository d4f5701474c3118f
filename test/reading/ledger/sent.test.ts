/** Cost centre reports during a year: what was spent so far, what the year will have cost, and what was planned, told apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { exactText, sumOf } from '../../../src/domain/money/exact';
import { readLedger } from '../../../src/reading/ledger/readLedger';

const sent = (name: string) => readFileSync(join(__dirname, 'sent', name));
const csv = (text: string) => readLedger(receivedFromCsv('ledger.csv', Buffer.from(text)).value!);

const net = (read: ReturnType<typeof csv>) => {
  const [home] = read.value?.homes ?? [];
  return home?.years.map(({ label, occupiedBedNights }, year) => [
    label,
    exactText(sumOf(home.lines.map(({ amounts }) => amounts[year]!))),
    occupiedBedNights === null ? null : exactText(occupiedBedNights),
  ]);
};

describe('period 9 of a year', () => {
  it.each(['36-ledger-year-to-date-and-forecast.csv', '36b-ledger-with-bed-nights-in-every-column.csv'])(
    '%s: the forecast outturn over the year’s nights, what was spent to date over none',
    (name) => {
      const read = csv(sent(name).toString('utf8'));
      expect(net(read)).toEqual([['2025/26 forecast', '901800', '1241']]);
      expect(read.findings.map(({ code, received }) => `${code}: ${received}`)).toEqual([
        'ledger-is-a-plan: only “2025/26 forecast”',
        'ledger-column-left-out: “Period 9 2025/26 Annual Budget”',
        'ledger-column-left-out: “Period 9 2025/26 Budget to Date”',
        'ledger-column-left-out: “Period 9 2025/26 Actual to Date”',
        'ledger-column-left-out: “Period 9 2025/26 Variance”',
      ]);
    },
  );

  it.each([
    ['Actual to date', '2025/26'],
    ['YTD', '2025/26'],
    ['Actual', 'Period 9 2025/26'],
    ['Actual', 'April to December 2025'],
    ['Actual', '9 months to 31 December 2025'],
  ])('a ledger with nothing but “%s” under “%s” is refused with a sentence', (heading, title) => {
    const { value, findings } = csv(
      `Home: Alder House\n${title}\n\nLine,${heading}\nSalaries,551250\nOccupied bed nights,1241\nAvailable bed nights,1460`,
    );
    expect(value).toBeNull();
    expect(findings[0]?.received).toBe(`only “${heading}”, which is part of a year`);
  });

  it('last year’s actuals beside this year’s so far are last year’s alone', () => {
    const read = csv('Line,Actual 2024/25,Actual to date 2025/26\nSalaries,700000,551250');
    expect(read.value?.years.map(({ label }) => label)).toEqual(['2024/25']);
  });
});

it('the outturn goes before the budget where neither names the year, and gross and net are totals', async () => {
  const read = readLedger((await readXlsx('21.xlsx', sent('21_council_inhouse_ledger_2425.xlsx'))).value!);
  // 848,968 gross less 52,140 income
  expect(net(read)?.map(([, amount, nights]) => [amount, nights])).toEqual([['796828', '1314']]);
  expect(read.findings.map(({ code }) => code)).not.toContain('printed-total-does-not-foot');
});
