/**
 * The parameters a should-cost starts from: published where something is published, otherwise a plain local assumption
 * that a council should replace by its own, with its owner. Nobody's list of prices stands behind the assumptions.
 */
import { exact, hundred, type Exact } from '../../domain/money/exact';
import type { Provenance } from '../../domain/evidence/provenance';
import type { ParameterId, ParameterRange, ParameterRanges } from '../../domain/shouldCost/parameters';
import type { EmploymentRules, InForce } from '../../domain/staffing/employmentRules';
import { observations, type Observation } from '../../reference/observations';

const usualOwner = 'Open Book';
const replaceIt = 'a starting point to be replaced by the council’s own figure';

type Ends = readonly [low: string, central: string, high: string];

const assumed: Readonly<
  Record<
    Exclude<ParameterId, 'careHourlyRate' | 'places' | 'occupancy' | 'daysAway' | 'educationAYear'>,
    Ends
  >
> = {
  wakingNightPremium: ['0', '10', '20'],
  sleepInAllowance: ['45', '60', '80'],
  handoverHoursADay: ['0.5', '0.75', '1'],
  managerSalary: ['42000', '48000', '56000'],
  supportSalary: ['28000', '32000', '38000'],
  premisesPerPlace: ['250', '375', '550'],
  livingPerChild: ['180', '230', '300'],
  homeRunningPerPlace: ['90', '140', '210'],
  therapyHourlyRate: ['55', '75', '110'],
  mileageRate: ['0.45', '0.50', '0.60'],
  overheads: ['8', '11', '15'],
  return: ['5', '9', '13'],
};

export function referenceParameters(rules: EmploymentRules): ParameterRanges {
  const fromAssumptions = Object.fromEntries(
    Object.entries(assumed).map(([id, ends]) => [id, localRange(ends.map(exact))]),
  ) as Record<keyof typeof assumed, ParameterRange>;
  return {
    ...fromAssumptions,
    careHourlyRate: payRange(rules.nationalLivingWage),
    daysAway: leaveRange(rules.statutoryLeaveWeeks),
    places: placesRange(),
    occupancy: occupancyRange(),
    educationAYear: educationRange(),
  };
}

/** A range of somebody's own, all three ends with one owner and reason. */
export function localRange(
  [low, central, high]: readonly Exact[],
  owner = usualOwner,
  reason = replaceIt,
): ParameterRange {
  if (low === undefined || central === undefined || high === undefined)
    throw new Error('A range has three ends');
  const provenance: Provenance = { kind: 'localAssumption', owner, reason };
  return { low, central, high, provenance: { low: provenance, central: provenance, high: provenance } };
}

/** Low is the minimum in force; the rest is what homes pay above it to keep people. */
function payRange({ value, provenance }: InForce): ParameterRange {
  const range = localRange(
    [value, value.times('1.08'), value.times('1.20')],
    usualOwner,
    '8 % and 20 % above the National Living Wage in force, to be replaced by local pay',
  );
  return { ...range, provenance: { ...range.provenance, low: provenance } };
}

/** Low is statutory leave alone, at five days a week. */
function leaveRange({ value, provenance }: InForce): ParameterRange {
  const range = localRange(
    [value.times(5), exact(38), exact(48)],
    usualOwner,
    'leave with sickness, training and supervision',
  );
  return { ...range, provenance: { ...range.provenance, low: provenance } };
}

function placesRange(): ParameterRange {
  return localRange([exact(5), exact(4), exact(3)], usualOwner, 'a home of 3 to 5 places');
}

function occupancyRange(): ParameterRange {
  const [lower, upper] = [published('icha-occupancy-low-2020'), published('icha-occupancy-high-2020')];
  const [high, low] = [lower.value.dividedBy(hundred), upper.value.dividedBy(hundred)];
  const middle: Provenance = { kind: 'derived', from: 'the middle of the published range' };
  return {
    low,
    central: low.plus(high).dividedBy(2),
    high,
    provenance: { low: publishedBy(upper), central: middle, high: publishedBy(lower) },
  };
}

function educationRange(): ParameterRange {
  const school = published('independent-special-school-2024-25');
  const range = localRange(
    [exact(48000), school.value, exact(85000)],
    usualOwner,
    'around the published mean, to be replaced by the school’s own fee',
  );
  return { ...range, provenance: { ...range.provenance, central: publishedBy(school) } };
}

function published(id: string): Observation {
  const found = observations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The bundled pack holds no ${id}`);
  return found;
}

/** An observation describes its own period; it is not in force on a day, so it is shown as what it was taken from. */
function publishedBy({ source, period }: Observation): Provenance {
  return { kind: 'derived', from: `${source.publisher}: ${source.title}, ${period}` };
}
