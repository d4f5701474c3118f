/** Prices with and without value added tax side by side; a registered home's fee is exempt. */
export function vatIn(heading: string): 'with' | 'without' | 'alone' | null {
  if (!/\bvat\b/i.test(heading)) return null;
  if (/\b(inc(l|luding|lusive)?|with|gross|plus)\b/i.test(heading)) return 'with';
  return /\b(ex(c|cl|cluding|clusive)?|without|net|before)\b/i.test(heading) ? 'without' : 'alone';
}
