/**
 * Every example in assets/examples read whole: its lines with their cells, categories and amounts, its totals, its fee,
 * what it says about the placement, and what is left over. All but the Lincolnshire figures are invented.
 */
import { exactFromText, exactText, sumOf, zero } from '../../src/domain/money/exact';
import { receivedText } from '../../src/domain/submission/received';
import type { FeeSubmission } from '../../src/domain/submission/feeSubmission';
import { linesInWords, placementInWords, readExample, totalsInWords } from './exampleReading';

/** The sum of the amounts that are in the fee, as they are stated. */
function sumInTheFee({ costs }: FeeSubmission): string {
  const inFee = costs.filter(
    ({ fields }) => fields.included === undefined || receivedText(fields.included.cell) === 'yes',
  );
  const amounts = inFee.map(({ fields }) =>
    fields.amount === undefined ? '' : receivedText(fields.amount.cell),
  );
  return exactText(sumOf(amounts.map((amount) => exactFromText(amount) ?? zero)));
}

describe('Oakfield: a year, a month and a week side by side', () => {
  const example = readExample('cost-breakdown-by-year-and-week.xlsx');

  it('finds the table, the totals and the fee', async () => {
    const { submission, findings } = await example;
    expect(submission.reading.sentence).toBe(
      'a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in D38; read as £ a week for one child',
    );
    expect(findings).toEqual([]);
    expect(submission.notUnderstood).toEqual([]);
  });

  it('reads 26 lines for one child a week', async () => {
    expect(linesInWords((await example).submission)).toEqual([
      'A7 | Registered Manager x1 (salary £46,800) | managementAndSupport | 263.99 a week for the child',
      'A8 | Deputy Manager | managementAndSupport | 211.19 a week for the child',
      "A9 | RSW's x 9.5 FTE @ £13.10/hr, 39 hrs | directCare | 1427.55 a week for the child",
      'A10 | Waking nights - 1 staff 10 hrs | directCare | 284.89 a week for the child',
      'A11 | Sleep ins 365 @ £55 | directCare | 113.24 a week for the child',
      'A12 | Bank/agency cover | directCare | 175.99 a week for the child',
      'A13 | ERs NI @13.8% | directCare | 341.81 a week for the child',
      'A14 | Pension 3% | directCare | 65.63 a week for the child',
      'A17 | Rent | premises | 216.6 a week for the child | related party',
      'A18 | Gas, elec & water | premises | 55.28 a week for the child',
      'A19 | Repairs | premises | 67.69 a week for the child',
      'A20 | Council Tax / TV / wifi | premises | 22.28 a week for the child',
      'A21 | Insurances | premises | 36.1 a week for the child',
      'A22 | Vehicles (2) lease + fuel | living | 88 a week for the child',
      'A24 | Food & housekeeping | living | 99.73 a week for the child',
      'A25 | Pocket money + clothing | living | 39.89 a week for the child',
      'A26 | Activities/holidays/birthdays | living | 49.86 a week for the child',
      'A27 | Therapist 1 day pw | additionalHealth | 102.66 a week for the child',
      'A29 | Ofsted fee | homeRunning | 18.05 a week for the child',
      'A30 | Reg 44 visitor | homeRunning | 23.69 a week for the child',
      'A31 | Training & DBS | homeRunning | 64.87 a week for the child',
      'A32 | Recruitment / agency fees | homeRunning | 42.31 a week for the child',
      'A33 | Phones, IT, stationery | homeRunning | 29.9 a week for the child',
      'A34 | Management charge (8% of turnover) | centralOverheads | 484.69 a week for the child | related party',
      'A35 | Contingency 2% | return | 86.51 a week for the child',
      'A37 | Profit 10% | return | 441.24 a week for the child',
    ]);
  });

  it('explains £4,853.64: lines 4,412.40 and profit 441.24', async () => {
    // staffing 2,884.29 + house 485.95 + young people 292.14 + other 750.02 = 4,412.40; + 441.24 = 4,853.64
    expect(sumInTheFee((await example).submission)).toBe('4853.64');
  });

  it('keeps two printed totals with the lines they cover, the second a penny out', async () => {
    expect(totalsInWords((await example).submission)).toEqual([
      'D15 | Sub-total staffing | 2884.29 a week | A7 to A14, 8 lines',
      'D36 | TOTAL COST | 4412.41 a week | A7 to A35, 25 lines',
    ]);
  });

  it('keeps what it says about the placement', async () => {
    expect(placementInWords((await example).submission)).toEqual({
      provider: 'OAKFIELD CARE LTD',
      home: 'Oakfield House',
      registeredPlaces: '4',
      plannedOccupancyPercent: '85%',
      quotedWeeklyFee: '5150',
    });
  });

  it('keeps the same line’s yearly and monthly amounts for the home beside it', async () => {
    const [manager] = (await example).submission.costs;
    const beside = manager?.parallelAmounts?.map(({ at, pounds, per, basis }) => [
      at.cell,
      exactText(pounds),
      per,
      basis,
    ]);
    expect(beside).toEqual([
      ['B7', '46800', 'year', 'home'],
      ['C7', '3900', 'month', 'home'],
    ]);
  });

  it('leaves profit’s percentage in its workings and its money as its amount', async () => {
    const profit = (await example).submission.costs.at(-1);
    expect(profit?.fields.percentOf).toBeUndefined();
    expect(profit?.workings?.percent && exactText(profit.workings.percent)).toBe('10');
    expect(profit?.workings?.percentOf).toBe('unstated');
  });
});

