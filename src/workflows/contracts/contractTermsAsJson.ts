/** What contracts' terms come to, as JSON: years, clauses, break-evens, stays, a hub, a host, fees on a rate card. */
import type { BreakEven } from '../../domain/contracts/models/breakEvens';
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { ContractYear } from '../../domain/contracts/terms/contractYears';
import { occupancyFromTurnover } from '../../domain/contracts/occupancy/demand';
import { vacancyWeeks } from '../../domain/contracts/occupancy/vacancyWeeks';
import type { RateCard } from '../../domain/contracts/models/rateCard';
import { exactText } from '../../domain/money/exact';
import type { JsonObject, JsonValue } from '../typed/jsonValue';

/** What one contract's own terms add to its line in the comparison. */
export function termsAsJson({ breakEvens, years, clauses }: ComparedContract): JsonObject {
  return {
    breakEven: {
      council: breakEvenAsJson(breakEvens.council),
      provider: breakEvenAsJson(breakEvens.provider),
    },
    years:
      years === null
        ? null
        : {
            inAll: exactText(years.total),
            years: years.years.map(yearAsJson),
            ifTargetMet:
              years.ifTargetMet === null
                ? null
                : {
                    inAll: exactText(years.ifTargetMet.total),
                    years: years.ifTargetMet.years.map(yearAsJson),
                    targetExpected: years.targetExpected,
                  },
          },
    clauses: clauses.map((each) => ({
      case: each.kind,
      load: exactText(each.load),
      placesToPlanWith: String(each.usablePlaces),
      children: exactText(each.children),
      placedElsewhere: exactText(each.elsewhere),
      weeklyPayment: exactText(each.weeklyPayment),
      costPerChildWeek: exactText(each.perChildWeek),
      withSpot: exactText(each.inAll),
    })),
  };
}

function breakEvenAsJson(side: BreakEven): string {
  return side.kind === 'from' ? exactText(side.occupancy) : side.kind;
}

function yearAsJson(year: ContractYear): JsonObject {
  return {
    year: String(year.year),
    places: String(year.places),
    price: exactText(year.price),
    children: exactText(year.children),
    weeklyPayment: exactText(year.weeklyPayment),
    cost: exactText(year.cost.pounds),
    soFar: exactText(year.soFar),
    mayEndHere: year.mayEndHere,
  };
}

/** What the comparison prices beside its contracts. */
export function partiesAndTermsAsJson(comparison: ContractComparison): JsonObject {
  const { stays, contracts, hub, host } = comparison;
  return {
    turnover: turnoverAsJson(comparison),
    stays: stays.map(({ stay, costs }) => ({
      name: stay.name,
      arrival: stay.arrival,
      departure: stay.departure,
      contracts: costs.map((cost, index) => ({
        contract: contracts[index]?.name ?? '',
        inAll: exactText(cost.total),
        nightsPlaced: String(cost.nightsPlaced),
        nightsPaidAway: String(cost.nightsPaidAway),
        parts: cost.lines.map(({ kind, label, days, nights, fee, share, pounds }) => ({
          kind,
          label,
          from: days?.from ?? null,
          until: days?.until ?? null,
          nights: String(nights),
          feeAWeek: fee === null ? null : exactText(fee.pounds),
          sharePaid: exactText(share),
          pounds: exactText(pounds),
        })),
      })),
    })),
    hub:
      hub === null
        ? null
        : {
            aWeek: exactText(hub.aWeek),
            perPlaceWeek: exactText(hub.perPlaceWeek),
            perChildWeek: exactText(hub.perChildWeek),
            homes: hub.homes.map(({ name, aWeek }) => ({ name, aWeek: exactText(aWeek) })),
          },
    host: hostAsJson(host),
  };
}

/** Null where only a number of children is known and not how long they stay. */
function turnoverAsJson({ terms: { arrivals, refillWeeks, demand }, loss }: ContractComparison): JsonValue {
  if (arrivals === undefined) return null;
  const usable = demand.places - demand.placesKeptEmpty;
  const vacantWeeks = vacancyWeeks(usable, loss.carried, arrivals.meanStayWeeks);
  const occupancy =
    refillWeeks === undefined ? null : occupancyFromTurnover(arrivals.meanStayWeeks, refillWeeks);
  return {
    vacantWeeksBetweenChildren: vacantWeeks === null ? null : exactText(vacantWeeks),
    occupancyIfFilledAgain: occupancy === null ? null : exactText(occupancy),
  };
}

function hostAsJson(host: ContractComparison['host']): JsonValue {
  if (host === null) return null;
  const { cost, release } = host;
  return {
    use: exactText(cost.use),
    shareOfSurplus: exactText(cost.share),
    surplus: exactText(cost.surplus),
    providerKeeps: exactText(cost.providerKeeps),
    parties: cost.parties.map((party) => ({
      name: party.name,
      isHost: party.isHost,
      part: exactText(party.part),
      contribution: exactText(party.contribution),
      surplus: exactText(party.surplus),
      spot: exactText(party.spot),
      pays: exactText(party.pays),
    })),
    release:
      release === null
        ? null
        : {
            saved: exactText(release.saved),
            furtherSpot: exactText(release.furtherSpot),
            gained: exactText(release.gained),
            inFirstYear: exactText(release.inFirstYear),
          },
  };
}

export function rateCardAsJson({ fees, rates, asAt }: RateCard): JsonObject {
  return {
    asAt,
    rates: String(rates.length),
    fees: fees.map(({ fee, place }) => ({
      name: fee.name,
      fee: exactText(fee.weekly.pounds),
      ...(place.kind === 'offFramework'
        ? { offFramework: true }
        : {
            offFramework: false,
            terms: place.agreed.terms,
            agreed: exactText(place.agreed.weekly.pounds),
            agreedOn: place.agreed.agreedOn,
            above: exactText(place.above),
            drift: place.drift === null ? null : exactText(place.drift),
            nightsSinceAgreed: String(place.nightsSinceAgreed),
            againstIndex:
              place.indexed === null
                ? null
                : {
                    index: place.indexed.indexName,
                    from: String(place.indexed.from),
                    to: String(place.indexed.to),
                    rate: exactText(place.indexed.rate),
                    above: exactText(place.indexed.above),
                  },
          }),
    })),
  };
}
