/** Whatever a provider types, the answer is a review or findings: never an exception, never a figure that is no number. */
import fc from 'fast-check';
import { submissionFromJson } from '../../src/adapters/text/json';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { sectionFields } from '../../src/domain/submission/fields';
import type { ReceivedCell, ReceivedWorkbook } from '../../src/domain/submission/received';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { reviewAsJson } from '../../src/workflows/review/json';
import { reviewWorkbook } from '../../src/workflows/review/write';

const choices = { asAt: knownDay('2025-10-01'), weeksPerYear: null };

const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '1',
    '-1',
    '0.0000001',
    '1e400',
    '999999999999',
    '£ 1,085.40',
    '(223.62)',
    'nil',
    'n/a',
    'TBC',
    '50%',
    '150%',
    'yes',
    'no',
    'home',
    'child',
    'organisation',
    'week',
    'year',
    'care',
    'management',
    'sleepIn',
    'cost',
    'price',
    '2:1',
    '0:1',
    '1/3',
    '2025-02-30',
    '31/12/2025',
    '#REF!',
    '=1+1',
    'Jamie Smith',
    '\u0000',
    '𝔘nicode',
    'living',
    'return',
    '52',
    '366/7',
    'extraStaffHours',
  ),
  fc.integer({ min: -10, max: 10_000 }),
  fc.boolean(),
);

function aSection(fields: object, most: number) {
  const names = Object.keys(fields);
  return fc.array(fc.dictionary(fc.constantFrom(...names), typed, { maxKeys: names.length }), {
    maxLength: most,
  });
}

const submissions = fc.record({
  placement: fc.dictionary(fc.constantFrom(...Object.keys(sectionFields.placement)), typed),
  staffing: aSection(sectionFields.staffing, 3),
  costs: aSection(sectionFields.costs, 4),
  additionalNeeds: aSection(sectionFields.additionalNeeds, 2),
});

function expectFiniteFigures(value: unknown): void {
  expect(JSON.stringify(value)).not.toMatch(/NaN|Infinity|undefined/);
}

test('any JSON submission can be reviewed or says why not', () => {
  fc.assert(
    fc.property(submissions, (submission) => {
      const { value } = reviewSubmission(submissionFromJson('any.json', JSON.stringify(submission)), choices);
      if (value === null) return;
      expectFiniteFigures(reviewAsJson(value));
      expectFiniteFigures(reviewWorkbook(value).sheets.map(({ rows }) => rows));
    }),
    { numRuns: 60, seed: 20261123 },
  );
});

const anyCell: fc.Arbitrary<ReceivedCell | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(
        'Description',
        'Weekly £',
        'Annual £',
        'Rent',
        'Staff costs',
        'Total',
        'Sub-total',
        'Profit 10%',
        '£ 1,085.40',
        'nil',
        '(£ 223.62)',
        'Fee per week',
        'Occupancy 0%',
        '0 registered beds',
        'RSW x 9.5 FTE @ £13.10/hr, 39 hrs',
        'Additional 1:1, 14 hrs per day x 7 @ £21.75',
        'Sleep ins 365 @ £55',
        'Y',
        'N',
        'Less: discount 100%',
        '1e400',
        '%',
        '@',
        'x 0 @ £0',
      )
      .map((text): ReceivedCell => ({ kind: 'text', text })),
  },
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: -1000, max: 100_000 })
      .map((whole): ReceivedCell => ({ kind: 'number', decimal: String(whole) })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<ReceivedCell>(
      { kind: 'error', text: '#REF!' },
      { kind: 'truth', truth: true },
      { kind: 'time', shown: '02:01' },
      { kind: 'date', day: knownDay('2026-03-01') },
    ),
  },
);

test('any sheet of cells can be read or says why not', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 14 }), (rows) => {
      const workbook: ReceivedWorkbook = {
        file: 'any.xlsx',
        sheets: [{ name: 'Sheet1', hidden: false, rows }],
      };
      const { value, findings } = reviewSubmission(recogniseWorkbook(workbook, null), choices);
      if (value === null) expect(findings.length).toBeGreaterThan(0);
      else expectFiniteFigures(reviewAsJson(value));
    }),
    { numRuns: 400, seed: 20261123 },
  );
});
