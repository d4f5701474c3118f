import { daysInSentence } from '../../../src/domain/calendar/daysInSentence';

test.each([
  [
    'one start of new shares from 2026-09-01 to 2026-11-02; found 2026-10-15.',
    'one start of new shares from 1 September 2026 to 2 November 2026; found 15 October 2026.',
  ],
  ['"until" after "from" (2026-04-01)', '"until" after "from" (1 April 2026)'],
  // What may be typed, and what a file holds, keep their form.
  ['a day such as 1/11/2026 or 2026-11-01', 'a day such as 1/11/2026 or 2026-11-01'],
  ['a day such as 2026-11-01', 'a day such as 2026-11-01'],
  ['a day such as "2025-04-06"', 'a day such as "2025-04-06"'],
  // No day of the calendar, and part of a longer reference.
  ['found 2026-02-30', 'found 2026-02-30'],
  ['placement P-2026-04-01', 'placement P-2026-04-01'],
])('%s', (written, said) => {
  expect(daysInSentence(written)).toBe(said);
});
