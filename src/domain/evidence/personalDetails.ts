/**
 * What in a text may tell who a child is: a name, a nickname or initials with an age, a date of birth, a number of the NHS, a
 * school or a council's system, a full postcode or an address of a family, a school by name. Every text of every kind of file goes through here, and so does whatever is about to become a title or a file's name.
 *
 * A home, a provider, a street, a manager or a therapist are not meant: organisations, places and people at work are named in
 * every cost breakdown. How often each goes wrong is counted in `test/domain/evidence/personalDetails.test.ts`.
 *
 * Worked examples: "Extra support for Jamie at bedtime" holds a name, "born March 2012" a date of birth; "Rent for James
 * House" and "Registered manager: Sarah Jones" hold neither.
 */
import { birthDates } from './birthDates';
import { calledNames } from './calledNames';
import { addresses, postcodes, schools } from './familyPlaces';
import { rememberedByText } from './foundByKey';
import type { PersonalDetail, PersonalDetailKind, TextPurpose } from './personalDetail';
import { forenames, labelledNames, nameAlone } from './personalNames';
import { personalNumbers } from './personalNumbers';

export function personalDetailsIn(written: string, purpose: TextPurpose = 'note'): readonly PersonalDetail[] {
  if (written.length < 4) return [];
  // A file's name writes its spaces as other signs; the length stays, so that places do.
  const text = purpose === 'reference' ? spaced(written) : written;
  const { toldByWords, ofPlaces } = whateverFor(text);
  const found = [
    ...toldByWords,
    ...(purpose === 'reference' ? nameAlone(written) : []),
    ...forenames(text, purpose),
    ...postcodes(text, purpose),
    ...ofPlaces,
  ].sort((first, second) => first.from - second.from);
  let end = 0;
  return found.filter(({ from, to }) => {
    const isNew = from >= end;
    if (isNew) end = to;
    return isNew;
  });
}

/** What is found whatever the text is for: a label is asked about in its table, and again once it is a line of a fee. */
const whateverFor = rememberedByText((text) => ({
  toldByWords: [...birthDates(text), ...personalNumbers(text), ...labelledNames(text), ...calledNames(text)],
  ofPlaces: [...addresses(text), ...schools(text)],
}));

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
  place: '[place]',
};

/** The text with a word in brackets for each detail: "Therapy for [name]". */
export function withoutPersonalDetails(text: string, purpose: TextPurpose = 'note'): string {
  return personalDetailsIn(text, purpose).reduceRight(
    (left, { kind, from, to }) => left.slice(0, from) + standIns[kind] + left.slice(to),
    text,
  );
}
