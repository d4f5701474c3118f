/**
 * What agreeing one thing of a kind of post is worth, all else staying as the provider has it: pounds a child and week that the
 * fee falls by, below nought where it rises. The parts of a gap are not this: they follow one another, so that they come to the
 * gap, and the first of them is taken at the expected rate and sharing.
 *
 * With 1 for what was submitted, 0 for what is expected: hours (H1 − H0)·R1 ÷ S1; pay, on-costs, cover or agency
 * H1·(R1 − R1 with that one as expected) ÷ S1; sharing H1·R1·(1 ÷ S1 − 1 ÷ S0). None is more than H1·R1 ÷ S1, the money there is.
 *
 * Worked example: 150 h × £20.50 ÷ 3.2 against 120 h and 3.4 children: hours 30 × 20.50 ÷ 3.2 = £192.19, sharing
 * 3,075 × (1 ÷ 3.2 − 1 ÷ 3.4) = £56.53.
 */
import { one, type Exact } from '../money/exact';
import { hourlyCost, type HourlyRate, type RatePart, type SharedHours } from './gap';

export type AgreedAlone = Readonly<Record<'hours' | 'sharing' | RatePart, Exact>>;

interface Staffed extends SharedHours {
  readonly made: HourlyRate;
}

export function agreedAlone(submitted: Staffed, expected: Staffed): AgreedAlone {
  const { hours, rate, children } = submitted;
  const made = ofOwnStaff(submitted.made, expected.made);
  const other = expected.made;
  const without = (changed: Partial<HourlyRate>): Exact =>
    hours.times(hourlyCost(made).minus(hourlyCost({ ...made, ...changed }))).dividedBy(children);
  return {
    hours: hours.minus(expected.hours).times(rate).dividedBy(children),
    pay: without({ pay: other.pay }),
    onCosts: without({ onCost: other.onCost }),
    cover: without({ cover: other.cover }),
    agency: without({ agencyShare: other.agencyShare, agencyRate: other.agencyRate }),
    sharing: hours
      .times(rate)
      .times(expected.children.minus(children))
      .dividedBy(children.times(expected.children)),
  };
}

/** Where an agency fills every hour, nothing is said of staff of one's own: an hour of theirs costs what is expected. */
function ofOwnStaff(submitted: HourlyRate, expected: HourlyRate): HourlyRate {
  const { agencyShare, agencyRate } = submitted;
  return agencyShare.equals(one) ? { ...expected, agencyShare, agencyRate } : submitted;
}
