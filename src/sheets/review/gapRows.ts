/**
 * Why the fee differs from what these needs should cost, on Our position: by post into hours, rate and sharing, then sleep-ins,
 * overheads and return by percentage and base, each other category, and what no line explains. Every figure and every sentence
 * follows what is typed on Staffing, Fee breakdown and Should-cost; the parts come to the whole, which Checks holds.
 *
 * hours (H1 − H0)·R0 ÷ S0, rate H1·(R1 − R0) ÷ S0, sharing H1·R1·(1 ÷ S1 − 1 ÷ S0); 1 submitted, 0 should-cost.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { noHoursStated } from '../../domain/review/gapOfLinesInWords';
import { gapOfReview, isNightPost } from '../../domain/review/gapOfReview';
import { askWhatPaysForCare, leversAreEachAlone } from '../../domain/review/levers';
import { standsInOf } from '../../domain/review/standsIn';
import { expectedIn } from '../../domain/shouldCost/besideSubmission';
import type { GapOfKind } from '../../domain/shouldCost/gapByPost';
import type { GapOfFee } from '../../domain/shouldCost/gapOfFee';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  lessThan,
  not,
  number,
  product,
  quotient,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { totalCell, varianceCell } from '../shouldCost/cellIds';
import { lineCell } from './cellIds';
import { categoryRow, ownHoursInLines } from './gapCategoryRows';
import { isMoreThanRounding, printedCells, rowsAreOfTheDay } from './gapPrinted';
import { lineRows, sumOfLines } from './gapLineRows';
import { needRows } from './gapNeedRows';
import { rateRows } from './gapRateRows';
import { weeksRow } from './gapWeeksRow';
import { exactRows, printedRows, type GapSection } from './gapSections';
import {
  gapCell,
  gapParts,
  gapWhole,
  leverHeader,
  leverCell,
  none,
  notStated,
  nought,
  postRow,
  sleepIns,
  sleepInsAlone,
  partRow,
} from './gapPostRows';

export function gapRows(
  review: FeeReview,
  comparisons: ReviewComparisons,
  columns: number,
): readonly DescribedRow[] {
  const found = gapOfReview(review, comparisons);
  if (found === null) return [];
  const hasPosts = review.postCosts.length > 0;
  const hasOwnLines = hasPosts && found.categories.some(({ category }) => category === 'additionalStaffing');
  const ownLines = ownHoursInLines(review, found.posts);
  const byPost: GapSection = {
    header: [
      { header: 'Submitted above should-cost' },
      { header: 'In all', figures: true },
      { header: 'Hours', figures: true },
      { header: 'Rate', figures: true },
      { header: 'Sharing', figures: true },
      leverHeader,
    ],
    rows: found.posts.map((kind) => postRow(kind, review)),
  };
  const byLines = lineRows(review, comparisons);
  const sections: readonly GapSection[] = [
    ...(hasPosts ? [byPost] : []),
    ...rateRows(found.posts, review),
    ...(hasPosts ? [otherStaffingSection(found, review, comparisons, hasOwnLines)] : []),
    {
      header: [
        { header: 'Percentages' },
        { header: 'In all', figures: true },
        { header: 'Taken of', figures: true },
        { header: 'Per cent', figures: true },
      ],
      rows: [
        percentageRow('Overheads', 'overheads', overheadBases(review, comparisons), 'the overheads expected'),
        percentageRow('Return', 'return', returnBases(review, comparisons), 'the return expected'),
      ],
    },
    {
      header: [{ header: 'Everything else' }, { header: 'In all', figures: true }],
      rows: [
        ...found.categories.map((each) =>
          categoryRow(each, each.category === 'additionalStaffing' && hasOwnLines ? ownLines : null, review),
        ),
        partRow(
          'Other categories: lines or needs moved in this workbook',
          'added',
          cell('variance.other.variance'),
          'leaving them out',
        ),
        partRow(
          'Not explained by any line',
          'unexplained',
          cell(feeCell.unexplained),
          'leaving out what no line explains',
          [
            {
              unless: lessThan(cell(feeCell.unexplained), nought),
              says: 'A discount already given: it stands.',
            },
            {
              unless: lessThan(careByDay(review, comparisons), number('0.005')),
              says: askWhatPaysForCare,
            },
          ],
        ),
        wholeRow(
          hasPosts,
          found.posts,
          found.categories.map(({ category }) => category),
        ),
      ],
    },
    ...needRows(found.categories, review),
    ...byLines,
  ];
  const printed = printedCells(found, review, byLines.length > 0 ? [sumOfLines(review)] : []);
  return [
    gap,
    headingRow('Why the fee differs from what these needs should cost, £ a week', columns),
    row(words(leversAreEachAlone, 'purpose')),
    row(words(rowsAreOfTheDay(review.asAt), 'purpose')),
    weeksRow(comparisons),
    ...(hasPosts || byLines.length > 0 ? [] : [row(words(noHoursStated, 'purpose'))]),
    ...printedRows(sections, printed),
    gap,
    headingRow(
      'The same before it is rounded to the penny: what the figures above are rounded from',
      columns,
    ),
    ...exactRows(sections, printed),
  ];
}

function otherStaffingSection(
  { posts }: GapOfFee,
  review: FeeReview,
  comparisons: ReviewComparisons,
  hasOwnLines: boolean,
): GapSection {
  const staffed = ['directCare', 'managementAndSupport', 'additionalStaffing'] as const;
  return {
    header: posts.length === 0 ? [] : [{ header: 'Other staffing' }, { header: 'In all', figures: true }],
    rows: [
      partRow('Sleep-ins', 'sleepIns', sleepIns(review), 'sleep-ins as assessed', [], sleepInsAlone(review)),
      partRow(
        'Staffing that no post explains',
        'otherStaffing',
        otherStaffing(
          staffed.filter((each) => isKnown(each, review, comparisons)),
          [...posts.map(({ kind }) => kind), ...(hasOwnLines ? ['additionalStaffing'] : [])],
        ),
        'other staffing as expected',
        [
          {
            unless: not(isMoreThanRounding(review)),
            says: 'Rounding of the posts’ lines to the penny.',
          },
        ],
      ),
    ],
  };
}

/** A category has cells on Variance where something is submitted or expected in it. */
function isKnown(category: CostCategory, review: FeeReview, { shouldCost }: ReviewComparisons): boolean {
  const isPaid = review.breakdown.categories.some(
    (each) => each.category === category && !each.weekly.pounds.isZero(),
  );
  return (
    isPaid ||
    (shouldCost !== null && !expectedIn(category, shouldCost, standsInOf(review)).high.pounds.isZero())
  );
}

