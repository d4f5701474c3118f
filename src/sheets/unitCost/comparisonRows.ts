/** What others cost: other councils' figures as n, quartiles and a place among them; and what has been published. */
import { tooFewToCompare } from '../../domain/benchmarks/fewestToCompare';
import type { Exact } from '../../domain/money/exact';
import { unitCostKindWords, type OtherCouncilsComparison } from '../../domain/unitCost/otherCouncils';
import { blank, computed, figure, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { likeForLikeCell, yearCell } from './cellIds';
import type { UnitCostSubject } from './subject';

/** Nothing where the user brought no figures. */
export function councilRows(subject: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const { councils } = subject;
  if (councils.length === 0) return [];
  return [
    headingRow(
      'Against other councils’ figures: each kind by itself, no figure of one council shown',
      columns,
    ),
    columnHeaderRow([
      { header: 'Kind and year' },
      { header: 'n, councils', figures: true },
      { header: 'This home', figures: true },
      { header: 'Lower quartile', figures: true },
      { header: 'Median', figures: true },
      { header: 'Upper quartile', figures: true },
      { header: 'Where this home stands, and source' },
    ]),
    ...councils.map((each) => councilRow(each, subject)),
  ];
}

function councilRow(comparison: OtherCouncilsComparison, subject: UnitCostSubject): DescribedRow {
  const { kind, period, n, quantiles, position, source, ownYear } = comparison;
  const year = ownYear === period ? '' : `This home’s figure is of ${ownYear}. `;
  return row(
    words(`${unitCostKindWords[kind]}, ${period}`, 'label'),
    figure(n, 'count'),
    ownCell(comparison, subject),
    quantileCell(quantiles.lowerQuartile),
    quantileCell(quantiles.median),
    quantileCell(quantiles.upperQuartile),
    words(`${year}As read: ${position}. ${source}`, 'note'),
  );
}

/** Live, where the sheets work the figure out; like for like is worked out for the last year only. */
function ownCell(
  { kind, own, ownYear }: OtherCouncilsComparison,
  { assessment }: UnitCostSubject,
): DescribedCell {
  const last = assessment.years.length - 1;
  const year = assessment.years.findIndex(({ label }) => label === ownYear);
  if (own === null || year < 0) return words('no figure', 'noteRight');
  if (kind === 'availableBedWeek') return computed(null, cell(yearCell('perAvailable', year)), 'money');
  if (kind === 'occupiedBedWeek') return computed(null, cell(yearCell('perOccupied', year)), 'money');
  return year === last ? computed(null, cell(likeForLikeCell), 'money') : figure(own.pounds, 'money');
}

function quantileCell(pounds: Exact | null): DescribedCell {
  return pounds === null ? words(tooFewToCompare, 'noteRight') : figure(pounds, 'money');
}

export function publishedRows({ published }: UnitCostSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('Published beside it: other kinds of figure, no verdict', columns),
    ...published.map(({ measure, figure: amount, kind, source }) =>
      row(
        words(measure, 'label'),
        words(amount, 'noteRight'),
        ...Array.from({ length: columns - 3 }, () => blank()),
        words(`${kind}. ${source}`, 'note'),
      ),
    ),
  ];
}
