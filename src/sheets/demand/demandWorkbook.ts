/**
 * Demand as a workbook: what was counted in the list, arrivals, stay and children needing a place as formulas, places to
 * commission beside them; and a market position statement that a council can publish: needs and numbers, never a price.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { CountedGroup, DemandInList } from '../../domain/portfolio/demandInList';
import { blank, computed, figure, gap, headingRow, onDay, row, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  plus,
  product,
  quotient,
  when,
  type CellId,
} from '../core/expression';
import { sentenceRows } from '../core/labelledRows';
import { columnHeaderRow, framed, type SheetColumn, widthsOf } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';

export interface DemandSubject {
  readonly demand: DemandInList;
  /** "Need", "Region" …: what the groups are of; null where all are looked at together. */
  readonly groupedBy: string | null;
  /** By the group's name; `All` for all together. Null where no prices are stated. */
  readonly places: ReadonlyMap<string, number> | null;
  readonly placedNow: ReadonlyMap<string, number>;
  readonly acceptance: { readonly referrals: Exact; readonly accepted: Exact } | null;
  readonly asAt: IsoDate;
}

const columns: readonly SheetColumn[] = [
  { header: '', width: 30 },
  { header: 'Starts', width: 13, figures: true },
  { header: 'Ends', width: 13, figures: true },
  { header: 'Still there', width: 10, figures: true },
  { header: 'Nights', width: 12, figures: true },
  { header: 'Arrivals a week', width: 12, figures: true },
  { header: 'Mean stay, weeks', width: 12, figures: true },
  { header: 'Children needing a place', width: 14, figures: true },
  { header: 'At least', width: 11, figures: true },
  { header: 'At most', width: 11, figures: true },
  { header: 'Places to commission', width: 14, figures: true },
];

const groupCell = (group: number, part: string): CellId => `demand.${String(group)}.${part}`;
const weeksCell = 'demand.weeks';

export function describeDemand(subject: DemandSubject): WorkbookDescription {
  const { demand, asAt } = subject;
  return analysisWorkbook({
    called: { checks: 'Demand checks', about: 'About the demand' },
    title: 'Demand',
    subject:
      'How many children need a place at a time, from a council’s own starts and ends, and how many places that asks for.',
    asAt,
    madeFrom: [demand.time, demand.all, demand.groups],
    pages: [demandSheet(subject), statementSheet(subject)],
    checks: checks(demand),
    rules: [
      {
        source: 'Counting',
        rule: 'Nights of the time looked at ÷ stays that ended in it: a stay that is still open adds its nights and no end.',
      },
      {
        source: 'Load',
        rule: 'Arrivals a week × mean stay in weeks: how many children need a place at a time.',
      },
      {
        source: 'Uncertainty',
        rule: 'Nine times in ten, were starts and ends random: load ÷ and × exp(1.645 × √(1 ÷ starts + 1 ÷ ends)). A model; it knows nothing of what changes.',
      },
      {
        source: 'Places',
        rule: 'The marginal-occupancy rule (ITU-T E.522): a further place while it is used enough for its price. It compares; it is no forecast.',
      },
    ],
  });
}

function demandSheet(subject: DemandSubject): SheetDescription {
  const { demand, groupedBy, acceptance } = subject;
  return framed({
    name: 'Demand',
    role: 'results',
    title: 'Demand: children needing a place at a time',
    purpose: `Starts and ends from ${dayInWords(demand.time.from)} to the night before ${dayInWords(demand.time.until)}. Days and stays are changed in the list, and this is written again.`,
    widths: widthsOf(columns),
    body: [
      headingRow('The time looked at', columns.length),
      row(words('From', 'label'), onDay(demand.time.from, { id: 'demand.from' })),
      row(words('First day not counted', 'label'), onDay(demand.time.until, { id: 'demand.until' })),
      row(
        words('Weeks', 'label'),
        computed(
          weeksCell,
          quotient(difference(cell('demand.until'), cell('demand.from')), number(7)),
          'hours',
        ),
      ),
      ...(acceptance === null
        ? []
        : [
            row(
              words('Referrals that were answered, or never were', 'label'),
              figure(acceptance.referrals, 'count', { id: 'demand.referrals' }),
            ),
            row(
              words('Referrals accepted', 'label'),
              figure(acceptance.accepted, 'count', { id: 'demand.accepted' }),
            ),
            row(
              words('Share accepted', 'label'),
              computed(
                'demand.acceptance',
                quotient(cell('demand.accepted'), cell('demand.referrals')),
                'percent',
              ),
            ),
          ]),
      gap,
      columnHeaderRow(columns),
      groupRow(demand.all, 0, subject),
      ...(groupedBy === null
        ? []
        : [
            gap,
            headingRow(`By ${groupedBy.toLowerCase()}`, columns.length),
            columnHeaderRow(columns),
            ...demand.groups.map((group, index) => groupRow(group, index + 1, subject)),
          ]),
    ],
    orientation: 'landscape',
  });
}