/** What lines of care by day come to: those of care but nights. */
function careByDay(review: FeeReview, comparisons: ReviewComparisons): Expression {
  const { care } = standsInOf(review);
  const nights = review.breakdown.lines.filter((line) => line.category === care && isNightPost(line, review));
  const all = inCategory(care, 'submitted', review, comparisons);
  return nights.length === 0
    ? all
    : difference(all, sumOfCells(nights.map(({ id }) => lineCell(id, 'inFee'))));
}

function otherStaffing(staffed: readonly CostCategory[], apart: readonly string[]): Expression {
  return difference(
    sumOfCells(staffed.map((each) => varianceCell(each, 'variance'))),
    sumOfCells([...apart.map((of) => gapCell(of, 'all')), gapCell('sleepIns', 'all')]),
  );
}

interface Bases {
  readonly paid: Expression;
  readonly expected: Expression;
  readonly base1: Expression;
  readonly base0: Expression;
}

function inCategory(
  category: CostCategory,
  figure: 'submitted' | 'central',
  review: FeeReview,
  comparisons: ReviewComparisons,
): Expression {
  return isKnown(category, review, comparisons) ? cell(varianceCell(category, figure)) : nought;
}

function overheadBases(review: FeeReview, comparisons: ReviewComparisons): Bases {
  const of = (category: CostCategory, figure: 'submitted' | 'central') =>
    inCategory(category, figure, review, comparisons);
  const before = (whole: Expression, figure: 'submitted' | 'central') =>
    difference(difference(whole, of('return', figure)), of('centralOverheads', figure));
  return {
    paid: of('centralOverheads', 'submitted'),
    expected: of('centralOverheads', 'central'),
    base1: before(cell(feeCell.explained), 'submitted'),
    base0: before(cell(totalCell('central')), 'central'),
  };
}

function returnBases(review: FeeReview, comparisons: ReviewComparisons): Bases {
  return {
    paid: inCategory('return', 'submitted', review, comparisons),
    expected: inCategory('return', 'central', review, comparisons),
    base1: cell(feeCell.explained),
    base0: cell(totalCell('central')),
  };
}

/** (B1 − B0)·p0 for what it is taken of, the rest for the percentage. */
function percentageRow(
  label: string,
  id: string,
  { paid, expected, base1, base0 }: Bases,
  what: string,
): DescribedRow {
  const base = when(none(base0), nought, product(difference(base1, base0), quotient(expected, base0)));
  return row(
    words(label, 'label'),
    computed(gapCell(id, 'all'), difference(paid, expected), 'moneyStrong'),
    computed(gapCell(id, 'base'), base, 'money'),
    computed(
      gapCell(id, 'percentage'),
      difference(cell(gapCell(id, 'all')), cell(gapCell(id, 'base'))),
      'money',
    ),
    blank(),
    leverCell(cell(gapCell(id, 'percentage')), what, [{ unless: none(paid), says: notStated }]),
  );
}

function wholeRow(
  hasPosts: boolean,
  posts: readonly GapOfKind[],
  categories: readonly CostCategory[],
): DescribedRow {
  const parts = [
    ...posts.flatMap(({ kind }) =>
      (['hours', 'rate', 'sharing'] as const).map((part) => gapCell(kind, part)),
    ),
    ...(hasPosts ? [gapCell('sleepIns', 'all'), gapCell('otherStaffing', 'all')] : []),
    ...(['overheads', 'return'] as const).flatMap((id) => [gapCell(id, 'base'), gapCell(id, 'percentage')]),
    ...categories.map((category) => gapCell(category, 'all')),
    gapCell('added', 'all'),
    gapCell('unexplained', 'all'),
  ];
  return row(
    words('Above should-cost', 'labelTotal'),
    computed(gapWhole, difference(cell(feeCell.quoted), cell(totalCell('central'))), 'moneyTotal'),
    words('The parts come to', 'note'),
    computed(gapParts, sumOfCells(parts), 'money'),
  );
}
