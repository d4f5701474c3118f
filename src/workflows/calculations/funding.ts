/**
 * `funding`: what each payer contributes to a weekly fee, to the penny, in one of the three ways that panels agree it.
 *
 * In: total and shares ({name: per cent}); or lines ([{weekly, shares}]); or total, fixed ({name: £ a week}) and
 * balancing (who bears the rest), with teachingWeeks ({name: {perWeek, weeks}}) for education on its own weeks and
 * weeksPerYear ("365/7" unless stated). Out: contributions, by name.
 *
 * Worked example: a total of 4900 by SC 80, HE 5, ED 15: 3920, 245, 735.
 */
import { byFixedParts, byLine, byShares } from '../../domain/jointFunding/contributions';
import type { FunderShare, PayersPart } from '../../domain/jointFunding/shares';
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { Worked } from '../../domain/evidence/priceFinding';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { percentage } from '../../domain/money/percentage';
import { notCalculated, type CalculationResult } from './calculation';
import { isObject, optional, readInput } from '../typed/inputFields';
import { numberFromNought, weeksPerYear } from '../typed/inputKinds';
import { answerByName, byName, listOf, partsOf, type Named } from '../typed/nestedKinds';
import { aName, linePounds, poundsAndPence, sharesByPayer } from '../typed/priceKinds';
import { resultOf } from './workedResult';

const sharedFields = { total: poundsAndPence, shares: sharesByPayer };

const lineFields = { lines: listOf('lines', partsOf({ weekly: linePounds, shares: sharesByPayer })) };

const fixedFields = {
  total: poundsAndPence,
  fixed: optional(byName('pounds a week', poundsAndPence, 0)),
  teachingWeeks: optional(
    byName('teaching weeks', partsOf({ perWeek: numberFromNought, weeks: numberFromNought }), 0),
  ),
  balancing: aName,
  weeksPerYear: optional(weeksPerYear),
};

export function calculateFunding(input: unknown): CalculationResult {
  if (has(input, 'lines')) return ofLines(input);
  if (['fixed', 'teachingWeeks', 'balancing'].some((field) => has(input, field))) return ofFixedParts(input);
  return ofShares(input);
}

function ofShares(input: unknown): CalculationResult {
  const read = readInput('funding by shares', sharedFields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  return answer(byShares(poundsPer('week', read.value.total), funderShares(read.value.shares)));
}

function ofLines(input: unknown): CalculationResult {
  const read = readInput('funding by line', lineFields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const lines = read.value.lines.map(({ weekly, shares }) => ({
    weekly: poundsPer('week', weekly),
    shares: funderShares(shares),
  }));
  return answer(byLine(lines));
}

function ofFixedParts(input: unknown): CalculationResult {
  const read = readInput('funding by fixed parts', fixedFields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { total, fixed = [], teachingWeeks = [], balancing, weeksPerYear: stated } = read.value;
  return answer(
    byFixedParts(poundsPer('week', total), {
      fixed: fixed.map(({ name, value }) => ({ payer: name, weekly: poundsPer('week', value) })),
      teachingWeeks: teachingWeeks.map(({ name, value }) => ({ payer: name, ...value })),
      balancing,
      weeksPerYear: stated ?? defaultWeeksPerYear,
    }),
  );
}

export function funderShares(shares: readonly Named<Exact>[]): readonly FunderShare[] {
  return shares.map(({ name, value }) => ({ payer: name, share: percentage(value) }));
}

export function poundsByPayer(parts: readonly PayersPart[]): Readonly<Record<string, string>> {
  return answerByName(parts.map(({ payer, pounds }) => ({ name: payer, value: exactText(pounds) })));
}

function answer(contributions: Worked<readonly PayersPart[]>): CalculationResult {
  return resultOf(contributions, (parts) => ({ contributions: poundsByPayer(parts) }));
}

function has(input: unknown, field: string): boolean {
  return isObject(input) && Object.hasOwn(input, field);
}
