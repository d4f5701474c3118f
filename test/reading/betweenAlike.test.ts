/** A label that no word of ours knows takes the category of its neighbours, where both are surely of one that has many lines. */
import { aWorkbook } from './aWorkbook';
import { readWorkbook } from './exampleReading';

type Rows = Parameters<typeof aWorkbook>[0];

function matched(rows: Rows, label: string): string {
  const { submission } = readWorkbook(aWorkbook(rows));
  const line = submission.reading.mapped.find((each) => each.label === label);
  if (line === undefined) throw new Error(`${label} was not read`);
  return `${String(line.category)} ${line.confidence.toString()} ${line.decidedBy}`;
}

const costs = (...lines: Rows): Rows => [
  ['Weekly costs for one young person'],
  [],
  ['Item', '£ per week'],
  ['Care staff', 2400],
  ...lines,
  ['Surplus', 200],
];
const unknown = 'no word was recognised';

it.each<readonly [string, Rows, string]>([
  [
    'between food and clothing it is living, to be confirmed',
    costs(['Food', 90], ['Wibbles', 30], ['Clothing', 25], ['Rent', 300]),
    'living 0.5 the lines above and below it',
  ],
  [
    'between two of care by day it may be anything',
    costs(['Waking nights', 600], ['Wibbles', 30], ['Sleep-ins', 200]),
    `unclassified 0 ${unknown}`,
  ],
  [
    'between two that differ it stays open',
    costs(['Rent', 300], ['Wibbles', 30], ['Clothing', 25]),
    `unclassified 0 ${unknown}`,
  ],
  [
    'at the end of its section it stays open',
    costs(['Food', 90], ['Clothing', 25], ['Wibbles', 30]),
    `unclassified 0 ${unknown}`,
  ],
  [
    // “Insurance” alone may be of the building or of liability
    'a neighbour that is a guess itself bears nothing out',
    costs(['Rent', 300], ['Wibbles', 30], ['Insurance', 40], ['Food', 90]),
    `unclassified 0 ${unknown}`,
  ],
])('%s', (_, rows, wanted) => {
  expect(matched(rows, 'Wibbles')).toBe(wanted);
});

it('is the same among the costs', () => {
  const { submission } = readWorkbook(
    aWorkbook(costs(['Food', 90], ['Wibbles', 30], ['Clothing', 25], ['Rent', 300])),
  );
  const row = submission.costs.find(
    ({ fields }) => fields.label?.cell.kind === 'text' && fields.label.cell.text === 'Wibbles',
  );
  expect(row?.fields.category?.cell).toEqual({ kind: 'text', text: 'living' });
  expect(row?.confidence?.toString()).toBe('0.5');
});
