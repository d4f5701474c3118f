/**
 * Odd values typed into every cell of a workbook that takes a term, one at a time, in one LibreOffice: error values, what the
 * command refuses and the page accepts, and relations of the terms that nothing typed breaks.
 */
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { allowedValues } from './allowedValues';
import { cellsByName } from './cellsByName';
import { changedTerms, type Terms } from './termsOfCells';
import { typedByLibreOffice } from './typedByLibreOffice';

interface Typed {
  readonly id: string;
  readonly value: string | number;
}

interface Asked extends Typed {
  readonly analysis: string;
  readonly given: Terms;
  /** True where the command refuses the terms. */
  readonly run: (terms: Terms) => boolean;
}

interface OddlyTyped {
  readonly errors: readonly string[];
  readonly accepted: readonly string[];
  readonly neverBroken: readonly string[];
}

/** `askedOf` is null for a cell that holds no term of the command. */
export async function oddlyTyped(
  grid: WorkbookGrid,
  known: readonly { readonly cell: string; readonly value: string | number }[],
  askedOf: (id: string, value: string | number) => Asked | null,
): Promise<OddlyTyped> {
  const places = cellsByName(grid);
  const values = valuesOf(grid, known);
  const { asOpened, moved } = await typedByLibreOffice(
    await writeXlsx(grid),
    values.map(({ id, value }) => {
      const { sheet, row, column, cell } = places.get(id)!;
      return { sheet, row, column, typed: value, held: typeof cell.value === 'boolean' ? null : cell.value };
    }),
  );
  const heldIn = (index: number, id: string) => {
    const { sheet, row, column } = places.get(id)!;
    const at = `${sheet}!${addressText({ row, column })}`;
    return moved[index]!.get(at) ?? asOpened.get(at);
  };
  const verdicts = [...places.keys()].filter((id) => id.endsWith('.terms') || id.endsWith('.order'));
  const relations = [...places.keys()].filter((id) => id.startsWith('check.term.'));
  const said = (index: number) =>
    verdicts.some((id) => {
      const verdict = heldIn(index, id);
      return typeof verdict === 'string' && verdict.startsWith('✗');
    });
  return {
    errors: values.flatMap(({ id, value }, index) =>
      [...moved[index]!].flatMap(([at, held]) =>
        typeof held === 'object' ? [`${id} = ${String(value)}: ${at} ${held.error}`] : [],
      ),
    ),
    accepted: values.flatMap(({ id, value }, index) =>
      !said(index) && isRefused(askedOf(id, value)) ? [`${id} = ${String(value)}`] : [],
    ),
    neverBroken: relations
      .filter((id) => values.every((_, index) => heldIn(index, id) === 0))
      .map((id) => labelOf(grid, id)),
  };
}

/** Every cell that is filled in emptied, every value that a check allows, and those known to be refused. */
function valuesOf(
  grid: WorkbookGrid,
  known: readonly { readonly cell: string; readonly value: string | number }[],
): readonly Typed[] {
  const places = cellsByName(grid);
  const allowed = allowedValues(grid).filter(({ id }) => !id.startsWith('About '));
  const filled = [...new Set(allowed.map(({ id }) => id))].filter(
    (id) => !['', null].includes(places.get(id)!.cell.value as string | null),
  );
  return [
    ...allowed,
    ...filled.map((id) => ({ id, value: '' })),
    ...known.map(({ cell: id, value }) => ({ id, value })),
  ];
}

function isRefused(asked: Asked | null): boolean {
  if (asked === null) return false;
  const changed = changedTerms(asked.analysis, asked.given, asked.id, asked.value);
  return changed !== null && asked.run(changed);
}

function labelOf(grid: WorkbookGrid, id: string): string {
  const { sheet, row } = cellsByName(grid).get(id)!;
  return String(grid.sheets.find(({ name }) => name === sheet)?.rows[row]?.cells[0]?.value ?? id);
}
