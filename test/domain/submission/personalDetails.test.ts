import { personalDetailsIn } from '../../../src/domain/evidence/personalDetails';
import { looksLikeNameAlone } from '../../../src/domain/evidence/personalNames';
import { findPersonalDetails } from '../../../src/domain/submission/personalDetails';
import type { FeeSubmission } from '../../../src/domain/submission/feeSubmission';
import { onDay, typed } from './received';

const holds = (text: string, wanted: 'name' | 'birthDate') =>
  personalDetailsIn(text).some(({ kind }) => kind === wanted);
const looksLikeNameWithin = (text: string) => holds(text, 'name');
const looksLikeBirthDate = (text: string) => holds(text, 'birthDate');

describe('a placement reference', () => {
  test.each(['Jamie Smith', 'SMITH, Jamie', 'Aoife O’Brien', 'Jamie R Smith', 'Zainab Begum-Khan'])(
    '%s is name-like',
    (text) => {
      expect(looksLikeNameAlone(text)).toBe(true);
    },
  );

  test.each([
    'CYP-2041',
    'JS',
    '204411',
    'Solo Placement',
    'Young Person A',
    'LCC 12',
    'Hollin House',
    'Child Two',
  ])('%s is not', (text) => {
    expect(looksLikeNameAlone(text)).toBe(false);
  });
});

describe('free text', () => {
  test.each([
    'Extra support for Jamie at bedtime',
    'Jamie’s therapy',
    'Taxi, Ellie Turner to school',
    'Child’s name: J. Smith',
    'help Callum settle',
  ])('“%s” holds a name', (text) => {
    expect(looksLikeNameWithin(text)).toBe(true);
  });

  test.each([
    'Rent for James House',
    'John Lewis furniture',
    'St Thomas School transport',
    'Registered manager, Ofsted and NHS fees',
    'Grace period on rent',
    'Waking night staff',
    'CAMHS therapy with Barnardo’s',
    'Charlotte Street utilities',
    'One-to-one support after school and at bedtime',
    'Regulation 44 visitor',
  ])('“%s” does not', (text) => {
    expect(looksLikeNameWithin(text)).toBe(false);
  });

  test.each([
    'DOB 12/03/2011',
    'D.O.B: 12-03-2011',
    'born 3 May 2012',
    'date of birth 2011-03-12',
    'Dob-1.2.09',
  ])('“%s” holds a date of birth', (text) => {
    expect(looksLikeBirthDate(text)).toBe(true);
  });

  test.each([
    'review 12/03/2027',
    'Lease from 01/04/2019',
    'born in Leeds',
    'adobe licence 2026-01-01',
    'aged 14',
  ])('“%s” does not', (text) => {
    expect(looksLikeBirthDate(text)).toBe(false);
  });
});

test('the home, the provider and the role are never taken for a child', () => {
  const submission = emptySubmission({
    home: typed('Jamie Smith House'),
    provider: typed('Ellie Turner Care Ltd'),
    placementReference: typed('CYP-2041'),
  });
  expect(findPersonalDetails(submission)).toEqual([]);
});

test('a reference that is a name and a note with a date of birth: two findings, without repeating them', () => {
  const submission = emptySubmission({
    placementReference: typed('Jamie Smith'),
    notes: typed('DOB 12/03/2011'),
  });
  const findings = findPersonalDetails(submission);
  expect(findings.map(({ code }) => code)).toEqual(['name-like-value', 'date-of-birth-like-value']);
  expect(JSON.stringify(findings)).not.toMatch(/Jamie|2011/);
});

test('a reference that is a day is a date of birth until shown otherwise', () => {
  const codes = (received: ReturnType<typeof typed>) =>
    findPersonalDetails(emptySubmission({ placementReference: received })).map(({ code }) => code);
  expect(codes(typed('12/03/2011'))).toEqual(['date-of-birth-like-value']);
  expect(codes(onDay('2011-03-12'))).toEqual(['date-of-birth-like-value']);
});

function emptySubmission(placement: FeeSubmission['placement']): FeeSubmission {
  return {
    file: 'invented.json',
    layout: 'json',
    placement,
    posts: [],
    costs: [],
    additionalNeeds: [],
    printedTotals: [],
    reading: { sentence: '', mapped: [] },
    notUnderstood: [],
  };
}
