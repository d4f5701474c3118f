/**
 * Exchange files, read and written: JSON Lines (a header, then a record a line) and CSV (the header behind # in the first line).
 * Every line is held to the published schema (`assets/exchange.schema.json`); a line that is not is told by its number and
 * left out, so that no free text, day or name comes in by a field nobody knows.
 */
import { personalDetailsIn } from '../../domain/evidence/personalDetails';
import {
  exchangeVersion,
  exchangeWords,
  isWithdrawal,
  visibilities,
  type ExchangeHeader,
  type ExchangeLine,
  type ExchangeRecord,
  type ExchangeWord,
} from '../../domain/exchange/exchangeRecord';
import { exactFromText, exactText } from '../../domain/money/exact';

const withdrawalColumns = ['council', 'reference', 'withdrawn'] as const;
const columns = ['council', 'reference', 'month', 'weekly', ...exchangeWords, 'starts', 'ends'] as const;

export function exchangeAsJsonLines(header: ExchangeHeader, lines: readonly ExchangeLine[]): string {
  return [headerAsJson(header), ...lines.map(lineAsJson), '']
    .map((line) => (line === '' ? '' : JSON.stringify(line)))
    .join('\n');
}

export const lineAsJson = (line: ExchangeLine) => (isWithdrawal(line) ? line : plain(line));

/** A file holds records or withdrawals, each with its own columns. */
export function exchangeAsCsv(header: ExchangeHeader, lines: readonly ExchangeLine[]): string {
  const names = lines.some(isWithdrawal) ? withdrawalColumns : columns;
  const rows = lines.map((line) => {
    const values: Readonly<Record<string, string>> = isWithdrawal(line)
      ? { ...line, withdrawn: 'true' }
      : plain(line);
    return names.map((name) => csvField(values[name] ?? '')).join(',');
  });
  return [`#${JSON.stringify(headerAsJson(header))}`, names.join(','), ...rows, ''].join('\n');
}

