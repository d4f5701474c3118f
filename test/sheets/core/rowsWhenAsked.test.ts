/** A workbook whose rows of lines are laid out when they are asked for is the workbook laid out at once, in every cell and byte. */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { blank, computed, figure, lineRow, row, typedFigure, words } from '../../../src/sheets/core/cells';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { cell, ofLine, product, sumOfCells } from '../../../src/sheets/core/expression';
import { layOut } from '../../../src/sheets/core/layout';
import { metInRows } from '../../../src/sheets/core/rowsWhenAsked';

const yearly = computed({ figure: 'yearly' }, product(ofLine('cost', 'amount'), cell('weeks')), 'money');
const typed = { kind: 'decimal', from: '0', to: '100', help: 'Type pounds.' } as const;
const noted = { kind: 'free', help: 'Type what shows this cost.' } as const;

const costRow = (line: string, amount: string) =>
  lineRow(
    { table: 'cost', line },
    words(line, 'label', line === 'rent' ? { link: { url: 'https://example.org/rent' } } : {}),
    typedFigure({ figure: 'amount' }, amount, 'inputMoney', typed),
    yearly,
    blank('inputText', { figure: 'evidence', input: noted }),
  );

const described: WorkbookDescription = {
  title: 't',
  subject: 's',
  description: 'd',
  created: knownDay('2026-04-01'),
  fingerprint: 'abcd',
  sheets: [
    {
      name: 'Costs',
      role: 'results',
      columnWidths: [20, 10, 10],
      headerRow: 0,
      orientation: 'landscape',
      protect: true,
      rows: [
        row(words('Weeks a year'), figure(52, 'count', { id: 'weeks' })),
        { ...costRow('food', '90'), height: 30 },
        costRow('rent', '30'),
        row(
          words('All'),
          null,
          computed('all', sumOfCells({ table: 'cost', figure: 'yearly' }), 'moneyTotal'),
        ),
      ],
    },
  ],
};

const rowsOf = (lines: 'atOnce' | 'whenAsked') => layOut(described, lines).sheets[0]?.rows ?? [];

test('each row holds the same, whichever is asked for first and however often', () => {
  const [atOnce, whenAsked] = [rowsOf('atOnce'), rowsOf('whenAsked')];
  for (const index of [2, 1, 2, 2, 0, 3]) {
    expect(whenAsked[index]?.cells).toEqual(atOnce[index]?.cells);
    expect(whenAsked[index]?.about).toEqual(atOnce[index]?.about);
    expect(whenAsked[index]?.height).toBe(atOnce[index]?.height);
  }
  // 30 a week × 52 weeks, in the third row.
  expect(whenAsked[2]?.cells[2]).toMatchObject({ exact: '1560', formula: 'N(B3)*$B$1' });
});

test('a row that is asked for again is kept from then on', () => {
  const asked = rowsOf('whenAsked')[1];
  const first = asked?.cells;
  const second = asked?.cells;
  expect(second).not.toBe(first);
  expect(asked?.cells).toBe(second);
});

test('what a writer must know beforehand is told of rows that nobody has laid out', () => {
  const met = {
    columns: 4,
    plainLooks: ['text', 'count', 'label', 'money', 'moneyTotal'],
    inputLooks: ['inputMoney', 'inputText'],
    // Both lines have a note, and one a link.
    marked: [
      { row: 1, column: 3, note: 'Type what shows this cost.' },
      { row: 2, column: 0, link: { url: 'https://example.org/rent' } },
      { row: 2, column: 3, note: 'Type what shows this cost.' },
    ],
  };
  const metIn = (lines: 'atOnce' | 'whenAsked') => {
    const told = metInRows(rowsOf(lines));
    return { ...told, marked: [...told.marked()] };
  };
  expect(metIn('whenAsked')).toEqual(met);
  expect(metIn('atOnce')).toEqual(met);
});

test('the file is the same, byte for byte', async () => {
  const [atOnce, whenAsked] = [layOut(described), layOut(described, 'whenAsked')];
  const written = Buffer.from(await writeXlsx(whenAsked));
  expect(written.equals(Buffer.from(await writeXlsx(atOnce)))).toBe(true);
});