function groupRow(group: CountedGroup, index: number, { places }: DemandSubject): DescribedRow {
  const at = (part: string) => groupCell(index, part);
  const factor = group.demand?.factor ?? null;
  const commissioned = places?.get(group.name);
  return row(
    words(group.name, 'label', { id: at('name') }),
    figure(group.starts, 'count', { id: at('starts') }),
    figure(group.ends, 'count', { id: at('ends') }),
    figure(group.open, 'count', { id: at('open') }),
    figure(group.nights, 'count', { id: at('nights') }),
    computed(at('arrivals'), quotient(cell(at('starts')), cell(weeksCell)), 'wte'),
    computed(
      at('stay'),
      when(
        equals(cell(at('ends')), number(0)),
        number(0),
        quotient(quotient(cell(at('nights')), number(7)), cell(at('ends'))),
      ),
      'hours',
    ),
    computed(at('load'), product(cell(at('arrivals')), cell(at('stay'))), 'wte'),
    factor === null
      ? words('too few', 'noteRight')
      : computed(at('least'), quotient(cell(at('load')), number(roundHalfAwayFromZero(factor, 6))), 'hours'),
    factor === null
      ? words('too few', 'noteRight')
      : computed(at('most'), product(cell(at('load')), number(roundHalfAwayFromZero(factor, 6))), 'hours'),
    commissioned === undefined ? blank('count') : figure(commissioned, 'count'),
  );
}

const statementColumns: readonly SheetColumn[] = [
  { header: 'Need', width: 34 },
  { header: 'Children placed now', width: 16, figures: true },
  { header: 'New placements a year', width: 16, figures: true },
  { header: 'Usual stay, months', width: 14, figures: true },
  { header: 'Places needed at a time', width: 18, figures: true },
];

const few = 5;

/** Counts under five would tell of single children, and are not published. */
function statementSheet({ demand, groupedBy, placedNow }: DemandSubject): SheetDescription {
  const shown = groupedBy === null ? [demand.all] : demand.groups;
  const smaller = shown.filter((group) => (placedNow.get(group.name) ?? 0) < few || group.starts < few);
  const count = (value: number) =>
    value < few ? words('fewer than 5', 'noteRight') : figure(value, 'count');
  const yearOf = ({ starts }: CountedGroup): number =>
    Math.round((starts * 52.18) / Math.max(1, demand.weeks.toNumber()));
  return framed({
    name: 'Market position',
    role: 'results',
    title: 'Market position statement: places for children',
    purpose:
      'What children will need and how many, for providers to plan by: no price, no child’s or home’s name.',
    columns: statementColumns.map((column, index) =>
      index === 0 ? { ...column, header: groupedBy ?? 'All' } : column,
    ),
    body: [
      ...shown.map((group) => {
        const isFew = smaller.includes(group);
        return row(
          words(group.name, 'label'),
          count(placedNow.get(group.name) ?? 0),
          isFew ? words('fewer than 5', 'noteRight') : count(yearOf(group)),
          isFew || group.demand === null
            ? words('too few to say', 'noteRight')
            : figure(
                roundHalfAwayFromZero(group.demand.meanStayWeeks.times(12).dividedBy('52.18'), 0),
                'count',
              ),
          isFew || group.demand === null
            ? words('too few to say', 'noteRight')
            : words(
                `${roundHalfAwayFromZero(group.demand.least, 0).toString()} to ${roundHalfAwayFromZero(group.demand.most, 0).toString()}`,
                'noteRight',
              ),
        );
      }),
      gap,
      ...[
        'The council wants places close to home, for the needs above, at homes that are at least good.',
        `Counted from ${dayInWords(demand.time.from)} to ${dayInWords(demand.time.until)}; counts under five are not shown.`,
        'Places needed at a time are a range, since how many children come is chance as well as need.',
      ].flatMap((sentence) => sentenceRows([], sentence, widthsOf(statementColumns))),
    ],
    orientation: 'portrait',
  });
}

function checks(demand: DemandInList): readonly ArithmeticCheck[] {
  const { all, groups } = demand;
  return [
    {
      ...asWorkedOut(
        'Children needing a place as it was worked out',
        cell(groupCell(0, 'load')),
        number(all.demand === null ? 0 : roundHalfAwayFromZero(all.demand.load, 6)),
        6,
      ),
      shownAs: 'factor' as const,
    },
    ...(groups.length === 0
      ? []
      : [
          {
            ...twoWays(
              'The groups’ nights come to all nights',
              groups
                .map((_, index) => cell(groupCell(index + 1, 'nights')))
                .reduce((sum, each) => plus(sum, each)),
              cell(groupCell(0, 'nights')),
            ),
            shownAs: 'count' as const,
          },
        ]),
  ];
}
