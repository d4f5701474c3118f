/**
 * `fee-round`: one decision on a provider's increase for all councils; each new fee to the penny, then summed.
 *
 * In: councils ({name: [{weekly, agreedMonthsAgo?}]}), decidedPercent, requestedPercent, optionally leaveOutWithinMonths
 * (agreed less than so many months ago: stays at its present fee in every total).
 * Out: now, decided, requested (£ a week), avoided {weekly, year (× 365/7), byCouncil}, newFees ({council: [fee]}).
 *
 * Worked example: 5000 and 4321.09, 3 % decided, 8 % requested: 9321.09, 9600.72, 10066.78, avoided 466.06 a week.
 */
import { feeRound } from '../../domain/portfolio/feeRound';
import { exactText } from '../../domain/money/exact';
import { percentage } from '../../domain/money/percentage';
import { optional, readInput } from '../typed/inputFields';
import { numberFromNought } from '../typed/inputKinds';
import { answerByName, byName, listOf, partsOf } from '../typed/nestedKinds';
import { percentOfChange, weeklyFee } from '../typed/priceKinds';
import { calculated, notCalculated, type CalculationResult } from './calculation';

const fields = {
  councils: byName(
    'lists of fees',
    listOf('fees', partsOf({ weekly: weeklyFee, agreedMonthsAgo: optional(numberFromNought) }), 0),
  ),
  decidedPercent: percentOfChange,
  requestedPercent: percentOfChange,
  leaveOutWithinMonths: optional(numberFromNought),
};

export function calculateFeeRound(input: unknown): CalculationResult {
  const read = readInput('fee-round', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { councils, decidedPercent, requestedPercent, leaveOutWithinMonths } = read.value;
  const round = feeRound(
    councils.map(({ name, value }) => ({
      council: name,
      fees: value.map(({ weekly, agreedMonthsAgo }) => ({
        weekly,
        agreedMonthsAgo: agreedMonthsAgo ?? null,
      })),
    })),
    percentage(decidedPercent),
    percentage(requestedPercent),
    leaveOutWithinMonths ?? null,
  );
  const { avoided } = round;
  return calculated({
    now: exactText(round.now.pounds),
    decided: exactText(round.decided.pounds),
    requested: exactText(round.requested.pounds),
    avoided: {
      weekly: exactText(avoided.weekly.pounds),
      year: exactText(avoided.year),
      byCouncil: answerByName(
        avoided.byCouncil.map((each) => ({ name: each.council, value: exactText(each.weekly.pounds) })),
      ),
    },
    newFees: answerByName(
      round.newFees.map((each) => ({
        name: each.council,
        value: each.fees.map((fee) => exactText(fee.pounds)),
      })),
    ),
  });
}
