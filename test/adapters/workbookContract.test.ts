/** The .xlsx adapter, and the Office adapter through Microsoft's own Office.js at every level, write the same workbook. */
import { smallReview } from '../support/officeHost/smallReview';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { analyses } from '../../src/workflows/analyses';
import { extraHours } from '../../src/workflows/extraHours/extraHours';
import { fundingLines } from '../../src/workflows/fundingLines/fundingLines';
import { invoices } from '../../src/workflows/invoices/invoices';
import { stepDown } from '../../src/workflows/stepDown/stepDown';
import { yearEnd } from '../../src/workflows/yearEnd/yearEnd';
import { reviewWorkbook } from '../../src/workflows/review/write';
import { submissionTemplate } from '../../src/workflows/template/write';
import { besideNeeds, someBenchmarks } from '../support/comparedReview';
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

const everythingBeside = { ...besideNeeds(), benchmarks: someBenchmarks(), earlier: aReviewOfATemplate() };

workbookContract(
  'the review beside needs, comparable fees and the submission before',
  () => reviewWorkbook(aReviewOfATemplate(), everythingBeside),
  [xlsxHost, calculated('1.9')],
);

workbookContract(
  'the provider’s copy of it',
  () => reviewWorkbook(aReviewOfATemplate(), everythingBeside, 'provider'),
  [xlsxHost, calculated('1.9'), calculated('1.21')],
);

workbookContract('the empty template', () => submissionTemplate(knownDay('2026-11-23')), [
  xlsxHost,
  calculated('1.9'),
  calculated('1.21'),
]);

const examples = [fundingLines, stepDown, yearEnd, invoices, extraHours].map(({ run, example }) =>
  run(example, { asAt: knownDay('2026-11-23') }).answered!.workbook(),
);

workbookContract(
  'five analyses of a price’s life in one workbook: lists, days, a chart, a letter',
  () => ({
    ...examples[0]!,
    sheets: examples.flatMap(({ sheets }) => sheets),
    names: examples.flatMap(({ names }) => names),
  }),
  [xlsxHost, calculated('1.9')],
);

const inTheFive = new Set(['fundingLines', 'stepDown', 'yearEnd', 'invoices', 'extraHours']);
const others = analyses.filter(({ id }) => !inTheFive.has(id));

describe('every other analysis', () => {
  others.forEach(({ title, run, example }) => {
    workbookContract(title, () => run(example, { asAt: knownDay('2026-11-23') }).answered!.workbook(), [
      xlsxHost,
      calculated('1.9'),
    ]);
  });
});

workbookContract('a small review', () => smallReview, [
  xlsxHost,
  ...(['1.9', '1.14', '1.17', '1.20', '1.21'] as const).map(calculated),
]);
