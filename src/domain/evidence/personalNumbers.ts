/** Numbers that belong to one child: of the NHS, of a hospital, of a pupil or learner, of a council's own system. */
import { endOf, type PersonalDetail } from './personalDetail';

const digits = String.raw`[\s:#.=–-]{0,4}((?=[a-z]{0,4}\d)[a-z]{0,4}\d{4,12}[a-z]?)\b(?![/.,]\d)`;
const numberWord = String.raw`(?:\s?(?:id|ref(?:erence)?|no|number|num)\b\.?){1,2}`;

/** "Hospital number RXM1234567", "passport no. 123456789": the word alone would be a price or a year. */
const labelledNumber = new RegExp(
  String.raw`\b(?:hospital|patient|clinic|passport|social care|child(?:['’]s)?|young person(?:['’]s)?|pupil|student|learner|case ?file|allergy|medical)${numberWord}${digits}`,
  'giu',
);

/** Systems and lists whose numbers are always of one child. */
const systemNumber = new RegExp(
  String.raw`\b(?:MRN|PAS|LAC|CLA|mosaic|liquid ?logic|LCS|care ?first|framework-?i|azeus|eclipse|systmone|EMIS|ULN|CIN|PNC)(?:${numberWord})?${digits.replace('{4,12}', '{5,12}')}`,
  'giu',
);

/** Two letters, six digits, one letter. Source: HMRC, National Insurance Manual, NIM39110. */
const insuranceNumber = /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g;

export function personalNumbers(text: string): readonly PersonalDetail[] {
  // Most texts hold an amount, a year or a number of hours at most: told by how many digits stand together.
  if (!/\d\d/.test(text)) return [];
  const isLong = /\d{4}/.test(text);
  return [
    ...(isLong ? [...nhsNumbers(text), ...pupilNumbers(text)] : []).map((match) =>
      endOf('personalNumber', match, match[2] ?? ''),
    ),
    ...(isLong ? [...text.matchAll(labelledNumber), ...text.matchAll(systemNumber)] : []).map((match) =>
      endOf('personalNumber', match, match[1] ?? ''),
    ),
    ...(/\d\d ?\d\d ?\d\d/.test(text) ? [...text.matchAll(insuranceNumber)] : []).map((match) =>
      endOf('personalNumber', match, match[0]),
    ),
  ];
}

function nhsNumbers(text: string): readonly RegExpExecArray[] {
  if (!/\d{3}[ -]?\d{3}/.test(text)) return [];
  return [
    ...text.matchAll(/(\bNHS\b[^\d\n]{0,20})?(?<![\d,.£])(\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d,.]\d|\d)/gi),
  ].filter(
    ({ 1: label, 2: digits = '' }) =>
      label !== undefined || (/[ -]/.test(digits) && isNhsNumber(digits.replace(/\D/g, ''))),
  );
}

function pupilNumbers(text: string): readonly RegExpExecArray[] {
  if (!/\d{11}/.test(text)) return [];
  return [
    ...text.matchAll(
      /(\bU\.?P\.?N\.?\b|unique pupil number)?[^\p{L}\d]{0,4}(?:no\.?|number)?[^\p{L}\d]{0,4}\b([A-HJ-NP-RT-Z]\d{11}[\dA-Z])\b/giu,
    ),
  ].filter(({ 1: label, 2: number = '' }) => label !== undefined || isPupilNumber(number.toUpperCase()));
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
