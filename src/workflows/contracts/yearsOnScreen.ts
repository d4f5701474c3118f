/**
 * What each contract is expected to cost over its years, in words: in all, in the first and the last year, and up to each
 * year after which either side may leave.
 *
 * Worked example: a block of 4 places at £5,000 for 3 years of 365/7 weeks, 4 % a year: 1,042,857.14 + 1,084,571.43 +
 * 1,127,954.29 = £3,255,382.86.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { ContractYears } from '../../domain/contracts/terms/contractYears';
import { poundsInWords } from '../../domain/money/moneyPer';

export interface YearsOnScreen {
  readonly name: string;
  readonly inAll: string;
  readonly years: readonly YearOnScreen[];
}

export interface YearOnScreen {
  readonly year: string;
  readonly places: string;
  readonly cost: string;
  readonly soFar: string;
  /** "either side may leave", "the contract ends", or nothing. */
  readonly mayEnd: string;
}

/** Empty where no term of years is agreed. */
export function yearsOnScreen({ contracts }: ContractComparison): readonly YearsOnScreen[] {
  return contracts.flatMap(({ name, years }) => (years === null ? [] : [inWords(name, years)]));
}

function inWords(name: string, { years, total }: ContractYears): YearsOnScreen {
  return {
    name,
    inAll: `${poundsInWords(total)} in all over ${countInWords(years.length, 'year')}`,
    years: years.map(({ year, places, cost, soFar, mayEndHere }) => ({
      year: String(year),
      places: String(places),
      cost: poundsInWords(cost.pounds),
      soFar: poundsInWords(soFar),
      mayEnd: endInWords(year === years.length, mayEndHere),
    })),
  };
}

function endInWords(isLast: boolean, mayEnd: boolean): string {
  if (isLast) return 'the contract ends';
  return mayEnd ? 'either side may leave' : '';
}
