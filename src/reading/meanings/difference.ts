/** A row that says how far one price is from another: "Saving", "Increase on last year", "Variance to budget". */
const difference =
  /^(weekly |annual |monthly |total |overall )?(saving|increase|decrease|uplift|difference|variance|change|movement|reduction)( (£|%|from|on|to|against|per|in|since|of)\b.*|\W*)$/i;

export function isDifference(label: string): boolean {
  return difference.test(label.trim());
}
