/** How far each slider reaches and where it stands: a figure beyond its usual range stretches it, so nothing typed is lost. */
import { exact, greatestOf, unsafeNumber } from '../../domain/money/exact';
import type { TermField } from './typedContracts';
import { figureIn } from '../typed/typedFigure';

export interface Slider {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Null while the text beside it is no figure: the slider then stays where it was. */
  readonly at: number | null;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const price: Range = { from: 0, to: 12000, step: 50 };

export const sliderRanges = {
  places: { from: 1, to: 12, step: 1 },
  weeksBetweenChildren: { from: 1, to: 52, step: 1 },
  acceptance: { from: 5, to: 100, step: 5 },
  stayWeeks: { from: 1, to: 156, step: 1 },
  spotPrice: price,
  blockPrice: price,
  resalePrice: price,
} as const satisfies Partial<Record<TermField, Range>>;

export type SliderField = keyof typeof sliderRanges;

export function sliderOf(field: SliderField, text: string): Slider {
  const { from, to, step } = sliderRanges[field];
  const value = figureIn(text);
  if (value === null) return { from, to, step, at: null };
  return { from, to: unsafeNumber(greatestOf(exact(to), value.ceil())), step, at: unsafeNumber(value) };
}
