/** An axis with round numbers on it: from nought to a whole number of steps of 1, 2 or 5 times a power of ten. */
import { exact, zero, type Exact } from '../../domain/money/exact';

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

const mostSteps = 5;

/** `axisTo(9,792.25)` runs from 0 to 10,000 in steps of 2,000. */
export function axisTo(highest: Exact): Axis {
  const rough = highest.dividedBy(mostSteps);
  const power = exact(10).pow(rough.greaterThan(0) ? rough.logarithm(10).floor() : 0);
  const factor = [1, 2, 5, 10].find((each) => power.times(each).greaterThanOrEqualTo(rough)) ?? 10;
  const step = power.times(factor);
  const steps = highest.dividedBy(step).ceil();
  return { from: zero, to: step.times(steps.greaterThan(0) ? steps : 1), step };
}
