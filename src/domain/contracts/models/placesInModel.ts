/**
 * The same contract for another number of places: a year of a ramp-up, a year after growth, or without the places held
 * for emergencies. Prices stay. Homes of a two-part price open in the order named, each with its whole block once its
 * first place is open, and places beyond them open as one more home; a shared block's entitlements shrink or grow in
 * proportion, largest remainder first.
 *
 * Worked example: homes of 4 and 4 places with 6 places open: 4 and 2. Entitlements of 2 and 1 over 6 places: 4 and 2.
 */
import { exact } from '../../money/exact';
import type { ContractModel } from './contractModel';

export function modelWithPlaces(model: ContractModel, places: number): ContractModel {
  switch (model.kind) {
    case 'spot':
    case 'fullBlock':
    case 'minimumGuarantee':
    case 'voidShare':
    case 'costAndVolume':
      return model;
    case 'twoPart':
      return { ...model, homes: openHomes(model.homes, places) };
    case 'shared':
      return { ...model, entitlements: inProportion(model.entitlements, places) };
  }
}

function openHomes(homes: readonly number[], places: number): readonly number[] {
  let left = places;
  const open = homes.map((home) => {
    const opened = Math.min(home, left);
    left -= opened;
    return opened;
  });
  return [...open, left].filter((opened) => opened > 0);
}

function inProportion(entitlements: readonly number[], places: number): readonly number[] {
  const held = entitlements.reduce((sum, each) => sum + each, 0);
  if (held === 0) return entitlements;
  const due = entitlements.map((each) => exact(each).times(places).dividedBy(held));
  const whole = due.map((each) => each.floor().toNumber());
  const left = places - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = due
    .map((each, index) => ({ index, remainder: each.minus(each.floor()) }))
    .toSorted((first, second) => second.remainder.comparedTo(first.remainder));
  const rounded = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((each, index) => (rounded.has(index) ? each + 1 : each));
}
