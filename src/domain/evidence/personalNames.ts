/** Names of children by a label, by what stands around a forename, and as a title that is nothing else. */
import { commonForenames } from './forenames';
import type { PersonalDetail, TextPurpose } from './personalDetail';

const child = String.raw`(?:child|young person|young people|yp|cyp|service user|resident|client|pupil|student|looked after child)`;

/** "Child's name: Kwabena O.", "name of young person - K. Osei", "Child: Kwabena Osei". */
const nameLabel = new RegExp(
  String.raw`\b(?:${child}(?:['’]?s)?\s{0,2}(?:full |first |given |legal |preferred )?name|(?:full |first )?name of (?:the )?${child}|(?<!\b(?:per|each|every|one|this|the|a) )${child}(?=\s{0,2}[:=]))\s{0,3}(?:is|[:=–-])\s{0,3}`,
  'giu',
);

export function labelledNames(text: string): readonly PersonalDetail[] {
  if (!/name|[:=]/i.test(text)) return [];
  return [...text.matchAll(nameLabel)].flatMap(({ 0: label, index }) => {
    const from = index + label.length;
    const value = /^\p{L}[\p{L}'’. -]{0,60}/u.exec(text.slice(from, from + 61))?.[0].trimEnd() ?? '';
    const words = value.split(/\s+(?:and|who|is|was|has|dob|born|aged?|needs?)\b|\s[-–]\s/i, 1)[0] ?? '';
    return isNameValue(words) ? [{ kind: 'name' as const, from, to: from + words.length }] : [];
  });
}

const standsForNobody =
  /^(?:n\/?a|none|nil|tbc|tba|not known|unknown|withheld|redacted|anonymised|confidential|initials?(?: only)?|see .*|to be .*|as above|not stated|no name.*|child|young person|yp|one|two|three|a|b|c)$/i;

/** Whether what stands beside a label such as "Child's name" can be a name: letters, and not a word for none. */
export function isNameValue(value: string): boolean {
  const words = value.trim();
  if (!/^\p{L}[\p{L}'’., -]*$/u.test(words) || words.length < 2 || words.length > 60) return false;
  if (standsForNobody.test(words) || notPartOfAName.test(words) || headingOfList.test(words)) return false;
  // Two or three capital letters are initials, and initials are what a reference may be.
  return !/^(?:\p{Lu}\.?\s?){1,3}$/u.test(words);
}

const headingWords =
  'supplier|agency|organisation|organization|company|charity|operator|owner|manager|leader|lead|team|officer|key|social|allocated|setting|provision|school|category|type|kind|age|sex|start|started|end|ended|ends|admitted|admission|discharge|from|until|since|source|sourced|sourcing|route|funding|funder|funders|payer|budget|price|rate|charge|frequency|period|notes?|comments?|remarks?|religion|language|distance|judgement|ofsted|inspection|score|level|tier|band|reason|decision|panel|area|locality|town|invoice|order|code|number|urn|current|previous|original|last|next|planned|actual|duration|length|weeks?|days?|nights?|occupancy|vacancy|capacity|sector|diagnosis|health|education|contributions?|shares?|staffing|ratio|hours|extras?|additional|uplift|increase|percentage|value|net|gross|vat|paid|due|outcomes?|measure|goals?|risks?|summary|details|description|item|line|and|or|per|in|at|on';
/** Beside "Child" at the head of a list: nothing but words that columns are called by. "Miles" and "Grace" are none of them. */
const headingOfList = new RegExp(`^(?:${headingWords})(?:[ /-]+(?:${headingWords})){0,3}$`, 'i');

export const notPartOfAName =
  /\b(?:placement|authority|reference|ref|child|children|young|person|home|house|lodge|cottage|farm|hall|council|county|city|borough|spot|solo|block|framework|emergency|residential|standard|complex|care|support|bed|place|male|female|new|not|to|be|the|and|for|of|north|south|east|west|fee|fees|cost|costs|weekly|annual|monthly|amount|amounts|provider|ltd|limited|total|services?|group|quote|breakdown|needs|profile|contracts?|review|example|ledger|unit|authorities|responsible|commissioners?|dates?|legal|status|gender|ethnicity|region|worker)\b/i;

/** A reference that is nothing but two or three words of letters, such as `Jamie Smith` or `SMITH, Jamie`. */
export function looksLikeNameAlone(text: string): boolean {
  const isWords = /^\p{Lu}[\p{L}'’-]+(?:,\s*|\s+)(?:\p{Lu}[\p{L}'’-]*\.?\s+)?\p{Lu}[\p{L}'’-]+$/u.test(
    text.trim(),
  );
  return isWords && !notPartOfAName.test(text);
}

export function nameAlone(text: string): readonly PersonalDetail[] {
  return looksLikeNameAlone(text) ? [{ kind: 'name', from: 0, to: text.length }] : [];
}

interface Word {
  readonly word: string;
  readonly from: number;
}

export function forenames(text: string, purpose: TextPurpose): readonly PersonalDetail[] {
  const words = [...text.matchAll(/\p{L}[\p{L}'’]*/gu)].map(({ 0: word, index }): Word => ({
    word,
    from: index,
  }));
  return words.flatMap((each, index) => {
    const name = /['’]/.test(each.word) ? each.word.replace(/['’]s?$/i, '') : each.word;
    if (!commonForenames.has(name.toLowerCase())) return [];
    const after = words[index + 1];
    if (!isChildsName(text, purpose, each, words[index - 1], after)) return [];
    const surname = surnameAfter(text, each, after);
    return [{ kind: 'name' as const, from: each.from, to: surname ?? each.from + name.length }];
  });
}

export const ofAPlace =
  /^(?:house|home|lodge|cottage|farm|hall|street|road|lane|avenue|close|court|park|school|college|academy|centre|foundation|trust|ltd|limited|plc|llp|hospital|church|day|group|care|services|lewis|associates|partners|partnership|row|terrace|place|drive|way|gardens|crescent|square|hill|wood|view|valley|unit)$/i;
const beforeAPlace = /^(?:st|saint|king|queen|prince|princess|the|near|off)$/i;
const beforeAChild =
  /^(?:for|with|to|child|of|when|if|help|helps|keep|keeps|support|supporting|supports|called|named|that|because|while|take|takes|taking|took|taken|brought|met|meet|visit|visits|visited|tell|told|remind|reminds|prompt|prompts|encourage|encourages|escort|escorts|drive|drives|drove|collect|collecting|bring|get|about|as|where|until|before|after|yp)$/i;
export const afterAChild =
  /^(?:needs?|is|was|has|had|will|would|can|cannot|could|may|should|attends?|goes|lives?|lived|requires?|moved|moves|settled|settles|likes?|sees|uses|finds|became|becomes|wants|struggles|struggled|absconds?|absconded|responds?|does|did|gets|stays?|returns?|visits?|self|prefers?|enjoys?|remains?|continues?|engages?|receives?|turned|turns|aged?)$/i;
const atWork =
  /(?:manager|deputy|director|owner|proprietor|individual|\bRI|\bRM|social worker|officer|leader|lead|therapist|psychologist|nurse|tutor|teacher|inspector|solicitor|accountant|auditor|contact|cook|chef|cleaner|administrator|worker|signed|prepared|completed|submitted|approved|authorised|reviewed|agreed|sent|quoted|written|checked|dr|mr|mrs|ms|prof)(?: by| with| for the (?:provider|home|council))?[\s.:,()–-]{0,4}$/i;
const workAfter =
  /^[\s,(–-]{1,4}(?:our |the |registered |deputy |home |team |senior |residential |responsible |finance |commissioning |social |clinical |area |regional )*(?:manager|director|individual|worker|leader|officer|owner|accountant|therapist|psychologist|nurse|cook|chef|administrator|RI|RM|commissioner|council|for the provider)\b/i;

function isChildsName(
  text: string,
  purpose: TextPurpose,
  { word, from }: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const isCapital = /^\p{Lu}/u.test(word);
  const previous = before?.word ?? '';
  const isFollowed =
    after !== undefined && /^[\s'’,-]{1,3}$/.test(text.slice(from + word.length, after.from));
  const next = isFollowed ? after.word : '';
  if (beforeAPlace.test(previous) || ofAPlace.test(next) || isOfAPlace(text, from + word.length))
    return false;
  const isAfterChildWord = beforeAChild.test(previous);
  const leading = text.slice(Math.max(0, from - 60), from);
  if (atWork.test(leading) && !(isAfterChildWord && /^(?:for|called|named|child)$/i.test(previous)))
    return false;
  const surname = surnameAfter(text, { word, from }, after);
  if (workAfter.test(text.slice(surname ?? from + word.length, from + word.length + 90))) return false;
  if (/['’]s$/i.test(word)) return true;
  if (isAfterChildWord || afterAChild.test(next)) return true;
  if (!isCapital) return false;
  const isAlone = purpose === 'reference' && text.trim().toLowerCase() === word.toLowerCase();
  return isAlone || surname !== null;
}

/** "Charlotte Rose Lane", "James Turner House": a place with two words before what it is; "James and Sons" is a firm. */
function isOfAPlace(text: string, end: number): boolean {
  const behind = text.slice(end, end + 60);
  if (/^\s+(?:and|&)\s+(?:sons?|daughters?|co|company|partners?|associates|brothers)\b/i.test(behind))
    return true;
  const next = /^\s+\p{Lu}[\p{L}'’-]+\s+(\p{L}+)/u.exec(behind)?.[1];
  return next !== undefined && ofAPlace.test(next);
}

/** The end of a surname right behind, where there is one: a word with a capital that is no abbreviation, or an initial. */
function surnameAfter(text: string, { word, from }: Word, after: Word | undefined): number | null {
  if (after === undefined || /['’]s$/i.test(word)) return null;
  const between = text.slice(from + word.length, after.from);
  const isCapital = /^\p{Lu}/u.test(word);
  const isSurname = /^\p{Lu}[\p{Ll}'’]+/u.test(after.word) && !everyday.test(after.word);
  if (!isCapital || between !== ' ' || !isSurname) return null;
  const whole = /^\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/u.exec(text.slice(after.from))?.[0] ?? after.word;
  return after.from + whole.replace(/['’]s$/, '').length;
}

const everyday =
  /^(?:has|is|was|will|needs?|and|or|the|to|at|for|in|on|with|from|per|fee|fees|cost|costs|weekly)$/i;
