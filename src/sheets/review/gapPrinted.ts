/**
 * Why a fee differs, as it is printed: to the penny by the domain's rule (`gapInPennies.ts`), so that parts come to what they are
 * parts of, and what it is rounded from below, which every sentence and check goes on from.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import type { GapOfFee } from '../../domain/shouldCost/gapOfFee';
import { rateParts } from '../../domain/shouldCost/gap';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  absolute,
  cell,
  difference,
  greaterThan,
  number,
  rounded,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { restToLargest, type PartInPrint } from '../core/restToLargest';
import { columnHeaderRow, type SheetColumn } from '../core/sheetFrame';
import { gapCell, gapParts, gapWhole, nought, postsOfKind, ratePartCell } from './gapPostRows';

/** Rows below one header, with their exact figures; the sentence, if any, stands last. */
export interface GapSection {
  readonly header: readonly Omit<SheetColumn, 'width'>[];
  readonly rows: readonly DescribedRow[];
}

/** What stands in print for the cell of an exact figure. */
type Printed = ReadonlyMap<CellId, Expression>;

const printedCell = (of: CellId): CellId => `${of}.printed`;

/** Lines of other categories may be moved to another row: then the rows are those of the day. */
export function rowsAreOfTheDay(asAt: IsoDate): string {
  return `In which row a part of the should-cost stands was decided from the lines as they were on ${dayInWords(asAt)}: after a line is moved to another category, review the file anew.`;
}

/** Each post is rounded to the penny in its line, and so much is no staffing of its own. */
export function isMoreThanRounding({ postCosts }: FeeReview): Expression {
  const most = number(exact('0.005').times(postCosts.length));
  return greaterThan(rounded(absolute(cell(otherStaffing)), 6), most);
}

const otherStaffing = gapCell('otherStaffing', 'all');

/** In the order of the domain's `linesOfGap`; `added` stands for categories that came in here. */
export function printedCells({ posts, categories }: GapOfFee, review: FeeReview): Printed {
  const hasPosts = review.postCosts.length > 0;
  const other: PartInPrint = {
    of: otherStaffing,
    pennies: when(isMoreThanRounding(review), rounded(cell(otherStaffing), 2), nought),
  };
  const parts = (ids: readonly CellId[]): readonly PartInPrint[] => ids.map((of) => ({ of }));
  const ofKinds = [
    ...parts(posts.map(({ kind }) => gapCell(kind, 'all'))),
    ...(hasPosts ? [...parts([gapCell('sleepIns', 'all')]), other] : []),
  ];
  const others = [
    ...percentages.map((id) => gapCell(id, 'all')),
    ...categories.map(({ category }) => gapCell(category, 'all')),
    gapCell('added', 'all'),
  ];
  const lines = [...ofKinds, ...parts(others)];
  const unexplained = gapCell('unexplained', 'all');
  const whole = rounded(cell(gapWhole), 2);
  return new Map([
    ...shared(difference(whole, cell(printedCell(unexplained))), lines),
    [unexplained, rounded(cell(unexplained), 2)] as const,
    [gapWhole, whole] as const,
    [gapParts, sumOfCells([...lines.map(({ of }) => of), unexplained].map(printedCell))] as const,
    ...posts.flatMap(({ kind }) => {
      const ofRate = postsOfKind(kind, review).length > 0 ? rateParts : [];
      return [
        ...shared(
          cell(printedCell(gapCell(kind, 'all'))),
          parts((['hours', 'rate', 'sharing'] as const).map((part) => gapCell(kind, part))),
        ),
        ...shared(
          cell(printedCell(gapCell(kind, 'rate'))),
          parts(ofRate.map((part) => ratePartCell(kind, part))),
        ),
      ];
    }),
    ...percentages.flatMap((id) =>
      shared(
        cell(printedCell(gapCell(id, 'all'))),
        parts((['base', 'percentage'] as const).map((part) => gapCell(id, part))),
      ),
    ),
  ]);
}

const percentages = ['overheads', 'return'] as const;

function shared(
  total: Expression,
  parts: readonly PartInPrint[],
): readonly (readonly [CellId, Expression])[] {
  return restToLargest(total, parts).flatMap((expression, index) => {
    const part = parts[index];
    return part === undefined ? [] : [[part.of, expression] as const];
  });
}

export function printedRows(sections: readonly GapSection[], printed: Printed): readonly DescribedRow[] {
  return sections.flatMap(({ header, rows }) => [
    ...(header.length === 0 ? [] : [columnHeaderRow(header)]),
    ...rows.map((row) => ({ ...row, cells: row.cells.map((each) => inPrint(each, printed)) })),
  ]);
}

function inPrint(described: DescribedCell | null, printed: Printed): DescribedCell | null {
  const expression = described?.id === undefined ? undefined : printed.get(described.id);
  return described?.id === undefined || expression === undefined
    ? described
    : { ...described, id: printedCell(described.id), content: { kind: 'formula', expression } };
}

/** Only what has figures that are rounded above, without the sentences. */
export function exactRows(sections: readonly GapSection[], printed: Printed): readonly DescribedRow[] {
  return sections.flatMap(({ header, rows }) => {
    const kept = rows.flatMap((row) => {
      const last = row.cells.findLastIndex((each) => each?.id !== undefined && printed.has(each.id));
      return last < 0 ? [] : [{ ...row, cells: row.cells.slice(0, last + 1).map(toFourPlaces) }];
    });
    const figures = header.filter((each) => each.figures === true);
    return kept.length === 0
      ? []
      : [...(header.length === 0 ? [] : [columnHeaderRow([...header.slice(0, 1), ...figures])]), ...kept];
  });
}

function toFourPlaces(described: DescribedCell | null): DescribedCell | null {
  return described?.content.kind === 'formula' ? { ...described, style: 'factor' } : described;
}
