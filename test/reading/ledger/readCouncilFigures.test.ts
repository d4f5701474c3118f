/** Other councils' unit costs as a user brings them. All councils and figures are invented. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { exactText } from '../../../src/domain/money/exact';
import { readCouncilFigures } from '../../../src/reading/ledger/readCouncilFigures';

function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return readCouncilFigures(receivedFromCsv('councils.csv', bytes).value!);
}

test('a column for each kind', () => {
  const { value, findings } = read(
    'Council,Year,Per occupied bed-week,External placement',
    'Northtown,2024/25,"£5,100.00",6100',
    'Southtown,2024-25,5300,',
  );
  expect(findings).toEqual([]);
  expect(
    value!.map(({ council, kind, period, weekly }) => [council, kind, period, exactText(weekly)]),
  ).toEqual([
    ['Northtown', 'occupiedBedWeek', '2024/25', '5100'],
    ['Northtown', 'external', '2024/25', '6100'],
    ['Southtown', 'occupiedBedWeek', '2024/25', '5300'],
  ]);
});

test('a column that says the kind', () => {
  const { value } = read(
    'Local authority,Financial year,Kind,Unit cost (£/week)',
    'Northtown,2024/25,per available place,4100',
  );
  expect(value).toMatchObject([{ council: 'Northtown', kind: 'availableBedWeek', period: '2024/25' }]);
});

test.each([
  ['no kind', ['Council,Year,Unit cost', 'Northtown,2024/25,5100'], 'value-not-in-list'],
  ['no year', ['Council,Per occupied bed-week', 'Northtown,5100'], 'period-missing'],
  ['no figure', ['Council,Year,Per occupied bed-week', 'Northtown,2024/25,lots'], 'text-in-a-number-cell'],
])('%s: it is not used, and that is said', (_name, lines, code) => {
  const { value, findings } = read(...lines);
  expect(value).toEqual([]);
  expect(findings).toMatchObject([{ code, severity: 'error' }]);
});

test('a council twice counts once', () => {
  const { value, findings } = read(
    'Council,Year,Per occupied bed-week',
    'Northtown,2024/25,5100',
    'NORTHTOWN,2024/25,5200',
  );
  expect(value).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'duplicate-line', at: { cell: 'C3' } }]);
});

test('councils side by side, the year in the title, and an average that is no council', () => {
  const { value, findings } = read(
    'Benchmarking club 2024/25,,,',
    'Measure,Northtown,Southtown,Easttown',
    'Private provision (£ per week),6100,6200,6300',
  );
  expect(findings).toEqual([]);
  expect(
    value!.map(({ council, kind, period, weekly }) => [council, kind, period, exactText(weekly)]),
  ).toEqual([
    ['Northtown', 'external', '2024/25', '6100'],
    ['Southtown', 'external', '2024/25', '6200'],
    ['Easttown', 'external', '2024/25', '6300'],
  ]);
  const rows = read('Club 2024/25,', 'Council,Per occupied bed-week', 'Northtown,5100', 'Average,5600');
  expect(rows.value).toHaveLength(1);
  expect(rows.findings).toMatchObject([{ code: 'line-not-understood', received: 'Average' }]);
});

test('a table without councils cannot be read', () => {
  const { value, findings } = read('Line,2024/25', 'Pay,1');
  expect(value).toBeNull();
  expect(findings).toMatchObject([{ code: 'file-not-readable' }]);
});
