/** An in-house home's unit cost in a few lines of text, for a terminal. */
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import type { PriceComparison, YearCost } from '../../domain/unitCost/assessUnitCost';
import { addOnWords, type BridgeStep } from '../../domain/unitCost/bridgeSteps';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import { ledgerCategoryWords } from '../../domain/unitCost/ledgerCategory';
import type { MakeOrBuy } from '../../domain/unitCost/makeOrBuy';
import { unitCostKindWords, type OtherCouncilsComparison } from '../../domain/unitCost/otherCouncils';
import { shareInWords } from '../shown/shownFigures';
import type { UnitCostAnswer } from './answer';
import { unitCostOf } from './inRealTerms';

export function unitCostInWords({ assessment, homes, councils }: UnitCostAnswer): readonly string[] {
  const { home, years, prices, makeOrBuy, equalAtOccupancy } = assessment;
  const last = years.at(-1);
  return [
    home.name,
    ...years.map(yearInWords),
    ...homes.map(homeInWords),
    ...(last === undefined ? [] : [...headingsInWords(last), ...bridgeInWords(last)]),
    ...prices.flatMap(priceInWords),
    ...(prices.length === 0 ? [] : makeOrBuy.map(comparisonInWords)),
    ...(equalAtOccupancy === null
      ? []
      : [`Both cost the same at an occupancy of ${shareInWords(equalAtOccupancy.fraction)}.`]),
    ...councils.map(councilsInWords),
  ];
}

function yearInWords({ label, cost, changeOnYearBefore, realChangeOnYearBefore }: YearCost): string {
  const real =
    realChangeOnYearBefore === null
      ? ''
      : ` (${shareInWords(realChangeOnYearBefore.fraction)} in real terms, by CPI)`;
  const change =
    changeOnYearBefore === null
      ? ''
      : `, ${shareInWords(changeOnYearBefore.fraction)} on the year before${real}`;
  return (
    `${label}: ${poundsInWords(cost.total)} in the year, ` +
    `${aWeek(cost.perAvailableBedWeek)} per available and ${aWeek(cost.perOccupiedBedWeek)} per occupied bed-week${change}`
  );
}

function homeInWords(home: InHouseHome): string {
  const cost = unitCostOf(home).years.at(-1)?.cost;
  const occupancy = cost?.occupancy ?? null;
  const share = occupancy === null ? 'no occupancy' : `${shareInWords(occupancy.fraction)} occupied`;
  return `  ${home.name}: ${aWeek(cost?.perAvailableBedWeek ?? null)} per available and ${aWeek(cost?.perOccupiedBedWeek ?? null)} per occupied bed-week, ${share}`;
}

function priceInWords({ price, difference, equalAtOccupancy }: PriceComparison): readonly string[] {
  if (difference === null || equalAtOccupancy === null) return [];
  const gapWeekly = toThePenny(difference.pounds);
  const words = gapWeekly.isZero()
    ? 'in-house costs the same'
    : `in-house costs ${poundsInWords(gapWeekly.abs())} a week ${gapWeekly.isNegative() ? 'less' : 'more'}`;
  return [
    `Against ${price.name}, ${poundsInWords(price.weekly)} a week: ${words}; equal at an occupancy of ${shareInWords(equalAtOccupancy)}`,
  ];
}

function councilsInWords({ kind, period, position, quantiles }: OtherCouncilsComparison): string {
  const median = quantiles.median === null ? '' : `, median ${poundsInWords(quantiles.median)} a week`;
  return `Beside other councils (${unitCostKindWords[kind]}, ${period}): ${position}${median}`;
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
