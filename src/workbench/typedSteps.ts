/**
 * What a person typed into the workbook, step by step, to be taken back and done again. As in Excel the list ends where
 * sheets are written or taken away: a step would then meet another sheet than it was made on.
 */
import type { ChangedArea, EmbeddedExcel } from '../embeddedExcel/openEmbeddedExcel';
import { cellToChange } from '../embeddedExcel/model/cells';
import type { EmbeddedCell } from '../embeddedExcel/model/embeddedWorkbook';

type Content = Pick<EmbeddedCell, 'value' | 'formula' | 'calculated'>;

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface CellContent extends Place {
  readonly content: Content;
}

/** What stood in the cells of one step. */
type Step = readonly CellContent[];

export type Direction = 'back' | 'again';

export interface TypedSteps {
  /** Makes the change, and remembers what stood there before; no step where it leaves everything as it was. */
  readonly remember: (
    excel: EmbeddedExcel,
    places: readonly Place[],
    change: () => Promise<void>,
  ) => Promise<void>;
  readonly forget: () => void;
  /** The cells that changed; null where there is no step in this direction. */
  readonly take: (excel: EmbeddedExcel, direction: Direction) => Promise<readonly ChangedArea[] | null>;
}

const mostSteps = 100;

export function typedSteps(): TypedSteps {
  let steps: Readonly<Record<Direction, readonly Step[]>> = { back: [], again: [] };
  return {
    remember: async (excel, places, change) => {
      const step = contentOf(excel, places);
      await change();
      if (!isSame(step, contentOf(excel, places)))
        steps = { back: [...steps.back, step].slice(-mostSteps), again: [] };
    },
    forget: () => {
      steps = { back: [], again: [] };
    },
    take: async (excel, direction) => {
      const step = steps[direction].at(-1);
      if (step === undefined) return null;
      const opposite = direction === 'back' ? 'again' : 'back';
      const reverse = contentOf(excel, step);
      steps = {
        ...steps,
        [direction]: steps[direction].slice(0, -1),
        [opposite]: [...steps[opposite], reverse],
      };
      const areas = step.flatMap(({ sheetId, row, column, content }) => {
        const sheet = sheetOf(excel, sheetId);
        if (sheet === undefined) return [];
        Object.assign(cellToChange(sheet, row, column), content);
        return [{ sheetId, area: { top: row, left: column, bottom: row, right: column } }];
      });
      await excel.changed(areas);
      return areas;
    },
  };
}

const sheetOf = ({ workbook }: EmbeddedExcel, sheetId: string) =>
  workbook.sheets.find(({ id }) => id === sheetId);

/** A formula's value follows from others, and is nothing that was typed. */
const isSame = (one: Step, other: Step): boolean =>
  one.every(({ content: { formula, value } }, index) => {
    const held = other[index]?.content;
    return formula === held?.formula && (formula !== null || value === held.value);
  });

function contentOf(excel: EmbeddedExcel, places: readonly Place[]): Step {
  return places.map(({ sheetId, row, column }) => {
    const cell = sheetOf(excel, sheetId)?.rows.get(row)?.get(column);
    const { value = '', formula = null, calculated = false } = cell ?? {};
    return { sheetId, row, column, content: { value, formula, calculated } };
  });
}
