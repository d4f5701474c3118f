/**
 * A needs and outcomes profile as JSON, read strictly: every problem is told at once, nothing is guessed.
 *
 * `{"dayRatio": "1:2", "dayHours": 14, "minimumShift": 2, "wakingStaff": 1, "sleepInStaff": 1, "extraHours": [{"staff": 2, "hoursAWeek": 10,
 * "from": "2025-09-01", "until": "2026-01-31", "outcome": "…"}], "therapyHoursAWeek": 1, "education": "onSite",
 * "milesAWeek": 60, "solo": false, "needs": ["riskOfGoingMissing"], "outcomes": ["…"], "parameters": {"careHourlyRate":
 * {"low": 12.5, "central": 13.2, "high": 14.6, "owner": "Commissioning", "reason": "local pay survey"}}}`, and `bands` and
 * `rateCard` as in `shouldCostBands`.
 */
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { exact, exactFromText, zero, type Exact } from '../../domain/money/exact';
import type { BandRate } from '../../domain/shouldCost/bandRate';
import type { Bands } from '../../domain/shouldCost/bands';
import { placementNeeds, type ExtraHours, type NeedsProfile } from '../../domain/shouldCost/needsProfile';
import {
  isInOrder,
  parameterIds,
  type ParameterId,
  type ParameterRange,
} from '../../domain/shouldCost/parameters';
import { isObject, optional, readInput, type InputKind, type Understood } from '../typed/inputFields';
import {
  day,
  numberFromNought,
  oneOf,
  readNumber,
  weeksPerYear,
  wholePeople,
  wholePeopleAboveNought,
} from '../typed/inputKinds';
import { someBands, someRates, usualBands } from './bands';
import { listOf, someText } from '../typed/textAndLists';
import { localRange } from './parameters';

export interface ReadProfile {
  readonly profile: NeedsProfile;
  readonly ownRanges: Readonly<Partial<Record<ParameterId, ParameterRange>>>;
  readonly bands: Bands;
  /** The user's own agreed rates; none where none are given. */
  readonly rates: readonly BandRate[];
}

const yesOrNo: InputKind<boolean> = {
  expected: 'true or false',
  read: (given) => (typeof given === 'boolean' ? { value: given } : null),
};

const ratio: InputKind<NeedsProfile['dayRatio']> = {
  expected: 'staff to children by day, such as "1:2", neither of them nought,',
  read: (given) => {
    const [staff, children, ...more] = typeof given === 'string' ? given.split(':') : [];
    const [n, m] = [exactFromText(staff ?? ''), exactFromText(children ?? '')];
    if (more.length > 0 || !n?.greaterThan(0) || !m?.greaterThan(0)) return null;
    return { value: { staff: n, children: m } };
  },
};

const hoursOfADay: InputKind<Exact> = {
  expected: 'hours of the day from 0 to 24, such as 14,',
  read: (given) => {
    const read = readNumber(given);
    return read === null || read.value.isNegative() || read.value.greaterThan(24) ? null : read;
  },
};

const extra: InputKind<ExtraHours> = {
  expected: 'an object with staff (1 or 2), hoursAWeek and, where agreed, from, until and outcome,',
  read: (given) => {
    const read = readInput('extraHours', extraFields, given);
    if (read.kind === 'notUnderstood') return null;
    const { staff, hoursAWeek, from, until, outcome } = read.value;
    if (from !== undefined && until !== undefined && until < from) return null;
    return {
      value: {
        staff: staff === '2' ? 2 : 1,
        hoursAWeek,
        from: from ?? null,
        until: until ?? null,
        outcome: outcome ?? null,
      },
    };
  },
};

const oneOrTwo: InputKind<'1' | '2'> = {
  expected: '1 or 2',
  read: (given) =>
    given === 1 || given === '1' ? { value: '1' } : given === 2 || given === '2' ? { value: '2' } : null,
};

const extraFields = {
  staff: oneOrTwo,
  hoursAWeek: numberFromNought,
  from: optional(day),
  until: optional(day),
  outcome: optional(someText),
};

