/** The .xlsx adapter, and the Office adapter through Microsoft's own Office.js at both levels, write the same workbook. */
import { openHeadlessUniver } from '../../src/embeddedExcel/calculator/headlessUniver';
import { smallReview } from '../support/officeHost/smallReview';
import { officeHost, xlsxHost } from './contractHosts';
import { workbookContract, type ContractHost } from './workbookContract';

/** The figures an engine works out carry binary dust: fifteen digits are what a sheet shows. */
const calculated = (level: '1.9' | '1.14'): ContractHost => ({
  ...officeHost(level),
  writeAndTell: async (grid) => {
    const univer = openHeadlessUniver();
    const told = await officeHost(level, univer.calculator).writeAndTell(grid);
    univer.close();
    return JSON.parse(JSON.stringify(told), (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ) as typeof told;
  },
});

workbookContract('a small review', () => smallReview, [xlsxHost, calculated('1.9'), calculated('1.14')]);
