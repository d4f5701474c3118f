/**
 * The columns of the table of placements. Ten thousand rows say the same few hundred words and days, so that each of those is one
 * cell for all its rows. What a page of A4 does not hold beside what the year is worked out from stands on pages after it.
 */
import { rememberedByText, workedOutOnce } from '../../domain/evidence/foundByKey';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { zero, type Exact } from '../../domain/money/exact';
import { inPounds, type PlacedYear } from '../../domain/portfolio/portfolio';
import { notStated } from '../../domain/portfolio/placed';
import { blank, figure, onDay, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import { fitsAPage } from '../core/pageWidth';
import { plainName } from '../core/plainName';
import type { SheetColumn } from '../core/sheetFrame';
import { yearFigures } from './placementCells';
import { funderFigure, type PortfolioSubject } from './subject';

/** One column of the table: left out where no placement has anything in it. */
export interface Column extends SheetColumn {
  readonly cellOf: (year: PlacedYear, id: string) => DescribedCell;
  readonly isUsed?: (year: PlacedYear) => boolean;
  /** Formulas of a row say "of this row", and a table may be sorted: what they take stands on one page. */
  readonly isOfTheYear?: true;
  /** What sums on another page call it. */
  readonly figure?: string;
  /** What its formula comes to, as the domain has it. */
  readonly comesTo?: (year: PlacedYear) => Exact;
}

const headed = (header: string, width: number): SheetColumn => ({ header, width });
const figures = (header: string, width: number): SheetColumn => ({ header, width, figures: true });

const reference: Column = {
  ...headed('Placement', 13),
  cellOf: ({ placed }) => words(placed.id, 'label', { figure: 'reference' }),
};

const ofTheYear = (column: Column): Column => ({ ...column, isOfTheYear: true });

function columnsOf({ portfolio: { byFunder } }: PortfolioSubject): readonly Column[] {
  return [
    ofTheYear(textColumn('Council', 14, ({ placed }) => placed.row.council)),
    ofTheYear(keyColumn('Provider', 18, 'provider', ({ placed }) => placed.row.provider)),
    ofTheYear(textColumn('Home', 15, ({ placed }) => placed.row.home)),
    textColumn('Type', 22, ({ placed }) => placed.row.provision),
    ofTheYear(keyColumn('Sourced', 15, 'sourcing', ({ placed }) => placed.row.sourcing)),
    ofTheYear(keyColumn('Need', 10, 'band', ({ placed }) => placed.row.band)),
    ofTheYear({ ...figures('Fee, £ a week', 12), cellOf: feeOf }),
    ofTheYear(dayColumn('From', 'starts', ({ placed }) => placed.starts)),
    ofTheYear(dayColumn('Until', 'ends', ({ placed }) => placed.ends)),
    ...yearFigures.map(({ header, width, cellOf, comesTo }) =>
      ofTheYear({ ...figures(header, width), cellOf, comesTo }),
    ),
    ...byFunder.map(({ funder }, index) => funderColumn(funder, funderFigure(index))),
    hoursColumn('Score of needs', 9, ({ placed }) => placed.row.needsScore),
    hoursColumn('Miles', 8, ({ placed }) => placed.row.miles),
    textColumn('Judgement', 18, ({ placed }) => placed.row.judgement),
    shownDayColumn('Inspected', ({ placed }) => placed.row.inspected),
    shownDayColumn('Last review', ({ placed }) => placed.row.reviewed),
    textColumn('Why off framework', 24, ({ placed }) => placed.row.offFrameworkReason),
  ];
}

/** The columns of each page, the placement first on all of them: one page where it holds them. */
export function pagesOfColumns(subject: PortfolioSubject): readonly (readonly Column[])[] {
  const { years } = subject.portfolio;
  const used = columnsOf(subject).filter(
    ({ isUsed }) => isUsed === undefined || years.length === 0 || years.some(isUsed),
  );
  const fits = (columns: readonly Column[]) =>
    fitsAPage(
      [reference, ...columns].map(({ width }) => width),
      'landscape',
    );
  if (fits(used)) return [[reference, ...used]];
  const pages = [used.filter(({ isOfTheYear }) => isOfTheYear === true)];
  for (const column of used.filter(({ isOfTheYear }) => isOfTheYear !== true)) {
    const last = pages.at(-1) ?? [];
    if (pages.length > 1 && fits([...last, column])) pages[pages.length - 1] = [...last, column];
    else pages.push([column]);
  }
  return pages.map((columns) => [reference, ...columns]);
}

/** On which of the pages it stands. */
export const pageOfFigure = (pages: readonly (readonly Column[])[], wanted: string): number =>
  pages.findIndex((columns) => columns.some(({ figure: name }) => name === wanted));

function funderColumn(funder: string, name: string): Column {
  const cellOf = (pounds: Exact): DescribedCell => figure(pounds, 'moneyDash', { figure: name });
  const none = cellOf(zero);
  return {
    ...figures(`${funder}, year`, 14),
    figure: name,
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
  return { ...figures(header, 11.5), cellOf: (year) => cellOfDay(of(year) ?? '') };
}

function shownDayColumn(header: string, of: Stated<IsoDate>): Column {
  const cellOfDay = rememberedByText((day) => onDay(day === '' ? null : (day as IsoDate)));
  return {
    ...figures(header, 11.5),
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
