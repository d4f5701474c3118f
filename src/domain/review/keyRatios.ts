/**
 * Key ratios: a fee in the figures that commissioners compare homes by. Each is a plain quotient, with a sentence.
 *
 * Shares are of the quoted fee. Staffing is direct care, management and support, additional staffing, and posts of any other
 * kind. Home overheads are premises and home running costs. There is one margin: stated return ÷ explained price; its mark-up is
 * m ÷ (1 − m). Beside it stands what the margin would be if all unexplained money were profit: (return + unexplained) ÷ fee.
 * What no line states is asked for, never nought. An hour of direct care is without sleep-in money, since a sleep-in has no
 * hours. Hours and WTE are in `directCareHours.ts`.
 * Worked example: fee £5,150.00, lines £4,853.64, of them £441.24 return: a margin of 9.09 %, a mark-up of 10 %; 14.32 % if the
 * £296.36 unexplained were profit.
 */
import { exact, exactText, hundred, sumOf, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { roundHalfAwayFromZero, toThePenny } from '../money/rounding';
import { perChild } from '../staffing/childrenSharing';
import { postCostById, type PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { OpenBook } from '../submission/openBook';
import { additionalCategories, type CostCategory } from '../fee/costCategory';
import { directCareHours, directCareLines, wtePerChild, type Stated } from './directCareHours';
import { costLineById } from '../fee/costLine';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { FeeLine } from '../fee/feeLine';
import { isOfNoRota } from './hoursOfLine';
import type { StaffedSubject } from './staffedLines';

export type KeyRatioId =
  | 'staffingShareOfFee'
  | 'directCareHoursPerChildWeek'
  | 'costPerDirectCareHour'
  | 'managementShare'
  | 'homeOverheadShare'
  | 'centralOverheadShare'
  | 'additionalNeedsShare'
  | 'margin'
  | 'markUp'
  | 'marginIfUnexplainedIsProfit'
  | 'wtePerChild';

export interface KeyRatio {
  readonly id: KeyRatioId;
  readonly label: string;
  readonly unit: 'share' | 'hours' | 'poundsAnHour' | 'wte';
  /** Null where the submission does not hold what the ratio needs; `sentence` then says what is missing. */
  readonly value: Exact | null;
  readonly sentence: string;
  /** The same without its figure, for beside a cell that follows what is typed. */
  readonly meaning: string;
}

const staffing: readonly CostCategory[] = ['directCare', 'managementAndSupport', 'additionalStaffing'];

export function keyRatios(
  breakdown: FeeBreakdown,
  postCosts: readonly PostCost[],
  openBook: OpenBook,
  assumptions: StaffingAssumptions,
): readonly KeyRatio[] {
  const ofFee = (belongs: (line: FeeLine) => boolean) =>
    quotient(total(breakdown, belongs), breakdown.quoted.pounds);
  const inCategories = (categories: readonly CostCategory[]) =>
    ofFee(({ category }) => categories.includes(category));
  const isStaffing = ({ category, origin }: FeeLine) => staffing.includes(category) || origin.kind === 'post';
  const returned = total(breakdown, ({ category }) => category === 'return');
  const margin = quotient(returned, breakdown.explained.pounds);
  const markUp = quotient(returned, breakdown.explained.pounds.minus(returned));
  const subject = { breakdown, postCosts, openBook, staffingAssumptions: assumptions };
  const hours = directCareHours(subject);
  const ratios = [
    share('staffingShareOfFee', 'Staffing share of fee', ofFee(isStaffing), 'of the fee pays for staff'),
    hoursRatio(hours, hasRelief(subject)),
    costPerHour(moneyOfCare(subject), hours),
    share(
      'managementShare',
      'Management share',
      inCategories(['managementAndSupport']),
      'of the fee pays for management and support staff',
    ),
    share(
      'homeOverheadShare',
      'Home overhead share',
      inCategories(['premises', 'homeRunning']),
      'of the fee pays for the building and running the home',
    ),
    share(
      'centralOverheadShare',
      'Central overhead share',
      inCategories(['centralOverheads']),
      'of the fee goes to the organisation’s head office',
    ),
    share(
      'additionalNeedsShare',
      'Additional needs share',
      inCategories(additionalCategories),
      'of the fee is for this child’s additional needs',
    ),
    stated(
      share('margin', 'Margin (stated return ÷ explained price)', margin, 'of the explained price is return'),
      breakdown,
    ),
    stated(
      share('markUp', 'Mark-up (margin ÷ (1 − margin))', markUp, 'is added to cost as return'),
      breakdown,
    ),
    share(
      'marginIfUnexplainedIsProfit',
      'Margin if all unexplained money is profit',
      quotient(returned.plus(breakdown.unexplained.pounds), breakdown.quoted.pounds),
      'of the fee is kept if all unexplained money is profit',
    ),
    wteRatio(wtePerChild(subject)),
  ];
  return ratios.map((ratio) => besidePlacesKeptEmpty(ratio, breakdown));
}

const sharedByAllPlaces: readonly KeyRatioId[] = [
  'staffingShareOfFee',
  'managementShare',
  'homeOverheadShare',
  'centralOverheadShare',
];
const hoursOfAllPlaces: readonly KeyRatioId[] = ['directCareHoursPerChildWeek', 'wtePerChild'];

/** What the home shares is divided as if every place were used; where the fee bears those kept empty, the rest stands there. */
function besidePlacesKeptEmpty(ratio: KeyRatio, { lines, quoted }: FeeBreakdown): KeyRatio {
  const empty = lines.filter(({ origin, included }) => origin.kind === 'placesKeptEmpty' && included);
  if (empty.length === 0 || ratio.value === null) return ratio;
  if (hoursOfAllPlaces.includes(ratio.id)) {
    const divided =
      ' What the home shares is divided as if no place were kept empty: the child there has more.';
    return { ...ratio, sentence: `${ratio.sentence}${divided}`, meaning: `${ratio.meaning}${divided}` };
  }
  const part = quotient(sumOf(empty.map(({ weekly }) => weekly.pounds)), quoted.pounds);
  if (!sharedByAllPlaces.includes(ratio.id) || part === null) return ratio;
  const apart = ' That of places kept empty is not in it: it stands in “Places kept empty”';
  return {
    ...ratio,
    sentence: `${ratio.sentence}${apart}, ${atPlaces(part.times(hundred), 1)} % of the fee.`,
    meaning: `${ratio.meaning}${apart}.`,
  };
}

function total({ lines }: FeeBreakdown, belongs: (line: FeeLine) => boolean): Exact {
  return sumOf(lines.filter((line) => line.included && belongs(line)).map(({ weekly }) => weekly.pounds));
}

function quotient(part: Exact, whole: Exact): Exact | null {
  return whole.isZero() ? null : part.dividedBy(whole);
}

function share(id: KeyRatioId, label: string, value: Exact | null, says: string): KeyRatio {
  const sentence =
    value === null
      ? 'Nothing to take a share of. Ask for the fee and its lines.'
      : `${atPlaces(value.times(hundred), 1)} % ${says}.`;
  return { id, label, unit: 'share', value, sentence, meaning: value === null ? sentence : `… ${says}.` };
}

/** All the hours of a week: no child has more. */
const aWholeWeek = exact('168');

/** Of the lines whose hours are counted. */
function hasRelief(subject: StaffedSubject): boolean {
  return directCareLines(subject).some(({ lineId }) => {
    const line = costLineById(subject.openBook.costLines, lineId);
    return line !== null && isOfNoRota(line);
  });
}

const reliefIsCounted =
  ' Hours of relief are among them; in the lawful floor they are none, since the cover of an hour on the rota holds them.';

function hoursRatio(hours: Stated, withRelief: boolean): KeyRatio {
  const named = {
    id: 'directCareHoursPerChildWeek',
    label: 'Direct-care hours per child-week',
    unit: 'hours',
  } as const;
  if (hours.value === null) return { ...named, value: null, sentence: hours.askFor, meaning: hours.askFor };
  const relief = withRelief ? reliefIsCounted : '';
  return {
    ...named,
    value: hours.value,
    meaning: `Hours of staff in direct care for each child a week, waking nights among them.${relief}`,
    sentence: `For each child there are ${atPlaces(hours.value, 1)} hours of staff in direct care a week, waking nights among them${hours.value.greaterThan(aWholeWeek) ? ': more than the 168 of a week, since more than one of staff is there at a time' : ''}.${relief}`,
  };
}

/** A return that no line states is a question, not a return of nought. */
function stated(ratio: KeyRatio, { lines }: FeeBreakdown): KeyRatio {
  if (lines.some(({ included, category }) => included && category === 'return')) return ratio;
  const sentence = 'Not stated: ask what the provider keeps, and of what.';
  return { ...ratio, value: null, sentence, meaning: sentence };
}

/** What the direct-care lines in the fee hold for sleep-ins, to the penny as the lines are. */
function sleepInMoney(
  { lines }: FeeBreakdown,
  postCosts: readonly PostCost[],
  assumptions: StaffingAssumptions,
): Exact {
  const posts = postCosts
    .filter(({ post }) => post.postType !== 'sleepIn')
    .map(({ post, sleepInWeekly }) => toThePenny(perChild(sleepInWeekly, post, assumptions).pounds));
  return sumOf([...posts, ...sleepInLines(lines, postCosts).map(({ weekly }) => weekly.pounds)]);
}

/** The direct-care lines in the fee that pay for sleep-ins alone. */
function sleepInLines(lines: readonly FeeLine[], postCosts: readonly PostCost[]): readonly FeeLine[] {
  return linesOfSleepIns(lines, postCosts).filter(
    ({ included, category }) => included && directCare.includes(category),
  );
}

/** The lines that pay for sleep-ins alone, whatever their category and whether they are in the fee or not. */
export function linesOfSleepIns(
  lines: readonly FeeLine[],
  postCosts: readonly PostCost[],
): readonly FeeLine[] {
  return lines.filter(({ origin, label }) => {
    const post = origin.kind === 'post' ? postCostById(postCosts, origin.postId)?.post : undefined;
    return post === undefined ? sleepIn.test(label) : post.postType === 'sleepIn';
  });
}

const directCare: readonly CostCategory[] = ['directCare', 'additionalStaffing'];
const sleepIn = /\bsleep(ing)?[\s-]*ins?\b/i;

/** Of the lines of care in the fee, and of those that nobody could classify but count as care; without sleep-ins. */
function moneyOfCare(subject: StaffedSubject): Exact {
  const { breakdown, postCosts, staffingAssumptions } = subject;
  const counted = new Set(directCareLines(subject).map(({ lineId }) => lineId));
  const care = total(breakdown, ({ category, id }) => directCare.includes(category) || counted.has(id));
  return care.minus(sleepInMoney(breakdown, postCosts, staffingAssumptions));
}

function costPerHour(care: Exact, hours: Stated): KeyRatio {
  const named = {
    id: 'costPerDirectCareHour',
    label: 'Cost per direct-care hour',
    unit: 'poundsAnHour',
  } as const;
  if (hours.value === null) return { ...named, value: null, sentence: hours.askFor, meaning: hours.askFor };
  const value = quotient(care, hours.value);
  const sentence =
    value === null
      ? 'No hours of direct care are stated. Ask for the rota of a typical week.'
      : `An hour of direct care costs ${poundsInWords(value)}, on-costs and cover in it, sleep-ins left out.`;
  return {
    ...named,
    value,
    sentence,
    meaning: value === null ? sentence : 'On-costs and cover in it, sleep-ins left out.',
  };
}

function wteRatio(wte: Stated): KeyRatio {
  const named = { id: 'wtePerChild', label: 'WTE per child', unit: 'wte' } as const;
  if (wte.value === null) return { ...named, value: null, sentence: wte.askFor, meaning: wte.askFor };
  return {
    ...named,
    meaning: 'Whole-time posts behind each child.',
    value: wte.value,
    sentence: `${atPlaces(wte.value, 2)} whole-time posts stand behind each child.`,
  };
}

function atPlaces(value: Exact, places: number): string {
  return exactText(roundHalfAwayFromZero(value, places));
}
