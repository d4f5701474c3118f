/**
 * What the contract pays in a week when k of its n places are occupied, for each of the seven shapes, b the weekly price
 * of a place:
 *
 *   spot b·k · full block b·n · minimum guarantee b·max(k, g·n) · void share b·(k + s·(n − k)) · two-part, over homes,
 *   H + q·max(0, k_home − k0) · cost and volume by bands · shared b·n (the councils settle among themselves)
 *
 * Worked example: 4 places at £5,000, 3 occupied: spot 15,000; full block 20,000; guarantee of 90 % 18,000; half of the
 * vacant place 17,500; two-part of 14,000 for 3 children and 4,000 for each more 14,000.
 *
 * Units: pounds a week. A minimum guarantee trued up yearly takes k as the year's average. The terms must be sound
 * (`checkContract`); k lies between 0 and n, and may be an average.
 */
import { exact, greatestOf, one, sumOf, zero, type Exact } from '../../money/exact';
import { chancesInHome, childrenByHome, homesFilledInTurn } from '../occupancy/childrenByHome';
import type { ChargedWeeks, ContractModel, TwoPart, VoidShare } from './contractModel';
import { volumeWeekly } from './volumeDiscount';

export function paymentFor(model: ContractModel, places: number, occupied: Exact): Exact {
  switch (model.kind) {
    case 'spot':
      return model.price.pounds.times(occupied);
    case 'fullBlock':
    case 'shared':
      return model.price.pounds.times(places);
    case 'minimumGuarantee':
      return model.price.pounds.times(greatestOf(occupied, model.guarantee.fraction.times(places)));
    case 'voidShare':
      return model.price.pounds.times(occupied.plus(chargedVacancies(model, places, occupied)));
    case 'twoPart':
      return twoPartWeekly(model, places, occupied);
    case 'costAndVolume':
      return volumeWeekly(model, occupied);
  }
}

function chargedVacancies(model: VoidShare, places: number, occupied: Exact): Exact {
  const vacant = exact(places).minus(occupied);
  const charged = model.chargedWeeks === undefined ? one : shareOfVacancyCharged(model.chargedWeeks);
  return model.voidShare.fraction.times(charged).times(vacant);
}

/**
 * The share of vacant weeks that is charged when the first w weeks of each vacancy are free and at most c are charged,
 * vacancies lasting m weeks on average and ending as likely in one week as in the next: e^(−w/m) − e^(−(w + c)/m).
 * A model: no published rule exists. With m = 8, w = 2, c = 12: 0.7788 − 0.1738 = 0.6050.
 */
export function shareOfVacancyCharged(weeks: ChargedWeeks): Exact {
  const known = chargedShares.get(weeks);
  if (known !== undefined) return known;
  const share = chargedShareOf(weeks);
  chargedShares.set(weeks, share);
  return share;
}

/** Asked for at every number of occupied places, and a power of e to forty digits takes its time. */
const chargedShares = new WeakMap<ChargedWeeks, Exact>();

function chargedShareOf({ voidFreeWeeks, capWeeks, meanVacancyWeeks }: ChargedWeeks): Exact {
  if (meanVacancyWeeks === 0) return voidFreeWeeks === 0 ? one : zero;
  const stillVacantAfter = (weeks: number): Exact => exact(-weeks).dividedBy(meanVacancyWeeks).exp();
  const pastCap = capWeeks === null ? zero : stillVacantAfter(voidFreeWeeks + capWeeks);
  return stillVacantAfter(voidFreeWeeks).minus(pastCap);
}

/**
 * Blocks of all homes, and each child above those that a home's block holds, as many as the spread gives on average.
 *
 * Worked example: homes of 4 and 2 places, 2 children included in each, 4 children: emptiest first 2 and 2, none above;
 * one filled first 4 and 0, two above; at random, of C(6, 4) = 15 ways 8 put 3 in the first home and 1 puts 4: 10 ÷ 15 above.
 */
function twoPartWeekly(model: TwoPart, places: number, occupied: Exact): Exact {
  const blocks = model.blockPerHome.pounds.times(model.homes.length);
  return blocks.plus(model.extraPerChild.pounds.times(childrenAbove(model, places, occupied)));
}

/** Children above those included, over all homes; an average of children lies between the whole numbers beside it. */
export function childrenAbove(
  { homes, childrenIncluded, spread = 'emptiestFirst' }: TwoPart,
  places: number,
  occupied: Exact,
): Exact {
  const above = (children: Exact) => greatestOf(children.minus(childrenIncluded), zero);
  if (spread === 'emptiestFirst') return sumOf(childrenByHome(occupied, homes).map(above));
  if (spread === 'fillOneFirst') return sumOf(homesFilledInTurn(occupied, homes).map(above));
  const whole = occupied.floor();
  const part = occupied.minus(whole);
  const at = (children: Exact) =>
    sumOf(
      homes.map((home) =>
        sumOf(
          chancesInHome(home, places, children).map((chance, inHome) => chance.times(above(exact(inHome)))),
        ),
      ),
    );
  return part.isZero()
    ? at(whole)
    : at(whole)
        .times(one.minus(part))
        .plus(at(whole.plus(1)).times(part));
}
