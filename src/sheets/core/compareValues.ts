/**
 * How a spreadsheet compares two values: numbers before texts before truths, texts without letter case, and a blank
 * as whatever the other side would take for nothing.
 */
import { exactText, zero } from '../../domain/money/exact';
import type { CellValue, Operator } from './expression';

export type Comparison = Extract<Operator, '=' | '<>' | '<' | '<=' | '>' | '>='>;

/** Negative where `left` comes first, nought where they are equal. */
export function compareAsSheet(left: CellValue | null, right: CellValue | null): number {
  const first = left ?? nothingLike(right);
  const second = right ?? nothingLike(left);
  if (typeof first === 'string' && typeof second === 'string') return compareTexts(first, second);
  if (typeof first === 'boolean' && typeof second === 'boolean') return (first ? 1 : 0) - (second ? 1 : 0);
  if (typeof first === 'object' && typeof second === 'object') return first.comparedTo(second);
  return kindRank(first) - kindRank(second);
}

/** The same text for values that compare as equal. */
export function keyAsSheet(value: CellValue): string {
  if (typeof value === 'string') return `text ${value.toLowerCase()}`;
  return typeof value === 'boolean' ? String(value) : exactText(value);
}

export function holds(operator: Comparison, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function nothingLike(other: CellValue | null): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : zero;
}

function compareTexts(first: string, second: string): number {
  if (first === second) return 0;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function kindRank(value: CellValue): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}
