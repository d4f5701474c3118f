/**
 * The arithmetic that a label carries: "Additional 1:1, 14 hrs per day x 7 @ £21.75" is 14 × 7 × £21.75 = £2,131.50 a week.
 *
 * Hours beside people or WTE are hours of one person a week; hours alone are the hours of the line. Nights are counted
 * over the period their number fits: 7 a week, 28 four weeks, 365 a year. A percentage is of what the label says,
 * of pay where it is NI, pension or on-costs, otherwise unstated. Words that give no number give no workings.
 */
import { rememberedByText } from '../domain/evidence/foundByKey';
import { exact, exactFromText, sumOf, type Exact } from '../domain/money/exact';
import { poundsInWords } from '../domain/money/moneyPer';
import type { CostPeriod } from '../domain/calendar/period';
import type { StatedWorkings } from '../domain/fee/statedWorkings';
import { hoursMultipliedOut, hoursOfOtherPeriod } from './hoursInLabel';
import { periodInWords } from './periodWords';
import { childrenSharingIn } from './sharingInLabel';

type Workings = { -readonly [Key in keyof StatedWorkings]: StatedWorkings[Key] };

/** Every pattern below asks for one of these: most labels hold none, and are done with at a twentieth of the time. */
const mayHoldWorkings =
  /[£%]|[fw]te|hrs?|hour|x ?\d|staff|people|person|worker|r[sc]w|senior|sleep|night|wks|weeks/;

/** The same before anything is written another way: "12h", "×5" and "x  5" are only made to look like the above. */
const mayCome = new RegExp(String.raw`${mayHoldWorkings.source}|×|x\s+\d|\d\s*h`, 'i');

const number = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)';

/** "84hpw", "37.5 h/wk", "12 h a week". */
const hoursCutShort =
  /(\d) ?h\.?(?: ?p\.? ?w\b\.?| ?p\/w\b| ?\/ ?w(?:ee)?k?\b| (?:per|a|each) w(?:ee)?k\b| weekly\b)/g;

/** "Care staff: 84 h", "12 h x 7". */
const hoursInOneLetter = /(\d) ?h(?= ?(?:$|[,;)@]|x ?\d))/g;

/** The workings stated in `text`, null where it states none. */
export function labelWorkings(text: string): StatedWorkings | null {
  if (!mayCome.test(text)) return null;
  const plain = text
    .toLowerCase()
    .replace(/×/g, 'x')
    .replace(/\s+/g, ' ')
    .replace(hoursCutShort, '$1 hrs per week')
    .replace(hoursInOneLetter, '$1 hrs');
  if (!mayHoldWorkings.test(plain)) return null;
  const workings: Workings = {
    ...peopleAndHours(plain),
    ...rates(plain),
    ...percentageIn(plain),
    ...salaryAndWeeks(plain),
  };
  const amount = amountFrom(workings, plain);
  if (amount !== null) workings.amount = amount;
  return Object.keys(workings).length === 0 ? null : workings;
}

function first(pattern: string, plain: string): Exact | null {
  const found = compiled(pattern)
    .exec(plain)
    ?.slice(1)
    .find((part) => /^\d/.test(part));
  return found === undefined ? null : exactFromText(found.replaceAll(',', ''));
}

const compiled = rememberedByText((pattern) => new RegExp(pattern));

function kept<Key extends keyof Workings>(key: Key, value: Exact | null): Partial<Record<Key, Exact>> {
  return value === null ? {} : ({ [key]: value } as Partial<Record<Key, Exact>>);
}

function peopleAndHours(plain: string): Workings {
  const wte =
    first(`${number} ?(?:x )?(?:fte|wte)s?\\b`, plain) ??
    first(`\\b(?:fte|wte)s? ?(?:x|:|of)? ?${number}`, plain);
  const people =
    first(
      '\\b(\\d{1,2}) ?x? (?:waking |night |care |support |day )*(?:staff|people|persons?|workers?|rsws?|rcws?|seniors?)\\b',
      plain,
    ) ??
    first(
      '\\bx ?(\\d{1,2})\\b(?! ?(?:\\.|fte|wte|hrs?|hours?|nights?|days?|w(?:ee)?ks?|months?|%|@|£|visits?|sessions?))(?!\\.\\d)',
      withoutHours(plain),
    );
  const hours = hoursAWeek(plain);
  const multiplied = hoursMultipliedOut(plain);
  const isMore = multiplied !== null && wte === null && hours?.equals(multiplied) === false;
  const ofPeriod = hours === null ? hoursOfOtherPeriod(plain) : null;
  const statesHours = (hours ?? wte ?? ofPeriod) !== null;
  return {
    ...kept('wte', wte),
    ...kept('people', wte === null ? people : null),
    ...kept('hoursAWeek', hours),
    ...kept('staffHoursAWeek', isMore ? multiplied : null),
    ...kept('childrenSharing', statesHours ? childrenSharingIn(plain) : null),
    ...(ofPeriod === null ? {} : { hoursOfPeriod: ofPeriod }),
  };
}

