/**
 * `reconcile`: the open book at the year's end. Exact; what councils get is shared by nights, to the penny.
 *
 * In: fee (£ a week), nights, hoursAgreed, hoursDelivered, tolerancePercent, hourRate, allowableCost, capPercent (of income
 * after credit), councilShare (of the excess, 0 to 1), optionally councils ({name: nights}, adding up to nights).
 * Out: income, hoursCredit, surplus, surplusPercent (of income − credit), cap, excess, councilShareOfExcess, toCouncil,
 * byCouncil.
 *
 * Worked example: 5250 for 365 nights, 2080 hours agreed, 1900 delivered, 5 %, 22, allowable 230000, cap 10 %, half:
 * income 273750, credit 1672, surplus 42078, excess 14870.2, toCouncil 9107.1.
 */
import { reconcile, type Reconciliation } from '../../domain/yearEnd/reconciliation';
import { incomeAtOneFee } from '../../domain/yearEnd/yearIncome';
import { exactText } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction, percentage } from '../../domain/money/percentage';
import { optional, readInput } from '../typed/inputFields';
import { numberFromNought } from '../typed/inputKinds';
import type { JsonObject } from '../typed/jsonValue';
import { answerByName, byName } from '../typed/nestedKinds';
import { percentFromNoughtToHundred, share, wholeNumber } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { resultOf } from './workedResult';

const fields = {
  fee: numberFromNought,
  nights: wholeNumber,
  hoursAgreed: numberFromNought,
  hoursDelivered: numberFromNought,
  tolerancePercent: percentFromNoughtToHundred,
  hourRate: numberFromNought,
  allowableCost: numberFromNought,
  capPercent: percentFromNoughtToHundred,
  councilShare: share,
  councils: optional(byName('nights', wholeNumber)),
};

export function calculateReconcile(input: unknown): CalculationResult {
  const read = readInput('reconcile', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { fee, hourRate, tolerancePercent, capPercent, councilShare, councils, ...given } = read.value;
  const terms = {
    ...given,
    income: incomeAtOneFee(poundsPer('week', fee), given.nights),
    hourRate: poundsPer('hour', hourRate),
    tolerance: percentage(tolerancePercent),
    cap: percentage(capPercent),
    councilShare: fraction(councilShare),
    councils: councils?.map(({ name, value }) => ({ council: name, nights: value })) ?? null,
  };
  return resultOf(reconcile(terms), answer);
}

function answer({ surplusShare, byCouncil, ...pounds }: Reconciliation): JsonObject {
  return {
    income: exactText(pounds.income),
    hoursCredit: exactText(pounds.hoursCredit),
    surplus: exactText(pounds.surplus),
    surplusPercent: surplusShare === null ? null : exactText(surplusShare.percent),
    cap: exactText(pounds.cap),
    excess: exactText(pounds.excess),
    councilShareOfExcess: exactText(pounds.councilShareOfExcess),
    toCouncil: exactText(pounds.toCouncil),
    ...(byCouncil === null
      ? {}
      : {
          byCouncil: answerByName(
            byCouncil.map((each) => ({ name: each.council, value: exactText(each.pounds) })),
          ),
        }),
  };
}
