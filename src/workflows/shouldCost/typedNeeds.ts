/**
 * The needs as they stand in the boxes of the Should-cost pane: texts as typed, nothing understood yet. Plain JSON, so that
 * they can be kept in the workbook and sent to a worker.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { exactText } from '../../domain/money/exact';
import type { PlacementNeed } from '../../domain/shouldCost/needsProfile';
import type { TypedBands } from './typedBands';
import type { ParameterId } from '../../domain/shouldCost/parameters';

export const rotaFields = ['staff', 'children', 'dayHours', 'wakingStaff', 'sleepInStaff'] as const;
export const supportFields = ['therapyHours', 'miles'] as const;
export type NeedField = (typeof rotaFields)[number] | (typeof supportFields)[number];

export interface TypedExtra {
  readonly staff: '1' | '2';
  readonly hours: string;
  readonly from: string;
  readonly until: string;
  readonly outcome: string;
}

export interface TypedRange {
  readonly low: string;
  readonly central: string;
  readonly high: string;
  readonly owner: string;
  readonly reason: string;
}

export interface TypedRate {
  readonly band: string;
  readonly weekly: string;
  readonly agreedOn: string;
  readonly source: string;
}

export interface TypedNeeds {
  readonly fields: Readonly<Record<NeedField, string>>;
  readonly education: boolean;
  readonly solo: boolean;
  readonly extra: readonly TypedExtra[];
  readonly needs: readonly PlacementNeed[];
  readonly outcomes: readonly string[];
  /** Parameters of one's own; the others are the starting ones. */
  readonly parameters: Readonly<Partial<Record<ParameterId, TypedRange>>>;
  readonly rates: readonly TypedRate[];
  /** Bands of one's own; null while the starting ones stand. */
  readonly bands: TypedBands | null;
  /** As in the fee that was read; null where none was. */
  readonly weeksPerYear: string | null;
}

/** The least that a home does: one worker to two children, one of them awake at night. The ratio of the fee where it states one. */
export function startingNeeds(review: FeeReview | null): TypedNeeds {
  const ratio = review?.openBook.placement.dayRatio ?? null;
  return {
    fields: {
      staff: ratio === null ? '1' : exactText(ratio.staff),
      children: ratio === null ? '2' : exactText(ratio.children),
      dayHours: '14',
      wakingStaff: '1',
      sleepInStaff: '0',
      therapyHours: '0',
      miles: '0',
    },
    education: false,
    solo: false,
    extra: [],
    needs: [],
    outcomes: [''],
    parameters: {},
    rates: [],
    bands: null,
    weeksPerYear: review?.openBook.placement.weeksPerYear ?? null,
  };
}

export function withField(typed: TypedNeeds, field: NeedField, text: string): TypedNeeds {
  return { ...typed, fields: { ...typed.fields, [field]: text } };
}

export function withNeed(typed: TypedNeeds, need: PlacementNeed, recorded: boolean): TypedNeeds {
  const others = typed.needs.filter((each) => each !== need);
  return { ...typed, needs: recorded ? [...others, need] : others };
}

export const oneMoreExtra: TypedExtra = { staff: '1', hours: '', from: '', until: '', outcome: '' };
export const oneMoreRate: TypedRate = { band: '', weekly: '', agreedOn: '', source: '' };

/** A list with one entry changed, or without it where `change` is null. */
export function withEntry<T>(list: readonly T[], index: number, change: Partial<T> | null): readonly T[] {
  return list.flatMap((each, at) => {
    if (at !== index) return [each];
    return change === null ? [] : [{ ...each, ...change }];
  });
}

export function withParameter(typed: TypedNeeds, id: ParameterId, range: TypedRange | null): TypedNeeds {
  const others = Object.fromEntries(Object.entries(typed.parameters).filter(([each]) => each !== id));
  return { ...typed, parameters: range === null ? others : { ...others, [id]: range } };
}
