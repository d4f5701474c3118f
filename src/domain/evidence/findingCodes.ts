/**
 * Every finding there is: its code, which reads as a sentence, and the headline a person sees in its place.
 * Each code has a folder in `test/findings`; a test fails where one is missing.
 */
export const findingHeadlines = {
  // the file itself
  'file-empty': 'The file is empty',
  'file-not-readable': 'The file could not be read',
  'file-password-protected': 'The file is protected with a password',
  'file-too-large': 'The file is too large',
  'file-shows-less': 'This kind of file shows less than an Excel workbook',
  'own-sheets-left-out': 'Sheets that Open Book worked out were left out',
  // reading and completing a submission
  'quoted-fee-missing': 'No weekly fee was found',
  'two-fees-found': 'More than one fee was found',
  'required-field-missing': 'A required answer is missing',
  'text-in-a-number-cell': 'Text stands where a number belongs',
  'value-not-in-list': 'An answer is not one of the choices',
  'date-not-understood': 'A date could not be read',
  'weekday-differs': 'A weekday does not match its date',
  'number-out-of-range': 'A number is outside what is possible',
  'number-is-a-date': 'A number was turned into a date or time',
  'period-missing': 'An amount has no period',
  'basis-missing': 'It is not clear whether amounts are for the home or for one child',
  'negative-amount': 'An amount is negative',
  'spreadsheet-error-value': 'A cell holds a spreadsheet error',
  'name-like-value': 'A value looks like a person’s name',
  'date-of-birth-like-value': 'A value looks like a date of birth',
  'personal-number-like-value': 'A value looks like an NHS, hospital, pupil or case number',
  'postcode-like-value': 'A value looks like a family’s postcode',
  'address-like-value': 'A value looks like where a child lives or goes to school',
  'line-category-uncertain': 'A line’s category is uncertain',
  'line-not-understood': 'Something in the submission was not understood',
  'address-outside-england': 'The home may be outside England',
  'reading-uncertain': 'How the figures were read is not certain',
  'other-price-beside': 'Another price stands beside the one that is read',
  'hidden-amounts': 'Amounts stand where nobody sees them',
  'priced-by-use': 'A price for each use is not in the weekly sum',
  'duplicate-line': 'The same line appears twice',
  'text-cut': 'A text is longer than Open Book reads',
  'unknown-field': 'The file has a field that Open Book does not know',
  // arithmetic of the fee
  'lines-do-not-sum-to-fee': 'The lines do not add up to the fee',
  'printed-total-does-not-foot': 'A printed total differs from its lines',
  'total-typed-over-formula': 'A total was typed over a formula',
  'columns-disagree': 'Two columns of one line disagree',
  'label-arithmetic-differs': 'A line’s own arithmetic gives another amount',
  'percentage-line-differs': 'A percentage line differs from its percentage',
  'percentages-sum-over-100': 'Percentages add up to more than 100 %',
  'prices-of-several-years': 'Benchmark figures are in prices of several years',
  // staffing
  'pay-below-minimum-wage': 'Pay is below the minimum wage',
  'pay-near-minimum-wage': 'Pay is lawful or not depending on the weeks counted',
  'hours-below-lawful-cost': 'Hours are priced below what they can lawfully cost',
  'hours-of-line-unclear': 'It is not clear how many hours a line pays for',
  'sleep-in-costed-as-waking-hours': 'A sleep-in seems to be costed as waking hours',
  'sleep-in-below-minimum-wage': 'A sleep-in allowance is missing or nil',
  'employer-ni-flat-percentage': 'Employer NI was worked out as a flat percentage',
  'employer-ni-rate-out-of-date': 'The employer NI rate is not the one in force',
  'establishment-post-with-backfill': 'Cover was added to a post that already holds it',
  'handovers-missing': 'Shifts seem to have no handover time',
  'ratio-and-hours-disagree': 'The staffing ratio and the hours disagree',
  'management-counted-twice': 'The home’s managers are paid for twice',
  'places-kept-empty': 'Places kept empty are in the fee',
  'training-counted-twice': 'Training is both in cover and a cost line',
  'agency-rate-missing': 'Agency staff are used but no agency rate is given',
  'agency-with-on-costs': 'On-costs or cover were added to agency staff',
  'bank-holiday-premium-too-high': 'A bank-holiday line is more than those days could cost',
  'employment-allowance-claimed': 'The Employment Allowance is claimed',
  'hours-and-wte-both-given': 'A post has both hours and WTE',
  'post-hours-missing': 'A post has neither hours nor WTE',
  // overheads, return, tax
  'margin-counted-twice': 'A margin seems to be counted twice',
  'margin-basis-unclear': 'A margin does not say what it is a percentage of',
  'head-office-cost-without-basis': 'A head-office cost has no stated basis',
  'related-party-charge': 'A charge may be paid to a connected company',
  'premises-cost-counted-twice': 'One building is charged for in two ways',
  'loan-principal-is-not-a-cost': 'Repaying a loan is not a cost',
  'vat-on-fee': 'VAT appears in an exempt fee',
  'agency-vat-counted-twice': 'VAT on agency staff seems to be counted twice',
  'regional-factor-counted-twice': 'London weighting and a regional factor are both present',
  'contingency-and-reserves': 'Risk is priced in more than one line',
  // occupancy and period
  'occupancy-missing': 'No occupancy is stated',
  'occupancy-full': 'Costs are shared as if every place were always full',
  'occupancy-under-half': 'Costs are shared over less than half of the places',
  'price-base-old': 'The price base is over a year old',
  'price-base-missing': 'No price base date is given',
  'price-base-in-future': 'The price base is in the future',
  'figure-not-in-force': 'No published figure is held for the date',
  'school-weeks-unstated': 'A school amount does not say for how many weeks',
  'school-weeks-paid-all-year': 'A school amount of some weeks is paid for in all',
  // needs and rules of the field
  'additional-need-without-outcome': 'An additional need has no intended outcome, measure or review date',
  'review-date-passed': 'A review date has passed',
  'transport-lines-merged': 'Mileage, school transport and contact travel are in one line',
  'deprivation-of-liberty-as-cost': 'A court order is priced as a cost',
  'secure-home-not-comparable': 'A secure home is not comparable',
  'drop-in-price-for-progress': 'Wording ties the price to the child’s progress',
  'line-not-allowable': 'A line is marked not allowable',
  'discount-base-unclear': 'A discount does not say what it is a percentage of',
  'discount-not-negative': 'A discount is written with a plus',
  // a council's ledger
  'ledger-signs-turned': 'Spending in the ledger is negative throughout',
  'ledger-in-thousands': 'The ledger is in thousands or millions of pounds',
  'ledger-column-left-out': 'A column of the ledger is not used',
  'ledger-is-a-plan': 'The ledger holds a plan, not what was spent',
  'unit-cost-unlikely': 'A unit cost is far outside what is usual',
} as const;

export type FindingCode = keyof typeof findingHeadlines;

const ofTheFile: readonly FindingCode[] = [
  'file-empty',
  'file-not-readable',
  'file-password-protected',
  'file-too-large',
  'file-shows-less',
];

/** What is wrong with a file as a whole has no place in it. */
export function isOfTheFile(code: FindingCode): boolean {
  return ofTheFile.includes(code);
}
