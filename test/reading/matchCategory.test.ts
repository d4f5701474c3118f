import { exactText } from '../../src/domain/money/exact';
import { matchCategory } from '../../src/reading/matchCategory';

const labels = {
  directCare: [
    "RSW's x 9.5 FTE @ £13.10/hr, 39 hrs",
    'Residential Support Workers',
    'Support staff 8.5 FTE @ £13.40/hr',
    'Carers, 39 hrs at £14 per hour',
    'RCW salaries',
    'Residential childcare practitioners',
    'Senior RCWs x 3',
    'Team Leaders',
    'Shift leaders',
    'Waking nights - 1 staff 10 hrs',
    'Night staff (waking)',
    'Sleep ins 365 @ £55',
    'Sleep-in allowances',
    'Bank/agency cover',
    'Bank staff',
    'Relief workers',
    'Agency staff incl VAT',
    'Overtime',
    'Bank holiday enhancements',
    'ERs NI @13.8%',
    "Employer's National Insurance",
    'Pension 3%',
    'Employers on-costs',
    'Apprenticeship levy',
    'Holiday pay',
    'Social care needs - average costs',
    'Care staff wages',
    'Youth workers',
    'Key worker sessions',
    'Staffing',
  ],
  managementAndSupport: [
    'Registered Manager x1 (salary £46,800)',
    'RM',
    'Deputy Manager',
    'Home manager salary',
    'Administrator',
    'Business support',
    'Cook',
    'Chefs',
    'Domestic staff',
    'Cleaner 15 hrs',
    'Handyman',
    'Maintenance worker',
    'Reception and administration',
    'Gardener',
  ],
  premises: [
    'Rent',
    'Mortgage interest',
    'Gas, elec & water',
    'Light and heat',
    'Utilities',
    'Council Tax / TV / wifi',
    'Council tax and rates',
    'Business rates',
    'Repairs',
    'Repairs and maintenance',
    'Furniture and equipment',
    'Fixtures and fittings',
    'Buildings insurance',
    'Accommodation charges (24hr board, meals, gardening, admin apportioned)',
    'Redecoration',
    'Garden maintenance',
    'Lease of property',
    'Fire safety',
  ],
  living: [
    'Food & housekeeping',
    'Groceries',
    'Pocket money + clothing',
    'Activities/holidays/birthdays',
    'Savings',
    'Toiletries',
    'Clothing allowance',
    'Vehicles (2) lease + fuel',
    'Petrol',
    'Motor insurance',
    'Transport',
    'Birthdays and festivals',
    'Social care - individual allowances',
    'Family contact',
    'YP phone',
    'Christmas presents',
    'Haircuts',
  ],
  homeRunning: [
    'Ofsted fee',
    'Ofsted annual fee',
    'Registration fees',
    'Reg 44 visitor',
    'Regulation 44',
    'Independent person',
    'Training & DBS',
    'Staff training',
    'Recruitment / agency fees',
    'Recruitment and vetting',
    'Phones, IT, stationery',
    'Telephone and internet',
    'Office costs',
    'Medical supplies',
    'PPE',
    'Clinical waste',
    'Public liability insurance',
    'Cleaning materials',
    'First aid',
    'Staff supervision',
    'Sundries',
  ],
  centralOverheads: [
    'Management charge (8% of turnover)',
    'Management fee',
    'Head office',
    'HO recharge',
    'Central management',
    'Support services',
    'Regional manager',
    'Responsible Individual',
    'RI',
    'Finance',
    'HR',
    'Human resources',
    'Quality assurance',
    'Legal fees',
    'Audit fee',
    'Marketing',
    'Accountancy',
    'Corporate overheads',
    'Management or administration overheads',
  ],
  additionalStaffing: [
    'Additional 1:1, 14 hrs per day x 7 @ £21.75',
    '2:1 staffing',
    'Additional waking night (10 hrs x 7 @ £22.10)',
    'Extra support worker hours',
    'One to one support',
    'Enhanced staffing package',
    'Supervised contact',
    'Additional support hours',
  ],
  additionalHealth: [
    'Therapist 1 day pw',
    'Clinical psychologist 3 hrs/wk @ £72',
    'Psychology',
    'Health - average under the specification',
    'Nursing',
    'Speech and language therapy',
    'Occupational therapist',
    'Counselling',
    'Play therapy',
    'Specialist equipment',
  ],
  additionalEducation: [
    'Education - in house (39 wks)',
    'Education - additional tuition, 5 hrs @ £38',
    'School place',
    'Teacher',
    'Tutoring',
    'School transport',
    'Transport to school',
    'Education equipment and materials',
    'Exam fees',
    'Teaching assistant',
  ],
  return: [
    'Profit 10%',
    'Surplus',
    'Margin',
    'Contingency 2%',
    'Return on capital',
    'Return on operations',
    'Reserves',
    'Mark-up',
  ],
  tax: ['Irrecoverable VAT', 'VAT'],
  placesKeptEmpty: ['Void cover', 'Blocked bed', 'Solo placement premium', 'Void provision'],
  discount: ['Less: sibling discount 3%', 'Volume discount', 'Long-stay discount', 'Rebate'],
  unclassified: ['Widgets', 'Laptop', '2a', ''],
} as const;

