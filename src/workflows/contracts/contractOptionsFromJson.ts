/**
 * The options of one contract as JSON: places and years, uplift, price cap, breaks, payment by the night, growth, no
 * exclusion, emergency places. `assets/examples/contracts/every-term.json` shows each of them.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type {
  ContractOptions,
  ContractTerm,
  Growth,
  PaidBy,
} from '../../domain/contracts/terms/contractOptions';
import type { UpliftClause } from '../../domain/contracts/terms/upliftClause';
import type { Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction, percentage, type Percentage } from '../../domain/money/percentage';
import { optional, type InputKind, type Understood } from '../typed/inputFields';
import { anyNumber, day, oneOf } from '../typed/inputKinds';
import { wholePlaces } from '../typed/placeKinds';
import { anything, madeInto, problemsOf, readPart, someWords, whereGiven } from '../typed/readPart';

export const wholeList: InputKind<readonly number[]> = {
  expected: 'a list of whole numbers such as [2, 2]',
  read: (given) => {
    if (!Array.isArray(given)) return null;
    const values = given.flatMap((item) => wholePlaces.read(item)?.value ?? []);
    return values.length === given.length ? { value: values } : null;
  },
};

const mostYears = 60;

const fields = {
  years: optional(wholePlaces),
  placesByYear: optional(wholeList),
  breakAfterYears: optional(wholeList),
  priceCap: optional(anyNumber),
  uplift: optional(anything),
  paidBy: optional(oneOf<'week' | 'night'>(['week', 'night'])),
  firstDay: optional(day),
  growth: optional(anything),
  noExclusion: optional(anything),
  emergency: optional(anything),
};
const upliftFields = {
  percent: anyNumber,
  lowerOfPercent: optional(anyNumber),
  capPercent: optional(anyNumber),
  floorPercent: optional(anyNumber),
};
const growthFields = {
  afterYear: wholePlaces,
  places: wholePlaces,
  occupancyAtLeast: optional(anyNumber),
  outcome: optional(someWords),
};

export function contractOptionsFromJson(
  whose: string,
  given: unknown,
  places: number,
): Understood<ContractOptions> {
  const read = readPart(`the options of ${whose}`, fields, given);
  if (read.kind === 'notUnderstood') return read;
  const terms = read.value;
  const uplift = whereGiven(terms.uplift, (each) => upliftFrom(whose, each));
  const growth = whereGiven(terms.growth, (each) => growthFrom(whose, each));
  const noExclusion = whereGiven(terms.noExclusion, (each) =>
    readPart(`the no-exclusion clause of ${whose}`, { acceptance: anyNumber }, each),
  );
  const emergency = whereGiven(terms.emergency, (each) =>
    readPart(`the emergency places of ${whose}`, { places: wholePlaces, price: anyNumber }, each),
  );
  const placesByYear = placesByYearOf(whose, terms, places);
  const paid = paidFrom(whose, terms.paidBy, terms.firstDay);
  const problems = problemsOf([uplift, growth, noExclusion, emergency, placesByYear, paid]);
  if (
    uplift.kind === 'notUnderstood' ||
    growth.kind === 'notUnderstood' ||
    noExclusion.kind === 'notUnderstood' ||
    emergency.kind === 'notUnderstood' ||
    placesByYear.kind === 'notUnderstood' ||
    paid.kind === 'notUnderstood'
  )
    return { kind: 'notUnderstood', problems };
  const term: ContractTerm | undefined =
    placesByYear.value === undefined
      ? undefined
      : {
          placesByYear: placesByYear.value,
          breakAfterYears: terms.breakAfterYears ?? [],
          uplift: uplift.value ?? null,
          priceCap: terms.priceCap === undefined ? null : poundsPer('week', terms.priceCap),
          paid: paid.value,
          growth: growth.value ?? null,
        };
  const value: ContractOptions = {
    ...(term === undefined ? {} : { term }),
    ...(noExclusion.value === undefined
      ? {}
      : { noExclusion: { acceptance: fraction(noExclusion.value.acceptance) } }),
    ...(emergency.value === undefined
      ? {}
      : {
          emergency: {
            places: emergency.value.places,
            price: poundsPer('week', emergency.value.price),
          },
        }),
  };
  return { kind: 'understood', value };
}

/** The places of each year, or the same places in each of so many years; undefined where no term is meant. */
function placesByYearOf(
  whose: string,
  terms: {
    readonly years: number | undefined;
    readonly placesByYear: readonly number[] | undefined;
    readonly breakAfterYears: unknown;
    readonly priceCap: unknown;
    readonly uplift: unknown;
    readonly growth: unknown;
    readonly paidBy: unknown;
  },
  places: number,
): Understood<readonly number[] | undefined> {
  const { years, placesByYear } = terms;
  const problem = (words: string): Understood<never> => ({
    kind: 'notUnderstood',
    problems: [`In the options of ${whose}: ${words}`],
  });
  if (years !== undefined && placesByYear !== undefined && placesByYear.length !== years)
    return problem(
      `"placesByYear" has ${countInWords(placesByYear.length, 'year')} and "years" says ${String(years)}: the same number is expected.`,
    );
  const length = placesByYear?.length ?? years;
  if (length !== undefined && (length < 1 || length > mostYears))
    return problem(`between 1 and ${String(mostYears)} years are expected.`);
  const ofYears = [terms.breakAfterYears, terms.priceCap, terms.uplift, terms.growth, terms.paidBy];
  if (length === undefined && ofYears.some((each) => each !== undefined))
    return problem('"years" or "placesByYear" is missing: the other options need to know how many years.');
  return {
    kind: 'understood',
    value: placesByYear ?? (years === undefined ? undefined : Array.from({ length: years }, () => places)),
  };
}

function paidFrom(
  whose: string,
  paidBy: 'week' | 'night' | undefined,
  firstDay: IsoDate | undefined,
): Understood<PaidBy> {
  if (paidBy !== 'night') return { kind: 'understood', value: { kind: 'week' } };
  return firstDay === undefined
    ? {
        kind: 'notUnderstood',
        problems: [
          `In the options of ${whose}: "firstDay" is missing: the nights of each year are counted from it.`,
        ],
      }
    : { kind: 'understood', value: { kind: 'night', firstDay } };
}

function upliftFrom(whose: string, given: unknown): Understood<UpliftClause> {
  const orNull = (percent: Exact | undefined): Percentage | null =>
    percent === undefined ? null : percentage(percent);
  return madeInto(readPart(`the uplift of ${whose}`, upliftFields, given), (read) => ({
    percent: percentage(read.percent),
    lowerOf: orNull(read.lowerOfPercent),
    cap: orNull(read.capPercent),
    floor: orNull(read.floorPercent),
  }));
}

function growthFrom(whose: string, given: unknown): Understood<Growth> {
  const read = readPart(`the growth of ${whose}`, growthFields, given);
  if (read.kind === 'notUnderstood') return read;
  const { afterYear, places, occupancyAtLeast, outcome } = read.value;
  if (outcome !== undefined && occupancyAtLeast === undefined)
    return { kind: 'understood', value: { afterYear, places, target: { kind: 'outcome', words: outcome } } };
  if (occupancyAtLeast === undefined || outcome !== undefined)
    return {
      kind: 'notUnderstood',
      problems: [`In the growth of ${whose}: either "occupancyAtLeast" or "outcome" is expected.`],
    };
  const target = { kind: 'occupancy', atLeast: fraction(occupancyAtLeast) } as const;
  return { kind: 'understood', value: { afterYear, places, target } };
}
