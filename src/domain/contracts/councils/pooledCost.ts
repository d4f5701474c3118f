/**
 * Who pays what when councils hold a block together. The block's cost is shared by places held, by use, or by a stated mix
 * of both; spot for children placed elsewhere is paid by each council for its own.
 *
 *   council i = block × (m × e_i ÷ n + (1 − m) × a_i ÷ Σa) + S × a_i × B(n, Σa)
 *
 * Use is in proportion to load, since every council meets the same share refused. The parts add up to the whole. A council
 * that pays more than it would alone, with the places it holds, is a finding that names it.
 *
 * Worked example: two councils, each a load of 4 and 4 places at £5,000, spot £7,000. Alone 20,000 + 7,000 × 1.242718 =
 * £28,699.03 each; together 40,000 + 7,000 × 8 × 0.235570 = £53,191.93, half each £26,595.97.
 */
import { one, sumOf, zero, type Exact } from '../../money/exact';
import { poundsInWords } from '../../money/moneyPer';
import type { Fraction } from '../../money/percentage';
import { shareIsMeant } from '../models/checkContract';
import { contractFinding, type ContractFinding, type ValidatedTerms } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';
import { checkPrices, type PlacePrices } from '../models/councilBreakEven';
import { poolPlaces, type PooledCouncil, type Pooling } from './pooling';

export interface CouncilCost {
  readonly name: string;
  /** Pounds a week. */
  readonly blockShare: Exact;
  readonly spot: Exact;
  readonly together: Exact;
  readonly alone: Exact;
}

export interface PooledCost {
  readonly councils: readonly CouncilCost[];
  readonly block: Exact;
  readonly spot: Exact;
  readonly together: Exact;
  readonly alone: Exact;
}

/** `byPlacesHeld` is the part shared by places held; the rest is shared by use. */
export function sharePooledCost(
  councils: Parameters<typeof poolPlaces>[0],
  prices: PlacePrices,
  byPlacesHeld: Fraction,
  keptEmpty = 0,
): ValidatedTerms<PooledCost> {
  const pooled = poolPlaces(councils, keptEmpty);
  const findings = [
    ...pooled.findings,
    ...checkPrices(prices, prices.resalePrice.pounds),
    ...shareIsMeant('a share of the cost split by places held', byPlacesHeld.fraction),
  ];
  if (pooled.value === null || hasErrors(findings)) return { value: null, findings };
  const value = costed(pooled.value, prices, byPlacesHeld.fraction);
  return { value, findings: [...findings, ...value.councils.flatMap(paysMore)] };
}

function costed(pooling: Pooling, prices: PlacePrices, byPlacesHeld: Exact): PooledCost {
  const places = pooling.councils.reduce((total, { council }) => total + council.places, 0);
  const load = sumOf(pooling.councils.map(({ council }) => council.load));
  const block = prices.blockPrice.pounds.times(places);
  const shareOf = ({ council }: PooledCouncil): Exact =>
    byPlacesHeld
      .times(council.places)
      .dividedBy(places)
      .plus(one.minus(byPlacesHeld).times(council.load).dividedBy(load));
  const councils = pooling.councils.map((each) => councilCost(each, block.times(shareOf(each)), prices));
  const totalOf = (part: (council: CouncilCost) => Exact): Exact => sumOf(councils.map(part));
  return {
    councils,
    block,
    spot: totalOf(({ spot }) => spot),
    together: totalOf(({ together }) => together),
    alone: totalOf(({ alone }) => alone),
  };
}

function councilCost(
  { council, overflowAlone, overflowTogether }: PooledCouncil,
  blockShare: Exact,
  { blockPrice, spotPrice }: PlacePrices,
): CouncilCost {
  const spot = spotPrice.pounds.times(overflowTogether);
  const alone = blockPrice.pounds.times(council.places).plus(spotPrice.pounds.times(overflowAlone));
  return { name: council.name, blockShare, spot, together: blockShare.plus(spot), alone };
}

function paysMore({ name, together, alone }: CouncilCost): readonly ContractFinding[] {
  if (together.minus(alone).lessThanOrEqualTo(zero)) return [];
  return [
    contractFinding('council-worse-off', 'warning', {
      expected: `${name} to pay at most ${poundsInWords(alone)} a week, as on its own`,
      received: `${poundsInWords(together)} a week`,
      advice: `Share the cost another way, or agree what ${name} receives, before the councils sign.`,
    }),
  ];
}
