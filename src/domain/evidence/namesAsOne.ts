/**
 * What is said of names that are written in several ways: where they were taken as one, which; where they stand apart, that they
 * look like one. Capitals and spaces are no other way of writing.
 *
 * Worked example: providers "Oakwood", "OAKWOOD" and "Oakwood Ltd": “Oakwood” and “Oakwood Ltd”.
 */
import { namesTakenAsOne, type NameAsWritten } from './organisationKey';
import { priceFinding, type PriceFinding } from './priceFinding';

type Names = readonly (string | undefined)[];

/** Names that were joined by their plain normal form. */
export const namesJoined = (at: string, kind: NameAsWritten['kind'], names: Names): readonly PriceFinding[] =>
  severalWays(kind, names).map((ways) =>
    priceFinding(
      'names-taken-as-one',
      {
        at,
        expected: `each ${kind} written in one way`,
        received: ways,
        advice: 'They are taken as one. Where they are not, write them apart: a name that differs by a word.',
      },
      'note',
    ),
  );

/** Names that stand apart: a group of each. */
export const namesLookAlike = (
  what: string,
  kind: NameAsWritten['kind'],
  names: Names,
): readonly PriceFinding[] =>
  severalWays(kind, names).map((ways) =>
    priceFinding(
      'names-look-alike',
      {
        at: what,
        expected: `each ${what} written in one way`,
        received: ways,
        advice: 'They are not joined: each stands in sums of its own. Where they are one, write them alike.',
      },
      'note',
    ),
  );

function severalWays(kind: NameAsWritten['kind'], names: Names): readonly string[] {
  const first = new Map<string, string>();
  for (const name of [...names.flatMap((each) => each ?? [])].sort())
    if (!first.has(plain(name))) first.set(plain(name), name);
  return namesTakenAsOne([...first.values()].map((name) => ({ kind, name }))).map(({ ways }) =>
    ways.map((way) => `“${way}”`).join(' and '),
  );
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
