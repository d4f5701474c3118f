/**
 * What has been published about places in homes, to stand beside an in-house unit cost: each figure with its kind, so
 * that a mean of a council's places is never taken for the price of one child's week. Of one council's yearly answers the
 * years of the home are shown, or its latest.
 */
import { observations, type Observation } from '../../reference/observations';
import { exactText } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { PublishedUnitCost } from '../../domain/unitCost/publishedUnitCost';
import { decimalInWords } from '../shown/shownFigures';

/** A total is no price: it comes last, with the sentence that says so. */
const always = [
  'ncercc-council-like-for-like-2018-19',
  'ncercc-private-voluntary-2018-19',
  'nao-cost-per-child-2023-24',
  'section-251-2015-16',
];

const latestAnswer = 2024;

export function publishedUnitCosts(years: readonly (number | null)[]): readonly PublishedUnitCost[] {
  const held = years.filter((year) => year !== null && answersOf(year).length > 0);
  const answered = held.length === 0 ? [latestAnswer] : held;
  return [
    ...answered.flatMap((year) => (year === null ? [] : answersOf(year))),
    ...always.flatMap((id) => observations.filter((observation) => observation.id === id)),
  ].map(asPublished);
}

/** One council's answers for a year, in-house and external. */
function answersOf(year: number): readonly Observation[] {
  const period = `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
  return ['in-house', 'external'].flatMap((which) =>
    observations.filter(({ id }) => id === `lincolnshire-${which}-${period}`),
  );
}

function asPublished(observation: Observation): PublishedUnitCost {
  const { measure, value, unit, statistic, per, region, period, source, caveat } = observation;
  return {
    measure: `${measure}, ${period}`,
    figure: unit.startsWith('pounds')
      ? `${poundsInWords(value)} ${unit.replace(/^pounds /, '')}`
      : unit.startsWith('£ ')
        ? `£${decimalInWords(value, 0)} ${unit.replace(/^£ /, '')}`
        : `${exactText(value)} ${unit}`,
    kind: `${statistic} for a ${per}, ${region}${caveat === null ? '' : `. ${caveat.replace(/\.$/, '')}`}`.replace(
      'for a England, England',
      'for England',
    ),
    source: `${source.publisher}: ${source.title}`,
  };
}
