import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText, sumOf } from '../../../src/domain/money/exact';
import { fundingLines } from '../../../src/workflows/fundingLines/fundingLines';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => fundingLines.run({ ...fundingLines.example, ...change }, reference);
const alone = (lines: readonly object[]) => run({ fee: '', rest: '', lines });

test('therapy by half, school by the teaching week, the rest by social care: the three come to the fee', () => {
  // 820 × 39 × 7 ÷ 365 = 613.32; 4,900 − 500 − 613.32 = 3,786.68 + 250
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.json()).toMatchObject({
    total: '4900',
    contributions: { 'Social care': '4036.68', Education: '613.32', Health: '250', 'Youth justice': '0' },
    byReason: [{ reason: 'Half declined by the NHS', weekly: '500' }],
  });
  const census = answered?.workbook().sheets.find(({ name }) => name === 'Census row');
  expect(census?.rows[2]?.cells.map((cell) => cell?.value)).toContain('Contribution from Social Care (£)');
});

test('each line to the penny, ties to the payer named first', () => {
  const half = { socialCare: '50', health: '50' };
  const { answered } = alone([
    { line: 'Care', weekly: '3000', socialCare: '100' },
    { line: 'Therapy', weekly: '100.01', ...half },
    { line: 'A discount', weekly: '-0.01', ...half },
  ]);
  // 3,000 + 50.01 − 0.01; 50.00
  expect(answered?.json()['contributions']).toMatchObject({ 'Social care': '3050', Health: '50' });
});

test('a line that names nobody is social care’s, and is said', () => {
  const { answered, findings } = alone([{ line: 'Rent', weekly: '900' }]);
  expect(answered?.json()['contributions']).toMatchObject({ 'Social care': '900' });
  expect(findings.map(({ code, severity, received }) => [code, severity, received])).toEqual([
    ['line-without-share', 'note', 'nobody for Rent'],
  ]);
});

test('lines that do not come to the fee leave something that is nobody’s', () => {
  const { findings } = run({ rest: '' });
  expect(findings.map(({ code }) => code)).toEqual(['lines-apart-from-fee']);
});

test.each([
  ['shares of 90 %', { line: 'A', weekly: '10', socialCare: '90' }, 'shares-not-100', 'A, shares'],
  [
    'school in 54 weeks',
    { line: 'School', perTeachingWeek: '820', teachingWeeks: '54', education: '100' },
    'teaching-weeks-over-53',
    'School, teachingWeeks',
  ],
  ['no amount', { line: 'A', socialCare: '100' }, 'line-without-amount', 'A'],
  [
    'two amounts',
    { line: 'A', weekly: '10', perTeachingWeek: '1', teachingWeeks: '39', socialCare: '100' },
    'stated-twice',
    'A',
  ],
])('%s is refused by name', (_, line, code, at) => {
  const { answered, findings } = alone([line]);
  expect(answered).toBeNull();
  expect(findings.map((finding) => [finding.code, finding.at])).toEqual([[code, at]]);
});

test.each([
  ['parts above the fee', { fee: '1000' }],
  ['a rest of no fee', { fee: '' }],
])('%s are refused: the balancing payer never pays less than nothing', (_, change) => {
  expect(run(change).findings.map(({ code }) => code)).toEqual(['fixed-parts-above-fee']);
});

test('the contribution columns of a census come in as lines, and go out under its headings again', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const pounds = (decimal: string) => ({ kind: 'number', decimal }) as const;
  const read = fundingLines.tables?.read(
    {
      file: 'census.xlsx',
      sheets: [
        {
          name: 'Census',
          hidden: false,
          rows: [
            [
              'Unique Identifier',
              'Local Authority',
              'Total Weekly Cost (£)',
              'Contribution from Social Care (£)',
              'Contribution from Education (£)',
              'Contribution from Health (£)',
            ].map(text),
            [text('P-1'), text('Northshire'), ...['4900', '3920', '735', '245'].map(pounds)],
            [text('P-2'), text('Northshire'), ...['5000', '4600', '300', '0'].map(pounds)],
          ],
        },
      ],
    },
    reference.asAt,
  );
  // P-2: 5,000 − 4,600 − 300 = 100 that nobody is named for
  expect(read?.findings.map(({ code, received, severity }) => [code, received, severity])).toEqual([
    ['contributions-differ', '£4,900.00', 'warning'],
  ]);
  const { answered, problems } = fundingLines.run({ lines: [] }, reference, read?.rows);
  expect(problems).toEqual([]);
  // social care 3,920 + 4,600 + the 100 of nobody; education 735 + 300; health 245
  expect(answered?.json()).toMatchObject({
    total: '9900',
    contributions: { 'Social care': '8620', Education: '1035', Health: '245', 'Youth justice': '0' },
  });
  const census = answered?.workbook().sheets.find(({ name }) => name === 'Census row');
  expect(census?.rows.slice(3, 5).map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
    ['P-1', 4900, 3920, 735, 245, 0],
    ['P-2', 5000, 4700, 300, 0, 0],
  ]);
});

test('a deduction is shared as an amount is, and the lines of a payer come to what it bears', () => {
  const lines = [
    { line: 'Care', weekly: '4100.00', socialCare: '100' },
    { line: 'Refund', weekly: '-100.01', socialCare: '50', health: '50' },
    { line: 'Nursing', weekly: '200.00', health: '100' },
  ];
  const { answered } = fundingLines.run({ lines }, { asAt: knownDay('2026-11-28') });
  const said = answered?.json() as {
    readonly contributions: Readonly<Record<string, string>>;
    readonly lines: readonly { readonly contributions: Readonly<Record<string, string>> }[];
  };
  // −100.01 in halves to the penny: −50.01 and −50.00
  expect(Object.values(said.lines[1]?.contributions ?? {}).sort()).toEqual(['-50', '-50.01', '0', '0']);
  for (const [payer, whole] of Object.entries(said.contributions))
    expect(exactText(sumOf(said.lines.map(({ contributions }) => exact(contributions[payer] ?? '0'))))).toBe(
      whole,
    );
});
