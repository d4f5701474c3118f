/**
 * Unit cost: the ledger's lines as inputs, spending by heading, bed-nights, and what a place costs a week, year by year.
 *
 * Per bed-week = total × 7 ÷ bed-nights. Worked example: £1,040,000 over 1,456 nights occupied is £5,000.00.
 */
import { gap } from '../core/cells';
import type { DescribedChart, SheetDescription } from '../core/description';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { headingCell, headingLabel, yearCell } from './cellIds';
import { findingRows } from './findingRows';
import { roomForPicture } from './bridgeSheet';
import { categoriesIn, headingRows, ledgerRows } from './ledgerRows';
import type { UnitCostSubject } from './subject';
import { nightRows, unitCostRows } from './yearRows';

const chartRows = 15;
const colours = ['FF0B4F5C', 'FFE0A100'] as const;

export function unitCostSheet(subject: UnitCostSubject, title: string): SheetDescription {
  const columns = columnsFor(subject);
  const above = [...unitCostRows(subject, columns.length), gap, ...nightRows(subject, columns.length), gap];
  const charts = chartsFor(subject, rowsAboveBody + above.length);
  return framed({
    name: 'Unit cost',
    role: 'inputs',
    title,
    purpose:
      'What a place costs a week: the year’s spending less income, over the nights its places were available and occupied.',
    columns,
    body: [
      ...above,
      ...(charts.length === 0 ? [] : [...roomForPicture(chartRows), gap]),
      ...headingRows(subject, columns.length),
      gap,
      ...ledgerRows(subject, columns.length),
      gap,
      ...findingRows(subject.findings, columns.length),
    ],
    freezeColumns: 1,
    charts,
    orientation: 'landscape',
  });
}

function columnsFor({ assessment }: UnitCostSubject): readonly SheetColumn[] {
  return [
    { header: 'What', width: 46 },
    { header: 'Heading', width: 30 },
    ...assessment.years.map(({ label }) => ({ header: label, width: 18, figures: true })),
    { header: 'Share of gross, last year', width: 16, figures: true },
    { header: 'Notes', width: 52 },
  ];
}

function chartsFor(subject: UnitCostSubject, fromRow: number): readonly DescribedChart[] {
  const { years } = subject.assessment;
  const last = years.length - 1;
  const categories = categoriesIn(subject);
  const byHeading: DescribedChart = {
    kind: 'bar',
    title: `Spending by heading, ${years[last]?.label ?? ''}`,
    labels: categories.map(headingLabel),
    series: [
      {
        title: '£ a year',
        cells: categories.map((category) => headingCell(category, last)),
        colour: colours[0],
      },
    ],
    valueAxisTitle: '£ a year',
    categoryAxisTitle: 'Heading',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows, toColumn: 2 },
    altText:
      'Bars: spending and income of the last year by heading; the same figures stand in the table above.',
  };
  return [...(categories.length === 0 ? [] : [byHeading]), ...trendChart(subject, fromRow)];
}

/** One year is no trend. */
function trendChart({ assessment }: UnitCostSubject, fromRow: number): readonly DescribedChart[] {
  const { years } = assessment;
  if (years.length < 2) return [];
  const cells = (figure: 'label' | 'perAvailable' | 'perOccupied') =>
    years.map((_, year) => yearCell(figure, year));
  return [
    {
      kind: 'column',
      title: 'Cost of a place a week by year',
      labels: cells('label'),
      series: [
        { title: 'per available bed-week', cells: cells('perAvailable'), colour: colours[0] },
        { title: 'per occupied bed-week', cells: cells('perOccupied'), colour: colours[1] },
      ],
      valueAxisTitle: '£ a week',
      categoryAxisTitle: 'Year',
      valueFormat: '"£"#,##0',
      anchor: { fromRow, fromColumn: 2, toRow: fromRow + chartRows, toColumn: 4 + years.length },
      altText:
        'Columns: cost per available and per occupied bed-week for each year; the figures stand at the top.',
    },
  ];
}
