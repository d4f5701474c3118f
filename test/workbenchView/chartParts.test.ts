/** The bars of a chart: side by side, or in one stack on a series that is not drawn. The figures are invented. */
import { axisTop } from '../../src/workbenchView/chartAxis';
import { drawnParts, lengthsOf } from '../../src/workbenchView/chartParts';
import type { ShownChart } from '../../src/workbenchView/shownWorkbook';

const bridge: ShownChart = {
  kind: 'stackedColumn',
  title: 'Steps',
  labels: ['Start', 'Recharges'],
  series: [
    { name: 'Below', colour: null, values: [0, 4600] },
    { name: 'Cost', colour: '#0b4f5c', values: [4600, 0] },
    { name: 'Added', colour: '#e0a100', values: [0, 200] },
  ],
  valueTitle: '£ a week',
  categoryTitle: 'Step',
};

test('a step stands on the cost before it, and what lifts it is not drawn', () => {
  expect(drawnParts(bridge, 0)).toEqual([{ name: 'Cost', colour: '#0b4f5c', from: 0, value: 4600, line: 0 }]);
  expect(drawnParts(bridge, 1)).toEqual([
    { name: 'Added', colour: '#e0a100', from: 4600, value: 200, line: 0 },
  ]);
  // the longest stack is 4,600 + 200 = 4,800, so the axis ends at 6,000
  expect(axisTop(lengthsOf(bridge))).toBe(6000);
});

test('columns side by side each begin at nought on a line of their own', () => {
  const side: ShownChart = { ...bridge, kind: 'column', series: bridge.series.slice(1) };
  expect(drawnParts(side, 1)).toEqual([
    { name: 'Cost', colour: '#0b4f5c', from: 0, value: 0, line: 0 },
    { name: 'Added', colour: '#e0a100', from: 0, value: 200, line: 1 },
  ]);
  expect(lengthsOf(side)).toEqual([4600, 0, 0, 200]);
});
