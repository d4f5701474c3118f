/**
 * Hours of a need that stopped during a stay, and what can be wrong with them. What they take off is not tied to days, so a
 * night away on which little or nothing of the fee is paid may be counted again: it then costs less than nought.
 *
 * Worked example: 18 nights, four of them away at 0 %: hours may stop on 14. Four nights of stopped hours may be the same four,
 * which is noted; of 16 two at least are, which is a warning.
 */
import { countInWords } from '../evidence/countInWords';
import type { Span } from '../calendar/datedNights';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { one, type Exact } from '../money/exact';
import { poundsInWords, type Weekly } from '../money/moneyPer';

export interface StoppedHours {
  readonly weekly: Weekly;
  readonly nights: number;
}

export function stoppedWrong(
  stopped: readonly StoppedHours[],
  { from, until }: Span,
  nights: number,
): readonly PriceFinding[] {
  return stopped
    .filter((each) => each.nights > nights)
    .map((each) =>
      priceFinding('stopped-longer-than-stay', {
        at: 'stopped',
        expected: `at most the ${countInWords(nights, 'night')} from ${from} to ${until}`,
        received: String(each.nights),
        advice: 'Count the nights on which the hours were not worked.',
      }),
    );
}

/**
 * A warning where some of the nights must be nights away at less than the whole fee; a note where nights away are paid at
 * nothing and the stopped nights may be the same.
 */
export function stoppedWhileAway(
  stopped: readonly StoppedHours[],
  stay: {
    readonly nights: number;
    readonly away: readonly { readonly nights: number; readonly share: Exact }[];
  },
): readonly PriceFinding[] {
  const longest = Math.max(0, ...stopped.map(({ nights }) => nights));
  const nightsAway = (isCounted: (share: Exact) => boolean): number =>
    stay.away.reduce((sum, { nights, share }) => (isCounted(share) ? sum + nights : sum), 0);
  const inFull = stay.nights - nightsAway((share) => share.lessThan(one));
  const isCertain = longest > inFull;
  if (longest === 0 || (!isCertain && nightsAway((share) => share.isZero()) === 0)) return [];
  return [
    priceFinding(
      'stopped-while-away',
      {
        at: 'away, stopped',
        expected: `hours that stop on nights paid in full, of which the stay has ${String(inFull)}`,
        received: `${String(longest)} nights of stopped hours beside ${countInWords(stay.nights - inFull, 'night')} away`,
        advice: `${isCertain ? 'Some are nights away, and' : 'Where they are the same nights,'} too much is taken off: count only nights on which the hours were paid for.`,
      },
      isCertain ? 'warning' : 'note',
    ),
  ];
}

export function moreOffThanOn(full: Exact, stops: Exact): PriceFinding {
  return priceFinding('nothing-left-to-pay', {
    at: 'stopped',
    expected: `at most ${poundsInWords(full.dividedBy(7))}, the fee of the stay`,
    received: poundsInWords(stops.dividedBy(7)),
    advice: 'Check the weekly amounts of the hours that stopped.',
  });
}
