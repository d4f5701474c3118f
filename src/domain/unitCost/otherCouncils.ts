/**
 * A home's own cost beside other councils' figures, which the user brings: a benchmarking table with a figure for each
 * council. What a figure stands for is part of it, and two kinds are never mixed: a cost per available bed-week is set
 * beside costs per available bed-week only.
 *
 * The figures of others are counted with and never shown one by one: n, the median from 5 on, the quartiles from 8, and
 * where the home stands among them.
 *
 * Worked example: the home costs £5,500.00 per occupied bed-week, eight other councils state that kind, three of them
 * the cost per available bed-week as well: n = 8, and the three are compared apart.
 */
import { councilKey } from '../evidence/organisationKey';
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Quantiles } from '../benchmarks/placeAmongQuantiles';
import { positionAmongValues } from '../benchmarks/positionInWords';
import { quantilesOfValues } from '../benchmarks/quantilesShown';
import type { UnitCostAssessment, YearCost } from './assessUnitCost';

const unitCostKinds = ['availableBedWeek', 'occupiedBedWeek', 'likeForLike', 'external'] as const;
export type UnitCostKind = (typeof unitCostKinds)[number];

export const unitCostKindWords: Readonly<Record<UnitCostKind, string>> = {
  availableBedWeek: 'In-house, per available bed-week',
  occupiedBedWeek: 'In-house, per occupied bed-week',
  likeForLike: 'In-house, like for like with an external fee',
  external: 'External price of a place',
};

/** One council's figure of one kind and year: counted with, never shown. */
export interface CouncilFigure {
  readonly council: string;
  readonly kind: UnitCostKind;
  /** "2024/25" */
  readonly period: string;
  readonly weekly: Exact;
  /** The file or sheet it was read from. */
  readonly source: string;
  readonly at: Place;
}

export interface OtherCouncilsComparison {
  readonly kind: UnitCostKind;
  readonly period: string;
  /** The home's own figure of that kind; for an external price its like-for-like cost. */
  readonly own: Weekly | null;
  /** The year of the home's own figure: the period where the home has it, else its last. */
  readonly ownYear: string;
  readonly n: number;
  /** Pounds a week; null where too few stand behind it. */
  readonly quantiles: Quantiles<Exact>;
  /** In words that carry n. */
  readonly position: string;
  readonly source: string;
}

/**
 * One comparison for each kind and year that the figures hold, in the order of the kinds, latest year first. The home's own
 * council is no other: its figures are left out where it is named.
 */
export function compareWithOtherCouncils(
  assessment: UnitCostAssessment,
  figures: readonly CouncilFigure[],
  ownCouncil: string | null = null,
): readonly OtherCouncilsComparison[] {
  const own = ownCouncil === null ? null : councilKey(ownCouncil);
  return unitCostKinds.flatMap((kind) => {
    const ofKind = figures.filter((figure) => figure.kind === kind && councilKey(figure.council) !== own);
    const periods = [...new Set(ofKind.map(({ period }) => period))].sort().reverse();
    return periods.map((period) => compared(assessment, ofKind, kind, period));
  });
}

function compared(
  assessment: UnitCostAssessment,
  ofKind: readonly CouncilFigure[],
  kind: UnitCostKind,
  period: string,
): OtherCouncilsComparison {
  const used = ofKind.filter((figure) => figure.period === period);
  const values = used.map(({ weekly }) => weekly);
  const year = assessment.years.find(({ label }) => label === period) ?? assessment.years.at(-1);
  const own = year === undefined ? null : ownFigure(year, kind);
  return {
    kind,
    period,
    own,
    ownYear: year?.label ?? '',
    n: values.length,
    quantiles: quantilesOfValues(values),
    position: own === null ? 'no figure of its own to set beside' : positionAmongValues(own.pounds, values),
    source: [...new Set(used.map(({ source }) => source))].join(', '),
  };
}

function ownFigure({ cost, bridge }: YearCost, kind: UnitCostKind): Weekly | null {
  switch (kind) {
    case 'availableBedWeek':
      return cost.perAvailableBedWeek;
    case 'occupiedBedWeek':
      return cost.perOccupiedBedWeek;
    case 'likeForLike':
    case 'external':
      return bridge?.end ?? null;
  }
}
