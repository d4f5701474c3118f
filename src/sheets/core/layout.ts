/**
 * From what the sheets say to finished grids: every described cell gets its address, every expression its formula and
 * beside it the exact value, every input its check. Pure: the same description always gives the same workbook.
 *
 * Worked example: a sheet "Fee breakdown" whose third row holds the quoted fee 5600 and whose fourth 5205.18 gives,
 * for `difference(cell('fee.quoted'), cell('fee.explained'))` in its fifth row, the formula `$C$3-$C$4`, the value 394.82 and the exact
 * text "394.82".
 */
import { withoutPersonalDetails } from '../../domain/evidence/personalDetails';
import { exactText, unsafeNumberOfText } from '../../domain/money/exact';
import type { DescribedCell, SheetDescription, WorkbookDescription } from './description';
import { evaluateWorkbook, type Evaluation } from './evaluateWorkbook';
import type { CellGrid, GridCell, GridName, LineOfTable, WorkbookGrid } from './grid';
import { withoutIdleInputs } from './idleInputs';
import { inputsAsWritten } from './inputsAsWritten';
import { inputsAndNames, layOutCharts, layOutRules, layOutTable, validationsOf } from './layoutParts';
import { layOutPrint } from './layoutPrint';
import { placeCells, type PlacedCells } from './placeCells';
import { renderer } from './renderSheet';
import { rowsWhenAsked, type MarkOfCell } from './rowsWhenAsked';
import { withRoomForWords } from './roomForWords';
import { addressText } from './sheetAddress';
import { versionOf } from './versionList';
import { withInputsWatched } from './watchedInputs';

/** Rows of lines at once; or each when it is asked for, for whoever goes through them once. */
type LinesLaidOut = 'atOnce' | 'whenAsked';

interface Laying {
  readonly lines: LinesLaidOut;
  readonly description: WorkbookDescription;
  readonly placed: PlacedCells;
  readonly evaluation: Evaluation;
}

export function layOut(described: WorkbookDescription, lines: LinesLaidOut = 'atOnce'): WorkbookGrid {
  const description = withoutNames(withRoomForWords(withInputsWatched(withoutIdleInputs(described))));
  const placed = placeCells(description);
  const laying: Laying = { lines, description, placed, evaluation: evaluateWorkbook(placed) };
  const names: GridName[] = [];
  return {
    sheets: description.sheets.map((sheet, index) => {
      const laid = layOutSheet(sheet, index, laying);
      names.push(...laid.names);
      return laid.grid;
    }),
    names,
    properties: {
      title: description.title,
      subject: description.subject,
      description: description.description,
      created: description.created,
      versions: [versionOf(description)],
    },
    ...(description.isGoneOnWith === true ? { inputsAsWritten: inputsAsWritten(description) } : {}),
  };
}

/** Whatever a title or a property was made of: it is printed on every page and shown by every list of files. */
function withoutNames(description: WorkbookDescription): WorkbookDescription {
  const plain = (text: string) => withoutPersonalDetails(text);
  const { title, subject } = description;
  return {
    ...description,
    title: plain(title),
    subject: plain(subject),
    description: plain(description.description),
  };
}

function layOutSheet(
  sheet: SheetDescription,
  sheetNumber: number,
  laying: Laying,
): { readonly grid: CellGrid; readonly names: readonly GridName[] } {
  const { placed } = laying;
  const { rows, inputs, names } = layOutRows(sheet, sheetNumber, laying);
  const grid: CellGrid = {
    name: sheet.name,
    role: sheet.role,
    columnWidths: sheet.columnWidths,
    rows,
    merges: (sheet.merges ?? []).map(({ row, fromColumn, toColumn }) => ({
      from: { row, column: fromColumn },
      to: { row, column: toColumn },
    })),
    freeze: { rows: sheet.headerRow === null ? 0 : sheet.headerRow + 1, columns: sheet.freezeColumns ?? 0 },
    validations: validationsOf(inputs),
    rules: layOutRules(sheet, placed),
    charts: layOutCharts(sheet, placed),
    tables: (sheet.tables ?? []).map((table) => layOutTable(table, sheet)),
    print: layOutPrint(sheet, laying.description),
    protect: sheet.protect,
    ...(sheet.isAnswer === true ? { isAnswer: true } : {}),
    ...(laying.description.toBeRead === true ? { toBeRead: true } : {}),
  };
  return { grid, names };
}

