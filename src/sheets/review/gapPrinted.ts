/**
 * Why a fee differs, as it is printed: to the penny by the domain's rule (`gapInPennies.ts`), so that parts come to what they are
 * parts of, and what it is rounded from below, with what rounding took of each; every sentence and check goes on from the exact.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import type { GapOfFee } from '../../domain/shouldCost/gapOfFee';
import { rateParts } from '../../domain/shouldCost/gap';
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
import { roundedTogether, type PartInPrint } from '../core/roundedTogether';
import {
  gapCell,
  gapParts,
  gapWhole,
  needParts,
  needsInHours,
  nought,
  postsOfKind,
  ratePartCell,
} from './gapPostRows';

/** By the cell of an exact figure: what stands in print, what rounding took of it, and what rounding leaves of the sum it opens. */
export interface Printed {
  readonly pennies: ReadonlyMap<CellId, Expression>;
  readonly took: ReadonlyMap<CellId, Expression>;
  readonly left: ReadonlyMap<CellId, Expression>;
}

export const printedCell = (of: CellId): CellId => `${of}.printed`;
export const tookCell = (of: CellId): CellId => `${of}.took`;
export const leftCell = (of: CellId): CellId => `${of}.left`;

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

/** A printed sum and its parts; what rounding leaves of it stands in the row of `opensWith`. */
interface PrintedSum {
  readonly total: Expression;
  readonly parts: readonly PartInPrint[];
  readonly opensWith: CellId;
}

/** A sum beside the gap, of other parts than its own, and what each of these is parted into. */
export interface SumApart {
  readonly total: CellId;
  readonly parts: readonly CellId[];
  readonly within: readonly { readonly of: CellId; readonly parts: readonly CellId[] }[];
}

/** In the order of the domain's `linesOfGap`; `added` stands for categories that came in here. */
export function printedCells(found: GapOfFee, review: FeeReview, apart: readonly SumApart[] = []): Printed {
  const lines = linesInPrint(found, review);
  const unexplained = gapCell('unexplained', 'all');
  const whole = rounded(cell(gapWhole), 2);
  const rest = difference(whole, cell(printedCell(unexplained)));
  const rounding = [
    { total: rest, parts: lines, opensWith: gapWhole },
    ...sumsWithin(found, review),
    ...apart.flatMap(({ total, parts, within }) => [
      { total: rounded(cell(total), 2), parts: parts.map((of) => ({ of })), opensWith: total },
      ...within.flatMap((each) => sumOf(each.of, each.parts)),
    ]),
  ].map(({ total, parts, opensWith }) => ({
    opensWith,
    ...roundedTogether(total, parts, { left: leftCell(opensWith), took: tookCell }),
  }));
  const parts = rounding.flatMap((each) => each.parts);
  return {
    pennies: new Map([
      ...parts.map(({ of, printed }) => [of, printed] as const),
      [unexplained, rounded(cell(unexplained), 2)] as const,
      [gapWhole, whole] as const,
      ...apart.map(({ total }) => [total, rounded(cell(total), 2)] as const),
      [gapParts, sumOfCells([...lines.map(({ of }) => of), unexplained].map(printedCell))] as const,
    ]),
    took: new Map(parts.map(({ of, took }) => [of, took])),
    left: new Map(rounding.map(({ opensWith, left }) => [opensWith, left])),
  };
}

function linesInPrint({ posts, categories }: GapOfFee, review: FeeReview): readonly PartInPrint[] {
  // What rounding the posts left of it is no part.
  const exactly = when(isMoreThanRounding(review), cell(otherStaffing), nought);
  return [
    ...whole(posts.map(({ kind }) => kind)),
    ...(review.postCosts.length > 0 ? [...whole(['sleepIns']), { of: otherStaffing, exact: exactly }] : []),
    ...whole([...percentages, ...categories.map(({ category }) => category), 'added']),
  ];
}

function whole(of: readonly string[]): readonly PartInPrint[] {
  return of.map((each) => ({ of: gapCell(each, 'all') }));
}

/** Hours, rate and sharing of each post, pay to agency of its rate, hours and rate of a need, base and percentage. */
function sumsWithin({ posts, categories }: GapOfFee, review: FeeReview): readonly PrintedSum[] {
  return [
    ...posts.flatMap(({ kind }) => {
      const ofRate = postsOfKind(kind, review).length > 0 ? rateParts : [];
      return [
        ...sumOf(
          gapCell(kind, 'all'),
          (['hours', 'rate', 'sharing'] as const).map((part) => gapCell(kind, part)),
        ),
        ...sumOf(
          gapCell(kind, 'rate'),
          ofRate.map((part) => ratePartCell(kind, part)),
        ),
      ];
    }),
    ...needsInHours(categories).flatMap(({ category }) =>
      sumOf(
        gapCell(category, 'all'),
        needParts.map((part) => gapCell(category, part)),
      ),
    ),
    ...percentages.flatMap((id) =>
      sumOf(
        gapCell(id, 'all'),
        (['base', 'percentage'] as const).map((part) => gapCell(id, part)),
      ),
    ),
  ];
}

const percentages = ['overheads', 'return'] as const;

function sumOf(total: CellId, parts: readonly CellId[]): readonly PrintedSum[] {
  const [first] = parts;
  return first === undefined
    ? []
    : [{ total: cell(printedCell(total)), parts: parts.map((of) => ({ of })), opensWith: first }];
}
