/**
 * The tags and texts of an XML document in order, for small readers that look for a few elements: no tree is built, nothing is
 * called for each level, and a document nested beyond a limit ends. Names come without their prefix.
 */
export type XmlPiece =
  | {
      readonly kind: 'open' | 'close';
      readonly name: string;
      readonly attributes: string;
      readonly closed: boolean;
    }
  | { readonly kind: 'text'; readonly text: string };

const deepest = 200;

/** Null where the document is nested too deep to be a table anybody wrote; what is cut short ends where it breaks. */
export function xmlPieces(xml: string): readonly XmlPiece[] | null {
  const pieces: XmlPiece[] = [];
  let depth = 0;
  let at = 0;
  while (at < xml.length) {
    const { piece, end } = pieceAt(xml, at);
    if (piece !== null) pieces.push(piece);
    if (piece?.kind === 'open' && !piece.closed) depth += 1;
    if (piece?.kind === 'close') depth -= 1;
    if (depth > deepest) return null;
    at = end;
  }
  return pieces;
}

interface PieceAt {
  readonly piece: XmlPiece | null;
  readonly end: number;
}

function pieceAt(xml: string, at: number): PieceAt {
  if (xml[at] !== '<') {
    const end = orEnd(xml, xml.indexOf('<', at), 0);
    return { piece: { kind: 'text', text: withoutEntities(xml.slice(at, end)) }, end };
  }
  if (xml.startsWith('<!--', at)) return { piece: null, end: orEnd(xml, xml.indexOf('-->', at), 3) };
  if (xml.startsWith('<![CDATA[', at)) {
    const end = orEnd(xml, xml.indexOf(']]>', at), 0);
    return { piece: { kind: 'text', text: xml.slice(at + 9, end) }, end: Math.min(xml.length, end + 3) };
  }
  const end = endOfTag(xml, at);
  const tag = xml.slice(at + 1, end);
  const isClose = tag.startsWith('/');
  const [, name = ''] = /^\/?(?:[\w.-]+:)?([\w.-]+)/.exec(tag) ?? [];
  const piece: XmlPiece | null =
    name === ''
      ? null
      : {
          kind: isClose ? 'close' : 'open',
          name,
          attributes: tag.slice(name.length),
          closed: tag.endsWith('/'),
        };
  return { piece, end: end + 1 };
}

function orEnd(xml: string, found: number, length: number): number {
  return found < 0 ? xml.length : found + length;
}

/** The bracket that ends a tag: not one inside quotes. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at += 1) {
    const letter = xml.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return xml.length;
}

export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : withoutEntities(value);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
