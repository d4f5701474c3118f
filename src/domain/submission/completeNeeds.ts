/**
 * The additional needs made complete: each priced either as hours at a rate, or as a weekly amount, with the outcome it
 * is meant to reach. Outcome, measure, review date and step-down may be missing here; the checks ask for them.
 *
 * Worked example: 10 hours at £22.00 and a weekly amount of £250.00: the hours count (£220.00), with `columns-disagree`.
 */
import type { Finding } from '../evidence/finding';
import { poundsInWords, poundsPer } from '../money/moneyPer';
import {
  answersIn,
  answerTo,
  placeOf,
  placesOf,
  reportMissing,
  sayConsequence,
  type Answers,
} from './answers';
import type { ReceivedRow } from './feeSubmission';
import type { NeedFieldId } from './fieldIds';
import { needFields } from './needFields';
import type { AdditionalNeed, NeedSupport } from '../additionalNeeds/additionalNeed';

const leftOut = 'Until then the need is left out of the sum.';

export interface CompleteNeeds {
  readonly additionalNeeds: readonly AdditionalNeed[];
  readonly findings: readonly Finding[];
}

export function completeNeeds(rows: readonly ReceivedRow<NeedFieldId>[]): CompleteNeeds {
  const completed = rows.map((row, index) => completeNeed(row, index + 1));
  return {
    additionalNeeds: completed.flatMap(({ need }) => (need === null ? [] : [need])),
    findings: completed.flatMap(({ findings }) => findings),
  };
}

function completeNeed(row: ReceivedRow<NeedFieldId>, number: number) {
  const answers = answersIn(row.at, row.fields);
  const price = priceOf(answers);
  const stated = {
    need: needOf(answers, number),
    support: supportOf(answers, price),
    included: answerTo(answers, needFields.included) ?? true,
    funder: answerTo(answers, needFields.funder),
    intendedOutcome: answerTo(answers, needFields.intendedOutcome),
    measure: answerTo(answers, needFields.measure),
    reviewDate: answerTo(answers, needFields.reviewDate),
    stepDownTo: answerTo(answers, needFields.stepDownTo),
  };
  const id = `N${String(number).padStart(2, '0')}`;
  const need: AdditionalNeed | null =
    price === null ? null : { id, at: row.at, price, ...stated, fieldsAt: placesOf(row.fields) };
  return { need, findings: answers.findings };
}

function needOf(answers: Answers<NeedFieldId>, number: number): string {
  const need = answerTo(answers, needFields.need);
  if (need !== null) return need;
  reportMissing(answers, needFields.need, {
    severity: 'warning',
    advice: 'Ask which need the support is for.',
  });
  return `Additional need ${String(number)}, not described`;
}

function supportOf(answers: Answers<NeedFieldId>, price: AdditionalNeed['price'] | null): NeedSupport {
  const support = answerTo(answers, needFields.support);
  if (support !== null) return support;
  const taken = price?.kind === 'weekly' ? 'equipment' : 'extraStaffHours';
  reportMissing(answers, needFields.support, {
    severity: 'warning',
    advice: `Ask what kind of support it is; until then it counts as ${taken === 'equipment' ? 'equipment' : 'extra staff hours'}.`,
  });
  return taken;
}

function priceOf(answers: Answers<NeedFieldId>): AdditionalNeed['price'] | null {
  const hoursAWeek = answerTo(answers, needFields.hoursAWeek);
  const rate = answerTo(answers, needFields.hourlyRate);
  const weekly = answerTo(answers, needFields.weeklyAmount);
  if (hoursAWeek !== null && rate !== null) {
    const product = hoursAWeek.times(rate);
    if (weekly !== null && !weekly.equals(product)) {
      answers.findings.push({
        code: 'columns-disagree',
        severity: 'warning',
        at: placeOf(answers, 'weeklyAmount'),
        expected: `${hoursAWeek.toString()} hours at ${poundsInWords(rate)}, which is ${poundsInWords(product)} a week`,
        received: `${poundsInWords(weekly)} a week`,
        advice: 'Ask which of the two is charged; until then the hours at their rate count.',
      });
    }
    return { kind: 'hours', hoursAWeek, rate: poundsPer('hour', rate) };
  }
  if (weekly !== null) {
    const hours = hoursAWeek === null ? {} : { hoursAWeek };
    return { kind: 'weekly', amount: poundsPer('week', weekly), ...hours };
  }
  for (const id of ['hoursAWeek', 'hourlyRate', 'weeklyAmount'] as const)
    sayConsequence(answers, id, leftOut);
  const missing = hoursAWeek === null ? needFields.weeklyAmount : needFields.hourlyRate;
  reportMissing(answers, missing, {
    severity: 'error',
    advice: `Ask for the hours and their rate, or for a weekly amount. ${leftOut}`,
  });
  return null;
}
