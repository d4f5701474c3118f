/** What the terms of extra hours must be to one another: what the command refuses, held on the sheet. */
import {
  atLeast,
  both,
  difference,
  either,
  equals,
  greaterThan,
  lessThan,
  number,
  product,
  quotient,
  text,
} from '../core/expression';
import { allAboveNought, isTyped, never, nothingMissing, type Relation } from '../core/relations';
import { at, of } from './hourRows';

export const termsCell = of('terms');

const weeksAwayInDays = quotient(product(at('away'), number(7)), at('daysPerWeek'));

export const extraHoursRelations: readonly Relation[] = [
  {
    label: 'The hours end after they begin',
    ...never(atLeast(at('from'), at('until'))),
    broken: 'The hours end before they begin: look at both days; the last is the first day not counted.',
  },
  {
    label: 'The figures hold on the first night',
    ...never(
      either(
        lessThan(at('from'), at('rulesFrom')),
        both(isTyped(of('rulesTo')), greaterThan(at('from'), at('rulesTo'))),
      ),
    ),
    broken:
      'The first night is outside the days for which the figures hold: see Extra hours figures, or write the workbook anew.',
  },
  {
    label: 'Hours by an agency have its price',
    ...never(
      both(
        greaterThan(at('agency'), number(0)),
        either(equals(at('agencyRate'), text('')), atLeast(number(0), at('agencyRate'))),
      ),
    ),
    broken: 'Hours by an agency, and no price of it: ask for it, with VAT that is not recovered.',
  },
  allAboveNought('Pay, contracted hours and working days', [of('rate'), of('contracted'), of('daysPerWeek')]),
  {
    label: 'A year is longer than the time away',
    ...never(atLeast(number(0), difference(at('days'), weeksAwayInDays))),
    broken: 'Time away takes the whole year: look at the days away and the working days a week.',
  },
  nothingMissing([of('hours'), of('staff'), of('paid'), of('away')]),
];
