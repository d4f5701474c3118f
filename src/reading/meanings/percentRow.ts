/** A row whose figure is a percentage, and the words that say of what: of pay, of cost so far, of the price. */
export type PercentBase = 'pay' | 'cost' | 'price' | 'total';

export function percentBases(label: string): readonly PercentBase[] {
  const plain = label.toLowerCase();
  if (/\b(ni|nic|national insurance|pension|on-?costs?|employers?|levy|holiday|cover|sick)\b/.test(plain))
    return ['pay', 'cost'];
  if (/\b(of|on) (the )?(turnover|income|price|fee|sales|revenue)\b/.test(plain)) return ['price', 'cost'];
  if (/% (of|on) ((all|the|total|other) )*(costs?|expenditure|above)\b/.test(plain)) return ['cost', 'total'];
  if (/\b(margin)\b/.test(plain)) return ['cost', 'price', 'total'];
  return ['cost', 'total', 'price', 'pay'];
}

/** "Management charge %", "Profit (10%)", "On-costs at 22%": a bare figure beside such words may be a percentage. */
export function namesPercentage(label: string): boolean {
  return /%|\bper ?cent\b/.test(label);
}
