/**
 * A comparison of contracts as a person writes it down in JSON: the places, the children who need one, the prices and the
 * contracts. Every problem is a sentence that says where it is; nothing that is not understood is passed over.
 *
 * `assets/examples/contracts/four-places.json` is an example of every part.
 */
import type { ComparisonAsked, NamedContract } from '../domain/contracts/comparison';
import { loadOf } from '../domain/contracts/demand';
import type { CouncilDemand } from '../domain/contracts/pooling';
import { one, zero, type Exact } from '../domain/money/exact';
import { poundsPer } from '../domain/money/moneyPer';
import { fraction } from '../domain/money/percentage';
import { contractFromJson, someWords } from './contractFromJson';
import { optional, readInput, type InputKind, type Understood } from './calculations/inputFields';
import { anyNumber, numberFromNought } from './calculations/inputKinds';
import { childrenNeedingAPlace, shareOfOne, wholePlaces } from './calculations/placeKinds';

const list: InputKind<readonly unknown[]> = {
  expected: 'a list',
  read: (given) => (Array.isArray(given) ? { value: given } : null),
};

const anything: InputKind<unknown> = { expected: 'an object', read: (value) => ({ value }) };

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
};

const childrenFields = {
  load: optional(childrenNeedingAPlace),
  childrenAWeek: optional(numberFromNought),
  acceptance: optional(shareOfOne),
  meanStayWeeks: optional(numberFromNought),
};

const providerFields = { fixed: anyNumber, perChild: anyNumber };
const councilFields = { name: someWords, load: childrenNeedingAPlace, places: wholePlaces };

export function contractsFromJson(input: unknown): Understood<ComparisonAsked> {
  const read = readInput('the comparison', fields, input);
  if (read.kind === 'notUnderstood') return read;
  const given = read.value;
  const load = loadFrom(given.children);
  const provider = readInput('"provider"', providerFields, given.provider);
  const contracts = given.contracts.map((contract, index) => contractFromJson(contract, index, given.places));
  const councils = (given.councils ?? []).map((council, index) =>
    readInput(`council ${String(index + 1)}`, councilFields, council),
  );
  const problems = [load, provider, ...contracts, ...councils].flatMap((part) =>
    part.kind === 'notUnderstood' ? part.problems : [],
  );
  if (given.contracts.length === 0) problems.push('"contracts" is empty: at least one contract is expected.');
  if (problems.length > 0 || load.kind === 'notUnderstood' || provider.kind === 'notUnderstood')
    return { kind: 'notUnderstood', problems };
  const value: ComparisonAsked = {
    title: given.title,
    demand: { places: given.places, placesKeptEmpty: given.placesKeptEmpty ?? 0, load: load.value },
    prices: {
      blockPrice: poundsPer('week', given.blockPrice),
      spotPrice: poundsPer('week', given.spotPrice),
      resalePrice: poundsPer('week', given.resalePrice ?? zero),
    },
    provider: {
      fixed: poundsPer('week', provider.value.fixed),
      perChild: poundsPer('week', provider.value.perChild),
    },
    contracts: valuesOf<NamedContract>(contracts),
    councils: valuesOf<CouncilDemand>(councils),
    byPlacesHeld: fraction(given.costSharedByPlacesHeld ?? one),
  };
  return { kind: 'understood', value };
}

/** The load itself, or arrivals a week, the share accepted and the mean stay that make it. */
function loadFrom(given: unknown): Understood<Exact> {
  const read = readInput('"children"', childrenFields, given);
  if (read.kind === 'notUnderstood') return read;
  const { load, childrenAWeek, acceptance, meanStayWeeks } = read.value;
  const parts = [childrenAWeek, acceptance, meanStayWeeks].filter((part) => part !== undefined);
  if (load !== undefined && parts.length === 0) return { kind: 'understood', value: load };
  if (load !== undefined || childrenAWeek === undefined || meanStayWeeks === undefined)
    return {
      kind: 'notUnderstood',
      problems: [
        '"children" needs either "load" alone, or "childrenAWeek" and "meanStayWeeks" with an "acceptance".',
      ],
    };
  const value = loadOf({ childrenAWeek, acceptance: fraction(acceptance ?? one), meanStayWeeks });
  return { kind: 'understood', value };
}

function valuesOf<T>(parts: readonly Understood<T>[]): readonly T[] {
  return parts.flatMap((part) => (part.kind === 'understood' ? [part.value] : []));
}
