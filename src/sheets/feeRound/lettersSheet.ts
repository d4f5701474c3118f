/** A row for each council that a letter is merged from; a council is sent its own row and no other. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { computed, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { cell } from '../core/expression';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { councilCell, yearOf, type CouncilAnswer, type FeeRoundSubject } from './subject';

const letterColumns: readonly SheetColumn[] = [
  { header: 'Council', width: 22 },
  { header: 'Provider', width: 22 },
  { header: 'Children placed', width: 10, figures: true },
  { header: 'Now a week', width: 15, figures: true },
  { header: 'New a week', width: 15, figures: true },
  { header: 'More a week', width: 15, figures: true },
  { header: 'More a year', width: 15, figures: true },
  { header: 'From', width: 16 },
  { header: 'Answer by', width: 16 },
  { header: 'Answered', width: 16 },
  { header: 'Agrees', width: 14 },
];

const answeredOn = (answer: CouncilAnswer | undefined): string => {
  if (answer === undefined) return 'not yet';
  if (answer.on === null) return 'day not stated';
  return `${dayInWords(answer.on)}${answer.isLate ? ', late' : ''}`;
};

/** What the letter says, to each council the same: beside each row it would make the table too wide for a page. */
export function letterWords({ feeRound: { terms }, answerBy }: FeeRoundSubject): readonly string[] {
  return [
    `The increase asked for by ${providerOf(terms)} was looked at once for all councils.`,
    `The fees of your children there change from ${dayInWords(terms.from)} as in your row of Letters; fees agreed recently stay as they are.`,
    ...(answerBy === null ? [] : [`Please tell us by ${dayInWords(answerBy)} whether you agree.`]),
  ];
}

const providerOf = ({ provider }: FeeRoundSubject['feeRound']['terms']): string => provider ?? 'the provider';

/** A row a council, for a mail merge; each council sees its own figures alone. */
export function lettersSheet({
  feeRound: { terms },
  councils,
  answers,
  answerBy,
}: FeeRoundSubject): SheetDescription {
  const provider = providerOf(terms);
  return {
    ...framed({
      name: 'Letters',
      role: 'results',
      title: 'Letters: a row for each council',
      purpose:
        'Merge a letter from this table; its words stand on Fee round. A council is sent its own row and no other.',
      columns: letterColumns,
      body: councils.map((council, index): DescribedRow => {
        const answer = answers.get(council);
        return row(
          words(council, 'label'),
          words(provider),
          computed(null, cell(councilCell(index, 'placements')), 'count'),
          computed(null, cell(councilCell(index, 'now')), 'money'),
          computed(null, cell(councilCell(index, 'decided')), 'money'),
          computed(null, cell(councilCell(index, 'change')), 'money'),
          computed(null, yearOf(cell(councilCell(index, 'change'))), 'money'),
          words(dayInWords(terms.from)),
          words(answerBy === null ? '' : dayInWords(answerBy)),
          words(answeredOn(answer)),
          words(answer?.agrees ?? ''),
        );
      }),
      freezeColumns: 1,
      orientation: 'landscape',
    }),
    tables: [
      {
        name: 'Letters',
        headerRow: rowsAboveBody - 1,
        lastRow: rowsAboveBody - 1 + councils.length,
        fromColumn: 0,
        toColumn: letterColumns.length - 1,
      },
    ],
    protect: false,
  };
}