const rows = Object.entries(labels).flatMap(([category, names]) =>
  names.map((label) => [label, category] as const),
);

describe('a label’s category by its words', () => {
  it.each(rows)('%s: %s', (label, category) => {
    expect(matchCategory(label).category).toBe(category);
  });

  it('is tested on at least 120 labels', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });
});

describe('how sure a category is, and why', () => {
  it.each([
    // a wording that can mean nothing else: 0.95
    ['Reg 44 visitor', '', '0.95', '“reg44 visitor”'],
    // a hint 0.50 and the heading 0.10
    ['Insurances', 'Premises', '0.6', '“insurance” and its heading'],
    // two hints of 0.50, less 0.25 for the doubt
    ['Insurances', '', '0.25', '“insurance”, though it could be Home running costs'],
    // no word of its own: a sure heading alone, 0.60
    ['Miscellany', 'Education', '0.6', '“education” in its heading'],
    // a typing mistake put right: 0.95 less 0.05, and what was typed
    ['Clohting', '', '0.9', '“clothing (typed clohting)”'],
    // a word nobody knows, before what is known: 0.95 less 0.20; behind it: less 0.30
    ['Hollin rent', '', '0.75', '“rent”'],
    ['Rent widget', '', '0.65', '“rent”'],
    ['Additional waking staff', '', '0.95', '“additional waking staff”'],
    ['RSW hours, extra', '', '0.9', '“rsw” with “extra”'],
    ['Widgets', '', '0', 'no word was recognised'],
    // two sure words that differ, 0.40 off
    ['Registration & compliance team', '', '0.55', '“registration”, though it could be Central overheads'],
    // a likely word 0.75, less 0.30 for the last word, less 0.15 for a second
    ['Agency brumby widget', '', '0.3', '“agency”'],
    // a hint 0.50 and a rival 0.25 and a word nobody knows 0.20: as often wrong as right, and left open
    [
      'Brumby equipment',
      '',
      '0',
      '“equipment” alone, which may be Accommodation and premises or Home running costs',
    ],
    // whose it is does not change what it is
    ['Office overhead', '', '0.55', '“overhead”, though it could be Home running costs'],
  ])('%s under “%s”: %s by %s', (label, heading, confidence, decidedBy) => {
    const match = matchCategory(label, { heading });
    expect([exactText(match.confidence), match.decidedBy]).toEqual([confidence, decidedBy]);
  });

  it.each([
    ['Staff', 'Education', 'additionalEducation'],
    ['Staff', 'Additional needs', 'additionalStaffing'],
    ['Agency', 'Education', 'additionalEducation'],
    ['Equipment', 'Health', 'additionalHealth'],
    ['Insurance', 'Vehicles', 'living'],
    ['Repairs', 'Vehicles', 'living'],
    ['Fuel', 'Utilities', 'premises'],
    ['Travel', 'Staff costs', 'homeRunning'],
    ['Phone', 'Young people', 'living'],
    ['Rent', 'Head office', 'centralOverheads'],
    ['Salaries', 'Management', 'managementAndSupport'],
    ['Employers NI', 'Management', 'managementAndSupport'],
    ['Wages', 'Domestic', 'managementAndSupport'],
    ['Other', 'Premises', 'premises'],
    ['Sundries', 'Living costs', 'living'],
    // several things under a heading speak for themselves; "less" says only that it is taken off
    ['Food, clothing, leisure', 'Staff', 'living'],
    ['Provisions', 'Less: expenses', 'living'],
    // what its own words settle, a heading does not move
    ['Therapist', 'Education', 'additionalHealth'],
    ['Nurse', 'Staffing', 'additionalHealth'],
    ['Registered manager', 'Staffing', 'managementAndSupport'],
    ['Training', 'Staffing', 'homeRunning'],
    ['Profit', 'Central overheads', 'return'],
    // a heading of two things moves neither
    ['Employer NI', 'Management and staffing', 'directCare'],
  ])('%s under “%s” is %s', (label, heading, category) => {
    expect(matchCategory(label, { heading }).category).toBe(category);
  });

  it('asks the innermost heading that says anything', () => {
    const under = (heading: readonly string[]) => matchCategory('Staff', { heading }).category;
    expect(under(['Costs of the home', 'Education', 'Year 1'])).toBe('additionalEducation');
    expect(under(['Education', 'Management'])).toBe('managementAndSupport');
  });

  it('reads no more than the beginning of a label without end, and in no time', () => {
    const endless = `Rent ${'of a of for '.repeat(20_000)}`;
    expect(matchCategory(endless).category).toBe('premises');
  });

  it('lets the heading choose between two meanings: equipment and materials under education', () => {
    expect(matchCategory('Materials', { heading: 'Education' }).category).toBe('additionalEducation');
  });

  it('asks the notes last', () => {
    expect(matchCategory('Line 7', { notes: 'therapy' })).toMatchObject({ category: 'additionalHealth' });
  });
});
