/**
 * `bed-price`: what a place costs a week in a contract announced as one sum.
 *
 * In: contractValue, years, beds, weeksPerYear. Out: perBedWeek = value ÷ (years × beds × weeks a year).
 *
 * Worked example: 6300000 over 5 years, 4 beds, 52 weeks: 6,057.69.
 */
import { placesAreMeant } from '../../domain/contracts/models/checkContract';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import { placeWeekPrice } from '../../domain/contracts/models/placeWeekPrice';
import { exactText } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { numberAboveNought, numberFromNought, weeksPerYear } from '../typed/inputKinds';
import { wholePlaces } from '../typed/placeKinds';

const fields = {
  contractValue: numberFromNought,
  years: numberAboveNought,
  beds: wholePlaces,
  weeksPerYear,
};

export function calculateBedPrice(input: unknown): CalculationResult {
  const read = readInput('bed-price', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { contractValue, years, beds, weeksPerYear: convention } = read.value;
  const findings = placesAreMeant(beds);
  if (findings.length > 0) return notCalculated(...findings.map(contractFindingInWords));
  return calculated({ perBedWeek: exactText(placeWeekPrice(contractValue, years, beds, convention)) });
}
