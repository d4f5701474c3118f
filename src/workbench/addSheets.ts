/**
 * A further file beside the one in view: its sheets come behind those that are there, and become part of the workbook. A
 * download hands the first file on as it came, with the sheets added behind it as plain cells. What Open Book worked out
 * in the further file stays out: it is nobody's figures.
 */
import { fileKind } from '../adapters/files/fileKind';
import { readTable } from '../adapters/files/readFile';
import { graft, namesTaken } from '../adapters/xlsx/graft';
import { graftRules } from '../adapters/xlsx/graftRules';
import { ownInFile } from '../adapters/xlsx/ownSheets';
import { writeUnmarked, writeXlsx } from '../adapters/xlsx/writeXlsx';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import type { ReceivedSheet, ReceivedWorkbook } from '../domain/submission/received';
import { addReceived } from '../embeddedExcel/files/loadXlsx';
import type { LoadedFile } from '../embeddedExcel/files/saveXlsx';
import {
  newEmbeddedWorkbook,
  type EmbeddedSheet,
  type EmbeddedWorkbook,
} from '../embeddedExcel/model/embeddedWorkbook';
import { named } from './openFile';
import { plainGrid } from './plainGrid';

/** The sheets of a file that are somebody's figures; none where all of them are Open Book's. */
export async function sheetsToAdd(file: string, bytes: Uint8Array): Promise<Validated<ReceivedWorkbook>> {
  const read = await readTable(file, bytes);
  if (read.value === null) return notUsable(read.findings);
  if (fileKind(file, bytes) !== 'workbook')
    return understood({ file, sheets: read.value.sheets.map((sheet) => named(sheet, file)) }, read.findings);
  const results = new Set(ownInFile(bytes).marks.flatMap(({ sheet, toBeRead }) => (toBeRead ? [] : [sheet])));
  const sheets = read.value.sheets.filter(({ name }) => !results.has(name));
  return understood({ file, sheets }, read.findings);
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
  { file, sheets }: ReceivedWorkbook,
): Promise<SheetsAdded | string> {
  const refused = from === null ? null : graftRules(from.bytes).refused;
  if (refused !== null) return refused;
  const taken = [
    ...workbook.sheets.map(({ name }) => name),
    ...(from === null ? [] : namesTaken(from.bytes).sheets),
  ];
  const fitting = withFreeNames(sheets, taken);
  const grid = plainGrid({ file, sheets: fitting });
  const bytes = from === null ? await writeXlsx(grid) : graft(from.bytes, await writeUnmarked(grid));
  const asLoaded = from?.asLoaded ?? { ...newEmbeddedWorkbook(), sheets: [] };
  // The same sheet has one id in both: what is typed in it later is told by it.
  asLoaded.nextId = workbook.nextId;
  for (const sheet of fitting) addReceived(asLoaded, sheet);
  return { from: { bytes, asLoaded }, sheets: fitting.map((sheet) => addReceived(workbook, sheet)) };
}

/** `Costs` becomes `Costs (2)` beside another. Formulas that name a sheet would then mean the other: their values stay. */
function withFreeNames(sheets: readonly ReceivedSheet[], taken: readonly string[]): readonly ReceivedSheet[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const fitting = sheets.map((sheet) => {
    const name = freeName(sheet.name, used);
    used.add(name.toLowerCase());
    return { ...sheet, name };
  });
  const isAsItCame = fitting.every(({ name }, index) => name === sheets[index]?.name);
  return isAsItCame ? fitting : fitting.map(withoutFormulas);
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; used.has(free.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    free = name.slice(0, 31 - ending.length) + ending;
  }
  return free;
}

const withoutFormulas = (sheet: ReceivedSheet): ReceivedSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells) =>
    cells.map((cell) => {
      if (cell?.kind !== 'number') return cell;
      const { kind, decimal, numberFormat } = cell;
      return { kind, decimal, ...(numberFormat === undefined ? {} : { numberFormat }) };
    }),
  ),
});