describe('the placement agreement’s price form', () => {
  const example = readExample('placement-agreement-price-form.xlsx');

  it('reads eleven elements, two of them outside the price, equipment at nil', async () => {
    const { submission, findings } = await example;
    expect(submission.reading.sentence).toBe(
      'a cost table at A5:D17, 11 lines, 1 total left out of the sum, the fee in C17; read as £ a week for one child',
    );
    expect(linesInWords(submission)).toEqual([
      'B6 | Accommodation charges (24hr board, meals, gardening, admin apportioned) | premises | 1085.4 a week for the child',
      'B7 | Social care needs - average costs | directCare | 2610 a week for the child',
      'B8 | Social care - individual allowances | living | 148.5 a week for the child',
      'B9 | Additional 1:1, 14 hrs per day x 7 @ £21.75 | additionalStaffing | 2131.5 a week for the child',
      'B10 | Additional waking night (10 hrs x 7 @ £22.10) | additionalStaffing | 1547 a week for the child | not in the fee',
      'B11 | Education - in house (39 wks) | additionalEducation | 1230.77 a week for the child',
      'B12 | Education - additional tuition, 5 hrs @ £38 | additionalEducation | 190 a week for the child | not in the fee',
      'B13 | Equipment and materials | additionalEducation | 0 a week for the child',
      'B14 | Health - average under the specification | additionalHealth | 210 a week for the child',
      'B15 | Clinical psychologist 3 hrs/wk @ £72 | additionalHealth | 216 a week for the child',
      'B16 | Less: sibling discount 3% | discount | -223.62 a week for the child',
    ]);
    expect(findings).toEqual([]);
  });

  it('sums to the quoted £7,408.55', async () => {
    const { submission } = await example;
    // 1,085.40 + 2,610.00 + 148.50 + 2,131.50 + 1,230.77 + 0 + 210.00 + 216.00 − 223.62 = 7,408.55
    expect(sumInTheFee(submission)).toBe('7408.55');
    expect(placementInWords(submission)).toEqual({
      placementReference: 'YP-2291',
      provider: 'Marlow Bridge Childrens Services',
      priceBaseDate: '06/10/2025',
      quotedWeeklyFee: '7408.55',
    });
  });

  it('lists its title as not understood', async () => {
    expect((await example).submission.notUnderstood).toEqual([
      {
        at: { sheet: 'Sheet1', cell: 'A1' },
        text: 'Individual Placement Agreement - price structure (invented example)',
      },
    ]);
  });
});

