/**
 * Several contracts for the same places and the same children, side by side: what each is expected to pay, what a
 * child-week then costs, what spot would have cost for the same children, and what the provider is left with.
 *
 * Children who find no place are placed elsewhere at the spot price under every contract, so that cost stands once and
 * makes no difference between them. Worked example: 4 places, a load of 4, spot £7,000: 2.7573 children placed, 1.2427
 * elsewhere, £8,699.03 a week; a full block at £5,000 pays 20,000, spot for the same children 19,300.97: £699.03 more.
 * These figures compare structures; they are no forecast.
 */
import { checkComparison } from './checkComparison';
import { commissionTogether } from './councils/commissionTogether';
import { comparedContract, forShareOf, hostedCost, pricedStays, weeksOf } from './comparedContract';
import { type ContractFinding, type ValidatedTerms } from './contractFinding';
import { hasErrors } from '../../domain/evidence/finding';
import { erlangLoss, occupancyDistribution } from './occupancy/erlangLoss';
import { expectedCost } from './models/expectedCost';
import { sharePooledCost } from './councils/pooledCost';
import { poolPlaces } from './councils/pooling';
import { checkVacancyWeeks } from './occupancy/vacancyWeeks';
import { placesToCommission } from './occupancy/placesToCommission';
import { shareSaving } from './councils/shareSaving';
import { hubCost } from './councils/sharedHub';
import type { ComparisonTerms, ContractComparison, Parties } from './comparisonTerms';

export function compareContracts(given: ComparisonTerms): ValidatedTerms<ContractComparison> {
  const terms = withStay(given);
  const { demand, prices } = terms;
  const expected = terms.contracts.map(({ model }) => expectedCost(model, demand));
  const toCommission = placesToCommission(demand.load, prices, demand.placesKeptEmpty);
  const parties = partiesOf(terms);
  const findings = distinct([
    ...checkComparison(terms),
    ...expected.flatMap((each) => each.findings),
    ...toCommission.findings,
    ...parties.findings,
    ...checkVacancyWeeks(terms),
  ]);
  if (hasErrors(findings) || toCommission.value === null) return { value: null, findings };
  const usablePlaces = demand.places - demand.placesKeptEmpty;
  const loss = erlangLoss(usablePlaces, demand.load);
  const contracts = terms.contracts.flatMap((contract, index) => {
    const cost = expected[index]?.value ?? null;
    return cost === null ? [] : [comparedContract(contract, cost, terms)];
  });
  const hub =
    terms.hub === undefined
      ? null
      : hubCost(terms.hub, loss.carried.dividedBy(demand.places), weeksOf(terms));
  const all = [...findings, ...(hub?.findings ?? [])];
  if (hasErrors(all)) return { value: null, findings: all };
  const value: ContractComparison = {
    terms,
    usablePlaces,
    loss,
    distribution: occupancyDistribution(usablePlaces, demand.load),
    contracts,
    toCommission: toCommission.value,
    forShare: forShareOf(terms),
    parties: parties.value,
    stays: pricedStays(terms),
    hub: hub?.value ?? null,
    host: hostedCost(terms, contracts, loss),
    findings: all,
  };
  return { value, findings: all };
}

/** A guarantee trued up yearly depends on how long children stay, where that is stated. */
function withStay(terms: ComparisonTerms): ComparisonTerms {
  const { arrivals, demand } = terms;
  return arrivals === undefined || demand.meanStayWeeks !== undefined
    ? terms
    : { ...terms, demand: { ...demand, meanStayWeeks: arrivals.meanStayWeeks } };
}

function partiesOf({ councils, prices, byPlacesHeld, demand }: ComparisonTerms): ValidatedTerms<Parties> {
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
  const notedRow = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...notedRow.values()];
}
