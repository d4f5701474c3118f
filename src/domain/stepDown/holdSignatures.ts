/**
 * From which day a hold stands: a hold puts a fall off only from the day on which both sides have signed, so the past is never
 * priced anew. A signature still to come on the day asked about does not count; a hold signed after its nights changes nothing.
 */
import { dayInWords, daysAfter, type IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { fallsOf, type DatedHours, type Hold } from './stepDownTerms';

export interface SignedHold extends Hold {
  readonly council: IsoDate | null;
  readonly provider: IsoDate | null;
}

/** The later of both signatures, or null where one is missing. */
function signedOn({ council, provider }: SignedHold): IsoDate | null {
  if (council === null || provider === null) return null;
  return council > provider ? council : provider;
}

export function asTheyStand(holds: readonly SignedHold[], asAt: IsoDate): readonly Hold[] {
  return holds.map((hold) => {
    const signed = signedOn(hold);
    const standsFrom = signed === null || signed > asAt ? null : signed;
    return { step: hold.step, nights: hold.nights, standsFrom };
  });
}

/** `planned` in order of day. */
export function signaturesDoubted(
  planned: readonly DatedHours[],
  holds: readonly SignedHold[],
  asAt: IsoDate,
): readonly PriceFinding[] {
  const falls = fallsOf(planned);
  return holds.flatMap((hold) => {
    const due = falls[hold.step - 1]?.from;
    const signed = signedOn(hold);
    if (signed === null) return [notSigned(hold)];
    if (signed > asAt) return [stillToCome(hold, signed, asAt)];
    return due !== undefined && signed > due ? [signedLate(hold, due, signed)] : [];
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

function stillToCome({ step }: Hold, signed: IsoDate, asAt: IsoDate): PriceFinding {
  return priceFinding(
    'hold-signature-to-come',
    {
      at: `holds, step ${String(step)}`,
      expected: `both signatures by ${dayInWords(asAt)}, the day asked about`,
      received: dayInWords(signed),
      advice:
        'A signature still to come does not count: the fee falls by itself on the agreed day until both have signed.',
    },
    'warning',
  );
}

function signedLate({ step, nights }: Hold, due: IsoDate, signed: IsoDate): PriceFinding {
  const ends = daysAfter(due, nights);
  return priceFinding(
    'hold-signed-late',
    {
      at: `holds, step ${String(step)}`,
      expected: `both signatures by ${due}, the day of the step`,
      received: signed,
      advice:
        signed < ends
          ? `It is counted as held from ${dayInWords(signed)}: from the day of the step until then the lower fee was due.`
          : 'It changes nothing: its nights were past when it was signed, and the past is not priced anew.',
    },
    'warning',
  );
}
