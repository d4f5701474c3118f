/**
 * Names that stand twice in a list, each a finding: which of the two holds is not guessed. Capitals and spaces tell no two apart,
 * since a sheet that looks a name up sees none. Where rows were read from files, each is told by its place.
 */
import { priceFinding, type PriceFinding } from './priceFinding';

/** `places` are where the names stand, in their order; a name without one was typed. */
export function namedTwice(
  at: string,
  names: readonly string[],
  places: readonly (string | undefined)[] = [],
): readonly PriceFinding[] {
  const rows = new Map<string, number[]>();
  names.forEach((name, index) => {
    const key = name.trim().replace(/\s+/g, ' ').toLowerCase();
    rows.set(key, [...(rows.get(key) ?? []), index]);
  });
  return [...rows.values()].flatMap((same) => {
    const name = names[same[1] ?? -1];
    return name === undefined ? [] : [again(at, name, placesOf(same, places))];
  });
}

const again = (at: string, name: string, where: string): PriceFinding =>
  priceFinding('named-twice', {
    at: `${at}, ${name}`,
    expected: 'each under a name of its own',
    received: `${name} twice${where}`,
    advice: 'Tell them apart by name, or keep one of them.',
  });

const mostPlaces = 6;

/** ": march.xlsx, Requests, row 3 and april.xlsx, Requests, row 7" */
function placesOf(same: readonly number[], places: readonly (string | undefined)[]): string {
  if (same.every((index) => places[index] === undefined)) return '';
  const some = same.slice(0, mostPlaces).map((index) => places[index] ?? 'typed in the terms');
  const more = same.length - some.length;
  return `: ${some.join(' and ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
