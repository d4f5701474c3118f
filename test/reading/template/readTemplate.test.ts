import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionFromJson } from '../../../src/adapters/text/json';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { completeSubmission } from '../../../src/domain/submission/completeSubmission';
import type { FeeSubmission } from '../../../src/domain/submission/feeSubmission';
import type { ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/submission/received';
import { readTemplate } from '../../../src/reading/template/readTemplate';
import { layOut } from '../../../src/sheets/core/layout';
import { fillTemplate } from './fillTemplate';

const examples = ['hollin-bank', 'fellgate-solo'];

function example(name: string): FeeSubmission {
  const file = `${name}.open-book.json`;
  const text = readFileSync(join(__dirname, '../../../assets/examples', file), 'utf8');
  return submissionFromJson(file, text).value!;
}

async function asFile(submission: FeeSubmission): Promise<ReceivedWorkbook> {
  const bytes = await writeXlsx(layOut(fillTemplate(submission)));
  return (await readXlsx('filled.xlsx', bytes)).value!;
}

/** What can be calculated on, apart from where it stood. */
function figuresOf(submission: FeeSubmission): unknown {
  const { value, findings } = completeSubmission(submission, { weeksPerYear: null });
  const places = ['submission', 'at', 'amountAt', 'fieldsAt', 'quotedWeeklyFeeAt'];
  const text = JSON.stringify({ book: value, findings }, (name, part: unknown) =>
    places.includes(name) ? undefined : part,
  );
  return JSON.parse(text);
}

describe.each(examples)('%s, typed into the template and saved as .xlsx', (name) => {
  test('reads back to the same open book', async () => {
    const submission = example(name);
    const read = readTemplate(await asFile(submission))!;
    expect(figuresOf(read)).toEqual(figuresOf(submission));
    expect(read.layout).toBe('template');
    expect(read.notUnderstood).toEqual([]);
  });
});

test('every answer keeps its cell', async () => {
  const read = readTemplate(await asFile(example('hollin-bank')))!;
  expect(read.posts[0]?.at).toEqual({ sheet: 'Staffing', cell: 'B4' });
  expect(read.costs[1]?.fields.label).toEqual({
    at: { sheet: 'Costs', cell: 'B5' },
    cell: { kind: 'text', text: 'Council tax' },
  });
  expect(read.reading.sentence).toBe(
    'the Open Book template, filled in: posts 7, cost lines 19, additional needs 3',
  );
});

test('an empty template is ours and holds nothing', async () => {
  const empty = { ...example('hollin-bank'), placement: {}, posts: [], costs: [], additionalNeeds: [] };
  const read = readTemplate(await asFile(empty))!;
  expect(read).toMatchObject({ placement: {}, posts: [], costs: [], additionalNeeds: [], notUnderstood: [] });
});

test('a workbook without the marker is not ours', () => {
  expect(readTemplate(workbook(['Costs', [['Cost', 'Amount']]]))).toBeNull();
});

describe('a template that was rearranged', () => {
  const marker = ['Instructions', [['Open Book submission template, version 1']]] as const;

  test('moved columns and an added row above still read; blank rows are skipped', () => {
    const read = readTemplate(
      workbook(marker, [
        'Costs',
        [
          ['Costs of 2026'],
          [],
          ['Amount (£)', 'No.', 'Serves', 'Cost', 'Amount is for'],
          ['62.00', '1', 'This child', 'Food', 'Week'],
          [null, '2'],
          ['2150', '3', 'The home', 'Rent', 'Month'],
        ],
      ]),
    )!;
    expect(read.costs.map(({ at, fields }) => [at.cell, fields.label?.cell, fields.amount?.at.cell])).toEqual(
      [
        ['A4', { kind: 'text', text: 'Food' }, 'A4'],
        ['A6', { kind: 'text', text: 'Rent' }, 'A6'],
      ],
    );
    expect(read.notUnderstood).toEqual([]);
  });

  test('what stands where nothing is asked is listed', () => {
    const read = readTemplate(
      workbook(
        marker,
        [
          'Placement',
          [
            ['Question', 'Answer'],
            ['Home', 'Hollin Bank'],
            ['Colour of the door', 'green'],
          ],
        ],
        [
          'Costs',
          [
            ['Cost', 'Amount', 'Supplier'],
            ['Food', '62', 'The corner shop'],
          ],
        ],
        ['Our rota', [['Mon', 'Tue']]],
      ),
    )!;
    expect(read.placement.home?.cell).toEqual({ kind: 'text', text: 'Hollin Bank' });
    expect(read.notUnderstood).toEqual([
      { at: { sheet: 'Placement', cell: 'B3' }, text: 'green' },
      { at: { sheet: 'Costs', cell: 'C1' }, text: 'a column headed “Supplier”' },
      { at: { sheet: 'Costs', cell: 'C2' }, text: 'The corner shop' },
      { at: { sheet: 'Our rota', cell: '' }, text: 'a sheet that is not part of the template: Our rota' },
    ]);
  });

  test('a sheet whose headings are gone says so', () => {
    const read = readTemplate(workbook(marker, ['Staffing', [['Care worker', '168']]]))!;
    expect(read.posts).toEqual([]);
    expect(read.notUnderstood).toEqual([
      {
        at: { sheet: 'Staffing', cell: 'A1' },
        text: 'the sheet Staffing has none of the template’s headings',
      },
    ]);
  });
});

type TextSheet = readonly [name: string, rows: readonly (readonly (string | null)[])[]];

function workbook(...sheets: readonly TextSheet[]): ReceivedWorkbook {
  return {
    file: 'invented.xlsx',
    sheets: sheets.map(([name, rows]): ReceivedSheet => ({
      name,
      hidden: false,
      rows: rows.map((row) => row.map((text) => (text === null ? null : { kind: 'text', text }))),
    })),
  };
}
