/** A row that brings down what stands above or elsewhere: "Staffing costs (from above)", "Staffing b/fwd", "As per table 1". */
const carried =
  /\b(from|as|see|per|shown|taken from) (the )?(above|section|table|part|schedule|staffing|rota|staff|sheet|tab|summary|calculation)\b|\babove\)|\bb\/?(f|d|fwd)\b|\bbrought (forward|down)\b|\bcarried (forward|down|over)\b/i;

export function saysCarried(label: string): boolean {
  return carried.test(label);
}

/** "Total staffing" and "Staffing": the same thing by its own words, once the words of totals are put aside. */
export function saysTheSame(total: string, label: string): boolean {
  const own = plain(label);
  return own !== '' && own === plain(total);
}

function plain(label: string): string {
  return label
    .toLowerCase()
    .replace(
      /\b(sub[ -]?totals?|total|totals|costs?|all|the|of|for|gross|annual|weekly|monthly|a|per|year|week)\b|[^a-z ]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
