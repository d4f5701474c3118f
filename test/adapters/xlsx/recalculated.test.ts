import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { disagreements, expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
import type { RecalculatedWorkbook } from '../../support/oracle/recalculated';
import { recalculateInUniver } from '../../support/univer/recalculate';
import { sampleGrid, wrongGrid, wrongGridDisagreements } from './sampleGrid';

/** Both workbooks in one call, made when the first test asks for them. */
let both: Promise<readonly RecalculatedWorkbook[]> | undefined;
async function fromLibreOffice(index: number): Promise<RecalculatedWorkbook> {
  both ??= Promise.all([sampleGrid, wrongGrid].map(writeXlsx)).then(recalculate);
  return (await both)[index]!;
}

describe('recalculated by LibreOffice', () => {
  itWithLibreOffice('every formula gives the value stored beside it', async () => {
    expectWorkbookAgrees(sampleGrid, await fromLibreOffice(0));
  });

  itWithLibreOffice('words that look like formulas and error values stay words', async () => {
    const recalculated = await fromLibreOffice(0);
    const sheet = "Children's fee & lines";
    expect(['A5', 'D5', 'A6', 'A7', 'D7', 'D8'].map((at) => recalculated.get(`${sheet}!${at}`))).toEqual([
      '=1+1',
      '+44 20 7946 0000',
      '-5',
      '@SUM(A1:A2)',
      '#REF!',
      'Lone _x0041_ and trailing space ',
    ]);
  });

  itWithLibreOffice('a wrong figure, word or truth value and an error value are each noticed', async () => {
    const recalculated = await fromLibreOffice(1);
    expect(disagreements(wrongGrid, recalculated).map(({ at, ours, theirs }) => [at, ours, theirs])).toEqual(
      wrongGridDisagreements,
    );
    expect(() => {
      expectWorkbookAgrees(wrongGrid, recalculated);
    }).toThrow('#DIV/0!');
  });
});

describe('recalculated by Univer', () => {
  it('every formula gives the value stored beside it', async () => {
    expectWorkbookAgrees(sampleGrid, await recalculateInUniver(sampleGrid));
  }, 60_000);

  it('a wrong figure, word or truth value and an error value are each noticed', async () => {
    const recalculated = await recalculateInUniver(wrongGrid);
    expect(disagreements(wrongGrid, recalculated).map(({ at, ours, theirs }) => [at, ours, theirs])).toEqual(
      wrongGridDisagreements,
    );
  }, 60_000);
});
