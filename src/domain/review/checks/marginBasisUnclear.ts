/**
 * A profit line gives a percentage and not what it is a percentage of. Of cost it is a mark-up, of price a margin, and
 * they differ: on £4,412.41 of cost, 10 % is £441.24 as a mark-up and £490.27 as a margin.
 *
 * Warning. What the stated amount turns out to be is said where it is one of the two to the nearest tenth of a per cent.
 */
import { costOfCare } from '../../fee/costOfCare';
import { exact, hundred, zero, type Exact } from '../../money/exact';
import type { CostLine } from '../../fee/costLine';
import type { Check, CheckSubject } from '../check';
import { includedCostLines, weeklyOfLine } from '../checkedLine';
import { percentInWords, quoted } from '../inWords';
import { isProfitLine } from '../returnLines';

const aTenthOfAPercent = exact('0.1');

export const marginBasisUnclear: Check = (subject) =>
  includedCostLines(subject).flatMap((line) => {
    const percent = line.workings?.percent;
    const stated = line.workings?.percentOf ?? 'unstated';
    if (!isProfitLine(line) || percent === undefined || stated !== 'unstated') return [];
    if (line.amount.kind === 'percentage') return [];
    return [
      {
        code: 'margin-basis-unclear',
        severity: 'warning',
        at: line.at,
        expected: 'a percentage of cost (a mark-up) or of price (a margin), and which',
        received: `${quoted(line.label)}${whatItTurnsOutToBe(subject, line, percent)}`,
        advice: `Ask whether the ${percentInWords(percent)} is of cost or of price, and which lines it is taken on.`,
      },
    ];
  });

function whatItTurnsOutToBe(subject: CheckSubject, line: CostLine, percent: Exact): string {
  const surplus = weeklyOfLine(subject, line);
  const cost = costOfCare(subject.breakdown).pounds;
  const returns =
    subject.breakdown.categories.find(({ category }) => category === 'return')?.weekly.pounds ?? zero;
  const besides = cost.plus(returns).minus(surplus);
  if (is(percent, surplus, cost) || is(percent, surplus, besides))
    return ', which is that share of cost: a mark-up';
  return is(percent, surplus, subject.breakdown.quoted.pounds)
    ? ', which is that share of the fee: a margin'
    : ', which is neither that share of cost nor of the fee';
}

function is(percent: Exact, surplus: Exact, base: Exact): boolean {
  if (base.isZero()) return false;
  return surplus.dividedBy(base).times(hundred).minus(percent).abs().lessThanOrEqualTo(aTenthOfAPercent);
}
