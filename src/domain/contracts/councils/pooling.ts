/**
 * What councils gain by holding places together: loads and places add. Fewer children in all are then placed elsewhere,
 * never more; but one council can be worse off, and that is a finding that names it.
 *
 * Worked example: a load of 1 with 5 places and a load of 10 with 5. Alone 0.0031 and 5.6395 children are placed
 * elsewhere. Together B(10, 11) = 0.259580: of 11 children 2.8554 are, which is 2.7872 fewer. But the first council's
 * share is now 0.2596 children against 0.0031: it lends its places to the second.
 *
 * Units: places and children. Every council meets the same share refused, since each next child takes any free place.
 */
import { exact, exactText, sumOf, zero, type Exact } from '../../money/exact';
import { roundHalfAwayFromZero } from '../../money/rounding';
import { loadIsMeant, placesAreMeant } from '../models/checkContract';
import { contractFinding, type ContractFinding, type ValidatedTerms } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';
import { inWholePlaces } from './wholePlaces';
import { erlangLoss, type ErlangLoss } from '../occupancy/erlangLoss';

export interface CouncilDemand {
  readonly name: string;
  readonly load: Exact;
  readonly places: number;
}

export interface Pooling {
  readonly separate: { readonly overflow: Exact; readonly vacant: Exact };
  readonly pooled: ErlangLoss & { readonly vacant: Exact };
  readonly councils: readonly PooledCouncil[];
}

export interface PooledCouncil {
  readonly council: CouncilDemand;
  /** Children placed elsewhere on its own, and together. */
  readonly overflowAlone: Exact;
  readonly overflowTogether: Exact;
}

/** `keptEmpty` of the places take no child, for safety or matching; alone, each council keeps its part of them empty. */
export function poolPlaces(councils: readonly CouncilDemand[], keptEmpty = 0): ValidatedTerms<Pooling> {
  const places = councils.reduce((total, council) => total + council.places, 0) - keptEmpty;
  const findings = [...placesAreMeant(places), ...councils.flatMap(({ load }) => loadIsMeant(load))];
  if (hasErrors(findings)) return { value: null, findings };
  const value = pooledTogether(councils, places, keptEmpty);
  return { value, findings: value.councils.flatMap(worseOff) };
}

/** Whole places in proportion to those held, the largest remainder first, the first named of equals. */
export function keptEmptyByCouncil(
  councils: readonly Pick<CouncilDemand, 'places'>[],
  keptEmpty: number,
): readonly number[] {
  const held = councils.reduce((total, council) => total + council.places, 0);
  if (held === 0) return councils.map(() => 0);
  return inWholePlaces(
    keptEmpty,
    councils.map((council) => exact(council.places).dividedBy(held)),
  );
}

function pooledTogether(councils: readonly CouncilDemand[], places: number, keptEmpty: number): Pooling {
  const kept = keptEmptyByCouncil(councils, keptEmpty);
  const alone = councils.map((council, index) =>
    erlangLoss(council.places - (kept[index] ?? 0), council.load),
  );
  const pooled = erlangLoss(places, sumOf(councils.map(({ load }) => load)));
  const carriedAlone = sumOf(alone.map(({ carried }) => carried));
  return {
    separate: {
      overflow: sumOf(alone.map(({ overflow }) => overflow)),
      vacant: carriedAlone.negated().plus(places),
    },
    pooled: { ...pooled, vacant: pooled.carried.negated().plus(places) },
    councils: councils.map((council, index) => ({
      council,
      overflowAlone: alone[index]?.overflow ?? zero,
      overflowTogether: council.load.times(pooled.refused),
    })),
  };
}

const inChildren = (children: Exact): string => exactText(roundHalfAwayFromZero(children, 4));

function worseOff({ council, overflowAlone, overflowTogether }: PooledCouncil): readonly ContractFinding[] {
  if (overflowTogether.lessThanOrEqualTo(overflowAlone)) return [];
  return [
    contractFinding('council-worse-off', 'warning', {
      expected: `at most ${inChildren(overflowAlone)} children of ${council.name} placed elsewhere, as on its own`,
      received: inChildren(overflowTogether),
      advice: `Agree what ${council.name} receives for its places, or places that stay its own, before pooling.`,
    }),
  ];
}
