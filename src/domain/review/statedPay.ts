/**
 * What cost lines say about pay, for the checks of employer NI and agency staff.
 *
 * A pay line is a staffing line that is neither an on-cost nor recruitment. An NI line is worked out as a flat
 * percentage when its label says so ("NI @ 13.8%"), or when its amount is a known rate times the pay lines to within
 * 0.1 %: employer NI charged person by person never comes out so round.
 */
import { workedOutOnce } from '../evidence/foundByKey';
import { exact, hundred, zero, type Exact } from '../money/exact';
import type { CostLine } from '../fee/costLine';
import type { CheckSubject } from './check';
import { includedLinesOf, isWithin, weeklyOfLine } from './checkedLine';

export interface FlatNI {
  readonly line: CostLine;
  readonly percent: Exact;
  /** The line is NI alone, not on-costs of several kinds. */
  readonly isNIAlone: boolean;
  /** The amount is the percentage of pay with agency staff in it, and not of pay without. */
  readonly chargedOnAgency: boolean;
}

const ni = /\b(nic?s?|national insurance|ernic?)\b/i;
const onCosts = /\bon-?\s?costs?\b/i;
const notPay = /\b(nic?s?|national insurance|ernic?|pensions?|on-?\s?costs?|levy|recruit\w*)\b/i;
/** NI, pension or on-costs in a line of their own. */
export function hasOnCostLine(subject: CheckSubject): boolean {
  return staffLines(subject).some(({ label }) => ni.test(label) || /pension|\bon-?\s?costs?\b/i.test(label));
}

const agency = /\bagency\b/i;
const earlierRate = exact('13.8');
const aThousandth = exact('0.001');
const halfAPercent = exact('0.005');

export const flatNI = workedOutOnce((subject: CheckSubject): readonly FlatNI[] =>
  staffLines(subject).flatMap((line) => {
    const isNI = ni.test(line.label);
    if (!isNI && !onCosts.test(line.label)) return [];
    const percent = statedPercent(line) ?? (isNI ? impliedPercent(subject, line) : null);
    if (percent === null) return [];
    const isNIAlone = isNI && !/pension|on-?\s?cost/i.test(line.label);
    return [{ line, percent, isNIAlone, chargedOnAgency: isChargedOnAgency(subject, line, percent) }];
  }),
);

export const payLines = workedOutOnce((subject: CheckSubject): readonly CostLine[] =>
  staffLines(subject).filter(({ label }) => !notPay.test(label)),
);

function staffLines(subject: CheckSubject): readonly CostLine[] {
  return includedLinesOf(subject, ['directCare', 'managementAndSupport', 'additionalStaffing']);
}

function statedPercent({ amount, workings }: CostLine): Exact | null {
  return amount.kind === 'percentage' ? amount.percentage.percent : (workings?.percent ?? null);
}

function impliedPercent(subject: CheckSubject, line: CostLine): Exact | null {
  const stated = weeklyOfLine(subject, line);
  const pay = weeklyPay(subject);
  const bases = [pay.all, pay.withoutAgency];
  const rates = [subject.staffingAssumptions.rules.employerNIPercent.value, earlierRate];
  const fits = (rate: Exact) =>
    bases.some(
      (base) => !base.isZero() && isWithin(stated, base.times(rate).dividedBy(hundred), aThousandth),
    );
  return rates.find(fits) ?? null;
}

function isChargedOnAgency(subject: CheckSubject, line: CostLine, percent: Exact): boolean {
  const { all, withoutAgency, hasAgency } = weeklyPay(subject);
  if (!hasAgency) return false;
  const stated = weeklyOfLine(subject, line);
  const flat = (pay: Exact) => pay.times(percent).dividedBy(hundred);
  return isWithin(stated, flat(all), halfAPercent) && !isWithin(stated, flat(withoutAgency), halfAPercent);
}

/** Pounds a week of all pay lines, and of those that are not agency. */
const weeklyPay = workedOutOnce((subject: CheckSubject) => {
  let [all, withoutAgency, hasAgency] = [zero, zero, false];
  for (const line of payLines(subject)) {
    const pounds = weeklyOfLine(subject, line);
    all = all.plus(pounds);
    if (agency.test(line.label)) hasAgency = true;
    else withoutAgency = withoutAgency.plus(pounds);
  }
  return { all, withoutAgency, hasAgency };
});
