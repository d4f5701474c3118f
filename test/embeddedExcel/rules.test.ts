/** Excel's rules, as Microsoft's own library meets them on the embedded host. */
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { cellAt, cellToChange } from '../../src/embeddedExcel/model/cells';
import { openHost } from '../support/officeHost/openHost';
import { providerWorkbook } from '../support/officeHost/providerWorkbook';

interface OfficeFailure {
  readonly code: string;
  readonly debugInfo: { readonly statement: string };
}

async function failureOf(work: (context: Excel.RequestContext) => void): Promise<OfficeFailure> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (failure) {
    return failure as OfficeFailure;
  }
  throw new Error('Nothing was refused.');
}

const fee = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Fee');

test('one cell is written and read back', async () => {
  openHost('1.9', providerWorkbook());
  await Excel.run(async (context) => {
    const cell = fee(context).getRange('D4');
    cell.values = [[12.5]];
    cell.load('values,address,text');
    await context.sync();
    expect(cell.values).toEqual([[12.5]]);
    expect(cell.address).toBe('Fee!D4');
    expect(cell.text).toEqual([['12.5']]);
  });
});

test('a table of the wrong size is refused, and Microsoft’s library names the statement', async () => {
  openHost('1.9', providerWorkbook());
  const failure = await failureOf((context) => {
    fee(context).getRange('A1:B2').values = [[1, 2, 3]];
  });
  expect(failure.code).toBe('InvalidArgument');
  expect(failure.debugInfo.statement).toContain('range.values = ...;');
});

type Refused = readonly [what: string, code: string, work: (context: Excel.RequestContext) => void];

const refusals: readonly Refused[] = [
  [
    'a sheet that is not there',
    'ItemNotFound',
    (context) => {
      context.workbook.worksheets.getItem('No').activate();
    },
  ],
  [
    'a sheet name that is taken',
    'ItemAlreadyExists',
    (context) => {
      context.workbook.worksheets.add('FEE');
    },
  ],
  [
    'a name that reads as a cell',
    'InvalidArgument',
    (context) => {
      context.workbook.names.add('Fee1', fee(context).getRange('A1'));
    },
  ],
  [
    'a member that this host has not',
    'ApiNotFound',
    (context) => {
      fee(context).getRange('A1').insert('Down');
    },
  ],
  [
    'a member newer than the level',
    'ApiNotFound',
    (context) => {
      context.workbook.comments.add('Fee!A1', 'x');
    },
  ],
  [
    'the last visible sheet’s removal',
    'InvalidOperation',
    (context) => {
      fee(context).delete();
    },
  ],
];

test.each(refusals)('%s is refused as %s', async (_, code, work) => {
  openHost('1.9', providerWorkbook());
  expect((await failureOf(work)).code).toBe(code);
});

test('what comes before a refused action stays done, what comes after is not begun', async () => {
  const host = openHost('1.9', providerWorkbook());
  await failureOf((context) => {
    fee(context).getRange('D1').values = [['before']];
    context.workbook.worksheets.getItem('No').activate();
    fee(context).getRange('D2').values = [['after']];
  });
  expect(cellAt(host.workbook.sheets[0]!, 0, 3)?.value).toBe('before');
  expect(cellAt(host.workbook.sheets[0]!, 1, 3)).toBeNull();
});

test('what hangs on nothing is nothing', async () => {
  openHost('1.9', providerWorkbook());
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('No');
    const used = none.getUsedRangeOrNullObject(true);
    used.load('values');
    await context.sync();
    expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test('a protected sheet takes figures in unlocked cells and nothing else', async () => {
  const host = openHost('1.9', providerWorkbook());
  cellToChange(host.workbook.sheets[0]!, 0, 1).look.set('protection.locked', false);
  host.workbook.sheets[0]!.protection = { options: {} };
  await Excel.run(async (context) => {
    fee(context).getRange('B1').values = [[5]];
    await context.sync();
  });
  const failure = await failureOf((context) => {
    fee(context).getRange('B5').values = [[5]];
  });
  expect(failure.code).toBe('AccessDenied');
});

test('a request of more than five megabytes is refused', async () => {
  const host = openHost('1.9', providerWorkbook());
  const failure = await failureOf((context) => {
    fee(context).getRange('D1').values = [['x'.repeat(6_000_000)]];
  });
  expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.largestRequest()).toBeGreaterThan(6_000_000);
});

test('a workbook that is too much for one answer is read in several', async () => {
  const host = openHost('1.9', providerWorkbook('Large'));
  const long = 'x'.repeat(30_000);
  for (let row = 0; row < 200; row += 1) cellToChange(host.workbook.sheets[1]!, row, 0).value = long;
  host.workbook.selection = { top: 2, left: 0, bottom: 4, right: 1 };
  const everything = await officeWorkbook().read({ kind: 'everySheet' });
  expect(everything.kind === 'done' && everything.value.workbook.sheets[1]?.rows).toHaveLength(200);
  expect(host.largestAnswer()).toBeLessThan(5 * 1024 * 1024 * 5);
  expect(await officeWorkbook().read({ kind: 'selection' })).toMatchObject({
    kind: 'done',
    value: {
      workbook: { sheets: [{ name: 'Fee' }] },
      selection: { sheet: 'Fee', cell: 'A3' },
    },
  });
});
