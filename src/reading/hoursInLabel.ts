/**
 * Hours of staff that a label multiplies out or states for another period than a week.
 *
 * A product of people, hours and days is hours of staff whatever the line costs: "2 staff x 12 hrs x 7 days" is 168. Days beyond
 * seven, weeks and visits make no week. "730 hours per month" keeps its month: what it comes to a week follows from the year.
 */
import { exactFromText, one, type Exact } from '../domain/money/exact';
import type { StatedWorkings } from '../domain/fee/statedWorkings';

/** Between figures, where nothing is multiplied any more. */
const betweenProducts = /[,;()@£+%]/;
const timesAFigure = /(?<![a-z])\s?x\s?(?=\d)/;
const hoursUnit = /^ ?(?:hrs?|hours?)\b/;
const daysUnit = /^ ?(?:days?|nights?)\b/;
const ofNoWeek = /^ ?(?:fte|wte|w(?:ee)?ks?|months?|years?|yrs?|visits?|sessions?|shifts?)\b/;
const eachDay = /^(?:hrs?|hours?) ?(?:per|\/|a|each) ?(?:day|night)\b/;

interface Factor {
  readonly count: Exact;
  /** The words after it. */
  readonly unit: string;
}

/** The product in `plain` of one figure of hours and at least one of people or days; null where there is none. */
export function hoursMultipliedOut(plain: string): Exact | null {
  for (const part of plain.split(betweenProducts)) {
    const product = productOf(part.split(timesAFigure));
    if (product !== null) return product;
  }
  return null;
}

function productOf(parts: readonly string[]): Exact | null {
  const factors = parts.map((part, index) => factorIn(part, index === 0)).filter((each) => each !== null);
  const hours = factors.filter(({ unit }) => hoursUnit.test(unit));
  const [ofHours] = hours;
  if (ofHours === undefined || hours.length > 1 || factors.length < 2) return null;
  if (factors.some(({ count, unit }) => ofNoWeek.test(unit) || (daysUnit.test(unit) && count.greaterThan(7))))
    return null;
  const namesItsDays = factors.some(
    ({ unit }, index) => daysUnit.test(unit) || (index > factors.indexOf(ofHours) && !/[a-z]/.test(unit)),
  );
  const isDaily = eachDay.test(ofHours.unit.trim()) && !namesItsDays;
  const isOneShift = !namesItsDays && factors.length === 2 && !isDaily && ofHours.count.lessThanOrEqualTo(24);
  if (isOneShift && factors.some(({ unit }) => /[a-z]/.test(unit) && !hoursUnit.test(unit))) return null;
  const whole = factors.reduce((product, { count }) => product.times(count), one);
  return isDaily ? whole.times(7) : whole;
}

/** The last figure of what comes first, the first of what follows; "2:1" is a ratio and no factor. */
function factorIn(part: string, isFirst: boolean): Factor | null {
  const found = (
    isFirst ? /(?<![\d:./-])(\d{1,3}(?:\.\d+)?)([^\d:]*)$/ : /^(\d{1,3}(?:\.\d+)?)(?![\d:])([^\d]*)/
  ).exec(part);
  const count = found?.[1] === undefined ? null : exactFromText(found[1]);
  return count?.greaterThan(0) === true ? { count, unit: found?.[2] ?? '' } : null;
}

type HoursOfPeriod = NonNullable<StatedWorkings['hoursOfPeriod']>;

const figure = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?) ?(?:hrs?|hours?) ?';
const each = '(?:per|a|an|/|each|every) ?(?:calendar )?';
const ofPeriods: readonly (readonly [HoursOfPeriod['per'], RegExp])[] = [
  ['fortnight', new RegExp(`${figure}(?:${each}fortnight|fortnightly|${each}(?:2|two) w(?:ee)?ks)`)],
  ['fourWeeks', new RegExp(`${figure}${each}(?:4|four) w(?:ee)?ks`)],
  ['month', new RegExp(`${figure}(?:${each}month|monthly|pcm\\b|p\\.?m\\b)`)],
  ['quarter', new RegExp(`${figure}(?:${each}quarter|quarterly)`)],
  ['year', new RegExp(`${figure}(?:${each}(?:year|annum)|yearly|annual|p\\.?a\\b)`)],
];

/** "8,760 hours a year"; null where the hours are a week's, or of no period that a year holds. */
export function hoursOfOtherPeriod(plain: string): HoursOfPeriod | null {
  for (const [per, pattern] of ofPeriods) {
    const digits = pattern.exec(plain)?.[1];
    const count = digits === undefined ? null : exactFromText(digits.replaceAll(',', ''));
    if (count !== null) return { count, per };
  }
  return null;
}
