/** The .xlsx adapter, and the Office adapter through Microsoft's own Office.js at every level, write the same workbook. */
import { smallReview } from '../support/officeHost/smallReview';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { reviewWorkbook } from '../../src/workflows/review/write';
import { submissionTemplate } from '../../src/workflows/template/write';
import { besideNeeds } from '../support/comparedReview';
import { aReviewOfATemplate } from '../support/reviews';
import { calculated, xlsxHost } from './contractHosts';
import { workbookContract } from './workbookContract';

workbookContract('the review of a filled-in template', () => reviewWorkbook(aReviewOfATemplate()), [
  xlsxHost,
  calculated('1.9'),
  calculated('1.21'),
]);

workbookContract(
  'the review beside a should-cost',
  () => reviewWorkbook(aReviewOfATemplate(), besideNeeds()),
  [xlsxHost, calculated('1.9'), calculated('1.21')],
);

workbookContract('the empty template', () => submissionTemplate(knownDay('2026-11-23')), [
  xlsxHost,
  calculated('1.9'),
  calculated('1.21'),
]);

workbookContract('a small review', () => smallReview, [
  xlsxHost,
  ...(['1.9', '1.14', '1.17', '1.20', '1.21'] as const).map(calculated),
]);
