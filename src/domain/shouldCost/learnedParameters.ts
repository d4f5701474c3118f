/**
 * What a council's own submissions say of each parameter: how many stated it, their quartiles and the days they are of. No single
 * submission is shown: fewer than eight, or more than 70 % of them of one provider, give nothing but the reason, and quartiles are
 * rounded so that none is one home's figure.
 *
 * Taken as low, central and high in the order of what they cost: of occupancy the upper quartile is the low end.
 * Worked example: pay of £12.50, 12.60 … 13.30, nine submissions of three providers: quartiles £12.70, £12.90 and £13.10 to 10p.
 */
import { providerKey } from '../evidence/organisationKey';
import type { IsoDate } from '../calendar/isoDate';
import { fewestForQuartile } from '../benchmarks/fewestToCompare';
import { percentileOf } from '../benchmarks/percentile';
import type { Provenance } from '../evidence/provenance';
import { exact, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { parameterIds, type ParameterId, type ParameterRange } from './parameters';

export interface OwnSubmission {
  /** Null where it names none: then nobody can say that one provider is not all of them. */
  readonly provider: string | null;
  /** The day of its prices. */
  readonly on: IsoDate;
  readonly parameters: Readonly<Partial<Record<ParameterId, Exact>>>;
}

export interface LearnedParameter {
  readonly id: ParameterId;
  readonly n: number;
  readonly providers: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lowerQuartile: Exact;
  readonly median: Exact;
  readonly upperQuartile: Exact;
}

export interface NotLearned {
  readonly id: ParameterId;
  readonly n: number;
  readonly why: string;
}

export interface Learned {
  readonly submissions: number;
  readonly learned: readonly LearnedParameter[];
  readonly refused: readonly NotLearned[];
}

const mostOfOneProvider = exact('0.7');

export function learnParameters(submissions: readonly OwnSubmission[]): Learned {
  const each = parameterIds.map((id) => learn(id, submissions));
  return {
    submissions: submissions.length,
    learned: each.flatMap((found) => ('median' in found ? [found] : [])),
    refused: each.flatMap((found) => ('why' in found ? [found] : [])),
  };
}

function learn(id: ParameterId, submissions: readonly OwnSubmission[]): LearnedParameter | NotLearned {
  const stating = submissions.flatMap((submission) => {
    const value = submission.parameters[id];
    return value === undefined ? [] : [{ ...submission, value }];
  });
  const n = stating.length;
  const [first] = stating;
  if (first === undefined || n < fewestForQuartile)
    return { id, n, why: `fewer than ${String(fewestForQuartile)} submissions state it` };
  const providers = new Map<string, number>();
  for (const { provider } of stating) {
    const name = providerKey(provider ?? '');
    providers.set(name, (providers.get(name) ?? 0) + 1);
  }
  if (
    exact(Math.max(...providers.values()))
      .dividedBy(n)
      .greaterThan(mostOfOneProvider)
  )
    return { id, n, why: 'one provider, or submissions that name none, are more than 70 % of them' };
  const days = stating.map(({ on }) => on).sort();
  const values = stating.map(({ value }) => value);
  const at = (share: string) => shownTo(id, percentileOf(values, exact(share)) ?? exact(0));
  return {
    id,
    n,
    providers: providers.size,
    from: days[0] ?? first.on,
    to: days.at(-1) ?? first.on,
    lowerQuartile: at('0.25'),
    median: at('0.5'),
    upperQuartile: at('0.75'),
  };
}

/** To what a quartile is shown and used: coarse enough that it need not be one home's figure. */
const steps: Readonly<Record<ParameterId, string>> = {
  careHourlyRate: '0.1',
  seniorPayAbove: '1',
  seniorShare: '0.01',
  wakingNightPremium: '1',
  sleepInAllowance: '1',
  daysAway: '1',
  handoverHoursADay: '0.25',
  places: '1',
  occupancy: '0.01',
  managerSalary: '500',
  deputySalary: '500',
  administrationWte: '0.1',
  agencyShare: '0.01',
  agencyHourlyRate: '0.5',
  premisesPerPlace: '10',
  livingPerChild: '10',
  homeRunningPerPlace: '10',
  therapyHourlyRate: '1',
  educationAYear: '1000',
  mileageRate: '0.05',
  overheads: '0.5',
  return: '0.5',
};

function shownTo(id: ParameterId, value: Exact): Exact {
  const step = exact(steps[id]);
  return roundHalfAwayFromZero(value.dividedBy(step), 0).times(step);
}

/** "own submissions, n = 14, quartiles, of 2026-04-01 to 2026-09-30" */
export function learnedFrom({ n, from, to }: LearnedParameter): string {
  return `own submissions, n = ${String(n)}, quartiles, of ${from} to ${to}`;
}

/** The quartiles as low, central and high. */
export function rangesLearned({ learned }: Learned): Readonly<Partial<Record<ParameterId, ParameterRange>>> {
  return Object.fromEntries(learned.map((found) => [found.id, rangeOf(found)]));
}

/** A fuller home and one with more places cost a child less. */
const lowIsUpper: readonly ParameterId[] = ['occupancy', 'places'];

function rangeOf(found: LearnedParameter): ParameterRange {
  const { id, lowerQuartile, median, upperQuartile } = found;
  const [low, high] = lowIsUpper.includes(id)
    ? [upperQuartile, lowerQuartile]
    : [lowerQuartile, upperQuartile];
  const provenance: Provenance = { kind: 'derived', from: learnedFrom(found) };
  return {
    low,
    central: median,
    high,
    provenance: { low: provenance, central: provenance, high: provenance },
  };
}
