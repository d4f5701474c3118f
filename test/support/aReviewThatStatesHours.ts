/** A review of an invented home without posts, whose lines state their hours: by day, awake at night and of this child alone. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { FeeReview } from '../../src/domain/review/feeReview';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from '../reading/aWorkbook';

type Row = readonly (string | number | null)[];

const home: readonly Row[] = [
  ['Home', 'Test House'],
  ['Registered places', 4],
  ['Planned occupancy', '85%'],
  ['Weekly fee (£)', 4820],
  [null, null],
  ['Cost line', '£ per week'],
];
const others: readonly Row[] = [
  ['Rent', 330],
  ['Profit', 508],
];

export function aReviewOfLines(...rows: readonly Row[]): FeeReview {
  const { value } = reviewSubmission(recogniseWorkbook(aWorkbook([...home, ...rows, ...others]), null), {
    asAt: knownDay('2026-06-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return value;
}

/** Of each kind, with relief, on-costs and sleep-ins, which state no hours on the rota. */
export function aReviewThatStatesHours(): FeeReview {
  return aReviewOfLines(
    ['Core care staff 238 hours at £20.50 shared by 3.4', 1435],
    // 85 × 24 ÷ 3.4 proves that the home shares them
    ['Senior care staff 85 hours at £24.00', 600],
    ['Waking night staff 77 hours at £20.40 shared by 3.4', 462],
    ['Additional 1:1 support 14 hours at £21.00', 294],
    ['Relief staff 34 hours at £18.00 shared by 3.4', 180],
    ['Employer NI and pension', 260],
    ['Registered manager 37.5 hours', 330],
    ['Deputy manager', 120],
    ['Overheads', 210],
  );
}
