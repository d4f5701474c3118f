/**
 * A slice of `npm run recalculate`: a submission whose lines state hours, beside needs. What is typed (amounts, judgements, shares,
 * needs, assumptions) moves the gap of its hours, the hours that count and the lawful floor as it moves them in the domain.
 */
import { allowedValues } from '../support/oracle/allowedValues';
import { byLibreOffice, byOurselves } from '../support/oracle/againstDomain';
import { itWithLibreOffice } from '../support/oracle/recalculate';
import { writtenWorkbooks, type WrittenWorkbook } from '../support/oracle/writtenWorkbooks';

const [, make] = writtenWorkbooks.find(([name]) => name === 'review of lines that state hours beside needs')!;
const ofThis = /: (gap\.|statedHours\.|result\.\w+\.floor)/;
const moves =
  /^(line\.C0[1-7]\.(amount|category|included|share|allowable)|need\.(staff|children|extraHours|wakingStaff|solo)|parameter\.(occupancy|agencyShare)\.central|assumption\.(plannedOccupancy|registeredPlaces|daysAwayAYear|fullTimeHours|nationalLivingWage))$/;

const eachOf = (grid: WrittenWorkbook['grid'], every: number) =>
  allowedValues(grid)
    .filter(({ id }) => moves.test(id))
    .filter((_, index) => index % every === every - 1);

test('each figure of the gap, the hours counted and the floor is the domain’s, whatever is typed', async () => {
  const workbook = await make();
  const values = eachOf(workbook.grid, 5);
  expect(values.length).toBeGreaterThan(15);
  const { differences, figures } = byOurselves(workbook, values);
  expect(differences.filter((each) => ofThis.test(each))).toEqual([]);
  expect(figures).toBeGreaterThan(10_000);
}, 300_000);

itWithLibreOffice('every tenth, by LibreOffice', async () => {
  const workbook = await make();
  const { differences, errors } = await byLibreOffice(workbook, eachOf(workbook.grid, 10));
  expect({ differences: differences.filter((each) => ofThis.test(each)), errors }).toEqual({
    differences: [],
    errors: [],
  });
});
