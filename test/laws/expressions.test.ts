import fc from 'fast-check';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exact } from '../../src/domain/money/exact';
import { computed, figure, row, words } from '../../src/sheets/core/cells';
import type { DescribedRow } from '../../src/sheets/core/description';
import {
  absolute,
  atLeast,
  both,
  cell,
  countOfNumbers,
  countWhere,
  difference,
  differs,
  equals,
  largest,
  lookup,
  not,
  number,
  plus,
  product,
  quotient,
  rounded,
  smallest,
  sumOfCells,
  sumWhere,
  text,
  when,
  type Expression,
} from '../../src/sheets/core/expression';
import type { WorkbookGrid } from '../../src/sheets/core/grid';
import { layOut } from '../../src/sheets/core/layout';
import { recalculateInUniver } from '../support/univer/recalculate';

/** Figures in one column, their names beside them, a yes or no beside those; one figure is blank. */
const ids = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'] as const;
const names = ids.map((id) => `${id}.name`);
const answers = ids.map((id) => `${id}.answer`);
const [pence, someId] = [fc.integer({ min: -99999, max: 99999 }), fc.constantFrom(...ids)];

const { calculation } = fc.letrec<{ calculation: Expression; condition: Expression }>((tie) => ({
  calculation: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'calculation' },
    someId.map(cell),
    pence.map((value) => number(exact(value).dividedBy(100))),
    fc.tuple(tie('calculation'), tie('calculation')).map(([a, b]) => plus(a, b)),
    fc.tuple(tie('calculation'), tie('calculation')).map(([a, b]) => difference(a, b)),
    fc.tuple(tie('calculation'), pence).map(([a, b]) => product(a, number(exact(b).dividedBy(10000)))),
    fc.tuple(tie('calculation'), fc.integer({ min: 1, max: 53 })).map(([a, b]) => quotient(a, number(b))),
    fc.tuple(tie('condition'), tie('calculation'), tie('calculation')).map(([c, a, b]) => when(c, a, b)),
    fc.tuple(tie('calculation'), tie('calculation')).map(([a, b]) => smallest(a, b)),
    fc.tuple(tie('calculation'), tie('calculation')).map(([a, b]) => largest(a, b)),
    tie('calculation').map(absolute),
    fc.subarray([...ids], { minLength: 1 }).map((some) => sumOfCells(some)),
    fc.subarray([...ids], { minLength: 1 }).map((some) => countOfNumbers(some)),
    fc.constantFrom('yes', 'no').map((answer) => sumWhere(ids, { cells: answers, equals: text(answer) })),
    fc.constantFrom('YES', 'no').map((answer) => countWhere({ cells: answers, equals: text(answer) })),
    someId.map((id) => lookup(text(`${id} NAME`), names, [...ids])),
  ),
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.tuple(tie('calculation'), pence).map(([a, b]) => atLeast(a, number(exact(b).dividedBy(1000)))),
    someId.map((id) => equals(cell(`${id}.answer`), text('Yes'))),
    someId.map((id) => differs(cell(`${id}.name`), text('f1 name'))),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]) => both(a, b)),
    tie('condition').map(not),
  ),
}));

function laidOut(expressions: readonly Expression[], figures: readonly number[]): WorkbookGrid {
  const inputs: readonly DescribedRow[] = ids.map((id, index) =>
    row(
      words(`${id} name`, 'text', { id: `${id}.name` }),
      index === 3
        ? { content: { kind: 'blank' }, style: 'money', id }
        : figure(exact(figures[index] ?? 0).dividedBy(100), 'money', { id }),
      words((figures[index] ?? 0) % 2 === 0 ? 'yes' : 'no', 'text', { id: `${id}.answer` }),
    ),
  );
  const sheet = {
    role: 'results',
    columnWidths: [10],
    headerRow: null,
    orientation: 'portrait',
    protect: false,
  } as const;
  return layOut({
    title: 't',
    subject: 's',
    description: 'd',
    created: knownDay('2026-04-01'),
    fingerprint: 'f',
    sheets: [
      { ...sheet, name: 'Own figures', rows: inputs },
      {
        ...sheet,
        name: 'Results',
        rows: expressions.map((each) => row(computed(null, rounded(each, 6), 'money'))),
      },
    ],
  });
}

const seed = 20261123;

test('an expression’s formula, calculated by an independent engine, gives its exact value', async () => {
  const expressions = fc.sample(calculation, { numRuns: 400, seed });
  const figures = fc.sample(pence, { numRuns: ids.length, seed });
  const grid = laidOut(expressions, figures);
  const recalculated = await recalculateInUniver(grid);
  const results = grid.sheets[1]!.rows.map(({ cells }, index) => {
    const { formula, exact: value } = cells[0]!;
    return { formula, theirs: recalculated.get(`Results!A${index + 1}`), ours: exact(value!) };
  });
  // Six places on a binary fraction: the engine's own last digit is taken off before comparing.
  const apart = results.filter(
    ({ theirs, ours }) => typeof theirs !== 'number' || !exact(theirs).toDecimalPlaces(6).equals(ours),
  );
  expect(
    apart.map(
      ({ formula, theirs, ours }) => `${formula} is ${JSON.stringify(theirs)}, not ${ours.toString()}`,
    ),
  ).toEqual([]);
}, 60_000);
