/**
 * A step of a division below a total: "Divided by number of beds", "Annual cost per bed", "per young person per month".
 *
 * Its figure is the total again, over something; it is never a cost of its own.
 */
const step =
  /\bdivided? by\b|\bshared (by|between|over)\b|^at \d+ ?% occ|^\W*[÷/]|^\W*(cost |price |total |amount |annual |weekly |monthly |average |equivalent |gross |net |running |operating |running cost |equals? )*(cost |costs |price |total |amount |sum )?(per|for each|each|a) (available |occupied |filled |registered |vacant )?(bed|place|placement|yp|young person|child|head|resident|night|bed[ -]?night|week|month|day|annum|year|unit)\b|\b(average|equivalent) (weekly|monthly|daily)\b|\b(cost|price|rate) per (available |occupied |filled )?(bed|place|yp|young person|child|week|night|bed[ -]?week)\b|^(for |between |shared by )?(\d{1,2}|two|three|four|five|six) (residents|children|yps?|young people|beds?|places)\b[^£]{0,20}\b(each|per)\b|\bunit cost\b|^(profit|surplus|margin|return|loss|income|revenue|turnover) per (bed|place|yp|young person|child|week|night|bed[ -]?week)\b|^x ?\d+\b|\bmultipl(y|ied) by\b/i;

export function isDivisionStep(label: string): boolean {
  return step.test(label.trim());
}
