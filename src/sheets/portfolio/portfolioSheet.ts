/**
 * Every placement in a row of a native table with filters: whose it is, its fee and days, and its year by nights as
 * formulas. Ten thousand rows say the same few hundred words and days, so that each of those is one cell for all its rows.
 */
import { rememberedByText, workedOutOnce } from '../../domain/evidence/foundByKey';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { zero, type Exact } from '../../domain/money/exact';
import { inPounds, type PlacedYear } from '../../domain/portfolio/portfolio';
import { notStated } from '../../domain/portfolio/placed';
import { blank, figure, onDay, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import { plainName } from '../core/plainName';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { yearFigures } from './placementCells';
import { placements, type PortfolioSubject } from './subject';

/** One column of the table: left out where no placement has anything in it. */
interface Column extends SheetColumn {
  readonly cellOf: (year: PlacedYear, id: string) => DescribedCell;
  readonly isUsed?: (year: PlacedYear) => boolean;
  /** What its formula comes to, as the domain has it. */
  readonly comesTo?: (year: PlacedYear) => Exact;
}

const headed = (header: string, width: number): SheetColumn => ({ header, width });
const figures = (header: string, width: number): SheetColumn => ({ header, width, figures: true });

function columnsOf({ portfolio: { byFunder } }: PortfolioSubject): readonly Column[] {
  return [
    {
      ...headed('Placement', 16),
      cellOf: ({ placed }) => words(placed.id, 'label', { figure: 'reference' }),
    },
    textColumn('Council', 18, ({ placed }) => placed.row.council),
    keyColumn('Provider', 24, 'provider', ({ placed }) => placed.row.provider),
    textColumn('Home', 20, ({ placed }) => placed.row.home),
    textColumn('Type', 22, ({ placed }) => placed.row.provision),
    keyColumn('Sourced', 22, 'sourcing', ({ placed }) => placed.row.sourcing),
    keyColumn('Need', 12, 'band', ({ placed }) => placed.row.band),
    { ...figures('Fee, £ a week', 13), cellOf: feeOf },
    dayColumn('From', 'starts', ({ placed }) => placed.starts),
    dayColumn('Until', 'ends', ({ placed }) => placed.ends),
    ...yearFigures.map(({ header, width, cellOf, comesTo }) => ({
      ...figures(header, width),
      cellOf,
      comesTo,
    })),
    ...byFunder.map(({ funder }, index) => funderColumn(funder, `funder${String(index)}`)),
    hoursColumn('Score of needs', 9, ({ placed }) => placed.row.needsScore),
    hoursColumn('Miles', 8, ({ placed }) => placed.row.miles),
    textColumn('Judgement', 18, ({ placed }) => placed.row.judgement),
    shownDayColumn('Inspected', ({ placed }) => placed.row.inspected),
    shownDayColumn('Last review', ({ placed }) => placed.row.reviewed),
    textColumn('Why off framework', 24, ({ placed }) => placed.row.offFrameworkReason),
  ];
}

function funderColumn(funder: string, name: string): Column {
  const cellOf = (pounds: Exact): DescribedCell => figure(pounds, 'moneyDash', { figure: name });
  const none = cellOf(zero);
  return {
    ...figures(`${funder}, year`, 15),
    cellOf: ({ year }) => {
      const pennies = year.byFunder.find(({ payer }) => payer === funder)?.pennies ?? 0n;
      return pennies === 0n ? none : cellOf(inPounds(pennies));
    },
  };
}

type Stated<T> = (year: PlacedYear) => T | undefined;

function textColumn(header: string, width: number, of: Stated<string>): Column {
  const cellOfText = rememberedByText((text) => words(text));
  const none = blank();
  return {
    ...headed(header, width),
    cellOf: (year) => {
      const text = of(year);
      return text === undefined ? none : cellOfText(text);
    },
    isUsed: (year) => of(year) !== undefined,
  };
}

/** What sums are made by. */
function keyColumn(header: string, width: number, name: string, of: Stated<string>): Column {
  const cellOfText = rememberedByText((text) => words(plainName(text), 'text', { figure: name }));
  return { ...headed(header, width), cellOf: (year) => cellOfText(of(year) ?? notStated) };
}

const feeOf = ({ placed: { fees } }: PlacedYear): DescribedCell =>
  figure(fees.at(-1)?.weeklyFee.pounds ?? zero, 'money', { figure: 'weekly' });

function dayColumn(header: string, name: string, of: (year: PlacedYear) => IsoDate | null): Column {
  const cellOfDay = rememberedByText((day) => onDay(day === '' ? null : (day as IsoDate), { figure: name }));
  return { ...figures(header, 12), cellOf: (year) => cellOfDay(of(year) ?? '') };
}

function shownDayColumn(header: string, of: Stated<IsoDate>): Column {
  const cellOfDay = rememberedByText((day) => onDay(day === '' ? null : (day as IsoDate)));
  return {
    ...figures(header, 12),
    cellOf: (year) => cellOfDay(of(year) ?? ''),
    isUsed: (year) => of(year) !== undefined,
  };
}

function hoursColumn(header: string, width: number, of: Stated<Exact>): Column {
  const cellOfFigure = workedOutOnce((value: Exact) => figure(value, 'hours'));
  const none = blank('hours');
  return {
    ...figures(header, width),
    cellOf: (year) => {
      const value = of(year);
      return value === undefined ? none : cellOfFigure(value);
    },
    isUsed: (year) => of(year) !== undefined,
  };
}

export function portfolioSheet(subject: PortfolioSubject): SheetDescription {
  const { years } = subject.portfolio;
  const columns = columnsOf(subject).filter(
    ({ isUsed }) => isUsed === undefined || years.length === 0 || years.some(isUsed),
  );
  const body = years.map((year, index): DescribedRow => {
    const line = String(index);
    return {
      height: 16,
      about: { table: placements, line },
      cells: columns.map(({ cellOf }) => cellOf(year, line)),
      comesTo: (column) => columns[column]?.comesTo?.(year),
    };
  });
  return {
    ...framed({
      name: 'Portfolio',
      role: 'results',
      title: 'Portfolio: every placement',
      purpose:
        'Filter and sort as you like. A fee or a day is changed in the list that this was made from, and the workbook is written again.',
      columns,
      body,
      freezeColumns: 1,
      orientation: 'landscape',
    }),
    tables: [
      {
        name: 'Placements',
        headerRow: rowsAboveBody - 1,
        lastRow: rowsAboveBody - 1 + body.length,
        fromColumn: 0,
        toColumn: columns.length - 1,
      },
    ],
    // A filter does not work in a protected sheet.
    protect: false,
  };
}
