/**
 * The workings: what one person of each kind costs a year with NI and pension, the cover factor, and the children in the
 * home, at each end of the parameters.
 */
import { rangeEnds, type ParameterId, type RangeEnd } from '../../domain/shouldCost/parameters';
import { blank, computed, headingRow, row, words } from '../core/cells';
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
  rounded,
  smallest,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { needCell, parameterCell, personCell, ruleCell, workedCell, type WorkedPerson } from './cellIds';

const days = cell(needCell('daysAYear'));
const parameter = (id: ParameterId, end: RangeEnd) => cell(parameterCell(id, end));
const percent = (of: Expression) => quotient(of, number(100));

export function workingRows(columns: number): readonly DescribedRow[] {
  return [
    headingRow('Workings', columns),
    endsRow(
      'Cover factor',
      (end) => workedCell('cover', end),
      cover,
      'factor',
      'days ÷ (days − days away ÷ working days × 7)',
    ),
    endsRow(
      'Children in the home',
      (end) => workedCell('childrenInHome', end),
      childrenInHome,
      'wte',
      'places × occupancy',
    ),
    endsRow(
      'Staff on shift by day',
      (end) => workedCell('onShift', end),
      staffOnShift,
      'wte',
      'whole people: staff × places ÷ children rounded up, not under the minimum shift; one place where the child lives alone',
    ),
    endsRow(
      'Rota hours by day, all on shift',
      (end) => workedCell('dayHours', end),
      dayHours,
      'wte',
      'staff on shift × (hours of the day + handovers) × 7',
    ),
    ...personRows('care', 'Care worker, full time', (end) => hourlyGross(carePay(end), number(1))),
    ...personRows('senior', 'Senior, full time', (end) =>
      hourlyGross(carePay(end), plus(number(1), percent(parameter('seniorPayAbove', end)))),
    ),
    ...personRows('night', 'Waking-night worker, full time', (end) =>
      hourlyGross(carePay(end), plus(number(1), percent(parameter('wakingNightPremium', end)))),
    ),
    ...personRows('manager', 'Registered manager', (end) => parameter('managerSalary', end)),
    ...personRows('deputy', 'Deputy manager', (end) => parameter('deputySalary', end)),
    ...personRows('administration', 'Administration and domestic work, one post', () =>
      hourlyGross(cell(ruleCell('minimumWage')), number(1)),
    ),
  ];
}

function personRows(
  person: WorkedPerson,
  label: string,
  gross: (end: RangeEnd) => Expression,
): readonly DescribedRow[] {
  const own = (figure: 'gross' | 'ni' | 'pension', end: RangeEnd) => cell(personCell(person, figure, end));
  const idOf = (figure: 'gross' | 'ni' | 'pension' | 'weekly') => (end: RangeEnd) =>
    personCell(person, figure, end);
  const ni = (end: RangeEnd) =>
    product(
      largest(number(0), difference(own('gross', end), cell(ruleCell('threshold')))),
      percent(cell(ruleCell('ni'))),
    );
  const inBand = (end: RangeEnd) =>
    largest(
      number(0),
      difference(smallest(own('gross', end), cell(ruleCell('bandTo'))), cell(ruleCell('bandFrom'))),
    );
  const pension = (end: RangeEnd) =>
    when(
      atLeast(cell(ruleCell('trigger')), own('gross', end)),
      number(0),
      product(inBand(end), percent(cell(ruleCell('pension')))),
    );
  const weekly = (end: RangeEnd) =>
    quotient(product(sum(own('gross', end), own('ni', end), own('pension', end)), number(7)), days);
  return [
    endsRow(`${label}: gross pay a year`, idOf('gross'), gross, 'money', ''),
    endsRow(`${label}: employer NI a year`, idOf('ni'), ni, 'money', 'rate × pay above the threshold'),
    endsRow(`${label}: pension a year`, idOf('pension'), pension, 'money', 'rate × pay within the band'),
    endsRow(`${label}: a week`, idOf('weekly'), weekly, 'moneyStrong', '(gross + NI + pension) × 7 ÷ days'),
  ];
}

const carePay = (end: RangeEnd) => parameter('careHourlyRate', end);

/** Half a person is on no shift. ROUND(x + 0.5 − a millionth, 0) is x rounded up: a whole number stays itself. */
export function wholePeople(of: Expression): Expression {
  return rounded(plus(of, number('0.499999')), 0);
}

function staffOnShift(end: RangeEnd): Expression {
  const places = when(equals(cell(needCell('solo')), text('no')), parameter('places', end), number(1));
  const needed = quotient(product(cell(needCell('staff')), places), cell(needCell('children')));
  return largest(wholePeople(cell(needCell('minimumShift'))), wholePeople(needed));
}

function dayHours(end: RangeEnd): Expression {
  const hours = plus(cell(needCell('dayHours')), parameter('handoverHoursADay', end));
  return product(product(cell(workedCell('onShift', end)), hours), number(7));
}

function hourlyGross(pay: Expression, premium: Expression): Expression {
  const basic = product(product(cell(needCell('fullTimeHours')), pay), quotient(days, number(7)));
  return product(basic, premium);
}

function cover(end: RangeEnd): Expression {
  const away = product(quotient(parameter('daysAway', end), cell(needCell('workingDays'))), number(7));
  return quotient(days, difference(days, away));
}

function childrenInHome(end: RangeEnd): Expression {
  return product(parameter('places', end), parameter('occupancy', end));
}

export function endsRow(
  label: string,
  id: (end: RangeEnd) => string,
  of: (end: RangeEnd) => Expression,
  style: StyleName,
  note: string,
): DescribedRow {
  return row(
    words(label, 'label'),
    ...rangeEnds.map((end) => computed(id(end), of(end), style)),
    blank(),
    words(note, 'note'),
  );
}
