/**
 * How the year runs: a line by month, and the price history of every placement whose fee changed, each fee with its nights,
 * its change and its cause. The table Portfolio takes the cost of these placements from here.
 */
import { dayInWords, daysAfter, spreadsheetSerial, type IsoDate } from '../../domain/calendar/isoDate';
import { exact } from '../../domain/money/exact';
import { pricesBetween } from '../../domain/portfolio/pricesBetween';
import { inPounds, type PlacedYear } from '../../domain/portfolio/portfolio';
import { blank, computed, figure, gap, headingRow, onDay, row, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  largest,
  number,
  plus,
  product,
  quotient,
  smallest,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed, rowsAboveBody } from '../core/sheetFrame';
import { costOf, endOr, nightsBetween } from './nightsOnSheet';
import { feeCell, placedCell, term, type PortfolioSubject } from './subject';

const widths = [24, 13, 15, 12, 12, 12, 15, 15, 15, 12, 12, 26];

const trendCell = (month: number, part: string): CellId => `trend.${String(month)}.${part}`;
const chartRows = 15;

export function trendSheet(subject: PortfolioSubject): SheetDescription {
  const months = monthRows(subject);
  const short = Math.max(0, chartRows - months.length);
  return framed({
    name: 'Trend',
    role: 'results',
    title: 'Trend: the year by month, and how fees changed',
    purpose:
      'What a placement cost a week month by month; below it each fee of the placements whose fee changed.',
    widths,
    body: [
      ...months,
      ...Array.from({ length: short }, (): DescribedRow => ({ cells: [], height: 16 })),
      gap,
      ...historyRows(subject),
    ],
    charts: [chart(subject, rowsAboveBody + 1)],
    orientation: 'landscape',
  });
}

function monthRows({ portfolio: { byMonth, years } }: PortfolioSubject): readonly DescribedRow[] {
  const stays = years.map(({ placed: { starts, ends } }) => ({
    from: spreadsheetSerial(starts),
    until: ends === null ? Infinity : spreadsheetSerial(ends),
  }));
  return [
    headingRow('Month by month', widths.length),
    columnHeaderRow([
      { header: 'Month' },
      { header: 'Nights', figures: true },
      { header: 'Costs', figures: true },
      { header: 'A week', figures: true },
    ]),
    ...byMonth.map(({ month, pennies }, index): DescribedRow => ({
      height: 16,
      cells: [
        words(dayInWords(month.from).replace(/^\d+ /, ''), 'label', { id: trendCell(index, 'label') }),
        figure(nightsIn(stays, month), 'count', { id: trendCell(index, 'nights') }),
        figure(inPounds(pennies), 'money', { id: trendCell(index, 'pounds') }),
        computed(
          trendCell(index, 'weekly'),
          when(
            equals(cell(trendCell(index, 'nights')), number(0)),
            number(0),
            quotient(cell(trendCell(index, 'pounds')), quotient(cell(trendCell(index, 'nights')), number(7))),
          ),
          'money',
        ),
      ],
    })),
  ];
}

function nightsIn(
  stays: readonly { readonly from: number; readonly until: number }[],
  month: { readonly from: IsoDate; readonly until: IsoDate },
): number {
  const [from, until] = [spreadsheetSerial(month.from), spreadsheetSerial(month.until)];
  return stays.reduce(
    (nights, stay) => nights + Math.max(0, Math.min(until, stay.until) - Math.max(from, stay.from)),
    0,
  );
}

function historyRows({ portfolio: { years }, prices }: PortfolioSubject): readonly DescribedRow[] {
  const changed = years.flatMap((year, index) =>
    year.placed.fees.length > 1 ? [{ year, id: String(index) }] : [],
  );
  if (changed.length === 0) return [];
  return [
    headingRow('How fees changed', widths.length),
    columnHeaderRow([
      { header: 'Placement' },
      ...['From', 'Fee, £ a week', 'Change', 'Counts from', 'Nights', 'Costs', 'To date', 'Committed'].map(
        (header) => ({ header, figures: true }),
      ),
      { header: 'Prices since the first', figures: true },
      { header: 'Above prices', figures: true },
      { header: 'Why' },
    ]),
    ...changed.flatMap(({ year, id }) => year.placed.fees.map((_, fee) => feeRow(year, id, fee, prices))),
    row(
      words(
        prices === null
          ? 'No index of prices is stated.'
          : `Prices are those of calendar years: ${prices.source}. Within one year they are taken not to move.`,
        'line',
      ),
    ),
  ];
}

