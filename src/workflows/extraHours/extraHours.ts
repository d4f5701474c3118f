/**
 * A request for extra hours (1:1, 2:1 or more): what it costs beyond the people who are paid already, at the figures in force
 * on its first night, with the agency's hours apart, and the same need by skill instead of hours beside it.
 *
 * Worked example: 12 hours at £13.20 from 7 December 2026 (37.5 hours, 52 weeks, 45 days away): £219.06 a week; 112 nights
 * come to £3,504.94.
 */
import { dayInWords, daysAfter, daysBetween, type IsoDate } from '../../domain/calendar/isoDate';
import {
  daysIn,
  defaultWeeksPerYear,
  weeksPerYearConventions,
  type WeeksPerYear,
} from '../../domain/calendar/weeksPerYear';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { periodWrong } from '../../domain/fee/feeYear';
import { exact, exactText, one, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf, percentage } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import { priceExtraHours, type ExtraHoursPriced } from '../../domain/requests/extraHoursPriced';
import { deliveredHour, type DeliveredHour, type PaidHourTerms } from '../../domain/staffing/deliveredHour';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { layOut } from '../../sheets/core/layout';
import { describeExtraHours } from '../../sheets/extraHours/extraHoursWorkbook';
import { daysRulesHold } from '../figures/daysRulesHold';
import { rulesOn } from '../figures/rulesOn';
import { decimalInWords } from '../shown/shownFigures';
import { analysis, type AnalysisReference, type Told } from '../typed/analysis';
import { choice, day, figure, money, optionally, percent, words } from '../typed/fields';
import type { ValuesOfForm } from '../typed/form';
import { saidOfExtraHours } from './saidOfExtraHours';

const weeks = Object.fromEntries(weeksPerYearConventions.map((each) => [each, each])) as Readonly<
  Record<WeeksPerYear, string>
>;

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  need: optionally(words('Need', { hint: 'What the hours are for.' })),
  outcome: optionally(words('Outcome sought')),
  from: day('From', { hint: 'The first night of the hours.' }),
  until: day('Ends on', { hint: 'The first day not counted: extra hours end unless both agree anew.' }),
  review: optionally(day('Reviewed on')),
  hours: figure('Hours of the child', 'a week', { to: '336' }),
  staffPerHour: figure('Staff in each hour', 'people', { to: '10', hint: '2 for two to one.' }),
  alreadyPaid: figure('Staff already paid', 'people', {
    to: '10',
    hint: 'In the core or in another need: 1 where one to one is paid.',
  }),
  hourlyRate: money('Pay', '£ an hour', { from: '0.01', to: '1000' }),
  contractedHours: optionally(
    figure('Contracted hours', 'a week', { from: '1', to: '60', hint: '37.5 where empty.' }),
  ),
  weeksPerYear: optionally(choice('Weeks in the year', weeks, { hint: '365/7 where empty.' })),
  daysAway: figure('Days away', 'a year', { to: '200', hint: 'Leave, sickness, training, supervision.' }),
  daysPerWeek: optionally(figure('Working days', 'a week', { from: '1', to: '7', hint: '5 where empty.' })),
  agency: optionally(percent('By an agency', { hint: 'Of the added hours.' })),
  agencyRate: optionally(money('Agency', '£ an hour', { hint: 'With VAT that is not recovered.' })),
  asked: optionally(money('Asked for', '£ a week')),
  skillHours: optionally(figure('By skill instead: hours', 'a week', { to: '336' })),
  skillRate: optionally(money('By skill instead: pay', '£ an hour', { from: '0.01', to: '1000' })),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly rules: EmploymentRules;
  readonly hour: DeliveredHour;
  readonly priced: ExtraHoursPriced;
  /** The last day of the figures of the first night, where nights come after it; else null. */
  readonly figuresEnd: IsoDate | null;
}

const usualContracted = exact('37.5');
const usualDays = exact(5);

