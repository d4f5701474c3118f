/** A workbook file as its parts, by name, and the relations that lead from one part to another. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { attribute, tagsOf } from './graftXml';

export type Parts = Map<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export const partsOf = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

const heavy = /(^|\/)(worksheets|drawings|charts|media|theme)\/|\/(sharedStrings|styles)\.xml$/i;
/** What says what a workbook is, without what its cells hold: unpacking a long list takes as long as writing it. */
export const lightPartsOf = (bytes: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => !heavy.test(name) })));

export const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  return part === undefined ? '' : strFromU8(part);
};
export const setText = (parts: Parts, name: string, text: string): void => {
  parts.set(name, strToU8(text));
};

/** `xl/worksheets/sheet1.xml` keeps its relations in `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  return tagsOf(textOf(parts, relationsPart(part)), '(?:[\\w.-]+:)?Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').split('/').pop() ?? '',
    target: resolved(part, attribute(tag, 'Target') ?? ''),
    external: attribute(tag, 'TargetMode') === 'External',
  }));
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The workbook part: almost always `xl/workbook.xml`, but the package says which. */
export function workbookPart(parts: Parts): string {
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument');
  return main?.target ?? 'xl/workbook.xml';
}
