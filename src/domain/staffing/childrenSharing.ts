/**
 * How many children share a post's cost.
 *
 * Stated share of a shift, n staff to m children: m ÷ n, since hours × n ÷ m fall on each child. A post for this child
 * alone: 1. A post for the whole home: registered places × planned occupancy, the children who will on average be there.
 *
 * Worked example: two staff to three children make 1.5 sharing, so £900.00 a week is £600.00 a child. A home of four
 * places planned at 80 % has 3.2 sharing, so £3,200.00 a week is £1,000.00 a child; one place always full shares with
 * nobody. A share of a shift, where stated, decides before the answer to whom the post serves.
 */
import { one, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Post } from './post';
import type { StaffingAssumptions } from './staffingAssumptions';

type Shared = Pick<Post, 'serves' | 'shareOfShift'>;

export function childrenSharing(post: Shared, assumptions: StaffingAssumptions): Exact {
  const { children, staff } = sharing(post, assumptions);
  return children.dividedBy(staff);
}

/** The post's weekly cost for one child: multiplied before it is divided, so that nothing recurs twice. */
export function perChild(weekly: Weekly, post: Shared, assumptions: StaffingAssumptions): Weekly {
  const { children, staff } = sharing(post, assumptions);
  return poundsPer('week', weekly.pounds.times(staff).dividedBy(children));
}

/** Children on average in the home: registered places × planned occupancy. */
export function childrenInHome({ registeredPlaces, plannedOccupancy }: StaffingAssumptions): Exact {
  return registeredPlaces.value.times(plannedOccupancy.value);
}

/** Those who may share what the whole home has: the children in it, or its places. */
export const sharingHome = (assumptions: StaffingAssumptions): readonly Exact[] => [
  childrenInHome(assumptions),
  assumptions.registeredPlaces.value,
];

/** A home-wide weekly amount for one child of the home. */
export function homeWidePerChild(homeWide: Weekly, assumptions: StaffingAssumptions): Weekly {
  return poundsPer('week', homeWide.pounds.dividedBy(childrenInHome(assumptions)));
}

function sharing(
  { serves, shareOfShift }: Shared,
  assumptions: StaffingAssumptions,
): { children: Exact; staff: Exact } {
  if (shareOfShift !== null) return shareOfShift;
  return { children: serves === 'child' ? one : childrenInHome(assumptions), staff: one };
}
