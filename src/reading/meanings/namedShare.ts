/**
 * A share of places that a sentence says the price is worked out at: "We are proposing the 90% fee", "Block contract for
 * 4 beds, priced at 95 % occupancy". It chooses between prices that stand side by side at several occupancies.
 */
const priced =
  /\b(propos\w*|request\w*|offer\w*|quot\w*|charg\w*|pric(?:e|ed|es|ing)|based|assum\w*|ask\w*|recommend\w*|preferred|(?:fees?|price) (?:is |are )?set)\b/i;
const share = /(\d{2,3}(?:\.\d+)?) ?%(?! ?(?:of|uplift|increase|discount|surplus|margin|profit|inflation))/g;

/** The shares named, as fractions; one alone tells which is meant. */
export function namedShares(texts: readonly string[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const text of texts) {
    if (text.length > 240 || !priced.test(text)) continue;
    for (const found of text.matchAll(share)) {
      const value = Number.parseFloat(found[1] ?? '') / 100;
      if (value >= 0.4 && value <= 1) named.add(value);
    }
  }
  return named;
}

/** The only one of several that is named; null where none or more than one is. */
export function onlyNamed<Each>(
  all: readonly Each[],
  shareOf: (each: Each) => number | null,
  named: ReadonlySet<number>,
): Each | null {
  const found = all.filter((each) =>
    [...named].some((value) => Math.abs(value - (shareOf(each) ?? -1)) < 1e-6),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
