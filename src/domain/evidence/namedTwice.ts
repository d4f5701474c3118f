/** Names that stand twice in a list, each a finding: which of the two holds is not guessed. */
import { priceFinding, type PriceFinding } from './priceFinding';

export function namedTwice(at: string, names: readonly string[]): readonly PriceFinding[] {
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
  return twice.map((name) =>
    priceFinding('named-twice', {
      at: `${at}, ${name}`,
      expected: 'each under a name of its own',
      received: `${name} twice`,
      advice: 'Tell them apart by name, or keep one of them.',
    }),
  );
}