describe('Hillcrest: several sheets, one of them a rota', () => {
  const example = readExample('fee-build-up-with-rota.xlsx');

  it('reads the fee build-up, and the cover for the placement', async () => {
    const { submission } = await example;
    expect(submission.reading.sentence).toBe(
      "a cost table at 'Fee build-up'!A3:E38, 25 lines, 6 totals left out of the sum, the fee in 'Fee build-up'!D38; read as £ a week for one child",
    );
    expect(linesInWords(submission)).toEqual([
      'B5 | Registered Manager | managementAndSupport | 377.49 a week for the child',
      'B6 | Deputy Manager | managementAndSupport | 292.02 a week for the child',
      'B7 | Senior RCWs x 3 | directCare | 876.07 a week for the child',
      'B8 | RCWs 7.5 WTE @ £13.00/hr, 37.5 hrs | directCare | 1354.17 a week for the child',
      'B9 | Waking night 1 x 10 hrs x 7 @ £14.60 | directCare | 378.52 a week for the child',
      'B10 | Sleep-in 7 @ £60 | directCare | 155.56 a week for the child',
      'B11 | Bank and agency | directCare | 200 a week for the child',
      'B12 | Employer NI and pension | directCare | 591.85 a week for the child',
      'B15 | Rent | premises | 300 a week for the child | related party',
      'B16 | Utilities | premises | 98.15 a week for the child',
      'B17 | Council tax and water | premises | 27.41 a week for the child',
      'B18 | Repairs and renewals | premises | 70.37 a week for the child',
      'B19 | Buildings insurance | premises | 17.04 a week for the child',
      'B22 | Food | living | 95 a week for the child',
      'B23 | Pocket money and savings | living | 22 a week for the child',
      'B24 | Clothing | living | 25 a week for the child',
      'B25 | Activities and holidays | living | 60 a week for the child',
      'B26 | Transport | living | 88 a week for the child',
      'B29 | Training | homeRunning | 44.44 a week for the child',
      'B30 | Recruitment and DBS | homeRunning | 24.07 a week for the child',
      'B31 | Reg 44 independent person | homeRunning | 20.37 a week for the child',
      'B32 | Ofsted annual fee | homeRunning | 15.56 a week for the child',
      'B33 | IT and phones | homeRunning | 17.78 a week for the child',
      'B34 | HO recharge (finance, HR, quality) | centralOverheads | 229.63 a week for the child | related party',
      'B37 | Surplus (8% of cost) | return | 430.44 a week for the child',
    ]);
    expect(placementInWords(submission)).toEqual({
      provider: 'Hillcrest Residential Care Ltd',
      home: 'Hillcrest',
      registeredPlaces: '3',
      plannedOccupancyPercent: '90',
      priceBaseDate: '01/04/2026',
      region: 'East Midlands',
      weeksPerYear: '52',
      quotedWeeklyFee: '6050',
    });
  });

  it('explains £5,810.94 of the £6,050.00', async () => {
    const { submission } = await example;
    // 4,225.68 + 512.97 + 290.00 + 351.85 = 5,380.50; surplus 8 % = 430.44; together 5,810.94
    expect(sumInTheFee(submission)).toBe('5810.94');
    expect(totalsInWords(submission)).toEqual([
      'D13 | Sub-total staffing | 4225.68 a week | B5 to B12, 8 lines',
      'D20 | Sub-total premises | 512.97 a week | B15 to B19, 5 lines',
      'D27 | Sub-total children | 290 a week | B22 to B26, 5 lines',
      'D35 | Sub-total running | 351.85 a week | B29 to B34, 6 lines',
      'D36 | Total cost | 5380.5 a week | B5 to B34, 24 lines',
    ]);
  });

  it('adds nothing from the rota and says so, as of the hidden sheet', async () => {
    const { submission, findings } = await example;
    expect(findings.map(({ code, severity, at, received }) => [code, severity, at.sheet, received])).toEqual([
      ['line-not-understood', 'note', 'Rota', 'another sheet with other content'],
      ['line-not-understood', 'note', 'Lists', 'a hidden sheet with other content'],
    ]);
    expect(submission.notUnderstood.map(({ at }) => `${at.sheet ?? ''} ${at.cell}`)).toEqual([
      'Rota A1',
      'Rota A3',
      'Rota A4',
      'Rota A5',
      'Rota A6',
      'Rota A7',
      'Fee build-up A1',
      'Lists A1',
      'Lists A2',
    ]);
  });
});

