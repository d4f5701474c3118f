/** The child's needs, as the rota that follows from them: inputs, one value each. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { daysIn } from '../../domain/calendar/weeksPerYear';
import type { Exact } from '../../domain/money/exact';
import { hoursBeyondTheWeek } from '../../domain/shouldCost/needsAsked';
import { placementNeedWords } from '../../domain/shouldCost/needsProfile';
import { extraRotaHours } from '../../domain/shouldCost/shouldCostPosts';
import { amountInput, blank, chosen, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { needCell, type NeedCell } from './cellIds';
import type { ShouldCostSubject } from './subject';

interface NeedRow {
  readonly id: NeedCell;
  readonly label: string;
  readonly unit: string;
  /** A figure, or a question answered by yes or no. */
  readonly value: Exact | boolean;
  readonly note: string;
}

/** The needs recorded and the outcomes sought, to stand beside the price: no figure decides alone. */
export function needsNotPriced({ profile }: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  const { needs, outcomes, extraHours } = profile;
  const stepped = extraHours.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  return [
    headingRow('The needs this answers and the outcomes sought', columns),
    listed(
      'Needs recorded',
      needs.map((need) => placementNeedWords[need]),
    ),
    listed('Outcomes sought', [...outcomes, ...stepped]),
  ];
}

function listed(label: string, entries: readonly string[]): DescribedRow {
  const text =
    entries.length === 0 ? 'None recorded: a price without them cannot be judged.' : entries.join('; ');
  return row(words(label, 'label'), ...Array.from({ length: 4 }, () => blank()), words(text, 'text'));
}

export function needRows(subject: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('The rota and support that these needs ask for', columns),
    ...rowsOf(subject).map(({ id, label, unit, value, note }) =>
      row(
        words(label, 'label'),
        blank(),
        answerCell(needCell(id), value),
        blank(),
        words(unit, 'note'),
        words(note, 'note'),
      ),
    ),
  ];
}

function answerCell(id: string, value: Exact | boolean): DescribedCell {
  return typeof value === 'boolean'
    ? chosen(id, value ? 'yes' : 'no', ['yes', 'no'], 'Choose yes or no.')
    : typedFigure(id, value, 'inputHours', amountInput('10000', 'Type the figure of this row, in its unit.'));
}

function rowsOf({ profile, asAt }: ShouldCostSubject): readonly NeedRow[] {
  const extra = profile.extraHours.map(extraInWords).join('; ');
  return [
    {
      id: 'staff',
      label: 'Staff by day',
      unit: 'staff',
      value: profile.dayRatio.staff,
      note: 'The day ratio: so many staff …',
    },
    {
      id: 'children',
      label: 'to children',
      unit: 'children',
      value: profile.dayRatio.children,
      note: '… to so many children',
    },
    {
      id: 'minimumShift',
      label: 'Fewest staff on shift by day',
      unit: 'staff',
      value: profile.minimumShift,
      note: 'However few the children: 2 unless the home says 1',
    },
    {
      id: 'dayHours',
      label: 'Hours of the day',
      unit: 'hours',
      value: profile.dayHours,
      note: 'The night is the rest of 24 hours',
    },
    {
      id: 'wakingStaff',
      label: 'Staff awake at night',
      unit: 'staff',
      value: profile.wakingStaff,
      note: 'For the home; a part of a person is one on shift',
    },
    {
      id: 'sleepInStaff',
      label: 'Staff asleep at night',
      unit: 'staff',
      value: profile.sleepInStaff,
      note: 'For the home; a part of a person is one on shift',
    },
    {
      id: 'extraHours',
      label: 'Hours of 1:1 and 2:1',
      unit: 'staff hours a week',
      value: extraRotaHours(profile, asAt),
      note: [
        extra === '' ? 'None' : `On ${dayInWords(asAt)}, out of: ${extra}`,
        ...hoursBeyondTheWeek(profile),
      ].join('. '),
    },
    {
      id: 'therapyHours',
      label: 'Therapy',
      unit: 'hours a week',
      value: profile.therapyHoursAWeek,
      note: '',
    },
    {
      id: 'education',
      label: 'Education on site',
      unit: 'yes or no',
      value: profile.education !== 'none',
      note: '',
    },
    { id: 'miles', label: 'Transport', unit: 'miles a week', value: profile.milesAWeek, note: '' },
    {
      id: 'solo',
      label: 'The child must live alone',
      unit: 'yes or no',
      value: profile.solo,
      note: 'The places kept empty are a line of their own',
    },
    {
      id: 'daysAYear',
      label: 'Days in the year',
      unit: 'days',
      value: daysIn(profile.weeksPerYear),
      note: `Weeks in the year: ${profile.weeksPerYear}`,
    },
  ];
}

function extraInWords({
  staff,
  hoursAWeek,
  from,
  until,
  outcome,
}: ShouldCostSubject['profile']['extraHours'][number]): string {
  const begins = from === null ? '' : ` from ${dayInWords(from)}`;
  const ends = until === null ? ' with no end agreed' : ` until ${dayInWords(until)}`;
  const sought = outcome === null ? '' : ` (${outcome})`;
  return `${hoursAWeek.toString()} hours of ${String(staff)}:1 a week${begins}${ends}${sought}`;
}
