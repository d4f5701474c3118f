/** Names that no list holds, told by the words around them: what somebody is called, initials with an age, a child's family. */
import { commonForenames } from './forenames';
import { endOf, type PersonalDetail } from './personalDetail';
import { afterAChild, notPartOfAName, ofAPlace } from './personalNames';

const oneName = String.raw`\p{Lu}[\p{L}'’-]{1,20}`;

const called = new RegExp(
  String.raw`\b(?:[Kk]nown (?:to \p{L}+ |at \p{L}+ )?(?:as|by)|[Cc]alled|[Nn]icknamed|[Nn]ick-?name(?: is|:| of)?|[Gg]oes by|[Cc]alls? (?:him|her|them)(?:self|selves)?|[Pp]referred name(?: is|:)?) ["“‘']?(${oneName}(?: ${oneName})?)`,
  'gu',
);
const namedThing =
  /\b(?:home|house|unit|service|company|provider|framework|lot|scheme|model|school|college|programme|plan|band|tier|fee|line|site|setting|charity|trust|group|therapy|system|sheet|contract|project|course|organisation)\b[^.]{0,25}$/iu;
const noName =
  /^(?:Lot|Band|Tier|Level|Phase|Option|Type|Part|Schedule|Stage|Step|Zone|Model|Framework|Core|Plan|Section|Open|Contact|Supervised|Visits?|Transport|Travel|Family|Time|Christmas|Easter|Sons?|Company|Therapy|Mileage|Monthly|Weekly|Allowance|Sundays?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|January|February|March|April|May|June|July|August|September|October|November|December|Ofsted|DoLS|Yes|None|See|Also|Regulation|Education|Health|Costs?|Food|Clothing|Additional|Extra|Total)$/u;

/** "Known as Tink to staff"; not "Known as Lot 3 on the framework", not "A home called Bryn Awel". */
function calledSomething(text: string): readonly PersonalDetail[] {
  return [...text.matchAll(called)].flatMap((match) => {
    const [first = '', second = ''] = (match[1] ?? '').split(' ');
    const behind = text.slice(match.index + match[0].length);
    if (!isSomebody(first) || namedThing.test(text.slice(0, match.index)) || /^ ?\d/.test(behind)) return [];
    if (ofAPlace.test(second) || ofAPlace.test(/^ (\p{L}+)/u.exec(behind)?.[1] ?? '')) return [];
    return [endOf('name', match, match[1] ?? '')];
  });
}

const isSomebody = (word: string): boolean => !noName.test(word) && !notPartOfAName.test(word);

const initials = String.raw`(?:(?:\p{Lu}\. ?){2,3}|\p{Lu}{2,3}|\p{Lu} \p{Lu})`;
const withAge = new RegExp(
  String.raw`(?<![\p{L}\d.&/-])(${initials})(?:,? (?:is |was )?aged (?:[4-9]|1\d)\b|,? (?:is |was )?(?:[4-9]|1\d)(?: ?years?| ?yrs?| ?y\/?o)(?: old)?(?! \p{L}*term)\b|,? is (?:[4-9]|1\d)(?=[,;)]| and\b| who\b)| \((?:aged )?(?:[4-9]|1\d)\)(?= (\p{L}+)))`,
  'gu',
);
const abbreviations =
  /^(?:VAT|NI|NHS|WTE|FTE|CPI|RPI|NLW|NMW|RM|RI|GP|YP|CYP|LA|LAC|ICB|SEN|EHC|CIC|PPE|IT|HR|HQ|TV|CPD|NVQ|DBS|OT|SLT|UK|ER|EE|PA|SW|RSW|TA|LSA|CPI|HMRC|PAYE|TBC|DOB|UPN|ULN|MRN|FY|BH|AL|CCTV)$/u;

/** "KO, aged 14", "J.S. (15) has been missing": initials tell who it is once an age stands beside them. */
function initialsWithAge(text: string): readonly PersonalDetail[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(withAge)].flatMap((match) => {
    const [, found = '', verb] = match;
    if (abbreviations.test(found) || (verb !== undefined && !afterAChild.test(verb))) return [];
    const kept = found.trimEnd();
    return [{ kind: 'name' as const, from: match.index, to: match.index + kept.length }];
  });
}

const relative =
  '(?:[Mm]other|[Mm]um|[Mm]am|[Ff]ather|[Dd]ad|[Nn]an|[Nn]ana|[Gg]ran|[Gg]randma|[Gg]randad|[Gg]randmother|[Gg]randfather|[Aa]unt|[Aa]untie|[Uu]ncle|[Ss]ister|[Bb]rother|[Ss]tep-?(?:mother|father|mum|dad)|[Ff]oster carer)';
const relativeNamed = new RegExp(
  String.raw`\b${relative}(?: \((${oneName}(?: ${oneName}){0,2})\)|, (${oneName}(?: ${oneName}){0,2})(?=, \p{Ll}|,? (?:is|was|has|had|will|cannot|lives|sees|visits)\b)|:? (${oneName})\b)`,
  'gu',
);

/** "Mother (Kelly Marsh)", "Dad, Darren Foyle, has no contact", "mum Kelly": the family tells who the child is. */
function familyNames(text: string): readonly PersonalDetail[] {
  return [...text.matchAll(relativeNamed)].flatMap(
    ({ 0: whole, 1: within, 2: between, 3: behind, index }) => {
      const found = within ?? between ?? behind ?? '';
      const words = found.split(' ');
      const isName = words.length > 1 ? words.every(isSomebody) : commonForenames.has(found.toLowerCase());
      const from = index + whole.lastIndexOf(found);
      return isName ? [{ kind: 'name' as const, from, to: from + found.length }] : [];
    },
  );
}

const siblings = new RegExp(
  String.raw`\b(?:[Ss]iblings?(?: group)?(?:: | \(| are )|(?:[Ss]iblings|[Bb]rothers|[Ss]isters|[Tt]wins),? (?:are )?)(${oneName}(?:, ${oneName}){0,6},? (?:and|&) ${oneName})`,
  'gu',
);

/** "Sibling group: Maja, Igor and Lena". */
function siblingNames(text: string): readonly PersonalDetail[] {
  return [...text.matchAll(siblings)].flatMap((match) => {
    const found = match[1] ?? '';
    const names = [...found.matchAll(new RegExp(oneName, 'gu'))];
    if (!names.every(([name]) => isSomebody(name))) return [];
    const start = match.index + match[0].length - found.length;
    return names.map(({ 0: name, index }) => ({
      kind: 'name' as const,
      from: start + index,
      to: start + index + name.length,
    }));
  });
}

export function calledNames(text: string): readonly PersonalDetail[] {
  if (!/\p{Lu}/u.test(text)) return [];
  return [...calledSomething(text), ...initialsWithAge(text), ...familyNames(text), ...siblingNames(text)];
}
