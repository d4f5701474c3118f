/** Every parameter as the pane lists it: its three ends, its unit, where it comes from, and what it starts from when changed. */
import { provenanceText } from '../../domain/evidence/provenance';
import { exactText, hundred, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import {
  parameterIds,
  parameterWords,
  rangeEnds,
  type ParameterId,
  type ParameterRange,
} from '../../domain/shouldCost/parameters';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { TypedNeeds, TypedRange } from './typedNeeds';

export interface ParameterOnScreen {
  readonly id: ParameterId;
  readonly label: string;
  readonly unit: string;
  /** "£12.21, £13.19, £14.65 an hour" */
  readonly ends: string;
  readonly sources: readonly string[];
  /** Null while the starting figures hold. */
  readonly own: TypedRange | null;
  /** What the boxes hold when somebody begins to change it. */
  readonly start: TypedRange;
}

const shownPlaces = 2;

/** Pounds as pounds, shares as percentages, each with the unit behind the last. */
function endsInWords(id: ParameterId, range: ParameterRange): string {
  const { unit } = parameterWords[id];
  const figures = rangeEnds.map((end) => range[end]);
  if (id === 'occupancy' || id === 'seniorShare' || id === 'agencyShare')
    return `${figures.map((share) => `${plain(share.times(hundred))} %`).join(', ')} ${unit.replace('share ', '')}`;
  return unit.startsWith('£ ')
    ? `${figures.map(poundsInWords).join(', ')} ${unit.slice(2)}`
    : `${figures.map(plain).join(', ')} ${unit}`;
}

function plain(value: Exact): string {
  return exactText(value.toDecimalPlaces(shownPlaces));
}

export function parametersOnScreen(
  { ranges }: ShouldCostAnswer,
  typed: TypedNeeds,
): readonly ParameterOnScreen[] {
  return parameterIds.map((id) => {
    const range = ranges[id];
    const text = (end: 'low' | 'central' | 'high') => exactText(range[end].toDecimalPlaces(shownPlaces + 2));
    return {
      id,
      label: parameterWords[id].label,
      unit: parameterWords[id].unit,
      ends: endsInWords(id, range),
      sources: [...new Set(rangeEnds.map((end) => provenanceText(range.provenance[end])))],
      own: typed.parameters[id] ?? null,
      start: { low: text('low'), central: text('central'), high: text('high'), owner: '', reason: '' },
    };
  });
}
