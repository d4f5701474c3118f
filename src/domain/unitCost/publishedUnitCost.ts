/** A published figure shown beside a home's own, in words: what it measures, its kind, and who says so. */
export interface PublishedUnitCost {
  readonly measure: string;
  readonly figure: string;
  /** Statistic, what one figure stands for, region and period: "mean for a place, Lincolnshire". */
  readonly kind: string;
  readonly source: string;
}
