/**
 * The terms that all contracts share, as figures: children and places, prices, the provider’s costs; and what does not
 * fit together among them.
 *
 * One child every 10 weeks is 0.1 children a week; 80 % accepted and stays of 50 weeks make 0.1 × 0.8 × 50 = 4 children who
 * need a place at the same time.
 */
import { loadOf, type Arrivals } from '../../domain/contracts/occupancy/demand';
import { one } from '../../domain/money/exact';
import { fraction } from '../../domain/money/percentage';
import { mostChildrenInWorkbook } from './answer';
import type { TermField, TypedContracts } from './typedContracts';
import type { FieldProblem } from '../typed/form';
import { readField, type ReadField, type TypedKind } from '../typed/typedFigure';
import { partInPercent, placesCount, poundsAWeek, weeksAboveNought } from './typedFigures';

export type ReadTerms = ReturnType<typeof readTerms>;

export function readTerms({ terms }: TypedContracts) {
  const read = <T>(field: TermField, kind: TypedKind<T>): ReadField<T> =>
    readField(field, kind, terms[field]);
  return {
    places: read('places', placesCount),
    placesKeptEmpty: read('placesKeptEmpty', placesCount),
    weeksBetweenChildren: read('weeksBetweenChildren', weeksAboveNought),
    acceptance: read('acceptance', partInPercent),
    stayWeeks: read('stayWeeks', weeksAboveNought),
    spotPrice: read('spotPrice', poundsAWeek),
    blockPrice: read('blockPrice', poundsAWeek),
    resalePrice: read('resalePrice', poundsAWeek),
    plannedOccupancy: read('plannedOccupancy', partInPercent),
    fixed: read('fixed', poundsAWeek),
    perChild: read('perChild', poundsAWeek),
  };
}

export type TermValues = { readonly [K in keyof ReadTerms]: NonNullable<ReadTerms[K]['value']> };

/** Null where a field could not be read. */
export function valuesOfTerms(terms: ReadTerms): TermValues | null {
  const entries = Object.entries(terms).map(([name, { value }]) => [name, value] as const);
  // Every name of the terms stands in the entries, and none is null.
  return entries.some(([, value]) => value === null) ? null : (Object.fromEntries(entries) as TermValues);
}

/** How the children arrive: one every so many weeks, the share accepted, and how long they stay. */
export function arrivalsOf({
  acceptance,
  stayWeeks,
  weeksBetweenChildren,
}: Pick<TermValues, 'acceptance' | 'stayWeeks' | 'weeksBetweenChildren'>): Arrivals {
  return {
    childrenAWeek: one.dividedBy(weeksBetweenChildren),
    acceptance: fraction(acceptance),
    meanStayWeeks: stayWeeks,
  };
}

/** What each field says by itself may be sound and still not fit together. */
export function termsTogether(terms: ReadTerms): readonly FieldProblem[] {
  return [...placesMeant(terms), ...childrenMeant(terms), ...pricesMeant(terms)];
}

function placesMeant({ places, placesKeptEmpty }: ReadTerms): readonly FieldProblem[] {
  if (places.value === null) return [];
  if (places.value === 0) return [problemAt('places', 'Type one place or more.')];
  const isAllEmpty = placesKeptEmpty.value !== null && placesKeptEmpty.value >= places.value;
  return isAllEmpty ? [problemAt('placesKeptEmpty', 'Leave at least one place that can be used.')] : [];
}

function childrenMeant({ acceptance, stayWeeks, weeksBetweenChildren }: ReadTerms): readonly FieldProblem[] {
  if (acceptance.value === null || stayWeeks.value === null || weeksBetweenChildren.value === null) return [];
  if (acceptance.value.isZero())
    return [problemAt('acceptance', 'At 0 % no child would ever be placed here: nothing could be compared.')];
  const children = loadOf(
    arrivalsOf({
      acceptance: acceptance.value,
      stayWeeks: stayWeeks.value,
      weeksBetweenChildren: weeksBetweenChildren.value,
    }),
  );
  return children.lessThanOrEqualTo(mostChildrenInWorkbook) ? [] : [tooManyChildren];
}

const tooManyChildren = problemAt(
  'weeksBetweenChildren',
  `More than ${String(mostChildrenInWorkbook)} children would need a place: type more weeks between them.`,
);

function pricesMeant({ spotPrice, blockPrice, resalePrice }: ReadTerms): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (spotPrice.value?.isZero() === true)
    problems.push(problemAt('spotPrice', 'Type what a place elsewhere costs a week, above nought.'));
  if (resalePrice.value !== null && blockPrice.value?.lessThanOrEqualTo(resalePrice.value) === true)
    problems.push(problemAt('resalePrice', resaleTooHigh));
  return problems;
}

const resaleTooHigh =
  'Type less than the block price: otherwise a vacant place would cost its holder nothing, and more would always be better.';

function problemAt(field: TermField, sentence: string): FieldProblem {
  return { field, sentence };
}
