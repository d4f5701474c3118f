/**
 * Support that steps down as needs change: agreed hours by day, what they cost, what holding the first hours would cost.
 *
 * Worked example: 20 hours at £22.00 from 1 April 2026, 10 from 1 August, none from 1 January 2027, to 31 March 2027 come to
 * £12,477.14 against £22,942.86 held: £10,465.71 saved.
 */
import { byDay, inForceOn } from '../../domain/calendar/datedNights';
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { reviewAfterEnd, reviewPast } from '../../domain/evidence/reviewPast';
import { exactText, unsafeNumber, zero } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import type { Fraction } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import { asTheyStand, signaturesDoubted, type SignedHold } from '../../domain/stepDown/holdSignatures';
import { distanceTravelled } from '../../domain/stepDown/outcome';
import { stepDown as stepped, type StepDown } from '../../domain/stepDown/stepDown';
import { fallsOf, type DatedHours, type StepDownTerms } from '../../domain/stepDown/stepDownTerms';
import { stepsInWords } from '../../reading/stepWords';
import { layOut } from '../../sheets/core/layout';
import { describeStepDown } from '../../sheets/stepDown/stepDownWorkbook';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import { analysis, type AnalysisReference, type Told } from '../typed/analysis';
import { count, day, figure, money, optionally, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { stepDownAsJson } from './json';

const form = {
  need: optionally(words('Need', { hint: 'What the hours are for, never a child’s name.' })),
  until: day('First day not counted'),
  core: optionally(money('Core fee', '£ a week', { hint: 'What is paid beside the hours.' })),
  rate: money('An hour', '£ an hour'),
  hours: listOf(
    'step',
    { from: day('From'), perWeek: figure('Hours', 'a week', { to: '1000' }) },
    { label: 'Hours by day', hint: 'What is agreed now first, then each fall.', least: 0, most: 24 },
  ),
  inWords: optionally(
    words('Or in words', { hint: '“20 hours a week from 1 April 2026, 10 from August, none from January”' }),
  ),
  holds: listOf(
    'hold',
    {
      step: count('Step', 'of the falls', { from: '1', to: '24' }),
      nights: count('Nights', 'nights'),
      council: optionally(day('Signed for the council')),
      provider: optionally(day('Signed by the provider')),
    },
    {
      label: 'Steps to hold',
      hint: 'A fall is put off only where both sides have signed.',
      least: 0,
      most: 24,
    },
  ),
  measure: optionally(words('Outcome measured')),
  baseline: optionally(figure('At the start', 'of the measure')),
  latest: optionally(figure('Latest', 'of the measure')),
  target: optionally(figure('Sought', 'of the measure')),
  review: optionally(day('Reviewed on')),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly given: Terms;
  readonly terms: StepDownTerms;
  readonly steps: StepDown;
  readonly travelled: Fraction | null;
}

export const stepDown = analysis({
  id: 'stepDown',
  command: 'step-down',
  title: 'Step-down',
  purpose:
    'Let support step down on agreed days as needs change, and see what that saves against holding it.',
  form,
  example: {
    need: 'Support in the evenings',
    until: '2027-04-01',
    core: '4200.00',
    rate: '22.00',
    hours: [
      { from: '2026-04-01', perWeek: '20' },
      { from: '2026-08-01', perWeek: '10' },
      { from: '2027-01-01', perWeek: '0' },
    ],
    holds: [],
    measure: 'Evenings in a week settled without a second adult',
    baseline: '1',
    latest: '4',
    target: '7',
    review: '2027-02-15',
  },
  answer,
  tell,
  json: ({ steps, travelled }) => ({
    ...stepDownAsJson(steps),
    distanceTravelled: travelled === null ? null : exactText(travelled.fraction),
  }),
  write: ({ given, terms, steps }, { need, measure, baseline, latest, target, review }, { asAt }) =>
    layOut(
      describeStepDown({
        terms,
        answer: steps,
        need: need ?? null,
        holds: holdsOf(given),
        outcome: {
          measure: measure ?? null,
          baseline: baseline ?? null,
          latest: latest ?? null,
          target: target ?? null,
          review: review ?? null,
        },
        asAt,
      }),
    ),
});

function answer(given: Terms, { asAt }: AnalysisReference): Worked<Answer> {
  const hours = hoursIn(given, asAt);
  if (hours.value === null) return refused(...hours.findings);
  const terms = termsIn(given, hours.value, asAt);
  const { value, findings } = stepped(terms);
  if (value === null) return refused(...findings);
  const { baseline = null, latest = null, target = null } = given;
  return worked({ given, terms, steps: value, travelled: distanceTravelled({ baseline, latest, target }) }, [
    ...findings,
    ...signaturesDoubted(byDay(terms.hours), holdsOf(given), asAt),
    ...reviewPast(given.review ?? null, asAt, costUntilReview(terms, value, asAt)),
    ...reviewAfterEnd(given.review ?? null, terms.until),
  ]);
}

/** Hours by day, typed in rows or read from the words of a plan; not both. */
function hoursIn({ hours, inWords, until }: Terms, asAt: IsoDate): Worked<readonly DatedHours[]> {
  if (inWords === undefined)
    return hours.length > 0 ? worked(hours) : refused(hoursWrong('words-not-understood', 'nothing'));
  if (hours.length > 0) return refused(hoursWrong('stated-twice', 'both rows and words'));
  const read = stepsInWords(inWords, { asAt, until });
  if (read === null) return refused(hoursWrong('words-not-understood', `“${inWords}”`));
  const begins = read[0]?.from;
  return begins !== undefined && begins >= until
    ? refused(beginsTooLate(inWords, read, until))
    : worked(read);
}

const hoursWrong = (code: 'words-not-understood' | 'stated-twice', received: string): PriceFinding =>
  priceFinding(code, {
    at: 'hours, inWords',
    expected: 'hours by day, in rows or in words such as “10 hours a week from 1 August 2026”',
    received,
    advice: 'Type a row for each day on which the hours change.',
  });

const asRead = (hours: readonly DatedHours[]): string =>
  hours.map(({ from, perWeek }) => `${exactText(perWeek)} hours a week from ${dayInWords(from)}`).join('; ');

const beginsTooLate = (inWords: string, read: readonly DatedHours[], until: IsoDate): PriceFinding =>
  priceFinding('no-nights', {
    at: 'inWords, until',
    expected: `hours that begin before ${dayInWords(until)}, the first day not counted`,
    received: `“${inWords}”, read as ${asRead(read)}`,
    advice: 'Write the day with its year, or put the end later.',
  });

const holdsOf = ({ holds }: Terms): readonly SignedHold[] =>
  holds.map(({ step, nights, council, provider }) => ({
    step: unsafeNumber(step),
    nights: unsafeNumber(nights),
    council: council ?? null,
    provider: provider ?? null,
  }));

/** Of the hours in force on the day, holds included; nothing before the first and from the end on. */
function costUntilReview(
  { core, until }: StepDownTerms,
  { schedule }: StepDown,
  asAt: IsoDate,
): string | null {
  const now = asAt < until ? inForceOn(schedule, asAt) : null;
  return now === null
    ? null
    : `Until then ${poundsInWords(now.fee.pounds.minus(core?.pounds ?? zero))} a week of these hours goes on.`;
}

function termsIn(given: Terms, hours: readonly DatedHours[], asAt: IsoDate): StepDownTerms {
  const { until, core, rate } = given;
  return {
    until,
    core: core === undefined ? null : poundsPer('week', core),
    rate: poundsPer('hour', rate),
    hours,
    holds: asTheyStand(holdsOf(given), asAt),
  };
}

function tell({ given, terms, steps, travelled }: Answer): Told {
  const { cost, held, saving, share, schedule, withCore } = steps;
  const isDearer = saving.lessThan(0);
  const difference = poundsInWords(toThePenny(saving.abs()));
  const percent =
    share === null ? '' : `, ${decimalInWords(share.percent.abs(), 1)} % ${isDearer ? 'dearer' : 'less'}`;
  return {
    headline: `The agreed steps cost ${poundsInWords(toThePenny(cost))} against ${poundsInWords(toThePenny(held))} held at the first hours: ${difference} ${isDearer ? 'more' : 'saved'}${percent}.`,
    figures: [
      { label: 'The steps', value: poundsInWords(toThePenny(cost)) },
      { label: 'Held', value: poundsInWords(toThePenny(held)) },
      { label: isDearer ? 'Dearer by' : 'Saved', value: difference },
    ],
    tables: [
      {
        title: 'The fee by day',
        columns: [
          { header: 'From', isFigure: false },
          { header: 'Nights', isFigure: true },
          { header: 'Fee a week', isFigure: true },
        ],
        rows: schedule.map(({ from, nights, fee }) => [
          dayInWords(from),
          String(nights),
          poundsInWords(toThePenny(fee.pounds)),
        ]),
        hasTotal: false,
      },
    ],
    sentences: [
      ...(given.inWords === undefined ? [] : [`Read as: ${asRead(terms.hours)}.`]),
      ...(withCore === null ? [] : [`With the core fee it comes to ${poundsInWords(toThePenny(withCore))}.`]),
      ...fallsByItself(byDay(terms.hours)),
      ...(travelled === null
        ? []
        : [
            `${given.measure ?? 'The outcome'}: ${shareInWords(travelled.fraction)} of the way from where it began to what is sought.`,
          ]),
      'Outcomes stand beside the price; they never set it by formula.',
    ],
  };
}

/** Of hours that never fall nothing falls by itself. */
function fallsByItself(planned: readonly DatedHours[]): readonly string[] {
  const falls = fallsOf(planned).length;
  if (falls === 0) return [];
  const days = falls === planned.length - 1 ? 'on each day' : 'on each day on which the hours fall';
  return [`The fee falls by itself ${days} unless both sides sign to hold a step.`];
}
