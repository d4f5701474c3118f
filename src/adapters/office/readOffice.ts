/** Reads the provider's sheets, or the selection, and our own sheets' inputs: what there is first, then only what is needed. */
import type { ReceivedSheet } from '../../domain/submission/received';
import { addressText } from '../../sheets/core/sheetAddress';
import { typedInputs, type HeldCell } from '../../sheets/core/writtenLayout';
import type { HostReading, ListedSheet, TypedInput, WhatToRead } from '../../workflows/ports/hostWorkbook';
import { heldCells } from './heldCells';
import { listWorkbook, lookInto } from './lookAtWorkbook';
import { partsNotShown, type PartsNotShown } from './notShown';
import { refusal } from './officeProblems';
import { readSelection, type Selection } from './readSelection';
import { receivedFromOffice } from './receivedFromOffice';
import { ownSheetNames, type ListedWorkbook, type NamedSheet, type SeenWorkbook } from './seenWorkbook';

const thisWorkbook = 'this workbook';

/** `remember` is told which sheets there are, so that changes can be told of without asking Excel again. */
export async function readOffice(
  what: WhatToRead,
  remember: (sheets: readonly NamedSheet[]) => void,
): Promise<HostReading> {
  const listed = await listWorkbook();
  remember(listed.sheets);
  const wanted = wantedSheets(what, listed);
  const seen = await lookInto(listed, [...new Set([...wanted, ...listed.ours.values()])]);
  const selection = what.kind === 'selection' ? await readSelection(listed.from1904) : null;
  return readingOf(seen, wanted, selection, await notShownIn(seen, new Set(wanted)));
}

/** Of the sheets that are read, by their names. */
async function notShownIn(
  { sheets }: SeenWorkbook,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PartsNotShown>> {
  const wantedSheets = sheets.filter(({ name }) => wanted.has(name));
  const told = await partsNotShown(
    wantedSheets.map(({ name, used }) => (used === null ? null : { ...used, sheet: name })),
  );
  return new Map(wantedSheets.map(({ name }, index) => [name, told[index] ?? {}]));
}

/** Sheets that are named are read whoever wrote them: a filled-in template is ours, and holds a submission. */
function wantedSheets(what: WhatToRead, listed: ListedWorkbook): readonly string[] {
  const { sheets, active } = listed;
  const isThere = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  switch (what.kind) {
    case 'everySheet': {
      const written = ownSheetNames(listed);
      return sheets.map(({ name }) => name).filter((name) => !written.has(name));
    }
    case 'activeSheet':
      if (active === null) throw refusal('OpenBook.NoSheetInFront');
      return [active];
    case 'sheet':
      return [what.name].filter(isThere);
    case 'sheets':
      return what.names.filter(isThere);
    case 'selection':
      return [];
  }
}

function readingOf(
  seen: SeenWorkbook,
  wanted: readonly string[],
  selection: Selection | null,
  notShown: ReadonlyMap<string, PartsNotShown>,
): HostReading {
  const typed =
    seen.layout === null ? new Map<string, HeldCell>() : typedInputs(seen.layout, heldCells(seen));
  const names = new Set(wanted);
  const sheets: readonly ReceivedSheet[] =
    selection === null
      ? seen.sheets
          .filter(({ name }) => names.has(name))
          .map((sheet) => receivedFromOffice(sheet, sheet.cells, notShown.get(sheet.name) ?? {}))
      : [receivedFromOffice({ name: selection.sheet, hidden: false }, selection.cells, selection.notShown)];
  const notRead = notReadIn(seen, names, selection);
  return {
    workbook: { file: thisWorkbook, sheets },
    sheets: listedSheets(seen),
    typedInputs: new Map([...typed].map(([id, held]) => [id, typedInput(held)])),
    ...(notRead === null ? {} : { notRead }),
    ...(selection === null
      ? {}
      : { selection: { sheet: selection.sheet, cell: addressText(selection.cells) } }),
  };
}

const typedInput = ({ value, formula }: HeldCell): TypedInput =>
  formula === undefined ? { value } : { value, formula: `=${formula}` };

function notReadIn(
  seen: SeenWorkbook,
  wanted: ReadonlySet<string>,
  selection: Selection | null,
): string | null {
  const cut = [
    ...seen.sheets.filter(({ name, isCut }) => isCut && wanted.has(name)).map(({ name }) => name),
    ...(selection?.isCut === true ? [selection.sheet] : []),
  ];
  if (cut.length === 0) return null;
  const listed = cut.map((name) => `“${name}”`).join(', ');
  return `Of ${listed} only the beginning was read, 300,000 cells: something stands far below or far to the right. Select the cells of the fee breakdown and read the selection.`;
}

function listedSheets(seen: SeenWorkbook): readonly ListedSheet[] {
  const { listed, active, layout, ours } = seen;
  const written = ownSheetNames(seen);
  const sources = new Set(
    layout?.sheets.flatMap(({ wantedName, toBeRead }) =>
      toBeRead === true ? (ours.get(wantedName) ?? []) : [],
    ),
  );
  return listed.map(({ name, hidden }) => ({
    name,
    hidden,
    active: name === active,
    ours: written.has(name),
    ...(sources.has(name) ? { toBeRead: true } : {}),
  }));
}
