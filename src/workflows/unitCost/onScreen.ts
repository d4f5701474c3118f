/** A council's own homes as the In-house pane shows them: words, shares and places, nothing left to work out. */
import { greatestOf, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import type { YearCost } from '../../domain/unitCost/assessUnitCost';
import { addOns, addOnWords, type AddOn } from '../../domain/unitCost/bridgeSteps';
import { ledgerCategoryWords } from '../../domain/unitCost/ledgerCategory';
import { unitCostKindWords, type OtherCouncilsComparison } from '../../domain/unitCost/otherCouncils';
import type { ReadLedger } from '../../reading/ledger/readLedger';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import type { UnitCostAnswer } from './answer';
import { consumerPricesSource, unitCostOf } from './inRealTerms';
import { publishedUnitCosts } from './published';
import { bridgeOnScreen, type BridgeRow } from './bridgeOnScreen';
import { makeOrBuyOnScreen, moreOrLess, type MakeOrBuyOnScreen } from './makeOrBuyOnScreen';
import { chosenOccupancy } from './typedUnitCost';
import type { TypedUnitCost } from './unitCostFields';

export interface ShareRow {
  readonly label: string;
  readonly aYear: string;
  readonly share: string;
  /** Income, or a heading that came to less than nought. */
  readonly takesOff: boolean;
  /** 0 to 1 of the largest. */
  readonly length: number;
}

export interface TrendRow {
  readonly year: string;
  readonly available: string;
  readonly occupied: string;
  readonly change: string;
  readonly real: string;
  /** Per occupied bed-week, 0 to 1 of the dearest year. */
  readonly length: number;
}

/** What the ledger says, where nothing is typed over it. */
export interface LedgerSays {
  readonly available: string;
  readonly occupied: string;
  readonly addOns: readonly { readonly id: AddOn; readonly label: string; readonly says: string }[];
  readonly price: string;
}

export interface UnitCostOnScreen {
  readonly headline: string;
  readonly year: string;
  readonly perAvailable: string;
  readonly perOccupied: string;
  readonly occupancy: string;
  readonly total: string;
  readonly shares: readonly ShareRow[];
  readonly trend: readonly TrendRow[];
  readonly trendNote: string;
  readonly homes: readonly { readonly name: string; readonly words: string }[];
  readonly bridge: readonly BridgeRow[];
  readonly bridgeSentence: string;
  readonly prices: readonly { readonly name: string; readonly words: string; readonly source: string }[];
  readonly makeOrBuy: MakeOrBuyOnScreen | null;
  readonly councils: readonly { readonly kind: string; readonly words: string; readonly source: string }[];
  readonly published: readonly { readonly measure: string; readonly figure: string; readonly kind: string }[];
}

const none = 'no figure';

export function unitCostOnScreen(answer: UnitCostAnswer, typed: TypedUnitCost): UnitCostOnScreen | null {
  const { assessment, homes, councils } = answer;
  const { home, years, prices } = assessment;
  const last = years.at(-1);
  if (last === undefined) return null;
  const { cost, bridge } = last;
  const occupancy = cost.occupancy?.fraction ?? null;
  return {
    headline: headlineOf(home.name, last),
    year: last.label,
    perAvailable: aWeek(cost.perAvailableBedWeek),
    perOccupied: aWeek(cost.perOccupiedBedWeek),
    occupancy: occupancy === null ? none : shareInWords(occupancy),
    total: `${poundsInWords(cost.total)} a year`,
    shares: sharesOf(last),
    trend: trendOf(years),
    trendNote: `In real terms: less the rise of consumer prices, whole years only, a financial year taken at the calendar year it begins in. ${consumerPricesSource}.`,
    homes: homes.map((each) => ({ name: each.name, words: homeInWords(unitCostOf(each).years.at(-1)) })),
    bridge: bridge === null ? [] : bridgeOnScreen(bridge),
    bridgeSentence: bridge === null ? '' : bridgeInWords(bridge.start, bridge.end),
    prices: prices.map(({ price, difference, equalAtOccupancy }) => ({
      name: `${price.name}: ${poundsInWords(price.weekly)} a week`,
      words: priceInWords(difference, equalAtOccupancy),
      source: price.source,
    })),
    makeOrBuy: makeOrBuyOnScreen(assessment, chosenOccupancy(typed, occupancy)),
    councils: councils.map(councilsOnScreen),
    published: publishedUnitCosts(home.years.map(({ startsIn }) => startsIn)).map(
      ({ measure, figure, kind, source }) => ({ measure, figure, kind: `${kind}. ${source}` }),
    ),
  };
}

/** What the ledger says of its last year, in words; empty where it says nothing. */
export function ledgerSays({ assessment }: UnitCostAnswer): LedgerSays {
  const { home, years } = assessment;
  const last = home.years.length - 1;
  const year = home.years[last];
  return {
    available: nightsInWords(year?.availableBedNights ?? null),
    occupied: nightsInWords(year?.occupiedBedNights ?? null),
    addOns: addOns.map((id) => ({
      id,
      label: addOnWords[id],
      says: poundsStated(home.addOns[id]?.[last] ?? years[last]?.addOns[id] ?? null),
    })),
    price: poundsStated(home.externalPrices[0]?.weekly ?? null),
  };
}

/** "6 lines of spending and income over 2 years (2023/24, 2024/25) on “Ledger”". */
export function foundInWords({ homes, years, sheet }: ReadLedger, councilSheets: readonly string[]): string {
  const lines = homes.reduce((sum, home) => sum + home.lines.length, 0);
  const where = sheet === null || sheet === '' ? '' : ` on “${sheet}”`;
  const of = homes.length === 1 ? (homes[0]?.name ?? '') : `${String(homes.length)} homes`;
  const named = years.map(({ label }) => label).join(', ');
  const others = councilSheets.map((name) => `; other councils’ figures on “${name}”`).join('');
  return `Found${where}: ${String(lines)} ${lines === 1 ? 'line' : 'lines'} of ${of} for ${named}${others}.`;
}

function headlineOf(name: string, { label, cost }: YearCost): string {
  const occupied = cost.perOccupiedBedWeek;
  const unit = occupied === null ? 'no unit cost yet' : `${aWeek(occupied)} per occupied bed-week`;
  return `${name}, ${label}: ${unit}`;
}

function sharesOf({ categories }: YearCost): readonly ShareRow[] {
  const shown = categories.filter(({ amount }) => !amount.isZero());
  const most = greatestOf(zero, ...shown.map(({ amount }) => amount.abs()));
  return shown.map(({ category, amount, shareOfGross }) => ({
    label: ledgerCategoryWords[category],
    aYear: poundsInWords(amount),
    share: shareOfGross === null ? '' : shareInWords(shareOfGross.fraction),
    takesOff: amount.isNegative(),
    length: partOf(amount.abs(), most),
  }));
}

function trendOf(years: readonly YearCost[]): readonly TrendRow[] {
  const costs = years.flatMap(({ cost }) => cost.perOccupiedBedWeek?.pounds ?? []);
  const most = greatestOf(zero, ...costs);
  return years.map(({ label, cost, changeOnYearBefore, realChangeOnYearBefore }) => ({
    year: label,
    available: poundsOrNone(cost.perAvailableBedWeek),
    occupied: poundsOrNone(cost.perOccupiedBedWeek),
    change: changeOnYearBefore === null ? '–' : signedShare(changeOnYearBefore.fraction),
    real: realChangeOnYearBefore === null ? '–' : signedShare(realChangeOnYearBefore.fraction),
    length: partOf(cost.perOccupiedBedWeek?.pounds ?? zero, most),
  }));
}

function homeInWords(year: YearCost | undefined): string {
  const occupancy = year?.cost.occupancy?.fraction ?? null;
  const share = occupancy === null ? 'occupancy not known' : `${shareInWords(occupancy)} occupied`;
  return `${aWeek(year?.cost.perOccupiedBedWeek ?? null)} per occupied and ${aWeek(year?.cost.perAvailableBedWeek ?? null)} per available bed-week, ${share}`;
}

function bridgeInWords(start: Weekly, end: Weekly): string {
  return `With every place full a place costs ${aWeek(start)}. Like for like with an external fee it is ${aWeek(end)}: with costs that the council books elsewhere, before partners’ income, and for occupied places only.`;
}

function priceInWords(difference: Weekly | null, equal: Exact | null): string {
  if (difference === null || equal === null) return 'Bed-nights are needed to compare.';
  const position = moreOrLess(
    difference.pounds,
    'In-house costs the same',
    (words) => `In-house, like for like, costs ${words} a week`,
  );
  return `${position}; equal at an occupancy of ${shareInWords(equal)}.`;
}

function councilsOnScreen(comparison: OtherCouncilsComparison) {
  const { kind, period, own, ownYear, quantiles, position, source } = comparison;
  const median = quantiles.median === null ? '' : `, median ${poundsInWords(quantiles.median)} a week`;
  const year = ownYear === period ? '' : ` (${ownYear})`;
  return {
    kind: `${unitCostKindWords[kind]}, ${period}`,
    words: `This home${year} at ${aWeek(own)}: ${position}${median}.`,
    source,
  };
}

function partOf(amount: Exact, most: Exact): number {
  return most.greaterThan(0) ? unsafeNumber(greatestOf(zero, amount).dividedBy(most)) : 0;
}

function signedShare(share: Exact): string {
  return share.isNegative() || share.isZero() ? shareInWords(share) : `+${shareInWords(share)}`;
}

function nightsInWords(nights: Exact | null): string {
  return nights === null ? '' : decimalInWords(nights, nights.isInteger() ? 0 : 1);
}

function poundsStated(pounds: Exact | null): string {
  return pounds === null ? '' : poundsInWords(pounds);
}

function poundsOrNone(amount: Weekly | null): string {
  return amount === null ? '–' : poundsInWords(amount.pounds);
}

function aWeek(amount: Weekly | null): string {
  return amount === null ? none : `${poundsInWords(amount.pounds)} a week`;
}
