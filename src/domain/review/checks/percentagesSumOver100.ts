/**
 * Percentages that together make more than a whole. Lines that are x % of the price leave cost ÷ (1 − x) as the price:
 * at 100 % there is no such price, beyond it a negative one. A share of a post or of an organisation's cost cannot be
 * more than the whole of it either.
 *
 * Error: no figure can be worked out from such percentages. Example: 60 % and 45 % of the price make 105 %.
 */
import type { Finding } from '../../evidence/finding';
import type { Place } from '../../evidence/place';
import { hundred, one, sumOf, type Exact } from '../../money/exact';
import type { CostLine } from '../../fee/costLine';
import type { Post } from '../../staffing/post';
import type { OpenBook } from '../../submission/openBook';
import type { Check } from '../check';
import { percentInWords, quoted } from '../inWords';

export const percentagesSumOver100: Check = ({ openBook }) => [
  ...linesOfPrice(openBook),
  ...openBook.posts.flatMap(sharesOfPost),
  ...openBook.costLines.flatMap(shareOfOrganisation),
];

function linesOfPrice({ costLines }: OpenBook): readonly Finding[] {
  const percentages = costLines.flatMap(({ amount, included, amountAt }) =>
    included && amount.kind === 'percentage' && amount.of === 'price'
      ? [{ percent: amount.percentage.percent, at: amountAt }]
      : [],
  );
  const total = sumOf(percentages.map(({ percent }) => percent));
  const last = percentages.at(-1);
  if (last === undefined || total.lessThan(hundred)) return [];
  return [
    tooMuch(
      last.at,
      'lines that are a percentage of the price: less than 100 % together',
      total,
      'these lines',
    ),
  ];
}

function sharesOfPost({ agencyShare, premiumHours, role, at, fieldsAt }: Post): readonly Finding[] {
  const expected = 'at most 100 %';
  const placeOf = (field: string) => fieldsAt[field] ?? at;
  return [
    ...over(agencyShare.fraction, placeOf('agencySharePercent'), `agency share: ${expected}`, quoted(role)),
    ...over(
      premiumHours.fraction,
      placeOf('premiumHoursPercent'),
      `hours at premium: ${expected}`,
      quoted(role),
    ),
  ];
}

function shareOfOrganisation({ organisationShare, at, label }: CostLine): readonly Finding[] {
  return over(
    organisationShare.fraction,
    at,
    'share of the organisation’s cost: at most 100 %',
    quoted(label),
  );
}

function over(share: Exact, at: Place, expected: string, whose: string): readonly Finding[] {
  return share.greaterThan(one) ? [tooMuch(at, expected, share.times(hundred), whose)] : [];
}

function tooMuch(at: Place, expected: string, percent: Exact, whose: string): Finding {
  return {
    code: 'percentages-sum-over-100',
    severity: 'error',
    at,
    expected,
    received: percentInWords(percent),
    advice: `Ask for the percentages of ${whose} again, with what each is a percentage of.`,
  };
}
