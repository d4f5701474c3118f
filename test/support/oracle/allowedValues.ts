/** For each unlocked cell of a workbook three other values that its own check allows: the ends of what can be, and one between. */
import { idOf, type GridValidation, type WorkbookGrid } from '../../../src/sheets/core/grid';

export interface TypedValue {
  readonly id: string;
  readonly sheet: string;
  readonly value: string | number;
}

export function allowedValues(grid: WorkbookGrid): readonly TypedValue[] {
  return grid.sheets.flatMap(({ name, rows, validations }) =>
    rows.flatMap(({ cells, about }, row) =>
      cells.flatMap((cell, column) => {
        const id = cell === null ? undefined : idOf(cell, about);
        if (cell?.input !== true || id === undefined) return [];
        const { value } = cell;
        const check = validations.find(
          ({ range: { from, to } }) =>
            row >= from.row && row <= to.row && column >= from.column && column <= to.column,
        );
        return valuesOf(check, value)
          .filter((each) => each !== value)
          .slice(0, 3)
          .map((each) => ({ id, sheet: name, value: each }));
      }),
    ),
  );
}

function valuesOf(check: GridValidation | undefined, held: unknown): readonly (string | number)[] {
  if (check === undefined) return ['as agreed by telephone'];
  if (check.kind === 'list') return spread(check.choices.filter((choice) => choice !== held));
  if (check.kind === 'date') return [46_000, 46_500, 47_000];
  const [from, to] = [parseFloat(check.from), parseFloat(check.to)];
  const whole = check.kind === 'wholeNumber';
  const between =
    typeof held === 'number' && held > from && held < to ? held * 0.9 + from * 0.1 : (from + to) / 2;
  const near = typeof held === 'number' ? Math.min(to, held * 1.1 + (to > 10 ? 1 : 0.01)) : to / 10;
  return [from, whole ? Math.ceil(between) : asTyped(between), whole ? Math.floor(near) : asTyped(near), to];
}

/** Without the tail of a sum of doubles, which nobody types: 4754.199 and not 4754.1990000000005. */
const asTyped = (figure: number): number => parseFloat(figure.toPrecision(12));

/** The first, the last and one between. */
function spread(choices: readonly string[]): readonly string[] {
  return choices.length <= 3
    ? choices
    : [choices[0]!, choices[Math.floor(choices.length / 2)]!, choices.at(-1)!];
}
