/**
 * Cells that a person types a term into, each with what may be typed and a line of help: the same in every workbook.
 * An empty one is there to be filled in.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import { fractionOf, type Percentage } from '../../domain/money/percentage';
import { amountInput, computed, named, shareInput, typedFigure, type CellName } from './cells';
import type { DescribedCell } from './description';
import {
  atLeast,
  both,
  cell,
  differs,
  greaterThan,
  largestOfCells,
  number,
  sum,
  text,
  when,
  type CellId,
  type Expression,
} from './expression';

export function typedDay(name: CellName, day: IsoDate | null, help: string): DescribedCell {
  return {
    content: day === null ? { kind: 'blank' } : { kind: 'day', day },
    style: 'inputDate',
    ...named(name),
    input: { kind: 'date', from: '2000-01-01', to: '2100-12-31', help },
  };
}

/** What the command takes, where that is not all from nought to what a sheet usually holds. */
interface Bounds {
  readonly from?: string;
  readonly to?: string;
}

export function typedPounds(
  name: CellName,
  pounds: Exact | null,
  help: string,
  { from, to = '10000000' }: Bounds = {},
): DescribedCell {
  return typedFigure(name, pounds, 'inputMoney', amountInput(to, help, from));
}

/** Shown and typed as a percentage, held as a fraction as a spreadsheet does. */
export function typedPercent(id: CellId, percent: Percentage | null, help: string): DescribedCell {
  return typedFigure(
    id,
    percent === null ? null : fractionOf(percent).fraction,
    'inputPercent',
    shareInput(help),
  );
}

export function typedHours(
  id: CellId,
  hours: Exact | null,
  help: string,
  { from, to = '100000' }: Bounds = {},
): DescribedCell {
  return typedFigure(id, hours, 'inputHours', amountInput(to, help, from));
}

export function typedCount(
  id: CellId,
  count: Exact | null,
  help: string,
  { from = '0', to = '100000' }: Bounds = {},
): DescribedCell {
  return typedFigure(id, count, 'inputCount', { kind: 'wholeNumber', from, to, help });
}

export const inOrderOfDay = '✓ in order of day';

/** Whether rows that are meant in order of day stand so: where not, the figures that rest on their order are not to be used. */
export const orderOfDays = (id: CellId, days: readonly CellId[]): DescribedCell =>
  computed(
    id,
    when(
      greaterThan(rowsOutOfOrder(days), number(0)),
      text('✗ rows out of order of day: put them in order before using these figures'),
      text(inOrderOfDay),
    ),
    'check',
  );

/** How many rows begin on the day of a row above them, or before it; an empty row is none. */
export const rowsOutOfOrder = (days: readonly CellId[]): Expression =>
  sum(
    number(0),
    ...days.slice(1).map((day, above) => {
      const isEarly = atLeast(largestOfCells(days.slice(0, above + 1)), cell(day));
      return when(both(differs(cell(day), text('')), isEarly), number(1), number(0));
    }),
  );

/** Words that run on over the cells beside theirs are not broken: for a narrow column. */
export function typedWords(
  name: CellName,
  text: string | null,
  help: string,
  style: 'inputText' | 'inputAcross' = 'inputText',
): DescribedCell {
  const content =
    text === null || text === '' ? ({ kind: 'blank' } as const) : ({ kind: 'text', text } as const);
  return { content, style, ...named(name), input: { kind: 'free', help } };
}
