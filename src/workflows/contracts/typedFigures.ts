/** The kinds of figure that contract terms are typed in, and what was expected where one could not be read. */
import { hundred, unsafeNumber, type Exact } from '../../domain/money/exact';
import type { DiscountBand } from '../../domain/contracts/models/contractModel';
import { percentage } from '../../domain/money/percentage';
import { figureIn, type TypedKind } from '../typed/typedFigure';
import { mostPlacesInWorkbook } from './answer';

export const poundsAWeek: TypedKind<Exact> = {
  expected: 'Type pounds a week of nought or more, such as 5000.',
  read: figureIn,
};

/** As a fraction of one. Whether more than all makes sense is for the field to say. */
export const shareInPercent: TypedKind<Exact> = {
  expected: 'Type a percentage, such as 80.',
  read: (text) => figureIn(text)?.dividedBy(hundred) ?? null,
};

export const partInPercent: TypedKind<Exact> = {
  expected: 'Type a percentage between 0 and 100, such as 80.',
  read: (text) => {
    const share = shareInPercent.read(text);
    return share === null || share.greaterThan(1) ? null : share;
  },
};

const mostPlaces = String(mostPlacesInWorkbook);

export const placesCount: TypedKind<number> = {
  expected: `Type a whole number of places, at most ${mostPlaces}.`,
  read: (text) => {
    const value = figureIn(text);
    return value !== null && value.isInteger() && value.lessThanOrEqualTo(mostPlacesInWorkbook)
      ? unsafeNumber(value)
      : null;
  },
};

export const weeksAboveNought: TypedKind<Exact> = {
  expected: 'Type a number of weeks above nought, such as 10.',
  read: (text) => {
    const weeks = figureIn(text);
    return weeks?.greaterThan(0) === true ? weeks : null;
  },
};

export const childrenNeedingAPlaceNow: TypedKind<Exact> = {
  expected: 'Type how many children need a place, above nought, such as 1.5.',
  read: (text) => {
    const children = figureIn(text);
    return children?.greaterThan(0) === true ? children : null;
  },
};

/** Whole weeks; an empty field says that there is no such limit. */
export const weeksOrNone: TypedKind<{ readonly weeks: number | null }> = {
  expected: 'Type a whole number of weeks, or leave it empty.',
  read: (text) => {
    if (text.trim() === '') return { weeks: null };
    const weeks = placesCount.read(text);
    return weeks === null ? null : { weeks };
  },
};

export const placesInAList: TypedKind<readonly number[]> = {
  expected: 'Type whole numbers of places with commas between them, such as 2, 2.',
  read: (text) => {
    const parts = text.split(/[,;+]/);
    const counts = parts.flatMap((part) => placesCount.read(part) ?? []);
    return counts.length === parts.length ? counts : null;
  },
};

export const discountBandsInWords: TypedKind<readonly DiscountBand[]> = {
  expected: 'Type each band as places and a discount, such as 1-2: 0 %, 3+: 5 %.',
  read: (text) => {
    const parts = text.split(/[,;]/).filter((part) => part.trim() !== '');
    const bands = parts.flatMap((part) => bandIn(part) ?? []);
    return parts.length > 0 && bands.length === parts.length ? bands : null;
  },
};

function bandIn(text: string): DiscountBand | null {
  const found = /^\s*(\d+)\s*(?:\+|[-–]\s*(\d+)|)\s*:\s*([\d.]+)\s*%?\s*$/.exec(text);
  const [, first = '', last, discount = ''] = found ?? [];
  const from = placesCount.read(first);
  const to = last === undefined ? null : placesCount.read(last);
  const percent = figureIn(discount);
  if (from === null || percent === null || (last !== undefined && to === null)) return null;
  return { from, to: last === undefined && !text.includes('+') ? from : to, discount: percentage(percent) };
}
