/** Labels of senders whose words come from another trade: accounting packages, schools, dioceses, builders, phones. Judged by hand. */
import type { CostCategory } from '../../../src/domain/fee/costCategory';
import { matchCategory } from '../../../src/reading/matchCategory';

const labels: Partial<Record<CostCategory, readonly string[]>> = {
  directCare: [
    'Second staff 7am - 11pm',
    'Third carer 8am to 8pm',
    'Day staffing 2:2',
    'Staffing 3:3',
    'Staff 2:2 by day',
    'Therapeutic residential team',
    'Residential therapeutic workers',
    'Relief for holidays and sickness',
    'Cover for holidays and sickness',
    'Someone awake at night',
    'Staff on costs',
    'Wages on costs',
  ],
  managementAndSupport: [
    'Leader of care',
    'Care leader (boarding)',
    'Leader of the home',
    'Boarding house leader',
  ],
  premises: [
    'Contents cover',
    'Use of the house',
    'Use of flat (furnished)',
    'Fixing the house',
    'Mending broken things',
    'Putting right what is broken',
    'House - finance and upkeep',
    'Cottage (finance and repairs)',
    'Occupancy cost',
    'Kitting out the house',
  ],
  living: [
    'Therapeutic activities and trips',
    'Journeys to family',
    'Journeys home at weekends',
    'Their personal budget',
    'Personal budgets for young people',
    'Leaving care skills',
    'Leaving care sessions',
    'Catering and boarding supplies',
  ],
  homeRunning: [
    'Liability cover',
    'Cover for accidents and liability',
    'Professional fees: Reg 44 and Ofsted',
    'Insurance, governance, Reg 44 visits',
    'Statutory',
    'IM&T',
    'ICT support',
  ],
  centralOverheads: [
    'Mgmt fee on costs',
    'Management charge on total costs',
    'Admin fee on costs',
    'Bursary office',
    'HR and bursary',
    'Help from the diocese office',
    'Governance and finance office',
    'Administration office',
    'Business expenses',
    'Association services',
  ],
  return: [
    'Profit on costs and management fee',
    'Surplus on costs and overhead',
    'Margin on costs',
    'Reserves (three months of running costs)',
    'Reserves policy',
  ],
  placesKeptEmpty: [
    'Cover for empty beds',
    'Cover for empty weeks',
    'Allowance for empty weeks',
    'Occupancy risk',
  ],
  additionalStaffing: [
    'Additional second staff',
    'Extra third staff 10am-10pm',
    '2:1 staffing',
    'Second staff for outings',
    'Additional staffing 2:2',
  ],
  additionalHealth: ['Therapeutic team', 'Clinical and therapeutic team'],
};

describe.each(Object.entries(labels))('%s', (category, written) => {
  it.each(written)('is “%s”', (label) => {
    expect(matchCategory(label).category).toBe(category);
  });
});
