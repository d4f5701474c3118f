/** An axis with round numbers on it: both ends a whole number of steps of 1, 2 or 5 times a power of ten. */
import { exact, greatestOf, type Exact } from '../../domain/money/exact';

export interface Axis {
  readonly from: Exact;
  readonly to: Exact;
  readonly step: Exact;
}

export interface Tick {
  /** 0 to 1 of the axis. */
  readonly at: number;
  readonly label: string;
}

const usualSteps = 4;

/** `axisBetween(4,200, 9,792)`: a quarter of the 5,592 between them is 1,398, so steps of 2,000, from 4,000 to 10,000. */
export function axisBetween(lowest: Exact, highest: Exact): Axis {
  const rough = greatestOf(highest.minus(lowest).dividedBy(usualSteps), exact('0.01'));
  const power = exact(10).pow(rough.logarithm(10).floor());
  const factor = [1, 2, 5, 10].find((each) => power.times(each).greaterThanOrEqualTo(rough)) ?? 10;
  const step = power.times(factor);
  const from = lowest.dividedBy(step).floor().times(step);
  const to = highest.dividedBy(step).ceil().times(step);
  return { from, to: greatestOf(to, from.plus(step)), step };
}
