/**
 * A comparison of contracts as a person writes it down in JSON: the places, the children who need one, the prices and the
 * contracts. Every problem is a sentence that says where it is; nothing that is not understood is passed over.
 *
 * `assets/examples/contracts/every-term.json` is an example of every part.
 */
import type { ComparisonTerms } from '../../domain/contracts/comparisonTerms';
import { loadOf, type Arrivals } from '../../domain/contracts/occupancy/demand';
import type { QuotedFee } from '../../domain/contracts/models/rateCard';
import { exactText, one, zero, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import { contractFromJson } from './contractFromJson';
import { optional, type Understood } from '../typed/inputFields';
import { anyNumber, numberFromNought, weeksPerYear } from '../typed/inputKinds';
import { childrenNeedingAPlace, mostChildren, shareOfOne, wholePlaces } from '../typed/placeKinds';
import { hubFromJson, hostFromJson } from './hubAndHostFromJson';
import { anything, list, problemsOf, readEach, readPart, someWords, whereGiven } from '../typed/readPart';
import { stayFromJson } from './staysFromJson';

const fields = {
  title: someWords,
  places: wholePlaces,
  placesKeptEmpty: optional(wholePlaces),
  children: anything,
  spotPrice: anyNumber,
  blockPrice: anyNumber,
  resalePrice: optional(anyNumber),
  provider: anything,
  contracts: list,
  councils: optional(list),
  costSharedByPlacesHeld: optional(shareOfOne),
  placesEmptyBesideSolo: optional(wholePlaces),
  weeksPerYear: optional(weeksPerYear),
  stays: optional(list),
  hub: optional(anything),
  host: optional(anything),
  quotedFees: optional(list),
  mostPlacedElsewhere: optional(anyNumber),
  /** Read apart, by `runSimulations`. */
  simulation: optional(anything),
  softBlock: optional(anything),
};

const childrenFields = {
  load: optional(childrenNeedingAPlace),
  childrenAWeek: optional(numberFromNought),
  acceptance: optional(shareOfOne),
  meanStayWeeks: optional(numberFromNought),
  refillWeeks: optional(numberFromNought),
};

const providerFields = { fixed: anyNumber, perChild: anyNumber };
const councilFields = { name: someWords, load: childrenNeedingAPlace, places: wholePlaces };

export function contractsFromJson(input: unknown): Understood<ComparisonTerms> {
  const read = readPart('the comparison', fields, input);
  if (read.kind === 'notUnderstood') return read;
  const given = read.value;
  const children = childrenFrom(given.children);
  const provider = readPart('"provider"', providerFields, given.provider);
  const contracts = readEach(given.contracts, (each, number) =>
    contractFromJson(each, number - 1, given.places),
  );
  const councils = readEach(given.councils ?? [], (each, number) =>
    readPart(`council ${String(number)}`, councilFields, each),
  );
  const stays = readEach(given.stays ?? [], stayFromJson);
  const hub = whereGiven(given.hub, hubFromJson);
  const host = whereGiven(given.host, hostFromJson);
  const fees = readEach(given.quotedFees ?? [], quotedFeeFrom);
  const problems = [...problemsOf([children, provider, contracts, councils, stays, hub, host, fees])];
  if (given.contracts.length === 0) problems.push('"contracts" is empty: at least one contract is expected.');
  if (
    problems.length > 0 ||
    children.kind === 'notUnderstood' ||
    provider.kind === 'notUnderstood' ||
    contracts.kind === 'notUnderstood' ||
    councils.kind === 'notUnderstood' ||
    stays.kind === 'notUnderstood' ||
    hub.kind === 'notUnderstood' ||
    host.kind === 'notUnderstood' ||
    fees.kind === 'notUnderstood'
  )
    return { kind: 'notUnderstood', problems };
  const forSolo = given.placesEmptyBesideSolo ?? 0;
  const { load, arrivals, refillWeeks } = children.value;
  const value: ComparisonTerms = {
    title: given.title,
    demand: { places: given.places, placesKeptEmpty: (given.placesKeptEmpty ?? 0) + forSolo, load },
    prices: {
      blockPrice: poundsPer('week', given.blockPrice),
      spotPrice: poundsPer('week', given.spotPrice),
      resalePrice: poundsPer('week', given.resalePrice ?? zero),
    },
    provider: {
      fixed: poundsPer('week', provider.value.fixed),
      perChild: poundsPer('week', provider.value.perChild),
    },
    contracts: contracts.value,
    councils: councils.value,
    byPlacesHeld: fraction(given.costSharedByPlacesHeld ?? one),
    stays: stays.value,
    quotedFees: fees.value,
    ...(forSolo === 0 ? {} : { keptEmptyForSolo: forSolo }),
    ...(arrivals === undefined ? {} : { arrivals }),
    ...(refillWeeks === undefined ? {} : { refillWeeks }),
    ...(given.weeksPerYear === undefined ? {} : { weeksPerYear: given.weeksPerYear }),
    ...(given.mostPlacedElsewhere === undefined
      ? {}
      : { mostPlacedElsewhere: fraction(given.mostPlacedElsewhere) }),
    ...(hub.value === undefined ? {} : { hub: hub.value }),
    ...(host.value === undefined ? {} : { host: host.value }),
  };
  return { kind: 'understood', value };
}

interface Children {
  readonly load: Exact;
  readonly arrivals?: Arrivals;
  readonly refillWeeks?: Exact;
}

/** The load itself, or arrivals a week, the share accepted and the mean stay that make it. */
function childrenFrom(given: unknown): Understood<Children> {
  const read = readPart('"children"', childrenFields, given);
  if (read.kind === 'notUnderstood') return read;
  const { load, childrenAWeek, acceptance, meanStayWeeks, refillWeeks } = read.value;
  const parts = [childrenAWeek, acceptance, meanStayWeeks, refillWeeks].filter((part) => part !== undefined);
  if (load !== undefined && parts.length === 0) return { kind: 'understood', value: { load } };
  if (load !== undefined || childrenAWeek === undefined || meanStayWeeks === undefined)
    return {
      kind: 'notUnderstood',
      problems: [
        '"children" needs either "load" alone, or "childrenAWeek" and "meanStayWeeks" with an "acceptance".',
      ],
    };
  const arrivals = { childrenAWeek, acceptance: fraction(acceptance ?? one), meanStayWeeks };
  const needing = loadOf(arrivals);
  if (needing.greaterThan(mostChildren))
    return {
      kind: 'notUnderstood',
      problems: [
        `"children" make ${exactText(needing.toSignificantDigits(6))} children needing a place at the same time: at most 10000 are expected.`,
      ],
    };
  const value = {
    load: needing,
    arrivals,
    ...(refillWeeks === undefined ? {} : { refillWeeks }),
  };
  return { kind: 'understood', value };
}

function quotedFeeFrom(given: unknown, number: number): Understood<QuotedFee> {
  const read = readPart(`quoted fee ${String(number)}`, { name: someWords, weekly: anyNumber }, given);
  return read.kind === 'notUnderstood'
    ? read
    : {
        kind: 'understood',
        value: { name: read.value.name, weekly: poundsPer('week', read.value.weekly) },
      };
}
