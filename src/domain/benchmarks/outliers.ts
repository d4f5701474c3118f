/**
 * Figures that lie far from the rest: beyond 1.5 × the interquartile range above the upper or below the lower quartile.
 * They are shown as such and counted with the others: a high fee may be the one child nobody else could care for.
 *
 * Worked example: lower quartile £4,000, upper quartile £5,000: the range is £1,000, so figures below 4,000 − 1,500 =
 * £2,500 or above 5,000 + 1,500 = £6,500 are outliers. A fee of £6,500 itself is none.
 */
import { exact, type Exact } from '../money/exact';

export interface Outliers {
  readonly below: number;
  readonly above: number;
}

export const outlierRule = 'beyond 1.5 × the interquartile range';

const fence = exact('1.5');

export function outliersAmong(
  values: readonly Exact[],
  lowerQuartile: Exact,
  upperQuartile: Exact,
): Outliers {
  const reach = upperQuartile.minus(lowerQuartile).times(fence);
  const [lowest, highest] = [lowerQuartile.minus(reach), upperQuartile.plus(reach)];
  return {
    below: values.filter((value) => value.lessThan(lowest)).length,
    above: values.filter((value) => value.greaterThan(highest)).length,
  };
}

export function outliersInWords({ below, above }: Outliers): string {
  if (below + above === 0) return `none lies ${outlierRule}`;
  const sides = [
    ...(below > 0 ? [`${String(below)} low`] : []),
    ...(above > 0 ? [`${String(above)} high`] : []),
  ];
  return `${sides.join(' and ')} ${outlierRule}, counted with the others`;
}
