/** Additional needs priced in hours: hours a week × hourly rate, for this child alone. */
import type { FeeReview } from '../../domain/review/feeReview';
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { amountInput, blank, computed, gap, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, product } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { needCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { staffingColumns } from './staffingHours';
import { placeWords } from './reviewWords';

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Additional need' },
  { header: 'Hours a week', figures: true },
  { header: 'Rate an hour', figures: true },
  { header: 'For this child a week', figures: true },
  { header: '' },
  { header: '' },
  { header: '' },
  { header: '' },
  { header: '' },
  { header: '' },
  { header: 'Where it stands' },
  { header: '' },
  { header: '' },
]);

export function needHoursBlock(review: FeeReview): readonly DescribedRow[] {
  const rows = review.openBook.additionalNeeds.flatMap((need) => needRow(need, referenceOf(review, need.id)));
  if (rows.length === 0) return [];
  return [gap, headingRow('Additional needs priced in hours', staffingColumns), header, ...rows];
}

function needRow({ id, need, price, at }: AdditionalNeed, ref: string): readonly DescribedRow[] {
  if (price.kind !== 'hours') return [];
  return [
    row(
      words(ref, 'note', { id: needCell(id, 'ref') }),
      words(need, 'label'),
      typedFigure(
        needCell(id, 'hours'),
        price.hoursAWeek,
        'inputHours',
        amountInput('1000', 'Type the hours a week for this child.'),
      ),
      typedFigure(
        needCell(id, 'rate'),
        price.rate.pounds,
        'inputMoney',
        amountInput('1000', 'Type the rate an hour.'),
      ),
      computed(
        needCell(id, 'weekly'),
        product(cell(needCell(id, 'hours')), cell(needCell(id, 'rate'))),
        'money',
      ),
      ...Array.from({ length: 6 }, () => blank()),
      words(placeWords(at), 'note'),
    ),
  ];
}
