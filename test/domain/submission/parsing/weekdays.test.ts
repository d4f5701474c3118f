import { weekdayInstead } from '../../../../src/domain/submission/parsing/parseDate';

test.each([
  ['Monday 3 November 2026', 'Tuesday'],
  ['Tue 3 November 2026', null],
  ['Tues 3/11/26', null],
  ['Sat, 1 April 2000', null],
  ['Sun 31 December 1999', 'Friday'],
  ['3 November 2026', null],
  ['Monday', null],
])('%s falls on %s', (written, weekday) => {
  expect(weekdayInstead(written)).toBe(weekday);
});
