/** How many, where a cell says it in words: "7 days" is 7, "Mon to Fri" five, "Sat and Sun" two, "daily" seven. */
export function countInWords(text: string): number | null {
  const plain = text.toLowerCase().trim();
  if (/^mon(day)?s?\s*(to|-|–)\s*fri/.test(plain) || /^(weekdays|school days)/.test(plain)) return 5;
  if (/^sat(urday)?s?\s*(and|&|\+|\/|-|to)\s*sun/.test(plain) || /^weekends?/.test(plain)) return 2;
  if (/^(daily|every day|all week|mon(day)?\s*(to|-|–)\s*sun)/.test(plain)) return 7;
  const figure =
    /^(\d+(?:\.\d+)?)\s*(x\b|days?|nights?|hours?|hrs?|units?|visits?|sessions?|weeks?|shifts?|miles?|wte|fte|staff|per)?\b/.exec(
      plain,
    );
  return figure?.[1] === undefined || figure[2] === undefined ? null : +figure[1];
}
