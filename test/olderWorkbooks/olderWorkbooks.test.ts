/**
 * Workbooks that earlier versions of the product wrote, as people kept them, open again with everything found: our sheets
 * are known and never read as a provider's, and what was typed in them is there and known as typed.
 *
 * The files were written by the version of 29 November 2026, through the same path as the pane's, with figures typed in; they
 * are invented and never written anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeApart } from '../../src/embeddedExcel/files/ownAgain';
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