/** "14 hrs per day x 7" has no people in it: its 7 are days. Nor has "£12.50 x 52": its 52 are weeks. */
function withoutHours(plain: string): string {
  return plain
    .replace(/\d+(?:\.\d+)? ?(?:hrs?|hours?)[^@£,()]*/g, ' ')
    .replace(/£ ?[\d.,]+[^£]*? x ?\d+/g, ' ');
}

/** Hours a month, a year or a visit are none a week. */
const ofAnotherPeriod =
  ' ?(?:(?:per|a|an|/|each|every) ?(?:calendar )?(?:month|year|annum|fortnight|quarter|four|4|visit|session|2 w)|p\\.?(?:a|m)\\b|(?:month|year|annual|fortnight|quarter)ly|annually)';

/** "Waking night, 21 hrs a week": not of each night. */
const hoursOfAWeek = /(?:hrs?|hours?) ?(?:(?:per|\/|a|each) ?w(?:ee)?k|p\/?w\b|weekly)/;

/** "24 hour cover, 168 hours": round the clock, where the hours stand beside it. */
const roundTheClock = /\b24[ -]?(?:hrs?|hours?)\b(?! ?(?:per|a|each|x|\/|@|at|£))(?=.*\d ?(?:hrs?|hours?)\b)/;

function hoursAWeek(label: string): Exact | null {
  const plain = label.replace(roundTheClock, 'round the clock');
  const hours =
    first(`${number} ?(?:hrs?|hours?)\\b(?! ?notice)(?!${ofAnotherPeriod})`, plain) ??
    first(`(?:weekly (?:hrs|hours)|(?:hrs|hours) (?:per|a|each) week) ?[:=-]? ?${number}`, plain);
  const isRoundTheClock =
    hours?.equals(24) === true && !/@|£|hours? (?:a|per|each) day|hrs? (?:a|per) day|hours? x/.test(plain);
  if (hours === null || isRoundTheClock) return null;
  const tail = plain.slice(plain.search(/\d(?:\.\d+)? ?(?:hrs?|hours?)\b/));
  const days =
    first('(?:hrs?|hours?)[^@£]*?(?:x|for|,) ?(\\d)\\b(?! ?(?:fte|wte|staff|:))', tail) ??
    first('\\b(\\d) (?:days|nights)\\b', plain);
  if (days !== null) return hours.times(days);
  const isDaily =
    /(?:hrs?|hours?) ?(?:per|\/|a|each) ?(?:day|night|24)/.test(plain) ||
    (plain.includes('waking') && !hoursOfAWeek.test(plain));
  return isDaily && hours.lessThanOrEqualTo(24) ? hours.times(7) : hours;
}

function rates(plain: string): Workings {
  const hourly =
    first(`£ ?${number} ?(?:/ ?h(?:ou)?r|per h(?:ou)?r|an hour|p/?h\\b|hourly)`, plain) ??
    (/\b(?:hrs?|hours?)\b/.test(plain)
      ? first(`(?:@|\\bat) ?£? ?${number}(?! ?%)(?! ?(?:/|per|a) ?(?:night|day|w|m|y))`, plain)
      : null);
  if (hourly !== null) return { hourlyRate: hourly };
  if (!/sleep|night/.test(plain)) return {};
  const nightly =
    first(`(?:@|\\bat|x) ?£ ?${number}`, plain) ?? first(`£ ?${number} ?(?:per|a|/) ?night`, plain);
  const nights =
    first(`${number} ?(?:sleep[ -]?ins?|nights?)\\b`, plain) ??
    first(`${number} ?(?:@|x ?£|at ?£)`, plain) ??
    first('\\bx ?(\\d+)\\b(?!\\.)(?! ?staff)', plain);
  return { ...kept('nights', nights), ...kept('nightlyRate', nightly) };
}

function percentageIn(plain: string): Workings {
  const percent = first(`${number} ?%`, plain);
  if (percent === null) return {};
  return { percent, percentOf: percentBase(plain) };
}

