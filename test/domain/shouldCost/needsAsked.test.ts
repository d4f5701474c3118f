/** Needs that can be costed and may not be meant: asked about in the command and in the pane. */
import { needsAsked } from '../../../src/domain/shouldCost/needsAsked';
import { shouldCostWorkbook } from '../../../src/workflows/shouldCost/write';
import { shouldCostAsJson } from '../../../src/workflows/shouldCost/json';
import { shouldCostOnScreen } from '../../../src/workflows/shouldCost/onScreen';
import { shouldCostInWords } from '../../../src/workflows/shouldCost/tell';
import { anAnswer } from '../../support/comparedReview';
import { workbookText } from '../../support/gridText';

const askedOf = (needs: object) => needsAsked(anAnswer({ dayRatio: '1:2', ...needs }, null).profile);
const nobody = 'Nobody is awake or asleep in the 10 hours of the night: who is there?';

test.each<[string, object, readonly string[]]>([
  ['the least that needs hold', {}, [nobody]],
  ['one awake', { wakingStaff: 1 }, []],
  ['one asleep', { sleepInStaff: 1 }, []],
  ['a day of 24 hours', { dayHours: 24 }, []],
  ['all of a week', { wakingStaff: 1, extraHours: [{ staff: 1, hoursAWeek: 168 }] }, []],
  [
    'more than a week',
    { wakingStaff: 1, extraHours: [{ staff: 1, hoursAWeek: 200 }] },
    ['200 hours of 1:1 are more than the 168 of a week: what is meant?'],
  ],
])('%s', (_, needs, questions) => {
  expect(askedOf(needs)).toEqual(questions);
});

test('asked in the command, its JSON and the pane', () => {
  const answer = anAnswer({ dayRatio: '1:2' }, null);
  expect(shouldCostInWords(answer, null)).toContain(`To ask: ${nobody}`);
  expect(shouldCostAsJson(answer, null)['questions']).toEqual([nobody]);
  expect(shouldCostOnScreen(answer, null).questions).toEqual([nobody]);
});

test('more hours than a week has are asked about on the sheet, beside them', () => {
  const written = (needs: object) =>
    workbookText(shouldCostWorkbook(anAnswer({ dayRatio: '1:2', ...needs }, null), null));
  const long = written({ wakingStaff: 1, extraHours: [{ staff: 1, hoursAWeek: 200 }] });
  expect(long).toContain('200 hours of 1:1 are more than the 168 of a week: what is meant?');
});
