/** One payer's share of a price beside the whole: "LA share", "Social care £ pw", "ICB", "Health contribution". */
const payers =
  /\b(social care|csc|children'?s services|education|send|sen|health|icb|ccg|nhs|integrated care|continuing care|youth justice|housing benefit|la|local authority|council|parent(s|al)?|funder|csc share)\b/i;

export function isPayerShare(heading: string): boolean {
  return payers.test(heading) && !/\b(total|quoted|fee to|price to|charge to|cost to)\b/i.test(heading);
}