function percentBase(plain: string): NonNullable<StatedWorkings['percentOf']> {
  const named = /(?:% ?(?:of|on)|mark-?up on|margin on) ([^,;()]*)/.exec(plain)?.[1] ?? '';
  if (/turnover|income|price|fee|sales|revenue|total charge/.test(named)) return 'price';
  if (/pay|salar|wage|earning|staff/.test(named)) return 'pay';
  if (/cost|expenditure|above|spend/.test(named)) return 'cost';
  if (/\b(?:ni|nic|ers|pension|on-?costs?|levy|holiday pay|national insurance)\b/.test(plain)) return 'pay';
  if (/\bmark-?up\b/.test(plain)) return 'cost';
  return /\bmargin\b/.test(plain) ? 'price' : 'unstated';
}

function salaryAndWeeks(plain: string): Workings {
  const salary =
    first(`salar(?:y|ies)(?: of| at| @|:)? ?£ ?${number}`, plain) ??
    first(`£ ?${number} ?(?:p\\.?a\\.?|per annum|a year)?,? ?salar`, plain) ??
    (/manager|deputy|leader|head|director|administrator|fte|wte/.test(plain)
      ? first(`£ ?${number} ?(?:p\\.?a\\b|per annum|/ ?yr|a year)`, plain)
      : null);
  const weeks = first('\\b(\\d{1,2}) ?(?:wks|weeks)\\b', plain);
  return { ...kept('salary', salary), ...kept('weeks', weeks) };
}

type StatedAmount = NonNullable<StatedWorkings['amount']>;

/** The amount that the label's own figures give, with the figures as they would be written out. */
function amountFrom(workings: Workings, plain: string): StatedAmount | null {
  const { wte, people, hoursAWeek: hours, hourlyRate, nights, nightlyRate, salary } = workings;
  const heads = wte ?? people ?? null;
  if (hourlyRate !== undefined && hours !== undefined) {
    const each = heads === null ? [hours] : [heads, hours];
    const { staffHoursAWeek } = workings;
    const isWhole = staffHoursAWeek?.equals(hours.times(heads ?? 1)) ?? true;
    return product(isWhole ? each : [staffHoursAWeek ?? hours], hourlyRate, 'week', workings.childrenSharing);
  }
  if (hourlyRate !== undefined && workings.hoursOfPeriod !== undefined) {
    const { count, per } = workings.hoursOfPeriod;
    return heads === null ? product([count], hourlyRate, per, workings.childrenSharing) : null;
  }
  if (nights !== undefined && nightlyRate !== undefined) {
    const per = periodOfNights(nights);
    return per === null
      ? null
      : product([...(people === undefined ? [] : [people]), nights], nightlyRate, per);
  }
  if (salary !== undefined) return product([heads ?? exact(1)], salary, 'year');
  return directAmount(plain);
}

/** For one of those who share it, where the label says how many do. */
function product(counts: readonly Exact[], rate: Exact, per: CostPeriod, sharedBy?: Exact): StatedAmount {
  const factors = counts.map((count) => count.toString()).concat(poundsInWords(rate));
  const whole = counts.reduce((total, count) => total.times(count), rate);
  if (sharedBy !== undefined)
    return {
      pounds: whole.dividedBy(sharedBy),
      per,
      factors: [...factors, `1 ÷ ${sharedBy.toString()}`],
    };
  return {
    pounds: whole,
    per,
    factors,
  };
}

function periodOfNights(nights: Exact): CostPeriod | null {
  if (nights.lessThanOrEqualTo(7)) return 'week';
  if (nights.equals(14)) return 'fortnight';
  if (nights.equals(28)) return 'fourWeeks';
  if (nights.greaterThanOrEqualTo(30) && nights.lessThanOrEqualTo(31)) return 'month';
  return nights.greaterThanOrEqualTo(300) && nights.lessThanOrEqualTo(366) ? 'year' : null;
}

/** "£85/wk per YP", "4 YP x £85 per week", "£12.50 x 52". */
function directAmount(plain: string): StatedAmount | null {
  const found = new RegExp(
    `(?:(\\d+) ?(?:yp|children|young people|places|vehicles|cars|x)? ?x ?)?£ ?${number}([^£]*)`,
  ).exec(plain);
  if (found === null) return null;
  const [, count, digits = '', after = ''] = found;
  const rate = exactFromText(digits.replaceAll(',', ''));
  const counted = count === undefined ? null : exactFromText(count);
  if (rate === null || (count !== undefined && counted === null)) return null;
  const times = counted === null ? [] : [counted];
  const weeks = first('^ ?(?:pw|per week|a week|/ ?wk)? ?x ?(52|12|4)\\b', after);
  if (weeks !== null) return product([...times, weeks], rate, weeks.equals(4) ? 'fourWeeks' : 'year');
  const per = periodInWords(after.split(/[,;]/)[0] ?? '');
  return per === null || per === 'hour' || sumOf(times).isNegative() ? null : product(times, rate, per);
}
