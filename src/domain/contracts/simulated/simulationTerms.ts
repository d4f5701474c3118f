/**
 * What a person says about a run, in exact figures, and the run that follows from it. Children a week follow from the
 * children needing a place: load ÷ (share accepted × mean stay), so that a run and the formula speak of the same demand.
 *
 * Worked example: a load of 4, 80 % accepted, 50 weeks: 4 ÷ (0.8 × 50) = 0.1 children a week.
 *
 * The terms must be sound (`checkSimulation`). A figure is drawn from as the binary number nearest to its first fifteen
 * digits, the same everywhere. Ten mean stays are simulated before counting begins.
 */
import { exact, one, unsafeNumber, type Exact } from '../../money/exact';
import type { Fraction } from '../../money/percentage';
import { weeksInSimulatedYear, type SimulatedGroup, type Reach, type Rota } from './simulatedGroup';
import type { CouncilDemand } from '../councils/pooling';
import type { StayLength } from './seededRandom';

export type StayTerms =
  | { readonly kind: 'exponential'; readonly meanWeeks: Exact }
  | { readonly kind: 'lognormal'; readonly meanWeeks: Exact; readonly spread: Exact }
  | {
      readonly kind: 'twoPhase';
      readonly shortShare: Fraction;
      readonly shortMeanWeeks: Exact;
      readonly longMeanWeeks: Exact;
    };

export interface SimulationTerms {
  /** The places of each home. */
  readonly homes: readonly number[];
  readonly councils: readonly CouncilDemand[];
  readonly rota: Rota;
  readonly acceptance: Fraction;
  readonly stay: StayTerms;
  readonly refillWeeks: Exact;
  readonly shareNeedingEmptyPlace: Fraction;
  readonly emptyForSolo: number;
  readonly years: number;
  readonly seed: number;
}

export const usualYears = 1000;
export const usualSeedOfRun = 1;

function meanStayOf(stay: StayTerms): Exact {
  if (stay.kind !== 'twoPhase') return stay.meanWeeks;
  const short = stay.shortShare.fraction;
  return short.times(stay.shortMeanWeeks).plus(one.minus(short).times(stay.longMeanWeeks));
}

function childrenAWeekFor(load: Exact, { acceptance, stay }: SimulationTerms): Exact {
  return load.dividedBy(acceptance.fraction.times(meanStayOf(stay)));
}

export function groupToSimulate(terms: SimulationTerms, reach: Reach): SimulatedGroup {
  return {
    homes: terms.homes,
    councils: terms.councils.map(({ name, load, places }) => ({
      name,
      childrenAWeek: drawn(childrenAWeekFor(load, terms)),
      placesHeld: places,
    })),
    reach,
    rota: terms.rota,
    acceptance: drawn(terms.acceptance.fraction),
    stay: drawnStay(terms.stay),
    refillWeeks: drawn(terms.refillWeeks),
    shareNeedingEmptyPlace: drawn(terms.shareNeedingEmptyPlace.fraction),
    emptyForSolo: terms.emptyForSolo,
    warmUpWeeks: drawn(meanStayOf(terms.stay).times(10).ceil()),
    years: terms.years,
    seed: terms.seed,
  };
}

export const weeksSimulated = ({ years }: SimulationTerms): number => years * weeksInSimulatedYear;

/** Children times places that a run looks at: what decides how long it takes. */
export function stepsOf(terms: SimulationTerms): Exact {
  const load = terms.councils.reduce((sum, council) => sum.plus(council.load), exact(0));
  const weeks = meanStayOf(terms.stay).times(10).plus(weeksSimulated(terms));
  const places = terms.homes.reduce((sum, held) => sum + held, 1);
  return childrenAWeekFor(load, terms).times(weeks).times(places);
}

function drawnStay(stay: StayTerms): StayLength {
  switch (stay.kind) {
    case 'exponential':
      return { kind: stay.kind, meanWeeks: drawn(stay.meanWeeks) };
    case 'lognormal':
      return { kind: stay.kind, meanWeeks: drawn(stay.meanWeeks), spread: drawn(stay.spread) };
    case 'twoPhase':
      return {
        kind: stay.kind,
        shortShare: drawn(stay.shortShare.fraction),
        shortMeanWeeks: drawn(stay.shortMeanWeeks),
        longMeanWeeks: drawn(stay.longMeanWeeks),
      };
  }
}

function drawn(figure: Exact): number {
  return unsafeNumber(figure.toSignificantDigits(15));
}
