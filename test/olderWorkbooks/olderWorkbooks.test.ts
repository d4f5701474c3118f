/**
 * Workbooks that earlier versions of the product wrote, as people kept them, open again with everything found: our sheets
 * are known and never read as a provider's, and what was typed in them is there and known as typed.
 *
 * The files were written by the version of 29 November 2026, through the same path as the pane's, with figures typed in; they
 * are invented and never written anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { readTable } from '../../src/adapters/files/readFile';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { usualRules } from '../../src/domain/negotiation/positionRule';
import { openHeadlessUniver } from '../../src/embeddedExcel/calculator/headlessUniver';
import { rememberTyped, takeApart } from '../../src/embeddedExcel/files/ownAgain';
import { cellToChange } from '../../src/embeddedExcel/model/cells';
import type { EmbeddedSheet } from '../../src/embeddedExcel/model/embeddedWorkbook';
import { addressText } from '../../src/sheets/core/sheetAddress';
import { openFile } from '../../src/workbench/openFile';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { negotiationGrid } from '../../src/workflows/writeSheets';
import { openHost } from '../support/officeHost/openHost';
import { providerWorkbook } from '../support/officeHost/providerWorkbook';
import { typedInputs } from '../../src/sheets/core/writtenLayout';

async function opened(name: string) {
  const { own } = await takeApart(new Uint8Array(readFileSync(join(__dirname, name))));
  if (own === null) throw new Error(`${name} has no sheets of ours`);
  const heldById = new Map<string, string | number | boolean | null>();
  for (const { rows } of own.grid.sheets)
    for (const { cells } of rows)
      for (const cell of cells) if (cell?.id !== undefined) heldById.set(cell.id, cell.value);
  const typed = typedInputs(own.layout, (sheet, row, column) => {
    const position = own.layout.sheets.findIndex(({ name: one }) => one === sheet.name);
    const cell = own.grid.sheets[position]?.rows[row]?.cells[column];
    return cell?.value == null ? null : { value: cell.value };
  });
  return {
    sheets: own.layout.sheets.map(({ wantedName }) => wantedName),
    typed: Object.fromEntries([...typed].map(([id, { value }]) => [id, value])),
  };
}

test('a provider’s file with our sheets beside it', async () => {
  const { sheets, typed } = await opened('monthly-amounts-2026-11-29.xlsx');
  expect(sheets).toContain('Negotiation');
  expect(sheets).toContain('Fee breakdown');
  expect(typed).toEqual({
    'ownPosition.C01.opening': 500,
    'ownPosition.unexplained.limit': 10,
    'negotiation.offer': 5700,
    'assumption.plannedOccupancy': 0.85,
    'agreement.agreed': '£5,800.00',
    'agreement.council.name': 'A. Example, commissioning',
  });
});

test('a review beside a child’s needs', async () => {
  const { sheets, typed } = await opened('hollin-bank-with-needs-2026-11-29.xlsx');
  expect(sheets).toContain('Should-cost');
  expect(typed).toMatchObject({ 'fee.quoted': 5450, 'positionRule.target.capped': 'yes' });
  expect(Object.values(typed)).toContain(123.45);
});

test('contracts compared', async () => {
  expect((await opened('contracts-2026-11-29.xlsx')).typed).toEqual({ 'contracts.spotPrice': 4321 });
});

const provider = new Uint8Array(
  readFileSync(join(__dirname, '../support/officeHost/layouts/cost-breakdown-by-year-and-week.xlsx')),
);

async function reviewWrittenAgain() {
  const submission = recogniseWorkbook((await readTable('costs.xlsx', provider)).value!, null);
  const { value } = reviewSubmission(submission, { asAt: knownDay('2026-10-01'), weeksPerYear: null });
  const rules = usualRules({ shouldCost: false, benchmarks: false });
  return negotiationGrid({
    review: value!,
    typed: {},
    comparisons: { shouldCost: null, benchmarks: null },
    rules,
  });
}

/** What a sheet says, cell by cell: what is empty and only styled says nothing. */
const saidOn = (sheet: EmbeddedSheet): Record<string, string> =>
  Object.fromEntries(
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula }]) =>
        value === '' && formula === null
          ? []
          : [[addressText({ row, column }), formula ?? String(value)] as const],
      ),
    ),
  );

