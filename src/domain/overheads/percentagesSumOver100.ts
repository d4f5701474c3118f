/**
 * Percentages of the price that together come to 100 % or more: no price can cover the cost and these lines as well.
 * An error, since the lines have no amount until it is settled.
 *
 * Worked example: a management charge of 60 % and a return of 45 % of price make 105 %. The finding stands at the second,
 * the line that takes the sum to 100 %.
 */
import type { Finding } from '../evidence/finding';
import { exactText, hundred, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { percentOfPrice, type PercentageLine } from './percentageLines';

export function percentagesSumOver100(lines: readonly PercentageLine[]): readonly Finding[] {
  const ofPrice = lines.filter((line) => line.of === 'price');
  const tooMuch = ofPrice.find((_line, index) =>
    percentOfPrice(ofPrice.slice(0, index + 1)).greaterThanOrEqualTo(hundred),
  );
  if (tooMuch === undefined || percentOfPrice(ofPrice).lessThan(hundred)) return [];
  const each = ofPrice.map((line) => inWords(line.percentage.percent)).join(' + ');
  return [
    {
      code: 'percentages-sum-over-100',
      severity: 'error',
      at: tooMuch.at,
      expected:
        'percentages of the price that come to less than 100 % together, so that some is left for cost',
      received: `${each}${ofPrice.length > 1 ? ` = ${inWords(percentOfPrice(ofPrice))}` : ''}`,
      advice:
        'Ask the provider what each percentage is a percentage of. Until then these lines have no amount in the fee.',
    },
  ];
}

function inWords(percent: Exact): string {
  return `${exactText(roundHalfAwayFromZero(percent, 2))} %`;
}
