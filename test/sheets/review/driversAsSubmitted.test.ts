/** The drivers at the table, as facts that can be shared: a sleep-in is paid by the night, which is said. All of it is invented. */
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { exact } from '../../../src/domain/money/exact';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewWorkbook } from '../../../src/workflows/review/write';
import { anOpenBook, aPost, employmentRules } from '../../support/builders';

const none = { kind: 'rota', hoursAWeek: exact(0) } as const;
const sleepIns = { nightsAWeek: exact(7), allowance: poundsPer('night', '62.5') };

test('pay by the hour, by the year and by the night, in the words of the page of posts', () => {
  const posts = [
    aPost({ id: 'day', role: 'Care by day', pay: poundsPer('hour', '13.1') }),
    aPost({ id: 'manager', role: 'Manager', postType: 'management', pay: poundsPer('year', '47500') }),
    aPost({
      id: 'asleep',
      role: 'Asleep',
      postType: 'sleepIn',
      size: none,
      pay: poundsPer('hour', 0),
      sleepIns,
    }),
    aPost({ id: 'both', role: 'Evenings', pay: poundsPer('hour', '13.1'), sleepIns }),
  ];
  const { sheets } = reviewWorkbook(
    reviewFee(anOpenBook({ posts }), employmentRules(), []),
    undefined,
    'provider',
  );
  const { rows } = sheets.find(({ name }) => name === 'At the table')!;
  const said = rows
    .map(({ cells }) => [1, 2, 5].map((column) => String(cells[column]?.value ?? '')))
    .slice(rows.findIndex(({ cells }) => cells[1]?.value === 'Post') + 1);
  expect(said.slice(0, 4)).toEqual([
    ['Care by day', 'care', '£13.10 an hour'],
    ['Manager', 'management', '£47,500.00 a year'],
    ['Asleep', 'sleep-in', '£62.50 a sleep-in night'],
    ['Evenings', 'care', '£13.10 an hour, £62.50 a sleep-in night'],
  ]);
});
