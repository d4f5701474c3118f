/** What a provider reads first: what the workbook is for, how to fill it in, and what never belongs in it. */
import { instructionsSheetName, templateMarker } from '../../domain/submission/templateForm';
import { figure, headingRow, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { rowHeights } from '../core/rowHeight';

const steps: readonly (readonly [heading: string, ...sentences: string[]])[] = [
  [
    'How to fill it in',
    'Type in the pale yellow cells only; the rest is locked, without a password.',
    'Start with Placement, then Staffing, Costs and Additional needs. A row you do not need stays blank.',
    'Many cells offer a list. Choose from it: the words decide how the figure is worked out.',
    'Rest the mouse on a column’s heading, or choose a cell, to see what to type there.',
    'The Example sheet shows an invented home, filled in.',
  ],
  [
    'Staffing',
    'Give rota hours for posts that somebody must cover during leave and sickness: cover is then added for you.',
    'Give WTE for posts that nobody covers, such as a manager on a salary: cover is not added.',
    'Count handovers in the rota hours. One person at all times is 168 hours a week.',
    'Sleep-ins are nights and an allowance. A waking night is an ordinary post with rota hours.',
    'Employer National Insurance, pension and levy are worked out from pay: do not add them as costs.',
  ],
  [
    'Costs',
    'One line for each cost, with the period its amount is for. Amounts may be for the home, for this child, or for the whole organisation.',
    'A surplus, a contingency or a percentage is a line of its own. Say whether a percentage is of cost or of the fee.',
    'Training, agency and cover belong in one place: here or under Staffing, not both.',
  ],
  [
    'Additional needs',
    'Only what this child needs beyond the core of the home, each with its intended outcome, a measure and a review date.',
  ],
  [
    'What never belongs here',
    'No child’s name, initials or date of birth, and no names of staff. Use the council’s placement reference.',
  ],
];

const widths = [4, 118] as const;

export function templateInstructionsSheet(): SheetDescription {
  return {
    name: instructionsSheetName,
    role: 'records',
    columnWidths: widths,
    rows: [
      { cells: [words('Open Book submission', 'title')], height: 26 },
      {
        cells: [
          words(
            'A weekly fee for a place in a children’s home, and the costs it is made of, for both sides to read.',
            'purpose',
          ),
        ],
        height: 18,
      },
      ...steps.flatMap(stepRows),
      { cells: [] },
      row(words(templateMarker, 'purpose')),
    ],
    headerRow: null,
    orientation: 'landscape',
    protect: true,
  };
}

function stepRows([heading, ...sentences]: readonly [string, ...string[]]): readonly DescribedRow[] {
  return [
    headingRow(heading, 2),
    ...sentences.map((sentence, index) => {
      const { cells } = row(figure(index + 1, 'count'), words(sentence));
      return { cells, height: rowHeights(widths)(cells) };
    }),
  ];
}
