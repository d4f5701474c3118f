/**
 * The sheet as a table that a screen reader can read and a keyboard can walk: row and column headers, a caption, one
 * cell in the tab order, arrow keys to the others, Enter to the field that changes a cell.
 */
import { columnLetters } from '../domain/evidence/columnLetters';
import { useMemo, type KeyboardEvent } from 'react';
import { cellFieldId } from './CellBar';
import { cellAddress } from '../domain/evidence/columnLetters';
import { type ShownArea, type ShownCell, type ShownSheet } from './shownWorkbook';
import { cells as words } from './wording';
import type { WorkbenchActions } from './workbenchState';

interface SheetTableProps {
  readonly sheet: ShownSheet;
  readonly selection: ShownArea;
  readonly actions: WorkbenchActions;
}

export function SheetTable({ sheet, selection, actions }: SheetTableProps) {
  const { rows, columns, byPlace, lastFilled } = useMemo(() => tableOf(sheet), [sheet]);
  if (sheet.cells.length === 0) return <p className="waiting">{words.noCells}</p>;
  const go = (row: number, column: number) => {
    if (row < 0 || column < 0 || row >= rows || column >= columns) return;
    actions.selectCell(row, column);
    document.getElementById(`cell-${cellAddress(row, column)}`)?.focus();
  };
  const here = { row: Math.min(selection.top, rows - 1), column: Math.min(selection.left, columns - 1) };
  return (
    <div className="table-view">
      <table role="grid" aria-describedby="table-help" onKeyDown={walk(here.row, here.column, go)}>
        <caption>
          {words.caption(sheet.name)} <span id="table-help">{words.tableHelp}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.row}</span>
            </th>
            {Array.from({ length: columns }, (_, column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {Array.from({ length: columns }, (__, column) => (
                <TableCell
                  key={column}
                  address={cellAddress(row, column)}
                  cell={byPlace.get(`${row},${column}`) ?? null}
                  runsOn={lastFilled.get(row) === column && column < columns - 1}
                  current={row === here.row && column === here.column}
                  choose={() => {
                    actions.selectCell(row, column);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function tableOf({ cells }: ShownSheet) {
  const filled = cells.filter(({ value }) => value !== '');
  const furthest = (place: (cell: ShownCell) => number) =>
    filled.reduce((most, cell) => Math.max(most, place(cell) + 1), 1);
  return {
    rows: furthest(({ row }) => row),
    columns: furthest(({ column }) => column),
    lastFilled: new Map(
      [...filled].sort((one, other) => one.column - other.column).map(({ row, column }) => [row, column]),
    ),
    byPlace: new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell])),
  };
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function walk(row: number, column: number, go: (row: number, column: number) => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      go(row + step[0], column + step[1]);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      document.querySelector<HTMLInputElement>(`#${cellFieldId}`)?.select();
    } else if (event.key === 'Home') {
      event.preventDefault();
      go(row, 0);
    }
  };
}

interface TableCellProps {
  readonly address: string;
  readonly cell: ShownCell | null;
  /** Words run on over the empty cells beside them, as in Excel. */
  readonly runsOn: boolean;
  readonly current: boolean;
  readonly choose: () => void;
}

function TableCell({ address, cell, runsOn, current, choose }: TableCellProps) {
  const right =
    cell?.look.horizontal === 'right' || (cell?.look.horizontal === null && typeof cell.value === 'number');
  const names = [
    ...(right ? ['figure'] : []),
    ...(cell?.look.bold === true ? ['strong'] : []),
    ...(runsOn && !right ? ['runs-on'] : []),
  ];
  return (
    <td
      role="gridcell"
      id={`cell-${address}`}
      tabIndex={current ? 0 : -1}
      aria-selected={current}
      className={names.join(' ')}
      onClick={choose}
    >
      {runsOn && !right ? <span className="words">{cell?.text ?? ''}</span> : (cell?.text ?? '')}
    </td>
  );
}
