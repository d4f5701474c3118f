/**
 * Make or buy: the home's like-for-like cost beside external prices, at its own occupancy and at 80 to 100 %, beside other
 * councils' figures where the user brought them, and beside what has been published.
 *
 * Worked example: £4,600.00 with every place full; at 80 % it is £5,750.00, £250.00 more than an external £5,500.00.
 */
import { gap } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, rowsAboveBody } from '../core/sheetFrame';
import { councilRows, publishedRows } from './comparisonRows';
import { roomForPicture } from './bridgeSheet';
import { makeOrBuyChart, makeOrBuyRows } from './makeOrBuyRows';
import { priceRows } from './priceRows';
import type { UnitCostSubject } from './subject';

const widths = [44, 18, 18, 18, 18, 16, 62];

const chartRows = 15;

export function makeOrBuySheet(subject: UnitCostSubject): SheetDescription {
  const width = widths.length;
  const above: readonly DescribedRow[] = [
    ...priceRows(subject, width),
    gap,
    ...makeOrBuyRows(subject, width),
    gap,
  ];
  const councils = councilRows(subject, width);
  return framed({
    name: 'Make or buy',
    role: 'results',
    title: `Make or buy: ${subject.assessment.home.name}`,
    purpose:
      'What a child’s week costs in the council’s own home and outside it. It compares prices; it is no advice to open or close a home.',
    widths,
    body: [
      ...above,
      ...roomForPicture(chartRows),
      gap,
      ...(councils.length === 0 ? [] : [...councils, gap]),
      ...publishedRows(subject, width),
    ],
    charts: [makeOrBuyChart(rowsAboveBody + above.length, chartRows, width - 1)],
    orientation: 'landscape',
  });
}
