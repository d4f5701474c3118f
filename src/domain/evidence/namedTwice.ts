/**
 * Names that stand twice in a list, each a finding: which of the two holds is not guessed. Capitals and spaces tell no two apart,
 * since a sheet that looks a name up sees none.
 */
import { priceFinding, type PriceFinding } from './priceFinding';

export function namedTwice(at: string, names: readonly string[]): readonly PriceFinding[] {
  const keys = names.map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase());
  const again = names.filter((_, index) => keys.indexOf(keys[index] ?? '') < index);
  return [...new Set(again)].map((name) =>
    priceFinding('named-twice', {
      at: `${at}, ${name}`,
      expected: 'each under a name of its own',
      received: `${name} twice`,
      advice: 'Tell them apart by name, or keep one of them.',
    }),
  );
}
