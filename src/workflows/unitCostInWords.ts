/** An in-house home's unit cost in a few lines of text, for a terminal. */
import { poundsInWords, type Weekly } from '../domain/money/moneyPer';
import type { InHouseAssessment, YearCost } from '../domain/unitCost/assessInHouse';
import { addOnWords, type BridgeStep } from '../domain/unitCost/bridgeSteps';
import { ledgerCategoryWords } from '../domain/unitCost/ledgerCategory';
import type { MakeOrBuy } from '../domain/unitCost/makeOrBuy';
import { shareInWords } from './shownFigures';

export function unitCostInWords(
  { home, years, makeOrBuy, equalAtOccupancy }: InHouseAssessment,
  workbook: string | null,
): readonly string[] {
  const last = years.at(-1);
  return [
    home.name,
    ...years.map(yearInWords),
    ...(last === undefined ? [] : [...headingsInWords(last), ...bridgeInWords(last)]),
    ...(home.externalWeeklyPrice === null ? [] : makeOrBuy.map(comparisonInWords)),
    ...(equalAtOccupancy === null
      ? []
      : [`Both cost the same at an occupancy of ${shareInWords(equalAtOccupancy.fraction)}.`]),
    ...(workbook === null ? [] : [`The workbook is in ${workbook}.`]),
  ];
}

function yearInWords({ label, cost, changeOnYearBefore }: YearCost): string {
  const change =
    changeOnYearBefore === null ? '' : `, ${shareInWords(changeOnYearBefore.fraction)} on the year before`;
  return (
    `${label}: ${poundsInWords(cost.total)} in the year, ` +
    `${aWeek(cost.perAvailableBedWeek)} per available and ${aWeek(cost.perOccupiedBedWeek)} per occupied bed-week${change}`
  );
}

function headingsInWords({ categories }: YearCost): readonly string[] {
  return categories
    .filter(({ amount }) => !amount.isZero())
    .map(({ category, amount, shareOfGross }) => {
      const share = shareOfGross === null ? '' : `, ${shareInWords(shareOfGross.fraction)} of gross`;
      return `  ${ledgerCategoryWords[category]}: ${poundsInWords(amount)}${share}`;
    });
}

function bridgeInWords({ bridge }: YearCost): readonly string[] {
  if (bridge === null) return [];
  return [
    `Like for like with an external fee: ${aWeek(bridge.end)}`,
    `  every place full: ${aWeek(bridge.start)}`,
    ...bridge.steps.map(stepInWords),
  ];
}

function stepInWords({ id, weekly, runningTotal }: BridgeStep): string {
  const label = id === 'occupancy' ? 'Places that stood empty' : addOnWords[id];
  return `  ${label}: ${poundsInWords(weekly.pounds)}, so ${aWeek(runningTotal)}`;
}

function comparisonInWords({ occupancy, inHouse, external, difference }: MakeOrBuy, index: number): string {
  const at = `${index === 0 ? 'At its own occupancy of' : 'At'} ${shareInWords(occupancy.fraction)}`;
  if (external === null || difference === null) return `${at}: ${aWeek(inHouse)}`;
  const words = difference.pounds.isNegative() ? 'less' : 'more';
  return `${at}: ${aWeek(inHouse)}, ${poundsInWords(difference.pounds.abs())} ${words} than external at ${aWeek(external)}`;
}

function aWeek(amount: Weekly | null): string {
  return amount === null ? 'no figure' : `${poundsInWords(amount.pounds)} a week`;
}
