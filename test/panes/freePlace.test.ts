/** The words of a level line at 120, from 44 to 280: ten letters are 55 wide and stand where no mark covers them. */
import { freePlace } from '../../src/panes/contracts/freePlace';

type Marks = readonly { readonly x: number; readonly y: number }[];

const place = (marks: Marks) => freePlace('Spot £5150', { left: 44, right: 280, y: 120 }, marks);

test.each([
  ['nothing there: above the right end', [], { x: 280, y: 116 }],
  // The badge at 260 reaches to 252: of steps of six, 280 − 30 = 250 is the first before it.
  ['a badge at the right: to the left of it', [{ x: 260, y: 118 }], { x: 250, y: 116 }],
  // Above, words of 55 fit between none of marks 40 apart; below, the badges at 100 do not reach 123.
  [
    'badges all along above: below the right end',
    [60, 100, 140, 180, 220, 260].map((x) => ({ x, y: 100 })),
    { x: 280, y: 132 },
  ],
  [
    'badges all along the line: where they usually stand',
    [60, 100, 140, 180, 220, 260].map((x) => ({ x, y: 120 })),
    { x: 280, y: 116 },
  ],
] satisfies readonly (readonly [string, Marks, object])[])('%s', (_, marks, expected) => {
  expect(place(marks)).toEqual({ ...expected, textAnchor: 'end' });
});
