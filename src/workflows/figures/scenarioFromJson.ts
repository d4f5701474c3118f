/**
 * Scenario figures as they are typed: in a file for `--local`, or in the `local` of a calculation. The format is published
 * as `assets/local-figures.schema.json`; a field that is not known is refused by name.
 *
 * Worked example: `{"from": "2027-04-01", "nationalLivingWage": "13.30", "employerNIRate": 15}`.
 */
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { optional, type InputKind, type ValuesOf } from '../typed/inputFields';
import { day, numberFromNought } from '../typed/inputKinds';
import { byName, partsOf } from '../typed/nestedKinds';
import { aName, percentFromNoughtToHundred, percentOfChange, someText } from '../typed/priceKinds';

const figureFields = {
  nationalLivingWage: optional(numberFromNought),
  employerNIRate: optional(percentFromNoughtToHundred),
  employerNIThreshold: optional(numberFromNought),
  pensionMinimum: optional(percentFromNoughtToHundred),
  pensionBandFrom: optional(numberFromNought),
  pensionBandTo: optional(numberFromNought),
  pensionTrigger: optional(numberFromNought),
  levyRate: optional(percentFromNoughtToHundred),
  levyAllowance: optional(numberFromNought),
  statutoryLeave: optional(numberFromNought),
};

export const scenarioFields = {
  $schema: optional(someText),
  from: optional(day),
  owner: optional(aName),
  reason: optional(someText),
  ...figureFields,
  consumerPrices: optional(byName('percentages by calendar year', percentOfChange, 0)),
};

const written = partsOf(scenarioFields);

export const scenarioFigures: InputKind<ScenarioFigures> = {
  expected: 'an object of figures such as {"from": "2027-04-01", "nationalLivingWage": "13.30"}',
  read: (given) => {
    const read = written.read(given);
    return read === null || yearsWrong(read.value).length > 0 ? null : { value: scenarioFrom(read.value) };
  },
  partsWrong: (given, at) => {
    const read = written.read(given);
    if (read === null) return written.partsWrong?.(given, at) ?? [];
    return yearsWrong(read.value).map(
      (year) => `"${at}.consumerPrices.${year}": a calendar year such as 2027 is expected.`,
    );
  },
};

type Written = ValuesOf<typeof scenarioFields>;

function scenarioFrom({ from, owner, reason, consumerPrices, ...rest }: Written): ScenarioFigures {
  const typed = Object.entries(rest).filter(([name, value]) => name !== '$schema' && value !== undefined);
  return {
    from: from ?? null,
    owner: owner ?? 'the user',
    reason: reason ?? 'typed for a day to come',
    figures: Object.fromEntries(typed),
    consumerPrices: (consumerPrices ?? []).map(({ name, value }) => ({ year: name, percent: value })),
  };
}

function yearsWrong({ consumerPrices = [] }: Written): readonly string[] {
  return consumerPrices.flatMap(({ name }) => (/^[12]\d{3}$/.test(name) ? [] : [name]));
}
