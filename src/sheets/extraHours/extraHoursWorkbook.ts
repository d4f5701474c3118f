/**
 * Extra hours for one child as a workbook: what is asked for, what is paid already, what an hour on shift costs at the figures
 * in force, the agency's hours apart, and the same need by skill instead of hours beside it; every figure live.
 */
import { typedDay, typedPounds, typedWords } from '../core/askedCells';
import { headingRow } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  atLeast,
  difference,
  either,
  equals,
  number,
  plus,
  product,
  quotient,
  rounded,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import { answerRow, termRow, workingRow } from '../core/labelledRows';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { framed } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { extraHoursRelations, termsCell } from './extraHoursRelations';
import { at, hourRows, of } from './hourRows';
import { ruleRows } from './ruleRows';
import { saidRows } from './saidRows';
import type { ExtraHoursSubject } from './subject';

const widths = [44, 18, 18, 46];

export function describeExtraHours(subject: ExtraHoursSubject): WorkbookDescription {
  const title = subject.placement === null ? 'Extra hours' : `Extra hours: ${subject.placement}`;
  return analysisWorkbook({
    called: { checks: 'Extra hours checks', about: 'About the extra hours' },
    title,
    subject: 'What extra hours for one child cost beyond the people who are paid already.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [page(subject, title), figuresPage(subject)],
    checks: [...checks(subject), ...checksOfTerms(extraHoursRelations)],
    rules: [
      {
        source: 'Only what is not paid already',
        rule: 'Hours asked for × (staff an hour − staff already paid), never below nought: 2:1 where 1:1 is paid adds one person’s hours, not two.',
      },
      {
        source: 'An hour on shift',
        rule: '(Pay + employer NI + minimum pension of one person) ÷ paid hours × weeks in the year ÷ (weeks in the year − weeks away). No levy.',
      },
      {
        source: 'Agency',
        rule: 'The agency’s price for the hours that are agency, and for no others; its rate already holds leave.',
      },
      {
        source: 'Skill instead of hours',
        rule: 'Fewer hours of somebody more skilled may meet the same need; which of the two does is for those who know the child.',
      },
    ],
  });
}

function page(subject: ExtraHoursSubject, title: string): SheetDescription {
  return termsPage({
    name: 'Extra hours',
    title,
    purpose:
      'Hours asked for, hours already paid, and what is left to pay. Change a pale cell and everything follows.',
    widths,
    answers: [
      answerRow('A week', at('weekly'), 'for the hours that are not paid already'),
      answerRow('In the time asked for', at('inTheTime'), 'nights ÷ 7 × a week'),
      answerRow('Asked for, less this', at('askedMore'), 'nought where no price was asked'),
    ],
    termsCell,
    relations: extraHoursRelations,
    blocks: [requestRows(subject), hourRows(subject, widths.length), priceRows(), saidRows(widths.length)],
    orientation: 'portrait',
  });
}

/** What an hour costs rests on these; another day has others. */
function figuresPage(subject: ExtraHoursSubject): SheetDescription {
  return framed({
    name: 'Extra hours figures',
    role: 'inputs',
    title: 'What the cost of an hour rests on',
    purpose: 'Figures in force on the first night, each with where it comes from.',
    widths: [42, 16, 60],
    body: ruleRows(subject, 3),
    orientation: 'portrait',
  });
}

function requestRows(subject: ExtraHoursSubject): readonly DescribedRow[] {
  const { need, outcome, from, until, review, requested, asAt } = subject;
  return [
    headingRow('The request', widths.length),
    termRow('Need', typedWords(of('need'), need, 'What the hours are for, never a child’s name.')),
    termRow('Outcome sought', typedWords(of('outcome'), outcome, 'What the hours are to bring about.')),
    termRow('From', typedDay(of('from'), from, 'The first night of the hours.')),
    termRow(
      'Ends on, the first day not counted',
      typedDay(of('until'), until, 'Extra hours end unless both agree anew.'),
    ),
    termRow('Reviewed on', typedDay(of('review'), review, 'The day on which both sides look at it again.')),
    termRow('Looked at on', typedDay(of('lookedAt'), asAt, 'The day on which this page is read.')),
    workingRow('Nights', of('nights'), difference(at('until'), at('from')), { style: 'count' }),
    termRow(
      'Asked for, £ a week',
      typedPounds(of('asked'), requested, 'As the provider asks; empty where it states no price.'),
    ),
  ];
}

function priceRows(): readonly DescribedRow[] {
  const shown = (answer: Expression) => onceTermsHold(termsCell, answer);
  const agencyShare = at('agency');
  const mixed = plus(
    product(at('deliveredHour'), difference(number(1), agencyShare)),
    product(at('agencyRate'), agencyShare),
  );
  return [
    headingRow('What it comes to', widths.length),
    workingRow('An hour, own staff and agency together', of('mixedHour'), mixed),
    workingRow('£ a week', of('weekly'), shown(product(at('addedHours'), at('mixedHour'))), {
      style: 'moneyTotal',
    }),
    workingRow(
      'In the time asked for',
      of('inTheTime'),
      shown(quotient(product(at('weekly'), at('nights')), number(7))),
      {
        style: 'moneyTotal',
      },
    ),
    workingRow(
      'Asked for, less this, £ a week',
      of('askedMore'),
      shown(when(equals(at('asked'), text('')), number(0), difference(at('asked'), at('weekly')))),
    ),
    workingRow(
      'By skill instead, £ a week',
      of('bySkill'),
      shown(
        when(
          either(atLeast(number(0), at('skillRate')), equals(at('skillHours'), text(''))),
          text('–'),
          product(at('skillHours'), at('skillDelivered')),
        ),
      ),
    ),
  ];
}

function checks({ answer }: ExtraHoursSubject): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'A week, from the hours and from the two kinds of hour',
      sum(at('weekly')),
      onceTermsHold(
        termsCell,
        plus(
          product(product(at('addedHours'), difference(number(1), at('agency'))), at('deliveredHour')),
          product(product(at('addedHours'), at('agency')), at('agencyRate')),
        ),
        number(0),
      ),
    ),
    asWorkedOut(
      'A week as it was worked out',
      rounded(sum(at('weekly')), 2),
      rounded(number(answer.weekly.pounds), 2),
    ),
  ];
}
