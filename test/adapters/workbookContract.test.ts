/** The .xlsx adapter, and the Office adapter through Microsoft's own Office.js at both levels, write the same workbook. */
import { openHeadlessUniver } from '../../src/embeddedExcel/calculator/headlessUniver';
import { smallReview } from '../support/officeHost/smallReview';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { reviewWorkbook } from '../../src/workflows/reviewWorkbook';
import { submissionTemplate } from '../../src/workflows/submissionTemplate';
import { besideNeeds } from '../support/comparedReview';
import { aReviewOfATemplate } from '../support/reviews';
import { officeHost, xlsxHost } from './contractHosts';
import { workbookContract, type ContractHost } from './workbookContract';

/** With Univer working the formulas out, so that values are compared and not only what was sent. */
const calculated = (level: '1.9' | '1.14'): ContractHost => ({
  ...officeHost(level),
  writeAndTell: async (grid) => {
    const univer = openHeadlessUniver();
    const told = await officeHost(level, univer.calculator).writeAndTell(grid);
    univer.close();
    return told;
  },
});

workbookContract('the review of a filled-in template', () => reviewWorkbook(aReviewOfATemplate()), [
  xlsxHost,
  calculated('1.9'),
  calculated('1.14'),
]);

workbookContract(
  'the review beside a should-cost',
  () => reviewWorkbook(aReviewOfATemplate(), besideNeeds()),
  [xlsxHost, calculated('1.9'), calculated('1.14')],
);

workbookContract('the empty template', () => submissionTemplate(knownDay('2026-11-23')), [
  xlsxHost,
  calculated('1.9'),
  calculated('1.14'),
]);

workbookContract('a small review', () => smallReview, [xlsxHost, calculated('1.9'), calculated('1.14')]);
