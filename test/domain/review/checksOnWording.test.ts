/**
 * What the words of a line or a need trigger, and what they must not: providers write the same thing in many ways, and many
 * innocent lines use the same words. All invented.
 */
import type { FindingCode } from '../../../src/domain/evidence/findingCodes';
import { exact } from '../../../src/domain/money/exact';
import type { CostCategory } from '../../../src/domain/fee/costCategory';
import { findingsOfCase, type FindingCase } from '../../findings/subjectOfCase';

type Row = [code: FindingCode, category: CostCategory, label: string];

function codesFor(given: FindingCase): readonly FindingCode[] {
  return findingsOfCase(given).map(({ code }) => code);
}

function codesForLabel(label: string, category: CostCategory): readonly FindingCode[] {
  return codesFor({ costs: [{ label, category }] });
}

describe('a line’s words call for a question', () => {
  test.each<Row>([
    ['vat-on-fee', 'tax', 'VAT @ 20%'],
    ['vat-on-fee', 'unclassified', 'Fee plus VAT'],
    ['vat-on-fee', 'discount', 'Less input VAT recovered'],
    ['loan-principal-is-not-a-cost', 'premises', 'Mortgage'],
    ['loan-principal-is-not-a-cost', 'premises', 'Loan repayments'],
    ['loan-principal-is-not-a-cost', 'premises', 'Mortgage interest and capital repayment'],
    ['loan-principal-is-not-a-cost', 'premises', 'Repayment of the loan'],
    ['related-party-charge', 'premises', 'Rent to sister company'],
    ['related-party-charge', 'premises', 'Lease, property owned by the directors'],
    ['related-party-charge', 'centralOverheads', 'Group recharge'],
    ['deprivation-of-liberty-as-cost', 'additionalStaffing', 'Deprivation of liberty'],
    ['deprivation-of-liberty-as-cost', 'additionalStaffing', 'DoL order in place'],
    ['transport-lines-merged', 'living', 'Mileage / school run'],
    ['transport-lines-merged', 'living', 'Taxis to school and contact visits'],
    ['secure-home-not-comparable', 'directCare', 'Secure accommodation staffing'],
    ['drop-in-price-for-progress', 'additionalStaffing', 'Fee reduces as the child’s behaviour improves'],
    ['head-office-cost-without-basis', 'homeRunning', 'Management charge'],
    ['employer-ni-flat-percentage', 'directCare', 'On-costs 22%'],
    ['employment-allowance-claimed', 'directCare', 'Employer NI after Employment Allowance'],
    ['school-weeks-unstated', 'additionalEducation', 'School place'],
    ['additional-need-without-outcome', 'additionalStaffing', 'Extra 1:1 hours'],
  ])('%s: %s “%s”', (code, category, label) => {
    const workings = label.includes('22%')
      ? { costs: [{ label, category, workings: { percent: exact('22') } }] }
      : null;
    expect(workings === null ? codesForLabel(label, category) : codesFor(workings)).toContain(code);
  });
});

describe('a line’s words are innocent', () => {
  test.each<Row>([
    ['vat-on-fee', 'tax', 'Irrecoverable VAT'],
    ['vat-on-fee', 'directCare', 'Agency staff inc VAT'],
    ['vat-on-fee', 'unclassified', 'Fee (exempt from VAT)'],
    ['vat-on-fee', 'homeRunning', 'Private vehicle costs'],
    ['loan-principal-is-not-a-cost', 'premises', 'Mortgage interest'],
    ['loan-principal-is-not-a-cost', 'premises', 'Rent or mortgage interest'],
    ['loan-principal-is-not-a-cost', 'additionalHealth', 'Principal psychologist'],
    ['related-party-charge', 'additionalHealth', 'Group therapy'],
    ['related-party-charge', 'centralOverheads', 'Human resources'],
    ['deprivation-of-liberty-as-cost', 'additionalStaffing', '2:1 staffing required by the DoL order'],
    ['transport-lines-merged', 'living', 'Transport'],
    ['transport-lines-merged', 'additionalStaffing', 'Supervised contact'],
    ['transport-lines-merged', 'living', 'Mileage'],
    ['secure-home-not-comparable', 'premises', 'Secure storage of medicines'],
    ['drop-in-price-for-progress', 'additionalStaffing', 'Support steps down as needs change'],
    ['head-office-cost-without-basis', 'managementAndSupport', 'Registered manager'],
    ['employer-ni-flat-percentage', 'directCare', 'Evening care'],
    ['school-weeks-unstated', 'living', 'School uniform'],
    ['additional-need-without-outcome', 'directCare', 'Care staff'],
    ['premises-cost-counted-twice', 'premises', 'Rent'],
    ['contingency-and-reserves', 'return', 'Contingency'],
    ['margin-counted-twice', 'return', 'Profit'],
  ])('%s is not asked of %s “%s”', (code, category, label) => {
    expect(codesForLabel(label, category)).not.toContain(code);
  });
});

describe('where the home stands', () => {
  test.each([
    ['Wales', { region: 'Wales' }],
    ['a Welsh postcode', { home: 'Y Bwthyn, CF10 1AA (invented)' }],
    ['a Scottish postcode', { home: 'The Croft, IV2 3BW (invented)' }],
    ['a town after a comma', { home: 'Moss Lodge, Glasgow (invented)' }],
  ])('%s is asked about', (_case, placement) => {
    expect(codesFor({ placement })).toContain('address-outside-england');
  });

  test.each([
    ['an English region', { region: 'North West' }],
    ['a house called after a Scottish town', { home: 'Stirling House (invented)' }],
    ['an English postcode beside the border', { home: 'Tweed House, TD15 1AA (invented)' }],
    ['Greater Manchester', { home: 'Elm House, Manchester M1 1AE (invented)' }],
  ])('%s is not', (_case, placement) => {
    expect(codesFor({ placement })).not.toContain('address-outside-england');
  });
});
