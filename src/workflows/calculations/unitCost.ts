/**
 * `unit-cost`: what a place of a council's own home costs a week, from a year's ledger lines and bed-nights.
 *
 * In: lines (pounds for the year by name, income negative), availableBedNights, occupiedBedNights, weeksPerYear. Out:
 * total, perAvailableBedWeek, perOccupiedBedWeek (total ÷ (bed-nights ÷ 7)), shares (each line ÷ gross spending).
 * A bed-week is seven bed-nights on every weeks convention, so weeksPerYear moves nothing here; it may be left out.
 *
 * Worked example: 1040000 a year, 1820 nights available, 1456 occupied: 4000 and 5000 a bed-week.
 */
import { unitCost } from '../../domain/unitCost/unitCost';
import { exactText } from '../../domain/money/exact';
import type { MoneyPer } from '../../domain/money/moneyPer';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { optional, readInput } from '../typed/inputFields';
import { numberAboveNought, numberFromNought, weeksPerYear } from '../typed/inputKinds';
import { amountsByName } from './numberLists';

const fields = {
  lines: amountsByName,
  availableBedNights: numberAboveNought,
  occupiedBedNights: numberFromNought,
  weeksPerYear: optional(weeksPerYear),
};

export function calculateUnitCost(input: unknown): CalculationResult {
  const read = readInput('unit-cost', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { lines, availableBedNights: available, occupiedBedNights: occupied } = read.value;
  if (occupied.greaterThan(available))
    return notCalculated(
      '"occupiedBedNights" is more than "availableBedNights": at most as many are expected.',
    );
  const cost = unitCost(lines, { available, occupied });
  const shares = lines.map(({ name }, index) => [name, exactOrNull(cost.shares[index]?.fraction)] as const);
  return calculated({
    total: exactText(cost.total),
    perAvailableBedWeek: poundsOrNull(cost.perAvailableBedWeek),
    perOccupiedBedWeek: poundsOrNull(cost.perOccupiedBedWeek),
    shares: Object.fromEntries(shares),
  });
}

function poundsOrNull(money: MoneyPer<'week'> | null): string | null {
  return exactOrNull(money?.pounds);
}

function exactOrNull(value: MoneyPer<'week'>['pounds'] | undefined): string | null {
  return value === undefined ? null : exactText(value);
}
