/**
 * A further file beside the one in view: its sheets come behind those that are there, and become part of the workbook. A
 * download hands the first file on as it came, with the sheets added behind it, their formulas, looks and widths. What Open
 * Book worked out in the further file stays out: it is nobody's figures.
 */
import { fileKind } from '../adapters/files/fileKind';
import { readTable } from '../adapters/files/readFile';
import { namesTaken } from '../adapters/xlsx/graft';
import { graftRules } from '../adapters/xlsx/graftRules';
import { movedFormula, type Move } from '../adapters/xlsx/movedFormula';
import { ownInFile } from '../adapters/xlsx/ownSheets';
import { looksIn } from '../adapters/xlsx/writeSheets';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../domain/submission/received';
import type { AddedSheet } from '../embeddedExcel/files/addedSheets';
import { addReceived } from '../embeddedExcel/files/loadXlsx';
import type { LoadedFile } from '../embeddedExcel/files/saveXlsx';
import {
  newEmbeddedWorkbook,
  type EmbeddedSheet,
  type EmbeddedWorkbook,
} from '../embeddedExcel/model/embeddedWorkbook';
import { named } from './openFile';

export interface FoundSheets extends ReceivedWorkbook {
  /** The file where it is a workbook, whose looks are kept; null for any other table. */
  readonly bytes: Uint8Array | null;
}

/** The sheets of a file that are somebody's figures; none where all of them are Open Book's. */
export async function sheetsToAdd(file: string, bytes: Uint8Array): Promise<Validated<FoundSheets>> {
  const read = await readTable(file, bytes);
  if (read.value === null) return notUsable(read.findings);
  if (fileKind(file, bytes) !== 'workbook') {
    const sheets = read.value.sheets.map((sheet) => named(sheet, file));
    return understood({ file, sheets, bytes: null }, read.findings);
  }
  const results = new Set(ownInFile(bytes).marks.flatMap(({ sheet, toBeRead }) => (toBeRead ? [] : [sheet])));
  const sheets = read.value.sheets.filter(({ name }) => !results.has(name));
  return understood({ file, sheets, bytes }, read.findings);
}

export interface SheetsAdded {
  /** What a download begins with from now on. */
  readonly from: LoadedFile;
  readonly sheets: readonly EmbeddedSheet[];
}

/** A sentence where the file in view is such that nothing may be added to it. */
export async function addSheets(
  workbook: EmbeddedWorkbook,
  from: LoadedFile | null,
  { sheets, bytes }: FoundSheets,
): Promise<SheetsAdded | string> {
  const file = from?.bytes ?? null;
  const refused = file === null ? null : graftRules(file).refused;
  if (refused !== null) return refused;
  const taken = [
    ...workbook.sheets.map(({ name }) => name),
    ...(file === null ? [] : namesTaken(file).sheets),
  ];
  const nowCalled = freeNames(sheets, taken);
  const looks = bytes === null ? null : await looksIn(bytes, nowCalled);
  const came = { ...newEmbeddedWorkbook(), sheets: [] };
  // The same sheet has one id in both: what is typed in it later is told by it.
  came.nextId = workbook.nextId;
  const added: AddedSheet[] = [];
  const put: EmbeddedSheet[] = [];
  for (const sheet of sheets) {
    const look = looks?.get(sheet.name) ?? null;
    const fitting = moved(sheet, look?.move ?? { nowCalled, names: [] });
    added.push({ asCame: addReceived(came, fitting), looks: look });
    put.push(addReceived(workbook, fitting));
  }
  const asLoaded = from?.asLoaded ?? { ...newEmbeddedWorkbook(), sheets: [] };
  return { from: { bytes: file, asLoaded, added: [...(from?.added ?? []), ...added] }, sheets: put };
}

/** What each is called now: `Costs` becomes `Costs (2)` beside another. */
function freeNames(sheets: readonly ReceivedSheet[], taken: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return new Map(
    sheets.map(({ name }) => {
      const free = freeName(name, used);
      used.add(free.toLowerCase());
      return [name, free];
    }),
  );
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; used.has(free.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    free = name.slice(0, 31 - ending.length) + ending;
  }
  return free;
}

const moved = (sheet: ReceivedSheet, move: Move): ReceivedSheet => ({
  ...sheet,
  name: move.nowCalled.get(sheet.name) ?? sheet.name,
  rows: sheet.rows.map((cells) => cells.map((cell) => movedCell(cell, move))),
});

function movedCell(cell: ReceivedCell | null, move: Move): ReceivedCell | null {
  if (cell?.kind !== 'number' || cell.formula === undefined) return cell;
  const { formula, ...value } = cell;
  const now = movedFormula(formula, move);
  return now === null ? value : { ...value, formula: now };
}
