/** Everything that is wrong with what a comparison was asked, beside the shapes of its contracts. */
import { loadIsMeant, placesAreMeant, priceIsMeant } from './models/checkContract';
import { checkHost } from './councils/checkHost';
import { checkOptions } from './terms/checkOptions';
import { checkShareElsewhere } from './occupancy/placesForShare';
import { checkStay, checkStayTerms } from './terms/checkStay';
import type { ComparisonTerms } from './comparisonTerms';
import type { ContractFinding } from './contractFinding';

export function checkComparison(terms: ComparisonTerms): readonly ContractFinding[] {
  const {
    demand,
    provider,
    contracts,
    councils,
    stays = [],
    host,
    arrivals = null,
    mostPlacedElsewhere,
  } = terms;
  const usablePlaces = demand.places - demand.placesKeptEmpty;
  return [
    ...placesAreMeant(usablePlaces),
    ...loadIsMeant(demand.load),
    ...priceIsMeant('home’s fixed cost', provider.fixed),
    ...priceIsMeant('child', provider.perChild),
    ...contracts.flatMap(({ options = {}, stay }) => [
      ...checkOptions(options, { ...demand, arrivals }),
      ...(stay === undefined ? [] : checkStayTerms(stay)),
    ]),
    ...stays.flatMap(checkStay),
    ...(mostPlacedElsewhere === undefined ? [] : checkShareElsewhere(mostPlacedElsewhere)),
    ...(host === undefined
      ? []
      : checkHost(
          host,
          councils,
          contracts.map(({ name }) => name),
          demand,
        )),
  ];
}
