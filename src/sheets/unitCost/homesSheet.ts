/**
 * Homes: the homes of one council side by side for the last year, and all of them together. Their totals are the lines of
 * the Unit cost sheet; their bed-nights are typed here, and the Unit cost sheet takes them from here.
 */
import { amountInput, computed, row, typedFigure, words } from '../core/cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import { cell, number, product, sumOfCells, type Expression } from '../core/expression';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { homeCell, ledgerCell, yearCell } from './cellIds';
import type { UnitCostSubject } from './subject';
import { dividedOrNought } from './yearRow';
import { nightsHelp } from './yearRows';

const columns: readonly SheetColumn[] = [
  { header: 'Home', width: 34 },
  { header: 'Bed-nights available', width: 14, figures: true },
  { header: 'Bed-nights occupied', width: 14, figures: true },
  { header: 'Occupancy', width: 12, figures: true },
  { header: 'Total, £ a year', width: 18, figures: true },
  { header: '£ a week per available bed-week', width: 18, figures: true },
  { header: '£ a week per occupied bed-week', width: 18, figures: true },
  { header: 'Notes', width: 40 },
];

export function homesSheet(subject: UnitCostSubject): SheetDescription {
  const { homes, assessment } = subject;
  const last = assessment.years.length - 1;
  const body: readonly DescribedRow[] = [
    ...homes.map((_, home) => homeRow(subject, home, last)),
    allRow(last),
  ];
  return framed({
    name: 'Homes',
    role: 'inputs',
    title: `The council’s homes side by side, ${assessment.years[last]?.label ?? ''}`,
    purpose:
      'Homes differ in the children they serve: a higher cost is a question about needs, staffing and empty places, no verdict.',
    columns,
    body,
    freezeColumns: 1,
    charts: [homesChart(homes.length, rowsAboveBody + body.length + 1)],
    orientation: 'landscape',
  });
}

function homeRow({ homes }: UnitCostSubject, home: number, last: number): DescribedRow {
  const of = homes[home];
  const linesBefore = homes.slice(0, home).reduce((sum, { lines }) => sum + lines.length, 0);
  const lines = (of?.lines ?? []).map((_, line) => ledgerCell(linesBefore + line, last));
  const year = of?.years[last];
  const typed = (figure: 'availableNights' | 'occupiedNights') =>
    typedFigure(
      homeCell(home, figure),
      (figure === 'availableNights' ? year?.availableBedNights : year?.occupiedBedNights) ?? null,
      'inputCount',
      amountInput('1000000000', nightsHelp),
    );
  return row(
    words(of?.name ?? '', 'label', { id: `home.${String(home)}.name` }),
    typed('availableNights'),
    typed('occupiedNights'),
    computed(homeCell(home, 'occupancy'), occupancyOf(home), 'percent'),
    computed(homeCell(home, 'total'), lines.length === 0 ? number(0) : sumOfCells(lines), 'money'),
    computed(homeCell(home, 'perAvailable'), perBedWeek(home, 'availableNights'), 'money'),
    computed(homeCell(home, 'perOccupied'), perBedWeek(home, 'occupiedNights'), 'money'),
    words('Total: the home’s lines on the Unit cost sheet', 'note'),
  );
}

function allRow(last: number): DescribedRow {
  const figure = (id: Parameters<typeof yearCell>[0]) => cell(yearCell(id, last));
  return row(
    words('All homes together', 'labelTotal'),
    computed(homeCell('all', 'availableNights'), figure('availableNights'), 'count'),
    computed(homeCell('all', 'occupiedNights'), figure('occupiedNights'), 'count'),
    computed(homeCell('all', 'occupancy'), figure('occupancy'), 'percentTotal'),
    computed(homeCell('all', 'total'), figure('total'), 'moneyTotal'),
    computed(homeCell('all', 'perAvailable'), figure('perAvailable'), 'moneyTotal'),
    computed(homeCell('all', 'perOccupied'), figure('perOccupied'), 'moneyTotal'),
    words('As on the Unit cost sheet', 'note'),
  );
}

function occupancyOf(home: number): Expression {
  return dividedOrNought(cell(homeCell(home, 'occupiedNights')), cell(homeCell(home, 'availableNights')));
}

function perBedWeek(home: number, nights: 'availableNights' | 'occupiedNights'): Expression {
  return dividedOrNought(product(cell(homeCell(home, 'total')), number(7)), cell(homeCell(home, nights)));
}

function homesChart(homes: number, fromRow: number): DescribedChart {
  const all = Array.from({ length: homes }, (_, home) => home);
  return {
    kind: 'bar',
    title: 'Cost of a place a week by home',
    labels: all.map((home) => `home.${String(home)}.name`),
    series: [
      {
        title: 'per available bed-week',
        cells: all.map((home) => homeCell(home, 'perAvailable')),
        colour: 'FF0B4F5C',
      },
      {
        title: 'per occupied bed-week',
        cells: all.map((home) => homeCell(home, 'perOccupied')),
        colour: 'FFE0A100',
      },
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Home',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + 8 + homes * 3, toColumn: 6 },
    altText:
      'Bars: the cost per available and per occupied bed-week of each home; the figures stand in the table above.',
  };
}
