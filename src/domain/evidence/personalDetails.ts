/**
 * What in a text may tell who a child is: a name, a date of birth, an NHS or pupil number, a full postcode of a family. Every
 * text of every kind of file goes through here, and so does whatever is about to become a title or a file's name.
 *
 * A home, a provider, a street, a manager or a therapist are not meant: organisations, places and people at work are named in
 * every cost breakdown. How often each goes wrong is counted in `test/domain/evidence/personalDetails.test.ts`.
 *
 * Worked examples: "Extra support for Jamie at bedtime" holds a name, "born March 2012" a date of birth; "Rent for James
 * House" and "Registered manager: Sarah Jones" hold neither.
 */
import { commonForenames } from './forenames';

export type PersonalDetailKind = 'name' | 'birthDate' | 'personalNumber' | 'postcode';

export interface PersonalDetail {
  readonly kind: PersonalDetailKind;
  /** Where it stands in the text, from its first character to behind its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * What the text is: a free note; a reference, title or file name, which nobody's name should be; or a cell of a sheet or a
 * name in a list, where a postcode may well be the provider's own.
 */
export type TextPurpose = 'note' | 'reference' | 'cell';

export function personalDetailsIn(written: string, purpose: TextPurpose = 'note'): readonly PersonalDetail[] {
  if (written.length < 4) return [];
  // A file's name writes its spaces as other signs; the length stays, so that places do.
  const text = purpose === 'reference' ? spaced(written) : written;
  const found = [
    ...birthDates(text),
    ...personalNumbers(text),
    ...labelledNames(text),
    ...(purpose === 'reference' ? nameAlone(written) : []),
    ...forenames(text, purpose),
    ...postcodes(text, purpose),
  ].sort((first, second) => first.from - second.from);
  let end = 0;
  return found.filter(({ from, to }) => {
    const isNew = from >= end;
    if (isNew) end = to;
    return isNew;
  });
}

/** "jamie_smith-fee.csv" as "Jamie Smith Fee csv". */
function spaced(name: string): string {
  if (!/^[\p{L}\d]+(?:[_.-][\p{L}\d]+)+$/u.test(name)) return name.replace(/[_.]/g, ' ');
  return name.replace(/[_.-]/g, ' ').replace(/(?<= |^)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export const standIns: Readonly<Record<PersonalDetailKind, string>> = {
  name: '[name]',
  birthDate: '[date of birth]',
  personalNumber: '[number]',
  postcode: '[postcode]',
};

/** The text with a word in brackets for each detail: "Therapy for [name]". */
export function withoutPersonalDetails(text: string, purpose: TextPurpose = 'note'): string {
  return personalDetailsIn(text, purpose).reduceRight(
    (left, { kind, from, to }) => left.slice(0, from) + standIns[kind] + left.slice(to),
    text,
  );
}

const child = String.raw`(?:child|young person|young people|yp|cyp|service user|resident|client|pupil|student|looked after child)`;

/** "Child's name: Kwabena O.", "name of young person - K. Osei", "Child: Kwabena Osei". */
const nameLabel = new RegExp(
  String.raw`\b(?:${child}(?:['’]?s)?\s{0,2}(?:full |first |given |legal |preferred )?name|(?:full |first )?name of (?:the )?${child}|${child}(?=\s{0,2}[:=]))\s{0,3}(?:is|[:=–-])\s{0,3}`,
  'giu',
);

function labelledNames(text: string): readonly PersonalDetail[] {
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
  if (standsForNobody.test(words) || notPartOfAName.test(words)) return false;
  // Two or three capital letters are initials, and initials are what a reference may be.
  return !/^(?:\p{Lu}\.?\s?){1,3}$/u.test(words);
}

const notPartOfAName =
  /\b(?:placement|reference|ref|child|children|young|person|home|house|lodge|cottage|farm|hall|council|county|city|borough|spot|solo|block|framework|emergency|residential|standard|complex|care|support|bed|place|male|female|new|not|to|be|the|and|for|of|north|south|east|west|fee|fees|cost|costs|weekly|annual|monthly|amount|amounts|provider|ltd|limited|total|services?|group|quote|breakdown|needs|profile|contracts?|review|example|ledger|unit)\b/i;

/** A reference that is nothing but two or three words of letters, such as `Jamie Smith` or `SMITH, Jamie`. */
export function looksLikeNameAlone(text: string): boolean {
  const isWords = /^\p{Lu}[\p{L}'’-]+(?:,\s*|\s+)(?:\p{Lu}[\p{L}'’-]*\.?\s+)?\p{Lu}[\p{L}'’-]+$/u.test(
    text.trim(),
  );
  return isWords && !notPartOfAName.test(text);
}

function nameAlone(text: string): readonly PersonalDetail[] {
  return looksLikeNameAlone(text) ? [{ kind: 'name', from: 0, to: text.length }] : [];
}

interface Word {
  readonly word: string;
  readonly from: number;
}

function forenames(text: string, purpose: TextPurpose): readonly PersonalDetail[] {
  const words = [...text.matchAll(/\p{L}[\p{L}'’]*/gu)].map(({ 0: word, index }): Word => ({
    word,
    from: index,
  }));
  return words.flatMap((each, index) => {
    const name = each.word.replace(/['’]s?$/i, '');
    if (!commonForenames.has(name.toLowerCase())) return [];
    const after = words[index + 1];
    if (!isChildsName(text, purpose, each, words[index - 1], after)) return [];
    const surname = surnameAfter(text, each, after);
    return [{ kind: 'name' as const, from: each.from, to: surname ?? each.from + name.length }];
  });
}

const ofAPlace =
  /^(?:house|home|lodge|cottage|farm|hall|street|road|lane|avenue|close|court|park|school|college|academy|centre|foundation|trust|ltd|limited|plc|llp|hospital|church|day|group|care|services|lewis|and|associates|partners|partnership|row|terrace|place|drive|way|gardens|crescent|square|hill|wood|view)$/i;
const beforeAPlace = /^(?:st|saint|king|queen|prince|princess|the|near|off)$/i;
const beforeAChild =
  /^(?:for|with|to|child|of|when|if|help|helps|keep|keeps|support|supporting|supports|called|named|that|because|while|take|takes|taking|collect|collecting|bring|get|about|as|where|until|before|after|yp)$/i;
const afterAChild =
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

/** "Charlotte Rose Lane", "James Turner House": a place with two words before what it is. */
function isOfAPlace(text: string, end: number): boolean {
  const next = /^\s+\p{Lu}[\p{L}'’-]+\s+(\p{L}+)/u.exec(text.slice(end, end + 60))?.[1];
  return next !== undefined && ofAPlace.test(next) && next.toLowerCase() !== 'and';
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

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[\s/.-]{1,3}(?:of\s)?(?:\d{1,2}|${month})[\s/.,-]{1,3}\d{2,4}|\d{4}-\d{2}-\d{2}|${month}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`;
const part = String.raw`(?:${month},?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${month}|\d{1,2}[/.-]\d{2,4}|(?:19|20)\d{2}|\d{6,8})\b`;
const birthDate = new RegExp(
  String.raw`(?:\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth\b|\bborn\b|\bbirth ?da(?:te|y)\b|\b\d{1,2}(?:st|nd|rd|th) birthday\b|\bturn(?:s|ed|ing) \d{1,2}\b)(?:\s(?:on|in|is|was|will be|in the year))?[\s:=–-]{0,4}(?:on |in )?(${day}|${part})`,
  'giu',
);

function birthDates(text: string): readonly PersonalDetail[] {
  return [...text.matchAll(birthDate)].map(({ 0: whole, 1: date = '', index }) => ({
    kind: 'birthDate' as const,
    from: index + whole.length - date.length,
    to: index + whole.length,
  }));
}

/** A day beside the words that make it a birthday: `DOB 12/03/2011`, `born on 3 May 2012`, `born March 2012`. */
export function looksLikeBirthDate(text: string): boolean {
  return birthDates(text).length > 0;
}

export function looksLikeNameWithin(text: string): boolean {
  return [...labelledNames(text), ...forenames(text, 'note')].length > 0;
}

/** A placement reference has no reason to be a day. */
export function looksLikeDay(text: string): boolean {
  return new RegExp(`(?:^|[^\\d])(?:${day})(?:$|[^\\d])`, 'i').test(text);
}

function personalNumbers(text: string): readonly PersonalDetail[] {
  const nhs = [
    ...text.matchAll(/(\bNHS\b[^\d\n]{0,20})?(?<![\d,.£])(\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d,.]\d|\d)/gi),
  ].filter(
    ({ 1: label, 2: digits = '' }) =>
      label !== undefined || (/[ -]/.test(digits) && isNhsNumber(digits.replace(/\D/g, ''))),
  );
  const pupil = [
    ...text.matchAll(
      /(\bU\.?P\.?N\.?\b|unique pupil number)?[^\p{L}\d]{0,4}(?:no\.?|number)?[^\p{L}\d]{0,4}\b([A-HJ-NP-RT-Z]\d{11}[\dA-Z])\b/giu,
    ),
  ].filter(({ 1: label, 2: number = '' }) => label !== undefined || isPupilNumber(number.toUpperCase()));
  return [...nhs, ...pupil].map(({ 0: whole, 2: number = '', index }) => ({
    kind: 'personalNumber' as const,
    from: index + whole.length - number.length,
    to: index + whole.length,
  }));
}

/** Ten digits whose last is a check on the others. Source: NHS Data Model and Dictionary, NHS number, modulus 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, index) => total + (10 - index) * +digit,
    0,
  );
  return (11 - (sum % 11)) % 11 === +(digits[9] ?? '');
}

/** A letter that checks the twelve characters behind it. Source: Department for Education, Unique pupil numbers, annex A. */
export function isPupilNumber(number: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const values = Array.from(number.slice(1)).map((each) => (/\d/.test(each) ? +each : letters.indexOf(each)));
  if (values.length !== 12 || values.includes(-1)) return false;
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return letters[sum % 23] === number[0];
}

const postcode = /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]?) ?\d[ABD-HJLNP-UW-Z]{2}\b/gi;
const ofFamily =
  /\b(?:mother|mum|mam|father|dad|parents?|parental|grand(?:mother|father|parents?|ma|dad|pa)|nan|nana|gran|family|sibling|sister|brother|aunt|auntie|uncle|foster|carers?|guardian|birth|lives|lived|living|family home|child['’]?s (?:home )?address|home address|his address|her address|their address)\b/i;
const ofOrganisation =
  /\b(?:home|house|office|registered|provider|company|ltd|limited|setting|school|college|site|premises|lodge|hall|cottage|centre|unit|head office|council|ofsted|invoice|remit|contact us)\b/i;

/** A full postcode is a handful of houses. In a note it may be anybody's; elsewhere only a family's is meant. */
function postcodes(text: string, purpose: TextPurpose): readonly PersonalDetail[] {
  const isMeant = ofFamily.test(text) || (purpose === 'note' && !ofOrganisation.test(text));
  if (!isMeant) return [];
  return [...text.matchAll(postcode)].map(({ 0: whole, index }) => ({
    kind: 'postcode' as const,
    from: index,
    to: index + whole.length,
  }));
}
