/**
 * What an agreement of figures is worth, in bits: how unlikely it is by chance.
 *
 * value ÷ grain is how many figures could have stood there, less the places where the agreement could have been found.
 * Worked example: 4,100.00 in a column of whole tens is 410 figures, 8.7 bits; among eight places 5.7. Capped, so that a
 * column in pence does not beat a column of round pounds by its pence.
 */
const most = 8;

export function worth(value: number, grain: number, places: number): number {
  const figures = Math.abs(value) / grain;
  if (figures <= 1) return 0;
  return Math.max(0, Math.min(most, Math.log2(figures) - Math.log2(Math.max(1, places))));
}

/** The largest of 100, 50, 10, 5, 1 and a penny that divides every figure. */
export function grainOf(values: readonly number[]): number {
  for (const grain of [100, 50, 10, 5, 1]) {
    if (values.every((value) => Math.abs(value / grain - Math.round(value / grain)) < 1e-6)) return grain;
  }
  return 0.01;
}

/** Half a penny and a little for each figure added up. */
export function roundingOf(figures: number): number {
  return 0.006 * figures + 0.011;
}
