/**
 * The names by which a return is read again among many: whose it is, and the year as the provider states it. They are names of
 * the workbook, so that a person sees the same cells in Excel's own list of names.
 */
export const returnName = {
  placement: 'ReturnPlacement',
  council: 'ReturnCouncil',
  nights: 'ReturnNights',
  income: 'ReturnIncome',
  hoursAgreed: 'ReturnHoursAgreed',
  hoursDelivered: 'ReturnHoursDelivered',
  hourRate: 'ReturnHourRate',
  cost: 'ReturnCost',
  disallowed: 'ReturnDisallowed',
  signedBy: 'ReturnSignedBy',
} as const;

export type ReturnName = keyof typeof returnName;
