/**
 * The cells of a placement's year, each one for the rows of all placements with one fee: its formula says "of this row". A
 * placement with several fees takes its nights and cost from their rows on the page Trend, and has formulas of its own.
 */
import type { PlacedYear } from '../../domain/portfolio/portfolio';
import { exact, type Exact } from '../../domain/money/exact';
import { inPounds } from '../../domain/portfolio/portfolio';
import { computed } from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  difference,
  largest,
  ofLine,
  rounded,
  smallest,
  sumOfCells,
  type CellId,
  type Expression,
} from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { costOf, endOr, nightsBetween, partOf } from './nightsOnSheet';
import { feeCell, placements, term } from './subject';

export interface YearFigure {
  readonly name: 'nights' | 'year' | 'toDate' | 'committed' | 'expected';
  readonly header: string;
  readonly width: number;
  readonly cellOf: (year: PlacedYear, id: string) => DescribedCell;
  /** As the domain has it. */
  readonly comesTo: (year: PlacedYear) => Exact;
}

const own = (figure: string): Expression => ofLine(placements, figure);
const begins = largest(own('starts'), term('from'));
const nightsBefore = (day: 'toDate' | 'committedUntil'): Expression =>
  nightsBetween(begins, smallest(endOr(own('ends')), term(day)));

const toCome = difference(own('year'), own('toDate'));

/** For a placement with one fee by its nights; with several by what its fees come to. */
const atOneFee: Readonly<Record<YearFigure['name'], Expression>> = {
  nights: nightsBetween(begins, endOr(own('ends'))),
  year: rounded(costOf(own('nights'), own('weekly')), 2),
  toDate: partOf(own('year'), nightsBefore('toDate'), own('nights')),
  committed: partOf(
    toCome,
    difference(nightsBefore('committedUntil'), nightsBefore('toDate')),
    difference(own('nights'), nightsBefore('toDate')),
  ),
  expected: difference(toCome, own('committed')),
};

function atSeveralFees(year: PlacedYear, id: string): Readonly<Record<YearFigure['name'], Expression>> {
  const all = (figure: string): Expression => sumOfCells(feesOf(year, id, figure));
  return {
    nights: all('nights'),
    year: rounded(all('cost'), 2),
    toDate: partOf(own('year'), all('toDate'), all('cost')),
    committed: partOf(toCome, all('committed'), difference(all('cost'), all('toDate'))),
    expected: atOneFee.expected,
  };
}

const feesOf = ({ placed }: PlacedYear, id: string, figure: string): readonly CellId[] =>
  placed.fees.map((_, fee) => feeCell(`${id}.${String(fee)}`, figure));

function yearFigure(
  name: YearFigure['name'],
  header: string,
  comesTo: YearFigure['comesTo'],
  { width, style }: { readonly width: number; readonly style: StyleName } = { width: 14, style: 'money' },
): YearFigure {
  const shared = computed({ figure: name }, atOneFee[name], style);
  return {
    name,
    header,
    width,
    comesTo,
    cellOf: (year, id) =>
      year.placed.fees.length > 1 ? computed({ figure: name }, atSeveralFees(year, id)[name], style) : shared,
  };
}

export const yearFigures: readonly YearFigure[] = [
  yearFigure('nights', 'Nights', ({ year }) => exact(year.nights), { width: 8, style: 'count' }),
  yearFigure('year', 'Year', ({ year }) => inPounds(year.pennies)),
  yearFigure('toDate', 'To date', ({ year }) => inPounds(year.toDate)),
  yearFigure('committed', 'Committed', ({ year }) => inPounds(year.committed)),
  yearFigure('expected', 'Expected', ({ year }) => inPounds(year.toCome - year.committed)),
];
