/**
 * The few things a graft does to XML text: find an element, put something into or before it. Parts are changed as
 * text, so that whatever is not ours stays letter for letter as it came. Names may carry a prefix (`x:sheets`).
 */
export interface XmlElement {
  readonly start: number;
  readonly end: number;
  /** Between the start tag and the end tag; empty for `<sheets/>`. */
  readonly inner: string;
  readonly startTag: string;
}

/** The prefix of the root element with its colon, for example `x:`; empty in most files. */
export function rootPrefix(xml: string): string {
  return /<(?![?!])([A-Za-z][\w.-]*:)?[A-Za-z]/.exec(xml)?.[1] ?? '';
}

/** The first element of this name; null where there is none. Elements of the same name are not nested in these parts. */
export function findElement(xml: string, name: string): XmlElement | null {
  const opening = new RegExp(`<${name}(?=[\\s/>])[^>]*>`).exec(xml);
  if (opening === null) return null;
  const [startTag] = opening;
  const start = opening.index;
  if (startTag.endsWith('/>')) return { start, end: start + startTag.length, inner: '', startTag };
  const closing = `</${name}>`;
  const close = xml.indexOf(closing, start);
  if (close < 0) return null;
  return { start, end: close + closing.length, inner: xml.slice(start + startTag.length, close), startTag };
}

/** Adds `content` at the end of the element; where there is none, makes it before the first of `followers`. */
export function appendInto(
  xml: string,
  name: string,
  content: string,
  followers: readonly string[],
  root: string,
): string {
  if (content === '') return xml;
  const found = findElement(xml, name);
  if (found !== null) {
    const opened = found.startTag.replace(/\s*\/>$/, '>');
    return `${xml.slice(0, found.start)}${opened}${found.inner}${content}</${name}>${xml.slice(found.end)}`;
  }
  return insertBefore(xml, `<${name}>${content}</${name}>`, followers, root);
}

export function insertBefore(
  xml: string,
  content: string,
  followers: readonly string[],
  root: string,
): string {
  const places = followers.flatMap((name) => findElement(xml, name)?.start ?? []);
  const place = places.length > 0 ? Math.min(...places) : xml.lastIndexOf(`</${root}>`);
  return xml.slice(0, place) + content + xml.slice(place);
}

export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[2] ?? found?.[3] ?? null;
}

export function withAttribute(tag: string, name: string, value: string): string {
  const present = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (present.test(tag)) return tag.replace(present, `$1"${value}"`);
  return tag.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
}

/** The start tags of every element of this name. */
export function tagsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'g'))].map(([tag]) => tag);
}

/** Our unprefixed elements with the other file's prefix. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const plainXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
