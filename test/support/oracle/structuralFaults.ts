/**
 * What Excel would offer to repair in a written workbook, as far as it can be told without Excel: parts that are not
 * well-formed, not declared or not found, elements out of order, names that do not hold, validations and merges that
 * overlap, notes whose shapes clash, formulas without a value.
 *
 * Source: ECMA-376 Part 1, 18.3.1.99 (order of a worksheet's elements), Part 2 (parts and relationships).
 */
import { strFromU8, unzipSync } from 'fflate';
import { sheetFaults } from './sheetFaults';
import {
  childrenNamed,
  elementsNamed,
  everyElement,
  repeated,
  xmlRoot,
  type XmlElement,
  type XmlParts,
} from './xmlElements';

export function structuralFaults(bytes: Uint8Array): readonly string[] {
  const names = Object.keys(unzipSync(bytes));
  const texts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels|vml)$/.test(name));
  const parts = new Map<string, XmlElement>();
  const malformed = texts.flatMap(([name, part]) => {
    try {
      parts.set(name, xmlRoot(strFromU8(part)));
      return [];
    } catch (failure) {
      return [`${name}: ${(failure as Error).message}`];
    }
  });
  if (malformed.length > 0) return malformed;
  return [
    ...contentTypeFaults(parts, names),
    ...[...parts].flatMap(([name, root]) =>
      name.endsWith('.rels') ? relationshipFaults(name, root, names) : [],
    ),
    ...[...parts].flatMap(([name, root]) => relationshipUseFaults(name, root, parts)),
    ...workbookFaults(parts.get('xl/workbook.xml')!),
    ...tableFaults(parts),
    ...noteShapeFaults(parts),
    ...[...parts].flatMap(([name, root]) =>
      root.name === 'worksheet' ? sheetFaults(name, root, parts) : [],
    ),
  ];
}

function contentTypeFaults(parts: XmlParts, names: readonly string[]): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) return ['[Content_Types].xml is missing'];
  const extensions = childrenNamed(types, 'Default').map(({ attributes }) => attributes['Extension']);
  const declared = childrenNamed(types, 'Override').map(({ attributes }) => attributes['PartName']!.slice(1));
  return [
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !declared.includes(name))
      .filter((name) => !extensions.includes(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `${name} has no content type`),
    ...declared.filter((name) => !names.includes(name)).map((name) => `${name} is declared but missing`),
    ...repeated(declared).map((name) => `${name} is declared twice`),
  ];
}

function relationshipFaults(name: string, root: XmlElement, names: readonly string[]): readonly string[] {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  const relationships = childrenNamed(root, 'Relationship');
  return [
    ...repeated(relationships.map(({ attributes }) => attributes['Id']!)).map(
      (id) => `${name}: ${id} stands twice`,
    ),
    ...relationships
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => resolved(folder, attributes['Target']!))
      .filter((target) => !names.includes(target))
      .map((target) => `${name}: ${target} is missing`),
  ];
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

/** Every `r:id` a part uses is among its relationships. */
function relationshipUseFaults(name: string, root: XmlElement, parts: XmlParts): readonly string[] {
  const at = name.lastIndexOf('/') + 1;
  const relationships = parts.get(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`);
  const known = relationships?.children.map(({ attributes }) => attributes['Id']) ?? [];
  return everyElement(root)
    .flatMap(({ attributes }) => attributes['r:id'] ?? [])
    .filter((id) => !known.includes(id))
    .map((id) => `${name}: ${id} leads nowhere`);
}

function workbookFaults(workbook: XmlElement): readonly string[] {
  const sheets = elementsNamed(workbook, 'sheet').map(({ attributes }) => attributes['name']!);
  const names = elementsNamed(workbook, 'definedName');
  return [
    ...sheets
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `sheet name ${name}`),
    ...repeated(sheets.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...repeated(
      names.map(({ attributes: { name, localSheetId = '' } }) => `${name} ${localSheetId}`.toLowerCase()),
    ).map((name) => `${name} is defined twice`),
    ...names
      .filter(({ text }) => !sheets.some((sheet) => text.startsWith(`'${sheet.replaceAll("'", "''")}'!$`)))
      .map(({ attributes, text }) => `${attributes['name']} is ${text}: no quoted sheet of this workbook`),
    ...names
      .filter(({ attributes }) => !isSoundName(attributes['name']!))
      .map(({ attributes }) => `${attributes['name']} cannot be a name`),
  ];
}

/** Neither like a cell (`T1`, `R1C1`) nor with a character names cannot have. */
function isSoundName(name: string): boolean {
  return /^[A-Za-z_][\w.]{0,254}$/.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
}

function tableFaults(parts: XmlParts): readonly string[] {
  const tables = [...parts.values()].filter(({ name }) => name === 'table');
  const taken = elementsNamed(parts.get('xl/workbook.xml')!, 'definedName').map(
    ({ attributes }) => attributes['name']!,
  );
  const names = tables.map(({ attributes }) => attributes['displayName']!);
  return [
    ...repeated([...names, ...taken.filter((name) => !name.startsWith('_xlnm'))]).map(
      (name) => `${name} names two things`,
    ),
    ...repeated(tables.map(({ attributes }) => attributes['id']!)).map(
      (id) => `two tables have the number ${id}`,
    ),
    ...names.filter((name) => !isSoundName(name)).map((name) => `${name} cannot be a table’s name`),
  ];
}

/** Notes of two sheets whose shapes share a number make Excel repair the file. */
function noteShapeFaults(parts: XmlParts): readonly string[] {
  const drawings = [...parts].filter(([name]) => name.endsWith('.vml')).map(([, root]) => root);
  const maps = drawings.flatMap((root) =>
    elementsNamed(root, 'o:idmap').map(({ attributes }) => attributes['data']!),
  );
  const shapes = drawings.flatMap((root) =>
    elementsNamed(root, 'v:shape').map(({ attributes }) => attributes['id']!),
  );
  return [
    ...repeated(maps).map((map) => `notes on two sheets share the block ${map}`),
    ...repeated(shapes).map((shape) => `two notes share the shape ${shape}`),
  ];
}
