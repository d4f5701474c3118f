/**
 * Words that name the fee: "Weekly fee", "Price per night", "Total weekly price", "Charge to the local authority".
 *
 * Every word must belong to a fee: "Ofsted annual fee", "Management fee" and "Legal fees" are costs although they are
 * called fees. "Cost per young person per week" names a fee only where nothing better does.
 */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import { withoutSlips } from '../usualSlips';

export type FeeWord = 'named' | 'cost';

const noun = /^(fees?|prices?|charges?|tariff)$/;
const weakNoun = /^(costs?|rate|total|amount|payable|equivalent)$/;
const belongs =
  /^(total|our|the|a|an|per|weekly|wkly|week|wk|pw|monthly|month|pcm|annual|annum|year|pa|daily|day|nightly|night|fortnightly|four|4|weeks?|calendar|bed|for|this|one|each|to|of|from|at|in|is|be|charged|quoted|proposed|requested|agreed|offered|asked|asking|quotation|quote|placement|placements|place|child|children|young|person|people|yp|cyp|resident|client|core|basic|standard|inclusive|all|gross|net|final|full|overall|current|new|revised|discounted|reduced|rounded|after|with|discounts?|less|we|are|asking|therefore|would|charge|need|needed|necessary|break|even|breakeven|sought|council|local|authority|la|commissioner|commissioners|csc|social|care|equivalent|average|over|52|x7|x|7|and|unit|inc|including|excl|excluding|exc|vat|required|payable|spot|framework|package|submitted|tendered|tender|bid|residential|occupied|solo|individual|enhanced|complex|based|on|occupancy|breakdown|build|up|calculation|summary|£|gbp|fee|weekly:|365|x52|rounded|p\.?w\.?)$/;

export const feeWordIn = rememberedByText(feeWordOf);

/** "Fee requested: enhanced" says after the colon which of several fees it is. */
const whichAfterColon = /^([^:]*\b(?:requested|proposed|quoted|offered|agreed|payable)\b[^:]*):\s*[a-z ]+$/i;

/** "Fee, rounded to nearest £10" says how it was made. */
const howItWasMade = /[,;–-] *(rounded|to the nearest|to nearest|say)\b.*$/i;
/** "7 nights = weekly fee". */
const nightsOfIt = /^\s*(\d{1,3}|seven) (nights?|days?|weeks?) ?[=:@]\s*/i;
/** "Fee to 30 June": what was charged before. */
const endedOn =
  /\b(to|until|till|up to|before) (the )?\d{1,2}(st|nd|rd|th)? ?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;

function feeWordOf(label: string): FeeWord | null {
  if (endedOn.test(label) && !/\bfrom\b/i.test(label)) return null;
  const before = whichAfterColon.exec(label)?.[1];
  const own = wordOf((before ?? label).replace(howItWasMade, '').replace(nightsOfIt, ''));
  return own ?? ofNamedHome(label) ?? inTwoLanguages(label);
}

const homeName =
  "(?:the )?(?:[A-Z][\\w'’]+ ){1,3}(?:House|Lodge|Cottage|View|Villa|Hall|Manor|Grange|Farm|Court|Place|End|Bank|Lea|Close|Barn|Rise|Road|Street|Gardens)";
const homeFirst = new RegExp(`^${homeName}[ ,:–-]+(?=.)`);
const homeLast = new RegExp(`[ ,:–-]+(?:(?:for|at) )?${homeName}$`);

/** "Kestrel Cottage weekly fee": the name of the home, and a fee of some period. */
function ofNamedHome(label: string): FeeWord | null {
  const rest = label.trim().replace(homeFirst, '').replace(homeLast, '');
  if (rest === label.trim() || !/\b(week|weekly|night|nightly|month|monthly|placement)\b/i.test(rest))
    return null;
  return wordOf(rest) === 'named' ? 'named' : null;
}

/** "Weekly fee / Ffi wythnosol": the same said twice. */
function inTwoLanguages(label: string): FeeWord | null {
  const parts = label.split(/ [/|] /);
  const [first, second, ...others] = parts.map((part) => wordOf(part));
  if (parts.length !== 2 || others.length > 0) return null;
  const isWelsh = parts.some((part) => /\b(ffi|ffioedd|cost|pris|wythnosol|cyfanswm|tâl)\b/i.test(part));
  return isWelsh ? (first ?? second ?? null) : null;
}

function wordOf(label: string): FeeWord | null {
  const plain = withoutSlips(label.toLowerCase())
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[£*:.,–—"“”’']|\d+(\.\d+)? ?%/g, ' ')
    .replace(/[/-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 80) return null;
  const words = withoutDates(plain)
    .split(' ')
    .filter((word) => word !== '');
  if (/^(what )?(we are |we re |i am )?asking( for)?( (per|a|each) (week|wk)| weekly| pw)$/.test(plain))
    return 'named';
  if (/^(so )?say$|^call it$|^rounded( (up|down|off))?( to)?$/.test(plain)) return 'named';
  const isNamed = words.some((word) => noun.test(word));
  const rest = words.filter((word) => !noun.test(word) && !weakNoun.test(word));
  if (rest.some((word) => !belongs.test(word))) return null;
  if (isNamed) return isOfSomethingElse(plain) ? null : 'named';
  if (/\b(weekly|placement|bed|nightly) rate\b/.test(plain)) return 'named';
  const perPerson = /\b(per|each) (occupied )?(young person|child|yp|placement|place|resident|bed)\b/.test(
    plain,
  );
  const perPeriod = /\b(week|weekly|wk|pw|month|pcm|night|day|year|annum)\b/.test(plain);
  if (/\b(payable|equivalent)\b/.test(plain) && perPeriod) return 'cost';
  if (
    /^(cost |price |equals? |= ?)?(per|each|a) (week|wk)$|^(weekly|wkly)( (cost|equivalent|amount|total))?$/.test(
      plain,
    )
  )
    return 'cost';
  const isOfPlacement =
    words.some((word) => weakNoun.test(word)) && /\b(placement|place|child|young person|yp)\b/.test(plain);
  return (perPerson || isOfPlacement) && perPeriod ? 'cost' : null;
}

function withoutDates(plain: string): string {
  return plain.replace(
    /\b(\d{1,2}(st|nd|rd|th)? )?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b( \d{2,4})?|\b(20)?\d\d (20)?\d\d\b|\b20\d\d\b/g,
    ' ',
  );
}

function isOfSomethingElse(plain: string): boolean {
  return /^(annual|monthly|daily|day|residential|social care|individual) fees?$/.test(plain);
}

/** Whether a label names the fee. */
export function isFeeLabel(label: string): boolean {
  return feeWordIn(label) === 'named';
}
