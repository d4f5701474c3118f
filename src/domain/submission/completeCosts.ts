/**
 * The cost lines made complete, from our own template or from any foreign layout: an amount with its period, or a
 * percentage with what it is of; whom it serves; whether it is in the fee.
 *
 * A line whose amount cannot be read is left out of the sum, and its finding shows the cell. "n/a" beside a label is a
 * line of £0.00. A period or a basis that is missing is an error or a question, and the finding says what was assumed.
 * Worked example: `(£ 223.62)`, `per week` is a line of −£223.62 a week; the review asks about it unless it is a discount.
 */
import type { CostPeriod } from '../calendar/period';
import type { Finding } from '../evidence/finding';
import type { CostCategory } from '../fee/costCategory';
import { hundred, one, zero, type Exact } from '../money/exact';
import { fractionOf } from '../money/percentage';
import {
  answersIn,
  answerTo,
  isAnswered,
  placeOf,
  receivedFor,
  reportMissing,
  sayConsequence,
  type Answers,
} from './answers';
import { costFields } from './costFields';
import type { ReceivedCostRow } from './feeSubmission';
import type { CostFieldId } from './fieldIds';
import type { CostLine, StatedAmount } from '../fee/costLine';
import { receivedText, type Received } from './received';
import { isFormattedAsPercentage, parsePercent } from './parsing/parsePercent';

export interface CompleteCosts {
  readonly costLines: readonly CostLine[];
  readonly findings: readonly Finding[];
}

export function completeCosts(rows: readonly ReceivedCostRow[]): CompleteCosts {
  const completed = rows.map((row, index) => completeCost(row, index + 1));
  return {
    costLines: completed.flatMap(({ line }) => (line === null ? [] : [line])),
    findings: completed.flatMap(({ findings }) => findings),
  };
}

function completeCost(row: ReceivedCostRow, number: number) {
  const answers = answersIn(row.at, row.fields);
  const label = labelOf(answers, number);
  const category = categoryOf(answers, label);
  const amount = amountOf(answers);
  const otherAnswers = standingOf(answers);
  const line: CostLine | null =
    amount === null
      ? null
      : {
          id: `C${String(number).padStart(2, '0')}`,
          at: row.at,
          amountAt: placeOf(answers, 'amount'),
          label,
          category,
          confidence: row.confidence ?? null,
          amount,
          ...otherAnswers,
          workings: row.workings ?? null,
          parallelAmounts: row.parallelAmounts ?? [],
        };
  return { line, findings: answers.findings };
}

function labelOf(answers: Answers<CostFieldId>, number: number): string {
  const label = answerTo(answers, costFields.label);
  if (label !== null) return label;
  reportMissing(answers, costFields.label, {
    severity: 'warning',
    advice: 'Ask what the amount is for.',
  });
  return `Cost line ${String(number)}, no label`;
}

function categoryOf(answers: Answers<CostFieldId>, label: string): CostCategory {
  const received = receivedFor(answers, 'category');
  const parsed = received === null ? null : costFields.category.parse(received).value;
  if (parsed !== null && parsed !== 'unclassified') return parsed;
  answers.findings.push({
    code: 'line-category-uncertain',
    severity: 'warning',
    at: placeOf(answers, 'category'),
    expected: 'a category of the form',
    received: isAnswered(answers, 'category') && received !== null ? receivedText(received.cell) : 'nothing',
    advice: `Choose a category for “${label}”; until then it stands under “Not yet classified”.`,
  });
  return 'unclassified';
}

function amountOf(answers: Answers<CostFieldId>): StatedAmount | null {
  const percentOf = answerTo(answers, costFields.percentOf);
  if (percentOf !== null) return percentageOf(answers, percentOf);
  const pounds = answerTo(answers, costFields.amount) ?? (saysNoAmount(answers) ? zero : null);
  if (pounds === null) return leftOut(answers);
  const per = periodOf(answers);
  return { kind: 'money', money: { pounds, per } };
}

