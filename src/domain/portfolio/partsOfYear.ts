/** What the year of a placement is shared into: to date and to come, months, funders; and days as the numbers it is counted by. */

/** Days as numbers, `until` not counted. */
export interface Days {
  readonly from: number;
  readonly until: number;
}

/** Pennies to date and to come; of those to come, the committed ones. */
export interface Parted {
  readonly toDate: bigint;
  readonly toCome: bigint;
  readonly committed: bigint;
}

export interface PlacementYear extends Parted {
  readonly nights: number;
  readonly pennies: bigint;
  /** In the order of the months asked for. */
  readonly byMonth: readonly bigint[];
  readonly byFunder: readonly (Parted & { readonly payer: string; readonly pennies: bigint })[];
}
