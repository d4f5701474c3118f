/**
 * The `simulation` part of a comparison of contracts: how children stay, what delays a place, how long and with which seed
 * to simulate. Everything may be left out; stays then follow from "children", and the places are one home.
 *
 * `assets/examples/contracts/soft-block.json` is an example of every part.
 */
import type { ComparisonTerms } from '../../domain/contracts/comparisonTerms';
import type { Rota } from '../../domain/contracts/simulated/simulatedGroup';
import type { CouncilDemand } from '../../domain/contracts/councils/pooling';
import {
  usualSeedOfRun,
  usualYears,
  type SimulationTerms,
  type StayTerms,
} from '../../domain/contracts/simulated/simulationTerms';
import { one, zero, type Exact } from '../../domain/money/exact';
import { fraction } from '../../domain/money/percentage';
import { isObject, optional, type InputKind, type Understood } from '../typed/inputFields';
import { numberFromNought, oneOf, readNumber } from '../typed/inputKinds';
import { shareOfOne, wholePlaces } from '../typed/placeKinds';
import { anything, madeInto, readPart } from '../typed/readPart';

export interface RunChosen {
  readonly years?: number;
  readonly seed?: number;
}

export const mostYears = 20_000;
const mostWeeks = 1_500;

const wholeNumber = (most: number, expected: string): InputKind<number> => ({
  expected,
  read: (given) => {
    const read = readNumber(given);
    if (read === null || !read.value.isInteger() || read.value.isNegative()) return null;
    return read.value.lessThanOrEqualTo(most) ? { value: read.value.toNumber() } : null;
  },
});

const weeks: InputKind<Exact> = {
  expected: `a number of weeks from nought to ${String(mostWeeks)}, such as 50,`,
  read: (given) => {
    const read = numberFromNought.read(given);
    return read?.value.lessThanOrEqualTo(mostWeeks) === true ? read : null;
  },
};

const spreadOfStays: InputKind<Exact> = {
  expected: 'a spread from nought to 3, such as 0.8,',
  read: (given) => {
    const read = numberFromNought.read(given);
    return read?.value.lessThanOrEqualTo(3) === true ? read : null;
  },
};

const placesOfHomes: InputKind<readonly number[]> = {
  expected: 'a list of the places of each home such as [2, 2]',
  read: (given) => {
    if (!Array.isArray(given) || given.length === 0 || given.length > 200) return null;
    const values = given.flatMap((item) => wholePlaces.read(item)?.value ?? []);
    return values.length === given.length ? { value: values } : null;
  },
};

const fields = {
  homes: optional(placesOfHomes),
  acceptance: optional(shareOfOne),
  stay: optional(anything),
  refillWeeks: optional(weeks),
  shareNeedingEmptyPlace: optional(shareOfOne),
  placesKeptEmptyBeside: optional(wholePlaces),
  rota: optional(oneOf<Rota>(['asListed', 'inTurn'])),
  years: optional(wholeNumber(mostYears, `a whole number of years from 1 to ${String(mostYears)}`)),
  seed: optional(wholeNumber(999_999_999, 'a whole number of at most nine digits')),
};

/** What a run needs to know of the places and the children, from the comparison or from the soft block. */
export interface GroupOfComparison {
  readonly homes: readonly number[];
  readonly councils: readonly CouncilDemand[];
}

/** `input` is the whole file: `children` there says how children stay where `simulation` does not. */
export function simulationFromJson(
  input: unknown,
  group: GroupOfComparison,
  chosen: RunChosen,
): Understood<SimulationTerms> {
  const whole = isObject(input) ? input : {};
  const read = readPart('"simulation"', fields, whole['simulation'] ?? {});
  if (read.kind === 'notUnderstood') return read;
  const given = read.value;
  const stay = stayFrom(given.stay, whole['children']);
  if (stay.kind === 'notUnderstood') return stay;
  const value: SimulationTerms = {
    homes: given.homes ?? group.homes,
    councils: group.councils,
    rota: given.rota ?? 'inTurn',
    acceptance: fraction(given.acceptance ?? acceptanceOf(whole['children']) ?? one),
    stay: stay.value,
    refillWeeks: given.refillWeeks ?? zero,
    shareNeedingEmptyPlace: fraction(given.shareNeedingEmptyPlace ?? zero),
    emptyForSolo: given.placesKeptEmptyBeside ?? 1,
    years: chosen.years ?? given.years ?? usualYears,
    seed: chosen.seed ?? given.seed ?? usualSeedOfRun,
  };
  return { kind: 'understood', value };
}

/** The councils that share the places, or all children as one. */
export function groupOfComparison({ demand, councils }: ComparisonTerms): GroupOfComparison {
  const usable = demand.places - demand.placesKeptEmpty;
  const everybody = [{ name: 'All children', load: demand.load, places: usable }];
  return { homes: [usable], councils: councils.length === 0 ? everybody : councils };
}

const exponentialFields = { kind: oneOf(['exponential', 'lognormal', 'twoPhase']), meanWeeks: weeks };
const lognormalFields = { ...exponentialFields, spread: spreadOfStays };
const twoPhaseFields = {
  kind: exponentialFields.kind,
  shortShare: shareOfOne,
  shortMeanWeeks: weeks,
  longMeanWeeks: weeks,
};

function stayFrom(given: unknown, children: unknown): Understood<StayTerms> {
  if (given === undefined) return stayOf(children);
  const whose = '"stay" of "simulation"';
  const kind = isObject(given) ? given['kind'] : undefined;
  if (kind === 'lognormal')
    return madeInto(readPart(whose, lognormalFields, given), ({ meanWeeks, spread }) => ({
      kind,
      meanWeeks,
      spread,
    }));
  if (kind === 'twoPhase')
    return madeInto(readPart(whose, twoPhaseFields, given), (read) => ({
      kind,
      shortShare: fraction(read.shortShare),
      shortMeanWeeks: read.shortMeanWeeks,
      longMeanWeeks: read.longMeanWeeks,
    }));
  return madeInto(readPart(whose, exponentialFields, given), ({ meanWeeks }) => ({
    kind: 'exponential',
    meanWeeks,
  }));
}

/** "children" with a mean stay says enough: given random arrivals only the mean stay matters. */
function stayOf(children: unknown): Understood<StayTerms> {
  const meanWeeks = isObject(children) ? weeks.read(children['meanStayWeeks']) : null;
  if (meanWeeks !== null)
    return { kind: 'understood', value: { kind: 'exponential', meanWeeks: meanWeeks.value } };
  const problem =
    'How long children stay is missing: state "stay" in "simulation", such as {"kind": "exponential", "meanWeeks": 50}, or "meanStayWeeks" in "children".';
  return { kind: 'notUnderstood', problems: [problem] };
}

function acceptanceOf(children: unknown): Exact | null {
  return isObject(children) ? (shareOfOne.read(children['acceptance'])?.value ?? null) : null;
}
