/**
 * Our styles behind the provider's in one style sheet. Theirs keep their numbers, so their sheets need no change; ours
 * move up by as many as they have: our third font is their twelfth where they had nine.
 */
import { attribute, findElement, insertBefore, prefixed, rootPrefix, tagsOf } from './graftXml';

export interface GraftedStyles {
  readonly xml: string;
  /** What is added to a cell's style number, and to a conditional format's. */
  readonly cellShift: number;
  readonly ruleShift: number;
}

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Numbers below this are Excel's own formats. */
const firstOwnFormat = 164;

export function graftStyles(theirs: string, ours: string): GraftedStyles {
  const count = (section: string, child: string): number =>
    tagsIn(theirs, rootPrefix(theirs) + section, rootPrefix(theirs) + child);
  const shifts = {
    font: count('fonts', 'font'),
    fill: count('fills', 'fill'),
    border: count('borders', 'border'),
  };
  const formats = freshFormats(theirs, ours);
  const cellShift = count('cellXfs', 'xf');
  const ruleShift = count('dxfs', 'dxf');
  const inner = (section: string): string => findElement(ours, section)?.inner ?? '';
  const additions: readonly (readonly [string, string])[] = [
    ['numFmts', renumberedFormats(inner('numFmts'), formats)],
    ['fonts', inner('fonts')],
    ['fills', inner('fills')],
    ['borders', inner('borders')],
    ['cellXfs', shiftedXfs(inner('cellXfs'), shifts, formats)],
    ['dxfs', inner('dxfs')],
  ];
  const xml = additions.reduce((sheet, [section, content]) => appended(sheet, section, content), theirs);
  return { xml, cellShift, ruleShift };
}

/** Children only: a `font` within a `dxf` is not one of the `fonts`. */
function tagsIn(xml: string, section: string, child: string): number {
  const found = findElement(xml, section);
  return found === null ? 0 : tagsOf(found.inner, child).length;
}

function appended(xml: string, section: string, content: string): string {
  if (content === '') return xml;
  const prefix = rootPrefix(xml);
  const name = prefix + section;
  const found = findElement(xml, name);
  const whole = (found?.inner ?? '') + prefixed(content, prefix);
  const children = topLevelChildren(whole);
  const element = `<${name} count="${children}">${whole}</${name}>`;
  if (found !== null) return xml.slice(0, found.start) + element + xml.slice(found.end);
  const followers = order.slice(order.indexOf(section) + 1).map((one) => prefix + one);
  return insertBefore(xml, element, followers, `${prefix}styleSheet`);
}

function topLevelChildren(xml: string): number {
  let depth = 0;
  let children = 0;
  for (const [tag] of xml.matchAll(/<\/?[A-Za-z][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else {
      if (depth === 0) children += 1;
      if (!tag.endsWith('/>')) depth += 1;
    }
  }
  return children;
}

/** Our own number formats under numbers that the provider's file does not use. */
function freshFormats(theirs: string, ours: string): ReadonlyMap<string, string> {
  const used = tagsOf(theirs, `${rootPrefix(theirs)}numFmt`).map((tag) => Number(attribute(tag, 'numFmtId')));
  const first = Math.max(firstOwnFormat - 1, ...used) + 1;
  const own = tagsOf(ours, 'numFmt').map((tag) => attribute(tag, 'numFmtId') ?? '');
  return new Map(own.map((id, index) => [id, String(first + index)]));
}

const renumberedFormats = (xml: string, formats: ReadonlyMap<string, string>): string =>
  xml.replace(/numFmtId="(\d+)"/g, (_, id: string) => `numFmtId="${formats.get(id) ?? id}"`);

function shiftedXfs(
  xml: string,
  shifts: { readonly font: number; readonly fill: number; readonly border: number },
  formats: ReadonlyMap<string, string>,
): string {
  return renumberedFormats(xml, formats)
    .replace(/fontId="(\d+)"/g, (_, id: string) => `fontId="${Number(id) + shifts.font}"`)
    .replace(/fillId="(\d+)"/g, (_, id: string) => `fillId="${Number(id) + shifts.fill}"`)
    .replace(/borderId="(\d+)"/g, (_, id: string) => `borderId="${Number(id) + shifts.border}"`)
    .replace(/xfId="\d+"/g, 'xfId="0"');
}
