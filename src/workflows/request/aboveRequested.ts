/** More decided than was requested: perhaps two figures have changed places. */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { inPercent, type Columns } from './tell';

export function aboveRequested({
  placement: { placement, requested, decided },
}: Columns): readonly PriceFinding[] {
  if (decided?.percent.greaterThan(requested.percent) !== true) return [];
  return [
    priceFinding(
      'decided-above-requested',
      {
        at: `placements, ${placement}`,
        expected: `at most what was requested, ${inPercent(requested)}`,
        received: inPercent(decided),
        advice: 'Check that the two have not changed places.',
      },
      'warning',
    ),
  ];
}
