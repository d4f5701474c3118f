/**
 * A proposal for what each council pays when councils hold places together: what it pays alone, less its part of what
 * they save together. Nobody is then worse off in money than alone, however the places and the children lie.
 *
 *   in proportion: pays alone × together ÷ all alone · equal parts: pays alone − saving ÷ councils
 *
 * Worked example: a load of 1 with 5 places and a load of 10 with 5, £5,000 a place, spot £7,000. Alone £25,021.47 and
 * £64,476.65, in all 89,498.12; together 50,000 + 7,000 × 2.855384 = £69,987.69; saved £19,510.44. In proportion
 * £19,566.83 and £50,420.85; in equal parts £15,266.25 and £54,721.43.
 *
 * It is a proposal, no rule of any contract: it makes good in money and gives no child a place. Null where nothing is
 * saved. Equal parts are null where a part is more than a council pays alone.
 */
import type { Exact } from '../../money/exact';
import type { PooledCost } from './pooledCost';

export interface ProposedShare {
  readonly name: string;
  /** Pounds a week. */
  readonly pays: Exact;
  readonly saves: Exact;
}

export interface ProposedShares {
  readonly inProportion: readonly ProposedShare[] | null;
  readonly inEqualParts: readonly ProposedShare[] | null;
}

export function shareSaving({ councils, alone, together }: PooledCost): ProposedShares {
  const saving = alone.minus(together);
  if (saving.isNegative() || !alone.greaterThan(0)) return { inProportion: null, inEqualParts: null };
  const proposed = (saves: (alone: Exact) => Exact): readonly ProposedShare[] =>
    councils.map((council) => {
      const saved = saves(council.alone);
      return { name: council.name, pays: council.alone.minus(saved), saves: saved };
    });
  const inEqualParts = proposed(() => saving.dividedBy(councils.length));
  return {
    inProportion: proposed((paidAlone) => saving.times(paidAlone).dividedBy(alone)),
    inEqualParts: inEqualParts.every(({ pays }) => !pays.isNegative()) ? inEqualParts : null,
  };
}
