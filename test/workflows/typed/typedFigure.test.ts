/** Figures as people type them, through the one reading that every pane shares. */
import { exactText } from '../../../src/domain/money/exact';
import { figureIn } from '../../../src/workflows/typed/typedFigure';

test.each([
  ['£5,275', '5275'],
  ['5275.00', '5275'],
  ['5 275', '5275'],
  ['1,234,567.50', '1234567.5'],
  ['80 %', '80'],
  ['10 weeks', '10'],
  ['1 week', '1'],
  ['0', '0'],
])('“%s” is %s', (text, figure) => {
  const read = figureIn(text);
  expect(read === null ? null : exactText(read)).toBe(figure);
});

// A comma is no decimal point here, and where it parts no thousands nobody can say what was meant: 4,5 was once read as 45.
test.each(['4,5', '52,75', '5,2750', ',5', '-3', '−3', 'ten', '', '%'])('“%s” is not understood', (text) => {
  expect(figureIn(text)).toBeNull();
});
