/**
 * Whether words say that amounts are in thousands or millions of pounds: "£000", "£'000s", "(£k)", "£m", "in thousands".
 *
 * Worked example: 8.573 below "£m" is £8,573,000; 990 below "£'000" is £990,000.
 */
export type MoneyUnit = 1 | 1000 | 1000000;

const thousands = /£\s*['’]?\s*000s?\b|£\s*k\b|\bin thousands\b|£ ?thousands?\b|\bthousands of pounds\b/i;
const millions = /£\s*m(illions?)?\b|\bin millions\b|\bmillions of pounds\b/i;
const pounds = /\(£\)|\bin pounds\b|^£$/i;

export function moneyUnitIn(text: string): MoneyUnit | null {
  if (thousands.test(text)) return 1000;
  if (millions.test(text)) return 1000000;
  return pounds.test(text) ? 1 : null;
}

/** "thousands of pounds"; for pounds themselves, "pounds". */
export function moneyUnitWords(unit: MoneyUnit): string {
  if (unit === 1) return 'pounds';
  return unit === 1000 ? 'thousands of pounds' : 'millions of pounds';
}
