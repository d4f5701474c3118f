/**
 * What was requested for a placement, where its row states a percentage and a new fee: the fee counts, and where the two do not
 * agree both are said. A percentage that is the rounded one of the fee agrees with it.
 *
 * Worked example: 8 % on £5,210.00 is £5,626.80. Beside a new fee of £5,627.00 (8.004 %) that agrees; beside £5,700.00 (9.40 %)
 * it does not.
 */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { hundred, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import type { Percentage } from '../../domain/money/percentage';
import { toThePenny, roundHalfAwayFromZero } from '../../domain/money/rounding';
import { columnTo } from '../../domain/requests/requestColumns';
import { inPercent } from './tell';

interface RequestedRow {
  readonly placement: string;
  readonly fee: Exact;
  readonly requested?: Percentage | undefined;
  readonly requestedFee?: Exact | undefined;
}

/** Letters round to a tenth of a per cent. */
const leastPlaces = 1;
const mostNamed = 8;

export function requestedTwoWays(rows: readonly RequestedRow[]): readonly PriceFinding[] {
  const apart = rows.flatMap((row) => apartOf(row) ?? []);
  const [first] = apart;
  if (first === undefined) return [];
  const more = apart.length - mostNamed;
  return [
    priceFinding(
      'requested-two-ways',
      {
        at: 'placements, requested and new fee',
        expected: 'a percentage and a new fee that agree, or one of the two',
        received: `${apart.slice(0, mostNamed).join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`,
        advice: 'The new fee was taken. Ask which of the two is requested.',
      },
      'warning',
    ),
  ];
}

function apartOf({ placement, fee, requested, requestedFee }: RequestedRow): string | null {
  if (requested === undefined || requestedFee === undefined) return null;
  const byPercent = toThePenny(fee.plus(fee.times(requested.percent).dividedBy(hundred)));
  const byFee = columnTo(poundsPer('week', fee), poundsPer('week', requestedFee), 0).change;
  const places = Math.max(leastPlaces, requested.percent.decimalPlaces());
  const agrees =
    byPercent.equals(toThePenny(requestedFee)) ||
    roundHalfAwayFromZero(byFee.percent, places).equals(requested.percent);
  return agrees
    ? null
    : `${placement}: ${inPercent(requested)} of ${poundsInWords(fee)} is ${poundsInWords(byPercent)}, and the new fee is ${poundsInWords(requestedFee)} (${inPercent(byFee)})`;
}
