/**
 * How many places councils would commission alone and together: sought on the day of writing, for the children of that day, which
 * stand beside them.
 */
import type { Parties } from '../../domain/contracts/comparisonTerms';
import { blank, computed, figure, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, differs, either, equals, text, together, when } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { hostLoad } from './contractCells';

const commissionHeaders = (columnCount: number) => [
  { header: 'Places to commission' },
  ...['Children needing a place', 'Alone, places', 'Alone, £ a week', 'Together, places held'].map(
    (header) => ({ header, figures: true }),
  ),
  ...Array.from({ length: columnCount - 6 }, () => ({ header: '' })),
  { header: 'In words' },
];

/** With `isTyped`, where children are typed on Host council. */
export function commissionedRows(
  parties: Parties,
  isTyped: boolean,
  columnCount: number,
): readonly DescribedRow[] {
  const { commissioned, pooling } = parties;
  const { councils, alone, together, saved } = commissioned;
  const filled = (figures: readonly DescribedCell[], note: string): readonly DescribedCell[] => [
    ...figures,
    ...Array.from({ length: columnCount - 1 - figures.length }, () => blank()),
    words(note, 'note'),
  ];
  return [
    headingRow('How many places to commission, alone and together', columnCount),
    columnHeaderRow(commissionHeaders(columnCount)),
    ...councils.map((council, index) =>
      row(
        ...filled(
          [
            words(council.name, 'label'),
            figure(pooling.councils[index]?.council.load ?? 0, 'wte', { id: commissionedLoad(index) }),
            figure(council.alone.places, 'count'),
            figure(council.alone.weeklyCost, 'money'),
            figure(council.heldTogether, 'count'),
          ],
          'Held in proportion to the children needing a place, in whole places.',
        ),
      ),
    ),
    row(
      ...filled(
        [
          words('All councils, each alone', 'label'),
          blank(),
          figure(alone.places, 'count'),
          figure(alone.weeklyCost, 'money'),
        ],
        'A further place is commissioned while it would be full often enough to cost less than spot.',
      ),
    ),
    row(
      ...filled(
        [
          words('All councils together', 'label'),
          blank(),
          blank(),
          figure(together.weeklyCost, 'money'),
          figure(together.places, 'count'),
        ],
        'The same rule for all of their children; worked out when the workbook was made.',
      ),
    ),
    row(
      ...filled(
        [words('Pooling is worth, £ a week', 'labelStrong'), blank(), blank(), figure(saved, 'moneyStrong')],
        'What they pay each alone less what they pay together.',
      ),
    ),
    ...(isTyped ? [commissionedOfTheDay(parties)] : []),
  ];
}

const commissionedLoad = (council: number): string => `commissioned.${String(council)}.load`;

/** The best number of places is sought on the day of writing: who typed other children on Host council is told so there. */
function commissionedOfTheDay({ pooling }: Parties): DescribedRow {
  const councils = pooling.councils.map(({ council: { name } }, index) => ({
    name,
    isCleared: equals(cell(hostLoad(index)), text('')),
    isAnother: differs(cell(hostLoad(index)), cell(commissionedLoad(index))),
  }));
  const named = (which: 'isCleared' | 'isAnother') =>
    councils.map(({ name, ...is }) => when(is[which], text(` ${name};`), text('')));
  return row(
    computed(
      'commissioned.childrenTyped',
      when(
        either(...councils.map(({ isCleared }) => isCleared)),
        together(
          '• on Host council no children are typed of',
          ...named('isCleared'),
          ' type them there again.',
        ),
        when(
          either(...councils.map(({ isAnother }) => isAnother)),
          together(
            '• on Host council other children are typed of',
            ...named('isAnother'),
            ' these places are for those in the second column: compare the contracts anew.',
          ),
          text('These places are for the children in the second column.'),
        ),
      ),
      'line',
    ),
  );
}
