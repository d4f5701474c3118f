/** The fields of a placement's row, asked for alike by every analysis of many placements: portfolio, demand, fee round, exchange. */
import type { RowsFromTables } from '../typed/analysis';
import { readPlacements } from '../../reading/portfolio/readPlacements';
import { day, figure, money, optionally, words } from '../typed/fields';
import { reviewedAsRow } from './reviewedAsRow';
import { submissionAsRow } from './submissionAsRow';

const aWeek = '£ a week';
const pounds = (label: string) => optionally(money(label, aWeek));
const text = (label: string, hint = '') => optionally(words(label, { hint }));
const date = (label: string, hint = '') => optionally(day(label, { hint }));

export const placementFields = {
  placement: text('Placement', 'Its reference, never a child’s name.'),
  council: text('Council'),
  provider: text('Provider'),
  home: text('Home'),
  region: text('Region'),
  provision: text('Type of provision'),
  sourcing: text('How it was sourced'),
  offFrameworkReason: text('Reason off framework'),
  band: text('Band of need'),
  weekly: money('Fee', aWeek, { from: '0.01' }),
  feeFrom: date('Fee from', 'The first night of this fee; a row for each fee of a placement.'),
  agreed: date('Fee agreed on'),
  cause: text('Why the fee changed'),
  starts: date('Started'),
  ends: date('Ends', 'The first night not counted.'),
  socialCare: pounds('Social care pays'),
  education: pounds('Education pays'),
  health: pounds('Health pays'),
  justice: pounds('Youth justice pays'),
  core: pounds('Core fee'),
  additional: pounds('Additional needs'),
  unexplained: optionally(money('Unexplained', aWeek, { from: '-10000000' })),
  stepDownTo: pounds('Steps down to'),
  stepDownFrom: date('Steps down from'),
  shouldCost: pounds('Should-cost'),
  median: pounds('Median of comparable placements'),
  comparators: optionally(figure('Comparable placements', 'placements')),
  needsScore: optionally(figure('Score of needs', 'points')),
  miles: optionally(figure('Distance from home', 'miles')),
  judgement: text('Inspection judgement'),
  inspected: date('Inspected on'),
  reviewed: date('Last review'),
};

/** A list of placements from a file, a sheet, or a folder of submissions and reviewed workbooks. */
export const placementTables: RowsFromTables = {
  list: 'placements',
  what: 'a list of placements (a regional census, a council’s own list)',
  read: readPlacements,
  ofSubmission: submissionAsRow,
  ofReviewed: reviewedAsRow,
};
