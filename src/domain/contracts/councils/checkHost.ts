/** What is wrong with a host council's terms: it must be one of the councils, and release no more than it holds. */
import { countInWords } from '../../evidence/countInWords';
import { exactText, sumOf, type Exact } from '../../money/exact';
import { poundsInWords } from '../../money/moneyPer';
import { shareIsMeant } from '../models/checkContract';
import { contractFinding, type ContractFinding } from '../contractFinding';
import type { Demand } from '../models/expectedCost';
import type { HostCouncil } from './hostCouncil';
import type { CouncilDemand } from './pooling';

export function checkHost(
  host: HostCouncil,
  councils: readonly CouncilDemand[],
  contractNames: readonly string[],
  demand: Demand,
): readonly ContractFinding[] {
  const usablePlaces = demand.places - demand.placesKeptEmpty;
  const own = councils.find(({ name }) => name === host.council);
  const names = councils.map(({ name }) => name);
  return [
    ...(own === undefined ? [notNamed('one of the councils', host.council, names)] : []),
    ...(contractNames.includes(host.contract)
      ? []
      : [notNamed('one of the contracts', host.contract, contractNames)]),
    ...councilsSum(councils, demand),
    ...contributionIsMeant(host.contribution),
    ...host.surplusShares.flatMap(({ fromUse, share }) => [
      ...shareIsMeant('a use from which a share of surplus begins', fromUse.fraction),
      ...shareIsMeant('a share of surplus', share.fraction),
    ]),
    ...(host.release === null || own === undefined
      ? []
      : releaseIsMeant(host.release.places, Math.min(own.places, usablePlaces - 1))),
  ];
}

function notNamed(expected: string, received: string, names: readonly string[]): ContractFinding {
  return contractFinding('host-not-meant', 'error', {
    expected: `${expected}: ${names.join(', ') || 'none is named'}`,
    received,
    advice: 'Write the name exactly as it stands in the lists.',
  });
}

/** The parts of the contract are of its places, and each council’s use is of its children: both should be all there are. */
function councilsSum(councils: readonly CouncilDemand[], demand: Demand): readonly ContractFinding[] {
  const places = councils.reduce((sum, council) => sum + council.places, 0);
  const load = sumOf(councils.map((council) => council.load));
  if (places === demand.places && load.equals(demand.load)) return [];
  return [
    contractFinding('host-not-meant', 'warning', {
      expected: `councils that hold ${countInWords(demand.places, 'place')} and need ${exactText(demand.load)} together, as the comparison has it`,
      received: `${countInWords(places, 'place')} and ${exactText(load)}`,
      advice: 'Correct the councils or the comparison; what each pays is worked out from both.',
    }),
  ];
}

function contributionIsMeant(contribution: Exact): readonly ContractFinding[] {
  if (!contribution.isNegative()) return [];
  return [
    contractFinding('price-negative', 'error', {
      expected: 'a contribution of nought or more',
      received: `${poundsInWords(contribution)} a week`,
      advice: 'Correct the contribution; a share of surplus is stated as such.',
    }),
  ];
}

function releaseIsMeant(places: number, most: number): readonly ContractFinding[] {
  if (places >= 1 && places <= most) return [];
  return [
    contractFinding('host-not-meant', 'error', {
      expected: `between 1 and ${String(Math.max(most, 0))} places to release`,
      received: String(places),
      advice: 'A council can release places it holds, and one place that can be used must be left.',
    }),
  ];
}
