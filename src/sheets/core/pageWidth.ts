/** How wide columns are on paper, in points, and at which per cent of their size a page of A4 holds them. */
import type { SheetDescription } from './description';

type Orientation = SheetDescription['orientation'];

/** A4 less margins of half an inch at the sides. */
const across = { portrait: 523, landscape: 770 } as const;
/** Letters differ a little from machine to machine: a page is filled to this part of it. */
export const filled = 0.97;

export const pointsOfPage = (orientation: Orientation): number => filled * across[orientation];

/** Seven pixels a character and five around them. */
export const pointsOfColumns = (widths: readonly number[]): number =>
  widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);

/** The per cent at which a width fits the page, 100 at most. */
export const fullestScale = (points: number, orientation: Orientation): number =>
  Math.max(10, Math.min(100, Math.floor((100 * pointsOfPage(orientation)) / Math.max(points, 1))));

/** Of the scale of a page that can still be read. */
const leastScale = 0.75;

/** Whether columns stand beside one another on one page at three quarters of their size. */
export const fitsAPage = (widths: readonly number[], orientation: Orientation): boolean =>
  pointsOfColumns(widths) * leastScale <= across[orientation];
