/** Where a chart's axis ends: the next short figure, whose quarters are short figures too. */
import { axisTop } from '../../src/workbenchView/chartAxis';

test.each([
  ['a fee by category, the largest £2,409.11', [2409.11, 475.18, 102.66], 3000],
  ['a largest figure that is itself short', [400, 120], 400],
  ['pence', [0.07], 0.08],
  ['a figure just over a short one', [1000.01], 2000],
  ['nothing to draw', [], 1],
  ['figures below nought alone, which have no bar', [-20], 1],
])('%s', (_, values, top) => {
  expect(axisTop(values)).toBe(top);
});
