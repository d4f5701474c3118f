/**
 * The periods a provider may quote an amount for. A teaching week stands for an amount paid in each week that school
 * is open; how many there are (38 or 39) is stated beside it.
 */
export const periods = [
  'hour',
  'night',
  'week',
  'fortnight',
  'fourWeeks',
  'month',
  'quarter',
  'year',
  'teachingWeek',
] as const;

export type Period = (typeof periods)[number];

/** Periods that a cost line may be quoted for. An hour is no such period: hours need a number of them first. */
export type CostPeriod = Exclude<Period, 'hour'>;

/** How a period reads after an amount: "£5,600.00 a week". */
export const periodWords: Readonly<Record<Period, string>> = {
  hour: 'an hour',
  night: 'a night',
  week: 'a week',
  fortnight: 'a fortnight',
  fourWeeks: 'every four weeks',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  teachingWeek: 'a teaching week',
};
