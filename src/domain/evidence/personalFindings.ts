/** What to say where a text may tell who a child is. The detail itself is never repeated. */
import type { Finding } from './finding';
import type { PersonalDetailKind } from './personalDetail';
import type { Place } from './place';

const words = {
  name: {
    code: 'name-like-value',
    expected: 'a reference or a description without anybody’s name',
    received: 'text that looks like a person’s name',
    advice:
      'If it is a name, take it out and use the council’s placement reference; then delete this copy of the file.',
  },
  birthDate: {
    code: 'date-of-birth-like-value',
    expected: 'no date of birth',
    received: 'a date that looks like a date of birth',
    advice:
      'If it is a date of birth, take it out and give an age band instead; then delete this copy of the file.',
  },
  personalNumber: {
    code: 'personal-number-like-value',
    expected: 'no number that belongs to a child',
    received: 'a number that looks like an NHS, hospital, pupil or case number',
    advice:
      'If it is one, take it out and use the council’s placement reference; then delete this copy of the file.',
  },
  postcode: {
    code: 'postcode-like-value',
    expected: 'no address of a child or its family',
    received: 'a full postcode',
    advice:
      'If it is of the child or its family, give the first half alone (LN2), or miles; then delete this copy of the file.',
  },
  place: {
    code: 'address-like-value',
    expected: 'no address of a child or its family, and no school by name',
    received: 'text that looks like where a child lives or goes to school',
    advice:
      'If it is, take it out and give a town, a kind of school or miles instead; then delete this copy of the file.',
  },
} as const satisfies Readonly<Record<PersonalDetailKind, Omit<Finding, 'at' | 'severity'>>>;

export function personalFinding(kind: PersonalDetailKind, at: Place): Finding {
  return { ...words[kind], severity: 'warning', at };
}
