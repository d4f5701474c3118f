/**
 * What a person should look at in the terms of a price over its life: who pays, a request, a step-down, an invoice, options,
 * the year end, many placements. Like every finding it says what was expected, what was found and what to do; it is about
 * a term by its name, and not about a cell of a submission.
 */
import { daysInSentence } from '../calendar/daysInSentence';
import type { Finding, Severity } from './finding';
import type { Validated } from './validated';

const priceFindingHeadlines = {
  'shares-not-100': 'The shares do not add up to 100 %',
  'fixed-parts-above-fee': 'The fixed parts are more than the fee',
  'balancing-payer-has-a-fixed-part': 'The balancing payer has a fixed part too',
  'teaching-weeks-over-53': 'There are more teaching weeks than a year has weeks',
  'contribution-negative': 'A payer would be paid instead of paying',
  'line-without-amount': 'A line has no amount',
  'line-without-share': 'Some lines state nobody who pays',
  'lines-apart-from-fee': 'The lines do not come to the fee',
  'night-without-fee': 'No fee is agreed for some nights',
  'night-without-share': 'Nobody is named to pay for some nights',
  'two-on-one-day': 'Two start on the same day',
  'no-nights': 'The period has no nights',
  'period-too-long': 'The period is too long',
  'decided-before-effective': 'The decision is before the day it takes effect',
  'decision-incomplete': 'The decision is not complete',
  'decision-unclear': 'It is not clear which shares were decided',
  'decision-without-shares': 'No new shares begin with the decision',
  'interim-payer-not-used': 'A payer until the decision is named beside shares',
  'interim-payer-missing': 'Nobody is named who paid until the decision',
  'weights-not-one': 'The weights do not add up to 1',
  'index-without-weight': 'Weights and indices do not belong together',
  'floor-above-cap': 'The floor is above the cap',
  'nothing-to-compare-with': 'There is nothing to take a percentage of',
  'decided-above-requested': 'More is decided than was requested',
  'requested-two-ways': 'A percentage and a new fee are requested that do not agree',
  'evidence-day-not-meant': 'The day of some evidence cannot be meant',
  'discounts-over-100': 'The discounts take more than the price',
  'time-away-takes-the-year': 'Time away leaves nothing of the year',
  'agency-rate-without-agency': 'An agency’s rate stands beside no hours of an agency',
  'review-before-the-start': 'A review is before the hours begin',
  'skill-half-stated': 'Of skill instead of hours, only the hours or only the pay is stated',
  'agency-rate-not-stated': 'The rate of the agency is not stated',
  'nothing-more-to-pay': 'The hours asked for are paid already',
  'rate-below-the-wage-in-force': 'The rate is below the minimum wage in force',
  'review-date-past': 'The day of the review has passed',
  'review-after-the-end': 'The review is after the end',
  'beyond-the-figures': 'The time goes on after the figures in force end',
  'figure-not-published': 'A figure is not published for that day',
  'hold-longer-than-its-step': 'A hold is longer than its step',
  'hold-not-signed': 'A hold is not signed by both sides',
  'hold-signature-to-come': 'A hold is signed on a day still to come',
  'hold-signed-late': 'A hold is signed after its step was due',
  'words-not-understood': 'The words cannot be read as hours by day',
  'stated-twice': 'The same is stated twice',
  'step-not-there': 'A step that is held is not in the schedule',
  'step-held-twice': 'A step is held twice',
  'hours-rise': 'The hours rise',
  'step-after-the-end': 'A step is after the end',
  'departure-before-arrival': 'The departure is before the arrival',
  'absence-outside-the-stay': 'An absence is outside the stay',
  'absences-overlap': 'Two absences overlap',
  'stopped-longer-than-stay': 'Hours stop for more nights than the child stays',
  'stopped-while-away': 'Hours may be taken off on nights that are not paid',
  'nothing-left-to-pay': 'More is taken off than the fee holds',
  'vat-on-exempt-fee': 'VAT is charged on a fee that is exempt',
  'month-billed-as-52-over-12': 'A month is billed as 52 weeks over 12',
  'more-nights-than-stayed': 'More nights are invoiced than the stay has',
  'nights-after-leaving': 'Nights after the child left are invoiced',
  'billed-for-another-thing': 'An invoice bills the same nights for something else',
  'nights-billed-twice': 'The same nights are invoiced twice',
  'invoice-twice': 'The same invoice stands twice',
  'no-invoice': 'There is no invoice to check',
  'period-not-stated': 'The end of a period is not stated',
  'row-not-read': 'A row cannot be read',
  'rows-left-out': 'Some rows were left out',
  'percent-as-fraction': 'A percentage may be a fraction',
  'request-not-stated': 'What is requested is not stated',
  'fee-not-agreed': 'The fee invoiced was not agreed',
  'fee-of-the-invoice': 'No agreed fee was given',
  'credit-without-invoice': 'A credit note belongs to no invoice of the list',
  'quality-outside-0-to-100': 'A quality is not between 0 and 100',
  'quality-stated-twice': 'A quality is stated whole and in parts',
  'quality-not-stated': 'A quality is not stated',
  'named-twice': 'The same name stands twice',
  'list-begins-late': 'The list begins after the time looked at',
  'placements-withdrawn': 'Placements were taken out of the exchange again',
  'names-taken-as-one': 'Names written in several ways are taken as one',
  'every-option-drops-a-need': 'Every option drops a need',
  'chance-of-nobody': 'Nobody is named whose judgement a chance is',
  'never-pays': 'It never pays on cost alone',
  'contract-not-meant': 'A term is out of its range, or does not fit the others',
  'council-not-in-the-rota': 'A council is not in the rota',
  'declined-without-reason': 'A place was declined without a reason',
  'more-taken-out-than-cost': 'More is taken out than the year cost',
  'credit-above-income': 'The credit is more than the income',
  'income-not-stated': 'What the year paid is not stated',
  'more-nights-than-the-year': 'More nights than the year has',
  'allowance-outside-the-year': 'An allowance is not of this year',
  'allowance-crosses-the-year': 'An allowance crosses the year’s end',
  'councils-nights-do-not-sum': 'The councils’ nights do not add up',
  'return-not-signed': 'A return is not signed',
  'later-fee-incomplete': 'A later fee is not complete',
  'terms-for-the-outcome-missing': 'The terms for this outcome are missing',
  'reference-missing': 'Some placements have no reference',
  'placement-not-there': 'The placement is not in the list',
  'names-look-alike': 'Names look like one',
  'budget-of-nobody': 'A budget is of a funder who pays nothing here',
  'row-twice': 'The same row stands twice',
  'rows-conflict': 'Two rows of one placement say different things',
  'start-not-stated': 'The start of a placement is not stated',
  'fee-before-not-stated': 'The fee before a change is not stated',
  'contributions-differ': 'The contributions do not add up to the fee',
  'fee-not-a-number': 'A fee cannot be read',
  'period-not-read': 'For how long a fee is cannot be read',
  'fee-left-out': 'A fee was left out, or an earlier one counts',
  'total-left-out': 'Totals are no placements',
  'total-differs': 'A total is not the sum of its rows',
  'day-not-read': 'A day cannot be read',
  'weekday-differs': 'A weekday does not match its date',
  'list-on-hidden-sheet': 'A hidden sheet holds a list that was not read',
  'column-not-read': 'Some columns were left aside',
  'stays-overlap': 'Two stays of one placement overlap',
  'cross-table-differs': 'A cross-table differs by pennies',
  'no-stay-ended': 'No stay has ended',
  'no-record': 'There is no record of the exchange',
  'council-not-in-the-exchange': 'The council is not in the records',
  'rows-of-other-councils': 'Placements of other councils are in the list',
  'name-in-words': 'Somebody is named in words that would be exchanged',
  'outcome-not-read': 'What became of a referral cannot be read',
  'no-referral-counts': 'No referral counts',
  'stays-do-not-fit': 'Stays and nights do not fit together',
  'text-not-unicode': 'The text holds half a character',
  'answer-of-nobody': 'An answer is of a council that has no placement here',
  'answered-late': 'A council has answered after the day',
  'time-not-over': 'The time is not over yet',
  'answered-twice': 'A council has answered more than once',
  'providers-above-all': 'The providers have more records than there are',
} as const;

export type PriceFindingCode = keyof typeof priceFindingHeadlines;

/** Its place is the term it is about, by its name: "fees", "shares from 2026-11-02". */
export type PriceFinding = Finding<PriceFindingCode, string>;

/** What became of the terms: an answer, or null, and what should be looked at. */
export type Worked<T> = Validated<T, PriceFinding>;

type Words = Pick<PriceFinding, 'at' | 'expected' | 'received' | 'advice'>;

export function priceFinding(
  code: PriceFindingCode,
  words: Words,
  severity: Severity = 'error',
): PriceFinding {
  return { code, severity, ...words };
}

export function worked<T>(value: T, findings: readonly PriceFinding[] = []): Worked<T> {
  return { value, findings };
}

export function refused(...findings: readonly PriceFinding[]): Worked<never> {
  return { value: null, findings };
}

/** For people: its days as they are written here. */
export const priceFindingInWords = (finding: PriceFinding): string =>
  daysInSentence(priceFindingAsText(finding));

/** For programs: its days as they stood in the terms. */
export function priceFindingAsText({ code, at, expected, received, advice }: PriceFinding): string {
  return `${priceFindingHeadlines[code]} (${at}): expected ${expected}; found ${received}. ${advice}`;
}
