/**
 * The index by which prices of other years are moved: consumer prices as published, with a scenario's years added, or a series of
 * the user's own with its name and source. Whole years only, as every index here.
 *
 * Worked example: `{"name": "our care cost index", "source": "finance, March 2026", "years": {"2025": 5.1, "2026": "4.4"}}`.
 */
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import { consumerPrices } from '../../reference/bundledBenchmarks';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import type { InputKind } from '../typed/inputFields';
import { byName, partsOf } from '../typed/nestedKinds';
import { aName, percentOfChange } from '../typed/priceKinds';

const written = partsOf({
  name: aName,
  source: aName,
  years: byName('percentages by calendar year', percentOfChange, 1),
});

const isYear = (name: string): boolean => /^[12]\d{3}$/.test(name);

export const statedIndex: InputKind<StatedIndex> = {
  expected: 'an index such as {"name": "…", "source": "…", "years": {"2025": 5.1, "2026": 4.4}}',
  read: (given) => {
    const read = written.read(given);
    if (read === null || read.value.years.some(({ name }) => !isYear(name))) return null;
    const { name, source, years } = read.value;
    return {
      value: {
        name,
        source: { id: 'own-index', publisher: source, title: name },
        years: years.map(({ name: year, value }) => ({ year: parseInt(year, 10), percent: value, note: '' })),
      },
    };
  },
  partsWrong: (given, at) => {
    const read = written.read(given);
    if (read === null) return written.partsWrong?.(given, at) ?? [];
    return read.value.years.flatMap(({ name }) =>
      isYear(name) ? [] : [`"${at}.years.${name}": a calendar year such as 2026 is expected.`],
    );
  },
};

/** A scenario's year takes the place of the published one and is noted as such. */
export function indexWith(own: StatedIndex | null, scenario: ScenarioFigures | null): StatedIndex {
  if (own !== null) return own;
  const typed = (scenario?.consumerPrices ?? []).map(({ year, percent }) => ({
    year: parseInt(year, 10),
    percent,
    note: 'scenario',
  }));
  if (typed.length === 0) return consumerPrices;
  const published = consumerPrices.years.filter(({ year }) => !typed.some((each) => each.year === year));
  return {
    ...consumerPrices,
    name: `${consumerPrices.name}, scenario for ${typed.map(({ year }) => String(year)).join(', ')}`,
    years: [...published, ...typed].sort((first, second) => first.year - second.year),
  };
}
