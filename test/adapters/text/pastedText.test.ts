/** Text pasted from an e-mail, and CSV whose writer forgot the quotes around amounts. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { receivedText } from '../../../src/domain/submission/received';

const rows = (text: string) =>
  receivedFromCsv('mail.txt', Buffer.from(text)).value?.sheets[0]?.rows.map((row) =>
    row.map((cell) => (cell === null ? '' : receivedText(cell))),
  );

test('each line of an e-mail is a label and its amount; sentences stay whole', () => {
  expect(
    rows(
      'Hi Sam,\n\nOur weekly price, as discussed:\nCare staff £2,140.00\nFood: £88 per week\nTotal £12,228.00\nJo, Fernlea',
    ),
  ).toEqual([
    ['Hi Sam,'],
    [''],
    ['Our weekly price, as discussed:'],
    ['Care staff', '£2,140.00'],
    ['Food', '£88 per week'],
    ['Total', '£12,228.00'],
    ['Jo, Fernlea'],
  ]);
});

test('a thousand’s comma without quotes cuts no amount in two', () => {
  expect(rows('Item,£ per week\nCare staff,£2,140.00\nRent,£240.00')).toEqual([
    ['Item', '£ per week'],
    ['Care staff', '£2,140.00'],
    ['Rent', '£240.00'],
  ]);
});

test('tables stay tables: quoted amounts, tabs, and two amounts side by side', () => {
  expect(rows('Care staff,"£2,140.00",£10\nRent,"£1,240.00",£20')).toEqual([
    ['Care staff', '£2,140.00', '£10'],
    ['Rent', '£1,240.00', '£20'],
  ]);
  expect(rows('Care staff\t£2,140.00\nRent\t£240.00')).toEqual([
    ['Care staff', '£2,140.00'],
    ['Rent', '£240.00'],
  ]);
});

test('a label that ends in a price is not run together with the amount beside it', () => {
  expect(rows('Item,Amount\nSleep ins @ £55,385.00\nRent,240.00')?.[1]).toEqual([
    'Sleep ins @ £55',
    '385.00',
  ]);
});
