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
import type { Expression } from './expression';
import type { CellGrid, GridCell, GridName, GridTable, WorkbookGrid } from './grid';
import { layOutCharts, layOutRules, validationsOf } from './layoutParts';
import { layOutPrint } from './layoutPrint';
import { placeCells, type PlacedCells } from './placeCells';
import { renderer } from './renderExpression';
import { addressText } from './sheetAddress';
import { versionOf } from './versionList';

interface Laying {
  readonly description: WorkbookDescription;
  readonly placed: PlacedCells;
  readonly evaluation: Evaluation;
}

export function layOut(described: WorkbookDescription): WorkbookGrid {
  const description = withoutNames(described);
  const placed = placeCells(description);
  const laying: Laying = { description, placed, evaluation: evaluateWorkbook(placed) };
  return {
    sheets: description.sheets.map((sheet) => layOutSheet(sheet, laying)),
    names: description.sheets.flatMap(namesOf),
    properties: {
      title: description.title,
      subject: description.subject,
      description: description.description,
      created: description.created,
      versions: [versionOf(description)],
    },
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

function layOutSheet(sheet: SheetDescription, laying: Laying): CellGrid {
  const { placed } = laying;
  const render = renderer(sheet.name, placed);
  return {
    name: sheet.name,
    role: sheet.role,
    columnWidths: sheet.columnWidths,
    rows: sheet.rows.map(({ cells, height }, row) => ({
      ...(height === undefined ? {} : { height }),
      cells: cells.map((cell) =>
        cell === null ? null : layOutCell(cell, (expression) => render(expression, row), laying),
      ),
    })),
    merges: (sheet.merges ?? []).map(({ row, fromColumn, toColumn }) => ({
      from: { row, column: fromColumn },
      to: { row, column: toColumn },
    })),
    freeze: {
      rows: sheet.headerRow === null ? 0 : sheet.headerRow + 1,
      columns: sheet.freezeColumns ?? 0,
    },
    validations: validationsOf(sheet),
    rules: layOutRules(sheet, placed),
    charts: layOutCharts(sheet, placed),
    tables: (sheet.tables ?? []).map((table) => layOutTable(table, sheet)),
    print: layOutPrint(sheet, laying.description),
    protect: sheet.protect,
    ...(laying.description.toBeRead === true ? { toBeRead: true } : {}),
  };
}

function layOutCell(
  cell: DescribedCell,
  render: (expression: Expression) => string,
  laying: Laying,
): GridCell {
  const formula = cell.content.kind === 'formula' ? render(cell.content.expression) : null;
  const note =
    cell.note ?? (cell.input?.kind === 'free' && cell.input.help !== '' ? cell.input.help : undefined);
  const held = laying.evaluation.valueOfCell(cell);
  const isNumber = held !== null && typeof held === 'object';
  const exact = isNumber ? exactText(held) : undefined;
  const laid: { [field in keyof GridCell]: GridCell[field] | undefined } = {
    value: isNumber ? unsafeNumberOfText(exact ?? '') : held,
    exact,
    formula: formula ?? undefined,
    style: cell.style,
    id: cell.id,
    input: cell.input === undefined ? undefined : true,
    note,
    link: cell.link === undefined ? undefined : linkOf(cell.link, laying.placed),
  };
  return laid as GridCell;
}

function linkOf(
  link: NonNullable<DescribedCell['link']>,
  placed: PlacedCells,
): NonNullable<GridCell['link']> {
  if ('url' in link) return link;
  if ('sheet' in link) return { sheet: link.sheet, cell: link.cellAddress };
  const place = placed(link.cell);
  return { sheet: place.sheet, cell: addressText(place) };
}

function namesOf(sheet: SheetDescription): readonly GridName[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.definedName === undefined
        ? []
        : [{ ...cell.definedName, sheet: sheet.name, at: { row, column } }],
    ),
  );
}

function layOutTable(
  table: NonNullable<SheetDescription['tables']>[number],
  sheet: SheetDescription,
): GridTable {
  const headers = sheet.rows[table.headerRow]?.cells.slice(table.fromColumn, table.toColumn + 1) ?? [];
  return {
    name: table.name,
    range: {
      from: { row: table.headerRow, column: table.fromColumn },
      to: { row: table.lastRow, column: table.toColumn },
    },
    columns: headers.map((header) => (header?.content.kind === 'text' ? header.content.text : '')),
  };
}
