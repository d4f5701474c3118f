/**
 * Words that make a row a fee or a total rather than a cost: "Fee per week", "Sub-total staffing", "TOTAL COST".
 *
 * "Ofsted fee", "agency fees" and "management fee" are costs although they are called fees.
 */
const feeOfSomethingElse =
  /\b(ofsted|registration|inspection|agency|legal|audit|licen[cs]e|management|professional|therap\w*|school|tuition|membership|bank|recruitment|accountan\w*|exam|dbs|annual|consultan\w*|psycholog\w*|nursery|college|subscription|broker\w*|franchise)\b[^£]*\b(fees?|charges?)\b/;
const feeWords =
  /\b(weekly|quoted|proposed|total|placement|current|core|standard|agreed|gross|net|overall|final|full)( (weekly|placement|core|standard|quoted))* (fee|price)\b|\b(fee|price)s? (quoted|proposed|charged|requested|offered)\b|\b(fee|price) ?(\(?(per|pw|p\.w|a|\/|pcm|p\.a|each))|^(the |our )?(fee|price)( \(?£\)?)?:?$|\b(fee|price) to (the )?(council|local authority|la|commissioner)\b|\bweekly charge\b|^charge (per|a) (week|placement)\b/;
const subtotalWords =
  /\bsub[ -]?total\b|\bsection total\b|\bcarried forward\b|\bb\/f\b|\bc\/f\b|\bbrought forward\b/;
const totalWords =
  /\btotals?\b|\bgross (cost|expenditure)\b|\bnet (cost|expenditure)\b|\ball costs\b|^sum( of)?\b|\boverall cost\b|\bcost (per|of) (the )?(placement|home|child)\b/;
const grandWords =
  /\bgrand total\b|^(overall )?totals?( £)?:?$|\btotal (weekly |annual |monthly |gross |net |running |operating |home )?(costs?|price|fee|expenditure|budget|charge)s?\b|\btotal (per|a) (week|month|year|annum)\b|\boverall total\b/;

export function isFeeLabel(label: string): boolean {
  const plain = label.toLowerCase();
  return feeWords.test(plain) && !feeOfSomethingElse.test(plain);
}

export function totalIn(label: string): 'subtotal' | 'total' | null {
  const plain = label.toLowerCase();
  if (subtotalWords.test(plain)) return 'subtotal';
  if (!totalWords.test(plain)) return null;
  return grandWords.test(plain) ? 'total' : 'subtotal';
}

const connected =
  /\b(connected|related|associated|linked) (part(y|ies)|compan(y|ies)|person)\b|\b(sister|parent|holding) company\b|\bgroup\b|\binter[ -]?company\b|\bcommon (ownership|directors?)\b|\bowned by (the |our )?directors?\b|\bdirectors?'? (own|pension|property)\b|\blandlord is (a |our |the )?director\b/;

/** Whether the words say that the money goes to a connected company; the words that say so. */
export function connectedPartyIn(text: string): string | null {
  return connected.exec(text.toLowerCase())?.[0] ?? null;
}

/** "Not included", "charged separately": the words that put a line beside the fee. */
export function saysNotIncluded(text: string): boolean {
  return /\bnot (in|included|incl)\b|\bexcluded\b|\bexcl\b|\bcharged (separately|in addition|extra)\b|\bin addition to (the )?fee\b|\bextra to (the )?fee\b|\bon top of (the )?fee\b/.test(
    text.toLowerCase(),
  );
}
