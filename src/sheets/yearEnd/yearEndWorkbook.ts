/** The open book at a year's end as a workbook: the year's terms as inputs, credit, surplus and shares live to the penny. */
import { exact, sumOf } from '../../domain/money/exact';
import { percentageOf } from '../../domain/money/percentage';
import { typedCount, typedHours, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedCell, DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  atLeast,
  cell,
  difference,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  sum,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { sharedByLargestRemainder, type SharedCells } from '../core/largestRemainder';
import { plainName } from '../core/plainName';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { at, councilCell, councilsCell, disallowedCell, of, withSpare, type Figure } from './cellIds';
import { incomeRows, incomeWorked } from './incomeRows';
import { returnPage } from './returnSheet';
import type { YearEndSubject } from './subject';
import { termsCell, yearEndRelations } from './yearEndRelations';

const widths = [46, 18, 16, 16, 16, 16];

export function describeYearEnd(subject: YearEndSubject): WorkbookDescription {
  const title = subject.placement === null ? 'Year end' : `Year end: ${subject.placement}`;
  return analysisWorkbook({
    called: { checks: 'Year end checks', about: 'About the year end' },
    title,
    subject: 'What a year paid, what was not delivered, what the place cost, and what is owed back to whom.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [page(subject, title), returnPage(subject)],
    checks: [...checks(subject), ...checksOfTerms(yearEndRelations(subject))],
    rules: [
      {
        source: 'Income',
        rule: 'Each night at the fee of that night ÷ 7; of an allowance that crosses the year’s end its nights within the year.',
      },
      {
        source: 'Hours credit',
        rule: '(Hours agreed − delivered − tolerance × agreed) × rate, never below nought.',
      },
      {
        source: 'Surplus',
        rule: 'Income − hours credit − allowable cost; a loss is shown. What the agreement does not allow is taken out and shown apart.',
      },
      {
        source: 'Cap and excess',
        rule: 'The cap is an agreed share of income after credit; what is above it is shared as agreed, and never below nought.',
      },
      {
        source: 'Between councils',
        rule: 'By nights, to the penny: whole pennies first, then one each to the largest remainders, ties to the council named first.',
      },
    ],
  });
}

function page(subject: YearEndSubject, title: string): SheetDescription {
  return termsPage({
    name: 'Year end',
    title,
    purpose: 'The year as agreed and as it was. Change a pale cell and everything follows.',
    widths,
    answers: [
      labelledRow('Owed to the council', at('toCouncil')),
      labelledRow('Surplus; below nought a loss', at('surplus')),
    ],
    termsCell,
    relations: yearEndRelations(subject),
    blocks: [
      incomeRows(subject, widths.length),
      termRows(subject),
      disallowedRows(subject),
      workingRows(subject),
      councilRows(subject),
    ],
    orientation: 'portrait',
  });
}

const labelledRow = (label: string, expression: Expression): DescribedRow =>
  row(words(label, 'headlineLabel'), computed(null, onceTermsHold(termsCell, expression), 'headline'));

function termRows({ terms, disallowed }: YearEndSubject): readonly DescribedRow[] {
  const typed = (label: string, cell: DescribedCell): DescribedRow => row(words(label, 'label'), cell);
  const cost = terms.allowableCost.plus(sumOf(disallowed.map(({ pounds }) => pounds)));
  return [
    headingRow('The terms, and what was delivered', widths.length),
    typed('Hours agreed in the year', typedHours(of('hoursAgreed'), terms.hoursAgreed, 'As agreed.')),
    typed('Hours delivered', typedHours(of('hoursDelivered'), terms.hoursDelivered, 'As worked.')),
    typed(
      'Tolerance',
      typedPercent(of('tolerance'), terms.tolerance, 'Of the hours agreed, that are not credited.'),
    ),
    typed('An hour, £', typedPounds(of('hourRate'), terms.hourRate.pounds, 'Pounds credited for an hour.')),
    typed('What the year cost, £', typedPounds(of('cost'), cost, 'The whole cost of the place in the year.')),
    typed('Cap on the surplus', typedPercent(of('cap'), terms.cap, 'Of income after credit, as agreed.')),
    typed(
      'Council’s share of what is above it',
      typedPercent(of('councilShare'), percentageOf(terms.councilShare), 'As agreed.'),
    ),
  ];
}

function disallowedRows({ disallowed }: YearEndSubject): readonly DescribedRow[] {
  const lines = withSpare(disallowed);
  return [
    headingRow('Taken out: what the agreement does not allow', widths.length),
    ...lines.map((line, index) =>
      row(
        typedWords(disallowedCell(index, 'what'), line?.what ?? null, 'What it is, and why it is taken out.'),
        typedPounds(disallowedCell(index, 'pounds'), line?.pounds ?? null, 'Pounds in the year.'),
      ),
    ),
    row(
      words('Taken out in all', 'labelTotal'),
      computed(
        of('disallowed'),
        sumOfCells(lines.map((_, index) => disallowedCell(index, 'pounds'))),
        'moneyTotal',
      ),
    ),
  ];
}

function workingRows(subject: YearEndSubject): readonly DescribedRow[] {
  const line = (
    label: string,
    figure: Figure,
    expression: Expression,
    style: DescribedCell['style'] = 'money',
  ) => row(words(label, 'label'), computed(of(figure), expression, style));
  const atNought = (expression: Expression): Expression => largest(number(0), expression);
  const [incomeLabel, income] = incomeWorked(subject);
  const tolerated = product(at('tolerance'), at('hoursAgreed'));
  return [
    headingRow('The year, step by step', widths.length),
    line(incomeLabel, 'income', income),
    line(
      'Hours short, beyond the tolerance',
      'hoursShort',
      atNought(difference(difference(at('hoursAgreed'), at('hoursDelivered')), tolerated)),
      'hours',
    ),
    line('Hours credit', 'hoursCredit', product(at('hoursShort'), at('hourRate'))),
    line('Income after credit', 'afterCredit', difference(at('income'), at('hoursCredit'))),
    line('Allowable cost', 'allowable', difference(at('cost'), at('disallowed'))),
    line('Surplus; below nought a loss', 'surplus', difference(at('afterCredit'), at('allowable'))),
    line(
      'Surplus, of income after credit',
      'surplusShare',
      when(atLeast(number(0), at('afterCredit')), number(0), quotient(at('surplus'), at('afterCredit'))),
      'percent',
    ),
    line('Cap', 'capPounds', product(at('cap'), at('afterCredit'))),
    line('Above the cap', 'excess', atNought(difference(at('surplus'), at('capPounds')))),
    line('Council’s share of it', 'ofExcess', product(at('excess'), at('councilShare'))),
    row(
      words('Owed to the council: hours credit and its share', 'labelTotal'),
      computed(
        of('toCouncil'),
        onceTermsHold(termsCell, rounded(plus(at('hoursCredit'), at('ofExcess')), 2)),
        'moneyTotal',
      ),
    ),
  ];
}

/** One council or several, shared by nights; the workings that bring it to the penny stand beside. */
function councilRows({ terms, placement }: YearEndSubject): readonly DescribedRow[] {
  const alone = [
    { council: placement === null ? 'The council' : 'The council that pays', nights: terms.nights },
  ];
  const councils = withSpare(terms.councils ?? alone);
  const cells = (part: 'nights' | 'pennies' | 'whole' | 'left' | 'pounds') =>
    councils.map((_, index) => councilCell(index, part));
  const cellsShared: SharedCells = {
    pennies: cells('pennies'),
    whole: cells('whole'),
    left: cells('left'),
    pounds: cells('pounds'),
  };
  const shared = sharedByLargestRemainder(sum(at('toCouncil')), cells('nights'), cellsShared);
  return [
    headingRow('To each council, by nights', widths.length),
    columnHeaderRow([
      { header: 'Council' },
      { header: 'Nights', figures: true },
      { header: 'Owed to it', figures: true },
      { header: 'Exact pennies', figures: true },
      { header: 'Whole pennies', figures: true },
      { header: 'Left of a penny', figures: true },
    ]),
    ...shared.map((expressions, index) =>
      row(
        typedWords(
          councilCell(index, 'name'),
          plainName(councils[index]?.council ?? ''),
          'The council that paid.',
        ),
        terms.councils === null && index === 0
          ? computed(councilCell(0, 'nights'), nightsLeft(cells('nights').slice(1)), 'count')
          : typedCount(
              councilCell(index, 'nights'),
              councils[index] == null ? null : exact(councils[index].nights),
              'Nights that it paid.',
            ),
        computed(councilCell(index, 'pounds'), onceTermsHold(termsCell, expressions.pounds), 'moneyDash'),
        computed(councilCell(index, 'pennies'), expressions.pennies, 'wte'),
        computed(councilCell(index, 'whole'), expressions.whole, 'wte'),
        computed(councilCell(index, 'left'), expressions.left, 'wte'),
      ),
    ),
    row(
      words('In all', 'labelTotal'),
      computed(councilsCell('nights'), sumOfCells(cells('nights')), 'countTotal'),
      computed(councilsCell('pounds'), sumOfCells(cells('pounds')), 'moneyTotal'),
      blank('labelTotal'),
    ),
  ];
}

/** A council that pays alone has every night, but those of others that are typed below it. */
const nightsLeft = (others: readonly CellId[]): Expression =>
  largest(number(0), difference(at('nights'), sumOfCells(others)));

function checks({ answer }: YearEndSubject): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'Credit, allowable cost and surplus come to the income',
      plus(plus(at('hoursCredit'), at('allowable')), at('surplus')),
      at('income'),
    ),
    twoWays('The councils together get what is owed', cell(councilsCell('pounds')), sum(at('toCouncil'))),
    asWorkedOut(
      'What is owed as it was worked out',
      sum(at('toCouncil')),
      rounded(number(answer.toCouncil), 2),
    ),
  ];
}
