/**
 * Additional needs priced in hours: hours a week × hourly rate, for this child alone; and, where they are hours of staff, the least
 * that they can lawfully cost while they are in the fee.
 *
 * Worked example, 1 October 2026: 14 hours of 1:1 × £16.2654 = £227.72 a week; with two staff at once £455.43.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { hoursOfNeed, staffOfNeed } from '../../domain/additionalNeeds/staffOfNeed';
import type { Exact } from '../../domain/money/exact';
import {
  amountInput,
  blank,
  computed,
  figure,
  gap,
  headingRow,
  row,
  typedFigure,
  words,
} from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, number, product, quotient, type Expression } from '../core/expression';
import { assumption } from '../core/feeCells';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell, needCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { lawfulWorkedHour, whileInFee } from './lawfulHour';
import { staffingColumns } from './staffingHours';
import { placeWords } from './reviewWords';

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Additional need' },
  { header: 'Hours a week', figures: true },
  { header: 'Rate an hour', figures: true },
  { header: 'For this child a week', figures: true },
  { header: 'Lawful cost an hour', figures: true },
  { header: 'Lawful cost for this child a week', figures: true },
  { header: 'Staff at once', figures: true },
  { header: '' },
  { header: '' },
  { header: '' },
  { header: 'Where it stands' },
  { header: '' },
  { header: '' },
]);

export function needHoursBlock(review: FeeReview): readonly DescribedRow[] {
  const leave = review.rules.statutoryLeaveWeeks.value;
  const rows = review.openBook.additionalNeeds.flatMap((need) =>
    needRow(need, referenceOf(review, need.id), leave),
  );
  if (rows.length === 0) return [];
  return [gap, headingRow('Additional needs priced in hours', staffingColumns), header, ...rows];
}

function needRow(stated: AdditionalNeed, ref: string, leave: Exact): readonly DescribedRow[] {
  const { id, need, price, at, support } = stated;
  const hours = hoursOfNeed(stated);
  if (hours === null || (price.kind === 'weekly' && support !== 'extraStaffHours')) return [];
  return [
    row(
      words(ref, 'note', { id: needCell(id, 'ref') }),
      words(need, 'label'),
      typedFigure(
        needCell(id, 'hours'),
        hours,
        'inputHours',
        amountInput('1000', 'Type the hours a week for this child.'),
      ),
      ...(price.kind === 'hours' ? pricedByHour(id, price.rate.pounds) : pricedByWeek(id)),
      ...lawfulCells(stated, leave),
      ...Array.from({ length: 3 }, () => blank()),
      words(placeWords(at), 'note'),
    ),
  ];
}

function pricedByHour(id: string, rate: Exact): readonly DescribedCell[] {
  return [
    typedFigure(needCell(id, 'rate'), rate, 'inputMoney', amountInput('1000', 'Type the rate an hour.')),
    computed(
      needCell(id, 'weekly'),
      product(cell(needCell(id, 'hours')), cell(needCell(id, 'rate'))),
      'money',
    ),
  ];
}

/** The amount stands on Fee breakdown, where it may be typed over. */
function pricedByWeek(id: string): readonly DescribedCell[] {
  return [
    words('by the week', 'noteRight'),
    computed(needCell(id, 'weekly'), cell(lineCell(id, 'weekly')), 'money'),
  ];
}

/** Hours a week × staff at once ÷ the children whom they are with. */
export function staffHoursOfNeed({ id }: Pick<AdditionalNeed, 'id'>): Expression {
  return product(cell(needCell(id, 'hours')), cell(needCell(id, 'staff')));
}

function lawfulCells(
  { id, need, support }: Pick<AdditionalNeed, 'id' | 'need' | 'support'>,
  leave: Exact,
): readonly DescribedCell[] {
  if (support !== 'extraStaffHours') return [blank(), blank(), blank()];
  const { staff, children } = staffOfNeed({ need });
  const weekly = product(staffHoursOfNeed({ id }), cell(needCell(id, 'lawfulHour')));
  return [
    computed(needCell(id, 'lawfulHour'), lawfulWorkedHour(assumption('fullTimeHours'), leave), 'moneyDash'),
    computed(needCell(id, 'lawfulWeekly'), whileInFee(id, weekly), 'moneyDash'),
    children.equals(1)
      ? figure(staff, 'wte', { id: needCell(id, 'staff') })
      : computed(needCell(id, 'staff'), quotient(number(staff), number(children)), 'wte'),
  ];
}
