/**
 * What neighbours gain by holding places together, in words: children placed elsewhere and cost, alone and together, for
 * all and for each council, and who would be worse off.
 *
 * Worked example: two councils, each 4 children needing a place and 4 places at £5,000, spot £7,000: £28,699.03 each
 * alone, £26,595.97 each together, £4,206.13 a week less in all.
 */
import type { ContractComparison } from '../../domain/contracts/comparison';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import { poundsInWords } from '../../domain/money/moneyPer';
import { shareInWords } from '../shownFigures';
import { childrenCount, moreOrLess } from './comparedOnScreen';

export interface PoolingOnScreen {
  readonly elsewhere: string;
  readonly cost: string;
  readonly councils: readonly PooledCouncilOnScreen[];
  /** Who would be worse off, and what to agree first; empty where nobody is. */
  readonly worseOff: readonly string[];
}

export interface PooledCouncilOnScreen {
  readonly name: string;
  readonly alone: string;
  readonly together: string;
  /** "£2,103.06 less" */
  readonly difference: string;
}

/** Null where no councils share the places. */
export function poolingOnScreen({ parties, findings }: ContractComparison): PoolingOnScreen | null {
  if (parties === null) return null;
  const { pooling, cost } = parties;
  const { separate, pooled } = pooling;
  return {
    elsewhere: `Alone ${childrenCount(separate.overflow)} children in all are placed elsewhere (spot), together ${childrenCount(pooled.overflow)} (${shareInWords(pooled.refused)}); ${shareInWords(pooled.occupancy)} of the places are then occupied.`,
    cost: `Alone ${poundsInWords(cost.alone)} a week in all, together ${poundsInWords(cost.together)}: ${moreOrLess(cost.together.minus(cost.alone))}.`,
    councils: cost.councils.map(({ name, alone, together }) => ({
      name,
      alone: poundsInWords(alone),
      together: poundsInWords(together),
      difference: moreOrLess(together.minus(alone)),
    })),
    worseOff: findings.filter(({ code }) => code === 'council-worse-off').map(contractFindingInWords),
  };
}
