/**
 * Key ratios: a fee in the ten figures that commissioners compare homes by. Each is a plain quotient, with a sentence.
 *
 * Shares are of the quoted fee. Staffing is direct care, management and support, additional staffing, and posts of any other
 * kind. Home overheads are premises and home running costs. margin = return ÷ price; mark-up = return ÷ cost, cost being the
 * included lines other than return and discounts. Hours and WTE are in `directCareHours.ts`.
 * Worked example: fee £5,150.00, return £441.24, cost £4,412.40: a margin of 8.57 % and a mark-up of 10 %.
 */
import { exactText, hundred, sumOf, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { roundHalfAwayFromZero } from '../money/rounding';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { OpenBook } from '../submission/openBook';
import { additionalCategories, type CostCategory } from '../fee/costCategory';
import { costOfCare } from '../fee/costOfCare';
import { directCareHours, wtePerChild, type Stated } from './directCareHours';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { FeeLine } from '../fee/feeLine';

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
  | 'wtePerChild';

export interface KeyRatio {
  readonly id: KeyRatioId;
  readonly label: string;
  readonly unit: 'share' | 'hours' | 'poundsAnHour' | 'wte';
  /** Null where the submission does not hold what the ratio needs; `sentence` then says what is missing. */
  readonly value: Exact | null;
  readonly sentence: string;
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
  const hours = directCareHours(postCosts, openBook, assumptions);
  return [
    share('staffingShareOfFee', 'Staffing share of fee', ofFee(isStaffing), 'of the fee pays for staff'),
    hoursRatio(hours),
    costPerHour(breakdown, hours),
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
    share(
      'margin',
      'Margin (return ÷ price)',
      quotient(returned, breakdown.quoted.pounds),
      'of the fee is the provider’s return',
    ),
    share(
      'markUp',
      'Mark-up (return ÷ cost)',
      quotient(returned, costOfCare(breakdown).pounds),
      'is added to cost as the provider’s return',
    ),
    wteRatio(wtePerChild(postCosts, openBook, assumptions)),
  ];
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
  return { id, label, unit: 'share', value, sentence };
}

function hoursRatio(hours: Stated): KeyRatio {
  const named = {
    id: 'directCareHoursPerChildWeek',
    label: 'Direct-care hours per child-week',
    unit: 'hours',
  } as const;
  if (hours.value === null) return { ...named, value: null, sentence: hours.askFor };
  return {
    ...named,
    value: hours.value,
    sentence: `Each child has ${atPlaces(hours.value, 1)} hours of direct care a week, waking nights among them.`,
  };
}

function costPerHour(breakdown: FeeBreakdown, hours: Stated): KeyRatio {
  const named = {
    id: 'costPerDirectCareHour',
    label: 'Cost per direct-care hour',
    unit: 'poundsAnHour',
  } as const;
  if (hours.value === null) return { ...named, value: null, sentence: hours.askFor };
  const care = total(
    breakdown,
    ({ category }) => category === 'directCare' || category === 'additionalStaffing',
  );
  const value = quotient(care, hours.value);
  const sentence =
    value === null
      ? 'No hours of direct care are stated. Ask for the rota of a typical week.'
      : `An hour of direct care costs ${poundsInWords(value)}, on-costs and cover in it.`;
  return { ...named, value, sentence };
}

function wteRatio(wte: Stated): KeyRatio {
  const named = { id: 'wtePerChild', label: 'WTE per child', unit: 'wte' } as const;
  if (wte.value === null) return { ...named, value: null, sentence: wte.askFor };
  return {
    ...named,
    value: wte.value,
    sentence: `${atPlaces(wte.value, 2)} whole-time posts stand behind each child.`,
  };
}

function atPlaces(value: Exact, places: number): string {
  return exactText(roundHalfAwayFromZero(value, places));
}
