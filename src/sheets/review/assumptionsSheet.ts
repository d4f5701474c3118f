/**
 * Assumptions: every figure the fee rests on, where it can be seen and typed over. All other sheets take it from here.
 *
 * Worked example: the convention "365/7 weeks" gives 365 days, 365 ÷ 7 = 52.1429 weeks, and a month 12 ÷ 52.1429 of a week's
 * amount.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { employmentAssumptions } from './employmentAssumptions';
import { otherAssumptions } from './otherAssumptions';
import { periodRows } from './periodTable';
import { sharingAssumptions } from './sharingAssumptions';
import { yearAssumptions } from './yearAssumptions';

const columns: readonly SheetColumn[] = [
  { header: 'Assumption', width: 34 },
  { header: 'Value', width: 18, figures: true },
  { header: 'Unit', width: 20 },
  { header: 'What it does to the fee', width: 58 },
  { header: 'Where it comes from', width: 54 },
];

export function assumptionsSheet(review: FeeReview): SheetDescription {
  const body: readonly DescribedRow[] = [
    ...yearAssumptions(review),
    ...sharingAssumptions(review),
    ...employmentAssumptions(review),
    ...periodRows(),
    ...otherAssumptions(review),
  ];
  return framed({
    name: 'Assumptions',
    role: 'inputs',
    title: 'Assumptions',
    purpose: 'What every figure rests on. Pale yellow cells may be typed over; all sheets follow at once.',
    columns,
    body,
    orientation: 'landscape',
  });
}
