/**
 * Each line as it is taken into the room: what was submitted, how much of it the line's own figures leave to explain, and
 * what to ask for.
 *
 * gap to explain = submitted − what the line's own figures support, a week, to the penny. A line that is not allowable or
 * that repeats an earlier one supports nothing: the whole line is the gap. Otherwise the arithmetic in the label counts
 * first, then a stated percentage. Nought where nothing speaks against the line; below nought where its figures would
 * support more. Lines outside the fee leave no gap.
 * Worked example: "Tuition 5 hrs @ £38" at £210.00 a week: supported £190.00, gap £20.00.
 */
import type { YearConvention } from '../calendar/weekly';
import type { Finding } from '../evidence/finding';
import type { Place } from '../evidence/place';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { FeeLine } from '../fee/feeLine';
import { zero, type Exact } from '../money/exact';
import { poundsInWords, poundsPer, type Weekly } from '../money/moneyPer';
import { toThePenny } from '../money/rounding';
import type { PostCost } from '../staffing/postCost';
import type { CostLine } from '../fee/costLine';
import type { OpenBook } from '../submission/openBook';
import { evidenceToAskFor } from './evidenceToAskFor';
import { supportedByLabel } from './supportedByLabel';
import { supportedByPercentage } from './supportedByPercentage';

export interface NegotiationLine {
  readonly line: FeeLine;
  /** submitted − what the line's own figures support; nought where nothing speaks against it. */
  readonly gapToExplain: Weekly;
  /** What the gap rests on, in words; empty where there is none. */
  readonly gapReason: string;
  readonly evidenceToAskFor: string;
}

interface Gap {
  readonly pounds: Exact;
  readonly reason: string;
}

const noGap: Gap = { pounds: zero, reason: '' };

export function negotiationLines(
  breakdown: FeeBreakdown,
  findings: readonly Finding[],
  openBook: OpenBook,
  postCosts: readonly PostCost[],
): readonly NegotiationLine[] {
  return breakdown.lines.map((line) => {
    const findingsHere = findings.filter(({ at }) =>
      placesOf(line, openBook).some((place) => isSame(place, at)),
    );
    const { pounds, reason } = gapOf(line, breakdown, findingsHere, openBook);
    return {
      line,
      gapToExplain: poundsPer('week', toThePenny(pounds)),
      gapReason: reason,
      evidenceToAskFor: evidenceToAskFor(line, findingsHere, postOf(line, postCosts)),
    };
  });
}

function gapOf(
  line: FeeLine,
  breakdown: FeeBreakdown,
  findingsHere: readonly Finding[],
  openBook: OpenBook,
): Gap {
  const submitted = line.weekly.pounds;
  if (!line.included) return noGap;
  if (!line.allowability.allowable) return { pounds: submitted, reason: notAllowable(line) };
  if (findingsHere.some(({ code }) => code === 'duplicate-line')) {
    return { pounds: submitted, reason: 'The same line stands in the submission already.' };
  }
  const costLine = costLineOf(line, openBook);
  return costLine === null ? noGap : gapOfFigures(submitted, costLine, breakdown, openBook);
}

function notAllowable({ allowability }: FeeLine): string {
  const reason = allowability.reason.trim();
  return reason === '' ? 'Marked not allowable.' : `Marked not allowable: ${reason}`;
}

function gapOfFigures(
  submitted: Exact,
  line: CostLine,
  breakdown: FeeBreakdown,
  { placement }: OpenBook,
): Gap {
  const year: YearConvention = placement;
  const label = supportedByLabel(line, year);
  if (label !== null && !label.statedWeekly.isZero()) {
    const supported = submitted.times(label.supportedWeekly).dividedBy(label.statedWeekly);
    return { pounds: submitted.minus(supported), reason: labelReason(line, supported) };
  }
  const supported = supportedByPercentage(line, breakdown);
  if (supported === null) return noGap;
  const signed = submitted.lessThan(zero) ? supported.negated() : supported;
  return { pounds: submitted.minus(signed), reason: percentageReason(line, signed) };
}

function labelReason({ workings }: CostLine, supported: Exact): string {
  const words = workings?.amount?.words.includes('×') === true ? workings.amount.words : 'Its own wording';
  return `${words} gives ${poundsInWords(supported)} a week for this child.`;
}

function percentageReason({ workings }: CostLine, supported: Exact): string {
  const of = workings?.percentOf === 'price' ? 'the fee' : 'the other lines';
  return `The stated percentage of ${of} gives ${poundsInWords(supported)} a week.`;
}

function costLineOf({ origin }: FeeLine, { costLines }: OpenBook): CostLine | null {
  return origin.kind === 'cost' ? (costLines.find(({ id }) => id === origin.costLineId) ?? null) : null;
}

function postOf({ origin }: FeeLine, postCosts: readonly PostCost[]): PostCost | null {
  return origin.kind === 'post' ? (postCosts.find(({ post }) => post.id === origin.postId) ?? null) : null;
}

/** Every cell that a finding about the line may point at. */
function placesOf(line: FeeLine, openBook: OpenBook): readonly Place[] {
  const costLine = costLineOf(line, openBook);
  const { origin } = line;
  const answered = [...openBook.posts, ...openBook.additionalNeeds].find(
    ({ id }) =>
      (origin.kind === 'post' && id === origin.postId) || (origin.kind === 'need' && id === origin.needId),
  );
  const cells = Object.values(answered?.fieldsAt ?? {}).filter((place) => place !== undefined);
  const parallel = costLine?.parallelAmounts.map(({ at }) => at) ?? [];
  return [line.at, ...(costLine === null ? [] : [costLine.at, costLine.amountAt]), ...parallel, ...cells];
}

function isSame(first: Place, second: Place): boolean {
  return first.cell === second.cell && first.sheet === second.sheet;
}
