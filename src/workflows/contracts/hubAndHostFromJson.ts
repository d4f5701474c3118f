/** A hub shared by homes, and a host council's terms, as JSON. */
import type { HostCouncil } from '../../domain/contracts/councils/hostCouncil';
import type { HubHome, SharedHub } from '../../domain/contracts/councils/sharedHub';
import { zero } from '../../domain/money/exact';
import { fraction } from '../../domain/money/percentage';
import { optional, type Understood } from '../typed/inputFields';
import { anyNumber, oneOf } from '../typed/inputKinds';
import { wholePlaces } from '../typed/placeKinds';
import {
  anything,
  list,
  madeInto,
  problemsOf,
  readEach,
  readPart,
  someWords,
  whereGiven,
} from '../typed/readPart';

const hubFields = {
  name: someWords,
  aTeachingWeek: anyNumber,
  teachingWeeks: wholePlaces,
  sharedBy: oneOf(['places', 'children']),
  homes: list,
};
const homeFields = { name: someWords, places: wholePlaces, children: optional(anyNumber) };

export function hubFromJson(given: unknown): Understood<SharedHub> {
  const read = readPart('"hub"', hubFields, given);
  if (read.kind === 'notUnderstood') return read;
  const homes = readEach<HubHome>(read.value.homes, (each, number) =>
    madeInto(readPart(`home ${String(number)} of "hub"`, homeFields, each), (home) => ({
      ...home,
      children: home.children ?? null,
    })),
  );
  return madeInto(homes, (value) => ({ ...read.value, homes: value }));
}

const hostFields = {
  council: someWords,
  contract: someWords,
  contribution: optional(anyNumber),
  surplusShares: optional(list),
  release: optional(anything),
};

export function hostFromJson(given: unknown): Understood<HostCouncil> {
  const read = readPart('"host"', hostFields, given);
  if (read.kind === 'notUnderstood') return read;
  const { council, contract, contribution } = read.value;
  const shares = readEach(read.value.surplusShares ?? [], (each, number) =>
    madeInto(
      readPart(
        `share ${String(number)} of surplus in "host"`,
        { fromUse: anyNumber, share: anyNumber },
        each,
      ),
      ({ fromUse, share }) => ({ fromUse: fraction(fromUse), share: fraction(share) }),
    ),
  );
  const release = whereGiven(read.value.release, (each) =>
    readPart('"release" in "host"', { places: wholePlaces, noticeWeeks: wholePlaces }, each),
  );
  if (shares.kind === 'notUnderstood' || release.kind === 'notUnderstood')
    return { kind: 'notUnderstood', problems: problemsOf([shares, release]) };
  const value: HostCouncil = {
    council,
    contract,
    contribution: contribution ?? zero,
    surplusShares: shares.value,
    release: release.value ?? null,
  };
  return { kind: 'understood', value };
}
