import { costFields } from '../../../../src/domain/submission/costFields';
import { needFields } from '../../../../src/domain/submission/needFields';
import { placementFields } from '../../../../src/domain/submission/placementFields';
import { postFields } from '../../../../src/domain/submission/postFields';
import type { Received } from '../../../../src/domain/submission/received';
import { atTime, broken, held, onDay, ticked, typed } from '../received';

describe('a day', () => {
  test.each<readonly [Received, string | null, string | null]>([
    [onDay('2026-04-01'), '2026-04-01', null],
    [typed('2026-04-01'), '2026-04-01', null],
    [typed('01/04/2026'), '2026-04-01', null],
    [typed('1.4.2026'), '2026-04-01', null],
    [typed('1 April 2026'), '2026-04-01', null],
    [typed('3rd Sept 2026'), '2026-09-03', null],
    [typed(''), null, null],
    [typed('tbc'), null, null],
    [typed('29/02/2026'), null, 'date-not-understood'], // 2026 is no leap year
    [typed('04/13/2026'), null, 'date-not-understood'], // there is no thirteenth month
    [typed('1/4/26'), null, 'date-not-understood'], // the century is not guessed
    [typed('spring'), null, 'date-not-understood'],
    [held('46113'), null, 'date-not-understood'], // a serial number without a date format
    [broken('#VALUE!'), null, 'spreadsheet-error-value'],
  ])('%j is %s', (received, day, code) => {
    const parsed = needFields.reviewDate.parse(received);
    expect(parsed.value).toBe(day);
    expect(parsed.findings[0]?.code ?? null).toBe(code);
  });
});

describe('one of a list', () => {
  test.each([
    ['Sleep-in', 'sleepIn'],
    ['sleepIn', 'sleepIn'],
    ['SLEEP IN', 'sleepIn'],
    ['waking nights', 'wakingNight'],
  ])('the post type %s is %s', (text, postType) => {
    expect(postFields.postType.parse(typed(text)).value).toBe(postType);
  });

  test.each([
    ['week', 'week'],
    ['per week', 'week'],
    ['p.w.', 'week'],
    ['annual', 'year'],
    ['p.a.', 'year'],
    ['4 weekly', 'fourWeeks'],
    ['pcm', 'month'],
    ['Four weeks', 'fourWeeks'],
    ['teachingWeek', 'teachingWeek'],
  ])('an amount that is %s is for a %s', (text, period) => {
    expect(costFields.period.parse(typed(text)).value).toBe(period);
  });

  test('weeks in a year may arrive as a number', () => {
    expect(placementFields.weeksPerYear.parse(held('52')).value).toBe('52');
    expect(placementFields.weeksPerYear.parse(typed('365.25/7')).value).toBe('365.25/7');
  });

  test('what is not in the list is never guessed', () => {
    const parsed = postFields.payPeriod.parse(typed('fortnight'));
    expect(parsed.value).toBeNull();
    expect(parsed.findings).toEqual([
      {
        code: 'value-not-in-list',
        severity: 'warning',
        at: { sheet: 'Costs', cell: 'D7' },
        expected: 'one of: Hour, Year',
        received: 'fortnight',
        advice: 'Choose an answer to “Pay is for” from the list.',
      },
    ]);
  });
});

describe('yes or no', () => {
  test.each<readonly [Received, boolean | null]>([
    [ticked(true), true],
    [ticked(false), false],
    [typed('Y'), true],
    [typed('no'), false],
    [typed('Not included'), false],
    [typed('maybe'), null],
    [typed('n/a'), null],
  ])('%j is %s', (received, answer) => {
    expect(costFields.included.parse(received).value).toBe(answer);
  });
});

describe('a staffing ratio', () => {
  test.each<readonly [string, Received, string | null, string | null]>([
    ['the staff alone, to one child', held('2'), '2:1', null],
    ['written out', typed('3:4'), '3:4', null],
    ['in words', typed('2 to 1'), '2:1', null],
    ['turned into a time by the spreadsheet', atTime('02:01'), '2:1', 'number-is-a-date'],
    ['with seconds', atTime('02:01:00'), '2:1', 'number-is-a-date'],
    ['turned into a date, which could be several ratios', onDay('2026-03-01'), null, 'number-is-a-date'],
    ['to no children', typed('2:0'), null, 'text-in-a-number-cell'],
    ['of a thousand staff', typed('1000:1'), null, 'number-out-of-range'],
  ])('%s', (_case, received, ratio, code) => {
    const { value, findings } = placementFields.dayStaff.parse(received);
    expect(value === null ? null : `${value.staff.toString()}:${value.children.toString()}`).toBe(ratio);
    expect(findings[0]?.code ?? null).toBe(code);
  });
});