describe('a review is written again where an earlier version had a page Negotiation', () => {
  const univer = openHeadlessUniver();
  afterAll(() => {
    univer.close();
  });

  async function openInPane(name: string) {
    const bytes = new Uint8Array(readFileSync(join(__dirname, name)));
    const { workbook, own } = (await openFile(name, bytes)).value!;
    const host = openHost('1.14', workbook, univer.calculator);
    const pane = officeWorkbook();
    await pane.write(own!.grid, 'overwrite');
    rememberTyped(host.workbook, own!);
    return { host, pane };
  }

  test('its figures stand still, what was typed line by line is listed, and undo makes it live again', async () => {
    const { host, pane } = await openInPane('monthly-amounts-2026-11-29.xlsx');
    const said = (name: string) => saidOn(host.workbook.sheets.find((one) => one.name === name)!);
    const everything = () => host.workbook.sheets.map((sheet) => [sheet.name, saidOn(sheet)]);
    const before = everything();
    // Manager: 500.00 typed for the opening, in place of 252.49; the offer on record is the opening of the whole fee.
    expect(said('Negotiation')).toMatchObject({ J6: '500', E33: '5700' });
    expect(said('Negotiation')['D6']).toContain("'Fee breakdown'!");

    const review = await reviewWrittenAgain();
    expect(await pane.write(review, 'ask')).toMatchObject({
      value: {
        kind: 'written',
        sheets: review.sheets.map(({ name }) => name),
        leftOut: [
          '“Negotiation” is an earlier page of ours that is no longer written: it stays as values, with a heading that says so. One figure typed there has no place on the new pages and stands under it.',
          expect.any(String),
        ],
      },
    });
    const still = said('Negotiation');
    expect(still).toMatchObject({
      A1: 'Earlier page, as values: Negotiation: Brook Lane Childcare CIC',
      B6: 'Manager',
      D6: '252.49',
      G6: '500',
      G26: '5700',
      J6: '500',
      A72: 'Typed here, with no place on the new pages',
      B73: 'L01 Manager',
      C73: 'Your opening (J6)',
      D73: '500',
    });
    expect(still['A2']).toContain('Fee review: Brook Lane Childcare CIC · 1 October 2025');
    expect(Object.values(still).filter((words) => words.startsWith('='))).toEqual([]);
    // The offer, the limit of what no line explains, and what was agreed have places of their own.
    expect(Object.values(said('Our position'))).toEqual(expect.arrayContaining(['5700', '10']));
    expect(Object.values(said('Agreed schedule'))).toContain('£5,800.00');
    expect(host.workbook.names.find(({ name }) => name === 'OpeningTotal')?.formula).toContain(
      'Our position',
    );

    expect(await pane.undo()).toMatchObject({ kind: 'done' });
    expect(everything()).toEqual(before);

    await pane.write(review, 'ask');
    expect(await pane.write(review, 'ask')).toMatchObject({ value: { leftOut: [expect.any(String)] } });
    expect(said('Negotiation')).toEqual(still);
    const read = await pane.read({ kind: 'everySheet' });
    expect(read.kind === 'done' && read.value.sheets.find(({ name }) => name === 'Negotiation')?.ours).toBe(
      true,
    );
  });

  test('without the needs there were, what was expected stands still too, and keeps what was typed', async () => {
    const { host, pane } = await openInPane('hollin-bank-with-needs-2026-11-29.xlsx');
    const stale = ['Should-cost', 'Variance', 'Negotiation'];
    const formulas = () =>
      host.workbook.sheets
        .filter(({ name }) => stale.includes(name))
        .map((sheet) => Object.values(saidOn(sheet)).filter((words) => words.startsWith('=')).length);
    expect(formulas().every((count) => count > 20)).toBe(true);
    await pane.write(await reviewWrittenAgain(), 'ask');
    expect(formulas()).toEqual([0, 0, 0]);
    // Typed over a value of the should-cost: known as typed still, for the page when it is written again.
    const read = await pane.read({ kind: 'everySheet' });
    const typed = read.kind === 'done' ? [...read.value.typedInputs.values()] : [];
    expect(typed).toContainEqual({ value: 123.45 });
  });

  test('somebody’s own sheet of that name is left alone', async () => {
    const host = openHost('1.14', providerWorkbook('Negotiation'));
    const theirs = host.workbook.sheets.find(({ name }) => name === 'Negotiation')!;
    cellToChange(theirs, 0, 0).value = 'Mine';
    const workbook = officeWorkbook();
    await workbook.write(await reviewWrittenAgain(), 'ask');
    await workbook.write(await reviewWrittenAgain(), 'ask');
    expect(saidOn(theirs)).toMatchObject({ A1: 'Mine' });
  });
});