export const extraHours = analysis({
  id: 'extraHours',
  command: 'extra-hours',
  title: 'Extra hours',
  purpose:
    'Price extra hours for one child beyond the people who are paid already, until the day they end, beside skill instead of hours.',
  form,
  restsOnFigures: true,
  example: {
    placement: 'P-1042',
    need: 'Support in the evenings',
    outcome: 'Evenings settled without a second adult',
    from: '2026-12-07',
    until: '2027-03-29',
    review: '2027-01-29',
    hours: '12',
    staffPerHour: '2',
    alreadyPaid: '1',
    hourlyRate: '13.20',
    contractedHours: '37.5',
    weeksPerYear: '52',
    daysAway: '45',
    asked: '420.00',
    skillHours: '5',
    skillRate: '19.50',
  },
  answer,
  tell,
  json: ({ hour, priced: { addedStaffHours, weekly, inTheTime, aboveTheRequest, bySkill } }) => ({
    addedStaffHours: exactText(addedStaffHours),
    costPerPaidHour: exactText(hour.paidHour.pounds),
    coverFactor: exactText(hour.cover),
    costPerDeliveredHour: exactText(hour.deliveredHour.pounds),
    weekly: exactText(weekly.pounds),
    inTheTime: exactText(toThePenny(inTheTime)),
    askedMore: aboveTheRequest === null ? null : exactText(aboveTheRequest.pounds),
    bySkill: bySkill === null ? null : exactText(bySkill.pounds),
  }),
  write: ({ terms, rules, priced }, _, reference) =>
    layOut(
      describeExtraHours({
        placement: terms.placement ?? null,
        need: terms.need ?? null,
        outcome: terms.outcome ?? null,
        from: terms.from,
        until: terms.until,
        review: terms.review ?? null,
        hoursRequested: terms.hours,
        staffPerHour: terms.staffPerHour,
        alreadyPaid: terms.alreadyPaid,
        hourlyRate: terms.hourlyRate,
        contractedHours: terms.contractedHours ?? usualContracted,
        daysInYear: daysIn(terms.weeksPerYear ?? defaultWeeksPerYear),
        daysAway: terms.daysAway,
        daysPerWeek: terms.daysPerWeek ?? usualDays,
        agency: terms.agency ?? percentage(0),
        agencyRate: terms.agencyRate ?? null,
        requested: terms.asked ?? null,
        skillHours: terms.skillHours ?? null,
        skillRate: terms.skillRate ?? null,
        rules,
        rulesHold: daysRulesHold(terms.from, reference),
        answer: priced,
        asAt: reference.asAt,
      }),
    ),
});

function answer(terms: Terms, reference: AnalysisReference): Worked<Answer> {
  const rules = rulesOn(terms.from, reference);
  const wrong = [...periodWrong(terms), ...rules.findings, ...agencyUnpriced(terms)];
  if (wrong.length > 0 || rules.value === null) return refused(...wrong);
  const hour = deliveredHour(paidHourAt(terms, terms.hourlyRate), rules.value);
  if (hour === null) return refused(awayTooLong(terms));
  const skilled =
    terms.skillRate === undefined ? null : deliveredHour(paidHourAt(terms, terms.skillRate), rules.value);
  const priced = priceExtraHours({
    hours: {
      hoursRequested: terms.hours,
      staffPerHour: terms.staffPerHour,
      staffAlreadyPaid: terms.alreadyPaid,
    },
    deliveredHour: hour.deliveredHour,
    agencyShare: fractionOf(terms.agency ?? percentage(0)),
    agencyHour: poundsPer('hour', terms.agencyRate ?? zero),
    nights: daysBetween(terms.from, terms.until),
    requested: terms.asked === undefined ? null : poundsPer('week', terms.asked),
    bySkill:
      skilled === null || terms.skillHours === undefined
        ? null
        : { hours: terms.skillHours, deliveredHour: skilled.deliveredHour },
  });
  const { to } = daysRulesHold(terms.from, reference);
  const figuresEnd = to !== null && terms.until > daysAfter(to, 1) ? to : null;
  return worked({ terms, rules: rules.value, hour, priced, figuresEnd }, [
    ...saidOfExtraHours(terms, priced.weekly, rules.value, reference),
  ]);
}

