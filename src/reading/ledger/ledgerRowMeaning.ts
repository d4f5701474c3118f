/**
 * What a row of a ledger is, by its words: a heading of spending, income, bed-nights, a printed total, a cost that the
 * council books elsewhere, or the external price to compare with. A council's own mapping goes before the words.
 *
 * Worked example: "Staffing (salaries, overtime, agency)" is staffing, "Staff training" is training, "Bed-nights
 * available" the nights available; "Pensions" is an add-on below a heading such as "Costs held elsewhere" and staffing above it.
 */
import { addOns, type AddOn } from '../../domain/unitCost/bridgeSteps';
import {
  isLedgerCategory,
  ledgerCategories,
  type LedgerCategory,
} from '../../domain/unitCost/ledgerCategory';
import { totalIn } from '../rowWords';

export const otherRowMeanings = [
  'availableBedNights',
  'occupiedBedNights',
  'printedTotal',
  'externalWeeklyPrice',
  'leaveOut',
] as const;

export type LedgerRowMeaning =
  | { readonly kind: 'spending'; readonly category: LedgerCategory; readonly certain: boolean }
  | { readonly kind: 'addOn'; readonly addOn: AddOn }
  | { readonly kind: (typeof otherRowMeanings)[number] }
  | { readonly kind: 'addOnHeading' };

/** Names that a mapping may use: headings, add-ons and the other rows. */
export const mappingNames: readonly string[] = [...ledgerCategories, ...addOns, ...otherRowMeanings];

/** Labels of the council's own and what they are. */
export type LedgerMapping = Readonly<Record<string, string>>;

const addOnHeading =
  /\b(held|booked) elsewhere\b|\blike for like\b|\bnot in (the|this) ledger\b|^add[ -]?ons?\b/;

const spendingWords: readonly (readonly [LedgerCategory, RegExp])[] = [
  ['income', /\bincome\b|\bcontributions? (from|received)\b|\bgrants?\b|\bsales of (beds|places)\b/],
  ['training', /\btraining\b|\bcpd\b|\bqualifications?\b/],
  [
    'staffing',
    /\bstaff\w*\b|\bsalar\w+\b|\bwages?\b|\bovertime\b|\bagency\b|\bpay\b|\bpensions?\b|\bemployees?\b|\bsleep-?ins?\b|\bnational insurance\b/,
  ],
  [
    'premises',
    /\bpremises\b|\brent\b|\bmaintenance\b|\brepairs?\b|\butilit\w+\b|\bgas\b|\belectric\w*\b|\bwater\b|\brates\b|\bcleaning\b|\bbuildings?\b|\benergy\b/,
  ],
  [
    'management',
    /\bmanagement\b|\badmin\w*\b|\boverheads?\b|\boffice\b|\brecharges?\b|\bsupport services\b|\bit\b/,
  ],
  [
    'directOperational',
    /\bdirect\b|\boperational\b|\bfood\b|\bprovisions\b|\btransport\b|\bvehicles?\b|\bclothing\b|\bactivit\w+\b|\bhousehold\b|\ballowances?\b|\bsupplies\b|\beducation\b|\bholidays?\b/,
  ],
];

const addOnPatterns: readonly (readonly [AddOn, RegExp])[] = [
  ['pensions', /\bpensions?\b|\blgps\b/],
  ['insurance', /\binsurance\b/],
  ['depreciationOrCapital', /\bdepreciation\b|\bcapital\b|\bborrowing\b/],
  ['partnerIncome', /\bpartner\b|\bhealth\b|\bicb\b|\beducation\b|\bcontributions?\b|\bincome\b/],
  ['supportRecharges', /\brecharges?\b|\bsupport\b|\bcorporate\b|\bcentral\b|\bhr\b|\bfinance\b|\bit\b/],
];

/** What the row is; null where its words say nothing that is known. */
export function ledgerRowMeaning(
  label: string,
  belowAddOnHeading: boolean,
  mapping: LedgerMapping,
): LedgerRowMeaning | null {
  const mapped = mapping[label.trim()];
  if (mapped !== undefined) return mappedMeaning(mapped);
  const plain = label.toLowerCase();
  if (addOnHeading.test(plain)) return { kind: 'addOnHeading' };
  const nights = /\bnights?\b|\bbed[ -]?days?\b/.test(plain);
  if (nights && /\boccupied\b|\bused\b|\bfilled\b/.test(plain)) return { kind: 'occupiedBedNights' };
  if (nights && /\bavailable\b|\bcapacity\b|\bregistered\b/.test(plain))
    return { kind: 'availableBedNights' };
  if (/\bexternal\b/.test(plain)) return { kind: 'externalWeeklyPrice' };
  if (belowAddOnHeading) return addOnMeaning(plain);
  if (totalIn(plain) !== null) return { kind: totalIn(plain) === 'total' ? 'printedTotal' : 'leaveOut' };
  const category = spendingWords.find(([, pattern]) => pattern.test(plain))?.[0];
  return { kind: 'spending', category: category ?? 'other', certain: category !== undefined };
}

function mappedMeaning(name: string): LedgerRowMeaning | null {
  if (isLedgerCategory(name)) return { kind: 'spending', category: name, certain: true };
  const addOn = addOns.find((each) => each === name);
  if (addOn !== undefined) return { kind: 'addOn', addOn };
  const other = otherRowMeanings.find((each) => each === name);
  return other === undefined ? null : { kind: other };
}

function addOnMeaning(plain: string): LedgerRowMeaning | null {
  const addOn = addOnPatterns.find(([, pattern]) => pattern.test(plain))?.[0];
  return addOn === undefined ? null : { kind: 'addOn', addOn };
}
