/** What strangers and careless hands put into a cell or a field, and how they damage a file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance';

export const hostileTexts: readonly string[] = [
  '',
  ' ',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://example.invalid","click")',
  "@SUM(1+1)*cmd|'/C calc'!A0",
  "+1+cmd|'/C calc'!A0",
  "-2+3+cmd|'/C calc'!A0",
  '\u001b[2J\u001b[1;1HFindings: 0',
  'Hollin\r\nFindings: 0',
  '\u202eeef latoT',
  'tab\tand\u0007bell\u0000end',
  '\u200e£5,600.00\u200f',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '9'.repeat(320),
  `0.${'0'.repeat(400)}1`,
  '1e400',
  '-1e-400',
  '٣٤٥',
  '£',
  '£ -',
  '(£1,234.56)',
  '12/13/2026',
  '31/02/2025',
  '2:1',
  '100%',
  '-100%',
  '8500%',
  'note % change',
  'change',
  'total',
  'Total total total',
  'a'.repeat(5_000),
  'x '.repeat(2_500),
  '1'.repeat(4_000),
  '1,'.repeat(2_000),
  '(('.repeat(1_500),
  '£1 x '.repeat(900),
  '"',
  '""""',
  ';',
  '&amp;&lt;',
  ']]>',
  '<x>',
  '\ud800',
  '#REF!',
  '_x0041_',
  'nil',
  'n/a',
  'Child’s name',
  'DOB',
];

export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e21,
  1e-21,
  -1e300,
  1e300,
  999_999_999,
  123_456_789_012_345_680_000,
  [],
  {},
  [[]],
  [null],
  { constructor: 1 },
  { ['__proto__']: { x: 1 } },
  Array.from({ length: 300 }, (_, index) => index),
];

/** Bytes flipped, cut, doubled or cut short. */
export function damagedBytes(chance: Chance, bytes: Uint8Array): Uint8Array {
  const at = chance.upTo(bytes.length);
  const length = 1 + chance.upTo(chance.oneOf([4, 64, 4_000]));
  switch (chance.upTo(4)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      for (let times = 0; times < length; times += 1) flipped[chance.upTo(bytes.length)] = chance.upTo(256);
      return flipped;
    }
    case 1:
      return Uint8Array.from(bytes.subarray(0, at));
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    default:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
  }
}

/** A text with a piece lost, doubled, moved or replaced by something hostile. */
export function damagedText(chance: Chance, text: string): string {
  const at = chance.upTo(text.length + 1);
  const to = Math.min(text.length, at + 1 + chance.upTo(chance.oneOf([2, 30, 400])));
  switch (chance.upTo(5)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(0, at) + chance.oneOf(hostileTexts) + text.slice(at);
    case 3:
      return (
        text.slice(0, at) +
        chance.oneOf(['"', ',', '{', '}', '[', ']', '\n', '\uFEFF', '<', '>', '\\', ';']) +
        text.slice(at)
      );
    default: {
      const piece = text.slice(at, to);
      return text.slice(0, at) + piece.repeat(1 + chance.upTo(chance.oneOf([3, 500]))) + text.slice(to);
    }
  }
}

/** A workbook whose parts are damaged as text, lost, doubled or called otherwise. */
export function damagedParts(chance: Chance, bytes: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  const names = Object.keys(parts);
  const likely = names.filter((name) => /sheet\d|workbook|shared|styles|rels/.test(name));
  for (let times = 1 + chance.upTo(3); times > 0; times -= 1) {
    const name = chance.oneOf(chance.isOneIn(4) ? names : likely);
    const part = parts[name];
    if (part === undefined) continue;
    const xml = strFromU8(part);
    switch (chance.upTo(7)) {
      case 0:
        Reflect.deleteProperty(parts, name);
        break;
      case 1:
        parts[`${name}x`] = part;
        Reflect.deleteProperty(parts, name);
        break;
      case 2: {
        const sheet = /<sheet [^>]*\/>/.exec(xml)?.[0];
        if (sheet !== undefined)
          parts[name] = strToU8(xml.replace(sheet, sheet.repeat(1 + chance.upTo(400))));
        break;
      }
      case 3: {
        const text = chance
          .oneOf(hostileTexts)
          .replace(/[&<>]/g, '')
          .replace(/[\u0000-\u001f]/g, '');
        const values = [...xml.matchAll(/>([^<>]+)</g)];
        const value = values.length === 0 ? undefined : chance.oneOf(values);
        if (value !== undefined)
          parts[name] = strToU8(
            xml.slice(0, value.index + 1) + text + xml.slice(value.index + 1 + value[1]!.length),
          );
        break;
      }
      case 4: {
        const attributes = [...xml.matchAll(/"([^"<>]*)"/g)];
        const value = attributes.length === 0 ? undefined : chance.oneOf(attributes);
        const text = chance.oneOf([
          '',
          '-1',
          '999999999',
          'A1',
          'XFD1048576',
          '__proto__',
          'rId99',
          '1e9',
          'x'.repeat(300),
        ]);
        if (value !== undefined)
          parts[name] = strToU8(
            xml.slice(0, value.index + 1) + text + xml.slice(value.index + 1 + value[1]!.length),
          );
        break;
      }
      case 5: {
        const rows = chance.oneOf([
          '<row/>',
          '<row><c><v>1</v></c></row>',
          '<c t="s"><v>99999</v></c>',
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ]);
        parts[name] = strToU8(
          xml.replace('</sheetData>', `${rows.repeat(chance.oneOf([1, 100, 20_000]))}</sheetData>`),
        );
        break;
      }
      default:
        parts[name] = strToU8(damagedText(chance, xml));
    }
  }
  return zipSync(parts, { level: 1 });
}

