/**
 * What changed between two submissions of one fee: every line that moved, came or went, by how much a week, and why, as far as
 * the two say. Lines are known again by their words, letter case and spaces apart; of several alike, in their order.
 *
 * The changes of the lines in the fee and the change of what no line explains come to the change of the fee.
 * Worked example: rent of £180.00 and a fee of £5,600.00 before, £195.00 and £5,640.00 now: the rent is £15.00 (8.3 %) more, the
 * unexplained £25.00 more, together the £40.00.
 */
import type { CostCategory } from '../fee/costCategory';
import type { FeeLine } from '../fee/feeLine';
import { hundred, sumOf, zero, type Exact } from '../money/exact';
import { causeOf } from './causesOfChange';
import type { FeeReview } from './feeReview';

export type ChangeKind = 'moved' | 'added' | 'gone';

export interface LineChange {
  readonly kind: ChangeKind;
  /** The line as it is called in the later of the two; null where it is gone. */
  readonly id: string | null;
  readonly label: string;
  readonly category: CostCategory;
  /** In the fee a week; nought where the line was not there or beside the fee. */
  readonly before: Exact;
  readonly now: Exact;
  readonly change: Exact;
  /** Of what it was; null where it was nothing. */
  readonly percent: Exact | null;
  readonly cause: string;
}

export interface ChangesBetween {
  /** The largest first, up or down. */
  readonly lines: readonly LineChange[];
  readonly unchanged: number;
  readonly fee: { readonly before: Exact; readonly now: Exact; readonly change: Exact };
  readonly unexplained: { readonly before: Exact; readonly now: Exact; readonly change: Exact };
  /** What the lines that did not change come to. */
  readonly others: Exact;
  /** What should be looked at before the two are set side by side. */
  readonly doubts: readonly string[];
}

export function changesBetween(earlier: FeeReview, later: FeeReview): ChangesBetween {
  const pairs = pairsOf(earlier.breakdown.lines, later.breakdown.lines);
  const changes = pairs.map((pair) => changeOf(pair, pairs, earlier, later));
  const lines = changes
    .filter(({ kind, change, cause }) => kind !== 'moved' || !change.isZero() || cause !== '')
    .toSorted((first, second) => second.change.abs().comparedTo(first.change.abs()));
  const between = (of: (review: FeeReview) => Exact) => {
    const [before, now] = [of(earlier), of(later)];
    return { before, now, change: now.minus(before) };
  };
  return {
    lines,
    unchanged: changes.length - lines.length,
    fee: between(({ breakdown }) => breakdown.quoted.pounds),
    unexplained: between(({ breakdown }) => breakdown.unexplained.pounds),
    others: earlier.breakdown.explained.pounds.minus(sumOf(lines.map(({ before }) => before))),
    doubts: doubtsOf(earlier, later),
  };
}

/** What the changes of the lines and of the unexplained part come to: the change of the fee. */
export function sumOfChanges({ lines, unexplained }: ChangesBetween): Exact {
  return sumOf(lines.map(({ change }) => change)).plus(unexplained.change);
}

interface Pair {
  readonly before: FeeLine | null;
  readonly now: FeeLine | null;
}

const wordsOf = ({ label }: FeeLine): string => label.toLowerCase().replaceAll(/\s+/g, ' ').trim();

function pairsOf(before: readonly FeeLine[], now: readonly FeeLine[]): readonly Pair[] {
  const waiting = new Map<string, FeeLine[]>();
  for (const line of before) waiting.set(wordsOf(line), [...(waiting.get(wordsOf(line)) ?? []), line]);
  const found = now.map((line): Pair => ({ before: waiting.get(wordsOf(line))?.shift() ?? null, now: line }));
  const gone = [...waiting.values()].flat().map((line): Pair => ({ before: line, now: null }));
  return [...found, ...gone];
}

const inFee = (line: FeeLine | null): Exact => (!line?.included ? zero : line.weekly.pounds);

function changeOf(
  { before, now }: Pair,
  pairs: readonly Pair[],
  earlier: FeeReview,
  later: FeeReview,
): LineChange {
  const line = now ?? before;
  if (line === null) throw new Error('A change is of a line');
  const [was, is] = [inFee(before), inFee(now)];
  return {
    kind: before === null ? 'added' : now === null ? 'gone' : 'moved',
    id: now?.id ?? null,
    label: line.label,
    category: line.category,
    before: was,
    now: is,
    change: is.minus(was),
    percent: was.isZero() ? null : is.minus(was).times(hundred).dividedBy(was),
    cause:
      before === null
        ? `A new line${instead(line, goneOf(pairs), 'no longer stated')}.`
        : now === null
          ? `No longer stated${instead(line, addedOf(pairs), 'new')}.`
          : causeOf(before, now, earlier, later),
  };
}

const goneOf = (pairs: readonly Pair[]): readonly FeeLine[] =>
  pairs.flatMap(({ before, now }) => (now === null && before !== null ? [before] : []));
const addedOf = (pairs: readonly Pair[]): readonly FeeLine[] =>
  pairs.flatMap(({ before, now }) => (before === null && now !== null ? [now] : []));

/** What a line may have become or have been: whoever calls it otherwise, parts it or joins it leaves its pounds and its category. */
function instead(line: FeeLine, others: readonly FeeLine[], which: string): string {
  const ofCategory = others.filter(({ category }) => category === line.category);
  const alike = ofCategory.filter((other) => inFee(other).equals(inFee(line)));
  const [only] = alike;
  if (inFee(line).isZero()) return '';
  if (only !== undefined && alike.length === 1) return `; “${only.label}”, ${which}, is of the same amount`;
  const isWhole = ofCategory.length > 1 && sumOf(ofCategory.map(inFee)).equals(inFee(line));
  return isWhole
    ? `; ${ofCategory.map(({ label }) => `“${label}”`).join(' and ')}, ${which}, come to the same together`
    : '';
}

function doubtsOf(earlier: FeeReview, later: FeeReview): readonly string[] {
  const homeOf = ({ openBook }: FeeReview) => openBook.placement.home ?? openBook.placement.provider ?? '';
  const [was, is] = [homeOf(earlier), homeOf(later)];
  return was.toLowerCase() === is.toLowerCase()
    ? []
    : [
        `The two are of different homes, ${was === '' ? 'one not named' : was} and ${is === '' ? 'one not named' : is}: check that they are one fee.`,
      ];
}
