/**
 * What an add-in keeps in a workbook, as Excel keeps it in the file: the properties of a web extension, named after the
 * add-in's own id. So the role, corrections and layouts kept in one place are found in the other.
 */
import { relationsOf, relationsPart, setText, textOf, type Parts } from './graftPackage';
import { appendInto, attribute, escapedXml, plainXml, rootPrefix, tagsOf } from './graftXml';

/** The add-in's id, as in its manifest. */
const addInId = '2e27e517-e30f-44ae-aa83-8fcf51525d6d';

const types = 'application/vnd.ms-office.webextension';
const relationTypes = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

export function settingsIn(parts: Parts): ReadonlyMap<string, string> {
  const part = ownExtension(parts);
  if (part === null) return new Map();
  const entries = tagsOf(textOf(parts, part), '(?:[\\w.-]+:)?property').flatMap((tag): [string, string][] => {
    const value = valueOf(plainXml(attribute(tag, 'value') ?? ''));
    return value === null ? [] : [[plainXml(attribute(tag, 'name') ?? ''), value]];
  });
  return new Map(entries);
}

/** Office keeps each value as JSON. */
function valueOf(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** The web extension that is this add-in's, wherever the file keeps it. */
function ownExtension(parts: Parts): string | null {
  const candidates = [...parts.keys()].filter((name) => /^xl\/webextensions\/[^/]+\.xml$/i.test(name));
  return candidates.find((name) => textOf(parts, name).toLowerCase().includes(addInId)) ?? null;
}

/** Puts the settings in the place of those that are there. */
export function setSettings(parts: Parts, settings: ReadonlyMap<string, string>): void {
  const there = ownExtension(parts);
  if (there !== null) {
    setText(parts, there, withProperties(textOf(parts, there), settings));
    return;
  }
  if (settings.size === 0) return;
  const name = freePart(parts, 'webextension');
  setText(parts, name, withProperties(emptyExtension, settings));
  addType(parts, name, `${types}+xml`);
  addToTaskpanes(parts, name);
}

const namespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';

const emptyExtension =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<we:webextension xmlns:we="${namespace}" id="{${addInId.toUpperCase()}}">` +
  `<we:reference id="${addInId}" version="0.1.0.0" store="EXCatalog" storeType="EXCatalog"/>` +
  '<we:alternateReferences/><we:properties></we:properties><we:bindings/>' +
  '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>';

function withProperties(xml: string, settings: ReadonlyMap<string, string>): string {
  const prefix = rootPrefix(xml);
  const properties = [...settings]
    .map(
      ([name, value]) =>
        `<${prefix}property name="${escapedXml(name)}" value="${inAttribute(JSON.stringify(value))}"/>`,
    )
    .join('');
  const whole = `<${prefix}properties>${properties}</${prefix}properties>`;
  const place = new RegExp(
    `<${prefix}properties\\s*/>|<${prefix}properties\\s*>[\\s\\S]*?</${prefix}properties>`,
  );
  // A function, because the text may hold what a replacement takes for a sign of its own.
  return xml.replace(place, () => whole);
}

/** In an attribute a line break would be read as a space. */
const inAttribute = (text: string): string =>
  escapedXml(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');

/** The pane is not opened by it: it only names where the settings are. */
function addToTaskpanes(parts: Parts, extension: string): void {
  const held = relationsOf(parts, '').find(({ type }) => type === 'webextensiontaskpanes')?.target;
  const panes = held ?? freePart(parts, 'taskpanes');
  if (held === undefined) {
    setText(
      parts,
      panes,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
        '</wetp:taskpanes>',
    );
    addType(parts, panes, `${types}taskpanes+xml`);
    addRelation(parts, '', `${relationTypes}taskpanes`, panes);
  }
  const id = addRelation(parts, panes, relationTypes, extension);
  const xml = textOf(parts, panes);
  const prefix = rootPrefix(xml);
  const entry =
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="1">` +
    `<${prefix}webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>` +
    `</${prefix}taskpane>`;
  setText(parts, panes, appendInto(xml, `${prefix}taskpanes`, entry, [], `${prefix}taskpanes`));
}

function addType(parts: Parts, part: string, type: string): void {
  const xml = textOf(parts, '[Content_Types].xml');
  const prefix = rootPrefix(xml);
  const entry = `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`;
  setText(parts, '[Content_Types].xml', appendInto(xml, `${prefix}Types`, entry, [], `${prefix}Types`));
}

function addRelation(parts: Parts, from: string, type: string, to: string): string {
  const part = relationsPart(from);
  const xml =
    textOf(parts, part) ||
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const prefix = rootPrefix(xml);
  const taken = new Set(tagsOf(xml, `${prefix}Relationship`).map((tag) => attribute(tag, 'Id')));
  let id = 'openBookSettings';
  while (taken.has(id)) id += 'x';
  const entry = `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${to}"/>`;
  setText(parts, part, appendInto(xml, `${prefix}Relationships`, entry, [], `${prefix}Relationships`));
  return id;
}

function freePart(parts: Parts, name: string): string {
  let number = 1;
  while (parts.has(`xl/webextensions/${name}${number}.xml`)) number += 1;
  return `xl/webextensions/${name}${number}.xml`;
}
