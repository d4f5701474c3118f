/**
 * What neighbours gain by holding places together, in words: children placed elsewhere and cost, alone and together, for
 * all and for each council, and who would be worse off.
 *
 * Worked example: two councils, each 4 children needing a place and 4 places at £5,000, spot £7,000: £28,699.03 each
 * alone, £26,595.97 each together, £4,206.13 a week less in all.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { CommissionedTogether } from '../../domain/contracts/councils/commissionTogether';
import type { CouncilCost } from '../../domain/contracts/councils/pooledCost';
import type { PooledCouncil } from '../../domain/contracts/councils/pooling';
import { poundsInWords } from '../../domain/money/moneyPer';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import { childrenCount, moreOrLess, placesInWords } from './comparedOnScreen';

export interface PoolingOnScreen {
  readonly elsewhere: string;
  readonly cost: string;
  /** How many places each would commission alone, and all together. */
  readonly commissioned: string;
  readonly councils: readonly PooledCouncilOnScreen[];
  /** What each could pay so that nobody is worse off in money; empty where nothing is saved. */
  readonly proposed: readonly string[];
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
export function poolingOnScreen({ parties }: ContractComparison): PoolingOnScreen | null {
  if (parties === null) return null;
  const { pooling, cost, commissioned, proposed } = parties;
  const { separate, pooled } = pooling;
  return {
    elsewhere: `Alone ${childrenCount(separate.overflow)} children in all are placed elsewhere (spot), together ${childrenCount(pooled.overflow)} (${shareInWords(pooled.refused)}); ${shareInWords(pooled.occupancy)} of the places are then occupied.`,
    cost: `Alone ${poundsInWords(cost.alone)} a week in all, together ${poundsInWords(cost.together)}: ${moreOrLess(cost.together.minus(cost.alone))}.`,
    commissioned: commissionedInWords(commissioned),
    proposed: (proposed.inProportion ?? []).map(
      ({ name, pays, saves }) =>
        `${name} pays ${poundsInWords(pays)} a week, ${poundsInWords(saves)} less than alone.`,
    ),
    councils: cost.councils.map(({ name, alone, together }) => ({
      name,
      alone: poundsInWords(alone),
      together: poundsInWords(together),
      difference: moreOrLess(together.minus(alone)),
    })),
    worseOff: cost.councils.flatMap((council, index) => worseOff(council, pooling.councils[index])),
  };
}

function commissionedInWords({ alone, together, saved, councils }: CommissionedTogether): string {
  const held = councils.map(({ name, heldTogether }) => `${name} ${String(heldTogether)}`);
  return `By the marginal rule the councils commission ${placesInWords(alone.places)} alone and ${placesInWords(together.places)} together (${held.join(', ')}): worth ${poundsInWords(saved)} a week.`;
}

function worseOff(
  { name, alone, together }: CouncilCost,
  placed: PooledCouncil | undefined,
): readonly string[] {
  const elsewhere = placed === undefined ? [] : moreElsewhere(placed);
  const paysMore = together.greaterThan(alone)
    ? [`it would pay ${moreOrLess(together.minus(alone))} a week`]
    : [];
  const parts = [...paysMore, ...elsewhere];
  return parts.length === 0
    ? []
    : [
        `${name} would be worse off: ${parts.join(', and ')}. Agree first what ${name} receives, or places that stay its own.`,
      ];
}

/** With two decimals, since it is often less than a tenth of a child. */
function moreElsewhere({ overflowAlone, overflowTogether }: PooledCouncil): readonly string[] {
  return overflowTogether.lessThanOrEqualTo(overflowAlone)
    ? []
    : [
        `${decimalInWords(overflowTogether, 2)} of its children would be placed elsewhere on average, ${decimalInWords(overflowAlone, 2)} alone`,
      ];
}