const range: InputKind<ParameterRange> = {
  expected: 'an object with low, central and high, and owner and reason,',
  read: (given) => {
    const read = readInput('parameters', rangeFields, given);
    if (read.kind === 'notUnderstood') return null;
    const { low, central, high, owner, reason } = read.value;
    return { value: localRange([low, central, high], owner, reason) };
  },
};

const rangeFields = {
  low: numberFromNought,
  central: numberFromNought,
  high: numberFromNought,
  owner: someText,
  reason: someText,
};

const parameterRanges: InputKind<ReadProfile['ownRanges']> = {
  expected: `an object of parameters (${parameterIds.join(', ')}), each with low, central and high in the order of what they cost, owner and reason,`,
  read: (given) => {
    if (!isObject(given)) return null;
    const read = Object.entries(given).map(([id, item]) => ({
      id: parameterIds.find((each) => each === id),
      own: range.read(item),
    }));
    const usable = read.flatMap(({ id, own }) =>
      id !== undefined && own !== null && isUsableRange(own.value, id) ? [[id, own.value] as const] : [],
    );
    return usable.length === read.length ? { value: Object.fromEntries(usable) } : null;
  },
};

/** In order, and at no end a value that nothing can be shared by. */
export function isUsableRange(own: ParameterRange, id: ParameterId): boolean {
  const ends = [own.low, own.central, own.high];
  const shares = id === 'places' || id === 'occupancy';
  if (shares && ends.some((end) => !end.greaterThan(0))) return false;
  if (id === 'occupancy' && ends.some((end) => end.greaterThan(1))) return false;
  if (id === 'places' && ends.some((end) => !end.isInteger())) return false;
  const mostOf: Partial<Record<ParameterId, number>> = {
    seniorShare: 1,
    agencyShare: 1,
    return: 90,
    daysAway: 200,
    handoverHoursADay: 10,
  };
  const most = mostOf[id];
  return isInOrder(own, id) && (most === undefined || ends.every((end) => end.lessThanOrEqualTo(most)));
}

const fields = {
  reference: optional(someText),
  weeksPerYear: optional(weeksPerYear),
  dayRatio: ratio,
  minimumShift: optional(wholePeopleAboveNought),
  dayHours: optional(hoursOfADay),
  wakingStaff: optional(wholePeople),
  sleepInStaff: optional(wholePeople),
  extraHours: optional(listOf(extra)),
  therapyHoursAWeek: optional(numberFromNought),
  education: optional(oneOf(['none', 'onSite'] as const)),
  milesAWeek: optional(numberFromNought),
  solo: optional(yesOrNo),
  needs: optional(listOf(oneOf(placementNeeds))),
  outcomes: optional(listOf(someText)),
  parameters: optional(parameterRanges),
  bands: optional(someBands),
  rateCard: optional(someRates),
};

const usualDayHours = exact(14);
const usualMinimumShift = exact(2);

export function readNeedsProfile(input: unknown): Understood<ReadProfile> {
  const read = readInput('the needs profile', fields, input);
  if (read.kind === 'notUnderstood') return read;
  const given = read.value;
  const profile: NeedsProfile = {
    reference: given.reference ?? null,
    weeksPerYear: given.weeksPerYear ?? defaultWeeksPerYear,
    dayRatio: given.dayRatio,
    minimumShift: given.minimumShift ?? usualMinimumShift,
    dayHours: given.dayHours ?? usualDayHours,
    wakingStaff: given.wakingStaff ?? zero,
    sleepInStaff: given.sleepInStaff ?? zero,
    extraHours: given.extraHours ?? [],
    therapyHoursAWeek: given.therapyHoursAWeek ?? zero,
    education: given.education ?? 'none',
    milesAWeek: given.milesAWeek ?? zero,
    solo: given.solo ?? false,
    needs: given.needs ?? [],
    outcomes: given.outcomes ?? [],
  };
  const bands = given.bands ?? usualBands();
  return {
    kind: 'understood',
    value: { profile, ownRanges: given.parameters ?? {}, bands, rates: given.rateCard ?? [] },
  };
}
