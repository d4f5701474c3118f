/**
 * The rows of the Fee breakdown, in the order in which they stand: lines in pounds as the provider lists them, spare rows to
 * add lines in, what places kept empty cost, then lines stated as a percentage of the rest, and a spare row for one more. All
 * of them stand together, so that each sum runs over one column.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import { sumWhere, text, type CellList, type Expression, type LinesColumn } from '../core/expression';
import { lineTable, yes, type LineFigure } from './cellIds';
import { percentageIds } from './percentageLines';

export interface FeeRows {
  readonly inPounds: readonly FeeLine[];
  readonly percentages: readonly FeeLine[];
  /** Null where every place can be used; its row is there all the same. */
  readonly keptEmpty: FeeLine | null;
  /** Of rows that do not rest on other rows: in pounds, spare, and places kept empty. */
  readonly costIds: readonly string[];
  /** Of rows whose whole cost the home or its organisation bears: in pounds, and spare. */
  readonly sharedIds: readonly string[];
  readonly percentageIds: readonly string[];
}

export const keptEmptyId = 'places-kept-empty';
export const spareIds: readonly string[] = ['spare-1', 'spare-2', 'spare-3', 'spare-4', 'spare-5'];
export const sparePercentageId = 'spare-percentage';

export const feeRows = workedOutOnce((review: FeeReview): FeeRows => {
  const { lines } = review.breakdown;
  const stated = percentageIds(review);
  const inPounds = lines.filter(({ id, origin }) => origin.kind !== 'placesKeptEmpty' && !stated.has(id));
  const percentages = lines.filter(({ id }) => stated.has(id));
  const sharedIds = [...inPounds.map(({ id }) => id), ...spareIds];
  const costIds = [...sharedIds, keptEmptyId];
  const ofPercentages = [...percentages.map(({ id }) => id), sparePercentageId];
  return {
    inPounds,
    percentages,
    keptEmpty: lines.find(({ origin }) => origin.kind === 'placesKeptEmpty') ?? null,
    costIds,
    sharedIds,
    percentageIds: ofPercentages,
  };
});

/** A figure of every row of the Fee breakdown: the same column for all who ask, so that it is gone through once. */
export const lineColumn = columnsOf((_: FeeReview, figure: LineFigure): LinesColumn => ({
  table: lineTable,
  figure,
}));
/** Of the rows that do not rest on others; of those whose whole cost the home or its organisation bears; of percentages. */
export const costColumn = columnOfRows(({ costIds }) => costIds);
export const sharedColumn = columnOfRows(({ sharedIds }) => sharedIds);
export const percentageColumn = columnOfRows(({ percentageIds: ids }) => ids);

/** Pounds of the lines that are in the fee and allowable or not: of one category, or of all. */
export function inFeeWhere(
  review: FeeReview,
  summed: LineFigure,
  allowed: string,
  category: CostCategory | null,
): Expression {
  return sumWhere(
    lineColumn(review, summed),
    { cells: lineColumn(review, 'included'), equals: text(yes) },
    { cells: lineColumn(review, 'allowable'), equals: text(allowed) },
    ...(category === null
      ? []
      : [{ cells: lineColumn(review, 'category'), equals: text(costCategoryLabel(category)) }]),
  );
}

function columnOfRows(
  idsOf: (rows: FeeRows) => readonly string[],
): (review: FeeReview, figure: LineFigure) => LinesColumn {
  return columnsOf((review: FeeReview, figure: LineFigure) => {
    const ids = idsOf(feeRows(review));
    const between = { first: ids[0] ?? '', last: ids.at(-1) ?? '' };
    return { table: lineTable, figure, between };
  });
}

/** A figure of every row: the same list for all who ask, so that a column is gone through once however many add it up. */
export function columnsOf<Rows extends object, Figure, Cells extends CellList>(
  cellsOf: (rows: Rows, figure: Figure) => Cells,
): (rows: Rows, figure: Figure) => Cells {
  const columnsKnown = workedOutOnce<Rows, Map<Figure, Cells>>(() => new Map());
  return (rows, figure) => {
    const columns = columnsKnown(rows);
    const known = columns.get(figure);
    if (known !== undefined) return known;
    const column = cellsOf(rows, figure);
    columns.set(figure, column);
    return column;
  };
}
