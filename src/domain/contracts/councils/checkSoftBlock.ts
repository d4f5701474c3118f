/** What is wrong with a soft block's terms before anything is worked out from them. */
import { countInWords } from '../../evidence/countInWords';
import { exact, exactText, one, sumOf, type Exact } from '../../money/exact';
import { roundHalfAwayFromZero } from '../../money/rounding';
import { loadIsMeant, placesAreMeant, priceIsMeant, shareIsMeant } from '../models/checkContract';
import { contractFinding, type ContractFinding } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';
import {
  loadOfGroup,
  placesOfGroup,
  placesOfProvider,
  softBlockOccupancy,
  type SoftBlock,
  type SoftBlockProvider,
} from './softBlock';

export function checkSoftBlock(block: SoftBlock): readonly ContractFinding[] {
  const findings = [
    ...placesAreMeant(placesOfGroup(block)),
    ...block.providers.flatMap((provider) => placesAreMeant(placesOfProvider(provider))),
    ...block.providers.flatMap(pricesAreMeant),
    ...priceIsMeant('child placed elsewhere (spot)', block.spotPrice),
    ...block.councils.flatMap(({ load }) => loadIsMeant(load)),
    ...(block.councils.length === 0 ? loadIsMeant(exact(0)) : []),
    ...sharesAreMeant(block),
    ...entitlementsSum(block),
  ];
  return hasErrors(findings) ? findings : [...findings, ...occupancyIsWithinReach(block)];
}

function pricesAreMeant({ price, blockPrice, costs }: SoftBlockProvider): readonly ContractFinding[] {
  return [
    ...priceIsMeant('place', price),
    ...priceIsMeant('place of a block', blockPrice),
    ...priceIsMeant('home’s fixed cost', costs.fixed),
    ...priceIsMeant('child', costs.perChild),
  ];
}

function sharesAreMeant({ providers, councils, occupancyTogether }: SoftBlock): readonly ContractFinding[] {
  const shares = [...councils, ...providers].map(({ voidShare }) => voidShare.fraction);
  const stated = [...providers.map(({ occupancyAlone }) => occupancyAlone), occupancyTogether];
  return [
    ...shares.flatMap((share) => shareIsMeant('a party’s share of a vacant place', share)),
    ...stated.flatMap((occupancy) =>
      occupancy === null ? [] : shareIsMeant('an occupancy', occupancy.fraction),
    ),
    ...sharesSumToOne(shares),
  ];
}

function sharesSumToOne(shares: readonly Exact[]): readonly ContractFinding[] {
  const sum = sumOf(shares);
  if (sum.equals(one)) return [];
  return [
    contractFinding('void-shares-do-not-sum', 'error', {
      expected: 'shares of a vacant place that add up to 1 over all councils and providers',
      received: exactText(sum),
      advice: 'Give every part of a vacant place to one party, and no part twice.',
    }),
  ];
}

function entitlementsSum(block: SoftBlock): readonly ContractFinding[] {
  const places = placesOfGroup(block);
  const held = block.councils.reduce((sum, council) => sum + council.places, 0);
  if (held === places) return [];
  return [
    contractFinding('entitlements-do-not-sum', 'error', {
      expected: `councils that would hold the ${countInWords(places, 'place')} of the homes between them in a plain block`,
      received: `${block.councils.map((council) => String(council.places)).join(' + ')} = ${String(held)}`,
      advice: 'Give every place to one council, and no place twice.',
    }),
  ];
}

/** Children placed are never more than children who need a place. */
function occupancyIsWithinReach(block: SoftBlock): readonly ContractFinding[] {
  const { alone, together } = softBlockOccupancy(block);
  const load = loadOfGroup(block);
  const placedAlone = sumOf(
    block.providers.map((each, index) => (alone[index] ?? one).times(placesOfProvider(each))),
  );
  if (!together.greaterThan(0))
    return [
      contractFinding('occupancy-out-of-reach', 'error', {
        expected: 'an occupancy of the soft block above nought',
        received: exactText(together),
        advice: 'State a higher occupancy, or leave it out and it follows from the children and the places.',
      }),
    ];
  return [placedAlone, together.times(placesOfGroup(block))]
    .filter((placed) => placed.greaterThan(load))
    .map((placed) =>
      contractFinding('occupancy-out-of-reach', 'error', {
        expected: `at most ${exactText(load)} children placed, as many as need a place`,
        received: `an occupancy that places ${exactText(roundHalfAwayFromZero(placed, 2))}`,
        advice: 'State a lower occupancy, or leave it out and it follows from the children and the places.',
      }),
    );
}
