/**
 * Bridge: from the council's own cost of a place, step by step and always in the same order, to what compares with an
 * external fee, as a table and as a picture.
 *
 * Worked example: £4,000.00 with every place full, recharges £400.00, partner income £200.00, occupancy 80 %:
 * 4,600 ÷ 0.8 = £5,750.00.
 */
import { gap } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { bridgeChart, pictureRows } from './bridgePicture';
import { stepRows } from './bridgeRows';
import type { UnitCostSubject } from './subject';

const columns: readonly SheetColumn[] = [
  { header: 'Step', width: 42 },
  { header: '£ a year', width: 18, figures: true },
  { header: '£ a week', width: 16, figures: true },
  { header: 'Running total, £ a week', width: 18, figures: true },
  { header: '', width: 14, figures: true },
  { header: 'Where it comes from', width: 62 },
];

const chartRows = 18;

export function bridgeSheet(subject: UnitCostSubject): SheetDescription {
  const steps: readonly DescribedRow[] = [...stepRows(subject, columns.length), gap];
  const year = subject.assessment.years.at(-1)?.label ?? '';
  return framed({
    name: 'Bridge',
    role: 'results',
    title: `Like for like with an external price, ${year}`,
    purpose:
      'An external fee is paid for occupied places only and holds costs that a council books elsewhere: each is a step of its own.',
    columns,
    body: [...steps, ...roomForPicture(chartRows), gap, ...pictureRows(columns.length)],
    charts: [bridgeChart(rowsAboveBody + steps.length, chartRows, columns.length)],
    orientation: 'landscape',
  });
}

/** Empty rows that a picture stands on, so that it keeps its place between two tables. */
export function roomForPicture(rows: number): readonly DescribedRow[] {
  return Array.from({ length: rows }, () => ({ cells: [], height: 15 }));
}
