/**
 * Our sheets, with all that hangs on them (tables, drawings, charts, notes), brought into the provider's package under
 * names of their own. Texts go into the cells themselves, because the provider's list of shared texts stays untouched.
 */
import type { GraftedStyles } from './graftStyles';
import { relationsOf, relationsPart, setText, textOf, type Parts } from './graftPackage';
import { attribute, findElement, tagsOf } from './graftXml';

export interface Numbering {
  readonly styles: GraftedStyles;
  /** Added to the ids of our tables and to the numbers of our notes' drawings. */
  readonly tableShift: number;
  readonly noteShift: number;
}

/** Where each of our parts goes: `xl/charts/chart1.xml` becomes `xl/charts/openBook-chart1.xml`. */
function graftedName(part: string, taken: Parts): string {
  const slash = part.lastIndexOf('/');
  const [folder, file] = [part.slice(0, slash + 1), part.slice(slash + 1)];
  let name = `${folder}openBook-${file}`;
  for (let copy = 2; taken.has(name); copy += 1) name = `${folder}openBook${copy}-${file}`;
  return name;
}

/** Copies the part and everything it leads to; answers with the names they have now, by what they had. */
export function copyWithRelated(
  from: Parts,
  to: Parts,
  part: string,
  change: (name: string, xml: string) => string,
  named = new Map<string, string>(),
): Map<string, string> {
  if (named.has(part) || !from.has(part)) return named;
  const name = graftedName(part, to);
  named.set(part, name);
  setText(to, name, change(part, textOf(from, part)));
  const relations = relationsOf(from, part).filter(({ external }) => !external);
  for (const { target } of relations) copyWithRelated(from, to, target, change, named);
  const relationsXml = textOf(from, relationsPart(part));
  if (relationsXml !== '') {
    setText(to, relationsPart(name), renamedTargets(relationsXml, relations, named));
  }
  return named;
}

function renamedTargets(
  xml: string,
  relations: readonly { readonly id: string; readonly target: string }[],
  named: ReadonlyMap<string, string>,
): string {
  return xml.replace(/<Relationship\s[^>]*>/g, (tag) => {
    const relation = relations.find(({ id }) => id === attribute(tag, 'Id'));
    const target = relation === undefined ? undefined : named.get(relation.target);
    return target === undefined ? tag : tag.replace(/Target="[^"]*"/, `Target="/${target}"`);
  });
}

export function changedPart(sharedTexts: readonly string[], numbering: Numbering) {
  return (name: string, xml: string): string => {
    if (name.includes('/worksheets/')) return changedSheet(xml, sharedTexts, numbering.styles);
    if (name.includes('/tables/')) return withTableId(xml, numbering.tableShift);
    return name.endsWith('.vml') ? withNoteNumbers(xml, numbering.noteShift) : xml;
  };
}

export function sharedTextsOf(parts: Parts): readonly string[] {
  const xml = textOf(parts, 'xl/sharedStrings.xml');
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map((found) => found[1] ?? '');
}

function changedSheet(xml: string, texts: readonly string[], styles: GraftedStyles): string {
  const shifted = (tag: string, name: string, by: number): string =>
    tag.replace(
      new RegExp(`(\\s${name}=")(\\d+)"`),
      (_, lead: string, id: string) => `${lead}${Number(id) + by}"`,
    );
  return xml
    .replace(/<c\s[^>]*>/g, (tag) => shifted(tag, 's', styles.cellShift))
    .replace(/<row\s[^>]*>/g, (tag) => shifted(tag, 's', styles.cellShift))
    .replace(/<col\s[^>]*>/g, (tag) => shifted(tag, 'style', styles.cellShift))
    .replace(/<cfRule\s[^>]*>/g, (tag) => shifted(tag, 'dxfId', styles.ruleShift))
    .replace(/\stabSelected="(1|true)"/g, '')
    .replace(/(<c\s[^>]*?)\st="s"([^>]*>)<v>(\d+)<\/v>/g, (_, start: string, rest: string, index: string) => {
      return `${start} t="inlineStr"${rest}<is>${texts[Number(index)] ?? ''}</is>`;
    });
}

function withTableId(xml: string, shift: number): string {
  const table = findElement(xml, 'table');
  if (table === null) return xml;
  const tag = table.startTag.replace(
    /(\sid=")(\d+)"/,
    (_, lead: string, id: string) => `${lead}${Number(id) + shift}"`,
  );
  return xml.replace(table.startTag, tag);
}

/** Two sheets whose notes share a number make Excel offer to repair the file. */
function withNoteNumbers(xml: string, shift: number): string {
  const shapesEach = 1024;
  return xml
    .replace(
      /(<o:idmap\s[^>]*data=")(\d+)"/g,
      (_, lead: string, id: string) => `${lead}${Number(id) + shift}"`,
    )
    .replace(/_x0000_s(\d+)/g, (_, id: string) => `_x0000_s${Number(id) + shift * shapesEach}`);
}

/** The highest number that the provider's tables use, and that its notes use. */
export function numbersUsed(parts: Parts): { readonly tables: number; readonly notes: number } {
  const texts = [...parts.keys()];
  const ids = texts
    .filter((name) => /\/tables\/[^/]+\.xml$/.test(name))
    .flatMap((name) =>
      tagsOf(textOf(parts, name), '(?:[\\w.-]+:)?table').map((tag) => Number(attribute(tag, 'id'))),
    );
  const notes = texts
    .filter((name) => name.endsWith('.vml'))
    .flatMap((name) => [...textOf(parts, name).matchAll(/idmap\s[^>]*data="([\d,]+)"/g)])
    .flatMap((found) => (found[1] ?? '').split(',').map(Number));
  return { tables: Math.max(0, ...ids), notes: Math.max(0, ...notes) };
}
