/**
 * A saved mapping read back. Anything it holds that Open Book does not know is named in a finding, never passed over.
 *
 * `{"version": 1, "lines": [{"label": "Rent", "category": "bricks"}]}` gives a finding at `/lines/0/category`.
 */
import { periods, type CostPeriod } from '../domain/calendar/period';
import { didYouMean } from '../domain/evidence/closestWord';
import { hasErrors, type Finding } from '../domain/evidence/finding';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import { costCategoryNamed, costCategoryOrder } from '../domain/fee/costCategory';
import type { AmountBasis } from '../domain/fee/statedWorkings';
import { exactFromText, exactText } from '../domain/money/exact';
import { mappableColumns, type LayoutMapping, type LineMapping, type TreatedAs } from './layoutMapping';
import { readPlainJson } from './json/plainJson';
import { columnFromLetters } from './sheetCells';

type Fields = Readonly<Record<string, unknown>>;

const treatments: readonly TreatedAs[] = [
  'line',
  'subtotal',
  'total',
  'heading',
  'fee',
  'ignored',
  'deduction',
  'partOf',
];
const bases: readonly AmountBasis[] = ['home', 'child', 'organisation'];
const topFields = [
  'version',
  'provider',
  'sheet',
  'columns',
  'amountHeading',
  'period',
  'basis',
  'sharedBy',
  'lines',
];
const lineFields = ['label', 'category', 'treatedAs', 'partOf'];

export function parseLayoutMapping(text: string): Validated<LayoutMapping> {
  const read = readPlainJson(text);
  const json = read.content;
  if ('problem' in read)
    return notUsable([problem('', 'a mapping in JSON', `text that is not JSON (${read.problem})`)]);
  if (!isFields(json)) return notUsable([problem('', 'a mapping in JSON', shown(json))]);
  const findings: Finding[] = unknownFields(json, topFields, '');
  if (json['version'] !== 1) findings.push(problem('/version', '1', shown(json['version'])));
  if (!Array.isArray(json['lines']))
    findings.push(problem('/lines', 'a list of lines', shown(json['lines'])));
  const lines = listOf(json['lines']).flatMap((line, index) => parsedLine(line, index, findings));
  const period = oneOf(json, 'period', costPeriods, findings);
  const basis = oneOf(json, 'basis', bases, findings);
  const columns = parsedColumns(json['columns'], findings);
  const value: LayoutMapping = {
    version: 1,
    ...textField(json, 'provider', findings),
    ...textField(json, 'sheet', findings),
    ...(columns === null ? {} : { columns }),
    ...textField(json, 'amountHeading', findings),
    ...(period === null ? {} : { period }),
    ...(basis === null ? {} : { basis }),
    ...sharedByIn(json, findings),
    lines,
  };
  return hasErrors(findings) ? notUsable(findings) : understood(value, findings);
}

const costPeriods: readonly CostPeriod[] = periods.filter((period) => period !== 'hour');

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function problem(cell: string, expected: string, received: string): Finding {
  const advice = 'Correct the mapping file, or save a new one from a review, and run the review again.';
  return { code: 'value-not-in-list', severity: 'error', at: { cell }, expected, received, advice };
}

function unknownFields(fields: Fields, known: readonly string[], path: string): Finding[] {
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'unknown-field',
      severity: 'error',
      at: { cell: `${path}/${name}` },
      expected: `one of ${known.join(', ')}`,
      received: name,
      advice: `Take this field out of the mapping file, or spell it as one of those named.${didYouMean(name, known)}`,
    }));
}

function parsedLine(line: unknown, index: number, findings: Finding[]): readonly LineMapping[] {
  const path = `/lines/${String(index)}`;
  if (!isFields(line) || typeof line['label'] !== 'string') {
    findings.push(problem(path, 'a line with the label it corrects', shown(line)));
    return [];
  }
  findings.push(...unknownFields(line, lineFields, path));
  const named = line['category'] ?? null;
  const category = typeof named === 'string' ? costCategoryNamed(named) : null;
  if (named !== null && category === null) {
    findings.push(problem(`${path}/category`, `one of ${costCategoryOrder.join(', ')}`, shown(named)));
  }
  const treatedAs = oneOf(line, 'treatedAs', treatments, findings, path);
  return [
    {
      label: line['label'],
      category,
      ...(treatedAs === null ? {} : { treatedAs }),
      ...textField(line, 'partOf', findings, path),
    },
  ];
}

function parsedColumns(value: unknown, findings: Finding[]): NonNullable<LayoutMapping['columns']> | null {
  if (value === undefined) return null;
  if (!isFields(value)) {
    findings.push(problem('/columns', 'columns by their letters', shown(value)));
    return null;
  }
  findings.push(...unknownFields(value, mappableColumns, '/columns'));
  const entries = Object.entries(value).filter(([name]) =>
    (mappableColumns as readonly string[]).includes(name),
  );
  for (const [name, letters] of entries) {
    if (typeof letters !== 'string' || columnFromLetters(letters) === null) {
      findings.push(problem(`/columns/${name}`, 'the letters of a column, such as D', shown(letters)));
    }
  }
  return Object.fromEntries(entries);
}

function oneOf<Choice extends string>(
  fields: Fields,
  name: string,
  choices: readonly Choice[],
  findings: Finding[],
  path = '',
): Choice | null {
  const value = fields[name];
  if (value === undefined) return null;
  const choice = choices.find((candidate) => candidate === value) ?? null;
  if (choice === null)
    findings.push(problem(`${path}/${name}`, `one of ${choices.join(', ')}`, shown(value)));
  return choice;
}

function textField<Name extends 'provider' | 'sheet' | 'amountHeading' | 'partOf'>(
  fields: Fields,
  name: Name,
  findings: Finding[],
  path = '',
): Partial<Record<Name, string>> {
  const value = fields[name];
  if (value === undefined) return {};
  if (typeof value === 'string') return { [name]: value } as Partial<Record<Name, string>>;
  findings.push(problem(`${path}/${name}`, 'text', shown(value)));
  return {};
}

/** A number of children, as a decimal in text. */
function sharedByIn(fields: Fields, findings: Finding[]): Pick<LayoutMapping, 'sharedBy'> {
  const value = fields['sharedBy'];
  if (value === undefined) return {};
  const children = typeof value === 'string' ? exactFromText(value) : null;
  if (children?.greaterThan(0) === true) return { sharedBy: exactText(children) };
  findings.push(problem('/sharedBy', 'a number of children in quotes, such as "3.6"', shown(value)));
  return {};
}
