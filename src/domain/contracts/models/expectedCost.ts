/**
 * What a contract costs when occupancy is not one number but a distribution: `E[pay] = Σ π_k × Pay(k)`, and a child-week
 * costs `E[pay] ÷ E[k]`. A minimum guarantee trued up yearly is paid on a year’s average, b × E[max(K̄, g·n)].
 *
 * Places kept empty for safety or matching are paid for like the others but nobody can be placed in them: the
 * distribution is that of the places that can be used, the payment that of all.
 *
 * Worked example: a full block of 4 places at £5,000 and a load of 4: B(4, 4) = 0.310680, E[k] = 4 × 0.689320 = 2.757282,
 * E[pay] = 20,000 and a child-week costs £7,253.52, against £5,000 if every place were always occupied. A guarantee of 80 % at
 * £5,200 is £17,932.43 tested weekly and £17,275.07 tested yearly, with a mean stay of 50 weeks.
 * These figures compare structures; they are no forecast.
 */
import { exact, sumOf, zero, type Exact } from '../../money/exact';
import { type ContractFinding, type ValidatedTerms } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';
import { checkContract, loadIsMeant, placesAreMeant } from './checkContract';
import type { ContractModel } from './contractModel';
import { meanOccupied, occupancyDistribution } from '../occupancy/erlangLoss';
import { placesPaidForInAYear, swingOfAYear, usualMeanStayWeeks } from '../occupancy/yearlyAverage';
import { paymentFor } from './payment';

/** The places of a contract and the children who need one. */
export interface Demand {
  readonly places: number;
  /** Kept empty for safety or matching, on average; whole places. */
  readonly placesKeptEmpty: number;
  readonly load: Exact;
  /** How long a child stays; a year where nobody says. Matters to a guarantee trued up yearly alone. */
  readonly meanStayWeeks?: Exact;
}

export interface ExpectedCost {
  /** Pounds a week, over the whole distribution. */
  readonly expectedPayment: Exact;
  readonly expectedChildren: Exact;
  readonly costPerChildWeek: Exact;
  /** Children ÷ all places of the contract. */
  readonly occupancy: Exact;
  /** Places that the ups and downs of a year add to what a guarantee trued up yearly pays for; nought for any other. */
  readonly yearlySwing: Exact;
  readonly atEachOccupancy: readonly PaymentAt[];
}

export interface PaymentAt {
  readonly occupied: number;
  readonly share: Exact;
  readonly payment: Exact;
}

export function expectedCost(model: ContractModel, demand: Demand): ValidatedTerms<ExpectedCost> {
  const usable = demand.places - demand.placesKeptEmpty;
  const findings: readonly ContractFinding[] = [
    ...checkContract(model, demand.places),
    ...(demand.placesKeptEmpty > 0 ? placesAreMeant(usable) : []),
    ...loadIsMeant(demand.load),
  ];
  return hasErrors(findings)
    ? { value: null, findings }
    : { value: expectedOver(model, demand, usable), findings };
}

/** The same for terms already found sound; `usable` places that a child can be placed in. */
export function expectedOver(
  model: ContractModel,
  { places, load, meanStayWeeks = usualMeanStayWeeks }: Pick<Demand, 'places' | 'load' | 'meanStayWeeks'>,
  usable: number,
): ExpectedCost {
  const distribution = occupancyDistribution(usable, load);
  const expectedChildren = meanOccupied(distribution);
  const atEachOccupancy = distribution.map((share, occupied) => ({
    occupied,
    share,
    payment: paymentFor(model, places, exact(occupied)),
  }));
  const year = { usable, load, meanStayWeeks };
  const truedUp = model.kind === 'minimumGuarantee' && model.tested === 'yearly' ? model : null;
  const guaranteed = truedUp?.guarantee.fraction.times(places) ?? zero;
  const expectedPayment =
    truedUp === null
      ? sumOf(atEachOccupancy.map(({ share, payment }) => share.times(payment)))
      : truedUp.price.pounds.times(placesPaidForInAYear(year, guaranteed));
  return {
    expectedPayment,
    expectedChildren,
    costPerChildWeek: expectedPayment.dividedBy(expectedChildren),
    occupancy: expectedChildren.dividedBy(places),
    yearlySwing: truedUp === null ? zero : swingOfAYear(year, guaranteed),
    atEachOccupancy,
  };
}

/** The payment that is not exceeded in `share` of the time: 0.1, 0.5 and 0.9 give P10, P50 and P90. */
export function paymentQuantile(atEachOccupancy: readonly PaymentAt[], share: Exact): Exact {
  const ascending = [...atEachOccupancy].sort((first, second) => first.payment.comparedTo(second.payment));
  let reached = zero;
  for (const { share: time, payment } of ascending) {
    reached = reached.plus(time);
    if (reached.greaterThanOrEqualTo(share)) return payment;
  }
  return ascending.at(-1)?.payment ?? zero;
}
