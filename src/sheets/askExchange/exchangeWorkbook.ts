/**
 * What the exchange answers as a page that can be given away: statistics and positions, never a record, so that nothing in the
 * file tells a price of another council. They are values: a formula would need the records.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ExchangeAnswer } from '../../domain/exchange/askExchange';
import type { Exact } from '../../domain/money/exact';
import { blank, figure, gap, headingRow, row, words } from '../core/cells';
import { twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedCell, DescribedRow, WorkbookDescription } from '../core/description';
import { cell, cellNames, countOfNumbers, number, smallest } from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { columnHeaderRow, framed, type SheetColumn } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';

export interface ExchangePage {
  readonly records: number;
  readonly councils: number;
  readonly answers: readonly {
    readonly asked: string;
    readonly answer: ExchangeAnswer;
    /** Why it is not shown; empty where it is. */
    readonly why: string;
  }[];
  readonly own: readonly {
    readonly placement: string;
    readonly weekly: Exact;
    readonly others: number | null;
    /** In words; empty where it is not shown. */
    readonly stands: string;
    readonly why: string;
  }[];
}

const answerCell = cellNames('answer');
/** Section 15: fewer are not shown. */
const leastShown = number(5);

const columns: readonly SheetColumn[] = [
  { header: 'Asked', width: 32 },
  { header: 'Placements', width: 12.5, figures: true },
  { header: 'Lower quartile, £ a week', width: 14, figures: true },
  { header: 'Median, £ a week', width: 14, figures: true },
  { header: 'Upper quartile, £ a week', width: 14, figures: true },
  { header: 'Why it is not shown', width: 44 },
];

export function describeExchange({
  asAt,
  ...page
}: ExchangePage & { readonly asAt: IsoDate }): WorkbookDescription {
  return analysisWorkbook({
    called: { checks: 'Exchange checks', about: 'About the exchange' },
    title: 'Exchange',
    subject:
      'What placements cost other councils, where enough stand behind a figure, and where yours stand.',
    asAt,
    madeFrom: page,
    pages: [
      framed({
        name: 'Exchange',
        role: 'results',
        title: 'Exchange: what placements cost others',
        purpose: `From ${countInWords(page.records, 'record')} of ${page.councils === 1 ? 'one council' : countInWords(page.councils, 'council')}. No single price is shown, and none is in this file.`,
        columns,
        body: [...page.answers.map(answerRow), ...ownRows(page.own)],
        orientation: 'landscape',
      }),
    ],
    checks: checks(page.answers),
    rules: [
      {
        source: 'Not shown',
        rule: 'Fewer than five placements, each counted once at its latest month; over 70 % of one council or of one provider; or an answer that differs from another here, or from the rest of all, by one to four placements.',
      },
      {
        source: 'Rounded',
        rule: 'Statistics of raw fees, to the next £10; quartiles from eight placements on.',
      },
      {
        source: 'Where yours stand',
        rule: 'Among those of other councils of the same provider, need and month: in which half, or quarter from eight on, by steps of £50; four different fees are held against one set. A position, never a price.',
      },
    ],
  });
}

const orBlank = (value: Exact | null, style: StyleName): DescribedCell =>
  value === null ? blank(style) : figure(value, style);

const placementsCell = (index: number) => answerCell(String(index + 1), 'placements');

/** Nobody has added a figure to a page that is given away, and none is of so few that it tells a price. */
function checks(answers: ExchangePage['answers']): readonly ArithmeticCheck[] {
  const cells = answers.map((_, index) => placementsCell(index));
  const shown = answers.flatMap(({ answer }, index) =>
    answer.reason === null ? [cell(placementsCell(index))] : [],
  );
  return [
    {
      ...twoWays(
        'Answers with a figure are those that may be shown',
        countOfNumbers(cells),
        number(shown.length),
      ),
      shownAs: 'count',
    },
    {
      ...twoWays(
        'No figure stands on fewer than five placements',
        smallest(leastShown, ...shown),
        leastShown,
      ),
      shownAs: 'count',
    },
  ];
}

const answerRow = ({ asked, answer, why }: ExchangePage['answers'][number], index: number): DescribedRow =>
  row(
    words(asked, 'label'),
    answer.reason === null
      ? figure(answer.n, 'count', { id: placementsCell(index) })
      : blank('count', { id: placementsCell(index) }),
    orBlank(answer.lowerQuartile, 'money'),
    orBlank(answer.median, 'money'),
    orBlank(answer.upperQuartile, 'money'),
    words(why),
  );

function ownRows(own: ExchangePage['own']): readonly DescribedRow[] {
  if (own.length === 0) return [];
  const figures = (header: string) => ({ header, figures: true });
  return [
    gap,
    headingRow('Where yours stand, among those of their provider and need', columns.length),
    columnHeaderRow([
      { header: 'Placement, by its hashed reference' },
      figures('Others'),
      figures('Fee, £ a week'),
      { header: 'Where it stands' },
      { header: '' },
      { header: 'Why it is not shown' },
    ]),
    ...own.map(({ placement, weekly, others, stands, why }) =>
      row(
        words(placement, 'label'),
        others === null ? blank('count') : figure(others, 'count'),
        figure(weekly, 'money'),
        words(stands),
        blank(),
        words(why),
      ),
    ),
  ];
}
