/**
 * The lines included in the fee do not add up to the fee: unexplained = quoted − explained.
 *
 * Half a penny for each line that was itself rounded to the penny is rounding, ten pence at most; anything over that, and
 * over a penny, is said. Lines are rounded one by one, so a remainder that vanishes when the lines are added before
 * rounding is no remainder either. Up to 5 % of the fee it is a question and a warning; beyond 5 % the
 * breakdown does not describe the fee, nothing drawn from it can be relied on, and it is an error.
 * People write 365 ÷ 7 weeks as 52.14. What a fee worked out so is apart from lines of a year or a month is rounding too:
 * £879,000.00 ÷ 3.4 children ÷ 52.14 is £4,958.37, and ÷ 52.142857 £4,958.10.
 * Worked example: fee £5,150.00, lines £4,853.64: £296.36 unexplained, 5.75 % of the fee: an error.
 */
import type { FeeBreakdown } from '../../fee/feeBreakdown';
import { exact, greatestOf, hundred, leastOf, sumOf, zero, type Exact } from '../../money/exact';
import { poundsInWords } from '../../money/moneyPer';
import type { OpenBook } from '../../submission/openBook';
import type { Check } from '../check';
import { percentInWords, weeklyInWords } from '../inWords';

const aPenny = exact('0.01');
const halfAPenny = exact('0.005');
const mostRounding = exact('0.1');
/** 365 ÷ 7 ÷ 52.14 − 1, as a share of the fee. */
const weeksToTwoPlaces = exact('0.0000548');
const mostThatIsAQuestion = exact('0.05');

export const linesDoNotSumToFee: Check = ({ openBook, breakdown }) => {
  const { quoted, explained, unexplained } = breakdown;
  // Nobody stated a fee, which is asked for by itself: nothing misses a figure that is nowhere.
  if (quoted.pounds.isZero()) return [];
  const rounding = roundingOf(breakdown).plus(weeksRounded(openBook, breakdown));
  if (remainder(breakdown).lessThanOrEqualTo(rounding)) return [];
  const share = unexplained.pounds.abs().dividedBy(quoted.pounds.abs());
  const ofFee = ` (${percentInWords(share.times(hundred))})`;
  const direction = unexplained.pounds.lessThan(zero) ? 'more' : 'less';
  const gap = poundsInWords(unexplained.pounds.abs());
  return [
    {
      code: 'lines-do-not-sum-to-fee',
      severity: share.greaterThan(mostThatIsAQuestion) ? 'error' : 'warning',
      at: openBook.placement.quotedWeeklyFeeAt,
      expected: `lines that add up to ${weeklyInWords(quoted.pounds)}`,
      received: `lines of ${weeklyInWords(explained.pounds)}, ${gap} ${direction} than the fee${ofFee}`,
      advice:
        direction === 'less'
          ? `Ask what the other ${gap} a week pays for, line by line.`
          : `Ask which lines are outside the fee, or why the fee is ${gap} a week below its own lines.`,
    },
  ];
};

/** A penny; half a penny a line where lines show pence. */
function roundingOf({ lines }: FeeBreakdown): Exact {
  const rounded = lines.filter(
    ({ included, weekly }) => included && !weekly.pounds.times(hundred).modulo(hundred).isZero(),
  );
  return greatestOf(aPenny, leastOf(mostRounding, halfAPenny.times(rounded.length)));
}

/** Nought where no line is of a year, a quarter or a month, or weeks are counted in another way. */
function weeksRounded({ costLines, placement }: OpenBook, { quoted }: FeeBreakdown): Exact {
  const isByWeeks = costLines.some(
    ({ amount }) => amount.kind === 'money' && ['year', 'quarter', 'month'].includes(amount.money.per),
  );
  const isThisYear = placement.weeksPerYear === '365/7';
  return isByWeeks && isThisYear ? quoted.pounds.abs().times(weeksToTwoPlaces) : zero;
}

function remainder({ quoted, unexplained, lines }: FeeBreakdown): Exact {
  const beforeRounding = sumOf(
    lines.filter((line) => line.included).map((line) => line.weeklyBeforeRounding.pounds),
  );
  return leastOf(unexplained.pounds.abs(), quoted.pounds.minus(beforeRounding).abs());
}
