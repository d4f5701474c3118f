/** The contract terms that a submission states, in words; null where it is silent and the provider should be asked. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { exactText } from '../../domain/money/exact';
import type { ContractType } from '../../domain/placement/placement';
import type { FeeReview } from '../../domain/review/feeReview';
import { yearInWords } from './feeOnScreen';
import { shareInWords } from '../shown/shownFigures';

export interface ContractTerms {
  readonly contract: string | null;
  readonly places: string | null;
  readonly usable: string | null;
  readonly occupancy: string | null;
  readonly priceBase: string | null;
  readonly weeks: string;
}

const contractWords: Readonly<Record<ContractType, string>> = {
  spot: 'Spot: one place, paid while the child is there',
  framework: 'Framework: one place at terms agreed beforehand',
  block: 'Block: places paid for whether used or not',
  softBlock: 'Soft block: places shared by several homes and councils',
};

export function contractTerms({ openBook: { placement } }: FeeReview): ContractTerms {
  const { contractType, registeredPlaces, placesThatCanBeUsed, plannedOccupancy, priceBaseDate } = placement;
  return {
    contract: contractType === null ? null : contractWords[contractType],
    places: registeredPlaces === null ? null : exactText(registeredPlaces),
    usable: placesThatCanBeUsed === null ? null : exactText(placesThatCanBeUsed),
    occupancy: plannedOccupancy === null ? null : shareInWords(plannedOccupancy.fraction),
    priceBase: priceBaseDate === null ? null : dayInWords(priceBaseDate),
    weeks: yearInWords[placement.weeksPerYear],
  };
}
