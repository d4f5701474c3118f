/** The child's needs, as the rota that follows from them: inputs, one value each. */
import { daysIn } from '../../domain/calendar/weeksPerYear';
import { exact, one, zero, type Exact } from '../../domain/money/exact';
import { extraRotaHours } from '../../domain/shouldCost/shouldCostPosts';
import { amountInput, blank, headingRow, row, typedFigure, words } from '../cells';
import type { DescribedRow } from '../description';
import { needCell, type NeedCell } from './cellIds';
import type { ShouldCostSubject } from './shouldCostWorkbook';

interface NeedRow {
  readonly id: NeedCell;
  readonly label: string;
  readonly unit: string;
  readonly value: Exact;
  readonly note: string;
}

export function needRows(subject: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  const { needs, outcomes } = subject.profile;
  return [
    headingRow('Needs', columns),
    ...rowsOf(subject).map(({ id, label, unit, value, note }) =>
      row(
        words(label, 'label'),
        blank(),
        typedFigure(needCell(id), value, 'inputHours', amountInput('10000', `${label}: ${unit}.`)),
        blank(),
        words(unit, 'note'),
        words(note, 'note'),
      ),
    ),
    ...listed('Needs recorded', needs.map(inPlainWords)),
    ...listed('Outcomes sought', outcomes),
  ];
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
      note: 'For the home',
    },
    {
      id: 'sleepInStaff',
      label: 'Staff asleep at night',
      unit: 'staff',
      value: profile.sleepInStaff,
      note: 'For the home',
    },
    {
      id: 'extraHours',
      label: 'Hours of 1:1 and 2:1',
      unit: 'staff hours a week',
      value: extraRotaHours(profile, asAt),
      note: extra === '' ? 'None' : `On the day costed, out of: ${extra}`,
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
      unit: '1 for yes, 0 for no',
      value: profile.education === 'none' ? zero : one,
      note: '',
    },
    { id: 'miles', label: 'Transport', unit: 'miles a week', value: profile.milesAWeek, note: '' },
    {
      id: 'solo',
      label: 'The child must live alone',
      unit: '1 for yes, 0 for no',
      value: profile.solo ? one : zero,
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
  const dates = [
    from === null ? '' : ` from ${from}`,
    until === null ? ' with no end agreed' : ` until ${until}`,
  ];
  return `${hoursAWeek.toString()} hours of ${String(staff)}:1 a week${dates.join('')}${outcome === null ? '' : ` (${outcome})`}`;
}

function listed(label: string, entries: readonly string[]): readonly DescribedRow[] {
  if (entries.length === 0) return [];
  const between = Array.from({ length: 4 }, () => blank());
  return [row(words(label, 'label'), ...between, words(entries.join('; '), 'note'))];
}

/** "riskOfGoingMissing" is "risk of going missing". */
function inPlainWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export const fullTimeHours = exact('37.5');
