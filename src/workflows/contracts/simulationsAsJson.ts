/** What was simulated, as JSON with decimals as text: for `--json`, and for what a background worker hands back. */
import { exactText, type Exact } from '../../domain/money/exact';
import { contractModelNames } from '../../domain/contracts/models/contractModel';
import type {
  Simulations,
  SimulatedContracts,
  SimulatedCouncil,
} from '../../domain/contracts/simulated/simulateContracts';
import { weeksSimulated } from '../../domain/contracts/simulated/simulationTerms';
import { placesOfProvider, safeguardSentence } from '../../domain/contracts/councils/softBlock';
import type {
  CouncilPays,
  ProviderReceives,
  UnderEach,
} from '../../domain/contracts/councils/softBlockExpected';
import type {
  SimulatedCouncilYears,
  SimulatedProviderYears,
  SoftBlockResult,
} from '../../domain/contracts/simulated/simulatedSoftBlock';
import type { Spread } from '../../domain/contracts/simulated/spread';
import { modelSentence } from '../../sheets/contracts/contractCells';
import { runInWords } from '../../sheets/contracts/simulationWords';
import type { JsonObject } from '../typed/jsonValue';

export function simulationsAsJson({ simulation, softBlock }: Simulations): JsonObject {
  return {
    simulation: simulation === null ? null : simulationAsJson(simulation),
    softBlock: softBlock === null ? null : softBlockAsJson(softBlock),
  };
}

function simulationAsJson(simulated: SimulatedContracts): JsonObject {
  const { toSimulate, contracts, councils, elsewhere } = simulated;
  return {
    says: modelSentence,
    run: runInWords(toSimulate.terms),
    seed: String(toSimulate.terms.seed),
    years: String(toSimulate.terms.years),
    weeks: String(weeksSimulated(toSimulate.terms)),
    shareElsewhere: {
      byFormula: exactText(simulated.elsewhereByFormula),
      simulated: elsewhere === null ? null : exactText(elsewhere.mean),
      low: elsewhere === null ? null : exactText(elsewhere.low),
      high: elsewhere === null ? null : exactText(elsewhere.high),
    },
    contracts: contracts.map(({ name, model, simulated: years }) => ({
      name,
      model: model.kind,
      shape: contractModelNames[model.kind],
      costAYear: spreadAsJson(years.cost),
      providerMarginAYear: spreadAsJson(years.margin),
      vacantWeeksAYear: spreadAsJson(years.vacantWeeks),
      spotWeeksAYear: spreadAsJson(years.spotWeeks),
    })),
    keptEmptyWeeksAYear: spreadAsJson(simulated.keptEmptyWeeks),
    councils: councils.map(councilAsJson),
  };
}

function councilAsJson(council: SimulatedCouncil): JsonObject {
  return {
    name: council.name,
    placesHeld: String(council.placesHeld),
    costAYear: spreadAsJson(council.cost),
    vacantWeeksAYear: spreadAsJson(council.vacantWeeks),
    spotWeeksAYear: spreadAsJson(council.spotWeeks),
    childrenElsewhereAYear: spreadAsJson(council.placedElsewhere),
    takenWeeksAYear: spreadAsJson(council.takenWeeks),
    offeredWeeksAYear: spreadAsJson(council.offeredWeeks),
    children: String(council.children),
    childrenElsewhere: String(council.childrenElsewhere),
    childrenDeclined: String(council.childrenDeclined),
  };
}

function softBlockAsJson({ block, expected, simulated }: SoftBlockResult): JsonObject {
  return {
    says: `${modelSentence} ${safeguardSentence}`,
    run: simulated === null ? null : runInWords(simulated),
    occupancyTogether: exactText(expected.occupancy.together),
    vacantPlacesCostAWeek: exactText(expected.vacantPlacesCost),
    vacantPlacesCostAYear: simulated === null ? null : spreadAsJson(simulated.vacantPlacesCost),
    providers: block.providers.map((provider, index) => ({
      name: provider.name,
      places: String(placesOfProvider(provider)),
      voidShare: exactText(provider.voidShare.fraction),
      occupancyAlone: textOf(expected.occupancy.alone[index]),
      softBlockPrice: textOf(expected.prices[index]?.perPlace),
      softBlockPriceAChildWeek: textOf(expected.prices[index]?.perChildWeek),
      expectedAWeek: underEach(expected.providers[index], providerAsJson),
      simulatedAYear: underEach(simulated?.providers[index], providerYearsAsJson),
    })),
    councils: block.councils.map((council, index) => ({
      name: council.name,
      places: String(council.places),
      childrenNeedingAPlace: exactText(council.load),
      voidShare: exactText(council.voidShare.fraction),
      expectedAWeek: underEach(expected.councils[index], councilPaysAsJson),
      simulatedAYear: underEach(simulated?.councils[index], councilYearsAsJson),
    })),
  };
}

function underEach<T>(of: UnderEach<T> | undefined, asJson: (one: T) => JsonObject): JsonObject | null {
  if (of === undefined) return null;
  return { softBlock: asJson(of.softBlock), spot: asJson(of.spot), block: asJson(of.block) };
}

const councilPaysAsJson = ({ children, vacant, elsewhere, total }: CouncilPays): JsonObject => ({
  childrenPlaced: exactText(children),
  vacantPlaces: exactText(vacant),
  elsewhere: exactText(elsewhere),
  total: exactText(total),
});

const providerAsJson = ({ income, margin }: ProviderReceives): JsonObject => ({
  income: exactText(income),
  margin: exactText(margin),
});

const councilYearsAsJson = (years: SimulatedCouncilYears): JsonObject => ({
  cost: spreadAsJson(years.cost),
  elsewhere: spreadAsJson(years.elsewhereCost),
  spotWeeks: spreadAsJson(years.spotWeeks),
  childrenElsewhere: spreadAsJson(years.placedElsewhere),
});

const providerYearsAsJson = (years: SimulatedProviderYears): JsonObject => ({
  income: spreadAsJson(years.income),
  margin: spreadAsJson(years.margin),
  vacantWeeks: spreadAsJson(years.vacantWeeks),
});

function spreadAsJson({ mean, p10, p50, p90 }: Spread): JsonObject {
  return { mean: exactText(mean), p10: exactText(p10), p50: exactText(p50), p90: exactText(p90) };
}

function textOf(figure: Exact | undefined): string | null {
  return figure === undefined ? null : exactText(figure);
}
