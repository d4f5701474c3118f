/**
 * What to ask the provider to bring for a line, in plain words: first what its findings call for, else what shows a cost of
 * its kind. Evidence already named by the provider is asked to be seen.
 *
 * Worked example: rent paid to a connected company asks for "the signed lease and an independent valuation of the rent".
 */
import type { FindingCode } from '../evidence/findingCodes';
import type { CostCategory } from '../fee/costCategory';
import type { FeeLine } from '../fee/feeLine';
import { zero } from '../money/exact';
import type { PostCost } from '../staffing/postCost';

const evidenceByFinding: Partial<Record<FindingCode, string>> = {
  'pay-below-minimum-wage': 'pay scales and the last three months’ payslips, names removed',
  'pay-near-minimum-wage': 'the contract’s basic hours beside the salary',
  'related-party-charge':
    'the signed lease or agreement, and an independent valuation or quotes for the same',
  'premises-cost-counted-twice':
    'the lease or the lender’s statement for the building, and its entry in the accounts',
  'loan-principal-is-not-a-cost': 'the lender’s statement showing interest and repayment apart',
  'head-office-cost-without-basis': 'the head-office accounts and how they are shared between homes',
  'employer-ni-flat-percentage': 'employer NI worked out person by person',
  'employer-ni-rate-out-of-date': 'employer NI worked out again at the rate in force',
  'agency-with-on-costs': 'the last 12 months’ agency invoices',
  'agency-vat-counted-twice': 'the last 12 months’ agency invoices, with VAT shown',
  'vat-on-fee': 'the provider’s VAT registration and how it treats VAT on this line',
  'hours-below-lawful-cost': 'who works the hours, at what pay, and where their on-costs stand',
  'hours-of-line-unclear': 'the rota behind the line: who works which hours of a typical week',
  'sleep-in-costed-as-waking-hours': 'the night rota of a typical month and the sleep-in allowance paid',
  'sleep-in-below-minimum-wage': 'the sleep-in allowance paid and hours woken over three months',
  'handovers-missing': 'the rota of a typical week with start and finish times',
  'training-counted-twice': 'the training plan with course fees and paid time apart',
  'margin-counted-twice': 'how the hourly rate is made up, return apart',
  'margin-basis-unclear': 'the working of the return: which lines, and of cost or of price',
  'contingency-and-reserves': 'what was drawn on each allowance for risk last year',
  'additional-need-without-outcome': 'the support plan with outcome, measure and review date',
  'review-date-passed': 'the record of the last review',
  'deprivation-of-liberty-as-cost': 'the part of the court’s order that asks for staffing, and the hours',
  'transport-lines-merged': 'journeys and miles a week by purpose',
  'school-weeks-unstated': 'the school’s charges with the number of weeks a year',
  'duplicate-line': 'the ledger entries behind both lines',
  'percentage-line-differs': 'the total that the percentage is taken of, and its year',
  'label-arithmetic-differs': 'the working behind the amount',
  'columns-disagree': 'the sheet with its formulas',
  'discount-base-unclear': 'the discount’s terms: of what, and in which order',
  'bank-holiday-premium-too-high': 'hours worked on bank holidays last year and the premium paid',
};

const evidenceByCategory: Readonly<Record<CostCategory, string>> = {
  directCare: 'the rota of a typical week, pay scales and the last three months’ payroll totals',
  managementAndSupport: 'job titles, hours and salaries, and which homes each person serves',
  premises: 'the signed lease or lender’s statement',
  living: 'the last 12 months’ spending for each child in the home',
  homeRunning: 'the last 12 months’ invoices',
  centralOverheads: 'the head-office accounts and how they are shared between homes',
  additionalStaffing: 'the support plan and the rota that shows the extra hours',
  additionalHealth: 'the therapist’s terms, sessions a month and reports',
  additionalEducation: 'the school’s or tutor’s charges and the number of weeks a year',
  return: 'the working of the return, and the last audited accounts',
  tax: 'the VAT return lines that show what cannot be recovered',
  placesKeptEmpty: 'the matching assessment that keeps the places empty, and its review date',
  discount: 'the discount’s terms and when it applies',
  unclassified: 'what this line pays for',
};

/** Kinds of line that a category's usual evidence does not fit. */
const evidenceByWords: readonly (readonly [RegExp, string])[] = [
  [/\bagency\b(?! fees?\b)/i, 'the last 12 months’ agency invoices'],
  [
    /\b(nic?|national insurance|pensions?|on-?\s?costs?|levy)\b/i,
    'employer NI and pension worked out person by person',
  ],
  [
    /\b(gas|electric\w*|elec|water|utilit\w+|heat\w*|light\w*|council tax|rates|repairs?|maintenance|wifi)\b/i,
    'the last 12 months’ bills',
  ],
  [/\binsurances?\b/i, 'the insurance schedule, with what each policy covers'],
  [
    /\b(vehicles?|cars?|minibus|fuel|mileage)\b/i,
    'the vehicle lease, and the last 12 months’ fuel and mileage by purpose',
  ],
];

function usualEvidence({ label, category }: FeeLine): string {
  return evidenceByWords.find(([words]) => words.test(label))?.[1] ?? evidenceByCategory[category];
}

export function evidenceToAskFor(
  line: FeeLine,
  found: readonly FindingCode[],
  postCost: PostCost | null,
): string {
  const called = found.flatMap((code) => evidenceByFinding[code] ?? []);
  const byAgency = postCost?.post.agencyShare.fraction.greaterThan(zero) === true;
  const agency = byAgency ? ['the last 12 months’ agency invoices'] : [];
  const usual = called.length === 0 ? [usualEvidence(line)] : [];
  const named = line.evidence?.trim() ?? '';
  const toBeSeen = named === '' ? [] : [`sight of ${named}`];
  const evidence = [...new Set([...called, ...usual, ...agency, ...toBeSeen])].join('; ');
  return `${evidence.charAt(0).toUpperCase()}${evidence.slice(1)}.`;
}
