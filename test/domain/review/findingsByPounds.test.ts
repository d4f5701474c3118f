/** The order in which findings are taken up: worst first, and of the same severity the one about most pounds a week. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { Finding, Severity } from '../../../src/domain/evidence/finding';
import { findingsByPounds } from '../../../src/domain/review/findingsByPounds';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import { aWorkbook } from '../../reading/aWorkbook';

const finding = (received: string, severity: Severity, at: Finding['at']): Finding => ({
  code: 'line-not-understood',
  severity,
  at,
  expected: '',
  received,
  advice: '',
});

test('a dearer line comes before a cheaper one, and both before what is about no line', () => {
  const { value: review } = reviewSubmission(
    recogniseWorkbook(
      aWorkbook([
        ['Item', '£ per child per week'],
        ['Rent', 300],
        ['Care staff', 2140],
        ['Weekly fee', 2440],
      ]),
      null,
    ),
    { asAt: knownDay('2026-03-01'), weeksPerYear: null },
  );
  const [cheap, dear] = [
    { sheet: 'Sheet1', cell: 'A2' },
    { sheet: 'Sheet1', cell: 'B3' },
  ];
  const order = findingsByPounds(
    [
      finding('a note', 'note', dear),
      finding('no line', 'warning', { cell: '' }),
      finding('cheap', 'warning', cheap),
      finding('dear', 'warning', dear),
      finding('an error', 'error', { cell: '' }),
    ],
    review!,
  );
  expect(order.map(({ received }) => received)).toEqual(['an error', 'dear', 'cheap', 'no line', 'a note']);
});
