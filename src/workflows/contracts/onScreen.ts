/** Everything that moves with a slider, worked out at once: the comparison, its words and its two pictures. */
import { compareContracts } from '../../domain/contracts/comparison';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import { exactText } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { FeeReview } from '../../domain/review/feeReview';
import type { JsonObject } from '../typed/jsonValue';
import { comparedOnScreen, type ComparedOnScreen } from './comparedOnScreen';
import { contractsFromReview } from './contractsFromReview';
import { costPicture, type CostPicture } from './costPicture';
import { exampleContracts } from './exampleContracts';
import { keptContracts } from './keep';
import { occupancyBars, type OccupancyBar } from './occupancyPicture';
import type { TypedContracts } from './typedContracts';
import { understoodContracts, type TermsOnScreen } from './understoodContracts';

export interface ContractsOnScreen {
  readonly comparison: ContractComparison;
  readonly values: TermsOnScreen['values'];
  readonly compared: ComparedOnScreen;
  /** As somebody would type it: "4", "3.2". */
  readonly childrenNeedingAPlace: string;
  readonly picture: CostPicture;
  readonly bars: readonly OccupancyBar[];
}

export function contractsOnScreen({ terms, ids, values }: TermsOnScreen): ContractsOnScreen | null {
  const { value: comparison } = compareContracts(terms);
  if (comparison === null) return null;
  return {
    comparison,
    values,
    childrenNeedingAPlace: exactText(roundHalfAwayFromZero(terms.demand.load, 2)),
    compared: comparedOnScreen(comparison, ids, values),
    picture: costPicture(comparison, ids, values.plannedOccupancy),
    bars: occupancyBars(comparison),
  };
}

/** What the comparison as a whole finds wrong, where no field alone is: whole sentences. */
export function standsInTheWay({ terms }: TermsOnScreen): readonly string[] {
  const errors = compareContracts(terms).findings.filter(({ severity }) => severity === 'error');
  return errors.map(contractFindingInWords);
}

/** The fee that was read; where none was, the terms kept in the workbook; where there are none, the example. */
export function startingContracts(review: FeeReview | null, kept: JsonObject | undefined): TypedContracts {
  return review === null ? (keptContracts.read(kept) ?? exampleContracts) : contractsFromReview(review);
}

/** What the sheets are made of; null while something typed stands in the way. */
export function typedComparison(typed: TypedContracts): ContractComparison | null {
  const { value } = understoodContracts(typed);
  return value === null ? null : compareContracts(value.terms).value;
}
