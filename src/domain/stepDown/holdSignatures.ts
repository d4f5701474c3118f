/**
 * Whether both sides have signed to hold a step, and in time: until both have, the fee falls by itself on the agreed day. A hold that
 * is signed after that day is counted, since both say so; the lower fee was due until then, and that is said.
 */
import type { IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { fallsOf, type DatedHours, type Hold } from './stepDownTerms';

export interface SignedHold extends Hold {
  readonly council: IsoDate | null;
  readonly provider: IsoDate | null;
}

export const isSigned = ({ council, provider }: Pick<SignedHold, 'council' | 'provider'>): boolean =>
  council !== null && provider !== null;

/** `planned` in order of day. */
export function signaturesDoubted(
  planned: readonly DatedHours[],
  holds: readonly SignedHold[],
): readonly PriceFinding[] {
  const falls = fallsOf(planned);
  return holds.flatMap((hold) => {
    const due = falls[hold.step - 1]?.from;
    if (!isSigned(hold)) return [notSigned(hold)];
    const [signed] = [hold.council ?? '', hold.provider ?? ''].sort().reverse();
    return due !== undefined && signed !== undefined && signed > due ? [signedLate(hold, due, signed)] : [];
  });
}

function notSigned({ step, council, provider }: SignedHold): PriceFinding {
  const missing = [council === null ? 'the council' : '', provider === null ? 'the provider' : ''];
  return priceFinding(
    'hold-not-signed',
    {
      at: `holds, step ${String(step)}`,
      expected: 'the signatures of both sides',
      received: `none of ${missing.filter((each) => each !== '').join(' and none of ')}`,
      advice: 'Until both have signed, the fee falls by itself on the agreed day.',
    },
    'warning',
  );
}

function signedLate({ step }: Hold, due: IsoDate, signed: string): PriceFinding {
  return priceFinding(
    'hold-signed-late',
    {
      at: `holds, step ${String(step)}`,
      expected: `both signatures by ${due}, the day of the step`,
      received: signed,
      advice:
        'It is counted as held from that day: until it was signed the lower fee was due, so agree what was paid in between.',
    },
    'warning',
  );
}
