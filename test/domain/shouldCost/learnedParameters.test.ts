/** Learning parameters from a council's own submissions: quartiles of eight or more, never one home's figure. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import {
  learnedFrom,
  learnParameters,
  rangesLearned,
} from '../../../src/domain/shouldCost/learnedParameters';

const submission = (provider: string | null, careHourlyRate: string, on = '2026-04-01') => ({
  provider,
  on: knownDay(on),
  parameters: { careHourlyRate: exact(careHourlyRate), occupancy: exact('0.8') },
});
const pays = ['12.51', '12.62', '12.71', '12.83', '12.94', '13.02', '13.11', '13.23', '13.34'];
const nine = pays.map((pay, index) =>
  submission(['Ash', 'Birch', 'Cedar'][index % 3] ?? '', pay, index === 8 ? '2026-09-30' : '2026-04-01'),
);

test('nine submissions of three providers: quartiles to 10p, n and the days they are of', () => {
  const { learned, submissions } = learnParameters(nine);
  const pay = learned.find(({ id }) => id === 'careHourlyRate')!;
  // PERCENTILE.INC of nine: the third, fifth and seventh: 12.71, 12.94 and 13.11
  expect([pay.lowerQuartile, pay.median, pay.upperQuartile].map(exactText)).toEqual(['12.7', '12.9', '13.1']);
  expect(submissions).toBe(9);
  expect(learnedFrom(pay)).toBe('own submissions, n = 9, quartiles, of 2026-04-01 to 2026-09-30');
  expect(pay.providers).toBe(3);
});

test('taken as low, central and high, the source saying so', () => {
  const range = rangesLearned(learnParameters(nine)).careHourlyRate!;
  expect([range.low, range.central, range.high].map(exactText)).toEqual(['12.7', '12.9', '13.1']);
  expect(range.provenance.low).toMatchObject({
    from: expect.stringMatching(/^own submissions, n = 9/) as unknown,
  });
});

test.each<[string, ReturnType<typeof submission>[], string]>([
  ['seven submissions', nine.slice(0, 7), 'fewer than 8 submissions state it'],
  [
    'nine, seven of one provider',
    pays.map((pay, index) => submission(index < 7 ? 'Ash' : 'Birch', pay)),
    'one provider, or submissions that name none, are more than 70 % of them',
  ],
  [
    'nine, seven of one provider that is written in two ways',
    pays.map((pay, index) => submission(index < 4 ? 'Ash' : index < 7 ? 'Ash Ltd' : 'Birch', pay)),
    'one provider, or submissions that name none, are more than 70 % of them',
  ],
  [
    'nine that name no provider',
    pays.map((pay) => submission(null, pay)),
    'one provider, or submissions that name none, are more than 70 % of them',
  ],
  ['none', [], 'fewer than 8 submissions state it'],
])('%s teach nothing', (_, submissions, why) => {
  const { learned, refused } = learnParameters(submissions);
  expect(learned).toEqual([]);
  expect(refused.find(({ id }) => id === 'careHourlyRate')?.why).toBe(why);
});
