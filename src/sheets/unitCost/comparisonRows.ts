/** What others cost: other councils' figures as n, quartiles and a place among them; and what has been published. */
import { tooFewToCompare } from '../../domain/benchmarks/fewestToCompare';
import type { Exact } from '../../domain/money/exact';
import { unitCostKindWords, type OtherCouncilsComparison } from '../../domain/unitCost/otherCouncils';
import { whileAsWritten } from '../core/asWritten';
import { blank, computed, figure, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, text, together, type CellId } from '../core/expression';
import { placeAmongQuartiles, quartilesShown } from '../core/placeAmongQuartiles';
import { columnHeaderRow } from '../core/sheetFrame';
import { likeForLikeCell, otherCouncilsCell, yearCell } from './cellIds';
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
    ...councils.map((each, row) => councilRow(each, subject, row)),
  ];
}

function councilRow(
  comparison: OtherCouncilsComparison,
  subject: UnitCostSubject,
  index: number,
): DescribedRow {
  const { kind, period, n, quantiles } = comparison;
  return row(
    words(`${unitCostKindWords[kind]}, ${period}`, 'label'),
    figure(n, 'count'),
    ownCell(comparison, subject, index),
    ...quartilesShown.map((each) => quantileCell(quantiles[each], otherCouncilsCell(index, each))),
    standingCell(comparison, index),
  );
}

/** As it was read while the home's own figure is what it was; beside another, where that stands among the quartiles. */
function standingCell(comparison: OtherCouncilsComparison, index: number): DescribedCell {
  const { period, n, quantiles, own, ownYear, position, source } = comparison;
  const year = ownYear === period ? '' : `This home’s figure is of ${ownYear}. `;
  const asRead = `${year}As read: ${position}. ${source}`;
  const ownFigure = cell(otherCouncilsCell(index, 'own'));
  const quartiles = Object.fromEntries(
    quartilesShown.flatMap((each) =>
      quantiles[each] === null ? [] : [[each, cell(otherCouncilsCell(index, each))] as const],
    ),
  );
  const place = own === null ? null : placeAmongQuartiles(ownFigure, quartiles, n);
  if (own === null || place === null) return words(asRead, 'note');
  const moved = together(`${year}Changed since it was read: `, place, `. ${source}`);
  return computed(
    otherCouncilsCell(index, 'position'),
    whileAsWritten([{ figure: ownFigure, written: own.pounds }], text(asRead), moved),
    'note',
    { measuredAs: asRead },
  );
}

/** Live, where the sheets work the figure out; like for like is worked out for the last year only. */
function ownCell(
  { kind, own, ownYear }: OtherCouncilsComparison,
  { assessment }: UnitCostSubject,
  index: number,
): DescribedCell {
  const id = otherCouncilsCell(index, 'own');
  const last = assessment.years.length - 1;
  const year = assessment.years.findIndex(({ label }) => label === ownYear);
  if (own === null || year < 0) return words('no figure', 'noteRight');
  if (kind === 'availableBedWeek') return computed(id, cell(yearCell('perAvailable', year)), 'money');
  if (kind === 'occupiedBedWeek') return computed(id, cell(yearCell('perOccupied', year)), 'money');
  return year === last ? computed(id, cell(likeForLikeCell), 'money') : figure(own.pounds, 'money', { id });
}

function quantileCell(pounds: Exact | null, id: CellId): DescribedCell {
  return pounds === null ? words(tooFewToCompare, 'noteRight') : figure(pounds, 'money', { id });
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