/** The rows, and the inputs and names among them. */
function layOutRows({ name, rows }: SheetDescription, sheetNumber: number, laying: Laying) {
  const { placed, evaluation } = laying;
  const render = renderer(name, placed);
  const markOf = ({ note, input, link }: DescribedCell): MarkOfCell => ({
    note: note ?? (input?.kind === 'free' && input.help !== '' ? input.help : undefined),
    link: link === undefined ? undefined : linkOf(link, placed),
  });
  const layOutCell = (cell: DescribedCell, row: number, column: number, about?: LineOfTable): GridCell => {
    const { content, input } = cell;
    const held = evaluation.valueAt(sheetNumber, row, column);
    const isNumber = held !== null && typeof held === 'object';
    const exact = isNumber ? exactText(held) : undefined;
    const { style, figure } = cell;
    if (content.kind === 'formula' && exact !== undefined && figure !== undefined && isFigureAlone(cell))
      return {
        value: unsafeNumberOfText(exact),
        exact,
        formula: render(content.expression, row, about),
        style,
        figure,
      };
    const { note, link } = markOf(cell);
    const laid: { [field in keyof GridCell]: GridCell[field] | undefined } = {
      value: isNumber ? unsafeNumberOfText(exact ?? '') : held,
      exact,
      formula: content.kind === 'formula' ? render(content.expression, row, about) : undefined,
      style: cell.style,
      id: cell.id,
      figure: cell.figure,
      input: input === undefined ? undefined : true,
      note,
      link,
    };
    return laid as GridCell;
  };
  /** Rows of lines share cells in which nothing is worked out: such a one is one cell in every row that is held. */
  const alike = laying.lines === 'atOnce' ? new Map<DescribedCell, GridCell>() : null;
  const above: { readonly cell: DescribedCell; readonly laid: GridCell }[] = [];
  const laidOnce = (cell: DescribedCell, row: number, column: number): GridCell => {
    const last = above[column];
    if (last?.cell === cell) return last.laid;
    const laid = alike?.get(cell) ?? layOutCell(cell, row, column);
    alike?.set(cell, laid);
    above[column] = { cell, laid };
    return laid;
  };
  const cellsOf = (row: number): readonly (GridCell | null)[] => {
    const { cells = [], about } = rows[row] ?? {};
    return cells.map((cell, column) => {
      if (cell === null) return null;
      return about !== undefined && isAlikeForLines(cell)
        ? laidOnce(cell, row, column)
        : layOutCell(cell, row, column, about);
    });
  };
  const laidRows =
    laying.lines === 'whenAsked'
      ? rowsWhenAsked(rows, cellsOf, markOf)
      : rows.map(({ height, about }, row) => ({
          cells: cellsOf(row),
          ...(height === undefined ? {} : { height }),
          ...(about === undefined ? {} : { about }),
        }));
  return { rows: laidRows, ...inputsAndNames(name, rows) };
}

/** Most cells of lines: one of nine fields would take half the memory again. */
const isFigureAlone = ({ id, input, note, link }: DescribedCell): boolean =>
  id === undefined && input === undefined && note === undefined && link === undefined;

/** Nothing is worked out in it, and nothing makes it one of its kind. */
const isAlikeForLines = ({ content, id, definedName }: DescribedCell): boolean =>
  content.kind !== 'formula' && id === undefined && definedName === undefined;

function linkOf(
  link: NonNullable<DescribedCell['link']>,
  placed: PlacedCells,
): NonNullable<GridCell['link']> {
  if ('url' in link) return link;
  if ('sheet' in link) return { sheet: link.sheet, cell: link.cellAddress };
  const place = placed.placeOf(link.cell);
  return { sheet: place.sheet, cell: addressText(place) };
}
