/**
 * `npm run recalculate`: every unlocked cell of every kind of workbook, set to three other values that its check allows, one at
 * a time, recalculated by LibreOffice and held against the domain run with the same change: no difference, and no cell holds
 * an error. With EVERY=5 each fifth value is tried; with HOLD=5 all are tried, and each
 * fifth is held against the domain; ONLY=contracts takes the workbooks whose name holds the word; OWN=yes has
 * our own evaluation work them out, where a workbook is described.
 */
import { allowedValues } from '../support/oracle/allowedValues';
import { byLibreOffice, byOurselves, tallyInWords } from '../support/oracle/againstDomain';
import { writtenWorkbooks } from '../support/oracle/writtenWorkbooks';

const every = parseInt(process.env['EVERY'] ?? '1', 10);
const holdsEvery = parseInt(process.env['HOLD'] ?? '1', 10);
const only = process.env['ONLY'] ?? '';
const isOwn = process.env['OWN'] === 'yes';

test.each(writtenWorkbooks.filter(([name]) => name.toLowerCase().includes(only.toLowerCase())))(
  '%s',
  async (name, make) => {
    const workbook = await make();
    const values = allowedValues(workbook.grid).filter((_, index) => index % every === 0);
    const tally =
      isOwn && workbook.description !== null
        ? byOurselves(workbook, values)
        : await byLibreOffice(workbook, values, holdsEvery);
    console.log(tallyInWords(name, tally));
    const { differences, errors } = tally;
    expect({ differences: differences.slice(0, 60), errors: errors.slice(0, 60) }).toEqual({
      differences: [],
      errors: [],
    });
  },
  7_200_000,
);
