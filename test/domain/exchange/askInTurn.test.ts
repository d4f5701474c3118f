/** Questions asked one after the other on one page: no two of its answers tell a few placements between them, in any order. */
import * as fc from 'fast-check';
import { askExchange, type ExchangeQuestion } from '../../../src/domain/exchange/askExchange';
import { askInTurn } from '../../../src/domain/exchange/askInTurn';
import type { AnsweredSet } from '../../../src/domain/exchange/mayBeTold';
import type { ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
import { exact } from '../../../src/domain/money/exact';

const record = (index: number, region: string, sourcing: string): ExchangeRecord => ({
  council: ['North', 'South', 'East'][index % 3]!,
  reference: index.toString(16).padStart(64, '0'),
  month: '2026-10',
  weekly: exact(4000 + index * 37),
  words: { provider: ['Alder', 'Beech', 'Cedar'][index % 3]!, region, sourcing },
  starts: null,
  ends: null,
});

/** Nine of the north and twelve of the south, three of these bought singly. */
const records = Array.from({ length: 21 }, (_, index) =>
  record(index, index < 9 ? 'NW' : 'SE', index >= 18 ? 'Spot' : 'Framework'),
);
const framework: ExchangeQuestion = { sourcing: 'Framework' };
const reasons = (...questions: readonly ExchangeQuestion[]) =>
  askInTurn(records, questions, null).answers.map(({ answer }) => answer.reason);

test('all and all but three are not both told, whichever comes first', () => {
  expect(reasons({}, framework)).toEqual([null, 'differs']);
  expect(reasons(framework, {})).toEqual([null, 'differs']);
});

test('a set and the rest are both told where each is large enough, and the same again is told again', () => {
  expect(reasons({ region: 'NW' }, { region: 'SE' }, {}, { region: 'NW' })).toEqual([null, null, null, null]);
});

test('a refused question told nothing: only answers are held against what follows', () => {
  expect(reasons({ sourcing: 'Spot' }, framework, {})).toEqual(['few', null, 'differs']);
});

test('one’s own are looked up last, and held against what the page tells', () => {
  const { answers, parities } = askInTurn(records, [{}], 'North');
  expect(answers).toHaveLength(1);
  expect(parities).toHaveLength(7);
});

test('in any order a page tells what the same questions tell on as many days', () => {
  const question = fc.constantFrom<ExchangeQuestion>({}, framework, { region: 'NW' }, { region: 'SE' });
  fc.assert(
    fc.property(fc.array(question, { maxLength: 6 }), (questions) => {
      const earlier: AnsweredSet[] = [];
      const oneByOne = questions.map((each) => {
        const answer = askExchange(records, each, earlier);
        if (answer.reason === null) earlier.push(answer.set);
        return answer.reason;
      });
      expect(reasons(...questions)).toEqual(oneByOne);
    }),
  );
});
