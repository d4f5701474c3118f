/**
 * `move-or-stay`: how many weeks of a lower fee pay for a move. Exact.
 *
 * In: fee (now, £ a week), asked (£ a week), other (the other home's fee), noticeNights, oneOff (spent once). A fee asked
 * of at most 100 where the fee now is more cannot be pounds a week: it is taken as per cent on the fee, and said.
 * Out: weeks, or null where nothing is saved.
 *
 * Worked example: 5400, asked 5778 (7 % more), other 5450, 28 nights, 1200 once: 22800 ÷ 328 = 69.51.
 */
import { weeksToPayBack } from '../../domain/options/moveOrStay';
import { exactText, hundred, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { readInput } from '../typed/inputFields';
import { numberAboveNought, numberFromNought } from '../typed/inputKinds';
import { wholeNumber } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';

const fields = {
  fee: numberAboveNought,
  asked: numberFromNought,
  other: numberFromNought,
  noticeNights: wholeNumber,
  oneOff: numberFromNought,
};

export function calculateMoveOrStay(input: unknown): CalculationResult {
  const read = readInput('move-or-stay', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { fee, asked, other, noticeNights, oneOff } = read.value;
  const isPerCent = asked.lessThanOrEqualTo(hundred) && fee.greaterThan(hundred);
  const requestedFee = isPerCent ? fee.times(hundred.plus(asked)).dividedBy(hundred) : asked;
  const weeks = weeksToPayBack({
    presentFee: poundsPer('week', fee),
    requestedFee: poundsPer('week', requestedFee),
    otherFee: poundsPer('week', other),
    noticeNights,
    once: oneOff,
  });
  return {
    answer: { weeks: weeks === null ? null : exactText(weeks) },
    problems: isPerCent ? [takenAsPerCent(asked, requestedFee)] : [],
  };
}

function takenAsPerCent(asked: Exact, requestedFee: Exact): string {
  return `"asked" of ${exactText(asked)} was taken as ${exactText(asked)} % more: ${poundsInWords(requestedFee)} a week.`;
}
