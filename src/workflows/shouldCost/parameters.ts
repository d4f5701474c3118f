/**
 * The parameters a should-cost starts from, for the wages of its day: published where something is published, otherwise a
 * plain local assumption that a council should replace by its own, with its owner and what would confirm it. Nobody's list of
 * prices stands behind the assumptions; what rests on an original that nobody has opened stays an assumption.
 *
 * Pay is a multiple of the National Living Wage in force. Salaries, the agency's rate and mileage are of a year: 2025/26 for
 * days before April 2026, 2026/27 from then on.
 */
import { knownDay, type IsoDate } from '../../domain/calendar/isoDate';
import { exact, hundred, type Exact } from '../../domain/money/exact';
import type { Provenance } from '../../domain/evidence/provenance';
import type { ParameterRange, ParameterRanges } from '../../domain/shouldCost/parameters';
import type { EmploymentRules, InForce } from '../../domain/staffing/employmentRules';
import { observations, type Observation } from '../../reference/observations';

const usualOwner = 'Open Book';
const replaceIt = 'a starting point to be replaced by the council’s own figure';

interface Assumed {
  readonly ends: Ends;
  readonly reason: string;
}

type Ends = readonly [low: string, central: string, high: string];

const assumed: Readonly<
  Record<
    | 'seniorPayAbove'
    | 'seniorShare'
    | 'wakingNightPremium'
    | 'sleepInAllowance'
    | 'daysAway'
    | 'handoverHoursADay'
    | 'administrationWte'
    | 'agencyShare'
    | 'premisesPerPlace'
    | 'livingPerChild'
    | 'homeRunningPerPlace'
    | 'therapyHourlyRate'
    | 'overheads'
    | 'return',
    Assumed
  >
> = {
  seniorPayAbove: {
    ends: ['8', '12', '18'],
    reason: 'no published differential; the council’s own submissions or pay scales would confirm it',
  },
  seniorShare: {
    ends: ['0.3333', '0.5', '0.5'],
    reason: 'a senior on every shift of two; the rota of a typical week would confirm it',
  },
  wakingNightPremium: {
    ends: ['0', '10', '25'],
    reason: 'high as one council’s pay rules of October 2024; pay scales would confirm the rest',
  },
  sleepInAllowance: { ends: ['45', '60', '80'], reason: replaceIt },
  daysAway: {
    ends: ['40', '46', '54'],
    reason:
      'statutory leave of 28 days, sickness 5, 8 or 10, training and supervision 7, 10 or 16; absence records would confirm it',
  },
  handoverHoursADay: {
    ends: ['0.5', '0.75', '1'],
    reason: 'half an hour at each change at least; start and finish times on the rota would confirm it',
  },
  administrationWte: {
    ends: ['0.5', '1', '1.5'],
    reason:
      'administration and domestic work together, at the minimum wage; the staffing list would confirm it',
  },
  agencyShare: {
    ends: ['0', '0.05', '0.15'],
    reason: 'no share of hours is published; the last 12 months’ agency invoices would confirm it',
  },
  premisesPerPlace: { ends: ['250', '375', '550'], reason: `nothing is published; ${replaceIt}` },
  livingPerChild: {
    ends: ['200', '240', '330'],
    reason: 'around fostering allowances for teenagers; spending of the last 12 months would confirm it',
  },
  homeRunningPerPlace: { ends: ['110', '150', '220'], reason: replaceIt },
  therapyHourlyRate: { ends: ['60', '90', '150'], reason: 'rates that councils pay are not published' },
  overheads: {
    ends: ['8', '12', '15'],
    reason: 'comparators of adult care homes and one council; head-office accounts would confirm it',
  },
  return: {
    ends: ['5', '10', '15'],
    reason: 'an allowance, not a market figure: published margins of large providers stand beside it',
  },
};

/** Of a year's wages and prices: 2025/26, then 2026/27. */
const ofAYear: Readonly<
  Record<
    'managerSalary' | 'deputySalary' | 'agencyHourlyRate' | 'mileageRate',
    { readonly to2026: Ends; readonly from2026: Ends; readonly reason: string; readonly from: IsoDate }
  >
> = {
  managerSalary: {
    to2026: ['42300', '46300', '54800'],
    from2026: ['43700', '47800', '56600'],
    reason:
      'reported from the workforce census of autumn 2024 and moved by earnings; the census would confirm it',
    from: knownDay('2026-04-01'),
  },
  deputySalary: {
    to2026: ['34000', '38000', '44000'],
    from2026: ['35100', '39200', '45500'],
    reason: '80 to 82 % of the manager’s; pay scales would confirm it',
    from: knownDay('2026-04-01'),
  },
  agencyHourlyRate: {
    to2026: ['21', '25', '32'],
    from2026: ['22', '26', '33'],
    reason: 'built up from pay, leave, on-costs, fee and VAT; agency invoices would confirm it',
    from: knownDay('2026-04-01'),
  },
  mileageRate: {
    to2026: ['0.45', '0.45', '0.60'],
    from2026: ['0.55', '0.55', '0.65'],
    reason:
      'the approved mileage rate of the day as reported, high a vehicle of the home; gov.uk would confirm it',
    from: knownDay('2026-04-06'),
  },
};

export function referenceParameters(rules: EmploymentRules): ParameterRanges {
  const fromAssumptions = Object.fromEntries(
    Object.entries(assumed).map(([id, { ends, reason }]) => [
      id,
      localRange(ends.map(exact), usualOwner, reason),
    ]),
  ) as Record<keyof typeof assumed, ParameterRange>;
  const dated = Object.fromEntries(
    Object.entries(ofAYear).map(([id, { to2026, from2026, reason, from }]) => {
      const [year, ends] = rules.asAt >= from ? ['2026/27', from2026] : ['2025/26', to2026];
      return [id, localRange(ends.map(exact), usualOwner, `${year}: ${reason}`)];
    }),
  ) as Record<keyof typeof ofAYear, ParameterRange>;
  return {
    ...fromAssumptions,
    ...dated,
    careHourlyRate: payRange(rules.nationalLivingWage),
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
    [value, value.times('1.10'), value.times('1.25')],
    usualOwner,
    '10 % and 25 % above the National Living Wage in force; the workforce census or local pay would confirm it',
  );
  return { ...range, provenance: { ...range.provenance, low: provenance } };
}

function placesRange(): ParameterRange {
  return localRange([exact(5), exact(4), exact(3)], usualOwner, 'a home of 3 to 5 places, as most are');
}

/** The published range of members’ own answers is the upper half of what counts of children and places give. */
function occupancyRange(): ParameterRange {
  const lower = published('icha-occupancy-low-2020');
  const range = localRange(
    [exact('0.9'), lower.value.dividedBy(hundred), exact('0.7')],
    usualOwner,
    'counts of children and registered places give 68 to 76 %, one council’s own homes 80 to 100 %; nights occupied over 12 months would confirm it',
  );
  return { ...range, provenance: { ...range.provenance, central: publishedBy(lower) } };
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
