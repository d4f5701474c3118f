/** A column that says whether a row is in the fee, and the words of a row that say it is not. */
export function isIncludedHeading(heading: string): boolean {
  if (/\bnot (in|included|incl)\b/i.test(heading)) return false;
  return /\bincl?(uded|\.)? ?(in|within)\b|\bincluded\b|\by ?\/ ?n\b|\b(in|part of|within) ((the|this|our|your|my) )?((core|weekly|quoted|total|standard) )?(price|fee|offer|quote|quotation|package|charge)\b/i.test(
    heading,
  );
}

/** "Not included", "charged separately": the words that put a line beside the fee. */
export function saysNotIncluded(text: string): boolean {
  return /\bnot (in|included|incl)\b|\bexcluded\b|\bexcl\b(?!\.? vat)|\bcharged (separately|in addition|extra)\b|\bin addition to (the )?(fee|price)\b|\bextra to (the )?(fee|price)\b|\bon top of (the )?(fee|price)\b|\boptional extras?\b|\bif required\b|\bas and when\b/.test(
    text.toLowerCase(),
  );
}

export function saysYes(text: string): boolean {
  return /^(y|yes|true|✓|✔|inc|incl|incl\.|included)( *[-–—,(:].*)?$/i.test(text.trim());
}

export function saysNo(text: string): boolean {
  return /^(✗|(n|no|false|x|excluded|not included)\b)/i.test(text.trim());
}
