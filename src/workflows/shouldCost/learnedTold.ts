/** What a council's own submissions say of each parameter, as JSON and in words; never a single submission. */
import { exactText } from '../../domain/money/exact';
import { learnedFrom, rangesLearned, type Learned } from '../../domain/shouldCost/learnedParameters';
import { parameterWords } from '../../domain/shouldCost/parameters';
import type { JsonObject } from '../typed/jsonValue';

export function learnedAsJson(learned: Learned): JsonObject {
  return {
    submissions: learned.submissions,
    learned: learned.learned.map((found) => ({
      parameter: found.id,
      label: parameterWords[found.id].label,
      unit: parameterWords[found.id].unit,
      n: found.n,
      providers: found.providers,
      from: found.from,
      to: found.to,
      lowerQuartile: exactText(found.lowerQuartile),
      median: exactText(found.median),
      upperQuartile: exactText(found.upperQuartile),
      source: learnedFrom(found),
    })),
    refused: learned.refused.map(({ id, n, why }) => ({
      parameter: id,
      n: n < fewestCounted ? null : n,
      why,
    })),
    // As the parameters of a needs profile are written
    parameters: Object.fromEntries(
      Object.entries(rangesLearned(learned)).map(([id, { low, central, high, provenance }]) => [
        id,
        {
          low: exactText(low),
          central: exactText(central),
          high: exactText(high),
          owner: 'the council',
          reason: provenance.central.kind === 'derived' ? provenance.central.from : '',
        },
      ]),
    ),
  };
}

/** A count below five would say of a few homes what they state. */
const fewestCounted = 5;

export function learnedInWords({ submissions, learned, refused }: Learned): readonly string[] {
  return [
    `Learned from ${String(submissions)} ${submissions === 1 ? 'submission' : 'submissions'} of your own:`,
    ...learned.map((found) => {
      const { label, unit } = parameterWords[found.id];
      const quartiles = [found.lowerQuartile, found.median, found.upperQuartile].map(exactText).join(', ');
      return `  ${label}: ${quartiles} ${unit}; ${learnedFrom(found)}, ${String(found.providers)} ${found.providers === 1 ? 'provider' : 'providers'}`;
    }),
    ...(learned.length === 0 ? ['  Nothing: no parameter is stated by enough of them.'] : []),
    ...refused.map(({ id, why }) => `  ${parameterWords[id].label}: not learned, ${why}`),
  ];
}
