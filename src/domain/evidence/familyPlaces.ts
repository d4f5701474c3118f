/** Where a child or its family lives, and which school it goes to. */
import { endOf, type PersonalDetail, type TextPurpose } from './personalDetail';

const postcode = /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]?) ?\d[ABD-HJLNP-UW-Z]{2}\b/gi;
const ofFamily =
  /\b(?:mother|mum|mam|father|dad|parents?|parental|grand(?:mother|father|parents?|ma|dad|pa)|nan|nana|gran|family|sibling|sister|brother|aunt|auntie|uncle|foster|carers?|guardian|birth|lives|lived|living|family home|child['’]?s (?:home )?address|home address|his address|her address|their address)\b/i;
const ofOrganisation =
  /\b(?:home|house|office|registered|provider|company|ltd|limited|setting|school|college|site|premises|lodge|hall|cottage|centre|unit|head office|council|ofsted|invoice|remit|contact us)\b/i;

/** A full postcode is a handful of houses. In a note it may be anybody's; elsewhere only a family's is meant. */
export function postcodes(text: string, purpose: TextPurpose): readonly PersonalDetail[] {
  const isMeant = ofFamily.test(text) || (purpose === 'note' && !ofOrganisation.test(text));
  if (!isMeant) return [];
  return [...text.matchAll(postcode)].map((match) => endOf('postcode', match, match[0]));
}

const street =
  '(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Court|Drive|Way|Gardens|Crescent|Terrace|Row|Place|Hill|Grove|Walk|Mews|Square|View|Rise|Green|Parade|Croft|Gate|Mount|Vale|Fold|Park)';
const address = new RegExp(
  String.raw`\b(?:[Ff]lat \d{1,3}[A-Za-z]?,? )?\d{1,4}[A-Za-z]?,? (?:(?:Heol|Ffordd|Stryd|Lôn|Maes|Clos)(?: \p{L}[\p{L}'’-]{0,20}){1,3}|(?:\p{L}[\p{L}'’.-]{0,20} ){1,3}${street}\b)`,
  'gu',
);
const leadsToAddress =
  /\b(?:mother|mum|mam|mummy|father|dad|daddy|parents?|grand(?:mother|father|parents?|ma|dad|pa)|nan|nana|nain|taid|gran|granny|family|siblings?|sisters?|brothers?|aunt|auntie|uncle|foster(?: carers?)?|guardian|lives?|lived|living|moved|(?:home|his|her|their|child['’]?s|family|new|old|previous) address)\b/giu;
const leadsElsewhere =
  /\b(?:office|registered|provider|company|ltd|limited|unit|council|business|invoices?|landlord|lodge|hall)\b/iu;

/** "Mum’s new address is 14 Tern Close": a house with its number, after a word for the family or for living there. */
export function addresses(text: string): readonly PersonalDetail[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(address)]
    .filter(({ index }) => isOfFamily(text.slice(Math.max(0, index - 90), index)))
    .map((match) => endOf('place', match, match[0]));
}

function isOfFamily(leading: string): boolean {
  const last = [...leading.matchAll(leadsToAddress)].at(-1);
  return last !== undefined && !leadsElsewhere.test(leading.slice(last.index));
}

const school = new RegExp(
  String.raw`\b(?:attend(?:s|ed|ing)?|on (?:the )?roll (?:at|of)|enrolled (?:at|in)|(?:pupil|student) (?:at|of)|(?:goes|went|going|returned|returns) to|start(?:s|ed|ing)? (?:at|in)|excluded from|year \d{1,2} (?:at|of)|(?:[Tt]axis?|[Tt]ransport(?:ed)?|[Tt]ravel|[Ee]scort(?:ed)?|[Mm]inibus|[Ll]ift|[Jj]ourneys?|[Rr]un|[Cc]ollect(?:ed|ion)?|[Tt]aken|[Dd]riven)\b[^.;]{0,40}?\b(?:to|from)) (?:the )?((?:(?:\p{Lu}[\p{L}'’.-]{0,20}|of|the|and|y) ){1,5}(?:School|Academy|College|Primary|Infants?|Grammar|Nursery|Sixth Form|PRU)\b)`,
  'gu',
);
const anySchool =
  /^(?:(?:Mainstream|Secondary|Primary|Special|Local|High|Our|Own|Day|Boarding|Independent|State|SEMH|The|Further|Education|Middle|Junior|Infants?|Sixth|Form) )*(?:School|Academy|College|Primary|Infants?|Grammar|Nursery|Sixth Form|PRU)$/u;

/** "She attends Hartsholme Academy": which school it is, where the words say that a child goes there. */
export function schools(text: string): readonly PersonalDetail[] {
  if (!/(?:School|Academy|College|Primary|Infant|Grammar|Nursery|Sixth|PRU)/.test(text)) return [];
  return [...text.matchAll(school)]
    .filter(
      ({ 1: name = '', index }) =>
        !anySchool.test(name) &&
        !/\b(?:staff|managers?|workers?|team|employees?|deputy)\b/iu.test(
          text.slice(Math.max(0, index - 40), index),
        ),
    )
    .map((match) => endOf('place', match, match[1] ?? ''));
}
