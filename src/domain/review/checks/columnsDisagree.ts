/**
 * Two columns of one line (a year and a week, the home and one child) do not say the same.
 *
 * Both are brought to pounds a week for one child and may differ by 2p, by a hundredth of a per cent (weeks written as 52.14
 * instead of 52.142857 move an amount by half of that) and by the rounding of their columns (a column
 * without pence is rounded to the pound). Where most lines of a column disagree, the column was worked out on other
 * weeks or another occupancy, and one finding says so instead of one a line.
 * Warning. Worked example: £46,800 a year ÷ 52.142857 ÷ (4 × 0.85) = £263.98 a week; £263.99 beside it agrees.
 */
import { countInWords } from '../../evidence/countInWords';
import type { Finding } from '../../evidence/finding';
import { exact, type Exact } from '../../money/exact';
import type { ParallelAmount } from '../../fee/statedWorkings';
import type { CostLine } from '../../fee/costLine';
import type { Check, CheckSubject } from '../check';
import { weeklyForThisChild } from '../checkedLine';
import { amountInWords, numberInWords, quoted, weeklyInWords } from '../inWords';

interface Pair {
  readonly line: CostLine;
  readonly other: ParallelAmount;
  readonly ownWeekly: Exact;
  readonly otherWeekly: Exact;
  readonly agrees: boolean;
}

type Column = Pick<ParallelAmount, 'pounds' | 'per' | 'basis'>;

const halfAPound = exact('0.5');
const halfAPenny = exact('0.005');
const twoPence = exact('0.02');
const weeksWrittenShort = exact('0.0001');
const linesThatMakeAColumn = 3;

export const columnsDisagree: Check = (subject) => {
  const roundings = columnRoundings(subject.openBook.costLines);
  const pairs = subject.openBook.costLines.flatMap((line) => pairsOf(subject, line, roundings));
  const columns = [...new Set(pairs.map(({ other }) => columnName(other)))];
  return columns.flatMap((name) => {
    const column = pairs.filter(({ other }) => columnName(other) === name);
    const apart = column.filter(({ agrees }) => !agrees);
    const [first] = apart;
    const isWholeColumn = apart.length >= linesThatMakeAColumn && apart.length * 5 >= column.length * 4;
    return isWholeColumn && first !== undefined ? [wholeColumn(first, apart.length)] : apart.map(oneLine);
  });
};

function pairsOf(
  subject: CheckSubject,
  line: CostLine,
  roundings: ReadonlyMap<string, Exact>,
): readonly Pair[] {
  if (line.amount.kind !== 'money' || line.parallelAmounts.length === 0) return [];
  const own: Column = { ...line.amount.money, basis: line.serves };
  const ownWeekly = weeklyForThisChild(subject, line, own);
  const rounding = (column: Column) =>
    weeklyForThisChild(subject, line, { ...column, pounds: roundings.get(columnName(column)) ?? halfAPenny });
  const always = twoPence.plus(ownWeekly.abs().times(weeksWrittenShort));
  return line.parallelAmounts.map((other) => {
    const otherWeekly = weeklyForThisChild(subject, line, other);
    const apart = ownWeekly.minus(otherWeekly).abs();
    // Most agree without what their columns are rounded by, which is the dearer half to work out.
    const agrees =
      apart.lessThanOrEqualTo(always) ||
      apart.lessThanOrEqualTo(always.plus(rounding(own)).plus(rounding(other)));
    return { line, other, ownWeekly, otherWeekly, agrees };
  });
}

/** By how much a column is rounded: half a penny, or half a pound where none of its amounts shows pence. */
function columnRoundings(lines: readonly CostLine[]): ReadonlyMap<string, Exact> {
  const columns = lines.flatMap(({ amount, serves, parallelAmounts }) => [
    ...(amount.kind === 'money' ? [{ ...amount.money, basis: serves }] : []),
    ...parallelAmounts,
  ]);
  const roundings = new Map<string, Exact>();
  for (const column of columns) {
    const name = columnName(column);
    if (!column.pounds.isInteger()) roundings.set(name, halfAPenny);
    else if (!roundings.has(name)) roundings.set(name, halfAPound);
  }
  return roundings;
}

function columnName({ per, basis }: Column): string {
  return `${basis} ${per}`;
}

function oneLine({ line, other, ownWeekly, otherWeekly }: Pair): Finding {
  return {
    code: 'columns-disagree',
    severity: 'warning',
    at: other.at,
    expected: `${weeklyInWords(ownWeekly)} for one child, as its other column gives`,
    received: `${amountInWords(other.pounds, other.per)}, which is ${weeklyInWords(otherWeekly)} for one child`,
    advice: `Ask which column is right for ${quoted(line.label)}.`,
  };
}

function wholeColumn({ line, other, ownWeekly, otherWeekly }: Pair, lines: number): Finding {
  const factor = ownWeekly.isZero()
    ? 'another figure'
    : `${numberInWords(otherWeekly.dividedBy(ownWeekly))} times it`;
  return {
    code: 'columns-disagree',
    severity: 'warning',
    at: other.at,
    expected: `${weeklyInWords(ownWeekly)} for one child on ${quoted(line.label)}, as its other column gives`,
    received: `${weeklyInWords(otherWeekly)}, ${factor}, and ${countInWords(lines, 'line')} of the column differ`,
    advice:
      'Ask how many weeks, places and what occupancy the columns were worked out on, and which column the fee rests on.',
  };
}
