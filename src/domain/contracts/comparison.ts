/**
 * Several contracts for the same places and the same children, side by side: what each is expected to pay, what a
 * child-week then costs, what spot would have cost for the same children, and what the provider is left with.
 *
 * Children who find no place are placed elsewhere at the spot price under every contract, so that cost stands once and
 * makes no difference between them. Worked example: 4 places, a load of 4, spot £7,000: 2.7573 children placed, 1.2427
 * elsewhere, £8,699.03 a week; a full block at £5,000 pays 20,000, spot for the same children 19,300.97: £699.03 more.
 * These figures compare structures; they are no forecast.
 */
import { checkAsked } from './checkAsked';
import { commissionTogether } from './councils/commissionTogether';
import { comparedContract, forShareOf, hostedCost, pricedStays, weeksOf } from './comparedContract';
import { hasError, type ContractFinding, type ValidatedTerms } from './contractFinding';
import { erlangLoss, occupancyDistribution } from './occupancy/erlangLoss';
import { expectedCost } from './models/expectedCost';
import { sharePooledCost } from './councils/pooledCost';
import { poolPlaces } from './councils/pooling';
import { checkVacancyWeeks } from './occupancy/vacancyWeeks';
import { placesToCommission } from './occupancy/placesToCommission';
import { shareSaving } from './councils/shareSaving';
import { hubCost } from './councils/sharedHub';
import type { ComparisonAsked, ContractComparison, Parties } from './comparisonTerms';

export function compareContracts(given: ComparisonAsked): ValidatedTerms<ContractComparison> {
  const asked = withStay(given);
  const { demand, prices } = asked;
  const expected = asked.contracts.map(({ model }) => expectedCost(model, demand));
  const toCommission = placesToCommission(demand.load, prices, demand.placesKeptEmpty);
  const parties = partiesOf(asked);
  const findings = distinct([
    ...checkAsked(asked),
    ...expected.flatMap((each) => each.findings),
    ...toCommission.findings,
    ...parties.findings,
    ...checkVacancyWeeks(asked),
  ]);
  if (hasError(findings) || toCommission.value === null) return { value: null, findings };
  const usablePlaces = demand.places - demand.placesKeptEmpty;
  const loss = erlangLoss(usablePlaces, demand.load);
  const contracts = asked.contracts.flatMap((contract, index) => {
    const cost = expected[index]?.value ?? null;
    return cost === null ? [] : [comparedContract(contract, cost, asked)];
  });
  const hub =
    asked.hub === undefined
      ? null
      : hubCost(asked.hub, loss.carried.dividedBy(demand.places), weeksOf(asked));
  const all = [...findings, ...(hub?.findings ?? [])];
  if (hasError(all)) return { value: null, findings: all };
  const value: ContractComparison = {
    asked,
    usablePlaces,
    loss,
    distribution: occupancyDistribution(usablePlaces, demand.load),
    contracts,
    toCommission: toCommission.value,
    forShare: forShareOf(asked),
    parties: parties.value,
    stays: pricedStays(asked),
    hub: hub?.value ?? null,
    host: hostedCost(asked, contracts, loss),
    findings: all,
  };
  return { value, findings: all };
}

/** A guarantee trued up yearly depends on how long children stay, where that is stated. */
function withStay(asked: ComparisonAsked): ComparisonAsked {
  const { arrivals, demand } = asked;
  return arrivals === undefined || demand.meanStayWeeks !== undefined
    ? asked
    : { ...asked, demand: { ...demand, meanStayWeeks: arrivals.meanStayWeeks } };
}

function partiesOf({ councils, prices, byPlacesHeld, demand }: ComparisonAsked): ValidatedTerms<Parties> {
  if (councils.length === 0) return { value: null, findings: [] };
  const keptEmpty = demand.placesKeptEmpty;
  const pooling = poolPlaces(councils, keptEmpty).value;
  const { value: cost, findings } = sharePooledCost(councils, prices, byPlacesHeld, keptEmpty);
  if (pooling === null || cost === null) return { value: null, findings };
  const commissioned = commissionTogether(councils, prices, keptEmpty).value;
  if (commissioned === null) return { value: null, findings };
  return { value: { pooling, cost, proposed: shareSaving(cost), commissioned }, findings };
}

/** The same sentence is said once. */
function distinct(findings: readonly ContractFinding[]): readonly ContractFinding[] {
  const said = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...said.values()];
}
