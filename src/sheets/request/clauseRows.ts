/** What the contract's clause gives, step by step, and which step binds. */
import { fractionOf, type Percentage } from '../../domain/money/percentage';
import { typedPercent, typedWords } from '../core/askedCells';
import { chosen, computed, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  differs,
  equals,
  largest,
  number,
  product,
  rounded,
  smallest,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { plainName } from '../core/plainName';
import { onceTermsHold } from '../core/relations';
import { limitCell, limits, partCell, partsOf, weightsCell, type Limit } from './cellIds';
import { termsCell } from './requestRelations';
import type { RequestSubject } from './subject';

const afterCell = (step: Limit | 'formula'): CellId => `request.after.${step}`;
export const clauseCell = afterCell('freeze');
export const bindingCell = 'request.binding';

/** A change may be below nought, and above a whole. */
export const typedChange = (id: CellId, change: Percentage | null, help: string): DescribedCell =>
  typedFigure(id, change === null ? null : fractionOf(change).fraction, 'inputChange', {
    kind: 'decimal',
    from: '-1',
    to: '10',
    help,
  });

export function clauseRows({ clause }: RequestSubject, columns: number): readonly DescribedRow[] {
  const parts = partsOf(clause);
  const down = (figure: 'weight' | 'gives') => sumOfCells(parts.map((_, index) => partCell(index, figure)));
  return [
    headingRow('What the clause gives', columns),
    columnHeaderRow([
      { header: 'Part of the fee' },
      { header: 'Weight', figures: true },
      { header: 'Change', figures: true },
      { header: 'Gives', figures: true },
    ]),
    ...parts.map((part, index) => {
      const change = clause.indices.find((each) => each.index === part?.index)?.change ?? null;
      return row(
        typedWords(
          partCell(index, 'index'),
          plainName(part?.index ?? ''),
          'What this part of the fee follows.',
        ),
        typedPercent(
          partCell(index, 'weight'),
          part === null ? null : { percent: part.weight.fraction.times(100) },
          'The weights add up to 100 %.',
        ),
        typedChange(partCell(index, 'change'), change, 'How the index changed.'),
        computed(
          partCell(index, 'gives'),
          product(cell(partCell(index, 'weight')), cell(partCell(index, 'change'))),
          'change',
        ),
      );
    }),
    row(
      words('The formula', 'labelTotal'),
      computed(weightsCell, down('weight'), 'changeTotal'),
      words('', 'labelTotal'),
      computed(afterCell('formula'), down('gives'), 'changeTotal'),
    ),
    ...limits.map((limit, index) => limitRow(limit, limits[index - 1] ?? 'formula', clause)),
    row(words('What binds', 'labelTotal'), words('', 'labelTotal'), words('', 'labelTotal'), binding()),
  ];
}

const limitNames: Readonly<Record<Limit, string>> = {
  lowerOf: 'The lower of it and',
  higherOf: 'The higher of it and',
  cap: 'Cap',
  floor: 'Floor',
  freeze: 'Freeze',
};

function limitRow(limit: Limit, before: Limit | 'formula', clause: RequestSubject['clause']): DescribedRow {
  const reached = cell(afterCell(before));
  const own = cell(limitCell(limit));
  const stated: Readonly<Record<Exclude<Limit, 'freeze'>, Percentage | null>> = {
    lowerOf: clause.lowerOf[0] ?? null,
    higherOf: clause.higherOf[0] ?? null,
    cap: clause.cap,
    floor: clause.floor,
  };
  const isLower = limit === 'lowerOf' || limit === 'cap';
  const after =
    limit === 'freeze'
      ? when(equals(own, text('yes')), number(0), reached)
      : when(equals(own, text('')), reached, isLower ? smallest(reached, own) : largest(reached, own));
  return row(
    words(limitNames[limit], 'label'),
    words(''),
    limit === 'freeze'
      ? chosen(limitCell(limit), clause.freeze ? 'yes' : 'no', ['yes', 'no'], 'Yes: no uplift in this year.')
      : typedChange(limitCell(limit), stated[limit], 'Empty where the contract has none.'),
    computed(afterCell(limit), after, 'change'),
  );
}

/** The last step that changed the figure. */
function binding(): DescribedCell {
  const steps = ['formula', ...limits] as const;
  const of = (step: (typeof steps)[number]): Expression => rounded(cell(afterCell(step)), 9);
  const named = limits.reduce<Expression>(
    (earlier, limit, index) =>
      when(differs(of(limit), of(steps[index] ?? 'formula')), text(limitNames[limit]), earlier),
    text('The formula'),
  );
  return computed(bindingCell, onceTermsHold(termsCell, named, cell(termsCell)), 'labelTotal');
}
