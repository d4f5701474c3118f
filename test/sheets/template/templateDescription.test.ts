import { knownDay } from '../../../src/domain/calendar/isoDate';
import { sectionFields } from '../../../src/domain/submission/fields';
import type { CellGrid, GridCell } from '../../../src/sheets/core/grid';
import { layOut } from '../../../src/sheets/core/layout';
import { lintGrid } from '../../support/lintGrid';
import { templateDescription } from '../../../src/sheets/template/templateDescription';

const grid = layOut(templateDescription(knownDay('2026-11-23')));

test('instructions first, the four parts of a submission, an example last', () => {
  expect(grid.sheets.map(({ name, role, protect }) => [name, role, protect])).toEqual([
    ['Instructions', 'records', true],
    ['Placement', 'inputs', true],
    ['Staffing', 'inputs', true],
    ['Costs', 'inputs', true],
    ['Additional needs', 'inputs', true],
    ['Example', 'records', true],
  ]);
});

test('nothing in it would make a spreadsheet refuse it', () => {
  expect(lintGrid(grid)).toEqual([]);
});

test('the template says in sight that it is one', () => {
  const texts = cellsOf(sheetCalled('Instructions')).map(({ value }) => value);
  expect(texts).toContain('Open Book submission template, version 1');
});

test.each([
  ['Placement', 'placement', 1],
  ['Staffing', 'staffing', 30],
  ['Costs', 'costs', 60],
  ['Additional needs', 'additionalNeeds', 20],
] as const)(
  '%s has a cell to type in for every question, and keeps the rest locked',
  (name, section, rows) => {
    const inputs = cellsOf(sheetCalled(name)).filter(({ input }) => input === true);
    expect(inputs).toHaveLength(sectionFields[section].length * rows);
    expect(inputs.every(({ style, value }) => style.startsWith('input') && value === null)).toBe(true);
  },
);

test('cells are named by section, row and question', () => {
  const ids = grid.sheets.flatMap(cellsOf).flatMap(({ id }) => (id === undefined ? [] : [id]));
  expect(ids).toEqual(
    expect.arrayContaining([
      'template.placement.quotedWeeklyFee',
      'template.post.3.role',
      'template.cost.60.label',
      'template.need.20.need',
    ]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a percentage is checked as the fraction that the sheet keeps', () => {
  const checks = sheetCalled('Placement').validations;
  expect(checks).toContainEqual(expect.objectContaining({ kind: 'decimal', from: '0.01', to: '1' })); // 1 % to 100 %
});

test('the staff of a ratio is a text cell, so that 2:1 stays 2:1', () => {
  const cell = cellsOf(sheetCalled('Placement')).find(({ id }) => id === 'template.placement.dayStaff');
  expect(cell?.style).toBe('inputText');
});

test('the heading row stays in view and on every printed page, across', () => {
  for (const name of ['Staffing', 'Costs', 'Additional needs']) {
    const { freeze, print } = sheetCalled(name);
    expect(freeze).toEqual({ rows: 3, columns: 2 });
    expect(print.orientation).toBe('landscape');
    expect(print.repeatRows).not.toBeNull();
  }
});

test('the example holds nothing to type in', () => {
  expect(cellsOf(sheetCalled('Example')).some(({ input }) => input === true)).toBe(false);
});

function sheetCalled(name: string): CellGrid {
  return grid.sheets.find((sheet) => sheet.name === name)!;
}

function cellsOf(sheet: CellGrid): readonly GridCell[] {
  return sheet.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
}
