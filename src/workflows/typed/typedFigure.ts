/**
 * A figure as a person types it, and what was expected where it could not be read. "£5,275", "5275.00" and "5 275" are
 * the same amount, "80 %" and "80" the same share; commas count only between thousands, so that "4,5" is not 45.
 */
import { exactFromText, type Exact } from '../../domain/money/exact';
import type { FieldProblem } from './form';

export interface TypedKind<T> {
  /** A whole sentence: what to type. */
  readonly expected: string;
  readonly read: (text: string) => T | null;
}

export type ReadField<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly [FieldProblem] };

export function readField<T>(field: string, kind: TypedKind<T>, text: string): ReadField<T> {
  const value = kind.read(text);
  return value === null
    ? { value: null, problems: [{ field, sentence: kind.expected }] }
    : { value, problems: [] };
}

/** Null where the text is no number of nought or more; a unit typed with it is passed over. */
export function figureIn(text: string): Exact | null {
  const value = exactFromText(plainFigure(text.replace(/weeks?/gi, '')));
  return value === null || value.isNegative() ? null : value;
}

/**
 * What people type around a figure: a pound sign, commas between thousands, a percent sign, spaces, a longer minus; and what
 * makes one negative on paper: "(500.00)", "500.00-" and "500.00 CR" are −500.00.
 */
export function plainFigure(text: string): string {
  const bare = text
    .trim()
    .replace(/[£%\s\u00a0]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/^\((?=[\d.])(.+)\)$/, '-$1')
    .replace(/^(?=[\d.])(.+?)(?:-|−|CR)$/i, '-$1');
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
}
