/** What an analysis says of the scenario figures it was worked out beside: a sentence for sheets and terminal, a list for JSON. */
import { exactText } from '../../domain/money/exact';
import { publishedFigures, type FigureName } from '../../reference/publishedFigures';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import type { JsonObject } from '../typed/jsonValue';

export function scenarioSentence(scenario: ScenarioFigures): string {
  const { owner, reason } = scenario;
  const named = stated(scenario).map(({ title, value, unit }) => `${title} ${value}, ${unit}`);
  const since = scenario.from === null ? '' : ` from ${scenario.from}`;
  return `Scenario, not published: ${named.length === 0 ? 'no figure stated' : named.join('; ')}${since} (${owner}: ${reason.replace(/\.$/, '')}).`;
}

export function scenarioAsList(scenario: ScenarioFigures): readonly JsonObject[] {
  const { from, owner, reason } = scenario;
  return stated(scenario).map(({ figure, title, value, unit }) => ({
    figure,
    title,
    value,
    unit,
    from,
    owner,
    reason,
  }));
}

interface Stated {
  readonly figure: string;
  readonly title: string;
  readonly value: string;
  readonly unit: string;
}

function stated({ figures, consumerPrices }: ScenarioFigures): readonly Stated[] {
  const prices = publishedFigures.consumerPrices;
  return [
    ...(Object.keys(figures) as Exclude<FigureName, 'consumerPrices'>[]).flatMap((figure) => {
      const value = figures[figure];
      const { title, unit } = publishedFigures[figure];
      return value === undefined ? [] : [{ figure, title, value: exactText(value), unit }];
    }),
    ...consumerPrices.map(({ year, percent }) => ({
      figure: `consumerPrices.${year}`,
      title: `${prices.title} ${year}`,
      value: exactText(percent),
      unit: prices.unit,
    })),
  ];
}
