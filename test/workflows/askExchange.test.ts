/** The exchange in a pane: records from a sheet, held to the schema; no price of another council in the workbook. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { ReceivedCell, ReceivedWorkbook } from '../../src/domain/submission/received';
import { askExchange } from '../../src/workflows/askExchange/askExchange';
import { referrals } from '../../src/workflows/referrals/referrals';

const asAt = knownDay('2026-11-28');
const example = askExchange.example as {
  readonly council: string;
  readonly records: readonly Readonly<Record<string, string>>[];
};

const text = (words: string): ReceivedCell => ({ kind: 'text', text: words });

function sheetOf(rows: readonly (readonly (ReceivedCell | null)[])[]): ReceivedWorkbook {
  return {
    file: 'exchange.csv',
    sheets: [{ name: 'Exchange', hidden: false, rows }],
  };
}

test('no fee of another council stands in any cell of the workbook', () => {
  const { answered } = askExchange.run(example, { asAt });
  const others = example.records.filter(({ council }) => council !== example.council);
  const fees = new Set(others.map(({ weekly }) => weekly));
  const own = new Set(
    example.records.filter(({ council }) => council === example.council).map(({ weekly }) => weekly),
  );
  const written = answered!
    .workbook()
    .sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [String(cell.value)]))),
    );
  // Statistics are rounded to £10, and so are these fees of an example: what matters is that they do not stand row by row.
  const told = written.filter((value) => fees.has(value) && !own.has(value));
  expect(told.length).toBeLessThan(4);
  expect(written.some((value) => value.includes('Southshire'))).toBe(false);
});

test('three questions, two answered: one provider’s is refused in words, without a number', () => {
  const { answered } = askExchange.run(example, { asAt });
  const { answers, own } = answered!.json() as {
    readonly answers: readonly {
      readonly shown: boolean;
      readonly reason: string | null;
      readonly n?: number;
    }[];
    readonly own: readonly { readonly position: string | null }[];
  };
  // 32 in all; 16 of Band 3; all 16 of Alder Care are one provider's.
  expect(answers.map(({ shown, reason, n }) => [shown, reason, n])).toEqual([
    [true, null, 32],
    [true, null, 16],
    [false, 'one-provider', undefined],
  ]);
  expect(own).toHaveLength(8);
  expect(answered!.told.sentences).toContain(
    'Not shown for provider Alder Care. More than 70 % of them are one provider’s.',
  );
});

test('a sheet of the exchange is read by its headings; a month that became a day is a month; other rows are said', () => {
  const headings = ['council', 'reference', 'month', 'weekly', 'band'].map(text);
  const hash = (digit: string) => text(digit.repeat(64));
  const month = { kind: 'date', day: knownDay('2026-10-01') } as ReceivedCell;
  const read = askExchange.tables!.read(
    sheetOf([
      [text('#{"exchange":"open-book","version":1}')],
      headings,
      [text('Southshire'), hash('a'), month, { kind: 'number', decimal: '4900' }, text('3')],
      [text('Southshire'), text('P-1042'), text('2026-10'), text('4900'), text('3')],
      [text('Southshire'), hash('b'), text('2026-10'), text('4900'), text('3')],
      [text('Southshire'), hash('b'), text('2026-10'), text('4950'), text('3')],
    ]),
    asAt,
  );
  expect(read?.rows).toHaveLength(4);
  const { findings, answered } = askExchange.run({ questions: [] }, { asAt }, read!.rows);
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['row-not-read', 'record 2: the reference is not hashed: 64 characters, 0 to 9 and a to f, are expected'],
    ['row-twice', '0 that say the same again, 1 that say something else'],
  ]);
  expect(answered!.json()).toMatchObject({
    records: 2,
    councils: 1,
    answers: [{ shown: false, reason: 'few' }],
  });
});

test('a sheet of withdrawals takes placements out again; a provider written in two ways is said to be one', () => {
  const hash = (digit: string) => text(digit.repeat(64));
  const record = (digit: string, provider: string, month = '2026-10') => [
    ...[text('Southshire'), hash(digit), text(month), text('4900'), text(provider)],
  ];
  const headings = ['council', 'reference', 'month', 'weekly', 'provider'].map(text);
  const read = askExchange.tables!.read(
    {
      file: 'exchange.xlsx',
      sheets: [
        {
          name: 'Gone',
          hidden: false,
          rows: [
            ['council', 'reference', 'withdrawn'].map(text),
            [text('Southshire Council'), hash('a'), { kind: 'truth', truth: true }],
            [text('Southshire'), hash('f'), text('true')],
          ],
        },
        {
          name: 'Records',
          hidden: false,
          rows: [
            headings,
            record('a', 'Elm Care'),
            record('a', 'Elm Care', '2026-11'),
            record('b', 'Elm Care'),
            record('c', 'ELM CARE LTD'),
          ],
        },
      ],
    },
    asAt,
  );
  const { findings, answered } = askExchange.run({ questions: [] }, { asAt }, read!.rows);
  // Both months of the first are gone; the last that is withdrawn was not there.
  expect(answered!.json()).toMatchObject({ records: 2 });
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['placements-withdrawn', '1 that their councils took out again'],
    ['names-taken-as-one', '“ELM CARE LTD” and “Elm Care”'],
  ]);
});

test('a council that is in no record is told, and nothing of others with it', () => {
  const { findings } = askExchange.run({ ...example, council: 'Nowhere' }, { asAt });
  expect(findings.map(({ code }) => code)).toEqual(['council-not-in-the-exchange']);
});

test('a question of a month that is none is said to be one, not answered as if few stood behind it', () => {
  const { findings, answered } = askExchange.run(
    { ...example, questions: [{ month: '2026-10' }, { month: '10/2026' }] },
    { asAt },
  );
  expect(findings.map(({ code, at, received }) => [code, at, received])).toEqual([
    ['day-not-read', 'questions[2].month', '10/2026'],
  ]);
  expect(answered).toBeNull();
});

test('a referral log is read by its headings and gives the share of the referrals that count', () => {
  const read = referrals.tables!.read(
    sheetOf([
      ['Case ref', 'Date sent', 'Provider', 'Response', 'Why'].map(text),
      [text('R-1'), { kind: 'date', day: knownDay('2026-05-01') }, text('Alder'), text('Offer made'), null],
      [text('R-1'), text('1/5/2026'), text('Beech'), text('Unable to offer'), text('Staffing')],
      [text('R-2'), text('soon'), text('Beech'), text('Declined'), null],
    ]),
    asAt,
  );
  expect(read?.findings.map(({ code, at }) => [code, at])).toEqual([['row-not-read', 'Exchange, row 4']]);
  const { answered } = referrals.run({ by: 'reason' }, { asAt }, read!.rows);
  // One of two: 50 %.
  expect(answered!.json()).toMatchObject({
    all: { counted: 2, share: '0.5' },
    children: { referred: 1, accepted: 1 },
  });
});
