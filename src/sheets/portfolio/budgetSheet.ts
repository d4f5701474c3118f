/** The year on one page: its terms, what each funder pays against its budget, and month by month with a chart. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { poundsInWords } from '../../domain/money/moneyPer';
import { inPounds } from '../../domain/portfolio/portfolio';
import { typedPounds } from '../core/askedCells';
import { computed, figure, gap, headingRow, onDay, row, words } from '../core/cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  plus,
  sumOfCells,
  text,
  when,
  type CellId,
} from '../core/expression';
import { columnHeaderRow, framed, rowsAboveBody } from '../core/sheetFrame';
import { pageOfFigure, pagesOfColumns } from './placementColumns';
import { columnOf, funderFigure, knownOf, term, termCell, type PortfolioSubject } from './subject';

const widths = [34, 17, 17, 17, 17, 17, 17];

export const totalCell = (figureName: string): CellId => `portfolio.total.${figureName}`;
export const funderCell = (funder: number, figureName: string): CellId =>
  `portfolio.funder.${String(funder)}.${figureName}`;
const monthCell = (month: number, figureName: 'label' | 'pounds'): CellId =>
  `portfolio.month.${String(month)}.${figureName}`;

const chartRows = 16;

export function budgetSheet(subject: PortfolioSubject): SheetDescription {
  const above = [...termRows(subject), gap, ...totalRows(subject), gap, ...funderRows(subject), gap];
  const months = monthRows(subject);
  const short = Math.max(0, chartRows - months.length);
  return framed({
    name: 'Budget',
    role: 'results',
    title: 'Budget: the year by funder and month',
    purpose:
      'What is spent, committed and expected, against the budget. Budgets may be typed; fees and days are changed in the list.',
    widths,
    body: [
      ...above,
      ...months,
      ...Array.from({ length: short }, (): DescribedRow => ({ cells: [], height: 16 })),
    ],
    charts: [monthChart(subject, rowsAboveBody + above.length + 1)],
    orientation: 'landscape',
  });
}

function termRows({ portfolio: { terms } }: PortfolioSubject): readonly DescribedRow[] {
  return [
    headingRow('The year', widths.length),
    row(words('First night', 'label'), onDay(terms.from, { id: termCell('from') })),
    row(words('First day not counted', 'label'), onDay(terms.until, { id: termCell('until') })),
    row(words('To date until', 'label'), onDay(terms.toDate, { id: termCell('toDate') })),
    row(words('Notice, nights', 'label'), figure(terms.noticeNights, 'count', { id: termCell('notice') })),
    row(
      words('Committed until', 'label'),
      computed(termCell('committedUntil'), plus(term('toDate'), term('notice')), 'date'),
    ),
  ];
}

function totalRows({ portfolio: { years, total: sums } }: PortfolioSubject): readonly DescribedRow[] {
  const total = (figureName: string) =>
    computed(totalCell(figureName), sumOfCells(columnOf(years.length, figureName)), 'money');
  return [
    headingRow('The year in all', widths.length),
    columnHeaderRow([
      { header: '' },
      ...['To date', 'Committed', 'Expected', 'Year'].map((header) => ({ header, figures: true })),
    ]),
    {
      ...row(
        words('Every placement', 'label'),
        total('toDate'),
        total('committed'),
        total('expected'),
        total('year'),
      ),
      comesTo: knownOf([null, sums.toDate, sums.committed, sums.toCome - sums.committed, sums.pennies]),
    },
  ];
}

function funderRows(subject: PortfolioSubject): readonly DescribedRow[] {
  const { byFunder, years } = subject.portfolio;
  const pages = pagesOfColumns(subject);
  const down = (figureName: string) => sumOfCells(byFunder.map((_, index) => funderCell(index, figureName)));
  return [
    headingRow('By funder: each placement shared to the penny as agreed', widths.length),
    columnHeaderRow([
      { header: 'Funder' },
      ...['To date', 'Committed', 'Expected', 'Year', 'Budget', 'Over or under'].map((header) => ({
        header,
        figures: true,
      })),
    ]),
    ...byFunder.map(({ funder, toDate, committed, toCome, pennies, budget }, index) => ({
      comesTo: knownOf([null, null, null, null, pennies]),
      ...row(
        words(funder, 'label'),
        figure(inPounds(toDate), 'money', { id: funderCell(index, 'toDate') }),
        figure(inPounds(committed), 'money', { id: funderCell(index, 'committed') }),
        figure(inPounds(toCome - committed), 'money', { id: funderCell(index, 'expected') }),
        computed(
          funderCell(index, 'year'),
          sumOfCells(columnOf(years.length, funderFigure(index), pageOfFigure(pages, funderFigure(index)))),
          'money',
        ),
        typedPounds(funderCell(index, 'budget'), budget, 'The budget of this funder for the year.'),
        computed(
          funderCell(index, 'apart'),
          when(
            equals(cell(funderCell(index, 'budget')), text('')),
            number(0),
            difference(cell(funderCell(index, 'year')), cell(funderCell(index, 'budget'))),
          ),
          'moneyDash',
        ),
      ),
    })),
    row(
      words('In all', 'labelTotal'),
      ...['toDate', 'committed', 'expected', 'year', 'budget', 'apart'].map((figureName) =>
        computed(`portfolio.funders.${figureName}`, down(figureName), 'moneyTotal'),
      ),
    ),
  ];
}

function monthRows({ portfolio: { byMonth } }: PortfolioSubject): readonly DescribedRow[] {
  return [
    headingRow('Month by month', widths.length),
    columnHeaderRow([{ header: 'Month' }, { header: 'Costs', figures: true }]),
    ...byMonth.map(({ month, pennies }, index) =>
      row(
        words(dayInWords(month.from).replace(/^\d+ /, ''), 'label', { id: monthCell(index, 'label') }),
        figure(inPounds(pennies), 'money', { id: monthCell(index, 'pounds') }),
      ),
    ),
    row(
      words('In the year', 'labelTotal'),
      computed(
        totalCell('months'),
        sumOfCells(byMonth.map((_, index) => monthCell(index, 'pounds'))),
        'moneyTotal',
      ),
    ),
  ];
}

function monthChart({ portfolio: { byMonth, total } }: PortfolioSubject, fromRow: number): DescribedChart {
  const most = byMonth.reduce((high, { pennies }) => (pennies > high ? pennies : high), 0n);
  return {
    kind: 'column',
    title: 'Cost of all placements by month',
    labels: byMonth.map((_, index) => monthCell(index, 'label')),
    series: [
      { title: 'Costs', cells: byMonth.map((_, index) => monthCell(index, 'pounds')), colour: 'FF0B4F5C' },
    ],
    valueAxisTitle: '£ in the month',
    categoryAxisTitle: 'Month',
    valueFormat: '"£"#,##0',
    fromNought: true,
    anchor: { fromRow, fromColumn: 2, toRow: fromRow + chartRows - 2, toColumn: 7 },
    altText: `A column for each month; the year comes to ${poundsInWords(inPounds(total.pennies))}, its dearest month to ${poundsInWords(inPounds(most))}.`,
  };
}