type Json = Record<string, unknown> | unknown[];

/** JSON with a few of its values replaced, its names misspelt, its lists made long. */
export function damagedJson(chance: Chance, content: unknown): string {
  const copy = structuredClone(content);
  for (let times = 1 + chance.upTo(4); times > 0; times -= 1) damageIn(chance, copy);
  const text = JSON.stringify(copy);
  return chance.isOneIn(4) ? damagedText(chance, text) : text;
}

/**
 * JSON that mostly gets past the first look: one figure or text of it changed as a careless hand would, so that what comes
 * after the reading is tried too.
 */
export function carelessJson(chance: Chance, content: unknown): string {
  const copy = structuredClone(content);
  for (let times = 1 + chance.upTo(2); times > 0; times -= 1) {
    const leaves = leavesOf(copy);
    if (leaves.length === 0) break;
    const { within, name, value } = chance.oneOf(leaves);
    within[name] = carelessly(chance, value);
  }
  return JSON.stringify(copy);
}

interface Leaf {
  readonly within: Record<string, unknown>;
  readonly name: string;
  readonly value: string | number | boolean;
}

function leavesOf(at: unknown): readonly Leaf[] {
  if (typeof at !== 'object' || at === null) return [];
  const within = at as Record<string, unknown>;
  return Object.entries(within).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ within, name, value }]
      : leavesOf(value),
  );
}

function carelessly(chance: Chance, value: Leaf['value']): unknown {
  if (typeof value === 'boolean') return chance.oneOf([!value, 'yes', 'no', null]);
  if (typeof value === 'string' && !/^[\d.,£ -]+$/.test(value))
    return chance.isOneIn(3)
      ? chance.oneOf(hostileTexts.filter((text) => text.length < 60))
      : chance.oneOf([
          `${value} `,
          ` ${value}`,
          value.toUpperCase(),
          value.slice(0, -1),
          `${value}, ${value}`,
          `=${value}`,
          `${value}\n&P`,
          value.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
        ]);
  const figure = Number(String(value).replace(/[^\d.-]/g, '')) || 1;
  return chance.oneOf([
    figure + 1,
    figure * 2,
    figure / 7,
    -figure,
    0,
    figure * 100,
    figure / 100,
    figure * 1_000_000,
    String(figure),
    `£${String(figure)}`,
    `${String(figure)} %`,
    figure + 0.005,
    1 / 3,
    '0.000000000000000001',
    '9'.repeat(30),
  ]);
}

/** A table with one cell or row changed: a figure, a label, a row twice, a row gone. */
export function carelessTable(chance: Chance, text: string): string {
  const rows = text.split('\n');
  const at = chance.upTo(rows.length);
  const row = rows[at] ?? '';
  const cells = row.split(',');
  const column = chance.upTo(cells.length);
  switch (chance.upTo(5)) {
    case 0:
      rows.splice(at, 1);
      break;
    case 1:
      rows.splice(at, 0, row);
      break;
    case 2:
      cells[column] = chance.oneOf(hostileTexts.filter((each) => each.length < 60 && !/[",\n\r]/.test(each)));
      rows[at] = cells.join(',');
      break;
    case 3:
      rows[at] = row.replace(/\d+/, (digits) =>
        String(Number(digits) * chance.oneOf([0, -1, 10, 1e6, 1e12])),
      );
      break;
    default:
      cells.splice(column, 0, chance.oneOf(['', 'x', '0', '100%']));
      rows[at] = cells.join(',');
  }
  return rows.join('\n');
}

function damageIn(chance: Chance, root: unknown): void {
  let at = root;
  for (let depth = chance.upTo(5); ; depth -= 1) {
    if (typeof at !== 'object' || at === null) return;
    const within = at as Json;
    const names = Object.keys(within);
    if (names.length === 0) return;
    const name = chance.oneOf(names);
    const value = (within as Record<string, unknown>)[name];
    if (depth > 0 && typeof value === 'object' && value !== null) {
      at = value;
      continue;
    }
    replaceIn(chance, within, name, value);
    return;
  }
}

function replaceIn(chance: Chance, within: Json, name: string, value: unknown): void {
  const fields = within as Record<string, unknown>;
  switch (chance.upTo(5)) {
    case 0:
      Reflect.deleteProperty(fields, name);
      break;
    case 1:
      if (Array.isArray(within))
        within.push(...Array.from({ length: chance.oneOf([1, 50]) }, () => structuredClone(value)));
      else fields[chance.oneOf([`${name}s`, name.toUpperCase(), 'constructor', 'toString'])] = value;
      break;
    default:
      fields[name] = structuredClone(chance.oneOf(hostileValues));
  }
}

/** A sheet of CSV made of labels as people write them and of hostile cells. */
export function hostileCsv(chance: Chance, labels: readonly string[]): string {
  const columns = 1 + chance.upTo(7);
  const rows = 1 + chance.upTo(chance.oneOf([12, 60]));
  const cell = (column: number): string => {
    if (chance.isOneIn(6)) return chance.oneOf(hostileTexts);
    if (column === 0) return chance.oneOf(labels);
    return chance.oneOf([
      '',
      String(chance.upTo(200_000)),
      (chance.upTo(10_000_000) / 100).toString(),
      `£${String(chance.upTo(9_999))}.50`,
      'pw',
      'per week',
      '2024/25',
      '2025/26',
    ]);
  };
  const quoted = (text: string) =>
    /[",\n\r]/.test(text) && !chance.isOneIn(10) ? `"${text.replaceAll('"', '""')}"` : text;
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (_, column) => quoted(cell(column))).join(chance.isOneIn(30) ? ';' : ','),
  ).join('\n');
}