const headerAsJson = ({ council, purpose, visibility, keyMark }: ExchangeHeader) => ({
  exchange: 'open-book',
  version: exchangeVersion,
  council,
  purpose,
  visibility,
  ...(keyMark === null ? {} : { keyMark }),
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

/** A record as it was sent, without its council, as one text. */
export function contentOf(record: ExchangeRecord): string {
  const entries = Object.entries(plain(record)).filter(([name]) => name !== 'council');
  return JSON.stringify(Object.fromEntries(entries));
}

export function recordOfContent(council: string, content: string): ExchangeRecord {
  const record = recordFrom({ ...(JSON.parse(content) as object), council });
  if (typeof record === 'string') throw new Error(record);
  return record;
}

/** A field that a spreadsheet would take for a formula is kept a text. */
function csvField(text: string): string {
  const safe = /^[=+@\-\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A reading in progress: one line after another, so that a file of any length is never held whole. */
export interface ExchangeReading {
  /** What a line says of a placement; null where it says nothing, or nothing that may be taken. */
  readonly line: (text: string) => ExchangeLine | null;
  readonly headers: () => readonly ExchangeHeader[];
  readonly problems: () => readonly string[];
  readonly leftOut: () => number;
}

const mostTold = 20;

/** `fieldsOf` cuts a line of CSV into its fields. */
export function readingOfExchange(fieldsOf: (line: string) => readonly string[]): ExchangeReading {
  const headers: ExchangeHeader[] = [];
  const problems: string[] = [];
  let [leftOut, count] = [0, 0];
  // Null until the first line says which of the two it is; the headings of CSV once they are read.
  let kind: 'lines' | 'csv' | null = null;
  let names: readonly string[] | null = null;
  const refuse = (why: string): null => {
    leftOut += 1;
    if (problems.length < mostTold) problems.push(`Line ${String(count)}: ${why}`);
    return null;
  };
  const record = (given: unknown): ExchangeLine | null => {
    const found = lineFrom(given);
    return typeof found === 'string' ? refuse(found) : found;
  };
  const header = (given: unknown): null => {
    const found = headerFrom(given);
    if (typeof found === 'string') return refuse(found);
    headers.push(found);
    return null;
  };
  const ofCsv = (text: string): ExchangeLine | null => {
    const fields = fieldsOf(text).map((field) => field.trim());
    if (fields.every((field) => field === '')) return null;
    if (names !== null) return record(recordOfFields(names, fields));
    names = fields;
    return null;
  };
  const line = (text: string): ExchangeLine | null => {
    count += 1;
    const bare = count === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (bare.trim() === '') return null;
    if (kind === null) {
      kind = bare.trim().startsWith('#') ? 'csv' : 'lines';
      if (kind === 'csv') return header(parsed(bare.trim().replace(/^#/, '')));
    }
    if (kind === 'csv') return ofCsv(bare);
    const given = parsed(bare);
    return isObject(given) && 'exchange' in given ? header(given) : record(given);
  };
  return { line, headers: () => headers, problems: () => problems, leftOut: () => leftOut };
}

function recordOfFields(names: readonly string[], fields: readonly string[]) {
  const entries = fields.flatMap((field, column) =>
    field === ''
      ? []
      : [[names[column] ?? `column ${String(column + 1)}`, field.replace(/^'(?=[=+@-])/, '')] as const],
  );
  return Object.fromEntries(entries);
}

function headerFrom(given: unknown): ExchangeHeader | string {
  if (!isObject(given) || given['exchange'] !== 'open-book') return 'this is no header of an exchange file.';
  if (given['version'] !== exchangeVersion)
    return `version ${JSON.stringify(given['version'])} is not known; this program reads version ${String(exchangeVersion)}.`;
  const { council, purpose, visibility, keyMark = null } = given;
  if (!isFewWords(council) || !isFewWords(purpose)) return 'the header needs a council and a purpose.';
  if (keyMark !== null && !isMark(keyMark))
    return 'keyMark is 16 characters, 0 to 9 and a to f, as the export writes it.';
  const seen = isObject(visibility) ? visibility : {};
  const known = exchangeWords.flatMap((name) => {
    const who = visibilities.find((each) => each === seen[name]);
    return who === undefined ? [] : [[name, who] as const];
  });
  return { council, purpose, visibility: Object.fromEntries(known), keyMark };
}

/** What a line says, or why it says nothing. */
export function lineFrom(given: unknown): ExchangeLine | string {
  if (!isObject(given) || !('withdrawn' in given)) return recordFrom(given);
  const { council, reference, withdrawn } = given;
  const isMore = Object.keys(given).some((name) => !(withdrawalColumns as readonly string[]).includes(name));
  if (isMore || (withdrawn !== true && withdrawn !== 'true') || !isFewWords(council))
    return 'a withdrawal has a council, a reference and withdrawn: true, and nothing else.';
  return isHashed(reference) ? { council, reference, withdrawn: true } : notHashed;
}

/** The record, or why it is none. */
function recordFrom(given: unknown): ExchangeRecord | string {
  if (!isObject(given)) return 'this is no record: a line of JSON with the fields of the schema is expected.';
  const unknown = Object.keys(given).find((name) => !(columns as readonly string[]).includes(name));
  if (unknown !== undefined) return `“${unknown.slice(0, 40)}” is not a field of an exchange record.`;
  const { council, reference, month, starts = null, ends = null } = given;
  if (!isFewWords(council)) return 'a council is missing.';
  if (!isHashed(reference)) return notHashed;
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
    if (!isFewWords(text))
      return `${name} is a few words of at most 80 characters, nothing that could tell who a child is.`;
    words[name] = text;
  }
  return { council, reference, month, weekly, words, starts, ends };
}

const notHashed = 'the reference is not hashed: 64 characters, 0 to 9 and a to f, are expected.';

const isHashed = (given: unknown): given is string =>
  typeof given === 'string' && /^[0-9a-f]{64}$/.test(given);

const isMark = (given: unknown): given is string => typeof given === 'string' && /^[0-9a-f]{16}$/.test(given);

/** A few words that name nobody: what may stand in a field of a file. */
export const isFewWords = (given: unknown): given is string =>
  typeof given === 'string' &&
  given.trim() !== '' &&
  given.length <= 80 &&
  !/[\n\r\t]/.test(given) &&
  personalDetailsIn(given, 'cell').length === 0;

/** A month as files and questions have it. */
export const isMonth = (given: unknown): given is string =>
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
