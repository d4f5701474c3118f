/**
 * An invented fee of as many lines as are asked for, as a provider might paste it from a ledger: usual labels with a number,
 * pounds a week, notes here and there, the printed total at the foot. The same number gives the same sheet.
 */
import type { ReceivedCell, ReceivedWorkbook } from '../../src/domain/submission/received';

const costs = [
  'Registered manager',
  'Residential care workers',
  'Waking night staff',
  'Agency cover',
  'Employer NI 13.8%',
  'Training and development',
  'Rent',
  'Council tax',
  'Gas and electricity',
  'Repairs and maintenance',
  'Insurance',
  'Food',
  'Clothing',
  'Activities',
  'Tuition 5 hrs @ £38',
  'Mileage',
  'Therapy',
  'Management charge 8% of turnover',
  'Vehicle lease',
  'Telephone and broadband',
  'Contingency',
];

type Written = string | number | null;

/** Rows as they stand in the sheet; amounts are between £1.00 and £10.97 a week. */
export function rowsOfManyLines(lines: number): readonly (readonly Written[])[] {
  const pence = (line: number) => 100 + ((line * 7919) % 998);
  const rows = Array.from({ length: lines }, (_, line): readonly Written[] => [
    `${costs[line % costs.length] ?? ''}, unit ${String(line + 1)}`,
    pence(line) / 100,
    line % 5 === 0 ? `Estimated from ${String(2000 + (line % 25))}` : null,
  ]);
  const total = Array.from({ length: lines }, (_, line) => pence(line)).reduce((sum, each) => sum + each, 0);
  return [
    ['Breakdown of weekly fee', null, null],
    ['Home', 'Alder House', null],
    ['Cost', 'Per week (£)', 'Notes'],
    ...rows,
    ['Total weekly fee', total / 100, null],
  ];
}

export function manyLines(lines: number): ReceivedWorkbook {
  return {
    file: 'many-lines.xlsx',
    sheets: [{ name: 'Fee', hidden: false, rows: rowsOfManyLines(lines).map((row) => row.map(received)) }],
  };
}

function received(written: Written): ReceivedCell | null {
  if (written === null) return null;
  return typeof written === 'string'
    ? { kind: 'text', text: written }
    : { kind: 'number', decimal: String(written) };
}

/** The same as a file of comma-separated values. */
export function csvOfManyLines(lines: number): string {
  return rowsOfManyLines(lines)
    .map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(','))
    .join('\n');
}
