/**
 * A margin taken twice: once as a line, and once more inside a rate or another line.
 *
 * Seen where a profit line stands beside another profit line, beside a line or need whose words say "incl. margin" or
 * "charge-out rate", or beside an hourly rate well above what the hour costs. An hour of a costed care post is its weekly
 * cost ÷ hours worked; where only a pay rate is known, pay with on-costs and cover is about 1.45 × the rate, and 1.8 × is
 * taken as well above. For costed posts a quarter above their cost.
 * Warning at the second place. Worked example: care at £18.40 an hour all in; extra hours at £24.50 beside "Profit 10 %".
 */
import type { Finding } from '../../evidence/finding';
import type { Place } from '../../evidence/place';
import { exact, greatestOf, zero, type Exact } from '../../money/exact';
import { poundsInWords } from '../../money/moneyPer';
import type { CostLine } from '../../fee/costLine';
import type { Check, CheckSubject } from '../check';
import { includedCostLines, lineText } from '../checkedLine';
import { quoted } from '../inWords';
import { isProfitLine } from '../returnLines';

const inclusive =
  /\b(incl?(uding|usive)?\.?( of)?|plus|with)\s+(\d+(\.\d+)?\s?%\s+)?(profit|margin|mark-?\s?up|surplus)\b|\bcharge-?\s?out\b/i;
const aQuarterAboveCost = exact('1.25');
const wellAbovePay = exact('1.8');

export const marginCountedTwice: Check = (subject) => {
  const lines = includedCostLines(subject);
  const [profit, ...furtherProfits] = lines.filter(isProfitLine);
  if (profit === undefined) return [];
  const others = lines.filter((line) => !isProfitLine(line));
  return [
    ...furtherProfits.map((line) => finding(line.at, quoted(line.label), profit)),
    ...others
      .filter((line) => inclusive.test(lineText(line)))
      .map((line) => finding(line.at, quoted(line.label), profit)),
    ...ratesWellAboveCost(subject, others).map(({ at, words }) => finding(at, words, profit)),
  ];
};

function ratesWellAboveCost(
  subject: CheckSubject,
  lines: readonly CostLine[],
): readonly { readonly at: Place; readonly words: string }[] {
  const highest = highestFairRate(subject, lines);
  if (highest === null) return [];
  const ofNeeds = subject.openBook.additionalNeeds.flatMap(
    ({ at, fieldsAt, need, price, support, included }) =>
      included && support === 'extraStaffHours' && price.kind === 'hours'
        ? [{ at: fieldsAt['hourlyRate'] ?? at, label: need, rate: price.rate.pounds }]
        : [],
  );
  const ofLines = lines.flatMap(({ at, label, category, workings }) =>
    category === 'additionalStaffing' && workings?.hourlyRate !== undefined && !inclusive.test(label)
      ? [{ at, label, rate: workings.hourlyRate }]
      : [],
  );
  return [...ofNeeds, ...ofLines]
    .filter(({ rate }) => rate.greaterThan(highest))
    .map(({ at, label, rate }) => ({ at, words: `${quoted(label)} at ${poundsInWords(rate)} an hour` }));
}

/** Above this an hour of care holds more than its cost; null where no care hour's cost or pay is known. */
function highestFairRate({ postCosts }: CheckSubject, lines: readonly CostLine[]): Exact | null {
  const costed = postCosts
    .filter(({ post, workedHours }) => post.postType === 'care' && workedHours.greaterThan(zero))
    .map(({ weekly, workedHours }) => weekly.pounds.dividedBy(workedHours).times(aQuarterAboveCost));
  const paid = lines.flatMap(({ category, workings }) =>
    category === 'directCare' && workings?.hourlyRate !== undefined
      ? [workings.hourlyRate.times(wellAbovePay)]
      : [],
  );
  const [first, ...others] = costed.length > 0 ? costed : paid;
  return first === undefined ? null : greatestOf(first, ...others);
}

function finding(at: Place, received: string, profit: CostLine): Finding {
  return {
    code: 'margin-counted-twice',
    severity: 'warning',
    at,
    expected: `the provider’s return once, in ${quoted(profit.label)}`,
    received,
    advice: 'Ask for the rate or line at cost, or for the profit line to leave it out.',
  };
}
