/**
 * The `softBlock` part of a comparison of contracts: providers with their homes and costs, councils with the children they
 * look for a place for, and who bears which share of a vacant place.
 *
 * `assets/examples/contracts/soft-block.json` is an example of every part.
 */
import {
  placesOfProvider,
  type SoftBlock,
  type SoftBlockCouncil,
  type SoftBlockHome,
  type SoftBlockProvider,
} from '../domain/contracts/softBlock';
import type { Exact } from '../domain/money/exact';
import { poundsPer, type Weekly } from '../domain/money/moneyPer';
import { fraction, type Fraction } from '../domain/money/percentage';
import { optional, readInput, type InputKind, type Understood } from './calculations/inputFields';
import { anyNumber } from './calculations/inputKinds';
import { childrenNeedingAPlace, wholePlaces } from './calculations/placeKinds';
import { someWords } from './contractFromJson';

const mostParties = 60;
const mostPlacesOfGroup = 10_000;

const listOfParties: InputKind<readonly unknown[]> = {
  expected: `a list of one to ${String(mostParties)}`,
  read: (given) =>
    Array.isArray(given) && given.length > 0 && given.length <= mostParties ? { value: given } : null,
};

const fields = {
  providers: listOfParties,
  councils: listOfParties,
  occupancyTogether: optional(anyNumber),
};

const providerFields = {
  name: someWords,
  homes: listOfParties,
  fixed: anyNumber,
  perChild: anyNumber,
  price: anyNumber,
  blockPrice: optional(anyNumber),
  voidShare: anyNumber,
  occupancyAlone: optional(anyNumber),
};

const homeFields = { name: someWords, places: wholePlaces };
const councilFields = {
  name: someWords,
  load: childrenNeedingAPlace,
  places: wholePlaces,
  voidShare: anyNumber,
};

export function softBlockFromJson(given: unknown, spotPrice: Weekly): Understood<SoftBlock> {
  const read = readInput('"softBlock"', fields, given);
  if (read.kind === 'notUnderstood') return read;
  const providers = read.value.providers.map(providerFrom);
  const councils = read.value.councils.map(councilFrom);
  const problems = [...providers, ...councils].flatMap((part) =>
    part.kind === 'notUnderstood' ? part.problems : [],
  );
  const places = valuesOf(providers).reduce((sum, provider) => sum + placesOfProvider(provider), 0);
  if (places > mostPlacesOfGroup)
    problems.push(
      `The homes of "softBlock" hold ${String(places)} places: at most ${String(mostPlacesOfGroup)} are expected.`,
    );
  if (problems.length > 0) return { kind: 'notUnderstood', problems };
  const value: SoftBlock = {
    providers: valuesOf(providers),
    councils: valuesOf(councils),
    spotPrice,
    occupancyTogether: shareOrNull(read.value.occupancyTogether),
  };
  return { kind: 'understood', value };
}

function providerFrom(given: unknown, index: number): Understood<SoftBlockProvider> {
  const whose = `provider ${String(index + 1)} of "softBlock"`;
  const read = readInput(whose, providerFields, given);
  if (read.kind === 'notUnderstood') return read;
  const homes = read.value.homes.map((home, place) =>
    readInput(`home ${String(place + 1)} of ${whose}`, homeFields, home),
  );
  const problems = homes.flatMap((home) => (home.kind === 'notUnderstood' ? home.problems : []));
  if (problems.length > 0) return { kind: 'notUnderstood', problems };
  const { name, fixed, perChild, price, blockPrice, voidShare, occupancyAlone } = read.value;
  const value: SoftBlockProvider = {
    name,
    homes: valuesOf<SoftBlockHome>(homes),
    costs: { fixed: poundsPer('week', fixed), perChild: poundsPer('week', perChild) },
    price: poundsPer('week', price),
    blockPrice: poundsPer('week', blockPrice ?? price),
    voidShare: fraction(voidShare),
    occupancyAlone: shareOrNull(occupancyAlone),
  };
  return { kind: 'understood', value };
}

function councilFrom(given: unknown, index: number): Understood<SoftBlockCouncil> {
  const read = readInput(`council ${String(index + 1)} of "softBlock"`, councilFields, given);
  if (read.kind === 'notUnderstood') return read;
  return { kind: 'understood', value: { ...read.value, voidShare: fraction(read.value.voidShare) } };
}

function shareOrNull(share: Exact | undefined): Fraction | null {
  return share === undefined ? null : fraction(share);
}

function valuesOf<T>(parts: readonly Understood<T>[]): readonly T[] {
  return parts.flatMap((part) => (part.kind === 'understood' ? [part.value] : []));
}
