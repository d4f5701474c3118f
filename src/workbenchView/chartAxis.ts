/**
 * Where an axis from nought should end: the first of 1, 2, 2.5, 4, 5, 8 or 10 times a power of ten that is no less than
 * the largest figure. Worked example: figures up to 1,548.20 end at 2,000, whose quarters are round figures.
 */
const steps = [1, 2, 2.5, 4, 5, 8, 10];

export function axisTop(values: readonly number[]): number {
  const largest = Math.max(0, ...values);
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return (steps.find((step) => step * power >= largest) ?? 10) * power;
}
