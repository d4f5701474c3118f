/** A panel's decision, and what can be wrong with it. */
import { dayInWords, type IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import type { DatedShares } from './shares';

export interface Decision {
  readonly decided: IsoDate;
  readonly effective: IsoDate;
  /** Who pays all until the decision, where no shares were in force. */
  readonly interimPayer: string | null;
}

export function decisionWrong({ decided, effective }: Decision): readonly PriceFinding[] {
  if (decided >= effective) return [];
  return [
    priceFinding('decided-before-effective', {
      at: 'decided, effective',
      expected: `a decision on or after ${dayInWords(effective)}, the day it takes effect`,
      received: dayInWords(decided),
      advice: 'Where shares are agreed ahead, date them from the day they start and leave the decision out.',
    }),
  ];
}

export function decisionUnclear(
  between: readonly DatedShares[],
  { decided, effective }: Decision,
): PriceFinding {
  return priceFinding('decision-unclear', {
    at: between.length === 0 ? 'shares' : between.map(({ from }) => `shares from ${from}`).join(', '),
    expected: `one start of new shares from ${effective} to ${decided}`,
    received: between.length === 0 ? 'none' : String(between.length),
    advice:
      between.length === 0
        ? 'Date the shares that the panel decided from the day they take effect.'
        : 'Leave only the shares that the panel decided.',
  });
}

/** A decision beside which no shares begin changes nothing: said, since the shares may be dated too late. */
export function decisionWithoutShares({ decided, effective }: Decision): PriceFinding {
  return priceFinding(
    'decision-without-shares',
    {
      at: 'shares',
      expected: `new shares from ${effective} to ${decided}`,
      received: 'none',
      advice: 'Nothing is to recover. Check the day from which the decided shares are dated.',
    },
    'warning',
  );
}

export function interimPayerMissing({ effective }: Decision): PriceFinding {
  return priceFinding('interim-payer-missing', {
    at: 'interimPayer',
    expected: `a payer, since no shares were in force on the day before ${dayInWords(effective)}`,
    received: 'none',
    advice: 'Name who paid the fee until the decision.',
  });
}

/** Shares in force before the decision go on being paid: nobody else pays meanwhile. */
export function interimPayerNotUsed({ effective }: Decision, payer: string): PriceFinding {
  return priceFinding(
    'interim-payer-not-used',
    {
      at: 'interimPayer',
      expected: `none, since shares were in force on the day before ${dayInWords(effective)}`,
      received: payer,
      advice: 'It is not used: those shares are taken as paid until the decision. Leave one of the two out.',
    },
    'warning',
  );
}
