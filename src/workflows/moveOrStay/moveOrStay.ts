/**
 * Move or stay: how many weeks of a lower fee pay for a move, what each home costs over the expected stay, and beside each the
 * expected cost of a breakdown, which is never a reason by itself.
 *
 * Worked example: a fee of £5,400.00, £5,778.00 asked, another home at £5,450.00, 28 nights' notice and £1,200.00 once:
 * 22,800 ÷ 328 = 69.5 weeks.
 */
import { priceFinding, worked, type PriceFinding, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { costOfBreakdown, expectedBreakdown, type Breakdown } from '../../domain/options/breakdown';
import { weeksToPayBack } from '../../domain/options/moveOrStay';
import { layOut } from '../../sheets/core/layout';
import { describeMoveOrStay } from '../../sheets/moveOrStay/moveOrStayWorkbook';
import { analysis } from '../typed/analysis';
import { count, figure, money, optionally, percent, words } from '../typed/fields';
import type { ValuesOfForm } from '../typed/form';
import { tellMoveOrStay, type AnsweredMove, type Side } from './tell';

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  fee: money('Present fee', '£ a week', { from: '0.01' }),
  asked: money('Fee asked', '£ a week', { from: '0.01' }),
  other: money('The other home’s fee', '£ a week', { from: '0.01' }),
  noticeNights: count('Notice', 'nights', { to: '365', hint: 'Paid at the present fee.' }),
  oneOff: money('Spent once on a move', '£'),
  weeks: figure('Expected stay', 'weeks', { from: '0.1', to: '1040' }),
  chanceToStay: optionally(
    percent('Chance of a breakdown here', { hint: 'Somebody’s judgement; none is usual.' }),
  ),
  chanceIfMoved: optionally(percent('Chance of a breakdown there')),
  whoseChance: optionally(words('Whose judgement that is')),
  overlapNights: optionally(count('Nights paid in two homes', 'nights', { to: '365' })),
  breakdownOnce: optionally(money('A breakdown costs once', '£')),
  emergencyPremium: optionally(money('An emergency place costs more', '£ a week')),
  emergencyWeeks: optionally(figure('for', 'weeks', { to: '260' })),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer extends AnsweredMove {
  readonly terms: Terms;
}

export const moveOrStay = analysis({
  id: 'moveOrStay',
  command: 'move-or-stay',
  title: 'Move or stay',
  purpose:
    'See how many weeks of a lower fee pay for a move, and what a breakdown would be expected to cost beside each.',
  form: { ...form, emergencyWeeks: { ...form.emergencyWeeks, label: 'Weeks of the emergency place' } },
  example: {
    placement: 'P-1042',
    fee: '5400.00',
    asked: '5778.00',
    other: '5450.00',
    noticeNights: '28',
    oneOff: '1200.00',
    weeks: '104',
    chanceToStay: '10',
    chanceIfMoved: '25',
    whoseChance: 'Placement team, after the review of 12 November',
    overlapNights: '7',
    breakdownOnce: '2000.00',
    emergencyPremium: '1500.00',
    emergencyWeeks: '6',
  },
  answer,
  tell: tellMoveOrStay,
  json: ({ weeks, stay, move }) => ({
    weeks: weeks === null ? null : exactText(weeks),
    stay: sideAsJson(stay),
    move: sideAsJson(move),
  }),
  write: ({ terms, weeks }, _, { asAt }) =>
    layOut(
      describeMoveOrStay({
        placement: terms.placement ?? null,
        presentFee: terms.fee,
        requestedFee: terms.asked,
        otherFee: terms.other,
        noticeNights: terms.noticeNights,
        once: terms.oneOff,
        weeks: terms.weeks,
        chanceToStay: terms.chanceToStay ?? null,
        chanceIfMoved: terms.chanceIfMoved ?? null,
        whoseChance: terms.whoseChance ?? null,
        overlapNights: terms.overlapNights ?? null,
        breakdownOnce: terms.breakdownOnce ?? null,
        emergencyPremium: terms.emergencyPremium ?? null,
        emergencyWeeks: terms.emergencyWeeks ?? null,
        payBackWeeks: weeks,
        asAt,
      }),
    ),
});

const sideAsJson = ({ cost, breakdown, expected }: Side) => ({
  cost: exactText(cost),
  breakdown: exactText(breakdown),
  expectedBreakdown: expected === null ? null : exactText(expected),
});

function answer(terms: Terms): Worked<Answer> {
  const { fee, asked, other, noticeNights, oneOff, weeks } = terms;
  const moveOnce = fee.times(noticeNights).dividedBy(7).plus(oneOff);
  const side = (of: Exact, cost: Exact, chance: Terms['chanceToStay']): Side => {
    const breakdown = breakdownOf(terms, of);
    return {
      cost,
      breakdown: costOfBreakdown(breakdown),
      expected: chance === undefined ? null : expectedBreakdown(breakdown, fractionOf(chance)),
    };
  };
  return worked(
    {
      terms,
      weeks: weeksToPayBack({
        presentFee: poundsPer('week', fee),
        requestedFee: poundsPer('week', asked),
        otherFee: poundsPer('week', other),
        noticeNights: unsafeNumber(noticeNights),
        once: oneOff,
      }),
      stay: side(asked, asked.times(weeks), terms.chanceToStay),
      move: side(other, other.times(weeks).plus(moveOnce), terms.chanceIfMoved),
    },
    chanceOfNobody(terms),
  );
}

const breakdownOf = (terms: Terms, fee: Exact): Breakdown => ({
  fee: poundsPer('week', fee),
  noticeNights: unsafeNumber(terms.noticeNights),
  overlapNights: unsafeNumber(terms.overlapNights ?? zero),
  once: terms.breakdownOnce ?? zero,
  emergencyPremium: poundsPer('week', terms.emergencyPremium ?? zero),
  emergencyWeeks: terms.emergencyWeeks ?? zero,
});

function chanceOfNobody({ chanceToStay, chanceIfMoved, whoseChance }: Terms): readonly PriceFinding[] {
  const stated = chanceToStay ?? chanceIfMoved;
  if (stated === undefined || whoseChance !== undefined) return [];
  return [
    priceFinding(
      'chance-of-nobody',
      {
        at: 'whoseChance',
        expected: 'whose judgement the chance of a breakdown is, and of which day',
        received: 'nobody',
        advice: 'State it: no chance is usual.',
      },
      'warning',
    ),
  ];
}
