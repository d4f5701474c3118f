/**
 * Whether a sheet still stands, by its name and its titles: "Superseded - do not use" beside "Final offer agreed with our
 * director". Every version adds up, so that only words can tell.
 */
const isWithdrawnText =
  /\b(superseded|obsolete|withdrawn|do not use|not for use|no longer (valid|used|current|offered)|out of date|replaced by|old version|ignore this|for reference only)\b/i;
const isDraftText = /\bdraft\b/i;
const isFinalText = /\b(final|agreed|accepted|signed off|approved)\b/i;

export function isWithdrawn(texts: readonly string[]): boolean {
  return texts.some((text) => isWithdrawnText.test(text));
}

/** Bits for being the one that is meant, beside other sheets of the same. */
export function bitsOfStanding(texts: readonly string[]): number {
  if (isWithdrawn(texts)) return -8;
  if (texts.some((text) => text.length <= 120 && isDraftText.test(text))) return -3;
  return texts.some((text) => text.length <= 120 && isFinalText.test(text)) ? 3 : 0;
}
