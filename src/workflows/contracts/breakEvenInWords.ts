/** Break-evens of both sides in words: from which occupancy the council pays no more than spot, and the provider’s costs are covered. */
import type { BreakEven } from '../../domain/contracts/models/breakEvens';
import { shareInWords } from '../shown/shownFigures';

export function councilBreakEvenInWords(side: BreakEven): string {
  switch (side.kind) {
    case 'always':
      return 'never dearer than spot';
    case 'never':
      return 'at no occupancy cheaper than spot';
    case 'from':
      return `cheaper than spot from ${shareInWords(side.occupancy)} on`;
  }
}

export function providerBreakEvenInWords(side: BreakEven): string {
  switch (side.kind) {
    case 'always':
      return 'covers the provider’s costs at every occupancy';
    case 'never':
      return 'covers the provider’s costs at no occupancy';
    case 'from':
      return `covers the provider’s costs from ${shareInWords(side.occupancy)} on`;
  }
}
