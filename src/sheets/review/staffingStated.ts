/** The Staffing sheet of a layout without posts: what the labels themselves state, and what to ask the provider for. */
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';
import { mayBecomeClear } from '../../domain/review/hoursOfLine';
import type { CostLine } from '../../domain/fee/costLine';
import type { StatedWorkings } from '../../domain/fee/statedWorkings';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, greaterThan, number, rounded, text, when } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell, statedHoursCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { clearSince, hoursFigure, notClear } from './hoursAsStated';
import { hasRowOfHours, statedHours } from './statedHours';
import { staffingColumns } from './staffingHours';
import { placeWords } from './reviewWords';

const staffed: readonly CostCategory[] = ['directCare', 'managementAndSupport', 'additionalStaffing'];

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Line' },
  { header: 'For this child a week', figures: true },
  { header: 'WTE', figures: true },
  { header: 'People', figures: true },
  { header: 'Hours of staff a week', figures: true },
  { header: 'Rate an hour', figures: true },
  { header: 'Nights', figures: true },
  { header: 'Rate a night', figures: true },
  { header: 'Salary', figures: true },
  { header: 'Where it stands' },
  { header: '' },
  { header: '' },
  { header: '' },
]);

const toAskFor = [
  'A rota for one ordinary week: each shift with its hours, handovers included, and how many staff are on it by day, evening and night.',
  'For each post: hours or WTE, contracted hours, pay an hour or a year, premium, and whether the shift is covered when a person is away.',
  'Sleep-ins: nights a week and the allowance. Agency: the share of hours and the rate, with VAT that is not recovered.',
  'Days away a year (leave, sickness, training, supervision), and the pension scheme.',
];

export function statedStaffing(review: FeeReview): readonly DescribedRow[] {
  const lines = review.openBook.costLines.filter(
    ({ category, workings }) => staffed.includes(category) || workings !== null,
  );
  return [
    headingRow(
      'This submission has no rota: its staffing lines cannot be rebuilt post by post',
      staffingColumns,
    ),
    ...(lines.length === 0 ? [] : [header, ...lines.map((line) => lineRow(line, review))]),
    gap,
    headingRow('Ask the provider for', staffingColumns),
    ...toAskFor.map((request) => row(blank(), words(request, 'purpose'))),
  ];
}

function lineRow(line: CostLine, review: FeeReview): DescribedRow {
  return row(
    words(referenceOf(review, line.id), 'note'),
    words(`${line.label} (${costCategoryLabel(line.category)})`, 'label'),
    computed(null, cell(lineCell(line.id, 'weekly')), 'money'),
    ...workingsCells(line.workings ?? {}, hoursCell(line, review)),
    words(placeWords(line.at), 'note'),
  );
}

function workingsCells(workings: StatedWorkings, hours: DescribedCell): readonly DescribedCell[] {
  const { wte, people, hourlyRate, nights, nightlyRate, salary } = workings;
  return [
    stated(wte, exactText),
    stated(people, exactText),
    hours,
    stated(hourlyRate, poundsInWords),
    stated(nights, exactText),
    stated(nightlyRate, poundsInWords),
    stated(salary, poundsInWords),
  ];
}

/** Of staff as they are told now; hours that nobody could tell on the day, and that figures typed since make clear, count once it is written anew. */
function hoursCell(line: CostLine, review: FeeReview): DescribedCell {
  const asReviewed = hoursFigure(line, review);
  if (asReviewed === '') return blank('noteRight');
  const hasRow = hasRowOfHours(line.id, review);
  if (!hasRow && !mayBecomeClear(line, review.staffingAssumptions)) return words(asReviewed, 'noteRight');
  const { hours } = statedHours(line, review);
  const isPaid = greaterThan(cell(lineCell(line.id, 'whole')), number(0));
  return computed(
    statedHoursCell(line.id, 'inWords'),
    when(
      greaterThan(hours, number(0)),
      hasRow ? rounded(hours, 2) : text(clearSince),
      when(isPaid, text(notClear), text('–')),
    ),
    'noteRight',
    { measuredAs: hasRow ? notClear : clearSince },
  );
}

/** As the label states it: a record, not a figure to calculate on. */
function stated(value: Exact | undefined, inWords: (value: Exact) => string): DescribedCell {
  return value === undefined ? blank('noteRight') : words(inWords(value), 'noteRight');
}
