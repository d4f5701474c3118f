/**
 * What Excel would not take as a formula: brackets or quotation marks left open, an operator with nothing behind it, a
 * sheet that is not there when the formula is entered.
 */
const piece = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(\[[^\]]*\])?([\p{L}_][\p{L}\p{N}_.]*)!|[\s\S]/gu;
const openers: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

/** A sentence, or null for a formula Excel takes. */
export function faultOfFormula(formula: string, sheets: readonly string[]): string | null {
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  const open: string[] = [];
  let last = '=';
  for (const found of formula.slice(1).matchAll(piece)) {
    const [text, quoted, book, plain] = found;
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (
      sheet !== undefined &&
      book === undefined &&
      !sheet.includes('[') &&
      !known.has(sheet.toLowerCase())
    ) {
      return `No sheet is called "${sheet}".`;
    }
    if (text === '"' || text === "'") return 'A quotation mark is left open.';
    if (text === '(' || text === '{') open.push(text);
    const opener = openers[text];
    if (opener !== undefined && open.pop() !== opener) return 'Brackets do not match.';
    if (text.trim() !== '') last = text;
  }
  if (open.length > 0) return 'A bracket is left open.';
  return /^[-+*/^&=<>,(]$/.test(last) ? 'Something is missing at the end.' : null;
}
