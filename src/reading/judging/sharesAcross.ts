/**
 * "Share | 77.4% | 13.7% | 8.9% | 100%" under one column for each payer: parts of the whole across the row, that come to all
 * of it. Nobody adds them to the costs, whatever the row is called.
 */
import { figureIn } from '../regions/figure';
import type { Cells } from '../regions/region';

const aboutAll = 0.0061;

export function areSharesAcross(cells: Cells): boolean {
  const figures = cells.flatMap((cell) => figureIn(cell) ?? []);
  const isPercent = figures.every(({ kind }) => kind === 'percent' || kind === 'nought');
  // 0.774 typed without its format; 774 beside 226 is money.
  const isTyped = figures.every(({ kind, isMoney, value }) => kind === 'amount' && !isMoney && value <= 1);
  if (figures.length < 2 || !(isPercent || isTyped)) return false;
  const parts = figures.filter(({ value }) => value > 0 && value < 1);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return parts.length >= 2 && Math.abs(sum - 1) <= aboutAll;
}