describe('Brook Lane: the whole home a month', () => {
  const example = readExample('monthly-amounts.xlsx');

  it('takes period and payer from the sentence above the table', async () => {
    const { submission, findings } = await example;
    expect(submission.reading.sentence).toBe(
      'a cost table at A4:C27, 19 lines, 3 totals left out of the sum, the fee in B27; read as £ a month for the home, shared by 4 children (5 places × 80 %)',
    );
    expect(linesInWords(submission)).toEqual([
      'A5 | Manager | managementAndSupport | 4650 a month for the home',
      'A6 | Deputy and team leaders | managementAndSupport | 9120 a month for the home',
      'A7 | Support workers | directCare | 33480 a month for the home',
      'A8 | Night staff (waking) | directCare | 7900 a month for the home',
      'A9 | Relief staff | directCare | 2150 a month for the home',
      'A10 | NI and pension | directCare | 8215 a month for the home',
      'A12 | Mortgage interest | premises | 3100 a month for the home | related party',
      'A13 | Light and heat | premises | 1280 a month for the home',
      'A14 | Maintenance | premises | 1450 a month for the home',
      'A15 | Household insurance | premises | 310 a month for the home',
      'A16 | Groceries | living | 2080 a month for the home',
      'A17 | Allowances for young people | living | 1390 a month for the home',
      'A18 | Cars | living | 1760 a month for the home',
      'A19 | Psychologist | additionalHealth | 1850 a month for the home',
      'A20 | Staff training | homeRunning | 890 a month for the home',
      'A21 | Ofsted and Reg 44 | homeRunning | 640 a month for the home',
      'A22 | Sundries | homeRunning | 425 a month for the home',
      'A23 | Central costs | centralOverheads | 9380 a month for the home',
      'A25 | Margin | return | 13500 a month for the home',
    ]);
    expect(findings).toEqual([]);
    expect(placementInWords(submission)).toEqual({
      provider: 'Brook Lane Childcare CIC',
      registeredPlaces: '5',
      plannedOccupancyPercent: '80',
      weeksPerYear: '52',
      quotedWeeklyFee: '5995',
    });
  });

  it('sums to £103,570 a month', async () => {
    const { submission } = await example;
    // 65,515 staff + 24,555 other costs = 90,070; + 13,500 margin = 103,570
    expect(sumInTheFee(submission)).toBe('103570');
    expect(totalsInWords(submission)).toEqual([
      'B11 | Staff total | 65515 a month | A5 to A10, 6 lines',
      'B24 | Grand total | 90070 a month | A5 to A23, 18 lines',
    ]);
  });
});

describe('Harbour View: a CSV in Windows-1252 with semicolons', () => {
  const example = readExample('four-weekly-amounts.csv');

  it('reads amounts for four weeks, nil, a credit in brackets and one still to be confirmed', async () => {
    const { submission, findings } = await example;
    expect(submission.reading.sentence).toBe(
      'a cost table at A7:D25, 16 lines, 2 totals left out of the sum, the fee in B25; read as £ every four weeks for one child',
    );
    expect(linesInWords(submission)).toEqual([
      'A8 | Care team wages | directCare | 9480 a fourWeeks for the child',
      'A9 | Managers | managementAndSupport | 1730 a fourWeeks for the child',
      'A10 | Agency staff | directCare | 420 a fourWeeks for the child',
      'A11 | Employers on-costs | directCare | 1985.4 a fourWeeks for the child',
      'A12 | Lease of property | premises | 905 a fourWeeks for the child',
      'A13 | Energy | premises | 288.6 a fourWeeks for the child',
      'A14 | Food | living | 372 a fourWeeks for the child',
      'A15 | Pocket money | living | 60 a fourWeeks for the child',
      'A16 | Transport to school | additionalEducation | 310 a fourWeeks for the child | not in the fee',
      'A17 | Counsellor | additionalHealth | 240 a fourWeeks for the child',
      'A18 | Registration fees | homeRunning | 61.5 a fourWeeks for the child',
      'A19 | Head office | centralOverheads | 1140 a fourWeeks for the child',
      'A20 | Holiday fund | living | 0 a fourWeeks for the child',
      'A21 | Laptop | unclassified | TBC a fourWeeks for the child',
      'A22 | Long-stay discount | discount | -250 a fourWeeks for the child',
      'A23 | Surplus | return | 1467.5 a fourWeeks for the child',
    ]);
    expect(findings.map(({ code, received }) => `${code}: ${received}`)).toEqual([
      'required-field-missing: “Laptop” TBC',
    ]);
    expect(placementInWords(submission)).toEqual({
      provider: 'Saltmarsh Care LLP',
      home: 'Harbour View',
      registeredPlaces: '6',
      plannedOccupancyPercent: '83%',
      quotedWeeklyFee: '4475',
    });
  });

  it('sums to its total of £17,900.00 for four weeks, school transport apart', async () => {
    const { submission } = await example;
    // 13,615.40 staff + 905 + 288.60 + 432 + 240 + 61.50 + 1,140 − 250 + 1,467.50 = 17,900.00 = 4 × 4,475.00
    expect(sumInTheFee(submission)).toBe('17900');
    expect(totalsInWords(submission)).toEqual(['B24 | Total | 17900 a fourWeeks | A8 to A23, 15 lines']);
  });
});

