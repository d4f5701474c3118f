/** A strict reading of small XML parts, for tests: elements with their attributes, or the first thing that is wrong. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The parts of a workbook by their path in the archive. */
export type XmlParts = ReadonlyMap<string, XmlElement>;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const piece =
  /<\?[^?]*\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Throws with the place of the first fault: test files are ours, so a fault is a bug. */
export function xmlRoot(xml: string): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [document];
  piece.lastIndex = 0;
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex;
    const match = piece.exec(xml);
    if (match === null) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, opening, attributes = '', empty, text] = match;
    const innermost = open.at(-1)!;
    if (text !== undefined) innermost.text += unescaped(text, at);
    else if (closing !== undefined) closeElement(open, closing, at);
    else if (opening !== undefined) {
      const element = { name: opening, attributes: attributesOf(attributes, at), children: [], text: '' };
      innermost.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  if (open.length !== 1 || document.children.length !== 1) throw new Error('Not one closed root element');
  return document.children[0]!;
}

export function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return everyElement(root).filter((element) => element.name === name);
}

function closeElement(open: OpenElement[], name: string, at: number): void {
  const closed = open.pop();
  if (closed?.name !== name || open.length === 0) throw new Error(`</${name}> at ${at} closes nothing`);
}

function attributesOf(text: string, at: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} stands twice at ${at}`);
    attributes[name] = unescaped(value, at);
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string, at: number): string {
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
    throw new Error(`A forbidden character at ${at}`);
  return text.replace(/&(#x[\dA-Fa-f]+|#\d+|\w+);|&/g, (whole, name: string | undefined) => {
    if (name?.startsWith('#x') === true) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name?.startsWith('#') === true) return String.fromCodePoint(parseInt(name.slice(1), 10));
    const letter = entities[name ?? ''];
    if (letter === undefined) throw new Error(`${whole} at ${at} is no entity`);
    return letter;
  });
}

export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
