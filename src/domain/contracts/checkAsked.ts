/** Everything that is wrong with what a comparison was asked, beside the shapes of its contracts. */
import { loadIsMeant, placesAreMeant, priceIsMeant } from './checkContract';
import { checkHost } from './checkHost';
import { checkOptions } from './checkOptions';
import { checkStay, checkStayTerms } from './checkStay';
import type { ComparisonAsked } from './comparison';
import type { ContractFinding } from './contractFinding';

export function checkAsked(asked: ComparisonAsked): readonly ContractFinding[] {
  const { demand, provider, contracts, councils, stays = [], host, arrivals = null } = asked;
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
