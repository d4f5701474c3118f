/**
 * What a person types beside a ledger: bed-nights and costs held elsewhere of the last year, an external price, an
 * occupancy to look at. An empty field leaves what the ledger says.
 */
import type { AddOn } from '../../domain/unitCost/bridgeSteps';

export interface TypedUnitCost {
  /** A home by its name; empty for all of them together. */
  readonly home: string;
  readonly available: string;
  readonly occupied: string;
  readonly addOns: Readonly<Partial<Record<AddOn, string>>>;
  readonly price: string;
  readonly priceName: string;
  /** In per cent; empty for the home's own. */
  readonly occupancy: string;
  /** The home's own council, which is left out of the others. */
  readonly council: string;
}

export const nothingTyped: TypedUnitCost = {
  home: '',
  available: '',
  occupied: '',
  addOns: {},
  price: '',
  priceName: '',
  occupancy: '',
  council: '',
};
