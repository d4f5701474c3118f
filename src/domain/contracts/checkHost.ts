/** What is wrong with a host council's terms: it must be one of the councils, and release no more than it holds. */
import type { Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { shareIsMeant } from './checkContract';
import { contractFinding, type ContractFinding } from './contractFinding';
import type { HostCouncil } from './hostCouncil';
import type { CouncilDemand } from './pooling';

export function checkHost(
  host: HostCouncil,
  councils: readonly CouncilDemand[],
  contractNames: readonly string[],
  usablePlaces: number,
): readonly ContractFinding[] {
  const own = councils.find(({ name }) => name === host.council);
  const names = councils.map(({ name }) => name);
  return [
    ...(own === undefined ? [notNamed('one of the councils', host.council, names)] : []),
    ...(contractNames.includes(host.contract)
      ? []
      : [notNamed('one of the contracts', host.contract, contractNames)]),
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
