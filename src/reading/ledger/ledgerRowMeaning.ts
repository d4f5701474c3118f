/**
 * What a row of a ledger is: a heading of spending, income, bed-nights, a printed total, a cost that the council books
 * elsewhere, or an external price to compare with. A council's own mapping goes before the words of the label.
 *
 * Worked example: "Staffing (salaries, overtime, agency)" is staffing, "Staff training" is training, "Bed-nights
 * available" the nights available; "Pensions" is an add-on below a heading such as "Costs held elsewhere" and staffing above it.
 */
import { addOns, addOnWords, type AddOn } from '../../domain/unitCost/bridgeSteps';
import {
  isLedgerCategory,
  ledgerCategories,
  ledgerCategoryWords,
  type LedgerCategory,
} from '../../domain/unitCost/ledgerCategory';
import type { CostCategory } from '../../domain/fee/costCategory';
import { matchCategory } from '../matchCategory';
import { totalIn } from '../rowWords';
import { labelKey } from '../sheetCells';
import { addOnHeading, addOnPatterns, spendingWords } from './ledgerWords';

const otherRowMeanings = [
  'availableBedNights',
  'occupiedBedNights',
  'registeredPlaces',
  'childrenOnAverage',
  'occupancyShare',
  'printedTotal',
  'externalWeeklyPrice',
  'leaveOut',
] as const;

type OtherRowMeaning = (typeof otherRowMeanings)[number];

/** How sure the meaning is: said by a mapping or by the row's own words, by the heading above it, or by nothing. */
export type Sureness = 'mapped' | 'words' | 'headingAbove' | 'guessed';

export type LedgerRowMeaning =
  | { readonly kind: 'spending'; readonly category: LedgerCategory; readonly sure: Sureness }
  | { readonly kind: 'addOn'; readonly addOn: AddOn }
  | { readonly kind: OtherRowMeaning; readonly times?: number }
  | { readonly kind: 'addOnHeading' };

/** Names that a mapping may use: headings, add-ons and the other rows. */
export const mappingNames: readonly string[] = [...ledgerCategories, ...addOns, ...otherRowMeanings];

const otherRowMeaningWords: Readonly<Record<OtherRowMeaning, string>> = {
  availableBedNights: 'Bed-nights available',
  occupiedBedNights: 'Bed-nights occupied',
  registeredPlaces: 'Number of places',
  childrenOnAverage: 'Children on average',
  occupancyShare: 'Occupancy',
  printedTotal: 'A total, checked and not added',
  externalWeeklyPrice: 'External price a week',
  leaveOut: 'Left out',
};

/** Each name a mapping may use, as a person reads it. */
export const mappingNameWords: Readonly<Record<string, string>> = {
  ...ledgerCategoryWords,
  ...Object.fromEntries(addOns.map((id) => [id, `Held elsewhere: ${addOnWords[id]}`])),
  ...otherRowMeaningWords,
};

/** Labels of the council's own and what they are. */
export type LedgerMapping = Readonly<Record<string, string>>;

/** The name that a mapping would use for a meaning; null for a heading, which is no row of figures. */
export function meaningName(meaning: LedgerRowMeaning): string | null {
  if (meaning.kind === 'spending') return meaning.category;
  if (meaning.kind === 'addOn') return meaning.addOn;
  return meaning.kind === 'addOnHeading' ? null : meaning.kind;
}

/** What the row is; null where its words say nothing that is known. */
export function ledgerRowMeaning(
  label: string,
  belowAddOnHeading: boolean,
  mapping: LedgerMapping,
): LedgerRowMeaning | null {
  const mapped = mappedName(label, mapping);
  if (mapped !== null) return meaningNamed(mapped);
  const plain = label.toLowerCase();
  if (addOnHeading.test(plain)) return { kind: 'addOnHeading' };
  const figures = occupancyMeaning(plain);
  if (figures !== null) return figures;
  if (/^bed[ -]?(nights?|days|weeks?)\b/.test(plain)) return null;
  if (isExternalPrice(plain)) return { kind: 'externalWeeklyPrice' };
  if (/\bunit cost\b|\bcost per\b|\bper (occupied |available )?(bed|place|child)\b/.test(plain))
    return { kind: 'leaveOut' };
  if (totalIn(plain) !== null || printedTotal.test(plain)) return { kind: 'printedTotal' };
  if (belowAddOnHeading) return addOnMeaning(plain);
  const category = categoryInWords(plain);
  return { kind: 'spending', category: category ?? 'other', sure: category === null ? 'guessed' : 'words' };
}

