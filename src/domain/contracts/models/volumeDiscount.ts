/**
 * A price that falls with the number of places bought: by band, marginal (each place at its own band's price) or all
 * units (every place at the price of the band that the total falls in). Which of the two is always stated.
 *
 * All units has a trap: at £5,000 a week, 20 places at 5 % off are 95,000 and 21 at 10 % off are 94,500. Buying one more
 * costs less in total, and that is a finding. Marginal never does: 20 at 5 % off and one at 10 % off are 99,500.
 *
 * Units: pounds a week. A part of a place is charged at the price of the place it is part of.
 */
import { countInWords } from '../../evidence/countInWords';
import { exact, greatestOf, leastOf, one, sumOf, zero, type Exact } from '../../money/exact';
import { fractionOf } from '../../money/percentage';
import { poundsInWords } from '../../money/moneyPer';
import { contractFinding, type ContractFinding } from '../contractFinding';
import type { CostAndVolume, DiscountBand } from './contractModel';

export type VolumePrice = Pick<CostAndVolume, 'price' | 'bands' | 'basis'>;

export function volumeWeekly(terms: VolumePrice, occupied: Exact): Exact {
  const { price, bands } = terms;
  const fullPrice = price.pounds.times(occupied);
  if (terms.basis === 'allUnits') {
    const band = bands.find(
      ({ from, to }) => occupied.greaterThan(from - 1) && (to === null || occupied.lessThanOrEqualTo(to)),
    );
    return band === undefined ? fullPrice : fullPrice.times(one.minus(fractionOf(band.discount).fraction));
  }
  const discounts = bands.map((band) =>
    placesWithin(band, occupied).times(fractionOf(band.discount).fraction),
  );
  return fullPrice.minus(price.pounds.times(sumOf(discounts)));
}

function placesWithin({ from, to }: DiscountBand, occupied: Exact): Exact {
  const last = to === null ? occupied : leastOf(occupied, exact(to));
  return greatestOf(last.minus(Math.max(from, 1) - 1), zero);
}

/** Every step up to `places` at which one more place costs less in total. */
export function fallingTotals(terms: VolumePrice, places: number): readonly ContractFinding[] {
  if (terms.basis === 'marginal') return [];
  let before = zero;
  const findings: ContractFinding[] = [];
  for (let place = 1; place <= places; place += 1) {
    const total = volumeWeekly(terms, exact(place));
    if (total.lessThan(before)) findings.push(fallingTotal(place, before, total));
    before = total;
  }
  return findings;
}

function fallingTotal(place: number, before: Exact, total: Exact): ContractFinding {
  return contractFinding('total-falls-as-volume-rises', 'warning', {
    expected: `at least ${poundsInWords(before)} a week for ${countInWords(place, 'place')}, as for ${String(place - 1)}`,
    received: `${poundsInWords(total)} a week`,
    advice:
      'Ask for each place to be charged at its own band’s price, or for a total that never falls as places are added.',
  });
}

/** Above the last band the full price returns; nobody means that without saying so. */
export function bandsReach({ bands, price }: VolumePrice, places: number): readonly ContractFinding[] {
  if (bands.length === 0 || bands.some(({ to }) => to === null)) return [];
  const last = Math.max(...bands.map(({ to }) => to ?? 0));
  if (places <= last) return [];
  return [
    contractFinding('bands-end-below-places', 'warning', {
      expected: `bands that reach ${countInWords(places, 'place')}`,
      received: `a last band that ends at ${String(last)}, above which the full ${poundsInWords(price.pounds)} a week is charged`,
      advice: 'Ask which discount holds above the last band, or leave its end open.',
    }),
  ];
}

/** Bands must begin where the one before ends; below the first the full price stands. */
export function bandsJoin(bands: readonly DiscountBand[]): readonly ContractFinding[] {
  const ascending = bands.toSorted((first, second) => first.from - second.from);
  return ascending.flatMap((band, index) => {
    const before = ascending[index - 1];
    const isWhole = band.from >= 0 && (band.to === null || band.to >= band.from);
    const joins = before === undefined || (before.to !== null && band.from === before.to + 1);
    if (isWhole && joins) return [];
    return [
      contractFinding('bands-do-not-join', 'error', {
        expected:
          before?.to == null
            ? 'bands of one place or more, the last one alone without an end'
            : `a band that begins at place ${String(before.to + 1)}`,
        received: `a band from ${String(band.from)} to ${band.to === null ? 'no end' : String(band.to)}`,
        advice: 'Let every number of places from the first band on fall in one band, and in one only.',
      }),
    ];
  });
}
