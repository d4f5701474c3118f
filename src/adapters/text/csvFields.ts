/**
 * CSV text as rows of fields: quoted fields with doubled quotes and line breaks inside, and a delimiter found by itself.
 *
 * The delimiter is the one of comma, semicolon and tab that cuts the first lines into the most equal rows outside quotes:
 * "Rent;1.250,00" is two fields by semicolon, "Rent,\"1,250.00\"" two by comma.
 */
const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

const linesSampled = 30;

export function delimiterOf(text: string): Delimiter {
  const sample = text.split(/\r\n|\n|\r/, linesSampled).filter((line) => line.trim() !== '');
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).delimiter;
}

/** How many lines are cut into the same number of fields, and then into how many. */
function evenness(lines: readonly string[], delimiter: Delimiter): number {
  const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
  const cut = counts.filter((cuts) => cuts > 0);
  const scores = cut.map((cuts) => cut.filter((other) => other === cuts).length * 100 + cuts);
  return Math.max(0, ...scores);
}

export function csvFields(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    const { field, end } = fieldAt(text, position, delimiter);
    row.push(field);
    position = end + lengthOfBreak(text, end);
    if (text[end] === delimiter && end === text.length - 1) row.push('');
    if (text[end] !== delimiter) {
      rows.push(row);
      row = [];
    }
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/** The field that begins at `start`, and where it ends: at a delimiter, a line break or the end of the text. */
function fieldAt(
  text: string,
  start: number,
  delimiter: Delimiter,
): { readonly field: string; readonly end: number } {
  let field = '';
  let position = start;
  if (text[start] === '"') {
    const close = closingQuote(text, start + 1);
    field = text.slice(start + 1, close).replaceAll('""', '"');
    position = close + 1;
  }
  const rest = position;
  while (position < text.length && !isEnd(text[position], delimiter)) position += 1;
  return { field: field + text.slice(rest, position), end: position };
}

/** A doubled quote is a quote inside the field; a field whose quote never closes runs to the end. */
function closingQuote(text: string, start: number): number {
  let position = start;
  while (position < text.length) {
    if (text[position] === '"' && text[position + 1] !== '"') return position;
    position += text[position] === '"' ? 2 : 1;
  }
  return text.length;
}

function isEnd(character: string | undefined, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}

function lengthOfBreak(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1;
}
