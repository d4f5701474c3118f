/**
 * Exchange files, read and written: JSON Lines (a header, then a record a line) and CSV (the header behind # in the first line).
 * Every line is held to the published schema (`assets/exchange.schema.json`); a line that is not is told by its number and
 * left out, so that no free text, day or name comes in by a field nobody knows.
 */
import { personalDetailsIn } from '../../domain/evidence/personalDetails';
import {
  exchangeVersion,
  exchangeWords,
  visibilities,
  type ExchangeHeader,
  type ExchangeRecord,
  type ExchangeWord,
} from '../../domain/exchange/exchangeRecord';
import { exactFromText, exactText } from '../../domain/money/exact';

export interface ExchangeRead {
  readonly headers: readonly ExchangeHeader[];
  readonly records: readonly ExchangeRecord[];
  /** A sentence for each line that was left out, the first few of them. */
  readonly problems: readonly string[];
  readonly leftOut: number;
}

const columns = ['council', 'reference', 'month', 'weekly', ...exchangeWords, 'starts', 'ends'] as const;

export function exchangeAsJsonLines(
  header: ExchangeHeader | null,
  records: readonly ExchangeRecord[],
): string {
  const lines = records.map((record) => JSON.stringify(plain(record)));
  return [...(header === null ? [] : [JSON.stringify(headerAsJson(header))]), ...lines, ''].join('\n');
}

export function exchangeAsCsv(header: ExchangeHeader, records: readonly ExchangeRecord[]): string {
  const lines = records.map((record) => {
    const values: Readonly<Record<string, string>> = plain(record);
    return columns.map((name) => csvField(values[name] ?? '')).join(',');
  });
  return [`#${JSON.stringify(headerAsJson(header))}`, columns.join(','), ...lines, ''].join('\n');
}

const headerAsJson = ({ council, purpose, visibility }: ExchangeHeader) => ({
  exchange: 'open-book',
  version: exchangeVersion,
  council,
  purpose,
  visibility,
});

function plain({
  council,
  reference,
  month,
  weekly,
  words,
  starts,
  ends,
}: ExchangeRecord): Record<string, string> {
  return {
    council,
    reference,
    month,
    weekly: exactText(weekly),
    ...words,
    ...(starts === null ? {} : { starts }),
    ...(ends === null ? {} : { ends }),
  };
}

/** A field that a spreadsheet would take for a formula is kept a text. */
function csvField(text: string): string {
  const safe = /^[=+@\-\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `council` is what the file's header said; lines of another are refused. */
export function readExchange(
  text: string,
  rowsOfCsv: (text: string) => readonly (readonly string[])[],
): ExchangeRead {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  return first.startsWith('#') ? readCsv(lines, rowsOfCsv) : readJsonLines(lines);
}

function readJsonLines(lines: readonly string[]): ExchangeRead {
  const reading = newReading();
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const given = parsed(line);
    if (isObject(given) && 'exchange' in given) reading.header(given, index + 1);
    else reading.record(given, index + 1);
  });
  return reading.done();
}

function readCsv(
  lines: readonly string[],
  rowsOfCsv: (text: string) => readonly (readonly string[])[],
): ExchangeRead {
  const reading = newReading();
  const start = lines.findIndex((line) => line.trim() !== '');
  reading.header(parsed((lines[start] ?? '').trim().replace(/^#/, '')), start + 1);
  const [headings = [], ...rows] = rowsOfCsv(lines.slice(start + 1).join('\n'));
  const names = headings.map((heading) => heading.trim());
  rows.forEach((fields, index) => {
    if (fields.every((field) => field.trim() === '')) return;
    const entries = fields.flatMap((field, column) =>
      field.trim() === ''
        ? []
        : [
            [
              names[column] ?? `column ${String(column + 1)}`,
              field.trim().replace(/^'(?=[=+@-])/, ''),
            ] as const,
          ],
    );
    reading.record(Object.fromEntries(entries), start + 3 + index);
  });
  return reading.done();
}

const mostTold = 20;

function newReading() {
  const headers: ExchangeHeader[] = [];
  const records: ExchangeRecord[] = [];
  const problems: string[] = [];
  let leftOut = 0;
  const refuse = (line: number, why: string): void => {
    leftOut += 1;
    if (problems.length < mostTold) problems.push(`Line ${String(line)}: ${why}`);
  };
  return {
    header: (given: unknown, line: number) => {
      const header = headerFrom(given);
      if (typeof header === 'string') refuse(line, header);
      else headers.push(header);
    },
    record: (given: unknown, line: number) => {
      const record = recordFrom(given);
      if (typeof record === 'string') refuse(line, record);
      else records.push(record);
    },
    done: (): ExchangeRead => ({ headers, records, problems, leftOut }),
  };
}

function headerFrom(given: unknown): ExchangeHeader | string {
  if (!isObject(given) || given['exchange'] !== 'open-book') return 'this is no header of an exchange file.';
  if (given['version'] !== exchangeVersion)
    return `version ${JSON.stringify(given['version'])} is not known; this program reads version ${String(exchangeVersion)}.`;
  const { council, purpose, visibility } = given;
  if (!isWords(council) || !isWords(purpose)) return 'the header needs a council and a purpose.';
  const seen = isObject(visibility) ? visibility : {};
  const known = exchangeWords.flatMap((name) => {
    const who = visibilities.find((each) => each === seen[name]);
    return who === undefined ? [] : [[name, who] as const];
  });
  return { council, purpose, visibility: Object.fromEntries(known) };
}

/** The record, or why it is none. */
function recordFrom(given: unknown): ExchangeRecord | string {
  if (!isObject(given)) return 'this is no record: a line of JSON with the fields of the schema is expected.';
  const unknown = Object.keys(given).find((name) => !(columns as readonly string[]).includes(name));
  if (unknown !== undefined) return `“${unknown.slice(0, 40)}” is not a field of an exchange record.`;
  const { council, reference, month, starts = null, ends = null } = given;
  if (!isWords(council)) return 'a council is missing.';
  if (typeof reference !== 'string' || !/^[0-9a-f]{64}$/.test(reference))
    return 'the reference is not hashed: 64 characters, 0 to 9 and a to f, are expected.';
  if (!isMonth(month)) return 'a month such as 2026-10 is expected.';
  if ((starts !== null && !isMonth(starts)) || (ends !== null && !isMonth(ends)))
    return 'starts and ends are months such as 2026-10, never days.';
  const weekly = typeof given['weekly'] === 'string' ? exactFromText(given['weekly']) : null;
  if (weekly?.greaterThan(0) !== true || weekly.greaterThan(1_000_000))
    return 'weekly is an amount in pounds, as text: "4900.00".';
  const words: Partial<Record<ExchangeWord, string>> = {};
  for (const name of exchangeWords) {
    const text = given[name];
    if (text === undefined) continue;
    if (!isWords(text))
      return `${name} is a few words of at most 80 characters, nothing that could tell who a child is.`;
    words[name] = text;
  }
  return { council, reference, month, weekly, words, starts, ends };
}

const isWords = (given: unknown): given is string =>
  typeof given === 'string' &&
  given.trim() !== '' &&
  given.length <= 80 &&
  !/[\n\r\t]/.test(given) &&
  personalDetailsIn(given, 'cell').every(({ kind }) => kind === 'name');

const isMonth = (given: unknown): given is string =>
  typeof given === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(given);

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