/** A percentage, from a `%` cell (a fraction), a plain number or the text "15 %". */
function percentageOf(answers: Answers<CostFieldId>, of: 'cost' | 'price'): StatedAmount | null {
  const received = receivedFor(answers, 'amount');
  if (received === null) return leftOut(answers);
  const percent = parsePercent(received, {
    label: costFields.amount.label,
    limits: { from: '-100', to: '100' },
    expected: `a percentage of ${of === 'cost' ? 'cost' : 'the fee'}`,
  });
  answers.findings.push(...percent.findings);
  if (percent.value === null) return leftOut(answers);
  if (isLikelyFraction(received, percent.value)) reportLikelyFraction(answers, percent.value);
  return { kind: 'percentage', percentage: { percent: percent.value }, of };
}

/** 0.15 typed where 15 was meant: counted as it stands, and asked about. */
function isLikelyFraction(received: Received, percent: Exact): boolean {
  const isBareNumber = received.cell.kind === 'number' && !isFormattedAsPercentage(received);
  return isBareNumber && !percent.isZero() && percent.abs().lessThan(one);
}

function reportLikelyFraction(answers: Answers<CostFieldId>, percent: Exact): void {
  answers.findings.push({
    code: 'number-out-of-range',
    severity: 'warning',
    at: placeOf(answers, 'amount'),
    expected: 'a percentage such as 15 for 15 %',
    received: percent.toString(),
    advice: `Ask whether ${percent.toString()} % is meant; until then it counts as it stands.`,
  });
}

function leftOut(answers: Answers<CostFieldId>): null {
  sayConsequence(answers, 'amount', 'Until then the line is left out of the sum.');
  reportMissing(answers, costFields.amount, {
    severity: 'error',
    advice: 'Ask for the amount; until then the line is left out of the sum.',
  });
  return null;
}

/** "n/a" is filled in and without a finding: the provider says there is no such cost. */
function saysNoAmount(answers: Answers<CostFieldId>): boolean {
  const received = receivedFor(answers, 'amount');
  if (received === null || !isAnswered(answers, 'amount')) return false;
  return costFields.amount.parse(received).findings.length === 0;
}

function periodOf(answers: Answers<CostFieldId>): CostPeriod {
  const period = answerTo(answers, costFields.period);
  if (period !== null) return period;
  answers.findings.push({
    code: 'period-missing',
    severity: 'error',
    at: placeOf(answers, 'period'),
    expected: 'the period the amount is for',
    received: 'nothing that can be read',
    advice: 'Ask whether the amount is for a week, a month or a year; until then it counts as a week.',
  });
  return 'week';
}

function standingOf(answers: Answers<CostFieldId>) {
  const share = answerTo(answers, costFields.organisationSharePercent) ?? hundred;
  const allowable = answerTo(answers, costFields.allowable) ?? true;
  return {
    serves: servesOf(answers),
    organisationShare: fractionOf({ percent: share }),
    basisOfShare: answerTo(answers, costFields.basisOfShare),
    teachingWeeks: answerTo(answers, costFields.teachingWeeks)?.toNumber() ?? null,
    included: answerTo(answers, costFields.included) ?? true,
    allowability: { allowable, reason: answerTo(answers, costFields.notAllowableReason) ?? '' },
    relatedParty: answerTo(answers, costFields.relatedParty) ?? false,
    evidence: answerTo(answers, costFields.evidence),
    funder: answerTo(answers, costFields.funder),
    notes: answerTo(answers, costFields.notes),
  };
}

/** A percentage line has no basis of its own; an amount without one counts for this child alone. */
function servesOf(answers: Answers<CostFieldId>): CostLine['serves'] {
  const serves = answerTo(answers, costFields.serves);
  if (serves === null && !isAnswered(answers, 'percentOf') && !isAnswered(answers, 'serves')) {
    answers.findings.push({
      code: 'basis-missing',
      severity: 'warning',
      at: answers.at,
      expected: 'the home, this child, or the whole organisation',
      received: 'nothing',
      advice: 'Ask whom the amount is for; until then it counts as being for this child alone.',
    });
  }
  return serves ?? 'child';
}
