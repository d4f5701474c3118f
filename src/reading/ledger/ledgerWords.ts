/** The words by which a row of a ledger is known: the first heading whose words are in the label is the one. */
import type { AddOn } from '../../domain/unitCost/bridgeSteps';
import type { LedgerCategory } from '../../domain/unitCost/ledgerCategory';

export const addOnHeading =
  /\b(held|booked) elsewhere\b|\blike for like\b|\bnot in (the|this) ledger\b|^add[ -]?ons?\b/;

export const spendingWords: readonly (readonly [LedgerCategory, RegExp])[] = [
  [
    'income',
    /\bincome\b|\bcontributions? (from|received)\b|\b(health|icb|ccg|education|partner|parental|nhs|other local authorit(y|ies)|ola) (contributions?|funding)\b|\bgrants?\b|\bsales of (beds|places)\b|\breimbursements?\b|\brecoup\w*\b/,
  ],
  ['training', /\btraining\b|\bcpd\b|\bqualifications?\b|\blearning and development\b/],
  [
    'staffing',
    /\bstaff\w*\b|\bsalar\w+\b|\bwages?\b|\bovertime\b|\bagency\b|\bpay\b|\bpensions?\b|\bsuperannuation\b|\bemployees?\b|\bsleep-?ins?\b|\bnational insurance\b|\benhancements?\b|\bwaking nights?\b/,
  ],
  [
    'premises',
    /\bpremises\b|\brent\b|\bmaintenance\b|\brepairs?\b|\butilit\w+\b|\bgas\b|\belectric\w*\b|\bwater\b|\brates\b|\bcouncil tax\b|\bcleaning\b|\bbuildings?\b|\benergy\b|\bfurniture\b|\bdecorat\w+\b|\bgrounds\b/,
  ],
  [
    'management',
    /\bmanagement\b|\badmin\w*\b|\boverheads?\b|\boffice\b|\brecharges?\b|\bsupport services\b|\bit\b|\bict\b|\btelephones?\b|\bstationery\b|\bpostage\b|\bregistration\b|\bofsted\b|\breg(ulation)? 44\b|\brecruitment\b|\bdbs\b/,
  ],
  [
    'directOperational',
    /\bdirect\b|\boperational\b|\bfood\b|\bcatering\b|\bgroceries\b|\bprovisions\b|\btransport\b|\btravel\b|\bvehicles?\b|\bmileage\b|\bclothing\b|\bactivit\w+\b|\bhousehold\b|\ballowances?\b|\bpocket money\b|\btoiletries\b|\bsupplies\b|\beducation\b|\bholidays?\b|\bbirthdays?\b/,
  ],
];

export const addOnPatterns: readonly (readonly [AddOn, RegExp])[] = [
  ['pensions', /\bpensions?\b|\blgps\b|\bsuperannuation\b/],
  ['insurance', /\binsurance\b/],
  ['depreciationOrCapital', /\bdepreciation\b|\bcapital\b|\bborrowing\b/],
  ['partnerIncome', /\bpartner\b|\bhealth\b|\bicb\b|\beducation\b|\bcontributions?\b|\bincome\b/],
  [
    'supportRecharges',
    /\brecharges?\b|\bsupport\b|\bcorporate\b|\bcentral\b|\bhr\b|\bfinance\b|\bit\b|\bict\b|\blegal\b/,
  ],
];
