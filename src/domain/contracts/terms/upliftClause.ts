/**
 * A yearly uplift as contracts word it: so many per cent, or the lower of that and an index; then never above a cap and
 * never below a floor.
 *
 *   u = max(floor, min(cap, min(percent, lower of)))
 *
 * Worked example: D2N2's children's framework, the lower of 1.5 % and CPI: with CPI at 3.4 % the uplift is 1.5 %. A clause
 * of 4 %, the lower of that and 3.4 %, capped at 3 %, is 3 %.
 *
 * Units: percentages, a year. Errors, as findings: a floor above the cap, an uplift of −100 % or less.
 */
import { exactText, greatestOf, hundred, leastOf, one, type Exact } from '../../money/exact';
import type { Percentage } from '../../money/percentage';
import { contractFinding, type ContractFinding } from '../contractFinding';

export interface UpliftClause {
  readonly percent: Percentage;
  /** "The lower of": the index the percentage is held against, an assumption. */
  readonly lowerOf: Percentage | null;
  readonly cap: Percentage | null;
  readonly floor: Percentage | null;
}

function yearlyUplift({ percent, lowerOf, cap, floor }: UpliftClause): Percentage {
  const below = (limit: Percentage | null, value: Exact): Exact =>
    limit === null ? value : leastOf(value, limit.percent);
  const held = below(cap, below(lowerOf, percent.percent));
  return { percent: floor === null ? held : greatestOf(held, floor.percent) };
}

/** 1.04 for 4 %. */
export function upliftFactor(clause: UpliftClause | null): Exact {
  return clause === null ? one : one.plus(yearlyUplift(clause).percent.dividedBy(hundred));
}

export function checkUplift(clause: UpliftClause): readonly ContractFinding[] {
  const { cap, floor } = clause;
  const crossed =
    cap !== null && floor?.percent.greaterThan(cap.percent) === true
      ? [
          contractFinding('uplift-not-meant', 'error', {
            expected: `an uplift floor of at most the cap of ${exactText(cap.percent)} %`,
            received: `${exactText(floor.percent)} %`,
            advice: 'Correct the cap or the floor.',
          }),
        ]
      : [];
  return upliftFactor(clause).greaterThan(0) ? crossed : [...crossed, nothingLeft(clause)];
}

function nothingLeft(clause: UpliftClause): ContractFinding {
  return contractFinding('uplift-not-meant', 'error', {
    expected: 'an uplift above −100 % a year',
    received: `${exactText(yearlyUplift(clause).percent)} %`,
    advice: 'Write 4 % as 4.',
  });
}
