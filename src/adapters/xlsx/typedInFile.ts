/**
 * What was typed into a workbook of ours since it was written, read from its file: by the list that the file keeps of its inputs,
 * or by what the pane remembers of them in the workbook. Null for every other file.
 */
import { readXlsx as readWorkbook } from 'hucre/xlsx';
import type { WrittenVersion } from '../../sheets/core/grid';
import { columnsOfNames, type TypedSince } from '../../sheets/core/inputsAsWritten';
import { layoutMark, markedSheet } from '../../sheets/core/ownMarks';
import { layoutFromText } from '../../sheets/core/writtenLayout';
import { checkArchive } from './checkArchive';
import { isInputsSheet } from './inputsSheet';
import { addressIn } from './namedCells';
import { heldInFile, ownInFile } from './ownSheets';
import { formulaReader } from './sharedFormulas';

export interface TypedInFile {
  readonly typed: readonly TypedSince[];
  /** What was written into inputs and stands there still, as if it had been typed into empty ones. */
  readonly standing: readonly TypedSince[];
  readonly versions: readonly WrittenVersion[];
}

export async function typedInFile(file: string, bytes: Uint8Array): Promise<TypedInFile | null> {
  if (checkArchive(file, bytes).refused !== null) return null;
  try {
    return (await byInputsSheet(bytes)) ?? (await byLayout(bytes));
  } catch {
    // Whatever else is wrong with the file, its own reader says.
    return null;
  }
}

async function byInputsSheet(bytes: Uint8Array): Promise<TypedInFile | null> {
  const [list] = (await readWorkbook(bytes, { sheets: isInputsSheet })).sheets;
  if (list === undefined) return null;
  const formulaOf = formulaReader(list);
  const [first = [], ...rows] = list.rows;
  const inputs = rows.flatMap(([id, label, written], index) => {
    const cell = list.cells?.get(`${String(index + 1)},3`);
    const formula = cell === undefined ? undefined : formulaOf(cell, index + 1, 3);
    const [sheet, at] = [markedSheet(formula ?? ''), addressIn(formula ?? '')];
    // A row that was deleted has no place any more.
    if (sheet === null || at === null || typeof id !== 'string') return [];
    return [{ id: id, label: String(label ?? ''), written: plain(written), sheet, at }];
  });
  const held = await heldInFile(bytes, new Set(inputs.map(({ sheet }) => sheet)));
  const all = inputs.map(({ at, ...input }): TypedSince => ({
    ...input,
    now: plain(held(input.sheet, at.row, at.column)?.value),
    column: at.column,
    words: wordsOfRow(held, input.sheet, at.row),
  }));
  const versions = JSON.parse(String(first[1] ?? '[]')) as readonly WrittenVersion[];
  return {
    typed: all.filter(({ now, written }) => now !== written),
    standing: all
      .filter(({ now, written }) => now === written && written !== '')
      .map((each) => ({ ...each, written: '' })),
    versions,
  };
}

async function byLayout(bytes: Uint8Array): Promise<TypedInFile | null> {
  const { marks, settings } = ownInFile(bytes);
  const layout = layoutFromText(settings.get(layoutKey) ?? '');
  if (layout === null) return null;
  const called = new Map(marks.map(({ name, sheet }) => [name, sheet]));
  const held = await heldInFile(bytes, new Set(called.values()));
  const typed = layout.sheets.flatMap(({ rows }, index) => {
    const sheet = called.get(`${layoutMark}${String(index)}`);
    if (sheet === undefined) return [];
    return rows.flatMap(({ details = [] }, row) =>
      details.flatMap(({ id, input, written, column }): readonly TypedSince[] => {
        if (input !== true || id === undefined) return [];
        const now = plain(held(sheet, row, column)?.value);
        const before = plain(written);
        return now === before
          ? []
          : [{ id, label: null, sheet, written: before, now, column, words: wordsOfRow(held, sheet, row) }];
      }),
    );
  });
  return { typed, standing: [], versions: layout.properties.versions ?? [] };
}

/** What a row says in its first columns. */
function wordsOfRow(
  held: Awaited<ReturnType<typeof heldInFile>>,
  sheet: string,
  row: number,
): readonly string[] {
  return Array.from({ length: columnsOfNames }, (_, column) => held(sheet, row, column)?.value).filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
}

/** Under which the pane remembers its sheets in a workbook. */
const layoutKey = 'openBook.sheets';

const plain = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : '';
