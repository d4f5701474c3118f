/** Slips of the pen in the words that say what an amount is: "Total weekley fee", "anual", "per monht". */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\bwe+k+e?l+e?y\b|\bwekl?ey\b|\bweelky\b|\bwkely\b|\bweeky\b/g, 'weekly'],
  [/\bmon?th?l?h?ly\b|\bmonthy\b|\bmothly\b|\bmonlthy\b/g, 'monthly'],
  [/\ban+u+a?l+e?y?\b(?<!annual)(?<!annually)/g, 'annual'],
  [/\bto+t+(el|le|al)\b(?<!total)|\btoatl\b|\btotla\b/g, 'total'],
  [/\bch(li|il)d\b|\bchidl\b/g, 'child'],
  [/\bplac(e?m[ea]?nt|ment|emnt)\b/g, 'placement'],
  [/\bweke?\b/g, 'week'],
];

/** Lower-case words with those slips put right. */
export function withoutSlips(plain: string): string {
  return slips.reduce((text, [slip, meant]) => text.replace(slip, meant), plain);
}
