/**
 * Where an axis from nought should end: the first of 1, 2, 3, 4, 6, 8 or 10 times a power of ten that is no less than the
 * largest figure, so that its quarters are short figures. Worked example: figures up to 2,409.11 end at 3,000, with
 * marks at 750, 1,500 and 2,250.
 */
const steps = [1, 2, 3, 4, 6, 8, 10];

export function axisTop(values: readonly number[]): number {
  const largest = Math.max(0, ...values);
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return (steps.find((step) => step * power >= largest) ?? 10) * power;
}
