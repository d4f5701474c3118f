/** Who has answered a fee round: the same in the pane, the answer for programs and the letters, and no answer lost. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { feeRound } from '../../src/workflows/feeRound/feeRound';

const asAt = knownDay('2026-11-28');
const example = feeRound.example as Readonly<Record<string, unknown>>;

/** The list of the example names Beech Homes beside the provider that is asked about. */
const beechLeftOut = ['rows-left-out', 'provider', 'note'];

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
  expect(findings).toEqual([beechLeftOut]);
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
  expect(findings).toEqual([beechLeftOut, ['answer-of-nobody', 'answers, Northburgh', 'warning']]);
});

test.each([
  ['in the order of their days', ['2027-02-10', '2027-02-20']],
  ['the later first', ['2027-02-20', '2027-02-10']],
])('of two answers of one council the later stands, and it is said: %s', (_, days) => {
  const { program, findings } = after(
    days.map((on) => ({ council: 'Northbury', on, agrees: on === '2027-02-20' ? 'yes' : 'no' })),
  );
  expect(program[0]).toEqual(['Northbury', '2027-02-20', 'Agrees']);
  expect(findings).toEqual([beechLeftOut, ['answered-twice', 'answers, Northbury', 'warning']]);
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
  expect(findings).toEqual([beechLeftOut, ['answered-late', 'answers', 'warning']]);
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
    ['rows-left-out', 'note', '2 with other names (Beech Homes 2)'],
  ]);
  expect(answered!.json()).toMatchObject({ startLater: { Eastby: 1, Southmere: 2 } });
});

const row = (placement: string, council: string, provider: string | undefined, weekly: string) => ({
  placement,
  council,
  weekly,
  starts: '2025-01-01',
  ...(provider === undefined ? {} : { provider }),
});

function roundOf(placements: readonly object[], answers: Answers = []) {
  const terms = { provider: 'Oakwood', from: '2027-04-01', decided: '4', requested: '7.5' };
  const { answered, findings } = feeRound.run(
    { ...terms, answerBy: '2027-02-01', answers, placements },
    { asAt },
  );
  return {
    json: answered!.json() as Readonly<Record<string, unknown>>,
    found: findings.map(({ code, at, severity, received }) => [code, at, severity, received]),
  };
}

test('“Oakwood” finds the placements of “Oakwood Ltd”, and says that it took the two as one', () => {
  const { json, found } = roundOf([
    row('1', 'Aston', 'Oakwood Ltd', '5000.33'),
    row('2', 'Calder', 'OAKWOOD', '4444.44'),
  ]);
  // 5,000.33 + 4,444.44; × 1.04 to the penny: 5,200.34 + 4,622.22; × 1.075: 5,375.35 + 4,777.77.
  expect(json).toMatchObject({ now: '9444.77', decided: '9822.56', requested: '10153.12' });
  expect(found).toEqual([['names-taken-as-one', 'provider', 'note', '“OAKWOOD” and “Oakwood Ltd”']]);
});

test('rows with other providers, and rows that name none, are counted by name', () => {
  const { json, found } = roundOf([
    row('1', 'Aston', 'Oakwood', '5000'),
    row('2', 'Aston', 'Oakwood Care', '6000'),
    row('3', 'Calder', 'Oakwood Care Limited', '6000'),
    row('4', 'Calder', undefined, '7000'),
  ]);
  expect(json).toMatchObject({ now: '5000' });
  expect(found).toEqual([
    ['rows-left-out', 'provider', 'warning', '3 with other names (Not stated 1, Oakwood Care 2)'],
  ]);
});

test('“Aston” answers for “Aston Council”, late as it is; a council written in two ways gets one letter', () => {
  const { json, found } = roundOf(
    [
      row('1', 'Aston Council', 'Oakwood', '5000'),
      row('2', 'City of Aston', 'Oakwood', '4000'),
      row('3', 'Calder', 'Oakwood', '3000'),
    ],
    [
      { council: 'Aston', on: '2027-02-10', agrees: 'yes' },
      { council: 'Calder Council', on: '2027-02-01', agrees: 'no' },
    ],
  );
  expect(json['letters']).toMatchObject([
    { council: 'Aston Council', now: '9000', answered: '2027-02-10', agrees: 'Agrees', isLate: true },
    { council: 'Calder', now: '3000', answered: '2027-02-01', agrees: 'Does not agree', isLate: false },
  ]);
  expect(found).toEqual([
    ['answered-late', 'answers', 'warning', 'Aston Council on 10 February 2027'],
    ['names-taken-as-one', 'council', 'note', '“Aston” and “Aston Council” and “City of Aston”'],
    ['names-taken-as-one', 'council', 'note', '“Calder” and “Calder Council”'],
  ]);
});
