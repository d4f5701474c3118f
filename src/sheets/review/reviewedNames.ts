/**
 * The names by which a reviewed workbook is read again among many: whose placement it is, what was quoted and what is agreed. They
 * are names of the workbook, so that a person sees the same cells in Excel's own list of names.
 */
export const reviewedName = {
  provider: 'ReviewedProvider',
  home: 'ReviewedHome',
  placement: 'ReviewedPlacement',
  quoted: 'QuotedWeeklyFee',
  unexplained: 'UnexplainedWeekly',
  agreed: 'AgreedWeeklyFee',
  open: 'AgreedStillOpen',
} as const;
