/** A run to vary in tests: two homes, one council, three children a week for five places. Invented. */
import type { SimulatedGroup } from '../../../src/domain/contracts/simulated/simulatedGroup';

export const simulated = (over: Partial<SimulatedGroup> = {}): SimulatedGroup => ({
  homes: [2, 3],
  councils: [{ name: 'Ashmoor', childrenAWeek: 3, placesHeld: 5 }],
  reach: { kind: 'anyFreePlace' },
  rota: 'inTurn',
  acceptance: 1,
  stay: { kind: 'exponential', meanWeeks: 1 },
  refillWeeks: 0,
  shareNeedingEmptyPlace: 0,
  emptyForSolo: 1,
  warmUpWeeks: 50,
  years: 100,
  seed: 7,
  ...over,
});
