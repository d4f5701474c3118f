/**
 * The formulas of a soft block, as `softBlockExpected` works the same figures out: prices from the stated model, what
 * each council pays and what each provider is left with, against spot and a plain block.
 */
import type { SoftBlock } from '../../domain/contracts/councils/softBlock';
import { difference, largest, number, plus, product, sum, type Expression } from '../core/expression';
import { term } from './contractCells';
import {
  allCouncils,
  allPlacesPaid,
  allProviders,
  dividedOrNought,
  ofCouncil,
  ofGroup,
  ofProvider,
  partOf,
  vacantShare,
} from './softBlockCells';

/** What leaves the provider's margin as it was: (b − V) × o alone + V × o together, a place. */
const incomeNeeded = (provider: number): Expression =>
  plus(
    product(
      difference(ofProvider(provider, 'price'), ofProvider(provider, 'perChild')),
      ofProvider(provider, 'alone'),
    ),
    product(ofProvider(provider, 'perChild'), ofGroup('together')),
  );

export function pricePerPlace(provider: number): Expression {
  const paid = plus(ofGroup('together'), product(ofGroup('councilShare'), vacantShare()));
  return dividedOrNought(incomeNeeded(provider), paid);
}

export const pricePerChildWeek = (provider: number): Expression =>
  dividedOrNought(incomeNeeded(provider), ofGroup('together'));

export const vacantPlacesCost = (block: SoftBlock): Expression =>
  product(vacantShare(), allPlacesPaid(block));

export const childrenPaid = (council: number, block: SoftBlock): Expression =>
  product(product(ofGroup('together'), partOf(council)), allPlacesPaid(block));

export const vacantPaid = (council: number): Expression =>
  product(ofCouncil(council, 'share'), ofGroup('vacantCost'));

const elsewhereAtSpot = (council: number, placed: Expression): Expression =>
  product(
    term('spotPrice'),
    largest(difference(ofCouncil(council, 'load'), product(placed, partOf(council))), number(0)),
  );

export const elsewherePaid = (council: number): Expression =>
  elsewhereAtSpot(council, product(ofGroup('together'), ofGroup('places')));

export const councilInSoftBlock = (council: number): Expression =>
  sum(ofCouncil(council, 'children'), ofCouncil(council, 'vacant'), ofCouncil(council, 'elsewhere'));

export function councilAtSpot(council: number, block: SoftBlock): Expression {
  const placed = allProviders(block, (provider) =>
    product(ofProvider(provider, 'alone'), ofProvider(provider, 'places')),
  );
  const paid = allProviders(block, (provider) =>
    product(
      product(ofProvider(provider, 'price'), ofProvider(provider, 'alone')),
      ofProvider(provider, 'places'),
    ),
  );
  return plus(product(paid, partOf(council)), elsewhereAtSpot(council, placed));
}

export function councilInBlock(council: number, block: SoftBlock): Expression {
  const all = allProviders(block, (provider) =>
    product(ofProvider(provider, 'blockPrice'), ofProvider(provider, 'places')),
  );
  const held = dividedOrNought(product(ofCouncil(council, 'held'), all), ofGroup('places'));
  const elsewhere = difference(
    ofCouncil(council, 'load'),
    product(ofCouncil(council, 'held'), ofCouncil(council, 'own')),
  );
  return plus(held, product(term('spotPrice'), largest(elsewhere, number(0))));
}

const costWith = (provider: number, children: Expression): Expression =>
  plus(ofProvider(provider, 'fixed'), product(ofProvider(provider, 'perChild'), children));

export const providerIncome = (provider: number): Expression =>
  product(ofProvider(provider, 'perPlace'), ofProvider(provider, 'places'));

export const providerBears = (provider: number): Expression =>
  product(ofProvider(provider, 'share'), ofGroup('vacantCost'));

export const providerCost = (provider: number): Expression =>
  costWith(provider, product(ofGroup('together'), ofProvider(provider, 'places')));

export const providerInSoftBlock = (provider: number): Expression =>
  difference(
    difference(ofProvider(provider, 'income'), ofProvider(provider, 'borne')),
    ofProvider(provider, 'cost'),
  );

export function providerAtSpot(provider: number): Expression {
  const children = product(ofProvider(provider, 'alone'), ofProvider(provider, 'places'));
  return difference(product(ofProvider(provider, 'price'), children), costWith(provider, children));
}

export function providerInBlock(provider: number, block: SoftBlock): Expression {
  const inOwn = allCouncils(block, (council) =>
    product(ofCouncil(council, 'held'), ofCouncil(council, 'own')),
  );
  const children = dividedOrNought(product(ofProvider(provider, 'places'), inOwn), ofGroup('places'));
  return difference(
    product(ofProvider(provider, 'blockPrice'), ofProvider(provider, 'places')),
    costWith(provider, children),
  );
}
