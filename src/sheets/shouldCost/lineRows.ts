/** The lines of the should-cost and their total, each a formula over needs, parameters and workings. */
import { rangeEnds, type ParameterId, type RangeEnd } from '../../domain/shouldCost/parameters';
import {
  homeWideLineIds,
  shouldCostLineIds,
  shouldCostWords,
  type ShouldCostLineId,
} from '../../domain/shouldCost/shouldCostLines';
import { computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  largest,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import {
  lineCell,
  needCell,
  parameterCell,
  personCell,
  ruleCell,
  totalCell,
  workedCell,
  type NeedCell,
  type WorkedPerson,
} from './cellIds';
import type { ShouldCostSubject } from './subject';
import { endsRow, wholePeople } from './workingRows';

const need = (id: NeedCell) => cell(needCell(id));
const parameter = (id: ParameterId, end: RangeEnd) => cell(parameterCell(id, end));
const percent = (of: Expression) => quotient(of, number(100));
const children = (end: RangeEnd) => cell(workedCell('childrenInHome', end));

const aboveOverheads = shouldCostLineIds.filter((id) => id !== 'overheads' && id !== 'return');

export function lineRows(subject: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('Line by line, £ a week for this child', columns),
    ...shouldCostLineIds.map((id) =>
      endsRow(shouldCostWords[id].label, (end) => lineCell(id, end), formulas[id], 'moneyDash', notes[id]),
    ),
    row(
      words('Should-cost a week', 'headlineLabel'),
      ...rangeEnds.map((end) =>
        computed(totalCell(end), sumOfCells(shouldCostLineIds.map((id) => lineCell(id, end))), 'headline', {
          ...(end === 'central'
            ? { definedName: { name: 'ShouldCostCentral', comment: 'Every parameter at its central value' } }
            : {}),
        }),
      ),
      words('£ a week', 'note'),
      words(
        subject.profile.solo
          ? 'For a child who must live alone'
          : 'All parameters at one end at once are rare',
        'note',
      ),
    ),
  ];
}

const formulas: Readonly<Record<ShouldCostLineId, (end: RangeEnd) => Expression>> = {
  dayCare: (end) => quotient(peopleWeekly(dayHours(end, false), 'care', end), children(end)),
  seniors: (end) => quotient(peopleWeekly(dayHours(end, true), 'senior', end), children(end)),
  wakingNights: (end) => quotient(peopleWeekly(nightHours(end), 'night', end), children(end)),
  sleepIns: (end) => quotient(sleepIns(end), children(end)),
  extraHours: (end) => peopleWeekly(need('extraHours'), 'care', end),
  manager: (end) => quotient(cell(personCell('manager', 'weekly', end)), children(end)),
  deputy: (end) => quotient(cell(personCell('deputy', 'weekly', end)), children(end)),
  administration: (end) =>
    quotient(
      product(cell(personCell('administration', 'weekly', end)), parameter('administrationWte', end)),
      children(end),
    ),
  premises: (end) =>
    quotient(product(parameter('premisesPerPlace', end), parameter('places', end)), children(end)),
  living: (end) => parameter('livingPerChild', end),
  homeRunning: (end) =>
    quotient(product(parameter('homeRunningPerPlace', end), parameter('places', end)), children(end)),
  therapy: (end) => product(parameter('therapyHourlyRate', end), need('therapyHours')),
  education: (end) =>
    when(
      equals(need('education'), text('no')),
      number(0),
      quotient(product(parameter('educationAYear', end), number(7)), need('daysAYear')),
    ),
  transport: (end) => product(parameter('mileageRate', end), need('miles')),
  placesKeptEmpty: (end) =>
    when(
      equals(need('solo'), text('no')),
      number(0),
      product(
        sumOfCells(homeWideLineIds.map((id) => lineCell(id, end))),
        largest(number(0), difference(parameter('places', end), number(1))),
      ),
    ),
  overheads: (end) =>
    product(sumOfCells(aboveOverheads.map((id) => lineCell(id, end))), percent(parameter('overheads', end))),
  return: (end) => {
    const cost = sumOfCells([...aboveOverheads, 'overheads' as const].map((id) => lineCell(id, end)));
    const share = percent(parameter('return', end));
    return quotient(product(cost, share), difference(number(1), share));
  },
};

const notes: Readonly<Record<ShouldCostLineId, string>> = {
  dayCare: 'rota hours less seniors’ × (own staff with cover, and agency) ÷ children in the home',
  seniors: 'rota hours of seniors × (own staff with cover, and agency) ÷ children in the home',
  wakingNights: 'rota hours × (own staff with cover, and agency) ÷ children in the home',
  sleepIns: 'nights × allowance × (1 + NI + pension) ÷ children in the home',
  extraHours: 'hours × (own staff with cover, and agency)',
  manager: 'a week ÷ children in the home',
  deputy: 'a week ÷ children in the home',
  administration: 'posts × a week ÷ children in the home',
  premises: 'places × cost of a place ÷ children in the home',
  living: 'for each child',
  homeRunning: 'places × cost of a place ÷ children in the home',
  therapy: 'hours × rate',
  education: 'a year × 7 ÷ days',
  transport: 'miles × rate',
  placesKeptEmpty: 'home-wide lines × (places − 1), where the child must live alone',
  overheads: 'percentage of all lines above',
  return: 'percentage of the price: cost × return ÷ (1 − return)',
};

function peopleWeekly(hours: Expression, person: WorkedPerson, end: RangeEnd): Expression {
  return product(hours, hourOf(person, end));
}

/** An hour on the rota: own staff with cover, and the agency's share at its rate. */
export function hourOf(person: WorkedPerson, end: RangeEnd): Expression {
  const agency = parameter('agencyShare', end);
  const own = quotient(
    product(cell(workedCell('cover', end)), cell(personCell(person, 'weekly', end))),
    need('fullTimeHours'),
  );
  return plus(
    product(difference(number(1), agency), own),
    product(agency, parameter('agencyHourlyRate', end)),
  );
}

function dayHours(end: RangeEnd, ofSeniors: boolean): Expression {
  const seniors = parameter('seniorShare', end);
  return product(cell(workedCell('dayHours', end)), ofSeniors ? seniors : difference(number(1), seniors));
}

function nightHours(end: RangeEnd): Expression {
  const hours = plus(difference(number(24), need('dayHours')), parameter('handoverHoursADay', end));
  return product(product(wholePeople(need('wakingStaff')), hours), number(7));
}

function sleepIns(end: RangeEnd): Expression {
  const onCosts = plus(number(1), percent(plus(cell(ruleCell('ni')), cell(ruleCell('pension')))));
  const nights = product(wholePeople(need('sleepInStaff')), number(7));
  return product(product(nights, parameter('sleepInAllowance', end)), onCosts);
}
