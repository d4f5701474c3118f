/** Answers about the placement beside words that look like another question. Invented homes. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../src/domain/submission/received';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from './aWorkbook';

const costs = [
  ['Home', 'Hazel'],
  ['Registered places', 3],
  ['Planned occupancy', '85%'],
  ['Price base date', '01/04/2026'],
  ['Council’s offer (£ a week)', 5700],
  ['Weekly fee (£)', 6400],
  [null, null],
  ['Cost line', '£ per week'],
  ['Care staff', 4700],
  ['Registered manager', 410],
  ['Rent', 370],
  ['Head office', 400],
  ['Profit', 520],
];

function reviewOf(workbook: ReceivedWorkbook) {
  const { value } = reviewSubmission(recogniseWorkbook(workbook, null), {
    asAt: knownDay('2026-06-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return value;
}

test.each([
  'Council’s offer (£ a week)',
  "Council's offer (£ a week)",
  'Council offer per week',
  'LA’s offer',
])('“%s” is the offer on record, as the template names it', (label) => {
  const { openBook } = reviewOf(aWorkbook(costs.map((row, index) => (index === 4 ? [label, 5700] : row))));
  expect(openBook.placement.councilOffer?.pounds.toString()).toBe('5700');
  expect(openBook.placement.quotedWeeklyFee.pounds.toString()).toBe('6400');
  expect(openBook.submission.notUnderstood).toEqual([]);
});

test('the heading beside “Contracted hours” on a second sheet is no answer to it', () => {
  const [fee] = aWorkbook(costs).sheets;
  const [staffing] = aWorkbook(
    [
      [
        'Role',
        'Post type',
        'Rota hours a week',
        'Pay rate (£ per hour)',
        'Contracted hours',
        'Needs backfill',
      ],
      ['Residential support worker', 'care', 238, 13.6, 37.5, 'yes'],
    ],
    'Staffing',
  ).sheets;
  const { findings } = reviewOf({ file: 'two.xlsx', sheets: [fee!, staffing!] });
  expect(findings.filter(({ advice }) => advice.includes('Full-time hours'))).toEqual([]);
});
