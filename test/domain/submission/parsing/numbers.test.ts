import { exactText } from '../../../../src/domain/money/exact';
import type { Received } from '../../../../src/domain/submission/received';
import { costFields } from '../../../../src/domain/submission/costFields';
import { needFields } from '../../../../src/domain/submission/needFields';
import { placementFields } from '../../../../src/domain/submission/placementFields';
import { postFields } from '../../../../src/domain/submission/postFields';
import type { Field } from '../../../../src/domain/submission/field';
import type { Exact } from '../../../../src/domain/money/exact';
import { atTime, broken, held, onDay, ticked, typed } from '../received';

type NumberCase = readonly [Received, string | null, string | null];

function expectAnswers(field: Field<string, Exact>, cases: readonly NumberCase[]) {
  for (const [received, value, code] of cases) {
    const parsed = field.parse(received);
    expect({
      received,
      value: parsed.value === null ? null : exactText(parsed.value),
      code: parsed.findings[0]?.code ?? null,
    }).toEqual({ received, value, code });
  }
}

test('an amount of a cost line, as providers write it', () => {
  expectAnswers(costFields.amount, [
    [held('1085.4'), '1085.4', null],
    [typed('£ 1,085.40'), '1085.4', null],
    [typed('(£ 223.62)'), '-223.62', null],
    [typed('-£45'), '-45', null],
    [typed('−45.10'), '-45.1', null],
    [typed('£1,234,567.89'), '1234567.89', null],
    [typed('nil'), '0', null],
    [typed('£ -'), '0', null],
    [typed('n/a'), null, null],
    [typed('TBC'), null, null],
    [typed('  '), null, null],
    [typed('1.5e3'), '1500', null], // 1.5 × 1,000
    [typed('1e400'), null, 'number-out-of-range'],
    [held('1e400'), null, 'number-out-of-range'],
    [held('1000000000.01'), null, 'number-out-of-range'],
    [typed('12,5'), null, 'text-in-a-number-cell'],
    [typed('1,08,540'), null, 'text-in-a-number-cell'],
    [typed('£5.6k'), null, 'text-in-a-number-cell'],
    [typed('see attached'), null, 'text-in-a-number-cell'],
    [ticked(true), null, 'text-in-a-number-cell'],
    [onDay('2026-03-01'), null, 'number-is-a-date'],
    [atTime('02:01'), null, 'number-is-a-date'],
    [broken('#REF!'), null, 'spreadsheet-error-value'],
  ]);
});

test('a fee is never below nought', () => {
  expectAnswers(placementFields.quotedWeeklyFee, [
    [typed('£5,600.00'), '5600', null],
    [typed('(£5,600.00)'), null, 'negative-amount'],
    [held('9999999'), null, 'number-out-of-range'],
  ]);
});

test('hours a week', () => {
  expectAnswers(postFields.rotaHoursAWeek, [
    [held('168'), '168', null],
    [typed('37.5 hrs'), '37.5', null],
    [held('-12'), null, 'number-out-of-range'],
    [held('100000'), null, 'number-out-of-range'],
  ]);
  expectAnswers(needFields.hoursAWeek, [[typed('10'), '10', null]]);
});

test('registered places are whole', () => {
  expectAnswers(placementFields.registeredPlaces, [
    [held('4'), '4', null],
    [held('3.5'), null, 'number-out-of-range'],
    [held('0'), null, 'number-out-of-range'],
  ]);
});

test('a percentage, by the cell’s own format', () => {
  expectAnswers(placementFields.plannedOccupancyPercent, [
    [held('0.85', '0.0%'), '85', null], // 0.85 × 100
    [held('85'), '85', null],
    [held('85', '0.0" %"'), '85', null],
    [typed('85 %'), '85', null],
    [typed('85 per cent'), '85', null],
    [held('0.85'), null, 'number-out-of-range'],
    [held('1.2', '0%'), null, 'number-out-of-range'], // 120 %
    [held('85', '0%'), '85', 'number-out-of-range'], // shows 8500 %, which nobody means
    [held('100', '0.0%'), '100', 'number-out-of-range'],
    [held('101', '0%'), null, 'number-out-of-range'], // neither 10,100 % nor 101 %
  ]);
});

test('85 in a percentage cell is read as 85 %, and that is said without refusing anything', () => {
  expect(placementFields.plannedOccupancyPercent.parse(held('85', '0%')).findings).toMatchObject([
    { severity: 'note', received: '85', expected: expect.stringMatching(/^85 % typed as “85 %”/) as unknown },
  ]);
});

test('what is refused says what was expected and what to do', () => {
  expect(postFields.rotaHoursAWeek.parse(held('-12')).findings).toEqual([
    {
      code: 'number-out-of-range',
      severity: 'error',
      at: { sheet: 'Costs', cell: 'D7' },
      expected: 'a number (hours a week) from 0 to 5,000',
      received: '-12',
      advice: 'Correct “Rota hours”; until then it counts as not answered.',
    },
  ]);
});
