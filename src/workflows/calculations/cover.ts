/**
 * `cover`: how many paid hours and people a post on shift takes, since somebody must work while its holder is away.
 *
 * In: weeksAway, or daysAway with daysPerWeek (5 unless stated); weeksPerYear; hours (on the rota, a week);
 * contractedHours (of one full-time person, a week).
 * Out: coverFactor = W ÷ (W − weeks away), paidHours = hours × cover factor, wte = paid hours ÷ contracted hours.
 *
 * Worked example: 48 days away, 365/7 weeks, 168 hours, 37.5 contracted: 1.225655, 205.91 hours, 5.49 WTE.
 */
import { coverFactor, coveredHours, weeksAway } from '../../domain/staffing/coverFactor';
import { exact, exactText, type Exact } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { optional, readInput, type ValuesOf } from '../typed/inputFields';
import { numberAboveNought, numberFromNought, weeksPerYear } from '../typed/inputKinds';

const usualDaysPerWeek = exact(5);

const fields = {
  weeksAway: optional(numberFromNought),
  daysAway: optional(numberFromNought),
  daysPerWeek: optional(numberAboveNought),
  weeksPerYear,
  hours: numberFromNought,
  contractedHours: numberAboveNought,
};

export function calculateCover(input: unknown): CalculationResult {
  const read = readInput('cover', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { hours, contractedHours, weeksPerYear: convention } = read.value;
  const away = timeAway(read.value);
  if (typeof away === 'string') return notCalculated(away);
  const factor = coverFactor(away, convention);
  const paidHours = coveredHours(hours, away, convention);
  if (factor === null || paidHours === null)
    return notCalculated(
      `Time away of ${exactText(away)} weeks leaves nothing of a year of ${convention} weeks: fewer weeks away are expected.`,
    );
  return calculated({
    coverFactor: exactText(factor),
    paidHours: exactText(paidHours),
    wte: exactText(paidHours.dividedBy(contractedHours)),
  });
}

/** Weeks away, or the sentence that says what is wrong with how they are given. */
function timeAway(given: ValuesOf<typeof fields>): Exact | string {
  if (given.weeksAway !== undefined && given.daysAway !== undefined)
    return 'Both "weeksAway" and "daysAway" are given: one of them is expected.';
  if (given.daysAway !== undefined) return weeksAway(given.daysAway, given.daysPerWeek ?? usualDaysPerWeek);
  if (given.weeksAway === undefined)
    return 'Neither "weeksAway" nor "daysAway" is given: one of them is expected.';
  return given.daysPerWeek === undefined
    ? given.weeksAway
    : '"daysPerWeek" goes with "daysAway": leave it out where "weeksAway" is given.';
}
