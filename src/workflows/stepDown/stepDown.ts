/**
 * Support that steps down as needs change: agreed hours by day, what they cost, what holding the first hours would cost.
 *
 * Worked example: 20 hours at £22.00 from 1 April 2026, 10 from 1 August, none from 1 January 2027, to 31 March 2027 come to
 * £12,477.14 against £22,942.86 held: £10,465.71 saved.
 */
import { dayInWords } from '../../domain/calendar/isoDate';
import { worked, refused, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, unsafeNumber } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { stepDown as stepped, type StepDown } from '../../domain/stepDown/stepDown';
import type { StepDownTerms } from '../../domain/stepDown/stepDownTerms';
import { layOut } from '../../sheets/core/layout';
import { describeStepDown } from '../../sheets/stepDown/stepDownWorkbook';
import { decimalInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { count, day, figure, money, optionally, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const form = {
  need: optionally(words('Need', { hint: 'What the hours are for, never a child’s name.' })),
  until: day('First day not counted'),
  core: optionally(money('Core fee', '£ a week', { hint: 'What is paid beside the hours.' })),
  rate: money('An hour', '£ an hour'),
  hours: listOf(
    'step',
    { from: day('From'), perWeek: figure('Hours', 'a week', { to: '1000' }) },
    { label: 'Hours by day', hint: 'What is agreed now first, then each fall.', most: 24 },
  ),
  holds: listOf(
    'hold',
    { step: count('Step', 'of the falls', { from: '1', to: '24' }), nights: count('Nights', 'nights') },
    { label: 'Steps that both sides signed to hold', least: 0, most: 24 },
  ),
  measure: optionally(words('Outcome measured')),
  baseline: optionally(words('At the start')),
  latest: optionally(words('Latest')),
  target: optionally(words('Sought')),
  review: optionally(day('Reviewed on')),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: StepDownTerms;
  readonly steps: StepDown;
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
    measure: 'Evenings settled without a second adult',
    baseline: '1 in 7',
    target: '7 in 7',
    review: '2026-07-15',
  },
  answer: (given): Worked<Answer> => {
    const terms = termsIn(given);
    const { value, findings } = stepped(terms);
    return value === null ? refused(...findings) : worked({ terms, steps: value }, findings);
  },
  tell,
  json: ({ steps: { cost, held, saving, share, schedule, withCore } }) => ({
    cost: exactText(cost),
    held: exactText(held),
    saving: exactText(saving),
    percent: share === null ? null : exactText(share.percent),
    schedule: schedule.map(({ from, fee, nights }) => ({
      from,
      fee: exactText(fee.pounds),
      nights: String(nights),
    })),
    ...(withCore === null ? {} : { withCore: exactText(withCore) }),
  }),
  write: ({ terms, steps }, { need, measure, baseline, latest, target, review }, { asAt }) =>
    layOut(
      describeStepDown({
        terms,
        answer: steps,
        need: need ?? null,
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

function termsIn({ until, core, rate, hours, holds }: Terms): StepDownTerms {
  return {
    until,
    core: core === undefined ? null : poundsPer('week', core),
    rate: poundsPer('hour', rate),
    hours,
    holds: holds.map(({ step, nights }) => ({ step: unsafeNumber(step), nights: unsafeNumber(nights) })),
  };
}

function tell({ steps: { cost, held, saving, share, schedule, withCore } }: Answer): Told {
  const saved = share === null ? '' : `, ${decimalInWords(share.percent, 1)} % less`;
  return {
    headline: `The agreed steps cost ${poundsInWords(toThePenny(cost))} against ${poundsInWords(toThePenny(held))} held at the first hours: ${poundsInWords(toThePenny(saving))} saved${saved}.`,
    figures: [
      { label: 'The steps', value: poundsInWords(toThePenny(cost)) },
      { label: 'Held', value: poundsInWords(toThePenny(held)) },
      { label: 'Saved', value: poundsInWords(toThePenny(saving)) },
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
      ...(withCore === null ? [] : [`With the core fee it comes to ${poundsInWords(toThePenny(withCore))}.`]),
      'The fee falls by itself on each day unless both sides sign to hold a step.',
      'Outcomes stand beside the price; they never set it by formula.',
    ],
  };
}
