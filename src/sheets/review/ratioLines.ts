/**
 * Lines of staff under the split by ratio: each with the ratio it stands under now, what it costs and its hours. A line that is given
 * another category, or whose hours can no longer be counted, moves to the ratio that it then has, and its row says so.
 *
 * Worked example: "Deputy manager" of £120.00, under management, is judged to be direct care: it stands under "ratio not stated".
 */
import { foundByKey, workedOutOnce } from '../../domain/evidence/foundByKey';
import { costLineById, type CostLine } from '../../domain/fee/costLine';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import { hasOwnRatio, staffedLines, type StaffedLine } from '../../domain/review/staffedLines';
import { noHoursCounted } from '../../domain/review/staffingRatios';
import { postCostById } from '../../domain/staffing/postCost';
import { computed, gap, headingRow, lineRow, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  both,
  cell,
  difference,
  either,
  equals,
  greaterThan,
  joined,
  number,
  ofLine,
  quotient,
  rounded,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell, postCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { whileInFee } from './lawfulHour';
import { isOfCategories, isOfManagement } from './meaningNow';
import { childHoursOf, staffHoursOf } from './staffedHours';
import { staffCategories } from './statedHours';
import { staffingColumns } from './staffingHours';

const ratioTable = 'ratioLine';
type RatioFigure = 'ownRatio' | 'ratio' | 'weekly' | 'childHours' | 'staffHours' | 'ofCategory';
const named = (figure: RatioFigure) => ({ figure });
const ofRow = (figure: RatioFigure) => ofLine(ratioTable, figure);
export const cellOfRatio =
  (ratio: string) =>
  (name: string): CellId =>
    `byRatio.${ratio.replace(':', 'to').replace(/[ ,]+/g, '-')}.${name}`;
/** "at 2:1": a spreadsheet that looks for "2:1" among words looks for the time of day. */
export const standingAt = (ratio: string): string => (ratio.includes(':') ? `at ${ratio}` : ratio);
/** Of staff, of all lines of a ratio that have hours. */
const hoursOfRatio = (ratio: string): CellId => cellOfRatio(ratio)('staffHours');
export const ratioColumn = (figure: RatioFigure) => ({ table: ratioTable, figure });

const nought = number(0);
const noStaff = 'no staff now';
const changedSince = 'Changed since it was reviewed.';

const header = columnHeaderRow([
  { header: 'Ref' },
  { header: 'Line' },
  { header: 'In the fee a week', figures: true },
  { header: 'Of it, staffing by category', figures: true },
  { header: 'Hours the child has it', figures: true },
  { header: 'Hours of staff', figures: true },
  { header: 'Its ratio' },
  { header: 'Stands under' },
  { header: 'Since it was reviewed' },
  ...Array.from({ length: staffingColumns - 9 }, () => ({ header: '' })),
]);

export function ratioLines(review: FeeReview): readonly DescribedRow[] {
  return [
    headingRow('Lines of staff, and the ratio each stands under', staffingColumns),
    header,
    ...staffedLines(review).map((line) => ratioLine(line, review)),
    gap,
  ];
}

function ratioLine(line: StaffedLine, review: FeeReview): DescribedRow {
  const { lineId, part } = line;
  const costLine = costLineById(review.openBook.costLines, lineId);
  const feeLine = feeLineById(review.breakdown.lines, lineId);
  const asReviewed = ratioAsReviewed(line, review);
  const money = paidFor(line, review);
  const isStaff = costLine === null ? null : isStaffNow(costLine);
  const now = ratioNow(line, costLine);
  return lineRow(
    // Sleep-ins of a post stand in a row of their own.
    { table: ratioTable, line: part === 'sleepIns' ? `${lineId}.asleep` : lineId },
    words(referenceOf(review, lineId), 'note'),
    words(feeLine?.label ?? lineId, 'label'),
    computed(named('weekly'), isStaff === null ? money : when(isStaff, money, nought), 'moneyDash'),
    computed(
      named('ofCategory'),
      when(isOfCategories(lineId, staffingCategories), ofRow('weekly'), nought),
      'moneyDash',
    ),
    computed(
      named('childHours'),
      line.childHours === null ? nought : childHoursOf(line, review),
      'hoursDash',
    ),
    computed(
      named('staffHours'),
      line.staffHours === null ? nought : staffHoursOf(line, review),
      'hoursDash',
    ),
    computed(named('ownRatio'), isStaff === null ? now : when(isStaff, now, text(noStaff)), 'note', {
      measuredAs: 'ratio not stated',
    }),
    computed(named('ratio'), standsUnderOf(line, costLine), 'note', {
      measuredAs: `ratio not stated${noHoursCounted}`,
    }),
    computed(
      null,
      when(equals(ofRow('ratio'), text(standingAt(asReviewed))), text('–'), text(changedSince)),
      'note',
      {
        measuredAs: changedSince,
      },
    ),
  );
}

const feeLineById = foundByKey<FeeLine>(({ id }) => id);
export const staffingCategories = ['directCare', 'managementAndSupport', 'additionalStaffing'] as const;

/** A ratio and hours make staff of a line whatever it is called. */
const isStaffNow = (line: CostLine): Expression | null =>
  line.workings?.ratio !== undefined && line.workings.hoursAWeek !== undefined
    ? null
    : isOfCategories(line.id, staffCategories(line));

/** As the split calls it: apart from those of its ratio that have hours, where it has none. */
function ratioAsReviewed(line: StaffedLine, review: FeeReview): string {
  return line.staffHours === null && hasHours(review).has(line.ratio)
    ? `${line.ratio}${noHoursCounted}`
    : line.ratio;
}

/** Ratios of which a line has hours. */
const hasHours = workedOutOnce(
  (review: FeeReview) =>
    new Set(staffedLines(review).flatMap(({ ratio, staffHours }) => (staffHours === null ? [] : [ratio]))),
);

/** By the category that its line has now, unless its words say it. */
function ratioNow({ lineId, ratio }: StaffedLine, costLine: CostLine | null): Expression {
  if (costLine === null || hasOwnRatio(costLine)) return text(standingAt(ratio));
  return when(isOfManagement(lineId), text('management'), text('ratio not stated'));
}

/** Without hours, apart from those of its ratio that have them now: the split above counts their hours. */
function standsUnderOf(line: StaffedLine, costLine: CostLine | null): Expression {
  const withoutHours = equals(ofRow('staffHours'), nought);
  const among = ratiosOf(line, costLine).map((ratio) =>
    both(equals(ofRow('ownRatio'), text(standingAt(ratio))), greaterThan(cell(hoursOfRatio(ratio)), nought)),
  );
  return when(
    both(withoutHours, either(...among)),
    joined(ofRow('ownRatio'), text(noHoursCounted)),
    ofRow('ownRatio'),
  );
}

/** All that a line may stand under: one where its words say it, else by its category. */
export function ratiosOf({ ratio }: StaffedLine, costLine: CostLine | null): readonly string[] {
  return costLine === null || hasOwnRatio(costLine) ? [ratio] : ['management', 'ratio not stated'];
}

/** In the fee a week; of a post with sleep-ins, these or the rest. */
function paidFor({ lineId, part }: StaffedLine, { postCosts }: FeeReview): Expression {
  const inFee = cell(lineCell(lineId, 'inFee'));
  const post = part === 'all' ? undefined : postCostById(postCosts, lineId)?.post;
  if (post === undefined) return inFee;
  const asleep = whileInFee(
    lineId,
    rounded(
      quotient(cell(postCell(post.id, 'sleepInWeekly')), cell(postCell(post.id, 'childrenSharing'))),
      2,
    ),
  );
  return part === 'sleepIns' ? asleep : difference(inFee, asleep);
}