function feeRow(
  { placed }: PlacedYear,
  id: string,
  fee: number,
  prices: PortfolioSubject['prices'],
): DescribedRow {
  const at = (part: string) => feeCell(`${id}.${String(fee)}`, part);
  const otherFee = (other: number, part: string): Expression => cell(feeCell(`${id}.${String(other)}`, part));
  const stated = placed.fees[fee];
  const ends = endOr(cell(placedCell(id, 'ends')));
  const until = fee + 1 < placed.fees.length ? smallest(otherFee(fee + 1, 'starts'), ends) : ends;
  const before = (day: 'toDate' | 'committedUntil') =>
    costOf(nightsBetween(cell(at('starts')), smallest(until, term(day))), cell(at('weekly')));
  return {
    height: 16,
    cells: [
      words(placed.id, 'label'),
      onDay(stated?.from ?? null, { id: at('from') }),
      figure(stated?.weeklyFee.pounds ?? exact(0), 'money', { id: at('weekly') }),
      fee === 0
        ? blank('change')
        : computed(
            at('change'),
            quotient(
              difference(cell(at('weekly')), otherFee(fee - 1, 'weekly')),
              otherFee(fee - 1, 'weekly'),
            ),
            'change',
          ),
      computed(at('starts'), largest(cell(at('from')), cell(placedCell(id, 'starts')), term('from')), 'date'),
      computed(at('nights'), nightsBetween(cell(at('starts')), until), 'count'),
      computed(at('cost'), costOf(cell(at('nights')), cell(at('weekly'))), 'money'),
      computed(at('toDate'), before('toDate'), 'money'),
      computed(at('committed'), difference(before('committedUntil'), cell(at('toDate'))), 'money'),
      ...driftCells({ placed, fee, prices }, at, otherFee),
      words(placed.causes[fee] ?? (fee === 0 ? 'agreed' : 'not stated: ask')),
    ],
  };
}

/** What prices did since the day of the first fee, as a value with its source below, and the fee beside it, live. */
function driftCells(
  {
    placed: { fees },
    fee,
    prices,
  }: {
    readonly placed: PlacedYear['placed'];
    readonly fee: number;
    readonly prices: PortfolioSubject['prices'];
  },
  at: (part: string) => CellId,
  otherFee: (other: number, part: string) => Expression,
): readonly DescribedCell[] {
  const [first, own] = [fees[0], fees[fee]];
  const since =
    fee === 0 || prices === null || first === undefined || own === undefined
      ? null
      : pricesBetween(first.from, own.from, prices.index);
  if (since === null) return [blank('change'), blank('change')];
  const moved = product(otherFee(0, 'weekly'), plus(number(1), cell(at('prices'))));
  return [
    figure(since.fraction, 'change', { id: at('prices') }),
    computed(
      at('drift'),
      when(equals(moved, number(0)), number(0), difference(quotient(cell(at('weekly')), moved), number(1))),
      'change',
    ),
  ];
}

function chart({ portfolio: { byMonth } }: PortfolioSubject, fromRow: number): DescribedChart {
  const of = (part: string) => byMonth.map((_, index) => trendCell(index, part));
  const [first, last] = [byMonth[0]?.month.from, byMonth.at(-1)?.month.until];
  return {
    kind: 'line',
    title: 'What a placement costs a week, by month',
    labels: of('label'),
    series: [{ title: 'A week', cells: of('weekly'), colour: 'FF0B4F5C' }],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Month',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 4, toRow: fromRow + chartRows - 2, toColumn: 10 },
    altText: `A line through the months${first === undefined || last === undefined ? '' : ` from ${dayInWords(first)} to ${dayInWords(daysAfter(last, -1))}`}: the year’s cost over its nights, for a week.`,
  };
}