/** The heading of spending that words speak of. */
export function categoryInWords(label: string): LedgerCategory | null {
  const plain = label.toLowerCase();
  return spendingWords.find(([, pattern]) => pattern.test(plain))?.[0] ?? byCostCategory(label);
}

/** What the words of a ledger leave open, by the category the same label has in a fee, where that is sure. */
function byCostCategory(label: string): LedgerCategory | null {
  const { category, confidence } = matchCategory(label);
  return confidence.lessThan('0.7') ? null : (headingOf[category] ?? null);
}

const headingOf: Readonly<Partial<Record<CostCategory, LedgerCategory>>> = {
  directCare: 'staffing',
  managementAndSupport: 'staffing',
  additionalStaffing: 'staffing',
  premises: 'premises',
  living: 'directOperational',
  homeRunning: 'management',
  centralOverheads: 'management',
};

/** "Gross controllable expenditure", "Net cost", "Net position". */
const printedTotal =
  /^(total )?(gross|net) ([a-z]+ )?(expenditure|spend(ing)?|costs?|position|budget)( of (the )?(home|service))?$/;

/** The meaning that a mapping's name stands for; null where it is none. */
export function meaningNamed(name: string): LedgerRowMeaning | null {
  if (isLedgerCategory(name)) return { kind: 'spending', category: name, sure: 'mapped' };
  const addOn = addOns.find((each) => each === name);
  if (addOn !== undefined) return { kind: 'addOn', addOn };
  const other = otherRowMeanings.find((each) => each === name);
  return other === undefined ? null : { kind: other };
}

/** A correction finds its row by the label's words, whatever their spacing and case. */
function mappedName(label: string, mapping: LedgerMapping): string | null {
  const wanted = labelKey(label);
  const entry = Object.entries(mapping).find(
    ([own]) => own.trim() === label.trim() || (wanted !== '' && labelKey(own) === wanted),
  );
  return entry?.[1] ?? null;
}

/** Bed-nights, bed-weeks (seven nights each), places, children on average, or an occupancy. */
function occupancyMeaning(plain: string): LedgerRowMeaning | null {
  const isNights = /\b(bed|child|placement)?[ -]?(nights?|days)\b/.test(plain);
  const isWeeks = /\b(bed|child|placement)[ -]?weeks?\b/.test(plain);
  const money = /£|\bcosts?\b|\bprice\b|\bfees?\b|\bstaff\b|\bcare\b|\bagency\b|\bsleep|\bwaking\b/.test(
    plain,
  );
  if ((isNights || isWeeks) && !money) {
    const times = isWeeks ? { times: 7 } : {};
    if (/\boccupied\b|\bused\b|\bfilled\b|\bactual\b/.test(plain))
      return { kind: 'occupiedBedNights', ...times };
    if (/\bavailable\b|\bcapacity\b|\bregistered\b|\bpossible\b/.test(plain))
      return { kind: 'availableBedNights', ...times };
  }
  if (money) return null;
  if (
    /\baverage\b.*\b(children|young people|occupants)\b|\b(children|young people)\b.*\baverage\b/.test(plain)
  )
    return { kind: 'childrenOnAverage' };
  if (
    /\b(number|no\.?) of (registered )?(places|beds)\b|\bregistered (places|beds|capacity)\b|^(places|beds)$/.test(
      plain,
    )
  )
    return { kind: 'registeredPlaces' };
  return /^(average |actual |annual )?occupancy( rate| level)?( ?\(?%\)?)?$|\boccupancy rate\b/.test(plain)
    ? { kind: 'occupancyShare' }
    : null;
}

/** "External placement price", "Average external fee"; not "External decorations". */
function isExternalPrice(plain: string): boolean {
  return (
    /\bexternal(ly)?\b/.test(plain) &&
    /\b(prices?|fees?|placements?|places?|providers?|homes?)\b/.test(plain) &&
    !/\baudit\b|\blegal\b|\bdecorat|\bincome\b/.test(plain)
  );
}

function addOnMeaning(plain: string): LedgerRowMeaning | null {
  const addOn = addOnPatterns.find(([, pattern]) => pattern.test(plain))?.[0];
  return addOn === undefined ? null : { kind: 'addOn', addOn };
}
