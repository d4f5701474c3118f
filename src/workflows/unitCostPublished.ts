/**
 * What has been published about places in homes, to stand beside an in-house unit cost: each figure with its kind, so
 * that a mean of a council's places is never taken for the price of one child's week.
 */
import { observations } from '../reference/observations';
import { exactText } from '../domain/money/exact';
import { poundsInWords } from '../domain/money/moneyPer';
import type { PublishedBeside } from '../domain/unitCost/publishedBeside';

const shown = [
  'lincolnshire-in-house-2024-25',
  'lincolnshire-external-2024-25',
  'ncercc-council-like-for-like-2018-19',
  'ncercc-private-voluntary-2018-19',
  'nao-cost-per-child-2023-24',
];

export function publishedBesideHome(): readonly PublishedBeside[] {
  return observations
    .filter(({ id }) => shown.includes(id))
    .map(({ measure, value, unit, statistic, per, region, period, source, caveat }) => ({
      measure,
      figure: unit.startsWith('pounds')
        ? `${poundsInWords(value)} ${unit.replace(/^pounds /, '')}`
        : `${exactText(value)} ${unit}`,
      kind: `${statistic} for a ${per}, ${region}, ${period}${caveat === null ? '' : `. ${caveat}`}`,
      source: `${source.publisher}: ${source.title}`,
    }));
}