describe('Fernlea: a letter typed into cells', () => {
  const example = readExample('costs-in-sentences.xlsx');

  it('makes nine lines of its sentences, less sure than a table’s', async () => {
    const { submission, findings } = await example;
    expect(submission.reading.sentence).toBe(
      'no table, but costs in sentences at A5 to A9, 9 lines, the fee in A9',
    );
    expect(linesInWords(submission)).toEqual([
      'A5 | Staffing | directCare | 3950 a week for the child',
      'A5 | waking night staff | directCare | 745 a week for the child',
      'A5 | food and activities | living | 210 a week for the child',
      'A6 | Rent and utilities | premises | 480 a week for the child',
      'A6 | vehicle | living | 95 a week for the child',
      'A6 | therapy | additionalHealth | 150 a week for the child',
      'A7 | Management fee 6% | centralOverheads | 336 a week for the child',
      'A7 | surplus | return | 280 a week for the child',
      'A8 | Additional 1:1 support 10 hrs @ £22.50 | additionalStaffing | 225 a week for the child | not in the fee',
    ]);
    expect(findings.map(({ code, severity, at }) => [code, severity, at.cell])).toEqual([
      ['line-not-understood', 'warning', 'A5'],
    ]);
    // “therapy” is sure, 0.95; × 0.7 for a sentence
    expect(submission.costs[5]?.confidence && exactText(submission.costs[5].confidence)).toBe('0.665');
  });

  it('explains £6,246.00 of the £6,300.00', async () => {
    const { submission } = await example;
    // 3,950 + 745 + 210 + 480 + 95 + 150 + 336 + 280 = 6,246; the 1:1 support of 225 is outside the fee
    expect(sumInTheFee(submission)).toBe('6246');
    expect(placementInWords(submission)).toEqual({
      provider: 'Fernlea Homes Limited',
      registeredPlaces: '2',
      plannedOccupancyPercent: '100',
      quotedWeeklyFee: '6300',
    });
    expect(submission.notUnderstood.map(({ at }) => at.cell)).toEqual(['A1', 'A4', 'A10']);
  });
});

describe('Lincolnshire’s own homes 2024/25: real published figures', () => {
  it('keeps the rows whose heading the source does not give as not yet classified', async () => {
    const { submission } = await readExample('lincolnshire-in-house-2024-25.csv');
    // each row × 4,083 ÷ 10.729: 8.573 gives 3,262.52, 0.148 gives 56.32, 1.230 gives 468.09, 1.396 gives 531.26, −0.618 gives −235.18,
    // a penny off the last so that they make up 4,083.00
    expect(linesInWords(submission)).toEqual([
      'A9 | Staffing (salaries, overtime, agency) | directCare | 3262.52 a week for the child',
      'A10 | Second row of the answer | unclassified | 56.32 a week for the child',
      'A11 | Third row of the answer | unclassified | 468.09 a week for the child',
      'A12 | Fourth row of the answer | unclassified | 531.26 a week for the child',
      'A13 | Income | unclassified | -235.19 a week for the child',
    ]);
    expect(sumInTheFee(submission)).toBe('4083');
    expect(totalsInWords(submission)).toEqual(['B14 | Total | 4083 a week | A9 to A13, 5 lines']);
    expect(placementInWords(submission)).toEqual({ quotedWeeklyFee: '4083' });
  });
});
