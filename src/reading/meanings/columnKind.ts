/**
 * What the words above a column say it holds: an amount of money, a count, a rate for one unit, a percentage, a
 * difference, a reference. Words are evidence: each kind has its bits, and arithmetic may say otherwise.
 */
import { rememberedByText } from '../../domain/evidence/foundByKey';

export type ColumnKind =
  | 'amount'
  | 'count'
  | 'rate'
  | 'percent'
  | 'difference'
  | 'reference'
  | 'salary'
  | 'ratio'
  | 'onCost'
  | 'open';

const kinds: readonly (readonly [ColumnKind, RegExp])[] = [
  ['ratio', /\bratio\b/i],
  [
    'difference',
    /\b(variance|difference|diff|increase|decrease|change|movement|uplift|var|gap|saving)\b|^[+-/ ]+$/i,
  ],
  [
    'percent',
    /^\W*%|% (of|share|increase|change|uplift)|\bper ?cent(age)?\b|\bshare %|^(on-?cost|cover|ni|pension)s?( %| rate| factor)?$|^%/i,
  ],
  [
    'reference',
    /^(ref\.?|reference|no\.?|#|code|line|line no\.?|item no\.?|subjective|account( code)?|nominal( code)?|cost cent(re|er)( code)?|s\.?no\.?|id|row)$/i,
  ],
  [
    'count',
    /^(£ ?)?(no\.?|number|nr|total|annual|avg\.?|average)? ?(of )?(units?|hours?|hrs|days?|nights?|weeks?|wks|shifts?|visits?|sessions?|miles|staff|people|posts|beds|places|yp|children|months|qty|quantity|heads?|headcount|wte|fte)s?\b(?! ?\d)(?!.*(£|rate|cost|price|amount))|\b(qty|quantity|wte|fte|headcount|hrs\/(wk|week|shift)|hours\/(wk|week)|hours? (per|a|each) (week|wk|day|shift|night|month|year)|days? (per|a) week|weeks (per|a|in) (the )?year|units (per|a) week|nights (per|a) (week|year))\b(?!.*£)/i,
  ],
  ['salary', /\bsalar(y|ies)\b(?!.*\btotal\b)|\bpay scale\b|\bspinal\b|^gross( pay)?$|^basic( pay)?$/i],
  [
    'onCost',
    /^(er'?s? )?(ni|nic|nics|pension|national insurance|on-?costs?|employers? (ni|pension|costs)|holiday pay|levy)( £| \(£\))?$/i,
  ],
  [
    'rate',
    /\b(hourly|unit|pay|day|daily|sessional|night(ly)?|mileage|charge) (rate|price|cost)s?\b|\b(rate|price|cost) per (hour|hr|unit|session|visit|mile|shift|item)\b|^(£ ?)?rates?( ?£| \(£\))?$|\bper (hour|hr|unit|session|visit|mile|shift|item)\b|£ ?\/ ?(hr|hour|h|unit|session|visit|mile|shift)\b|\bp\/?h\b|\bunit (price|cost)\b|\brate\b/i,
  ],
  [
    'amount',
    /£|\bcosts?\b|\bamount|\bprice|\bfees?\b|\btotals?\b|\bcharges?\b|\bbudget|\bvalue\b|\bsum\b|\bgbp\b|\boutturn\b|\bforecast\b|\bactuals?\b|\bweekly\b|\bwkly\b|\bannual\b|\bmonthly\b|\bper (week|month|year|annum|day|night|yp|child|bed|place|placement|home)\b|\bp\.?c\.?m\b|\bp\.?w\b|\bp\.?a\b|\bspend\b|\bexpenditure\b|\bnet\b|\bgross\b/i,
  ],
];

export const columnKindIn = rememberedByText((heading): ColumnKind => {
  const plain = heading.trim();
  if (plain === '') return 'open';
  if (/^(week|month|year|annum)$/i.test(plain)) return 'amount';
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'open';
});
