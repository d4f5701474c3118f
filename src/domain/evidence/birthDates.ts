/** Days that are somebody's birthday, in figures and in words. */
import { endOf, type PersonalDetail } from './personalDetail';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))';
const yearInWords = String.raw`(?:two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)?|twenty[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))`;
const dayInWords = String.raw`${ordinal}\s(?:day of\s|of\s)?${month}\b(?:,?\s(?:in\s)?(?:\d{4}|${yearInWords}))?`;
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[\s/.-]{1,3}(?:of\s)?(?:\d{1,2}|${month})[\s/.,-]{1,3}\d{2,4}|\d{4}-\d{2}-\d{2}|${month}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`;
const part = String.raw`(?:${month},?\s(?:\d{4}|${yearInWords})|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${month}|${month}\s\d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.-]\d{2,4}|(?:19|20)\d{2}|\d{6,8})\b`;
const ageInWords =
  '(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
const birthday = String.raw`(?:\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth\b|\bborn\b|\bbirth ?da(?:te|y)\b|\b\d{1,2}(?:st|nd|rd|th) birthday\b|\b(?:turn(?:s|ed|ing)?|will be|becomes) (?:\d{1,2}|${ageInWords})\b|\b${ageInWords}(?= on\b))`;
const birthDate = new RegExp(
  String.raw`${birthday}(?:\s(?:on|in|is|was|falls on|will be|in the year))?[\s:=–-]{0,4}(?:on |in )?(?:the )?(${day}|${dayInWords}|${part})`,
  'giu',
);

/** Quick to say no to: most cells of a sheet speak of no birth. */
const speaksOfBirth = new RegExp(
  String.raw`b(?:irth|orn)|d\.?\s?o\.?\s?b|turn|will be|becomes|${ageInWords} on`,
  'iu',
);

/** A day beside the words that make it a birthday: `DOB 12/03/2011`, `born March 2012`, `birthday: the third of May`. */
export function birthDates(text: string): readonly PersonalDetail[] {
  if (!speaksOfBirth.test(text)) return [];
  return [...text.matchAll(birthDate)].map((match) => endOf('birthDate', match, match[1] ?? ''));
}

/** A placement reference has no reason to be a day. */
export function looksLikeDay(text: string): boolean {
  return new RegExp(`(?:^|[^\\d])(?:${day})(?:$|[^\\d])`, 'i').test(text);
}
