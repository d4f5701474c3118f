/**
 * `demand`: how many children need a place at a time, from a council's own starts and ends. Exact.
 *
 * In: starts, weeks (looked at), endedStays, nightsOfEnded, openStays, nightsOfOpen. Out: arrivalsPerWeek, meanStayWeeks
 * (all nights ÷ ended stays ÷ 7), load (arrivals × stay).
 *
 * Worked example: 26 starts in 52 weeks, 20 ended with 6300 nights, 8 open with 700: 0.5, 50, 25.
 */
import { demandFromStays } from '../../domain/portfolio/demandFromStays';
import { exactText } from '../../domain/money/exact';
import { readInput } from '../typed/inputFields';
import { numberAboveNought } from '../typed/inputKinds';
import { wholeNumber } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { resultOf } from './workedResult';

const fields = {
  starts: wholeNumber,
  weeks: numberAboveNought,
  endedStays: wholeNumber,
  nightsOfEnded: wholeNumber,
  openStays: wholeNumber,
  nightsOfOpen: wholeNumber,
};

export function calculateDemand(input: unknown): CalculationResult {
  const read = readInput('demand', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  return resultOf(demandFromStays(read.value), ({ arrivalsPerWeek, meanStayWeeks, load }) => ({
    arrivalsPerWeek: exactText(arrivalsPerWeek),
    meanStayWeeks: exactText(meanStayWeeks),
    load: exactText(load),
  }));
}
