/** Who has answered a fee round: the same in the pane, the answer for programs and the letters, and no answer lost. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { feeRound } from '../../src/workflows/feeRound/feeRound';

const asAt = knownDay('2026-11-28');
const example = feeRound.example as Readonly<Record<string, unknown>>;

type Answers = readonly Readonly<Record<string, string>>[];

function after(answers: Answers) {
  const { answered, findings } = feeRound.run({ ...example, answers }, { asAt });
  const { letters } = answered!.json() as {
    readonly letters: readonly {
      readonly council: string;
      readonly answered: string | null;
      readonly agrees: string | null;
    }[];
  };
  const [table] = answered!.told.tables;
  const columns = ['Council', 'Answered', 'Agrees'];
  const sheet = answered!.workbook().sheets.find(({ name }) => name === 'Letters')!;
  const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value));
  const heading = rows.find((row) => row.includes('Agrees'))!;
  return {
    pane: table!.rows.map((row) => [row[0], row.at(-1)]),
    program: letters.map(({ council, answered: on, agrees }) => [council, on, agrees]),
    letters: rows
      .slice(rows.indexOf(heading) + 1)
      .map((row) => columns.map((column) => row[heading.indexOf(column)])),
    sentences: answered!.told.sentences.filter((sentence) => sentence.startsWith('No answer yet')),
    findings: findings.map(({ code, at, severity }) => [code, at, severity]),
  };
}

test('a council that has not answered is said by name', () => {
  const { pane, program, letters, sentences, findings } = after([
    { council: 'Northbury', on: '2027-02-10', agrees: 'yes' },
  ]);
  expect(pane).toEqual([
    ['Northbury', 'Agrees'],
    ['Southmere', 'not yet'],
    ['In all', ''],
  ]);
  expect(program).toEqual([
    ['Northbury', '2027-02-10', 'Agrees'],
    ['Southmere', null, null],
  ]);
  expect(letters).toEqual([
    ['Northbury', '10 February 2027', 'Agrees'],
    ['Southmere', 'not yet', null],
  ]);
  expect(sentences).toEqual(['No answer yet from Southmere.']);
  expect(findings).toEqual([]);
});

test('an answer without its day is an answer on every floor', () => {
  const { pane, letters, sentences } = after([{ council: ' southmere', agrees: 'asks' }]);
  expect(pane[1]).toEqual(['Southmere', 'Asks for more']);
  expect(letters[1]).toEqual(['Southmere', 'day not stated', 'Asks for more']);
  expect(sentences).toEqual(['No answer yet from Northbury.']);
});

test('an answer of a council without a placement here is not lost in silence', () => {
  const { sentences, findings } = after([{ council: 'Northburgh', on: '2027-02-10', agrees: 'yes' }]);
  expect(sentences).toEqual(['No answer yet from Northbury, Southmere.']);
  expect(findings).toEqual([['answer-of-nobody', 'answers, Northburgh', 'warning']]);
});

test.each([
  ['in the order of their days', ['2027-02-10', '2027-02-20']],
  ['the later first', ['2027-02-20', '2027-02-10']],
])('of two answers of one council the later stands, and it is said: %s', (_, days) => {
  const { program, findings } = after(
    days.map((on) => ({ council: 'Northbury', on, agrees: on === '2027-02-20' ? 'yes' : 'no' })),
  );
  expect(program[0]).toEqual(['Northbury', '2027-02-20', 'Agrees']);
  expect(findings).toEqual([['answered-twice', 'answers, Northbury', 'warning']]);
});

test('an answer after the day to answer by is said to be late on every floor; on the day it is not', () => {
  const { pane, letters, findings } = after([
    { council: 'Northbury', on: '2027-02-26', agrees: 'yes' },
    { council: 'Southmere', on: '2027-02-27', agrees: 'yes' },
  ]);
  expect(pane.slice(0, 2)).toEqual([
    ['Northbury', 'Agrees'],
    ['Southmere', 'Agrees, late'],
  ]);
  expect(letters).toEqual([
    ['Northbury', '26 February 2027', 'Agrees'],
    ['Southmere', '27 February 2027, late', 'Agrees'],
  ]);
  expect(findings).toEqual([['answered-late', 'answers', 'warning']]);
});

test('placements that start later than the round are said by council, one with another provider is not', () => {
  const later = { weekly: '4000', provider: 'alder care', starts: '2027-05-01' };
  const placements = [
    ...(example['placements'] as readonly object[]),
    { ...later, council: 'Southmere', placement: 'S-90' },
    { ...later, council: 'Eastby', placement: 'E-1' },
    { ...later, council: 'southmere', placement: 'S-91', starts: '2027-04-02' },
    { ...later, council: 'Eastby', placement: 'E-2', provider: 'Beech Homes' },
  ];
  const { answered, findings } = feeRound.run({ ...example, answers: [], placements }, { asAt });
  expect(findings.map(({ code, severity, received }) => [code, severity, received])).toEqual([
    ['rows-left-out', 'note', '3 that start later (Eastby 1, Southmere 2)'],
  ]);
  expect(answered!.json()).toMatchObject({ startLater: { Eastby: 1, Southmere: 2 } });
});
