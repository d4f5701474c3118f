/**
 * `step-down`: a need's hours that fall on agreed days, against holding the first hours all the time. Exact.
 *
 * In: until (the first day not counted), rate (£ an hour), hours ([{from, perWeek}]); optionally core (£ a week) and holds
 * ([{step, nights}], step 1 the first fall). Out: cost, held, saving (of the hours), percent (of held), schedule
 * ([{from, fee, nights}], the fee with the core) and, with a core, withCore (hours and core together).
 *
 * Worked example: 20 hours at 22 from 2026-04-01, 10 from 2026-08-01, 0 from 2027-01-01, until 2027-04-01: 12477.14
 * against 22942.86, 10465.71 saved. A hold of step 2 for 14 nights costs 440 more.
 */
import { stepDown } from '../../domain/stepDown/stepDown';
import { poundsPer } from '../../domain/money/moneyPer';
import { optional, readInput } from '../typed/inputFields';
import { day, numberFromNought } from '../typed/inputKinds';
import { listOf, partsOf } from '../typed/nestedKinds';
import { wholeNumber } from '../typed/priceKinds';
import { stepDownAsJson } from '../stepDown/json';
import { notCalculated, type CalculationResult } from './calculation';
import { resultOf } from './workedResult';

const fields = {
  until: day,
  core: optional(numberFromNought),
  rate: numberFromNought,
  hours: listOf('dated hours', partsOf({ from: day, perWeek: numberFromNought })),
  holds: optional(listOf('holds', partsOf({ step: wholeNumber, nights: wholeNumber }), 0)),
};

export function calculateStepDown(input: unknown): CalculationResult {
  const read = readInput('step-down', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { until, core, rate, hours, holds = [] } = read.value;
  const terms = {
    until,
    core: core === undefined ? null : poundsPer('week', core),
    rate: poundsPer('hour', rate),
    hours,
    holds,
  };
  return resultOf(stepDown(terms), stepDownAsJson);
}
