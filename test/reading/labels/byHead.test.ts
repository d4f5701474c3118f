/** Labels by their head: what stands behind "for", "on", "at" or in a bracket says for whom, where or when. Judged by hand. */
import type { CostCategory } from '../../../src/domain/fee/costCategory';
import { exactText } from '../../../src/domain/money/exact';
import { matchCategory } from '../../../src/reading/matchCategory';

const labels: Partial<Record<CostCategory, readonly string[]>> = {
  directCare: [
    'Support worker for the night',
    'Support workers at weekends',
    'Night staff on site',
    'Care staff on shift 7am to 10pm',
    'Staff for the house, days',
    'Bank staff for sickness',
    'Agency cover for holidays',
    'Overtime for weekends',
    'Waking night at the home',
    'Senior carer (weekends)',
    'Sleep-in for two staff',
  ],
  managementAndSupport: [
    'Manager on site',
    'Manager at the home',
    'Manager on shift',
    'Managers for the two houses',
    'Manager (registered)',
    'Supervising manager (registered)',
    'Registered manager on site',
    'House manager for children',
    'Manager for staff and children',
    'Deputy on site',
    'Deputy manager (weekends)',
    'Home manager during the week',
    'Manager based at the house',
    'Manager (works shifts)',
    'Cook for staff and children',
    'Cleaner at the house',
    'Administrator for the home',
    'Handyman on call',
    'Manager (Monday to Friday)',
  ],
  living: [
    'Food for child and staff',
    'Food for staff and young people',
    'Groceries for the team and residents',
    'Clothing for the young person',
    'Activities for the children',
    'Activities at weekends',
    'Pocket money for residents',
    'Birthdays for the children',
    'Holidays for children and staff',
    'Toiletries for young people',
    'Meals for residents and visitors',
    'Clothes for school holidays',
  ],
  premises: [
    'Rent for the house',
    'Furniture for the children',
    'Bedding and furniture for residents',
    'Heating for the home',
    'Rented detached house',
    'Leased bungalow',
    'Our rented house',
    'Furnished flat',
    'Repairs at the house',
  ],
  homeRunning: [
    'Training for staff',
    'Training for the manager',
    'Supervision for the care team',
    'Registration for the home',
    'Recruitment for the team',
    'Training at the house',
    'DBS for staff',
  ],
  centralOverheads: [
    'Agency fee (our office)',
    'Regional manager on site',
    'Finance manager for the group',
    'Operations manager (all homes)',
    'Management charge (our office)',
    'HR for the home',
    'Area manager (visits)',
  ],
  additionalStaffing: [
    '1:1 support weekdays after school',
    '2:1 staff at weekends',
    '1:1 staff before school',
    '2:1 support in the evenings',
    '1:1 outside school hours',
    'One to one support after school',
    '2:1 for outings',
    '1:1 support, weekends and after school',
    'Extra staff after school',
    '1:1 for the school run',
  ],
  additionalEducation: ['1:1 tuition after school', 'Tutor at the home', 'Teaching assistant for the child'],
  additionalHealth: ['Therapist on site', 'Therapy for the child', 'Psychologist for staff and children'],
  return: ['Surplus for the home'],
};

describe.each(Object.entries(labels))('%s', (category, written) => {
  it.each(written)('is “%s”', (label) => {
    expect(matchCategory(label).category).toBe(category);
  });
});

it.each([
  ['Registration and DBS', 'homeRunning', '0.6'],
  ['Training', 'homeRunning', '0.6'],
  ['Service charge', 'premises', '0.95'],
] as const)('“%s” under accommodation is %s', (label, category, confidence) => {
  const match = matchCategory(label, { heading: 'Accommodation and other costs' });
  expect([match.category, exactText(match.confidence)]).toEqual([category, confidence]);
});
