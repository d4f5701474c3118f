/**
 * What the domain says of a stay's sheet when one of its cells is typed over: its runs of nights are results of a contract, so
 * each is costed anew as the domain costs nights, and the whole is their sum.
 */
import { daysBetween, knownDay } from '../../../src/domain/calendar/isoDate';
import { costOfNights } from '../../../src/domain/calendar/nights';
import { exact, exactText, sumOf, zero, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import { idOf, type GridCell, type WorkbookGrid } from '../../../src/sheets/core/grid';
import type { TypedValue } from './allowedValues';
import { isoDateFromSerial } from './daySerial';
import { figuresOf, type Said } from './domainSays';

interface Run {
  readonly nights: number;
  readonly pounds: Exact;
  readonly slept: boolean;
  readonly isPaid: boolean;
}

export function stayCostSays(grid: WorkbookGrid, { id, value }: TypedValue): Said {
  if (!id.startsWith('stayCost.')) return { kind: 'record', ownPage: /^about/i };
  const held = new Map(inputsOf(grid)).set(id, value);
  const runs = Array.from({ length: rowsOf(held) }, (_, row) => runOf(held, row));
  const nights = (isMeant: (run: Run) => boolean): Exact =>
    exact(runs.filter(isMeant).reduce((sum, run) => sum + run.nights, 0));
  const said = new Map<string, Exact>([
    ...runs.flatMap((run, row): [string, Exact][] => [
      [`stayCost.${row}.nights`, exact(run.nights)],
      [`stayCost.${row}.pounds`, run.pounds],
    ]),
    ['stayCost.total.nights', nights(() => true)],
    ['stayCost.total.slept', nights(({ slept }) => slept)],
    ['stayCost.total.paidAway', nights(({ slept, isPaid }) => !slept && isPaid)],
    ['stayCost.total.pounds', sumOf(runs.map(({ pounds }) => pounds))],
  ]);
  return { kind: 'figures', figures: inCells(figuresOf(grid), said) };
}

type Inputs = ReadonlyMap<string, string | number>;

function inputsOf(grid: WorkbookGrid): readonly (readonly [string, string | number])[] {
  return grid.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells, about }) =>
      cells.flatMap((cell) => {
        const name = cell?.input === true ? idOf(cell, about) : undefined;
        if (cell === null || name === undefined || cell.value === null) return [];
        return [
          [name, cell.exact ?? (typeof cell.value === 'number' ? cell.value : String(cell.value))] as const,
        ];
      }),
    ),
  );
}

const rowsOf = (inputs: Inputs): number =>
  Math.max(...[...inputs.keys()].map((name) => parseInt(/^stayCost\.(\d+)\./.exec(name)?.[1] ?? '-1', 10))) +
  1;

function runOf(inputs: Inputs, row: number): Run {
  const at = (figure: string): string | number | undefined => inputs.get(`stayCost.${row}.${figure}`);
  const figure = (name: string): Exact => (at(name) === undefined ? zero : exact(String(at(name))));
  const day = (name: string) =>
    at(name) === undefined ? null : knownDay(isoDateFromSerial(Number(at(name))));
  const [from, until] = [day('from'), day('until')];
  const nights = from === null || until === null ? 0 : Math.max(0, daysBetween(from, until));
  const fee = poundsPer('week', figure('fee'));
  const whole = from === null ? fee.pounds : costOfNights(fee, nights);
  return {
    nights,
    pounds: toThePenny(whole.times(figure('share'))),
    slept: at('slept') === 'yes',
    isPaid: figure('share').greaterThan(0),
  };
}

/** The cells as they were written, with what the domain says in them. */
function inCells(
  written: ReadonlyMap<string, GridCell>,
  said: ReadonlyMap<string, Exact>,
): Map<string, GridCell> {
  return new Map(
    [...said].flatMap(([id, figure]) => {
      const cell = written.get(id);
      return cell === undefined
        ? []
        : [[id, { ...cell, value: parseFloat(exactText(figure)), exact: exactText(figure) }]];
    }),
  );
}
