/**
 * The `softBlock` part of a comparison of contracts: providers with their homes and costs, councils with the children they
 * look for a place for, and who bears which share of a vacant place.
 *
 * `assets/examples/contracts/soft-block.json` is an example of every part.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import {
  placesOfGroup,
  type SoftBlock,
  type SoftBlockCouncil,
  type SoftBlockProvider,
} from '../../domain/contracts/councils/softBlock';
import type { Exact } from '../../domain/money/exact';
import { poundsPer, type Weekly } from '../../domain/money/moneyPer';
import { fraction, type Fraction } from '../../domain/money/percentage';
import { optional, type InputKind, type Understood } from '../typed/inputFields';
import { anyNumber } from '../typed/inputKinds';
import { childrenNeedingAPlace, wholePlaces } from '../typed/placeKinds';
import { madeInto, problemsOf, readEach, readPart, someWords } from '../typed/readPart';

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
  const read = readPart('"softBlock"', fields, given);
  if (read.kind === 'notUnderstood') return read;
  const providers = readEach(read.value.providers, providerFrom);
  const councils = readEach(read.value.councils, councilFrom);
  if (providers.kind === 'notUnderstood' || councils.kind === 'notUnderstood')
    return { kind: 'notUnderstood', problems: problemsOf([providers, councils]) };
  const value: SoftBlock = {
    providers: providers.value,
    councils: councils.value,
    spotPrice,
    occupancyTogether: shareOrNull(read.value.occupancyTogether),
  };
  const places = placesOfGroup(value);
  if (places <= mostPlacesOfGroup) return { kind: 'understood', value };
  const problem = `The homes of "softBlock" hold ${countInWords(places, 'place')}: at most ${String(mostPlacesOfGroup)} are expected.`;
  return { kind: 'notUnderstood', problems: [problem] };
}

function providerFrom(given: unknown, number: number): Understood<SoftBlockProvider> {
  const whose = `provider ${String(number)} of "softBlock"`;
  const read = readPart(whose, providerFields, given);
  if (read.kind === 'notUnderstood') return read;
  const homes = readEach(read.value.homes, (home, place) =>
    readPart(`home ${String(place)} of ${whose}`, homeFields, home),
  );
  const { name, fixed, perChild, price, blockPrice, voidShare, occupancyAlone } = read.value;
  return madeInto(homes, (understood) => ({
    name,
    homes: understood,
    costs: { fixed: poundsPer('week', fixed), perChild: poundsPer('week', perChild) },
    price: poundsPer('week', price),
    blockPrice: poundsPer('week', blockPrice ?? price),
    voidShare: fraction(voidShare),
    occupancyAlone: shareOrNull(occupancyAlone),
  }));
}

function councilFrom(given: unknown, number: number): Understood<SoftBlockCouncil> {
  const read = readPart(`council ${String(number)} of "softBlock"`, councilFields, given);
  return madeInto(read, (council) => ({ ...council, voidShare: fraction(council.voidShare) }));
}

function shareOrNull(share: Exact | undefined): Fraction | null {
  return share === undefined ? null : fraction(share);
}
