/**
 * Text as it was pasted from an e-mail: a line for each cost with its amount at the end, and sentences around them. It has no
 * delimiters, and its commas are those of thousands: "Care staff £2,140.00" is `Care staff` and `£2,140.00`.
 *
 * A comma between three digits and the digits after a pound sign parts no fields in any text, quoted or not.
 */
const thousands = /(£\s?\d{1,3})((?:,\d{3})+)(?!\d)/g;
const kept = '\u0001';

/** The text with the commas of thousands put out of the way of whoever splits at commas, and a field put back. */
export function withThousandsKept(text: string): string {
  return text.replace(thousands, (_whole, first: string, rest: string) => first + rest.replaceAll(',', kept));
}

export function thousandsPutBack(field: string): string {
  return field.replaceAll(kept, ',');
}

const amountAtEnd =
  /^(.*[a-z)].*?)\s*[:=–—-]?\s+(£\s?[\d\u0001.]+(?:\s*(?:p\.?w\.?|p\/w|pcm|p\.?a\.?|per (?:week|month|year|annum|night|hour|day)|a (?:week|month|year)|weekly|monthly))?)\.?$/i;

/** Rows of label and amount; null where the text is a table with delimiters. */
export function rowsOfPastedText(text: string): readonly (readonly string[])[] | null {
  const lines = withThousandsKept(text)
    .split(/\r\n|\n|\r/)
    .map((line) => line.slice(0, longestLine).trim());
  const delimited = lines.filter((line) => /["\t;]|,\s*[£\d]/.test(line));
  // Few lines are without delimiters in a table, and the longer test need not be made of the others.
  if (delimited.length * 2 >= lines.length) return null;
  const priced = lines.filter((line) => line.includes('£') && amountAtEnd.test(line));
  if (priced.length < 2 || delimited.length * 2 >= priced.length) return null;
  return lines.map((line) => {
    const [, label, amount] = amountAtEnd.exec(line) ?? [];
    const isLine = label !== undefined && amount !== undefined && !isSentence(label);
    const fields = isLine ? [label, amount] : [line];
    return fields.map(thousandsPutBack);
  });
}

/** "Thank you for the referral. We are pleased to offer a place at a weekly fee of £4,925.00." stays whole. */
function isSentence(label: string): boolean {
  const words = label.split(/\s+/).length;
  return (
    (words > 5 && /[a-z)][.!?]\s+[A-Z]/.test(label)) ||
    (words > 7 && /^(we|thank|please|i|our|as|this)\b/i.test(label))
  );
}

const longestLine = 1_000;
