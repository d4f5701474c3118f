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
import type { FindingCode } from '../evidence/findingCodes';
import { foundByKey } from '../evidence/foundByKey';
import type { Place } from '../evidence/place';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { FeeLine } from '../fee/feeLine';
import { multiplicationInWords } from '../fee/statedWorkings';
import { zero, type Exact } from '../money/exact';
import { poundsInWords, poundsPer, type Weekly } from '../money/moneyPer';
import { toThePenny } from '../money/rounding';
import { postCostById, type PostCost } from '../staffing/postCost';
import { costLineById, type CostLine } from '../fee/costLine';
import type { OpenBook } from '../submission/openBook';
import { evidenceToAskFor } from './evidenceToAskFor';
import { supportedByLabel, type SharingHome } from './supportedByLabel';
import { supportedByPercentage } from './supportedByPercentage';

export interface NegotiationLine {
  readonly line: FeeLine;
  /** submitted − what the line's own figures support; nought where nothing speaks against it. */
  readonly gapToExplain: Weekly;
  /** The same if the line were allowable. */
  readonly gapIfAllowed: Weekly;
  /** What the gap rests on, in words; empty where there is none. */
  readonly gapReason: string;
  /** The reason's words before and after the amount that the line's own figures give; null where it names none. */
  readonly reasonAround: readonly [before: string, after: string] | null;
  readonly evidenceToAskFor: string;
}

interface Gap {
  readonly pounds: Exact;
  readonly reason: string;
  readonly around: NegotiationLine['reasonAround'];
}

export const repeatsALine = 'The same line stands in the submission already.';
const noGap: Gap = { pounds: zero, reason: '', around: null };

export function negotiationLines(
  breakdown: FeeBreakdown,
  findings: readonly Finding[],
  openBook: OpenBook,
  postCosts: readonly PostCost[],
  home: SharingHome,
): readonly NegotiationLine[] {
  const codesAt = codesByPlace(findings);
  return breakdown.lines.map((line) => {
    const found = codesOf(placesOf(line, openBook), codesAt);
    const { pounds, reason, around } = gapOf(line, breakdown, found, { openBook, home });
    const allowed = { ...line, included: true, allowability: { allowable: true, reason: '' } };
    const ifAllowed =
      line.included && line.allowability.allowable
        ? pounds
        : gapOf(allowed, breakdown, found, { openBook, home }).pounds;
    return {
      line,
      gapToExplain: poundsPer('week', toThePenny(pounds)),
      gapIfAllowed: poundsPer('week', toThePenny(ifAllowed)),
      gapReason: reason,
      reasonAround: around,
      evidenceToAskFor: evidenceToAskFor(line, found, postOf(line, postCosts)),
    };
  });
}

function gapOf(
  line: FeeLine,
  breakdown: FeeBreakdown,
  found: readonly FindingCode[],
  { openBook, home }: { readonly openBook: OpenBook; readonly home: SharingHome },
): Gap {
  const submitted = line.weekly.pounds;
  if (!line.included) return noGap;
  if (!line.allowability.allowable) return { pounds: submitted, reason: notAllowable(line), around: null };
  if (found.includes('duplicate-line')) {
    return { pounds: submitted, reason: repeatsALine, around: null };
  }
  const costLine = costLineOf(line, openBook);
  return costLine === null ? noGap : gapOfFigures(submitted, costLine, breakdown, openBook.placement, home);
}

function notAllowable({ allowability }: FeeLine): string {
  const reason = allowability.reason.trim();
  return reason === '' ? 'Marked not allowable.' : `Marked not allowable: ${reason}`;
}

function gapOfFigures(
  submitted: Exact,
  line: CostLine,
  breakdown: FeeBreakdown,
  year: YearConvention,
  home: SharingHome,
): Gap {
  const label = supportedByLabel(line, year, home);
  if (label !== null && !label.statedWeekly.isZero()) {
    const supported = submitted.times(label.supportedWeekly).dividedBy(label.statedWeekly);
    return gapGiven(submitted, supported, labelReason(line));
  }
  const supported = supportedByPercentage(line, breakdown);
  if (supported === null) return noGap;
  const signed = submitted.lessThan(zero) ? supported.negated() : supported;
  return gapGiven(submitted, signed, percentageReason(line));
}

function gapGiven(submitted: Exact, supported: Exact, around: readonly [string, string]): Gap {
  const reason = around.join(poundsInWords(supported));
  return { pounds: submitted.minus(supported), reason, around };
}

/** Around the amount that the arithmetic of its label gives. */
export function labelReason({ workings }: Pick<CostLine, 'workings'>): readonly [string, string] {
  const amount = workings?.amount;
  const words = (amount === undefined ? null : multiplicationInWords(amount)) ?? 'Its own wording';
  return [`${words} gives `, ' a week for this child.'];
}

function percentageReason({ workings }: CostLine): readonly [string, string] {
  const of = workings?.percentOf === 'price' ? 'the fee' : 'the other lines';
  return [`The stated percentage of ${of} gives `, ' a week.'];
}

function costLineOf({ origin }: FeeLine, { costLines }: OpenBook): CostLine | null {
  return origin.kind === 'cost' ? costLineById(costLines, origin.costLineId) : null;
}

function postOf({ origin }: FeeLine, postCosts: readonly PostCost[]): PostCost | null {
  return origin.kind === 'post' ? postCostById(postCosts, origin.postId) : null;
}

/** Every cell that a finding about the line may point at. */
function placesOf(line: FeeLine, openBook: OpenBook): readonly Place[] {
  const costLine = costLineOf(line, openBook);
  const cells = Object.values(answeredFor(line, openBook)?.fieldsAt ?? {}).filter(
    (place) => place !== undefined,
  );
  const parallel = costLine?.parallelAmounts.map(({ at }) => at) ?? [];
  return [line.at, ...(costLine === null ? [] : [costLine.at, costLine.amountAt]), ...parallel, ...cells];
}

type Answered = Pick<OpenBook['posts' | 'additionalNeeds'][number], 'id' | 'fieldsAt'>;
const answeredById = foundByKey<Answered>(({ id }) => id);

/** The post or need of the form that the line was made from. */
function answeredFor({ origin }: FeeLine, { posts, additionalNeeds }: OpenBook): Answered | null {
  if (origin.kind === 'post') return answeredById(posts, origin.postId);
  return origin.kind === 'need' ? answeredById(additionalNeeds, origin.needId) : null;
}

/** What was found at each place: every code once, with the number of the finding that first had it. */
type CodesByPlace = ReadonlyMap<string, ReadonlyMap<FindingCode, number>>;

function codesByPlace(findings: readonly Finding[]): CodesByPlace {
  const codesAt = new Map<string, Map<FindingCode, number>>();
  findings.forEach(({ at, code }, number) => {
    const here = codesAt.get(placeKey(at)) ?? new Map<FindingCode, number>();
    if (!here.has(code)) here.set(code, number);
    codesAt.set(placeKey(at), here);
  });
  return codesAt;
}

/** The codes found at any of the places, in the order in which they were found. */
function codesOf(places: readonly Place[], codesAt: CodesByPlace): readonly FindingCode[] {
  const here = places.flatMap((place) => [...(codesAt.get(placeKey(place)) ?? [])]);
  return here.sort(([, first], [, second]) => first - second).map(([code]) => code);
}

const placeKey = ({ sheet, cell }: Place): string => (sheet === undefined ? cell : `${cell} of ${sheet}`);
