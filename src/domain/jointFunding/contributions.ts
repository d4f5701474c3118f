/**
 * What each payer contributes to a weekly fee, in the three ways that panels agree it: by shares of the whole, by line,
 * or by fixed amounts with one payer who bears the rest.
 *
 * Contributions are nought or more and add up to the fee to the penny: largest remainder, ties to the payer named first.
 * By line, each line is shared to the penny, so that the page foots down and across.
 * Education on its own weeks: £ per teaching week × weeks ÷ W, to the penny.
 *
 * Worked example: £4,900.00 at 80, 5 and 15 % is £3,920.00, £245.00, £735.00. £820.00 for each of 39 teaching weeks is
 * £613.32 a week (365/7), £615.00 (52).
 *
 * Errors: shares that do not add up to 100 %, fixed parts above the fee, more than 53 teaching weeks, a balancing payer
 * who has a fixed part too, a payer whose part of the lines is below nought.
 */
import { annualPart } from './teachingWeeks';
import { mostTeachingWeeks, type WeeksPerYear } from '../calendar/weeksPerYear';
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { exact, exactText, sumOf, type Exact } from '../money/exact';
import { poundsInWords, type Weekly } from '../money/moneyPer';
import { splitToThePenny } from '../money/splitToThePenny';
import { payersOf, sharesWrong, type FunderShare, type PayersPart } from './shares';

export interface SharedLine {
  readonly weekly: Weekly;
  readonly shares: readonly FunderShare[];
}

export interface FixedParts {
  readonly fixed: readonly { readonly payer: string; readonly weekly: Weekly }[];
  readonly teachingWeeks: readonly {
    readonly payer: string;
    readonly perWeek: Exact;
    readonly weeks: Exact;
  }[];
  readonly balancing: string;
  readonly weeksPerYear: WeeksPerYear;
}

export function byShares(total: Weekly, shares: readonly FunderShare[]): Worked<readonly PayersPart[]> {
  const wrong = sharesWrong('shares', shares);
  return wrong.length > 0 ? refused(...wrong) : worked(sharedToThePenny(total.pounds, shares));
}

export function byLine(lines: readonly SharedLine[]): Worked<readonly PayersPart[]> {
  const wrong = lines.flatMap(({ shares }, index) => sharesWrong(`lines[${String(index)}].shares`, shares));
  if (wrong.length > 0) return refused(...wrong);
  const parts = lines.map(({ weekly, shares }) => sharedToThePenny(weekly.pounds, shares));
  const sums = sumsByPayer(parts);
  const negative = sums.filter(({ pounds }) => pounds.lessThan(0)).map(paidInstead);
  return negative.length > 0 ? refused(...negative) : worked(sums);
}

export function byFixedParts(total: Weekly, terms: FixedParts): Worked<readonly PayersPart[]> {
  const parts = sumsByPayer([
    terms.fixed.map(({ payer, weekly }) => ({ payer, pounds: weekly.pounds })),
    terms.teachingWeeks.map(({ payer, perWeek, weeks }) => ({
      payer,
      pounds: annualPart(perWeek, weeks, terms.weeksPerYear),
    })),
  ]);
  const rest = total.pounds.minus(sumOf(parts.map(({ pounds }) => pounds)));
  const wrong = [
    ...terms.teachingWeeks.flatMap(({ payer, weeks }) => tooManyWeeks(payer, weeks)),
    ...(rest.lessThan(0) ? [aboveTheFee(total, parts)] : []),
    ...(parts.some(({ payer }) => payer === terms.balancing) ? [balancingTwice(terms.balancing)] : []),
  ];
  if (wrong.length > 0) return refused(...wrong);
  return worked([...parts, { payer: terms.balancing, pounds: rest }]);
}

/** An amount by shares that add up to 100 %, to the penny; nothing to share is nothing for each. */
export function sharedToThePenny(pounds: Exact, shares: readonly FunderShare[]): readonly PayersPart[] {
  const parts = splitToThePenny(
    pounds,
    shares.map(({ share }) => share.percent),
  );
  return shares.map(({ payer }, index) => ({ payer, pounds: parts?.[index] ?? exact(0) }));
}

function sumsByPayer(lists: readonly (readonly PayersPart[])[]): readonly PayersPart[] {
  const sums = new Map<string, Exact>(payersOf(lists).map((payer) => [payer, exact(0)]));
  for (const { payer, pounds } of lists.flat()) sums.set(payer, (sums.get(payer) ?? exact(0)).plus(pounds));
  return [...sums].map(([payer, pounds]) => ({ payer, pounds }));
}

function tooManyWeeks(payer: string, weeks: Exact): readonly PriceFinding[] {
  if (!weeks.greaterThan(mostTeachingWeeks)) return [];
  return [
    priceFinding('teaching-weeks-over-53', {
      at: `teachingWeeks.${payer}`,
      expected: `at most ${String(mostTeachingWeeks)} weeks, usually 38 or 39`,
      received: exactText(weeks),
      advice: 'State the weeks that school is open in a year.',
    }),
  ];
}

function aboveTheFee(total: Weekly, parts: readonly PayersPart[]): PriceFinding {
  const named = parts.map(({ payer, pounds }) => `${payer} ${poundsInWords(pounds)}`).join(', ');
  return priceFinding('fixed-parts-above-fee', {
    at: parts.map(({ payer }) => `fixed.${payer}`).join(', '),
    expected: `at most the fee of ${poundsInWords(total.pounds)}`,
    received: named,
    advice: 'Lower a fixed part: the balancing payer never pays less than nothing.',
  });
}

function balancingTwice(payer: string): PriceFinding {
  return priceFinding('balancing-payer-has-a-fixed-part', {
    at: `balancing ${payer}`,
    expected: 'a payer who bears the rest and nothing fixed',
    received: `a fixed part of ${payer}`,
    advice: 'Leave the fixed part out, or name another balancing payer.',
  });
}

function paidInstead({ payer, pounds }: PayersPart): PriceFinding {
  return priceFinding('contribution-negative', {
    at: payer,
    expected: 'nought or more',
    received: poundsInWords(pounds),
    advice: 'Check the deductions and who shares them.',
  });
}
