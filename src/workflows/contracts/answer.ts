/** Contracts for the same places compared: JSON in; the comparison, its workbook and its JSON out, or what is wrong with it. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { compareContracts } from '../../domain/contracts/comparison';
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import { hasErrors } from '../../domain/evidence/finding';
import { contractModelNames, homeSpreadWords } from '../../domain/contracts/models/contractModel';
import type { RateCard } from '../../domain/contracts/models/rateCard';
import type { Simulations } from '../../domain/contracts/simulated/simulateContracts';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { describeContracts } from '../../sheets/contracts/contractsWorkbook';
import { modelSentence } from '../../sheets/contracts/contractCells';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';
import type { JsonObject } from '../typed/jsonValue';
import { partiesAndTermsAsJson, termsAsJson } from './contractTermsAsJson';
import { contractTermsInWords } from './contractTermsInWords';
import { contractsFromJson } from './contractsFromJson';
import { partiesAsJson } from './partiesAsJson';
import { partiesInWords } from './partiesInWords';
import { shareInWords } from '../shown/shownFigures';

export interface ComparedContracts {
  /** Null where nothing could be compared; the sentences then say why. */
  readonly comparison: ContractComparison | null;
  readonly sentences: readonly string[];
  readonly anyError: boolean;
}

/** The most places that a workbook has rows for. */
export const mostPlacesInWorkbook = 400;

export function compareContractsIn(input: unknown): ComparedContracts {
  const read = contractsFromJson(input);
  if (read.kind === 'notUnderstood') return { comparison: null, sentences: read.problems, anyError: true };
  const { value, findings } = compareContracts(read.value);
  const sentences = findings.map(contractFindingInWords);
  return { comparison: value, sentences, anyError: hasErrors(findings) };
}

/** A spreadsheet's numbers end at 10^308; the weights of so many children stay below it. */
export const mostChildrenInWorkbook = 600;

/** Null where there are more places or children than a sheet can hold. */
export function contractsWorkbook(
  comparison: ContractComparison,
  asAt: IsoDate,
  simulated: Simulations | null = null,
  rateCard: RateCard | null = null,
): WorkbookGrid | null {
  const { load } = comparison.terms.demand;
  const loads = [load, ...comparison.contracts.flatMap(({ clauses }) => clauses.map((each) => each.load))];
  const isTooLarge =
    mostPlacesOf(comparison) > mostPlacesInWorkbook ||
    loads.some((each) => each.greaterThan(mostChildrenInWorkbook));
  return isTooLarge ? null : layOut(describeContracts(comparison, asAt, { simulated, rateCard }));
}

/** Of the contracts now and in any of their years, with growth. */
function mostPlacesOf({ terms }: ContractComparison): number {
  const inYears = terms.contracts.flatMap(({ options }) =>
    (options?.term?.placesByYear ?? []).map((places) => places + (options?.term?.growth?.places ?? 0)),
  );
  return Math.max(terms.demand.places, ...inYears);
}

export function contractsAsJson(comparison: ContractComparison): JsonObject {
  const { terms, loss, contracts, toCommission, forShare, parties, distribution } = comparison;
  return {
    title: terms.title,
    says: modelSentence,
    load: exactText(terms.demand.load),
    occupancy: exactText(occupancyOf(comparison)),
    placedElsewhere: exactText(loss.overflow),
    distribution: distribution.map(exactText),
    contracts: contracts.map(contractAsJson),
    placesToCommission: {
      places: String(toCommission.marginalRule.places),
      weeklyCost: exactText(toCommission.marginalRule.weeklyCost),
      placesIfChildrenWereMoved: String(toCommission.newsvendor.places),
      weeklyCostIfChildrenWereMoved: exactText(toCommission.newsvendor.weeklyCost),
      mostPlacedElsewhere: exactText(forShare.share.fraction),
      placesForThat: String(forShare.places),
      weeklyCostForThat: exactText(forShare.weeklyCost),
    },
    parties: parties === null ? null : partiesAsJson(parties),
    ...partiesAndTermsAsJson(comparison),
  };
}

function contractAsJson(compared: ComparedContract): JsonObject {
  return {
    name: compared.name,
    model: compared.model.kind,
    expectedPayment: exactText(compared.expected.expectedPayment),
    expectedChildren: exactText(compared.expected.expectedChildren),
    costPerChildWeek: exactText(compared.expected.costPerChildWeek),
    aboveSpot: exactText(compared.aboveSpot),
    ways: compared.ways.map(({ way, isTheContracts, expectedPayment }) => ({
      way,
      isTheContracts,
      expectedPayment: exactText(expectedPayment),
    })),
    providerMargin: exactText(compared.providerMargin),
    p10: exactText(compared.p10),
    p90: exactText(compared.p90),
    atEachOccupancy: compared.margins.map(({ occupied, share, payment, margin }) => ({
      occupied: String(occupied),
      share: exactText(share),
      payment: exactText(payment),
      margin: exactText(margin),
    })),
    ...termsAsJson(compared),
  };
}

const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));

function againstSpot(above: Exact): string {
  const rounded = toThePenny(above);
  if (rounded.isZero()) return 'the same as spot';
  return `${pounds(rounded.abs())} ${rounded.isNegative() ? 'below' : 'above'} spot`;
}

/** Children ÷ places paid for, those kept empty among them, as the sheets have it. */
function occupancyOf({ loss, terms }: ContractComparison): Exact {
  return loss.carried.dividedBy(terms.demand.places);
}

function contractInWords({ name, model, expected, aboveSpot, ways }: ComparedContract): string {
  const ofWay = (way: (typeof ways)[number]['way']): string =>
    way === 'weekly' || way === 'yearly' ? `tested ${way}` : `children going ${homeSpreadWords[way]}`;
  const [own, others] = [true, false].map((isOwn) => ways.filter((way) => way.isTheContracts === isOwn));
  const stated = own?.map(({ way }) => `, ${ofWay(way)}`).join('') ?? '';
  const ofOtherWays =
    others?.map(({ way, expectedPayment }) => `${ofWay(way)} ${pounds(expectedPayment)}`) ?? [];
  return `  ${name} (${contractModelNames[model.kind]}${stated}): ${pounds(expected.expectedPayment)} a week, ${pounds(expected.costPerChildWeek)} a child-week, ${againstSpot(aboveSpot)}${ofOtherWays.length === 0 ? '' : `; ${ofOtherWays.join(', ')}`}`;
}

/** For the terminal: a line a contract, then the places. */
export function contractsInWords(comparison: ContractComparison): readonly string[] {
  const { terms, loss, contracts, toCommission, forShare, parties } = comparison;
  return [
    terms.title,
    `Occupancy ${shareInWords(occupancyOf(comparison))}; ${shareInWords(loss.refused)} of children placed elsewhere (spot).`,
    ...contracts.map(contractInWords),
    `Places to commission as a block: ${String(toCommission.marginalRule.places)}, at ${pounds(toCommission.marginalRule.weeklyCost)} a week in all. For at most ${shareInWords(forShare.share.fraction)} placed elsewhere: ${String(forShare.places)}, at ${pounds(forShare.weeklyCost)}.`,
    ...(parties === null ? [] : partiesInWords(parties)),
    ...contractTermsInWords(comparison),
    modelSentence,
  ];
}
