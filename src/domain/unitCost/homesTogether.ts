/**
 * Several homes of one council side by side, and all of them as one: their lines, bed-nights and add-ons together. A year
 * in which one of them has no bed-nights has none for all, because their spending would then be shared over too few nights.
 *
 * Worked example: two homes with 1,456 and 1,300 nights occupied have 2,756 together.
 */
import { sumOf, type Exact } from '../money/exact';
import { addOns, type AddOn } from './bridgeSteps';
import type { InHouseHome } from './inHouseHome';

export const allHomesTogether = 'All homes together';

/** The homes as one; the only one where there is but one. */
export function homesTogether(homes: readonly InHouseHome[]): InHouseHome | null {
  const [first] = homes;
  if (first === undefined || homes.length === 1) return first ?? null;
  return {
    name: allHomesTogether,
    years: first.years.map(({ label, startsIn }, year) => ({
      label,
      startsIn,
      availableBedNights: allOf(homes.map(({ years }) => years[year]?.availableBedNights ?? null)),
      occupiedBedNights: allOf(homes.map(({ years }) => years[year]?.occupiedBedNights ?? null)),
    })),
    lines: homes.flatMap(({ name, lines }) =>
      lines.map((line) => ({ ...line, label: `${name}: ${line.label}` })),
    ),
    addOns: Object.fromEntries(
      addOns.flatMap((id) => {
        const amounts = addOnTogether(homes, id, first.years.length);
        return amounts.some((amount) => amount !== null) ? [[id, amounts]] : [];
      }),
    ),
    externalPrices: homes.flatMap(({ externalPrices }) => externalPrices),
  };
}

function addOnTogether(homes: readonly InHouseHome[], id: AddOn, years: number): readonly (Exact | null)[] {
  return Array.from({ length: years }, (_, year) => {
    const stated = homes.flatMap(({ addOns: own }) => own[id]?.[year] ?? []);
    // Where one home does not say how much of its income is partners', nobody knows it for all.
    const isKnown = stated.length > 0 && (id !== 'partnerIncome' || stated.length === homes.length);
    return isKnown ? sumOf(stated) : null;
  });
}

function allOf(nights: readonly (Exact | null)[]): Exact | null {
  const stated = nights.flatMap((each) => each ?? []);
  return stated.length === nights.length ? sumOf(stated) : null;
}
