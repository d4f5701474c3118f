/** What can be wrong between the rows of a portfolio: an end before its start, two stays of one placement that overlap. */
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import type { WeighedPlacement } from './placementYear';

type Stayed = Pick<WeighedPlacement, 'id' | 'starts' | 'ends'>;

export function placementsWrong(placements: readonly Stayed[]): readonly PriceFinding[] {
  const backwards = placements.filter(({ starts, ends }) => ends !== null && ends < starts);
  const byId = new Map<string, Stayed[]>();
  for (const placement of placements) {
    const same = byId.get(placement.id);
    if (same === undefined) byId.set(placement.id, [placement]);
    else same.push(placement);
  }
  return [...backwards.map(endsFirst), ...[...byId.values()].flatMap(overlapsWithin)];
}

function overlapsWithin(stays: readonly Stayed[]): readonly PriceFinding[] {
  const inOrder = [...stays].sort((a, b) => (a.starts < b.starts ? -1 : 1));
  return inOrder.slice(1).flatMap((next, index) => {
    const before = inOrder[index];
    if (before === undefined || (before.ends !== null && before.ends <= next.starts)) return [];
    return [
      priceFinding('stays-overlap', {
        at: `placement ${next.id}`,
        expected: 'each night of a placement once',
        received: `a stay from ${before.starts} to ${before.ends ?? 'no end'} and one from ${next.starts}`,
        advice: 'End the first before the second starts, or give two placements two references.',
      }),
    ];
  });
}

function endsFirst({ id, starts, ends }: Stayed): PriceFinding {
  return priceFinding('departure-before-arrival', {
    at: `placement ${id}`,
    expected: `an end on or after ${starts}`,
    received: ends ?? 'none',
    advice: 'Check both days.',
  });
}
