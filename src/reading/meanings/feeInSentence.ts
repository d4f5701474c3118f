/**
 * A fee told in a sentence: "As discussed, weekly fee would be £7,420 made up as follows", "£24,500 pcm all in",
 * "Larch Court - Fee £5,599 per week (52 weeks, 4 beds)".
 *
 * One amount is the fee where words of a fee stand before it or "all in" after it; an amount with "if", "increase", "per
 * hour" or "saving" about it is something else. The first such amount of a text counts.
 */
import type { Period } from '../../domain/calendar/period';
import { periodInWords } from '../periodWords';

export interface FeeTold {
  readonly label: string;
  readonly digits: string;
  readonly per: Period | null;
  /** Told as what the things before come to, without a word of a fee. */
  readonly isSum: boolean;
}

const amount = /(?:£ ?|gbp ?)(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?![\d,]*k\b)/gi;
const feeBefore =
  /\b(weekly|total|our|the|proposed|quoted|placement|all[ -]in|overall|agreed|new)? ?(fees?|price|charge|quote|cost (of|for) (the |this )?placement|placement cost|weekly (cost|rate))\b[^£.;!?]{0,45}$|\bplacement[^£.;!?]{0,25}\b(will be|would be|is|costs?|charged at|priced at|offered at|available at)\b[^£.;!?]{0,20}$|\b(we (would |will |can |do )?(charge|quote|propose|offer|request|ask for)|can be offered at)\b[^£.;!?]{0,30}$/i;
/** "That comes to £4,500 a week": what is said before has been added up. */
const sumBefore =
  /\b(comes|adds up|amounts|works out) (to|at)( a total of)?\b[^£.;!?]{0,12}$|\bmaking( a total of)?\b[^£.;!?]{0,5}$/i;
/** "Breakdown of the £4,180 weekly fee", "our £4,180 per week price". */
const feeAfter =
  /^ ?(a |per )?(weekly|week|wk|monthly|month|placement|quoted|proposed|total)( (weekly|placement|quoted|proposed|total))* (fee|price)\b(?! (increase|rise|uplift))/i;
const allInAfter = /^[^£.;]{0,30}\b(all[ -]in|in total|all inclusive|inclusive of everything)\b/i;
const ofSomethingElse =
  /\b(if|unless|increase[ds]?|uplift|reduc\w+|drops?|saving|saved|deposit|retainer|discount|void|previous(ly)?|last year|was|up to|between|from £[^£]*to|management fee|registration fee|ofsted|legal fees?|additional|extra|agency|max(imum)?|minimum|ceiling|cap(ped)?|limit|exceed|affordab\w+|budget|guide|benchmark|average)\b/i;
/** "£5,310 until 30 June": charged before. "Held until 31 March" says how long an offer stands. */
const untilAfter =
  /^[^£.;]{0,25}(?<!\b(held|fixed|frozen|firm|valid|guaranteed|good|open|kept|holds?|stands?|unchanged) )\b(until|till|up to|to) (the )?\d/i;
const untilBefore = /\b(until|till|up to|to) (the )?\d{1,2}(st|nd|rd|th)? [a-z]{3,9}\b[^£.;]{0,20}$/i;
const perUseAfter =
  /^[\d,.]* ?(an? hour|per (hour|hr|mile|session|visit|shift|night for)|\/ ?(hr|hour|mile)|p\/?h\b)/i;

/** "We ask that the weekly fee be increased from £3,900 to £4,087.80": the second is the fee asked for. */
const fromTo =
  /\b(fee|price|rate|charge|cost)s?\b[^£.;!?]{0,60}\bfrom (?:£ ?|gbp ?)[\d,]+(?:\.\d{1,2})?[^£;!?]{0,40}?\bto (?:£ ?|gbp ?)(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?![\d,]*k\b)([^£;!?]{0,60})/i;

function feeAfterIncrease(text: string): FeeTold | null {
  const found = fromTo.exec(text);
  const digits = (found?.[2] ?? '').replaceAll(',', '');
  if (found === null || +digits < 300 || perUseAfter.test(found[3] ?? '')) return null;
  const per =
    periodInWords((found[3] ?? '').split(/[(;.]/)[0] ?? '') ??
    periodInWords(text.slice(0, found.index + found[0].length));
  return { label: found[1] ?? 'fee', digits, per: per === 'hour' ? null : per, isSum: false };
}

export function feeInSentence(text: string): FeeTold | null {
  if (text.length > 400 || !/£|gbp/i.test(text)) return null;
  const increased = feeAfterIncrease(text);
  if (increased !== null) return increased;
  for (const found of text.matchAll(amount)) {
    const start = found.index;
    const before = text.slice(Math.max(0, start - 80), start);
    const after = text.slice(start + found[0].length, start + found[0].length + 60);
    const digits = (found[1] ?? '').replaceAll(',', '');
    if (+digits < 300 || perUseAfter.test(after)) continue;
    const sum =
      periodInWords(after.split(/[(;.]/)[0] ?? '') === null ? undefined : sumBefore.exec(before)?.[0];
    const fee = feeBefore.exec(before)?.[0];
    const named = fee ?? sum;
    const isFeeAfter = feeAfter.test(after);
    if (named === undefined && !isFeeAfter && !allInAfter.test(after)) continue;
    if (untilAfter.test(after) || untilBefore.test(before)) continue;
    if (ofSomethingElse.test(before) || /^[^£.;]{0,25}\b(increase|more|less|discount|deposit)\b/i.test(after))
      continue;
    const per = periodInWords(after.split(/[(;.]/)[0] ?? '') ?? periodInWords(named ?? '');
    return {
      label: named?.trim() ?? 'all in',
      digits,
      per: per === 'hour' ? null : per,
      isSum: fee === undefined && !isFeeAfter,
    };
  }
  return null;
}
