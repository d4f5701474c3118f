/** What an hour on shift costs, of those who would work the hours and of somebody more skilled beside them; and its figures. */
import { typedHours, typedPercent, typedPounds } from '../core/askedCells';
import { amountInput, computed, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  atLeast,
  cell,
  difference,
  equals,
  largest,
  number,
  plus,
  product,
  quotient,
  smallest,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { termRow, workingRow } from '../core/labelledRows';
import { columnHeaderRow } from '../core/sheetFrame';
import type { StyleName } from '../core/styleNames';
import type { ExtraHoursSubject } from './subject';

export const of = (name: string): CellId => `extraHours.${name}`;
export const at = (name: string): Expression => cell(of(name));

export function hourRows(subject: ExtraHoursSubject, width: number): readonly DescribedRow[] {
  return [...requestedRows(subject, width), { cells: [], height: 8 }, ...costRows(subject, width)];
}

function requestedRows(subject: ExtraHoursSubject, width: number): readonly DescribedRow[] {
  const { hoursRequested, staffPerHour, alreadyPaid, agency, agencyRate } = subject;
  return [
    headingRow('The hours', width),
    termRow('Hours of the child, a week', typedHours(of('hours'), hoursRequested, 'As asked for.')),
    termRow('Staff in each', typedHours(of('staff'), staffPerHour, '2 for two to one.')),
    termRow(
      'Staff already paid in each',
      typedHours(of('paid'), alreadyPaid, 'In the core or in another need: 1 where one to one is paid.'),
    ),
    workingRow(
      'Staff hours to add, a week',
      of('addedHours'),
      product(at('hours'), largest(number(0), difference(at('staff'), at('paid')))),
      { style: 'hours' },
    ),
    termRow('Of these by an agency', typedPercent(of('agency'), agency, 'Share of the added hours.')),
    termRow(
      'Agency, £ an hour',
      typedPounds(
        of('agencyRate'),
        agencyRate,
        'With VAT that is not recovered; empty where none is agency.',
      ),
    ),
  ];
}

function costRows(subject: ExtraHoursSubject, width: number): readonly DescribedRow[] {
  const { hourlyRate, contractedHours, daysAway, daysPerWeek, daysInYear, skillHours, skillRate } = subject;
  const skillStated = equals(at('skillRate'), text(''));
  return [
    headingRow('What an hour on shift costs', width),
    columnHeaderRow([
      { header: '' },
      { header: 'As asked for', figures: true },
      { header: 'By skill instead', figures: true },
      { header: '' },
    ]),
    row(
      words('Hours a week', 'label'),
      computed(null, at('addedHours'), 'hours'),
      typedHours(
        of('skillHours'),
        skillHours,
        'Hours a week of somebody more skilled; empty where not looked at.',
      ),
    ),
    row(
      words('Pay, £ an hour', 'label'),
      typedPounds(of('rate'), hourlyRate, 'Basic pay of those who would work the hours.'),
      typedPounds(of('skillRate'), skillRate, 'Basic pay of somebody more skilled.', {
        from: '0.01',
        to: '1000',
      }),
    ),
    termRow(
      'Contracted hours a week',
      typedHours(of('contracted'), contractedHours, 'Of one person; 37.5 where nothing is stated.'),
    ),
    termRow(
      'Days that the year counts',
      typedFigure(
        of('days'),
        daysInYear,
        'inputWte',
        amountInput('366', '364 for 52 weeks, 365 for 365/7.', '1'),
      ),
    ),
    termRow(
      'Days away a year',
      typedHours(of('away'), daysAway, 'Leave, sickness, training, supervision.', { to: '200' }),
    ),
    termRow('Working days a week', typedHours(of('daysPerWeek'), daysPerWeek, '5 where nothing is stated.')),
    pair('Pay a year', 'gross', (rate) =>
      product(product(at('contracted'), at(rate)), quotient(at('days'), number(7))),
    ),
    pair('Employer NI', 'ni', (_, gross) =>
      product(at('niRate'), largest(number(0), difference(gross, at('niThreshold')))),
    ),
    pair('Minimum pension', 'pension', (_, gross) =>
      when(
        atLeast(at('trigger'), gross),
        number(0),
        product(
          at('pensionRate'),
          largest(number(0), difference(smallest(gross, at('bandTo')), at('bandFrom'))),
        ),
      ),
    ),
    pair('A paid hour', 'paidHour', (_, gross, own) =>
      quotient(
        product(plus(plus(gross, own('ni')), own('pension')), number(7)),
        product(at('contracted'), at('days')),
      ),
    ),
    workingRow(
      'Cover',
      of('cover'),
      quotient(
        at('days'),
        difference(at('days'), quotient(product(at('away'), number(7)), at('daysPerWeek'))),
      ),
      { style: 'factor' },
    ),
    row(
      words('An hour on shift', 'labelTotal'),
      computed(of('deliveredHour'), product(at('paidHour'), at('cover')), 'moneyTotal'),
      computed(
        of('skillDelivered'),
        when(skillStated, number(0), product(at('skillPaidHour'), at('cover'))),
        'moneyTotal',
      ),
    ),
  ];
}

type Own = (name: string) => Expression;

/** One step for both: as asked for, and by skill instead. */
function pair(
  label: string,
  name: string,
  step: (rate: string, gross: Expression, own: Own) => Expression,
  style: StyleName = 'money',
): DescribedRow {
  const skilled = (own: string): string => `skill${own.charAt(0).toUpperCase()}${own.slice(1)}`;
  return row(
    words(label, 'label'),
    computed(of(name), step('rate', at('gross'), at), style),
    computed(
      of(skilled(name)),
      step('skillRate', at('skillGross'), (own) => at(skilled(own))),
      style,
    ),
  );
}