const paidHourAt = (terms: Terms, rate: Exact): PaidHourTerms => ({
  hourlyRate: poundsPer('hour', rate),
  contractedHours: terms.contractedHours ?? usualContracted,
  weeksPerYear: terms.weeksPerYear ?? defaultWeeksPerYear,
  daysAway: terms.daysAway,
  daysPerWeek: terms.daysPerWeek ?? usualDays,
});

function agencyUnpriced({ agency, agencyRate }: Terms): readonly PriceFinding[] {
  if (agency?.percent.greaterThan(0) !== true || agencyRate?.greaterThan(0) === true) return [];
  return [
    priceFinding('agency-rate-not-stated', {
      at: 'agencyRate',
      expected: 'what the agency charges for an hour',
      received: `${agencyRate === undefined ? 'nothing' : poundsInWords(agencyRate)} for ${decimalInWords(agency.percent, 1)} % of the hours`,
      advice: 'Ask for the agency’s price, with VAT that is not recovered.',
    }),
  ];
}

function awayTooLong({ daysAway, weeksPerYear }: Terms): PriceFinding {
  return priceFinding('time-away-takes-the-year', {
    at: 'daysAway',
    expected: `fewer days away than a year of ${weeksPerYear ?? defaultWeeksPerYear} weeks has`,
    received: exactText(daysAway),
    advice: 'Check the days away and the working days a week.',
  });
}

function tell({ terms, hour, priced, figuresEnd }: Answer): Told {
  const { weekly, inTheTime, aboveTheRequest, bySkill, addedStaffHours } = priced;
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  const beyond =
    figuresEnd === null
      ? ''
      : `, all at the figures of the first night, which end on ${dayInWords(figuresEnd)}: price the nights after it anew`;
  return {
    headline: `${pounds(weekly.pounds)} a week for ${decimalInWords(addedStaffHours, 1)} staff hours that are not paid already, ${pounds(inTheTime)} until ${dayInWords(terms.until)}${beyond}.`,
    figures: [
      { label: 'A week', value: pounds(weekly.pounds) },
      { label: 'In the time asked for', value: pounds(inTheTime) },
    ],
    tables: [
      {
        title: 'What an hour on shift costs',
        columns: [
          { header: 'Step', isFigure: false },
          { header: 'Amount', isFigure: true },
        ],
        rows: hourRows(terms, hour),
        hasTotal: false,
      },
    ],
    sentences: [
      ...askedBeside(aboveTheRequest === null ? zero : toThePenny(aboveTheRequest.pounds)),
      ...(bySkill === null
        ? []
        : [
            `By skill instead: ${decimalInWords(terms.skillHours ?? zero, 1)} hours come to ${pounds(bySkill.pounds)} a week. Which of the two meets the need is for those who know the child.`,
          ]),
      `The hours end on ${dayInWords(terms.until)} unless both agree anew${terms.review === undefined ? '' : `; they are reviewed on ${dayInWords(terms.review)}`}.`,
    ],
  };
}

/** The steps of the hour that is paid: own staff’s, the agency’s, or both where they share the hours. */
function hourRows({ agency, agencyRate = zero }: Terms, hour: DeliveredHour): readonly (readonly string[])[] {
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  const { fraction } = fractionOf(agency ?? percentage(0));
  const byAgency = ['An hour by an agency', pounds(agencyRate)];
  if (fraction.equals(one)) return [byAgency];
  const own = [
    ['A paid hour, with employer NI and pension', pounds(hour.paidHour.pounds)],
    ['Cover', decimalInWords(hour.cover, 4)],
    ['An hour on shift', pounds(hour.deliveredHour.pounds)],
  ];
  if (fraction.isZero()) return own;
  const mixed = hour.deliveredHour.pounds.times(one.minus(fraction)).plus(agencyRate.times(fraction));
  return [...own, byAgency, ['An hour, own staff and agency together', pounds(mixed)]];
}

/** Nothing is to ask where both are the same to the penny. */
function askedBeside(above: Exact): readonly string[] {
  if (above.isZero()) return [];
  const [than, ask] = above.isPositive()
    ? ['more', 'ask what it pays for']
    : ['less', 'ask whether all of these hours are in it'];
  return [`Asked for is ${poundsInWords(above.abs())} a week ${than} than this: ${ask}.`];
}
