/**
 * The open book at a year's end: what the year paid, a credit for hours not delivered, what the place really cost, the
 * surplus, and what of it is owed back to the council or councils, shared by nights.
 *
 * Worked example: £5,250.00 a week for 365 nights, 180 of 2,080 hours not delivered at 5 % tolerance and £22.00, allowable
 * cost £230,000.00, cap 10 %, half of the rest: £9,107.10 is owed, £1,672.00 of it for hours.
 */
import { namedTwice } from '../../domain/evidence/namedTwice';
import { priceFinding, refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, sumOf, unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { reconcile, type Reconciliation, type YearEndTerms } from '../../domain/yearEnd/reconciliation';
import { layOut } from '../../sheets/core/layout';
import type { PaidInYear } from '../../sheets/yearEnd/subject';
import { describeYearEnd } from '../../sheets/yearEnd/yearEndWorkbook';
import { decimalInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { count, day, figure, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { paidInYear } from './paidInYear';

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  provider: optionally(words('Provider')),
  from: optionally(day('First night', { hint: 'Usually 1 April.' })),
  until: optionally(day('First day not counted', { hint: 'Usually 1 April of the next year.' })),
  fees: listOf(
    'fee',
    { from: day('From'), weekly: money('Fee', '£ a week') },
    { label: 'Fees', hint: 'Each from the first night it holds.', least: 0, most: 20 },
  ),
  fee: optionally(money('Or one fee', '£ a week', { hint: 'Where the days are not known.' })),
  nights: optionally(count('For so many nights', 'nights', { from: '1' })),
  allowances: listOf(
    'allowance',
    {
      what: words('Allowance'),
      from: day('From'),
      until: day('First day not paid for'),
      pounds: money('Paid', '£ in all'),
    },
    { label: 'Allowances beside the fee', least: 0, most: 60 },
  ),
  hoursAgreed: figure('Hours agreed', 'in the year'),
  hoursDelivered: figure('Hours delivered', 'in the year'),
  tolerance: percent('Tolerance', { hint: 'Of the hours agreed, that are not credited.' }),
  hourRate: money('An hour', '£ an hour'),
  cost: money('What the year cost', '£ in the year', { hint: 'Before what the agreement does not allow.' }),
  disallowed: listOf(
    'line',
    { what: words('Taken out'), pounds: money('Amount', '£ in the year') },
    {
      label: 'What the agreement does not allow',
      hint: 'Disallowed lines, and what a related party takes above cost.',
      least: 0,
      most: 40,
    },
  ),
  cap: percent('Cap on the surplus', { hint: 'Of income after credit, as agreed; none is usual.' }),
  councilShare: percent('Council’s share of what is above it'),
  councils: listOf(
    'council',
    { council: words('Council'), nights: count('Nights', 'nights') },
    { label: 'Councils', hint: 'Where more than one paid: its nights of the year.', least: 0, most: 40 },
  ),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: YearEndTerms;
  readonly paid: PaidInYear;
  readonly takenOut: Exact;
  readonly year: Reconciliation;
}

export const yearEnd = analysis({
  id: 'yearEnd',
  command: 'year-end',
  title: 'One year end',
  purpose:
    'Open the book at the year’s end: hours not delivered, cost, surplus, and what is owed back to whom.',
  form,
  example: {
    placement: 'P-1042',
    provider: 'Example Care',
    from: '2026-04-01',
    until: '2027-04-01',
    fees: [{ from: '2026-04-01', weekly: '5250.00' }],
    hoursAgreed: '2080',
    hoursDelivered: '1900',
    tolerance: '5',
    hourRate: '22.00',
    cost: '234000.00',
    disallowed: [{ what: 'Management charge above cost, related party', pounds: '4000.00' }],
    cap: '10',
    councilShare: '50',
    councils: [
      { council: 'Northshire', nights: '243' },
      { council: 'Southshire', nights: '122' },
    ],
  },
  answer,
  tell,
  json: ({ year: { surplusShare, byCouncil, ...pounds }, terms, takenOut }) => ({
    income: exactText(pounds.income),
    hoursCredit: exactText(pounds.hoursCredit),
    disallowed: exactText(takenOut),
    allowableCost: exactText(terms.allowableCost),
    surplus: exactText(pounds.surplus),
    surplusPercent: surplusShare === null ? null : exactText(surplusShare.percent),
    cap: exactText(pounds.cap),
    excess: exactText(pounds.excess),
    councilShareOfExcess: exactText(pounds.councilShareOfExcess),
    toCouncil: exactText(pounds.toCouncil),
    ...(byCouncil === null
      ? {}
      : { byCouncil: Object.fromEntries(byCouncil.map((each) => [each.council, exactText(each.pounds)])) }),
  }),
  write: ({ terms, paid, year }, { placement, provider, disallowed }, { asAt }) =>
    layOut(
      describeYearEnd({
        terms,
        paid,
        answer: year,
        placement: placement ?? null,
        provider: provider ?? null,
        disallowed,
        asAt,
      }),
    ),
});

function answer(given: Terms): Worked<Answer> {
  const takenOut = sumOf(given.disallowed.map(({ pounds }) => pounds));
  if (takenOut.greaterThan(given.cost))
    return refused(
      priceFinding('more-taken-out-than-cost', {
        at: 'disallowed',
        expected: `at most what the year cost, ${poundsInWords(given.cost)}`,
        received: poundsInWords(takenOut),
        advice: 'State the whole cost of the year, before anything is taken out.',
      }),
    );
  const twice = namedTwice(
    'councils',
    given.councils.map(({ council }) => council),
  );
  if (twice.length > 0) return refused(...twice);
  const paid = paidInYear(given);
  if (paid.value === null) return refused(...paid.findings);
  const terms: YearEndTerms = {
    income: paid.value.income,
    nights: paid.value.nights,
    hoursAgreed: given.hoursAgreed,
    hoursDelivered: given.hoursDelivered,
    tolerance: given.tolerance,
    hourRate: poundsPer('hour', given.hourRate),
    allowableCost: given.cost.minus(takenOut),
    cap: given.cap,
    councilShare: fractionOf(given.councilShare),
    councils:
      given.councils.length === 0
        ? null
        : given.councils.map(({ council, nights }) => ({ council, nights: unsafeNumber(nights) })),
  };
  const { value, findings } = reconcile(terms);
  return value === null
    ? refused(...findings)
    : worked({ terms, paid: paid.value.paid, takenOut, year: value }, [...paid.findings, ...findings]);
}

function tell({ terms, takenOut, year }: Answer): Told {
  const { income, hoursCredit, surplus, surplusShare, cap, excess, councilShareOfExcess, toCouncil } = year;
  const share =
    surplusShare === null
      ? ''
      : `, ${decimalInWords(surplusShare.percent.abs(), 1)} % of income after credit`;
  const left = surplus.isNegative()
    ? `a loss of ${poundsInWords(surplus.abs())}`
    : `a surplus of ${poundsInWords(surplus)}`;
  return {
    headline: `${poundsInWords(toCouncil)} is owed back for the year; before that it ends in ${left}${share}.`,
    figures: [
      { label: 'Owed to the council', value: poundsInWords(toCouncil) },
      { label: 'For hours not delivered', value: poundsInWords(hoursCredit) },
      { label: 'Of the surplus above the cap', value: poundsInWords(councilShareOfExcess) },
    ],
    tables: [
      {
        title: 'The year, step by step',
        columns: [
          { header: 'Step', isFigure: false },
          { header: '£ in the year', isFigure: true },
        ],
        rows: [
          ['Income', poundsInWords(income)],
          ['Hours credit', poundsInWords(hoursCredit)],
          ['Taken out of the cost', poundsInWords(takenOut)],
          ['Allowable cost', poundsInWords(terms.allowableCost)],
          ['Surplus', poundsInWords(surplus)],
          ['Cap', poundsInWords(cap)],
          ['Above the cap', poundsInWords(excess)],
        ],
        hasTotal: false,
      },
      ...(year.byCouncil === null
        ? []
        : [
            {
              title: 'To each council, by nights',
              columns: [
                { header: 'Council', isFigure: false },
                { header: 'Owed to it', isFigure: true },
              ],
              rows: [
                ...year.byCouncil.map(({ council, pounds }) => [council, poundsInWords(pounds)]),
                ['In all', poundsInWords(toCouncil)],
              ],
              hasTotal: true,
            },
          ]),
    ],
    sentences: [
      'A credit is never below nought: hours delivered above those agreed are not charged here.',
      ...(surplus.isNegative() ? ['A loss is shown and not shared.'] : []),
    ],
  };
}
